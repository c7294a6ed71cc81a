package engine_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Ways that are rarely flaws are told with low confidence, and those beside them are not.
func TestDoubtfulWays(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	const aiohttp = "import shutil\nfrom aiohttp import web\nclass A:\n    async def rm(self, request):\n        name = request.match_info['name']\n"
	const routes = "\ndef routes(a):\n    app = web.Application()\n    app.add_routes([web.get('/{name}', a.rm)])\n"
	const key = "MIIEowIBAAKCAQEA3q7Zk9mN1xR7vT5yB2cD9fG4hJ6kL0pS1wE3uI8oAq8Zk3mN"
	for _, c := range []struct {
		path, code, rule string
		doubtful         bool
	}{
		// What a call finds by a key is no form of the key.
		{"a.py", aiohttp + "        shutil.rmtree(self.known.get(name).folder)\n" + routes, "python-path-from-request", true},
		{"a.py", aiohttp + "        shutil.rmtree(self.known.find_by_name(name).folder)\n" + routes, "python-path-from-request", true},
		{"a.py", aiohttp + "        known = Known()\n        known.days = name\n        shutil.rmtree(known.get(1).folder)\n" + routes, "python-path-from-request", true},
		{"a.java", "class C extends HttpServlet { String q(Params p) { return p.get(\"q\"); } void doGet(HttpServletRequest r, HttpServletResponse s) throws Exception { Runtime.getRuntime().exec(q(new Params(r.getParameter(\"a\")))); } }", "java-command-injection", false},
		{"a.py", aiohttp + "        shutil.rmtree(self.known.folder_of(name))\n" + routes, "python-path-from-request", false},
		{"a.py", aiohttp + "        shutil.rmtree(name)\n" + routes, "python-path-from-request", false},
		// Of several methods of the code that have the name, nobody knows which is meant, nor what it gives; those of libraries and of all objects are known.
		{"a.php", "<?php class A { function form($x) { return $x; } } class B { function form($x) { return 1; } } class C { function form() { return 2; } }\nfunction f($list) { echo '<p>' . $list->form($_GET['name']); }", "php-reflected-xss", true},
		{"a.php", "<?php class A { function form($x) { return $x; } } class B { function form($x) { return 1; } }\nfunction f($list) { echo '<p>' . $list->form($_GET['name']); }", "php-reflected-xss", false},
		{"a.php", "<?php class A { function form($x) { return $x; } }\nfunction f($list) { echo '<p>' . $list->form($_GET['name']); }", "php-reflected-xss", false},
		{"a.java", "class A { public String toString() { return \"a\"; } } class B { public String toString() { return \"b\"; } } class C extends HttpServlet { void doGet(HttpServletRequest r, HttpServletResponse s) throws Exception { Object o = r.getParameter(\"a\"); Runtime.getRuntime().exec(o.toString()); } }", "java-command-injection", false},
		// Browsers encode what would be markup in the path of an address.
		{"a.rb", "class A < ApplicationController\n  def show\n    render html: \"<b>#{request.path}</b>\".html_safe\n  end\nend\n", "ruby-page-from-request", true},
		{"a.rb", "class A < ApplicationController\n  def show\n    render html: \"<b>#{params[:q]}</b>\".html_safe\n  end\nend\n", "ruby-page-from-request", false},
		// What a handler did last with the data is mostly no answer.
		{"a.rb", "require 'sinatra'\npost '/remove' do\n  PAGES.remove_page(params[:name])\nend\n", "ruby-sinatra-page-from-request", true},
		{"a.rb", "require 'sinatra'\nget '/shown' do\n  \"<p>#{params[:name].strip.upcase}</p>\"\nend\n", "ruby-sinatra-page-from-request", false},
		// Nor is it known what several methods in a row give, or one of many of an object that holds the data somewhere.
		{"a.php", "<?php function f($list, $item) { $form = $list->formFor($_POST, $item); echo '<p>' . $form->media(); }", "php-reflected-xss", true},
		{"a.php", "<?php function f($list) { echo '<p>' . $list->titleOf($_POST['name']); }", "php-reflected-xss", false},
		{"a.php", "<?php class A { function show() { return 1; } } class B { function show() { return 1; } } class C { function show() { return 2; } }\nfunction f($box) { $box->name = $_GET['name']; echo '<p>' . $box->show(); }", "php-reflected-xss", true},
		// Who installs a program owns it, and a page that takes long keeps its own visitor waiting.
		{"setup/install.php", "<?php mysql_query('CREATE TABLE ' . $_POST['prefix'] . 'users (id INT)');", "php-sql-injection", true},
		{"admin/tables.php", "<?php mysql_query('CREATE TABLE ' . $_POST['prefix'] . 'users (id INT)');", "php-sql-injection", false},
		{"public/app.js", "function f(s) { return /^(\\w+\\s?)+$/.test(s); }", "javascript-regular-expression-backtracks", true},
		{"lib/app.js", "function f(s) { return /^(\\w+\\s?)+$/.test(s); }", "javascript-regular-expression-backtracks", false},
		// Nor is it known what a member gives that is chosen when the program runs.
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { const all = service(), kind = pick(); res.send(await all[kind](req.query.name)); });", "javascript-reflected-xss", true},
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { const all = service(); res.send(await all.decorate(req.query.name)); });", "javascript-reflected-xss", false},
		// What a store or a service has is rarely a form of what it is asked for.
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { res.send('<p>' + await db.getObjectField('post:' + req.query.id, 'name')); });", "javascript-reflected-xss", true},
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { const [name, n] = await Promise.all([db.getField('post:' + req.query.id, 'name'), count()]); res.send('<p>' + name); });", "javascript-reflected-xss", true},
		{"a.js", "const app = require('express')(); app.get('/', (req, res) => { files.getFileData(config, req.query.name).then(data => { res.send('<p>' + data); }); });", "javascript-reflected-xss", true},
		{"a.js", "const app = require('express')(); app.get('/', (req, res) => { res.send('<p>' + texts.getTitle(config, req.query.name)); });", "javascript-reflected-xss", false},
		{"a.cs", "class C : Microsoft.AspNetCore.Mvc.Controller { public async Task<object> Show(string id) { var user = await _users.FindByIdAsync(id, token); return Content(\"<p>\" + user.Name, \"text/html\"); } }", "csharp-cross-site-scripting", true},
		// A program that opens a prompt on purpose, and an image that only developers use.
		{"bin/console.rb", "module Shop\n  binding.irb\nend\n", "ruby-debugger-left-in", true},
		{"app/console.rb", "module Shop\n  binding.irb\nend\n", "ruby-debugger-left-in", false},
		{".devcontainer/Dockerfile", "FROM debian:12\nRUN echo \"dev ALL=(ALL) NOPASSWD:ALL\" > /etc/sudoers.d/dev\n", "dockerfile-sudo-without-password", true},
		{"Dockerfile", "FROM debian:12\nRUN echo \"dev ALL=(ALL) NOPASSWD:ALL\" > /etc/sudoers.d/dev\n", "dockerfile-sudo-without-password", false},
		// What browsers ask for is not chosen by others, and what a framework redirects to is a path of its own.
		{"a.rb", "require 'sinatra'\npost '/morgue' do\n  redirect(request.path)\nend\n", "ruby-redirect-to-address-of-request", true},
		{"a.rb", "require 'sinatra'\npost '/morgue' do\n  redirect(params[:path])\nend\n", "ruby-redirect-to-address-of-request", false},
		{"a.js", "const app = require('express')(); app.use((req, res) => { res.redirect(req.originalUrl); });", "javascript-open-redirect", false},
		// What is only read, and what other sites are meant to call, needs no token of them.
		{"a.cs", "class C : Controller { [HttpGet(\"a\")] [IgnoreAntiforgeryToken] public IActionResult Show() => View(); }", "csharp-antiforgery-off", true},
		{"a.cs", "class C : Controller { [IgnoreAntiforgeryToken]\n [EnableCors(\"all\")] public IActionResult Show() => View(); }", "csharp-antiforgery-off", true},
		{"a.cs", "class C : Controller { [HttpPost(\"a\")] [IgnoreAntiforgeryToken] public IActionResult Show() => View(); [HttpGet] public IActionResult B() => View(); }", "csharp-antiforgery-off", false},
		{"a.cs", "class C : Controller { string Kind(string name) => new System.IO.FileInfo(name).Extension; public IActionResult Show(string name) => Ok(Kind(name)); }", "csharp-path-traversal", true},
		{"ShopDesignTimeFactory.cs", "class C { const string A = \"Server=db;Database=test;User=shop;Password=shop12\"; }", "csharp-connection-string-with-password", true},
		{"a.cs", "class C { string A(string given) { const string a = \"Server=db;User Id=shop;\" + \"Password=Winter2024!\"; return given; } }", "csharp-connection-string-with-password", false},
		{"a.cs", "class C { const string A = \"If you have a server: 'type=shop;server=db;password=shop12'\"; }", "csharp-connection-string-with-password", true},
		{"a.cs", "class C { const string A = \"Server=db;Database=test;User=shop;Password=shop12\"; }", "csharp-connection-string-with-password", false},
		{"a.cshtml", "<p>@Html.Raw(Localizer[\"intro\"].Value)</p>", "razor-value-written-raw", true},
		{"a.cshtml", "<p>@Html.Raw(Localizer[Model.Name].Value)</p>", "razor-value-written-raw", false},
		{"a.html.twig", "<button onclick=\"return confirm('{{ text_confirm }}');\">x</button>", "twig-value-within-event-handler", true},
		{"a.html.twig", "<button onclick=\"$('#row-{{ image_row }}').remove();\">x</button>", "twig-value-within-event-handler", true},
		{"a.html.twig", "<button onclick=\"add('{{ text_add }}', '{{ name }}');\">x</button>", "twig-value-within-event-handler", false},
		{"a.sh", "BASE=\"https://localhost:14142\"\ncurl -s -k \"$BASE/users\"\n", "bash-tls-verification-off", true},
		{"a.sh", "BASE=\"https://shop.example\"\ncurl -s -k \"$BASE/users\"\n", "bash-tls-verification-off", false},
		{"docker/setup.sh", "echo x > /tmp/env\n", "bash-temporary-name-guessed", true},
		{"a.js", "window.parent.postMessage({ type: 'resize', height: h }, '*');", "javascript-message-posted-to-any-origin", true},
		{"a.js", "window.parent.postMessage({ type: 'resize', token: h }, '*');", "javascript-message-posted-to-any-origin", false},
		// What takes long with very long texts only, and what is said of the same place already.
		{"a.cs", "class C { static readonly Regex A = new Regex(@\"Season\\s*[:]*\\s+(\\d+)\"); }", "csharp-regex-catastrophic", true},
		{"a.cs", "class C { static readonly Regex A = new Regex(\"^(a+)+$\"); }", "csharp-regex-catastrophic", false},
		{"a.js", "$('#box').html($('#name').val() + $('#title').text());", "javascript-html-from-page", true},
		{"a.js", "$('#box').html($('#name').val() + $('#title').text());", "javascript-html-from-form", false},
		{".github/workflows/a.yml", "on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@main\n", "github-actions-action-on-moving-branch", true},
		{".github/workflows/a.yml", "on: push\njobs:\n  a:\n    steps:\n      - uses: somebody/actions@main\n", "github-actions-action-on-moving-branch", false},
		{"src/Migrations/029_names.cs", "class C { void Up(SqlDataReader reader, SqlCommand c) { var name = reader.GetString(0); c.CommandText = \"UPDATE a SET b = '\" + name + \"'\"; } }", "csharp-sql-injection", true},
		{"src/Names.cs", "class C { void Up(SqlDataReader reader, SqlCommand c) { var name = reader.GetString(0); c.CommandText = \"UPDATE a SET b = '\" + name + \"'\"; } }", "csharp-sql-injection", false},
		{"a.blade.php", "<body>{!! $additionalAttributes !!}</body>", "blade-value-without-escaping", true},
		{"a.blade.php", "<body>{!! $comment !!}</body>", "blade-value-without-escaping", false},
		// Packages of the same workspace.
		{"packages/a/package.json", "{\n  \"name\": \"@shop/web\",\n  \"dependencies\": {\n    \"@shop/lib\": \"*\"\n  }\n}\n", "supply-chain-dependency-any-version", true},
		{"packages/a/package.json", "{\n  \"name\": \"@shop/web\",\n  \"dependencies\": {\n    \"@other/lib\": \"*\"\n  }\n}\n", "supply-chain-dependency-any-version", false},
		// A list is sorted by what a property is called.
		{"a.cs", "class C : Microsoft.AspNetCore.Mvc.Controller { public object Show(string order) { return new Item().GetType().GetProperty(order); } }", "csharp-type-named-by-request", true},
		{"a.cs", "class C : Microsoft.AspNetCore.Mvc.Controller { public object Show(string order) { return System.Type.GetType(order); } }", "csharp-type-named-by-request", false},
		// What a service gives is not the object that it was asked with, whose keys the visitor chose, nor the text that a visitor typed.
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { const data = await topics.sorted(req.query); res.render('topics', data); });", "javascript-template-injection", true},
		{"a.js", "const app = require('express')(); app.get('/', async (req, res) => { res.render('topics', req.query); });", "javascript-template-injection", false},
		{"a.js", "async function f() { const rows = await members.like($('#query').val()); $('#box').html(rows); }", "javascript-html-from-form", true},
		{"a.js", "async function f() { const query = $('#query').val(); $('#box').html('<b>' + query + '</b>'); }", "javascript-html-from-form", false},
		// Whoever may read a record is known to the file in which other routes want a login.
		{"a.py", "@app.route('/balance/<account_number>')\ndef balance(account_number):\n    return find(account_number)\n", "python-record-shown-without-login", true},
		{"a.py", "@app.route('/balance/<account_number>')\ndef balance(account_number):\n    return find(account_number)\n\n@app.route('/mine')\n@login_required\ndef mine():\n    return all()\n", "python-record-shown-without-login", false},
		// Nor is what is made of a secret one, as a rule.
		{"a.go", "package a\n\nimport \"log\"\n\nfunc f(password string) { log.Println(masked(password)) }\n", "go-secret-logged", true},
		{"a.go", "package a\n\nimport \"log\"\n\nfunc f(password string) { log.Println(\"login with \" + password) }\n", "go-secret-logged", false},
		// Another finding at the same place says all and more.
		{"a.go", "package a\n\nimport (\n\t\"net/http\"\n\t\"os/exec\"\n\t\"strings\"\n)\n\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tc := strings.Fields(r.FormValue(\"c\"))\n\t_ = exec.Command(c[0], c[1:]...).Run()\n}\n", "go-argument-injection", true},
		{"a.go", "package a\n\nimport (\n\t\"net/http\"\n\t\"os/exec\"\n)\n\nfunc f(w http.ResponseWriter, r *http.Request) {\n\t_ = exec.Command(\"git\", \"log\", r.FormValue(\"c\")).Run()\n}\n", "go-argument-injection", false},
		{"a.go", "package a\n\nimport \"crypto/md5\"\n\nfunc f(password, salt string) any {\n\treturn md5.Sum([]byte(password + salt))\n}\n", "go-weak-hash", true},
		{"a.kt", "private const val CLIENT_SECRET = \"43e5ce36b207de16e5d3cfd3e79118db\"\n", "secrets-credential-in-assignment", true},
		{"a.kt", "private const val CLIENT_SECRET = \"43e5ce36b207de16e5d3cfd3e79118db\"\n", "kotlin-secret-in-code", false},
		// The rule that knows the fields of a record tells what is sent.
		{"a.js", "const mongoose = require('mongoose'); const app = require('express')(); const User = mongoose.model('User', new mongoose.Schema({ name: String, password: String }));\napp.get('/users', async (req, res) => { const users = await User.find(); res.json(users); });", "javascript-account-sent-whole", true},
		{"a.js", "const mongoose = require('mongoose'); const app = require('express')(); const User = mongoose.model('User', new mongoose.Schema({ name: String, password: String }));\napp.get('/users', async (req, res) => { const users = await User.find(); res.json(users); });", "javascript-record-with-password-sent", false},
		// An answer that is shown as it is was made as HTML, where its name does not say otherwise; a bare attribute is a selector.
		{"a.js", "async function f(box) { const text = await (await fetch('/part')).text(); box.innerHTML = text; }", "javascript-html-from-answer", true},
		{"a.js", "async function f(box) { box.innerHTML = await (await fetch('/part')).text(); }", "javascript-html-from-answer", true},
		{"a.js", "async function f(box) { const data = await (await fetch('/part')).json(); box.innerHTML = data.html; }", "javascript-html-from-answer", true},
		{"a.js", "async function f(box) { const data = await (await fetch('/part')).json(); box.innerHTML = data.name; }", "javascript-html-from-answer", false},
		{"a.js", "async function f(box) { const text = await (await fetch('/part')).text(); box.innerHTML = '<b>' + text + '</b>'; }", "javascript-html-from-answer", false},
		{"a.js", "$.get('/part', function (data) { $('#box').html(data); });", "javascript-html-from-answer", true},
		{"a.js", "$.get('/part', function (data) { $('#box').append(data.comment); });", "javascript-html-from-answer", false},
		{"a.js", "$($('.row').attr('data-target')).show();", "javascript-html-from-page", true},
		{"a.js", "$('#box').html($('.row').attr('data-name'));", "javascript-html-from-page", false},
		// Browsers encode what they ask for, names of files are rarely chosen by visitors, and a page asks with the rights of its own visitor.
		{"a.php", "<?php echo \"<p>\" . $_SERVER['REQUEST_URI'];", "php-reflected-xss", true},
		{"a.php", "<?php header('Content-Type: text/plain; charset=UTF-8');\nif ($x) { exit('No ' . $_GET['name']); }\n", "php-reflected-xss", true},
		{"a.php", "<?php header('Content-Type: text/html');\nexit('No ' . $_GET['name']);\n", "php-reflected-xss", false},
		{"a.php", "<?php if ($json) { header('Content-Type: application/json'); exit('{}'); }\nexit('No ' . $_GET['name']);\n", "php-reflected-xss", false},
		{"a.php", "<?php echo \"<p>\" . $_SERVER['PHP_SELF'];", "php-reflected-xss", false},
		{"a.php", "<?php foreach (scandir($dir) as $name) { echo \"<p>\" . $name; }", "php-stored-xss", true},
		{"a.js", "fetch(new URLSearchParams(location.search).get('from'));", "javascript-server-side-request-forgery", true},
		{"include/cli/a.php", "<?php $f = fopen($p, 'r');\n$line = fgets($f);\necho $line;", "php-stored-xss", true},
		{"include/a.php", "<?php $f = fopen($p, 'r');\n$line = fgets($f);\necho $line;", "php-stored-xss", false},
		{"a.php", "<?php include(ROOT . 'admin/album_' . $_GET['tab'] . '.php');", "php-file-inclusion", true},
		{"a.php", "<?php include(ROOT . 'admin/' . $_GET['tab'] . '.php');", "php-file-inclusion", false},
		// Fastify sends a text as plain text, unless the answer has another type.
		{"a.js", "const fastify = require('fastify')(); fastify.get('/', (request, reply) => { reply.send(request.query.name); });", "javascript-reflected-xss", true},
		{"a.js", "const fastify = require('fastify')(); fastify.get('/', (request, reply) => { reply.type('text/html').send(request.query.name); });", "javascript-reflected-xss", false},
		{"a.js", "const fastify = require('fastify')(); fastify.get('/', (request, reply) => { reply.send('<p>' + request.query.name); });", "javascript-reflected-xss", false},
		{"src/Form/SearchEntryType.php", "<?php\n$resolver->setDefaults(['csrf_protection' => false]);\n", "php-forgery-protection-off", true},
		{"src/Form/EntryType.php", "<?php\n$resolver->setDefaults(['csrf_protection' => false]);\n", "php-forgery-protection-off", false},
		// What a rule says of such code: keys for tests, values within macros or that are named as HTML, numbers in handlers.
		{"a.py", "TEST_KEY = '''-----BEGIN RSA PRIVATE KEY-----\n" + key + "\n-----END RSA PRIVATE KEY-----'''\n", "secrets-private-key", true},
		{"a.py", "KEY = '''-----BEGIN RSA PRIVATE KEY-----\n" + key + "\n-----END RSA PRIVATE KEY-----'''\n", "secrets-private-key", false},
		{"a.html", "<p>{{ page_html | safe }}</p>", "jinja-value-marked-safe", true},
		{"a.html", "{% macro box(params) %}<p>{{ params.text | safe }}</p>{% endmacro %}", "jinja-value-marked-safe", true},
		{"a.html", "<p>{{ comment.body | safe }}</p>", "jinja-value-marked-safe", false},
		{"templates/emails/welcome.html", "<p>{{ message | safe }}</p>", "jinja-value-marked-safe", true},
		{"templates/webmail.html", "<p>{{ message | safe }}</p>", "jinja-value-marked-safe", false},
		// A page of Go's html/template escapes each value for the place where it stands.
		{"layouts/a.html", "<script>var user = {{ with .Get \"user\" }}{{ . }}{{ end }};</script>", "jinja-value-within-script", true},
		{"layouts/a.html", "{{ $site := site.BaseURL }}<script>var user = {{ site.Title }};</script>", "jinja-value-within-script", true},
		{"layouts/a.html", "<p>{{ .Title }}</p><a onclick=\"go('{{ name }}')\">x</a>", "jinja-value-within-event-handler", true},
		{"layouts/a.html", "<p>{{ .Title }}</p><a class={{ name }}>x</a>", "jinja-attribute-without-quotes", true},
		{"layouts/a.html", "<p>{{ title }}</p><a class={{ name }}>x</a>", "jinja-attribute-without-quotes", false},
		{"layouts/a.html", "<script>var user = {{ user }};</script>", "jinja-value-within-script", false},
		{"a.hbs", "You were invited by {{{name}}}\n<!---->\nHello,", "handlebars-value-without-escaping", true},
		{"a.hbs", "<p>Hello {{{name}}}</p>", "handlebars-value-without-escaping", false},
		{"a.cshtml", "<a onclick=\"remove('@Model.Item.OwnerId')\">x</a>", "razor-value-within-event-handler", true},
		{"a.cshtml", "<a onclick=\"remove('@Model.Item.Name')\">x</a>", "razor-value-within-event-handler", false},
		{"a.cshtml", "<a onclick=\"remove('@Model.Item.OwnerId', '@Model.Item.Name')\">x</a>", "razor-value-within-event-handler", false},
		{"a.html.erb", "<a onclick=\"move(this.form.<%= tag_id %>)\">x</a>", "erb-value-within-event-handler", true},
		{"a.html.erb", "<a onclick=\"(function () { <%= render(\"find\") %> })()\">x</a>", "erb-value-within-event-handler", true},
		{"a.html.erb", "<a onclick=\"move('<%= tag_name %>')\">x</a>", "erb-value-within-event-handler", false},
		{"a.c", "static struct log all;\n\nstruct log *init(void)\n{\n    all.n = 0;\n    return &all;\n}\n", "c-local-returned-by-address", true},
		{"a.c", "struct log *init(void)\n{\n    struct log all;\n    return &all;\n}\n", "c-local-returned-by-address", false},
		// A page asks with the rights of its own visitor, however a framework calls its address.
		{"a.ts", "import { ActivatedRoute } from '@angular/router';\nimport { HttpClient } from '@angular/common/http';\nclass A { constructor(private route: ActivatedRoute, private http: HttpClient) {} load() { return this.http.get(this.route.snapshot.paramMap.get('from')); } }\n", "javascript-server-side-request-forgery", true},
		// What is cleaned or encoded in the same file, what a translation says, templates that are no pages, and a header's value that the server looks at.
		{"a.vue", "<template>\n<p v-html=\"preview\"></p>\n</template>\n<script setup>\npreview.value = DOMPurify.sanitize(text);\n</script>\n", "vue-html-bound-to-element", true},
		{"a.vue", "<template>\n<p v-html=\"preview\"></p>\n</template>\n<script setup>\npreview.value = text;\n</script>\n", "vue-html-bound-to-element", false},
		{"src/app/a.component.html", "<p [innerHTML]=\"t('intro') | safeHtml\"></p>\n", "angular-html-past-sanitizer", true},
		{"src/app/a.component.html", "<p [innerHTML]=\"review.body | safeHtml\"></p>\n", "angular-html-past-sanitizer", false},
		{"a.py", "import jinja2\nenv = jinja2.Environment(loader=loader)\nprint(env.get_template('service.yaml.j2').render(x))\n", "python-jinja-autoescape-off", true},
		// What another service says on a socket, and the keys that a form has.
		{"a.py", "import logging, socket\ns = socket.socket()\ns.connect(('scan.internal', 80))\nlogging.error('answer ' + s.recv(100).decode())\n", "python-log-line-from-request", true},
		{"a.py", "import os, socket\ns = socket.socket()\ns.connect(('scan.internal', 80))\nos.system(s.recv(100).decode())\n", "python-command-from-request", false},
		{"a.py", "from rest_framework import serializers\nclass A(serializers.Serializer):\n    def update(self, instance, validated_data):\n        for name, value in validated_data.items():\n            getattr(instance, name).set(value)\n", "python-name-looked-up-from-request", true},
		{"a.py", "import logging\nfrom celery import shared_task\n@shared_task\ndef f(name):\n    logging.info('done ' + name)\n", "python-log-line-from-request", true},
		// A program that looks for tokens has some to try it with.
		{"a.rs", "const P: &[(&str, &str)] = &[(\"gho_[A-Za-z0-9]{36}\", \"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\")];\n", "secrets-github-token", true},
		{"a.rs", "const P: &str = \"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\";\n", "secrets-github-token", false},
		// What only tests are compiled with stands in the file that they test.
		{"a.rs", "#[cfg(test)]\nmod tests {\n    fn f() {\n        let c = Aes256Gcm::new_from_slice(b\"different_key_32_bytes_long!!!!!\");\n    }\n}\n", "rust-key-in-code", true},
		{"a.rs", "#[cfg(test)]\nmod tests {\n}\n\nfn f() {\n    let c = Aes256Gcm::new_from_slice(b\"different_key_32_bytes_long!!!!!\");\n}\n", "rust-key-in-code", false},
		// Identifiers cannot be bound, nor can anything in a statement that sets something up.
		{"a.rs", "fn f(c: &mut C) { diesel::sql_query(format!(\"CREATE SCHEMA \\\"{name}\\\"\")).execute(c); }\n", "rust-sql-built-with-format", true},
		{"a.rs", "fn f(c: &mut C) { diesel::sql_query(format!(\"SELECT * FROM t WHERE name = '{name}'\")).execute(c); }\n", "rust-sql-built-with-format", false},
		{"a.hbs", "<p>{{{translations.intro}}}</p>", "handlebars-value-without-escaping", true},
		{"docs/tls.md", "```\n-----BEGIN EC PRIVATE KEY-----\n" + key + "\n" + key + "\n" + key + "\n-----END EC PRIVATE KEY-----\n```\n", "secrets-private-key", true},
		// The key of a token is found before its signature is checked.
		{"a.go", "package a\n\nfunc f(raw string) error {\n\tt, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})\n\tkey := fetch(t.Header[\"kid\"])\n\t_, err = parser.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })\n\treturn err\n}\n", "go-jwt-signature-unchecked", true},
		{"a.go", "package a\n\nfunc f(raw string) any {\n\tt, _, _ := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})\n\treturn t.Claims\n}\n\nfunc g(raw string) error {\n\t_, err := parser.Parse(raw, key)\n\treturn err\n}\n", "go-jwt-signature-unchecked", false},
		{"docker/render.py", "import jinja2\nenv = jinja2.Environment(loader=loader)\n", "python-jinja-autoescape-off", true},
		{"a.py", "import jinja2\nenv = jinja2.Environment(loader=loader)\nprint(env.get_template('page.html').render(x))\n", "python-jinja-autoescape-off", false},
		{"a.cs", "class A { MarkupString F(string x) { var b = new StringBuilder(); b.Append(HtmlEncoder.Default.Encode(x)); return new MarkupString(b.ToString()); } }\n", "csharp-blazor-markup-from-value", true},
		{"a.cs", "class A { MarkupString F(string x) { return new MarkupString(x); } }\n", "csharp-blazor-markup-from-value", false},
		// A peer that is known by its certificate, a mode on a system without modes, and what is sent on as it is unpacked.
		{"a.go", "package a\n\nvar c = tls.Config{ClientAuth: tls.RequestClientCert, InsecureSkipVerify: true}\n", "go-client-certificate-unchecked", true},
		{"a.go", "package a\n\nvar c = tls.Config{ClientAuth: tls.RequestClientCert, InsecureSkipVerify: true}\n", "go-tls-verification-off", true},
		{"a.go", "package a\n\nvar c = tls.Config{Certificates: []tls.Certificate{x}, ClientAuth: tls.RequestClientCert}\n\nfunc f(r *http.Request) bool { return known(r.TLS.PeerCertificates[0]) }\n", "go-client-certificate-unchecked", true},
		{"a.go", "package a\n\nvar c = tls.Config{Certificates: []tls.Certificate{x}, ClientAuth: tls.RequestClientCert}\n", "go-client-certificate-unchecked", false},
		{"a.go", "package a\n\nvar c = tls.Config{Certificates: []tls.Certificate{x}, InsecureSkipVerify: true}\n\nvar d = tls.Config{ClientAuth: tls.RequireAndVerifyClientCert}\n", "go-tls-verification-off", false},
		{"a.go", "package a\n\nvar c = tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error { return pinned(raw) }}\n", "go-tls-verification-off", true},
		{"a.go", "package a\n\nfunc f(name string) {\n\tif runtime.GOOS == \"windows\" {\n\t\tos.Chmod(name, 0o666)\n\t}\n}\n", "go-file-writable-by-all", true},
		{"a.go", "package a\n\nfunc f(name string) {\n\tif runtime.GOOS == \"windows\" {\n\t\treturn\n\t}\n\tos.Chmod(name, 0o666)\n}\n", "go-file-writable-by-all", false},
		{"a.go", "package a\n\nfunc f(w http.ResponseWriter, file io.Reader) {\n\tz, _ := gzip.NewReader(file)\n\tio.Copy(w, z)\n}\n", "go-archive-unpacked-without-limit", true},
		{"a.go", "package a\n\nfunc f(out *os.File, file io.Reader) {\n\tz, _ := gzip.NewReader(file)\n\tio.Copy(out, z)\n}\n", "go-archive-unpacked-without-limit", false},
	} {
		if got := toldOf(t, p, c.path, c.code, c.rule); len(got) != 1 || got[0].Doubtful != c.doubtful {
			t.Errorf("%q: told %d times, or doubtful is not %v", c.code, len(got), c.doubtful)
		}
	}
}

// What is said of one value again and again where it does little harm, and what one function does again and again, is told a few times.
func TestRepeatedFindings(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	const handler = "package a\n\nimport (\n\t\"log\"\n\t\"net/http\"\n)\n\nfunc f(w http.ResponseWriter, r *http.Request) {\n\tname := r.FormValue(\"name\")\n"
	for _, c := range []struct {
		path, code, rule string
		told, sure       int
	}{
		{"a.go", handler + "\tlog.Printf(\"a %s\", name)\n\tlog.Printf(\"b %s\", name)\n}\n", "go-log-injection", 2, 1},
		{"a.go", handler + "\tlog.Printf(\"a %s\", name)\n\tlog.Printf(\"b %s\", r.FormValue(\"other\"))\n}\n", "go-log-injection", 2, 2},
		{"a.py", "import hashlib\n\ndef f(text):\n" + strings.Repeat("    print(hashlib.md5(text))\n", 5), "python-weak-hash", 5, 3},
		{"a.php", "<?php\nfunction f($c, $t) { return mcrypt_generic($c, $t); }\nfunction g($c, $t) { return mdecrypt_generic($c, $t); }\n", "php-mcrypt-used", 2, 1},
		{"a.sh", "chmod a+w local\nchmod a+w upload\nchmod a+w themes\n", "bash-permissions-for-everyone", 3, 1},
		{".github/workflows/a.yml", "on: push\njobs:\n  a:\n    steps:\n" + strings.Repeat("      - uses: somebody/actions@main\n", 5), "github-actions-action-on-moving-branch", 5, 3},
		{"a.sh", strings.Repeat("curl -k -s https://shop.example/a\n", 5), "bash-tls-verification-off", 5, 3},
		{"a.cs", "class C {\n" + strings.Repeat("    static readonly Regex A = new Regex(\"^(a+)+$\");\n", 5) + "}\n", "csharp-regex-catastrophic", 5, 3},
		{"a.php", "<?php\nfunction f($salt, $password) { return sha1($salt . sha1($salt . sha1($password))); }\n", "php-password-hashed-weakly", 3, 1},
		{"a.sh", "chmod a+w local\nmkdir upload\nchmod a+w upload\n", "bash-permissions-for-everyone", 2, 2},
		{"a.js", "function open(box, title) { box.html('<p>' + title); }\n$('#a').click(function () { var t = $(this).data('title'); $('#b').html('<b>' + t); $('#c').html('<i>' + t); });\n", "javascript-html-from-page", 2, 1},
		{"a.py", "def f():\n" + strings.Repeat("    use(password='Xk29!vbQ7z')\n    db_password = 'Xk29!vbQ7z'\n", 5), "python-password-in-source", 5, 5},
		{"a.py", "import hashlib\n" + strings.Repeat("\ndef f(text):\n    print(hashlib.md5(text))\n", 5), "python-weak-hash", 5, 5},
	} {
		got := toldOf(t, p, c.path, c.code, c.rule)
		sure := 0
		for i := range got {
			if !got[i].Doubtful {
				sure++
			}
		}
		if len(got) != c.told || sure != c.sure {
			t.Errorf("%q: told %d times, %d of them without doubt", c.code, len(got), sure)
		}
	}
}

// toldOf are the findings of a rule in a file.
func toldOf(t *testing.T, p *engine.Program, path, code, rule string) []engine.Finding {
	t.Helper()
	l := parsers.Detect(path, "", "")
	if l == nil {
		l = parsers.ByID("html") // which templates of most kinds are read as
	}
	f, err := l.Parse(context.Background(), code, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	flow := p.NewFlow()
	flow.Update(path, f.File)
	got, err := p.Check(context.Background(), path, f.File, nil, flow)
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(got.Findings, func(x engine.Finding) bool { return x.Rule.ID != rule })
}

// toldBeside are how many findings of a rule a page has beside a library, and how many of them are without doubt.
func toldBeside(t *testing.T, p *engine.Program, lib, page, rule string) (told, sure int) {
	t.Helper()
	flow := p.NewFlow()
	var parsed *parsers.Parsed
	for path, code := range map[string]string{"lib.php": lib, "page.php": page} {
		f, err := parsers.Detect(path, "", "").Parse(context.Background(), code, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		flow.Update(path, f.File)
		if path == "page.php" {
			parsed = f
		}
	}
	got, err := p.Check(context.Background(), "page.php", parsed.File, nil, flow)
	if err != nil {
		t.Fatal(err)
	}
	for i := range got.Findings {
		if got.Findings[i].Rule.ID == rule {
			if told++; !got.Findings[i].Doubtful {
				sure++
			}
		}
	}
	return told, sure
}

// A statement that a function of another file makes of what it is passed is told once in a file, however often the function is called; one that its callers make is
// told at each call.
func TestStatementsMadeElsewhere(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	const lib = "<?php\nfunction run($query) { return mysql_query($query); }\nfunction owner($id) { $query = 'SELECT a FROM t WHERE id = ' . $id; return run($query); }\n"
	for _, c := range []struct {
		code       string
		told, sure int
	}{
		{"<?php\nfunction f() { owner($_GET['a']); }\nfunction g() { owner($_GET['b']); owner($_POST['c']); }\n", 3, 1},
		{"<?php\nfunction f() { run('SELECT a FROM t WHERE id = ' . $_GET['a']); }\nfunction g() { run('SELECT a FROM t WHERE id = ' . $_GET['b']); }\n", 2, 2},
		{"<?php\nfunction f() { run('SELECT a FROM t WHERE id = ' . $_GET['a']); }\nfunction g() { owner($_GET['b']); }\n", 2, 2},
	} {
		told, sure := toldBeside(t, p, lib, c.code, "php-sql-injection")
		if told != c.told || sure != c.sure {
			t.Errorf("%q: told %d times, %d of them without doubt", c.code, told, sure)
		}
	}
}

// What a framework refuses when the program runs, as the workspace takes the defaults of a version that does, is told with low confidence.
func TestDoubtfulSince(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	const page = "class A < ApplicationController\n  def show\n    redirect_to params[:back]\n  end\nend\n"
	for _, c := range []struct {
		code     string
		doubtful bool
	}{
		{page, false},
		{page + "class B < Rails::Application\n  config.load_defaults 7.1\nend\n", true},
		{page + "class B < Rails::Application\n  config.load_defaults 6.1\nend\n", false},
		{page + "class B < Rails::Application\n  config.load_defaults 8.0\n  config.action_controller.raise_on_open_redirects = false\nend\n", false},
		{strings.Replace(page, "[:back]", "[:back], allow_other_host: true", 1) + "class B < Rails::Application\n  config.load_defaults 7.1\nend\n", false},
	} {
		if got := toldOf(t, p, "a.rb", c.code, "ruby-redirect-to-address-of-request"); len(got) != 1 || got[0].Doubtful != c.doubtful {
			t.Errorf("%q: told %d times, or doubtful is not %v", c.code, len(got), c.doubtful)
		}
	}
}

// What another file reads of a file for many is told with low confidence where it is shown.
func TestFilesReadElsewhere(t *testing.T) {
	p := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, engine.SuppressionPolicy{})
	const lib = "<?php\nfunction kept($name) { $h = fopen('kept/' . md5($name), 'r'); return fgets($h); }\n"
	for _, c := range []struct {
		code string
		sure int
	}{
		{"<?php\necho kept('intro');\n", 0},
		{"<?php\n$h = fopen('notes', 'r');\necho fgets($h);\n", 1},
	} {
		if told, sure := toldBeside(t, p, lib, c.code, "php-stored-xss"); told != 1 || sure != c.sure {
			t.Errorf("%q: told %d times, %d of them without doubt", c.code, told, sure)
		}
	}
}

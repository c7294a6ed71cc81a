package engine_test

import (
	"context"
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
	for _, c := range []struct {
		path, code, rule string
		doubtful         bool
	}{
		// What a call finds by a key is no form of the key.
		{"a.py", aiohttp + "        shutil.rmtree(self.known.get(name).folder)\n" + routes, "python-path-from-request", true},
		{"a.py", aiohttp + "        shutil.rmtree(self.known.find_by_name(name).folder)\n" + routes, "python-path-from-request", true},
		{"a.py", aiohttp + "        shutil.rmtree(self.known.folder_of(name))\n" + routes, "python-path-from-request", false},
		{"a.py", aiohttp + "        shutil.rmtree(name)\n" + routes, "python-path-from-request", false},
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
	} {
		f, err := parsers.Detect(c.path, "", "").Parse(context.Background(), c.code, nil)
		if err != nil {
			t.Fatal(err)
		}
		flow := p.NewFlow()
		flow.Update(c.path, f.File)
		got, err := p.Check(context.Background(), c.path, f.File, nil, flow)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		told := 0
		for i := range got.Findings {
			if x := &got.Findings[i]; x.Rule.ID == c.rule {
				if told++; x.Doubtful != c.doubtful {
					t.Errorf("%q: doubtful is %v", c.code, x.Doubtful)
				}
			}
		}
		if told != 1 {
			t.Errorf("%q: told %d times", c.code, told)
		}
	}
}

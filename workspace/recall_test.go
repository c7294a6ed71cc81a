package workspace_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// remembering is a tree that is scanned again and again, with a memory and without one.
type remembering struct {
	*testing.T
	root, folder string
}

func (r *remembering) write(files map[string]string) {
	r.Helper()
	for name, text := range files {
		path := filepath.Join(r.root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			r.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			r.Fatal(err)
		}
	}
}

// scan gives what is found, as JSON, and of how many files a review was remembered.
func (r *remembering) scan(remember bool) (string, int64) {
	r.Helper()
	setup := workspace.LoadSetup(r.root)
	reviewer := workspace.NewReviewer(setup, nil, true, nil)
	files, err := workspace.Walk(r.root, []string{r.root}, setup.Config)
	if err != nil {
		r.Fatal(err)
	}
	o := workspace.ScanOptions{Reviewer: reviewer, Jobs: 2}
	if remember {
		if o.Memory, err = workspace.OpenMemory(r.folder, r.root, "program", reviewer, setup.Files); err != nil {
			r.Fatal(err)
		}
	}
	outs, times, err := workspace.Scan(context.Background(), files, o)
	if err != nil {
		r.Fatal(err)
	}
	if remember {
		if err := o.Memory.Close(reviewer.Program); err != nil {
			r.Fatal(err)
		}
	}
	data, err := json.MarshalIndent(outs, "", " ")
	if err != nil {
		r.Fatal(err)
	}
	return string(data), times.Recalled
}

// same scans with the memory and without, and gives the findings' number and of how many files a review was remembered.
func (r *remembering) same(what string) (findings int, recalled int64) {
	r.Helper()
	want, _ := r.scan(false)
	got, recalled := r.scan(true)
	if a, b := strings.Split(got, "\n"), strings.Split(want, "\n"); got != want {
		i := 0
		for i < min(len(a), len(b))-1 && a[i] == b[i] {
			i++
		}
		r.Errorf("%s: line %d of what a scan finds that remembers is %q, and of one that does not %q", what, i, a[i], b[i])
	}
	return strings.Count(want, `"Fingerprint"`), recalled
}

var rememberedTree = map[string]string{
	"app.py":        "from flask import Flask, request\nfrom lib import store\napp = Flask(__name__)\n\n@app.route('/r')\ndef run():\n    return store.save(request.args['q'])\n",
	"lib/store.py":  "from lib import names\n\ndef save(x):\n    return names.keep(x)\n",
	"lib/names.py":  "import sqlite3\n\ndef keep(x):\n    db = sqlite3.connect('a')\n    db.execute('select * from t where a = ' + x)\n    return ''\n",
	"lib/other.py":  "import hashlib\n\ndef digest(x):\n    return hashlib.md5(x)\n",
	"page.html":     "<html><script>document.body.innerHTML = location.hash</script></html>\n",
	"settings.yaml": "a: 1\n",
}

// What is remembered changes no result, whatever happens between two scans.
func TestMemoryChangesNoResult(t *testing.T) {
	r := &remembering{t, t.TempDir(), filepath.Join(t.TempDir(), "results")}
	r.write(rememberedTree)
	found, recalled := r.same("first")
	if found < 3 || recalled != 0 {
		t.Errorf("first: %d findings, %d files remembered", found, recalled)
	}
	if _, recalled = r.same("nothing changed"); recalled < 5 {
		t.Errorf("nothing changed: %d files remembered", recalled)
	}

	r.write(map[string]string{"lib/names.py": strings.Replace(rememberedTree["lib/names.py"], "+ x", "+ 'x'", 1)})
	without, recalled := r.same("a function two files away takes no data any more")
	if without >= found {
		t.Errorf("%d findings before, %d after", found, without)
	}
	if recalled < 4 {
		t.Errorf("one file changed, and %d are remembered", recalled)
	}
	r.write(map[string]string{"lib/names.py": rememberedTree["lib/names.py"]})
	if n, _ := r.same("and takes it again"); n != found {
		t.Errorf("%d findings, then %d", found, n)
	}
	r.write(map[string]string{"lib/names.py": strings.Replace(rememberedTree["lib/names.py"], "def keep(x)", "def keep(y, x='')", 1)})
	r.same("a function declares other parameters")
	r.write(map[string]string{"lib/late.py": "def unused():\n    pass\n", "app.py": "# a comment\n" + rememberedTree["app.py"]})
	r.same("a file is new and another begins with a line more")
	if err := os.Remove(filepath.Join(r.root, "lib", "names.py")); err != nil {
		t.Fatal(err)
	}
	r.same("a file is gone")
	r.write(map[string]string{".appsec.yaml": "disable: [python-weak-hash*]\noverrides: {\"python-*\": low}\n"})
	r.same("the configuration changed")
}

func TestMemoryIsDamaged(t *testing.T) {
	r := &remembering{t, t.TempDir(), filepath.Join(t.TempDir(), "results")}
	r.write(rememberedTree)
	r.same("first")
	packs, _ := filepath.Glob(filepath.Join(r.folder, "*.pack"))
	if len(packs) != 1 {
		t.Fatalf("packs: %q", packs)
	}
	data, err := os.ReadFile(packs[0])
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)/2] ^= 1
	if err := os.WriteFile(packs[0], data, 0o600); err != nil {
		t.Fatal(err)
	}
	r.same("damaged")
	if err := os.RemoveAll(r.folder); err != nil {
		t.Fatal(err)
	}
	if _, recalled := r.same("removed"); recalled != 0 {
		t.Errorf("%d files remembered of nothing", recalled)
	}
}

// Who calls a function decides whether it is told of what it is passed: a new caller is asked, wherever it stands.
func TestMemoryOfCallers(t *testing.T) {
	r := &remembering{t, t.TempDir(), filepath.Join(t.TempDir(), "results")}
	caller := func(arg string) map[string]string {
		return map[string]string{"Jobs.java": "package shop;\n\npublic class Jobs {\n    public void run(Orders orders, String name) throws Exception {\n        orders.remove(" + arg + ");\n    }\n}\n"}
	}
	r.write(map[string]string{
		"Orders.java": "package shop;\n\nimport java.sql.Statement;\n\npublic class Orders {\n    Statement statement;\n\n    public void remove(String name) throws Exception {\n" +
			"        statement.executeUpdate(\"delete from orders where name = '\" + name + \"'\");\n    }\n}\n",
		"Other.java": "package shop;\n\npublic class Other {\n    public int size() {\n        return 1;\n    }\n}\n",
	})
	nobody, _ := r.same("nobody calls it")
	if nobody != 1 {
		t.Errorf("%d findings where nobody is known to call it", nobody)
	}
	for _, step := range []struct {
		what  string
		files map[string]string
		want  int
	}{
		{"it is passed a constant", caller(`"old"`), 0},
		{"it is passed on what a caller gave", caller("name"), 1},
		{"a constant again", caller(`"new"`), 0},
		{"another file is edited", map[string]string{"Other.java": "package shop;\n\npublic class Other {\n    public int size() {\n        return 2;\n    }\n}\n"}, 0},
	} {
		r.write(step.files)
		if got, _ := r.same(step.what); got != step.want {
			t.Errorf("%s: %d findings, want %d", step.what, got, step.want)
		}
	}
	if err := os.Remove(filepath.Join(r.root, "Jobs.java")); err != nil {
		t.Fatal(err)
	}
	if got, _ := r.same("nobody calls it any more"); got != nobody {
		t.Errorf("nobody calls it any more: %d findings", got)
	}
}

// A class whose end is not typed yet keeps its methods: the parser gives up the class alone.
func TestUnfinishedClass(t *testing.T) {
	r := &remembering{t, t.TempDir(), ""}
	r.write(map[string]string{"RunController.cs": "using System.Diagnostics;\nusing Microsoft.AspNetCore.Mvc;\n\npublic class RunController : ControllerBase\n{\n    public void One()\n    {\n" +
		"        Process.Start(\"sh\", \"-c \" + Request.Query[\"cmd\"]);\n    }\n"})
	out, _ := r.scan(false)
	if n := strings.Count(out, `"Fingerprint"`); n != 1 {
		t.Errorf("%d findings", n)
	}
}

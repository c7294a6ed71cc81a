package server

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
)

// onDisk is a folder of files, and says by the protocol what becomes of them.
type onDisk struct {
	*session
	dir string
}

func (d *onDisk) uri(name string) string { return string(uriOf(filepath.Join(d.dir, name))) }

func (d *onDisk) write(name, text string) {
	d.t.Helper()
	path := filepath.Join(d.dir, name)
	d.must(os.MkdirAll(filepath.Dir(path), 0o755))
	d.must(os.WriteFile(path, []byte(text), 0o644))
}

func (d *onDisk) changed(name string, kind int) {
	d.t.Helper()
	d.must(d.Notify("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": d.uri(name), "type": kind}}}))
}

// awaits waits until a file that is not open, or is any more, is shown with that many findings.
func (d *onDisk) awaits(name string, want int) {
	d.t.Helper()
	_, err := d.Wait(wait, func(m lspclient.Message) bool {
		var p lspclient.Diagnostics
		return m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &p) == nil && p.URI == d.uri(name) && p.Version == 0 && len(p.Diagnostics) == want
	})
	if err != nil {
		d.t.Fatalf("%s with %d findings: %v", name, want, err)
	}
}

func newOnDisk(t *testing.T, capabilities object) *onDisk {
	t.Helper()
	d := &onDisk{newSession(t), t.TempDir()}
	d.write("a.py", flawed)
	d.write("b.py", "x = 1\n")
	d.write("ignored.py", flawed)
	d.write(".appsecignore", "ignored.py\n")
	d.write(".appsec.yaml", "confidence: low\n")
	d.initialize(capabilities, d.dir)
	return d
}

// TestClosedFilesAreKept: once the workspace was scanned, what is shown of files that are not open follows what becomes of them.
func TestClosedFilesAreKept(t *testing.T) {
	d := newOnDisk(t, object{})
	if m := d.call("workspace/executeCommand", object{"command": "appsec.scanWorkspace"}); !strings.Contains(string(m.Result), `"findings":1`) {
		t.Fatalf("the scan: %s", m.Result)
	}
	d.awaits("a.py", 1)
	d.write("a.py", "x = 1\n")
	d.changed("a.py", 2)
	d.awaits("a.py", 0)
	d.write("b.py", flawed)
	d.changed("b.py", 2)
	d.awaits("b.py", 1)
	d.open(d.uri("b.py"), "python", flawed)
	d.diagnostics(d.uri("b.py"), 1)
	d.must(d.Notify("textDocument/didClose", object{"textDocument": object{"uri": d.uri("b.py")}}))
	d.awaits("b.py", 1)
	d.open(d.uri("a.py"), "python", flawed) // unsaved
	d.diagnostics(d.uri("a.py"), 1)
	d.must(d.Notify("textDocument/didClose", object{"textDocument": object{"uri": d.uri("a.py")}}))
	d.awaits("a.py", 0)
	d.write(".appsec.yaml", "disable: ['python-*']\n")
	d.changed(".appsec.yaml", 2)
	d.awaits("b.py", 0)
	d.write(".appsec.yaml", "confidence: low\n")
	d.changed(".appsec.yaml", 2)
	d.call("workspace/executeCommand", object{"command": "appsec.scanWorkspace"})
	d.awaits("b.py", 1)
	d.must(os.Remove(filepath.Join(d.dir, "b.py")))
	d.changed("b.py", 3)
	d.awaits("b.py", 0)
	d.write("a.py", flawed)
	d.changed("a.py", 2)
	d.awaits("a.py", 1)
	d.must(d.Notify("workspace/didChangeWorkspaceFolders", object{"event": object{"added": []object{}, "removed": []object{{"uri": d.uri(""), "name": "root"}}}}))
	d.awaits("a.py", 0)
}

// TestPulledWorkspace: a client that pulls is told of files that are not open, and no more than it must be.
func TestPulledWorkspace(t *testing.T) {
	d := newOnDisk(t, object{"textDocument": object{"diagnostic": object{}}})
	pull := func(u string) string {
		m := d.call("textDocument/diagnostic", object{"textDocument": object{"uri": u}})
		return string(m.Result)
	}
	if got := pull(d.uri("a.py")); !strings.Contains(got, "python-yaml-unsafe-load") {
		t.Errorf("a file that is not open: %s", got)
	}
	for _, name := range []string{"ignored.py", "none.py", "../other.py"} {
		if got := pull(d.uri(name)); strings.Contains(got, "yaml") {
			t.Errorf("%s: %s", name, got)
		}
	}
	type report struct{ Kind, URI, ResultID string }
	known := []object{}
	workspace := func() (out []string) {
		m := d.call("workspace/diagnostic", object{"previousResultIds": known})
		var r struct{ Items []report }
		if err := json.Unmarshal(m.Result, &r); err != nil {
			t.Fatalf("%v: %s", err, m.Result)
		}
		known = []object{}
		for _, x := range r.Items {
			known = append(known, object{"uri": x.URI, "value": x.ResultID})
			out = append(out, x.Kind+" "+filepath.Base(x.URI))
		}
		return out
	}
	want := func(what string, list ...string) {
		t.Helper()
		if got := workspace(); strings.Join(got, ", ") != strings.Join(list, ", ") {
			t.Errorf("%s: %q, want %q", what, got, list)
		}
	}
	want("at first", "full a.py")
	want("again", "unchanged a.py")
	d.open(d.uri("b.py"), "python", flawed)
	want("with an open one", "full b.py", "unchanged a.py")
	d.open(d.uri("a.py"), "python", "x = 1\n")
	if got := workspace(); len(got) != 2 || !strings.HasPrefix(strings.Join(got, " "), "full a.py") && !strings.Contains(strings.Join(got, " "), "full a.py") {
		t.Errorf("a document that is open counts as it is there: %q", got)
	}
	d.must(d.Notify("textDocument/didClose", object{"textDocument": object{"uri": d.uri("a.py")}}))
	d.must(os.Remove(filepath.Join(d.dir, "a.py")))
	d.changed("a.py", 3)
	d.call("shutdown", nil)
}

// TestHelpIsSwitchedOff: hints and links help where they can, and the settings switch each off. A client may send settings as it begins.
func TestHelpIsSwitchedOff(t *testing.T) {
	s := newSession(t)
	s.call("initialize", object{"processId": nil, "rootUri": nil, "capabilities": object{}, "initializationOptions": object{"appsec": object{"confidence": "low"}}})
	s.must(s.Notify("initialized", object{}))
	const u = "untitled:h.py"
	s.open(u, "python", "from flask import request\nimport yaml\n@app.route('/')\ndef f():\n    q = request.args['q']\n    db.execute('select ' + q)\n    yaml.load(g())  # appsec:ignore python-yaml-unsafe-load -- ours\n")
	s.diagnostics(u, 1)
	hints := func() string {
		m := s.call("textDocument/inlayHint", object{"textDocument": object{"uri": u}, "range": object{"start": object{"line": 0, "character": 0}, "end": object{"line": 9, "character": 0}}})
		return string(m.Result)
	}
	links := func() string {
		return string(s.call("textDocument/documentLink", object{"textDocument": object{"uri": u}}).Result)
	}
	if got := hints(); !strings.Contains(got, `"label":"→ line 6"`) || !strings.Contains(got, `{"line":4,"character":20}`) {
		t.Errorf("hints: %s", got)
	}
	if got := links(); !strings.Contains(got, "definitions/502.html") || !strings.Contains(got, `"start":{"line":6,"character":36}`) {
		t.Errorf("links: %s", got)
	}
	s.must(s.Notify("workspace/didChangeConfiguration", object{"settings": object{"appsec": object{"inlayHints": false, "documentLinks": false, "codeLens": false}}}))
	if got := hints() + links(); strings.Contains(got, "line") {
		t.Errorf("switched off: %s", got)
	}
	const r = "untitled:r.yaml"
	s.open(r, "yaml", "rules:\n  - id: a\n    pattern: f()\n    message: m\n    severity: ERROR\n    languages: [python]\n")
	if m := s.call("textDocument/codeLens", object{"textDocument": object{"uri": r}}); strings.Contains(string(m.Result), "range") {
		t.Errorf("lenses are off: %s", m.Result)
	}
}

// TestSettingsOfFolders: the editor's settings have the names of the configuration's keys, and each folder may have its own.
func TestSettingsOfFolders(t *testing.T) {
	s := newSession(t)
	one, two := t.TempDir(), t.TempDir()
	s.Answer = func(m lspclient.Message) any {
		var p struct{ Items []struct{ ScopeURI string } }
		if m.Method != "workspace/configuration" || json.Unmarshal(m.Params, &p) != nil {
			return nil
		}
		var out []any
		for _, x := range p.Items {
			settings := object{"confidence": "low", "severity": "info"}
			if x.ScopeURI == string(uriOf(two)) {
				settings["disable"] = []string{"python-yaml-*"}
			}
			out = append(out, settings)
		}
		return out
	}
	s.call("initialize", object{"processId": nil, "rootUri": nil, "capabilities": object{"workspace": object{"configuration": true}},
		"workspaceFolders": []object{{"uri": string(uriOf(one)), "name": "one"}, {"uri": string(uriOf(two)), "name": "two"}}})
	s.must(s.Notify("initialized", object{}))
	if _, err := s.Wait(wait, func(m lspclient.Message) bool { return m.Method == "workspace/configuration" }); err != nil {
		t.Fatal(err)
	}
	s.call("workspace/executeCommand", object{"command": "appsec.reloadRules"}) // the answer was read before
	for dir, want := range map[string]int{one: 1, two: 0} {
		u := string(uriOf(filepath.Join(dir, "a.py")))
		s.open(u, "python", flawed)
		_, err := s.Wait(wait, func(m lspclient.Message) bool {
			var d lspclient.Diagnostics
			return m.Method == "textDocument/publishDiagnostics" && json.Unmarshal(m.Params, &d) == nil && d.URI == u && len(d.Diagnostics) == want
		})
		if err != nil {
			t.Errorf("%s: %v", u, err)
		}
	}
}

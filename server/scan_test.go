package server

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"go.uber.org/zap"
)

// TestWorkspaceIsRemembered: the second server that reviews a workspace shows what the first one showed, and parses nothing for it, but what changed and what
// rests on that.
func TestWorkspaceIsRemembered(t *testing.T) {
	root, folder := t.TempDir(), t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("app.py", "from flask import Flask, request\nfrom store import find\n\napp = Flask(__name__)\n\n@app.route('/a')\ndef a():\n    return find(request.args['id'])\n")
	write("store.py", "import os\n\ndef find(name):\n    os.system('find ' + name)\n")
	write("other.py", "import yaml\n\ndef load(x):\n    return yaml.load(x)\n")
	review := func() (sum scanSummary, found map[string]json.RawMessage) {
		s := newSessionOf(t, Options{Log: zap.NewNop(), Version: "test", Cache: folder, Program: "this"})
		s.initialize(object{}, root)
		m := s.call("workspace/executeCommand", object{"command": "appsec.scanWorkspace"})
		if err := json.Unmarshal(m.Result, &sum); err != nil {
			t.Fatal(err)
		}
		found = map[string]json.RawMessage{}
		for _, name := range []string{"app.py", "other.py"} {
			d := s.diagnostics(string(uriOf(filepath.Join(root, name))), 0)
			found[name], _ = json.Marshal(d)
		}
		return sum, found
	}
	first, want := review()
	if first.Findings < 2 || first.Recalled != 0 {
		t.Fatalf("the first review gives %+v", first)
	}
	second, got := review()
	if second.Recalled != 3 || second.Findings != first.Findings || !reflect.DeepEqual(got, want) {
		t.Errorf("the second review gives %+v\n%s\nwant\n%s", second, got, want)
	}
	write("store.py", "import shlex, os\n\ndef find(name):\n    os.system('find ' + shlex.quote(name))\n")
	s := newSessionOf(t, Options{Log: zap.NewNop(), Version: "test", Cache: folder, Program: "this"})
	s.initialize(object{}, root)
	var third scanSummary
	if err := json.Unmarshal(s.call("workspace/executeCommand", object{"command": "appsec.scanWorkspace"}).Result, &third); err != nil || third.Findings >= first.Findings {
		t.Errorf("after an edit the review gives %+v, before it %+v (%v)", third, first, err)
	}
}

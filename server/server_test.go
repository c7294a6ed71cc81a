package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

const wait = 30 * time.Second

// pipe is a connection of two pipes.
type pipe struct {
	io.Reader
	io.Writer
	close func()
}

func (p pipe) Close() error { p.close(); return nil }

// session is a server in this process with a client at it.
type session struct {
	*lspclient.Client
	t    *testing.T
	in   *io.PipeWriter
	done chan error
}

func newSession(t *testing.T) *session { return newSessionWith(t, zap.NewNop()) }

func newSessionWith(t *testing.T, log *zap.Logger) *session {
	t.Helper()
	return newSessionOf(t, Options{Log: log, Version: "test"})
}

func newSessionOf(t *testing.T, o Options) *session {
	t.Helper()
	clientOut, serverIn := io.Pipe() // names by what the other side does
	serverOut, clientIn := io.Pipe()
	s := &session{t: t, in: serverIn, done: make(chan error, 1)}
	rwc := pipe{clientOut, clientIn, func() { clientOut.Close(); clientIn.Close() }}
	go func() {
		err := Run(context.Background(), rwc, o)
		rwc.Close()
		s.done <- err
	}()
	s.Client = lspclient.New(serverIn, serverOut)
	t.Cleanup(func() {
		serverIn.Close()
		select {
		case <-s.done:
		case <-time.After(wait):
			t.Error("the server does not end with its input")
		}
	})
	return s
}

func (s *session) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *session) call(method string, params any) lspclient.Message {
	s.t.Helper()
	m, err := s.Call(method, params, wait)
	s.must(err)
	return m
}

type object = map[string]any

func (s *session) initialize(capabilities object, root string) lspclient.Message {
	s.t.Helper()
	p := object{"processId": nil, "rootUri": nil, "capabilities": capabilities}
	if root != "" {
		p["workspaceFolders"] = []object{{"uri": string(uriOf(root)), "name": "root"}}
	}
	m := s.call("initialize", p)
	s.must(s.Notify("initialized", object{}))
	// The flaw that these tests are about is one of those that are shown to who asks for them.
	s.must(s.Notify("workspace/didChangeConfiguration", object{"settings": object{"appsec": object{"confidence": "low"}}}))
	return m
}

func (s *session) open(uri, language, src string) {
	s.t.Helper()
	s.must(s.Notify("textDocument/didOpen", object{"textDocument": object{"uri": uri, "languageId": language, "version": 1, "text": src}}))
}

func (s *session) change(uri string, version int, changes ...object) {
	s.t.Helper()
	s.must(s.Notify("textDocument/didChange", object{"textDocument": object{"uri": uri, "version": version}, "contentChanges": changes}))
}

func (s *session) diagnostics(uri string, version int) lspclient.Diagnostics {
	s.t.Helper()
	d, _, err := s.WaitDiagnostics(uri, version, wait)
	s.must(err)
	return d
}

func edit(l1, c1, l2, c2 int, text string) object {
	return object{"range": object{"start": object{"line": l1, "character": c1}, "end": object{"line": l2, "character": c2}}, "text": text}
}

const flawed = "import yaml\n\ndef f(x):\n    return yaml.load(x)\n"

// works says that the server still does its work.
func (s *session) works() {
	s.t.Helper()
	s.open("untitled:still.py", "python", flawed)
	if d := s.diagnostics("untitled:still.py", 1); len(d.Diagnostics) != 1 || d.Diagnostics[0].Code != "python-yaml-unsafe-load" {
		s.t.Fatalf("after all that the server gives %v", d)
	}
}

func TestFindingFixAndExplanation(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	s.open("untitled:a.py", "python", flawed)
	d := s.diagnostics("untitled:a.py", 1)
	if len(d.Diagnostics) != 1 {
		t.Fatalf("findings: %v", d.Diagnostics)
	}
	r := d.Diagnostics[0].Range
	if r.Start.Line != 3 || r.Start.Character != 11 || r.End.Character != 23 {
		t.Errorf("range %v", r)
	}
	hover := s.call("textDocument/hover", object{"textDocument": object{"uri": "untitled:a.py"}, "position": object{"line": 3, "character": 14}})
	for _, word := range []string{"CWE-502", "safe_load", "What an attacker sends"} {
		if !strings.Contains(string(hover.Result), word) {
			t.Errorf("the hover does not say %q: %s", word, hover.Result)
		}
	}
	m := s.call("textDocument/codeAction", object{"textDocument": object{"uri": "untitled:a.py"},
		"range": object{"start": object{"line": 3, "character": 12}, "end": object{"line": 3, "character": 12}}, "context": object{"diagnostics": []object{}}})
	var actions []struct {
		Title       string
		Kind        string
		IsPreferred bool
		Edit        struct {
			Changes map[string][]struct{ NewText string }
		}
	}
	s.must(json.Unmarshal(m.Result, &actions))
	if len(actions) != 3 || !actions[0].IsPreferred || actions[0].Edit.Changes["untitled:a.py"][0].NewText != "yaml.safe_load(x)" {
		t.Fatalf("actions: %s", m.Result)
	}
	if !strings.Contains(actions[1].Edit.Changes["untitled:a.py"][0].NewText, "# appsec:ignore python-yaml-unsafe-load -- reason") {
		t.Errorf("suppression: %s", m.Result)
	}
	if actions[2].Kind != "appsec.explain" {
		t.Errorf("explanation: %s", m.Result)
	}
	s.change("untitled:a.py", 2, edit(3, 16, 3, 20, "safe_load"))
	if d := s.diagnostics("untitled:a.py", 2); len(d.Diagnostics) != 0 {
		t.Errorf("after the fix: %v", d.Diagnostics)
	}
}

// TestTyped: a text typed character by character has the findings of the same text opened at once.
func TestTyped(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	src := strings.ReplaceAll(flawed, "yaml.load(x", "yaml.load('é😀' + x")
	s.open("untitled:t.py", "python", "")
	line, character, version := 0, 0, 1
	for _, r := range src {
		version++
		s.change("untitled:t.py", version, edit(line, character, line, character, string(r)))
		switch {
		case r == '\n':
			line, character = line+1, 0
		case r > 0xffff:
			character += 2
		default:
			character++
		}
	}
	typed := s.diagnostics("untitled:t.py", version)
	s.open("untitled:o.py", "python", src)
	opened := s.diagnostics("untitled:o.py", 1)
	if a, b := len(typed.Diagnostics), len(opened.Diagnostics); a != 1 || b != 1 || !reflect.DeepEqual(typed.Diagnostics[0], opened.Diagnostics[0]) {
		t.Errorf("typed %v, opened %v", typed.Diagnostics, opened.Diagnostics)
	}
}

func TestLifecycle(t *testing.T) {
	s := newSession(t)
	if m := s.call("textDocument/hover", object{}); m.Error == nil || m.Error.Code != -32002 {
		t.Errorf("before initialize: %+v", m.Error)
	}
	s.initialize(object{}, "")
	if m := s.call("initialize", object{"processId": nil, "rootUri": nil, "capabilities": object{}}); m.Error == nil || m.Error.Code != -32600 {
		t.Errorf("a second initialize: %+v", m.Error)
	}
	if m := s.call("no/such", object{}); m.Error == nil || m.Error.Code != -32601 {
		t.Errorf("an unknown method: %+v", m.Error)
	}
	s.call("shutdown", nil)
	if m := s.call("textDocument/hover", object{}); m.Error == nil || m.Error.Code != -32600 {
		t.Errorf("after shutdown: %+v", m.Error)
	}
	s.must(s.Notify("exit", nil))
	if err := <-s.done; err != nil {
		t.Errorf("exit after shutdown: %v", err)
	}
	s.done <- nil
}

func TestExitWithoutShutdown(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	s.must(s.Notify("exit", nil))
	if err := <-s.done; !errors.Is(err, ErrNoShutdown) {
		t.Errorf("exit without shutdown: %v", err)
	}
	s.done <- nil
}

// TestHostileFrames: nothing that a client sends ends the session; the next message is served.
func TestHostileFrames(t *testing.T) {
	for name, raw := range map[string]string{
		"no length":            "Content-Type: x\r\n\r\n",
		"a length of words":    "Content-Length: many\r\n\r\n",
		"a negative length":    "Content-Length: -5\r\n\r\n",
		"a gigantic length":    "Content-Length: 99999999999999\r\n\r\n",
		"gigabytes":            "Content-Length: 4000000000\r\n\r\n",
		"no JSON":              "Content-Length: 4\r\n\r\n{x:}",
		"a number":             "Content-Length: 2\r\n\r\n42",
		"an empty batch":       "Content-Length: 2\r\n\r\n[]",
		"null":                 "Content-Length: 4\r\n\r\nnull",
		"an object":            "Content-Length: 2\r\n\r\n{}",
		"rubbish":              "\x00\xff\xfe rubbish without end of line Content-Length: 3\r\n\r\n{}}",
		"lines of rubbish":     strings.Repeat("rubbish\r\n", 5000),
		"a long line":          strings.Repeat("x", 1<<20) + "\r\n\r\n",
		"params of wrong type": "Content-Length: 73\r\n\r\n" + `{"jsonrpc":"2.0","id":9,"method":"textDocument/hover","params":"nothing"}`,
		"ids of wrong type":    "Content-Length: 56\r\n\r\n" + `{"jsonrpc":"2.0","id":{"a":1},"method":"x","params":{}} `,
		"unknown cancellation": "Content-Length: 70\r\n\r\n" + `{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"no such"}}`,
		"an answer to nothing": "Content-Length: 40\r\n\r\n" + `{"jsonrpc":"2.0","id":777,"result":null}`,
	} {
		t.Run(name, func(t *testing.T) {
			s := newSession(t)
			s.initialize(object{}, "")
			s.must(s.Raw(raw))
			s.works()
		})
	}
}

// TestHostileDocuments: edits that fit no document, and documents that fit no expectation.
func TestHostileDocuments(t *testing.T) {
	const u = "untitled:h.py"
	for name, act := range map[string]func(s *session){
		"an edit of an unknown file": func(s *session) { s.change("untitled:none.py", 3, edit(0, 0, 0, 0, "x")) },
		"a close of an unknown file": func(s *session) {
			s.must(s.Notify("textDocument/didClose", object{"textDocument": object{"uri": "untitled:none.py"}}))
		},
		"opened twice":         func(s *session) { s.open(u, "python", "a"); s.open(u, "python", "b") },
		"a reversed range":     func(s *session) { s.open(u, "python", "abc\ndef\n"); s.change(u, 2, edit(1, 2, 0, 1, "x")) },
		"a range out of range": func(s *session) { s.open(u, "python", "abc"); s.change(u, 2, edit(7, 9, 4294967295, 4294967295, "x")) },
		"inside a surrogate pair": func(s *session) {
			s.open(u, "python", "x = '😀'\n")
			s.change(u, 2, edit(0, 6, 0, 6, "y"))
		},
		"inside a line break":  func(s *session) { s.open(u, "python", "a\r\nb\rc\n"); s.change(u, 2, edit(0, 2, 0, 9, "x")) },
		"a mark of byte order": func(s *session) { s.open(u, "python", "\ufeff"+flawed) },
		"not UTF-8":            func(s *session) { s.open(u, "python", "x = '\xff\xfe'\n") },
		"a URI of no kind":     func(s *session) { s.open("%%%", "python", "x") },
		"no language":          func(s *session) { s.open("untitled:x", "klingon", "qapla'") },
		"halves of surrogate pairs": func(s *session) {
			s.open(u, "python", "")
			s.must(s.Raw(framed(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"` + u + `","version":2},"contentChanges":[{"text":"import yaml\ns = '\ud83d'; yaml.load(x)\n"}]}}`)))
			s.wantColumn(u, 2, 9)
		},
		"bytes that are no UTF-8 in the message": func(s *session) {
			s.open(u, "python", "")
			s.must(s.Raw(framed(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"` + u + `","version":2},"contentChanges":[{"text":"import yaml\ns = '` + "\xff" + `'; yaml.load(x)\n"}]}}`)))
			s.wantColumn(u, 2, 9)
		},
		"positions below zero and beyond all": func(s *session) {
			s.open(u, "python", "import yaml\nyaml.load(s)\nyaml.load(t)\n")
			s.must(s.Notify("textDocument/didChange", object{"textDocument": object{"uri": u, "version": 2}, "contentChanges": []object{
				{"range": object{"start": object{"line": -1, "character": -9}, "end": object{"line": 0, "character": 0}}, "text": "\n"},
				{"range": object{"start": object{"line": 2, "character": 12}, "end": object{"line": 1e12, "character": 1e300}}, "text": ""}}}))
			s.wantColumn(u, 2, 0)
			s.must(s.Notify("textDocument/didChange", object{"textDocument": object{"uri": u, "version": 3}, "contentChanges": "none"}))
		},
		"NUL": func(s *session) { s.open(u, "python", "a = '\x00'\nb\x00c") },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSession(t)
			s.initialize(object{}, "")
			act(s)
			s.works()
		})
	}
}

func framed(body string) string { return fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body) }

// wantColumn wants one finding of a version, which begins at a column.
func (s *session) wantColumn(u string, version, column int) {
	s.t.Helper()
	if d := s.diagnostics(u, version); len(d.Diagnostics) != 1 || d.Diagnostics[0].Range.Start.Character != column {
		s.t.Errorf("version %d: %+v", version, d.Diagnostics)
	}
}

// TestInvalidParams: parameters that do not fit are told as such, and what was asked for is named.
func TestInvalidParams(t *testing.T) {
	s := newSession(t)
	if m := s.call("initialize", nil); m.Error == nil || m.Error.Code != -32602 {
		t.Errorf("initialize without parameters: %+v", m.Error)
	}
	s.initialize(object{}, "")
	for _, params := range []any{nil, []int{1}, "x", object{"textDocument": object{"uri": nil}}, object{"textDocument": object{"uri": "a:b"}, "position": object{"line": -1, "character": 0}}} {
		if m := s.call("textDocument/hover", params); m.Error == nil || m.Error.Code != -32602 || !strings.Contains(m.Error.Message, "the parameters of textDocument/hover: protocol: invalid JSON") {
			t.Errorf("%v: %+v", params, m.Error)
		}
	}
	for _, method := range []string{"no/such", "textDocument/formatting", "completionItem/resolve"} {
		if m := s.call(method, nil); m.Error == nil || m.Error.Code != -32601 {
			t.Errorf("%s: %+v", method, m.Error)
		}
	}
	s.works()
}

// TestTrace: a client that asks for it is told what reviews took.
func TestTrace(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	s.must(s.Notify("$/setTrace", object{"value": "verbose"}))
	s.open("untitled:t.py", "python", flawed)
	m, err := s.Wait(wait, func(m lspclient.Message) bool { return m.Method == "$/logTrace" })
	s.must(err)
	if !strings.Contains(string(m.Params), "version 1 of untitled:t.py: 1 findings") || !strings.Contains(string(m.Params), `"verbose":"2 units`) {
		t.Errorf("the trace: %s", m.Params)
	}
}

// TestCancelled: a request that is cancelled while it is under way is answered as such, and the next one of its id is served.
func TestCancelled(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	src, _, _ := testkit.Program("python", 20_000)
	s.open("untitled:long.py", "python", src)
	params := object{"textDocument": object{"uri": "untitled:long.py"}}
	id, err := s.Request("textDocument/diagnostic", params)
	s.must(err)
	s.must(s.Notify("$/cancelRequest", object{"id": id}))
	m, err := s.Wait(wait, func(m lspclient.Message) bool { return m.Method == "" && string(m.ID) == strconv.Itoa(id) })
	s.must(err)
	if m.Error == nil || m.Error.Code != -32800 {
		t.Errorf("a cancelled request: %+v %.80s", m.Error, m.Result)
	}
	s.must(s.Notify("$/cancelRequest", object{"id": id})) // it is no more
	s.works()
}

// TestTooLarge: 50 MB on one line are not analysed, and the user is told.
func TestTooLarge(t *testing.T) {
	s := newSession(t)
	s.initialize(object{}, "")
	s.open("untitled:big.js", "javascript", "x="+strings.Repeat("1+", 25<<20)+"1")
	d := s.diagnostics("untitled:big.js", 1)
	if len(d.Diagnostics) != 1 || d.Diagnostics[0].Code != "appsec-not-analysed" || !strings.Contains(d.Diagnostics[0].Message, "too large") {
		t.Errorf("a large file: %+v", d.Diagnostics)
	}
	s.works()
}

// TestConfiguration: a workspace's rules run, its configuration counts, and a fault in it is shown where it stands.
func TestConfiguration(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(".appsec.yaml", "rules: [rules]\ndisable: [python-yaml-unsafe-load]\nseverty: low\n")
	write("rules/own.yaml", "rules:\n  - id: no-print\n    message: no print of $X\n    severity: WARNING\n    languages: [python]\n    pattern: print($X)\n")
	s := newSession(t)
	s.initialize(object{}, root)
	u := string(uriOf(filepath.Join(root, "a.py")))
	s.open(u, "python", flawed+"print(x)\n")
	d := s.diagnostics(u, 1)
	if len(d.Diagnostics) != 1 || d.Diagnostics[0].Code != "no-print" || d.Diagnostics[0].Message != "no print of x" {
		t.Errorf("with the workspace's rules: %+v", d.Diagnostics)
	}
	c := string(uriOf(filepath.Join(root, ".appsec.yaml")))
	s.open(c, "yaml", "rules: [rules]\nseverty: low\n")
	if d := s.diagnostics(c, 1); len(d.Diagnostics) != 1 || d.Diagnostics[0].Range.Start.Line != 1 || !strings.Contains(d.Diagnostics[0].Message, "severity") {
		t.Errorf("a fault in the configuration: %+v", d.Diagnostics)
	}
}

// TestConfidence: what is often wrong, and what stands in tests, is shown when the user asks for it.
func TestConfidence(t *testing.T) {
	s := newSession(t)
	dir := t.TempDir()
	s.initialize(object{}, dir)
	s.must(s.Notify("workspace/didChangeConfiguration", object{"settings": object{"appsec": object{}}}))
	src := "#include <string.h>\n\nvoid f(char *d, char *s) {\n  strcpy(d, s);\n  gets(d);\n}\n"
	open := func(name string) string {
		uri := string(uriOf(filepath.Join(dir, name)))
		s.open(uri, "c", src)
		var ids []string
		for _, d := range s.diagnostics(uri, 1).Diagnostics {
			ids = append(ids, d.Code)
		}
		s.must(s.Notify("textDocument/didClose", object{"textDocument": object{"uri": uri}}))
		return strings.Join(ids, " ")
	}
	set := func(settings object) {
		s.must(s.Notify("workspace/didChangeConfiguration", object{"settings": object{"appsec": settings}}))
	}
	const sure, unsure = "c-gets-without-limit", "c-string-copied-without-limit"
	if got := open("a.c"); got != sure {
		t.Errorf("by default: %s", got)
	}
	if got := open("b_test.c"); got != "" {
		t.Errorf("in tests by default: %s", got)
	}
	set(object{"confidence": "low", "files": object{"tests": "show"}})
	for _, name := range []string{"c.c", "d_test.c"} {
		if got := open(name); got != unsure+" "+sure {
			t.Errorf("%s with all shown: %s", name, got)
		}
	}
	set(object{"confidence": "", "files": object{"tests": "hide"}})
	if got := open("e.c") + open("f_test.c"); got != sure {
		t.Errorf("as at first: %s", got)
	}
}

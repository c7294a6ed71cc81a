package server

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
	"go.uber.org/zap/zaptest/observer"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// TestSessions plays the sessions of testdata/sessions against the server and compares what it says, and which units each edit had it
// analyse, with what the session wants. CONTRIBUTING.md says how a session is written.
func TestSessions(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "testdata", "sessions", "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatal("no sessions:", err)
	}
	defer func(d time.Duration) { idle = d }(idle)
	idle = time.Hour // what happens meanwhile would come at any step
	t.Run("all", func(t *testing.T) { playAll(t, paths) })
}

func playAll(t *testing.T, paths []string) {
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			t.Parallel()
			a, err := testkit.ReadArchive(path)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, a)
			want, _ := a.Get("want")
			if got == want {
				return
			}
			if *testkit.Update {
				a.Set("want", got)
				if err := a.Write(path); err != nil {
					t.Fatal(err)
				}
				return
			}
			t.Errorf("got\n%s\nwant\n%s", got, want)
		})
	}
}

// A player is a session under way: the client's view of the files, and the transcript.
type player struct {
	*session
	root     string
	pulls    bool
	docs     map[string]*openFile
	results  map[string]string // the ids of pulled reports
	analyses *observer.ObservedLogs
	pending  []observer.LoggedEntry // of documents that no step has asked for yet
	reviews  int                    // begun and not ended
	out      strings.Builder
}

type openFile struct {
	version int
	text    string
}

// defaultClient is what the client says it can do, unless a session's file `client` says more.
const defaultClient = `{"textDocument": {"publishDiagnostics": {"versionSupport": true, "dataSupport": true, "relatedInformation": true, "codeDescriptionSupport": true},
	"codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}, "isPreferredSupport": true, "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}},
	"workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}}}`

func play(t *testing.T, a *testkit.Archive) string {
	core, logs := observer.New(zapcore.DebugLevel)
	p := &player{session: newSessionWith(t, zap.New(core)), root: t.TempDir(), docs: map[string]*openFile{}, results: map[string]string{}, analyses: logs}
	for _, f := range a.Files {
		if f.Name != "session" && f.Name != "want" && f.Name != "client" && !strings.Contains(f.Name, ":") {
			p.write(f.Name, f.Text)
		}
	}
	client := object{}
	p.must(json.Unmarshal([]byte(defaultClient), &client))
	folders := []any{"."}
	if raw, ok := a.Get("client"); ok {
		more := object{}
		p.must(json.Unmarshal([]byte(raw), &more))
		if f, ok := more["folders"].([]any); ok {
			folders = f
			delete(more, "folders")
		}
		for k, v := range more {
			for name, x := range v.(object) {
				section, _ := client[k].(object)
				if section == nil {
					section = object{}
					client[k] = section
				}
				section[name] = x
			}
		}
	}
	_, p.pulls = client["textDocument"].(object)["diagnostic"]
	p.Answer = p.answer
	var roots []object
	for _, f := range folders {
		roots = append(roots, object{"uri": p.uri(f.(string)), "name": f})
	}
	p.call("initialize", object{"processId": nil, "rootUri": nil, "capabilities": client, "workspaceFolders": roots})
	p.must(p.Notify("initialized", object{}))
	script, _ := a.Get("session")
	for _, line := range strings.Split(script, "\n") {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			fmt.Fprintf(&p.out, "> %s\n", line)
			p.step(a, words(line))
		}
	}
	return p.out.String()
}

var reWord = regexp.MustCompile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|\\S+")

// words splits a line of a script; "…" is read as Go reads it, '…' stands for itself.
func words(line string) []string {
	list := reWord.FindAllString(line, -1)
	for i, w := range list {
		if s, err := strconv.Unquote(w); err == nil && w[0] == '"' {
			list[i] = s
		} else if w[0] == '\'' && len(w) > 1 {
			list[i] = w[1 : len(w)-1]
		}
	}
	return list
}

func (p *player) say(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	line = strings.ReplaceAll(line, string(uriOf(p.root))+"/", "")
	fmt.Fprintln(&p.out, "  "+strings.ReplaceAll(strings.TrimRight(strings.NewReplacer(p.root+"/", "", p.root, "ROOT").Replace(line), "\n"), "\n", "\n  "))
}

func (p *player) write(name, text string) {
	path := filepath.Join(p.root, name)
	p.must(os.MkdirAll(filepath.Dir(path), fs.ModePerm))
	p.must(os.WriteFile(path, []byte(text), 0o644))
}

func (p *player) uri(name string) string {
	if strings.Contains(name, ":") {
		return name
	}
	return string(uriOf(filepath.Join(p.root, name)))
}

// step plays one line of a script.
func (p *player) step(a *testkit.Archive, w []string) {
	p.t.Helper()
	arg := func(i int) string {
		if i < len(w) {
			return w[i]
		}
		return ""
	}
	name := arg(1)
	switch w[0] {
	case "edit", "replace", "whole", "write", "open", "close":
		p.settle()
	}
	switch w[0] {
	case "open":
		src, _ := a.Get(name)
		p.docs[name] = &openFile{1, src}
		p.must(p.Notify("textDocument/didOpen", object{"textDocument": object{"uri": p.uri(name), "languageId": arg(2), "version": 1, "text": src}}))
		if arg(3) == "indexed" { // its folder is read and it is reviewed again
			_, _, err := p.WaitDiagnostics(p.uri(name), 1, wait)
			p.must(err)
		}
		p.shown(name)
	case "edit":
		p.change(name, arg(2), arg(3))
	case "replace":
		lines := text.NewLines(p.docs[name].text)
		at := strings.Index(p.docs[name].text, arg(2))
		if at < 0 {
			p.t.Fatalf("%s does not hold %q", name, arg(2))
		}
		from, to := lines.Position(p.docs[name].text, at, text.UTF16), lines.Position(p.docs[name].text, at+len(arg(2)), text.UTF16)
		p.change(name, fmt.Sprintf("%d:%d-%d:%d", from.Line+1, from.Character+1, to.Line+1, to.Character+1), arg(3))
	case "whole":
		d := p.docs[name]
		d.text, d.version = arg(2), d.version+1
		p.session.change(p.uri(name), d.version, object{"text": d.text})
		p.shown(name)
	case "close":
		delete(p.docs, name)
		p.must(p.Notify("textDocument/didClose", object{"textDocument": object{"uri": p.uri(name)}}))
		if !p.pulls {
			d, _, err := p.WaitDiagnostics(p.uri(name), 0, wait)
			p.must(err)
			p.say("%s has %d findings", name, len(d.Diagnostics))
		}
	case "await":
		p.shown(w[1:]...)
	case "hover":
		p.hover(name, arg(2))
	case "actions", "apply":
		p.actions(name, arg(2), arg(3), w[0] == "apply")
	case "complete":
		p.complete(name, arg(2), w[3:])
	case "asked": // a client that pulls is told to ask again
		_, err := p.Wait(wait, func(m lspclient.Message) bool { return m.Method == "workspace/diagnostic/refresh" })
		p.must(err)
	case "lenses":
		p.lenses(name)
	case "pull":
		p.pull(name)
	case "write":
		p.write(name, arg(2))
		p.must(p.Notify("workspace/didChangeWatchedFiles", object{"changes": []object{{"uri": p.uri(name), "type": 2}}}))
	case "commit":
		testkit.Commit(p.t, p.root, name)
	case "settings":
		p.must(p.Notify("workspace/didChangeConfiguration", object{"settings": object{"appsec": json.RawMessage(name)}}))
	case "folders":
		event := object{"added": []object{}, "removed": []object{}}
		for _, f := range w[1:] {
			key := map[byte]string{'+': "added", '-': "removed"}[f[0]]
			event[key] = append(event[key].([]object), object{"uri": p.uri(f[1:]), "name": f[1:]})
		}
		p.must(p.Notify("workspace/didChangeWorkspaceFolders", object{"event": event}))
	case "command":
		p.command(name, w[2:])
	case "send":
		var m any
		p.must(json.Unmarshal([]byte(strings.ReplaceAll(name, "ROOT", string(uriOf(p.root)))), &m))
		p.must(p.Send(m))
	case "alive":
		if m := p.call("no/such", object{}); m.Error == nil || m.Error.Code != -32601 {
			p.t.Fatalf("the server answers %+v", m)
		}
	default:
		p.t.Fatalf("no such step: %s", w[0])
	}
}

// change edits a document at a range of 1-based lines and characters, "from-to" or a place.
func (p *player) change(name, at, insert string) {
	from, to, ok := strings.Cut(at, "-")
	if !ok {
		to = from
	}
	a, b := place(p.t, from), place(p.t, to)
	if d := p.docs[name]; d != nil {
		lines := text.NewLines(d.text)
		start, end := lines.Offset(d.text, a, text.UTF16), lines.Offset(d.text, b, text.UTF16)
		d.text, d.version = d.text[:min(start, end)]+insert+d.text[max(start, end):], d.version+1
	}
	version := 7
	if d := p.docs[name]; d != nil {
		version = d.version
	}
	p.session.change(p.uri(name), version, edit(int(a.Line), int(a.Character), int(b.Line), int(b.Character), insert))
	if p.docs[name] != nil {
		p.shown(name)
	}
}

func place(t *testing.T, s string) text.Position {
	var p text.Position
	if _, err := fmt.Sscanf(s, "%d:%d", &p.Line, &p.Character); err != nil || p.Line == 0 || p.Character == 0 {
		t.Fatalf("%q is no place", s)
	}
	return text.Position{Line: p.Line - 1, Character: p.Character - 1}
}

// shown waits for the findings of documents' versions where the client does not pull, and tells them.
func (p *player) shown(names ...string) {
	p.t.Helper()
	if p.pulls {
		return
	}
	all := make([]lspclient.Diagnostics, len(names))
	for i, name := range names {
		var err error
		all[i], _, err = p.WaitDiagnostics(p.uri(name), p.versionOf(name), wait)
		p.must(err)
	}
	p.told(names...)
	for i, name := range names {
		p.findings(name, all[i].Diagnostics)
	}
}

func (p *player) versionOf(name string) int {
	if d := p.docs[name]; d != nil {
		return d.version
	}
	return 0
}

// collect takes what the server has logged: analyses, and how many reviews are under way.
func (p *player) collect() {
	for _, e := range p.analyses.TakeAll() {
		switch e.Message {
		case "analysed":
			p.pending = append(p.pending, e)
		case reviewBegins:
			p.reviews++
		case reviewEnds:
			p.reviews--
		}
	}
}

// settle waits for the reviews of other documents that the last step caused: they share what functions do, and whichever comes first follows them.
func (p *player) settle() {
	p.t.Helper()
	for end := time.Now().Add(wait); ; time.Sleep(time.Millisecond) {
		if p.collect(); p.reviews == 0 {
			return
		}
		if time.Now().After(end) {
			p.t.Fatalf("%d reviews do not end", p.reviews)
		}
	}
}

// told writes which units of some documents, or of all, were analysed and through which functions data was followed since the last step. Documents are analysed beside each other.
func (p *player) told(names ...string) {
	var lines []string
	p.collect()
	p.pending = slices.DeleteFunc(p.pending, func(e observer.LoggedEntry) bool {
		m := e.ContextMap()
		if len(names) > 0 && !slices.ContainsFunc(names, func(n string) bool { return p.uri(n) == m["document"] }) {
			return false
		}
		line := fmt.Sprintf("%v version %v: analysed %v", m["document"], m["version"], m["units"])
		if f := m["followed"].([]any); len(f) > 0 {
			line += fmt.Sprintf(", followed %v", f)
		}
		lines = append(lines, line)
		return true
	})
	slices.Sort(lines)
	for _, l := range lines {
		p.say("%s", l)
	}
}

func (p *player) findings(name string, list []lspclient.Diagnostic) {
	if len(list) == 0 {
		p.say("%s: nothing found", name)
	}
	for _, d := range list {
		severity := []string{"", "error", "warning", "information", "hint"}[d.Severity]
		p.say("%s:%s %s %s: %s", name, span(d.Range.Start.Line, d.Range.Start.Character, d.Range.End.Line, d.Range.End.Character), severity, d.Code, d.Message)
		for _, r := range d.RelatedInformation {
			at := r.Location.Range.Start
			p.say("  %s:%d:%d %s", r.Location.URI, at.Line+1, at.Character+1, r.Message)
		}
	}
}

func span(l1, c1, l2, c2 int) string { return fmt.Sprintf("%d:%d-%d:%d", l1+1, c1+1, l2+1, c2+1) }

func (p *player) at(name, at string) object {
	pos := place(p.t, at)
	return object{"textDocument": object{"uri": p.uri(name)}, "position": object{"line": pos.Line, "character": pos.Character}}
}

func (p *player) hover(name, at string) {
	var h *struct{ Contents struct{ Value string } }
	p.must(json.Unmarshal(p.call("textDocument/hover", p.at(name, at)).Result, &h))
	p.told()
	if h == nil {
		p.say("no hover")
		return
	}
	p.say("%s", h.Contents.Value)
}

// complete lists what is offered at a place: how many, and in full those that are named, or the first few.
func (p *player) complete(name, at string, labels []string) {
	var list []struct {
		Label, Detail string
		TextEdit      textEdit
	}
	p.must(json.Unmarshal(p.call("textDocument/completion", p.at(name, at)).Result, &list))
	p.say("%d offers", len(list))
	for i, o := range list {
		if len(labels) == 0 && i < 6 || slices.Contains(labels, o.Label) {
			r := o.TextEdit.Range
			p.say("%s (%s): %s → %q", o.Label, o.Detail, span(r.Start.Line, r.Start.Character, r.End.Line, r.End.Character), o.TextEdit.NewText)
		}
	}
}

// lenses lists the lenses of a file as an editor shows them.
func (p *player) lenses(name string) {
	var list []json.RawMessage
	p.must(json.Unmarshal(p.call("textDocument/codeLens", object{"textDocument": object{"uri": p.uri(name)}}).Result, &list))
	for _, raw := range list {
		var l struct {
			Range struct {
				Start struct{ Line, Character int }
			}
			Command struct{ Title, Command string }
		}
		p.must(json.Unmarshal(p.call("codeLens/resolve", raw).Result, &l))
		p.say("%d:%d %s (%s)", l.Range.Start.Line+1, l.Range.Start.Character+1, l.Command.Title, l.Command.Command)
	}
	p.told()
	if len(list) == 0 {
		p.say("no lenses")
	}
}

type workspaceEdit struct {
	Changes         map[string][]textEdit
	DocumentChanges []struct {
		Kind, URI    string // of a new file
		TextDocument struct {
			URI     string
			Version *int
		}
		Edits []textEdit
	}
}

type textEdit struct {
	Range struct {
		Start, End struct{ Line, Character int }
	}
	NewText string
}

// actions lists the code actions at a place; apply applies the one whose title begins as wanted.
func (p *player) actions(name, at, what string, apply bool) {
	from, to, ok := strings.Cut(at, "-")
	if !ok {
		to = from
	}
	pos := p.at(name, from)
	params := object{"textDocument": pos["textDocument"], "range": object{"start": pos["position"], "end": p.at(name, to)["position"]}, "context": object{"diagnostics": []object{}}}
	if !apply && what != "" {
		params["context"] = object{"diagnostics": []object{}, "only": []string{what}}
	}
	var list []json.RawMessage
	p.must(json.Unmarshal(p.call("textDocument/codeAction", params).Result, &list))
	p.told()
	if len(list) == 0 {
		p.say("no actions")
	}
	for _, raw := range list {
		var a struct {
			Title, Kind string
			IsPreferred bool
			Edit        *workspaceEdit
		}
		p.must(json.Unmarshal(raw, &a))
		if apply && !strings.HasPrefix(a.Title, what) {
			continue
		}
		if a.Edit == nil {
			p.must(json.Unmarshal(p.call("codeAction/resolve", raw).Result, &a))
		}
		preferred := ""
		if a.IsPreferred {
			preferred = ", preferred"
		}
		p.say("%s (%s%s)", a.Title, a.Kind, preferred)
		p.edits(a.Edit, apply)
		if apply {
			return
		}
	}
}

// edits tells the edits of the server, and applies them as a client does.
func (p *player) edits(e *workspaceEdit, apply bool) {
	if e == nil {
		p.say("no edit")
		return
	}
	for _, c := range e.DocumentChanges {
		if c.Kind != "" {
			p.say("%s %s", c.Kind, strings.TrimPrefix(strings.TrimPrefix(c.URI, string(uriOf(p.root))), "/"))
			continue
		}
		version := "any version"
		if c.TextDocument.Version != nil {
			version = fmt.Sprintf("version %d", *c.TextDocument.Version)
		}
		name := strings.TrimPrefix(strings.TrimPrefix(c.TextDocument.URI, string(uriOf(p.root))), "/")
		slices.Reverse(c.Edits)
		for _, x := range c.Edits {
			r := span(x.Range.Start.Line, x.Range.Start.Character, x.Range.End.Line, x.Range.End.Character)
			p.say("%s, %s, %s → %q", name, version, r, x.NewText)
			if apply {
				p.change(name, r, x.NewText)
			}
		}
	}
	for u := range e.Changes {
		p.say("%s changes without a version", u)
	}
}

// pull asks for the findings of a document, or of the workspace, and says when they are as before.
func (p *player) pull(name string) {
	type report struct {
		Kind, ResultID, URI string
		Items               json.RawMessage
	}
	tell := func(name string, r report) {
		p.results[name] = r.ResultID
		if r.Kind != "full" {
			p.say("%s: %s", name, r.Kind)
			return
		}
		var list []lspclient.Diagnostic
		p.must(json.Unmarshal(r.Items, &list))
		p.findings(name, list)
	}
	if name != "workspace" {
		var r report
		params := object{"textDocument": object{"uri": p.uri(name)}}
		if id := p.results[name]; id != "" {
			params["previousResultId"] = id
		}
		p.must(json.Unmarshal(p.call("textDocument/diagnostic", params).Result, &r))
		p.told()
		tell(name, r)
		return
	}
	previous := []object{}
	for n, id := range p.results {
		previous = append(previous, object{"uri": p.uri(n), "value": id})
	}
	var all struct{ Items []report }
	p.must(json.Unmarshal(p.call("workspace/diagnostic", object{"previousResultIds": previous}).Result, &all))
	slices.SortFunc(all.Items, func(a, b report) int { return strings.Compare(a.URI, b.URI) })
	p.told()
	for _, r := range all.Items {
		tell(strings.TrimPrefix(strings.TrimPrefix(r.URI, string(uriOf(p.root))), "/"), r)
	}
}

func (p *player) command(name string, args []string) {
	list := []any{}
	for _, a := range args {
		var v any = strings.ReplaceAll(a, "ROOT", string(uriOf(p.root)))
		if strings.HasPrefix(a, "{") {
			p.must(json.Unmarshal([]byte(v.(string)), &v))
		}
		list = append(list, v)
	}
	m := p.call("workspace/executeCommand", object{"command": name, "arguments": list})
	if m.Error != nil {
		p.say("error %d: %s", m.Error.Code, m.Error.Message)
		return
	}
	var textual string
	if json.Unmarshal(m.Result, &textual) == nil {
		p.say("%s", textual)
		return
	}
	p.say("%s", reHash.ReplaceAllString(string(m.Result), `"HASH"`))
}

var reHash = regexp.MustCompile(`"[0-9a-f]{40}"`)

// answer serves the server's requests.
func (p *player) answer(m lspclient.Message) any {
	switch m.Method {
	case "workspace/applyEdit":
		var params struct{ Edit workspaceEdit }
		p.must(json.Unmarshal(m.Params, &params))
		p.edits(&params.Edit, false)
		return object{"applied": true}
	case "workspace/configuration":
		return []any{nil}
	}
	return nil
}

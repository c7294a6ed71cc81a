package taint_test

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

var update = flag.Bool("update", false, "write the table of docs/flow.md")

// analyses are the columns of the table, and the names that programs may have.
var analyses = []string{
	"constants-and-dead-branches", "switch", "lists-by-index", "maps-by-key", "strings", "fields-and-objects", "calls", "across-files",
	"inheritance-and-interfaces", "closures-and-callbacks", "loops-and-collections", "exceptions", "guards", "sanitizers", "state", "async", "settings", "components",
}

// flowLanguages are the rows of the table.
var flowLanguages = []string{"c", "cpp", "csharp", "go", "java", "javascript", "kotlin", "php", "python", "ruby", "rust", "scala", "swift", "typescript"}

// tally counts the expectations of a program, and those of them that are known not to hold.
type tally struct{ all, todo int }

// TestPrograms runs the built-in rules over testdata/<language>/<analysis>.<ext> and <analysis>.<more>.<ext>, or over the files of a folder <analysis> as one workspace.
// `ruleid: ID` and `ok: ID` in a comment speak of the next line of code; where an id is named in a program, the lines without an annotation are silent too.
// `todoruleid` and `todook` mark known shortfalls. docs/flow.md holds the counts.
func TestPrograms(t *testing.T) {
	program := engine.Compile(nil, func(language string) []*rules.Rule {
		rs, faults := rules.BuiltinFor(language)
		for _, f := range faults {
			t.Errorf("%s:%d: %s", f.File, f.Line, f.Message)
		}
		return rs
	}, engine.SuppressionPolicy{})
	counts := map[string]tally{}
	dirs, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range dirs {
		if !slices.Contains(flowLanguages, d.Name()) {
			t.Errorf("testdata/%s: not a language of the table", d.Name())
			continue
		}
		programs, err := os.ReadDir(filepath.Join("testdata", d.Name()))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range programs {
			name := strings.TrimSuffix(p.Name(), filepath.Ext(p.Name()))
			t.Run(d.Name()+"/"+name, func(t *testing.T) {
				analysis, _, _ := strings.Cut(name, ".") // guards.parts.go is of guards, too
				if !slices.Contains(analyses, analysis) {
					t.Errorf("%s: not an analysis of the table", name)
				}
				key, n := d.Name()+"/"+analysis, runProgram(t, program, filepath.Join("testdata", d.Name(), p.Name()))
				counts[key] = tally{counts[key].all + n.all, counts[key].todo + n.todo}
			})
		}
	}
	if all := flag.Lookup("test.run").Value.String(); !t.Failed() && !strings.Contains(all, "/") {
		checkTable(t, counts)
	}
}

// source is a file of a program.
type source struct {
	path string // as the workspace names it
	text string
	file *taint.File
}

func runProgram(t *testing.T, program *engine.Program, root string) (out tally) {
	files, settings := readProgram(t, root)
	var declared []*taint.File
	ids := map[string]bool{}
	for i := range files {
		l := parsers.Detect(files[i].path, "", "")
		if l == nil {
			t.Fatalf("%s: no language", files[i].path)
		}
		p, err := l.Parse(context.Background(), files[i].text, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		if p.File.Broken > 0 {
			t.Errorf("%s: %d syntax errors", files[i].path, p.File.Broken)
		}
		files[i].file = engine.Declare(files[i].path, p.File)
		declared = append(declared, files[i].file)
		for e := range annotations(files[i].text) {
			ids[e.id] = true
		}
	}
	flow := program.NewFlowOf(engine.NewWorld(declared, settings))
	for i := range files {
		s := &files[i]
		res, err := program.Follow(context.Background(), s.path, s.file.IR, flow)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range res.Problems {
			t.Errorf("%s: %s: %s", s.path, p.RuleID, p.Message)
		}
		found := map[expectation]bool{}
		for _, f := range res.Findings {
			if ids[f.Rule.ID] {
				found[expectation{f.Rule.ID, 1 + strings.Count(s.text[:f.Span.Start], "\n")}] = true
			}
		}
		n := judge(t, s, found)
		out.all += n.all
		out.todo += n.todo
	}
	if out.all == 0 {
		t.Error("no annotations")
	}
	return out
}

// readProgram reads the files of a program, its sources apart from its settings.
func readProgram(t *testing.T, root string) (files []source, settings []taint.Settings) {
	base := root
	if st, err := os.Stat(root); err == nil && !st.IsDir() {
		base = filepath.Dir(root)
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(base, path)
		rel = filepath.ToSlash(rel)
		if rules.IsSettings(rel) {
			if values, ok := rules.ParseSettings(rel, data); ok {
				settings = append(settings, taint.Settings{Path: rel, Values: func() map[string]any { return values }})
				return err
			}
		}
		files = append(files, source{path: rel, text: string(data)})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, settings
}

// expectation is a rule's finding on a line, counted from 1.
type expectation struct {
	id   string
	line int
}

var reAnnotation = regexp.MustCompile(`\b(ruleid|ok|todoruleid|todook):[ \t]*([\w.\-]+(?:[ \t]*,[ \t]*[\w.\-]+)*)`)

// annotations reads the comments of a program: kinds by expectation. Consecutive ones speak of the first line after them.
func annotations(src string) map[expectation]string {
	out := map[expectation]string{}
	lines := strings.Split(src, "\n")
	for i, line := range lines {
		target := i + 1
		for target < len(lines) && reAnnotation.MatchString(lines[target]) {
			target++
		}
		for _, m := range reAnnotation.FindAllStringSubmatch(line, -1) {
			for _, id := range strings.Split(m[2], ",") {
				out[expectation{strings.TrimSpace(id), target + 1}] = m[1]
			}
		}
	}
	return out
}

// judge compares what was found in a file with its annotations. A shortfall that is one no more is told, so that its mark can go.
func judge(t *testing.T, s *source, found map[expectation]bool) (out tally) {
	want := annotations(s.text)
	for e, kind := range want {
		out.all++
		switch {
		case kind == "todoruleid" || kind == "todook":
			out.todo++
			if found[e] == (kind == "todoruleid") {
				t.Logf("%s:%d: %s: %s holds", s.path, e.line, kind, e.id)
			}
		case kind == "ruleid" && !found[e]:
			t.Errorf("%s:%d: missing: %s does not report this line", s.path, e.line, e.id)
		case kind == "ok" && found[e]:
			t.Errorf("%s:%d: unexpected: %s reports this line", s.path, e.line, e.id)
		}
	}
	for e := range found {
		if want[e] == "" {
			t.Errorf("%s:%d: unexpected: %s reports this line, which has no annotation", s.path, e.line, e.id)
		}
	}
	return out
}

const (
	tableFile  = "../../docs/flow.md"
	tableBegin = "<!-- the table, written by go test ./engine/taint -run TestPrograms -update -->\n"
	tableEnd   = "<!-- end of the table -->"
)

// checkTable compares the table of the document with what was counted, or writes it.
func checkTable(t *testing.T, counts map[string]tally) {
	var sb strings.Builder
	sb.WriteString("| |")
	for _, a := range analyses {
		sb.WriteString(" " + strings.ReplaceAll(a, "-", " ") + " |")
	}
	sb.WriteString("\n|---|" + strings.Repeat("---|", len(analyses)) + "\n")
	for _, l := range flowLanguages {
		sb.WriteString("| " + l + " |")
		for _, a := range analyses {
			switch n, ok := counts[l+"/"+a]; {
			case !ok:
				sb.WriteString(" – |")
			case n.todo == 0:
				fmt.Fprintf(&sb, " %d |", n.all)
			default:
				fmt.Fprintf(&sb, " %d of %d |", n.all-n.todo, n.all)
			}
		}
		sb.WriteString("\n")
	}
	data, err := os.ReadFile(tableFile)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(data), tableBegin)
	_, tail, closed := strings.Cut(rest, tableEnd)
	if !ok || !closed {
		t.Fatalf("%s has no place for the table", tableFile)
	}
	now := head + tableBegin + sb.String() + tableEnd + tail
	if now == string(data) {
		return
	}
	if !*update {
		t.Fatalf("%s differs from what was counted; run with -update and read the change", tableFile)
	}
	if err := os.WriteFile(tableFile, []byte(now), 0o644); err != nil {
		t.Fatal(err)
	}
}

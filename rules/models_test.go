package rules

import (
	"slices"
	"strings"
	"testing"
)

func TestModelsLoad(t *testing.T) {
	for folder, m := range modelFolders() {
		models, faults := m.load(folder)
		for _, f := range faults {
			t.Errorf("%s:%d:%d: %s (%s)", f.File, f.Line, f.Column, f.Message, f.Suggestion)
		}
		served, ok := modelServes[folder]
		if !ok {
			served = []string{folder}
		}
		for _, x := range models {
			for _, l := range x.Languages {
				if !slices.Contains(served, l) {
					t.Errorf("%s: a model of the folder %s names %s", x.File, folder, l)
				}
			}
		}
	}
}

func TestModelNames(t *testing.T) {
	for text, want := range map[string]ModelName{
		"os.system":              {Path: "os.system"},
		"std::fs::read":          {Path: "std.fs.read"},
		`App\Http\Kernel.handle`: {Path: "App.Http.Kernel.handle"},
		"(a.B).c":                {Receiver: "a.B", Member: true, Path: "c"},
		"(a.B?).c":               {Receiver: "a.B", Member: true, Loose: true, Path: "c"},
		"(*).c":                  {Any: true, Member: true, Path: "c"},
		"*.c":                    {Free: true, Path: "c"},
		"(a.B).*":                {Receiver: "a.B", Member: true, Path: "*"},
	} {
		if got, ok := parseModelName(text); !ok || got != want {
			t.Errorf("%s is %+v", text, got)
		}
	}
	for _, text := range []string{"", "(a.B)", "(a.B", "().c", "*.", "*.a.b"} {
		if got, ok := parseModelName(text); ok {
			t.Errorf("%q is %+v", text, got)
		}
	}
}

func TestModelFaults(t *testing.T) {
	const text = `library: x
languages: [python]
sources:
  - {call: a.b}
  - {call: a.b, kind: remot}
  - {call: a.b, kind: remote}
sinks:
  - {call: a.c, weakness: sqll}
  - {call: a.c, read: a.d, weakness: sql}
  - {cal: a.c, weakness: sql}
  - {call: a.c, weakness: sql, when: {0: '/(?=a)b/'}}
  - {call: a.c, weakness: sql, begins: '(a'}
propagators:
  - {call: a.d}
`
	m, faults := LoadModel("x.yaml", []byte(text))
	if m == nil || len(m.Entries) != 1 {
		t.Fatalf("the entry without a fault does not stand alone: %+v", m)
	}
	var got []string
	for _, f := range faults {
		got = append(got, f.Message+" | "+f.Suggestion)
		if f.Line < 4 {
			t.Errorf("%+v has no place", f)
		}
	}
	for _, want := range []string{"the source has no `kind`", "did you mean `remote`?", "did you mean `sql`?", "`call` and `read` stand in the same entry", "did you mean `call`?", "does not say what it does", "`when`: error parsing regexp", "`begins`: error parsing regexp", "neither ahead nor behind"} {
		if !strings.Contains(strings.Join(got, "\n"), want) {
			t.Errorf("no fault says %q; got\n%s", want, strings.Join(got, "\n"))
		}
	}
}

// TestModelAlternatives: a list under a key of a parameter means any of what it holds; -1 is the last argument; a callback says what its parameters get.
func TestModelAlternatives(t *testing.T) {
	const text = `library: x
languages: [ruby]
sources:
  - {parameter: {decorator: [a.b, a.c], position: [1, 2], name: id}, kind: remote}
  - {parameter: {passed-to: get, argument: -1}, kind: remote}
propagators:
  - {call: (map).each, effect: callback, argument: -1, parameter: {1: receiver}}
`
	m, faults := LoadModel("x.yaml", []byte(text))
	if len(faults) != 0 || len(m.Entries) != 6 {
		t.Fatalf("%d entries, %+v", len(m.Entries), faults)
	}
	for i, want := range []struct {
		decorator string
		position  int
	}{{"a.b", 1}, {"a.b", 2}, {"a.c", 1}, {"a.c", 2}} {
		if of := m.Entries[i].Of; of.Decorator.Path != want.decorator || of.Position != want.position || of.Names[0] != "id" {
			t.Errorf("alternative %d is %+v", i, of)
		}
	}
	if of := m.Entries[4].Of; of.Argument != -1 || of.Position != -1 {
		t.Errorf("the last argument is %+v", of)
	}
	if c := m.Entries[5].Callback; m.Entries[5].Access != CallAccess || c == nil || c.Argument != -1 || c.Passes[1].Position != ReceiverArg {
		t.Errorf("the callback is %+v", m.Entries[5])
	}
}

// TestModelCondition: a value is a constant, a regular expression between slashes, or a type in parentheses.
func TestModelCondition(t *testing.T) {
	m, faults := LoadModel("m.yaml", []byte("library: x\nlanguages: [go]\nsinks:\n  - {call: f, weakness: xss, when: {0: (http.ResponseWriter), 1: '/^a/', 2: b}}\n"))
	if len(faults) > 0 || len(m.Entries) != 1 {
		t.Fatalf("%+v %+v", m, faults)
	}
	got := m.Entries[0].When
	if len(got) != 3 || got[0].Type != "http.ResponseWriter" || got[0].Value != "" || !got[1].Regex || got[1].Value != "^a" || got[2].Value != "b" {
		t.Errorf("%+v", got)
	}
}

func TestFlowWithHalfOfPatterns(t *testing.T) {
	const rule = `rules:
  - id: x
    mode: taint
    languages: [python]
    severity: HIGH
    message: m
    metadata:
      flow: {weakness: sql}
`
	for extra, faulty := range map[string]bool{
		"": false,
		"    pattern-sources: [{pattern: a()}]\n":                                         true,
		"    pattern-sinks: [{pattern: b(...)}]\n":                                        true,
		"    pattern-sanitizers: [{pattern: c(...)}]\n":                                   true,
		"    pattern-sources: [{pattern: a()}]\n    pattern-sinks: [{pattern: b(...)}]\n": false,
	} {
		rs, faults := Load("x.yaml", []byte(rule+extra))
		if (len(rs) == 0) != faulty {
			t.Errorf("with %q: %d rules, %v", extra, len(rs), faults)
		}
	}
}

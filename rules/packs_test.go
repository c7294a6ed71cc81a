package rules

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestPacks: every embedded rule loads without a fault, is complete, is named after its file, and is reached by the languages that
// it names.
func TestPacks(t *testing.T) {
	all, faults := BuiltinAll()
	for _, f := range faults {
		t.Errorf("%s:%d: %s (%s)", f.File, f.Line, f.Message, f.Suggestion)
	}
	ids := map[string]string{}
	perFolder := map[string]int{}
	for _, r := range all {
		for _, f := range Complete(r) {
			t.Errorf("%s:%d: %s: %s (%s)", f.File, f.Line, r.ID, f.Message, f.Suggestion)
		}
		if first, ok := ids[r.ID]; ok {
			t.Errorf("%s stands in %s and %s", r.ID, first, r.File)
		}
		ids[r.ID] = r.File
		stem := strings.TrimSuffix(path.Base(r.File), ".yaml")
		if !strings.HasSuffix(r.ID, "-"+stem) {
			t.Errorf("%s: the id %s does not end in the file's name", r.File, r.ID)
		}
		folder := path.Base(path.Dir(r.File))
		perFolder[folder]++
		if !r.Builtin {
			t.Errorf("%s is not marked as built in", r.ID)
		}
		for _, name := range r.Languages {
			c, _ := CanonicalLanguage(name)
			if !slices.Contains(servedBy(folder), c) {
				t.Errorf("%s names %s, which the folder %s does not serve", r.ID, name, folder)
			}
			if rs, _ := BuiltinFor(name); !slices.Contains(rs, r) {
				t.Errorf("BuiltinFor(%q) has no %s", name, r.ID)
			}
		}
	}
	for _, folder := range []string{"python", "javascript", "java", "go", "ruby", "php", "csharp"} {
		if perFolder[folder] < 8 {
			t.Errorf("%s has %d rules", folder, perFolder[folder])
		}
	}
}

var reExpectation = regexp.MustCompile(`\b(ruleid|ok): ([\w.-]+)`)

// TestPrograms: each embedded rule has an annotated program beside it with lines that it reports and lines that it does not.
func TestPrograms(t *testing.T) {
	all, _ := BuiltinAll()
	for _, r := range all {
		stem := strings.TrimSuffix(r.File, ".yaml")
		var text []byte
		matches, err := filepath.Glob(stem + ".*")
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range matches {
			if m != r.File {
				data, err := os.ReadFile(m)
				if err != nil {
					t.Fatal(err)
				}
				text = append(text, data...)
			}
		}
		count := map[string]int{}
		for _, m := range reExpectation.FindAllSubmatch(text, -1) {
			if string(m[2]) != r.ID {
				t.Errorf("%s: the program speaks of %s", r.File, m[2])
			}
			count[string(m[1])]++
		}
		if count["ruleid"] < 1 || count["ok"] < 1 {
			t.Errorf("%s: %d lines to report and %d not to", r.File, count["ruleid"], count["ok"])
		}
	}
}

// TestLazy: asking for one language leaves the others alone.
func TestLazy(t *testing.T) {
	loaded := func(p *pack) bool { return p.rules != nil }
	before := map[string]*pack{}
	for folder := range allPacks() {
		before[folder] = &pack{folder: folder}
	}
	python := before["python"]
	python.load()
	if !loaded(python) || loaded(before["java"]) {
		t.Error("a pack is loaded when it was not asked for, or not when it was")
	}
	text, faults := BuiltinFor("")
	if rs, _ := BuiltinFor("cobol"); !slices.Equal(rs, text) || len(faults) != 0 {
		t.Errorf("%d rules for a language without any, %d for text", len(rs), len(text))
	}
	if !slices.Contains(BuiltinLanguages(), "typescript") {
		t.Errorf("languages: %v", BuiltinLanguages())
	}
}

// TestComplete: each thing that is taken from a complete rule is missed.
func TestComplete(t *testing.T) {
	load := func() *Rule {
		data, err := os.ReadFile("testdata/complete.yaml")
		if err != nil {
			t.Fatal(err)
		}
		rs, _ := Load("x.yaml", data)
		return rs[0]
	}
	if faults := Complete(load()); len(faults) != 0 {
		t.Fatalf("a complete rule has faults: %+v", faults)
	}
	tests := map[string]func(*Rule){
		"`asvs` is missing":                        func(r *Rule) { r.Metadata.ASVS = nil },
		"v5.0.0-1.2.99 is no requirement":          func(r *Rule) { r.Metadata.ASVS = []string{"v5.0.0-1.2.99"} },
		"`technology` is missing":                  func(r *Rule) { r.Metadata.Technology = nil },
		"`details` does not tell":                  func(r *Rule) { r.Metadata.Details = "short" },
		"`message` is missing":                     func(r *Rule) { r.Message = " " },
		"`title` is missing":                       func(r *Rule) { r.Metadata.Title = "" },
		"`attack` is missing":                      func(r *Rule) { r.Metadata.Attack = "" },
		"`impact` is not a level":                  func(r *Rule) { r.Metadata.Impact = "huge" },
		"`cwe` is missing":                         func(r *Rule) { r.Metadata.CWE = nil },
		"the name of CWE-99999 is not known":       func(r *Rule) { r.Metadata.CWE = []string{"CWE-99999"} },
		"`owasp` names no category":                func(r *Rule) { r.Metadata.OWASP = []string{"A03:2021"} },
		"A77:2025 is no category":                  func(r *Rule) { r.Metadata.OWASP = []string{"A77:2025"} },
		"`references` is empty":                    func(r *Rule) { r.Metadata.References = nil },
		"is no address of https":                   func(r *Rule) { r.Metadata.References = []string{"http://a.example"} },
		"`good` holds no example":                  func(r *Rule) { r.Metadata.Good = nil },
		"no bad example with `fixed`":              func(r *Rule) { r.Metadata.Bad[0].Fixed = "" },
		"has `fixed` and the rule has no fix":      func(r *Rule) { r.Fix = "" },
		"`fixed` is the same as `code`":            func(r *Rule) { r.Metadata.Bad[0].Fixed = r.Metadata.Bad[0].Code },
		"the rule has a fix and no `fix-title` or": func(r *Rule) { r.Metadata.FixTitle = "" },
		"`title` is longer than 60 characters":     func(r *Rule) { r.Metadata.Title = strings.Repeat("x", 61) },
	}
	for want, spoil := range tests {
		r := load()
		spoil(r)
		if !slices.ContainsFunc(Complete(r), func(f Fault) bool { return strings.Contains(f.Message, want) }) {
			t.Errorf("no fault says %q: %+v", want, Complete(r))
		}
	}
}

// TestEmbedded: what is embedded is what lies in the folder.
func TestEmbedded(t *testing.T) {
	var onDisk []string
	err := filepath.WalkDir("packs", func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(p, ".yaml") && !isProgram(p) {
			onDisk = append(onDisk, filepath.ToSlash(p))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := packFiles(); !slices.Equal(got, onDisk) {
		t.Errorf("embedded %d files, %d on disk", len(got), len(onDisk))
	}
}

// TestTopics: every weakness of a rule belongs to a topic, and no weakness to two.
func TestTopics(t *testing.T) {
	all, _ := BuiltinAll()
	for _, r := range all {
		if _, name := TopicOf(r); name == otherTopic {
			t.Errorf("%s: no topic names %v", r.ID, r.Metadata.CWE)
		}
	}
	seen := map[int]string{}
	for _, topic := range topics {
		for _, n := range topic.CWEs {
			if seen[n] != "" {
				t.Errorf("CWE-%d stands in %s and %s", n, seen[n], topic.Name)
			}
			seen[n] = topic.Name
		}
	}
}

// TestDocs: the generated pages are those of the rules.
func TestDocs(t *testing.T) {
	pages := Docs()
	if *update {
		for name, page := range pages {
			if err := os.WriteFile(filepath.Join("../docs", name), []byte(page), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	onDisk, err := filepath.Glob("../docs/rules/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(onDisk, "../docs/coverage.md") {
		name := strings.TrimPrefix(filepath.ToSlash(p), "../docs/")
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if pages[name] != string(data) {
			t.Errorf("%s is not what `appsec-lsp rules docs` writes", name)
		}
		delete(pages, name)
	}
	for name := range pages {
		t.Errorf("docs/%s is missing; run `appsec-lsp rules docs`", name)
	}
}

package server

import (
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// A ruleDoc is a version of an open rule file: what it says, what is wrong with it, and its rules ready to be tried. It is made once a version.
type ruleDoc struct {
	text   string
	rules  []*rules.Rule
	faults []rules.Fault

	mu     sync.Mutex
	trials map[string]*workspace.Trial
}

// workbench remembers what rule files that are open need from one request to the next.
type workbench struct {
	mu       sync.Mutex
	docs     map[string]*ruleDoc
	programs map[string]workspace.Program // annotated programs by path
}

// maxPrograms bounds the annotated programs and closed files that are kept parsed.
const maxPrograms = 128

// ruleDoc reads a rule file, or remembers that it did.
func (s *server) ruleDoc(doc *workspace.Document) *ruleDoc {
	b := &s.bench
	b.mu.Lock()
	d := b.docs[doc.URI]
	b.mu.Unlock()
	if d != nil && d.text == doc.Text {
		return d
	}
	d = &ruleDoc{text: doc.Text, trials: map[string]*workspace.Trial{}}
	d.rules, d.faults = rules.Load(doc.Path, []byte(doc.Text))
	d.faults = append(d.faults, engine.Compile(d.rules, nil, engine.SuppressionPolicy{}).CompileAll()...)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.docs == nil {
		b.docs = map[string]*ruleDoc{}
	}
	b.docs[doc.URI] = d
	return d
}

// forget drops what is known of a document that is closed.
func (b *workbench) forget(u string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.docs, u)
}

// open reports whether a rule file is open.
func (b *workbench) open() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.docs) > 0
}

// trial is a rule of the file by itself; nil where it has a fault, or there is none of that id.
func (d *ruleDoc) trial(id string) *workspace.Trial {
	d.mu.Lock()
	defer d.mu.Unlock()
	if t := d.trials[id]; t != nil {
		return t
	}
	for _, f := range d.faults {
		if f.RuleID == id && !f.Warning {
			return nil
		}
	}
	for _, r := range d.rules {
		if r.ID == id {
			d.trials[id] = workspace.NewTrial(r)
			return d.trials[id]
		}
	}
	return nil
}

// rootTable has the keys of a rule or configuration file; nil for other documents.
func (s *server) rootTable(doc *workspace.Document) *rules.Table {
	switch {
	case path.Base(doc.Path) == rules.ConfigName:
		return rules.ConfigTable()
	case s.isRuleDoc(doc):
		return rules.FileTable()
	}
	return nil
}

// isRuleDoc: a rule file by its place, or by what it says.
func (s *server) isRuleDoc(doc *workspace.Document) bool {
	name := doc.Path
	if name == "" {
		name = doc.URI
	}
	ext := path.Ext(name)
	if ext != ".yaml" && ext != ".yml" && !(ext == "" && doc.LanguageID == "yaml") {
		return false
	}
	if stem := strings.TrimSuffix(name, ext); strings.HasSuffix(stem, ".test") || strings.HasSuffix(stem, ".fixed") {
		return false
	}
	return strings.HasPrefix(doc.Path, ".appsec/") || strings.Contains(doc.Path, "/.appsec/") || looksLikeRules(doc.Text) || s.readByASetup(filepath.ToSlash(pathOf(doc.URI)))
}

var (
	reRules     = regexp.MustCompile(`(?m)^rules:\s*(#.*)?$`)
	reRuleKeys  = regexp.MustCompile(`(?m)^\s*(- )?(languages|pattern|patterns|pattern-either|pattern-regex|pattern-sources|match|mode):`)
	maxLookedAt = 64 << 10 // bytes
)

// looksLikeRules: other tools' files have a list of rules, too, but not of patterns.
func looksLikeRules(src string) bool {
	src = src[:min(len(src), maxLookedAt)]
	return reRules.MatchString(src) && reRuleKeys.MatchString(src)
}

package rules

import (
	"embed"
	"maps"
	"path"
	"slices"
	"sort"
	"strings"
	"sync"
)

// The built-in rules: packs/<folder>/<flaw-in-words>.yaml, with an annotated program beside each, which is not embedded unless it
// is YAML itself.
//
//go:embed packs/*/*.yaml
var packs embed.FS

// folderLanguages says which languages the rules of a folder may name, where it is not the folder's name alone. It stands
// here, and not in the files, so that asking for a language parses its own folders only. A test compares it with the files.
var folderLanguages = map[string][]string{
	"javascript":       {"javascript", "typescript"},
	"c":                {"c", "cpp"},
	"kubernetes":       {"yaml"},
	"compose":          {"yaml"},
	"github-actions":   {"yaml"},
	"gitlab-ci":        {"yaml"},
	"secrets":          {"regex", "generic"},
	"jinja":            {"regex", "generic"},
	"erb":              {"regex", "generic"},
	"aspnet":           {"regex", "generic"},
	"jsp":              {"regex", "generic"},
	"razor":            {"csharp", "regex", "generic"},
	"thymeleaf":        {"regex", "generic"},
	"ejs":              {"regex", "generic"},
	"handlebars":       {"regex", "generic"},
	"vue":              {"regex", "generic"},
	"angular":          {"regex", "generic"},
	"go-template":      {"regex", "generic"},
	"blade":            {"regex", "generic"},
	"twig":             {"regex", "generic"},
	"html":             {"html", "regex", "generic"},
	"supply-chain":     {"regex", "generic", "json", "yaml", "bash"},
	"android-manifest": {"regex", "generic"},
}

// textLanguages are those whose rules look at every text, whatever its language.
var textLanguages = []string{"generic", "regex"}

// pack is a folder of built-in rules. It is parsed when it is first asked for.
type pack struct {
	folder string
	once   sync.Once
	rules  []*Rule
	faults []Fault
}

func (p *pack) load() ([]*Rule, []Fault) {
	p.once.Do(func() {
		for _, name := range packFiles() {
			if path.Base(path.Dir(name)) != p.folder {
				continue
			}
			data, err := packs.ReadFile(name)
			if err != nil {
				p.faults = append(p.faults, Fault{Place: Place{File: name, Line: 1, Column: 1}, Message: err.Error()})
				continue
			}
			rs, faults := Load(name, data)
			for _, r := range rs {
				r.Builtin = true
			}
			p.rules = append(p.rules, rs...)
			p.faults = append(p.faults, faults...)
		}
		sort.SliceStable(p.rules, func(i, j int) bool { return p.rules[i].ID < p.rules[j].ID })
	})
	return p.rules, p.faults
}

var allPacks = sync.OnceValue(func() map[string]*pack {
	out := map[string]*pack{}
	for _, name := range packFiles() {
		folder := path.Base(path.Dir(name))
		if out[folder] == nil {
			out[folder] = &pack{folder: folder}
		}
	}
	return out
})

// packFiles lists the embedded rule files, without test programs, in order.
var packFiles = sync.OnceValue(func() []string {
	var out []string
	folders, err := packs.ReadDir("packs")
	if err != nil {
		return nil
	}
	for _, d := range folders {
		files, err := packs.ReadDir("packs/" + d.Name())
		if err != nil {
			continue
		}
		for _, f := range files {
			if !isProgram(f.Name()) {
				out = append(out, "packs/"+d.Name()+"/"+f.Name())
			}
		}
	}
	return out
})

// PackNames lists the built-in packs, which are named as their folders, sorted.
func PackNames() []string { return slices.Sorted(maps.Keys(allPacks())) }

// Pack is the built-in pack that a rule belongs to; "" for other rules.
func (r *Rule) Pack() string {
	if !r.Builtin {
		return ""
	}
	return path.Base(path.Dir(r.File))
}

// isProgram: a YAML file beside a rule that the rule is tested with: x.test.yaml, x.test.case.yaml or x.fixed.yaml.
func isProgram(name string) bool {
	return strings.Contains(name, ".test.") || strings.Contains(name, ".fixed.")
}

// BuiltinFor gives the embedded rules that look at files of a language, under whichever of its names, sorted by id: those that name it, and those
// for any text. "" is a text of no language. It parses the folders that can hold such rules, once. The rules are shared and never changed. Faults are those of the folders; a test keeps them at none.
func BuiltinFor(language string) ([]*Rule, []Fault) {
	if c, ok := CanonicalLanguage(strings.ToLower(language)); ok {
		language = c
	}
	var out []*Rule
	var faults []Fault
	for folder, p := range allPacks() {
		served := servedBy(folder)
		if !slices.ContainsFunc(served, func(l string) bool { return l == language || slices.Contains(textLanguages, l) }) {
			continue
		}
		rs, fs := p.load()
		faults = append(faults, fs...)
		for _, r := range rs {
			if r.speaksOf(language) || r.speaksOfText() {
				out = append(out, r)
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out, faults
}

func servedBy(folder string) []string {
	if list, ok := folderLanguages[folder]; ok {
		return list
	}
	return []string{folder}
}

// speaksOf: the rule names the language, which is a main name.
func (r *Rule) speaksOf(language string) bool {
	for _, n := range r.Languages {
		if c, _ := CanonicalLanguage(n); c == language {
			return true
		}
	}
	return false
}

// speaksOfText: the rule looks at every text.
func (r *Rule) speaksOfText() bool {
	return slices.ContainsFunc(textLanguages, r.speaksOf)
}

// Names reports whether a rule speaks of a language by one of its names, and not only of any text.
func (r *Rule) Names(language string) bool {
	if c, ok := CanonicalLanguage(strings.ToLower(language)); ok {
		language = c
	}
	return r.speaksOf(language)
}

// BuiltinAll gives every embedded rule, sorted by id.
func BuiltinAll() ([]*Rule, []Fault) {
	var out []*Rule
	var faults []Fault
	for _, p := range allPacks() {
		rs, fs := p.load()
		out = append(out, rs...)
		faults = append(faults, fs...)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out, faults
}

// BuiltinLanguages lists the languages that embedded rules may name, sorted.
func BuiltinLanguages() []string {
	var out []string
	for folder := range allPacks() {
		out = append(out, servedBy(folder)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

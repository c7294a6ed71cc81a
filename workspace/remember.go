package workspace

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

// A scan remembers, from one run to the next, what it found in each file. What is found without following data depends on the program, its rules and
// settings, and the file's path and text: these are the key. What is found by following data depends besides on what all files declare, on the settings
// files that code may read, and on the texts of the files whose functions were looked into: these are written down with the result, and compared.
//
// So of a tree in which nothing changed no file is parsed. Where something changed all are parsed, for what they declare, and only those are reviewed
// again that changed or that rest on one that did.

// Memory is what a scan remembers. It is safe for concurrent use.
type Memory struct {
	pack    *cache.Pack
	subject cache.Key
	lookup  map[string]*rules.Rule // rules that do not come with the program, by id
	today   string
}

// OpenMemory opens what scans of a root with a reviewer remember, in a folder of the user's. program identifies the program that runs; files are the
// rule, model and configuration files that it read, and options whatever else decides what is found.
func OpenMemory(folder, root, program string, r *Reviewer, files []string, options ...string) (*Memory, error) {
	config := *r.Config
	config.File = ""
	settings, err := json.Marshal(config)
	if err != nil {
		return nil, err
	}
	parts := [][]byte{[]byte("scan"), []byte(program), []byte(root), settings}
	for _, o := range options {
		parts = append(parts, []byte(o))
	}
	sorted := slices.Clone(files)
	slices.Sort(sorted)
	for _, f := range slices.Compact(sorted) {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(data)
		parts = append(parts, []byte(f), sum[:])
	}
	subject := cache.KeyOf(parts...)
	pack, err := cache.Open(folder, subject)
	if err != nil {
		return nil, err
	}
	m := &Memory{pack: pack, subject: subject, lookup: map[string]*rules.Rule{}, today: time.Now().Format(time.DateOnly)}
	for _, x := range r.Program.OwnRules() {
		m.lookup[x.ID] = x
	}
	return m, nil
}

// ProgramID identifies the executable that runs by its beginning, in which the linker writes a hash of the whole, its size and its time. "" is that it
// cannot be told.
func ProgramID() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return ""
	}
	head := make([]byte, 64<<10)
	n, _ := f.Read(head)
	return fmt.Sprintf("%x %d %d", sha256.Sum256(head[:n]), st.Size(), st.ModTime().UnixNano())
}

// record is what was found in a file.
type record struct {
	Checked outcome  // without following data
	Final   *outcome `json:",omitempty"` // with it; nil where it is the same
	Follows bool     `json:",omitempty"` // data is followed through the file
	Nodes   int
	Day     string    `json:",omitempty"` // on which it holds, where a suppression ends some day
	Shape   uint64    `json:",omitempty"` // of what it declares
	World   cache.Key // what all files declared, and the settings files
	// Needs are the paths of the other files whose functions were asked for, and Texts is the hash of their texts. What these need stands in their records.
	Needs []string `json:",omitempty"`
	Texts cache.Key
	// Sought are names of its functions: what is found in it may be other where one stands in a text that is new.
	Sought []string `json:",omitempty"`
}

// soughtIn: one of the names stands in one of some texts.
func (r *record) soughtIn(texts []string) bool {
	return slices.ContainsFunc(r.Sought, func(name string) bool {
		return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(text, name) })
	})
}

// outcome is an Outcome in which rules are named, and texts of other files left out.
type outcome struct {
	Outcome
	RuleIDs []string `json:",omitempty"` // of the findings
}

func kept(o Outcome) outcome {
	out := outcome{Outcome: o}
	out.Findings = slices.Clone(o.Findings)
	for i := range out.Findings {
		f := &out.Findings[i]
		out.RuleIDs = append(out.RuleIDs, f.Rule.ID)
		f.Rule = nil
		f.Flow = slices.Clone(f.Flow)
		for k := range f.Flow {
			f.Flow[k].Source = ""
		}
	}
	return out
}

// restore names the rules and gives the steps in other files their texts again, which text gives.
func (m *Memory) restore(o outcome, text func(path string) (string, bool)) (Outcome, bool) {
	out := o.Outcome
	if len(o.RuleIDs) != len(out.Findings) {
		return out, false
	}
	for i := range out.Findings {
		f := &out.Findings[i]
		if f.Rule = m.rule(out.Language, o.RuleIDs[i]); f.Rule == nil {
			return out, false
		}
		for k := range f.Flow {
			s := &f.Flow[k]
			if s.Path == "" {
				continue
			}
			src, ok := text(s.Path)
			if !ok || s.Span.End > len(src) {
				return out, false
			}
			s.Source = src
		}
	}
	return out, true
}

func byID(r *rules.Rule, id string) int { return strings.Compare(r.ID, id) }

func (m *Memory) rule(language, id string) *rules.Rule {
	if r := m.lookup[id]; r != nil {
		return r
	}
	builtin, _ := rules.BuiltinFor(language)
	if i, ok := slices.BinarySearchFunc(builtin, id, byID); ok {
		return builtin[i]
	}
	all, _ := rules.BuiltinAll() // a page may hold scripts
	if i, ok := slices.BinarySearchFunc(all, id, byID); ok {
		return all[i]
	}
	return nil
}

// key is that of a file's record.
func (m *Memory) key(rel string, sum [sha256.Size]byte) cache.Key {
	return cache.KeyOf(m.subject[:], []byte(rel), sum[:])
}

// find gives what is remembered of a file, or nil.
func (m *Memory) find(rel string, sum [sha256.Size]byte) *record {
	data, ok := m.pack.Get(m.key(rel, sum))
	if !ok {
		return nil
	}
	var r record
	if json.Unmarshal(data, &r) != nil || r.Day != "" && r.Day != m.today {
		return nil
	}
	return &r
}

func (m *Memory) put(rel string, sum [sha256.Size]byte, r *record) {
	ends := func(f engine.Finding) bool { return f.Suppressed != nil && f.Suppressed.Until != "" }
	if slices.ContainsFunc(r.Checked.Findings, ends) || r.Final != nil && slices.ContainsFunc(r.Final.Findings, ends) {
		r.Day = m.today
	}
	if data, err := json.Marshal(r); err == nil {
		m.pack.Put(m.key(rel, sum), data)
	}
}

// worldKey identifies what all files declare, and the settings files.
func worldKey(shape uint64, settings cache.Key) cache.Key {
	return cache.KeyOf(binary.LittleEndian.AppendUint64(nil, shape), settings[:])
}

// settingsKey identifies the texts of the settings files among those that are scanned. One that cannot be read has none.
func settingsKey(outs []FileOutcome) cache.Key {
	var parts [][]byte
	for i := range outs {
		if x := &outs[i]; rules.IsSettings(x.Rel) && x.Size <= rules.MaxSettings {
			data, _ := readBounded(x.Path, rules.MaxSettings)
			sum := sha256.Sum256(data)
			parts = append(parts, []byte(x.Rel), sum[:])
		}
	}
	return cache.KeyOf(parts...)
}

// Close writes what is remembered. A program whose rules had faults remembers nothing, so that they are told every time.
func (m *Memory) Close(p *engine.Program) error {
	if len(p.Faults()) > 0 {
		return nil
	}
	return m.pack.Close()
}

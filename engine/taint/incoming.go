package taint

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A flow that goes through several files is a hit of the function in which the data enters. Whoever edits the file with the sink is to see it as well, so
// the functions that may call those with sinks are looked for, by the names that they mention, and theirs in turn.

const (
	maxCallers  = 64     // functions that are looked into for one file
	maxMentions = 24     // of a name that more functions mention, nothing is said
	maxSought   = 20_000 // names that are remembered with who mentions them
)

// Incoming lists the hits of other files whose sink stands in a file, of which Hits was asked before. A State with a Common gives none.
func (st *State) Incoming(ctx context.Context, f *File) ([]*Hit, error) {
	g := st.gathered[f.Path]
	if g == nil || g.file != f || st.opts.Intraprocedural {
		return nil, nil
	}
	st.seek(g)
	var next []*Func
	for _, i := range g.telling {
		if x := &g.funcs[i]; x.endsHere && len(x.callers) > 0 {
			next = append(next, f.Funcs[i])
		}
	}
	if len(next) == 0 {
		return nil, nil
	}
	a := newAnalyzer(ctx, st)
	var hits []*Hit
	seen := map[FuncID]bool{}
	for len(next) > 0 && len(seen) < maxCallers {
		fn := next[0]
		next = next[1:]
		for _, c := range st.mentioning(fn) {
			if seen[c.id()] || c.file.Path == f.Path {
				continue
			}
			if seen[c.id()] = true; ctx.Err() != nil {
				return nil, ctx.Err()
			}
			found := a.moduleOfMention(c)
			if c.fn != nil {
				s := a.summaryOf(c.fn)
				if found = s.hits; s.endsIn(f.Path) {
					next = append(next, c.fn)
				}
			}
			for _, h := range found {
				if h.Sink.Unit != nil && h.Sink.Unit.Path == f.Path && h.At.Unit != nil && h.At.Unit.Path != f.Path {
					hits = append(hits, h)
				}
			}
		}
	}
	return hits, nil
}

// moduleOfMention are the hits of the statements outside of functions, where it is they that mention a name.
func (a *analyzer) moduleOfMention(m mention) []*Hit {
	if m.fn != nil {
		return nil
	}
	return a.moduleOf(m.file).hits
}

// endsIn: what the function is passed reaches a sink that stands in a file.
func (s *summary) endsIn(path string) bool {
	return slices.ContainsFunc(s.sinks, func(f sinkFlow) bool { return f.at.call.Unit != nil && f.at.call.Unit.Path == path })
}

// mention is a function that mentions a name, or, where that is nil, the statements of a file that are outside of functions.
type mention struct {
	file *File
	fn   *Func
}

func (m mention) id() FuncID {
	if m.fn != nil {
		return m.fn.ID
	}
	return m.file.module
}

// seek looks for the callers of the functions of a file that pass data on to a sink in it, where they are not known.
func (st *State) seek(g *gathered) {
	if now := st.others(g.file.Path); g.others != now {
		g.others = now
		for i := range g.funcs {
			g.funcs[i].sought = false
		}
	}
	for _, i := range g.telling {
		if x := &g.funcs[i]; x.endsHere && !x.sought {
			x.callers, x.sought = st.mentioning(g.file.Funcs[i]), true
		}
	}
}

// named is a function or a class of a file, by name.
type named struct{ path, name string }

// mentioned remembers who mentions a name.
type mentioned struct {
	shape  uint64
	others int
	list   []mention
}

// note counts a change of a file.
func (st *State) note(path string) {
	if st.changed == nil {
		st.changed = map[string]int{}
	}
	st.changes++
	st.changed[path]++
}

// others counts the changes of all files but one.
func (st *State) others(path string) int { return st.changes - st.changed[path] }

// mentioning lists the functions of other files that mention a function's name, or, of a constructor, that of its class.
func (st *State) mentioning(fn *Func) []mention {
	key := named{fn.File.Path, fn.Name}
	if fn.Class != nil && slices.Contains(constructors(fn.Class), fn) {
		key.name = fn.Class.Name
	}
	if key.name == "" {
		return nil
	}
	others := st.others(key.path)
	if m := st.mentions[key]; m != nil && m.shape == st.idx.shape && m.others == others {
		return m.list
	}
	m := &mentioned{shape: st.idx.shape, others: others}
	for _, f := range st.idx.ordered() {
		if f.Path != key.path {
			m.list = append(m.list, f.mentions(key.name)...)
		}
		if len(m.list) > maxMentions {
			m.list = nil
			break
		}
	}
	if st.mentions == nil || len(st.mentions) == maxSought {
		st.mentions = map[named]*mentioned{}
	}
	st.mentions[key] = m
	return m.list
}

// ordered lists the files by their paths.
func (x *Index) ordered() []*File {
	if x.found.ordered == nil {
		x.found.ordered = slices.SortedFunc(maps.Values(x.files), func(a, b *File) int { return strings.Compare(a.Path, b.Path) })
	}
	return x.found.ordered
}

// wordFilter tells most files apart that do not have a word: the words that a file has set bits by their hashes.
type wordFilter [64]uint64

func (w *wordFilter) bit(hash uint32) (*uint64, uint64) { return &w[hash>>6&63], 1 << (hash & 63) }

func (w *wordFilter) add(hash uint32) {
	p, b := w.bit(hash)
	*p |= b
}

func (w *wordFilter) has(hash uint32) bool {
	p, b := w.bit(hash)
	return *p&b != 0
}

// mentions lists the functions of the file that mention a name, or what the file imports under another one.
func (f *File) mentions(name string) []mention {
	words := map[uint32]bool{ir.HashText(name): true}
	for local, paths := range f.imports {
		if local != name && slices.ContainsFunc(paths, func(p string) bool { return lastComponent(p) == name }) {
			words[ir.HashText(local)] = true
		}
	}
	any := false
	for w := range words {
		any = any || f.hasWord(w)
	}
	if !any {
		return nil
	}
	var out []mention
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			if x := &t.Nodes[n]; x.Op == ir.OpName && words[x.Hash] && !within(t, ir.NodeID(n), ir.OpImportName) {
				out = f.mentionAt(t, ir.NodeID(n), out)
			}
		}
	}
	return out
}

// hasWord reports whether the file may have a name, by its hash.
func (f *File) hasWord(hash uint32) bool {
	words := f.words.Load()
	if words == nil {
		words = &wordFilter{}
		for i := range f.IR.Units {
			for n := range f.IR.Units[i].Tree.Nodes {
				if x := &f.IR.Units[i].Tree.Nodes[n]; x.Op == ir.OpName {
					words.add(x.Hash)
				}
			}
		}
		f.words.Store(words)
	}
	return words.has(hash)
}

// mentionAt adds what a node stands in.
func (f *File) mentionAt(t *ir.Tree, n ir.NodeID, out []mention) []mention {
	inside := false
	for _, fn := range f.Funcs {
		if fn.Tree == t && fn.Node <= n && n < t.Nodes[fn.Node].Next {
			inside = true
			out = appendMention(out, mention{f, fn})
		}
	}
	if !inside {
		out = appendMention(out, mention{f, nil})
	}
	return out
}

func appendMention(list []mention, m mention) []mention {
	if slices.Contains(list, m) {
		return list
	}
	return append(list, m)
}

// within: a node stands in one of an operation.
func within(t *ir.Tree, n ir.NodeID, op ir.Op) bool {
	for ; n != 0; n = t.Nodes[n].Parent {
		if t.Nodes[n].Op == op {
			return true
		}
	}
	return false
}

package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// That a function makes something dangerous of whatever it is passed is worth telling where nobody knows who calls it. Where the workspace does, what is
// passed is followed: untrusted data is reported as such, and of the rest there is nothing to tell.

const (
	maxPasses    = 64 // functions that a summary names which bring what they are passed to a sink
	maxPassedOn  = 6  // callers of callers that are looked into
	maxKnowCalls = 40 // callers that are looked into for one finding
)

// passesTo notes a call of a function of a class that brings what it is passed to a sink.
func (ev *evaluator) passesTo(fn FuncID, sum *summary) {
	if len(sum.sinks) == 0 || len(ev.lib.callers) == 0 || len(ev.out.passes) == maxPasses || ev.muted > 0 || slices.Contains(ev.out.passes, fn) {
		return
	}
	ev.out.passes = append(ev.out.passes, fn)
}

// seeker looks for those who call the functions of a file.
type seeker struct {
	*analyzer
	file *File
	own  *gathered
	seen int
}

// passClean: the functions that call one are known, and none of them hands on to its sink what it was passed itself, unless the same holds of it.
func (x *seeker) passClean(fn *Func, sink Place) bool {
	x.seen = 0
	return x.clean(fn, sink, map[FuncID]bool{fn.ID: true}, 0)
}

func (x *seeker) clean(fn *Func, sink Place, seen map[FuncID]bool, depth int) bool {
	if depth > maxPassedOn {
		return false
	}
	known := false
	for _, m := range x.of(fn) {
		sum := x.outcomeOf(m)
		if sum == nil || !slices.Contains(sum.passes, fn.ID) {
			continue
		}
		known = true
		if seen[m.id()] {
			continue
		}
		seen[m.id()] = true
		if x.seen++; x.seen > maxKnowCalls || sum.limited {
			return false
		}
		for i := range sum.sinks {
			f := &sum.sinks[i]
			if f.at.call == sink && (m.fn == nil || f.mark.origin.kind != fromParam || f.mark.origin.param == receiverParam || !x.clean(m.fn, sink, seen, depth+1)) {
				return false
			}
		}
	}
	return known
}

// outcomeOf is what a function, or the statements outside of them, was found to do.
func (x *seeker) outcomeOf(m mention) *summary {
	if m.fn != nil {
		return x.summaryOf(m.fn)
	}
	mod := x.moduleOf(m.file)
	return &summary{sinks: mod.sinks, passes: mod.passes}
}

// of lists those who may call a function: what mentions it by name, for a method in files that mention its class or one that this extends. Tests are none of them.
func (x *seeker) of(fn *Func) []mention {
	var list []mention
	if fn.File == x.file {
		for _, i := range x.own.passing {
			list = append(list, mention{x.file, x.file.Funcs[i]})
		}
		list = append(list, mention{x.file, nil})
	}
	x.seekCallers(x.file.Path, fn)
	names := []uint32{ir.HashText(fn.Name)}
	if fn.Class != nil {
		names = x.namesOf(fn.Class)
	}
	for _, f := range x.idx.ordered() {
		if f == x.file && fn.File == f || f.doubled || !slices.ContainsFunc(names, f.hasName) {
			continue
		}
		found := f.mentions(fn.Name)
		if len(found) == 0 {
			continue
		}
		x.restsOn(x.file.Path, f.Path)
		if list = append(list, found...); len(list) > maxKnowCalls {
			return nil
		}
	}
	return list
}

// namesOf is what a class, and what it extends, may be mentioned by: hashes of names.
func (x *seeker) namesOf(c *Class) []uint32 {
	var out []uint32
	for _, s := range append([]string{c.Name}, x.supers(c.File.qualified(c))...) {
		out = append(out, ir.HashText(lastComponent(s)))
	}
	return out
}

// sought is what findings of files rest on besides what their functions ask for: that nobody calls a function, or only those who were looked at.
type sought struct {
	words map[uint32]map[string]bool // by the name of a function: the files of which that matters
	files map[string]map[string]bool // by a file with callers
}

// seekCallers notes that what is found in a file rests on who calls a function.
func (a *analyzer) seekCallers(path string, fn *Func) {
	if c := a.common; c != nil {
		c.mu.Lock()
		c.sought = noted(c.sought, path, fn.Name)
		c.mu.Unlock()
		return
	}
	st := a.State
	if st.sought.words == nil {
		st.sought.words = map[uint32]map[string]bool{}
	}
	h := ir.HashText(fn.Name)
	if st.sought.words[h] == nil {
		st.sought.words[h] = map[string]bool{}
	}
	st.sought.words[h][path] = true
}

// RestsOn notes that what is told in a file rests on what the functions of another one say.
func (st *State) RestsOn(path, on string) { (&analyzer{State: st}).restsOn(path, on) }

// restsOn notes that what is found in a file rests on what another one does.
func (a *analyzer) restsOn(path, on string) {
	if c := a.common; c != nil {
		c.mu.Lock()
		c.needs = noted(c.needs, path, on)
		c.mu.Unlock()
		return
	}
	a.State.sought.files = noted(a.State.sought.files, on, path)
}

// seenBy has the files looked at again of which it matters who calls some function, where another file may do so now, or did. fn is the function that alone
// changed, or nil.
func (st *State) seenBy(f *File, fn *Func) {
	for path := range st.sought.files[f.Path] {
		st.touch(path)
	}
	if len(st.sought.words) == 0 {
		return
	}
	var trees []*ir.Tree
	if fn != nil {
		trees = append(trees, fn.Tree)
	} else {
		for i := range f.IR.Units {
			trees = append(trees, f.IR.Units[i].Tree)
		}
	}
	for _, t := range trees {
		for i := range t.Nodes {
			if n := &t.Nodes[i]; n.Op == ir.OpName {
				for path := range st.sought.words[n.Hash] {
					st.touch(path)
				}
			}
		}
	}
}

// hasName reports whether the file has a name, by its hash.
func (f *File) hasName(hash uint32) bool {
	return f.hasWord(hash) && slices.ContainsFunc(f.IR.Units, func(u ir.Unit) bool {
		return slices.ContainsFunc(u.Tree.Nodes, func(n ir.Node) bool { return n.Op == ir.OpName && n.Hash == hash })
	})
}

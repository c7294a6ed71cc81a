package taint

import (
	"path"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Some programs rewrite all that a request brings before anything else is run: a file gives a function of its own every element of the variable that holds it, and
// puts what the function makes of it in its place. Files that include that file, and those that are only ever included, find it rewritten.

// rewriting is a statement of a file, outside of functions, that rewrites all elements of a variable.
type rewriting struct {
	variable string
	function string // that makes of an element what stands there from then on
	inPlace  bool   // by its first parameter, and not by its result
	file     *File
}

// rewritings finds them, with what a file includes, and whether it is run by others alone.
func (f *File) rewritings() {
	if len(f.lang.Rewriters) == 0 {
		return
	}
	h := newDigest()
	for i := range f.IR.Units {
		if f.byUnit[i] == nil {
			f.rewritingsOf(f.IR.Units[i].Tree)
		}
	}
	for _, r := range f.rewrites {
		put(h, "rewrites", r.variable, r.function)
	}
	if f.part = f.isPart(); f.part {
		put(h, "part")
	}
	put(h, f.includes...)
	if f.part || len(f.rewrites)+len(f.includes) > 0 {
		f.shape += h.sum()
	}
}

func (f *File) rewritingsOf(t *ir.Tree) {
	for n := ir.NodeID(1); int(n) < len(t.Nodes); n++ {
		switch t.Nodes[n].Op {
		case ir.OpFunc, ir.OpLambda, ir.OpClass:
			n = t.Nodes[n].Next - 1
		case ir.OpCall:
			word := lastCallee(t, n)
			switch {
			case slices.Contains(f.lang.Includers, word):
				if name := lastSpelt(t, n); name != "" {
					f.includes = append(f.includes, name)
				}
			case slices.Contains(f.lang.Rewriters, word):
				args := t.Children(n, ir.Arg, nil)
				if len(args) < 2 || t.Nodes[args[0]].Op != ir.OpName {
					continue
				}
				if c, ok := literal(t, args[1]); ok && c.text != "" {
					f.rewrites = append(f.rewrites, rewriting{t.Text(args[0]), c.text, true, f})
				}
			}
		case ir.OpAssign:
			if r, ok := assignedRewriting(t, n); ok {
				r.file = f
				f.rewrites = append(f.rewrites, r)
			}
		}
	}
}

// assignedRewriting: a variable is given what a function makes of it: $_GET = escaped($_GET).
func assignedRewriting(t *ir.Tree, assign ir.NodeID) (rewriting, bool) {
	target, ok1 := t.Child(assign, ir.Target)
	value, ok2 := t.Child(assign, ir.Value)
	if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName || t.Nodes[value].Op != ir.OpCall {
		return rewriting{}, false
	}
	args := t.Children(value, ir.Arg, nil)
	if len(args) != 1 || t.Nodes[args[0]].Op != ir.OpName || t.Nodes[args[0]].Hash != t.Nodes[target].Hash {
		return rewriting{}, false
	}
	word := lastCallee(t, value)
	return rewriting{variable: t.Text(target), function: word}, word != ""
}

// lastSpelt is the text with which the argument of a call ends.
func lastSpelt(t *ir.Tree, call ir.NodeID) string {
	text := ""
	for n := call + 1; n < t.Nodes[call].Next; n++ {
		if t.Nodes[n].Op == ir.OpChars {
			text = t.Text(n)
		}
	}
	return text
}

// isPart: the file declares, and does nothing else, or asks for a constant first that those which include it define.
func (f *File) isPart() bool {
	t := f.IR.Units[0].Tree
	for c := ir.NodeID(1); int(c) < len(t.Nodes); c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc, ir.OpClass, ir.OpImport, ir.OpPackage, ir.OpScope:
			continue
		case ir.OpHole:
			if k := int(t.Nodes[c].Hash); k > 0 && k < len(f.byUnit) && f.byUnit[k] != nil {
				continue
			}
		case ir.OpCall:
			if word := lastCallee(t, c); slices.Contains(f.lang.Includers, word) || slices.Contains(f.lang.NamesConstants, word) {
				continue
			}
		}
		for n := c; n < t.Nodes[c].Next; n++ {
			if t.Nodes[n].Op == ir.OpCall && lastCallee(t, n) == f.lang.AsksConstant {
				return true
			}
		}
		return false
	}
	return true
}

// rewrittenIn is the channels in which what a variable of a request holds does no harm in the present file, as it was rewritten before.
func (ev *evaluator) rewrittenIn(variable string) uint64 {
	if ev.idx == nil || ev.opts.Intraprocedural || ev.opts.NoGuards {
		return 0
	}
	var mask uint64
	for i := range ev.idx.rewrites[variable] {
		if r := &ev.idx.rewrites[variable][i]; ev.idx.runsBehind(ev.file, r.file, 0) {
			mask |= ev.rewrites(r)
		}
	}
	return mask
}

// maxRunsBehind bounds the files that include each other on the way to one.
const maxRunsBehind = 6

// programFolder is the folder that holds the folder of a file, whose program other programs of the workspace are no part of.
func programFolder(f *File) string { return folder(strings.TrimSuffix(folder(f.Path), "/")) }

// runsBehind: a file is run by others alone, or includes the other one, or a file that does.
func (x *Index) runsBehind(f, other *File, depth int) bool {
	if f == other || f.part && depth == 0 && strings.HasPrefix(f.Path, programFolder(other)) {
		return true
	}
	if depth == maxRunsBehind {
		return false
	}
	return slices.ContainsFunc(f.includes, func(name string) bool {
		at := path.Clean("/" + name)
		base := path.Base(at)
		return slices.ContainsFunc(x.Modules(strings.TrimSuffix(base, path.Ext(base))), func(g *File) bool {
			return g != f && strings.HasSuffix("/"+strings.TrimPrefix(g.Path, "/"), at) && x.runsBehind(g, other, depth+1)
		})
	})
}

// rewrites is the channels in which what the function of a rewriting makes of any text does no harm.
func (ev *evaluator) rewrites(r *rewriting) uint64 {
	fns := r.file.byName[r.function]
	if len(fns) == 0 {
		fns = ev.idx.funcs[r.function]
	}
	if len(fns) != 1 || fns[0] == ev.fn || len(fns[0].Params) == 0 {
		return 0
	}
	if !r.inPlace {
		return ev.letThrough(fns[0])
	}
	sum := ev.summaryOf(fns[0])
	if !fns[0].Params[0].ByRef || sum.limited {
		return 0
	}
	for _, e := range sum.effects {
		if e.kind != fromParam || e.param != 0 || e.path != theVariable {
			continue
		}
		mask := uint64(allChannels)
		if !e.val.each(func(m *mark) bool {
			mask &= m.clean
			return m.origin.kind == fromParam && m.origin.param == 0
		}, 0) {
			return 0
		}
		return mask
	}
	return 0
}

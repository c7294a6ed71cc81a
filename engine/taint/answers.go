package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Where each function that answers requests asks by itself who is calling, one that does not is a flaw by what it does. Models say which functions those are, and
// a rule by which names they ask, and what nobody may do who has not signed in.

// answersAlone reports a function that answers requests by itself. What it does is looked at with the hit.
func (ev *evaluator) answersAlone(fn *Func) {
	for _, e := range ev.lib.answering {
		if e.Section != rules.SinkSection || fn.Name == "" || !ev.functionFits(e.Of, fn) || e.unsaid != nil && e.unsaid.MatchString("/"+fn.File.Path+"\n"+fn.Name+"(") || ev.callsOf(fn.File)[fn.Name] {
			continue
		}
		at := fn.Node
		if name, ok := fn.Tree.Child(fn.Node, ir.Target); ok {
			at = name
		}
		ev.reportPlain(e, at, fn.Name)
	}
}

// callsOf are the names of the functions that a file calls without a receiver.
func (ev *evaluator) callsOf(f *File) map[string]bool {
	if names, ok := ev.callees[f]; ok {
		return names
	}
	names := map[string]bool{}
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Role == ir.Callee {
				names[t.Text(ir.NodeID(n))] = true
			}
		}
	}
	if ev.callees == nil {
		ev.callees = map[*File]map[string]bool{}
	}
	ev.callees[f] = names
	return names
}

// Bounds on the functions that are looked through for what one does.
const (
	maxDoing   = 24
	maxDoDepth = 3
	maxDoNodes = 1 << 15

	maxCalledName = 100 // a longer one is no name of a function
)

// Does are a function, and those that it calls by their names, and what these call so.
func (x *Index) Does(fn *Func) []*Func {
	return doing([]*Func{fn}, func(fn *Func, callee ir.NodeID) []*Func {
		n := &fn.Tree.Nodes[callee]
		name := fn.Tree.SourceOf(callee)
		if n.Op != ir.OpName && n.Op != ir.OpMember || len(name) > maxCalledName || strings.ContainsAny(name, "([{ \n") {
			return nil
		}
		return x.doneBy(fn, name, n.Op == ir.OpName)
	})
}

// doing are some functions, and those that their calls mean, and what these call so. calls are those that a callee of a function means.
func doing(fns []*Func, calls func(fn *Func, callee ir.NodeID) []*Func) []*Func {
	out := slices.Clone(fns)
	nodes := 0
	for i, depth, end := 0, 0, len(fns); i < len(out) && len(out) < maxDoing; i++ {
		if i == end {
			if depth++; depth >= maxDoDepth {
				break
			}
			end = len(out)
		}
		t, root := out[i].Tree, out[i].Node
		for id := root + 1; id < t.Nodes[root].Next && len(out) < maxDoing; id++ {
			if t.Nodes[id].Role != ir.Callee {
				continue
			}
			for _, f := range calls(out[i], id) {
				size := int(f.Tree.Nodes[f.Node].Next - f.Node)
				if !slices.ContainsFunc(out, func(o *Func) bool { return o.Tree == f.Tree && o.Node == f.Node }) && nodes+size <= maxDoNodes {
					nodes += size
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// doneBy are the functions that a function calls by a name: those of no class, and methods of its own class that it calls without a receiver.
func (x *Index) doneBy(fn *Func, name string, bare bool) []*Func {
	named := x.Functions(fn.File, fn.File.resolve(name))
	if bare && fn.Class != nil && !x.crowded(fn.Class.full(), name) {
		for _, m := range x.Methods(fn.Class.full(), name, false) {
			if m.Class == fn.Class {
				return []*Func{m}
			}
		}
	}
	if len(named) > maxTargets {
		return nil
	}
	var out []*Func
	for _, f := range named {
		if f.Class == nil {
			out = append(out, f)
		}
	}
	return out
}

// FuncAt is the innermost function of a file around a place of one of its units, in bytes from the unit's beginning; nil where there is none.
func (f *File) FuncAt(unit *ir.Tree, at int) *Func {
	var found *Func
	for _, fn := range f.Funcs {
		if n := &fn.Tree.Nodes[fn.Node]; fn.Tree == unit && int(n.Start) <= at && at < int(n.End) && (found == nil || n.Start > found.Tree.Nodes[found.Node].Start) {
			found = fn
		}
	}
	return found
}

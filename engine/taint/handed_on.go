package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// A parameter on which no branch of a function depends may be handed on to one whose branches do: escape(text, quoted) of a function that calls quote(text, quoted).

// handsOn adds the parameters that a function hands on as they are to the only function of a name, whose branches depend on them. It looks no further than that
// function, so that functions which call each other are no matter.
func (a *analyzer) handsOn(fn *Func, d *deciding) {
	if len(fn.Params) < 2 {
		return // one that gets the data, and one that decides
	}
	t := fn.Tree
	for n := fn.Node; n < t.Nodes[fn.Node].Next; n++ {
		x := &t.Nodes[n]
		if x.Op != ir.OpName || x.Role != ir.Arg || t.Nodes[x.Parent].Op != ir.OpCall {
			continue
		}
		i := paramNamed(fn, t.Text(n))
		if i < 0 || d.compared&d.tested&(1<<i) != 0 {
			continue
		}
		callee, ok := t.Child(x.Parent, ir.Callee)
		if !ok || t.Nodes[callee].Op != ir.OpName {
			continue
		}
		at := placeAmong(t, x.Parent, n)
		if fns := withoutDoubles(fn.File, a.idx.funcs[t.Text(callee)]); len(fns) == 1 && fns[0] != fn && at >= 0 && at < min(len(fns[0].Params), 64) {
			of := a.decidesItself(fns[0])
			d.compared |= of.compared >> at & 1 << i
			d.tested |= of.tested >> at & 1 << i
		}
	}
}

// paramNamed is the place of a parameter among the first of a function's, or -1.
func paramNamed(fn *Func, name string) int {
	for i := range min(len(fn.Params), 64) {
		if fn.Params[i].Name == name {
			return i
		}
	}
	return -1
}

// placeAmong is the place of an argument of a call before which none has a name or is spread, or -1.
func placeAmong(t *ir.Tree, call, arg ir.NodeID) int {
	at := 0
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		switch x := &t.Nodes[c]; {
		case x.Role != ir.Arg:
		case c == arg:
			return at
		case x.Op == ir.OpSpread || x.Op == ir.OpKeyword:
			return -1
		default:
			at++
		}
	}
	return -1
}

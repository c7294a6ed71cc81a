package engine

import (
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A route is a flaw where nothing on the whole way from the program to it asks something, and its handlers do what should be asked for.

// routeKept: a hit is a call that gives a router a handler, and the rule does not speak of its address, or something on its way or in its handlers asks, or the
// way cannot be seen, or its handlers do nothing that the rule speaks of.
func (f *Flow) routeKept(file *taint.File, h *taint.Hit) bool {
	m := h.Rule.Metadata.Flow
	if m.Route == "" {
		return false
	}
	of := f.index.Of(file.Family)
	if m.Known == "" && !of.SignsIn() {
		return true
	}
	unit, call, ok := f.callAt(file, h)
	if !ok {
		return true
	}
	t := file.IR.Units[unit].Tree
	way := of.WayTo(file, unit, call)
	asked := doubtExpression(m.Asked)
	if !way.Whole || !fits(doubtExpression(m.Route), methodOf(t, call)+" "+way.Address) || fits(asked, words(way.Front)) {
		return true
	}
	names := f.namesDone(file, of.DoesAll(of.Handlers(file, unit, call)))
	return fits(asked, names) || m.Uses != "" && !fits(doubtExpression(m.Uses), names)
}

// callAt is the call that a hit stands at.
func (f *Flow) callAt(file *taint.File, h *taint.Hit) (unit int, call ir.NodeID, ok bool) {
	path, _, span, ok := f.locate(file, h.At)
	if !ok || path != file.Path {
		return 0, 0, false
	}
	unit = file.IR.UnitAt(span.Start)
	t := file.IR.Units[unit].Tree
	at, end := uint32(span.Start-file.IR.Units[unit].Start), uint32(span.End-file.IR.Units[unit].Start)
	for id, c := ir.NodeID(0), ir.NodeID(1); c < t.Nodes[id].Next; {
		switch x := &t.Nodes[c]; {
		case x.Start > at || x.End < end:
			c = x.Next
		case x.Op == ir.OpCall && x.Start == at && x.End == end:
			return unit, c, true
		default:
			id, c = c, c+1
		}
	}
	return 0, 0, false
}

// methodOf is the name of the member that is called.
func methodOf(t *ir.Tree, call ir.NodeID) string {
	if callee, ok := t.Child(call, ir.Callee); ok {
		if m, ok := t.Child(callee, ir.Member); ok {
			return t.Text(m)
		}
	}
	return ""
}

package engine

import (
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
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
	if !way.Whole || !f.says(doubtExpression(m.Route), methodOf(t, call)+" "+way.Address) || f.says(asked, words(way.Front)) {
		return true
	}
	names := f.namesDone(file, of.DoesAll(of.Handlers(file, unit, call)))
	return f.says(asked, names) || m.Uses != "" && !f.says(doubtExpression(m.Uses), names)
}

// asking is a question that an expression answers of a text.
type asking struct {
	re   *regex.Regexp
	text string
}

// Bounds on the answers that are kept, and on the texts that they are about.
const (
	maxSaid       = 1 << 12
	maxAskedBytes = 1 << 12
)

// says is fits, whose answers are kept: of the routes of a file, an edit changes what one of them says.
func (f *Flow) says(re *regex.Regexp, text string) bool {
	if len(text) > maxAskedBytes {
		return fits(re, text)
	}
	at := asking{re, text}
	yes, known := f.answers[at]
	if !known {
		if yes = fits(re, text); len(f.answers) >= maxSaid || f.answers == nil {
			f.answers = map[asking]bool{}
		}
		f.answers[at] = yes
	}
	return yes
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

package engine

import (
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// What a function finds by the number that it was given is often called as those are who may ask for it: user = User.get(number). Such a name, and what is read
// of it without being compared, asks nobody.

// Bounds on how often a variable is given what another one holds, and on the functions that are looked through for that.
const (
	maxFoundRounds = 3
	maxFoundNodes  = 1 << 14
)

// found are the variables that hold what is found, and the names that ask nobody then.
type found struct {
	re    *regex.Regexp
	trees map[*ir.Tree]map[uint32]bool
	calls map[*ir.Tree]text.Span // where it is found, relative to the unit
}

func (f *Flow) foundBy(file *taint.File, h *taint.Hit) found {
	x := found{re: doubtExpression(h.Rule.Metadata.Flow.Found)}
	if x.re == nil {
		return x
	}
	x.trees, x.calls = map[*ir.Tree]map[uint32]bool{}, map[*ir.Tree]text.Span{}
	for _, p := range []taint.Place{h.At, h.Sink} {
		path, _, span, ok := f.locate(file, p)
		if !ok {
			continue
		}
		of := file
		if path != file.Path {
			of = f.index.File(path)
		}
		k := of.IR.UnitAt(span.Start)
		if t := of.IR.Units[k].Tree; k != 0 && x.trees[t] == nil {
			from := of.IR.Units[k].Start
			x.trees[t] = foundIn(t, uint32(span.Start-from))
			x.calls[t] = text.Span{Start: span.Start - from, End: span.End - from}
		}
	}
	return x
}

// foundIn are the variables of a function that are given what is found at a place of it, and what others that are so hold.
func foundIn(t *ir.Tree, at uint32) map[uint32]bool {
	out := map[uint32]bool{}
	if len(t.Nodes) > maxFoundNodes {
		return out
	}
	for range maxFoundRounds {
		before := len(out)
		for n := range t.Nodes {
			if op := t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl {
				continue
			}
			target, ok1 := t.Child(ir.NodeID(n), ir.Target)
			value, ok2 := t.Child(ir.NodeID(n), ir.Value)
			if ok1 && ok2 && t.Nodes[target].Op == ir.OpName && (liesIn(t, value, at) || mentions(t, value, out)) {
				out[t.Nodes[target].Hash] = true
			}
		}
		if len(out) == before {
			break
		}
	}
	return out
}

func liesIn(t *ir.Tree, id ir.NodeID, at uint32) bool {
	return at >= uint32(t.Nodes[id].Start) && at < uint32(t.Nodes[id].End)
}

func mentions(t *ir.Tree, id ir.NodeID, names map[uint32]bool) bool {
	if len(names) == 0 {
		return false
	}
	for n := id; n < t.Nodes[id].Next; n++ {
		if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Role != ir.Member && names[t.Nodes[n].Hash] {
			return true
		}
	}
	return false
}

// asksNobody: a name stands in the call that finds the record, or is that of what was found, of a member of it that is compared with nothing, or that under which such a member is passed on.
func (x found) asksNobody(t *ir.Tree, id ir.NodeID) bool {
	names := x.trees[t]
	if names == nil || !fits(x.re, t.SourceOf(id)) {
		return false
	}
	if c := x.calls[t]; t.Nodes[id].Role != ir.Member && int(t.Nodes[id].Start) >= c.Start && int(t.Nodes[id].End) <= c.End && !partOfText(t, id, c.Start) {
		return true
	}
	switch n := &t.Nodes[id]; {
	case t.Nodes[n.Parent].Op == ir.OpFunc && n.Role != ir.Param:
		return true // the function's own name
	case n.Role == ir.Member:
		return t.Nodes[n.Parent].Role != ir.Callee && x.holds(t, n.Parent, names) && !compared(t, n.Parent)
	case t.Nodes[n.Parent].Op == ir.OpKeyword && n.Role == ir.Key:
		v, ok := t.Child(n.Parent, ir.Value)
		return ok && x.holds(t, v, names)
	default:
		return names[n.Hash] && !compared(t, id)
	}
}

// partOfText: a name is written into a text of the call that begins at a place, such as a statement, which may say with it whose the record is.
func partOfText(t *ir.Tree, id ir.NodeID, from int) bool {
	for n := t.Nodes[id].Parent; n != 0 && int(t.Nodes[n].Start) >= from; n = t.Nodes[n].Parent {
		if t.Nodes[n].Op == ir.OpString {
			return true
		}
	}
	return false
}

// holds: an expression is a variable that holds what was found, or a member of it.
func (x found) holds(t *ir.Tree, id ir.NodeID, names map[uint32]bool) bool {
	for t.Nodes[id].Op == ir.OpMember {
		obj, ok := t.Child(id, ir.Object)
		if !ok {
			return false
		}
		id = obj
	}
	return t.Nodes[id].Op == ir.OpName && names[t.Nodes[id].Hash]
}

// compared: an expression, or a member of it, is a side of an operation whose other side is not written out.
func compared(t *ir.Tree, id ir.NodeID) bool {
	for n := id; n != 0; n = t.Nodes[n].Parent {
		switch up := t.Nodes[n].Parent; t.Nodes[up].Op {
		case ir.OpMember:
		case ir.OpBinary:
			return !constantBeside(t, up, t.Nodes[n].Role)
		default:
			return false
		}
	}
	return false
}

package engine

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function may ask that somebody has signed in, and go on without looking who: `const { userId } = await auth(); if (!userId) return;`. The names of such a
// check ask nobody whose the record is. Where what the call gives is used for anything else, as in a filter or in a comparison, they do.

// nodeRange is the nodes from one up to another.
type nodeRange struct{ from, to ir.NodeID }

// mostPresence bounds the parts of a function that ask for it: one with more of them is no check.
const mostPresence = 64

// presence are the parts of a function that only ask that somebody is there.
type presence []nodeRange

func (p presence) holds(id ir.NodeID) bool {
	return slices.ContainsFunc(p, func(r nodeRange) bool { return r.from <= id && id < r.to })
}

// presenceIn finds them, where all that tells who has signed in is asked for being there. tells fits the names of calls that say who it is.
func presenceIn(t *ir.Tree, root ir.NodeID, tells *regex.Regexp) presence {
	if tells == nil {
		return nil
	}
	var out presence
	told := map[string]bool{}
	for id := root; id < t.Nodes[root].Next; id++ {
		if n := &t.Nodes[id]; n.Op != ir.OpAssign || !tellsWho(t, id, tells, told) {
			continue
		}
		target, _ := t.Child(id, ir.Target)
		for n := target; n < t.Nodes[target].Next; n++ {
			if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Role != ir.Key {
				told[t.SourceOf(n)] = true
			}
		}
		if out = append(out, nodeRange{id, t.Nodes[id].Next}); len(out) > mostPresence {
			return nil
		}
	}
	if len(told) == 0 {
		return nil
	}
	declared := len(out)
	for id := root; id < t.Nodes[root].Next; id++ {
		n := &t.Nodes[id]
		if n.Op != ir.OpName || n.Role == ir.Member || n.Role == ir.Key || !told[t.SourceOf(id)] || out.holds(id) {
			continue
		}
		r, ok := askedToBeThere(t, id)
		if !ok || len(out) > 2*mostPresence {
			return nil
		}
		out = append(out, r)
	}
	if len(out) == declared {
		return nil // nothing is asked
	}
	return out
}

// tellsWho: what an assignment gives says who has signed in: such a call, or a part of what one gave before.
func tellsWho(t *ir.Tree, assign ir.NodeID, tells *regex.Regexp, told map[string]bool) bool {
	v, ok := t.Child(assign, ir.Value)
	for ok && t.Nodes[v].Op == ir.OpAwait {
		v, ok = t.Child(v, ir.Value)
	}
	if !ok {
		return false
	}
	if t.Nodes[v].Op == ir.OpCall {
		callee, ok := t.Child(v, ir.Callee)
		if m, is := t.Child(callee, ir.Member); ok && is && t.Nodes[callee].Op == ir.OpMember {
			callee = m
		}
		return ok && t.Nodes[callee].Op == ir.OpName && fits(tells, t.SourceOf(callee))
	}
	for t.Nodes[v].Op == ir.OpMember {
		if v, ok = t.Child(v, ir.Object); !ok {
			return false
		}
	}
	return t.Nodes[v].Op == ir.OpName && told[t.SourceOf(v)]
}

// askedToBeThere: a name stands in a condition that asks whether it, or a part of it, is there. Where the answer no leaves the function, what is done then is part
// of the check.
func askedToBeThere(t *ir.Tree, id ir.NodeID) (nodeRange, bool) {
	missing := false
	for n := id; n != 0; {
		role, up := t.Nodes[n].Role, t.Nodes[n].Parent
		switch t.Nodes[up].Op {
		case ir.OpMember:
			if role != ir.Object {
				return nodeRange{}, false
			}
		case ir.OpUnary:
			if t.Text(up) != "!" {
				return nodeRange{}, false
			}
			missing = true
		case ir.OpBinary:
			switch t.Text(up) {
			case "&&", "||":
			case "==", "===", "!=", "!==":
				if !nothingBeside(t, up, role) {
					return nodeRange{}, false
				}
				missing = true
			default:
				return nodeRange{}, false
			}
		case ir.OpIf:
			if role != ir.Cond {
				return nodeRange{}, false
			}
			if then, ok := t.Child(up, ir.Then); ok && missing && leavesAtEnd(t, then) {
				return nodeRange{n, t.Nodes[then].Next}, true
			}
			return nodeRange{n, t.Nodes[n].Next}, true
		default:
			return nodeRange{}, false
		}
		n = up
	}
	return nodeRange{}, false
}

// nothingBeside: the other side of a comparison says that nothing is there.
func nothingBeside(t *ir.Tree, operation ir.NodeID, side ir.Role) bool {
	other := ir.Left
	if side == ir.Left {
		other = ir.Right
	}
	id, ok := t.Child(operation, other)
	return ok && (t.Nodes[id].Op == ir.OpNull || t.Nodes[id].Op == ir.OpName && t.SourceOf(id) == "undefined")
}

// leavesAtEnd: a branch ends with a statement that leaves the function, or with a call, which may.
func leavesAtEnd(t *ir.Tree, branch ir.NodeID) bool {
	last := branch
	for t.Nodes[last].Op == ir.OpBlock {
		c := last + 1
		if c >= t.Nodes[last].Next {
			return false
		}
		for t.Nodes[c].Next < t.Nodes[last].Next {
			c = t.Nodes[c].Next
		}
		last = c
	}
	switch t.Nodes[last].Op {
	case ir.OpReturn, ir.OpThrow, ir.OpCall:
		return true
	}
	return false
}

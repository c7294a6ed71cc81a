package rewrite

import (
	"regexp"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// definitions are the statements that give a variable its text at a place where it is read: the last assignment, and what is appended to it
// after that. It is false where they are not run on every way to that place, or where the variable is not one of the function's own.
func (x *Text) definitions(name ir.NodeID) ([]ir.NodeID, bool) {
	t := x.tree
	hash, at := t.Nodes[name].Hash, t.Nodes[name].Start
	var out []ir.NodeID
	for i := 1; i < len(t.Nodes); i++ {
		n, id := &t.Nodes[i], ir.NodeID(i)
		if n.Start >= at {
			break
		}
		switch n.Op {
		case ir.OpAssign, ir.OpAugment, ir.OpParam, ir.OpForEach, ir.OpCatch:
		default:
			continue
		}
		if n.Next > name && id < name { // the name stands in it
			if n.Op == ir.OpAssign || n.Op == ir.OpAugment {
				continue
			}
		}
		target, ok := t.Child(id, ir.Target)
		if !ok || !mentions(t, target, hash) {
			continue
		}
		switch {
		case t.Nodes[target].Op != ir.OpName || n.Op != ir.OpAssign && n.Op != ir.OpAugment:
			return nil, false
		case !precedes(t, id, name):
			return nil, false
		case n.Op == ir.OpAssign:
			out = out[:0]
		case len(out) == 0:
			return nil, false
		}
		out = append(out, id)
	}
	return out, len(out) > 0 && t.Nodes[out[0]].Op == ir.OpAssign
}

// Definition is the assignment that gave a variable the value that it has where it is read.
func Definition(t *ir.Tree, name ir.NodeID) (ir.NodeID, bool) {
	defs, ok := (&Text{tree: t}).definitions(name)
	if !ok || len(defs) != 1 {
		return 0, false
	}
	return defs[0], true
}

// mentions: a name with the hash is in a target, and not as a member.
func mentions(t *ir.Tree, id ir.NodeID, hash uint32) bool {
	for c := id; c < t.Nodes[id].Next; c++ {
		if n := &t.Nodes[c]; n.Op == ir.OpName && n.Hash == hash && n.Role != ir.Member {
			return t.Nodes[id].Op != ir.OpMember && t.Nodes[id].Op != ir.OpIndex
		}
	}
	return false
}

// precedes: a statement stands in a block around a place, and is therefore run before it.
func precedes(t *ir.Tree, statement, place ir.NodeID) bool {
	block := t.Nodes[statement].Parent
	if resource := t.Nodes[statement].Role == ir.Init && (t.Nodes[block].Op == ir.OpTry || t.Nodes[block].Op == ir.OpWith); !resource && !isList(t, block) {
		return false
	}
	return block == 0 || block < place && place < t.Nodes[block].Next
}

func isList(t *ir.Tree, id ir.NodeID) bool {
	switch t.Nodes[id].Op {
	case ir.OpBlock, ir.OpUnit, ir.OpCase:
		return true
	}
	return false
}

var reWriting = regexp.MustCompile(`(?i)^(?:log|debug|trace|info|warn|warning|error|print|println|printf|puts|echo|p|writeline)$`)

// alone: the variables that the text is kept in are read nowhere else, but to be written to a log or a screen.
func (x *Text) alone() bool {
	t := x.tree
	for _, name := range x.names {
		hash := t.Nodes[name].Hash
		for i := 1; i < len(t.Nodes); i++ {
			n, id := &t.Nodes[i], ir.NodeID(i)
			if n.Op != ir.OpName || n.Hash != hash || n.Role == ir.Member || n.Role == ir.Target || n.Role == ir.Key || id == name {
				continue
			}
			if p := &t.Nodes[n.Parent]; n.Role == ir.Arg && p.Op == ir.OpCall {
				if c, ok := t.Child(n.Parent, ir.Callee); ok {
					if m, ok := t.Child(c, ir.Member); ok {
						c = m
					}
					if t.Nodes[c].Op == ir.OpName && reWriting.MatchString(t.Text(c)) {
						continue
					}
				}
			}
			return false
		}
	}
	return true
}

// lasting: no variable of a value changes between the place where the text was put together and the place where it is used.
func (x *Text) lasting(p *part, until uint32) bool {
	if p.group == 0 {
		return true
	}
	t := x.tree
	for i := 1; i < len(t.Nodes); i++ {
		n := &t.Nodes[i]
		if n.Start < p.end || n.Op != ir.OpAssign && n.Op != ir.OpAugment {
			continue
		}
		if n.Start >= until {
			break
		}
		target, ok := t.Child(ir.NodeID(i), ir.Target)
		if !ok {
			continue
		}
		for c := ir.NodeID(1); int(c) < len(t.Nodes); c++ {
			if k := &t.Nodes[c]; k.Op == ir.OpName && k.Start >= p.start && k.End <= p.end && k.Role != ir.Member && mentions(t, target, k.Hash) {
				return false
			}
		}
	}
	return true
}

package pattern

import "github.com/appsec-lsp/appsec-lsp/ir"

// reach is what is known of a variable at a place: the values that assignments on the paths to it gave. open says that a path from the
// beginning of what was looked at comes without an assignment, unknown that one gave what has no value here; dead that no path comes.
type reach struct {
	values              []ir.NodeID
	open, unknown, dead bool
}

// then is what holds behind b, which stands behind a.
func (a reach) then(b reach) reach {
	if !b.open || b.dead {
		return b
	}
	out := reach{open: a.open, unknown: a.unknown || b.unknown, dead: a.dead}
	out.values = append(append(out.values, a.values...), b.values...)
	return out
}

// or is what holds where the paths of a and b meet.
func (a reach) or(b reach) reach {
	switch {
	case a.dead:
		return b
	case b.dead:
		return a
	}
	return reach{values: append(append([]ir.NodeID(nil), a.values...), b.values...), open: a.open || b.open, unknown: a.unknown || b.unknown}
}

var passing = reach{open: true}

// variableFlow follows one variable through the statements of one function.
type variableFlow struct {
	s        *Scope
	function ir.NodeID
	writes   []ir.NodeID // the nodes that give the name a value or declare it, in order
}

// valuesOf lists the values that a name may have where it stands; ok is false where one is unknown. A variable of a function around it
// counts where it is assigned once.
func (s *Scope) valuesOf(id ir.NodeID) (values []ir.NodeID, ok bool) {
	all := s.assigned(s.Tree.Nodes[id].Hash)
	f := variableFlow{s: s, function: s.function(id)}
	for _, d := range all {
		if s.function(d) == f.function {
			f.writes = append(f.writes, d)
		}
	}
	if len(f.writes) == 0 {
		if len(all) != 1 || s.Tree.Nodes[all[0]].Op != ir.OpAssign || isMember(s.Tree, all[0]) {
			return nil, false
		}
		r := f.write(all[0])
		return r.values, !r.unknown && len(r.values) == 1
	}
	r := f.before(id)
	return r.values, !r.unknown && !r.open && !r.dead && len(r.values) > 0
}

// before is what reaches a place from the beginning of the function.
func (f *variableFlow) before(id ir.NodeID) reach {
	acc := passing
	t := f.s.Tree
	for cur := id; cur != f.function; {
		p := t.Nodes[cur].Parent
		n := &t.Nodes[p]
		switch {
		case n.Op == ir.OpBlock || n.Op == ir.OpUnit || n.Op == ir.OpCase || n.Op == ir.OpClass:
			acc = f.list(p, cur).then(acc)
		case n.Op == ir.OpFunc || n.Op == ir.OpLambda:
		case isLoop(n.Op):
			if r := t.Nodes[cur].Role; r == ir.Body || r == ir.Cond || r == ir.Step {
				if body := f.effect(p); len(body.values) > 0 || body.unknown { // another time around
					acc = passing.or(body).then(acc)
				}
			}
		default:
			acc = f.earlier(p, cur).then(acc)
		}
		if !acc.open {
			return acc
		}
		cur = p
		if cur == 0 {
			break
		}
	}
	for _, w := range f.writes {
		if t.Nodes[w].Op == ir.OpParam {
			acc.unknown = true
		}
	}
	return acc
}

// list is the effect of the statements of a list before one of them. Only those that write are looked at.
func (f *variableFlow) list(p, until ir.NodeID) reach {
	acc := passing
	for i := len(f.writes) - 1; i >= 0 && acc.open; i-- {
		w := f.writes[i]
		if w >= until || w <= p {
			continue
		}
		stmt := f.childOf(p, w)
		acc = f.effect(stmt).then(acc)
		for i > 0 && f.writes[i-1] >= stmt {
			i--
		}
	}
	return acc
}

// childOf is the child of p that id is or lies in.
func (f *variableFlow) childOf(p, id ir.NodeID) ir.NodeID {
	for f.s.Tree.Nodes[id].Parent != p {
		id = f.s.Tree.Nodes[id].Parent
	}
	return id
}

// earlier is the effect of the parts of a statement or an expression that run before one of them.
func (f *variableFlow) earlier(p, until ir.NodeID) reach {
	t := f.s.Tree
	acc := passing
	for c := p + 1; c < until; c = t.Nodes[c].Next {
		r := f.effect(c)
		switch role := t.Nodes[c].Role; {
		case t.Nodes[p].Op == ir.OpIf && role != ir.Cond && role != ir.Init:
			continue // the other branch
		case t.Nodes[p].Op == ir.OpTry:
			r = passing.or(r) // an exception may have come at any place
		case t.Nodes[p].Op == ir.OpSwitch && t.Nodes[c].Op == ir.OpCase:
			continue
		}
		acc = acc.then(r)
	}
	return acc
}

// writesIn reports whether one of the writes stands in the node.
func (f *variableFlow) writesIn(id ir.NodeID) bool {
	for _, w := range f.writes {
		if w >= id && w < f.s.Tree.Nodes[id].Next {
			return true
		}
	}
	return false
}

// effect is what a node does to the variable.
func (f *variableFlow) effect(id ir.NodeID) reach {
	t := f.s.Tree
	n := &t.Nodes[id]
	switch n.Op {
	case ir.OpReturn, ir.OpThrow, ir.OpBreak, ir.OpContinue:
		return reach{dead: true}
	case ir.OpFunc, ir.OpLambda, ir.OpClass:
		return passing
	case ir.OpBlock, ir.OpCase:
		return f.block(id)
	}
	if !f.writesIn(id) {
		return passing
	}
	switch {
	case n.Op == ir.OpIf:
		return f.branches(id)
	case isLoop(n.Op):
		return f.parts(id, 0).or(passing)
	case n.Op == ir.OpTry:
		return f.try(id)
	case n.Op == ir.OpSwitch:
		return f.cases(id)
	case n.Op == ir.OpAssign || n.Op == ir.OpAugment || n.Op == ir.OpDecl || n.Op == ir.OpParam || n.Op == ir.OpUnary || n.Op == ir.OpCatch:
		for _, w := range f.writes {
			if w == id {
				return f.write(id)
			}
		}
	}
	return f.parts(id, 0)
}

// block runs the statements in order; what stands behind one that leaves the block does not count.
func (f *variableFlow) block(id ir.NodeID) reach {
	t := f.s.Tree
	acc := passing
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role != ir.Elem {
			continue
		}
		if acc = acc.then(f.effect(c)); acc.dead {
			return acc
		}
	}
	return acc
}

// parts runs the children in order, from the first with a role on; 0 is all.
func (f *variableFlow) parts(id ir.NodeID, skip ir.Role) reach {
	t := f.s.Tree
	acc := passing
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if skip == 0 || t.Nodes[c].Role != skip {
			r := f.effect(c)
			r.dead = false // a return in an expression is none
			acc = acc.then(r)
		}
	}
	return acc
}

func (f *variableFlow) branches(id ir.NodeID) reach {
	t := f.s.Tree
	head, then, otherwise := passing, passing, passing
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch r := f.effect(c); t.Nodes[c].Role {
		case ir.Then:
			then = r
		case ir.Else:
			otherwise = r
		default:
			head = head.then(r)
		}
	}
	return head.then(then.or(otherwise))
}

func (f *variableFlow) try(id ir.NodeID) reach {
	t := f.s.Tree
	body, finally := passing, passing
	var catches []reach
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch r := f.effect(c); {
		case t.Nodes[c].Op == ir.OpCatch:
			catches = append(catches, f.parts(c, 0))
			if last := &catches[len(catches)-1]; f.leaves(c) {
				last.dead = true
			}
		case t.Nodes[c].Role == ir.Finally:
			finally = r
		default:
			body = body.then(r)
		}
	}
	out := body
	for _, c := range catches {
		out = out.or(passing.or(body).then(c))
	}
	return out.then(finally)
}

// leaves: the body of a catch clause does not come to its end.
func (f *variableFlow) leaves(c ir.NodeID) bool {
	body, ok := f.s.Tree.Child(c, ir.Body)
	return ok && f.effect(body).dead
}

func (f *variableFlow) cases(id ir.NodeID) reach {
	t := f.s.Tree
	out, all := reach{dead: true}, false
	head := passing
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpCase {
			head = head.then(f.effect(c))
			continue
		}
		r := f.effect(c)
		if r.dead && !f.ends(c) { // break ends the case, not the path
			r = f.withoutBreak(c)
		}
		out = out.or(r)
		if _, cond := t.Child(c, ir.Cond); !cond {
			all = true
		}
	}
	if !all {
		out = out.or(passing)
	}
	return head.then(out)
}

// ends: the case returns or throws.
func (f *variableFlow) ends(c ir.NodeID) bool {
	t := f.s.Tree
	for x := c + 1; x < t.Nodes[c].Next; x = t.Nodes[x].Next {
		if op := t.Nodes[x].Op; op == ir.OpReturn || op == ir.OpThrow {
			return true
		}
	}
	return false
}

func (f *variableFlow) withoutBreak(c ir.NodeID) reach {
	t := f.s.Tree
	acc := passing
	for x := c + 1; x < t.Nodes[c].Next; x = t.Nodes[x].Next {
		if t.Nodes[x].Role == ir.Elem && t.Nodes[x].Op != ir.OpBreak {
			acc = acc.then(f.effect(x))
		}
	}
	return acc
}

// write is the effect of an assignment or a declaration itself.
func (f *variableFlow) write(id ir.NodeID) reach {
	t := f.s.Tree
	switch t.Nodes[id].Op {
	case ir.OpAugment: // what the variable had, with more
		if target, ok := t.Child(id, ir.Target); ok && t.Nodes[target].Op == ir.OpName {
			return reach{values: []ir.NodeID{id}}
		}
	case ir.OpAssign:
		target, ok1 := t.Child(id, ir.Target)
		value, ok2 := t.Child(id, ir.Value)
		if ok1 && ok2 && t.Nodes[target].Op == ir.OpName {
			return reach{values: []ir.NodeID{value}}
		}
	}
	return reach{unknown: true}
}

func isLoop(op ir.Op) bool {
	return op == ir.OpFor || op == ir.OpForEach || op == ir.OpWhile || op == ir.OpDoWhile
}

package pattern

import "github.com/appsec-lsp/appsec-lsp/ir"

// declaration is where a variable begins: the node that gives it a value or a type, the function around it, and the nodes [from, to) among
// which it is known. One that is not explicit is an assignment in a language, or to a name, without declarations.
type declaration struct {
	node, function, from, to ir.NodeID
	explicit                 bool
}

// sameVariable: two places with the same name do not mean different variables. A name whose variable is not known, such as a member, may
// mean any.
func (s *Scope) sameVariable(a, b ir.NodeID) bool {
	x, ok1 := s.variable(a)
	y, ok2 := s.variable(b)
	return !ok1 || !ok2 || x == y
}

// variable is the declaration of the variable that a name means: the last one before it that its blocks know, in its function or else in one
// around that.
func (s *Scope) variable(id ir.NodeID) (declared ir.NodeID, ok bool) {
	n := &s.Tree.Nodes[id]
	if n.Role == ir.Member || n.Role == ir.Key || n.Role == ir.Type {
		return 0, false
	}
	ds := s.declarations(n.Hash)
	if len(ds) == 0 {
		return 0, false
	}
	for at := id; ; {
		if at != 0 {
			at = s.function(at)
		}
		if d, ok := s.declaredIn(ds, at, id); ok {
			return d, true
		}
		if at == 0 {
			return 0, false
		}
	}
}

// declaredIn looks among the declarations of one function for the one that id means.
func (s *Scope) declaredIn(ds []declaration, function, id ir.NodeID) (ir.NodeID, bool) {
	var before, first, implicit ir.NodeID
	for _, d := range ds {
		switch {
		case d.function != function || id < d.from || id >= d.to:
		case !d.explicit:
			if implicit == 0 {
				implicit = d.node
			}
		case d.node <= id && !s.inValue(d.node, id):
			before = d.node
		case first == 0:
			first = d.node
		}
	}
	for _, d := range []ir.NodeID{before, first, implicit} {
		if d != 0 {
			return d, true
		}
	}
	return 0, false
}

// inValue: the name stands in what a declaration gives to its target, which is not declared yet.
func (s *Scope) inValue(d, id ir.NodeID) bool {
	v, ok := s.Tree.Child(d, ir.Value)
	return ok && s.Tree.Nodes[d].Op != ir.OpParam && v <= id && id < s.Tree.Nodes[v].Next
}

// declarations lists the declarations of a name, in order.
func (s *Scope) declarations(hash uint32) []declaration {
	if out, ok := s.declared[hash]; ok {
		return out
	}
	var out, assigned []declaration
	for _, id := range s.assigned(hash) {
		n := &s.Tree.Nodes[id]
		d := declaration{node: id, function: s.function(id), explicit: true}
		block := d.function
		_, typed := s.Tree.Child(id, ir.Type)
		switch {
		case n.Flags&ir.Decl != 0 || n.Op == ir.OpDecl || n.Op == ir.OpCatch:
			block = n.Parent
		case n.Op == ir.OpParam:
		case n.Op == ir.OpForEach, n.Op == ir.OpAssign && typed:
		case n.Op == ir.OpAssign || n.Op == ir.OpAugment || n.Op == ir.OpUnary:
			d.explicit = false
		}
		if d.from, d.to = block, s.Tree.Nodes[block].Next; block == 0 {
			d.to = ir.NodeID(len(s.Tree.Nodes))
		}
		if d.explicit {
			out = append(out, d)
		} else {
			assigned = append(assigned, d)
		}
	}
	explicit := len(out)
	for _, d := range assigned {
		if !s.known(out[:explicit], d) {
			out = append(out, d)
		}
	}
	if s.declared == nil {
		s.declared = map[uint32][]declaration{}
	}
	s.declared[hash] = out
	return out
}

// known: the function of d, or one around it, declares the name.
func (s *Scope) known(ds []declaration, d declaration) bool {
	for f := d.function; ; f = s.function(f) {
		for _, x := range ds {
			if x.function == f && x.from <= d.node && d.node < x.to {
				return true
			}
		}
		if f == 0 {
			return false
		}
	}
}

package pattern

import (
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// paths returns the dotted names that code may mean by a name or a chain of members: as written, and through imports.
func (s *Scope) pathsOf(id ir.NodeID) []string {
	p, ok := s.Tree.Path(id)
	if !ok {
		return nil
	}
	head, rest, dotted := strings.Cut(p, ".")
	if dotted {
		rest = "." + rest
	}
	out := []string{p}
	for _, full := range s.Context.imports[head] {
		if full+rest != p {
			out = append(out, full+rest)
		}
	}
	return out
}

// sameName reports whether code may mean the dotted name want. A name that is not qualified in code may come from a package whose
// names are all visible.
func (s *Scope) sameName(want string, id ir.NodeID) bool {
	n := &s.Tree.Nodes[id]
	if n.Op != ir.OpName && n.Op != ir.OpMember && n.Op != ir.OpThis && n.Op != ir.OpSuper {
		return false
	}
	if !s.sameEnd(want, n, id) {
		return false
	}
	// What stands in front of the members is compared with what the members leave of the name.
	for ; n.Op == ir.OpMember; n = &s.Tree.Nodes[id] {
		o, ok1 := s.Tree.Child(id, ir.Object)
		m, ok2 := s.Tree.Child(id, ir.Member)
		if !ok1 || !ok2 || s.Tree.Nodes[m].Op != ir.OpName {
			return false
		}
		rest, ok := strings.CutSuffix(want, s.Tree.Text(m))
		if !ok || rest == "" || rest[len(rest)-1] != '.' {
			return false
		}
		want, id = rest[:len(rest)-1], o
		if s.Tree.Nodes[o].Op != ir.OpMember {
			return s.isHead(want, o)
		}
	}
	return s.isHead(want, id) || len(s.Context.wildcards) > 0 && slices.ContainsFunc(s.pathsOf(id), func(p string) bool { return s.everyNameOf(want, p) })
}

// isHead: a name that members follow may mean the dotted name.
func (s *Scope) isHead(want string, id ir.NodeID) bool {
	switch s.Tree.Nodes[id].Op {
	case ir.OpName, ir.OpThis, ir.OpSuper:
	default:
		return false
	}
	text := s.Tree.Text(id)
	if text == want {
		return true
	}
	head, _, _ := strings.Cut(text, ".") // in some languages a name holds dots
	full, ok := strings.CutSuffix(want, text[len(head):])
	return ok && slices.Contains(s.Context.imports[head], full)
}

// everyNameOf: the dotted name want is that of a name which is not qualified, in a package of which all names are visible.
func (s *Scope) everyNameOf(want, name string) bool {
	i := strings.LastIndexByte(want, '.')
	return i > 0 && want[i+1:] == name && !strings.Contains(name, ".") && len(s.Context.imports[name]) == 0 && slices.Contains(s.Context.wildcards, want[:i])
}

// sameEnd is a quick look before paths are made: an import changes the beginning of a path, and all of a name that is not qualified.
func (s *Scope) sameEnd(want string, n *ir.Node, id ir.NodeID) bool {
	last := id
	if n.Op == ir.OpMember {
		m, ok := s.Tree.Child(id, ir.Member)
		if !ok {
			return false
		}
		last = m
	}
	text := s.Tree.Text(last)
	if rest, ok := strings.CutSuffix(want, text); ok && (rest == "" || rest[len(rest)-1] == '.') {
		return true
	}
	return n.Op != ir.OpMember && len(s.Context.imports[text]) > 0
}

// Constant is a value known without running the code.
type Constant struct {
	Kind ir.Op  // OpString, OpNumber, OpBool, OpNull, OpRegex
	Any  bool   // a string, and which one is not known
	Text string // of strings the characters as written
	// Node is the literal, or the expression that computes the value, in Tree.
	Node ir.NodeID
	Tree *ir.Tree
}

// ConstantOf folds an expression: literals, names assigned once, concatenations. The budget bounds the work.
func (s *Scope) ConstantOf(id ir.NodeID) (Constant, bool) {
	budget := 64
	return s.fold(s.Tree, id, &budget)
}

func (s *Scope) fold(t *ir.Tree, id ir.NodeID, budget *int) (Constant, bool) {
	if *budget--; *budget < 0 {
		return Constant{}, false
	}
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpNumber, ir.OpBool, ir.OpNull, ir.OpRegex:
		return Constant{Kind: n.Op, Text: t.Text(id), Node: id, Tree: t}, true
	case ir.OpString:
		return s.foldString(t, id, budget)
	case ir.OpBinary, ir.OpAugment:
		return s.foldBinary(t, id, budget)
	case ir.OpTernary:
		return s.foldTernary(t, id, budget)
	case ir.OpName:
		return s.foldName(t, id, budget)
	case ir.OpUnary:
		if c, ok := t.Child(id, ir.Operand); ok && t.Text(id) == "!" {
			v, ok := s.fold(t, c, budget)
			return Constant{Kind: ir.OpBool, Text: strconv.FormatBool(v.Text != "true"), Node: id, Tree: t}, ok && v.Kind == ir.OpBool && (v.Text == "true" || v.Text == "false")
		}
	case ir.OpMember:
		if len(s.Context.settings) > 0 {
			path, _ := t.Path(id)
			if v := s.Context.settings[path]; v.node != 0 {
				return s.fold(v.tree, v.node, budget)
			}
		}
		// this.X and Class.X where X is a constant of the file.
		if m, ok := t.Child(id, ir.Member); ok {
			o, _ := t.Child(id, ir.Object)
			if t.Nodes[o].Op == ir.OpThis || t.Nodes[o].Op == ir.OpName {
				return s.foldGlobal(t.Nodes[m].Hash, true, budget)
			}
		}
	}
	return Constant{}, false
}

// foldTernary: of two different strings it is known that they are some.
func (s *Scope) foldTernary(t *ir.Tree, id ir.NodeID, budget *int) (Constant, bool) {
	then, ok1 := t.Child(id, ir.Then)
	otherwise, ok2 := t.Child(id, ir.Else)
	if !ok1 || !ok2 {
		return Constant{}, false
	}
	a, ok1 := s.fold(t, then, budget)
	b, ok2 := s.fold(t, otherwise, budget)
	switch {
	case !ok1 || !ok2 || a.Kind != b.Kind:
		return Constant{}, false
	case a.Text == b.Text && !a.Any && !b.Any:
		return a, true
	}
	return Constant{Kind: ir.OpString, Any: true, Node: id, Tree: t}, a.Kind == ir.OpString
}

func (s *Scope) foldString(t *ir.Tree, id ir.NodeID, budget *int) (Constant, bool) {
	var sb strings.Builder
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpChars {
			sb.WriteString(t.Text(c))
			continue
		}
		v, ok := s.fold(t, c, budget)
		if !ok {
			return Constant{}, false
		}
		sb.WriteString(v.Text)
	}
	return Constant{Kind: ir.OpString, Text: sb.String(), Node: id, Tree: t}, true
}

func (s *Scope) foldBinary(t *ir.Tree, id ir.NodeID, budget *int) (Constant, bool) {
	left, right, op := ir.Left, ir.Right, t.Text(id)
	if t.Nodes[id].Op == ir.OpAugment {
		left, right, op = ir.Target, ir.Value, strings.TrimSuffix(op, "=")
	}
	l, ok1 := t.Child(id, left)
	r, ok2 := t.Child(id, right)
	if !ok1 || !ok2 {
		return Constant{}, false
	}
	a, ok1 := s.fold(t, l, budget)
	if !ok1 {
		return Constant{}, false
	}
	b, ok2 := s.fold(t, r, budget)
	if !ok2 && a.Kind == ir.OpString && op == "*" {
		return Constant{Kind: ir.OpString, Any: true, Node: id, Tree: t}, true
	}
	if !ok2 || a.Kind == ir.OpNull || b.Kind == ir.OpNull {
		return Constant{}, false
	}
	if a.Kind == ir.OpString || b.Kind == ir.OpString {
		if op == "*" && a.Kind == ir.OpString {
			return Constant{Kind: ir.OpString, Any: true, Node: id, Tree: t}, true
		}
		if op == "+" || op == "." || op == "~" || op == "&" || op == ".." {
			return Constant{Kind: ir.OpString, Text: a.Text + b.Text, Any: a.Any || b.Any, Node: id, Tree: t}, true
		}
		return Constant{}, false
	}
	x, err1 := strconv.ParseInt(a.Text, 0, 64)
	y, err2 := strconv.ParseInt(b.Text, 0, 64)
	if err1 != nil || err2 != nil {
		return Constant{}, false
	}
	switch op {
	case "+":
		x += y
	case "-":
		x -= y
	case "*":
		x *= y
	case "<<":
		if y < 0 || y > 62 {
			return Constant{}, false
		}
		x <<= uint(y)
	case "|":
		x |= y
	default:
		return Constant{}, false
	}
	return Constant{Kind: ir.OpNumber, Text: strconv.FormatInt(x, 10), Node: id, Tree: t}, true
}

// foldName resolves a name by the assignments that reach it, or, where there is none in the tree, by the one in the outline. Where they give
// different strings, all that is known is that it is one.
func (s *Scope) foldName(t *ir.Tree, id ir.NodeID, budget *int) (Constant, bool) {
	hash := t.Nodes[id].Hash
	if t != s.Tree || len(s.assigned(hash)) == 0 {
		return s.foldGlobal(hash, false, budget)
	}
	values, ok := s.valuesOf(id)
	if !ok {
		return Constant{}, false
	}
	var out Constant
	grows := false // what a loop appends to it
	for _, v := range values {
		if id >= v && id < t.Nodes[v].Next {
			if t.Nodes[v].Op != ir.OpAugment {
				return Constant{}, false
			}
			grows = true
			continue
		}
		c, ok := s.fold(t, v, budget)
		switch {
		case !ok || out.Tree != nil && c.Kind != out.Kind:
			return Constant{}, false
		case out.Tree == nil:
			out = c
		case c.Text != out.Text || c.Any:
			if c.Kind != ir.OpString {
				return Constant{}, false
			}
			out = Constant{Kind: ir.OpString, Any: true, Node: id, Tree: t}
		}
	}
	if grows {
		return Constant{Kind: ir.OpString, Any: true, Node: id, Tree: t}, out.Tree != nil && out.Kind == ir.OpString
	}
	return out, out.Tree != nil
}

// valueOf is the expression that a name was given, where one assignment gives its value.
func (s *Scope) valueOf(id ir.NodeID) (ir.NodeID, bool) {
	values, ok := s.valuesOf(id)
	if !ok || len(values) != 1 || s.Tree.Nodes[values[0]].Op == ir.OpAugment {
		return 0, false
	}
	v := values[0]
	return v, id < v || id >= s.Tree.Nodes[v].Next
}

func (s *Scope) function(id ir.NodeID) ir.NodeID {
	for id != 0 {
		id = s.Tree.Nodes[id].Parent
		if op := s.Tree.Nodes[id].Op; op == ir.OpFunc || op == ir.OpLambda {
			return id
		}
	}
	return 0
}

func (s *Scope) foldGlobal(hash uint32, member bool, budget *int) (Constant, bool) {
	o := s.Context.outline
	if o == nil {
		return Constant{}, false
	}
	ds := s.Context.globalsByName()[hash]
	if len(ds) != 1 || o.Nodes[ds[0]].Op != ir.OpAssign || o.Nodes[ds[0]].End-o.Nodes[ds[0]].Start >= maxConstant {
		return Constant{}, false
	}
	if tc, ok := o.Child(ds[0], ir.Target); !ok || !member && o.Nodes[tc].Op != ir.OpName {
		return Constant{}, false
	}
	v, ok := o.Child(ds[0], ir.Value)
	if !ok || !member && isMember(o, ds[0]) {
		return Constant{}, false
	}
	return s.fold(o, v, budget)
}

// isMember: the assignment makes a member of a class that has no bare name: it is no declaration, and no constant by its first letter.
func isMember(o *ir.Tree, id ir.NodeID) bool {
	t, ok := o.Child(id, ir.Target)
	if !ok || o.Nodes[id].Flags&ir.Decl != 0 {
		return false
	}
	if name := o.Text(t); name == "" || name[0] >= 'A' && name[0] <= 'Z' {
		return false
	}
	for id != 0 && o.Nodes[id].Op != ir.OpClass {
		id = o.Nodes[id].Parent
	}
	return id != 0
}

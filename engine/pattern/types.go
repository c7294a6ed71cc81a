package pattern

import (
	"cmp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// TypeOf is the type of an expression as far as declarations, literals and constructors tell: dotted, without arguments, or "".
func (s *Scope) TypeOf(id ir.NodeID) string { return s.typeOf(id, 0) }

func (s *Scope) typeOf(id ir.NodeID, depth int) string {
	t := s.Tree
	if depth > 8 {
		return ""
	}
	part := func(r ir.Role) string {
		if c, ok := t.Child(id, r); ok {
			return s.typeOf(c, depth+1)
		}
		return ""
	}
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpString, ir.OpChars, ir.OpNumber:
		return typeOfLiteral(t, id)
	case ir.OpBool, ir.OpTypeTest:
		return "bool"
	case ir.OpNew, ir.OpCast:
		if c, ok := t.Child(id, ir.Type); ok {
			return s.typeName(c)
		}
	case ir.OpAwait:
		return part(ir.Value)
	case ir.OpDeref:
		return strings.TrimPrefix(part(ir.Value), "*")
	case ir.OpRef:
		if typ := part(ir.Value); typ != "" {
			return "*" + strings.TrimPrefix(typ, "*")
		}
	case ir.OpTypeRef:
		return s.typeName(id)
	case ir.OpUnary:
		if t.Text(id) == "!" {
			return "bool"
		}
		return part(ir.Operand)
	case ir.OpBinary:
		return s.typeOfOperator(id, depth)
	case ir.OpTernary:
		return cmp.Or(part(ir.Then), part(ir.Else))
	case ir.OpName:
		return s.typeOfName(id, depth)
	case ir.OpMember:
		if o, ok := t.Child(id, ir.Object); ok && t.Nodes[o].Op == ir.OpThis {
			if m, ok := t.Child(id, ir.Member); ok {
				return s.globalType(t.Nodes[m].Hash)
			}
		}
	case ir.OpCall:
		return s.constructed(id)
	}
	return ""
}

func typeOfLiteral(t *ir.Tree, id ir.NodeID) string {
	n := &t.Nodes[id]
	switch {
	case n.Op == ir.OpString && n.Flags&ir.Character != 0:
		return "char"
	case n.Op != ir.OpNumber:
		return "string"
	case n.Flags&ir.Floating != 0:
		return "number"
	case strings.Contains(t.Text(id), "."):
		return "float"
	}
	return "int"
}

// typeOfName is the type that a variable is declared with, or that of what it is given.
func (s *Scope) typeOfName(id ir.NodeID, depth int) string {
	t := s.Tree
	writes := s.assigned(t.Nodes[id].Hash)
	if d, ok := s.variable(id); ok {
		writes = append([]ir.NodeID{d}, writes...)
	}
	for _, d := range writes {
		if c, ok := t.Child(d, ir.Type); ok {
			return s.typeName(c)
		}
		if t.Nodes[d].Op != ir.OpAssign {
			continue
		}
		if v, ok := t.Child(d, ir.Value); ok && v != id {
			if typ := s.typeOf(v, depth+1); typ != "" {
				return typ
			}
		}
	}
	return s.globalType(t.Nodes[id].Hash)
}

// constructed is the class of which a call makes an object: of a name that begins with a capital, in languages without new.
func (s *Scope) constructed(call ir.NodeID) string {
	c, ok := s.Tree.Child(call, ir.Callee)
	if !ok {
		return ""
	}
	p := s.typeName(c)
	last := p[strings.LastIndexByte(p, '.')+1:]
	if last == "" || last[0] < 'A' || last[0] > 'Z' {
		return ""
	}
	return p
}

// typeOfOperator: comparisons and logic give truth values; + gives a string where one operand is one; arithmetic gives what it is given.
func (s *Scope) typeOfOperator(id ir.NodeID, depth int) string {
	t := s.Tree
	switch op := t.Text(id); op {
	case "==", "!=", "===", "!==", "<", ">", "<=", ">=", "&&", "||", "in", "not in", "is", "is not":
		return "bool"
	case "+", "-", "*", "/", "%", ".":
		l, ok1 := t.Child(id, ir.Left)
		r, ok2 := t.Child(id, ir.Right)
		if !ok1 || !ok2 {
			return ""
		}
		a, b := builtinType(s.typeOf(l, depth+1)), builtinType(s.typeOf(r, depth+1))
		switch {
		case op == "." || op == "+" && (a == "string" || b == "string"):
			return "string"
		case a != "" && (a == b || b == "int"):
			return a
		case a == "int" && b != "string":
			return b
		}
	}
	return ""
}

func (s *Scope) globalType(hash uint32) string {
	o := s.Context.outline
	if o == nil || o == s.Tree {
		return ""
	}
	for _, d := range s.Context.globalsByName()[hash] {
		if o.Nodes[d].Op == ir.OpParam {
			continue // of a function, or of a record, somewhere
		}
		if c, ok := o.Child(d, ir.Type); ok {
			outer := Scope{Tree: o, Context: s.Context}
			return outer.typeName(c)
		}
		if v, ok := o.Child(d, ir.Value); ok && o.Nodes[v].Op == ir.OpNew {
			outer := Scope{Tree: o, Context: s.Context}
			return outer.typeOf(v, 7)
		}
	}
	return ""
}

func (s *Scope) typeName(id ir.NodeID) string {
	t := s.Tree
	pointer, array := "", ""
	for t.Nodes[id].Op == ir.OpTypeRef && !t.IsLeaf(id) {
		switch t.Text(id) {
		case "*":
			pointer = "*"
		case "[]":
			array = "[]"
		}
		id++
	}
	if p := s.pathsOf(id); len(p) > 0 {
		return pointer + p[len(p)-1] + array
	}
	src := t.SourceOf(id)
	if i := strings.IndexAny(src, "<[ ?"); i > 0 {
		src = src[:i]
	}
	return strings.TrimLeft(src, "*&")
}

// SameType compares a type as a rule writes it with a type found in code: equal, or the one is the other's last name.
func SameType(want, got string) bool {
	norm := func(s string) string {
		s = strings.ReplaceAll(strings.TrimSpace(s), "[]", "")
		if i := strings.IndexAny(s, "<["); i > 0 {
			s = s[:i]
		}
		s = strings.Trim(s, "*&? ")
		s = strings.ReplaceAll(strings.ReplaceAll(s, "::", "."), "\\", ".")
		return strings.Trim(s, ".")
	}
	w, g := norm(want), norm(got)
	if w == "" || g == "" || strings.Count(want, "[]") != strings.Count(got, "[]") {
		return false
	}
	if w == g || strings.HasSuffix(g, "."+w) || strings.HasSuffix(w, "."+g) {
		return true
	}
	bw, bg := builtinType(w), builtinType(g)
	if strings.Contains(want, "char") && strings.Contains(want, "*") && bg == "string" {
		return true
	}
	return bw != "" && bw == bg || bw == "number" && (bg == "int" || bg == "float") || bg == "number" && (bw == "int" || bw == "float")
}

func builtinType(s string) string {
	switch s {
	case "string", "String", "str", "java.lang.String", "std.string", "System.String", "&str":
		return "string"
	case "number":
		return "number"
	case "int", "Integer", "Int", "long", "Long", "java.lang.Integer", "int64", "i32", "i64",
		"short", "i8", "i16", "u8", "u16", "u32", "u64", "isize", "usize", "int8", "int16", "int32", "uint", "uint8", "uint16", "uint32", "uint64", "size_t":
		return "int"
	case "bool", "boolean", "Boolean", "Bool":
		return "bool"
	case "float", "double", "Double", "Float", "float64", "float32", "f32", "f64":
		return "float"
	}
	return ""
}

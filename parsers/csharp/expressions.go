package csharp

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// conditionalAccess is a?.b or a?[i]: the condition, and a binding whose object it is.
func conditionalAccess(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) != 2 {
		b.Rest(id, role, nil)
		return
	}
	op := ir.OpMember
	if b.Kind(c[1]) == "element_binding_expression" {
		op = ir.OpIndex
	}
	at := b.Open(op, id, role)
	b.Flag(at, ir.Optional)
	b.Lower(c[0], ir.Object)
	if op == ir.OpIndex {
		b.Rest(c[1], ir.Arg, nil)
	} else if n, ok := b.Field(c[1], "name"); ok {
		b.Lower(n, ir.Member)
	}
	b.Close(at)
}

func argument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if n, ok := b.Field(id, "name"); ok && len(c) > 1 {
		at := b.Open(ir.OpKeyword, id, role)
		b.Lower(n, ir.Key)
		b.Rest(id, ir.Value, func(c syntax.NodeID) bool { return c != n })
		b.Close(at)
		return
	}
	b.Rest(id, role, nil)
}

// attributeArgument is a value, or a property with its value.
func attributeArgument(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) == 1 && b.Kind(c[0]) == "assignment_expression" {
		b.Shape(ir.Shape{Op: ir.OpKeyword, Roles: roles{"left": ir.Key, "right": ir.Value}}, c[0], role)
		return
	}
	if len(c) == 2 {
		at := b.Open(ir.OpKeyword, id, role)
		b.Lower(c[0], ir.Key)
		b.Lower(c[1], ir.Value)
		b.Close(at)
		return
	}
	b.Rest(id, role, nil)
}

// initializer is a map where properties or keys are set, else a list.
func initializer(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpList
	c := b.Children(id, true)
	if _, ok := b.ChildOfKind(id, "assignment_expression"); ok || len(c) > 0 && isPair(b, c[0]) {
		op = ir.OpMap
	}
	at := b.Open(op, id, role)
	for _, x := range c {
		if op == ir.OpMap && isPair(b, x) {
			kv := b.Children(x, true)
			pair(b, x, kv[0], kv[1])
		} else {
			b.Lower(x, ir.Elem)
		}
	}
	b.Close(at)
}

// isPair: { key, value } among the entries of a dictionary. A list of lists looks the same unless the key is a string or a constant.
func isPair(b *ir.Builder, id syntax.NodeID) bool {
	if b.Kind(id) != "initializer_expression" {
		return false
	}
	c := b.Children(id, true)
	if len(c) != 2 {
		return false
	}
	k := b.Kind(c[0])
	return strings.Contains(k, "string") || k == "member_access_expression"
}

func pair(b *ir.Builder, id, key, value syntax.NodeID) {
	at := b.Open(ir.OpPair, id, ir.Elem)
	b.Lower(key, ir.Key)
	b.Lower(value, ir.Value)
	b.Close(at)
}

// assignment is =, or an operator with it; ["key"] = value sets an entry of a dictionary.
func assignment(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if l, ok := b.Field(id, "left"); ok && b.Kind(l) == "element_binding_expression" {
		if r, ok := b.Field(id, "right"); ok {
			if k := b.Children(l, true); len(k) == 1 {
				pair(b, id, k[0], r)
				return
			}
		}
	}
	op := ir.OpAssign
	if o, ok := b.Field(id, "operator"); ok && b.Text(o) != "=" {
		op = ir.OpAugment
	}
	b.Shape(ir.Shape{Op: op, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}}, id, role)
}

func anonymous(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMap, id, role)
	entries(b, id)
	b.Close(at)
}

// entries are `name = value` or values alone, in the braces of an anonymous object or of with.
func entries(b *ir.Builder, id syntax.NodeID) {
	c := b.Children(id, false)
	for i := 0; i < len(c); i++ {
		switch {
		case b.Tree().Nodes[c[i]].Flags&syntax.Named == 0:
		case i+2 < len(c) && b.Text(c[i+1]) == "=":
			at := b.Open(ir.OpAssign, c[i], ir.Elem)
			b.Span(at, b.Tree().Nodes[c[i]].Start, b.Tree().Nodes[c[i+2]].End)
			b.Word(at, "=")
			b.Lower(c[i], ir.Target)
			b.Lower(c[i+2], ir.Value)
			b.Close(at)
			i += 2
		default:
			b.Lower(c[i], ir.Elem)
		}
	}
}

// with is `value with { A = x }`: a copy of the value in which properties are set.
func with(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpMap, id, role)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			all := b.Open(ir.OpSpread, c, ir.Elem)
			b.Lower(c, ir.Value)
			b.Close(all)
		} else {
			entries(b, c)
		}
	}
	b.Close(at)
}

// newArray has the type of the array, its sizes as arguments and its elements as a list.
func newArray(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpNew, id, role)
	if t, ok := b.Field(id, "type"); ok {
		b.Lower(t, ir.Type)
		for ok {
			if rank, sized := b.Field(t, "rank"); sized {
				b.Rest(rank, ir.Arg, nil)
			}
			t, ok = b.Field(t, "type")
		}
	}
	if i, ok := b.ChildOfKind(id, "initializer_expression"); ok {
		b.Lower(i, ir.Elem)
	}
	b.Close(at)
}

// unary is an operator before or after its operand. x! says something to the compiler only; &x and *x have words of their own.
func unary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	word, post := "", false
	var operand syntax.NodeID
	for i, c := range b.Children(id, false) {
		if b.Tree().Nodes[c].Flags&syntax.Named == 0 && strings.Trim(b.Text(c), "+-!~&*^.") == "" {
			word, post = b.Text(c), i > 0
		} else {
			operand = c
		}
	}
	if operand == 0 {
		return
	}
	op, inner := ir.OpUnary, ir.Operand
	switch {
	case post && word == "!":
		b.Lower(operand, role)
		return
	case post:
		word = "post" + word
	case word == "^":
		word = "-" // an index that counts from the end
	case word == "&":
		op, inner = ir.OpRef, ir.Value
	case word == "*":
		op, inner = ir.OpDeref, ir.Value
	}
	at := b.Open(op, id, role)
	if op == ir.OpUnary {
		b.Word(at, word)
	}
	b.Lower(operand, inner)
	b.Close(at)
}

// is tests a type or a pattern. The grammar reads `x is null || y` as a test of x for `null || y`; the test ends at the operator.
func is(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	left, ok1 := b.Field(id, "expression")
	pattern, ok2 := b.Field(id, "pattern")
	if !ok1 || !ok2 {
		b.Rest(id, role, nil)
		return
	}
	if c := b.Children(pattern, true); b.Kind(pattern) == "constant_pattern" && len(c) == 1 && b.Kind(c[0]) == "binary_expression" {
		isBefore(b, left, c[0], role)
		return
	}
	isPattern(b, id, left, pattern, role)
}

// slice is `a..b`, `a..`, `..b` or `..`: a part of what it is the index of.
func slice(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpSlice, id, role)
	bound := ir.Low
	for _, c := range b.Children(id, false) {
		switch {
		case b.Tree().Nodes[c].Flags&syntax.Named != 0:
			b.Lower(c, bound)
		case b.Text(c) == "..":
			bound = ir.High
		}
	}
	b.Close(at)
}

// elements are those of a list in brackets. Those of another list stand in it behind two dots.
func elements(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpList, id, role)
	for _, c := range b.Children(id, true) {
		if all, ok := spread(b, c); ok {
			of := b.Open(ir.OpSpread, c, ir.Elem)
			b.Lower(all, ir.Value)
			b.Close(of)
			continue
		}
		b.Lower(c, ir.Elem)
	}
	b.Close(at)
}

// spread is the list whose elements an element of another stands for.
func spread(b *ir.Builder, id syntax.NodeID) (syntax.NodeID, bool) {
	c := b.Children(id, true)
	if b.Kind(id) != "argument" || len(c) != 1 || b.Kind(c[0]) != "range_expression" {
		return 0, false
	}
	inner := b.Children(c[0], false)
	if len(inner) != 2 || b.Text(inner[0]) != ".." {
		return 0, false
	}
	return inner[1], true
}

// cast is a cast, or, where its value has a sign, the sum of a name in parentheses and what follows: `(a) + b`.
func cast(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	typ, ok1 := b.Field(id, "type")
	value, ok2 := b.Field(id, "value")
	if ok1 && ok2 && b.Kind(typ) == "identifier" && b.Kind(value) == "prefix_unary_expression" {
		if c := b.Children(value, false); len(c) == 2 && (b.Text(c[0]) == "+" || b.Text(c[0]) == "-") {
			at := b.Open(ir.OpBinary, id, role)
			b.Word(at, b.Text(c[0]))
			b.Lower(typ, ir.Left)
			b.Lower(c[1], ir.Right)
			b.Close(at)
			return
		}
	}
	at := b.Open(ir.OpCast, id, role)
	if ok1 {
		b.Lower(typ, ir.Type)
	}
	if ok2 {
		b.Lower(value, ir.Value)
	}
	b.Close(at)
}

// isBefore puts the test of left in the leftmost place of an expression.
func isBefore(b *ir.Builder, left, right syntax.NodeID, role ir.Role) {
	l, ok1 := b.Field(right, "left")
	r, ok2 := b.Field(right, "right")
	if b.Kind(right) != "binary_expression" || !ok1 || !ok2 {
		isPattern(b, right, left, right, role)
		return
	}
	at := b.Open(ir.OpBinary, right, role)
	b.Span(at, b.Tree().Nodes[left].Start, b.Tree().Nodes[right].End)
	if o, ok := b.Field(right, "operator"); ok {
		b.Word(at, b.Text(o))
	}
	isBefore(b, left, l, ir.Left)
	b.Lower(r, ir.Right)
	b.Close(at)
}

func lambda(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	body, _ := b.Field(id, "body")
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case k == "modifier":
			if b.Text(c) == "async" {
				b.Flag(at, ir.Async)
			}
			b.Lower(c, ir.Modifier)
		case c == body || k == "block":
			b.Lower(c, ir.Body)
		case b.FieldName(c) == "parameters" || k == "parameter_list" || k == "implicit_parameter":
			b.Lower(c, ir.Param)
		}
	}
	b.Close(at)
}

func implicitParameter(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	at := b.Open(ir.OpParam, id, ir.Param)
	b.Leaf(ir.OpName, id, ir.Target)
	b.Close(at)
}

// generic is a type or a method with type arguments, which are dropped. What a function promises to give later is of the type that it gives.
func generic(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) > 1 && role == ir.Type && (b.Text(c[0]) == "Task" || b.Text(c[0]) == "ValueTask") {
		if args := b.Children(c[1], true); len(args) == 1 {
			b.Lower(args[0], role)
			return
		}
	}
	ir.FirstChild(b, id, role)
}

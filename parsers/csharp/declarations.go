package csharp

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// variables writes one node a declarator, with the type in each.
func variables(b *ir.Builder, id syntax.NodeID, role ir.Role) { declare(b, id, role, nil) }

// declare writes the declarators of id; mods, the modifiers and attributes before it, stand in each.
func declare(b *ir.Builder, id syntax.NodeID, role ir.Role, mods []syntax.NodeID) {
	typ, typed := b.Field(id, "type")
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "variable_declarator" {
			continue
		}
		inner := b.Children(c, true)
		var values []syntax.NodeID
		for _, x := range inner[min(1, len(inner)):] {
			if b.Kind(x) != "bracketed_argument_list" {
				values = append(values, x)
			}
		}
		op := ir.OpDecl
		if len(values) > 0 {
			op = ir.OpAssign
		}
		at := b.Open(op, id, role)
		b.Flag(at, ir.Decl)
		modifiers(b, at, mods)
		if len(inner) > 0 {
			b.Lower(inner[0], ir.Target)
		}
		if typed {
			b.Lower(typ, ir.Type)
		}
		for _, v := range values {
			if typed && b.Kind(typ) == "tuple_type" && renamed(b, v, typ) {
				continue
			}
			b.Lower(v, ir.Value)
		}
		b.Close(at)
	}
}

// renamed is a tuple that a variable holds, with the names that the type of another gives its parts.
func renamed(b *ir.Builder, value, typ syntax.NodeID) bool {
	parts := b.Children(typ, true)
	if b.Kind(value) != "identifier" {
		return false
	}
	for _, p := range parts {
		if _, ok := b.Field(p, "name"); !ok {
			return false
		}
	}
	t := patternTests{b: b, whole: value, start: b.Tree().Nodes[value].Start, end: b.Tree().Nodes[value].End}
	at := t.open(ir.OpTuple, "", ir.Value)
	for i, p := range parts {
		name, _ := b.Field(p, "name")
		k := t.open(ir.OpKeyword, "", ir.Elem)
		b.Name(b.Text(name), value, ir.Key)
		t.place(t.position(part{base: value}, i), ir.Value)
		b.Close(k)
	}
	b.Close(at)
	return true
}

func modifiers(b *ir.Builder, at ir.NodeID, mods []syntax.NodeID) {
	for _, m := range mods {
		if b.Kind(m) == "attribute_list" {
			b.Lower(m, ir.Decorator)
			continue
		}
		switch b.Text(m) {
		case "const", "readonly":
			b.Flag(at, ir.Const)
		case "async":
			b.Flag(at, ir.Async)
		}
		b.Lower(m, ir.Modifier)
	}
}

// field is a declaration with modifiers: of a field, of an event, or of a constant within a method.
func field(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var mods []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "modifier", "attribute_list":
			mods = append(mods, c)
		case "variable_declaration":
			declare(b, c, role, mods)
		}
	}
}

// property is a declaration; its accessors are functions in it. One that is an expression has it as its value.
func property(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	b.Shape(ir.Shape{Op: op, Flags: ir.Decl, Roles: roles{"type": ir.Type, "name": ir.Target, "value": ir.Value}, Kinds: roles{"modifier": ir.Modifier, "attribute_list": ir.Decorator}}, id, role)
}

// accessors without a body say nothing. The parameter of those that set is called value.
func accessors(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, true) {
		body, ok1 := b.Field(c, "body")
		name, ok2 := b.Field(c, "name")
		if !ok1 || !ok2 {
			continue
		}
		at := b.Open(ir.OpFunc, c, ir.Elem)
		b.Leaf(ir.OpName, name, ir.Target)
		if b.Text(name) != "get" {
			p := b.Open(ir.OpParam, name, ir.Param)
			b.Flag(p, ir.Implicit)
			b.Name("value", name, ir.Target)
			b.Close(p)
		}
		functionBody(b, body, b.Text(name) == "get")
		b.Close(at)
	}
}

func enumMember(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "value"); ok {
		op = ir.OpAssign
	}
	b.Shape(ir.Shape{Op: op, Flags: ir.Decl | ir.Const, Roles: roles{"name": ir.Target, "value": ir.Value}, Kinds: roles{"attribute_list": ir.Decorator}}, id, role)
}

func catchDeclaration(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	if t, ok := b.Field(id, "type"); ok {
		b.Lower(t, ir.Type)
	}
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, ir.Target)
	}
}

func method(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, id, role)
	if word := operatorName(b, id); word != "" {
		b.Name(word, id, ir.Target)
	}
	returns := false
	for _, c := range b.Children(id, true) {
		switch f := b.FieldName(c); {
		case b.Kind(c) == "modifier" || b.Kind(c) == "attribute_list":
			modifiers(b, at, []syntax.NodeID{c})
		case f == "name":
			b.Lower(c, ir.Target)
		case f == "type" || f == "returns":
			returns = b.Text(c) != "void"
			b.Lower(c, ir.Type)
		case f == "parameters":
			b.Lower(c, ir.Param)
		case f == "accessors":
			b.Lower(c, ir.Elem)
		case f == "body":
			functionBody(b, c, returns)
		}
	}
	b.Close(at)
}

// operatorName is the name of what no identifier names: "operator==", "operator" of a conversion.
func operatorName(b *ir.Builder, id syntax.NodeID) string {
	switch b.Kind(id) {
	case "operator_declaration":
		if o, ok := b.Field(id, "operator"); ok {
			return "operator" + b.Text(o)
		}
	case "conversion_operator_declaration":
		return "operator"
	}
	return ""
}

// functionBody writes a body. One that is an expression returns its value, if the function returns any. What a constructor calls
// before its body is the first statement in it.
func functionBody(b *ir.Builder, id syntax.NodeID, returns bool) {
	if b.Tree().Nodes[id].Flags&syntax.Hole != 0 {
		b.Lower(id, ir.Body)
		return
	}
	at := b.Open(ir.OpBlock, id, ir.Body)
	if init, ok := b.ChildOfKind(b.Tree().Nodes[id].Parent, "constructor_initializer"); ok {
		constructorCall(b, init)
	}
	if b.Kind(id) == "block" {
		b.Rest(id, ir.Elem, nil)
		b.Close(at)
		return
	}
	b.Flag(at, ir.Implicit)
	for _, c := range b.Children(id, true) {
		if !returns || b.Kind(c) == "throw_expression" {
			b.Lower(c, ir.Elem)
			continue
		}
		ret := b.Open(ir.OpReturn, c, ir.Elem)
		b.Flag(ret, ir.Implicit)
		b.Lower(c, ir.Value)
		b.Close(ret)
	}
	b.Close(at)
}

func constructorCall(b *ir.Builder, id syntax.NodeID) {
	at := b.Open(ir.OpCall, id, ir.Elem)
	b.Flag(at, ir.Statement)
	for _, c := range b.Children(id, false) {
		switch b.Text(c) {
		case "this":
			b.Leaf(ir.OpThis, c, ir.Callee)
		case "base":
			b.Leaf(ir.OpSuper, c, ir.Callee)
		}
		if b.Kind(c) == "argument_list" {
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

// parameters: `params T[] rest` has no node of its own in the grammar.
func parameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	var rest []syntax.NodeID
	for _, c := range b.Children(id, false) {
		n := b.Tree().Nodes[c]
		switch f := b.FieldName(c); {
		case b.Text(c) == "params" && n.Flags&syntax.Named == 0 || len(rest) > 0 && (f == "type" || f == "name"):
			rest = append(rest, c)
		case n.Flags&syntax.Named != 0:
			b.Lower(c, ir.Param)
		}
	}
	if len(rest) == 0 {
		return
	}
	at := b.Open(ir.OpParam, rest[0], ir.Param)
	b.Span(at, b.Tree().Nodes[rest[0]].Start, b.Tree().Nodes[rest[len(rest)-1]].End)
	b.Word(at, "*")
	for _, c := range rest[1:] {
		if b.FieldName(c) == "type" {
			b.Lower(c, ir.Type)
		} else {
			b.Lower(c, ir.Target)
		}
	}
	b.Close(at)
}

// bases are types; what a primary constructor hands on to its base is left out.
func bases(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	b.Rest(id, role, func(c syntax.NodeID) bool { return b.Kind(c) != "argument_list" })
}

// namespace is what stands in it, between two marks of where that is.
func namespace(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	outer := namespaceAround(b, id)
	name, named := b.Field(id, "name")
	full := strings.TrimPrefix(outer+"."+b.Text(name), ".")
	if named {
		scope(b, name, full)
	}
	if body, ok := b.Field(id, "body"); ok {
		b.Rest(body, role, nil)
		if named {
			scope(b, name, outer)
		}
		return
	}
	b.Rest(id, role, func(c syntax.NodeID) bool { return c != name })
}

// namespaceAround is the dotted name of the namespaces around a declaration of one.
func namespaceAround(b *ir.Builder, id syntax.NodeID) string {
	path := ""
	for p := b.Tree().Nodes[id].Parent; p != id; id, p = p, b.Tree().Nodes[p].Parent {
		if b.Kind(p) == "namespace_declaration" {
			if name, ok := b.Field(p, "name"); ok {
				path = strings.TrimSuffix(b.Text(name)+"."+path, ".")
			}
		}
	}
	return path
}

func scope(b *ir.Builder, at syntax.NodeID, name string) {
	s := b.Open(ir.OpScope, at, ir.Elem)
	b.Word(s, name)
	b.Close(s)
}

// using makes the names of a namespace visible, or those of a type, or gives an alias.
func using(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	local, path := "*", ""
	alias, aliased := b.Field(id, "name")
	if aliased {
		local = b.Text(alias)
	}
	for _, c := range b.Children(id, true) {
		if !aliased || c != alias {
			path = typeName(b.Text(c))
		}
	}
	if path != "" {
		name := b.Last() + 1
		b.Import(path, local, id)
		if !aliased {
			b.Flag(name, ir.Fields)
		}
	}
	b.Close(at)
}

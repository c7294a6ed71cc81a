package golang

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Header:   " {...}",
	Pointers: true,
	Plain:    &parsers.PlainSyntax{Assign: []string{":=", "="}, Special: []string{"new", "make"}},
	Frames: []string{"package p\n%s", "package p\nfunc _w() {\n%s\n}", "package p\nvar _w = %s", "package p\nfunc _w() { switch {\n%s\n} }", "package p\nvar _w = []_t{%s}", "package p\nvar _w %s", "package p\nfunc _w(%s) {}",
		"package p\nimport _w \"x\"\n%s"},
	Prepare: prepare,
	Member:  "%s",
	Param:   "%s _t",
	Pair:    "%s: %s",
}

// Words that stand for what Go has at the top of a file only, in patterns that go on: IM_x for an import, IN_x for one with a name of its
// own, PK_x for the package, FD_x for a function.
const (
	importWord  = "IM_x"
	namedWord   = "IN_x"
	packageWord = "PK_x"
	funcWord    = "FD_x"
)

var (
	reImport  = regexp.MustCompile(`(?m)^[ \t]*import\s*(?:\(([^()]*)\)|([^\n(]*"[^"\n]*"))[ \t]*;?[ \t]*$`)
	rePackage = regexp.MustCompile(`(?m)^[ \t]*package[ \t]+(\S+)[ \t]*;?[ \t]*$`)
	reNamed   = regexp.MustCompile(`^(\S+)\s+(".*")$`)
)

func prepare(s string) string {
	s = functions(s)
	if strings.TrimSpace(rePackage.ReplaceAllString(reImport.ReplaceAllString(s, ""), "")) == "" && !strings.Contains(s, "...") {
		return s
	}
	s = reImport.ReplaceAllStringFunc(s, func(decl string) string {
		m := reImport.FindStringSubmatch(decl)
		var specs []string
		for _, line := range strings.FieldsFunc(m[1]+m[2], func(r rune) bool { return r == '\n' || r == ';' }) {
			spec := strings.TrimSpace(line)
			if n := reNamed.FindStringSubmatch(spec); n != nil {
				spec = namedWord + "(" + n[1] + ", " + n[2] + ")"
			}
			if spec != "" {
				specs = append(specs, spec)
			}
		}
		return importWord + "(" + strings.Join(specs, ", ") + ")"
	})
	return rePackage.ReplaceAllString(s, packageWord+"($1)")
}

var reFunc = regexp.MustCompile(`(?m)^func\s+([\w$]+)\s*\(`)

// functions writes the functions of a pattern that has other statements, too, as calls of a word with the name and a function literal.
func functions(s string) string {
	for {
		m := reFunc.FindStringSubmatchIndex(s)
		if m == nil {
			return s
		}
		end := closing(s, m[1])
		if end < 0 || strings.TrimSpace(s[:m[0]]+s[end:]) == "" {
			return s
		}
		s = s[:m[0]] + funcWord + "(" + s[m[2]:m[3]] + ", func(" + s[m[1]:end] + ")" + s[end:]
	}
}

// closing is the place behind the brace that closes the first one at or behind from, or -1.
func closing(s string, from int) int {
	depth := 0
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

type roles = map[string]ir.Role

var mapping = ir.Mapping{
	Statements: []string{"expression_statement"},
	Shapes: map[string]ir.Shape{
		"source_file": ir.Inline(), "parenthesized_expression": ir.Inline(), "argument_list": ir.Inline(), "import_declaration": ir.Hooked(imports), "import_spec_list": ir.Inline(),
		"const_declaration": ir.Inline(), "var_declaration": ir.Inline(), "var_spec_list": ir.Inline(), "type_declaration": ir.Inline(), "parenthesized_type": ir.Inline(), "literal_element": ir.Inline(),
		"empty_statement": ir.Skip(), "type_parameter_list": ir.Skip(), "type_arguments": ir.Skip(), "field_declaration_list": {Op: ir.OpBlock},

		"identifier": ir.Leaf(ir.OpName), "field_identifier": ir.Leaf(ir.OpName), "package_identifier": ir.Leaf(ir.OpName), "type_identifier": ir.Leaf(ir.OpName), "label_name": ir.Leaf(ir.OpName),
		"blank_identifier": ir.Leaf(ir.OpName), "iota": ir.Leaf(ir.OpName), "dot": ir.Skip(),
		"int_literal": ir.Leaf(ir.OpNumber), "float_literal": ir.Leaf(ir.OpNumber), "imaginary_literal": ir.Leaf(ir.OpNumber), "rune_literal": {Op: ir.OpString, Flags: ir.Character},
		"true": ir.Leaf(ir.OpBool), "false": ir.Leaf(ir.OpBool), "nil": ir.Leaf(ir.OpNull),
		"interpreted_string_literal": ir.String(), "raw_string_literal": {Op: ir.OpString, Flags: ir.Raw},

		"call_expression":               ir.Hooked(call),
		"type_conversion_expression":    {Op: ir.OpCast, Roles: roles{"type": ir.Type, "operand": ir.Value}},
		"type_instantiation_expression": ir.Hooked(ir.FirstChild), "generic_type": ir.Hooked(ir.FirstChild),
		"selector_expression":       {Op: ir.OpMember, Roles: roles{"operand": ir.Object, "field": ir.Member}},
		"qualified_type":            {Op: ir.OpMember, Roles: roles{"package": ir.Object, "name": ir.Member}},
		"index_expression":          {Op: ir.OpIndex, Roles: roles{"operand": ir.Object, "index": ir.Arg}},
		"slice_expression":          {Op: ir.OpIndex, Roles: roles{"operand": ir.Object, "start": ir.Low, "end": ir.High, "capacity": ir.Step}},
		"variadic_argument":         {Op: ir.OpSpread, Text: "=*", Default: ir.Value},
		"binary_expression":         {Op: ir.OpBinary, Roles: roles{"left": ir.Left, "right": ir.Right}, Text: "operator"},
		"unary_expression":          ir.Hooked(unary),
		"type_assertion_expression": {Op: ir.OpCast, Roles: roles{"operand": ir.Value, "type": ir.Type}},
		"composite_literal":         {Op: ir.OpNew, Roles: roles{"type": ir.Type, "body": ir.Arg}},
		"literal_value":             ir.Hooked(literalValue),
		"keyed_element":             ir.Hooked(ir.InOrder(ir.OpPair, ir.Key, ir.Value)),
		"func_literal":              ir.Hooked(function(ir.OpLambda)),

		"short_var_declaration": ir.Hooked(assignment(ir.Decl)), "assignment_statement": ir.Hooked(assignment(0)),
		"var_spec": ir.Hooked(spec(0)), "const_spec": ir.Hooked(spec(ir.Const)), "expression_list": ir.Hooked(expressions),
		"inc_statement": {Op: ir.OpUnary, Text: "=post++", Default: ir.Operand}, "dec_statement": {Op: ir.OpUnary, Text: "=post--", Default: ir.Operand},
		"send_statement": {Op: ir.OpBinary, Text: "=<-", Roles: roles{"channel": ir.Left, "value": ir.Right}},

		"block":            {Op: ir.OpBlock},
		"if_statement":     {Op: ir.OpIf, Roles: roles{"initializer": ir.Init, "condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},
		"for_statement":    ir.Hooked(forStatement),
		"return_statement": ir.Hooked(returns),
		"go_statement":     {Op: ir.OpDefer, Text: "=go", Default: ir.Value}, "defer_statement": {Op: ir.OpDefer, Text: "=defer", Default: ir.Value},
		"break_statement": {Op: ir.OpBreak, Default: ir.Value}, "continue_statement": {Op: ir.OpContinue, Default: ir.Value}, "fallthrough_statement": ir.Leaf(ir.OpFallThrough),
		"labeled_statement":           {Op: ir.OpLabel, Roles: roles{"label": ir.Target}},
		"expression_switch_statement": {Op: ir.OpSwitch, Roles: roles{"initializer": ir.Init, "value": ir.Cond}},
		"type_switch_statement":       {Op: ir.OpSwitch, Roles: roles{"initializer": ir.Init, "alias": ir.Target, "value": ir.Cond}},
		"select_statement":            {Op: ir.OpSwitch},
		"expression_case":             {Op: ir.OpCase, Roles: roles{"value": ir.Cond}}, "type_case": {Op: ir.OpCase, Roles: roles{"type": ir.Type}},
		"communication_case": {Op: ir.OpCase, Roles: roles{"communication": ir.Cond}}, "default_case": {Op: ir.OpCase},
		"receive_statement": {Op: ir.OpAssign, Flags: ir.Decl, Roles: roles{"left": ir.Target, "right": ir.Value}},

		"function_declaration": ir.Hooked(function(ir.OpFunc)), "method_declaration": ir.Hooked(function(ir.OpFunc)), "method_elem": ir.Hooked(function(ir.OpFunc)),
		"parameter_list": ir.Hooked(parameters),
		"type_spec":      ir.Hooked(typeSpec), "type_alias": ir.Hooked(typeSpec),
		"struct_type": {Op: ir.OpClass, Text: "=struct", Default: ir.Body}, "interface_type": {Op: ir.OpOther},
		"field_declaration": ir.Hooked(fieldDeclaration),
		"pointer_type":      {Op: ir.OpTypeRef, Text: "=*"}, "slice_type": {Op: ir.OpTypeRef, Text: "=[]"}, "array_type": {Op: ir.OpTypeRef, Text: "=[]", Roles: roles{"length": ir.Drop}},
		"map_type": {Op: ir.OpTypeRef, Text: "=map"}, "channel_type": {Op: ir.OpTypeRef, Text: "=chan"},
		"package_clause": {Op: ir.OpPackage, Default: ir.Value},
	},
}

// call is a call, but for the word that patterns write for an import.
func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	f, _ := b.Field(id, "function")
	args, ok := b.Field(id, "arguments")
	if word := b.Text(f); ok && word == packageWord {
		at := b.Open(ir.OpPackage, id, role)
		b.Lower(args, ir.Value)
		b.Close(at)
		return
	} else if ok && word == funcWord {
		if cs := b.Children(args, true); len(cs) == 2 && b.Kind(cs[1]) == "func_literal" {
			at := b.Open(ir.OpFunc, id, role)
			b.Lower(cs[0], ir.Target)
			for _, c := range b.Children(cs[1], true) {
				switch b.FieldName(c) {
				case "parameters":
					b.Lower(c, ir.Param)
				case "result":
					b.Lower(c, ir.Type)
				case "body":
					b.Lower(c, ir.Body)
				}
			}
			b.Close(at)
		}
		return
	} else if cs := b.Children(args, true); ok && word == "new" && len(cs) == 1 && b.Text(cs[0]) != "EL_x" {
		allocation(b, id, cs[0], role)
		return
	} else if !ok || word != importWord {
		at := b.Open(ir.OpCall, id, role)
		if f != 0 {
			b.Lower(f, ir.Callee)
		}
		if ok {
			b.Lower(args, ir.Arg)
		}
		b.Close(at)
		return
	}
	at := b.Open(ir.OpImport, id, role)
	for _, p := range b.Children(args, true) {
		switch b.Kind(p) {
		case "interpreted_string_literal", "raw_string_literal":
			importPath(b, p, p, "")
		case "call_expression":
			named, _ := b.Field(p, "arguments")
			if cs := b.Children(named, true); len(cs) == 2 {
				importPath(b, p, cs[1], b.Text(cs[0]))
			}
		default:
			b.Lower(p, ir.Elem)
		}
	}
	b.Close(at)
}

// allocation is new(T), which is &T{}.
func allocation(b *ir.Builder, id, typ syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpRef, id, role)
	b.Word(at, "&")
	value := b.Open(ir.OpNew, id, ir.Value)
	b.Lower(typ, ir.Type)
	b.Close(b.Open(ir.OpList, id, ir.Arg))
	b.Close(value)
	b.Close(at)
}

func unary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op, _ := b.Field(id, "operator")
	kind := ir.OpUnary
	inner := ir.Operand
	switch b.Text(op) {
	case "&":
		kind, inner = ir.OpRef, ir.Value
	case "*":
		kind, inner = ir.OpDeref, ir.Value
	}
	at := b.Open(kind, id, role)
	b.Word(at, b.Text(op))
	if c, ok := b.Field(id, "operand"); ok {
		b.Lower(c, inner)
	}
	b.Close(at)
}

// literalValue is a map where its elements have keys, else a list.
func literalValue(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpList
	if _, ok := b.ChildOfKind(id, "keyed_element"); ok {
		op = ir.OpMap
	}
	at := b.Open(op, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

// pairwise writes a, b := c, d as two assignments, and a, b := f() as one of a tuple.
func pairwise(b *ir.Builder, id syntax.NodeID, role ir.Role, flags ir.Flags, targets, types, values []syntax.NodeID, word string) {
	write := func(targets, values []syntax.NodeID) {
		op := ir.OpAssign
		if len(values) == 0 {
			op = ir.OpDecl
		}
		at := b.Open(op, id, role)
		b.Flag(at, flags)
		if word != "" {
			b.Word(at, word)
		}
		tuple(b, id, targets, ir.Target)
		for _, t := range types {
			b.Lower(t, ir.Type)
		}
		tuple(b, id, values, ir.Value)
		b.Close(at)
	}
	if len(targets) == len(values) && role == ir.Elem && !readsWritten(b, targets, values) {
		for i := range targets {
			at := b.Last() + 1
			write(targets[i:i+1], values[i:i+1])
			if i > 0 {
				b.Flag(at, ir.Implicit)
			}
		}
		return
	}
	if len(values) == 0 {
		for i := range targets {
			write(targets[i:i+1], nil)
		}
		return
	}
	write(targets, values)
}

// readsWritten: a value reads what a target before it is given, as in a, b = b, a.
func readsWritten(b *ir.Builder, targets, values []syntax.NodeID) bool {
	for i := 1; i < len(values); i++ {
		for _, t := range targets[:i] {
			if word := b.Text(t); word != "_" && strings.Contains(b.Text(values[i]), word) {
				return true
			}
		}
	}
	return false
}

// expressions is the values of a return or a case: one is itself.
func expressions(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	tuple(b, id, b.Children(id, true), role)
}

func tuple(b *ir.Builder, id syntax.NodeID, list []syntax.NodeID, role ir.Role) {
	if len(list) == 1 {
		b.Lower(list[0], role)
	} else if len(list) > 1 {
		at := b.Open(ir.OpTuple, id, role)
		first, last := b.Tree().Nodes[list[0]], b.Tree().Nodes[list[len(list)-1]]
		b.Span(at, first.Start, last.End)
		for _, c := range list {
			b.Lower(c, ir.Elem)
		}
		b.Close(at)
	}
}

func assignment(flags ir.Flags) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		var left, right []syntax.NodeID
		if c, ok := b.Field(id, "left"); ok {
			left = b.Children(c, true)
		}
		if c, ok := b.Field(id, "right"); ok {
			right = b.Children(c, true)
		}
		if op, ok := b.Field(id, "operator"); ok && b.Text(op) != "=" {
			b.Shape(ir.Shape{Op: ir.OpAugment, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}}, id, role)
			return
		}
		word := ""
		if flags&ir.Decl != 0 {
			word = ":="
		}
		pairwise(b, id, role, flags, left, nil, right, word)
	}
}

func spec(flags ir.Flags) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		var names, types, values []syntax.NodeID
		for _, c := range b.Children(id, true) {
			switch b.FieldName(c) {
			case "name":
				names = append(names, c)
			case "type":
				types = append(types, c)
			case "value":
				values = b.Children(c, true)
			}
		}
		word := "var"
		if flags&ir.Const != 0 {
			word = "const"
		}
		pairwise(b, id, role, ir.Decl|flags, names, types, values, word)
	}
}

func forStatement(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	body, _ := b.Field(id, "body")
	if r, ok := b.ChildOfKind(id, "range_clause"); ok {
		at := b.Open(ir.OpForEach, id, role)
		if c, ok := b.Field(r, "left"); ok {
			tuple(b, c, b.Children(c, true), ir.Target)
		}
		if c, ok := b.Field(r, "right"); ok {
			b.Lower(c, ir.Iter)
		}
		b.Lower(body, ir.Body)
		b.Close(at)
		return
	}
	at := b.Open(ir.OpFor, id, role)
	if c, ok := b.ChildOfKind(id, "for_clause"); ok {
		for _, f := range []struct {
			field string
			role  ir.Role
		}{{"initializer", ir.Init}, {"condition", ir.Cond}, {"update", ir.Step}} {
			if x, ok := b.Field(c, f.field); ok {
				b.Lower(x, f.role)
			}
		}
	} else {
		b.Rest(id, ir.Cond, func(c syntax.NodeID) bool { return c != body })
	}
	b.Lower(body, ir.Body)
	b.Close(at)
}

func function(op ir.Op) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		for _, c := range b.Children(id, true) {
			switch b.FieldName(c) {
			case "receiver":
				b.Lower(c, ir.Receiver)
			case "name":
				b.Lower(c, ir.Target)
			case "parameters":
				b.Lower(c, ir.Param)
			case "result":
				if b.Kind(c) != "parameter_list" {
					b.Lower(c, ir.Type)
				} else {
					results(b, c)
				}
			case "body":
				b.Lower(c, ir.Body)
			}
		}
		b.Close(at)
	}
}

// results are the types of several results, or of one that has a name.
func results(b *ir.Builder, id syntax.NodeID) {
	var types []syntax.NodeID
	for _, p := range b.Children(id, true) {
		t, ok := b.Field(p, "type")
		if !ok {
			continue
		}
		named := 0
		for _, c := range b.Children(p, true) {
			if b.FieldName(c) == "name" {
				if named++; parsers.Encoded(b.Text(c)) {
					t = c
				}
			}
		}
		for range max(named, 1) {
			types = append(types, t)
		}
	}
	tuple(b, id, types, ir.Type)
}

// returns is a return; one of a function whose results have names, without values, returns those.
//
// Where a function that is put off may change them, the values of a return are given to the names first.
func returns(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	names, around := resultNames(b, id)
	values := b.Children(id, true)
	given := len(values) > 0 && len(names) > 0 && defersLiteral(b, around)
	if given {
		at := b.Open(ir.OpAssign, id, role)
		if len(names) == 1 {
			b.Name(names[0], id, ir.Target)
		} else {
			in := b.Open(ir.OpTuple, id, ir.Target)
			for _, n := range names {
				b.Name(n, id, ir.Elem)
			}
			b.Close(in)
		}
		b.Rest(id, ir.Value, nil)
		b.Close(at)
	}
	at := b.Open(ir.OpReturn, id, role)
	if !given {
		b.Rest(id, ir.Value, nil)
	}
	if len(names) > 0 && (given || len(values) == 0) {
		value, in := ir.Value, ir.NodeID(0)
		if len(names) > 1 {
			in, value = b.Open(ir.OpTuple, id, ir.Value), ir.Elem
		}
		for _, n := range names {
			b.Name(n, id, value)
		}
		if len(names) > 1 {
			b.Close(in)
		}
	}
	b.Close(at)
}

// defersLiteral: among the statements of a function's body is one that puts off a function which stands there.
func defersLiteral(b *ir.Builder, fn syntax.NodeID) bool {
	body, ok := b.Field(fn, "body")
	if !ok {
		return false
	}
	for _, c := range b.Children(body, true) {
		if b.Kind(c) != "defer_statement" {
			continue
		}
		for _, call := range b.Children(c, true) {
			if f, ok := b.Field(call, "function"); ok && b.Kind(f) == "func_literal" {
				return true
			}
		}
	}
	return false
}

// resultNames are the names of the results of the function around a place, and that function.
func resultNames(b *ir.Builder, id syntax.NodeID) ([]string, syntax.NodeID) {
	for n := id; n != 0; {
		n = b.Tree().Nodes[n].Parent
		switch b.Kind(n) {
		case "function_declaration", "method_declaration", "func_literal":
			list, ok := b.Field(n, "result")
			if !ok || b.Kind(list) != "parameter_list" {
				return nil, 0
			}
			var out []string
			for _, p := range b.Children(list, true) {
				for _, c := range b.Children(p, true) {
					if b.FieldName(c) == "name" {
						out = append(out, b.Text(c))
					}
				}
			}
			return out, n
		}
	}
	return nil, 0
}

// parameters writes one OpParam a name: a, b string are two.
func parameters(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	for _, p := range b.Children(id, true) {
		var names []syntax.NodeID
		for _, c := range b.Children(p, true) {
			if b.FieldName(c) == "name" {
				names = append(names, c)
			}
		}
		typ, typed := b.Field(p, "type")
		write := func(name syntax.NodeID, named bool) {
			at := b.Open(ir.OpParam, p, role)
			if b.Kind(p) == "variadic_parameter_declaration" {
				b.Word(at, "*")
			}
			if named {
				b.Lower(name, ir.Target)
			}
			if typed {
				b.Lower(typ, ir.Type)
			}
			b.Close(at)
		}
		if len(names) == 0 {
			write(0, false)
		}
		for _, n := range names {
			write(n, true)
		}
	}
}

// typeSpec is a class where the type is a struct or an interface.
func typeSpec(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	t, ok := b.Field(id, "type")
	if !ok || b.Kind(t) != "struct_type" && b.Kind(t) != "interface_type" {
		b.Shape(ir.Shape{Op: ir.OpOther, Roles: roles{"name": ir.Target, "type": ir.Type}}, id, role)
		return
	}
	at := b.Open(ir.OpClass, id, role)
	b.Word(at, strings.TrimSuffix(b.Kind(t), "_type"))
	if n, ok := b.Field(id, "name"); ok {
		b.Lower(n, ir.Target)
	}
	body := b.Open(ir.OpBlock, t, ir.Body)
	for _, c := range b.Children(t, true) {
		if b.Kind(c) == "field_declaration_list" {
			b.Rest(c, ir.Elem, nil)
		} else {
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(body)
	b.Close(at)
}

func fieldDeclaration(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	typ, typed := b.Field(id, "type")
	write := func(name syntax.NodeID, named bool) {
		at := b.Open(ir.OpDecl, id, role)
		if named {
			b.Lower(name, ir.Target)
		}
		if typed {
			b.Lower(typ, ir.Type)
		}
		if tag, ok := b.Field(id, "tag"); ok {
			b.Lower(tag, ir.Decorator)
		}
		b.Close(at)
	}
	any := false
	for _, c := range b.Children(id, true) {
		if b.FieldName(c) == "name" {
			any = true
			write(c, true)
		}
	}
	if !any {
		write(0, false)
	}
}

func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	var specs []syntax.NodeID
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "import_spec_list" {
			specs = append(specs, b.Children(c, true)...)
		} else {
			specs = append(specs, c)
		}
	}
	for _, s := range specs {
		importSpec(b, s)
	}
	b.Close(at)
}

var reVersion = regexp.MustCompile(`^v[0-9]+$`)

// importSpec binds the last element of the path, but for a version: "crypto/md5" is md5, "…/jwt/v5" is jwt, "gopkg.in/yaml.v3" yaml. The
// names in code are short, so the path that patterns see is the package's name alone.
func importSpec(b *ir.Builder, id syntax.NodeID) {
	p, ok := b.Field(id, "path")
	if !ok {
		return
	}
	local := ""
	if n, ok := b.Field(id, "name"); ok {
		if local = b.Text(n); b.Kind(n) == "dot" {
			local = "*"
		}
	}
	importPath(b, id, p, local)
}

func importPath(b *ir.Builder, id, p syntax.NodeID, local string) {
	parts := strings.Split(strings.Trim(b.Text(p), "\"`"), "/")
	name := parts[len(parts)-1]
	if len(parts) > 1 && reVersion.MatchString(name) {
		name = parts[len(parts)-2]
	}
	if i := strings.LastIndex(name, ".v"); i > 0 {
		name = name[:i]
	}
	name = strings.TrimPrefix(strings.TrimSuffix(name, "-go"), "go-")
	at := b.Open(ir.OpImportName, id, ir.Elem)
	if !parsers.PatternWord(name) {
		b.Name(name, p, ir.Value)
	}
	switch {
	case local != "":
		b.Name(local, id, ir.Target)
	case !parsers.PatternWord(name):
		b.Name(name, id, ir.Target)
		b.Flag(b.Last(), ir.Implicit)
	}
	path := b.Open(ir.OpString, p, ir.Elem)
	b.Chars(p, b.Tree().Nodes[p].Start+1, b.Tree().Nodes[p].End-1)
	b.Close(path)
	b.Close(at)
}

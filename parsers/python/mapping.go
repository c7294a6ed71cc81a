package python

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Header:  ":\n  ...",
	Returns: 1,
	Plain:   &parsers.PlainSyntax{Assign: []string{"="}},
	Frames:  []string{"%s", "class _W:\n  %s", "def _w():\n  %s\n", "try:\n  pass\n%s", "if x:\n  pass\n%s", "%s\n  pass", "f(%s)", "{%s}", "%s\ndef _w():\n  pass"},
	Pair:    "%s: %s",
}

var mapping = ir.Mapping{
	Operators:  map[string]string{"and": "&&", "or": "||", "not": "!", "<>": "!="},
	Statements: []string{"expression_statement"},
	Rebinds:    true,
	Shapes: map[string]ir.Shape{
		"module": ir.Inline(), "parenthesized_expression": ir.Inline(), "with_clause": ir.Inline(), "type": ir.Inline(),
		"case_pattern": ir.Hooked(casePattern), "union_pattern": {Op: ir.OpSet}, "class_pattern": ir.Headed(ir.OpCall, ir.Callee, ir.Arg), "keyword_pattern": ir.Headed(ir.OpKeyword, ir.Key, ir.Value), "format_expression": ir.Inline(), "parenthesized_list_splat": ir.Inline(),

		"identifier": ir.Leaf(ir.OpName), "integer": ir.Leaf(ir.OpNumber), "float": ir.Leaf(ir.OpNumber),
		"true": ir.Hooked(boolean("true")), "false": ir.Hooked(boolean("false")), "none": ir.Leaf(ir.OpNull), "ellipsis": ir.Leaf(ir.OpOther),
		"string":              ir.String("interpolation"),
		"concatenated_string": ir.Hooked(func(b *ir.Builder, id syntax.NodeID, role ir.Role) { b.Concatenated(id, role) }),
		"dotted_name":         ir.Hooked(func(b *ir.Builder, id syntax.NodeID, role ir.Role) { b.Dotted(b.Text(id), id, role) }),

		"call":             {Op: ir.OpCall, Roles: map[string]ir.Role{"function": ir.Callee, "arguments": ir.Arg}},
		"argument_list":    ir.Inline(),
		"keyword_argument": {Op: ir.OpKeyword, Roles: map[string]ir.Role{"name": ir.Key, "value": ir.Value}},
		"attribute":        {Op: ir.OpMember, Roles: map[string]ir.Role{"object": ir.Object, "attribute": ir.Member}},
		"subscript":        {Op: ir.OpIndex, Roles: map[string]ir.Role{"value": ir.Object, "subscript": ir.Arg}},
		"slice":            ir.Hooked(slice),
		"list_splat":       {Op: ir.OpSpread, Text: "=*", Default: ir.Value}, "dictionary_splat": {Op: ir.OpSpread, Text: "=**", Default: ir.Value},

		"assignment":             ir.Hooked(assignment),
		"named_expression":       {Op: ir.OpAssign, Roles: map[string]ir.Role{"name": ir.Target, "value": ir.Value}},
		"augmented_assignment":   {Op: ir.OpAugment, Roles: map[string]ir.Role{"left": ir.Target, "right": ir.Value}, Text: "operator"},
		"binary_operator":        {Op: ir.OpBinary, Roles: map[string]ir.Role{"left": ir.Left, "right": ir.Right}, Text: "operator"},
		"boolean_operator":       {Op: ir.OpBinary, Roles: map[string]ir.Role{"left": ir.Left, "right": ir.Right}, Text: "operator"},
		"comparison_operator":    ir.Hooked(comparison),
		"unary_operator":         {Op: ir.OpUnary, Roles: map[string]ir.Role{"argument": ir.Operand}, Text: "operator"},
		"not_operator":           {Op: ir.OpUnary, Roles: map[string]ir.Role{"argument": ir.Operand}, Text: "=!"},
		"conditional_expression": ir.Hooked(ternary),
		"lambda":                 {Op: ir.OpLambda, Roles: map[string]ir.Role{"parameters": ir.Param, "body": ir.Body}},
		"lambda_parameters":      ir.Hooked(lambdaParameters),
		"await":                  {Op: ir.OpAwait, Default: ir.Value},
		"yield":                  {Op: ir.OpYield, Default: ir.Value},

		"list": {Op: ir.OpList}, "list_pattern": {Op: ir.OpList}, "tuple": {Op: ir.OpTuple}, "expression_list": {Op: ir.OpTuple},
		"pattern_list": {Op: ir.OpTuple}, "tuple_pattern": {Op: ir.OpTuple}, "set": {Op: ir.OpSet}, "dictionary": {Op: ir.OpMap},
		"pair":               {Op: ir.OpPair, Roles: map[string]ir.Role{"key": ir.Key, "value": ir.Value}},
		"list_comprehension": {Op: ir.OpCompre, Roles: map[string]ir.Role{"body": ir.Value}}, "set_comprehension": {Op: ir.OpCompre, Roles: map[string]ir.Role{"body": ir.Value}},
		"dictionary_comprehension": {Op: ir.OpCompre, Roles: map[string]ir.Role{"body": ir.Value}}, "generator_expression": {Op: ir.OpCompre, Roles: map[string]ir.Role{"body": ir.Value}},
		"for_in_clause": {Op: ir.OpForEach, Roles: map[string]ir.Role{"left": ir.Target, "right": ir.Iter}},
		"if_clause":     {Op: ir.OpOther},

		"block":            {Op: ir.OpBlock},
		"return_statement": {Op: ir.OpReturn, Default: ir.Value}, "raise_statement": {Op: ir.OpThrow, Roles: map[string]ir.Role{"cause": ir.Drop}, Default: ir.Value},
		"assert_statement": ir.Hooked(ir.InOrder(ir.OpAssert, ir.Cond, ir.Value)), "delete_statement": {Op: ir.OpDelete, Default: ir.Value},
		"break_statement": ir.Leaf(ir.OpBreak), "continue_statement": ir.Leaf(ir.OpContinue), "pass_statement": ir.Leaf(ir.OpOther),
		"if_statement": ir.Hooked(ir.IfChain("condition", "consequence", "elif_clause", "else_clause")), "elif_clause": ir.Skip(), "else_clause": ir.Inline(),
		"while_statement": {Op: ir.OpWhile, Roles: map[string]ir.Role{"condition": ir.Cond, "body": ir.Body, "alternative": ir.Else}},
		"for_statement":   {Op: ir.OpForEach, Roles: map[string]ir.Role{"left": ir.Target, "right": ir.Iter, "body": ir.Body, "alternative": ir.Else}},
		"try_statement":   {Op: ir.OpTry, Roles: map[string]ir.Role{"body": ir.Body}, Kinds: map[string]ir.Role{"else_clause": ir.Else, "finally_clause": ir.Finally}},
		"except_clause":   ir.Hooked(except), "except_group_clause": ir.Hooked(except), "finally_clause": ir.Inline(),
		"with_statement": {Op: ir.OpWith, Roles: map[string]ir.Role{"body": ir.Body}, Default: ir.Init},
		"with_item":      ir.Inline(),
		"as_pattern":     ir.Headed(ir.OpAssign, ir.Value, ir.Target), "as_pattern_target": ir.Inline(),
		"match_statement": {Op: ir.OpSwitch, Roles: map[string]ir.Role{"subject": ir.Cond, "body": ir.Elem}},
		"case_clause":     ir.Hooked(caseClause),

		"function_definition": ir.Hooked(function), "decorated_definition": ir.Hooked(decorated), "class_definition": ir.Hooked(class),
		"parameters": ir.Inline(), "default_parameter": {Op: ir.OpParam, Roles: map[string]ir.Role{"name": ir.Target, "value": ir.Value}},
		"typed_parameter":         ir.Hooked(typedParameter),
		"typed_default_parameter": {Op: ir.OpParam, Roles: map[string]ir.Role{"name": ir.Target, "type": ir.Type, "value": ir.Value}},
		"list_splat_pattern":      ir.Hooked(splat("*")), "dictionary_splat_pattern": ir.Hooked(splat("**")),
		"decorator": ir.Hooked(decorator),

		"import_statement": ir.Hooked(imports), "import_from_statement": ir.Hooked(importFrom), "future_import_statement": ir.Skip(),
	},
}

func boolean(word string) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(ir.OpBool, id, role)
		b.Word(at, word)
		b.Close(at)
	}
}

// assignment nests for a = b = c; an annotation without a value declares.
func assignment(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	op := ir.OpDecl
	if _, ok := b.Field(id, "right"); ok {
		op = ir.OpAssign
	}
	b.Fields(op, 0, id, role, ir.FieldRole{Field: "left", Role: ir.Target}, ir.FieldRole{Field: "right", Role: ir.Value}, ir.FieldRole{Field: "type", Role: ir.Type})
}

// comparison writes a < b < c as a < b && b < c. The grammar gives the operators the field `operators`.
func comparison(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	var operands []syntax.NodeID
	var ops []string
	for _, c := range b.Children(id, false) {
		if b.FieldName(c) == "operators" {
			ops = append(ops, b.Text(c))
		} else {
			operands = append(operands, c)
		}
	}
	if len(operands) < 2 || len(ops) < len(operands)-1 {
		b.Rest(id, role, nil)
		return
	}
	pair := func(i int, role ir.Role) {
		at := b.Open(ir.OpBinary, id, role)
		b.Word(at, strings.Join(strings.Fields(ops[i]), " "))
		b.Lower(operands[i], ir.Left)
		b.Lower(operands[i+1], ir.Right)
		b.Close(at)
	}
	if len(operands) == 2 {
		pair(0, role)
		return
	}
	at := b.Open(ir.OpBinary, id, role)
	b.Word(at, "&&")
	pair(0, ir.Left)
	pair(1, ir.Right)
	b.Close(at)
}

func ternary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	if len(c) != 3 {
		b.Rest(id, role, nil)
		return
	}
	at := b.Open(ir.OpTernary, id, role)
	b.Lower(c[1], ir.Cond)
	b.Lower(c[0], ir.Then)
	b.Lower(c[2], ir.Else)
	b.Close(at)
}

// slice keeps the places of a[low:high:step] by counting colons.
func slice(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpSlice, id, role)
	roles := []ir.Role{ir.Low, ir.High, ir.Step}
	i := 0
	for _, c := range b.Children(id, false) {
		if b.Text(c) == ":" {
			i = min(i+1, 2)
			continue
		}
		b.Lower(c, roles[i])
	}
	b.Close(at)
}

func except(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCatch, id, role)
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "block":
			b.Lower(c, ir.Body)
		case "as_pattern":
			parts := b.Children(c, true)
			for i, p := range parts {
				if i == 0 {
					b.Lower(p, ir.Type)
				} else {
					b.Lower(p, ir.Target)
				}
			}
		default:
			b.Lower(c, ir.Type)
		}
	}
	b.Close(at)
}

func caseClause(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCase, id, role)
	for _, c := range b.Children(id, true) {
		switch {
		case b.Kind(c) == "block":
			for _, s := range b.Children(c, true) {
				b.Lower(s, ir.Elem)
			}
		case b.Kind(c) == "if_clause":
			guard := b.Open(ir.OpIf, c, ir.Cond)
			for _, g := range b.Children(c, true) {
				b.Lower(g, ir.Cond)
			}
			b.Close(guard)
		case b.Text(c) != "_":
			b.Lower(c, ir.Cond)
		}
	}
	b.Close(at)
}

// casePattern is what it holds; a sign before a number belongs to it.
func casePattern(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	all := b.Children(id, false)
	if len(all) == 2 && b.Text(all[0]) == "-" {
		at := b.Open(ir.OpUnary, id, role)
		b.Word(at, "-")
		b.Lower(all[1], ir.Operand)
		b.Close(at)
		return
	}
	for _, c := range all {
		b.Lower(c, role)
	}
}

func function(b *ir.Builder, id syntax.NodeID, role ir.Role) { functionWith(b, id, id, role) }

// functionWith writes a function; outer is the decorated definition around it, or itself.
func functionWith(b *ir.Builder, id, outer syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpFunc, outer, role)
	decorators(b, id, outer)
	if c := b.Children(id, false); len(c) > 0 && b.Text(c[0]) == "async" {
		b.Flag(at, ir.Async)
		b.Leaf(ir.OpModifier, c[0], ir.Modifier)
	}
	if c, ok := b.Field(id, "name"); ok {
		b.Lower(c, ir.Target)
	}
	if c, ok := b.Field(id, "parameters"); ok {
		for _, p := range b.Children(c, true) {
			parameter(b, p)
		}
	}
	if c, ok := b.Field(id, "return_type"); ok {
		b.Lower(c, ir.Type)
	}
	if c, ok := b.Field(id, "body"); ok {
		b.Lower(c, ir.Body)
	}
	b.Close(at)
}

func parameter(b *ir.Builder, id syntax.NodeID) {
	if b.Kind(id) != "identifier" {
		b.Lower(id, ir.Param)
		return
	}
	at := b.Open(ir.OpParam, id, ir.Param)
	b.Lower(id, ir.Target)
	b.Close(at)
}

func lambdaParameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, p := range b.Children(id, true) {
		parameter(b, p)
	}
}

func typedParameter(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpParam, id, role)
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case b.FieldName(c) == "type":
			b.Lower(c, ir.Type)
		case k == "list_splat_pattern" || k == "dictionary_splat_pattern":
			b.Word(at, strings.TrimRight(b.Text(c)[:min(2, len(b.Text(c)))], "abcdefghijklmnopqrstuvwxyz_"))
			b.Rest(c, ir.Target, nil)
		default:
			b.Lower(c, ir.Target)
		}
	}
	b.Close(at)
}

func splat(word string) func(*ir.Builder, syntax.NodeID, ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		op, inner := ir.OpSpread, ir.Value
		if role == ir.Param {
			op, inner = ir.OpParam, ir.Target
		}
		at := b.Open(op, id, role)
		b.Word(at, word)
		b.Rest(id, inner, nil)
		b.Close(at)
	}
}

func decorated(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	def, ok := b.Field(id, "definition")
	if !ok {
		b.Rest(id, role, nil)
		return
	}
	switch {
	case b.Tree().Nodes[def].Flags&syntax.Hole != 0:
		b.Rest(id, role, nil)
	case b.Kind(def) == "class_definition":
		classWith(b, def, id, role)
	default:
		functionWith(b, def, id, role)
	}
}

func decorators(b *ir.Builder, id, outer syntax.NodeID) {
	if id == outer {
		return
	}
	for _, c := range b.Children(outer, true) {
		if b.Kind(c) == "decorator" {
			b.Lower(c, ir.Decorator)
		}
	}
}

// decorator has the children of the call that it is, or the name alone.
func decorator(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpDecorator, id, role)
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "call" {
			b.Lower(c, ir.Callee)
			continue
		}
		if f, ok := b.Field(c, "function"); ok {
			b.Lower(f, ir.Callee)
		}
		if a, ok := b.Field(c, "arguments"); ok {
			b.Lower(a, ir.Arg)
		}
	}
	b.Close(at)
}

func class(b *ir.Builder, id syntax.NodeID, role ir.Role) { classWith(b, id, id, role) }

func classWith(b *ir.Builder, id, outer syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpClass, outer, role)
	b.Word(at, "class")
	decorators(b, id, outer)
	if c, ok := b.Field(id, "name"); ok {
		b.Lower(c, ir.Target)
	}
	if c, ok := b.Field(id, "superclasses"); ok {
		b.Rest(c, ir.Base, nil)
	}
	if c, ok := b.Field(id, "body"); ok {
		b.Lower(c, ir.Body)
	}
	b.Close(at)
}

// imports: `import a.b` binds a, which is what it is called anyway; `import a.b as c` binds c.
func imports(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	for _, c := range b.Children(id, true) {
		importName(b, c, "")
	}
	b.Close(at)
}

func importName(b *ir.Builder, c syntax.NodeID, from string) {
	name, alias := c, ""
	if b.Kind(c) == "aliased_import" {
		if n, ok := b.Field(c, "name"); ok {
			name = n
		}
		if a, ok := b.Field(c, "alias"); ok {
			alias = b.Text(a)
		}
	}
	path := b.Text(name)
	at, bare := b.Last()+1, alias == ""
	if from != "" {
		if bare {
			alias = path
		}
		path = from + "." + path
	}
	b.Import(path, alias, c)
	if bare {
		b.Flag(at, ir.Fields)
	}
}

func importFrom(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpImport, id, role)
	from := ""
	module, _ := b.Field(id, "module_name")
	if module != 0 {
		from = b.Text(module)
		if dots := len(from) - len(strings.TrimLeft(from, ".")); dots > 0 {
			from = ir.Relative + strings.Repeat("_", dots) + "." + from[dots:] // which is no module of that name
		}
	}
	for _, c := range b.Children(id, true) {
		switch {
		case c == module:
		case b.Kind(c) == "wildcard_import":
			b.Import(from, "*", c)
		default:
			importName(b, c, from)
		}
	}
	b.Close(at)
}

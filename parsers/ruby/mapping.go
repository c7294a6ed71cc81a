package ruby

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

var patternSyntax = parsers.PatternSyntax{
	Returns: 3, Messages: true,
	Header: "\n...\nend",
	Plain:  &parsers.PlainSyntax{Assign: []string{"="}},
	Frames: []string{"%s", "{%s}", "[%s]", "f(%s)", "begin\n%s\nend", "%s\nend", "case x\n%s\nend", "class W\n%s\nend"},
	First:  map[string]string{":": "{%s}", "=>": "{%s}", "{": "x = %s", "rescue": "begin\n%s\nend", "ensure": "begin\n%s\nend", "when": "case x\n%s\nend"},
	Param:  "el_x",
	Pair:   "%s: %s",
	Lower:  true,
}

type roles = map[string]ir.Role

func conditional(flags ir.Flags) ir.Shape {
	return ir.Shape{Op: ir.OpIf, Flags: flags, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else, "body": ir.Then}}
}

func loop(flags ir.Flags) ir.Shape {
	return ir.Shape{Op: ir.OpWhile, Flags: flags, Roles: roles{"condition": ir.Cond, "body": ir.Body}}
}

var parameter = ir.Shape{Op: ir.OpParam, Roles: roles{"name": ir.Target, "value": ir.Value}}

func marked(word string) ir.Shape {
	return ir.Shape{Op: ir.OpParam, Text: "=" + word, Roles: roles{"name": ir.Target}}
}

var mapping = ir.Mapping{
	Operators: map[string]string{"and": "&&", "or": "||", "not": "!"},
	Shapes: map[string]ir.Shape{
		"program": ir.Inline(), "parenthesized_statements": ir.Inline(), "argument_list": ir.Inline(), "superclass": ir.Inline(), "interpolation": ir.Inline(), "singleton_class": ir.Inline(), "block_body": ir.Inline(), "exceptions": ir.Inline(), "exception_variable": ir.Inline(), "pattern": ir.Inline(),
		"empty_statement": ir.Skip(), "uninterpreted": ir.Skip(), "heredoc_body": ir.Skip(),

		"identifier": ir.Leaf(ir.OpName), "constant": ir.Leaf(ir.OpName), "instance_variable": ir.Leaf(ir.OpName), "class_variable": ir.Leaf(ir.OpName), "global_variable": ir.Leaf(ir.OpName), "operator": ir.Leaf(ir.OpName), "setter": ir.Leaf(ir.OpName),
		"hash_key_symbol": ir.Leaf(ir.OpName), "simple_symbol": ir.Hooked(symbol), "bare_symbol": ir.Hooked(symbol),
		"self": ir.Leaf(ir.OpThis), "super": ir.Leaf(ir.OpSuper), "integer": ir.Leaf(ir.OpNumber), "float": ir.Leaf(ir.OpNumber), "rational": ir.Leaf(ir.OpNumber), "complex": ir.Leaf(ir.OpNumber),
		"true": ir.Leaf(ir.OpBool), "false": ir.Leaf(ir.OpBool), "nil": ir.Leaf(ir.OpNull), "regex": ir.Hooked(regex), "character": ir.Leaf(ir.OpOther),
		"string": ir.String("interpolation"), "bare_string": ir.String("interpolation"), "delimited_symbol": ir.String("interpolation"), "subshell": ir.Hooked(subshell), "heredoc_beginning": ir.Hooked(heredoc),
		"chained_string": ir.Hooked(func(b *ir.Builder, id syntax.NodeID, role ir.Role) { b.Concatenated(id, role) }),
		"string_array":   {Op: ir.OpList}, "symbol_array": {Op: ir.OpList}, "array": {Op: ir.OpList}, "hash": {Op: ir.OpMap}, "pair": ir.Hooked(pair),

		"call": ir.Hooked(call), "yield": {Op: ir.OpYield, Default: ir.Value},
		"scope_resolution":  ir.Hooked(scope),
		"element_reference": ir.Hooked(element),
		"block":             ir.Hooked(block), "do_block": ir.Hooked(block), "lambda": ir.Hooked(block),
		"block_parameters": ir.Hooked(parameters), "lambda_parameters": ir.Hooked(parameters), "method_parameters": ir.Hooked(parameters),
		"optional_parameter": parameter, "keyword_parameter": parameter, "splat_parameter": marked("*"), "hash_splat_parameter": marked("**"), "block_parameter": marked("&"), "destructured_parameter": {Op: ir.OpTuple},
		"forward_parameter": ir.Hooked(forwarded(ir.OpParam, ir.Target)), "forward_argument": ir.Hooked(forwarded(ir.OpSpread, ir.Value)),
		"splat_argument": {Op: ir.OpSpread, Text: "=*", Default: ir.Value}, "hash_splat_argument": {Op: ir.OpSpread, Text: "=**", Default: ir.Value}, "block_argument": {Op: ir.OpSpread, Text: "=&", Default: ir.Value},

		"assignment":           {Op: ir.OpAssign, Roles: roles{"left": ir.Target, "right": ir.Value}},
		"operator_assignment":  {Op: ir.OpAugment, Text: "operator", Roles: roles{"left": ir.Target, "right": ir.Value}},
		"left_assignment_list": {Op: ir.OpTuple}, "right_assignment_list": {Op: ir.OpTuple}, "rest_assignment": {Op: ir.OpSpread, Text: "=*", Default: ir.Value},
		"binary": {Op: ir.OpBinary, Text: "operator", Roles: roles{"left": ir.Left, "right": ir.Right}}, "unary": {Op: ir.OpUnary, Text: "operator", Roles: roles{"operand": ir.Operand}},
		"conditional": {Op: ir.OpTernary, Roles: roles{"condition": ir.Cond, "consequence": ir.Then, "alternative": ir.Else}},

		"then": {Op: ir.OpBlock}, "else": {Op: ir.OpBlock}, "do": {Op: ir.OpBlock}, "ensure": {Op: ir.OpBlock},
		"if": conditional(0), "elsif": conditional(0), "unless": conditional(ir.NegatedElse), "if_modifier": conditional(0), "unless_modifier": conditional(ir.NegatedElse),
		"while": loop(0), "until": loop(ir.NegatedElse), "while_modifier": loop(0), "until_modifier": loop(ir.NegatedElse),
		"for": {Op: ir.OpForEach, Roles: roles{"pattern": ir.Target, "value": ir.Iter, "body": ir.Body}}, "in": ir.Inline(),
		"case": {Op: ir.OpSwitch, Roles: roles{"value": ir.Cond}}, "when": {Op: ir.OpCase, Roles: roles{"pattern": ir.Cond, "body": ir.Elem}},
		"begin": ir.Hooked(begin), "body_statement": ir.Hooked(begin).BlockHook(), "rescue": {Op: ir.OpCatch, Roles: roles{"exceptions": ir.Type, "variable": ir.Target, "body": ir.Body}},
		"return": {Op: ir.OpReturn, Default: ir.Value}, "break": {Op: ir.OpBreak, Default: ir.Value}, "next": {Op: ir.OpContinue, Default: ir.Value}, "redo": ir.Leaf(ir.OpOther), "retry": ir.Leaf(ir.OpOther),

		"method": {Op: ir.OpFunc, Roles: roles{"name": ir.Target, "parameters": ir.Param, "body": ir.Body}}, "singleton_method": {Op: ir.OpFunc, Roles: roles{"object": ir.Receiver, "name": ir.Target, "parameters": ir.Param, "body": ir.Body}},
		"class":  {Op: ir.OpClass, Text: "=class", Roles: roles{"name": ir.Target, "superclass": ir.Base, "body": ir.Body}},
		"module": {Op: ir.OpClass, Text: "=module", Roles: roles{"name": ir.Target, "body": ir.Body}},
	},
}

// call is a call of a member or of a name; a block is its body.
func call(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	receiver, hasReceiver := b.Field(id, "receiver")
	method, hasMethod := b.Field(id, "method")
	switch {
	case hasReceiver && hasMethod:
		callee := b.Open(ir.OpMember, id, ir.Callee)
		b.Span(callee, b.Tree().Nodes[receiver].Start, b.Tree().Nodes[method].End)
		b.Lower(receiver, ir.Object)
		b.Lower(method, ir.Member)
		b.Close(callee)
	case hasReceiver:
		b.Lower(receiver, ir.Callee) // a.(x)
	case hasMethod:
		b.Lower(method, ir.Callee)
	}
	if args, ok := b.Field(id, "arguments"); ok {
		b.Lower(args, ir.Arg)
	}
	if blk, ok := b.Field(id, "block"); ok {
		b.Lower(blk, ir.Body)
	}
	b.Close(at)
}

func scope(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	name, _ := b.Field(id, "name")
	s, ok := b.Field(id, "scope")
	if !ok {
		b.Lower(name, role)
		return
	}
	at := b.Open(ir.OpMember, id, role)
	b.Flag(at, ir.Static)
	b.Lower(s, ir.Object)
	b.Lower(name, ir.Member)
	b.Close(at)
}

func element(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpIndex, id, role)
	object, _ := b.Field(id, "object")
	for _, c := range b.Children(id, true) {
		if c == object {
			b.Lower(c, ir.Object)
		} else {
			b.Lower(c, ir.Arg)
		}
	}
	b.Close(at)
}

// symbol holds its characters, for which a pattern may have a metavariable: :$X.
func symbol(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpOther, id, role)
	n := b.Tree().Nodes[id]
	start := n.Start
	if text := b.Text(id); text != "" && strings.IndexByte(`:"'[`, text[0]) >= 0 { // a name in a page's field stands behind its quote
		start++
	}
	b.Chars(id, start, n.End)
	b.Close(at)
}

// pair is an entry of a hash, or a keyword argument. :a => 1 is a: 1.
func pair(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	key, _ := b.Field(id, "key")
	op := ir.OpPair
	if role == ir.Arg && (b.Kind(key) == "hash_key_symbol" || b.Kind(key) == "simple_symbol") {
		op = ir.OpKeyword
	}
	at := b.Open(op, id, role)
	if b.Kind(key) == "simple_symbol" {
		b.Name(strings.TrimPrefix(b.Text(key), ":"), key, ir.Key)
		n := b.Tree().Nodes[key]
		b.Span(b.Last(), n.Start+1, n.End)
		b.Flag(b.Last(), ir.Static)
	} else if key != 0 {
		b.Lower(key, ir.Key)
		if b.Kind(key) == "hash_key_symbol" {
			b.Flag(b.Last(), ir.Static)
		}
	}
	if v, ok := b.Field(id, "value"); ok {
		b.Lower(v, ir.Value)
	} else if key != 0 {
		b.Leaf(ir.OpName, key, ir.Value) // {a:} is {a: a}
	}
	b.Close(at)
}

func block(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpLambda, id, role)
	if p, ok := b.Field(id, "parameters"); ok {
		b.Lower(p, ir.Param)
	}
	body, ok := b.Field(id, "body")
	if kind := b.Kind(body); ok && (kind == "block" || kind == "do_block") {
		body, ok = b.Field(body, "body") // of ->(x) { … }, whose block is no function of its own
	}
	if ok {
		inner := b.Open(ir.OpBlock, body, ir.Body)
		begun(b, body)
		b.Close(inner)
	}
	b.Close(at)
}

func parameters(b *ir.Builder, id syntax.NodeID, _ ir.Role) {
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "identifier" {
			b.Lower(c, ir.Param)
			continue
		}
		at := b.Open(ir.OpParam, c, ir.Param)
		b.Lower(c, ir.Target)
		b.Close(at)
	}
}

// forwarded is the three dots that stand for all arguments, in a method's head and where it hands them on.
func forwarded(op ir.Op, name ir.Role) func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	return func(b *ir.Builder, id syntax.NodeID, role ir.Role) {
		at := b.Open(op, id, role)
		b.Word(at, "*")
		b.Name("...", id, name)
		b.Close(at)
	}
}

// begin is a block of statements, with a try in it where it rescues.
func begin(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpBlock, id, role)
	begun(b, id)
	b.Close(at)
}

func begun(b *ir.Builder, id syntax.NodeID) {
	_, rescues := b.ChildOfKind(id, "rescue", "ensure")
	if !rescues {
		b.Rest(id, ir.Elem, nil)
		return
	}
	isClause := func(c syntax.NodeID) bool {
		k := b.Kind(c)
		return k == "rescue" || k == "ensure" || k == "else"
	}
	try := b.Open(ir.OpTry, id, ir.Elem)
	body := b.Open(ir.OpBlock, id, ir.Body)
	b.Flag(body, ir.Implicit)
	b.Rest(id, ir.Elem, func(c syntax.NodeID) bool { return !isClause(c) })
	b.Close(body)
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "rescue":
			b.Lower(c, ir.Elem)
		case "ensure":
			b.Lower(c, ir.Finally)
		case "else":
			b.Lower(c, ir.Else)
		}
	}
	b.Close(try)
}

// regex is a literal; expressions in it are below it.
func regex(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpRegex, id, role)
	b.Word(at, b.Text(id))
	for _, c := range b.Children(id, true) {
		if b.Kind(c) == "interpolation" {
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

// subshell is a call: it runs a command.
func subshell(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCall, id, role)
	b.Name("`", id, ir.Callee)
	b.Parts(id, ir.Arg, "interpolation")
	b.Close(at)
}

// heredoc stands where it begins, with the text of the first body after it.
func heredoc(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	nodes := b.Tree().Nodes
	for i := int(id); i < len(nodes); i++ {
		if b.Kind(syntax.NodeID(i)) == "heredoc_body" {
			at := b.Open(ir.OpString, id, role)
			from := nodes[i].Start
			for _, c := range b.Children(syntax.NodeID(i), true) {
				switch b.Kind(c) {
				case "interpolation":
					b.Chars(id, from, nodes[c].Start)
					b.Rest(c, ir.Elem, nil)
					from = nodes[c].End
				case "heredoc_end":
					b.Chars(id, from, nodes[c].Start)
				}
			}
			b.Close(at)
			return
		}
	}
	b.Leaf(ir.OpOther, id, role)
}

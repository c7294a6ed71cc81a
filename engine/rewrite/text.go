// Package rewrite changes how code puts a text together, so that data stays data: values of a statement become parameters, words of a
// command become arguments, and what goes into a page is escaped. It reads the text from its literals, joins, templates and formats, through
// the variables that it is kept in, and answers with edits that leave all other code as it is written.
//
// It knows no library and no language: what stands for a value, and how values are passed, is what the fix of a rule says.
package rewrite

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Spelling is what there is to know of a language to write texts in it.
type Spelling struct {
	Join     string // the operator that joins texts; "" is "+"
	Template string // letters before a quotation mark that make a text a template, such as "fF" or "$"
}

func (s Spelling) join() string {
	if s.Join == "" {
		return " + "
	}
	return " " + s.Join + " "
}

// Edit replaces the bytes [Start, End) of a tree's source.
type Edit struct {
	Start, End uint32
	New        string
}

// literal is a text between quotation marks: [start, end) with them, [from, to) without.
type literal struct {
	start, end, from, to uint32
	open, close          string // with its prefix
}

// part is a piece of a text: the characters of a literal, or a hole that a value fills.
type part struct {
	hole       bool
	start, end uint32 // the characters as written, or the code of the value
	// from and to are what a hole takes up: its code with its parentheses, its brackets in a template, or its directive in a format.
	from, to uint32
	in       *literal // where the characters or the hole stand; nil for a hole that is an operand of a join
	format   *format  // whose directive the hole is, or nil
	arg      int      // its argument
	group    int      // the expression that it belongs to; edits do not reach across
}

// format is a call, or an operator, that puts values into a literal.
type format struct {
	start, end uint32
	lit        *literal
	args       []ir.NodeID
	braces     bool // {0} and {name}, not %s
	first      bool // the literal is an argument before the others
}

// Text is a text as code puts it together.
type Text struct {
	tree     *ir.Tree
	spelling Spelling
	parts    []part
	formats  []*format
	literals []*literal
	group    int
	depth    int
	loose    bool // parts of paths, lists and objects are parts of the text, too
	// through are the statements that gave the variables on the way their values, and names where these were read.
	through, names []ir.NodeID
}

// maxDepth bounds how deep joins and variables are followed.
const maxDepth = 40

// Read reads the text that a node of a tree stands for. With loose, the parts of a path that a call joins, the elements of a list and the
// values of an object count as parts of it. It is false where the text is no more than a value, or is put together in a way that cannot be
// seen as a whole.
func Read(t *ir.Tree, id ir.NodeID, spelling Spelling, loose bool) (*Text, bool) {
	x := &Text{tree: t, spelling: spelling, loose: loose}
	if !x.textual(id, 0) || !x.add(id) {
		return nil, false
	}
	return x, true
}

// textual: a literal is among what is joined.
func (x *Text) textual(id ir.NodeID, depth int) bool {
	if depth > maxDepth {
		return false
	}
	switch t := x.tree; t.Nodes[id].Op {
	case ir.OpString:
		return true
	case ir.OpBinary:
		l, r, ok := x.operands(id)
		if !ok {
			return false
		}
		return x.textual(l, depth+1) || t.Text(id) != "%" && x.textual(r, depth+1)
	case ir.OpCall, ir.OpNew:
		return x.formatOf(id) != nil || len(x.members(id)) > 0
	case ir.OpMap, ir.OpList, ir.OpKeyword, ir.OpTuple:
		return len(x.members(id)) > 0
	case ir.OpCast, ir.OpMember: // of a value alone they are part of it
		m := x.members(id)
		return len(m) == 1 && x.textual(m[0], depth+1)
	case ir.OpName:
		defs, ok := x.definitions(id)
		if !ok {
			return false
		}
		for _, d := range defs {
			if v, ok := t.Child(d, ir.Value); ok && x.textual(v, depth+1) {
				return true
			}
		}
	}
	return false
}

var (
	rePathJoin = regexp.MustCompile(`^(?:[Jj]oin|Combine|resolve)$`)
	// What makes bytes of a text, or calls it something else, is looked through.
	reConverts = regexp.MustCompile(`^(?:\[\]byte|string|bytes|GetBytes|getBytes|encode|html_safe|toByteArray|Reader|NewReader|dirname)$`)
)

// members are the parts of what is looked into when a text is read loosely: the arguments of a call that joins a path, the elements of a list,
// the values of an object.
func (x *Text) members(id ir.NodeID) []ir.NodeID {
	if !x.loose {
		return nil
	}
	t := x.tree
	switch t.Nodes[id].Op {
	case ir.OpCall:
		callee, ok := t.Child(id, ir.Callee)
		if !ok {
			return nil
		}
		name := t.SourceOf(callee)
		object, method := t.Child(callee, ir.Object)
		if m, ok := t.Child(callee, ir.Member); ok {
			name = t.Text(m)
		}
		switch args := t.Children(id, ir.Arg, nil); {
		case len(args) > 0 && rePathJoin.MatchString(name), len(args) == 2 && name == "File", len(args) == 1 && reConverts.MatchString(name):
			return args
		case len(args) == 0 && method && reConverts.MatchString(name):
			return []ir.NodeID{object}
		}
	case ir.OpCast:
		return t.Children(id, ir.Value, nil)
	case ir.OpMember:
		if m, ok := t.Child(id, ir.Member); ok && reConverts.MatchString(t.Text(m)) { // a call without parentheses
			return t.Children(id, ir.Object, nil)
		}
	case ir.OpNew:
		typ, ok := t.Child(id, ir.Type)
		if args := t.Children(id, ir.Arg, nil); ok && len(args) == 2 && strings.HasSuffix(t.SourceOf(typ), "File") {
			return args
		}
	case ir.OpList, ir.OpTuple:
		return t.Children(id, ir.Elem, nil)
	case ir.OpKeyword:
		return t.Children(id, ir.Value, nil)
	case ir.OpMap:
		var out []ir.NodeID
		for _, c := range t.Children(id, ir.Elem, nil) {
			if v, ok := t.Child(c, ir.Value); ok && t.Nodes[c].Op == ir.OpPair {
				out = append(out, v)
			}
		}
		return out
	}
	return nil
}

func (x *Text) operands(id ir.NodeID) (l, r ir.NodeID, ok bool) {
	switch x.tree.Text(id) {
	case "+", ".", "..", "%", "&":
	default:
		return 0, 0, false
	}
	l, ok1 := x.tree.Child(id, ir.Left)
	r, ok2 := x.tree.Child(id, ir.Right)
	return l, r, ok1 && ok2
}

func (x *Text) add(id ir.NodeID) bool {
	if x.depth++; x.depth > maxDepth {
		return false
	}
	defer func() { x.depth-- }()
	if !x.textual(id, 0) {
		x.operand(id)
		return true
	}
	switch t := x.tree; t.Nodes[id].Op {
	case ir.OpString:
		return x.string(id)
	case ir.OpBinary:
		if f := x.formatOf(id); f != nil {
			return x.formatted(f)
		}
		l, r, _ := x.operands(id)
		return t.Text(id) != "%" && x.add(l) && x.add(r)
	case ir.OpCall, ir.OpNew, ir.OpMap, ir.OpList, ir.OpKeyword, ir.OpTuple, ir.OpCast, ir.OpMember:
		if f := x.formatOf(id); f != nil {
			return x.formatted(f)
		}
		outer := x.group
		for _, m := range x.members(id) {
			x.group = int(m) << 8 // each for itself
			if !x.add(m) {
				return false
			}
		}
		x.group = outer
		return true
	case ir.OpName:
		defs, _ := x.definitions(id)
		x.names = append(x.names, id)
		outer := x.group
		for _, d := range defs {
			v, ok := t.Child(d, ir.Value)
			x.through = append(x.through, d)
			x.group = len(x.through)
			if !ok || !x.add(v) {
				return false
			}
		}
		x.group = outer
		return true
	}
	return false
}

// operand is a value that is joined to the text.
func (x *Text) operand(id ir.NodeID) {
	n := &x.tree.Nodes[id]
	p := part{hole: true, start: n.Start, end: n.End, group: x.group}
	p.from, p.to = x.withParentheses(n.Start, n.End)
	x.parts = append(x.parts, p)
}

// withParentheses widens a span by the parentheses that are around it alone.
func (x *Text) withParentheses(from, to uint32) (uint32, uint32) {
	src := x.tree.Source
	for {
		l := strings.TrimRight(src[:from], " \t\r\n")
		r := strings.TrimLeft(src[to:], " \t\r\n")
		if !strings.HasSuffix(l, "(") || !strings.HasPrefix(r, ")") {
			return from, to
		}
		if before := strings.TrimRight(l[:len(l)-1], " \t\r\n"); before == "" || strings.IndexByte("+.,&%", before[len(before)-1]) < 0 {
			return from, to // those of a call or a statement
		}
		from, to = uint32(len(l)-1), uint32(len(src)-len(r)+1)
	}
}

var (
	reOpen  = regexp.MustCompile(`^[A-Za-z$@]{0,3}("""|'''|"|'|` + "`)")
	reBreak = regexp.MustCompile(`^("""|'''|["'` + "`" + `])((?:\s|\\\r?\n)*)([A-Za-z]{0,2}(?:"""|'''|["'` + "`" + `]))`)
	closing = map[string]string{"${": "}", "#{": "}", "{": "}", `\(`: ")", "$": "", "": ""}
)

// string reads a literal or a template, and literals that stand beside each other.
func (x *Text) string(id ir.NodeID) bool {
	t := x.tree
	n := &t.Nodes[id]
	lit, ok := x.opened(n.Start)
	if !ok {
		return false
	}
	at := lit.from
	// next goes over what ends one literal and begins another.
	next := func(to uint32) bool {
		m := reBreak.FindStringSubmatch(t.Source[at:to])
		if m == nil || m[1] != lit.close {
			return false
		}
		lit.to, lit.end = at, at+uint32(len(m[1]))
		lit, ok = x.opened(at + uint32(len(m[0])-len(m[3])))
		at = lit.from
		return ok
	}
	for c := id + 1; c < n.Next; c = t.Nodes[c].Next {
		k := &t.Nodes[c]
		if k.Start < at {
			return false
		}
		for k.Start > at && next(k.Start) {
		}
		if k.Op == ir.OpChars {
			if k.Start != at {
				return false
			}
			x.parts = append(x.parts, part{start: k.Start, end: k.End, in: lit, group: x.group})
			at = k.End
			continue
		}
		open := t.Source[at:k.Start]
		end, known := closing[open]
		if !known || !strings.HasPrefix(t.Source[k.End:n.End], end) {
			return false
		}
		p := part{hole: true, start: k.Start, end: k.End, from: at, to: k.End + uint32(len(end)), in: lit, group: x.group}
		x.parts = append(x.parts, p)
		at = p.to
	}
	for next(n.End) {
	}
	lit.to, lit.end = at, n.End
	return t.Source[at:n.End] == lit.close
}

// opened begins a literal.
func (x *Text) opened(at uint32) (*literal, bool) {
	m := reOpen.FindStringSubmatch(x.tree.Source[at:])
	if m == nil {
		return &literal{}, false
	}
	lit := &literal{start: at, from: at + uint32(len(m[0])), open: m[0], close: m[1]}
	x.literals = append(x.literals, lit)
	return lit, true
}

// code is the value of a hole as it is written.
func (x *Text) code(p *part) string { return x.tree.Source[p.start:p.end] }

// value is the code of a hole's value.
func (x *Text) value(p *part) string {
	if p.format != nil {
		return x.tree.SourceOf(p.format.args[p.arg])
	}
	return x.code(p)
}

// Only is the code of the value in the text that dirty speaks of, where all that it speaks of have the same.
func (x *Text) Only(dirty func(from, to uint32) bool) (code string, ok bool) {
	for i := range x.parts {
		if p := &x.parts[i]; p.hole && dirty(p.start, p.end) {
			if ok && x.value(p) != code {
				return "", false
			}
			code, ok = x.value(p), true
		}
	}
	return code, ok
}

// Holes counts the values in the text.
func (x *Text) Holes() int {
	n := 0
	for i := range x.parts {
		if x.parts[i].hole {
			n++
		}
	}
	return n
}

// Through are the statements that kept the text in variables, in order.
func (x *Text) Through() []ir.NodeID { return x.through }

// Source is a stretch of code after edits, of which those that are not within it are left out.
func Source(t *ir.Tree, from, to uint32, edits []Edit) string {
	return apply(t.Source, from, to, edits)
}

// apply makes edits, which are sorted and do not overlap, within [from, to).
func apply(src string, from, to uint32, edits []Edit) string {
	var sb strings.Builder
	at := from
	for _, e := range edits {
		if e.Start < at || e.End > to {
			continue
		}
		sb.WriteString(src[at:e.Start])
		sb.WriteString(e.New)
		at = e.End
	}
	sb.WriteString(src[at:to])
	return sb.String()
}

package hcl

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// suffix is what follows a value: an attribute .a, an index [i] or .0, or the star of a splat.
type suffix struct {
	id   syntax.NodeID
	star bool
}

func expression(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	operand(b, b.Children(id, false), nil, role)
}

// operand is a value in parentheses or without, with the suffixes among nodes, and then tail.
func operand(b *ir.Builder, nodes []syntax.NodeID, tail []suffix, role ir.Role) {
	if len(nodes) == 0 {
		return
	}
	value, rest, whole := nodes[0], nodes[1:], false
	if b.Text(value) == "(" && len(nodes) > 2 {
		value, rest, whole = nodes[1], nodes[3:], true
	}
	var suffixes []suffix
	for _, c := range rest {
		suffixes = append(suffixes, suffixesOf(b, c)...)
	}
	suffixes = append(suffixes, tail...)
	switch k := b.Kind(value); {
	case whole:
		suffixed(b, value, suffixes, role)
	case k == "operation":
		operation(b, b.Children(value, true)[0], suffixes, role)
	default:
		suffixed(b, value, suffixes, role)
	}
}

// suffixesOf takes a splat apart: what stands behind its star are suffixes, too.
func suffixesOf(b *ir.Builder, id syntax.NodeID) []suffix {
	switch b.Kind(id) {
	case "splat":
		inner := b.Children(id, true)
		out := []suffix{{id, true}}
		for _, c := range inner {
			for _, s := range b.Children(c, true) {
				out = append(out, suffixesOf(b, s)...)
			}
		}
		return out
	case "get_attr", "index":
		return []suffix{{id, false}}
	}
	return nil
}

// operation is a unary or binary operator. The grammar puts the suffixes of its last operand behind the whole operation.
func operation(b *ir.Builder, id syntax.NodeID, tail []suffix, role ir.Role) {
	nodes := b.Children(id, false)
	end := b.Tree().Nodes[id].End
	if len(tail) > 0 {
		end = b.Tree().Nodes[tail[len(tail)-1].id].End
	}
	for i, c := range nodes {
		if t := b.Text(c); b.Tree().Nodes[c].Flags&syntax.Named != 0 || t == "(" || t == ")" {
			continue
		}
		op, left, right := ir.OpBinary, ir.Left, ir.Right
		if i == 0 {
			op, right = ir.OpUnary, ir.Operand
		}
		at := b.Open(op, id, role)
		b.Span(at, b.Tree().Nodes[id].Start, end)
		b.Word(at, b.Text(c))
		operand(b, nodes[:i], nil, left)
		operand(b, nodes[i+1:], tail, right)
		b.Close(at)
		return
	}
	operand(b, nodes, tail, role)
}

// suffixed is a value in the members and indices that suffixes take of it, the last one outermost.
func suffixed(b *ir.Builder, id syntax.NodeID, suffixes []suffix, role ir.Role) {
	open := make([]ir.NodeID, len(suffixes))
	for i := len(suffixes) - 1; i >= 0; i-- {
		s := suffixes[i]
		op := ir.OpIndex
		if b.Kind(s.id) == "get_attr" {
			op = ir.OpMember
		}
		open[i] = b.Open(op, id, role)
		b.Span(open[i], b.Tree().Nodes[id].Start, b.Tree().Nodes[s.id].End)
		role = ir.Object
	}
	b.Lower(id, role)
	for i, s := range suffixes {
		switch {
		case s.star:
			b.Name("*", s.id, ir.Arg)
		case b.Kind(s.id) == "get_attr":
			b.Rest(s.id, ir.Member, nil)
		default:
			index(b, s.id)
		}
		b.Close(open[i])
	}
}

// index is [i], or .0 as it was written once.
func index(b *ir.Builder, id syntax.NodeID) {
	for _, c := range b.Children(id, true) {
		if b.Kind(c) != "legacy_index" {
			b.Rest(c, ir.Arg, nil)
			continue
		}
		at := b.Open(ir.OpNumber, c, ir.Arg)
		b.Word(at, strings.TrimPrefix(b.Text(c), "."))
		b.Close(at)
	}
}

// arguments: three dots behind the last one spread it.
func arguments(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	c := b.Children(id, true)
	for i, x := range c {
		switch {
		case b.Kind(x) == "ellipsis":
		case i+1 < len(c) && b.Kind(c[i+1]) == "ellipsis":
			at := b.Open(ir.OpSpread, x, role)
			b.Word(at, "*")
			b.Lower(x, ir.Value)
			b.Close(at)
		default:
			b.Lower(x, role)
		}
	}
}

func ternary(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpTernary, id, role)
	roles := []ir.Role{ir.Cond, ir.Then, ir.Else}
	for i, c := range b.Children(id, true) {
		b.Lower(c, roles[min(i, 2)])
	}
	b.Close(at)
}

// comprehension is [for x in xs : v if c], or {for k, v in xs : k => v if c}, whose value is a pair.
func comprehension(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCompre, id, role)
	var values []syntax.NodeID
	for _, c := range b.Children(id, true) {
		switch b.Kind(c) {
		case "expression":
			values = append(values, c)
		case "for_intro", "for_cond":
			b.Lower(c, ir.Elem)
		}
	}
	if len(values) == 2 {
		p := b.Open(ir.OpPair, values[0], ir.Value)
		b.Span(p, b.Tree().Nodes[values[0]].Start, b.Tree().Nodes[values[1]].End)
		b.Lower(values[0], ir.Key)
		b.Lower(values[1], ir.Value)
		b.Close(p)
	} else {
		for _, v := range values {
			b.Lower(v, ir.Value)
		}
	}
	b.Close(at)
}

// heredoc is the text between its first and its last line.
func heredoc(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpString, id, role)
	n := b.Tree().Nodes[id]
	text := b.Text(id)
	first, last := strings.IndexByte(text, '\n'), strings.LastIndexByte(text, '\n')
	if first >= 0 && last >= first {
		from, to := n.Start+uint32(first)+1, n.Start+uint32(last)+1
		for _, c := range b.Children(id, true) {
			if i := b.Tree().Nodes[c]; b.Kind(c) == "template_interpolation" || b.Kind(c) == "template_directive" {
				b.Chars(id, from, i.Start)
				b.Rest(c, ir.Elem, nil)
				from = min(i.End, to)
			}
		}
		b.Chars(id, from, to)
	}
	b.Close(at)
}

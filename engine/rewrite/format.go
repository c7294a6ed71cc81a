package rewrite

import (
	"regexp"
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

var (
	reFormatting = regexp.MustCompile(`^(?:[Ff]ormat|[Ss]printf|formatted)$`)
	// A directive without a width or flags, or two percent signs.
	rePercent = regexp.MustCompile(`%(?:%|[-+ 0#.\d]*[a-zA-Z])`)
	rePlain   = regexp.MustCompile(`^%[sdvuif]$`)
	reBraces  = regexp.MustCompile(`\{\{|\}\}|\{(\w*)\}`)
)

// formatOf recognises a call or an operator that puts values into a literal: sprintf("…", x), "…".format(x), "…" % x.
func (x *Text) formatOf(id ir.NodeID) *format {
	t := x.tree
	n := &t.Nodes[id]
	f := &format{start: n.Start, end: n.End}
	var text ir.NodeID
	switch n.Op {
	case ir.OpBinary:
		l, r, ok := x.operands(id)
		if !ok || t.Text(id) != "%" || t.Nodes[l].Op != ir.OpString {
			return nil
		}
		text = l
		if op := t.Nodes[r].Op; op == ir.OpTuple || op == ir.OpList {
			f.args = t.Children(r, ir.Elem, nil)
		} else {
			f.args = []ir.NodeID{r}
		}
	case ir.OpCall:
		callee, ok := t.Child(id, ir.Callee)
		if !ok {
			return nil
		}
		name, args := callee, t.Children(id, ir.Arg, nil)
		if t.Nodes[callee].Op == ir.OpMember {
			if name, ok = t.Child(callee, ir.Member); !ok {
				return nil
			}
			if o, ok := t.Child(callee, ir.Object); ok && t.Nodes[o].Op == ir.OpString {
				text = o
			}
		}
		if !reFormatting.MatchString(t.Text(name)) {
			return nil
		}
		f.braces = t.Text(name) == "Format" || text != 0 && t.Text(name) == "format"
		if text == 0 {
			if len(args) == 0 || t.Nodes[args[0]].Op != ir.OpString {
				return nil
			}
			text, args, f.first = args[0], args[1:], true
		}
		f.args = args
	default:
		return nil
	}
	// A template among the values of a format is too much.
	if len(f.args) == 0 || t.Nodes[text].Next != text+2 || t.Nodes[text+1].Op != ir.OpChars {
		return nil
	}
	lit, ok := (&Text{tree: t}).opened(t.Nodes[text].Start)
	if !ok || lit.from != t.Nodes[text+1].Start || t.Source[t.Nodes[text+1].End:t.Nodes[text].End] != lit.close {
		return nil
	}
	lit.to, lit.end = t.Nodes[text+1].End, t.Nodes[text].End
	f.lit = lit
	return f
}

// formatted reads the literal of a format, of which the directives are holes.
func (x *Text) formatted(f *format) bool {
	if f == nil {
		return false
	}
	src := x.tree.Source
	x.formats, x.literals = append(x.formats, f), append(x.literals, f.lit)
	at, n := f.lit.from, 0
	re := rePercent
	if f.braces {
		re = reBraces
	}
	for _, m := range re.FindAllStringSubmatchIndex(src[f.lit.from:f.lit.to], -1) {
		from, to := f.lit.from+uint32(m[0]), f.lit.from+uint32(m[1])
		written := src[from:to]
		if written == "%%" || written == "{{" || written == "}}" {
			continue
		}
		arg := n
		n++
		if f.braces {
			if key := src[int(f.lit.from)+m[2] : int(f.lit.from)+m[3]]; key != "" {
				var ok bool
				if arg, ok = x.argument(f, key); !ok {
					return false
				}
			}
		} else if !rePlain.MatchString(written) {
			return false
		}
		if arg >= len(f.args) {
			return false
		}
		if from > at {
			x.parts = append(x.parts, part{start: at, end: from, in: f.lit, group: x.group})
		}
		a := f.args[arg]
		if v, ok := x.tree.Child(a, ir.Value); ok && x.tree.Nodes[a].Op == ir.OpKeyword {
			f.args[arg], a = v, v
		}
		k := &x.tree.Nodes[a]
		x.parts = append(x.parts, part{hole: true, start: k.Start, end: k.End, from: from, to: to, in: f.lit, format: f, arg: arg, group: x.group})
		at = to
	}
	if at < f.lit.to {
		x.parts = append(x.parts, part{start: at, end: f.lit.to, in: f.lit, group: x.group})
	}
	return f.braces || n == len(f.args)
}

// argument is the one that {0} or {name} speaks of.
func (x *Text) argument(f *format, key string) (int, bool) {
	if i, err := strconv.Atoi(key); err == nil {
		return i, i >= 0 && i < len(f.args)
	}
	for i, a := range f.args {
		if k, ok := x.tree.Child(a, ir.Key); ok && x.tree.Nodes[a].Op == ir.OpKeyword && x.tree.Text(k) == key {
			return i, true
		}
	}
	return 0, false
}

// emptied are the edits that leave of a format its literal, or take the arguments away whose directives are gone.
func (x *Text) emptied(f *format, gone map[int]bool) ([]Edit, bool) {
	src := x.tree.Source
	if len(gone) == len(f.args) {
		out := []Edit{{f.start, f.lit.start, ""}, {f.lit.end, f.end, ""}}
		twice := regexp.MustCompile(`%%`)
		if f.braces {
			twice = regexp.MustCompile(`\{\{|\}\}`)
		}
		for _, m := range twice.FindAllStringIndex(src[f.lit.from:f.lit.to], -1) {
			out = append(out, Edit{f.lit.from + uint32(m[0]), f.lit.from + uint32(m[0]) + 1, ""})
		}
		return out, true
	}
	if f.braces || !f.first {
		return nil, false
	}
	var out []Edit
	before := f.lit.end
	for i, a := range f.args {
		n := &x.tree.Nodes[a]
		if gone[i] {
			out = append(out, Edit{before, n.End, ""})
		}
		before = n.End
	}
	return out, true
}

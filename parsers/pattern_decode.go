package parsers

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// decoder copies the parsed pattern and turns the words back into pattern syntax.
type decoder struct {
	from *ir.Tree
	out  *ir.Tree
	lang *Language
}

// decode makes the pattern's tree from the roots found in t.
func decode(t *ir.Tree, roots []ir.NodeID, l *Language) *ir.Tree {
	d := &decoder{from: t, out: &ir.Tree{Source: t.Source}, lang: l}
	d.out.Nodes = append(d.out.Nodes, ir.Node{Op: ir.OpUnit, End: uint32(len(t.Source))})
	for _, r := range roots {
		role := ir.Elem
		if len(roots) == 1 {
			role = t.Nodes[r].Role
		}
		d.copy(r, 0, role)
	}
	d.out.Nodes[0].Next = ir.NodeID(len(d.out.Nodes))
	return d.out
}

func (d *decoder) copy(id, parent ir.NodeID, role ir.Role) {
	if d.from.Nodes[id].Op == ir.OpMember {
		if m, ok := d.from.Child(id, ir.Member); ok && d.from.Text(m) == wordTarget {
			if o, ok := d.from.Child(id, ir.Object); ok {
				d.copy(o, parent, role)
				return
			}
		}
	}
	n := d.from.Nodes[id]
	op, word := d.pattern(id)
	at := ir.NodeID(len(d.out.Nodes))
	n.Parent, n.Role = parent, role
	if n.Op == ir.OpChars && op == ir.OpNone && d.lang.Pattern.Pieces && d.pieces(id, parent) {
		return
	}
	if op != ir.OpNone {
		if n.Op == ir.OpChars || op == ir.OpMetavar && d.fills(id) {
			n.Flags |= ir.Raw // it stands for characters, not for an expression
		}
		n.Op, n.Hash = op, ir.HashText(word)
		if op == ir.OpEllipsis && role == ir.Value {
			n.Role = ir.Value
		}
		d.out.Nodes = append(d.out.Nodes, n)
		d.out.SetText(at, word)
		switch op {
		case ir.OpDeep:
			d.each(id, ir.Arg, func(c ir.NodeID) { d.copy(c, at, ir.Value) })
		case ir.OpTypedMeta:
			d.typed(id, at)
		}
		d.out.Nodes[at].Next = ir.NodeID(len(d.out.Nodes))
		return
	}
	text := ""
	if n.Hash != 0 {
		text = d.restore(d.from.Text(id))
		n.Hash = ir.HashText(text)
	}
	d.out.Nodes = append(d.out.Nodes, n)
	if n.Hash != 0 {
		d.out.SetText(at, text)
	}
	for c := id + 1; c < d.from.Nodes[id].Next; c = d.from.Nodes[c].Next {
		if d.from.Nodes[c].Role == ir.Type && d.from.Text(c) == wordNoType {
			continue
		}
		d.copy(c, at, d.from.Nodes[c].Role)
	}
	d.out.Nodes[at].Next = ir.NodeID(len(d.out.Nodes))
}

var rePiece = regexp.MustCompile(`(?:MV_[A-Z0-9_]+?|EL)_x`)

// pieces writes characters with words among them as several nodes; ok is false where there is none.
func (d *decoder) pieces(id, parent ir.NodeID) (ok bool) {
	text := d.from.Text(id)
	last := 0
	write := func(op ir.Op, word string) {
		n := d.from.Nodes[id]
		n.Op, n.Parent, n.Role, n.Hash, n.Next = op, parent, ir.Elem, ir.HashText(word), ir.NodeID(len(d.out.Nodes))+1
		if op != ir.OpChars {
			n.Flags |= ir.Raw
		}
		d.out.Nodes = append(d.out.Nodes, n)
		d.out.SetText(ir.NodeID(len(d.out.Nodes)-1), word)
	}
	for _, m := range rePiece.FindAllStringIndex(text, -1) {
		if op, word := d.word(text[m[0]:m[1]]); op != ir.OpNone {
			if m[0] > last {
				write(ir.OpChars, text[last:m[0]])
			}
			write(op, word)
			last, ok = m[1], true
		}
	}
	if ok && last < len(text) {
		write(ir.OpChars, text[last:])
	}
	return ok
}

// fills: a name with nothing but its sigil is all that a string holds. Where a variable may stand so, "$X" still means the contents.
func (d *decoder) fills(id ir.NodeID) bool {
	up := d.from.Nodes[id].Parent
	n := &d.from.Nodes[up]
	if n.Op != ir.OpString || n.Next != id+1 || id != up+1 || n.End < n.Start+2 {
		return false
	}
	inside := d.from.Source[n.Start+1 : n.End-1]
	return strings.HasPrefix(inside, "$") && inside[1:] == strings.TrimPrefix(d.from.SourceOf(id), "$") ||
		inside == "{"+d.from.SourceOf(id)+"}" // as the mapping of PHP writes it
}

func (d *decoder) each(id ir.NodeID, r ir.Role, f func(ir.NodeID)) {
	for c := id + 1; c < d.from.Nodes[id].Next; c = d.from.Nodes[c].Next {
		if d.from.Nodes[c].Role == r {
			f(c)
		}
	}
}

// typed writes the two children of an OpTypedMeta: the metavariable, and the type parsed as a pattern of its own.
func (d *decoder) typed(id, at ir.NodeID) {
	callee, _ := d.from.Child(id, ir.Callee)
	name := "$" + strings.TrimSuffix(strings.TrimPrefix(d.from.Text(callee), wordTyped), "_x")
	mv := ir.NodeID(len(d.out.Nodes))
	d.out.Nodes = append(d.out.Nodes, ir.Node{Op: ir.OpMetavar, Role: ir.Target, Parent: at, Next: mv + 1, Hash: ir.HashText(name)})
	d.out.SetText(mv, name)
	arg, ok := d.from.Child(id, ir.Arg)
	if !ok {
		return
	}
	typ := d.restore(d.from.StringText(arg))
	tn := ir.NodeID(len(d.out.Nodes))
	d.out.Nodes = append(d.out.Nodes, ir.Node{Op: ir.OpTypeRef, Role: ir.Type, Parent: at, Next: tn + 1, Hash: ir.HashText(typ)})
	d.out.SetText(tn, typ)
}

// pattern recognises a node that a word stands for.
func (d *decoder) pattern(id ir.NodeID) (ir.Op, string) {
	t := d.from
	n := &t.Nodes[id]
	switch n.Op {
	case ir.OpName, ir.OpChars, ir.OpOther, ir.OpThis, ir.OpModifier:
		if n.Op == ir.OpOther && n.Hash == 0 {
			return d.only(id)
		}
		return d.word(t.Text(id))
	case ir.OpCall, ir.OpMacro:
		callee, ok := t.Child(id, ir.Callee)
		if !ok || t.Nodes[callee].Op != ir.OpName {
			return ir.OpNone, ""
		}
		switch w := t.Text(callee); {
		case w == wordEllipsis || strings.HasPrefix(w, wordRest):
			if t.Nodes[callee].Next == n.Next { // without arguments
				return d.word(w) // where a bare word is no statement
			}
		case strings.HasPrefix(w, wordStatement):
			return ir.OpMetavar, "$" + strings.TrimSuffix(strings.TrimPrefix(w, wordStatement), "_x")
		case w == wordDeep:
			return ir.OpDeep, "<... ...>"
		case strings.HasPrefix(w, wordTyped):
			return ir.OpTypedMeta, "typed"
		}
	case ir.OpDecl, ir.OpParam, ir.OpPair, ir.OpKeyword, ir.OpTypeRef, ir.OpAttr, ir.OpElement, ir.OpConfig, ir.OpDecorator, ir.OpAssign, ir.OpImportName, ir.OpCase:
		return d.only(id)
	}
	return ir.OpNone, ""
}

// only sees through a wrapper, such as a declaration, that holds nothing but an ellipsis or a $...X.
func (d *decoder) only(id ir.NodeID) (ir.Op, string) {
	t := d.from
	var op ir.Op
	var word string
	if target, ok := t.Child(id, ir.Target); ok && t.Nodes[id].Op == ir.OpParam && t.Nodes[target].Op == ir.OpMap {
		return ir.OpNone, "" // an object that is taken apart
	}
	for c := id + 1; c < t.Nodes[id].Next; c++ {
		switch t.Nodes[c].Op {
		case ir.OpChars, ir.OpNumber, ir.OpBool, ir.OpNull, ir.OpRegex:
			return ir.OpNone, ""
		}
		if t.Nodes[c].Op == ir.OpName || t.Nodes[c].Op == ir.OpOther && t.Nodes[c].Hash != 0 && t.Text(c) != "case" {
			if o, w := d.word(t.Text(c)); o == ir.OpEllipsis || o == ir.OpMetaRest {
				op, word = o, w
			} else if r := t.Nodes[c].Role; r != ir.Type && t.Nodes[t.Nodes[c].Parent].Role != ir.Type {
				return ir.OpNone, ""
			}
		}
	}
	return op, word
}

// word reads a word that encode wrote, in upper or lower case and with or without a sigil.
func (d *decoder) word(w string) (ir.Op, string) {
	w = strings.TrimPrefix(w, "$")
	if strings.HasPrefix(strings.ToUpper(w), "MV-") {
		w = strings.ReplaceAll(w, "-", "_") // where names have no underscores
	}
	if !strings.HasSuffix(w, "_x") {
		return ir.OpNone, ""
	}
	switch up := strings.ToUpper(w[:len(w)-1]) + "x"; {
	case up == wordEllipsis:
		return ir.OpEllipsis, "..."
	case strings.HasPrefix(up, wordRest):
		return ir.OpMetaRest, "$..." + up[len(wordRest):len(up)-2]
	case strings.HasPrefix(up, wordMetavar) && !strings.Contains(w[len(wordMetavar):len(w)-2], "_x"):
		return ir.OpMetavar, "$" + up[len(wordMetavar):len(up)-2]
	}
	return ir.OpNone, ""
}

var reWord = regexp.MustCompile(`\$?(?:MV|mv)_([A-Za-z0-9_]+?)_x`)

// restore undoes the encoding inside of a longer text, such as a string or a comment.
func (d *decoder) restore(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	s = strings.ReplaceAll(s, wordEllipsis, "...")
	return reWord.ReplaceAllStringFunc(s, func(m string) string {
		return "$" + strings.ToUpper(reWord.FindStringSubmatch(m)[1])
	})
}

// Encoded reports whether a name is a word that stands for pattern syntax of any kind; for mappings that change names.
func Encoded(s string) bool { return strings.HasSuffix(s, "_x") && reAnyWord.MatchString(s) }

var reAnyWord = regexp.MustCompile(`^(?i:MV|MR|EL|DP|TY)_`)

// PatternWord reports whether a text is a word that stands for pattern syntax; for mappings of languages in which a bare word is a string.
func PatternWord(s string) bool {
	d := decoder{}
	op, _ := d.word(s)
	return op != ir.OpNone
}

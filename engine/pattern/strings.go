package pattern

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// str matches a string pattern: "…" any, "$X" the contents, "=~/re/" by regular expression, else by value, or, of templates, by parts.
func (m *matcher) str(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	if cn.Op == ir.OpChars {
		return pn.Parent == 0 && pn.Hash == 0 && interpolated(m.ct, cn.Parent) && m.piece(p, c, k)
	}
	if pn.Hash != 0 && cn.Op == ir.OpString && (cn.Hash != pn.Hash || m.ct.Text(c) != m.pt.Text(p)) {
		return false // the word before its quotes says what the string is
	}
	if isTemplate(m.pt, p) {
		if cn.Op == ir.OpRegex {
			return m.holesOnly(p, c, k)
		}
		return cn.Op == ir.OpString && isTemplate(m.ct, c) && m.parts(m.pt.Children(p, ir.Elem, nil), m.ct.Children(c, ir.Elem, nil), k)
	}
	first := p + 1
	single := first < pn.Next && m.pt.Nodes[first].Next == pn.Next
	if single && m.pt.Nodes[first].Op == ir.OpEllipsis && strings.HasPrefix(m.pt.SourceOf(p), "`") {
		// `...` is any template, with holes or without.
		return cn.Op == ir.OpString && strings.HasPrefix(m.ct.SourceOf(c), "`") && k()
	}
	if cn.Op == ir.OpName && cn.Role == ir.Callee && m.pt.SourceOf(p) == m.ct.Text(c) {
		return k() // in a shell a bare word is a string and the name of a command
	}
	if (pn.Flags^cn.Flags)&ir.Character != 0 && cn.Op == ir.OpString {
		return false // 'a' is no "a" where one is a character and the other a text
	}
	v, ok := Constant{}, false
	if cn.Op == ir.OpString && !interpolated(m.ct, c) {
		v, ok = Constant{Kind: ir.OpString, Text: m.ct.StringText(c), Node: c, Tree: m.ct}, true
	} else {
		v, ok = m.constant(c)
	}
	if m.p.opts.Scalars && single && m.pt.Nodes[first].Op == ir.OpChars && m.p.res[first] == nil {
		if cn.Op == ir.OpNumber || cn.Op == ir.OpBool {
			return m.ct.Text(c) == m.pt.StringText(p) && k()
		} else if ok && v.Kind != ir.OpString {
			return v.Text == m.pt.StringText(p) && k()
		}
	}
	if !ok || v.Kind != ir.OpString || (pn.Flags^v.Tree.Nodes[v.Node].Flags)&ir.Character != 0 {
		return false
	}
	if single {
		switch op := m.pt.Nodes[first].Op; {
		case op == ir.OpEllipsis:
			return k()
		case v.Any:
			return false
		case op == ir.OpMetavar:
			return m.bind(m.p.vars[first], m.stringBinding(c, v), k)
		case m.p.res[first] != nil:
			return m.p.res[first].MatchString(v.Text) && k()
		}
	}
	return !v.Any && v.Text == m.pt.StringText(p) && k()
}

// piece matches a whole pattern that is a string with the characters between the holes of a template, which are a string too.
func (m *matcher) piece(p, c ir.NodeID, k func() bool) bool {
	pn, cn := &m.pt.Nodes[p], &m.ct.Nodes[c]
	text := m.ct.Text(c)
	first := p + 1
	if first < pn.Next && m.pt.Nodes[first].Next == pn.Next {
		switch {
		case m.pt.Nodes[first].Op == ir.OpEllipsis:
			return k()
		case m.pt.Nodes[first].Op == ir.OpMetavar:
			return m.bind(m.p.vars[first], Binding{Start: cn.Start, End: cn.End}, k)
		case m.p.res[first] != nil:
			return m.p.res[first].MatchString(text) && k()
		}
	}
	return !isTemplate(m.pt, p) && text == m.pt.StringText(p) && k()
}

// stringBinding is the inside of a string literal. Where c only has its value, the literal may be elsewhere, or nowhere at all.
func (m *matcher) stringBinding(c ir.NodeID, v Constant) Binding {
	n := &v.Tree.Nodes[v.Node]
	switch {
	case v.Tree != m.ct:
		b := m.nodeBinding(c)
		return Binding{Start: b.Start, End: b.End, Const: v.Text, Away: true}
	case n.Op != ir.OpString || interpolated(v.Tree, v.Node):
		return Binding{Start: n.Start, End: n.End, Const: v.Text}
	}
	start, end := m.contents(v.Node)
	return Binding{Start: start, End: end}
}

// parts matches the pieces of templates: "..." among characters is any run of pieces, "$X" among them all characters up to the next hole,
// and a hole matches a hole.
func (m *matcher) parts(ps, cs []ir.NodeID, k func() bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	if len(ps) == 0 {
		return len(cs) == 0 && k()
	}
	pn := &m.pt.Nodes[ps[0]]
	literal := pn.Flags&ir.Raw != 0 // a piece of characters, whatever they say
	if pn.Op == ir.OpEllipsis && literal || pn.Op == ir.OpMetaRest {
		v := -1
		if pn.Op == ir.OpMetaRest {
			v = m.p.vars[ps[0]]
		}
		for i := 0; i <= len(cs); i++ {
			if m.bind(v, m.siblings(cs[:i], cs), func() bool { return m.parts(ps[1:], cs[i:], k) }) {
				return true
			}
		}
		return false
	}
	if len(cs) == 0 {
		return false
	}
	rest := func() bool { return m.parts(ps[1:], cs[1:], k) }
	chars := m.ct.Nodes[cs[0]].Op == ir.OpChars
	switch {
	case pn.Op == ir.OpMetavar && literal:
		n := &m.ct.Nodes[cs[0]]
		return chars && m.bind(m.p.vars[ps[0]], Binding{Start: n.Start, End: n.End}, rest)
	case pn.Op == ir.OpEllipsis || pn.Op == ir.OpMetavar:
		return !chars && m.node(ps[0], cs[0], rest)
	}
	return m.node(ps[0], cs[0], rest)
}

// isTemplate: the string has holes, or is written as one that may have: f"…", $"…", s"…".
func isTemplate(t *ir.Tree, id ir.NodeID) bool {
	if t.Nodes[id].Op != ir.OpString {
		return false
	}
	if interpolated(t, id) || pieces(t, id) {
		return true
	}
	s := t.SourceOf(id)
	i := strings.IndexAny(s, "\"'")
	return i > 0 && i < 4 && strings.ContainsAny(s[:i], "fF$s") && !strings.ContainsAny(s[:i], "`")
}

// pieces: a pattern's string of several parts, some of which stand for any characters.
func pieces(t *ir.Tree, id ir.NodeID) bool {
	raw, n := false, 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		raw = raw || t.Nodes[c].Flags&ir.Raw != 0
		n++
	}
	return raw && n > 1
}

// interpolated: the string has holes. A pattern's word in the place of all its characters is none.
func interpolated(t *ir.Tree, id ir.NodeID) bool {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if n := &t.Nodes[c]; n.Op != ir.OpChars && n.Flags&ir.Raw == 0 {
			return true
		}
	}
	return false
}

// contents is the range of a string's inside.
func (m *matcher) contents(c ir.NodeID) (start, end uint32) {
	n := &m.ct.Nodes[c]
	first := c + 1
	if first == n.Next {
		mid := (n.Start + n.End) / 2
		return mid, mid
	}
	last := first
	for s := first; s < n.Next; s = m.ct.Nodes[s].Next {
		last = s
	}
	return m.ct.Nodes[first].Start, m.ct.Nodes[last].End
}

// StringTree is a tree that holds nothing but one string with that text.
func StringTree(text string) *ir.Tree {
	end := uint32(len(text))
	t := &ir.Tree{Source: text, Nodes: []ir.Node{
		{Op: ir.OpUnit, End: end, Next: 2},
		{Op: ir.OpString, End: end, Next: 2},
	}}
	if text != "" {
		t.Nodes[0].Next, t.Nodes[1].Next = 3, 3
		t.Nodes = append(t.Nodes, ir.Node{Op: ir.OpChars, End: end, Parent: 1, Next: 3, Hash: ir.HashText(text)})
	}
	return t
}

// regex matches a regular expression literal: `/.../` any, `/$X/` one whose inside is bound, with the letters behind it where the pattern has
// some. start is where the literal begins.
func (m *matcher) regex(p, c ir.NodeID, code string, start uint32, k func() bool) bool {
	want, letters, ok1 := cutRegex(m.pt.Text(p))
	inside, has, ok2 := cutRegex(code)
	if !ok1 || !ok2 {
		return m.pt.Text(p) == code && k()
	}
	if letters != "" && letters != has {
		return false
	}
	switch {
	case want == "...":
		return k()
	case m.pt.Nodes[p].Next > p+1:
		return m.holes(p, c, want, inside, k)
	case m.p.vars[p] >= 0:
		open := uint32(strings.Index(code, inside))
		return m.bind(m.p.vars[p], Binding{Start: start + open, End: start + open + uint32(len(inside))}, k)
	}
	return want == inside && k()
}

// reHole is an expression within a regular expression.
var reHole = regexp.MustCompile(`#\{[^{}]*\}`)

// holes matches a regular expression with expressions in it by its parts; "..." is any characters.
func (m *matcher) holes(p, c ir.NodeID, want, inside string, k func() bool) bool {
	var sb strings.Builder
	for i, part := range reHole.Split(want, -1) {
		if i > 0 {
			sb.WriteString(`#\{[^{}]*\}`)
		}
		for j, text := range strings.Split(part, "...") {
			if j > 0 {
				sb.WriteString(`.*`)
			}
			sb.WriteString(regexp.QuoteMeta(text))
		}
	}
	re, err := regexp.Compile(`(?s)^` + sb.String() + `$`)
	if err != nil || !re.MatchString(inside) {
		return false
	}
	ps := m.pt.Children(p, ir.Elem, nil)
	for i := range m.ct.Children(c, ir.Elem, nil) {
		if cs := m.ct.Children(c, ir.Elem, nil)[i:]; len(cs) >= len(ps) && m.list(ps, cs[:len(ps)], k) {
			return true
		}
	}
	return false
}

// holesOnly matches a template that says nothing of its characters, as "...#{$X}...", with a regular expression that has expressions in it.
func (m *matcher) holesOnly(p, c ir.NodeID, k func() bool) bool {
	cs := m.ct.Children(c, ir.Elem, nil)
	var ps []ir.NodeID
	for _, q := range m.pt.Children(p, ir.Elem, nil) {
		switch n := &m.pt.Nodes[q]; {
		case n.Op == ir.OpChars || n.Op == ir.OpMetavar && n.Flags&ir.Raw != 0:
			return false
		case n.Flags&ir.Raw == 0:
			ps = append(ps, q)
		}
	}
	for i := 0; i+len(ps) <= len(cs) && len(cs) > 0; i++ {
		if m.list(ps, cs[i:i+len(ps)], k) {
			return true
		}
	}
	return false
}

// cutRegex splits a literal into its inside and the letters behind it.
func cutRegex(s string) (inside, letters string, ok bool) {
	i, j := strings.IndexByte(s, '/'), strings.LastIndexByte(s, '/')
	if i < 0 || j <= i {
		return "", "", false
	}
	return s[i+1 : j], s[j+1:], true
}

package generic

import "github.com/appsec-lsp/appsec-lsp/text"

type matcher struct {
	p     *Pattern
	d     *Doc
	steps int
}

// dots is an ellipsis that is open: nodes may be skipped up to a line. matched is what it skipped, which a $...X binds.
type dots struct {
	lines   int // the last line
	matched text.Span
	name    string
}

// state is how far a match is: what the ellipsis before the next node allows, what is bound, and the last token that a node matched.
type state struct {
	dots *dots
	env  *binding
	last token
}

// binding is a list, so that trying on undoes nothing.
type binding struct {
	name string
	span text.Span
	next *binding
}

func (b *binding) find(name string) (text.Span, bool) {
	for ; b != nil; b = b.next {
		if b.name == name {
			return b.span, true
		}
	}
	return text.Span{}, false
}

// nodes is a part of a list of the pattern: from a node to the end of its list.
type nodes struct {
	at, end int32
	root    bool // the list is the pattern itself, behind which anything may follow
}

// outcome is the end of a match.
type outcome struct {
	state
	ok bool
}

// after goes on with the pattern where a list of the document ended.
type after func(s state, p nodes) outcome

// at tries the pattern at a node of the document.
func (m *matcher) at(i int32) (end int, env map[string]text.Span, ok bool) {
	t := m.d.tokens[m.d.nodes[i].token]
	before := token{start: t.start, end: t.start, line: t.line}
	r := m.match(state{last: before}, nodes{0, int32(len(m.p.nodes)), true}, i, m.d.end[i], m.finish)
	if !r.ok {
		return 0, nil, false
	}
	env = map[string]text.Span{}
	for b := r.env; b != nil; b = b.next {
		env[b.name] = b.span
	}
	return r.last.end, env, true
}

// finish accepts what of a pattern can match nothing.
func (m *matcher) finish(s state, p nodes) outcome {
	for ; p.at < p.end; p.at = m.p.nodes[p.at].next {
		if n := m.p.nodes[p.at].token; n < 0 || m.p.tokens[n].kind != ellipsis && m.p.tokens[n].kind != rest {
			return outcome{}
		}
	}
	return outcome{s, true}
}

// match matches the rest of a list of the pattern against the nodes [at, end) of the document.
func (m *matcher) match(s state, p nodes, at, end int32, k after) outcome {
	for {
		if m.steps--; m.steps < 0 {
			return outcome{}
		}
		if p.at == p.end {
			return m.ended(s, p, at, end)
		}
		pn := m.p.nodes[p.at]
		if pn.token < 0 {
			next, done, r := m.block(s, p, at, end, k)
			if done {
				return r
			}
			s, at = next, m.d.nodes[at].next
			continue
		}
		pt := &m.p.tokens[pn.token]
		if pt.kind == ellipsis || pt.kind == rest {
			s.dots = m.extend(s, pt)
			p.at = pn.next
			continue
		}
		if at == end {
			return k(s, p)
		}
		dn := m.d.nodes[at]
		if dn.token < 0 {
			// A block of the document need not be one in the pattern.
			behind := dn.next
			return m.match(s, p, at+1, dn.next, func(s state, p nodes) outcome { return m.match(s, p, behind, end, k) })
		}
		dt := &m.d.tokens[dn.token]
		if s.dots != nil && dt.line > s.dots.lines {
			return outcome{}
		}
		if next, ok := m.atom(s, pt, dt); ok {
			if r := m.match(next, nodes{pn.next, p.end, p.root}, dn.next, end, k); r.ok {
				return r
			}
		}
		if s.dots == nil {
			return outcome{}
		}
		s.dots = s.dots.over(dt)
		at = dn.next
	}
}

// ended: the list of the pattern is over. Behind a whole pattern anything may follow, behind that of a block nothing but what an ellipsis skips.
func (m *matcher) ended(s state, p nodes, at, end int32) outcome {
	switch {
	case s.dots != nil && s.last.line <= s.dots.lines:
		s.last = m.furthest(s, at, end)
		if s.last.end > s.dots.matched.End {
			s.dots = &dots{s.dots.lines, text.Span{Start: s.dots.matched.Start, End: s.last.end}, s.dots.name}
		}
		return m.closed(s)
	case p.root || s.dots == nil && at == end:
		return outcome{s, true}
	}
	return outcome{}
}

// block matches a block of the pattern: against one of the document whole, or against none where it may be empty. Where an ellipsis allows it
// and neither is there, one node of the document is skipped: done is false, and the state that to go on with next.
func (m *matcher) block(s state, p nodes, at, end int32, k after) (next state, done bool, r outcome) {
	inner := nodes{p.at + 1, m.p.nodes[p.at].next, false}
	behind := nodes{m.p.nodes[p.at].next, p.end, p.root}
	if at < end && m.d.nodes[at].token < 0 {
		c := m.closed(s)
		if !c.ok {
			return s, true, outcome{}
		}
		r := m.match(c.state, inner, at+1, m.d.nodes[at].next, m.finish)
		if !r.ok {
			return s, true, outcome{}
		}
		r.dots = nil
		return s, true, m.match(r.state, behind, m.d.nodes[at].next, end, k)
	}
	if at < end {
		if t := &m.d.tokens[m.d.nodes[at].token]; s.dots != nil && t.line <= s.dots.lines {
			s.dots = s.dots.over(t)
			return s, false, outcome{}
		}
	}
	c := m.closed(s)
	if !c.ok || !m.finish(c.state, inner).ok {
		return s, true, outcome{}
	}
	return s, true, m.match(c.state, behind, at, end, k)
}

// atom compares an atom of the pattern with one of the document. It closes the ellipsis before them.
func (m *matcher) atom(s state, pt, dt *token) (state, bool) {
	c := m.closed(s)
	if !c.ok {
		return s, false
	}
	s = c.state
	s.last = *dt
	if pt.kind != variable {
		return s, pt.kind == dt.kind && m.p.same(pt.text, dt.text)
	}
	if dt.kind != word {
		return s, false
	}
	if pt.text == "$_" {
		return s, true
	}
	if old, ok := s.env.find(pt.text); ok {
		return s, m.d.src[old.Start:old.End] == dt.text
	}
	s.env = &binding{pt.text, text.Span{Start: dt.start, End: dt.end}, s.env}
	return s, true
}

// extend opens an ellipsis, or lets the one that is open skip more lines.
func (m *matcher) extend(s state, t *token) *dots {
	if s.dots != nil {
		return &dots{s.dots.lines + m.p.lines, s.dots.matched, s.dots.name}
	}
	d := &dots{lines: s.last.line + m.p.lines, matched: text.Span{Start: s.last.end, End: s.last.end}}
	if t.kind == rest {
		d.name = t.text
	}
	return d
}

// over is the ellipsis when it has skipped t, too.
func (d *dots) over(t *token) *dots {
	return &dots{d.lines, text.Span{Start: d.matched.Start, End: max(d.matched.End, t.end)}, d.name}
}

// closed ends an ellipsis: what it skipped is bound, where it has a name.
func (m *matcher) closed(s state) outcome {
	d := s.dots
	s.dots = nil
	if d == nil || d.name == "" || d.name == "$..._" {
		return outcome{s, true}
	}
	if old, ok := s.env.find(d.name); ok {
		return outcome{s, m.d.src[old.Start:old.End] == m.d.src[d.matched.Start:d.matched.End]}
	}
	s.env = &binding{d.name, d.matched, s.env}
	return outcome{s, true}
}

// furthest is the last token of [at, end) that an ellipsis reaches.
func (m *matcher) furthest(s state, at, end int32) token {
	last := s.last
	for i := at; i < end; i++ {
		if n := m.d.nodes[i].token; n >= 0 {
			if m.d.tokens[n].line > s.dots.lines {
				break
			}
			last = m.d.tokens[n]
		}
	}
	return last
}

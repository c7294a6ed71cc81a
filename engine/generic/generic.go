// Package generic matches patterns of rules for `generic`, which is any text: a pattern is words and punctuation with ellipses and
// metavariables among them. It follows what Semgrep documents of its generic mode.
package generic

import (
	"errors"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/text"
)

// defaultEllipsisLines is how many lines beyond its own an ellipsis may span.
const defaultEllipsisLines = 10

// maxSteps bounds the work on one document, per token of it.
const maxSteps = 400

// ErrBudget says that the search was given up before the end of the document; what was found before stands.
var ErrBudget = errors.New("the pattern takes too long on this file")

// Options change how a pattern matches.
type Options struct {
	EllipsisLines int // 0 is the default of 10
	IgnoreCase    bool
}

type kind uint8

const (
	word     kind = iota // letters, digits and underscores
	mark                 // one character of another kind
	ellipsis             // ...
	variable             // $X
	rest                 // $...X
)

// token is a piece of a text. glued means that nothing stands between it and the token before it.
type token struct {
	kind       kind
	glued      bool
	start, end int
	line       int
	text       string
}

// Doc is a text cut into tokens. It is safe for concurrent use.
type Doc struct {
	src    string
	tokens []token
	index  map[string][]int32 // by text: where it stands
}

// Tokenize cuts a text.
func Tokenize(src string) *Doc {
	d := &Doc{src: src, tokens: cut(src, false), index: map[string][]int32{}}
	for i, t := range d.tokens {
		d.index[t.text] = append(d.index[t.text], int32(i))
	}
	return d
}

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func cut(src string, pattern bool) []token {
	var out []token
	line, last := 0, -1
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		if r == '\n' {
			line++
		}
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		t := token{kind: mark, start: i, end: i + size, line: line, glued: last == i}
		switch {
		case pattern && strings.HasPrefix(src[i:], "$..."):
			if n := metavariable(src[i+4:]); n > 0 {
				t.kind, t.end = rest, i+4+n
			}
		case pattern && r == '$':
			if n := metavariable(src[i+1:]); n > 0 {
				t.kind, t.end = variable, i+1+n
			}
		case pattern && strings.HasPrefix(src[i:], "..."):
			t.kind, t.end = ellipsis, i+3
		case isWord(r):
			t.kind = word
			for t.end < len(src) {
				r, size := utf8.DecodeRuneInString(src[t.end:])
				if !isWord(r) {
					break
				}
				t.end += size
			}
		}
		t.text = src[t.start:t.end]
		last, i = t.end, t.end
		out = append(out, t)
	}
	return out
}

// metavariable is the length of the upper-case name that s begins with.
func metavariable(s string) int {
	n := 0
	for n < len(s) && (s[n] == '_' || s[n] >= 'A' && s[n] <= 'Z' || n > 0 && s[n] >= '0' && s[n] <= '9') {
		n++
	}
	if n < len(s) && s[n] >= 'a' && s[n] <= 'z' {
		return 0
	}
	return n
}

// Pattern is a compiled pattern. It is safe for concurrent use.
type Pattern struct {
	tokens []token
	vars   []string
	lines  int
	fold   bool
}

// Compile reads a pattern. The error says that there is nothing to look for.
func Compile(src string, o Options) (*Pattern, error) {
	p := &Pattern{tokens: cut(src, true), lines: o.EllipsisLines, fold: o.IgnoreCase}
	if p.lines <= 0 {
		p.lines = defaultEllipsisLines
	}
	for len(p.tokens) > 0 && p.tokens[0].kind == ellipsis {
		p.tokens = p.tokens[1:]
	}
	if len(p.tokens) == 0 {
		return nil, errors.New("the pattern holds no word to look for")
	}
	seen := map[string]bool{}
	for _, t := range p.tokens {
		if (t.kind == variable || t.kind == rest) && !seen[t.text] && t.text != "$_" {
			seen[t.text] = true
			p.vars = append(p.vars, t.text)
		}
	}
	return p, nil
}

// Metavariables are the names of the metavariables, with the dollar, each once.
func (p *Pattern) Metavariables() []string { return p.vars }

// Literals are words that every match contains.
func (p *Pattern) Literals() []string {
	var out []string
	for _, t := range p.tokens {
		if t.kind == word {
			out = append(out, t.text)
		}
	}
	return out
}

// Match is where a pattern matches, in bytes, with what its metavariables stand for.
type Match struct {
	Span     text.Span
	Bindings map[string]text.Span
}

// MatchDoc finds the matches that do not overlap, leftmost first and each as short as it can be.
func (p *Pattern) MatchDoc(d *Doc, limit int) ([]Match, error) {
	m := &matcher{p: p, d: d, steps: maxSteps*len(d.tokens) + 10000, env: map[string]text.Span{}}
	var out []Match
	next := 0
	for _, i := range p.candidates(d) {
		if int(i) < next {
			continue
		}
		clear(m.env)
		m.dead = nil
		end, ok := m.from(0, int(i), -1)
		if ok {
			out = append(out, Match{Span: text.Span{Start: d.tokens[i].start, End: d.tokens[end-1].end}, Bindings: copyOf(m.env)})
			next = max(end, int(i)+1)
			if len(out) == limit {
				break
			}
		}
		if m.steps < 0 {
			return out, ErrBudget
		}
	}
	return out, nil
}

func copyOf(env map[string]text.Span) map[string]text.Span {
	out := make(map[string]text.Span, len(env))
	for k, v := range env {
		out[k] = v
	}
	return out
}

// candidates are the tokens at which a match can begin.
func (p *Pattern) candidates(d *Doc) []int32 {
	if first := p.tokens[0]; !p.fold && (first.kind == word || first.kind == mark) {
		return d.index[first.text]
	}
	all := make([]int32, len(d.tokens))
	for i := range all {
		all[i] = int32(i)
	}
	return all
}

type matcher struct {
	p     *Pattern
	d     *Doc
	env   map[string]text.Span
	steps int
	// dead are the states, without bindings among them, from which no match was found.
	dead map[[2]int]bool
}

// from matches the pattern's tokens from k on at the document's token i. line is the line on which the last matched token stands.
func (m *matcher) from(k, i, line int) (end int, ok bool) {
	if k == len(m.p.tokens) {
		return i, true
	}
	if m.steps--; m.steps < 0 {
		return 0, false
	}
	key := [2]int{k, i}
	if m.dead[key] {
		return 0, false
	}
	bound := len(m.env)
	switch t := m.p.tokens[k]; t.kind {
	case ellipsis:
		end, ok = m.skip(k, i, line)
	case rest:
		end, ok = m.rest(k, i, line)
	default:
		if i < len(m.d.tokens) && m.fits(t, m.d.tokens[i], k > 0) {
			end, ok = m.one(t, k, i)
		}
	}
	if !ok && bound == 0 {
		if m.dead == nil {
			m.dead = map[[2]int]bool{}
		}
		m.dead[key] = true
	}
	return end, ok
}

// fits: the same word; a metavariable is any word. Tokens that touch in the pattern touch in the text.
func (m *matcher) fits(t, c token, inner bool) bool {
	if inner && t.glued && !c.glued && (t.kind == word || t.kind == variable) && c.kind == word {
		return false
	}
	switch t.kind {
	case variable:
		return c.kind == word
	case word:
		return c.text == t.text || m.p.fold && strings.EqualFold(c.text, t.text)
	}
	return c.text == t.text
}

func (m *matcher) one(t token, k, i int) (int, bool) {
	c := m.d.tokens[i]
	if t.kind != variable || t.text == "$_" {
		return m.from(k+1, i+1, c.line)
	}
	if old, ok := m.env[t.text]; ok {
		if m.d.src[old.Start:old.End] != c.text {
			return 0, false
		}
		return m.from(k+1, i+1, c.line)
	}
	m.env[t.text] = text.Span{Start: c.start, End: c.end}
	end, ok := m.from(k+1, i+1, c.line)
	if !ok {
		delete(m.env, t.text)
	}
	return end, ok
}

// skip lets an ellipsis stand for as few tokens as it can, within its lines and its brackets.
func (m *matcher) skip(k, i, line int) (int, bool) {
	if k+1 == len(m.p.tokens) {
		return m.blockEnd(i, line), true
	}
	depth := 0
	for j := i; j <= len(m.d.tokens); j++ {
		if j < len(m.d.tokens) && line >= 0 && m.d.tokens[j].line > line+m.p.lines {
			return 0, false
		}
		if depth == 0 {
			if end, ok := m.from(k+1, j, m.lineOf(j, line)); ok {
				return end, true
			}
			if m.steps < 0 {
				return 0, false
			}
		}
		if j < len(m.d.tokens) {
			switch m.d.tokens[j].text {
			case "(", "[", "{":
				depth++
			case ")", "]", "}":
				if depth--; depth < 0 {
					return 0, false
				}
			}
		}
	}
	return 0, false
}

func (m *matcher) lineOf(j, line int) int {
	if j < len(m.d.tokens) {
		return m.d.tokens[j].line
	}
	return line
}

// blockEnd is where an ellipsis at the end of a pattern ends: with the line.
func (m *matcher) blockEnd(i, line int) int {
	if i == 0 || line < 0 {
		return i
	}
	return i + sort.Search(len(m.d.tokens)-i, func(n int) bool { return m.d.tokens[i+n].line > line })
}

// rest binds $...X to the tokens up to what follows, on one line.
func (m *matcher) rest(k, i, line int) (int, bool) {
	t := m.p.tokens[k]
	old, was := m.env[t.text]
	if line < 0 && i < len(m.d.tokens) {
		line = m.d.tokens[i].line
	}
	for j := i; j <= len(m.d.tokens); j++ {
		last := j == len(m.d.tokens) || m.d.tokens[j].line > line
		if k+1 == len(m.p.tokens) && !last {
			continue
		}
		span := text.Span{}
		if j > i {
			span = text.Span{Start: m.d.tokens[i].start, End: m.d.tokens[j-1].end}
		} else if i < len(m.d.tokens) {
			span = text.Span{Start: m.d.tokens[i].start, End: m.d.tokens[i].start}
		}
		if was && m.d.src[old.Start:old.End] != m.d.src[span.Start:span.End] {
			if last {
				break
			}
			continue
		}
		m.env[t.text] = span
		if end, ok := m.from(k+1, j, line); ok {
			return end, true
		}
		if last {
			break
		}
	}
	if was {
		m.env[t.text] = old
	} else {
		delete(m.env, t.text)
	}
	return 0, false
}

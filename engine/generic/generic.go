// Package generic matches patterns of rules for `generic`, which is any text: a pattern is words and punctuation with ellipses and
// metavariables among them. Text and pattern are trees by their indentation, and the text also by its brackets: an ellipsis does not leave the
// block that it stands in, nor go further than some lines. It follows what Semgrep does in its generic mode.
package generic

import (
	"errors"
	"strings"

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
	EllipsisLines int // 0 is the default of 10, -1 none
	IgnoreCase    bool
}

// Pattern is a compiled pattern. It is safe for concurrent use.
type Pattern struct {
	Doc
	vars  []string
	lines int
	fold  bool
}

// Compile reads a pattern. The error says that there is nothing to look for.
func Compile(src string, o Options) (*Pattern, error) {
	p := &Pattern{Doc: Doc{src: src}, lines: o.EllipsisLines, fold: o.IgnoreCase}
	if p.lines < 0 {
		p.lines = 0
	} else if p.lines == 0 {
		p.lines = defaultEllipsisLines
	}
	b := builder{doc: &p.Doc}
	b.lines(cut(src, true))
	b.finish()
	words := false
	seen := map[string]bool{}
	for _, t := range p.tokens {
		words = words || t.kind != ellipsis
		if (t.kind == variable || t.kind == rest) && !seen[t.text] && t.text != "$_" {
			seen[t.text] = true
			p.vars = append(p.vars, t.text)
		}
	}
	if !words {
		return nil, errors.New("the pattern holds no word to look for")
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

// MatchDoc finds the matches, leftmost first: at each place the shortest, and of those that end at one place the shortest again, or, where
// the pattern ends in an ellipsis, the longest. They may overlap.
func (p *Pattern) MatchDoc(d *Doc, limit int) ([]Match, error) {
	m := &matcher{p: p, d: d, steps: maxSteps*len(d.tokens) + 10000}
	trailing := p.tokens[len(p.tokens)-1].kind
	longest := trailing == ellipsis || trailing == rest
	var found []Match
	byEnd := map[int]int{} // the end of a match → its place in found
	for _, i := range p.candidates(d) {
		t := &d.tokens[d.nodes[i].token]
		end, env, ok := m.at(i)
		if m.steps < 0 {
			return sift(found, byEnd), ErrBudget
		}
		if !ok {
			continue
		}
		if end < t.end {
			end = t.end
		}
		if _, taken := byEnd[end]; taken && longest {
			continue
		}
		byEnd[end] = len(found)
		found = append(found, Match{Span: text.Span{Start: t.start, End: end}, Bindings: env})
		if len(byEnd) == limit {
			break
		}
	}
	return sift(found, byEnd), nil
}

// sift keeps the matches that byEnd names.
func sift(found []Match, byEnd map[int]int) []Match {
	var out []Match
	for i, m := range found {
		if byEnd[m.Span.End] == i {
			out = append(out, m)
		}
	}
	return out
}

// candidates are the nodes at which a match can begin: where the pattern begins with an ellipsis, the first of each block.
func (p *Pattern) candidates(d *Doc) []int32 {
	first := p.tokens[0]
	if !p.fold && (first.kind == word || first.kind == mark) {
		return d.index[first.text]
	}
	var out []int32
	for i, n := range d.nodes {
		if n.token < 0 {
			continue
		}
		if first.kind != ellipsis && first.kind != rest || i == 0 || d.nodes[i-1].token < 0 {
			out = append(out, int32(i))
		}
	}
	return out
}

func (p *Pattern) same(a, b string) bool { return a == b || p.fold && strings.EqualFold(a, b) }

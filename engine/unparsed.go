package engine

import (
	"context"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Repositories hold many settings, translations and lists of packages in which no rule could match. Which these are is told by their text: what a rule
// needs is names and literals, and in some languages a name stands in a text as it is spelt.

// spellings finds the words of a vocabulary in a text that is not parsed. Names are found in any case of their letters, and within others.
type spellings struct {
	grams  gramIndex
	words  [][]int // of each text that is looked for, the words that are spelt so
	always []int   // the words that cannot be looked for
}

func (v *vocabulary) spellings() *spellings {
	s := &spellings{}
	texts := map[string]int{}
	for id, w := range v.spelt {
		if len(w) < 3 || strings.ContainsFunc(w, func(c rune) bool { return c >= 0x80 }) {
			s.always = append(s.always, id)
			continue
		}
		w = strings.ToLower(w)
		n, ok := texts[w]
		if !ok {
			n = len(texts)
			texts[w] = n
			s.words = append(s.words, nil)
		}
		s.words[n] = append(s.words[n], id)
	}
	s.grams.build(texts)
	return s
}

// in are the words that a text may hold.
func (s *spellings) in(src string, v *vocabulary) bitset {
	found, words := make(bitset, len(s.words)/64+1), v.none()
	s.grams.search(src, found)
	found.each(func(n int) {
		for _, id := range s.words[n] {
			words.set(id)
		}
	})
	for _, id := range s.always {
		words.set(id)
	}
	return words
}

// CouldMatch reports whether a rule could find something in a text of a language once it is parsed. path is relative to the workspace's root, with
// slashes. It is true wherever the text alone does not tell: a tree may have names that stand for signs, a name may be spelt with escapes,
// and code in other languages has rules of its own.
func (p *Program) CouldMatch(ctx context.Context, path string, lang *parsers.Language, src string) bool {
	if !lang.Spelt || p.Follows(lang.ID) || regex.Odd(src) || strings.Contains(src, `\u`) || strings.Contains(src, `\U`) || strings.Contains(src, `\x`) {
		return true
	}
	lp := p.language(lang)
	if len(lp.extract) > 0 {
		return true
	}
	words := lp.spelt().in(src, &lp.words)
	c := checker{ctx: ctx, p: p, lp: lp, path: path, file: ir.PlainFile(src), lang: lang}
	for _, list := range lp.lists() {
		for _, rule := range list.possible(words, nil) {
			if c.wanted(rule.rule) && (list != &lp.file || !rule.textual) {
				return true
			}
		}
	}
	for _, t := range lp.taint {
		if t.possible(words) && c.wanted(t.rule) {
			return true
		}
	}
	return c.matchesText(words)
}

// matchesText: one of the rules that look at the text of the file alone matches.
func (c *checker) matchesText(words bitset) bool {
	tree := c.file.Units[0].Tree
	scope := &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree)}
	for _, rule := range c.lp.file.possible(words, nil) {
		if !c.wanted(rule.rule) {
			continue
		}
		if found, problem := c.run(rule, scope, words, c.path); len(found) > 0 || problem != nil || c.ctx.Err() != nil {
			return true
		}
	}
	return false
}

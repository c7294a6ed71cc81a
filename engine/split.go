package engine

import (
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A rule may ask for patterns, or for a text. What is one of several alternatives is found without the others, so that the patterns are matched unit by unit as ever, and only
// the text is looked for in the whole file.

// part is a rule, or some of its alternatives.
type part struct {
	*compiled
	wide bool
}

// split gives the alternatives of a rule that look at the text alone apart from the others. A part that does not compile leaves the rule whole.
func split(c *compiled, wide bool, name string, l *parsers.Language, shared *trees) []part {
	whole := []part{{c, wide}}
	or, ok1 := c.formula.(*orF)
	match, ok2 := c.rule.Match.(*rules.Or)
	if !ok1 || !ok2 || !wide || c.textual || len(or.members) != len(match.Members) {
		return whole
	}
	texts, others := *match, *match
	texts.Members, others.Members = nil, nil
	for i, m := range match.Members {
		if textual(or.members[i]) {
			texts.Members = append(texts.Members, m)
		} else {
			others.Members = append(others.Members, m)
		}
	}
	if len(texts.Members) == 0 {
		return whole
	}
	a, wideA, err1 := compileRule(c.rule, &others, name, l, shared)
	b, wideB, err2 := compileRule(c.rule, &texts, name, l, shared)
	if err1 != nil || err2 != nil {
		return whole
	}
	b.again = true
	return []part{{a, wideA}, {b, wideB}}
}

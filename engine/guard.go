package engine

import (
	"slices"
	"strings"
)

// A rule that asks a name for what it says, as in metavariable-regex with (?i)password, has often no other word that is rare: what it looks at is any call.
// So what its expression cannot match without is one of the words that must occur.

// guardNeeds are the literals of which the expressions of a conjunction need one each, of those that ask for code of the text that is looked at.
func guardNeeds(f *andF) [][]word {
	var out [][]word
	for _, g := range f.guards {
		switch {
		case g.negated:
		case everywhere(f, g.name, standsAlone):
			if group := memberNames(f, g); group != nil {
				out = append(out, group)
				continue
			}
			out = append(out, literalsOf(g, false)...)
		case g.spelt && everywhere(f, g.name, aloneOrText):
			out = append(out, literalsOf(g, true)...)
		}
	}
	return out
}

// literalsOf are the lists of literals that an expression needs one of each of; of whole words, those alone that are made of letters.
func literalsOf(g *regexCondition, words bool) [][]word {
	var out [][]word
	for _, list := range g.re.Needs() {
		if words && slices.ContainsFunc(list, ofParts) {
			continue
		}
		var group []word
		for _, l := range list {
			group = append(group, word{literal: l})
		}
		out = append(out, group)
	}
	return out
}

// isText: wherever a metavariable stands in a pattern, it is a whole text. That may be a constant, which its unit or the outline spells, or the sum of
// several. The rules of the packs do not mean those between which a word is divided; those of others may.
func isText(pattern, name string) bool {
	for i := 0; i+len(name) <= len(pattern); i++ {
		if pattern[i:i+len(name)] != name || i+len(name) < len(pattern) && isWordByte(pattern[i+len(name)]) {
			continue
		}
		if i == 0 || i+len(name) == len(pattern) || strings.IndexByte("\"'`", pattern[i-1]) < 0 || pattern[i+len(name)] != pattern[i-1] {
			return false
		}
	}
	return true
}

func aloneOrText(pattern, name string) bool {
	return standsAlone(pattern, name) || isText(pattern, name)
}

// ofParts: a literal is more than a word of letters.
func ofParts(literal string) bool {
	return strings.ContainsFunc(literal, func(c rune) bool { return c < 'a' || c > 'z' })
}

// everywhere: each pattern that binds what a formula finds holds a metavariable as it should, wherever it stands in it.
func everywhere(f formula, name string, holds func(pattern, name string) bool) bool {
	in := func(list []formula) bool {
		return !slices.ContainsFunc(list, func(m formula) bool { return !everywhere(m, name, holds) })
	}
	switch f := f.(type) {
	case *patternF:
		return holds(f.text, name)
	case *andF:
		return in(f.positives)
	case *orF:
		return in(f.members)
	case *insideF:
		return everywhere(f.of, name, holds)
	}
	return false
}

// standsAlone: wherever a metavariable stands in a pattern, it is an expression of its own, or a part of a dotted name, which may be what an import says. What
// stands within a string may be a constant from elsewhere.
func standsAlone(pattern, name string) bool {
	var quote byte
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\' && quote != 0:
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'' || c == '`'):
			quote = c
		case c == '$' && strings.HasPrefix(pattern[i:], name):
			end := i + len(name)
			if end < len(pattern) && isWordByte(pattern[end]) {
				continue
			}
			if quote != 0 || i > 0 && strings.IndexByte(" \t\n([{,!.>", pattern[i-1]) < 0 || end < len(pattern) && strings.IndexByte(" \t\n)]},:;(.", pattern[end]) < 0 {
				return false
			}
		}
	}
	return true
}

func isWordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

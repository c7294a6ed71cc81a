package engine

import (
	"slices"
	"strings"
)

// gate tells by the words of a scope whether a formula may match there. The groups of a rule say of alternatives only that one word of each is needed, and
// lead to it; this says what each of them needs.
type gate struct {
	all, any []*gate
	words    []int // of which one must occur
}

// open: the formula may match. A gate that is nil always is.
func (g *gate) open(words bitset) bool {
	switch {
	case g == nil:
		return true
	case g.words != nil:
		return slices.ContainsFunc(g.words, words.has)
	case g.any != nil:
		return slices.ContainsFunc(g.any, func(m *gate) bool { return m.open(words) })
	}
	return !slices.ContainsFunc(g.all, func(m *gate) bool { return !m.open(words) })
}

// gateOf makes the gate of a formula; nil where nothing is known to be needed.
func (v *vocabulary) gateOf(f formula) *gate {
	var all []*gate
	switch f := f.(type) {
	case *andF:
		for _, p := range f.positives {
			if g := v.gateOf(p); g != nil {
				all = append(all, g)
			}
		}
		for _, group := range guardNeeds(f) {
			all = append(all, v.oneOf(group))
		}
	case *insideF:
		return v.gateOf(f.of)
	case *anywhereF:
		return v.gateOf(f.of)
	case *orF:
		out := &gate{}
		for _, m := range f.members {
			g := v.gateOf(m)
			if g == nil {
				return nil
			}
			out.any = append(out.any, g)
		}
		return out
	default:
		for _, group := range needs(f) {
			all = append(all, v.oneOf(group))
		}
	}
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return &gate{all: all}
}

func (v *vocabulary) oneOf(group []word) *gate {
	g := &gate{}
	for _, w := range group {
		g.words = append(g.words, v.number(w))
	}
	return g
}

// memberNames are the names of which a metavariable must be one that stands for members only, where its expression lists them; nil for any.
func memberNames(f formula, g *regexCondition) []word {
	texts := g.re.Texts()
	if texts == nil || !everywhere(f, g.name, isMember) {
		return nil
	}
	var out []word
	for _, t := range texts {
		if t == "" || strings.ContainsFunc(t, func(c rune) bool { return c >= 0x80 || !isWordByte(byte(c)) }) {
			return nil
		}
		out = append(out, nameOf(t))
	}
	return out
}

// isMember: wherever a metavariable stands in a pattern, it is a member that is called.
func isMember(pattern, name string) bool {
	for rest := pattern; ; {
		before, after, found := strings.Cut(rest, name)
		switch {
		case !found:
			return true
		case !strings.HasSuffix(before, ".") || !strings.HasPrefix(after, "("):
			return false // or another metavariable, whose name begins like it
		}
		rest = after
	}
}

package regex

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

const (
	// shortest is the least length of a text worth looking for, in bytes.
	shortest = 3
	// widest is how many texts are looked for at most, for one expression.
	widest = 16
)

// required are texts of which every match of an expression in Go's syntax holds at least one. There are none where nothing is known.
func required(src string) []string {
	re, err := syntax.Parse(src, syntax.Perl)
	if err != nil {
		return nil
	}
	best := partsOf(re.Simplify()).best()
	if quality(best) < shortest {
		return nil
	}
	return best
}

// parts is what is known of an expression: all texts that it matches, or texts of which every match holds one.
type parts struct {
	exact []string // nil: too many, or unknown
	any   []string // nil: unknown
}

func (p parts) best() []string { return better(p.any, p.exact) }

// better chooses the fewer texts among sets whose texts are all long enough, and else the longer ones.
func better(a, b []string) []string {
	qa, qb := quality(a), quality(b)
	if qa >= shortest && qb >= shortest && len(a) != len(b) {
		if len(a) < len(b) {
			return a
		}
		return b
	}
	if qb > qa {
		return b
	}
	return a
}

// quality is the length of the shortest text: the set is as good as that one.
func quality(set []string) int {
	if len(set) == 0 {
		return -1
	}
	least := len(set[0])
	for _, s := range set[1:] {
		least = min(least, len(s))
	}
	return least
}

func partsOf(re *syntax.Regexp) parts {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return parts{exact: []string{""}}
	case syntax.OpLiteral:
		// U+FFFD also matches a byte that is no UTF-8, which the text itself does not hold.
		if s := string(re.Rune); re.Flags&syntax.FoldCase == 0 && !strings.ContainsRune(s, utf8.RuneError) {
			return parts{exact: []string{s}}
		}
	case syntax.OpCharClass:
		return parts{exact: members(re.Rune)}
	case syntax.OpCapture:
		return partsOf(re.Sub[0])
	case syntax.OpPlus:
		return parts{any: partsOf(re.Sub[0]).best()}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return parts{any: partsOf(re.Sub[0]).best()}
		}
	case syntax.OpConcat:
		return sequence(re.Sub)
	case syntax.OpAlternate:
		return choice(re.Sub)
	}
	return parts{}
}

// members are the characters of a small class.
func members(ranges []rune) []string {
	var out []string
	for i := 0; i+1 < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if len(out) == widest || r == utf8.RuneError {
				return nil
			}
			out = append(out, string(r))
		}
	}
	return out
}

// sequence joins neighbours whose texts are known, and keeps the best of what cannot be joined.
func sequence(list []*syntax.Regexp) parts {
	run, whole := []string{""}, true
	var best []string
	keep := func(set []string) { best = better(best, set) }
	for _, sub := range list {
		p := partsOf(sub)
		keep(p.best())
		if p.exact != nil && len(p.exact)*len(run) <= widest {
			run = product(run, p.exact)
			continue
		}
		whole = false
		keep(run)
		run = []string{""}
		if p.exact != nil {
			run = p.exact
		}
	}
	keep(run)
	if whole {
		return parts{exact: run, any: best}
	}
	return parts{any: best}
}

func product(xs, ys []string) []string {
	out := make([]string, 0, len(xs)*len(ys))
	for _, x := range xs {
		for _, y := range ys {
			out = append(out, x+y)
		}
	}
	return out
}

func choice(list []*syntax.Regexp) parts {
	var exact, either []string
	known := true
	for _, sub := range list {
		p := partsOf(sub)
		known = known && p.exact != nil
		exact = append(exact, p.exact...)
		b := p.best()
		if quality(b) < 1 {
			return parts{}
		}
		either = append(either, b...)
	}
	if known && len(exact) <= widest {
		return parts{exact: exact}
	}
	if len(either) > widest {
		return parts{}
	}
	return parts{any: either}
}

// possible reports whether s holds one of the texts of which a match holds one.
func (r *Regexp) possible(s string) bool {
	for _, lit := range r.lits {
		if strings.Contains(s, lit) {
			return true
		}
	}
	return len(r.lits) == 0
}

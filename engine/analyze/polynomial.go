package analyze

import (
	"regexp/syntax"
	"unicode"
)

// An expression takes polynomial time where two repetitions without bound stand one behind the other and some text can be of either, and of
// what is between them: an engine that backtracks then tries every place at which the one can end and the other begin, before it finds that
// what must follow does not. This is infinite degree of ambiguity in the automaton (Weideman, van der Merwe, Berglund, Watson: Analyzing
// Matching Time Behavior of Backtracking Regular Expression Matchers by Using Ambiguity of NFA, 2016; Wüstholz, Olivo, Heule, Dillig: Static
// Detection of DoS Vulnerabilities in Programs that Use Regular Expressions, 2017), looked for where the repetitions are of single characters.

// polynomial looks for such a pair in every sequence of the expression. follows says that something behind it must match.
func polynomial(re *syntax.Regexp, follows bool, depth int) bool {
	if depth > maxRegexDepth {
		return false
	}
	if re.Op != syntax.OpConcat {
		for _, s := range re.Sub {
			if polynomial(s, follows, depth+1) {
				return true
			}
		}
		return false
	}
	parts := flat(re, nil, depth)
	for i := range parts {
		must := follows
		for _, p := range parts[i+1:] {
			must = must || demands(p)
		}
		if polynomial(parts[i], must, depth+1) || unboundedSingle(parts[i]) && rivals(parts[i:], follows, depth) {
			return true
		}
	}
	return false
}

// flat is the sequence without the groups in it.
func flat(re *syntax.Regexp, out []*syntax.Regexp, depth int) []*syntax.Regexp {
	for _, s := range re.Sub {
		for s.Op == syntax.OpCapture {
			s = s.Sub[0]
		}
		if s.Op == syntax.OpConcat && depth < maxRegexDepth {
			out = flat(s, out, depth+1)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// rivals: behind the repetition at the start of the parts stands another one with which it shares characters that can also be all that is
// between them, and behind that one something can fail.
func rivals(parts []*syntax.Regexp, follows bool, depth int) bool {
	shared := first(parts[0].Sub[0], depth)
	for j := 1; j < len(parts); j++ {
		p := parts[j]
		if unboundedSingle(p) {
			if common := intersect(shared, first(p.Sub[0], depth)); len(common) > 0 {
				if j > 1 && within(first(parts[0].Sub[0], depth), digits) && within(first(p.Sub[0], depth), digits) {
					return false // a number with a point that may be missing: it takes many thousand digits to tell
				}
				behind := follows
				for _, rest := range parts[j+1:] {
					behind = behind || demands(rest) && !(wholeLine(p.Sub[0]) && atEnd(rest))
				}
				return behind
			}
		}
		if canBeEmpty(p) {
			continue
		}
		if unboundedSingle(p) || single(p) {
			if shared = intersect(shared, first(p, depth)); len(shared) > 0 {
				continue
			}
		}
		return false
	}
	return false
}

var digits = [][2]rune{{'0', '9'}}

// within: all characters of the one are among those of the other.
func within(a, b [][2]rune) bool {
	for _, x := range a {
		inside := false
		for _, y := range b {
			inside = inside || y[0] <= x[0] && x[1] <= y[1]
		}
		if !inside {
			return false
		}
	}
	return true
}

// wholeLine: every character but those that end a line, so that what is behind at the end of a line fails at nothing else.
func wholeLine(re *syntax.Regexp) bool {
	if re.Op == syntax.OpAnyCharNotNL || re.Op == syntax.OpAnyChar {
		return true
	}
	if re.Op != syntax.OpCharClass || len(re.Rune) < 2 {
		return false
	}
	at := rune(0)
	for i := 0; i < len(re.Rune); i += 2 {
		for ; at < re.Rune[i]; at++ {
			if at != '\n' && at != '\r' {
				return false
			}
		}
		at = re.Rune[i+1] + 1
	}
	return at > unicode.MaxRune
}

func atEnd(re *syntax.Regexp) bool { return re.Op == syntax.OpEndText || re.Op == syntax.OpEndLine }

func unboundedSingle(re *syntax.Regexp) bool { return unbounded(re) && single(re.Sub[0]) }

// demands: the part can fail where a text goes on or ends.
func demands(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpEndText, syntax.OpEndLine, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return true
	}
	return !canBeEmpty(re)
}

func intersect(a, b [][2]rune) [][2]rune {
	var out [][2]rune
	for _, x := range a {
		for _, y := range b {
			if lo, hi := max(x[0], y[0]), min(x[1], y[1]); lo <= hi {
				out = append(out, [2]rune{lo, hi})
			}
		}
	}
	return out
}

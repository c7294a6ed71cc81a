package analyze

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// codePoint is a character by its number, as most languages but RE2 spell it.
var codePoint = regexp.MustCompile(`\\u([0-9A-Fa-f]{4})`)

// ReDoS reports whether a regular expression can take exponential time in a backtracking engine, see Exponential, or polynomial time, see polynomial.
func ReDoS(src string) bool {
	exponential, polynomial := judged(src)
	return exponential || polynomial()
}

// Exponential reports whether a regular expression can take exponential time in a backtracking engine: a repetition without bound holds
// another one, or alternatives, that can begin with the same characters and repeat. What RE2's syntax cannot say is judged without its
// lookarounds and backreferences.
func Exponential(src string) bool {
	exponential, _ := judged(src)
	return exponential
}

// judged says whether an expression can take exponential time, and, when asked, polynomial time.
func judged(src string) (bool, func() bool) {
	src = strings.Trim(strings.TrimSpace(src), "\"'`")
	if len(src) > 1 && src[0] == '/' {
		if i := strings.LastIndexByte(src, '/'); i > 0 {
			src = src[1:i]
		}
	}
	src = halved(src)
	for _, look := range []string{"(?=", "(?!", "(?<=", "(?<!", "(?>"} {
		src = strings.ReplaceAll(src, look, "(?:")
	}
	src = codePoint.ReplaceAllString(strings.ReplaceAll(src, `\Z`, `\z`), `\x{$1}`)
	re, err := syntax.Parse(src, syntax.Perl)
	if err != nil {
		return false, func() bool { return false }
	}
	slow := func() bool { return polynomial(re, false, 0) }
	if ambiguous(re, 0) {
		return true, slow
	}
	apart, err := syntax.Parse(keptApart(src), syntax.Perl)
	return err == nil && ambiguous(apart, 0), slow
}

// halved undoes the escaping of a literal: where every run of backslashes is even, the language wants two for one. An expression
// that is written raw has single ones, nearly always.
func halved(src string) string {
	for i := 0; i < len(src); i++ {
		if src[i] != '\\' {
			continue
		}
		start := i
		for i < len(src) && src[i] == '\\' {
			i++
		}
		if (i-start)%2 == 1 {
			return src
		}
	}
	return strings.ReplaceAll(src, `\\`, `\`)
}

const maxRegexDepth = 200

// ambiguous looks for an unbounded repetition whose body can match the same text in several ways.
func ambiguous(re *syntax.Regexp, depth int) bool {
	if depth > maxRegexDepth {
		return false
	}
	if unbounded(re) && severalWays(re.Sub[0], depth) {
		return true
	}
	for _, s := range re.Sub {
		if ambiguous(s, depth+1) {
			return true
		}
	}
	return false
}

func unbounded(re *syntax.Regexp) bool {
	return re.Op == syntax.OpStar || re.Op == syntax.OpPlus || re.Op == syntax.OpRepeat && re.Max == -1
}

// severalWays: a text that is the body once can be it twice, because an inner repetition can follow itself; or two alternatives overlap.
func severalWays(body *syntax.Regexp, depth int) bool {
	for body.Op == syntax.OpCapture {
		body = body.Sub[0]
	}
	switch body.Op {
	case syntax.OpStar, syntax.OpPlus, syntax.OpRepeat:
		return unbounded(body) || body.Op == syntax.OpRepeat && body.Max > 1 && body.Max != body.Min
	case syntax.OpAlternate:
		for i := range body.Sub {
			for j := range body.Sub[:i] {
				if overlap(first(body.Sub[i], depth), first(body.Sub[j], depth)) && sameLength(body.Sub[i], body.Sub[j]) {
					return true
				}
			}
			if severalWays(body.Sub[i], depth+1) {
				return true
			}
		}
	case syntax.OpConcat:
		return concatRepeats(body, depth) || twins(body, depth)
	}
	return false
}

// twins: somewhere in re, two alternatives are the same character at times.
func twins(re *syntax.Regexp, depth int) bool {
	if depth > maxRegexDepth {
		return false
	}
	if re.Op == syntax.OpAlternate {
		for i := range re.Sub {
			for j := range re.Sub[:i] {
				if single(re.Sub[i]) && single(re.Sub[j]) && overlap(first(re.Sub[i], depth), first(re.Sub[j], depth)) {
					return true
				}
			}
		}
	}
	for _, s := range re.Sub {
		if twins(s, depth+1) {
			return true
		}
	}
	return false
}

// sameLength: overlapping alternatives are ambiguous at once when one of them can be the other. One that must have a character which the
// other cannot have is not.
func sameLength(a, b *syntax.Regexp) bool {
	if single(a) && single(b) {
		return true
	}
	return (unboundedInside(a) || unboundedInside(b)) && !alien(a, b, 0) && !alien(b, a, 0)
}

// alien: re cannot match without a character that no text of other has.
func alien(re, other *syntax.Regexp, depth int) bool {
	if depth > maxRegexDepth || canBeEmpty(re) {
		return false
	}
	switch re.Op {
	case syntax.OpLiteral:
		all := characters(other, depth)
		for _, r := range re.Rune {
			if !overlap([][2]rune{{r, r}}, all) {
				return true
			}
		}
		return false
	case syntax.OpCharClass:
		return !overlap(first(re, depth), characters(other, depth))
	case syntax.OpConcat, syntax.OpCapture, syntax.OpPlus, syntax.OpRepeat:
		for _, s := range re.Sub {
			if alien(s, other, depth+1) {
				return true
			}
		}
	}
	return false
}

// characters are the ranges of characters that a text of re can have.
func characters(re *syntax.Regexp, depth int) [][2]rune {
	if depth > maxRegexDepth {
		return [][2]rune{{0, 0x10FFFF}}
	}
	switch re.Op {
	case syntax.OpLiteral:
		var out [][2]rune
		for _, r := range re.Rune {
			out = append(out, [2]rune{r, r})
		}
		return out
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return first(re, depth)
	}
	var out [][2]rune
	for _, s := range re.Sub {
		out = append(out, characters(s, depth+1)...)
	}
	return out
}

func single(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpCapture:
		return single(re.Sub[0])
	case syntax.OpLiteral:
		return len(re.Rune) == 1
	}
	return re.Op == syntax.OpCharClass || re.Op == syntax.OpAnyChar || re.Op == syntax.OpAnyCharNotNL
}

func unboundedInside(re *syntax.Regexp) bool {
	if unbounded(re) {
		return true
	}
	for _, s := range re.Sub {
		if unboundedInside(s) {
			return true
		}
	}
	return false
}

// concatRepeats: (a*b?)* and (a+.)*.
func concatRepeats(body *syntax.Regexp, depth int) bool {
	for i, s := range body.Sub {
		for s.Op == syntax.OpCapture {
			s = s.Sub[0]
		}
		if !unbounded(s) {
			continue
		}
		// The rest must be able to vanish, or to be made of what is repeated: then a text can be cut in many places.
		all := true
		for j, o := range body.Sub {
			if j != i && !canBeEmpty(o) && !overlap(first(s, depth), first(o, depth)) {
				all = false
			}
		}
		if all {
			return true
		}
	}
	return false
}

func canBeEmpty(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpStar, syntax.OpQuest, syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return true
	case syntax.OpRepeat:
		return re.Min == 0 || canBeEmpty(re.Sub[0])
	case syntax.OpCapture, syntax.OpPlus:
		return canBeEmpty(re.Sub[0])
	case syntax.OpConcat:
		for _, s := range re.Sub {
			if !canBeEmpty(s) {
				return false
			}
		}
		return true
	case syntax.OpAlternate:
		for _, s := range re.Sub {
			if canBeEmpty(s) {
				return true
			}
		}
	}
	return false
}

// first are the ranges of characters with which re can begin.
func first(re *syntax.Regexp, depth int) [][2]rune {
	if depth > maxRegexDepth {
		return nil
	}
	switch re.Op {
	case syntax.OpLiteral:
		return [][2]rune{{re.Rune[0], re.Rune[0]}}
	case syntax.OpCharClass:
		var out [][2]rune
		for i := 0; i+1 < len(re.Rune); i += 2 {
			out = append(out, [2]rune{re.Rune[i], re.Rune[i+1]})
		}
		return out
	case syntax.OpAnyChar:
		return [][2]rune{{0, 0x10FFFF}}
	case syntax.OpAnyCharNotNL:
		return [][2]rune{{0, '\n' - 1}, {'\n' + 1, 0x10FFFF}}
	case syntax.OpConcat:
		var out [][2]rune
		for _, s := range re.Sub {
			out = append(out, first(s, depth+1)...)
			if !canBeEmpty(s) {
				break
			}
		}
		return out
	}
	var out [][2]rune
	for _, s := range re.Sub {
		out = append(out, first(s, depth+1)...)
	}
	return out
}

func overlap(a, b [][2]rune) bool {
	for _, x := range a {
		for _, y := range b {
			if x[0] <= y[1] && y[0] <= x[1] {
				return true
			}
		}
	}
	return false
}

package regex

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// need is what a text must hold for an expression to match in it: one of some literals, in any case of their ASCII letters. It also says
// how far from a match's start the first of them can stand, so that a search need only look there.
type need struct {
	literals []string // in lower case, of at least minLiteral bytes; nil where nothing is known
	before   int      // bytes between the start of a match and a literal, at most; unbounded where they have no limit
	inLine   bool     // what stands between them holds no end of line
	// also are others of which a match holds one each, told in the same way. They have none themselves.
	also []need
}

const (
	minLiteral  = 3  // bytes: shorter texts are nearly everywhere
	maxLiterals = 64 // alternatives
	maxAlso     = 4  // times that a match needs others
	maxOfAlso   = 8  // alternatives of these, each of which is looked for alone
	unbounded   = 1 << 20
)

// needOf reads what an expression in Go's syntax needs.
func needOf(src string) need {
	re, err := syntax.Parse(src, syntax.Perl)
	if err != nil {
		return need{}
	}
	return needIn(re.Simplify())
}

func needIn(re *syntax.Regexp) need {
	switch re.Op {
	case syntax.OpLiteral:
		return literalNeed(re)
	case syntax.OpCapture, syntax.OpPlus:
		return needIn(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needIn(re.Sub[0])
		}
	case syntax.OpConcat:
		return concatNeed(re.Sub)
	case syntax.OpAlternate:
		out := need{inLine: true}
		for _, s := range re.Sub {
			n := needIn(s)
			if n.literals == nil || len(out.literals)+len(n.literals) > maxLiterals {
				return need{}
			}
			for _, l := range n.literals {
				if !slices.Contains(out.literals, l) {
					out.literals = append(out.literals, l)
				}
			}
			out.before, out.inLine = max(out.before, n.before), out.inLine && n.inLine
		}
		return out // what else one of them needs, the others do not
	}
	return need{}
}

// concatNeed takes the most telling of a sequence: the one whose shortest literal is longest, of equals the first. Neighbours of which every
// text is known are one: gh[op]_ is gho_ or ghp_.
func concatNeed(subs []*syntax.Regexp) need {
	var best need
	var all []need
	consider := func(n need) {
		if n.literals == nil {
			return
		}
		if all = append(all, n); n.shortest() > best.shortest() {
			best = n
		}
	}
	var run neighbours
	before, inLine := 0, true
	for _, s := range subs {
		next := need{literals: exact(s), before: before, inLine: inLine && !holdsNewline(s)}
		if joined := product(run.joined.literals, next.literals); joined == nil {
			consider(run.joined.long())
		}
		run.add(next)
		if n := needIn(s); n.literals != nil {
			consider(n.behind(before, inLine))
			for _, o := range n.also {
				consider(o.behind(before, inLine))
			}
		}
		before = min(before+width(s), unbounded)
		inLine = inLine && !holdsNewline(s)
	}
	consider(run.joined.long())
	best.also = best.others(all)
	return best
}

// neighbours are those of a sequence of which every text is known, and all that they spell together. The first of them go where that would be too many.
type neighbours struct {
	each   []need
	joined need
}

func (r *neighbours) add(n need) {
	if n.literals == nil {
		*r = neighbours{}
		return
	}
	r.each = append(r.each, n)
	texts := product(r.joined.literals, n.literals)
	if len(r.each) == 1 {
		texts = n.literals
	}
	for texts == nil {
		r.each = r.each[1:]
		texts = r.each[0].literals
		for _, x := range r.each[1:] {
			texts = product(texts, x.literals)
		}
	}
	r.joined = need{literals: texts, before: r.each[0].before, inLine: n.inLine}
}

// behind is n in a sequence, with that many bytes before it.
func (n need) behind(before int, inLine bool) need {
	return need{literals: n.literals, before: min(n.before+before, unbounded), inLine: n.inLine && inLine}
}

// others are those of a sequence that ask for other texts than n, the most telling first.
func (n need) others(all []need) []need {
	out := slices.DeleteFunc(slices.Clone(all), func(o need) bool { return len(o.literals) > maxOfAlso || n.implies(o) })
	slices.SortStableFunc(out, func(a, b need) int { return b.shortest() - a.shortest() })
	return slices.Clip(out[:min(len(out), maxAlso)])
}

// implies: where one of n's literals stands, one of o's does.
func (n need) implies(o need) bool {
	return !slices.ContainsFunc(n.literals, func(l string) bool {
		return !slices.ContainsFunc(o.literals, func(part string) bool { return strings.Contains(l, part) })
	})
}

// long is n where every literal is long enough to be looked for, without those that hold another: api_key and api_keys are api_key.
func (n need) long() need {
	if n.shortest() < minLiteral {
		return need{}
	}
	var least []string
	for _, l := range n.literals {
		holds := func(o string) bool { return len(o) < len(l) && strings.Contains(l, o) }
		if !slices.Contains(least, l) && !slices.ContainsFunc(n.literals, holds) {
			least = append(least, l)
		}
	}
	behind := 0
	for _, l := range n.literals {
		part := slices.IndexFunc(least, func(o string) bool { return strings.Contains(l, o) })
		behind = max(behind, strings.Index(l, least[part]))
	}
	return need{literals: least, before: min(n.before+behind, unbounded), inLine: n.inLine}
}

// maxTexts bounds the texts that an expression is spelt out to, maxClass the characters of a class in it.
const (
	maxTexts = 16
	maxClass = 6
)

// exact lists every text that an expression matches, in lower case; nil where these are many, or hold what cannot be looked for byte by byte.
func exact(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return []string{""}
	case syntax.OpLiteral:
		n := literalNeed(re)
		if len(n.literals) == 1 && len(n.literals[0]) == len(string(re.Rune)) {
			return n.literals
		}
		if s := string(re.Rune); len(s) < minLiteral && !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
			return []string{strings.ToLower(s)}
		}
	case syntax.OpCharClass:
		return exactClass(re.Rune)
	case syntax.OpCapture:
		return exact(re.Sub[0])
	case syntax.OpQuest:
		if texts := exact(re.Sub[0]); texts != nil && len(texts) < maxTexts {
			return append([]string{""}, texts...)
		}
	case syntax.OpConcat:
		out := []string{""}
		for _, s := range re.Sub {
			out = product(out, exact(s))
		}
		return out
	case syntax.OpAlternate:
		var out []string
		for _, s := range re.Sub {
			texts := exact(s)
			if texts == nil || len(out)+len(texts) > maxTexts {
				return nil
			}
			for _, x := range texts {
				if !slices.Contains(out, x) {
					out = append(out, x)
				}
			}
		}
		return out
	}
	return nil
}

// exactClass spells out a class of a few characters of ASCII; the two that fold into it are left to odd.
func exactClass(ranges []rune) []string {
	var out []string
	for i := 0; i+1 < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		if lo == hi && (lo == '\u212a' || lo == '\u017f') {
			continue
		}
		if hi >= utf8.RuneSelf {
			return nil
		}
		for r := lo; r <= hi; r++ {
			if s := string(unicode.ToLower(r)); !slices.Contains(out, s) {
				out = append(out, s)
			}
			if len(out) > maxClass {
				return nil
			}
		}
	}
	return out
}

// product joins each text of a with each of b; nil where one is nil or there are too many.
func product(a, b []string) []string {
	if a == nil || b == nil || len(a)*len(b) > maxTexts {
		return nil
	}
	out := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			out = append(out, x+y)
		}
	}
	return out
}

func (n need) shortest() int {
	least := 0
	for i, l := range n.literals {
		if i == 0 || len(l) < least {
			least = len(l)
		}
	}
	return least
}

// literalNeed is the longest part of a literal that can be looked for byte by byte. Where case is folded, that is ASCII: other letters have
// forms of other lengths. The two letters outside of ASCII that fold into it are seen by odd. U+FFFD also matches a byte that is
// no UTF-8, which the text itself does not hold.
func literalNeed(re *syntax.Regexp) need {
	fold := re.Flags&syntax.FoldCase != 0
	best, before := need{}, 0
	var part strings.Builder
	start := 0
	end := func() {
		if s := part.String(); len(s) >= minLiteral && len(s) > best.shortest() {
			best = need{literals: []string{s}, before: start, inLine: best.inLine}
		}
		part.Reset()
	}
	for _, r := range re.Rune {
		w := runeWidth(r, fold)
		if r == utf8.RuneError || fold && r >= utf8.RuneSelf {
			end()
			before += w
			start = before
			continue
		}
		if r < utf8.RuneSelf {
			r = unicode.ToLower(r)
		}
		part.WriteRune(r)
		before += w
	}
	end()
	// Of what stands before, only this literal's own newlines matter.
	best.inLine = !strings.ContainsRune(string(re.Rune), '\n')
	return best
}

// odd reports whether a text holds a letter outside of ASCII that folds into it: the sign of kelvin, and the long s. Such a text
// may match without the literals.
func odd(s string) bool { return strings.Contains(s, "\u212a") || strings.Contains(s, "\u017f") }

func runeWidth(r rune, fold bool) int {
	if !fold && r != utf8.RuneError {
		return utf8.RuneLen(r)
	}
	w := utf8.RuneLen(r)
	for f := unicode.SimpleFold(r); fold && f != r; f = unicode.SimpleFold(f) {
		w = max(w, utf8.RuneLen(f))
	}
	return w
}

// width is the most bytes that an expression can match, unbounded where there is no limit.
func width(re *syntax.Regexp) int {
	sum := func(n, times int) int {
		if n > 0 && times > unbounded/n {
			return unbounded
		}
		return n * times
	}
	switch re.Op {
	case syntax.OpLiteral:
		n := 0
		for _, r := range re.Rune {
			n += runeWidth(r, re.Flags&syntax.FoldCase != 0)
		}
		return n
	case syntax.OpCharClass:
		n := 1
		for i := 0; i+1 < len(re.Rune); i += 2 {
			n = max(n, utf8.RuneLen(min(re.Rune[i+1], utf8.MaxRune)), 1)
			if re.Rune[i] < 0xe000 && re.Rune[i+1] > 0xd800 {
				n = max(n, 3) // the range spans surrogates, which have no length of their own
			}
		}
		return n
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return utf8.UTFMax
	case syntax.OpCapture, syntax.OpQuest:
		return width(re.Sub[0])
	case syntax.OpStar, syntax.OpPlus:
		return sum(width(re.Sub[0]), unbounded)
	case syntax.OpRepeat:
		if re.Max < 0 {
			return sum(width(re.Sub[0]), unbounded)
		}
		return sum(width(re.Sub[0]), re.Max)
	case syntax.OpConcat:
		n := 0
		for _, s := range re.Sub {
			n = min(n+width(s), unbounded)
		}
		return n
	case syntax.OpAlternate:
		n := 0
		for _, s := range re.Sub {
			n = max(n, width(s))
		}
		return n
	}
	return 0 // assertions and the empty match
}

// holdsNewline: an expression can match a text with an end of line in it.
func holdsNewline(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		return strings.ContainsRune(string(re.Rune), '\n')
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			if re.Rune[i] <= '\n' && '\n' <= re.Rune[i+1] {
				return true
			}
		}
		return false
	case syntax.OpAnyChar:
		return true
	}
	for _, s := range re.Sub {
		if holdsNewline(s) {
			return true
		}
	}
	return false
}

// lower folds ASCII letters only.
var lower = func() (t [256]byte) {
	for i := range t {
		t[i] = byte(i)
		if 'A' <= i && i <= 'Z' {
			t[i] += 'a' - 'A'
		}
	}
	return t
}()

// indexFold is where a literal in lower case first stands in s, in any case, or -1. It goes from one place of the literal's rarest character to the next.
func indexFold(s, literal string) int {
	k := rarest(literal)
	end := len(s) - len(literal) + k + 1 // behind the last place where that character may stand
	if end <= k {
		return -1
	}
	small, large := literal[k], literal[k]
	if 'a' <= small && small <= 'z' {
		large -= 'a' - 'A'
	}
	a, b := indexByte(s, small, k, end), end
	if large != small {
		b = indexByte(s, large, k, end)
	}
	for min(a, b) < end {
		at := min(a, b) - k
		if equalFold(s[at:at+len(literal)], literal) {
			return at
		}
		if a < b {
			a = indexByte(s, small, a+1, end)
		} else {
			b = indexByte(s, large, b+1, end)
		}
	}
	return -1
}

// indexByte is where c first stands in s[from:to], or to.
func indexByte(s string, c byte, from, to int) int {
	if i := strings.IndexByte(s[from:to], c); i >= 0 {
		return from + i
	}
	return to
}

// rank tells how rare a character is in programs of any language, from the most frequent on.
var rank = func() (r [256]uint8) {
	const often = " etrnaisolcdupm.hfgby(),_v\"=w-kx:/j0qz1"
	for c := range r {
		if r[c] = uint8(len(often)); strings.IndexByte(often, byte(c)) >= 0 {
			r[c] = uint8(strings.IndexByte(often, byte(c)))
		}
	}
	return r
}()

// rarest is where the character of a literal stands that programs have least of.
func rarest(literal string) int {
	best := 0
	for i := 1; i < len(literal); i++ {
		if rank[literal[i]] > rank[literal[best]] {
			best = i
		}
	}
	return best
}

func equalFold(s, literal string) bool {
	for i := len(literal) - 1; i >= 0; i-- {
		if lower[s[i]] != literal[i] {
			return false
		}
	}
	return true
}

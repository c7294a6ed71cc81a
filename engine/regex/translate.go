package regex

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dialect is a form an expression is rewritten to.
type dialect int

const (
	linear  dialect = iota // Go's regexp. What it cannot say is left as it is, so that it refuses it
	marked                 // Go's regexp, with the rest as groups named by marks; groups are named g and their number
	relaxed                // Go's regexp, for an expression that matches at least the same texts: no lookaround, any back reference
)

// translator rewrites an expression of PCRE or Python token by token. It does not judge: what it does not know it copies, and the
// engine's parser refuses it.
type translator struct {
	src     string
	at      int
	to      dialect
	out     []byte
	atom    int     // where in out the last atom begins, -1 where none stands before
	open    []group // the groups that are open
	verbose bool    // (?x)
	names   []string
	marks   []mark
}

type group struct {
	start   int // in out
	verbose bool
	drop    bool // a lookaround in the relaxed dialect
	whether bool // (?(1)then|else), which is two groups in the marked dialect: its `|` is still to come
	chooses bool // it is such a group
}

// translate gives src in a dialect and the names of its groups, "" for those without; index 0 is the whole match.
func translate(src string, to dialect) (string, []string) {
	t := translated(src, to)
	return string(t.out), t.names
}

func translated(src string, to dialect) *translator {
	t := &translator{src: src, to: to, atom: -1, names: []string{""}}
	for t.at < len(src) {
		t.token()
	}
	return t
}

// mark opens the group of a construct.
func (t *translator) mark(m mark) {
	t.emit(fmt.Sprintf("(?P<m%d>", len(t.marks)))
	t.marks = append(t.marks, m)
}

// enclose puts the last atom into the group of a mark.
func (t *translator) enclose(m mark) {
	t.out = slices.Insert(t.out, t.atom, fmt.Appendf(nil, "(?P<m%d>", len(t.marks))...)
	t.marks = append(t.marks, m)
	t.emit(")")
}

func (t *translator) emit(s string) { t.out = append(t.out, s...) }

// begin marks that an atom starts here.
func (t *translator) begin() { t.atom = len(t.out) }

func (t *translator) rest() string { return t.src[t.at:] }

func (t *translator) token() {
	c := t.src[t.at]
	switch {
	case t.verbose && strings.IndexByte(" \t\n\r\f\v", c) >= 0:
		t.at++
	case t.verbose && c == '#':
		if i := strings.IndexByte(t.rest(), '\n'); i >= 0 {
			t.at += i + 1
		} else {
			t.at = len(t.src)
		}
	case c == '\\':
		t.escape()
	case c == '[':
		t.class()
	case c == '(':
		t.openGroup()
	case c == ')':
		t.closeGroup()
	case c == '*' || c == '+' || c == '?':
		t.at++
		t.quantifier(string(c))
	case c == '{':
		if n := countedLength(t.rest()); n > 0 {
			q := t.src[t.at : t.at+n]
			t.at += n
			t.quantifier(q)
			return
		}
		t.begin()
		t.at++
		t.emit(`\{`)
	case c == ']':
		t.begin()
		t.at++
		t.emit(`\]`)
	case c == '|':
		t.atom = -1
		t.at++
		if n := len(t.open); n > 0 && t.open[n-1].whether {
			t.open[n-1].whether = false // a further one would be too many, and is a part of else
			t.emit(")|")
			t.mark(mark{kind: markElse})
			return
		}
		t.emit("|")
	default:
		t.begin()
		_, n := utf8.DecodeRuneInString(t.rest())
		t.emit(t.src[t.at : t.at+n])
		t.at += n
	}
}

// countedLength is the length of {n}, {n,} or {n,m} at the start of s, 0 where none stands.
func countedLength(s string) int {
	end := strings.IndexByte(s, '}')
	if end < 2 || s[1] < '0' || s[1] > '9' || strings.Trim(s[1:end], "0123456789,") != "" || strings.Count(s[:end], ",") > 1 {
		return 0
	}
	return end + 1
}

// quantifier writes a quantifier with what follows it: `?` makes it lazy, `+` possessive, which is an atomic group.
func (t *translator) quantifier(q string) {
	if q == "?" && t.atom < 0 && strings.HasSuffix(string(t.out[max(len(t.out)-1, 0):]), "(") {
		q = "*" // what stood between is gone: a question mark would begin a group of another kind, a star Go refuses as it must
	}
	lazy := strings.HasPrefix(t.rest(), "?")
	low, high, counted := bounds(q)
	switch {
	case counted && t.to == marked && t.atom >= 0:
		t.enclose(mark{kind: markCounted, min: low, max: high, lazy: lazy})
	case counted && t.to == relaxed && max(low, high) > maxCount:
		t.emit(fmt.Sprintf("{%d,}", min(low, maxCount)))
	default:
		t.emit(q)
		if lazy {
			t.emit("?")
		}
	}
	switch {
	case lazy:
		t.at++
	case strings.HasPrefix(t.rest(), "+"):
		t.at++
		switch {
		case t.to == linear:
			t.emit("+") // Go refuses it
		case t.to == marked && t.atom >= 0:
			t.enclose(mark{kind: markAtomic})
		}
	}
}

// maxCount is how often Go repeats something at most.
const maxCount = 1000

// bounds reads {n}, {n,} and {n,m}.
func bounds(q string) (low, high int, ok bool) {
	if q[0] != '{' {
		return 0, 0, false
	}
	from, to, pair := strings.Cut(q[1:len(q)-1], ",")
	low, high = decimal(from), decimal(from)
	if pair {
		if high = anyNumber; to != "" {
			high = decimal(to)
		}
	}
	return low, high, low >= 0 && low < unbounded && (high >= low || pair && to == "")
}

func (t *translator) openGroup() {
	g := group{start: len(t.out), verbose: t.verbose}
	rest := t.rest()
	if !strings.HasPrefix(rest, "(?") {
		t.at++
		t.capture("")
		t.open = append(t.open, g)
		t.atom = -1
		return
	}
	switch {
	case strings.HasPrefix(rest, "(?#"):
		if i := strings.IndexByte(rest, ')'); i >= 0 {
			t.at += i + 1
			return
		}
		t.copy(len(rest))
		return
	case strings.HasPrefix(rest, "(?P="):
		if i := strings.IndexByte(rest, ')'); i >= 0 {
			t.at += i + 1
			t.reference(rest[4:i], rest[:i+1])
			return
		}
		t.copy(len(rest)) // it does not end, which Go's parser tells
		return
	case hasAnyPrefix(rest, "(?=", "(?!", "(?<=", "(?<!"):
		t.around(rest, &g)
	case strings.HasPrefix(rest, "(?("):
		t.condition(rest, &g)
	case strings.HasPrefix(rest, "(?>"):
		t.at += 3
		switch t.to {
		case marked:
			t.mark(mark{kind: markAtomic})
		case relaxed:
			t.emit("(?:")
		default:
			t.emit("(?>")
		}
	case t.named(rest):
	default:
		if t.flags(rest) {
			return
		}
	}
	t.open = append(t.open, g)
	t.atom = -1
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}

// around opens a lookaround.
func (t *translator) around(rest string, g *group) {
	n := strings.IndexAny(rest, "=!") + 1
	if t.to != marked {
		g.drop = t.to == relaxed
		t.copy(n)
		return
	}
	kind := markAhead
	if rest[2] == '<' {
		kind = markBehind
	}
	t.at += n
	t.mark(mark{kind: kind, not: rest[n-1] == '!'})
}

// condition opens (?(1)yes|no), whose group may have a name. Go refuses it, and so nothing is known of what it must hold.
func (t *translator) condition(rest string, g *group) {
	name, _, _ := strings.Cut(rest[3:], ")")
	n, err := strconv.Atoi(name)
	if err != nil {
		n = slices.Index(t.names, strings.Trim(name, "<>'"))
	}
	if n < 1 || t.to != marked {
		t.copy(2)
		return
	}
	t.at += 3 + len(name) + 1
	t.mark(mark{kind: markWhether, min: n})
	t.mark(mark{kind: markThen})
	g.whether = true
	g.chooses = true
}

// copy writes n bytes of the source as they are.
func (t *translator) copy(n int) {
	t.emit(t.src[t.at : t.at+n])
	t.at += n
}

// capture opens the next numbered group.
func (t *translator) capture(name string) {
	t.names = append(t.names, name)
	switch {
	case t.to == marked:
		t.emit(fmt.Sprintf("(?P<g%d>", len(t.names)-1))
	case name != "":
		t.emit("(?P<" + name + ">")
	default:
		t.emit("(")
	}
}

// named opens (?P<name>…), (?<name>…) or (?'name'…).
func (t *translator) named(rest string) bool {
	for _, form := range [][2]string{{"(?P<", ">"}, {"(?<", ">"}, {"(?'", "'"}} {
		if !strings.HasPrefix(rest, form[0]) {
			continue
		}
		name, _, ok := strings.Cut(rest[len(form[0]):], form[1])
		if !ok || name == "" || strings.IndexFunc(name, func(r rune) bool { return !isWord(r) }) >= 0 {
			return false
		}
		t.at += len(form[0]) + len(name) + 1
		t.capture(name)
		return true
	}
	return false
}

func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// flags reads (?flags) and (?flags:, and reports whether the group ends with them. Of the flags x is carried out here; a, u, L and J
// change nothing in how the engines work.
func (t *translator) flags(rest string) bool {
	end := strings.IndexAny(rest, ":)")
	if end < 2 || strings.Trim(rest[2:end], "imsxUaunLJ-") != "" || strings.Count(rest[:end], "-") > 1 {
		t.copy(2)
		return false
	}
	t.at += end + 1
	on, off, _ := strings.Cut(rest[2:end], "-")
	keep := func(s string) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune("xauLJ", r) {
				return -1
			}
			return r
		}, s)
	}
	verbose := (t.verbose || strings.Contains(on, "x")) && !strings.Contains(off, "x")
	text := keep(on)
	if minus := keep(off); minus != "" {
		text += "-" + minus
	}
	t.verbose = verbose
	if rest[end] == ')' {
		if text != "" {
			t.emit("(?" + text + ")")
		}
		t.atom = -1
		return true
	}
	t.emit("(?" + text + ":")
	return false
}

func (t *translator) closeGroup() {
	t.at++
	if len(t.open) == 0 {
		t.emit(")") // the engine says what is wrong
		return
	}
	g := t.open[len(t.open)-1]
	t.open = t.open[:len(t.open)-1]
	t.verbose = g.verbose
	t.atom = g.start
	if g.drop {
		t.out = append(t.out[:g.start], "(?:)"...)
		return
	}
	if g.chooses {
		t.emit(")")
	}
	t.emit(")")
}

// reference writes a back reference to a group, by number or name; original is its source.
func (t *translator) reference(to, original string) {
	t.begin()
	switch t.to {
	case linear:
		t.emit(original) // Go refuses it
	case relaxed:
		t.emit("(?s:.*)")
	case marked:
		n, err := strconv.Atoi(to)
		switch {
		case err != nil:
			n = slices.Index(t.names, to)
		case n < 0:
			n += len(t.names)
		}
		t.mark(mark{kind: markSame, min: n})
		t.emit("k)")
	}
}

// Package regex runs the regular expressions of rules. They are written for PCRE or Python. Those that Go's RE2 syntax can say run in
// linear time; those with lookaround or backreferences run on a backtracking engine under a limit of time.
package regex

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/dlclark/regexp2"
)

// maxLength bounds a pattern, in bytes.
const maxLength = 32 << 10

// budget bounds one search of the backtracking engine.
const budget = 100 * time.Millisecond

// ErrBudget says that a search took too long and was given up.
var ErrBudget = errors.New("the regular expression takes too long")

// Regexp is a compiled expression. It is safe for concurrent use.
type Regexp struct {
	re     *regexp.Regexp  // nil where re2 is used
	prefix *regexp.Regexp  // re, anchored at the start
	back   *regexp2.Regexp // the backtracking engine
	names  []string        // by group
	lit    string
}

// Option changes how an expression is compiled.
type Option func(*config)

type config struct{ multiline bool }

// Multiline makes ^ and $ match at the beginnings and ends of lines, too.
func Multiline() Option { return func(c *config) { c.multiline = true } }

// Compile reads an expression. The error says what neither engine understands.
func Compile(src string, opts ...Option) (*Regexp, error) {
	var c config
	for _, o := range opts {
		o(&c)
	}
	if len(src) > maxLength {
		return nil, fmt.Errorf("the regular expression has %d bytes; at most %d are read", len(src), maxLength)
	}
	flags := ""
	if c.multiline {
		flags = "(?m)"
	}
	simple := translate(src)
	if re, err := regexp.Compile(flags + simple); err == nil {
		r := &Regexp{re: re, names: re.SubexpNames()}
		if r.prefix, err = regexp.Compile(flags + `\A(?:` + simple + `)`); err != nil {
			r.prefix = nil
		}
		if parsed, err := syntax.Parse(flags+simple, syntax.Perl); err == nil {
			r.lit = literal(parsed.Simplify())
		}
		if r.prefix != nil {
			return r, nil
		}
	}
	var o regexp2.RegexOptions
	if c.multiline {
		o = regexp2.Multiline
	}
	back, err := regexp2.Compile(strings.ReplaceAll(src, "(?P<", "(?<"), o)
	if err != nil {
		return nil, fmt.Errorf("the regular expression cannot be read: %w", err)
	}
	back.MatchTimeout = budget
	r := &Regexp{back: back}
	for _, n := range back.GetGroupNumbers() {
		name := back.GroupNameFromNumber(n)
		if name == fmt.Sprint(n) {
			name = ""
		}
		r.names = append(r.names, name)
	}
	return r, nil
}

// translate rewrites what RE2 spells otherwise and means the same.
func translate(src string) string {
	var sb strings.Builder
	class := false
	for i := 0; i < len(src); i++ {
		ch := src[i]
		switch {
		case ch == '\\' && i+1 < len(src):
			i++
			switch n := src[i]; n {
			case '/', '"', '\'', '`', '#', '@', '%', '&', '!', '~', '=', ':', ';', ',', '<', '>', ' ', '_':
				sb.WriteByte(n)
			case '-':
				sb.WriteString(`\-`)
			case 'h':
				if class {
					sb.WriteString(` \t`)
				} else {
					sb.WriteString(`[ \t]`)
				}
			case 'Z':
				sb.WriteString(`\z`)
			default:
				sb.WriteByte('\\')
				sb.WriteByte(n)
			}
			continue
		case ch == '[' && !class:
			class = true
			sb.WriteByte(ch)
			if i+1 < len(src) && src[i+1] == '^' {
				i++
				sb.WriteByte('^')
			}
			if i+1 < len(src) && src[i+1] == ']' {
				i++
				sb.WriteString(`\]`)
			}
			continue
		case ch == '[' && class && !strings.HasPrefix(src[i:], "[:"):
			sb.WriteString(`\[`)
			continue
		case ch == ']':
			if class && i > 0 && src[i-1] == ':' && strings.Contains(src[:i], "[:") && strings.LastIndex(src[:i], "[:") > strings.LastIndex(src[:i], "]") {
				break
			}
			class = false
		}
		sb.WriteByte(ch)
	}
	return sb.String()
}

// literal is the longest text that every match must contain, or "" where none of three bytes is known.
func literal(re *syntax.Regexp) string {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 && len(re.Rune) >= 3 {
			return string(re.Rune)
		}
	case syntax.OpCapture, syntax.OpPlus:
		return literal(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return literal(re.Sub[0])
		}
	case syntax.OpConcat:
		best := ""
		for _, s := range re.Sub {
			if l := literal(s); len(l) > len(best) {
				best = l
			}
		}
		return best
	}
	return ""
}

// Literal is a text of at least three bytes that every match contains, or "".
func (r *Regexp) Literal() string { return r.lit }

// Groups are the names of the groups by their number, "" for those without; the first is the whole match.
func (r *Regexp) Groups() []string { return r.names }

// Match is one match, in bytes.
type Match struct {
	Start, End int
	Groups     []Group
}

// Group is what a group of an expression matched. Start is -1 where it took no part.
type Group struct {
	Name              string
	Index, Start, End int
}

// MatchPrefix reports whether a match begins at the start of s.
func (r *Regexp) MatchPrefix(s string) (bool, error) {
	if r.prefix != nil {
		return r.prefix.MatchString(s), nil
	}
	m, err := r.back.FindStringMatch(s)
	for err == nil && m != nil && m.Index > 0 {
		m, err = r.back.FindNextMatch(m)
	}
	return m != nil, asBudget(err)
}

// MatchString reports whether s holds a match.
func (r *Regexp) MatchString(s string) (bool, error) {
	if r.re != nil {
		return r.re.MatchString(s), nil
	}
	ok, err := r.back.MatchString(s)
	return ok, asBudget(err)
}

// FindAll lists the matches in s that do not overlap, at most limit of them; a negative limit lists all. With the error come the
// matches found before it.
func (r *Regexp) FindAll(s string, limit int) ([]Match, error) {
	if r.lit != "" && !strings.Contains(s, r.lit) {
		return nil, nil
	}
	if r.re != nil {
		var out []Match
		for _, m := range r.re.FindAllStringSubmatchIndex(s, limit) {
			x := Match{Start: m[0], End: m[1]}
			for g := 1; g*2 < len(m); g++ {
				x.Groups = append(x.Groups, Group{Name: r.names[g], Index: g, Start: m[2*g], End: m[2*g+1]})
			}
			out = append(out, x)
		}
		return out, nil
	}
	return r.findBack(s, limit)
}

func (r *Regexp) findBack(s string, limit int) ([]Match, error) {
	at := byteOffsets(s)
	var out []Match
	m, err := r.back.FindStringMatch(s)
	for err == nil && m != nil && (limit < 0 || len(out) < limit) {
		x := Match{Start: at(m.Index), End: at(m.Index + m.Length)}
		for i, g := range m.Groups() {
			if i == 0 {
				continue
			}
			group := Group{Name: r.names[min(i, len(r.names)-1)], Index: i, Start: -1, End: -1}
			if len(g.Captures) > 0 {
				group.Start, group.End = at(g.Index), at(g.Index+g.Length)
			}
			x.Groups = append(x.Groups, group)
		}
		out = append(out, x)
		m, err = r.back.FindNextMatch(m)
	}
	return out, asBudget(err)
}

// byteOffsets translates offsets in runes, which must come in no particular order, into bytes. An invalid byte is one rune.
func byteOffsets(s string) func(int) int {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return func(i int) int { return i }
	}
	table := make([]int32, 0, len(s)+1)
	for i := range s {
		table = append(table, int32(i))
	}
	table = append(table, int32(len(s)))
	return func(i int) int { return int(table[min(i, len(table)-1)]) }
}

// ReplaceAll replaces the first count matches in s, all where count is 0. \1 and \g<name> in repl stand for groups.
func (r *Regexp) ReplaceAll(s, repl string, count int) (string, error) {
	if count <= 0 {
		count = -1
	}
	ms, err := r.FindAll(s, count)
	if err != nil {
		return "", err
	}
	var sb strings.Builder
	last := 0
	for _, m := range ms {
		sb.WriteString(s[last:m.Start])
		sb.WriteString(expand(repl, s, m))
		last = m.End
	}
	sb.WriteString(s[last:])
	return sb.String(), nil
}

func expand(repl, s string, m Match) string {
	var sb strings.Builder
	group := func(match func(Group) bool) {
		for _, g := range m.Groups {
			if match(g) && g.Start >= 0 {
				sb.WriteString(s[g.Start:g.End])
			}
		}
	}
	for i := 0; i < len(repl); i++ {
		if repl[i] != '\\' || i+1 == len(repl) {
			sb.WriteByte(repl[i])
			continue
		}
		i++
		switch c := repl[i]; {
		case c == '0':
			sb.WriteString(s[m.Start:m.End])
		case c >= '1' && c <= '9':
			group(func(g Group) bool { return g.Index == int(c-'0') })
		case c == 'g' && strings.HasPrefix(repl[i:], "g<") && strings.Contains(repl[i:], ">"):
			end := i + strings.IndexByte(repl[i:], '>')
			name := repl[i+2 : end]
			group(func(g Group) bool { return g.Name == name || fmt.Sprint(g.Index) == name })
			i = end
		case c == 'n':
			sb.WriteByte('\n')
		case c == 't':
			sb.WriteByte('\t')
		default:
			sb.WriteByte(c)
		}
	}
	return sb.String()
}

// asBudget names the time-out of the backtracking engine, which has no value of its own for it.
func asBudget(err error) error {
	if err != nil && strings.Contains(err.Error(), "timeout") {
		return ErrBudget
	}
	return err
}

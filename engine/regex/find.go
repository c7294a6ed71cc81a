package regex

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/dlclark/regexp2"
)

// Match is one match, in bytes.
type Match struct {
	Start, End int
	Groups     []Group // from group 1 on
}

// Group is what a group of an expression matched, in bytes. Start is -1 where it took no part.
type Group struct {
	Name              string
	Index, Start, End int
}

// MatchPrefix reports whether a match begins at the start of s. The error is ErrBudget.
func (r *Regexp) MatchPrefix(s string) (bool, error) {
	if r.linear != nil {
		return r.linear().start.MatchString(s), nil
	}
	return r.matchBack(r.anchor, s)
}

// MatchString reports whether s holds a match. The error is ErrBudget.
func (r *Regexp) MatchString(s string) (bool, error) {
	if r.linear != nil {
		return r.linear().any.MatchString(s), nil
	}
	return r.matchBack(r.back, s)
}

func (r *Regexp) matchBack(re *regexp2.Regexp, s string) (bool, error) {
	if !r.possible(s) {
		return false, nil
	}
	ok, err := re.MatchString(s)
	if err != nil {
		return false, ErrBudget
	}
	return ok, nil
}

// possible: s holds what every match needs.
func (r *Regexp) possible(s string) bool {
	for _, l := range r.need.literals {
		if indexFold(s, l) >= 0 {
			return true
		}
	}
	return r.need.literals == nil || odd(s)
}

// FindAll lists the matches in s that do not overlap, at most limit of them; a negative limit lists all. With ErrBudget, the only error,
// come the matches found before it.
func (r *Regexp) FindAll(s string, limit int) ([]Match, error) {
	if limit == 0 || !r.possible(s) {
		return nil, nil
	}
	if r.linear == nil {
		return r.findBack(s, limit)
	}
	if out, ok := r.findNear(s, limit); ok {
		return out, nil
	}
	var out []Match
	for _, m := range r.linear().any.FindAllStringSubmatchIndex(s, limit) {
		out = append(out, r.match(m, 0))
	}
	return out, nil
}

// match takes the places of groups, which are relative to base.
func (r *Regexp) match(m []int, base int) Match {
	x := Match{Start: base + m[0], End: base + m[1]}
	for g := 1; g*2 < len(m); g++ {
		group := Group{Name: r.names[g], Index: g, Start: -1, End: -1}
		if m[2*g] >= 0 {
			group.Start, group.End = base+m[2*g], base+m[2*g+1]
		}
		x.Groups = append(x.Groups, group)
	}
	return x
}

func (r *Regexp) findBack(s string, limit int) ([]Match, error) {
	deadline := time.Now().Add(budget)
	runes, at := decode(s)
	if out, ok, err := r.findBackNear(s, runes, at, limit, deadline); ok {
		return out, err
	}
	var out []Match
	m, err := r.back.FindRunesMatch(runes)
	for err == nil && m != nil {
		out = append(out, r.inBytes(m, at))
		if len(out) == limit {
			return out, nil
		}
		if time.Now().After(deadline) {
			return out, ErrBudget
		}
		m, err = r.back.FindNextMatch(m)
	}
	if err != nil {
		return out, ErrBudget // a search has no other error
	}
	return out, nil
}

func (r *Regexp) inBytes(m *regexp2.Match, at func(int) int) Match {
	x := Match{Start: at(m.Index), End: at(m.Index + m.Length)}
	for i, g := range m.Groups() {
		if i == 0 {
			continue
		}
		group := Group{Name: r.names[i], Index: i, Start: -1, End: -1}
		if len(g.Captures) > 0 {
			group.Start, group.End = at(g.Index), at(g.Index+g.Length)
		}
		x.Groups = append(x.Groups, group)
	}
	return x
}

// decode gives the runes of s and the translation of an offset in them to one in bytes. A byte that is no UTF-8 is one rune.
func decode(s string) ([]rune, func(int) int) {
	runes := []rune(s)
	if len(runes) == len(s) {
		// One byte each: ASCII, or bytes that are no UTF-8.
		return runes, func(i int) int { return i }
	}
	table := make([]int32, 0, len(runes)+1)
	for i := range s {
		table = append(table, int32(i))
	}
	table = append(table, int32(len(s)))
	return runes, func(i int) int { return int(table[i]) }
}

// ReplaceAll replaces the first count matches in s, all where count is not positive. \1 and \g<name> in repl stand for groups, \0 and
// \g<0> for the whole match, \n and \t for a newline and a tab; before any other character a backslash is dropped.
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
		expand(&sb, repl, s, m)
		last = m.End
	}
	sb.WriteString(s[last:])
	return sb.String(), nil
}

func expand(sb *strings.Builder, repl, s string, m Match) {
	for i := 0; i < len(repl); i++ {
		if repl[i] != '\\' || i+1 == len(repl) {
			sb.WriteByte(repl[i])
			continue
		}
		i++
		switch c := repl[i]; {
		case c >= '0' && c <= '9':
			end := i + 1
			if c != '0' && end < len(repl) && repl[end] >= '0' && repl[end] <= '9' && decimal(repl[i:end+1]) <= len(m.Groups) {
				end++
			}
			sb.WriteString(m.text(s, repl[i:end]))
			i = end - 1
		case c == 'g' && strings.HasPrefix(repl[i:], "g<") && strings.Contains(repl[i:], ">"):
			end := i + strings.IndexByte(repl[i:], '>')
			sb.WriteString(m.text(s, repl[i+2:end]))
			i = end
		case c == 'n':
			sb.WriteByte('\n')
		case c == 't':
			sb.WriteByte('\t')
		default:
			_, n := utf8.DecodeRuneInString(repl[i:])
			sb.WriteString(repl[i : i+n])
			i += n - 1
		}
	}
}

func decimal(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

// text is what the group of a name or number matched, "" where it took no part or is none.
func (m *Match) text(s, group string) string {
	n := decimal(group)
	if n == 0 {
		return s[m.Start:m.End]
	}
	for _, g := range m.Groups {
		if g.Start >= 0 && (g.Index == n || n < 0 && g.Name == group) {
			return s[g.Start:g.End]
		}
	}
	return ""
}

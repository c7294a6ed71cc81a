package regex

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
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

// Work counts what searches cost, in steps of some 10 ns. It depends on the expressions and the texts alone. A nil Work counts nothing.
type Work int

func (w *Work) add(steps int) {
	if w != nil {
		*w += Work(steps)
	}
}

// scanned is what Go's engine is taken to cost for a text: it is linear in it, and in the size of an expression that repeats much.
func (r *Regexp) scanned(s string) int { return len(s) * (1 + r.size/256) }

// MatchPrefix reports whether a match begins at the start of s. The error is ErrBudget.
func (r *Regexp) MatchPrefix(s string, w *Work) (bool, error) {
	if r.texts != nil {
		return slices.Contains(r.texts, s), nil
	}
	if !r.possible(s) {
		return false, nil
	}
	if r.linear != nil {
		w.add(r.scanned(s))
		return r.begins().MatchString(s), nil
	}
	m := newMachine(r.back(), s)
	ok, err := m.match(0)
	return ok, m.end(w, err)
}

// MatchString reports whether s holds a match. The error is ErrBudget.
func (r *Regexp) MatchString(s string, w *Work) (bool, error) {
	if r.texts != nil {
		return slices.Contains(r.texts, s), nil
	}
	if !r.possible(s) {
		return false, nil
	}
	if r.linear != nil {
		w.add(r.scanned(s))
		return r.linear().MatchString(s), nil
	}
	m := newMachine(r.back(), s)
	ok, err := m.search(0)
	return ok, m.end(w, err)
}

// end counts the work of a search.
func (m *machine) end(w *Work, err error) error {
	w.add(minSteps + stepsPerByte*len(m.s) - max(m.steps, 0))
	if err != nil {
		return ErrBudget
	}
	return nil
}

// possible: s holds what every match needs.
func (r *Regexp) possible(s string) bool {
	if r.need.literals == nil {
		return true
	}
	if f := r.finder(); f != nil && f.next(s, 0) < 0 || f == nil && !holdsOne(s, r.need.literals) {
		return odd(s)
	}
	for i := range r.need.also {
		if !holdsOne(s, r.need.also[i].literals) {
			return odd(s)
		}
	}
	return true
}

func holdsOne(s string, literals []string) bool {
	return slices.ContainsFunc(literals, func(l string) bool { return indexFold(s, l) >= 0 })
}

// FindAll lists the matches in s that do not overlap, at most limit of them; a negative limit lists all. With ErrBudget, the only error,
// come the matches found before it.
func (r *Regexp) FindAll(s string, limit int, w *Work) ([]Match, error) {
	if limit == 0 || !r.possible(s) {
		return nil, nil
	}
	if r.linear == nil {
		return r.findBack(s, limit, w)
	}
	w.add(r.scanned(s))
	if out, ok := r.findNear(s, limit); ok {
		return out, nil
	}
	var out []Match
	for _, m := range r.linear().FindAllStringSubmatchIndex(s, limit) {
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

func (r *Regexp) findBack(s string, limit int, w *Work) (out []Match, err error) {
	m := newMachine(r.back(), s)
	defer func() { err = m.end(w, err) }()
	if out, ok, err := r.findBackNear(m, limit); ok {
		return out, err
	}
	for from := 0; from <= len(s); {
		ok, err := m.search(from)
		if err != nil || !ok {
			return out, err
		}
		x := r.match(m.slots[:2*len(r.names)], 0)
		if out = append(out, x); len(out) == limit {
			return out, nil
		}
		if from = x.End; x.End == x.Start {
			from += m.width(from)
		}
	}
	return out, nil
}

// ReplaceAll replaces the first count matches in s, all where count is not positive. \1 and \g<name> in repl stand for groups, \0 and
// \g<0> for the whole match, \n and \t for a newline and a tab; before any other character a backslash is dropped.
func (r *Regexp) ReplaceAll(s, repl string, count int, w *Work) (string, error) {
	if count <= 0 {
		count = -1
	}
	ms, err := r.FindAll(s, count, w)
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

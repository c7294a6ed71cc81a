package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A regular expression looks at the text of the file, whatever its units. One that only says what is not wanted of a match can wait: the rule's screen is matched in
// each unit, and the rule with the text of the file in the few units where that matches.

// surroundings is the text around a unit.
type surroundings struct {
	checker *checker
	unit    *ir.Unit
	outline bool
}

// screen asks whether the screen of a rule matches in a unit. Late regular expressions that look at lines are asked at once where the unit has its lines to itself.
func (r *unitResult) screen(c *checker, screen *compiled, words bitset, u *ir.Unit) {
	c.search = search{scope: &c.scope, names: screen.vars.Names, words: words, screening: true}
	_, problem := c.searched(screen, u.Name)
	switch rule := screen.of; {
	case problem != nil:
		r.problems = append(r.problems, *problem)
	case !c.search.matched:
	case c.isLate(rule) && !rule.across && c.alone(u):
		r.lines = true
		c.search = search{scope: &c.scope, names: rule.vars.Names, words: words, text: &surroundings{c, u, false}}
		fs, problem := c.searched(rule, u.Name)
		r.findings = append(r.findings, fs...)
		if problem != nil {
			r.problems = append(r.problems, *problem)
		}
	default:
		r.screened = append(r.screened, rule)
	}
}

// isLate: a rule is asked within units, with late regular expressions.
func (c *checker) isLate(rule *compiled) bool {
	return rule.late && (rule.runs == nil || !c.spanning.rules.has(rule.number))
}

// alone: a unit that is not the outline has its lines to itself.
func (c *checker) alone(u *ir.Unit) bool {
	at, src := u.Span(), c.file.Source
	return u != &c.file.Units[0] && (at.Start == 0 || src[at.Start-1] == '\n') && (at.End == len(src) || src[at.End] == '\n')
}

// asked runs the rules whose screens match in a unit with their late regular expressions, and notes those that are to be run over the file. words are those of the
// file.
func (c *checker) asked(i int, screened []*compiled, words bitset, out *Result) error {
	if len(screened) == 0 {
		return nil
	}
	if c.passed == nil {
		c.passed = map[*compiled][]int{}
	}
	if err := c.ctx.Err(); err != nil {
		return err
	}
	u, context := &c.file.Units[i], c.outline
	if i > 0 {
		context, _ = c.contextOf(u)
	}
	scope := &pattern.Scope{Tree: u.Tree, Context: context}
	for _, rule := range screened {
		if !c.isLate(rule) {
			c.passed[rule] = append(c.passed[rule], i)
			continue
		}
		c.search = search{scope: scope, names: rule.vars.Names, words: words, text: &surroundings{c, u, i == 0}}
		fs, problem := c.searched(rule, u.Name)
		for _, fd := range fs {
			out.Findings = append(out.Findings, fd.shift(u.Start))
		}
		if problem != nil {
			out.Problems = append(out.Problems, *problem)
		}
	}
	return nil
}

// late is what a regular expression matches in the text of the file, as far as it reaches into the unit. What reaches beyond may hold a match, and lies in none.
func (s *search) late(f *regexF) []result {
	at := s.text.unit.Span()
	ms, base := s.text.matches(s, f)
	var out []result
	for _, m := range ms {
		m.Start, m.End = m.Start+base, m.End+base
		if m.Start > at.End || m.End < at.Start {
			continue
		}
		r := result{kind: byRegexp, env: make([]pattern.Binding, len(s.names))}
		if m.Start < at.Start || m.End > at.End {
			r.kind = inside
		}
		r.start, r.end = uint32(max(m.Start, at.Start)-at.Start), uint32(min(m.End, at.End)-at.Start)
		out = append(out, r)
	}
	return out
}

// matches are those in the lines of the unit where these can be looked at alone, and else those in the file, which are looked for once. They are relative to base.
func (t *surroundings) matches(s *search, f *regexF) (ms []regex.Match, base int) {
	c, src := t.checker, t.checker.file.Source
	if t.outline || !f.re.WithinLine() {
		ms, ok := c.late[f]
		if !ok {
			ms = s.findAll(f, src)
			if c.late == nil {
				c.late = map[*regexF][]regex.Match{}
			}
			c.late[f] = ms
		}
		return ms, 0
	}
	at := t.unit.Span()
	from, to := strings.LastIndexByte(src[:at.Start], '\n')+1, at.End
	if n := strings.IndexByte(src[to:], '\n'); n >= 0 {
		to += n
	} else {
		to = len(src)
	}
	return s.findAll(f, src[from:to]), from
}

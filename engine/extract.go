package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Rules in extract mode take code in another language out of a file. It is parsed on its own, the rules of its language look at it, and what
// they find is moved back to where it stands.

// excerpt is such code. at gives, for every byte and for the end, where in the file it stands.
type excerpt struct {
	text []byte
	at   []int
}

func (e *excerpt) add(s string, at func(i int) int) {
	for i := range len(s) {
		e.text, e.at = append(e.text, s[i]), append(e.at, at(i))
	}
}

// maxExcerpts bounds what one rule takes out of one file.
const maxExcerpts = 1000

// extract runs the rules in extract mode. The rules of other modes look at what they find; rules in extract mode do not again.
func (c *checker) extract(out *Result) error {
	for _, rule := range c.lp.extract {
		lang := parsers.ByID(rule.rule.Extract.Language)
		if lang == nil || !c.wanted(rule.rule) {
			continue
		}
		excerpts, problem := c.excerpts(rule)
		if problem != nil {
			out.Problems = append(out.Problems, *problem)
		}
		for _, e := range excerpts {
			if err := c.excerpt(c.ctx, rule, lang, e, out); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *checker) excerpts(rule *compiled) (out []*excerpt, problem *Problem) {
	defer func() {
		if x := recover(); x != nil {
			out, problem = nil, &Problem{RuleID: rule.rule.ID, Unit: c.path, Message: fmt.Sprintf("internal fault: %v", x)}
		}
	}()
	tree := c.file.Whole()
	scope := &pattern.Scope{Tree: tree, Context: pattern.NewContext(tree), Budget: budget(tree), Bounded: true}
	s := &search{scope: scope, names: rule.vars.Names}
	v := rule.vars.Index(rule.rule.Extract.Metavariable)
	results := s.eval(rule.formula)
	if s.err != nil {
		return nil, &Problem{RuleID: rule.rule.ID, Unit: c.path, Message: s.err.Error()}
	}
	slices.SortStableFunc(results, func(a, b result) int { return cmp.Compare(a.start, b.start) })
	seen := map[[2]uint32]bool{}
	for _, r := range results {
		b, ok := bound(r, v)
		if !ok || b.Away || seen[[2]uint32{b.Start, b.End}] || len(out) >= maxExcerpts {
			continue
		}
		seen[[2]uint32{b.Start, b.End}] = true
		e := transformed(c.file.Source[b.Start:b.End], int(b.Start), rule.rule.Extract.Transform)
		if rule.rule.Extract.Concat && len(out) > 0 {
			out[0].add("\n", func(int) int { return int(b.Start) })
			out[0].text, out[0].at = append(out[0].text, e.text...), append(out[0].at, e.at...)
		} else {
			out = append(out, e)
		}
	}
	return out, nil
}

// transformed reads the text as the rule says: as it is, as what a string says, or as the lines in a JSON array of strings.
func transformed(src string, start int, transform string) *excerpt {
	e := &excerpt{}
	switch transform {
	case "unquote_string":
		e.unquoted(src, start)
	case "concat_json_string_array":
		for i := 0; i < len(src); {
			n := quotedLength(src[i:])
			if n == 0 {
				i++
				continue
			}
			e.unquoted(src[i:i+n], start+i)
			if len(e.text) > 0 && e.text[len(e.text)-1] != '\n' {
				e.add("\n", func(int) int { return start + i + n - 1 })
			}
			i += n
		}
	default:
		e.add(src, func(i int) int { return start + i })
	}
	return e
}

// quotedLength is the length of the string in double quotes at the start of s, or 0.
func quotedLength(s string) int {
	if s[0] != '"' {
		return 0
	}
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return 0
}

// unquoted adds what a string says. Escapes are read as in JSON, and others as the character behind the backslash.
func (e *excerpt) unquoted(src string, start int) {
	if n := len(src); n >= 2 && src[0] == src[n-1] && strings.IndexByte("\"'`", src[0]) >= 0 {
		src, start = src[1:n-1], start+1
	}
	for i := 0; i < len(src); i++ {
		n := 1
		if src[i] == '\\' && i+1 < len(src) {
			if n = 2; src[i+1] == 'u' && i+6 <= len(src) {
				n = 6
			}
		}
		text := src[i : i+n]
		if n > 1 {
			var s string
			if json.Unmarshal([]byte(`"`+text+`"`), &s) == nil {
				text = s
			} else {
				text = text[1:]
			}
		}
		at := start + i
		e.add(text, func(int) int { return at })
		i += n - 1
	}
}

// excerpt has the rules of its language look at the code.
func (c *checker) excerpt(ctx context.Context, rule *compiled, lang *parsers.Language, e *excerpt, out *Result) error {
	x := rule.rule.Extract
	parsed, err := lang.Parse(ctx, string(e.text), nil)
	if err != nil {
		return ctx.Err() // what cannot be parsed has no findings
	}
	defer parsed.Close()
	inner, err := c.p.check(ctx, c.path, parsed.File, nil, nil, true)
	if err != nil {
		return err
	}
	end := len(c.file.Source)
	if n := len(e.at); n > 0 {
		end = e.at[n-1] + 1
	}
	for _, f := range inner.Findings {
		if len(x.Include) > 0 && !slices.Contains(x.Include, f.Rule.ID) || slices.Contains(x.Exclude, f.Rule.ID) {
			continue
		}
		f = f.moved(func(at int) int {
			if at >= len(e.at) {
				return end
			}
			return e.at[at]
		})
		if x.Transform != "" || x.Concat {
			f.Fixes = nil // they are code, and would have to be written as the file writes it
		}
		out.Findings = append(out.Findings, f)
	}
	out.Problems = append(out.Problems, inner.Problems...)
	return nil
}

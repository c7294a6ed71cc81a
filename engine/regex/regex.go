// Package regex runs the regular expressions of rules. They are written for PCRE or Python. Those that Go's RE2 syntax can say, once
// rewritten, run in linear time; those with lookaround, back references or possessive quantifiers, and those that repeat something more than a
// thousand times, run on an engine of our own that backtracks and counts its steps: what a search gives is a function of the expression and the text.
//
// Where PCRE and Python differ, or the engines cannot follow: \d, \w, \s and \b know ASCII only; `$` without Multiline, and \Z, match at
// the very end, not before a last newline; \v is the vertical tab. Recursion, \K, branch reset and verbs are refused.
package regex

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"sync"
	"unicode/utf8"
)

// maxLength bounds a pattern, in bytes.
const maxLength = 32 << 10

// ErrBudget says that a search took too many steps and was given up.
var ErrBudget = errors.New("the regular expression takes too long")

// Regexp is a compiled expression. It is safe for concurrent use.
type Regexp struct {
	linear func() *regexp.Regexp // for Go's engine; nil where that cannot run it; made when first asked for
	begins func() *regexp.Regexp // the same with an anchor at the start of the text
	back   func() *program       // for the backtracking engine; nil where that cannot run it
	names  []string              // by group
	need   need
	finder func() *finder // of many literals
	texts  []string       // see Texts
	size   int            // of a linear one: how many instructions it has, about
	line   bool           // see WithinLine
}

// Option changes how an expression is compiled.
type Option func(*config)

type config struct{ multiline bool }

// Multiline makes ^ and $ match at the beginnings and ends of lines, too.
func Multiline() Option { return func(c *config) { c.multiline = true } }

// Compile reads an expression of at most 32 KiB. The error says what neither engine understands.
func Compile(src string, opts ...Option) (*Regexp, error) {
	var c config
	for _, o := range opts {
		o(&c)
	}
	if len(src) > maxLength {
		return nil, fmt.Errorf("the regular expression has %d bytes; at most %d are read", len(src), maxLength)
	}
	if !utf8.ValidString(src) {
		return nil, errors.New("the regular expression is not valid UTF-8")
	}
	flags := ""
	if c.multiline {
		flags = "(?m)"
	}
	simple, names := translate(src, linear)
	re, err := syntax.Parse(flags+simple, syntax.Perl)
	if err == nil {
		// The anchored form is a little deeper than the expression, so that one at the limit could fail: it is tried here.
		if _, err := syntax.Parse(flags+anchored(simple), syntax.Perl); err == nil {
			return (&Regexp{linear: lazily(flags + simple), begins: lazily(flags + anchored(simple)), back: sync.OnceValue(func() *program {
				p, _, err := compileBack(flags, src)
				if err != nil {
					return nil
				}
				return p
			}), names: names, need: needIn(re.Simplify()), texts: textsOf(re), size: size(re), line: withinLine(src)}).ready(), nil
		}
	}
	p, names, backErr := compileBack(flags, src)
	if backErr != nil {
		return nil, fmt.Errorf("the regular expression cannot be read: %w", clearer(err, backErr))
	}
	loose, _ := translate(src, relaxed)
	return (&Regexp{back: func() *program { return p }, names: names, need: needOf(flags + loose), line: withinLine(src)}).ready(), nil
}

func (r *Regexp) ready() *Regexp {
	r.finder = finderOf(r.need.literals)
	return r
}

// size is about how many instructions Go makes of an expression, which decide what a character costs.
func size(re *syntax.Regexp) int {
	n := max(1, len(re.Rune)/2)
	for _, s := range re.Sub {
		n += size(s)
	}
	if re.Op == syntax.OpRepeat {
		n = min(n*max(re.Min, re.Max, 1), unbounded)
	}
	return n
}

func anchored(src string) string { return `\A(?:` + src + `)` }

// lazily defers the work to the first search: most rules of a set never meet a text that holds what they need.
func lazily(src string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(src) })
}

// clearer chooses the error of Go's parser, which names the part at fault, unless it only says that RE2 has no such syntax.
func clearer(linear, back error) error {
	var e *syntax.Error
	if !errors.As(linear, &e) {
		return back
	}
	switch e.Code {
	case syntax.ErrInvalidPerlOp, syntax.ErrInvalidEscape, syntax.ErrInvalidRepeatOp, syntax.ErrInvalidRepeatSize, syntax.ErrInvalidNamedCapture:
		return back
	}
	return e
}

// compileBack reads an expression for the backtracking engine, with the names of its groups.
func compileBack(flags, src string) (*program, []string, error) {
	t := translated(src, marked)
	re, err := syntax.Parse(flags+string(t.out), syntax.Perl)
	if err != nil {
		return nil, nil, err
	}
	p, err := assemble(re, t.marks, len(t.names))
	return p, t.names, err
}

// WithinLine reports that a line of a text, compiled with Multiline, is searched as well alone: no part of the expression can match the end of a line.
func (r *Regexp) WithinLine() bool { return r.line }

// Literals are texts of at least three bytes, in lower case, of which every match contains one in some case of its ASCII letters; nil
// where none are known. A text for which Odd holds may match without them.
func (r *Regexp) Literals() []string { return r.need.literals }

// Needs are lists of such texts, of each of which every match contains one; the first is Literals.
func (r *Regexp) Needs() [][]string {
	if r.need.literals == nil {
		return nil
	}
	out := [][]string{r.need.literals}
	for i := range r.need.also {
		out = append(out, r.need.also[i].literals)
	}
	return out
}

// Odd reports whether a text holds letters outside of ASCII that are forms of ASCII letters.
func Odd(s string) bool { return odd(s) }

// Groups are the names of the groups by their number, "" for those without; the first is the whole match.
func (r *Regexp) Groups() []string { return r.names }

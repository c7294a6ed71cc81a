package engine

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// What everybody may see belongs to nobody: products of a shop, articles. A rule tells it by names, which count where they say what is found: in the call that
// finds it, but for its arguments, before that call on its line, and in the names of the functions and the classes that the number goes
// through. It may be changed only by some all the same. What
// else a function reads beside, as the hotel of a booking, says nothing of the record.

// common: a hit finds a record that everybody may see.
func (f *Flow) common(file *taint.File, h *taint.Hit) bool {
	re := doubtExpression(h.Rule.Metadata.Flow.Common)
	if re == nil {
		return false
	}
	seen := map[*ir.Tree]bool{}
	named := func(of *taint.File, unit, _ int) bool {
		t := of.IR.Units[unit].Tree
		if seen[t] {
			return false
		}
		seen[t] = true
		return fits(re, namesOnTheWay(of, t))
	}
	if f.changes(file, h) {
		return false
	}
	code, line := f.finder(file, h)
	return fits(re, words(line+code)) || f.onTheWay(file, h, named)
}

// changes: the call that finds the record of a hit changes it.
func (f *Flow) changes(file *taint.File, h *taint.Hit) bool {
	re := doubtExpression(h.Rule.Metadata.Flow.Changes)
	if re == nil {
		return false
	}
	code, _ := f.finder(file, h)
	return fits(re, words(code))
}

// finder is the code of the call that finds the record of a hit, less its arguments, and what stands before it on its line.
func (f *Flow) finder(file *taint.File, h *taint.Hit) (code, line string) {
	_, src, span, ok := f.locate(file, h.Sink)
	if !ok {
		if _, src, span, ok = f.locate(file, h.At); !ok {
			return "", ""
		}
	}
	return withoutArguments(src[span.Start:span.End]), src[strings.LastIndexByte(src[:span.Start], '\n')+1 : span.Start]
}

// namesOnTheWay are the names of the functions of a unit and of their classes, one a line.
func namesOnTheWay(of *taint.File, t *ir.Tree) string {
	var b strings.Builder
	for _, fn := range of.Funcs {
		if fn.Tree != t {
			continue
		}
		b.WriteString("\n" + fn.Name)
		if fn.Class != nil {
			b.WriteString("\n" + fn.Class.Name)
		}
	}
	return b.String()
}

var rePlainArgument = regexp.MustCompile(`^\([\w.$]*$`)

// withoutArguments is the code of a call less what stands in parentheses, but for a name alone: db.select().from(orders).where(), whatever the last is given.
func withoutArguments(code string) string {
	var b strings.Builder
	depth, open := 0, 0
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '(':
			if depth++; depth == 1 {
				open = i
			}
		case c == ')':
			if depth--; depth == 0 && rePlainArgument.MatchString(code[open:i]) {
				b.WriteString(code[open:i])
			}
			depth = max(depth, 0)
			b.WriteByte(' ')
		case depth == 0:
			b.WriteByte(c)
		}
	}
	return b.String()
}

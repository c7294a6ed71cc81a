package parsers

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// reusable holds the units of the previous version that an edit left alone, by the places that they have now.
type reusable struct{ byStart map[int]*ir.Unit }

// newReusable drops what the edit or a changed range touches. Changed ranges say where the structure differs; they are empty when only a
// leaf's text changed, so the edit's own range counts too.
func newReusable(f *ir.File, e text.Edit, changed []text.Span) *reusable {
	r := &reusable{byStart: make(map[int]*ir.Unit, len(f.Units))}
	for i := 1; i < len(f.Units); i++ {
		u := &f.Units[i]
		span := u.Span()
		if span.Touches(e.Span) {
			continue
		}
		if span.Start >= e.Span.End {
			span = span.Shift(e.Delta())
		}
		if !overlapsAny(span, changed) {
			r.byStart[span.Start] = u
		}
	}
	return r
}

func overlapsAny(s text.Span, list []text.Span) bool {
	for _, c := range list {
		if c.Start < s.End && s.Start < c.End {
			return true
		}
	}
	return false
}

// take returns the unit that stood there, moved, when its text is the same.
func (r *reusable) take(span text.Span, src string) (ir.Unit, bool) {
	if r == nil {
		return ir.Unit{}, false
	}
	u := r.byStart[span.Start]
	if u == nil || len(u.Tree.Source) != span.Len() || u.Tree.Source != src[span.Start:span.End] {
		return ir.Unit{}, false
	}
	moved := *u
	moved.Start = span.Start
	return moved, true
}

// difference is the smallest edit that makes one text of the other. Blocks are compared before bytes.
func difference(before, after string) text.Edit {
	const block = 4096
	n := min(len(before), len(after))
	start := 0
	for start+block <= n && before[start:start+block] == after[start:start+block] {
		start += block
	}
	for start < n && before[start] == after[start] {
		start++
	}
	b, a := len(before), len(after)
	for b-block >= start && a-block >= start && before[b-block:b] == after[a-block:a] {
		b, a = b-block, a-block
	}
	for b > start && a > start && before[b-1] == after[a-1] {
		b, a = b-1, a-1
	}
	return text.Edit{Span: text.Span{Start: start, End: b}, New: after[start:a]}
}

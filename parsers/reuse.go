package parsers

import (
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// patch makes the next version's file of the previous one where the edit lies within one unit and nothing changed outside of it: that unit is
// lowered anew, and what stands behind it moves. It reports whether that could be done. Broken code is left to a whole build, for where the
// parser recovers may lie anywhere.
func (p *Parsed) patch(src string, prev *Parsed, e text.Edit, changed []text.Span) bool {
	root := p.tree.root()
	if prev.errors || root.broken() {
		return false
	}
	old := prev.File.Units
	k := sort.Search(len(old), func(i int) bool { return i > 0 && old[i].Start >= e.Span.Start }) - 1
	if k < 1 || old[k].Span().End <= e.Span.End {
		return false
	}
	span := text.Span{Start: old[k].Start, End: old[k].Span().End + e.Delta()}
	for _, c := range changed {
		if !span.Contains(c) {
			return false
		}
	}
	h, ok := root.descend(p.lang, span, prev.kinds[k])
	if !ok {
		return false
	}
	f := &ir.File{Language: p.lang.ID, Source: src, Units: make([]ir.Unit, len(old))}
	copy(f.Units, old)
	f.Units[k] = p.lang.unit(h, span, src, true)
	for i := k + 1; i < len(old); i++ {
		f.Units[i].Start += e.Delta()
	}
	from := old[k].Span().End
	f.Units[0].Tree = old[0].Tree.Moved(src, uint32(from), int32(e.Delta()))
	f.Units[0].Comments = moved(old[0].Comments, from, e.Delta())
	p.File, p.kinds = f, prev.kinds
	return true
}

// moved shifts the spans from an offset on.
func moved(spans []text.Span, from, by int) []text.Span {
	if by == 0 || len(spans) == 0 {
		return spans
	}
	out := make([]text.Span, len(spans))
	for i, s := range spans {
		if s.Start >= from {
			s = s.Shift(by)
		}
		out[i] = s
	}
	return out
}

// reusable holds the units of the previous version that an edit left alone, with the places that they have now, in their order.
type reusable struct{ units []ir.Unit }

// newReusable drops what the edit or a changed range touches. Changed ranges say where the structure differs; they are empty when only a
// leaf's text changed, so the edit's own range counts too.
func newReusable(f *ir.File, e text.Edit, changed []text.Span) *reusable {
	r := &reusable{units: make([]ir.Unit, 0, len(f.Units))}
	for i := 1; i < len(f.Units); i++ {
		u := f.Units[i]
		if u.Span().Touches(e.Span) {
			continue
		}
		if u.Start >= e.Span.End {
			u.Start += e.Delta()
		}
		if !overlapsAny(u.Span(), changed) {
			r.units = append(r.units, u)
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

// take returns the unit that stands on a span. Spans are asked for in their order.
func (r *reusable) take(span text.Span) (ir.Unit, bool) {
	if r == nil {
		return ir.Unit{}, false
	}
	for len(r.units) > 0 && r.units[0].Start < span.Start {
		r.units = r.units[1:]
	}
	if len(r.units) == 0 || r.units[0].Span() != span {
		return ir.Unit{}, false
	}
	u := r.units[0]
	r.units = r.units[1:]
	return u, true
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

package parsers

import (
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// version is the previous version of a file and the edit since.
type version struct {
	*Parsed
	edit text.Edit
}

// fill takes over the units that the edit left alone. spans are the places of the new ones, ids those of their subtrees. A subtree is immutable and the previous tree holds it still, so the same address is the same code. A parser may also make
// a subtree anew of the same parts: its nodes are compared then, and its text is the same because the edit does not touch it.
func (v *version) fill(units []ir.Unit, spans []text.Span, ids []uint64) ir.Since {
	if v == nil {
		return ir.Since{}
	}
	var (
		old           = v.File.Units
		at            = 1
		sources       = make([]int32, len(units)) // the unit of the previous version that each is; 0 for none
		where         []int32
		before, after []uint64
	)
	for i := 1; i < len(units); i++ {
		was, untouched := v.before(spans[i])
		for at < len(old) && v.spans[at].Start < was.Start {
			at++
		}
		switch {
		case at == len(old) || v.spans[at] != was:
		case v.ids[at] == ids[i]:
			sources[i] = int32(at)
		case untouched && v.ids[at] != 0:
			sources[i] = int32(at)
			where = append(where, int32(i))
			before, after = append(before, v.ids[at]), append(after, ids[i])
		}
	}
	for n, same := range sameTrees(before, after) {
		if !same {
			sources[where[n]] = 0
		}
	}
	for i, k := range sources {
		if k > 0 {
			units[i] = old[k]
			units[i].Start = spans[i].Start
		}
	}
	return v.since(sources)
}

// since tells which units were taken over, by where they come from.
func (v *version) since(sources []int32) ir.Since {
	first, now, was := 1, len(sources), len(v.File.Units)
	for first < min(now, was) && int(sources[first]) == first {
		first++
	}
	for min(now, was) > first && int(sources[now-1]) == was-1 {
		now, was = now-1, was-1
	}
	return ir.Since{Version: v.File.Version, First: first, Old: was - first, New: now - first}
}

// before is the place in the previous version of a span that the edit does not touch.
func (v *version) before(s text.Span) (was text.Span, untouched bool) {
	switch {
	case s.End < v.edit.Span.Start:
		return s, true
	case s.Start > v.edit.Span.Start+len(v.edit.New):
		return s.Shift(-v.edit.Delta()), true
	}
	return s, false
}

// outlineOf returns the outline of the previous version, moved, when the edit lies within a unit and the nodes are the same but for their
// places; else a Unit without a Tree.
func (v *version) outlineOf(nodes []syntax.Node, src string) ir.Unit {
	if v == nil || len(nodes) != len(v.outline) {
		return ir.Unit{}
	}
	units := v.File.Units
	k := sort.Search(len(units), func(i int) bool { return i > 0 && units[i].Start >= v.edit.Span.Start }) - 1
	if k < 1 || units[k].Span().End <= v.edit.Span.End {
		return ir.Unit{}
	}
	from, by := uint32(units[k].Span().End), int32(v.edit.Delta())
	for i, n := range v.outline {
		if n = placed(n, from, by); n != nodes[i] {
			return ir.Unit{}
		}
	}
	return v.movedOutline(src, from)
}

// movedOutline is the outline after an edit within a unit that ended at from.
func (v *version) movedOutline(src string, from uint32) ir.Unit {
	u, by := v.File.Units[0], int32(v.edit.Delta())
	u.Tree = u.Tree.Moved(src, from, by)
	u.Comments = moved(u.Comments, int(from), int(by))
	return u
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

package parsers

import (
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// An edit within one unit of a file that is sound around it is parsed with that unit alone, in an excerpt of the file: what is around it on the way
// from the root, without its siblings. tree-sitter parses the excerpt at its places in the file (its included ranges), so that the unit's nodes are those
// that a parse of the file gives, and the time does not grow with the file: an incremental parse goes over every later sibling.
// The outline of the excerpt must be that of before, and errors must stay within the unit; else the file is parsed as ever. A grammar is free of context
// but for its scanners, which begin a unit of a sound file with nothing on their minds.

const (
	// maxExcerpt bounds an excerpt, in bytes: it is parsed from scratch.
	maxExcerpt = 16 << 10
	// maxRanges bounds the ranges of an excerpt, and how deep its unit lies.
	maxRanges = 64
	// maxPending bounds the edits that the tree of the whole file has yet to be told.
	maxPending = 512
)

// excerpt is the part of a file that is parsed with one of its units.
type excerpt struct {
	outline []syntax.Node
	lang    *Language
	src     string
	path    []syntax.NodeID // from the root to the unit's hole
	kept    []syntax.NodeID // in preorder
	cuts    []text.Span     // what is left out, in order
}

// within makes the next version of prev by parsing one unit, and reports whether that could be done.
func (p *Parsed) within(src string, prev *Parsed, edit text.Edit) bool {
	l := p.lang
	k := prev.unitAround(edit)
	if k < 0 || len(l.Functions) == 0 || l.Blank != nil || l.Respell != nil || l.Embedded != nil || len(prev.pending) >= maxPending {
		return false
	}
	if s := prev.spans[k]; crossesComment(src, text.Span{Start: s.Start, End: s.End + edit.Delta()}) {
		return false
	}
	x := excerpt{outline: prev.outline, lang: l, src: prev.File.Source}

	if !x.around(prev.holes[k]) {
		return false
	}
	began := time.Now()
	ranges, ok := x.ranges(edit)
	if !ok {
		return false
	}
	tree, err := l.parseRanges(src, ranges)
	if err != nil {
		return false
	}
	defer tree.close()
	p.TreeSitter = time.Since(began)
	walked := tree.root().outline(l)
	defer walked.close()

	if !x.same(walked.nodesOnce(), edit) {
		return false
	}
	p.tree, p.pending = prev.tree.shared(), append(prev.pending[:len(prev.pending):len(prev.pending)], prev.tree.change(edit, prev.File.Source, src))
	p.incremental, p.Excerpt = true, true
	p.doubt = prev.doubt || prev.faulty != 0 && !prev.Excerpt
	p.follow(src, prev, edit, k, walked.units()[0])
	if faulty := walked.nodesOnce()[0].Flags & syntax.HasError; faulty != 0 {
		p.faulty, p.File.Broken = k, 1
	}
	p.flag(x.path)
	p.Lowering = time.Since(began) - p.TreeSitter
	return true
}

// crossesComment reports whether a comment may begin in a unit and end behind it, or begin before it and end there: alone, the unit may be read as if none did.
func crossesComment(src string, unit text.Span) bool {
	s := src[unit.Start:unit.End]
	return dangles(s) && strings.Contains(src[unit.End:], "*/") || strings.Contains(s, "*/") && dangles(src[:unit.Start])
}

// dangles reports whether the last comment that may begin in a text does not end in it.
func dangles(s string) bool {
	i := strings.LastIndex(s, "/*")
	return i >= 0 && !strings.Contains(s[i+2:], "*/")
}

// unitAround is the number of the unit that the edit lies in, short of its ends, or -1.
func (p *Parsed) unitAround(edit text.Edit) int {
	lo, hi := 1, len(p.spans)
	for lo < hi {
		if mid := (lo + hi) / 2; p.spans[mid].End <= edit.Span.End {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(p.spans) || p.spans[lo].Start >= edit.Span.Start {
		return -1
	}
	s := p.spans[lo]
	if p.faulty != 0 && p.faulty != lo {
		return -1
	}
	if s.Len()+edit.Delta() > maxExcerpt {
		return -1
	}
	if p.deeper(p.holes[lo]) || p.lang.classes[p.outline[p.holes[lo]].Kind] != classFunction && !ends(p.File.Source, s.End) {
		return -1
	}
	return lo
}

// deeper reports whether what follows a unit stands further to the right on a line of its own: where indentation counts, it may become a part of the unit.
func (p *Parsed) deeper(hole syntax.NodeID) bool {
	next := p.outline[hole].Next
	for int(next) < len(p.outline) && p.outline[next].Flags&syntax.Extra != 0 {
		next = p.outline[next].Next
	}
	if int(next) >= len(p.outline) {
		return false
	}
	src, at := p.File.Source, int(p.outline[next].Start)
	return strings.Contains(src[p.outline[hole].End:at], "\n") && columnAt(src, at, 0).column > columnAt(src, int(p.outline[hole].Start), 0).column
}

// ends reports whether what is no function cannot go on behind a place, whatever it is: the next line could be a part of it, unless there is a semicolon,
// or a brace and the line begins with a word.
func ends(src string, at int) bool {
	if src[at-1] == ';' {
		return true
	}
	if src[at-1] != '}' {
		return false
	}
	rest := strings.TrimLeft(src[at:], " \t\r\n")
	if rest == "" || rest[0] == '}' {
		return true
	}
	word := rest[0]|0x20 >= 'a' && rest[0]|0x20 <= 'z'
	return word && strings.Contains(src[at:len(src)-len(rest)], "\n")
}

// around chooses what is kept with the unit whose hole is given. It reports whether that holds no other unit, and the unit does not lie too deep.
func (x *excerpt) around(hole syntax.NodeID) bool {
	for n := hole; n != 0 && len(x.path) <= maxRanges; n = syntax.NodeID(x.outline[n].Parent) {
		x.path = append(x.path, n)
	}
	if x.path = append(x.path, 0); len(x.path) > maxRanges {
		return false
	}
	slices.Reverse(x.path)
	return x.choose(0)
}

// choose goes over the children of a node on the path. Its members are left out where it is a list of such, and what separates them.
func (x *excerpt) choose(depth int) bool {
	at := x.path[depth]
	x.kept = append(x.kept, at)
	if depth == len(x.path)-1 {
		return true
	}
	members, next := depth == 0, x.path[depth+1]
	t := syntax.Tree{Nodes: x.outline}
	t.Children(at, func(c syntax.NodeID) bool {
		members = members || x.outline[c].Flags&syntax.Hole != 0
		return !members
	})
	ok, cut := true, false
	t.Children(at, func(c syntax.NodeID) bool {
		switch {
		case c == next:
			ok, cut = x.choose(depth+1), false
		case members && (x.isMember(c, at) || cut && x.separates(c)):
			x.cut(c, cut)
			cut = true
		default:
			ok, cut = x.keep(c), false
		}
		return ok
	})
	return ok
}

// isMember reports whether a child can be left out. What a file begins with may say what the rest is, and stays.
func (x *excerpt) isMember(c, parent syntax.NodeID) bool {
	n := &x.outline[c]
	first := parent == 0 && c == 1 && n.Flags&syntax.Hole == 0 && x.lang.classes[n.Kind] != classContainer
	return n.Flags&syntax.Named != 0 && n.Field == 0 && !first
}

func (x *excerpt) separates(c syntax.NodeID) bool {
	n := &x.outline[c]
	switch strings.TrimSpace(x.src[n.Start:n.End]) {
	case "", ";", ",":
		return true
	}
	return false
}

// cut leaves a node out, with what is between it and the one before where that is left out, too.
func (x *excerpt) cut(c syntax.NodeID, goesOn bool) {
	s := text.Span{Start: int(x.outline[c].Start), End: int(x.outline[c].End)}
	if goesOn {
		x.cuts[len(x.cuts)-1].End = s.End
		return
	}
	x.cuts = append(x.cuts, s)
}

func (x *excerpt) keep(c syntax.NodeID) bool {
	for n := c; n < x.outline[c].Next; n++ {
		if x.outline[n].Flags&syntax.Hole != 0 || len(x.kept) > maxExcerpt {
			return false
		}
		x.kept = append(x.kept, n)
	}
	return true
}

// ranges are what is left, as places of the text after the edit. They are none where that is too much.
func (x *excerpt) ranges(edit text.Edit) ([]text.Span, bool) {
	if len(x.cuts) >= maxRanges {
		return nil, false
	}
	var out []text.Span
	at, total := 0, 0
	add := func(end int) {
		s := text.Span{Start: after(at, edit), End: after(end, edit)}
		if s.Start < s.End {
			out, total = append(out, s), total+s.Len()
		}
	}
	for _, c := range x.cuts {
		add(c.Start)
		at = c.End
	}
	add(len(x.src))
	return out, total <= maxExcerpt
}

// after is where a place that the edit does not touch is after it.
func after(at int, edit text.Edit) int {
	if at >= edit.Span.End {
		return at + edit.Delta()
	}
	return at
}

// same reports whether the outline of the excerpt is what was kept of the file's.
func (x *excerpt) same(now []syntax.Node, edit text.Edit) bool {
	if len(now) != len(x.kept) {
		return false
	}
	on := 0
	for i, id := range x.kept {
		was, is := &x.outline[id], &now[i]
		if was.Kind != is.Kind || was.Field != is.Field {
			return false
		}
		if on < len(x.path) && x.path[on] == id {
			if on++; on < len(x.path) {
				continue // it may begin or end with what was left out
			}
			if (was.Flags^is.Flags)&^syntax.HasError != 0 {
				return false
			}
		} else if was.Flags != is.Flags {
			return false
		}
		if after(int(was.Start), edit) != int(is.Start) || after(int(was.End), edit) != int(is.End) {
			return false
		}
	}
	return true
}

// follow takes everything but the unit k, which is below h now, from the previous version.
func (p *Parsed) follow(src string, prev *Parsed, edit text.Edit, k int, h hole) {
	v, by := &version{prev, edit}, edit.Delta()
	from := prev.spans[k].End
	p.holes = prev.holes
	p.outline = make([]syntax.Node, len(prev.outline))
	for i, n := range prev.outline {
		p.outline[i] = placed(n, uint32(from), int32(by))
	}
	p.ids = append([]uint64(nil), prev.ids...)
	p.ids[k] = 0 // the tree does not hold it
	p.spans = append([]text.Span(nil), prev.spans...)
	p.spans[k].End += by
	f := &ir.File{Language: p.lang.ID, Source: src, Version: versions.Add(1), Units: append([]ir.Unit(nil), prev.File.Units...)}
	for i := k + 1; i < len(p.spans); i++ {
		p.spans[i] = p.spans[i].Shift(by)
		f.Units[i].Start += by
	}
	f.Units[0] = v.movedOutline(src, uint32(from))
	f.Units[k] = p.lang.unit(h, p.spans[k], src, true)
	f.Since = ir.Since{Version: prev.File.Version, First: k, Old: 1, New: 1}
	p.File = f
}

// flag marks the nodes on the path to the unit as errors in it want, and lowers the outline anew where that changes them.
func (p *Parsed) flag(path []syntax.NodeID) {
	changed := false
	for _, n := range path {
		f := &p.outline[n].Flags
		was := *f
		if *f &^= syntax.HasError; p.faulty != 0 {
			*f |= syntax.HasError
		}
		changed = changed || *f != was
	}
	if changed {
		p.File.Units[0] = p.lang.outlineUnit(p.outline, p.File.Source)
	}
}

// placed is a node after an edit that ended at from.
func placed(n syntax.Node, from uint32, by int32) syntax.Node {
	if n.Start >= from {
		n.Start = uint32(int32(n.Start) + by)
	}
	if n.End >= from {
		n.End = uint32(int32(n.End) + by)
	}
	return n
}

package parsers

/*
#cgo CFLAGS: -O2 -std=c11
#include <stdlib.h>
#include "shim.h"
*/
import "C"

import (
	"errors"
	"slices"
	"strings"
	"unsafe"

	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// The classes of kinds, as in shim.h.
const (
	classContainer = uint8(C.appsec_container)
	classFunction  = uint8(C.appsec_function)
	classKeep      = uint8(C.appsec_keep)
	classWrapper   = uint8(C.appsec_wrapper)
)

// parseTimeout bounds one parse of n bytes, in microseconds of the processor. Real code takes a tenth of a microsecond a byte.
func parseTimeout(n int) C.uint64_t { return 1_500_000 + 2*C.uint64_t(n) }

// parseSlice is how long the parser runs, in microseconds, until what it took of the processor is looked at; 0 is as long as it may take. Tests set it. Where it
// stops, it may mend broken code in another way, so that it should not stop for less.
var parseSlice C.uint64_t

func setSlice(micros uint64) { parseSlice = C.uint64_t(micros) }

// ErrTooSlow says that the parser gave up on a text made to be slow.
var ErrTooSlow = errors.New("parsing takes too long")

func init() {
	if unsafe.Sizeof(syntax.Node{}) != unsafe.Sizeof(C.appsec_node{}) {
		panic("parsers: syntax.Node and appsec_node differ")
	}
}

// SaveMemory is for a process that lives long and parses little at a time: trees are made and freed on any thread, and a pool of memory for each
// would keep what it freed. Call it before the first parse.
func SaveMemory() { C.appsec_save_memory() }

// GiveBack returns the memory of closed trees to the system. It takes some milliseconds, in which nothing can be parsed.
func GiveBack() {
	for {
		select {
		case s := <-scratches:
			s.free()
			continue
		default:
		}
		break
	}
	C.appsec_give_back()
}

func grammarOf(raw unsafe.Pointer) *syntax.Grammar {
	l := (*C.TSLanguage)(raw)
	kinds := make([]string, int(C.ts_language_symbol_count(l)))
	anonymous := make([]bool, len(kinds))
	for i := range kinds {
		anonymous[i] = C.ts_language_symbol_type(l, C.uint16_t(i)) == 1
		kinds[i] = C.GoString(C.ts_language_symbol_name(l, C.uint16_t(i)))
	}
	fields := make([]string, int(C.ts_language_field_count(l))+1)
	for i := 1; i < len(fields); i++ {
		fields[i] = C.GoString(C.ts_language_field_name_for_id(l, C.uint16_t(i)))
	}
	return syntax.NewGrammar(kinds, fields, anonymous)
}

// cParser is a tree-sitter parser; one goroutine at a time may use it.
type cParser struct{ p *C.TSParser }

// cTree is a tree-sitter tree. It must be closed: the collector does not know its memory.
type cTree struct{ t *C.TSTree }

func (l *Language) parser() *cParser {
	select {
	case p := <-l.pool:
		return p
	default:
		p := &cParser{C.ts_parser_new()}
		C.ts_parser_set_language(p.p, (*C.TSLanguage)(l.raw))
		return p
	}
}

func (l *Language) release(p *cParser) {
	select {
	case l.pool <- p:
	default:
		C.ts_parser_delete(p.p)
	}
}

// parseC parses src; old, when not nil, must have been edited to fit it.
func (l *Language) parseC(src string, old *cTree) (*cTree, error) {
	if l.Blank != nil {
		src, old = l.Blank(src), nil // what is blank may change far from an edit
	}
	if l.Respell != nil {
		src = respelt(src, l.Respell)
	}
	p := l.parser()
	defer l.release(p)
	var o *C.TSTree
	if old != nil {
		o = old.t
	}
	t := C.appsec_parse(p.p, o, (*C.char)(unsafe.Pointer(unsafe.StringData(src))), C.uint32_t(len(src)), parseTimeout(len(src)), parseSlice)
	if t == nil {
		C.ts_parser_reset(p.p)
		return nil, ErrTooSlow
	}
	return &cTree{t}, nil
}

// parseRanges parses parts of src, which keep their places. The rows of the tree's points are not those of the file.
func (l *Language) parseRanges(src string, parts []text.Span) (*cTree, error) {
	p := l.parser()
	defer l.release(p)
	ranges := make([]C.TSRange, len(parts))
	for i, s := range parts {
		r := &ranges[i]
		r.start_byte, r.end_byte = C.uint32_t(s.Start), C.uint32_t(s.End)
		r.start_point = columnAt(src, s.Start, i)
		r.end_point = columnAt(src, s.End, i+1)
	}
	if !C.ts_parser_set_included_ranges(p.p, &ranges[0], C.uint32_t(len(ranges))) {
		return nil, ErrTooSlow
	}
	t := C.appsec_parse(p.p, nil, (*C.char)(unsafe.Pointer(unsafe.StringData(src))), C.uint32_t(len(src)), parseTimeout(len(src)), parseSlice)
	if t == nil {
		C.ts_parser_reset(p.p)
	}
	C.ts_parser_set_included_ranges(p.p, nil, 0)
	if t == nil {
		return nil, ErrTooSlow
	}
	return &cTree{t}, nil
}

// columnAt is a point with the column of a place, for scanners that ask for it, and a row that only grows.
func columnAt(src string, offset, row int) C.TSPoint {
	return C.TSPoint{row: C.uint32_t(row), column: C.uint32_t(offset - strings.LastIndexByte(src[:offset], '\n') - 1)}
}

// respelt is src with each of its lines respelt; it is src itself where none changes.
func respelt(src string, respell func(string) string) string {
	var out []byte
	for at := 0; at < len(src); {
		end := len(src)
		if i := strings.IndexByte(src[at:], '\n'); i >= 0 {
			end = at + i
		}
		line := src[at:end]
		if now := respell(line); now != line && len(now) == len(line) {
			if out == nil {
				out = []byte(src)
			}
			copy(out[at:], now)
		}
		at = end + 1
	}
	if out == nil {
		return src
	}
	return string(out)
}

// wholeLines is the edit with the rest of the lines that it touches.
func wholeLines(e text.Edit, before, after string) text.Edit {
	start := strings.LastIndexByte(before[:e.Span.Start], '\n') + 1
	rest := before[e.Span.End:]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	return text.Edit{Span: text.Span{Start: start, End: e.Span.End + len(rest)}, New: after[start : e.Span.Start+len(e.New)+len(rest)]}
}

func (t *cTree) close() {
	if t != nil && t.t != nil {
		C.ts_tree_delete(t.t)
		t.t = nil
	}
}

// treeEdit is an edit as tree-sitter is told of it.
type treeEdit C.TSInputEdit

// change is what the tree is told of e; before and after are the texts.
func (t *cTree) change(e text.Edit, before, after string) treeEdit {
	end := e.Span.Start + len(e.New)
	start := pointAt(before, e.Span.Start)
	return treeEdit{
		start_byte: C.uint32_t(e.Span.Start), old_end_byte: C.uint32_t(e.Span.End), new_end_byte: C.uint32_t(end),
		start_point: start, old_end_point: pointAfter(start, before[e.Span.Start:e.Span.End]), new_end_point: pointAfter(start, after[e.Span.Start:end]),
	}
}

// edited is a copy of the tree with edits applied to its places, one after the other.
func (t *cTree) edited(edits []treeEdit) *cTree {
	c := t.shared()
	for i := range edits {
		C.ts_tree_edit(c.t, (*C.TSInputEdit)(&edits[i]))
	}
	return c
}

// shared is another hold on the tree, to be closed by itself.
func (t *cTree) shared() *cTree { return &cTree{C.ts_tree_copy(t.t)} }

// pointAt is the row and the column in bytes, as tree-sitter counts them: "\n" ends a row.
func pointAt(src string, offset int) C.TSPoint { return pointAfter(C.TSPoint{}, src[:offset]) }

// pointAfter is the point behind a text that begins at p.
func pointAfter(p C.TSPoint, s string) C.TSPoint {
	if rows := strings.Count(s, "\n"); rows > 0 {
		return C.TSPoint{row: p.row + C.uint32_t(rows), column: C.uint32_t(len(s) - strings.LastIndexByte(s, '\n') - 1)}
	}
	p.column += C.uint32_t(len(s))
	return p
}

// hole is a unit's node within a tree that is still open.
type hole struct{ node C.TSNode }

func (t *cTree) root() hole { return hole{C.ts_tree_root_node(t.t)} }

// id is the address of the subtree, which versions of a tree share.
func (h hole) id() uint64 { return *(*uint64)(h.node.id) }

// sameTrees compares pairs of subtrees by their ids: nodes and places, not the texts of leaves. The trees that hold them must be open.
func sameTrees(a, b []uint64) []bool {
	out := make([]bool, len(a))
	if len(a) > 0 {
		C.appsec_same((*C.uint64_t)(unsafe.Pointer(&a[0])), (*C.uint64_t)(unsafe.Pointer(&b[0])), C.uint32_t(len(a)), (*C.bool)(unsafe.Pointer(&out[0])))
	}
	return out
}

// copyInto copies the tree below h into memory that it makes larger where it does not suffice, with places relative to base.
func (h hole) copyInto(out []syntax.Node, base int) []syntax.Node {
	n := max(1, int(C.ts_node_descendant_count(h.node)))
	out = slices.Grow(out, n)[:n]
	var none C.uint32_t
	got := C.appsec_flatten(h.node, C.uint32_t(base), nil, 0, 0, (*C.appsec_node)(unsafe.Pointer(&out[0])), C.uint32_t(n), nil, 0, &none)
	return out[:got]
}

// scratch is memory of C that outlines are written into before their size is known.
type scratch struct {
	nodes       *C.appsec_node
	holes       *C.TSNode
	cap, hcap   int
	used, hused int
}

// scratches keep such memory: that of an outline is small beside the tree, so that what the last one needed does for the next.
var scratches = make(chan *scratch, 2)

// maxScratch bounds what is kept between parses, in nodes.
const maxScratch = 1 << 17

// outline walks the containers below h and leaves a hole for each unit. The caller closes it.
func (h hole) outline(l *Language) *scratch {
	var s *scratch
	select {
	case s = <-scratches:
	default:
		s = &scratch{}
		s.grow(1 << 12)
	}
	for {
		var nholes C.uint32_t
		n := C.appsec_flatten(h.node, 0, (*C.uint8_t)(unsafe.Pointer(&l.classes[0])), C.uint32_t(len(l.classes)), largeUnit,
			s.nodes, C.uint32_t(s.cap), s.holes, C.uint32_t(s.hcap), &nholes)
		s.used, s.hused = int(n), int(nholes)
		if s.used < s.cap && s.hused < s.hcap {
			return s
		}
		s.grow(4 * s.cap) // it may have been cut off
	}
}

func (s *scratch) grow(n int) {
	s.free()
	s.cap, s.hcap = n, n/2
	s.nodes = (*C.appsec_node)(C.malloc(C.size_t(s.cap) * C.size_t(unsafe.Sizeof(C.appsec_node{}))))
	s.holes = (*C.TSNode)(C.malloc(C.size_t(s.hcap) * C.size_t(unsafe.Sizeof(C.TSNode{}))))
}

func (s *scratch) free() {
	C.free(unsafe.Pointer(s.nodes))
	C.free(unsafe.Pointer(s.holes))
}

// close gives the memory back.
func (s *scratch) close() {
	if s.cap <= maxScratch {
		select {
		case scratches <- s:
			return
		default:
		}
	}
	s.free()
}

// copied is the outline in memory of its own.
func (s *scratch) copied() []syntax.Node {
	return append(make([]syntax.Node, 0, s.used), s.nodesOnce()...)
}

// nodesOnce is the outline itself; the slice lasts as long as the scratch is open.
func (s *scratch) nodesOnce() []syntax.Node {
	return unsafe.Slice((*syntax.Node)(unsafe.Pointer(s.nodes)), s.used)
}

// units are the holes; the slice lasts as long as the scratch is open.
func (s *scratch) units() []hole { return unsafe.Slice((*hole)(unsafe.Pointer(s.holes)), s.hused) }

// flatten copies the whole tree below h.
func (h hole) flatten() []syntax.Node { return h.copyInto(nil, 0) }

// flattenByCursor copies the tree below h by way of tree-sitter's public cursor.
func (h hole) flattenByCursor() []syntax.Node {
	out := make([]syntax.Node, max(1, int(C.ts_node_descendant_count(h.node))))
	n := C.appsec_flatten_by_cursor(h.node, (*C.appsec_node)(unsafe.Pointer(&out[0])), C.uint32_t(len(out)))
	return out[:n]
}

package parsers

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// MaxSize is the largest text that is parsed, in bytes. What is larger was made by machines, and would hold up everything else.
const MaxSize = 8 << 20

// largeUnit is from how many syntax nodes on an item at the top of a file is a unit of its own.
const largeUnit = 48

// ErrTooLarge says that a text is longer than MaxSize.
var ErrTooLarge = errors.New("too large to analyse")

// Parsed is a File together with what makes its next version cheap. One goroutine at a time may use it; the File is free.
type Parsed struct {
	File *ir.File
	// Lowering is what copying and lowering the trees took, of all that parsing took; TreeSitter is what tree-sitter's own parse did.
	Lowering, TreeSitter time.Duration
	// Excerpt is set where one unit was parsed, and not the file.
	Excerpt bool
	lang    *Language
	tree    *cTree
	pending []treeEdit      // since tree was parsed, all within units
	outline []syntax.Node   // its nodes, with the units as holes
	holes   []syntax.NodeID // the units' places in it; Units[0] has none
	ids     []uint64        // of the units' subtrees; 0 where the tree does not hold the unit as it is
	spans   []text.Span     // of the units; that of Units[0] is empty
	// faulty is the unit that holds all syntax errors of the text, 0 where there are none and -1 where other parts do. The tree of an incremental parse of a text
	// with errors may differ from that of a fresh one. doubt is set where one unit was parsed beside others that such a parse gave.
	faulty             int
	incremental, doubt bool
	embedded           []embedded
}

type embedded struct {
	source string
	parsed *Parsed
}

// Parse parses src. prev, the previous version, makes it cheaper and may be nil; it stays valid. The error is ErrTooLarge, ErrTooSlow
// or the context's.
func (l *Language) Parse(ctx context.Context, src string, prev *Parsed) (*Parsed, error) {
	return l.ParseEdit(ctx, src, prev, nil)
}

// ParseEdit is Parse for a caller who knows the edit that makes src of the text of prev. It is found where edit is nil.
func (l *Language) ParseEdit(ctx context.Context, src string, prev *Parsed, edit *text.Edit) (*Parsed, error) {
	if len(src) > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes, the limit is %d", ErrTooLarge, len(src), MaxSize)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	l.load()
	p := &Parsed{lang: l}
	if prev != nil && (prev.lang != l || prev.tree == nil) {
		prev = nil
	}
	var err error
	if prev == nil {
		err = p.fresh(src)
	} else {
		err = p.again(src, prev, edit)
	}
	if err != nil {
		return nil, err
	}
	if l.Embedded != nil {
		if err := p.embed(ctx, prev); err != nil {
			p.Close()
			return nil, err
		}
	}
	return p, nil
}

func (p *Parsed) fresh(src string) (err error) {
	began := time.Now()
	if p.tree, err = p.lang.parseC(src, nil); err != nil {
		return err
	}
	parsed := time.Now()
	p.build(src, nil)
	p.TreeSitter, p.Lowering = parsed.Sub(began), time.Since(parsed)
	return nil
}

func (p *Parsed) again(src string, prev *Parsed, edit *text.Edit) (err error) {
	if edit == nil {
		e := difference(prev.File.Source, src)
		edit = &e
	}
	if p.within(src, prev, *edit) {
		return nil
	}
	began := time.Now()
	changed := *edit
	if p.lang.Respell != nil {
		changed = wholeLines(changed, prev.File.Source, src)
	}
	old := prev.tree.edited(append(prev.pending[:len(prev.pending):len(prev.pending)], prev.tree.change(changed, prev.File.Source, src)))
	defer func() { go old.close() }()
	if p.tree, err = p.lang.parseC(src, old); err != nil {
		return err
	}
	p.incremental = true
	parsed := time.Now()
	p.build(src, &version{prev, *edit})
	p.TreeSitter, p.Lowering = parsed.Sub(began), time.Since(parsed)
	return nil
}

// Close frees what C holds. The File stays valid.
func (p *Parsed) Close() {
	if p == nil {
		return
	}
	p.tree.close()
	for _, e := range p.embedded {
		e.parsed.Close()
	}
}

// NeedsFresh reports that a new parse of the whole text may give another tree: it was parsed incrementally, and is broken, or rests on what was.
func (p *Parsed) NeedsFresh() bool { return p.incremental && (p.faulty != 0 || p.doubt) }

// ParseTree is the whole syntax tree of src, for patterns and tests.
func (l *Language) ParseTree(ctx context.Context, src string) (*syntax.Tree, error) {
	if len(src) > MaxSize {
		return nil, ErrTooLarge
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	l.load()
	t, err := l.parseC(src, nil)
	if err != nil {
		return nil, err
	}
	defer t.close()
	nodes := t.root().flatten()
	return &syntax.Tree{Source: src, Nodes: nodes}, nil
}

// ParseWhole is the lowered tree of src, not cut into units.
func (l *Language) ParseWhole(src string) (*ir.Tree, error) {
	t, err := l.ParseTree(context.Background(), src)
	if err != nil {
		return nil, err
	}
	return l.lower(t), nil
}

func (l *Language) lower(t *syntax.Tree) *ir.Tree {
	l.load()
	return l.lowering.Unit(t)
}

// build cuts the tree into units and lowers what cannot be taken from the previous version, which may be nil.
func (p *Parsed) build(src string, last *version) {
	l := p.lang
	f := &ir.File{Language: l.ID, Source: src, Version: versions.Add(1)}
	walked := p.tree.root().outline(l)
	defer walked.close()
	nodes, holes := walked.copied(), walked.units()
	p.outline = nodes
	p.holes, p.ids, p.spans = make([]syntax.NodeID, 1, len(holes)+1), make([]uint64, 1, len(holes)+1), make([]text.Span, 1, len(holes)+1)
	f.Units = make([]ir.Unit, len(holes)+1)
	f.Units[0] = last.outlineOf(nodes, src)
	if f.Units[0].Tree == nil {
		f.Units[0] = l.outlineUnit(nodes, src)
	}
	for i := range nodes {
		if n := &nodes[i]; n.Flags&syntax.Hole != 0 {
			p.holes, p.ids = append(p.holes, syntax.NodeID(i)), append(p.ids, holes[len(p.ids)-1].id())
			p.spans = append(p.spans, text.Span{Start: int(n.Start), End: int(n.End)})
		}
	}
	if nodes[0].Flags&syntax.HasError != 0 {
		f.Broken++
		p.faulty = p.faultyUnit()
	}
	f.Since = last.fill(f.Units, p.spans, p.ids)
	for i := range f.Units {
		if f.Units[i].Tree == nil {
			f.Units[i] = l.unit(holes[i-1], p.spans[i], src, last != nil)
		}
	}
	p.File = f
}

// faultyUnit is the unit that holds all errors, or -1.
func (p *Parsed) faultyUnit() int {
	found := -1
	for k, h := range p.holes[1:] {
		if p.outline[h].Flags&syntax.HasError != 0 {
			if found > 0 {
				return -1
			}
			found = k + 1
		}
	}
	if found < 0 {
		return -1
	}
	above := p.holes[found]
	for i := int(above) - 1; i >= 0; i-- {
		if syntax.NodeID(i) == p.outline[above].Parent {
			above = syntax.NodeID(i)
		} else if p.outline[i].Flags&syntax.HasError != 0 {
			return -1
		}
	}
	for _, n := range p.outline[p.holes[found]+1:] {
		if n.Flags&syntax.HasError != 0 {
			return -1
		}
	}
	return found
}

func (l *Language) outlineUnit(nodes []syntax.Node, src string) ir.Unit {
	t := &syntax.Tree{Source: src, Nodes: nodes}
	return ir.Unit{Name: "outline", Tree: l.lower(t), Comments: l.commentsOf(t), Hash: outlineHash(l.ID, t)}
}

// versions counts the files that were parsed.
var versions atomic.Uint64

// arenas keep the memory of syntax trees, which are needed only until they are lowered.
var arenas = sync.Pool{New: func() any { return new([]syntax.Node) }}

// unit copies and lowers one unit. own gives it a copy of its text, so that it does not keep the text of an old version alive.
func (l *Language) unit(h hole, span text.Span, src string, own bool) ir.Unit {
	body := src[span.Start:span.End]
	if own {
		body = strings.Clone(body)
	}
	kept := arenas.Get().(*[]syntax.Node)
	defer func() {
		if cap(*kept) < 1<<16 {
			arenas.Put(kept)
		}
	}()
	*kept = h.copyInto((*kept)[:0], span.Start)
	t := &syntax.Tree{Source: body, Nodes: *kept}
	hash := fnv.New64a()
	hash.Write([]byte(l.ID))
	hash.Write([]byte(body))
	// In a broken file the same text may be read otherwise.
	hash.Write(binary.LittleEndian.AppendUint32([]byte{byte(t.Nodes[0].Kind), byte(t.Nodes[0].Kind >> 8)}, uint32(len(t.Nodes))))
	return ir.Unit{Start: span.Start, Hash: hash.Sum64(), Name: l.nameOf(t), Tree: l.lower(t), Comments: l.commentsOf(t)}
}

func (l *Language) commentsOf(t *syntax.Tree) []text.Span {
	var out []text.Span
	for i := range t.Nodes {
		if n := &t.Nodes[i]; int(n.Kind) < len(l.comments) && l.comments[n.Kind] && n.Start < n.End {
			out = append(out, text.Span{Start: int(n.Start), End: int(n.End)})
		}
	}
	return out
}

// nameOf is the declared name of a unit, or the beginning of its first line.
func (l *Language) nameOf(t *syntax.Tree) string {
	name := l.grammar.FieldNamed("name")
	from := l.wrapped(t)
	for i := from; int(i) < min(len(t.Nodes), int(from)+40); i++ {
		if c, ok := t.ChildByField(i, name); ok && t.Nodes[c].Next-c < 8 {
			return t.Text(c)
		}
	}
	line, _, _ := strings.Cut(strings.TrimSpace(t.Source), "\n")
	return strings.TrimSpace(line[:min(len(line), 40)])
}

// wrapped is the function that a unit wraps, such as the one below decorators, or the unit itself.
func (l *Language) wrapped(t *syntax.Tree) syntax.NodeID {
	if len(t.Nodes) == 0 || l.classOf(t.Nodes[0].Kind) != classWrapper {
		return 0
	}
	for c := syntax.NodeID(1); int(c) < len(t.Nodes); c = t.Nodes[c].Next {
		if l.classOf(t.Nodes[c].Kind) == classFunction {
			return c
		}
	}
	return 0
}

func (l *Language) classOf(k syntax.Kind) uint8 {
	if int(k) < len(l.classes) {
		return l.classes[k]
	}
	return 0
}

// outlineHash covers the text between the holes, not their places: what is typed within a unit leaves it alone. What the parser could not place is covered
// as well: around it the same text may be read otherwise.
func outlineHash(id string, t *syntax.Tree) uint64 {
	h := fnv.New64a()
	h.Write([]byte(id))
	last := uint32(0)
	for i := range t.Nodes {
		n := &t.Nodes[i]
		isHole := n.Flags&syntax.Hole != 0
		if n.Start < last || !isHole && n.Kind != syntax.KindError {
			continue
		}
		h.Write([]byte(t.Source[last:n.Start]))
		if isHole {
			h.Write([]byte{0})
			last = n.End
		} else {
			h.Write(binary.LittleEndian.AppendUint32([]byte{1}, uint32(n.Next)-uint32(i)))
			last = n.Start
		}
	}
	h.Write([]byte(t.Source[min(int(last), len(t.Source)):]))
	return h.Sum64()
}

// embed parses the parts in other languages, each from its previous version when its text did not change.
func (p *Parsed) embed(ctx context.Context, prev *Parsed) error {
	nodes := p.tree.root().flatten()
	for _, e := range p.lang.Embedded(&syntax.Tree{Source: p.File.Source, Nodes: nodes}, p.lang.grammar) {
		lang := ByID(e.Language)
		if lang == nil || e.Span.Len() <= 0 {
			continue
		}
		src := p.File.Source[e.Span.Start:e.Span.End]
		var old *Parsed
		if i := len(p.embedded); prev != nil && i < len(prev.embedded) {
			old = prev.embedded[i].parsed
		}
		inner, err := lang.Parse(ctx, strings.Clone(src), old)
		if err != nil {
			return fmt.Errorf("parsing a part in %s: %w", lang.ID, err)
		}
		p.embedded = append(p.embedded, embedded{src, inner})
		p.File.Embedded = append(p.File.Embedded, ir.EmbeddedFile{Start: e.Span.Start, File: inner.File})
	}
	return nil
}

// ParseOnly parses src and drops the tree: the least that any analysis costs.
func (l *Language) ParseOnly(src string) error {
	l.load()
	t, err := l.parseC(src, nil)
	if err == nil {
		t.close()
	}
	return err
}

package ir

import (
	"encoding/binary"
	"errors"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// A file is written without its text, nine to twelve bytes a node: places as differences, sizes of subtrees in place of links, and hashes only where
// they are not those of the node's own text. It is read in a tenth of the time that parsing takes. What is written holds for the program that wrote it: kinds are
// numbers of its grammars.

// Encode is the file without its text and Version; false where a tree is not one of the text, so that it cannot be written.
func Encode(f *File) ([]byte, bool) {
	w := &encoder{}
	ok := w.file(f)
	return w.out, ok
}

var errEncoding = errors.New("the encoding of a file is not whole")

// Decode reads what Encode wrote of the file whose text is src. The error says that data is nothing that Encode writes. The file's Version is 0.
func Decode(data []byte, src string) (f *File, err error) {
	r := &decoder{in: data}
	f = r.file(src, 0)
	if r.failed || len(r.in) > 0 {
		return nil, errEncoding
	}
	return f, nil
}

type encoder struct{ out []byte }

func (w *encoder) number(n int)  { w.out = binary.AppendUvarint(w.out, uint64(n)) }
func (w *encoder) signed(n int)  { w.out = binary.AppendVarint(w.out, int64(n)) }
func (w *encoder) wide(n uint64) { w.out = binary.LittleEndian.AppendUint64(w.out, n) }

func (w *encoder) text(s string) {
	w.number(len(s))
	w.out = append(w.out, s...)
}

func (w *encoder) file(f *File) bool {
	w.text(f.Language)
	w.number(f.Broken)
	w.number(len(f.Units))
	for i := range f.Units {
		if !w.unit(&f.Units[i], f.Source) {
			return false
		}
	}
	w.number(len(f.Embedded))
	for _, e := range f.Embedded {
		if !isPart(e.File.Source, f.Source, e.Start) {
			return false
		}
		w.number(e.Start)
		w.number(len(e.File.Source))
		if !w.file(e.File) {
			return false
		}
	}
	return true
}

// isPart: a text stands at a place of another.
func isPart(part, whole string, start int) bool {
	return start >= 0 && start <= len(whole) && strings.HasPrefix(whole[start:], part)
}

func (w *encoder) unit(u *Unit, src string) bool {
	t := u.Tree
	if !isPart(t.Source, src, u.Start) || t.further != nil {
		return false
	}
	w.number(u.Start)
	w.number(len(t.Source))
	w.wide(u.Hash)
	w.text(u.Name)
	w.number(len(u.Comments))
	for _, c := range u.Comments {
		w.number(c.Start)
		w.number(c.Len())
	}
	w.text(t.Fault)
	w.number(len(t.words))
	for _, word := range t.words {
		w.text(word)
	}
	w.number(len(t.Imports))
	for _, x := range t.Imports {
		w.text(x.Local)
		w.text(x.Path)
		w.flag(x.Hides)
	}
	w.number(len(t.Settings))
	names := make([]string, 0, len(t.Settings))
	for name := range t.Settings {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		w.text(name)
		w.number(int(t.Settings[name]))
	}
	return w.nodes(t)
}

func (w *encoder) flag(b bool) {
	n := 0
	if b {
		n = 1
	}
	w.number(n)
}

// How the hash of a node is written.
const (
	hashNone  = iota // it is 0
	hashText         // that of the node's text
	hashApart        // by itself
)

func (w *encoder) nodes(t *Tree) bool {
	w.number(len(t.Nodes))
	last := 0
	for i := range t.Nodes {
		n := &t.Nodes[i]
		hash := hashNone
		switch {
		case n.Hash == 0:
		case n.Hash == HashText(t.Text(NodeID(i))):
			hash = hashText
		default:
			hash = hashApart
		}
		if n.Next <= NodeID(i) || n.End < n.Start {
			return false
		}
		w.out = append(w.out, byte(n.Op), byte(n.Role))
		w.number(int(n.Flags)<<2 | hash)
		w.number(int(n.Kind))
		w.number(int(n.word))
		w.signed(int(n.Start) - last)
		w.number(int(n.End - n.Start))
		w.number(int(n.Next) - i - 1)
		if hash == hashApart {
			w.number(int(n.Hash))
		}
		last = int(n.Start)
	}
	return true
}

// decoder reads numbers and texts; once something does not fit all else is empty.
type decoder struct {
	in     []byte
	failed bool
}

func (r *decoder) fail() {
	r.in, r.failed = nil, true
}

// number is at most limit.
func (r *decoder) number(limit int) int {
	if len(r.in) > 0 && r.in[0] < 0x80 && int(r.in[0]) <= limit {
		n := int(r.in[0])
		r.in = r.in[1:]
		return n
	}
	n, size := binary.Uvarint(r.in)
	if size <= 0 || n > uint64(limit) {
		r.fail()
		return 0
	}
	r.in = r.in[size:]
	return int(n)
}

func (r *decoder) signed() int {
	n, size := binary.Varint(r.in)
	if size <= 0 {
		r.fail()
		return 0
	}
	r.in = r.in[size:]
	return int(n)
}

// count is the length of a list, each of whose members takes a byte at least.
func (r *decoder) count() int { return r.number(len(r.in)) }

func (r *decoder) bytes(n int) []byte {
	if n > len(r.in) {
		r.fail()
		return make([]byte, n)
	}
	b := r.in[:n]
	r.in = r.in[n:]
	return b
}

func (r *decoder) wide() uint64 { return binary.LittleEndian.Uint64(r.bytes(8)) }

func (r *decoder) text() string { return string(r.bytes(r.count())) }

// maxEmbedded is how deep files stand in files.
const maxEmbedded = 8

func (r *decoder) file(src string, depth int) *File {
	f := &File{Source: src, Language: r.text(), Broken: r.number(1 << 30)}
	f.Units = make([]Unit, r.count())
	for i := range f.Units {
		f.Units[i] = r.unit(src)
	}
	n := r.count()
	if n > 0 && depth == maxEmbedded {
		r.fail()
		return f
	}
	for range n {
		start := r.number(len(src))
		size := r.number(len(src) - start)
		f.Embedded = append(f.Embedded, EmbeddedFile{start, r.file(src[start:start+size], depth+1)})
	}
	return f
}

func (r *decoder) unit(src string) Unit {
	start := r.number(len(src))
	size := r.number(len(src) - start)
	t := &Tree{Source: src[start : start+size]}
	u := Unit{Start: start, Hash: r.wide(), Name: r.text(), Tree: t}
	for range r.count() {
		at := r.number(size)
		u.Comments = append(u.Comments, text.Span{Start: at, End: at + r.number(size-at)})
	}
	t.Fault = r.text()
	for range r.count() {
		t.words = append(t.words, r.text())
	}
	for range r.count() {
		t.Imports = append(t.Imports, Import{Local: r.text(), Path: r.text(), Hides: r.number(1) == 1})
	}
	settings := map[string]NodeID{}
	for range r.count() {
		name := r.text()
		settings[name] = NodeID(r.number(1 << 30))
	}
	if len(settings) > 0 {
		t.Settings = settings
	}
	r.nodes(t)
	for _, id := range t.Settings {
		if int(id) >= len(t.Nodes) {
			r.fail()
		}
	}
	return u
}

func (r *decoder) nodes(t *Tree) {
	t.Nodes = make([]Node, r.count())
	if len(t.Nodes) == 0 {
		r.fail() // a tree has a root
		return
	}
	last, parent := 0, 0
	for i := range t.Nodes {
		head := r.bytes(2)
		n := Node{Op: Op(head[0]), Role: Role(head[1])}
		flags := r.number(1<<18 - 1)
		n.Flags, n.Kind, n.word = Flags(flags>>2), syntax.Kind(r.number(1<<16-1)), uint16(r.number(len(t.words)))
		start := last + r.signed()
		if start < 0 || start > len(t.Source) {
			r.fail()
			return
		}
		n.Start, n.End = uint32(start), uint32(start+r.number(len(t.Source)-start))
		for i > 0 && int(t.Nodes[parent].Next) <= i {
			parent = int(t.Nodes[parent].Parent)
		}
		end := len(t.Nodes)
		if i > 0 {
			end = int(t.Nodes[parent].Next)
		}
		n.Parent, n.Next = NodeID(parent), NodeID(i+1+r.number(end-i-1))
		if i == 0 && int(n.Next) != end {
			r.fail()
		}
		t.Nodes[i] = n
		switch flags & 3 {
		case hashText:
			t.Nodes[i].Hash = HashText(t.Text(NodeID(i)))
		case hashApart:
			t.Nodes[i].Hash = uint32(r.number(1<<32 - 1))
		}
		if r.failed {
			return
		}
		last, parent = start, i
	}
}

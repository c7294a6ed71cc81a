package ir

// File is a parsed and lowered source file.
type File struct {
	Language string // the id
	Source   string
	// Units: the outline is Units[0]; the unit k fills the outline's hole k. They are in the order of the text.
	Units []Unit
	// Embedded are the parts in other languages, such as scripts in a page.
	Embedded []EmbeddedFile
	// Broken counts the units in which the text has syntax errors.
	Broken int
	// Version tells the file from every other one that this process parsed; 0 for a file that was put together.
	Version uint64
	Since   Since
}

// Since says how the units of a file follow from those of an earlier version: from First on, Old of that version gave way to New of this one, and all
// others are the same, though those behind may have moved. It says nothing of the outline, Units[0]. Version is 0 where there is no earlier version.
type Since struct {
	Version         uint64
	First, Old, New int
}

// OneUnit is the unit that alone differs from those of the version before, or 0.
func (f *File) OneUnit(before *File) int {
	if s := f.Since; s.Version != 0 && s.Version == before.Version && s.Old == 1 && s.New == 1 {
		return s.First
	}
	return 0
}

// EmbeddedFile is a part of a file that is written in another language.
type EmbeddedFile struct {
	Start int // bytes from the start of the file around it
	File  *File
}

// Whole makes the one tree of the file: the outline with every unit in its hole, and spans relative to the file. It is as large as the units
// together, so the File does not keep it.
func (f *File) Whole() *Tree {
	if len(f.Units) == 1 {
		return f.Units[0].Tree
	}
	return Splice(f.Source, f.Units[0].Tree, func(k uint32) (*Tree, int) {
		if int(k) >= len(f.Units) {
			return nil, 0
		}
		return f.Units[k].Tree, f.Units[k].Start
	})
}

// Comments lists the comments of the file in the order of its units, those of embedded files after them.
func (f *File) Comments() []Comment {
	var out []Comment
	for i := range f.Units {
		for _, c := range f.Units[i].Comments {
			out = append(out, Comment{Span: c.Shift(f.Units[i].Start)})
		}
	}
	for _, e := range f.Embedded {
		for _, c := range e.File.Comments() {
			out = append(out, Comment{Span: c.Span.Shift(e.Start)})
		}
	}
	return out
}

// UnitAt is the index of the innermost unit that holds the byte offset; 0, the outline, where no other does.
func (f *File) UnitAt(offset int) int {
	for i := 1; i < len(f.Units); i++ {
		if s := f.Units[i].Span(); s.Start <= offset && offset < s.End {
			return i
		}
	}
	return 0
}

// Nodes counts the nodes of all units.
func (f *File) Nodes() int {
	n := 0
	for i := range f.Units {
		n += len(f.Units[i].Tree.Nodes)
	}
	return n
}

// PlainFile is a text of no language: one unit without code, for rules that look at text only.
func PlainFile(src string) *File {
	t := &Tree{Source: src, Nodes: []Node{{Op: OpUnit, End: uint32(len(src)), Next: 1}}}
	return &File{Source: src, Units: []Unit{{Name: "text", Tree: t}}}
}

package taint

import "sort"

// Families are the indexes of a workspace: one for each family of languages that call each other, so that a name of one language never means what another
// declares. Whoever changes them sees to it that nobody reads them meanwhile.
type Families struct {
	parts    map[string]*Index
	files    map[string]*File
	settings []Settings
}

// NewFamilies indexes files. Their order does not matter.
func NewFamilies(files []*File) *Families {
	x := &Families{parts: map[string]*Index{}, files: map[string]*File{}}
	sorted := append([]*File(nil), files...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Path < sorted[j].Path })
	for _, f := range sorted {
		x.Set(f)
	}
	return x
}

// WithSettings adds the settings files of the workspace, which the code of every family may read.
func (x *Families) WithSettings(list []Settings) *Families {
	x.settings = list
	for _, part := range x.parts {
		part.WithSettings(list)
	}
	return x
}

// View is the indexes for one of several goroutines, as long as no file changes: what they are asked is remembered in them.
func (x *Families) View() *Families {
	out := &Families{parts: make(map[string]*Index, len(x.parts)), files: x.files, settings: x.settings}
	for family, part := range x.parts {
		out.parts[family] = part.view()
	}
	return out
}

// Of is the index of a family.
func (x *Families) Of(family string) *Index {
	part := x.parts[family]
	if part == nil {
		part = NewIndex(nil).WithSettings(x.settings)
		x.parts[family] = part
	}
	return part
}

// Set puts a version of a file in the place of any other.
func (x *Families) Set(f *File) {
	if old := x.files[f.Path]; old != nil && old.Family != f.Family {
		x.Remove(f.Path)
	}
	x.files[f.Path] = f
	x.Of(f.Family).Set(f)
}

// Remove forgets a file.
func (x *Families) Remove(path string) {
	if f := x.files[path]; f != nil {
		delete(x.files, path)
		x.Of(f.Family).Remove(path)
	}
}

// File is an indexed file, or nil.
func (x *Families) File(path string) *File { return x.files[path] }

// Reads reports whether there is a file of a family.
func (x *Families) Reads(family string) bool {
	part := x.parts[family]
	return part != nil && len(part.files) > 0
}

// Shape identifies what all files declare.
func (x *Families) Shape() uint64 {
	var sum uint64
	for _, part := range x.parts {
		sum += part.shape
	}
	return sum
}

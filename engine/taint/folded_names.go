package taint

import (
	"slices"
	"strings"
)

// In languages whose names mean the same in upper and lower case, code writes the names of classes as it likes: `new pagenate` makes a PageNate.

// folds: the file's names mean the same in upper and lower case.
func folds(f *File) bool { return f != nil && f.lang.FoldedNames }

// fold notes how the classes of a file are written, by their names in lower case. Those of files that are gone are found nowhere.
func (x *Index) fold(f *File) {
	if !folds(f) {
		return
	}
	for _, c := range f.Classes {
		lower := strings.ToLower(c.Name)
		if !slices.Contains(x.folded[lower], c.Name) {
			if x.folded == nil {
				x.folded = map[string][]string{}
			}
			list := append(slices.Clone(x.folded[lower]), c.Name)
			slices.Sort(list)
			x.folded[lower] = list
		}
	}
}

// classesNamed are the classes of a name, which is compared as the language of them does. What is written as it is declared comes first.
func (x *Index) classesNamed(last string) (list []*Class, same func(a, b string) bool) {
	if list = x.classes[last]; len(list) > 0 || len(x.folded) == 0 {
		return list, func(a, b string) bool { return a == b }
	}
	for _, name := range x.folded[strings.ToLower(last)] {
		for _, c := range x.classes[name] {
			if folds(c.File) {
				list = append(list, c)
			}
		}
	}
	return list, strings.EqualFold
}

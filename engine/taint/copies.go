package taint

import (
	"path"
	"slices"
)

// The projects of a workspace may each have a copy of a file. Where a name means one of more classes or functions than a call is taken to reach, those in files
// of the same name that declare the same are one.

// withoutCopies leaves the first of those that are alike, where there are more than maxTargets.
func withoutCopies[T any](list []T, alike func(a, b T) bool) []T {
	if len(list) <= maxTargets {
		return list
	}
	var out []T
	for _, x := range list {
		if !slices.ContainsFunc(out, func(o T) bool { return alike(o, x) }) {
			if out = append(out, x); len(out) > maxTargets {
				return list
			}
		}
	}
	return out
}

// alikeClasses: two classes declare methods and fields of the same names, in files of the same name.
func alikeClasses(a, b *Class) bool {
	if a.Qual != b.Qual || a.Kind != b.Kind || len(a.Methods) != len(b.Methods) || len(a.Fields) != len(b.Fields) || !slices.EqualFunc(a.Bases, b.Bases, func(x, y string) bool { return lastComponent(x) == lastComponent(y) }) ||
		path.Base(a.File.Path) != path.Base(b.File.Path) {
		return false
	}
	for name, fs := range a.Methods {
		if len(b.Methods[name]) != len(fs) {
			return false
		}
	}
	for name := range a.Fields {
		if _, ok := b.Fields[name]; !ok {
			return false
		}
	}
	return true
}

// alikeFunctions: two functions have one name and as many parameters, in alike classes.
func alikeFunctions(a, b *Func) bool {
	return a.Name == b.Name && len(a.Params) == len(b.Params) && a.Class != nil && b.Class != nil && a.ID.Nth == b.ID.Nth && alikeClasses(a.Class, b.Class)
}

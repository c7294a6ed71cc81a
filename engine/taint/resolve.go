package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What names mean: of functions and of modules.

// Functions lists the functions that a dotted name may mean where a file says it, the likeliest only: those of the file itself, else those of its
// package, else those whose path ends as the name says.
func (x *Index) Functions(from *File, name string) []*Func {
	if x == nil {
		return x.functionsOf(from, name, 0)
	}
	return remembered(x.found.functions, fileName{from, name}, func() []*Func { return x.functionsOf(from, name, 0) })
}

func (x *Index) functionsOf(from *File, name string, depth int) []*Func {
	last := name[strings.LastIndexByte(name, '.')+1:]
	bare := last == name
	if bare {
		if fs := from.byName[name]; len(fs) > 0 {
			return fs
		}
	}
	if x == nil {
		return nil
	}
	var exact, near, far []*Func
	for _, f := range withoutDoubles(from, x.funcs[last]) {
		switch {
		case bare && f.File.Package == from.Package && (from.hasPack || sameFolder(f.File, from)):
			near = append(near, f)
		case bare:
			far = append(far, f)
		case f.File.Package+"."+f.Name == name:
			exact = append(exact, f)
		case overlaps(f.File.Package+"."+f.Name, name) || overlaps(strings.Join(f.File.Module, ".")+"."+f.Name, name):
			near = append(near, f)
		}
	}
	if len(exact) > 0 && len(exact) <= maxTargets {
		return exact
	}
	if len(near) > 0 && !bare && x.moduleNamed(name[:len(name)-len(last)-1], from.Family) != nil {
		near = nil // the file that is named has none of that name
	}
	if len(near) == 0 {
		if fs := x.exportedFunctions(name, from.Family); len(fs) > 0 {
			return fs
		}
		for _, p := range x.forwarded(name, from.Family) {
			if depth >= maxForwards {
				break
			}
			if fs := x.functionsOf(from, p, depth+1); len(fs) > 0 {
				return fs
			}
		}
	}
	if len(near) == 0 && bare && len(far) <= 2 && !from.hasPack {
		near = far // languages whose includes bring names in without saying which
	}
	if len(near) == 0 && !bare {
		near = x.passedOn(from, name, 0)
	}
	if !bare {
		near = nearest(from, closest(near, name), name)
	}
	if here := slices.DeleteFunc(slices.Clone(near), func(f *Func) bool { return !sameFolder(f.File, from) }); bare && len(here) > 0 {
		near = here // programs of the same name each have their folder
	}
	if len(near) > maxTargets {
		return nil
	}
	return near
}

// withoutDoubles leaves out functions that only tests put in the place of others of the name, where the file that says it is none of theirs.
func withoutDoubles(from *File, list []*Func) []*Func {
	if len(list) < 2 || from.doubled {
		return list
	}
	double := func(f *Func) bool { return f.File.doubled }
	if i := slices.IndexFunc(list, double); i < 0 || !slices.ContainsFunc(list, func(f *Func) bool { return !double(f) }) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), double)
}

// moduleNamed is the file whose name in full a dotted name is, or nil.
func (x *Index) moduleNamed(name, family string) *File {
	for _, f := range x.Modules(name) {
		if f.Family == family && strings.Join(f.Module, ".") == name {
			return f
		}
	}
	return nil
}

// modulesNamed are the files that a dotted name may mean: that whose name in full it is, or all whose last component is the same.
func (x *Index) modulesNamed(name, family string) []*File {
	if f := x.moduleNamed(name, family); f != nil {
		return []*File{f}
	}
	return x.Modules(name)
}

// closest keeps, of functions that a dotted name may mean, those whose names in full have the longest end in common with it.
func closest(list []*Func, name string) []*Func {
	return mostAlike(list, func(f *Func) int {
		return max(commonEnd(f.File.Package+"."+f.Name, name), commonEnd(strings.Join(f.File.Module, ".")+"."+f.Name, name))
	})
}

// mostAlike keeps the elements of which a measure gives the most.
func mostAlike[T any](list []T, alike func(T) int) []T {
	if len(list) < 2 {
		return list
	}
	best := 0
	var out []T
	for _, x := range list {
		n := alike(x)
		if n > best {
			best, out = n, nil
		}
		if n == best {
			out = append(out, x)
		}
	}
	return out
}

// commonEnd is how many components two dotted names end with that are the same.
func commonEnd(a, b string) int {
	n := 0
	for a != "" && b != "" {
		x, y := lastComponent(a), lastComponent(b)
		if x != y {
			break
		}
		n++
		a, b = strings.TrimSuffix(strings.TrimSuffix(a, x), "."), strings.TrimSuffix(strings.TrimSuffix(b, y), ".")
	}
	return n
}

// nearest keeps, of functions in several files, those that a search from the file's folder upwards finds first. A name in full means what it says.
func nearest(from *File, list []*Func, name string) []*Func {
	if len(list) < 2 {
		return list
	}
	best := -1
	var out []*Func
	for _, f := range list {
		d := distance(from, f.File, name)
		if best < 0 || d > best {
			best, out = d, nil
		}
		if d == best {
			out = append(out, f)
		}
	}
	return out
}

// distance says how near a file is in which a function of that name is declared: as many as the folders that are around both files, from which its path
// is spelt as the name says; 0 where it is not found so.
func distance(from, of *File, name string) int {
	used, declared := strings.Split(name, "."), of.Module
	used = used[:len(used)-1]
	around := len(declared) - len(used)
	if around < 0 || around >= len(from.Module) || !slices.Equal(declared[around:], used) || !slices.Equal(declared[:around], from.Module[:around]) {
		return 0
	}
	return around + 1
}

// passedOn finds what a package imports under the name and thereby hands on: names of its files', as a rule.
func (x *Index) passedOn(from *File, name string, depth int) []*Func {
	i := strings.LastIndexByte(name, '.')
	if i < 0 || depth > 3 {
		return nil
	}
	last := name[i+1:]
	var out []*Func
	for _, m := range x.Modules(name[:i]) {
		full := strings.Join(m.Module, ".")
		if !m.folder() || !overlaps(full, name[:i]) {
			continue
		}
		below := strings.TrimSuffix(full, name[:i]) // the folder that names in full begin in, where the program does not lie at the top
		paths := m.imports[last]
		for _, w := range m.wildcards {
			paths = append(paths[:len(paths):len(paths)], w+"."+last)
		}
		for _, p := range paths {
			if p == name {
				continue
			}
			for _, f := range x.funcs[p[strings.LastIndexByte(p, '.')+1:]] {
				if n := strings.Join(f.File.Module, ".") + "." + f.Name; n == p || below != full && n == below+p {
					out = append(out, f)
				}
			}
			if len(out) == 0 {
				out = x.passedOn(m, p, depth+1)
			}
		}
	}
	return out
}

func sameFolder(a, b *File) bool {
	return folder(a.Path) == folder(b.Path)
}

func folder(p string) string { return p[:strings.LastIndexByte(p, '/')+1] }

// Only finds the one method of that name in the workspace, for receivers of unknown type. Short names are common to many libraries, and so are some words;
// and a method that wants other arguments than it would get is another one.
func (x *Index) Only(from *File, name string, args []argument) []*Func {
	if x == nil || len(name) < 4 || len(args) == 0 && from.lang.OpenObjects {
		return nil
	}
	fs := x.methods[name]
	if len(fs) != 1 || rules.Means(rules.Everyday, name) || !fs[0].takes(args) {
		return nil
	}
	return fs
}

// ofModule finds the one function of a name that a module of the workspace declares, for a template, which may call those of modules that it does not name.
func (x *Index) ofModule(from *File, name string, args []argument) []*Func {
	if x == nil || from.lang.Within == nil || len(name) < 4 {
		return nil
	}
	fs := x.methods[name]
	if len(fs) != 1 || fs[0].Class == nil || fs[0].Class.Kind != "module" || !fs[0].takes(args) {
		return nil
	}
	return fs
}

// takes: the function can be called with such arguments, as far as their number and names tell. Where objects are open, names may be the keys of a map.
func (f *Func) takes(args []argument) bool {
	if variadic(f) {
		return true
	}
	for _, a := range args {
		if a.name != "" && !f.File.lang.OpenObjects && !slices.ContainsFunc(f.Params, func(p Param) bool { return p.Name == a.name }) {
			return false
		}
	}
	return len(args) <= len(f.Params)
}

func variadic(f *Func) bool {
	for _, p := range f.Params {
		if p.Rest != "" {
			return true
		}
	}
	return false
}

// Modules lists the files that a dotted module name may mean.
func (x *Index) Modules(name string) []*File {
	if x == nil {
		return nil
	}
	return x.modules[name[strings.LastIndexByte(name, '.')+1:]]
}

package taint

import (
	"slices"
	"sort"
	"strings"
)

// Index is what the files of a family of languages declare, by name. Whoever changes it sees to it that nobody reads it meanwhile.
type Index struct {
	files         map[string]*File
	funcs         map[string][]*Func         // by name: functions that are not methods
	classes       map[string][]*Class        // by name
	folded        map[string][]string        // how classes are written whose names mean the same in upper and lower case, by these in lower case
	methods       map[string][]*Func         // by name
	subs          map[string][]*Class        // by the last component of a base's name
	modules       map[string][]*File         // by the last component of their path
	variables     map[variable][]*File       // that declare one, where a package is the files of a folder
	models        map[string][]*Class        // what schemas say of records, by the name that refers to them
	routes        map[string][]*route        // by the last component of the handler's name
	mounts        map[string][]*mount        // by words of the names that they are given
	programs      map[string][]*File         // files with programs that mount something, by the family of their language
	passed        map[string][]*registration // by the last component of the function's name
	byID          map[FuncID]*Func
	getters       map[string]int     // by name: methods that are read like fields
	getterMethods map[string]int     // by the name that they are read by: methods that a language of the family reads like fields
	setters       map[string]int     // by the name of the field: methods that run where it is given a value
	extensions    map[string][]*Func // by name
	shape         uint64             // of all declarations
	filled        map[string]int     // attributes that a request fills, by how many files name them
	hands         map[string][]*Func
	packages      map[string]int             // how many files have them whose files see what each declares
	gives         map[variable][]giving      // by variable: the functions that give it a value, where a package is the files of a folder
	constants     map[string][]namedConstant // of the whole program, by name
	rewrites      map[string][]rewriting     // of what requests bring, by variable
	elsewhere     map[classField]int         // fields that functions of other files give a value, by how many files do

	constructed map[string][]*construction // by the name of the class whose object is made
	holdings    map[string][]*holding      // by the name of the type whose literals keep them

	settings map[string][]*Settings // by base name
	// statements of settings files, by the class and the function that stand for them; nil where no file has any.
	statements func() map[string]string
	found      *lookups
}

// lookups remembers what names mean, until a file changes. One goroutine uses it at a time: those that share an Index have a view of it each.
type lookups struct {
	types     map[string][]*Class
	functions map[fileName][]*Func
	methods   map[methodName]reached
	inherited map[methodOf][]*Func
	fields    map[fieldName]*Class // that declares the field; nil for none
	below     map[*Class][]*Class
	parts     map[*Class][]*Class
	imports   map[fileName]bool          // whether a file imports a package
	given     map[methodOf]string        // the types of what constructors are passed for fields
	overrides map[*Class]map[uint32]bool // the methods of the classes below, by the hashes of their names
	ordered   []*File                    // by their paths
	holding   map[*recordSpec]bool       // whether a class of the workspace has a field that a sink on records means
}

func newLookups() *lookups {
	return &lookups{types: map[string][]*Class{}, functions: map[fileName][]*Func{}, methods: map[methodName]reached{}, inherited: map[methodOf][]*Func{},
		fields: map[fieldName]*Class{}, below: map[*Class][]*Class{}, parts: map[*Class][]*Class{}, imports: map[fileName]bool{}, given: map[methodOf]string{},
		overrides: map[*Class]map[uint32]bool{}, holding: map[*recordSpec]bool{}}
}

// view is the index for one of several goroutines, as long as no file changes.
func (x *Index) view() *Index {
	out := *x
	out.found = newLookups()
	return &out
}

type methodOf struct {
	class *Class
	name  string
}

type fieldName struct{ typ, name string }

type fileName struct {
	from *File
	name string
}

type methodName struct {
	typ, name string
	exact     bool
}

// remembered asks a table, and find where it knows nothing.
func remembered[K comparable, T any](table map[K]T, key K, find func() T) T {
	v, ok := table[key]
	if !ok {
		v = find()
		table[key] = v
	}
	return v
}

// NewIndex indexes files. Their order does not matter.
func NewIndex(files []*File) *Index {
	x := &Index{files: map[string]*File{}, funcs: map[string][]*Func{}, classes: map[string][]*Class{}, methods: map[string][]*Func{},
		subs: map[string][]*Class{}, modules: map[string][]*File{}, byID: map[FuncID]*Func{}, getters: map[string]int{}, setters: map[string]int{}, getterMethods: map[string]int{}, extensions: map[string][]*Func{}, passed: map[string][]*registration{}, routes: map[string][]*route{}, mounts: map[string][]*mount{}, programs: map[string][]*File{}, models: map[string][]*Class{}, filled: map[string]int{}, hands: map[string][]*Func{}, constructed: map[string][]*construction{}, holdings: map[string][]*holding{}, elsewhere: map[classField]int{}, constants: map[string][]namedConstant{}, rewrites: map[string][]rewriting{},
		variables: map[variable][]*File{}, gives: map[variable][]giving{}, packages: map[string]int{}}
	sorted := append([]*File(nil), files...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Path < sorted[j].Path })
	for _, f := range sorted {
		x.Set(f)
	}
	return x
}

// Set puts a version of a file in the place of any other.
func (x *Index) Set(f *File) {
	x.Remove(f.Path)
	x.found = newLookups()
	x.files[f.Path], f.replaced = f, false
	x.shape += f.shape
	if f.embeds() {
		x.packages[f.Package]++
	}
	if n := len(f.Module); n > 0 {
		insert(x.modules, lastComponent(f.Module[n-1]), f, func(o *File) string { return o.Path })
	}
	for name := range f.vars {
		insert(x.variables, variable{lastComponent(f.Package), name}, f, func(o *File) string { return o.Path })
	}
	for _, fn := range f.Funcs {
		x.byID[fn.ID] = fn
		if fn.Getter {
			x.getters[fn.Name]++
		}
		if name := fn.propertyRead(); name != "" {
			x.getterMethods[name]++
		}
		if fn.Setter {
			x.setters[fn.field()]++
		}
		if fn.Extends {
			insert(x.extensions, fn.Name, fn, pathOfFunc)
		}
		switch {
		case fn.Name == "":
		case fn.Class == nil:
			insert(x.funcs, fn.Name, fn, pathOfFunc)
		default:
			insert(x.methods, fn.Name, fn, pathOfFunc)
		}
	}
	for _, name := range f.filled {
		x.filled[name]++
	}
	for _, c := range f.named {
		insert(x.constants, c.name, c, func(c namedConstant) string { return c.file.Path })
	}
	for _, r := range f.rewrites {
		insert(x.rewrites, r.variable, r, pathOfRewriting)
	}
	for _, g := range f.elsewhere {
		x.elsewhere[g]++
	}
	for member, list := range f.hands {
		for _, h := range list {
			insert(x.hands, member, h, pathOfFunc)
		}
	}
	for name, list := range f.gives {
		for _, g := range list {
			insert(x.gives, variable{lastComponent(f.Package), name}, g, pathOfGiving)
		}
	}
	for _, c := range f.constructed {
		insert(x.constructed, lastComponent(c.class), c, pathOfConstruction)
	}
	for _, k := range f.holdings {
		insert(x.holdings, lastComponent(k.of), k, pathOfHolding)
	}
	for _, r := range f.passed {
		insert(x.passed, r.key(), r, pathOfRegistration)
	}
	for _, c := range f.models {
		insert(x.models, c.Name, c, fileOfClass)
	}
	for _, r := range f.routes {
		insert(x.routes, lastComponent(r.target), r, pathOfRoute)
	}
	if len(f.programs) > 0 {
		insert(x.programs, f.Family, f, pathOfFile)
	}
	for _, m := range f.mounts {
		for _, key := range f.mountKeys(m) {
			insert(x.mounts, key, m, pathOfMount)
		}
	}
	x.fold(f)
	for _, c := range f.Classes {
		insert(x.classes, c.Name, c, pathOfClass)
		for _, b := range c.Bases {
			insert(x.subs, lastComponent(b), c, pathOfClass)
		}
	}
}

// Remove forgets a file.
func (x *Index) Remove(path string) {
	f := x.files[path]
	if f == nil {
		return
	}
	f.replaced = true
	delete(x.files, path)
	x.found = newLookups()
	x.shape -= f.shape
	if f.embeds() {
		x.packages[f.Package]--
	}
	if n := len(f.Module); n > 0 {
		drop(x.modules, lastComponent(f.Module[n-1]), path, func(o *File) string { return o.Path })
	}
	for name := range f.vars {
		drop(x.variables, variable{lastComponent(f.Package), name}, path, func(o *File) string { return o.Path })
	}
	for _, fn := range f.Funcs {
		if x.byID[fn.ID] == fn {
			delete(x.byID, fn.ID)
		}
		if fn.Getter {
			x.getters[fn.Name]--
		}
		if name := fn.propertyRead(); name != "" {
			x.getterMethods[name]--
		}
		if fn.Setter {
			x.setters[fn.field()]--
		}
		if fn.Extends {
			drop(x.extensions, fn.Name, path, pathOfFunc)
		}
		if fn.Name != "" {
			table := x.funcs
			if fn.Class != nil {
				table = x.methods
			}
			drop(table, fn.Name, path, pathOfFunc)
		}
	}
	for _, name := range f.filled {
		x.filled[name]--
	}
	for _, c := range f.named {
		drop(x.constants, c.name, path, func(c namedConstant) string { return c.file.Path })
	}
	for _, r := range f.rewrites {
		drop(x.rewrites, r.variable, path, pathOfRewriting)
	}
	for _, g := range f.elsewhere {
		x.elsewhere[g]--
	}
	for member := range f.hands {
		drop(x.hands, member, path, pathOfFunc)
	}
	for name := range f.gives {
		drop(x.gives, variable{lastComponent(f.Package), name}, path, pathOfGiving)
	}
	for _, c := range f.constructed {
		drop(x.constructed, lastComponent(c.class), path, pathOfConstruction)
	}
	for _, k := range f.holdings {
		drop(x.holdings, lastComponent(k.of), path, pathOfHolding)
	}
	for _, r := range f.passed {
		drop(x.passed, r.key(), path, pathOfRegistration)
	}
	for _, c := range f.models {
		drop(x.models, c.Name, path, fileOfClass)
	}
	for _, r := range f.routes {
		drop(x.routes, lastComponent(r.target), path, pathOfRoute)
	}
	if len(f.programs) > 0 {
		drop(x.programs, f.Family, path, pathOfFile)
	}
	for _, m := range f.mounts {
		for _, key := range f.mountKeys(m) {
			drop(x.mounts, key, path, pathOfMount)
		}
	}
	for _, c := range f.Classes {
		drop(x.classes, c.Name, path, pathOfClass)
		for _, b := range c.Bases {
			drop(x.subs, lastComponent(b), path, pathOfClass)
		}
	}
}

func pathOfRegistration(r *registration) string { return r.file.Path }
func pathOfRewriting(r rewriting) string        { return r.file.Path }
func pathOfGiving(g giving) string              { return g.fn.File.Path }
func pathOfFunc(f *Func) string                 { return f.File.Path }
func pathOfClass(c *Class) string               { return c.File.Path }

// insert keeps a list in the order of paths, and within a path in that of the file.
func insert[K comparable, T any](table map[K][]T, name K, x T, path func(T) string) {
	list := table[name]
	i := sort.Search(len(list), func(i int) bool { return path(list[i]) > path(x) })
	table[name] = slices.Insert(list, i, x)
}

// drop takes out what belongs to a path.
func drop[K comparable, T any](table map[K][]T, name K, of string, path func(T) string) {
	list := table[name]
	from := sort.Search(len(list), func(i int) bool { return path(list[i]) >= of })
	to := sort.Search(len(list), func(i int) bool { return path(list[i]) > of })
	if from == to {
		return
	}
	if list = slices.Delete(list, from, to); len(list) == 0 {
		delete(table, name)
		return
	}
	table[name] = list
}

// File is an indexed file, or nil.
func (x *Index) File(path string) *File {
	if x == nil {
		return nil
	}
	return x.files[path]
}

// Types lists the declared types that a dotted name may mean. A name in full means one; a bare name that many files declare means none of them, unless
// it was resolved before (File.typeOf).
func (x *Index) Types(name string) []*Class {
	if x == nil || name == "" {
		return nil
	}
	return remembered(x.found.types, name, func() []*Class { return x.typesOf(name, 0) })
}

func (x *Index) typesOf(name string, depth int) []*Class {
	var out []*Class
	declared, same := x.classesNamed(lastComponent(name))
	for _, c := range declared {
		full := c.full()
		if same(full, name) {
			return []*Class{x.whole(c)}
		}
		if overlaps(full, name) || folds(c.File) && overlaps(strings.ToLower(full), strings.ToLower(name)) {
			if w := x.whole(c); w == c || !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	if len(out) > 1 && strings.Contains(name, ".") {
		out = mostAlike(out, func(c *Class) int { return commonEnd(c.full(), name) })
	}
	if out = withoutCopies(out, alikeClasses); len(out) > maxTargets {
		return nil
	}
	if len(out) == 0 {
		if c := x.exportedClass(name); c != nil {
			return []*Class{c}
		}
		for _, p := range x.forwarded(name, "") {
			if depth >= maxForwards {
				break
			}
			if cs := x.typesOf(p, depth+1); len(cs) > 0 {
				return cs
			}
		}
		return x.passedOnTypes(name, depth)
	}
	return out
}

// maxWholePackages bounds the packages that one hands on whole which are looked through for a class.
const maxWholePackages = 8

// passedOnTypes finds the class that a package imports under the name and thereby hands on.
func (x *Index) passedOnTypes(name string, depth int) []*Class {
	i := strings.LastIndexByte(name, '.')
	if i < 0 || depth >= maxForwards {
		return nil
	}
	for _, m := range x.Modules(name[:i]) {
		if !m.folder() || !overlaps(strings.Join(m.Module, "."), name[:i]) {
			continue
		}
		paths := m.imports[name[i+1:]]
		for _, w := range m.wildcards[:min(len(m.wildcards), maxWholePackages)] {
			paths = append(paths[:len(paths):len(paths)], w+name[i:])
		}
		for _, p := range paths {
			if p == name {
				continue
			}
			if cs := x.typesOf(p, depth+1); len(cs) > 0 {
				return cs
			}
		}
	}
	return nil
}

// overlaps: one dotted name ends with the other, or with the other less its first components.
func overlaps(declared, used string) bool {
	if !strings.Contains(used, ".") {
		return strings.HasSuffix(declared, "."+used) || declared == used
	}
	// The longest common end that begins at a component of both.
	n, equal := 0, 0
	for n < len(declared) && n < len(used) {
		c := declared[len(declared)-1-n]
		if c != used[len(used)-1-n] {
			return equal >= 2
		}
		if n++; c == '.' {
			equal++
		}
	}
	d, u := len(declared)-n, len(used)-n
	if d > 0 && declared[d-1] != '.' || u > 0 && used[u-1] != '.' {
		return equal >= 2
	}
	return true
}

package taint

import (
	"slices"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Index is what the files of a family of languages declare, by name. Whoever changes it sees to it that nobody reads it meanwhile.
type Index struct {
	files      map[string]*File
	funcs      map[string][]*Func         // by name: functions that are not methods
	classes    map[string][]*Class        // by name
	methods    map[string][]*Func         // by name
	subs       map[string][]*Class        // by the last component of a base's name
	modules    map[string][]*File         // by the last component of their path
	variables  map[variable][]*File       // that declare one, where a package is the files of a folder
	passed     map[string][]*registration // by the last component of the function's name
	byID       map[FuncID]*Func
	getters    map[string]int     // by name: methods that are read like fields
	setters    map[string]int     // by the name of the field: methods that run where it is given a value
	extensions map[string][]*Func // by name
	shape      uint64             // of all declarations
	filled     map[string]int     // attributes that a request fills, by how many files name them
	hands      map[string][]*Func
	packages   map[string]int             // how many files have them whose files see what each declares
	gives      map[variable][]giving      // by variable: the functions that give it a value, where a package is the files of a folder
	constants  map[string][]namedConstant // of the whole program, by name
	elsewhere  map[classField]int         // fields that functions of other files give a value, by how many files do

	settings map[string][]*Settings // by base name
	// statements of settings files, by the class and the function that stand for them.
	statements map[string]string
	found      *lookups
}

// lookups remembers what names mean, until a file changes. One goroutine uses it at a time: those that share an Index have a view of it each.
type lookups struct {
	types     map[string][]*Class
	functions map[fileName][]*Func
	methods   map[methodName][]*Func
	inherited map[methodOf][]*Func
	fields    map[fieldName]*Class // that declares the field; nil for none
	below     map[*Class][]*Class
	parts     map[*Class][]*Class
	overrides map[*Class]map[uint32]bool // the methods of the classes below, by the hashes of their names
	ordered   []*File                    // by their paths
}

func newLookups() *lookups {
	return &lookups{types: map[string][]*Class{}, functions: map[fileName][]*Func{}, methods: map[methodName][]*Func{}, inherited: map[methodOf][]*Func{},
		fields: map[fieldName]*Class{}, below: map[*Class][]*Class{}, parts: map[*Class][]*Class{},
		overrides: map[*Class]map[uint32]bool{}}
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
		subs: map[string][]*Class{}, modules: map[string][]*File{}, byID: map[FuncID]*Func{}, getters: map[string]int{}, setters: map[string]int{}, extensions: map[string][]*Func{}, passed: map[string][]*registration{}, filled: map[string]int{}, hands: map[string][]*Func{}, elsewhere: map[classField]int{}, constants: map[string][]namedConstant{},
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
	for _, r := range f.passed {
		insert(x.passed, lastComponent(r.target), r, pathOfRegistration)
	}
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
	for _, g := range f.elsewhere {
		x.elsewhere[g]--
	}
	for member := range f.hands {
		drop(x.hands, member, path, pathOfFunc)
	}
	for name := range f.gives {
		drop(x.gives, variable{lastComponent(f.Package), name}, path, pathOfGiving)
	}
	for _, r := range f.passed {
		drop(x.passed, lastComponent(r.target), path, pathOfRegistration)
	}
	for _, c := range f.Classes {
		drop(x.classes, c.Name, path, pathOfClass)
		for _, b := range c.Bases {
			drop(x.subs, lastComponent(b), path, pathOfClass)
		}
	}
}

func pathOfRegistration(r *registration) string { return r.file.Path }
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
	for _, c := range x.classes[lastComponent(name)] {
		full := c.full()
		if full == name {
			return []*Class{x.whole(c)}
		}
		if overlaps(full, name) {
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
	}
	return out
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
		if !m.folder() || !overlaps(strings.Join(m.Module, "."), name[:i]) {
			continue
		}
		paths := m.imports[last]
		for _, w := range m.wildcards {
			paths = append(paths[:len(paths):len(paths)], w+"."+last)
		}
		for _, p := range paths {
			if p == name {
				continue
			}
			for _, f := range x.funcs[p[strings.LastIndexByte(p, '.')+1:]] {
				if strings.Join(f.File.Module, ".")+"."+f.Name == p {
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

// maxTargets bounds how many functions a call is taken to reach.
const maxTargets = 4

// Methods lists the methods that a call of a member may reach on a receiver of a declared type: the type's own or inherited one, and, where the receiver
// may be of a type that extends it, those that override it.
func (x *Index) Methods(typ, name string, exact bool) []*Func {
	if x == nil || typ == "" || len(x.methods[name]) == 0 {
		return nil
	}
	return remembered(x.found.methods, methodName{typ, name, exact}, func() []*Func { return x.methodsOf(typ, name, exact) })
}

func (x *Index) methodsOf(typ, name string, exact bool) []*Func {
	var out []*Func
	add := func(fs []*Func) {
		for _, f := range fs {
			known := false
			for _, o := range out {
				known = known || o == f
			}
			if !known {
				out = append(out, f)
			}
		}
	}
	for _, c := range x.Types(typ) {
		add(x.inherited(c, name))
		if !exact && (c.Kind == "interface" || !c.File.embeds()) {
			double := c.File.doubled // what only tests put in the place of the others is for tests
			for _, s := range x.below(c) {
				if double || !s.File.doubled {
					add(x.own(s, name))
				}
			}
			if c.Kind == "interface" && (len(x.subs[c.Name]) == 0 || c.File.embeds()) {
				for _, f := range x.satisfying(c, name) {
					if double || !f.File.doubled {
						add([]*Func{f})
					}
				}
			}
		}
	}
	if out = withoutCopies(out, alikeFunctions); len(out) > maxTargets {
		return out[:maxTargets]
	}
	return out
}

// satisfying lists the methods of that name of the types that have every method of an interface that no type names: in some languages none needs to.
func (x *Index) satisfying(c *Class, name string) []*Func {
	if len(c.Methods) == 0 {
		return nil
	}
	var out []*Func
	for _, f := range x.methods[name] {
		if f.Class == nil || f.Class == c || f.Class.Kind == "interface" {
			continue
		}
		all := true
		for m := range c.Methods {
			all = all && len(x.inherited(f.Class, m)) > 0
		}
		if all {
			out = append(out, f)
		}
	}
	return out
}

// inherited are the methods of that name which a class has itself, or from the first above it that has some.
func (x *Index) inherited(c *Class, name string) []*Func {
	if fs := c.Methods[name]; len(fs) > 0 {
		return fs
	}
	if len(x.methods[name]) == 0 {
		return nil
	}
	return remembered(x.found.inherited, methodOf{c, name}, func() []*Func { return x.inheritedFrom(c, name, 0) })
}

func (x *Index) inheritedFrom(c *Class, name string, depth int) []*Func {
	if fs := x.own(c, name); len(fs) > 0 {
		return fs
	}
	if depth > 8 {
		return nil
	}
	for _, b := range x.whole(c).Bases {
		for _, bc := range x.Types(b) {
			if bc != c {
				if fs := x.inheritedFrom(bc, name, depth+1); len(fs) > 0 {
					return fs
				}
			}
		}
	}
	return nil
}

// below lists the classes that extend a class, directly or not, as far as maxBelow of them.
func (x *Index) below(c *Class) []*Class {
	if len(x.subs[c.Name]) == 0 {
		return nil
	}
	return remembered(x.found.below, c, func() []*Class { return x.belowOf(c) })
}

func (x *Index) belowOf(c *Class) []*Class {
	out := []*Class{}
	seen := map[*Class]bool{c: true}
	for next := []*Class{c}; len(next) > 0 && len(out) < maxBelow; {
		at := next[0]
		next = next[1:]
		for _, s := range x.subs[at.Name] {
			if seen[s] || !x.extends(s, at) {
				continue
			}
			seen[s] = true
			out, next = append(out, s), append(next, s)
		}
	}
	return out
}

// overrides are the methods that classes below a class declare, by the hashes of their names.
func (x *Index) overrides(c *Class) map[uint32]bool {
	return remembered(x.found.overrides, c, func() map[uint32]bool {
		var out map[uint32]bool
		if c.File.embeds() {
			return nil
		}
		for _, b := range x.below(x.whole(c)) {
			for _, p := range append(x.partsOf(b), b) {
				for name := range p.Methods {
					if out == nil {
						out = map[uint32]bool{}
					}
					out[ir.HashText(name)] = true
				}
			}
		}
		return out
	})
}

// maxBelow bounds how many classes below another are looked at for methods that override its own.
const maxBelow = 64

// extends: one of the bases that a class names is the other, and not one of the same last name elsewhere.
func (x *Index) extends(s, base *Class) bool {
	for _, b := range s.Bases {
		if lastComponent(b) == base.Name && slices.Contains(x.Types(b), base) {
			return true
		}
	}
	return false
}

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

// Field finds a field of a declared type, and the class that declares it.
func (x *Index) Field(typ, name string) (Field, *Class, bool) {
	if x == nil || typ == "" {
		return Field{}, nil, false
	}
	c := remembered(x.found.fields, fieldName{typ, name}, func() *Class { return x.declaring(typ, name, 0) })
	if c == nil {
		return Field{}, nil, false
	}
	return c.Fields[name], c, true
}

func (x *Index) declaring(typ, name string, depth int) *Class {
	if depth > 8 {
		return nil
	}
	for _, c := range x.Types(typ) {
		if _, ok := c.Fields[name]; ok {
			return c
		}
		if o := x.partWith(c, name); o != nil {
			return o
		}
		for _, b := range c.Bases {
			if b != typ {
				if o := x.declaring(b, name, depth+1); o != nil {
					return o
				}
			}
		}
	}
	return nil
}

// partWith finds which other part of a class that several files of a folder declare has a field.
func (x *Index) partWith(c *Class, name string) *Class {
	if c.Partial && x != nil {
		for _, o := range x.classes[c.Name] {
			if _, ok := o.Fields[name]; ok && o.Partial && sameFolder(o.File, c.File) {
				return o
			}
		}
	}
	return nil
}

// Modules lists the files that a dotted module name may mean.
func (x *Index) Modules(name string) []*File {
	if x == nil {
		return nil
	}
	return x.modules[name[strings.LastIndexByte(name, '.')+1:]]
}

package taint

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync/atomic"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// UnitID names a unit of a file by its content, so that a place in it outlives edits elsewhere.
type UnitID struct {
	Path string
	Hash uint64
	Nth  int // among units of the file with the same hash
}

// Place is a span within a unit. What stands in the outline of a file, behind units that it has holes for, counts from the end of the last of them, with the number of
// them in the upper half: so it outlives edits in those units, too. File.Span has it in bytes.
type Place struct {
	Unit *UnitID
	span text.Span
}

const lowerHalf = 32

// placeOf is the place of a node of a unit.
func (f *File) placeOf(unit int, n *ir.Node) Place {
	at := text.Span{Start: int(n.Start), End: int(n.End)}
	if unit == 0 {
		at = text.Span{Start: f.behind(at.Start), End: f.behind(at.End)}
	}
	return Place{f.Units[unit], at}
}

// behind counts an offset of the outline from the end of the last unit before it.
func (f *File) behind(at int) int {
	units := f.IR.Units
	k := sort.Search(len(units)-1, func(i int) bool { return units[i+1].Span().End > at })
	if k == 0 {
		return at
	}
	return k<<lowerHalf | at - units[k].Span().End
}

// Span is where a place is in this version of the file, in bytes. The file may have no such place any more.
func (f *File) Span(p Place) (text.Span, bool) {
	unit := slices.IndexFunc(f.Units, func(u *UnitID) bool { return u == p.Unit || u.Hash == p.Unit.Hash && u.Nth == p.Unit.Nth })
	if unit > 0 {
		return p.span.Shift(f.IR.Units[unit].Start), true
	}
	start, ok := f.offset(p.span.Start)
	end, ok2 := f.offset(p.span.End)
	return text.Span{Start: start, End: end}, unit == 0 && ok && ok2
}

func (f *File) offset(at int) (int, bool) {
	k := at >> lowerHalf
	if k == 0 || k >= len(f.IR.Units) {
		return at, k == 0
	}
	return f.IR.Units[k].Span().End + at&(1<<lowerHalf-1), true
}

func (p Place) compare(o Place) int {
	if p.Unit != o.Unit {
		if p.Unit == nil || o.Unit == nil {
			return compareTruth(p.Unit != nil, o.Unit != nil)
		}
		if c := cmp.Or(strings.Compare(p.Unit.Path, o.Unit.Path), cmp.Compare(p.Unit.Hash, o.Unit.Hash), p.Unit.Nth-o.Unit.Nth); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(p.span.Start, o.span.Start), cmp.Compare(p.span.End, o.span.End))
}

// File is what data flow knows of a version of a source file: what it declares and imports. Nothing changes it but Revise.
type File struct {
	Path    string // relative to the workspace root, with slashes
	IR      *ir.File
	Family  string   // of languages that call each other
	fault   string   // why nothing is collected of it, "" where something is
	Package string   // the dotted name of its package, or of its path without the extension
	Module  []string // the path as components, for imports by path
	Funcs   []*Func
	Classes []*Class
	Units   []*UnitID

	imports   map[string][]string
	wildcards []string
	modules   []string           // that are imported under their own names
	byName    map[string][]*Func // functions that are not methods
	classes   map[string]*Class
	byUnit    []*Func            // the function that a unit is, or nil
	apart     map[ir.NodeID]bool // calls of the outline that are functions of their own
	declares  []int32            // by unit: how many functions it declares
	hasPack   bool
	lang      *parsers.Language
	module    FuncID
	shape     uint64                     // of what other functions see of the declarations
	context   uint64                     // of what the file's functions see of it: imports, package
	outside   uint64                     // of the units that are no functions
	facts     []*facts                   // by unit
	changed   map[string]bool            // of the names that functions give a value, those that the file declares outside of functions
	elsewhere []classField               // of these, those of classes of other files
	declared  map[string]bool            // the names of variables and fields that it declares outside of functions
	vars      map[string]bool            // the variables that it declares for its package, where that is more than the file; the constants are true
	models    []*Class                   // what its schemas say of records
	routes    []*route                   // handlers that its routers are given
	mounts    []*mount                   // and handlers and routers that they mount
	programs  []string                   // variables that are programs, which mount them
	passed    []*registration            // functions that its calls are passed by name
	filled    []string                   // attributes that a request fills
	hands     map[string][]*Func         // by member: the functions that give it to their first parameter
	gives     map[string][]giving        // by variable: the functions that give it a value
	forwards  map[string][]string        // what the file exports of other modules, by name, and what that is there
	replaced  bool                       // the index has another version, or none
	words     atomic.Pointer[wordFilter] // that the file has; made when first asked for
	doubled   bool                       // what it declares stands in for something else while tests run
	named     []namedConstant            // constants of the whole program
	rewrites  []rewriting                // of what requests bring
	includes  []string                   // the ends of the names of files that it includes outside of functions
	part      bool                       // other files alone run it
	exported  string                     // the class, function or variable that the file exports as itself

	constructed []*construction // what its calls make objects with
	holdings    []*holding      // functions that fields of its literals are given
}

// Shape identifies what other files see of the file: what it declares.
func (f *File) Shape() uint64 { return f.shape }

// FuncID names a function across versions of its file: by file, class, name and which one it is of those with the same.
type FuncID struct {
	Base string
	Nth  int
}

func (id FuncID) compare(o FuncID) int {
	return cmp.Or(strings.Compare(id.Base, o.Base), id.Nth-o.Nth)
}

// pathEnd stands in the Base of a FuncID behind the path of the file, which cannot hold it.
const pathEnd = "\x00"

// path is that of the function's file, relative to the workspace root.
func (id FuncID) path() string {
	path, _, _ := strings.Cut(id.Base, pathEnd)
	return path
}

// Func is a function that a file declares.
type Func struct {
	ID     FuncID
	File   *File
	Unit   int
	at     int // in File.Funcs; that of a specialised one is the function's
	Tree   *ir.Tree
	Node   ir.NodeID
	Name   string
	Class  *Class // nil for functions outside of classes
	Params []Param
	// Receiver is the name that the body calls its receiver by; "" where the language has a keyword.
	Receiver string
	Result   string // the declared type, or ""
	Static   bool
	OfClass  bool   // the receiver is the class itself
	Getter   bool   // it is read like a field
	Setter   bool   // it runs where a field of its name, less the last character, is given a value
	For      string // the interface that it alone is for, as the name before its own says; "" for others
	Extends  bool   // it is called like a method of its first parameter
	// As is the class of the receiver, where the function is run for that class alone, or, unless Exact, for those that extend it as well; nil otherwise.
	As      *Class
	Exact   bool
	Generic bool // types stand behind its name

	// Fixed are the constants that the function is run for, in the order of the parameters.
	Fixed []fixedParam

	of     special
	maker  *Func     // the function that makes this one, where it outlives that; nil for those that are declared
	shape  uint64    // of its head
	above  ir.NodeID // the first of the decorators that stand beside it and before it, in the tree beside; 0 for none
	beside *ir.Tree
}

// takesBlock: the parameter is the block behind the call.
func (fn *Func) takesBlock(i int) bool { return fn.Params[i].Rest == "&" && fn.File.lang.Blocks }

// Param is a parameter of a function.
type Param struct {
	Node     ir.NodeID
	Name     string
	Type     string // resolved, or ""
	Rest     string // "*" and "**" for variadic ones
	Array    bool   // of a variadic one: it is declared as an array, and one that is passed alone is it
	Default  ir.NodeID
	Promoted bool // of constructors: it is a field of the class as well
	Numbers  bool // of a generic type whose arguments are numbers
	ByRef    bool // what the function gives it, the caller's variable has
}

// Class is a type that a file declares.
type Class struct {
	File    *File
	Name    string
	Qual    string
	Kind    string
	Bases   []string // resolved
	Methods map[string][]*Func
	Fields  map[string]Field
	Params  []Param  // of a primary constructor
	Order   []string // of the fields, as they are declared with their types
	Outer   *Class   // that it stands in, or nil
	Tree    *ir.Tree
	Node    ir.NodeID // 0 where only methods outside of it are known
	Partial bool      // other files may declare more of it
	space   string    // the namespace that it is declared in, where the language has some apart from packages
	schema  string    // of what stands for a schema, the variable that holds it
}

// full is the class's name with that of its namespace or package.
func (c *Class) full() string {
	if c.space != "" {
		return c.space + "." + c.Qual
	}
	return c.File.Package + "." + c.Qual
}

// Field is a field or constant of a class.
type Field struct {
	Tree   *ir.Tree
	Type   string
	Init   ir.NodeID // 0 for none
	Const  bool
	Static bool
	// Decorated is the declaration, where it carries decorators, or 0.
	Decorated ir.NodeID
	// Filled: the constructor makes it, so that no bare name means it.
	Filled bool
	// Param is the one of the constructor's parameters that it is given, counted from 1, or 0; From is its name.
	Param int
	From  string
	// Part: it is what the parameter holds under that name.
	Part bool
	// Made: a value of an enumeration that is made with arguments. Init is its declaration.
	Made bool
}

// NewFile collects what a parsed file declares. What a version before it, which may be nil, says of units that are still there is taken over. Of a file at which the
// engine makes a mistake it says nothing, see State.Faults.
func NewFile(path string, f *ir.File, before *File) (out *File) {
	defer func() {
		if x := recover(); x != nil {
			out = begun(path, &ir.File{Language: f.Language, Source: f.Source})
			out.fault = fmt.Sprint(x)
		}
	}()
	out = begun(path, f)
	out.collect(before)
	return out
}

// begun is a file of which nothing is collected yet.
func begun(path string, f *ir.File) *File {
	out := &File{Path: path, IR: f, Family: parsers.Family(f.Language), lang: languageOf(f.Language), imports: map[string][]string{}, byName: map[string][]*Func{}, classes: map[string]*Class{}}
	out.Module = moduleOf(path, out.lang.Blank != nil) // a page is shown by its name, and not imported
	out.doubled = rules.IsDouble(path)
	out.Package = strings.Join(out.Module, ".")
	return out
}

func (f *File) collect(before *File) {
	units := f.IR.Units
	nth := make(map[uint64]int, len(units))
	for i := range units {
		h := units[i].Hash
		f.Units = append(f.Units, f.unitID(before, i, h, nth[h]))
		nth[h]++
	}
	if len(units) == 0 {
		return
	}
	outline := units[0].Tree
	f.addImports(outline)
	f.byUnit = make([]*Func, len(units))
	d := &declarer{file: f, tree: outline}
	d.walk(0, nil)
	f.declares = make([]int32, len(units))
	for i, fn := range f.Funcs {
		fn.at = i
		f.declares[fn.Unit]++
	}
	f.exports()
	f.identify(before)
	f.nameConstants()
	f.rewritings()
}

// languageOf is a language as the project knows it; one that it does not know has nothing of its own.
func languageOf(id string) *parsers.Language {
	if l := parsers.ByID(id); l != nil {
		return l
	}
	return &parsers.Language{}
}

func (f *File) unitID(before *File, i int, hash uint64, nth int) *UnitID {
	if before != nil && i < len(before.Units) {
		if u := before.Units[i]; u.Hash == hash && u.Nth == nth && u.Path == f.Path {
			return u
		}
	}
	return &UnitID{Path: f.Path, Hash: hash, Nth: nth}
}

// packageOf is the dotted name of the package that a file names: where a package is the files of a folder, that of the folder, and behind it the name where
// the folder is called otherwise.
func (f *File) packageOf(name string) string {
	if len(f.lang.Universe) == 0 {
		return name
	}
	in := strings.ReplaceAll(strings.Trim(strings.TrimPrefix(folder(f.Path), "./"), "/"), "/", ".")
	switch {
	case in == "" || in == name:
		return name
	case strings.HasSuffix(in, "."+name):
		return in
	}
	return in + "." + name
}

func moduleOf(path string, page bool) []string {
	path = strings.TrimPrefix(path, "./")
	if i := strings.LastIndexByte(path, '.'); i > strings.LastIndexByte(path, '/') {
		path = path[:i]
	}
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '\\' })
	if n := len(parts); n > 1 && !page && standsForFolder(parts[n-1]) {
		parts = parts[:n-1]
	}
	return parts
}

// standsForFolder: a file of that name is what an import of its folder means.
func standsForFolder(name string) bool { return name == "index" || name == "__init__" || name == "mod" }

// folder: the file is what an import of its folder means.
func (f *File) folder() bool {
	name, _, _ := strings.Cut(f.Path[strings.LastIndexByte(f.Path, '/')+1:], ".")
	return standsForFolder(name)
}

// addImports reads what the outline binds. Where an import names its module by a string with slashes, that is its path.
func (f *File) addImports(t *ir.Tree) {
	full := map[string]string{}
	for i := range t.Nodes {
		if t.Nodes[i].Op != ir.OpImportName {
			continue
		}
		id := ir.NodeID(i)
		local, ok := t.Child(id, ir.Target)
		if !ok {
			if v, ok := t.Child(id, ir.Value); ok {
				if p, ok := t.Path(v); ok {
					f.modules = append(f.modules, p)
				}
			}
			continue
		}
		for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Op == ir.OpString {
				full[t.Text(local)] = dotted(t.StringText(c))
			}
		}
	}
	places := relatives(t)
	forwarding := forwards(t)
	for _, im := range t.Imports {
		p := im.Path
		if s, ok := full[im.Local]; ok {
			if last := lastComponent(s); last != p && strings.TrimSuffix(strings.TrimPrefix(last, "go-"), "-go") == p {
				s = strings.TrimSuffix(s, last) + p // what code calls it
			}
			p = s
		}
		p = f.absolute(p)
		key := im.Local
		if key == "*" {
			key += im.Path
		}
		if spec, ok := places[key]; ok {
			p = f.placed(spec, p)
		}
		if forwarding[key] {
			if f.forwards == nil {
				f.forwards = map[string][]string{}
			}
			f.forwards[im.Local] = append(f.forwards[im.Local], p)
			continue
		}
		if im.Local == "*" {
			f.wildcards = append(f.wildcards, p)
			continue
		}
		f.imports[im.Local] = append(f.imports[im.Local], p)
	}
	f.wildcards = append(f.wildcards, f.lang.Implied...)
}

// absolute is the path of an import, where it counts from the file's folder with the folders before it.
func (f *File) absolute(p string) string {
	rest, ok := strings.CutPrefix(p, ir.Relative)
	if !ok {
		return p
	}
	up := len(rest) - len(strings.TrimLeft(rest, "_"))
	folders := strings.Split(strings.TrimPrefix(f.Path, "./"), "/")
	n := len(folders) - up
	if up == 0 || n < 0 {
		return p
	}
	return strings.TrimPrefix(strings.Join(folders[:n], ".")+"."+strings.TrimPrefix(rest[up:], "."), ".")
}

// withoutAlias is a module's path less the sign that stands for a folder of the program at its front: @/lib/db. Which folder, settings of the program say;
// files are found by how their paths end.
func withoutAlias(p string) string {
	if len(p) > 2 && p[1] == '.' && strings.IndexByte("@~#", p[0]) >= 0 {
		return p[2:]
	}
	return p
}

// dotted writes a module's path with dots. Version components such as "/v5" say nothing about what it holds.
func dotted(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '\\' || r == ':' })
	out := parts[:0]
	for _, p := range parts {
		if p == "." || p == ".." || len(p) > 1 && p[0] == 'v' && strings.Trim(p[1:], "0123456789") == "" {
			continue
		}
		if i := strings.LastIndex(p, ".v"); i > 0 && i+2 < len(p) && strings.Trim(p[i+2:], "0123456789") == "" {
			p = p[:i] // yaml.v3
		}
		out = append(out, p)
	}
	return strings.Join(out, ".")
}

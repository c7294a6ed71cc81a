package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// UnitID names a unit of a file by its content, so that a place in it outlives edits elsewhere.
type UnitID struct {
	Path string
	Hash uint64
	Nth  int // among units of the file with the same hash
}

// Place is a span of bytes within a unit.
type Place struct {
	Unit *UnitID
	Span text.Span
}

// File is what data flow knows of a version of a source file: what it declares and imports. Nothing changes it but Revise.
type File struct {
	Path    string // relative to the workspace root, with slashes
	IR      *ir.File
	Family  string   // of languages that call each other
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
	byUnit    []*Func // the function that a unit is, or nil
	hasPack   bool
	lang      *parsers.Language
	module    FuncID
	shape     uint64              // of what other functions see of the declarations
	layout    uint64              // of where the units stand
	context   uint64              // of what the file's functions see of it: imports, package
	outside   uint64              // of the units that are no functions
	assigned  [][]given           // by unit: the names and members that its functions give a value
	changed   map[string]bool     // of these, those that the file declares outside of functions
	declared  map[string]bool     // the names of variables and fields that it declares outside of functions
	passes    [][]registration    // by unit: names that its calls are passed
	passed    []*registration     // of these, those of functions
	forwards  map[string][]string // what the file exports of other modules, by name, and what that is there
	exported  string              // the class, function or variable that the file exports as itself
}

// Shape identifies what other files see of the file: what it declares.
func (f *File) Shape() uint64 { return f.shape }

// FuncID names a function across versions of its file: by file, class, name and which one it is of those with the same.
type FuncID struct {
	Base string
	Nth  int
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
	Tree   *ir.Tree
	Node   ir.NodeID
	Name   string
	Class  *Class // nil for functions outside of classes
	Params []Param
	// Receiver is the name that the body calls its receiver by; "" where the language has a keyword.
	Receiver string
	Result   string // the declared type, or ""
	Static   bool
	// As is the class of the receiver, where the function is run for that class alone, or, unless Exact, for those that extend it as well; nil otherwise.
	As    *Class
	Exact bool

	shape uint64 // of its head
}

// takesBlock: the parameter is the block behind the call.
func (fn *Func) takesBlock(i int) bool { return fn.Params[i].Rest == "&" && fn.File.lang.Blocks }

// Param is a parameter of a function.
type Param struct {
	Node     ir.NodeID
	Name     string
	Type     string // resolved, or ""
	Rest     string // "*" and "**" for variadic ones
	Default  ir.NodeID
	Promoted bool // of constructors: it is a field of the class as well
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
	Params  []Param // of a primary constructor
	Outer   *Class  // that it stands in, or nil
	Tree    *ir.Tree
	Node    ir.NodeID // 0 where only methods outside of it are known
	Partial bool      // other files may declare more of it
}

// Field is a field or constant of a class.
type Field struct {
	Tree   *ir.Tree
	Type   string
	Init   ir.NodeID // 0 for none
	Const  bool
	Static bool
	// Filled: the constructor makes it, so that no bare name means it.
	Filled bool
}

// NewFile collects what a parsed file declares. What a version before it, which may be nil, says of units that are still there is taken over.
func NewFile(path string, f *ir.File, before *File) *File {
	out := &File{Path: path, IR: f, Family: parsers.Family(f.Language), lang: languageOf(f.Language), imports: map[string][]string{}, byName: map[string][]*Func{}, classes: map[string]*Class{}}
	out.Module = moduleOf(path)
	out.Package = strings.Join(out.Module, ".")
	nth := make(map[uint64]int, len(f.Units))
	for i := range f.Units {
		h := f.Units[i].Hash
		out.Units = append(out.Units, out.unitID(before, i, h, nth[h]))
		nth[h]++
	}
	if len(f.Units) == 0 {
		return out
	}
	outline := f.Units[0].Tree
	out.addImports(outline)
	out.byUnit = make([]*Func, len(f.Units))
	d := &declarer{file: out, tree: outline}
	d.walk(0, nil)
	out.exports()
	out.identify(before)
	return out
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

func moduleOf(path string) []string {
	path = strings.TrimPrefix(path, "./")
	if i := strings.LastIndexByte(path, '.'); i > strings.LastIndexByte(path, '/') {
		path = path[:i]
	}
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' || r == '\\' })
	if n := len(parts); n > 1 && standsForFolder(parts[n-1]) {
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

// dotted writes a module's path with dots. Version components such as "/v5" say nothing about what it holds.
func dotted(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '\\' || r == ':' })
	out := parts[:0]
	for _, p := range parts {
		if p == "." || p == ".." || len(p) > 1 && p[0] == 'v' && strings.Trim(p[1:], "0123456789") == "" {
			continue
		}
		out = append(out, p)
	}
	return strings.Join(out, ".")
}

// declarer walks an outline.
type declarer struct {
	file *File
	tree *ir.Tree
}

func (d *declarer) walk(id ir.NodeID, class *Class) {
	t := d.tree
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch n := &t.Nodes[c]; n.Op {
		case ir.OpPackage:
			if v, ok := t.Child(c, ir.Value); ok {
				if p, ok := t.Path(v); ok {
					d.file.Package, d.file.hasPack = p, true
				}
			}
			d.walk(c, class)
		case ir.OpHole:
			d.unit(int(n.Hash), class)
		case ir.OpClass:
			d.class(c, class)
		case ir.OpFunc:
			d.function(t, 0, c, class)
		case ir.OpAssign, ir.OpDecl:
			d.assigned(t, 0, c, class)
		case ir.OpOther:
			if class != nil && holdsStatements(t, c) {
				f := d.file.newFunc(t, 0, c, class) // what runs when the class is first used
				f.Name, f.Static = "(static)", true
				d.file.Funcs = append(d.file.Funcs, f)
				d.register(f)
				continue
			}
			d.walk(c, class)
		case ir.OpCall:
			d.called(t, 0, c, class)
		case ir.OpBlock, ir.OpIf, ir.OpTry, ir.OpWith, ir.OpLabel:
			d.walk(c, class)
		}
	}
}

// unit declares what a unit is: a function, or a statement that assigns one.
func (d *declarer) unit(k int, class *Class) {
	if k <= 0 || k >= len(d.file.IR.Units) {
		return
	}
	t := d.file.IR.Units[k].Tree
	for c := ir.NodeID(1); c < t.Nodes[0].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			f := d.function(t, k, c, class)
			if d.file.byUnit[k] == nil {
				d.file.byUnit[k] = f
			}
		case ir.OpCall:
			if f := d.called(t, k, c, class); f != nil && d.file.byUnit[k] == nil {
				d.file.byUnit[k] = f
			}
		case ir.OpAssign:
			d.assigned(t, k, c, class)
		case ir.OpClass:
			outer := d.tree
			d.tree = t
			d.classOf(t, k, c, class)
			d.tree = outer
		}
	}
}

// called declares a call with a block that stands in a class, such as a route of Sinatra's, as a function that runs the call, and what calls do to the
// class that they stand in.
func (d *declarer) called(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	if f := d.definition(t, unit, id, class); f != nil {
		return f
	}
	body, ok := t.Child(id, ir.Body)
	if !ok || class == nil {
		return nil
	}
	if _, ok := blockBehind(t, body); !ok {
		return nil
	}
	f := &Func{File: d.file, Unit: unit, Tree: t, Node: id, Class: class, Name: "(call)"}
	d.file.Funcs = append(d.file.Funcs, f)
	return f
}

// definition declares what a call defines: by its word, or in the block behind it, as `helpers do` and `class_methods do`. The function is the one that the
// call is for.
func (d *declarer) definition(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	l := d.file.lang
	if !l.SelfCalls {
		return nil
	}
	if callee, ok := t.Child(id, ir.Callee); ok && class != nil && t.Nodes[callee].Op == ir.OpName {
		switch word := t.Text(callee); {
		case slices.Contains(l.Mixins, word):
			d.mixed(t, id, class)
		case slices.Contains(l.Accessors, word):
			for _, a := range t.Children(id, ir.Arg, nil) {
				if name := constantText(t, a); name != "" {
					class.Fields[name] = Field{Tree: t}
				}
			}
		case slices.Contains(l.Definers, word):
			return d.defined(t, unit, id, class)
		}
	}
	if body, ok := t.Child(id, ir.Body); ok {
		if f, ok := blockBehind(t, body); ok {
			if b, ok := t.Child(f, ir.Body); ok {
				d.within(t, unit, b, class)
			}
		}
	}
	return nil
}

// within declares what stands in a block behind a call.
func (d *declarer) within(t *ir.Tree, unit int, block ir.NodeID, class *Class) {
	for c := block + 1; c < t.Nodes[block].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			d.function(t, unit, c, class)
		case ir.OpCall:
			d.definition(t, unit, c, class)
		}
	}
}

// mixed takes the modules that a call names for bases of a class.
func (d *declarer) mixed(t *ir.Tree, id ir.NodeID, class *Class) {
	for _, a := range t.Children(id, ir.Arg, nil) {
		if p, ok := t.Path(a); ok {
			class.Bases = append(class.Bases, d.file.resolve(p))
		}
	}
}

// defined declares the function that a call makes a method: that behind it, or the one among its arguments. The first argument is its name.
func (d *declarer) defined(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	args := t.Children(id, ir.Arg, nil)
	if len(args) == 0 {
		return nil
	}
	name := constantText(t, args[0])
	fn := ir.NodeID(0)
	if body, ok := t.Child(id, ir.Body); ok {
		if b, ok := blockBehind(t, body); ok {
			fn = b
		}
	} else if len(args) > 1 && t.Nodes[args[1]].Op == ir.OpLambda {
		fn = args[1]
	}
	if name == "" || fn == 0 {
		return nil
	}
	f := d.function(t, unit, fn, class)
	f.Name = name
	d.register(f)
	return f
}

// constantText is the text of a literal, a symbol's included, or "".
func constantText(t *ir.Tree, id ir.NodeID) string {
	switch t.Nodes[id].Op {
	case ir.OpString:
		return t.StringText(id)
	case ir.OpOther:
		if c := id + 1; c < t.Nodes[id].Next && t.Nodes[c].Op == ir.OpChars && t.Nodes[c].Next == t.Nodes[id].Next {
			return t.Text(c)
		}
	}
	return ""
}

// assigned declares a function that is assigned to a name or a member, and the fields of a class.
func (d *declarer) assigned(t *ir.Tree, unit int, id ir.NodeID, class *Class) {
	target, ok := t.Child(id, ir.Target)
	if !ok {
		return
	}
	value, has := t.Child(id, ir.Value)
	name := lastName(t, target)
	if has && t.Nodes[value].Op == ir.OpLambda && name != "" {
		f := d.function(t, unit, value, class)
		f.Name = name
		d.register(f)
	}
	if has && t.Nodes[value].Op == ir.OpMap {
		d.members(t, unit, value, class)
	}
	if has && t.Nodes[value].Op == ir.OpClass {
		d.classAs(t, unit, value, class, name)
	}
	if class != nil && name != "" {
		f := Field{Tree: t, Type: d.file.typeAt(t, id)}
		if has {
			f.Init = value
		}
		for m := id + 1; m < t.Nodes[id].Next; m = t.Nodes[m].Next {
			if t.Nodes[m].Op == ir.OpModifier {
				switch t.Text(m) {
				case "static", "companion":
					f.Static = true
				case "final", "const", "readonly", "val":
					f.Const = true
				}
			}
		}
		f.Const = f.Const || t.Nodes[id].Flags&ir.Const != 0
		class.Fields[name] = f
	}
}

// members declares the functions of an object literal, such as what a module exports.
func (d *declarer) members(t *ir.Tree, unit int, id ir.NodeID, class *Class) {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			d.function(t, unit, c, class)
		case ir.OpPair:
			k, ok1 := t.Child(c, ir.Key)
			v, ok2 := t.Child(c, ir.Value)
			if ok1 && ok2 && t.Nodes[v].Op == ir.OpLambda {
				f := d.function(t, unit, v, class)
				f.Name = keyText(t, k)
				d.register(f)
			}
		}
	}
}

func keyText(t *ir.Tree, id ir.NodeID) string {
	if t.Nodes[id].Op == ir.OpString {
		return t.StringText(id)
	}
	return t.Text(id)
}

// lastName is the name, or the member's name, that an assignment gives a value to.
func lastName(t *ir.Tree, id ir.NodeID) string {
	switch t.Nodes[id].Op {
	case ir.OpName:
		return t.Text(id)
	case ir.OpMember:
		if m, ok := t.Child(id, ir.Member); ok {
			return t.Text(m)
		}
	}
	return ""
}

func (d *declarer) class(id ir.NodeID, outer *Class) { d.classOf(d.tree, 0, id, outer) }

func (d *declarer) classOf(t *ir.Tree, unit int, id ir.NodeID, outer *Class) {
	name := ""
	if n, ok := t.Child(id, ir.Target); ok {
		name = lastName(t, n)
	}
	d.classAs(t, unit, id, outer, name)
}

// classAs declares a class under the name that it has for others.
func (d *declarer) classAs(t *ir.Tree, unit int, id ir.NodeID, outer *Class, name string) {
	c := &Class{File: d.file, Name: name, Methods: map[string][]*Func{}, Fields: map[string]Field{}}
	known := d.file.classes[c.Name]
	if known != nil && known.Kind == "" {
		c = known // methods outside of it came first
	}
	c.Tree, c.Node = t, id
	c.Kind = t.Text(id)
	for b := id + 1; b < t.Nodes[id].Next; b = t.Nodes[b].Next {
		switch t.Nodes[b].Role {
		case ir.Base:
			if name := d.file.typeName(t, b); name != "" {
				c.Bases = append(c.Bases, name)
			}
		case ir.Modifier:
			c.Partial = c.Partial || t.Text(b) == "partial"
		case ir.Param:
			p := d.file.param(t, b)
			c.Params = append(c.Params, p)
			if p.Name != "" {
				c.Fields[p.Name] = Field{Tree: t, Type: p.Type}
			}
		}
	}
	c.Qual, c.Outer = c.Name, outer
	if outer != nil && outer.Name != "" {
		c.Qual = outer.Name + "." + c.Name
	}
	if c != known {
		d.file.Classes = append(d.file.Classes, c)
		if known == nil {
			d.file.classes[c.Name] = c
		}
	}
	if body, ok := t.Child(id, ir.Body); ok {
		if unit == 0 {
			d.walk(body, c)
			return
		}
		for m := body + 1; m < t.Nodes[body].Next; m = t.Nodes[m].Next {
			switch t.Nodes[m].Op {
			case ir.OpFunc:
				d.function(t, unit, m, c)
			case ir.OpAssign, ir.OpDecl:
				d.assigned(t, unit, m, c)
			}
		}
	}
}

// function declares a function. One whose name is not known yet is registered by the caller.
func (d *declarer) function(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	f := d.file.newFunc(t, unit, id, class)
	d.file.Funcs = append(d.file.Funcs, f)
	for i := range f.Params {
		if p := &f.Params[i]; class != nil && p.Promoted {
			class.Fields[p.field()] = Field{Tree: t, Type: p.Type}
		}
	}
	if f.Class != nil && f.Name != "" && slices.Contains(constructorNames, f.Name) {
		f.fill()
	}
	if f.Name != "" {
		d.register(f)
		if class == nil && f.Class == nil && t.Nodes[id].Op == ir.OpFunc {
			d.constructed(f)
		}
	}
	return f
}

// constructed declares the methods that a function gives to what is constructed with it: `this.find = (name) => …` makes it a class.
func (d *declarer) constructed(f *Func) {
	t := f.Tree
	body, ok := t.Child(f.Node, ir.Body)
	if !ok {
		return
	}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		target, ok1 := t.Child(c, ir.Target)
		value, ok2 := t.Child(c, ir.Value)
		if t.Nodes[c].Op != ir.OpAssign || !ok1 || !ok2 || t.Nodes[target].Op != ir.OpMember || t.Nodes[value].Op != ir.OpLambda {
			continue
		}
		if o, ok := t.Child(target, ir.Object); !ok || t.Nodes[o].Op != ir.OpThis {
			continue
		}
		m := d.function(t, f.Unit, value, d.file.classNamed(f.Name))
		m.Name = lastName(t, target)
		d.register(m)
	}
}

// fill declares the fields that a constructor makes: this.db = connect().
func (f *Func) fill() {
	t := f.Tree
	body, ok := t.Child(f.Node, ir.Body)
	if !ok {
		return
	}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		target, ok1 := t.Child(c, ir.Target)
		value, ok2 := t.Child(c, ir.Value)
		if t.Nodes[c].Op != ir.OpAssign || !ok1 || !ok2 || t.Nodes[target].Op != ir.OpMember || t.Nodes[value].Op == ir.OpLambda {
			continue
		}
		o, ok := t.Child(target, ir.Object)
		if !ok || t.Nodes[o].Op != ir.OpThis && (f.Receiver == "" || t.Text(o) != f.Receiver) {
			continue
		}
		name := lastName(t, target)
		if _, known := f.Class.Fields[name]; known || name == "" {
			continue
		}
		x := Field{Tree: t, Init: value, Filled: true}
		if t.Nodes[value].Op == ir.OpName {
			word := t.Text(value)
			if i := slices.IndexFunc(f.Params, func(p Param) bool { return p.Name == word }); i >= 0 {
				x.Type, x.Init = f.Params[i].Type, 0
			}
		}
		f.Class.Fields[name] = x
	}
}

func (d *declarer) register(f *Func) {
	if f.Class != nil {
		f.Class.Methods[f.Name] = append(f.Class.Methods[f.Name], f)
		return
	}
	d.file.byName[f.Name] = append(d.file.byName[f.Name], f)
}

// newFunc reads a function's head.
func (f *File) newFunc(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	fn := &Func{File: f, Unit: unit, Tree: t, Node: id, Class: class}
	if n, ok := t.Child(id, ir.Target); ok {
		fn.Name = lastName(t, n)
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Param:
			p := f.param(t, c)
			fn.Params = append(fn.Params, p)
		case ir.Receiver:
			p := f.param(t, c)
			fn.Receiver = p.Name
			if class == nil && p.Type != "" {
				fn.Class = f.classNamed(p.Type)
			}
		case ir.Type:
			fn.Result = f.typeName(t, c)
		case ir.Modifier:
			fn.Static = fn.Static || t.Text(c) == "static"
		}
	}
	if len(fn.Params) > 0 && fn.Class != nil && fn.Receiver == "" && !fn.Static {
		switch p := fn.Params[0].Name; p {
		case "self", "cls", "this":
			fn.Receiver, fn.Params = p, fn.Params[1:]
		}
	}
	return fn
}

// classNamed is the class of the file with the last component of a type's name; methods that stand outside of their class make it.
func (f *File) classNamed(typ string) *Class {
	name := typ[strings.LastIndexByte(typ, '.')+1:]
	c := f.classes[name]
	if c == nil {
		c = &Class{File: f, Name: name, Qual: name, Methods: map[string][]*Func{}, Fields: map[string]Field{}}
		f.classes[name] = c
		f.Classes = append(f.Classes, c)
	}
	return c
}

func (f *File) param(t *ir.Tree, id ir.NodeID) Param {
	p := Param{Node: id}
	if t.Nodes[id].Op != ir.OpParam {
		p.Name = lastName(t, id)
		return p
	}
	if t.Nodes[id].Hash != 0 {
		p.Rest = t.Text(id)
	}
	if n, ok := t.Child(id, ir.Target); ok && t.Nodes[n].Op == ir.OpName {
		p.Name = t.Text(n)
		// The sign of a reference stands before the name and behind the type, where there is one.
		p.ByRef = strings.HasSuffix(strings.TrimRight(t.Source[t.Nodes[id].Start:t.Nodes[n].Start], " "), "&") && t.Nodes[id].Hash == 0
	}
	p.Type = f.typeAt(t, id)
	if v, ok := t.Child(id, ir.Value); ok {
		p.Default = v
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch w := t.Text(c); {
		case t.Nodes[c].Role != ir.Modifier:
		case w == "public", w == "private", w == "protected", w == "readonly":
			p.Promoted = true
		}
	}
	return p
}

// field is the name of the field that a promoted parameter fills.
func (p *Param) field() string { return strings.TrimPrefix(p.Name, "$") }

// typeAt is the declared type of a declaration or parameter, or "".
func (f *File) typeAt(t *ir.Tree, id ir.NodeID) string {
	if c, ok := t.Child(id, ir.Type); ok {
		return f.typeName(t, c)
	}
	return ""
}

// typeName resolves a type as it is written: through imports, without arguments, pointers and nullability.
func (f *File) typeName(t *ir.Tree, id ir.NodeID) string {
	for t.Nodes[id].Op == ir.OpTypeRef && !t.IsLeaf(id) {
		switch w := wordOf(t, id); {
		case w == "[]":
			return "list"
		case w == "map":
			return "map"
		}
		id++
	}
	if p, ok := t.Path(id); ok {
		return canonicalType(f.resolve(p))
	}
	src := f.wrapped(t.SourceOf(id))
	if t.Nodes[id].Op == ir.OpString {
		src = f.wrapped(t.StringText(id)) // a type that is written as a text, as it is not known yet
	}
	if i := strings.IndexAny(src, "<[ ?|("); i > 0 {
		src = src[:i]
	}
	src = strings.Trim(src, "*&?: ")
	if src == "" || strings.ContainsAny(src, " \n\"'") {
		return ""
	}
	return canonicalType(f.resolve(strings.ReplaceAll(strings.ReplaceAll(src, "::", "."), "\\", ".")))
}

// wrapped is a type without the generic types around it that say of it only that it may be missing or the like.
func (f *File) wrapped(src string) string {
	for {
		i := strings.IndexByte(src, '[')
		if i <= 0 || !strings.HasSuffix(src, "]") || !parsers.Wraps(f.IR.Language, lastComponent(src[:i])) {
			return src
		}
		parts := src[i+1 : len(src)-1]
		src = ""
		for depth, k, from := 0, 0, 0; k <= len(parts) && src == ""; k++ {
			switch {
			case k == len(parts) || parts[k] == ',' && depth == 0:
				if p := strings.TrimSpace(parts[from:k]); p != "None" {
					src = p
				}
				from = k + 1
			case parts[k] == '[' || parts[k] == '(':
				depth++
			case parts[k] == ']' || parts[k] == ')':
				depth--
			}
		}
	}
}

func wordOf(t *ir.Tree, id ir.NodeID) string {
	if t.Nodes[id].Hash == 0 {
		return ""
	}
	return t.Text(id)
}

// resolve writes a dotted name in full, as the file's imports and its own classes say.
func (f *File) resolve(p string) string {
	head, rest, dot := strings.Cut(p, ".")
	if c := f.classes[head]; c != nil && !dot {
		return f.qualified(c)
	}
	if full := f.imports[head]; len(full) > 0 {
		if dot {
			return full[0] + "." + rest
		}
		return full[0]
	}
	return p
}

// canonicalType gives the types that all languages have one name.
func canonicalType(s string) string {
	switch s[strings.LastIndexByte(s, '.')+1:] {
	case "String", "string", "str", "Text", "&str", "CharSequence":
		return "str"
	case "int", "Integer", "number", "Int", "long", "Long", "int64", "int32", "i32", "i64", "u32", "u64", "usize", "short", "Short", "byte", "Byte", "uint", "Number", "BigInteger":
		return "int"
	case "float", "double", "Double", "Float", "float64", "float32", "decimal", "Decimal", "BigDecimal":
		return "float"
	case "bool", "boolean", "Boolean", "Bool":
		return "bool"
	}
	return s
}

// Start is where a unit begins in this version of the file, in bytes.
func (f *File) Start(u *UnitID) (int, bool) {
	for i, x := range f.Units {
		if x == u || x.Hash == u.Hash && x.Nth == u.Nth {
			return f.IR.Units[i].Start, true
		}
	}
	return 0, false
}

// enumeration: the class has a fixed number of values, which the code lists and which carry nothing of a sender's, as they would where constants
// have contents of their own.
func (c *Class) enumeration() bool {
	body, ok := ir.NodeID(0), false
	if c.Kind == "enum" {
		body, ok = c.Tree.Child(c.Node, ir.Body)
	}
	if !ok {
		return false
	}
	listed := false
	for m := body + 1; m < c.Tree.Nodes[body].Next; m = c.Tree.Nodes[m].Next {
		switch c.Tree.Nodes[m].Op {
		case ir.OpDecl, ir.OpAssign:
			listed = true
		case ir.OpFunc, ir.OpHole, ir.OpClass, ir.OpBlock:
		default:
			return false
		}
	}
	return listed
}

// elementType is the type of what a parameter that is declared as a list or an array holds, as it is written before the parameter's name, or "".
func (f *File) elementType(t *ir.Tree, param, typ ir.NodeID) string {
	name, ok := t.Child(param, ir.Target)
	if !ok || t.Nodes[name].Start < t.Nodes[typ].Start {
		return ""
	}
	from := t.Nodes[typ].Start - t.Nodes[param].Start
	src := strings.TrimRight(t.SourceOf(param)[from:][:t.Nodes[name].Start-t.Nodes[typ].Start], "? ")
	for {
		switch i := strings.IndexByte(src, '<'); {
		case strings.HasSuffix(src, "[]"):
			src = strings.TrimRight(strings.TrimSuffix(src, "[]"), "? ")
		case i > 0 && strings.HasSuffix(src, ">"):
			src = strings.Trim(src[i+1:len(src)-1], "? ")
		case src == "" || strings.ContainsAny(src, " ,()\n\"'"):
			return ""
		default:
			return canonicalType(f.resolve(src))
		}
	}
}

// holdsStatements: the node is a block that stands by itself among the members of a class.
func holdsStatements(t *ir.Tree, id ir.NodeID) bool {
	c := id + 1
	return c < t.Nodes[id].Next && t.Nodes[c].Op == ir.OpBlock && c+1 < t.Nodes[c].Next && t.Nodes[c+1].Op != ir.OpHole
}

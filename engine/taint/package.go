package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Where a package is the files of a folder, each of them sees the types, methods and variables of the others.

// whole is the class that a part belongs to which holds nothing but methods, as those of another file of its package: the part itself where nothing
// declares it.
func (x *Index) whole(c *Class) *Class {
	if x == nil || c.Node != 0 || !c.File.hasPack {
		return c
	}
	for _, o := range x.classes[c.Name] {
		if o.Node != 0 && samePackage(o.File, c.File) && o.Qual == c.Qual {
			return o
		}
	}
	return c
}

// partsOf are the other classes that hold methods of a class.
func (x *Index) partsOf(c *Class) []*Class {
	if x == nil || !c.File.hasPack || len(x.classes[c.Name]) < 2 {
		return nil
	}
	return remembered(x.found.parts, c, func() []*Class {
		var out []*Class
		for _, o := range x.classes[c.Name] {
			if o != c && o.Qual == c.Qual && samePackage(o.File, c.File) && (o.Node == 0 || c.Node == 0 || o.Partial && c.Partial) {
				out = append(out, o)
			}
		}
		return slices.Clip(out)
	})
}

// own are the methods of that name that a class has itself, whichever file declares them.
func (x *Index) own(c *Class, name string) []*Func {
	if fs := c.Methods[name]; len(fs) > 0 {
		return fs
	}
	for _, o := range x.partsOf(c) {
		if fs := o.Methods[name]; len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// samePackage: the files name one package.
func samePackage(a, b *File) bool { return a.Package == b.Package && a.Family == b.Family }

// packageVariables lists the variables that the file declares for its package, where that is more than the file; those that are never assigned again are true.
func (f *File) packageVariables() {
	if len(f.lang.Universe) == 0 {
		return
	}
	f.vars = map[string]bool{}
	for i := range f.IR.Units {
		if i > 0 && f.byUnit[i] != nil {
			continue
		}
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			x := &t.Nodes[n]
			if x.Op != ir.OpAssign && x.Op != ir.OpDecl || x.Flags&ir.Decl == 0 && x.Op == ir.OpAssign || !ofPackage(t, ir.NodeID(n)) {
				continue
			}
			if target, ok := t.Child(ir.NodeID(n), ir.Target); ok && t.Nodes[target].Op == ir.OpName && t.Text(target) != "_" {
				f.vars[t.Text(target)] = x.Flags&ir.Const != 0
			}
		}
	}
	for name, fixed := range f.vars {
		h := newDigest()
		put(h, f.Path, "var", name)
		if fixed {
			put(h, "const")
		}
		f.shape += h.sum()
	}
}

// ofPackage: a declaration stands in no function and in no type.
func ofPackage(t *ir.Tree, id ir.NodeID) bool {
	for id != 0 {
		id = t.Nodes[id].Parent
		if op := t.Nodes[id].Op; op == ir.OpFunc || op == ir.OpLambda || op == ir.OpClass {
			return false
		}
	}
	return true
}

// variable is one that files declare for their package: the last component of that, and the name.
type variable struct{ pkg, name string }

// declaringOf lists the files of a package, as a dotted name may call it, that declare a variable of it.
func (x *Index) declaringOf(pkg, word string) []*File {
	if x == nil || len(x.variables) == 0 {
		return nil
	}
	var out []*File
	all := x.variables[variable{lastComponent(pkg), word}]
	for _, f := range all {
		if overlaps(f.Package, pkg) {
			out = append(out, f)
		}
	}
	// A project's folder need not be called as its module is: the only package of that name is meant.
	if len(out) == 0 && !slices.ContainsFunc(all, func(f *File) bool { return !samePackage(f, all[0]) }) {
		return all
	}
	return out
}

// besides lists the other files of a file's package that declare a variable.
func (x *Index) besides(from *File, word string) []*File {
	if x == nil || from.vars == nil || len(x.variables) == 0 {
		return nil
	}
	var out []*File
	for _, f := range x.variables[variable{lastComponent(from.Package), word}] {
		if f != from && samePackage(f, from) {
			out = append(out, f)
		}
	}
	return out
}

// packageVariable is a variable of the file's package that another file declares. Only what is declared as a constant is one: any file may assign another.
func (ev *evaluator) packageVariable(f *File, word string, s *snap) Value {
	v := ev.lasting(f.Path+"#"+word, s)
	if !f.vars[word] && len(v.fns) == 0 {
		v.consts, v.prefix = nil, ""
	}
	return v
}

// ofPackage is a function or a variable of the file's package that another file declares.
func (ev *evaluator) ofPackage(word string) (Value, bool) {
	if ev.file.vars == nil || ev.idx == nil || ev.opts.Intraprocedural || word == "_" {
		return Value{}, false
	}
	for _, f := range ev.idx.besides(ev.file, word) {
		if s := ev.globalOf(f, word); s != nil {
			return ev.packageVariable(f, word, s), true
		}
	}
	if len(ev.idx.funcs[word]) > 0 {
		if fs := ev.idx.Functions(ev.file, word); len(fs) > 0 {
			return Value{fns: []*closure{{fn: fs[0]}}, typ: "function"}, true
		}
	}
	return Value{}, false
}

// giving is a function that gives variables a value which it does not declare: those of its package, as a rule.
type giving struct {
	fn   *Func
	data bool // one that is more than a literal
}

// outward is a variable that a function gives a value and does not declare.
type outward struct {
	name         string
	target, node ir.NodeID
	data         bool
}

// outwards lists those of a tree.
func outwards(t *ir.Tree) []outward {
	var out []outward
	note := func(at, target ir.NodeID, data bool) {
		if t.Nodes[target].Op == ir.OpName && t.Text(target) != "_" {
			out = append(out, outward{t.Text(target), target, at, data})
		}
	}
	for n := range t.Nodes {
		id := ir.NodeID(n)
		if x := &t.Nodes[n]; x.Op != ir.OpAssign || x.Flags&ir.Decl != 0 || topLevel(t, id) {
			continue
		}
		target, ok1 := t.Child(id, ir.Target)
		value, ok2 := t.Child(id, ir.Value)
		if !ok1 || !ok2 {
			continue
		}
		_, known := literal(t, value)
		if t.Nodes[target].Op == ir.OpName {
			note(id, target, !known)
			continue
		}
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			note(id, c, true)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return slices.DeleteFunc(out, func(o outward) bool { return declaresName(t, t.Nodes[o.target].Hash) })
}

// declaresName: a function of a tree has a variable of a name, by its hash.
func declaresName(t *ir.Tree, hash uint32) bool {
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpName || x.Hash != hash || x.Parent == 0 {
			continue
		}
		at, in := x.Parent, x.Role
		if op := t.Nodes[at].Op; op == ir.OpTuple {
			at, in = t.Nodes[at].Parent, t.Nodes[at].Role
		}
		if p := &t.Nodes[at]; in == ir.Target && (p.Op != ir.OpAssign || p.Flags&ir.Decl != 0) {
			return true
		}
	}
	return false
}

// givings notes the variables that the file's functions give values, and which functions do.
func (f *File) givings() {
	f.gives = map[string][]giving{}
	for i, x := range f.facts {
		for _, o := range x.outwards {
			fn := f.around(i, o.node)
			if fn == nil || fn.namesInHead(o.name) {
				continue
			}
			g := giving{fn, o.data}
			if slices.Contains(f.gives[o.name], g) {
				continue
			}
			f.gives[o.name] = append(f.gives[o.name], g)
			d := newDigest()
			put(d, f.Path, "gives", o.name, fn.ID.Base, strconv.FormatBool(o.data))
			f.shape += d.sum()
		}
	}
}

// namesInHead: the name stands before the body of a function, as those of results do, which are variables of its own.
func (fn *Func) namesInHead(name string) bool {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	return ok && strings.Contains(fn.Tree.Source[fn.Tree.Nodes[fn.Node].Start:fn.Tree.Nodes[body].Start], name)
}

// asksSources: a function names something that models know as a source. To ask those that get data of other functions alone what they give their package's
// variables would draw most functions of a package into circles of calls.
func (ev *evaluator) asksSources(fn *Func) bool {
	return ev.spots != nil || remembered(ev.asking, fn, func() bool {
		return slices.ContainsFunc(fn.Tree.Nodes, func(n ir.Node) bool { return n.Op == ir.OpName && ev.lib.isSource(n.Hash) })
	})
}

// isSource: a word is the last of the name of a source, by its hash.
func (l *Library) isSource(word uint32) bool {
	source := func(e *entry) bool { return e.Section == rules.SourceSection }
	return slices.ContainsFunc(l.calls[word], source) || slices.ContainsFunc(l.reads[word], source)
}

// givers are the functions that give a variable, which a file declares for its package, a value, but for those of one file.
func (x *Index) givers(f *File, word string, except *File) []giving {
	if x == nil || f.vars == nil || len(x.gives) == 0 {
		return nil
	}
	other := func(g giving) bool { return g.fn.File == except || !samePackage(g.fn.File, f) }
	all := x.gives[variable{lastComponent(f.Package), word}]
	if !slices.ContainsFunc(all, other) {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), other)
}

// maxGivers bounds the functions that are asked what they give one variable. Of one that more of them give a value, nothing is said.
const maxGivers = 8

// givenElsewhere adds to a variable that a file declares for its package what the functions of other files than the present one give it. Those of the present one
// are asked when all of its functions are known.
func (ev *evaluator) givenElsewhere(v Value, f *File, word string) Value {
	if ev.numeric(v.typ) || v.typ == "bool" || ev.fn == nil {
		return v
	}
	gs := ev.idx.givers(f, word, ev.file)
	if len(gs) > maxGivers {
		return v
	}
	for _, g := range gs {
		if !g.data || !ev.asksSources(g.fn) {
			continue
		}
		name := word
		if g.fn.File != f {
			name = f.Path + "#" + word
		}
		last := &lastingState{a: ev.analyzer, file: g.fn.File}
		for _, s := range last.shares(ev.summaryOf(g.fn).effects, g.fn) {
			if s.key == name {
				v.marks = joinMarks(v.marks, directly(s.marks))
			}
		}
	}
	return v
}

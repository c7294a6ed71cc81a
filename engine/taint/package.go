package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
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

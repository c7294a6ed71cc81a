package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// What types inherit, declare and override.

// maxTargets bounds how many functions a call is taken to reach.
const maxTargets = 4

// Methods lists the methods that a call of a member may reach on a receiver of a declared type: the type's own or inherited one, and, where the receiver
// may be of a type that extends it, those that override it.
func (x *Index) Methods(typ, name string, exact bool) []*Func {
	if x == nil || typ == "" || len(x.methods[name]) == 0 {
		return nil
	}
	return x.reached(typ, name, exact).list
}

// crowded: Methods lists the first of more than it may list.
func (x *Index) crowded(typ, name string) bool { return x.reached(typ, name, false).more }

// reached are the methods that a call may reach.
type reached struct {
	list []*Func
	more bool // there are others, which are left out
}

func (x *Index) reached(typ, name string, exact bool) reached {
	return remembered(x.found.methods, methodName{typ, name, exact}, func() reached { return x.methodsOf(typ, name, exact) })
}

func (x *Index) methodsOf(typ, name string, exact bool) reached {
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
		return reached{out[:maxTargets], true}
	}
	return reached{list: out}
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
	if len(out) > maxTargets && len(c.Methods[name]) == 1 {
		if alike := slices.DeleteFunc(slices.Clone(out), func(f *Func) bool { return !signedAlike(c.Methods[name][0], f) }); len(alike) > 0 {
			return alike
		}
	}
	return out
}

// signedAlike: two functions take and give the same types, as far as their last names tell.
func signedAlike(a, b *Func) bool {
	if len(a.Params) != len(b.Params) {
		return false
	}
	for i := range a.Params {
		if x, y := a.Params[i].Type, b.Params[i].Type; x != "" && y != "" && lastComponent(x) != lastComponent(y) {
			return false
		}
	}
	return lastComponent(innermostType(resultType(a, 0).text)) == lastComponent(innermostType(resultType(b, 0).text))
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

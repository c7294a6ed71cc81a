package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// prototypeMember is the member of a function by which its objects find their methods.
const prototypeMember = "prototype"

// prototype declares what an assignment gives the objects of a function, which is a class by that: a method, all of them, or what they inherit.
func (d *declarer) prototype(t *ir.Tree, unit int, target, value ir.NodeID) bool {
	whole := target
	if t.Nodes[target].Op == ir.OpMember && lastName(t, target) != prototypeMember {
		whole, _ = t.Child(target, ir.Object)
	}
	if t.Nodes[whole].Op != ir.OpMember || lastName(t, whole) != prototypeMember {
		return false
	}
	of, ok := t.Child(whole, ir.Object)
	if !ok || lastName(t, of) == "" {
		return false
	}
	switch op := t.Nodes[value].Op; {
	case whole != target && op == ir.OpLambda:
		f := d.function(t, unit, value, d.classOfFunction(lastName(t, of)))
		f.Name = lastName(t, target)
		d.register(f)
	case whole == target && op == ir.OpMap:
		d.members(t, unit, value, d.classOfFunction(lastName(t, of)))
	default:
		base := d.prototypeOf(t, value)
		if whole != target || base == "" {
			return false
		}
		c := d.classOfFunction(lastName(t, of))
		c.Bases = append(c.Bases, d.file.resolve(base))
	}
	return true
}

// prototypeOf is the class whose objects a value is like: `new Base()`, or a call that gets `Base.prototype` alone.
func (d *declarer) prototypeOf(t *ir.Tree, value ir.NodeID) string {
	if t.Nodes[value].Op == ir.OpNew {
		if typ, ok := t.Child(value, ir.Type); ok {
			p, _ := t.Path(typ)
			return p
		}
	}
	args := t.Children(value, ir.Arg, nil)
	if t.Nodes[value].Op != ir.OpCall || len(args) != 1 || t.Nodes[args[0]].Op != ir.OpMember || lastName(t, args[0]) != prototypeMember {
		return ""
	}
	o, _ := t.Child(args[0], ir.Object)
	p, _ := t.Path(o)
	return p
}

// classOfFunction is the class that a function is, which it constructs itself.
func (d *declarer) classOfFunction(name string) *Class {
	c := d.file.classNamed(name)
	if fs := d.file.byName[name]; len(fs) == 1 && fs[0].Class == nil && len(c.Methods[name]) == 0 {
		fs[0].Class = c
		d.register(fs[0])
		fs[0].fill()
	}
	return c
}

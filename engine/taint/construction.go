package taint

import (
	"maps"
	"slices"
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Where constructors do not write the types of their parameters, the places tell them at which objects are made: a controller that is made with a service
// keeps it in a field, and that is how its methods know which service they call.

// maxConstructions bounds the places that are asked for one class. A class of which more objects are made says nothing.
const maxConstructions = 32

// construction is an argument of a call that makes an object, and what is known of the argument: that it is an object of a class, too.
type construction struct {
	file  *File
	class string // whose object is made, in full as far as imports tell
	at    int
	name  string // of an argument that is passed by its name, or of the part of one
	part  bool   // it is what an object that is the argument holds under the name
	typ   string // the argument's class, so too
}

func pathOfConstruction(c *construction) string { return c.file.Path }

// made is what a tree says of a construction: the argument is made in its place, or a variable holds it.
type made struct {
	class, typ, variable, name string
	at                         int
	part                       bool
}

// madeObjects are what a tree makes objects with, and the variables that it gives objects of one class alone.
type madeObjects struct {
	with []made
	vars map[string]string
}

func (m *madeObjects) equal(o *madeObjects) bool {
	return m == o || m != nil && o != nil && slices.Equal(m.with, o.with) && maps.Equal(m.vars, o.vars)
}

// constructions lists what a tree makes objects with.
func constructions(t *ir.Tree) *madeObjects {
	out := &madeObjects{vars: map[string]string{}}
	for n := range t.Nodes {
		id := ir.NodeID(n)
		switch t.Nodes[n].Op {
		case ir.OpAssign, ir.OpDecl:
			target, ok1 := t.Child(id, ir.Target)
			value, ok2 := t.Child(id, ir.Value)
			if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName {
				continue
			}
			name, class := t.Text(target), madeClass(t, value)
			if was, known := out.vars[name]; known && was != class {
				class = ""
			}
			if _, known := out.vars[name]; known || class != "" {
				out.vars[name] = class
			}
		case ir.OpNew, ir.OpCall:
			if class := madeClass(t, id); class != "" {
				out.passed(t, id, class)
			}
		}
	}
	return out
}

// passed notes the arguments of a call that makes an object of a class.
func (m *madeObjects) passed(t *ir.Tree, id ir.NodeID, class string) {
	k := 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Callee || t.Nodes[c].Role == ir.Type {
			continue
		}
		x, v := made{class: class, at: k}, c
		if t.Nodes[c].Op == ir.OpKeyword {
			if key, ok := t.Child(c, ir.Key); ok {
				x.name = t.Text(key)
			}
			v, _ = t.Child(c, ir.Value)
		}
		switch {
		case v == 0:
		case t.Nodes[v].Op == ir.OpMap:
			m.passedParts(t, v, x)
		default:
			m.passedOne(t, v, x)
		}
		k++
	}
}

// passedParts notes what an object that is written out as an argument holds.
func (m *madeObjects) passedParts(t *ir.Tree, object ir.NodeID, x made) {
	x.part = true
	for c := object + 1; c < t.Nodes[object].Next; c = t.Nodes[c].Next {
		v := c
		x.name = t.Text(c)
		if t.Nodes[c].Op == ir.OpPair {
			key, ok := t.Child(c, ir.Key)
			if v, _ = t.Child(c, ir.Value); !ok || v == 0 {
				continue
			}
			x.name = keyText(t, key)
		}
		m.passedOne(t, v, x)
	}
}

// passedOne notes one value, where something is known of it or may be.
func (m *madeObjects) passedOne(t *ir.Tree, v ir.NodeID, x made) {
	if t.Nodes[v].Op == ir.OpName {
		x.variable = t.Text(v)
	} else {
		x.typ = madeClass(t, v)
	}
	if x.typ != "" || x.variable != "" {
		m.with = append(m.with, x)
	}
}

// madeClass is the class of which an expression makes an object: that behind new, or one that is called by its name.
func madeClass(t *ir.Tree, id ir.NodeID) string {
	role := ir.Callee
	switch t.Nodes[id].Op {
	case ir.OpNew:
		role = ir.Type
	case ir.OpCall:
	default:
		return ""
	}
	c, ok := t.Child(id, role)
	if !ok {
		return ""
	}
	path, ok := t.Path(c)
	if last := lastComponent(path); !ok || last == "" || last[0] < 'A' || last[0] > 'Z' {
		return ""
	}
	return path
}

// constructs lists what the file makes objects with.
func (f *File) constructs() {
	if !f.lang.UntypedParameters {
		return
	}
	for _, u := range f.facts {
		m := u.made
		for _, x := range m.with {
			if x.typ == "" {
				if x.typ = m.vars[x.variable]; x.typ == "" {
					x.typ = f.facts[0].made.vars[x.variable] // of the module
				}
			}
			if x.typ == "" {
				continue
			}
			c := &construction{f, f.resolve(x.class), x.at, x.name, x.part, f.resolve(x.typ)}
			f.constructed = append(f.constructed, c)
			d := newDigest()
			put(d, f.Path, "makes", c.class, c.name, c.typ, strconv.Itoa(c.at), strconv.FormatBool(c.part))
			f.shape += d.sum()
		}
	}
}

// givenType is the type of what the constructor of a class is passed for one of its fields: one and the same wherever an object is made.
func (x *Index) givenType(c *Class, f *Field) string {
	if x == nil || c.Name == "" {
		return ""
	}
	list := x.constructed[c.Name]
	if len(list) > maxConstructions {
		return ""
	}
	var found *Class
	typ := ""
	for _, k := range list {
		if k.part != f.Part || k.name != f.From && (k.name != "" || k.at != f.Param-1) || k.part && k.at != f.Param-1 || k.file.Family != c.File.Family || x.typeIn(k.file, k.class) != c {
			continue
		}
		t := x.typeIn(k.file, k.typ)
		if t == nil || found != nil && t != found {
			return ""
		}
		found, typ = t, t.full()
	}
	return typ
}

// typeIn is the class that a name means where a file says it, or nil where it may be one of several.
func (x *Index) typeIn(f *File, name string) *Class {
	if c := f.classes[name]; c != nil {
		return c
	}
	if cs := x.Types(name); len(cs) == 1 {
		return cs[0]
	}
	return nil
}

// givenPart is the parameter of which an expression is a part, counted from 1, and the part's name: what the parameter is taken apart into, or a member of it.
func (f *Func) givenPart(value ir.NodeID) (int, string) {
	t := f.Tree
	switch t.Nodes[value].Op {
	case ir.OpMember:
		object, ok1 := t.Child(value, ir.Object)
		member, ok2 := t.Child(value, ir.Member)
		if !ok1 || !ok2 || t.Nodes[object].Op != ir.OpName || t.Nodes[member].Op != ir.OpName {
			return 0, ""
		}
		word := t.Text(object)
		return slices.IndexFunc(f.Params, func(p Param) bool { return p.Name == word }) + 1, t.Text(member)
	case ir.OpName:
		for i, p := range f.Params {
			if target, ok := t.Child(p.Node, ir.Target); ok && t.Nodes[target].Op == ir.OpMap {
				for n := target + 1; n < t.Nodes[target].Next; n++ {
					if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Hash == t.Nodes[value].Hash {
						return i + 1, t.Text(value)
					}
				}
			}
		}
	}
	return 0, ""
}

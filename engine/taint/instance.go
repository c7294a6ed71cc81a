package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// instanceOf is 1, -1 or 0 as a value surely is, surely is not, or may be of a type: of a constant it is known what it is, and of what was constructed.
func (ev *evaluator) instanceOf(v *Value, typ string) int {
	if typ == "" || v.typ == "" || v.other || len(v.objs) > 1 {
		return 0
	}
	if v.exact && len(v.objs) == 1 && ownType(v.typ) && len(ev.idx.Types(v.typ)) == 0 && len(ev.idx.Types(typ)) == 0 && ev.isType(v.typ, typ) {
		return 1 // an object of a library's class
	}
	if !ownType(v.typ) || ev.idx.saysNothing(v.typ) {
		return ev.isBasic(v, typ)
	}
	if !v.exact || !ownType(typ) {
		return 0
	}
	own, asked := ev.idx.Types(v.typ), ev.idx.Types(typ)
	if len(own) > 1 && len(own) == len(asked) && own[0] == asked[0] && own[0].Name == asked[len(asked)-1].Name {
		return 1 // several programs declare it
	}
	if len(own) != 1 || len(asked) != 1 {
		return 0
	}
	if own[0] == asked[0] {
		return 1
	}
	if !own[0].File.embeds() {
		return ev.descends(own[0], asked[0], 0)
	}
	if asked[0].Kind != "interface" {
		return -1
	}
	return ev.satisfies(own[0], asked[0])
}

// typeTest asks for a value's type, and may give the value a name. Where no type is asked for, anything fits.
func (ev *evaluator) typeTest(id ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	typ, asked, fit := "", false, 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Type:
			asked = true
			if typ = ev.file.typeName(t, c); typ == "" {
				ev.eval(c)
			} else if op := t.Nodes[c].Op; ev.spots == nil && (op == ir.OpName || op == ir.OpMember) {
				fit = ev.isOf(c, &v, typ)
			}
		case ir.Target:
			if typ != "" {
				v.exact = false
			}
			ev.declare(c, ev.declared(v, typ))
		default:
			v = ev.eval(c)
		}
	}
	if fit != 0 || !asked {
		return constValue(truth(fit >= 0))
	}
	return Value{typ: "bool"}
}

// isOf is instanceOf for a name that stands for a type or for a constant.
func (ev *evaluator) isOf(name ir.NodeID, v *Value, typ string) int {
	if op := ev.frame.tree.Nodes[name].Op; v.consts != nil && (op == ir.OpName || op == ir.OpMember) && ownType(typ) && len(ev.idx.Types(typ)) == 0 {
		if r, ok := foldBinary("==", *v, ev.quietConstant(name)); ok {
			return r.known()
		}
	}
	return ev.instanceOf(v, typ)
}

// descends is 1, -1 or 0 as a class surely extends another, surely does not, or extends what nobody knows.
func (ev *evaluator) descends(c, from *Class, depth int) int {
	out := -1
	for _, b := range c.Bases {
		cs := ev.idx.Types(b)
		switch {
		case len(cs) != 1 || cs[0] == c || depth == maxAncestors:
			out = 0
		case cs[0] == from:
			return 1
		default:
			if k := ev.descends(cs[0], from, depth+1); k > 0 {
				return 1
			} else if k == 0 {
				out = 0
			}
		}
	}
	return out
}

// maxAncestors bounds how far above a class it is looked whether it extends another.
const maxAncestors = 8

// hasMember tells of an object whose class is known whether it has a member. One that was given members of its own, or whose class makes them up, may have any.
func (ev *evaluator) hasMember(v, name *Value) (Value, bool) {
	c, ok := name.constant()
	if !ok || c.kind != ir.OpString || !v.exact || v.other || len(v.objs) != 1 || !ownType(v.typ) {
		return Value{}, false
	}
	cs := ev.idx.Types(v.typ)
	if len(cs) != 1 || cs[0].File.changed[c.text] {
		return Value{}, false
	}
	if _, given := v.objs[0].fields.get(c.text); given || len(ev.idx.Methods(v.typ, c.text, true)) > 0 {
		return constValue(truth(true)), true
	}
	if _, _, has := ev.idx.Field(v.typ, c.text); has || !ev.knowsMembers(cs[0], 0) {
		return Value{}, false
	}
	return constValue(truth(false)), true
}

// knowsMembers: a class and those above it are the code's own, and none finds members by their names.
func (ev *evaluator) knowsMembers(c *Class, depth int) bool {
	if depth == maxAncestors || slices.ContainsFunc(rules.Names(rules.FindsMember), func(name string) bool { return len(c.Methods[name]) > 0 }) {
		return false
	}
	return !slices.ContainsFunc(c.Bases, func(b string) bool {
		cs := ev.idx.Types(b)
		return len(cs) != 1 || !ev.knowsMembers(cs[0], depth+1)
	})
}

// saysNothing: a type tells nothing of what is of it, or is one that a function or a class has as a parameter: a name of a package of the code that no file
// declares.
func (x *Index) saysNothing(typ string) bool {
	if typ == "any" {
		return true
	}
	i := strings.LastIndexByte(typ, '.')
	return ownType(typ) && (i < 0 || x.packages[typ[:i]] > 0) && len(x.Types(typ)) == 0
}

// isBasic is instanceOf for a type that every language has.
func (ev *evaluator) isBasic(v *Value, typ string) int {
	c, ok := v.constant()
	if !ok && typ == "str" && v.typ == "str" && v.consts == nil && v.tainted() && !ev.file.lang.OpenObjects && !ev.file.lang.Juggles {
		return 1 // or nothing, in which there are no data
	}
	if !ok && typ == "str" && isPlain(v.typ) && v.consts == nil {
		return -1
	}
	if !ok || v.marks != nil || c.kind == ir.OpNull || ownType(typ) && len(ev.idx.Types(typ)) != 1 {
		return 0
	}
	switch own := constValue(c).typ; {
	case own != v.typ && !ev.idx.saysNothing(v.typ) || ev.numeric(own) && ev.numeric(typ):
		return 0
	case own == typ:
		return 1
	case ownType(typ) && ev.idx.Types(typ)[0].Kind != "struct":
		return 0
	}
	return -1
}

// satisfies: a class has every method of an interface. Where it takes over those of a class that nobody knows, or the interface those of another, that is not
// known.
func (ev *evaluator) satisfies(c, of *Class) int {
	if len(of.Methods) == 0 || len(of.Bases) > 0 {
		return 0
	}
	for _, b := range c.Bases {
		if len(ev.idx.Types(b)) == 0 {
			return 0
		}
	}
	for name := range of.Methods {
		if len(ev.idx.inherited(c, name)) == 0 {
			return -1
		}
	}
	return 1
}

// hasMethods is instanceOf for an interface that the code writes out where it asks.
func (ev *evaluator) hasMethods(v *Value, methods []ir.NodeID) int {
	if !v.exact || v.other || len(v.objs) > 1 || !ownType(v.typ) {
		return 0
	}
	own := ev.idx.Types(v.typ)
	if len(own) != 1 || slices.ContainsFunc(own[0].Bases, func(b string) bool { return len(ev.idx.Types(b)) == 0 }) {
		return 0
	}
	t := ev.frame.tree
	for _, m := range methods {
		name, ok := t.Child(m, ir.Target)
		if t.Nodes[m].Op != ir.OpFunc || !ok {
			return 0
		}
		if len(ev.idx.inherited(own[0], t.Text(name))) == 0 {
			return -1
		}
	}
	return 1
}

// castOrNot: of the two results of a cast the second says whether the value is of the type; where it is not, the first is empty.
func (ev *evaluator) castOrNot(target, value ir.NodeID) {
	t := ev.frame.tree
	typ, ok := t.Child(value, ir.Type)
	second := t.Nodes[target+1].Next
	if !ok || second >= t.Nodes[target].Next || t.Nodes[second].Next != t.Nodes[target].Next {
		return
	}
	k := 0
	if methods := t.Children(typ, ir.Elem, nil); t.Nodes[typ].Op == ir.OpOther && len(methods) > 0 {
		k = ev.hasMethods(&ev.uncast, methods)
	} else {
		k = ev.instanceOf(&ev.uncast, ev.file.typeName(t, typ))
	}
	if k == 0 {
		return
	}
	if s, ok := ev.slotAt(second); ok {
		ev.store.set(s, constValue(truth(k > 0)))
	}
	if s, ok := ev.slotAt(target + 1); ok && k < 0 {
		ev.store.set(s, Value{typ: ev.store.at(s).typ})
	}
}

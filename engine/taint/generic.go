package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A generic function that makes objects of its type parameters runs apart for the classes that a call names for them: Make<Order>() makes orders.

// typeParam stands for the type parameters of a function among what a variant is made for.
const typeParam = -1

// maxTypeText bounds what is read of type arguments, in bytes.
const maxTypeText = 200

// forTypes is the function as it runs with the classes that a call names for its type parameters, or nil where it makes nothing of them.
func (ev *evaluator) forTypes(fn *Func, at ir.NodeID) *Func {
	if !fn.Generic || fn.maker != nil || ev.spots != nil || len(fn.Fixed) > 0 {
		return nil
	}
	name, ok := fn.Tree.Child(fn.Node, ir.Target)
	if !ok || int(fn.Tree.Nodes[fn.Node].Next-fn.Node) > maxVariantNodes {
		return nil
	}
	t := ev.frame.tree
	callee, ok := t.Child(at, ir.Callee)
	if !ok || t.Nodes[at].Op != ir.OpCall {
		return nil
	}
	if m, ok := t.Child(callee, ir.Member); ok {
		callee = m
	}
	params, given := typesBehind(fn.Tree, name), typesBehind(t, callee)
	if len(given) != len(params) {
		return nil
	}
	var list []fixedParam
	for i, p := range params {
		typ := given[i]
		if made := ev.typeArgument(typ); made != "" {
			typ = made
		} else {
			typ = ev.file.resolveType(typ)
		}
		if cs := ev.idx.Types(typ); len(cs) != 1 || !constructs(fn, p) {
			continue
		}
		if list = append(list, fixedParam{param: typeParam, key: p, typ: typ}); len(list) == maxFixed {
			break
		}
	}
	if len(list) == 0 {
		return nil
	}
	return ev.variantOf(fn, list)
}

// typeArgument is the class that the present function runs for in the place of a type parameter, or "".
func (ev *evaluator) typeArgument(name string) string {
	if ev.fn == nil {
		return ""
	}
	for _, x := range ev.fn.Fixed {
		if x.param == typeParam && x.key == name {
			return x.typ
		}
	}
	return ""
}

// constructs: a function makes what a type parameter names.
func constructs(fn *Func, param string) bool {
	t := fn.Tree
	for n := fn.Node + 1; n < t.Nodes[fn.Node].Next; n++ {
		if c, ok := t.Child(n, ir.Type); t.Nodes[n].Op == ir.OpNew && ok && t.Nodes[c].Op == ir.OpName && t.Text(c) == param {
			return true
		}
	}
	return false
}

// followedByTypes: behind a name stand types in angle brackets.
func followedByTypes(t *ir.Tree, name ir.NodeID) bool {
	end := int(t.Nodes[name].End)
	return end < len(t.Source) && t.Source[end] == '<'
}

// typesBehind are the names in the angle brackets behind a name, without arguments of their own; nil where there are none.
func typesBehind(t *ir.Tree, name ir.NodeID) []string {
	if !followedByTypes(t, name) {
		return nil
	}
	src := t.Source[t.Nodes[name].End+1:]
	end := strings.IndexByte(src[:min(len(src), maxTypeText)], '>')
	if end < 0 || !strings.HasPrefix(strings.TrimLeft(src[end+1:], " "), "(") {
		return nil
	}
	return listedTypes(src)
}

// typeNamed is how a model says that a call gives an object of the class which it names in angle brackets.
const typeNamed = "<>"

// typeNamedBy is the first type that a call names in angle brackets, or "".
func (ev *evaluator) typeNamedBy(s *site) string {
	t := ev.frame.tree
	if t.Nodes[s.id].Op != ir.OpCall {
		return ""
	}
	callee, ok := t.Child(s.id, ir.Callee)
	if !ok {
		return ""
	}
	if m, ok := t.Child(callee, ir.Member); ok {
		callee = m
	}
	given := typesBehind(t, callee)
	if len(given) == 0 {
		return ""
	}
	return ev.file.resolveType(given[0])
}

// typedFields gives the fields of a new object the types that its class is made for: those that it declares to be of its type parameters.
func (ev *evaluator) typedFields(c *Class, o *object, id ir.NodeID) {
	t := ev.frame.tree
	typ, ok1 := t.Child(id, ir.Type)
	if c.Node == 0 || t.Nodes[id].Op != ir.OpNew || !ok1 || len(c.Fields) == 0 {
		return
	}
	name, ok2 := c.Tree.Child(c.Node, ir.Target)
	if !ok2 || !followedByTypes(c.Tree, name) {
		return
	}
	given := typesBehind(t, typ)
	params := listedTypes(c.Tree.Source[c.Tree.Nodes[name].End+1:])
	if len(given) == 0 || len(given) != len(params) {
		return
	}
	for _, key := range c.Order {
		f := c.Fields[key]
		i := slices.Index(params, lastComponent(f.Type))
		if i < 0 || f.Static {
			continue
		}
		v, _ := ev.objectField(o, key)
		if v.typ == f.Type || v.typ == params[i] || v.typ == "" {
			v.typ, v.exact = ev.file.resolveType(given[i]), false
			ev.putField(o, key, v)
		}
	}
}

// listedTypes are the names before a closing bracket; nil where one has arguments of its own.
func listedTypes(src string) []string {
	end := strings.IndexByte(src[:min(len(src), maxTypeText)], '>')
	if end < 0 {
		return nil
	}
	list := strings.Split(src[:end], ",")
	for i := range list {
		list[i] = strings.TrimSpace(list[i])
	}
	if slices.ContainsFunc(list, func(s string) bool { return strings.ContainsAny(s, "<([ ") || s == "" }) {
		return nil
	}
	return list
}

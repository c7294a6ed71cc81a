package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A property is a member that is read like a field and is what a function gives: a getter.

// isGetter: a method is read without being called.
func (fn *Func) isGetter() bool {
	if fn.Class == nil || len(fn.Params) > 0 {
		return false
	}
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpModifier:
			if t.Text(c) == "get" {
				return true
			}
		case ir.OpDecorator:
			if callee, ok := t.Child(c, ir.Callee); ok {
				if p, ok := t.Path(callee); ok && rules.Means(rules.MakesGetter, p) {
					return true
				}
			}
		}
	}
	return false
}

// isSetter: a method is run where the member of its name is given a value.
func (fn *Func) isSetter() bool {
	return fn.Class != nil && len(fn.Params) == 1 && hasModifier(fn, "set")
}

// accessors declares the functions of a property that a class declares: those that stand in its declaration, or the expression behind an arrow.
func (d *declarer) accessors(t *ir.Tree, unit int, id ir.NodeID, class *Class, name string) {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch n := &t.Nodes[c]; n.Op {
		case ir.OpFunc:
			d.accessor(t, unit, c, class, name)
		case ir.OpHole:
			if k := int(n.Hash); unit == 0 && k > 0 && k < len(d.file.IR.Units) {
				inner := d.file.IR.Units[k].Tree
				for m := ir.NodeID(1); m < inner.Nodes[0].Next; m = inner.Nodes[m].Next {
					if inner.Nodes[m].Op == ir.OpFunc {
						if f := d.accessor(inner, k, m, class, name); d.file.byUnit[k] == nil {
							d.file.byUnit[k] = f
						}
					}
				}
			}
		}
	}
}

func (d *declarer) accessor(t *ir.Tree, unit int, id ir.NodeID, class *Class, name string) *Func {
	f := d.file.newFunc(t, unit, id, class)
	switch f.Name {
	case "get":
		f.Name, f.Getter = name, true
		d.register(f)
	case "set", "init":
		if len(f.Params) == 1 {
			f.Name, f.Setter = name+"=", true
			d.register(f)
		}
	case "add", "remove":
		if len(f.Params) == 1 {
			f.Name = name + map[string]string{"add": "+=", "remove": "-="}[f.Name]
			d.register(f)
		}
	}
	d.file.Funcs = append(d.file.Funcs, f)
	return f
}

// arrow declares the getter that a property's expression is: `string Text => a + b`. It reports whether the declaration is one.
func (d *declarer) arrow(t *ir.Tree, unit int, id, target, value ir.NodeID, class *Class, name string) bool {
	from, to := t.Nodes[target].End, t.Nodes[value].Start
	if from >= to || strings.TrimSpace(t.Source[from:to]) != "=>" {
		return false
	}
	f := &Func{File: d.file, Unit: unit, Tree: t, Node: id, Class: class, Name: name, Getter: true, Result: d.file.typeAt(t, id)}
	d.file.Funcs = append(d.file.Funcs, f)
	d.register(f)
	return true
}

// propertyRead is the name by which languages that read getters like fields know a method: x of getX. It is "" for others.
func (fn *Func) propertyRead() string {
	const get = "get"
	if fn.Class == nil || len(fn.Params) > 0 || len(fn.Name) <= len(get) || fn.Name[:len(get)] != get {
		return ""
	}
	if c := fn.Name[len(get)]; c >= 'A' && c <= 'Z' {
		return string(c+'a'-'A') + fn.Name[len(get)+1:]
	}
	return ""
}

// getterMethod is the method that gives what is read under a name: getX of x.
func getterMethod(key string) string {
	return "get" + strings.ToUpper(key[:1]) + key[1:]
}

// property joins what a getter gives into what is known of a member that is read.
func (ev *evaluator) property(base Value, key string, at ir.NodeID, v Value) Value {
	if ev.idx == nil || ev.opts.Intraprocedural {
		return v
	}
	methods := ev.file.lang.GetterMethods && ev.idx.getterMethods[key] > 0
	if ev.idx.getters[key] == 0 && !methods {
		return v
	}
	typ, exact := base.typ, base.exact
	if typ == "" && len(base.objs) > 0 {
		typ = base.objs[0].typ
	}
	first := v.empty()
	fns := ev.idx.Methods(typ, key, exact)
	if methods && v.typ == "" && len(fns) == 0 {
		fns = ev.idx.Methods(typ, getterMethod(key), exact)
	}
	for _, f := range fns {
		if !f.Getter && f.propertyRead() == "" || f.File.replaced {
			continue
		}
		got := ev.got(f, base, at)
		if first {
			v, first = got, false
			continue
		}
		typ := v.typ
		if v = join(v, got); typ == "" && !f.Getter {
			v.typ, v.exact = got.typ, got.exact // a field that nothing declares says nothing of what the method gives
		}
	}
	return v
}

// field is the name of the field that a setter stands for.
func (fn *Func) field() string { return strings.TrimSuffix(fn.Name, "=") }

// setterOf runs the setters of a member that is given a value. It reports whether nothing of the value is kept under the member's own name, as a getter
// says what is read there.
func (ev *evaluator) setterOf(base Value, key string, v Value, at ir.NodeID) bool {
	if ev.idx == nil || ev.idx.setters[key] == 0 || ev.opts.Intraprocedural {
		return false
	}
	typ := base.typ
	if typ == "" && len(base.objs) > 0 {
		typ = base.objs[0].typ
	}
	apart := false
	for _, f := range ev.idx.Methods(typ, key+"=", base.exact) {
		if !f.Setter || f.File.replaced {
			continue
		}
		ev.run(&closure{fn: f}, base, []argument{{node: at, val: v}}, at, 0)
		apart = !f.mentions(hashField) && slices.ContainsFunc(ev.idx.Methods(typ, key, base.exact), func(g *Func) bool { return g.Getter && !g.mentions(hashField) })
	}
	return apart
}

// hashField is the word by which accessors of some languages mean what is kept under the property's own name.
var hashField = ir.HashText("field")

// mentions: a name stands in the function.
func (fn *Func) mentions(hash uint32) bool {
	_, ok := fn.named(hash)
	return ok
}

// named is the first place in the function at which a name stands.
func (fn *Func) named(hash uint32) (ir.NodeID, bool) {
	for n := fn.Node + 1; n < fn.Tree.Nodes[fn.Node].Next; n++ {
		if fn.Tree.Nodes[n].Op == ir.OpName && fn.Tree.Nodes[n].Hash == hash {
			return n, true
		}
	}
	return 0, false
}

// item is what an object of a class of the workspace has under a key, where the class has a method for that.
func (ev *evaluator) item(base Value, key argument, at ir.NodeID, v Value) Value {
	name := ev.file.lang.OperatorMethods["[]"]
	if ev.idx == nil || len(ev.idx.methods[name]) == 0 || ev.opts.Intraprocedural || ev.spots != nil {
		return v
	}
	typ := base.typ
	if typ == "" && len(base.objs) > 0 {
		typ = base.objs[0].typ
	}
	if !ownType(typ) {
		return v
	}
	for _, f := range ev.idx.Methods(typ, name, base.exact) {
		v = join(v, ev.got(f, base, at, key))
	}
	return v
}

// got is what a getter gives. What it does besides, and what the object holds that it makes, is left out: properties are read much more often than
// functions are called.
func (ev *evaluator) got(fn *Func, base Value, at ir.NodeID, args ...argument) Value {
	ret := ev.summaryOf(fn).ret
	if ret == nil {
		return Value{typ: fn.Result}
	}
	b := &binding{ev: ev, fn: fn, recv: base, args: args, at: at, from: ev.place(at), memo: ev.freshMemo()}
	defer func() { ev.doneMemo(b.memo) }()
	v := Value{marks: b.marks(ret.marks, ret.alias), consts: ret.consts, prefix: ret.prefix, typ: cmp.Or(ret.typ, fn.Result), exact: ret.exact}
	for _, x := range ret.alias {
		if x.kind == fromParam {
			v.objs = joinPointers(v.objs, b.value(x.param, x.path).objs, maxObjects)
		}
	}
	if isNumeric(v.typ) {
		v.marks = ev.ofNumber(v.typ, v.marks)
	}
	return v
}

// isExtension: the first parameter says that the function is called like one of its methods.
func (fn *Func) isExtension() bool {
	if len(fn.Params) == 0 || fn.Class == nil {
		return false
	}
	t, p := fn.Tree, fn.Params[0].Node
	for c := p + 1; c < t.Nodes[p].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpModifier && t.Text(c) == "this" {
			return true
		}
	}
	return false
}

// extensions are the functions that a call of a member may mean whose receiver has no such method.
func (ev *evaluator) extensions(s *site) []*closure {
	var out []*closure
	for _, f := range ev.idx.extensions[s.name] {
		if len(s.args) < len(f.Params) || variadic(f) {
			out = append(out, &closure{fn: f, extension: true})
		}
	}
	out = withoutCopies(out, func(a, b *closure) bool { return alikeFunctions(a.fn, b.fn) })
	if len(out) > maxTargets {
		return nil
	}
	return out
}

package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Operators, casts and indexes of objects are calls where their class says what they do.

// operatorWord begins the name of the function by which a class says what an operator does; alone it is that of a cast. indexerName is that of what an
// index gives, and indexerSets that of what it does with a value for it.
const (
	operatorWord = "operator"
	indexerName  = "this"
	indexerSets  = "this="
)

// operated is what the class of one of two operands says that an operator gives.
func (ev *evaluator) operated(op string, a, b Value, at ir.NodeID) (Value, bool) {
	if !ownType(a.typ) && !ownType(b.typ) || ev.idx == nil || ev.opts.Intraprocedural || ev.spots != nil {
		return Value{}, false
	}
	for _, x := range [2]*Value{&a, &b} {
		if !ownType(x.typ) {
			continue
		}
		for _, f := range ev.idx.Methods(x.typ, operatorWord+op, x.exact) {
			if len(f.Params) == 2 && f.Static { // and not that of the sign
				return ev.run(&closure{fn: f}, Value{}, []argument{{node: at, val: a}, {node: at, val: b}}, at, 0), true
			}
		}
	}
	return ev.byMethod(op, a, []argument{{node: at, val: b}}, at, at)
}

// byMethod is what an operator gives that the class of an object has a method for.
func (ev *evaluator) byMethod(op string, recv Value, args []argument, at, obj ir.NodeID) (out Value, ok bool) {
	name := ev.file.lang.OperatorMethods[op]
	if name == "" || !ownType(recv.typ) || len(ev.idx.methods[name]) == 0 {
		return Value{}, false
	}
	for i, f := range ev.idx.Methods(recv.typ, name, recv.exact) {
		if v := ev.run(&closure{fn: f}, recv, args, at, obj); i == 0 {
			out, ok = v, true
		} else {
			out = join(out, v)
		}
	}
	return out, ok
}

// equality is whether two objects are equal, as the class of the first says.
func (ev *evaluator) equality(op string, a, b Value, at ir.NodeID) (Value, bool) {
	switch op {
	case "==", "!=":
		if v, ok := ev.operated(op, a, b, at); ok || op == "==" {
			return v, ok && v.consts != nil
		}
		v, ok := ev.operated("==", a, b, at)
		if !ok || v.known() == 0 {
			return Value{}, false
		}
		return constValue(truth(v.known() < 0)), true
	}
	return Value{}, false
}

// converted is what a cast to a type gives that the class of the value, or the type itself, has a function for.
func (ev *evaluator) converted(v Value, typ string, at ir.NodeID) (Value, bool) {
	if !ownType(v.typ) && !ownType(typ) || v.typ == typ || ev.idx == nil || ev.opts.Intraprocedural || ev.spots != nil || len(ev.idx.methods[operatorWord]) == 0 {
		return Value{}, false
	}
	for _, of := range [2]string{v.typ, typ} {
		if !ownType(of) {
			continue
		}
		for _, f := range ev.idx.Methods(of, operatorWord, true) {
			if len(f.Params) == 1 && f.Result == typ && (f.Params[0].Type == v.typ || v.typ == "") {
				return ev.run(&closure{fn: f}, Value{}, []argument{{node: at, val: v}}, at, 0), true
			}
		}
	}
	return Value{}, false
}

// indexed is what an object gives under keys by a function of its class, which only reads.
func (ev *evaluator) indexed(id, obj ir.NodeID, base Value) (Value, bool) {
	if !ownType(base.typ) || ev.idx == nil || ev.opts.Intraprocedural || ev.spots != nil {
		return Value{}, false
	}
	t := ev.frame.tree
	keys := t.Children(id, ir.Arg, nil)
	if name := ev.file.lang.OperatorMethods["[]"]; name != "" && len(keys) == 1 && len(ev.idx.methods[name]) > 0 {
		if v, ok := ev.byMethod("[]", base, []argument{{node: keys[0], val: ev.eval(keys[0])}}, id, obj); ok {
			return v, true
		}
	}
	if len(ev.idx.methods[indexerName]) == 0 {
		return Value{}, false
	}
	for _, f := range ev.idx.Methods(base.typ, indexerName, base.exact) {
		if _, reads := f.Tree.Child(f.Node, ir.Body); !reads || len(f.Params) != len(keys) {
			continue
		}
		args := make([]argument, 0, len(keys))
		for _, k := range keys {
			args = append(args, argument{node: k, val: ev.eval(k)})
		}
		return ev.run(&closure{fn: f}, base, args, id, obj), true
	}
	return Value{}, false
}

// indexSet runs what the class of an object does with a value that is put under keys, and reports whether it says so.
func (ev *evaluator) indexSet(id ir.NodeID, v Value) bool {
	if ev.idx == nil || len(ev.idx.methods[indexerSets]) == 0 || ev.opts.Intraprocedural || ev.spots != nil {
		return false
	}
	t := ev.frame.tree
	obj, ok := t.Child(id, ir.Object)
	if !ok {
		return false
	}
	base := ev.base(obj)
	if !ownType(base.typ) {
		return false
	}
	keys := t.Children(id, ir.Arg, nil)
	for _, f := range ev.idx.Methods(base.typ, indexerSets, base.exact) {
		if len(f.Params) != len(keys)+1 {
			continue
		}
		args := make([]argument, 0, len(keys)+1)
		for _, k := range keys {
			args = append(args, argument{node: k, val: ev.eval(k)})
		}
		ev.run(&closure{fn: f}, base, append(args, argument{node: id, val: v}), id, obj)
		return true
	}
	return false
}

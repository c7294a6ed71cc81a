package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Functions that stand in an object which is written out: methods, and those that are run where a member is read or written.

// methodOfLiteral puts a function of an object that is written out under its name.
func (ev *evaluator) methodOfLiteral(o *object, id ir.NodeID) {
	t := ev.frame.tree
	n, ok := t.Child(id, ir.Target)
	if !ok {
		return
	}
	v, key := ev.lambda(id), keyText(t, n)
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpModifier {
			continue
		}
		switch t.Text(c) {
		case "get":
			v.fns[0].getter = true
		case "set":
			key += "="
		}
	}
	ev.putField(o, key, v)
}

// gotten is what a member gives that is read: where a function of the object stands for it, what that returns.
func (ev *evaluator) gotten(base, v Value) Value {
	if len(v.fns) == 0 || !v.fns[0].getter || ev.spots != nil {
		return v
	}
	var out Value
	for i, f := range v.fns {
		if !f.getter {
			return v
		}
		ev.this, ev.plain = &base, true
		x := ev.invoke(f, nil)
		if i == 0 {
			out = x
			continue
		}
		out = join(out, x)
	}
	return out
}

// setOnLiteral runs the function of an object that is written out which stands for writing a member.
func (ev *evaluator) setOnLiteral(base Value, key string, v Value, at ir.NodeID) bool {
	if len(base.objs) != 1 || base.objs[0].symbolic || ev.spots != nil {
		return false
	}
	slot, ok := base.objs[0].fields.get(key + "=")
	if !ok {
		return false
	}
	fns := ev.store.at(slot).fns
	for _, f := range fns {
		ev.this, ev.plain = &base, true
		ev.invoke(f, []argument{{node: at, val: v}})
	}
	return len(fns) > 0
}

// isMethod: the function is written as a member of an object, on which it is run.
func (f *closure) isMethod() bool {
	return f.frame != nil && f.tree.Nodes[f.node].Op == ir.OpFunc && f.tree.Nodes[f.tree.Nodes[f.node].Parent].Op == ir.OpMap
}

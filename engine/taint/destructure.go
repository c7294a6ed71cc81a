package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Patterns that take values apart.

// destructure takes a value apart as a pattern says and hands each part to give.
func (ev *evaluator) destructure(target ir.NodeID, v Value, give func(ir.NodeID, Value)) {
	t := ev.frame.tree
	switch t.Nodes[target].Op {
	case ir.OpTuple, ir.OpList:
		ev.destructureList(target, v, give)
	case ir.OpMap:
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			switch t.Nodes[c].Op {
			case ir.OpName:
				give(c, ev.memberOfPattern(c, v, t.Text(c)))
			case ir.OpPair:
				k, ok1 := t.Child(c, ir.Key)
				x, ok2 := t.Child(c, ir.Value)
				if !ok1 || !ok2 {
					continue
				}
				if t.Nodes[k].Op == ir.OpPair { // a default: {a: b = 1}
					if inner, ok := t.Child(k, ir.Key); ok {
						x0, _ := t.Child(k, ir.Value)
						give(x0, join(ev.memberOfPattern(c, v, keyText(t, inner)), ev.eval(x)))
					}
					continue
				}
				give(x, ev.memberOfPattern(c, v, keyText(t, k)))
			case ir.OpSpread:
				if x, ok := t.Child(c, ir.Value); ok {
					give(x, ev.withoutTaken(target, c, v))
				}
			}
		}
	case ir.OpAssign: // a default
		if x, ok := t.Child(target, ir.Target); ok {
			if d, ok := t.Child(target, ir.Value); ok {
				v = join(v, ev.eval(d))
			}
			give(x, v)
		}
	case ir.OpSpread, ir.OpRef, ir.OpDeref, ir.OpParam, ir.OpDecl:
		for _, r := range []ir.Role{ir.Value, ir.Target} {
			if x, ok := t.Child(target, r); ok {
				give(x, v)
				return
			}
		}
	case ir.OpOther, ir.OpCall, ir.OpTypedMeta, ir.OpTypeRef:
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role != ir.Callee && t.Nodes[c].Role != ir.Type {
				give(c, Value{marks: v.marks})
			}
		}
	}
}

// withoutTaken is a map without the entries that a pattern took out of it before the rest.
func (ev *evaluator) withoutTaken(pattern, rest ir.NodeID, v Value) Value {
	t := ev.frame.tree
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many {
		return v
	}
	out := ev.cloned(rest, v)
	for c := pattern + 1; c < rest; c = t.Nodes[c].Next {
		k, ok := t.Child(c, ir.Key)
		for ok && t.Nodes[k].Op == ir.OpPair {
			k, ok = t.Child(k, ir.Key)
		}
		if ok && t.Nodes[k].Op == ir.OpName {
			ev.putField(out.objs[0], t.Text(k), Value{})
		}
	}
	return out
}

// memberOfPattern reads a member that a pattern names, as v.key would.
func (ev *evaluator) memberOfPattern(at ir.NodeID, v Value, key string) Value {
	x := ev.property(v, key, at, ev.gotten(v, ev.readField(v, key)))
	if es := ev.lib.reads[ir.HashText(key)]; len(es) > 0 || len(ev.lib.anyRead) > 0 {
		x = ev.readModels(at, key, es, v, "", x)
	}
	if x.marks != nil && rules.Means(rules.Host, key) {
		x.of = v.of
	}
	if ev.taken != 0 && ev.guards > 0 && x.marks != nil {
		if name, _, ok := ev.placeName(ev.taken); ok {
			x = ev.guardedNamed(name+"."+key, x)
		}
	}
	return x
}

func (ev *evaluator) destructureList(target ir.NodeID, v Value, give func(ir.NodeID, Value)) {
	t := ev.frame.tree
	i, behind := 0, false
	if ev.spots != nil { // as an index reads
		all, each := ev.deep(v), give
		give = func(c ir.NodeID, x Value) {
			x.marks = joinMarks(x.marks, all)
			each(c, x)
		}
	}
	several := ev.opts.FirstOfSeveral && t.Nodes[target].Op == ir.OpTuple && v.typ != "list" && !v.host // and no list that is taken apart, nor the address of a host
	n := 0
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		n++
	}
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		part := ev.partAt(v.typ, i)
		switch {
		case t.Nodes[c].Op == ir.OpSpread:
			rest := Value{marks: v.marks, typ: "list"}
			o := ev.newObject("list", c)
			ev.setSequence(o, &sequence{open: true, rest: ev.elementsOf(v)})
			rest.objs = []*object{o}
			if part, ok := ev.part(c, v, i, 1<<30); ok && i == n-1 {
				rest = part
			}
			if x, ok := t.Child(c, ir.Value); ok {
				give(x, rest)
			}
			behind = true
		case behind:
			give(c, ev.elementsOf(v))
		case part != "":
			give(c, ev.property(v, part, c, ev.readField(v, part)))
		case i == 0 && n > 1 && several && (ownType(v.typ) || v.consts != nil || len(v.fns) > 0):
			give(c, v) // what was opened, or the function that was found, and behind it the error
		case len(v.objs) == 0 && n > 1 && i > 0 && several:
			give(c, Value{}) // the second result of a call is its error, or whether there was one
		default:
			x := ev.readIndex(v, constValue(num(float64(i))))
			if len(v.objs) == 0 && (i == 0 && several || v.host) {
				x.of, x.host = v.of, v.host
			}
			if (x.marks != nil || len(x.objs) > 0) && t.Nodes[c].Op == ir.OpName && holdsNumbers(t.Text(c)) {
				x = ev.ofNumberedColumn(x)
			}
			give(c, x)
		}
		i++
	}
}

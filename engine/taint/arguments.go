package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What a call passes.

// arguments evaluates what a call is given. A block behind it is its last argument.
func (ev *evaluator) arguments(s *site) {
	t := ev.frame.tree
	n := 0
	for c := s.id + 1; c < t.Nodes[s.id].Next; c = t.Nodes[c].Next {
		n++
	}
	for c := s.before + 1; s.before != 0 && c < t.Nodes[s.before].Next; c = t.Nodes[c].Next {
		n++
	}
	if n > 1 {
		s.args = ev.argumentList(n - 1) // one is the callee
	}
	if s.before != 0 {
		ev.argumentsOf(s, s.before)
	}
	ev.argumentsOf(s, s.id)
}

func (ev *evaluator) argumentsOf(s *site, id ir.NodeID) {
	t := ev.frame.tree
	first := id + 1
	if typ, ok := t.Child(id, ir.Type); ok && t.Nodes[id].Op == ir.OpNew {
		first = t.Nodes[typ].Next // what stands before it is the object around the new one, as in `this.new Entry(x)`
	}
	for c := first; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		n := &t.Nodes[c]
		if n.Role == ir.Callee {
			continue
		}
		if n.Role == ir.Body {
			if f, ok := blockBehind(t, c); ok {
				s.args = append(s.args, argument{node: f, val: ev.eval(f)})
			}
			continue
		}
		a := argument{node: c}
		if n.Role == ir.Elem && n.Op == ir.OpMap && s.isNew && c+1 < n.Next && t.Nodes[c+1].Op == ir.OpAssign {
			s.braces = &argument{node: c, val: ev.eval(c)}
			continue
		}
		if s.page && len(ev.lib.placed) > 0 {
			ev.page.begun = true
			a.at, ev.start = ev.page, ev.page
		}
		switch n.Op {
		case ir.OpKeyword:
			if k, ok := t.Child(c, ir.Key); ok {
				a.name = keyText(t, k)
			}
			if v, ok := t.Child(c, ir.Value); ok {
				a.val, a.node = ev.eval(v), v
			}
		case ir.OpPair:
			a = ev.pairArgument(c)
		case ir.OpSpread:
			v := ev.eval(c)
			if t.Text(c) == "&" { // a block that is passed is none of the arguments that have a place
				a.val, a.name, a.spread = v, "&", true
				break
			}
			if each, ok := ev.spreadOut(c, v); ok {
				s.args = append(s.args, each...)
				continue
			}
			a.val, a.spread = v, true
		default:
			a.val = ev.eval(c)
		}
		if s.page && ev.muted == 0 {
			ev.page = ev.end(&a.val, a.at)
		}
		s.args = append(s.args, a)
	}
}

// argumentList has room for arguments. A probe keeps those of calls.
func (ev *evaluator) argumentList(n int) []argument {
	if ev.probe != nil {
		return make([]argument, 0, n)
	}
	return ev.store.args.list(n)
}

// spreadOut is the arguments that a list of known elements, or a map of known keys, stands for.
func (ev *evaluator) spreadOut(at ir.NodeID, v Value) ([]argument, bool) {
	if len(v.objs) > 1 {
		return ev.eitherSpread(at, v)
	}
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many {
		return nil, false
	}
	o := v.objs[0]
	var out []argument
	for _, k := range o.fields.names {
		x := *ev.store.at(o.fields.slot(k))
		switch {
		case k == anyField, k == elements && (x.seq == nil || x.seq.open):
			return nil, false
		case k == elements:
			for _, e := range x.seq.known {
				out = append(out, argument{node: at, val: e})
			}
		default:
			out = append(out, argument{node: at, val: x, name: k})
		}
	}
	return out, len(out) > 0
}

// eitherSpread is the arguments that one of several lists of as many elements each stands for.
func (ev *evaluator) eitherSpread(at ir.NodeID, v Value) ([]argument, bool) {
	var out []argument
	for i, o := range v.objs {
		list, ok := ev.spreadOut(at, Value{objs: []*object{o}})
		if !ok || i > 0 && len(list) != len(out) {
			return nil, false
		}
		if i == 0 {
			out = list
			continue
		}
		for k := range list {
			if list[k].name != out[k].name {
				return nil, false
			}
			out[k].val = join(out[k].val, list[k].val)
		}
	}
	return out, true
}

// pairArgument is an entry of a map that is written among the arguments: one under a name where its key is known, and else a map.
func (ev *evaluator) pairArgument(id ir.NodeID) argument {
	t := ev.frame.tree
	k, ok1 := t.Child(id, ir.Key)
	v, ok2 := t.Child(id, ir.Value)
	if !ok1 || !ok2 {
		return argument{node: id, val: ev.eval(id)}
	}
	key := ev.eval(k)
	x := ev.eval(v)
	if c, ok := key.constant(); ok {
		return argument{node: v, val: x, name: c.text}
	}
	o := ev.madeAt("map", id, nil)
	ev.putField(o, "", x)
	return argument{node: id, val: Value{typ: "map", exact: true, objs: []*object{o}, marks: key.marks}}
}

// blockBehind is the function that stands as a block behind a call.
func blockBehind(t *ir.Tree, body ir.NodeID) (ir.NodeID, bool) {
	if t.Nodes[body].Op == ir.OpBlock && t.Nodes[body].Flags&ir.Implicit != 0 {
		body++
	}
	return body, t.Nodes[body].Op == ir.OpLambda
}

// arg finds an argument as a model names it; -1 is none.
func (s *site) arg(a rules.ModelArg) int {
	n := 0
	for i := range s.args {
		x := &s.args[i]
		if a.Position == rules.NamedArg {
			if x.name == a.Name {
				return i
			}
			continue
		}
		if x.name == "" {
			if n == a.Position {
				return i
			}
			n++
		}
	}
	return -1
}

// selected lists the values that model arguments name, with where they stand. An empty list is all of them.
func (s *site) selected(list []rules.ModelArg) []argument {
	if len(list) == 0 {
		return s.args
	}
	var out []argument
	high, named := -1, false
	for _, a := range list {
		high = max(high, a.Position)
		named = named || a.Position == rules.NamedArg
	}
	for _, a := range list {
		switch {
		case a.Position == rules.ReceiverArg && a.Element == matchedElement:
			out = s.ev.conditionsOf(out, s.recvNode)
		case a.Position == rules.ReceiverArg:
			if s.recvNode != 0 {
				out = append(out, argument{node: s.recvNode, val: s.element(s.recv, a.Element)})
			}
		case a.Position == rules.RestArg:
			n := 0
			for _, x := range s.args {
				if x.name != "" {
					continue
				}
				if n > high {
					out = append(out, x)
				}
				n++
			}
		default:
			if i := s.arg(a); i >= 0 {
				if a.Element == matchedElement {
					if x, ok := s.ev.numberMatched(s.args[i].node); ok {
						out = append(out, x)
					}
				} else if a.Position == rules.NamedArg || !named || !s.args[i].val.isOptions() {
					x := s.args[i]
					x.val = s.element(x.val, a.Element)
					out = append(out, x)
				}
			} else if x, ok := s.option(a.Name); ok {
				out = append(out, x)
			}
		}
	}
	if n := len(s.args); n > 0 && s.args[n-1].spread && s.args[n-1].name == "" && len(out) == 0 {
		out = append(out, s.args[len(s.args)-1])
	}
	return out
}

// option is a named argument where a language passes those in an object or a map.
func (s *site) option(name string) (argument, bool) {
	if name == "" {
		return argument{}, false
	}
	for i := len(s.args) - 1; i >= 0; i-- {
		for _, o := range s.args[i].val.objs {
			if slot, ok := o.fields.get(name); ok && o.typ == "map" {
				return argument{node: s.args[i].node, val: *s.ev.store.at(slot), name: name}, true
			}
		}
	}
	return argument{}, false
}

// isObject: the value is such a map, or an object of which no more is known than what the code gave its members.
func (v *Value) isObject() bool {
	return v.isOptions() || len(v.objs) == 1 && v.objs[0].typ == "" && !v.objs[0].symbolic
}

// isOptions: the value is a map that the code wrote out, whose entries are arguments each.
func (v *Value) isOptions() bool {
	if len(v.objs) != 1 || v.objs[0].typ != "map" || v.objs[0].symbolic {
		return false
	}
	for _, k := range v.objs[0].fields.names {
		if k != elements && k != anyField {
			return true
		}
	}
	return false
}

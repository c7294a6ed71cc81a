package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// union is a new collection with the entries and elements of several, of which the last wins. What nothing is known of may have any key.
func (ev *evaluator) union(at ir.NodeID, parts []Value) Value {
	if v, ok := ev.besidesDefaults(parts); ok {
		return v
	}
	o := ev.newObject("map", at)
	v := Value{typ: "map", objs: []*object{o}}
	q, listed := &sequence{}, false
	for i := range parts {
		p := &parts[i]
		if len(p.objs) != 1 || p.objs[0].symbolic {
			ms := p.marks
			if len(p.objs) != 1 {
				ms = ev.deep(*p)
			}
			for _, k := range o.fields.names {
				if slot := o.fields.slot(k); ms != nil && k != elements {
					x := *ev.store.at(slot)
					x.marks, x.consts, x.prefix = joinMarks(x.marks, ms), nil, ""
					ev.store.set(slot, x)
				}
			}
			v.marks = joinMarks(v.marks, ms)
			if len(p.objs) == 1 {
				ev.copyFields(p.objs[0], o) // those that are known of what the caller passed
			}
			continue
		}
		if !ev.onlyKeys(*p) {
			q, listed = ev.extended(q, *p, at), true
		}
		ev.copyFields(p.objs[0], o)
		v.marks = joinMarks(v.marks, ownMarks(p))
	}
	if listed {
		ev.growSequence(o, q)
	}
	return v
}

// besidesDefaults is the one part of which only the caller knows what is in it, where the others are the program's own: settings of a function, and what
// they are by default.
func (ev *evaluator) besidesDefaults(parts []Value) (Value, bool) {
	var one *Value
	for i := range parts {
		p := &parts[i]
		switch {
		case len(p.objs) == 1 && p.objs[0].symbolic && one == nil:
			one = p
		case ev.deep(*p) != nil:
			return Value{}, false
		}
	}
	if one == nil {
		return Value{}, false
	}
	v := *one
	v.consts, v.prefix, v.exact = nil, "", false
	return v, true
}

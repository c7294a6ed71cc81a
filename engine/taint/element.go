package taint

import (
	"unicode"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// element is markup within code. Where its tag names a component it is a call of that component, which gets the attributes as one object; the tags of the
// page itself are written in small letters. What it gives is no text: whoever draws it escapes what stands in it.
func (ev *evaluator) element(id ir.NodeID) Value {
	t := ev.frame.tree
	tag, ok := t.Child(id, ir.Target)
	if !ok { // a fragment
		ev.joined(id)
		return Value{typ: "element"}
	}
	props := ev.attributes(id, tag)
	if ev.isComponent(tag) {
		s := &site{id: id, ev: ev, args: []argument{{node: id, val: props}}}
		ev.calleeAt(s, tag)
		s.library()
		ev.callResult(s)
	}
	return Value{typ: "element"}
}

func (ev *evaluator) isComponent(tag ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[tag].Op == ir.OpMember {
		return true
	}
	return isCapital(t.Text(tag))
}

// isCapital: a name is written as those of classes are.
func isCapital(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(r)
}

// attributes is the object of an element's attributes, with what stands within the element under `children`.
func (ev *evaluator) attributes(id, tag ir.NodeID) Value {
	t := ev.frame.tree
	o := ev.madeAt("map", id, nil)
	props := Value{typ: "map", exact: true, objs: []*object{o}}
	children, inside := Value{}, false
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch {
		case c == tag:
		case t.Nodes[c].Op == ir.OpAttr:
			k, named := t.Child(c, ir.Key)
			v, given := t.Child(c, ir.Value)
			if x := constValue(truth(true)); named {
				if given {
					x = ev.eval(v)
				}
				ev.putField(o, t.Text(k), x)
			}
		case t.Nodes[c].Op == ir.OpSpread:
			v := ev.eval(c)
			props.marks = joinMarks(props.marks, v.marks)
			ev.copyFieldsOf(&v, o)
		default:
			if v := ev.eval(c); inside {
				children = join(children, v)
			} else {
				children, inside = v, true
			}
		}
	}
	if inside {
		ev.putField(o, "children", children)
	}
	return props
}

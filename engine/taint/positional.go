package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Objects are taken apart by places as tuples are: those of records by their fields in the order in which they are declared, others by a method that says what
// the parts are.

// tuplePlace is the place, from 0, that a member's name means in a tuple.
func (ev *evaluator) tuplePlace(key string) (int, bool) {
	begin := ev.file.lang.TuplePlaces
	if n := len(key) - 1; begin != "" && n == len(begin) && strings.HasPrefix(key, begin) && key[n] > '0' && key[n] <= '9' {
		return int(key[n] - '1'), true
	}
	return 0, false
}

// partAt is the name of the member of an object of a class that stands at a place when the object is taken apart, or "".
func (ev *evaluator) partAt(typ string, place int) string {
	if ev.idx == nil || !ownType(typ) {
		return ""
	}
	cs := ev.idx.Types(typ)
	if len(cs) == 0 {
		return ""
	}
	c := cs[0]
	if c.Kind == "record" && place < len(c.Params) {
		if slices.ContainsFunc(cs, func(x *Class) bool {
			return x.Kind != "record" || place >= len(x.Params) || x.Params[place].Name != c.Params[place].Name
		}) {
			return ""
		}
		return c.Params[place].Name
	}
	if len(cs) != 1 {
		return ""
	}
	if ev.file.lang.FieldOrder && len(c.Params) == 0 && place < len(c.Order) && ev.isType(typ, "tuple") {
		return c.Order[place]
	}
	for _, f := range c.Methods[c.File.lang.TakesApart] {
		if place >= len(f.Params) || slices.ContainsFunc(f.Params, func(p Param) bool { return !p.ByRef }) {
			continue
		}
		name := f.Params[place].Name
		for _, x := range []string{name, strings.ToUpper(name[:min(1, len(name))]) + name[min(1, len(name)):]} {
			if _, ok := c.Fields[x]; ok || len(c.Methods[x]) > 0 {
				return x
			}
		}
	}
	return ""
}

// characterAt is a character of what a text is known to begin with.
func (ev *evaluator) characterAt(text, at Value) (Value, bool) {
	c, ok := at.constant()
	if !ok || c.kind != ir.OpNumber || text.typ != "str" || text.consts != nil {
		return Value{}, false
	}
	i := int(c.num)
	if i < 0 || i >= len(text.prefix) || !isASCII(text.prefix[:i+1]) || strings.Contains(text.prefix[:i+1], unknownFront) {
		return Value{}, false
	}
	return constValue(str(text.prefix[i : i+1])), true
}

// nameParts gives the parts of a tuple that is written out the names that stand before them.
func (ev *evaluator) nameParts(o *object, id ir.NodeID, q *sequence) {
	t := ev.frame.tree
	i := 0
	for c := id + 1; c < t.Nodes[id].Next && i < len(q.known); c = t.Nodes[c].Next {
		if k, ok := t.Child(c, ir.Key); ok && t.Nodes[c].Op == ir.OpKeyword && t.Nodes[k].Op == ir.OpName {
			ev.putField(o, t.Text(k), q.known[i])
		}
		i++
	}
}

package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// textOfParameters is the text that a field begins with which is put together of parameters of the class's primary constructor, by templates, by plus and by
// operations on texts. Of any other expression nothing is known here.
func (ev *evaluator) textOfParameters(c *Class, o *object, f Field) Value {
	t := f.Tree
	var v Value
	for n := f.Init; n < t.Nodes[f.Init].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpString, ir.OpChars:
		case ir.OpMember: // a method of a text; what is read of it may be its length
			if t.Nodes[n].Role != ir.Callee {
				return Value{}
			}
		case ir.OpBinary:
			if t.Text(n) != "+" {
				return Value{}
			}
		case ir.OpCall:
			if name := lastCallee(t, n); rules.OperationNamed(rules.OfText, name) == "" && !keepsText(name) {
				return Value{}
			}
		case ir.OpName:
			word := t.Text(n)
			if t.Nodes[n].Role == ir.Member || !slices.ContainsFunc(c.Params, func(p Param) bool { return p.Name == word }) {
				continue
			}
			if slot, ok := o.fields.get(word); ok {
				v.marks = joinMarks(v.marks, ev.passes(*ev.store.at(slot)))
			}
		default:
			return Value{}
		}
	}
	if v.marks != nil {
		v.typ, v.prefix = "str", firstText(t, f.Init)
	}
	return v
}

// firstText is the literal text that an expression of texts begins with, or "".
func firstText(t *ir.Tree, id ir.NodeID) string {
	for n := id; n < t.Nodes[id].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpChars:
			return t.Text(n)
		case ir.OpString, ir.OpBinary:
		default:
			return ""
		}
	}
	return ""
}

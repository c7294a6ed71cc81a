package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Some libraries make a function of a statement that stands in its decorators or in a settings file: the function has no body, and its parameters are put
// into the statement by name.

// states: the statement that a function stands for holds a parameter in the way that an entry speaks of.
func (ev *evaluator) states(e *entry, fn *Func, i int) bool {
	text := ev.statementOf(e, fn)
	if text == "" {
		return false
	}
	found := e.stated.FindAllStringSubmatch(text, -1)
	if len(found) == 0 {
		return false
	}
	name, named := fn.Params[i].Name, false
	if s := decoratorTexts(fn.Tree, fn.Params[i].Node); s != "" {
		name, named = s, true
	}
	if !named && len(fn.Params) == 1 {
		return true // the only parameter has any name, or its parts have
	}
	for _, m := range found {
		if len(m) > 1 && m[1] == name {
			return true
		}
	}
	return false
}

// statementOf is the statement of a function without a body: that of its decorators, or of a settings file under the name of its class and its own.
func (ev *evaluator) statementOf(e *entry, fn *Func) string {
	if _, has := fn.Tree.Child(fn.Node, ir.Body); has || fn.Class == nil {
		return ""
	}
	if e.Of.HasDecorator {
		return decoratorTexts(fn.Tree, fn.Node)
	}
	if ev.idx.statements == nil {
		return ""
	}
	return ev.idx.statements()[fn.File.qualified(fn.Class)+"."+fn.Name]
}

// decoratorTexts are the texts in the decorators of a function or parameter.
func decoratorTexts(t *ir.Tree, id ir.NodeID) string {
	var parts []string
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		for x := c + 1; x < t.Nodes[c].Next; x++ {
			if t.Nodes[x].Op == ir.OpString {
				parts = append(parts, t.StringText(x))
			}
		}
	}
	return strings.Join(parts, " ")
}

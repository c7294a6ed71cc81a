package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Checks that stand as decorators before methods are forgotten before one of them: what the others of its class carry, it lacks.

// lacksGuard reports a method that lacks what models say, and others of its class have.
func (ev *evaluator) lacksGuard(fn *Func) {
	if len(ev.lib.siblings) == 0 || fn.Class == nil || ev.idx.filled[asksRoles] > 0 {
		return
	}
	for _, e := range ev.lib.siblings {
		if e.Section != rules.SinkSection || !ev.functionFits(e.Of, fn) || e.unsaid != nil && e.unsaid.MatchString(fn.said()) || !ev.siblingCarries(fn, e.Of.Siblings) {
			continue
		}
		at := fn.Node
		if name, ok := fn.Tree.Child(fn.Node, ir.Target); ok {
			at = name
		}
		ev.reportPlain(e, at, fn.Name)
	}
}

// siblingCarries: another method of a function's class carries one of the decorators.
func (ev *evaluator) siblingCarries(fn *Func, decorators []rules.ModelName) bool {
	for _, fns := range fn.Class.Methods {
		for _, f := range fns {
			if f.Node == fn.Node && f.Tree == fn.Tree {
				continue
			}
			for i := range decorators {
				if ev.functionDecorated(f, &decorators[i]) {
					return true
				}
			}
		}
	}
	return false
}

// said is what stands before a function's body: its decorators, its name and its parameters.
func (fn *Func) said() string {
	t := fn.Tree
	n := &t.Nodes[fn.Node]
	end := n.End
	if b, ok := t.Child(fn.Node, ir.Body); ok {
		end = t.Nodes[b].Start
	}
	text := ""
	if n.Start <= end && int(end) <= len(t.Source) {
		text = t.Source[n.Start:end]
	}
	for c := fn.above; c != 0 && c < fn.decoratorsEnd(); c = fn.beside.Nodes[c].Next {
		text += "\n" + fn.beside.SourceOf(c)
	}
	return text
}

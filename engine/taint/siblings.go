package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Checks that stand as decorators before methods are forgotten before one of them: what the others of its class carry, it lacks.

// lacksGuard reports a method that lacks what models say, and others of its class have, or other programs of the workspace.
func (ev *evaluator) lacksGuard(fn *Func) {
	if len(ev.lib.siblings) == 0 || fn.Class == nil {
		return
	}
	for _, e := range ev.lib.siblings {
		if e.Section != rules.SinkSection || !e.Of.Unguarded && ev.idx.filled[asksRoles] > 0 || !ev.functionFits(e.Of, fn) || e.unsaid != nil && e.unsaid.MatchString(fn.said()) ||
			e.said != nil && !e.said.MatchString(fn.Class.Name+"\n"+fn.said()) || len(e.Of.Siblings) > 0 && !ev.siblingCarries(fn, e) {
			continue
		}
		at := fn.Node
		if name, ok := fn.Tree.Child(fn.Node, ir.Target); ok {
			at = name
		}
		ev.reportPlain(e, at, fn.Name)
	}
}

// guarding is what the methods of a class are asked of.
type guarding struct {
	class *Class
	entry *entry
}

// siblingCarries: another method of a function's class carries one of the decorators. Two that do are enough to know of, and are looked for once.
func (ev *evaluator) siblingCarries(fn *Func, e *entry) bool {
	key := guarding{fn.Class, e}
	carriers, known := ev.carriers[key]
	if !known {
		for _, fns := range fn.Class.Methods {
			for _, f := range fns {
				if len(carriers) < 2 && slices.ContainsFunc(e.Of.Siblings, func(d rules.ModelName) bool { return ev.functionDecorated(f, &d) }) {
					carriers = append(carriers, f)
				}
			}
		}
		if ev.carriers == nil {
			ev.carriers = map[guarding][]*Func{}
		}
		ev.carriers[key] = carriers
	}
	return slices.ContainsFunc(carriers, func(f *Func) bool { return f.Node != fn.Node || f.Tree != fn.Tree })
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

package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// runsLater is a call on a class by which a method of a new object of it runs, now or later, with the arguments: a job that is put into a queue. Where the
// model says where the arguments come from, those before do not belong to them.
func (ev *evaluator) runsLater(s *site, e *entry) Value {
	path := s.path[:max(strings.LastIndexByte(s.path, '.'), 0)]
	if s.recvNode != 0 && len(ev.idx.Types(path)) == 0 {
		path = ev.builtOn(s.recvNode)
	}
	own := *s
	if len(e.From) > 0 && e.From[0].Position > 0 {
		own.args = s.args[min(e.From[0].Position, len(s.args)):]
	}
	for _, c := range ev.idx.Types(path) {
		typ := c.File.qualified(c)
		var targets []*closure
		for _, f := range ofClass(ev.idx.Methods(typ, e.Under, true), false) {
			targets = append(targets, &closure{fn: f})
		}
		if len(targets) > 0 && !ev.opts.Intraprocedural {
			ev.reach(&own, targets, Value{typ: typ, exact: true})
		}
	}
	return Value{}
}

// builtOn is the class that a chain of calls begins with: Job for Job.set(…).
func (ev *evaluator) builtOn(id ir.NodeID) string {
	t := ev.frame.tree
	for t.Nodes[id].Op == ir.OpCall {
		callee, ok := t.Child(id, ir.Callee)
		if !ok || t.Nodes[callee].Op != ir.OpMember {
			return ""
		}
		object, ok := t.Child(callee, ir.Object)
		if !ok {
			return ""
		}
		id = object
	}
	return ev.pathOf(id)
}

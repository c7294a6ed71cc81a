package taint

import (
	"regexp"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What a function of the program's own finds of an address, it may tell in a part of what it gives: const { ok } = await check(url). Where the code heeds
// that part, the address leads where the program permits.

// reChecks fits the names of functions that are asked whether something is as it should be.
var reChecks = regexp.MustCompile(`(?i)^_?(check|validate|verify|vet|screen|inspect|assess|(is|are)_?(allowed|safe|valid|permitted))`)

// checkTaken is what it says of the arguments of a call, whose result a pattern takes apart, that the part which says so is true: they are addresses, or
// hosts, that the function which is called looks at.
func (ev *evaluator) checkTaken(pattern, value ir.NodeID) []refinement {
	t := ev.frame.tree
	if c, ok := t.Child(value, ir.Value); ok && t.Nodes[value].Op == ir.OpAwait {
		value = c
	}
	if ev.opts.NoGuards || ev.spots != nil || t.Nodes[value].Op != ir.OpCall || ev.leaveOf(pattern) == 0 {
		return nil
	}
	s := ev.last
	if s == nil || s.id != value || !reChecks.MatchString(s.name) {
		return nil
	}
	var out []refinement
	for _, a := range s.args {
		if !a.val.tainted() {
			continue
		}
		host := ev.hostOf(a.node, a.val)
		if len(host) == 0 && !ev.looksAtHost(s) {
			continue
		}
		out = append(append(out, host...), ev.cleaned(a.node, a.val, ev.lib.addressed)...)
	}
	return out
}

// leaveOf is the variable of a pattern that gets the part which says whether all was well; 0 for none.
func (ev *evaluator) leaveOf(pattern ir.NodeID) ir.NodeID {
	t := ev.frame.tree
	for c := pattern + 1; c < t.Nodes[pattern].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpName:
			if rules.Means(rules.TellsSuccess, t.Text(c)) {
				return c
			}
		case ir.OpPair:
			k, ok1 := t.Child(c, ir.Key)
			x, ok2 := t.Child(c, ir.Value)
			if ok1 && ok2 && t.Nodes[k].Op != ir.OpPair && t.Nodes[x].Op == ir.OpName && rules.Means(rules.TellsSuccess, keyText(t, k)) {
				return x
			}
		}
	}
	return 0
}

// looksAtHost: the only function that a call reaches asks for the host of something.
func (ev *evaluator) looksAtHost(s *site) bool {
	targets, _ := ev.targets(s, false)
	if targets = ev.meant(targets, s.args); len(targets) != 1 || targets[0].fn == nil {
		return false
	}
	fn := targets[0].fn
	for n := fn.Node; n < fn.Tree.Nodes[fn.Node].Next; n++ {
		if fn.Tree.Nodes[n].Op == ir.OpName && rules.Means(rules.Host, fn.Tree.Text(n)) {
			return true
		}
	}
	return false
}

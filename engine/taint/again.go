package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A check may be asked of something that is computed, and then computed again: if (valid(base64_decode($x))) $y = base64_decode($x), or
// if (allowed($dir . "/" . $x)) include $dir . "/" . $x. What it says holds of what is computed in the same way of the same places, as long as none of
// them is written to.

// decodedPlace spells what a function that always gives the same makes of a place: the text in another form, which guards take for the text itself, or what
// the text was encoded from.
func (ev *evaluator) decodedPlace(call, callee ir.NodeID) (name string, root uint32, ok bool) {
	t := ev.frame.tree
	args := t.Children(call, ir.Arg, nil)
	if len(args) != 1 {
		return "", 0, false
	}
	last := lastName(t, callee)
	if t.Nodes[callee].Op == ir.OpName && rules.Means(rules.RespellsOwn, last) {
		return ev.placeName(args[0])
	}
	if !slices.ContainsFunc(ev.lib.calls[ir.HashText(last)], func(e *entry) bool { return e.Section == rules.PropagatorSection && e.Encoding != "" }) {
		return "", 0, false
	}
	name, root, ok = ev.placeName(args[0])
	return name + "." + last + "()", root, ok
}

// maxSummed bounds the parts of a text that is put together for a check.
const maxSummed = 12

// sumName spells a text that is put together of places and texts of the program's own, and lists the places.
func (ev *evaluator) sumName(id ir.NodeID) (string, []guardedRoot, bool) {
	var b strings.Builder
	var parts []guardedRoot
	b.WriteString("sum of")
	n := 0
	var add func(id ir.NodeID) bool
	add = func(id ir.NodeID) bool {
		t := ev.frame.tree
		if n++; n > maxSummed {
			return false
		}
		switch t.Nodes[id].Op {
		case ir.OpBinary:
			if op := t.Text(id); op != "+" && op != "." {
				return false
			}
			for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
				if !add(c) {
					return false
				}
			}
			return true
		case ir.OpString:
			v := ev.quietConstant(id)
			c, ok := v.constant()
			b.WriteString(" " + strconv.Quote(c.text))
			return ok
		}
		name, root, ok := ev.placeName(id)
		b.WriteString(" " + name)
		parts = append(parts, guardedRoot{root, name})
		return ok
	}
	if !add(id) || len(parts) == 0 {
		return "", nil, false
	}
	return b.String(), parts, true
}

// guardedRoot is a place that something else is made of, and the name that it begins with.
type guardedRoot struct {
	root uint32
	name string
}

// guardSum is what a guard's answer says of a text that is put together.
func (ev *evaluator) guardSum(id ir.NodeID, channels uint64) []refinement {
	name, parts, ok := ev.sumName(id)
	if !ok {
		return nil
	}
	ev.sums++
	r := ev.guardNamed(name, parts[0].root, channels)
	for _, p := range parts { // whoever writes to one of them makes another text
		g := guardedName{r[0].slot, p.name}
		if list := ev.frame.guards[p.root]; !slices.Contains(list, g) {
			if ev.frame.guards == nil {
				ev.frame.guards = map[uint32][]guardedName{}
			}
			ev.frame.guards[p.root] = append(list, g)
		}
	}
	return r
}

// computedPlace: what a call is passed is computed, in a way that can be told when it is computed again.
func (ev *evaluator) computedPlace(id ir.NodeID) bool {
	switch ev.frame.tree.Nodes[id].Op {
	case ir.OpBinary:
		_, _, ok := ev.sumName(id)
		return ok
	case ir.OpCall:
		_, _, ok := ev.placeName(id)
		return ok
	}
	return false
}

// summed is the value of a text that was put together, less what guards have said of such a one.
func (ev *evaluator) summed(id ir.NodeID, v Value) Value {
	if ev.sums == 0 || v.marks == nil {
		return v
	}
	if name, _, ok := ev.sumName(id); ok {
		return ev.guardedNamed(name, v)
	}
	return v
}

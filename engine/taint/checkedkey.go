package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// What a function asks of something under a key of what it was passed, as of $from[$name], has no slot. It is known by the spelling of the place, or by the
// variable that the function keeps it in and gives nothing else but what is empty.

// guardedName is a place without a slot of which a guard spoke: the slot of what was said, and its spelling.
type guardedName struct {
	slot int32
	name string
}

// leavesKeys notes what holds at a way out of what stands under keys of parameters.
func (ev *evaluator) leavesKeys(w *leaving, yes, no []refinement) {
	for _, g := range ev.frame.guarded {
		param, key, ok := ev.keyOfParameter(g.name)
		if !ok {
			continue
		}
		said := func(rs []refinement) uint64 {
			out, _ := guardedChannels(ev.store.at(g.slot))
			for i := range rs {
				if n, ok := guardedChannels(&rs[i].value); ok && rs[i].slot == g.slot {
					out |= n
				}
			}
			return out
		}
		w.holds(check{param, key, said(yes), said(no)})
	}
	for _, k := range ev.keptKeys() {
		if s, ok := ev.frame.vars[k.variable]; ok {
			w.add(ev, check{param: k.param, field: k.key}, s, yes, no)
		}
	}
}

// holds adds what is known of a place at a way out to what is known of it already.
func (w *leaving) holds(c check) {
	for i := range w.checks {
		if x := &w.checks[i]; x.param == c.param && x.field == c.field {
			x.yes |= c.yes
			x.no |= c.no
			return
		}
	}
	if c.yes|c.no != 0 {
		w.checks = append(w.checks, c)
	}
}

// keyOfParameter: the spelling is that of what stands under a key of a parameter that keeps its value.
func (ev *evaluator) keyOfParameter(name string) (param int, key string, ok bool) {
	root, key, ok := strings.Cut(name, ".")
	if !ok || strings.Contains(key, ".") || strings.Contains(key, "(") {
		return 0, "", false
	}
	for i := range ev.fn.Params {
		if ev.fn.Params[i].Name == root {
			_, ok = ev.parameterSlot(i)
			return i, key, ok
		}
	}
	return 0, "", false
}

// keptKey is a variable of the function that holds what stands under a key of a parameter, or nothing.
type keptKey struct {
	variable uint32
	param    int
	key      string
}

// keptKeys finds them. A variable that is given anything else is none: what is asked of it may be asked of that; nor is one that the function may be left
// before.
func (ev *evaluator) keptKeys() []keptKey {
	if ev.underKeys != nil {
		return *ev.underKeys
	}
	out := []keptKey{}
	var other []uint32
	t := ev.fn.Tree
	body, _ := t.Child(ev.fn.Node, ir.Body)
	for n := body; n < t.Nodes[body].Next && t.Nodes[n].Op != ir.OpReturn; n++ {
		if x := &t.Nodes[n]; x.Op != ir.OpName || x.Role != ir.Target || t.Nodes[x.Parent].Op != ir.OpAssign {
			continue
		}
		p := t.Nodes[n].Parent
		v, _ := t.Child(p, ir.Value)
		if k := (keptKey{variable: t.Nodes[n].Hash}); ev.keyAt(v, &k) && (t.Nodes[p].Parent == body || emptyBefore(t, p, n)) {
			out = append(out, k)
		}
	}
	for n := body; n < t.Nodes[body].Next && len(out) > 0; n++ {
		if x := &t.Nodes[n]; x.Op != ir.OpName || x.Role != ir.Target {
			continue
		}
		p, variable := t.Nodes[n].Parent, t.Nodes[n].Hash
		k := keptKey{variable: variable}
		if v, ok := t.Child(p, ir.Value); ok && t.Nodes[p].Op == ir.OpAssign && (t.Nodes[v].Op == ir.OpNull || ev.keyAt(v, &k) && slices.Contains(out, k)) {
			continue
		}
		other = append(other, variable)
	}
	out = slices.DeleteFunc(out, func(k keptKey) bool {
		return slices.Contains(other, k.variable) || slices.ContainsFunc(out, func(x keptKey) bool { return x.variable == k.variable && x != k })
	})
	ev.underKeys = &out
	return out
}

// keyAt: an expression is what stands under a key of a parameter, or nothing where there is none.
func (ev *evaluator) keyAt(v ir.NodeID, k *keptKey) bool {
	t := ev.fn.Tree
	if t.Nodes[v].Op == ir.OpBinary && t.Text(v) == "??" && t.Nodes[lastChild(t, v)].Op == ir.OpNull {
		v, _ = t.Child(v, ir.Left)
	}
	if t.Nodes[v].Op != ir.OpIndex {
		return false
	}
	name, _, ok := ev.placeName(v)
	if ok {
		k.param, k.key, ok = ev.keyOfParameter(name)
	}
	return ok
}

// emptyBefore: the assignment is all that a branch does, and the statement before the branch makes the variable empty: $x = null; if (isset($a["k"])) { $x = $a["k"]; }
func emptyBefore(t *ir.Tree, assign, target ir.NodeID) bool {
	block := t.Nodes[assign].Parent
	branch := t.Nodes[block].Parent
	if t.Nodes[block].Op != ir.OpBlock || t.Nodes[block].Role != ir.Then || t.Nodes[block].Next != t.Nodes[assign].Next || t.Nodes[branch].Op != ir.OpIf || t.Nodes[branch].Next != t.Nodes[block].Next {
		return false
	}
	outer := t.Nodes[branch].Parent
	if t.Nodes[outer].Op != ir.OpBlock || t.Nodes[t.Nodes[outer].Parent].Op != ir.OpFunc {
		return false
	}
	for c := outer + 1; c < t.Nodes[outer].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Next != branch || t.Nodes[c].Op != ir.OpAssign {
			continue
		}
		x, _ := t.Child(c, ir.Target)
		v, _ := t.Child(c, ir.Value)
		return t.Nodes[x].Op == ir.OpName && t.Nodes[x].Hash == t.Nodes[target].Hash && t.Nodes[v].Op == ir.OpNull
	}
	return false
}

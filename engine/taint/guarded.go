package taint

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A guard speaks of a place. Variables and fields of known objects have slots, which a guard refines. `req.query.name` is a member of something
// that a library hands out and has none: what guards said of such a place is kept under its spelling, in a slot that holds the channels in which it
// is clean as a constant. Where a branch did not ask, the slot is empty, and the join of the two says nothing.

// placeName spells a place made of names, members, constant keys and calls without arguments or with one constant; root is what it begins with.
func (ev *evaluator) placeName(id ir.NodeID) (name string, root uint32, ok bool) {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpName:
		return t.Text(id), t.Nodes[id].Hash, true
	case ir.OpThis:
		return "this", ir.HashText("this"), true
	case ir.OpMember:
		obj, ok1 := t.Child(id, ir.Object)
		mem, ok2 := t.Child(id, ir.Member)
		if !ok1 || !ok2 || t.Nodes[mem].Op != ir.OpName {
			return "", 0, false
		}
		name, root, ok = ev.placeName(obj)
		return name + "." + t.Text(mem), root, ok
	case ir.OpIndex:
		obj, ok1 := t.Child(id, ir.Object)
		if !ok1 || obj != id+1 || t.Nodes[obj].Next >= t.Nodes[id].Next {
			return "", 0, false
		}
		key := t.Nodes[obj].Next
		if op := t.Nodes[key].Op; t.Nodes[key].Next != t.Nodes[id].Next || op != ir.OpString && op != ir.OpNumber && op != ir.OpOther && op != ir.OpName {
			return "", 0, false
		}
		v := ev.quietConstant(key)
		k, ok1 := v.constant()
		if name, root, ok = ev.placeName(obj); !ok1 || !ok {
			return "", 0, false
		}
		return name + "." + k.text, root, true
	case ir.OpCall:
		if a, ok := sameTextArgument(t, id); ok { // String(x) is x
			return ev.placeName(a)
		}
		c, ok1 := t.Child(id, ir.Callee)
		if !ok1 {
			return "", 0, false
		}
		if name, root, ok = ev.decodedPlace(id, c); ok || t.Nodes[c].Op != ir.OpMember {
			return name, root, ok
		}
		m, ok1 := t.Child(c, ir.Member)
		o, ok2 := t.Child(c, ir.Object)
		if !ok1 || !ok2 {
			return "", 0, false
		}
		switch args := t.Children(id, ir.Arg, nil); {
		case len(args) == 0 && rules.Means(rules.RespellsOwn, t.Text(m)): // x.trim() is x as far as guards go
			return ev.placeName(o)
		case len(args) == 0 && rules.OperationNamed(rules.OfObject, t.Text(m)) == "": // what it gives is asked, and got again: order.getAddress()
			name, root, ok = ev.placeName(o)
			return name + "." + t.Text(m), root, ok
		case len(args) == 1 && t.Nodes[args[0]].Op == ir.OpString: // request.getParameter("name") gives the same each time
			v := ev.quietConstant(args[0])
			if k, ok := v.constant(); ok {
				name, root, ok = ev.placeName(o)
				return name + "." + t.Text(m) + "(" + k.text + ")", root, ok
			}
		}
	}
	return "", 0, false
}

// setterOf is the name of a method that gives a property of its object a value.
var setterOf = regexp.MustCompile(`^[sS]et[A-Z]`)

// guardPlace is what a guard's answer says of a place without a slot.
func (ev *evaluator) guardPlace(id ir.NodeID, v Value, channels uint64) []refinement {
	if ev.frame.tree.Nodes[id].Op == ir.OpBinary {
		return ev.guardSum(id, channels)
	}
	if !v.tainted() {
		return nil
	}
	name, root, ok := ev.placeName(id)
	if !ok {
		return nil
	}
	return ev.guardNamed(name, root, channels)
}

// guardNamed is what a guard's answer says of a place that is spelt so.
func (ev *evaluator) guardNamed(name string, root uint32, channels uint64) []refinement {
	hash := ir.HashText("guarded " + name)
	s := ev.slotOf(hash)
	if s < 0 {
		s = ev.define(hash)
		if ev.frame.guards == nil {
			ev.frame.guards = map[uint32][]guardedName{}
		}
		ev.frame.guards[root] = append(ev.frame.guards[root], guardedName{s, name})
		if ev.frame.outer == nil && ev.fn != nil {
			ev.frame.guarded = append(ev.frame.guarded, guardedName{s, name})
		}
		ev.guards++
		if h := ev.handing; h != nil && h.names != nil && strings.HasPrefix(name, h.root+".") {
			h.names[s] = name[len(h.root):]
		}
	}
	if before, ok := guardedChannels(ev.store.at(s)); ok {
		channels |= before
	}
	return []refinement{{s, Value{consts: &constSet{[]constant{{kind: ir.OpNumber, text: strconv.FormatUint(channels, 16)}}}}}}
}

func guardedChannels(v *Value) (uint64, bool) {
	c, ok := v.constant()
	if !ok {
		return 0, false
	}
	n, err := strconv.ParseUint(c.text, 16, 64)
	return n, err == nil
}

// guarded is the value of a place, less what guards have said of it.
func (ev *evaluator) guarded(id ir.NodeID, v Value) Value {
	if ev.guards == 0 || v.marks == nil {
		return v
	}
	t := ev.frame.tree
	for place := true; place; { // what holds of a whole holds of its parts
		name, _, ok := ev.placeName(id)
		if !ok {
			return v
		}
		v = ev.guardedNamed(name, v)
		if op := t.Nodes[id].Op; op != ir.OpIndex && op != ir.OpMember {
			return v
		}
		id, place = t.Child(id, ir.Object)
	}
	return v
}

// guardedNamed is a value less what guards have said of the place that is spelt so.
func (ev *evaluator) guardedNamed(name string, v Value) Value {
	if s := ev.slotOf(ir.HashText("guarded " + name)); s >= 0 {
		if channels, ok := guardedChannels(ev.store.at(s)); ok {
			return ev.clean(v, channels)
		}
	}
	return v
}

// forget drops what guards said of a place that is written to, and of those of which it is a part or that are a part of it.
func (ev *evaluator) forget(target ir.NodeID) {
	if ev.guards == 0 {
		return
	}
	name, root, ok := ev.placeName(target)
	if !ok {
		return
	}
	for f := ev.frame; f != nil; f = f.outer {
		for _, g := range f.guards[root] {
			if (partOfPlace(g.name, name) || partOfPlace(name, g.name)) && ev.store.at(g.slot).consts != nil {
				ev.store.set(g.slot, Value{})
			}
		}
	}
}

// partOfPlace: a place is spelt as the other one is, or as something below it.
func partOfPlace(name, whole string) bool {
	rest, ok := strings.CutPrefix(name, whole)
	return ok && (rest == "" || rest[0] == '.')
}

// replaced: under a key of what a library hands out, as in $_POST["id"] = (int) $_POST["id"], or that a guard spoke of, as in if (!is_numeric($o["n"])) $o["n"] = 10,
// stands from now on what the code put there, and does harm where that does.
func (ev *evaluator) replaced(target ir.NodeID, v Value) {
	t := ev.frame.tree
	obj, ok := t.Child(target, ir.Object)
	if !ok || t.Nodes[obj].Op != ir.OpName {
		return
	}
	given := len(ev.lib.reads[t.Nodes[obj].Hash]) > 0 && ev.slotOf(t.Nodes[obj].Hash) < 0
	if !given && ev.guards == 0 {
		return
	}
	name, root, ok := ev.placeName(target)
	if !ok || !given && ev.slotOf(ir.HashText("guarded "+name)) < 0 {
		return
	}
	channels := uint64(allChannels)
	if ms := ev.deep(v); ms != nil {
		for i := range ms.list {
			channels &= ms.list[i].clean | ^ms.list[i].origin.live
		}
	}
	if channels != 0 {
		ev.refine(ev.guardNamed(name, root, channels))
	}
}

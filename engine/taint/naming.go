package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Some calls make variables of the entries of a map, or a map of variables, by their names. A model says with which sign a name begins in code (Under).

// boundMap is a map whose entries are variables of a frame.
type boundMap struct {
	sign string
	of   Value
	keep bool // variables that are there already stay as they are
}

// bindNames makes variables of the entries of the map that is the first argument, in the function and in the files that it includes from there on.
func (ev *evaluator) bindNames(s *site, sign string) {
	if len(s.args) == 0 || ev.dead {
		return
	}
	m := boundMap{sign: sign, of: s.args[0].val, keep: len(s.args) > 1}
	ev.frame.bound = append(ev.frame.bound, m)
	ev.bindIn(ev.frame.tree, &m)
}

// bindIn gives the variables that a tree names what a map has under their names. Those that models speak of, as the parts of a request, are others'.
func (ev *evaluator) bindIn(t *ir.Tree, m *boundMap) {
	if m.of.empty() && len(m.of.objs) == 0 {
		return
	}
	seen := map[uint32]bool{}
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpName || seen[x.Hash] || len(ev.lib.reads[x.Hash]) > 0 {
			continue
		}
		seen[x.Hash] = true
		key, ok := strings.CutPrefix(t.Text(ir.NodeID(n)), m.sign)
		if !ok || key == "" {
			continue
		}
		v := ev.readIndex(m.of, constValue(str(key)))
		if v.empty() && len(v.fns) == 0 {
			continue
		}
		s := ev.slotOf(x.Hash)
		switch {
		case s < 0:
			s = ev.define(x.Hash)
		case m.keep || m.of.marks != nil: // or it is not known whether the map has it
			continue
		}
		ev.store.set(s, v)
	}
}

// namesOf is a map of the variables that the arguments name.
func (ev *evaluator) namesOf(s *site, sign string) Value {
	o := ev.newObject("map", s.id)
	put := func(x Value) {
		c, ok := x.constant()
		if !ok || c.kind != ir.OpString {
			return
		}
		if slot := ev.slotOf(ir.HashText(sign + c.text)); slot >= 0 {
			ev.writeIndexOf(o, constValue(c), ev.note(*ev.store.at(slot), stored, s.id), false)
		}
	}
	for _, a := range s.args {
		if put(a.val); len(a.val.objs) > 0 {
			for _, x := range ev.sequenceOf(a.val).known {
				put(x)
			}
		}
	}
	return Value{typ: "map", objs: []*object{o}}
}

// nameIt gives the name that the first argument is the second as its value, for the module and what it includes.
func (ev *evaluator) nameIt(s *site) {
	if len(s.args) < 2 || ev.fn != nil {
		return
	}
	c, ok := s.args[0].val.constant()
	if !ok || c.kind != ir.OpString {
		return
	}
	ev.store.set(ev.define(ir.HashText(c.text)), ev.note(s.args[1].val, assigned, s.id))
	ev.members = append(ev.members, c.text)
}

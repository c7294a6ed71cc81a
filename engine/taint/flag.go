package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A variable may keep what branches and loops found out: `found := false`, which is made true where an element of a list is the data. Where the ways join, it
// says of every other place what holds in those of them in which it was made true, and in which it was made false.

// maxFlagged bounds what either answer of a variable says.
const maxFlagged = 4

// isFlag: the value is true on some ways and false on the others.
func (v *Value) isFlag() bool {
	return v != nil && v.consts != nil && len(v.consts.list) == 2 && v.consts.list[0].kind == ir.OpBool && v.consts.list[1].kind == ir.OpBool
}

// isTally: the value is the elements of a list that some ways put something into, and others may not have; or what stands under a key on some ways, which was not there before.
func (s *store) isTally(p *pending, live int) bool {
	if p.val == nil || len(s.pending) > maxTallied {
		return false
	}
	if p.val.seq != nil {
		return p.val.seq.open && !p.val.seq.filled
	}
	return p.n < live && s.owner[p.slot] != p.slot && orNone(s.vals[p.slot]).absent()
}

// absent: nothing stands there.
func (v *Value) absent() bool { return v.empty() && v.seq == nil && v.says == nil && v.prefix == "" }

// holds is whether a truth value is true, or a list holds something: 1, -1 or 0 for unknown.
func (v *Value) holds() int {
	if v.seq != nil {
		return v.seq.fullness()
	}
	if v.consts == nil && v.prefix != "" && !strings.HasPrefix(v.prefix, unknownFront) {
		return 1
	}
	return v.known()
}

// maxTallied bounds the places that are joined where a list is asked what it says of them.
const maxTallied = 16

// in is what a slot holds at the end of a state.
func (s *store) in(x *state, slot int32) *Value {
	for i := range x.cells {
		if x.cells[i].slot == slot {
			return orNone(x.cells[i].val)
		}
	}
	return orNone(s.vals[slot])
}

func orNone(v *Value) *Value {
	if v == nil {
		return &noValue
	}
	return v
}

// flagged lets the variable of a slot that is being joined say what holds of the others.
func (s *store) flagged(flag *pending, states []state) {
	var says answers
	for i := range s.pending {
		p := &s.pending[i]
		if p.val.marks == nil || p.slot == flag.slot {
			continue
		}
		yes, no, ok := s.split(flag.slot, p.slot, states)
		if !ok {
			return
		}
		if flag.val.isFlag() { // what nobody knows may have put something into a list as well
			says.yes = flagAnswer(says.yes, p, yes)
		}
		says.no = flagAnswer(says.no, p, no)
	}
	if len(says.yes)+len(says.no) > 0 {
		v := *flag.val
		v.says = &says
		made := flag.val.made
		flag.val = s.boxes.box(v)
		flag.val.made = made
	}
}

// split is what a slot holds in the states in which a flag is true, and in which it is false. It tells whether that is known of each.
func (s *store) split(flag, slot int32, states []state) (yes, no *Value, ok bool) {
	for i := range states {
		if states[i].dead {
			continue
		}
		v, f := s.in(&states[i], slot), s.in(&states[i], flag)
		switch known := f.holds(); {
		case known > 0:
			yes = s.also(yes, v)
		case known < 0 || f.absent() && s.owner[flag] != flag:
			no = s.also(no, v)
		case f.says != nil: // in a later round of a loop
			yes, no = s.also(yes, said(f.says.yes, slot, v)), s.also(no, said(f.says.no, slot, v))
		default:
			return nil, nil, false
		}
	}
	return yes, no, true
}

// said is what a slot's value is where a flag has the answer.
func said(list []answer, slot int32, v *Value) *Value {
	for i := range list {
		if list[i].slot == slot && list[i].was == v.marks {
			return &list[i].value
		}
	}
	return v
}

func (s *store) also(a, b *Value) *Value {
	if a == nil {
		return b
	}
	return s.joined(a, b)
}

func flagAnswer(list []answer, p *pending, v *Value) []answer {
	if v == nil || v.marks == p.val.marks || len(list) >= maxFlagged {
		return list
	}
	return append(list, answer{refinement{p.slot, *v}, p.val.marks})
}

// joinAnswers is what two values say that one of them is: what both say, and what a constant cannot be, it does not have to say.
func joinAnswers(a, b *Value) *answers {
	if a.says == b.says {
		return a.says
	}
	var out answers
	out.yes = joinAnswer(a, b, -1, func(x *answers) []answer { return x.yes })
	out.no = joinAnswer(a, b, 1, func(x *answers) []answer { return x.no })
	if len(out.yes)+len(out.no) == 0 {
		return nil
	}
	return &out
}

func joinAnswer(a, b *Value, never int, of func(*answers) []answer) []answer {
	switch {
	case a.holds() == never && b.says != nil:
		return of(b.says)
	case b.holds() == never && a.says != nil:
		return of(a.says)
	case a.says == nil || b.says == nil:
		return nil
	}
	var out []answer
	for _, x := range of(a.says) {
		for _, y := range of(b.says) {
			if x.slot == y.slot && x.was == y.was {
				out = append(out, answer{refinement{x.slot, join(x.value, y.value)}, x.was})
			}
		}
	}
	return out
}

// whereEmpty is what holds of other places where a collection is empty that code puts errors into, and the like.
func (ev *evaluator) whereEmpty(v *Value) (out []refinement) {
	if v.says != nil && v.typ != "str" && len(v.objs) > 0 && !ev.opts.NoGuards { // a function gave it
		out = ev.still(v.says.no)
	}
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many || v.marks != nil || ev.opts.NoGuards || len(v.objs[0].fields.names) > maxFlagged {
		return out
	}
	o := v.objs[0]
	for _, name := range o.fields.names {
		if says := ev.store.at(o.fields.slot(name)).says; says != nil {
			out = append(out, ev.still(says.no)...)
		}
	}
	return out
}

// whereEmptyOf is what holds where the collection is empty that a call asks of.
func (ev *evaluator) whereEmptyOf(s *site) []refinement {
	switch {
	case s.recvNode != 0:
		return ev.whereEmpty(&s.recv)
	case len(s.args) == 1:
		return ev.whereEmpty(&s.args[0].val)
	}
	return nil
}

// tallies: a function puts something into a list that it returns by its name.
func tallies(t *ir.Tree, fn ir.NodeID) bool {
	var filled, returned []uint32
	for n := fn; n < t.Nodes[fn].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpCall:
			c, ok := t.Child(n, ir.Callee)
			if !ok || t.Nodes[c].Op != ir.OpMember || !statement(t, n) || len(filled) >= maxTallied {
				continue
			}
			if o, ok := t.Child(c, ir.Object); ok && t.Nodes[o].Op == ir.OpName {
				filled = append(filled, t.Nodes[o].Hash)
			}
		case ir.OpReturn:
			if v, ok := t.Child(n, ir.Value); ok && t.Nodes[v].Op == ir.OpName {
				returned = append(returned, t.Nodes[v].Hash)
			}
		}
	}
	for _, h := range returned {
		for _, f := range filled {
			if h == f {
				return true
			}
		}
	}
	return false
}

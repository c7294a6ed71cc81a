package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// A variable may keep what branches and loops found out: `found := false`, which is made true where an element of a list is the data. Where the ways join, it
// says of every other place what holds in those of them in which it was made true, and in which it was made false.

// maxFlagged bounds what either answer of a variable says.
const maxFlagged = 4

// isFlag: the value is true on some ways and false on the others.
func (v *Value) isFlag() bool {
	return v != nil && v.consts != nil && len(v.consts.list) == 2 && v.consts.list[0].kind == ir.OpBool && v.consts.list[1].kind == ir.OpBool
}

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
		says.yes = flagAnswer(says.yes, p, yes)
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
		switch known := f.known(); {
		case known > 0:
			yes = s.also(yes, v)
		case known < 0:
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
	case a.known() == never && b.says != nil:
		return of(b.says)
	case b.known() == never && a.says != nil:
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

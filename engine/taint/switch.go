package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// switchOn runs the cases that a value can take.
func (ev *evaluator) switchOn(id ir.NodeID) Value {
	t := ev.frame.tree
	var subject Value
	var on ir.NodeID
	has := false
	var cases []ir.NodeID
	alias := ir.NodeID(0) // a name for the subject, of the type that a case says
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch {
		case t.Nodes[c].Op == ir.OpCase:
			cases = append(cases, c)
		case t.Nodes[c].Op == ir.OpBlock:
			n := len(cases)
			for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
				if t.Nodes[d].Op == ir.OpCase {
					cases = append(cases, d)
				}
			}
			if len(cases) == n {
				cases = append(cases, c) // an else behind the cases
			}
		case t.Nodes[c].Role == ir.Cond:
			subject, on, has = ev.eval(c), c, true
		case t.Nodes[c].Role == ir.Target:
			alias = c
		default:
			ev.eval(c)
		}
	}
	if alias != 0 {
		if t.Nodes[alias].Op == ir.OpTuple {
			alias++
		}
		ev.declare(alias, subject)
		on = alias
	}
	l := &loop{isSwitch: true, mark: ev.store.mark(), label: ev.label}
	ev.label = ""
	ev.frame.loops = append(ev.frame.loops, l)
	v, outs := ev.cases(cases, subject, on, has, l)
	ev.frame.loops = ev.frame.loops[:len(ev.frame.loops)-1]
	ev.dead = !ev.store.merge(append(outs, l.breaks...)...)
	if len(l.given) == 0 {
		return v
	}
	if !v.empty() || len(v.fns) > 0 {
		l.given = append(l.given, v)
	}
	return joinAll(l.given)
}

// cases runs the bodies one after the other, each from the state before the switch and, where the case before it ran into it, from that one's end.
func (ev *evaluator) cases(cases []ir.NodeID, subject Value, on ir.NodeID, has bool, l *loop) (Value, []state) {
	ends := ev.file.lang.CasesEnd
	through := !ends && ev.fallsThrough(cases)
	var out Value
	var outs []state
	n := 0
	m := l.mark
	taken := 0 // 1: some case is surely taken
	var falling *state
	for i, c := range cases {
		fit, isDefault, yes := ev.fits(c, subject, on, has)
		if isDefault && i < len(cases)-1 && has && subject.consts != nil {
			if fit = 0; ev.laterFits(cases[i+1:], subject) {
				fit = -1
			}
		}
		if taken == 1 && falling == nil {
			break
		}
		enter := taken == 0 && fit >= 0
		if !enter && falling == nil {
			continue
		}
		base := ev.store.mark()
		if enter {
			ev.refine(yes)
		}
		if falling != nil {
			st := *falling
			if enter {
				ev.store.merge(st, ev.store.take(base, false))
			} else {
				ev.store.apply(st)
			}
		}
		v := ev.caseBody(c)
		if !ev.dead {
			if n++; n == 1 {
				out = v
			} else {
				out = join(out, v)
			}
		}
		st := ev.store.take(m, ev.dead)
		ev.dead = false
		falling = nil
		if !st.dead && i < len(cases)-1 && (through || !ends && ev.emptyCase(c) || ends && ev.goesOn(c)) {
			falling = &st
		} else {
			outs = append(outs, st)
		}
		if enter && (fit > 0 || isDefault) {
			taken = 1
		}
	}
	if taken == 0 {
		outs = append(outs, state{}) // no case fits
	}
	if falling != nil {
		outs = append(outs, *falling)
	}
	return out, outs
}

// fallsThrough: where some case ends in a break, those that do not run into the next.
func (ev *evaluator) fallsThrough(cases []ir.NodeID) bool {
	t := ev.frame.tree
	for _, c := range cases {
		for d := c + 1; d < t.Nodes[c].Next; d++ {
			if t.Nodes[d].Op == ir.OpBreak {
				return true
			}
		}
	}
	return false
}

func (ev *evaluator) emptyCase(c ir.NodeID) bool {
	t := ev.frame.tree
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if r := t.Nodes[d].Role; r != ir.Cond && r != ir.Type {
			return false
		}
	}
	return true
}

// goesOn: the last word of a case says that the next one follows.
func (ev *evaluator) goesOn(c ir.NodeID) bool {
	t := ev.frame.tree
	last := lastChild(t, c)
	return last != c && t.Nodes[last].Op == ir.OpFallThrough
}

func (ev *evaluator) caseBody(c ir.NodeID) Value {
	t := ev.frame.tree
	var v Value
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if r := t.Nodes[d].Role; r == ir.Cond || r == ir.Type {
			continue
		}
		if ev.dead {
			break
		}
		v = ev.eval(d)
	}
	return v
}

// fits is 1, -1 or 0 as a case surely, surely not or perhaps takes a value; yes says what the value is then.
func (ev *evaluator) fits(c ir.NodeID, subject Value, on ir.NodeID, has bool) (fit int, isDefault bool, yes []refinement) {
	t := ev.frame.tree
	isDefault, fit = true, -1
	guard := ir.NodeID(0)
	has = has && !ev.onTruth(on)
	var whole Value
	n := 0
	types := 0
	for d := c + 1; d < t.Nodes[c].Next; d = t.Nodes[d].Next {
		if t.Nodes[d].Role == ir.Type {
			typ := ev.file.typeName(t, d)
			k := ev.instanceOf(&subject, typ)
			if types++; types == 1 {
				isDefault, fit, yes = false, k, ev.ofType(on, subject, typ)
			} else if yes = nil; k > fit {
				fit = k
			}
			continue
		}
		if t.Nodes[d].Role != ir.Cond {
			continue
		}
		if w := t.SourceOf(d); w == "default" || w == "_" || w == "else" {
			continue
		}
		if t.Nodes[d].Op == ir.OpIf {
			guard = d
			continue
		}
		isDefault = false
		if !has {
			k := ev.condition(d)
			if k.truth > fit || k.truth == 0 {
				fit = k.truth
			}
			if yes = k.yes; n > 0 {
				yes = nil // of several, some may have been met
			}
			n++
			continue
		}
		if t.Nodes[d].Op == ir.OpRegex && on != 0 {
			if yes = ev.regexGuard(on, subject, ev.eval(d)); n > 0 {
				yes = nil // of several, another may fit
			}
			n++
			fit, whole = max(fit, 0), Value{}
			continue
		}
		f, v := ev.fitsPattern(d, subject)
		if f > fit && !(fit == 0 && f < 0) {
			fit = f
		}
		if n++; n == 1 {
			whole = v
		} else {
			whole = join(whole, v)
		}
	}
	if guard != 0 {
		if isDefault { // a pattern that everything fits
			isDefault, fit = false, 1
		}
		return ev.guardedCase(c, guard, subject, fit, yes)
	}
	if isDefault {
		return 0, true, nil
	}
	if has && whole.consts != nil {
		if s, ok := ev.slotAt(on); ok {
			whole.typ = subject.typ
			yes = append(ev.guardPart(on, subject, allChannels), refinement{s, whole})
		} else if on != 0 {
			yes = ev.guardPlace(on, subject, allChannels)
		}
		if on != 0 {
			yes = append(yes, ev.asHost(on, subject)...)
		}
	}
	return fit, false, yes
}

// onTruth: what is switched on is written out as true, so that each case is a condition.
func (ev *evaluator) onTruth(on ir.NodeID) bool {
	t := ev.frame.tree
	return on != 0 && t.Nodes[on].Op == ir.OpBool && t.Text(on) == "true"
}

// ofType is the subject of a switch where a case says its type.
func (ev *evaluator) ofType(on ir.NodeID, subject Value, typ string) []refinement {
	s, ok := ev.slotAt(on)
	if !ok || typ == "" {
		return nil
	}
	if subject.typ == "any" || !subject.exact && !ev.isType(subject.typ, typ) {
		subject.typ = ""
	}
	return []refinement{{s, ev.declared(subject, typ)}}
}

func (ev *evaluator) isEnum(typ string) bool {
	cs := ev.idx.Types(typ)
	return len(cs) == 1 && cs[0].Kind == "enum"
}

// laterFits reports whether a case behind the default surely takes the value.
func (ev *evaluator) laterFits(cases []ir.NodeID, subject Value) bool {
	for _, c := range cases {
		if f, d, _ := ev.fits(c, subject, 0, true); f > 0 && !d {
			return true
		}
	}
	return false
}

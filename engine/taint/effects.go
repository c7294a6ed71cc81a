package taint

import (
	"slices"
	"strings"
)

// What a function writes into what outlives its call is told to its callers.

const (
	maxEffects = 20 // that callers are told
	maxMoves   = 6  // of them, those that move within an object what was in it
)

// foremost are the effects that callers are told, in order. Of those that move data within an object, as functions do that share a large one, the shallowest
// are among them.
func foremost(all []effect) []effect {
	moves := 0
	var depths [maxPath + 3]int
	for i := range all {
		if all[i].moves() {
			depths[all[i].depth()]++
			moves++
		}
	}
	if moves <= maxMoves {
		return all[:min(len(all), maxEffects)]
	}
	most, left := 0, maxMoves
	for most < len(depths)-1 && depths[most] <= left {
		left -= depths[most]
		most++
	}
	out := make([]effect, 0, min(len(all)-moves+maxMoves, maxEffects))
	for i := range all {
		e := &all[i]
		if d := e.depth(); e.moves() && d >= most {
			if d > most || left == 0 {
				continue
			}
			left--
		}
		if len(out) < maxEffects {
			out = append(out, *e)
		}
	}
	return out
}

// depth is how many components the effect's path has.
func (e *effect) depth() int { return min(strings.Count(e.path, "."), maxPath+2) }

// moves: what the function wrote there is what was in the same object, or in variables that outlive functions.
func (e *effect) moves() bool {
	return e.again || e.val.holdsOnly(func(o *origin) bool {
		return o.kind == fromState || o.kind == fromParam && o.param == e.param && e.kind == fromParam
	})
}

// holdsOnly: the value has data, and all of it began so.
func (s *snap) holdsOnly(so func(*origin) bool) bool {
	has := false
	return s.each(func(m *mark) bool { has = true; return so(m.origin) }, 0) && has
}

// each asks of all marks in a value until one is denied.
func (s *snap) each(ask func(*mark) bool, depth int) bool {
	if s == nil || depth > maxPath+1 {
		return true
	}
	if s.marks != nil {
		for i := range s.marks.list {
			if !ask(&s.marks.list[i]) {
				return false
			}
		}
	}
	h := s.held()
	deny := func(x *snap) bool { return !x.each(ask, depth+1) }
	return h.rest.each(ask, depth+1) && !slices.ContainsFunc(h.known, deny) && !slices.ContainsFunc(h.fields, deny)
}

func (ev *evaluator) effectsOf(o *object, param, depth int) {
	if depth > maxPath {
		return
	}
	for _, k := range o.fields.names {
		slot := o.fields.slot(k)
		v := *ev.store.at(slot)
		if k == "=" {
			continue // see stateEffects
		}
		if ev.dirty[slot] {
			if len(ev.out.effects) < 4*maxEffects {
				s := ev.snap(v, depth+1)
				if k == elements {
					s = &snap{object: &snapObject{open: true, rest: &snap{}}}
					if v.seq != nil {
						s = ev.snap(Value{objs: []*object{ev.holding(v.seq)}}, depth+1)
					}
				}
				kind := fromParam
				if o.global {
					kind = fromState
				}
				ev.out.effects = append(ev.out.effects, effect{kind, param, o.path + "." + k, s, s.again(kind, param, o.path+"."+k)})
			}
		}
		for _, x := range v.objs {
			if x.symbolic && x.path == o.path+"."+k {
				ev.effectsOf(x, param, depth+1)
			}
		}
	}
}

// again: a value of a field has no other data than the field had when the function was called.
func (s *snap) again(kind originKind, param int, path string) bool {
	if kind != fromParam || s.marks == nil || s.object != nil || len(s.fns) > 0 || s.exact {
		return false
	}
	for i := range s.marks.list {
		m := &s.marks.list[i]
		if o := m.origin; o.kind != kind || o.param != param || o.path != path || m.clean != 0 || m.labels != 0 || m.bare || m.page != 0 {
			return false
		}
	}
	return !slices.ContainsFunc(s.alias, func(a alias) bool { return a != alias{kind, param, path} })
}

// reference is a parameter that is the caller's variable.
type reference struct {
	param int
	slot  int32
	was   Value
}

// theVariable is the path of an effect on what was passed by reference.
const theVariable = "="

// holding is a new object with a list's elements.
func (ev *evaluator) holding(q *sequence) *object {
	o := &object{typ: "list"}
	ev.setSequence(o, q)
	return o
}

// stateEffects tells what the function gave lasting variables: all that it assigned itself, and of what functions that it calls assigned what carries
// data. Of a clean value that a callee gave such a variable the caller knows, and its own callers do not.
func (ev *evaluator) stateEffects() {
	ev.closeCells()
	if len(ev.state) == 0 {
		return
	}
	var names []string
	for n := range ev.state {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		o := ev.state[n]
		if strings.HasPrefix(n, sharedMark) {
			ev.effectsOf(o, 0, 0)
			continue
		}
		ev.effectsOf(o, 0, 0)
		if slot, ok := o.fields.get("="); ok && len(ev.out.effects) < 4*maxEffects {
			if x := ev.snapshot(*ev.store.at(slot), 1); ev.assigned[n] || x.brings() {
				ev.out.effects = append(ev.out.effects, effect{fromState, 0, n, x, false})
			}
		}
	}
}

// brings: a value holds data of a source or of a caller.
func (s *snap) brings() bool {
	return !s.each(func(m *mark) bool { return m.origin.kind == fromState }, 0)
}

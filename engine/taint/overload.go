package taint

import (
	"slices"
	"strings"
)

// A class may have several methods of one name. Which of them a call means, its arguments say.

// meant leaves out those methods of a class that a call with such arguments does not mean, as another of the same name fits it.
func (ev *evaluator) meant(targets []*closure, args []argument) []*closure {
	if len(targets) < 2 {
		return targets
	}
	for i := range args {
		if args[i].spread || args[i].name != "" {
			return targets
		}
	}
	best := 0
	fit := make([]int, len(targets))
	for i, t := range targets {
		fit[i] = ev.fit(t.fn, args)
		best = max(best, fit[i])
	}
	if best <= differs {
		return targets
	}
	out := make([]*closure, 0, len(targets))
	for i, t := range targets {
		better := false
		for k, o := range targets {
			better = better || fit[k] > fit[i] && overloads(o.fn, t.fn)
		}
		if !better {
			out = append(out, t)
		}
	}
	return out
}

// overloads: two methods of a class have one name.
func overloads(a, b *Func) bool {
	return a != nil && b != nil && a != b && a.Class != nil && a.Class == b.Class && a.Name == b.Name
}

// How well a method fits a call: by the number of its arguments, and by those of their types that are known.
const (
	miscounted = iota
	differs
	counted
	typed
)

// undescribed: a type of a library of which neither models nor the code say what it extends.
func (ev *evaluator) undescribed(typ string) bool {
	return strings.Contains(typ, ".") && len(ev.supers(typ)) == 1 && len(ev.idx.Types(typ)) == 0 &&
		!slices.ContainsFunc(ev.lib.types[lastComponent(typ)], func(t string) bool { return sameType(t, typ) })
}

func (ev *evaluator) fit(fn *Func, args []argument) int {
	if fn == nil || len(fn.Params) != len(args) {
		return miscounted
	}
	known := 0
	for i := range args {
		p, t := &fn.Params[i], args[i].val.typ
		if p.Rest != "" {
			return miscounted
		}
		if p.Type == "" || t == "" {
			continue
		}
		if p.Type != t && !ev.isType(t, p.Type) {
			if ev.undescribed(t) {
				continue
			}
			return differs
		}
		known++
	}
	if known == len(args) {
		return typed
	}
	return counted
}

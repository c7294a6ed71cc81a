package taint

import "slices"

// A summary is made when it is first asked for, which asks for those of the functions that are called. Functions that call each other in a circle are a
// component of the call graph: one of them, its head, is run again until what each of them uses of the others is what they give (Tarjan 1972; Bourdoncle
// 1993). What is made meanwhile rests on an unfinished summary, and is put aside until the head has settled. Each round begins with what the one
// before gave.

// running is a function or module that is being run.
type running struct {
	depth int
	used  bool // by what it calls
	now   *kept
	// Of a module in its first round: its own evaluator, with the frame of its variables, and the prints of those that were asked for; see globalOf.
	live  *evaluator
	vars  *frame
	asked map[string]uint64
}

// unfinished is an outcome that rests on that of something which is still being run.
type unfinished struct {
	*kept
	lowest int // the depth of the outermost of these
	way    way
}

// way is how a function or module is run, what it is taken to do at first, and what is kept of it besides what it does.
type way struct {
	of    kept
	first *kept
	run   func() *kept
}

const (
	never     = 1 << 30
	maxDepth  = 600 // of calls that are summarised within each other
	maxRecur  = 3   // runs until recursive functions must have settled
	maxCircle = 16  // runs of the functions of a circle in all of these; a larger one is run once
)

// summaryOf is a function's summary.
func (a *analyzer) summaryOf(fn *Func) *summary {
	a.use(fn.ID)
	if s := a.settled[fn]; s != nil {
		return s
	}
	was := a.known(fn.ID)
	if a.valid(was, fn.content(), fn.ID) {
		if a.settled != nil && fn.As == nil && fn.Fixed == nil && fn.maker == nil {
			a.settled[fn] = was.sum
		}
		return was.sum
	}
	if k := a.underWay(fn.ID); k != nil {
		return k.sum
	}
	if a.depth >= maxDepth || a.ctx.Err() != nil {
		a.limited[fn.ID] = true
		return &summary{limited: true}
	}
	a.reopen(was)
	of := kept{content: fn.content(), shape: a.idx.shape, name: fn.Name, path: fn.File.Path}
	return a.settle(fn.ID, way{of, nothing(fn.Result), func() *kept {
		k := of
		k.sum = a.evaluate(fn, nil)
		k.print = k.sum.print
		return &k
	}}).sum
}

// nothing is what a function that calls itself is taken to do at first. Many turn out to do no more.
func nothing(result string) *kept {
	s := &summary{ret: &snap{typ: result}}
	s.print = s.fingerprint()
	return &kept{sum: s, print: s.print}
}

// moduleOf is what the statements of a file that stand outside of functions do.
func (a *analyzer) moduleOf(f *File) *module {
	a.use(f.module)
	if m := a.knownModule(f); m != nil {
		return m
	}
	if k := a.underWay(f.module); k != nil {
		return k.mod
	}
	if len(f.IR.Units) == 0 || a.depth >= maxDepth || a.ctx.Err() != nil {
		return &module{}
	}
	a.reopen(a.known(f.module))
	of := kept{content: f.contentOfModule(), shape: a.idx.shape, name: "outline", path: f.Path}
	return a.settle(f.module, way{of, &kept{mod: &noModule}, func() *kept {
		k := of
		k.mod = a.runModule(f, nil)
		k.mod.hits = append(k.mod.hits, a.broughtBy(f, k.mod)...)
		k.print = a.printOf(f, k.mod)
		return &k
	}}).mod
}

// knownModule is what was learnt of a module and holds, or nil.
func (a *analyzer) knownModule(f *File) *module {
	if m := a.modules[f]; m != nil {
		return m
	}
	k := a.known(f.module)
	if !a.valid(k, f.contentOfModule(), f.module) {
		return nil
	}
	if a.modules != nil {
		a.modules[f] = k.mod
	}
	return k.mod
}

func (a *analyzer) use(id FuncID) {
	if a.uses != nil {
		a.uses[id] = true
	}
}

// underWay is the latest outcome of what is being run, or rests on that; nil for others.
func (a *analyzer) underWay(id FuncID) *kept {
	if k := a.partial[id]; k != nil {
		a.lowest = min(a.lowest, k.lowest)
		return k.kept
	}
	if r := a.active[id]; r != nil {
		r.used = true
		a.lowest = min(a.lowest, r.depth)
		return r.now
	}
	return nil
}

// settle runs a function or module, and those that it and they call in a circle, until what they use of themselves is what they give. Which of several ways
// is found first, and what is left where a bound cuts, rests on where a circle is entered. So it is run from the first of its members in an order of their
// own, whichever was asked for.
func (a *analyzer) settle(id FuncID, w way) *kept {
	claimed := len(a.claimed)
	if a.common != nil {
		for a.common.claims.claim(id, a) {
			if k := a.known(id); k != nil {
				return k
			}
		}
		defer func() {
			if a.depth == 0 || a.partial[id] == nil { // else what is run further out holds on to it
				a.common.claims.release(a, claimed)
			}
		}()
	}
	k, found := a.iterate(id, w)
	head := id
	for found == circle {
		next, from := a.firstMember(head, a.depth+1)
		if next == head {
			break
		}
		a.drop(a.depth + 1)
		a.forget(a.depth + 1)
		head = next
		k, found = a.iterate(head, from)
	}
	if found == open {
		if head == id {
			return k
		}
		if u := a.partial[id]; u != nil {
			return u.kept
		}
		k, _ = a.iterate(id, w) // what was run instead of it is another
		return k
	}
	outs := []outcome{{head, k}}
	if found == circle {
		outs = append(outs, a.promoted(a.depth+1)...)
	}
	a.keep(outs)
	for _, x := range outs {
		if x.id == id {
			return x.kept
		}
	}
	return a.settle(id, w) // from there it is no circle
}

// outcome is what a function or module was found to do.
type outcome struct {
	id FuncID
	*kept
}

// found is what a function turned out to be when it was run.
type found uint8

const (
	alone  found = iota // nothing rests on it
	circle              // others, or itself, rest on it
	open                // it rests on something further out, or was not run to its end
)

// firstMember is the first, in their order, of a head and what rests on it at its depth, and how that is run if it is not the head itself.
func (a *analyzer) firstMember(head FuncID, depth int) (FuncID, way) {
	var from way
	for m, u := range a.partial {
		if u.lowest >= depth && m.compare(head) < 0 {
			head, from = m, u.way
		}
	}
	return head, from
}

// iterate runs a function or module until it and what rests on it have settled, or something is found that is to be run first.
func (a *analyzer) iterate(id FuncID, w way) (*kept, found) {
	outer, uses, restless := a.lowest, a.uses, a.restless
	a.lowest, a.uses = never, map[FuncID]bool{}
	a.depth++
	r := &running{depth: a.depth, now: w.first}
	if was := a.earlier[id]; was != nil {
		r.now = was.kept
	}
	a.active[id] = r
	var k *kept
	for run := 1; ; run++ {
		r.used, r.asked, a.restless = false, nil, false
		k = a.runOnce(w)
		settled := !r.used && r.toldTrue(k) || k.print == r.now.print
		a.restless = a.restless || !settled
		if !a.restless || a.lowest < a.depth || run == maxRecur || run*a.resting(a.depth) > maxCircle {
			break // settled, or in the hands of what is further out, which runs all of them again
		}
		if first, _ := a.firstMember(id, a.depth); first != id {
			break
		}
		r.now, r.live = k, nil
		a.drop(a.depth)
	}
	delete(a.active, id)
	k.uses = a.uses
	mine, out := a.lowest, alone
	switch {
	case mine < a.depth || a.ctx.Err() != nil:
		out = open
		a.restless = a.restless || restless
		if r.used {
			a.lower(a.depth, mine)
		}
		a.partial[id] = &unfinished{k, mine, w}
	default:
		if r.used || len(r.asked) > 0 {
			out = circle
		}
		mine, a.restless = never, restless
		a.forget(a.depth)
	}
	a.depth--
	a.lowest, a.uses = min(outer, mine), uses
	return k, out
}

// resting is how many outcomes rest on that at a depth.
func (a *analyzer) resting(depth int) int {
	n := 0
	for _, u := range a.partial {
		if u.lowest >= depth {
			n++
		}
	}
	return n
}

// lower has what rests on an outcome at a depth, which is unfinished itself, rest on what that rests on: another function runs at that depth from now on.
func (a *analyzer) lower(depth, to int) {
	for _, outs := range []map[FuncID]*unfinished{a.partial, a.earlier} {
		for _, u := range outs {
			if u.lowest >= depth {
				u.lowest = to
			}
		}
	}
}

// drop puts aside what rests on the unfinished outcome at a depth: the next round begins with it.
func (a *analyzer) drop(depth int) {
	for id, k := range a.partial {
		if k.lowest >= depth {
			a.earlier[id] = k
			delete(a.partial, id)
		}
	}
}

// forget drops what earlier rounds gave of what rests on an outcome at a depth, which has settled.
func (a *analyzer) forget(depth int) {
	for id, k := range a.earlier {
		if k.lowest >= depth {
			delete(a.earlier, id)
		}
	}
}

// promoted takes what rested on the outcome at a depth, which has settled.
func (a *analyzer) promoted(depth int) []outcome {
	var outs []outcome
	for id, k := range a.partial {
		if k.lowest >= depth {
			outs = append(outs, outcome{id, k.kept})
			delete(a.partial, id)
		}
	}
	slices.SortFunc(outs, func(x, y outcome) int { return x.id.compare(y.id) })
	return outs
}

// reopen has all of a circle run again of which one must be: what they say of themselves rests on what they said of each other.
func (a *analyzer) reopen(k *kept) {
	if k == nil || a.common != nil {
		return
	}
	st := a.State
	for _, id := range k.circle {
		if st.entries[id] != nil {
			st.dirty[id] = true
		}
	}
}

package taint

// A summary is made when it is first asked for, which asks for those of the functions that are called. Functions that call each other are a component
// of the call graph: the one that was asked for first, its head, is run again until what it uses of itself is what it gives, and the others with it
// (Tarjan 1972; Bourdoncle 1993). What is made meanwhile rests on an unfinished summary, and is put aside until the head has settled.

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
}

const (
	never      = 1 << 30
	maxDepth   = 600 // of calls that are summarised within each other
	maxRecur   = 5   // rounds until recursive functions must have settled
	maxEffects = 64
)

// summaryOf is a function's summary.
func (a *analyzer) summaryOf(fn *Func) *summary {
	a.use(fn.ID)
	if s := a.settled[fn]; s != nil {
		return s
	}
	if k := a.known(fn.ID); a.valid(k, fn.content(), fn.ID) {
		if a.settled != nil && fn.As == nil {
			a.settled[fn] = k.sum
		}
		return k.sum
	}
	if k := a.underWay(fn.ID); k != nil {
		return k.sum
	}
	if a.depth >= maxDepth || a.ctx.Err() != nil {
		a.limited[fn.ID] = true
		return &summary{limited: true}
	}
	return a.settle(fn.ID, nothing(fn.Result), func() *kept {
		s := a.evaluate(fn, nil)
		return &kept{content: fn.content(), shape: a.idx.shape, sum: s, print: s.print, name: fn.Name, path: fn.File.Path}
	}).sum
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
	return a.settle(f.module, &kept{mod: &noModule}, func() *kept {
		m := a.runModule(f, nil)
		m.hits = append(m.hits, a.broughtBy(f, m)...)
		return &kept{content: f.contentOfModule(), layout: f.layout(), placed: m.placed(), shape: a.idx.shape, mod: m, print: a.printOf(f, m), name: "outline", path: f.Path}
	}).mod
}

// knownModule is what was learnt of a module and holds, or nil.
func (a *analyzer) knownModule(f *File) *module {
	if m := a.modules[f]; m != nil {
		return m
	}
	k := a.known(f.module)
	if !a.valid(k, f.contentOfModule(), f.module) || a.common == nil && !k.holdsModule(f) {
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

// settle runs a function or module until what it uses of itself is what it gives.
func (a *analyzer) settle(id FuncID, first *kept, run func() *kept) *kept {
	outer, uses := a.lowest, a.uses
	a.lowest, a.uses = never, map[FuncID]bool{}
	a.depth++
	r := &running{depth: a.depth, now: first}
	a.active[id] = r
	var k *kept
	for i := 0; i < maxRecur; i++ {
		r.used, r.asked = false, nil
		k = run()
		if !r.used && r.toldTrue(k) || k.print == r.now.print || a.lowest < a.depth {
			break // settled, or in the hands of a function further out, which runs all of them again
		}
		r.now, r.live = k, nil
		a.drop(a.depth)
	}
	delete(a.active, id)
	k.uses = a.uses
	mine := a.lowest
	switch {
	case a.ctx.Err() != nil: // not run to its end
	case mine < a.depth:
		a.partial[id] = &unfinished{k, mine}
	default:
		a.keep(id, k)
		if r.used || len(r.asked) > 0 {
			a.promote(a.depth)
		}
		mine = never
	}
	a.depth--
	a.lowest, a.uses = min(outer, mine), uses
	return k
}

// drop forgets what rests on the unfinished outcome at a depth.
func (a *analyzer) drop(depth int) {
	for id, k := range a.partial {
		if k.lowest >= depth {
			delete(a.partial, id)
		}
	}
}

// promote keeps what rested on the outcome at a depth, which has settled.
func (a *analyzer) promote(depth int) {
	for id, k := range a.partial {
		if k.lowest >= depth {
			a.keep(id, k.kept)
			delete(a.partial, id)
		}
	}
}

package taint

import (
	"context"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
)

// State keeps summaries between analyses of a workspace whose files change. A summary holds while these stay as they were: the function's unit, the
// imports of its file, what all files declare (Index.shape), and the summaries of the functions and modules that it asked for. What an edit of a
// body changes is therefore run again, and of its callers those alone that see another summary. Dropping a State changes no result.
//
// One goroutine uses a State at a time.
type State struct {
	lib     *Library
	idx     *Index
	opts    Options
	entries map[FuncID]*kept
	dirty   map[FuncID]bool            // entries that used a summary which has changed
	users   map[FuncID]map[FuncID]bool // who asked for an entry
	limited map[FuncID]bool
	special map[FuncID][]special // what functions are run for, besides any receiver
	updated map[string]*renewed  // by path: since the last analysis
	// gathered is what the functions of a file gave when it was last asked for, by path.
	gathered map[string]*gathered
	ran      []string
	touched  map[string]bool
	changes  int            // of files, in all
	changed  map[string]int // by path: those of one
	mentions map[named]*mentioned
	sought   sought
	stores   []*store // to be used again
	spare    spareBoxes
	sites    [][]site // spare ones, of slabs
	args     [][]argument
	work     int // the nodes that were evaluated
	faults   *faults
	common   *Common // nil where the State is alone
	// Of a State with a Common, whose index does not change: summaries that it was given, and what it found out on the way.
	settled map[*Func]*summary
	modules map[*File]*module
	cleared int64 // of the Common, when settled was begun
	*learnt
}

// learnt is what the declarations of all files say of types and methods.
type learnt struct {
	above    map[string][]string
	isA      map[[2]string]bool
	spoken   map[spelling][]*entry // of parameters: what models say of those of a name and a type
	asking   map[*Func]bool        // of functions: whether they name a source
	virtual  map[FuncID]bool       // of methods: whether the class of the receiver matters
	deciding map[FuncID]deciding
}

// kept is the outcome of a function or a module.
type kept struct {
	content, shape, print uint64
	sum                   *summary
	mod                   *module
	uses                  map[FuncID]bool
	circle                []FuncID // those that call each other, and this; nil for none
	name, path            string
	fault                 string // why nothing is known of it, "" where something is
}

// NewState looks at the files of an index, with what lib says of libraries.
func NewState(lib *Library, idx *Index, opts Options) *State {
	return &State{lib: lib, idx: idx, opts: opts, entries: map[FuncID]*kept{}, dirty: map[FuncID]bool{}, users: map[FuncID]map[FuncID]bool{}, limited: map[FuncID]bool{}, special: map[FuncID][]special{}, faults: &faults{}}
}

// renewed is a version of a file that has not been looked at. only are the functions in which it differs; nil where others may.
type renewed struct {
	file *File
	only []*Func
}

// maxRenewed bounds how many functions are told apart: a State whose language nobody edits may not be asked for long.
const maxRenewed = 32

// Updated says that the index has another version of a file. fn is the function that alone was revised, or nil; same says that the version before it had
// the same units, wherever they stood.
func (st *State) Updated(f *File, fn *Func, same bool) {
	if st.updated == nil {
		st.updated = map[string]*renewed{}
	}
	st.note(f.Path)
	if !same {
		st.seenBy(f, fn)
	}
	u := st.updated[f.Path]
	switch {
	case fn == nil || u != nil && (u.file != f || u.only == nil || len(u.only) == maxRenewed):
		st.updated[f.Path] = &renewed{file: f} // the last version only
	case u == nil:
		st.updated[f.Path] = &renewed{f, []*Func{fn}}
	case !slices.Contains(u.only, fn):
		u.only = append(u.only, fn)
	}
	if fn != nil {
		st.again(f.Path, fn.ID)
	} else {
		delete(st.gathered, f.Path)
	}
}

// Touched lists the files in which an analysis of another file changed what is found, since the last call.
func (st *State) Touched() []string {
	var out []string
	for p := range st.touched {
		out = append(out, p)
	}
	st.touched = nil
	slices.Sort(out)
	return out
}

// Ran lists the functions that were run since the last call, by name, in order.
func (st *State) Ran() []string {
	out := st.ran
	st.ran = nil
	return out
}

// Common is what several States learn of files that do not change, together. It is safe for concurrent use.
type Common struct {
	entries sync.Map // FuncID → *kept
	count   atomic.Int64
	whole   sync.RWMutex // held for writing while a circle is kept
	claims  claims
	faults  faults
	mu      sync.Mutex
	needs   map[string]map[string]bool // by path: the other files whose functions were asked for
	sought  map[string]map[string]bool // by path: the names of functions whose callers were looked for
}

// maxCommon bounds how many summaries are kept together. Each takes one to three kilobytes.
const maxCommon = 120_000

// Needs lists the files, by path, whose functions those of a file asked for. What was learnt of it rests on their texts, and on what they need.
func (c *Common) Needs(path string) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(maps.Keys(c.needs[path]))
}

// Sought lists the names of the functions whose callers were looked for in all files on account of a file: a text that has one of them may be another caller.
func (c *Common) Sought(path string) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Sorted(maps.Keys(c.sought[path]))
}

// rounds is how often the summaries were dropped.
func (c *Common) rounds() int64 {
	if c == nil {
		return 0
	}
	return c.count.Load() / maxCommon
}

// keep remembers outcomes that are not known yet, and puts those that are in place of the others. Circles are kept whole: who sees one member and comes by another
// outcome for a second has to wait for the first outcome of that.
func (c *Common) keep(outs []outcome) {
	for i := range outs {
		c.note(outs[i].kept)
		outs[i].uses = nil // nothing is run again
	}
	if len(outs) > 1 {
		c.whole.Lock()
		defer c.whole.Unlock()
	} else {
		c.whole.RLock()
		defer c.whole.RUnlock()
	}
	if n := int64(len(outs)); c.count.Add(n)%maxCommon < n { // see rounds
		c.entries.Clear() // what is still needed is made again
	}
	for i := range outs {
		if k, known := c.entries.LoadOrStore(outs[i].id, outs[i].kept); known {
			outs[i].kept = k.(*kept)
		}
	}
}

// note keeps from which other files an outcome took something.
func (c *Common) note(k *kept) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id := range k.uses {
		p := id.path()
		if p == k.path {
			continue
		}
		c.needs = noted(c.needs, k.path, p)
	}
}

// noted adds a word to those of a path.
func noted(to map[string]map[string]bool, path, word string) map[string]map[string]bool {
	if to == nil {
		to = map[string]map[string]bool{}
	}
	if to[path] == nil {
		to[path] = map[string]bool{}
	}
	to[path][word] = true
	return to
}

// NewStateOf is a State of an index that does not change, one of several that share what they learn.
func NewStateOf(lib *Library, idx *Index, opts Options, common *Common) *State {
	st := NewState(lib, idx.view(), opts)
	st.common, st.faults = common, &common.faults
	return st
}

// Work is how many nodes were evaluated by now.
func (st *State) Work() int { return st.work }

// known is what was learnt of a function or module, valid or not; nil for none.
func (st *State) known(id FuncID) *kept {
	if st.common != nil {
		if k, ok := st.common.entries.Load(id); ok {
			return k.(*kept)
		}
		return nil
	}
	return st.entries[id]
}

func (st *State) valid(k *kept, content uint64, id FuncID) bool {
	return k != nil && k.content == content && k.shape == st.idx.shape && !st.dirty[id]
}

// keep remembers the outcomes of a function or a circle. Where one differs from that before, who used that is to be run again. Of a State with a Common, outs
// become what the first of the States found.
func (st *State) keep(outs []outcome) {
	for _, x := range outs {
		st.faults.note(x.id, x.kept)
	}
	if st.common != nil {
		st.common.keep(outs)
		return
	}
	var circle []FuncID
	if len(outs) > 1 && len(outs) <= maxCircle { // a larger one would keep a keystroke waiting: of that, those alone are run that see a change
		for _, x := range outs {
			circle = append(circle, x.id)
		}
	}
	for _, x := range outs {
		x.circle = circle
		st.keepOne(x.id, x.kept)
	}
	for _, x := range outs {
		delete(st.dirty, x.id) // it has seen the others
	}
}

func (st *State) keepOne(id FuncID, k *kept) {
	old := st.entries[id]
	if old != nil {
		if !sameHits(old.hits(), k.hits()) {
			for _, h := range append(old.hits()[:len(old.hits()):len(old.hits())], k.hits()...) {
				if h.Sink.Unit != nil {
					st.touch(h.Sink.Unit.Path)
				}
			}
			st.touch(k.path)
		}
		for u := range old.uses {
			delete(st.users[u], id)
		}
		if old.print != k.print && (old.awaits() || k.awaits()) {
			st.touch(k.path)
		}
		if old.print != k.print {
			for u := range st.users[id] {
				st.dirty[u] = true
			}
		}
	}
	st.again(k.path, id)
	for u := range k.uses {
		if st.users[u] == nil {
			st.users[u] = map[FuncID]bool{}
		}
		st.users[u][id] = true
	}
	st.entries[id] = k
	delete(st.dirty, id)
	st.ran = append(st.ran, k.name)
}

func (st *State) touch(path string) {
	if st.touched == nil {
		st.touched = map[string]bool{}
	}
	st.touched[path] = true
}

// awaits: what outlives functions reaches a sink, so that hits come of it when all functions of the file are known.
func (k *kept) awaits() bool {
	sinks := k.sinksOf()
	return slices.ContainsFunc(sinks, func(f sinkFlow) bool {
		return f.mark.origin.kind == fromState || f.mark.origin.param == receiverParam
	})
}

func (k *kept) sinksOf() []sinkFlow {
	if k.mod != nil {
		return k.mod.sinks
	}
	return k.sum.sinks
}

func (k *kept) hits() []*Hit {
	if k.mod != nil {
		return k.mod.hits
	}
	return k.sum.hits
}

func sameHits(a, b []*Hit) bool {
	return slices.EqualFunc(a, b, func(x, y *Hit) bool {
		return x.Rule == y.Rule && x.At == y.At && x.Source == y.Source && len(x.Steps) == len(y.Steps)
	})
}

func newAnalyzer(ctx context.Context, st *State) *analyzer {
	if st.common != nil && (st.settled == nil || st.cleared != st.common.rounds()) {
		st.settled, st.modules, st.cleared = map[*Func]*summary{}, map[*File]*module{}, st.common.rounds()
	}
	if st.common == nil || st.learnt == nil {
		st.learnt = &learnt{map[string][]string{}, map[[2]string]bool{}, map[spelling][]*entry{}, map[*Func]bool{}, map[FuncID]bool{}, map[FuncID]deciding{}}
	}
	return &analyzer{State: st, ctx: ctx, active: map[FuncID]*running{}, lowest: never, partial: map[FuncID]*unfinished{}, earlier: map[FuncID]*unfinished{}, inits: map[treeNode]initial{}, given: map[*File]*laterTypes{}}
}

// Hits follows data through every function of a file, and the statements outside of them. They are in no particular order; an error is that of the
// context.
func (st *State) Hits(ctx context.Context, f *File) ([]*Hit, error) {
	a := newAnalyzer(ctx, st)
	if a.common != nil {
		defer a.common.claims.release(a, 0) // a fault leaves claims that others would wait for
	}
	a.refresh()
	a.moduleOf(f)
	g := a.gather(f)
	for round := 0; round < maxRecur && ctx.Err() == nil; round++ {
		if a.refresh(); len(g.asked) == 0 {
			break
		}
		g = a.gather(f)
	}
	m := a.moduleOf(f)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	hits := slices.Clone(m.hits)
	last := &lastingState{a: a, file: f}
	last.add(last.shares(m.effects, nil))
	flows := len(m.sinks) > 0
	for _, i := range g.telling {
		x := &g.funcs[i]
		if x.hits {
			hits = append(hits, x.sum.hits...)
		}
		last.add(x.lasting)
		flows = flows || x.sinks
	}
	if flows && len(last.marks) > 0 {
		hits = append(hits, last.resolve(m.sinks, nil)...)
		for _, i := range g.telling {
			if g.funcs[i].sinks {
				hits = append(hits, last.resolve(g.funcs[i].sum.sinks, f.Funcs[i])...)
			}
		}
	}
	return a.ofCallers(f, g, oncePerSink(hits)), ctx.Err()
}

// refresh runs what changed and is used elsewhere, until no summary changes any more.
func (a *analyzer) refresh() {
	for _, path := range slices.Sorted(maps.Keys(a.updated)) {
		f, funcs := a.updated[path].file, a.updated[path].only
		if a.idx.files[f.Path] != f {
			continue
		}
		if funcs == nil {
			funcs = f.Funcs
		}
		for _, fn := range funcs {
			for _, x := range append(a.specialised(fn), fn) {
				if k := a.entries[x.ID]; k != nil && k.shape == a.idx.shape && len(a.users[x.ID]) > 0 && k.content != x.content() {
					a.summaryOf(x)
				}
			}
		}
		if k := a.entries[f.module]; k != nil && k.content != f.contentOfModule() {
			a.moduleOf(f)
		}
	}
	if a.ctx.Err() == nil {
		a.updated = nil
	}
	for round := 0; len(a.dirty) > 0 && round < 64 && a.ctx.Err() == nil; round++ {
		var ids []FuncID
		for id := range a.dirty {
			ids = append(ids, id)
		}
		slices.SortFunc(ids, FuncID.compare)
		for _, id := range ids {
			if fn := a.functionOf(id); fn != nil {
				a.summaryOf(fn)
				continue
			}
			if k := a.entries[id]; k != nil && k.mod != nil && a.idx.files[k.path] != nil {
				a.moduleOf(a.idx.files[k.path])
				continue
			}
			st := a.State
			delete(st.dirty, id)
			delete(st.entries, id)
		}
	}
}

// Limited lists the functions of the file that were not looked at to their end.
func (st *State) Limited(f *File) []string {
	var out []string
	if g := st.gathered[f.Path]; g != nil && g.file == f {
		for _, i := range g.limited {
			if k := st.known(f.Funcs[i].ID); k == nil || k.fault == "" {
				out = append(out, f.Funcs[i].Name)
			}
		}
		for id := range st.limited {
			if fn := st.idx.byID[id]; fn != nil && fn.File == f {
				out = append(out, fn.Name)
			}
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	for _, fn := range f.Funcs {
		if k := st.known(fn.ID); st.limited[fn.ID] || k != nil && k.sum.limited && k.fault == "" {
			out = append(out, fn.Name)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Forget drops what is known of a file that the index does not have any more.
func (st *State) Forget(path string) {
	delete(st.gathered, path)
	st.note(path)
	for id, k := range st.entries {
		if k.path == path {
			for u := range k.uses {
				delete(st.users[u], id)
			}
			st.faults.note(id, &kept{})
			delete(st.entries, id)
			delete(st.dirty, id)
		}
	}
}

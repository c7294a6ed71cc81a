package taint

import (
	"slices"
)

// gathered is what the functions of a file gave in an analysis, so that the next one asks those alone again that were edited, or use what changed. It
// is dropped when the file or anything that all files declare is another.
type gathered struct {
	file  *File
	shape uint64
	funcs []gatheredFunc
	// asked are those of which another outcome may be known now, by their places in the file.
	asked []int32
	// others is what State.others was when the callers were looked for.
	others int
	// telling are those that have hits, sinks or a share in what lasts, in order.
	telling []int32
	limited []int32
	passing []int32 // those that call functions which bring what they are passed to a sink
}

// gatheredFunc is what one function gave. lasting is its share in what outlives the functions. The rest says what the summary holds: of ten thousand functions
// it is asked at each keystroke, and summaries lie all over the memory.
type gatheredFunc struct {
	sum              *summary
	lasting          []share
	hits, sinks      bool
	endsHere, sought bool // what it is passed reaches a sink in its own file; callers is known
	callers          []mention
}

func (g *gatheredFunc) tells() bool { return g.hits || g.sinks || len(g.lasting) > 0 }

// again notes that a function is to be asked again.
func (st *State) again(path string, id FuncID) {
	g := st.gathered[path]
	if g == nil {
		return
	}
	if fn := st.idx.byID[id]; fn != nil && fn.File == g.file {
		g.asked = append(g.asked, int32(fn.at))
	}
}

// gather asks the functions of a file that are to be asked.
func (a *analyzer) gather(f *File) *gathered {
	g := a.gathered[f.Path]
	if g == nil || g.file != f || g.shape != a.idx.shape {
		g = &gathered{file: f, shape: a.idx.shape, funcs: make([]gatheredFunc, len(f.Funcs)), asked: make([]int32, len(f.Funcs))}
		for i := range g.asked {
			g.asked[i] = int32(i)
		}
		if a.common != nil { // a circle is run from the first of its members, see settle
			slices.SortFunc(g.asked, func(i, j int32) int { return f.Funcs[i].ID.compare(f.Funcs[j].ID) })
		}
		delete(a.gathered, f.Path) // until it is whole
	}
	for len(g.asked) > 0 {
		list := g.asked
		g.asked = nil
		for _, i := range list {
			if a.ask(g, f.Funcs[i], i); a.ctx.Err() != nil {
				g.asked = append(g.asked, list...)
				return g
			}
		}
	}
	if a.common == nil {
		if a.gathered == nil {
			a.gathered = map[string]*gathered{}
		}
		a.gathered[f.Path] = g
	}
	return g
}

func (a *analyzer) ask(g *gathered, fn *Func, i int32) {
	x := &g.funcs[i]
	x.sum = a.summaryOf(fn)
	last := &lastingState{a: a, file: g.file}
	x.lasting = last.shares(x.sum.effects, fn)
	x.hits, x.sinks, x.endsHere = len(x.sum.hits) > 0, len(x.sum.sinks) > 0, x.sum.endsIn(g.file.Path)
	g.telling = listed(g.telling, i, x.tells())
	g.limited = listed(g.limited, i, x.sum.limited)
	g.passing = listed(g.passing, i, len(x.sum.passes) > 0)
}

// listed puts a number into a sorted list, or takes it out.
func listed(list []int32, i int32, in bool) []int32 {
	at, found := slices.BinarySearch(list, i)
	switch {
	case in && !found:
		return slices.Insert(list, at, i)
	case !in && found:
		return slices.Delete(list, at, at+1)
	}
	return list
}

package taint

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Fault is a function that could not be followed since the engine has a mistake.
type Fault struct {
	Name    string // of the function, "outline", or "the whole file"
	Message string
}

// faults are those of functions and modules as they are kept. They are safe for concurrent use.
type faults struct {
	mu sync.Mutex
	by map[FuncID]Fault
}

// note puts what is kept of a function now in the place of what was.
func (x *faults) note(id FuncID, k *kept) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if k.fault == "" {
		delete(x.by, id)
		return
	}
	if x.by == nil {
		x.by = map[FuncID]Fault{}
	}
	x.by[id] = Fault{k.name, k.fault}
}

// of lists the faults in a file.
func (x *faults) of(path string) []Fault {
	x.mu.Lock()
	defer x.mu.Unlock()
	var out []Fault
	for id, f := range x.by {
		if id.path() == path {
			out = append(out, f)
		}
	}
	slices.SortFunc(out, func(a, b Fault) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Message, b.Message)) })
	return slices.Compact(out)
}

// Faults lists the functions of a file whose analysis met a mistake of the engine's. They are taken to do nothing, and are not run again until they, or what all files
// declare, are others.
func (st *State) Faults(f *File) []Fault {
	if f.fault != "" {
		return []Fault{{"the whole file", f.fault}}
	}
	return st.faults.of(f.Path)
}

// runOnce runs a function or module. A mistake of the engine's loses what that one does, and nothing else: whoever else needs it would come by the same mistake, and
// so would each file that needs them.
func (a *analyzer) runOnce(w way) (k *kept) {
	depth, uses := a.depth, a.uses
	defer func() {
		x := recover()
		if x == nil {
			return
		}
		for id, r := range a.active {
			if r.depth > depth {
				delete(a.active, id)
			}
		}
		a.depth, a.uses = depth, uses
		k = w.lost(fmt.Sprint(x))
	}()
	return w.run()
}

// lost is what is kept of what could not be run to its end: that it does nothing, and that there may be more.
func (w *way) lost(fault string) *kept {
	k := w.of
	k.fault = fault
	if w.first.mod != nil {
		k.mod = &module{globals: map[string]*snap{}}
		return &k
	}
	s := *w.first.sum
	s.limited = true
	k.sum, k.print = &s, s.print
	return &k
}

package taint

import (
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function that another one makes may outlive it: what `shop = db => ({find: name => db.query(…)})` gives is called later, and elsewhere. It is summarised by
// itself, as what a function is run apart for is: the one that makes it is run first, which says what stands around it. Of the parameters of that one no more is
// known than their types, as data that they bring into the function was followed where the one that makes it was looked at.

// madeMark stands in the id of such a function behind that of the one that makes it.
const madeMark = "\x04"

// maxMaker bounds the nodes, outside of the functions that it makes, of one whose own are summarised by themselves: it is run once for each of them.
const maxMaker = 600

// making is the function that a run of the one that makes it looks for.
type making struct {
	tree  *ir.Tree
	node  ir.NodeID
	found *closure
}

// outliving is the function that stands for one made by the present function once that is left, or nil.
func (ev *evaluator) outliving(f *closure) *Func {
	maker := ev.fn
	if maker == nil || maker.maker != nil || ev.spots != nil || ev.opts.Intraprocedural || f.frame == nil || f.frame.fn != maker || f.tree != maker.Tree || !maker.isShort() {
		return nil
	}
	return ev.apart(maker, special{made: f.node - maker.Node})
}

// isShort: without the functions that it makes, a function has no more than maxMaker nodes.
func (fn *Func) isShort() bool {
	t, count := fn.Tree, 0
	for n := fn.Node + 1; n < t.Nodes[fn.Node].Next && count <= maxMaker; count++ {
		if op := t.Nodes[n].Op; op == ir.OpLambda || op == ir.OpFunc {
			n = t.Nodes[n].Next
		} else {
			n++
		}
	}
	return count <= maxMaker
}

// makes is the function that another makes at a node, counted from its own; nil where none stands there.
func (st *State) makes(maker *Func, made ir.NodeID) *Func {
	t, at := maker.Tree, maker.Node+made
	if at >= t.Nodes[maker.Node].Next || t.Nodes[at].Op != ir.OpLambda && t.Nodes[at].Op != ir.OpFunc {
		return nil
	}
	fn := maker.File.newFunc(t, maker.Unit, at, nil)
	fn.ID, fn.of, fn.maker, fn.at = maker.ID.whole(), special{made: made}, maker, maker.at
	fn.ID.Base += madeMark + strconv.Itoa(int(made))
	if fn.Name == "" {
		fn.Name = maker.Name
	}
	return fn
}

// surround runs the function that makes the present one, and is the frame that this one runs in; nil where it is not made.
func (ev *evaluator) surround(fn *Func) *frame {
	maker := fn.maker
	m := &making{tree: fn.Tree, node: fn.Node}
	ev.making, ev.frame = m, &frame{tree: maker.Tree, unit: maker.Unit, id: fn.File.Units[maker.Unit], vars: map[uint32]int32{}, fn: maker, class: maker.Class, receiver: -1, captured: true}
	ev.muted++
	if c := maker.Class; c != nil {
		s := ev.store.slot()
		ev.store.begin(s, Value{typ: c.File.qualified(c)})
		if ev.frame.receiver = s; maker.Receiver != "" {
			ev.frame.vars[ir.HashText(maker.Receiver)] = s
		}
	}
	for i := range maker.Params {
		p := &maker.Params[i]
		v := ev.paramModels(maker, i, Value{typ: p.Type})
		v.marks = nil
		ev.bindParam(p, v)
	}
	ev.body(maker.Node)
	ev.muted--
	ev.making, ev.dead, ev.nesting = nil, false, 0
	ev.out, ev.dirty, ev.assigned, ev.ways, ev.roots, ev.refs = &summary{}, nil, nil, nil, nil, nil
	if m.found == nil {
		return nil
	}
	return &frame{tree: fn.Tree, unit: fn.Unit, id: fn.File.Units[fn.Unit], vars: map[uint32]int32{}, outer: m.found.frame, fn: fn, receiver: -1, mark: ev.store.mark()}
}

// madeElsewhere is a variable of another file, by the name that the present one has for it, which holds functions that others made.
func (ev *evaluator) madeElsewhere(word string, own *snap) (Value, bool) {
	if own != nil || ev.idx == nil || len(ev.file.byName[word]) > 0 || len(ev.file.imports[word]) == 0 && len(ev.idx.besides(ev.file, word)) == 0 {
		return Value{}, false
	}
	v := ev.global(word)
	return v, len(v.fns) > 0 && v.fns[0].fn != nil && v.fns[0].fn.maker != nil
}

// madeInModule is such a variable by the name of its module.
func (ev *evaluator) madeInModule(module, word string) (Value, bool) {
	if ev.idx == nil || ev.slotOf(ir.HashText(module)) >= 0 {
		return Value{}, false
	}
	paths := ev.file.imports[module]
	if len(paths) == 0 && len(ev.idx.Modules(module)) > 0 && ev.globalOf(ev.file, module) == nil {
		paths = []string{module} // imported under its own name
	}
	for _, p := range paths {
		for _, f := range ev.idx.modulesNamed(p, ev.file.Family) {
			if s := ev.globalOf(f, word); s != nil && len(s.fns) > 0 && s.fns[0].fn != nil && s.fns[0].fn.maker != nil {
				return ev.lasting(f.Path+"#"+word, s), true
			}
		}
	}
	return Value{}, false
}

package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Variables in languages in which a function sees its own alone: those of the program it names first, and so does a lambda with those of the function around
// it that it may write. What a function declares as static lasts from one call to the next.

// ownAlone: a name is a variable of the function that it stands in, and of no other.
func (ev *evaluator) ownAlone(word string) bool {
	mark := ev.file.lang.OwnVariables
	return mark != "" && strings.HasPrefix(word, mark)
}

// hidden: a name in a function is no variable of the program, though that may have one of this name.
func (ev *evaluator) hidden(word string) bool {
	return (ev.fn != nil || ev.frame.outer != nil) && ev.ownAlone(word)
}

// namesOutside binds the variables of the program that a statement of a function names.
func (ev *evaluator) namesOutside(id ir.NodeID) {
	t := ev.frame.tree
	if ev.file.lang.OwnVariables == "" || ev.fn == nil {
		return
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpName || !ev.ownAlone(t.Text(c)) || len(ev.lib.reads[t.Nodes[c].Hash]) > 0 {
			continue // or models say what it is
		}
		ev.lasts(t.Nodes[c].Hash, ev.file.Path+"#"+t.Text(c), ev.ofProgram(c))
	}
}

// ofProgram is the variable of the program that a name means.
func (ev *evaluator) ofProgram(name ir.NodeID) Value {
	word := ev.frame.tree.Text(name)
	state := ev.file.Path + "#" + word
	if known := ev.givenState(state); known != nil {
		return *known
	}
	if s := ev.globalOf(ev.file, word); s != nil {
		return ev.lasting(state, s)
	}
	return ev.outlives(state, Value{})
}

// outlives is a value that a variable which outlives the function may hold, besides whatever functions give it.
func (ev *evaluator) outlives(state string, v Value) Value {
	v.consts, v.prefix = nil, ""
	v.marks = joinMarks(v.marks, oneMark(origin{kind: fromState, path: state, live: allChannels}))
	return v
}

// lasts makes a name of the present function one of a variable that outlives it.
func (ev *evaluator) lasts(hash uint32, state string, v Value) {
	if ev.frame.lasting == nil {
		ev.frame.lasting = map[uint32]string{}
	}
	ev.frame.lasting[hash] = state
	ev.store.set(ev.define(hash), v)
}

// declaresLasting declares a variable that keeps its value from one call of the function to the next.
func (ev *evaluator) declaresLasting(id, target ir.NodeID, v Value) bool {
	t := ev.frame.tree
	if t.Nodes[id].Flags&ir.Static == 0 || ev.fn == nil || ev.frame.outer != nil || t.Nodes[target].Op != ir.OpName {
		return false
	}
	state := ev.file.Path + "#" + ev.fn.Name + "." + t.Text(target)
	if known := ev.givenState(state); known != nil {
		v = *known
	}
	ev.lasts(t.Nodes[target].Hash, state, ev.outlives(state, v))
	return true
}

// keepsState gives a variable that outlives the function its value.
func (ev *evaluator) keepsState(hash uint32, v Value) {
	if state, ok := ev.frame.lasting[hash]; ok {
		ev.assignState(state, v)
	}
}

// refersTo binds a name of a lambda to the variable around it that it names.
func (ev *evaluator) refersTo(id ir.NodeID) {
	t := ev.frame.tree
	x, ok := t.Child(id, ir.Value)
	if !ok || t.Nodes[x].Op != ir.OpName || ev.frame.outer == nil {
		return
	}
	hash := t.Nodes[x].Hash
	in := ev.frame
	ev.frame = in.outer
	s := ev.slotOf(hash)
	if s < 0 {
		s = ev.define(hash)
	}
	ev.frame = in
	if in.refers == nil {
		in.refers = map[uint32]bool{}
	}
	in.refers[hash] = s >= 0
}

// slotToWrite finds the variable that an assignment to a name writes; -1 is none yet.
func (ev *evaluator) slotToWrite(hash uint32, word string) int32 {
	if ev.frame.outer == nil || !ev.ownAlone(word) || ev.frame.refers[hash] {
		return ev.slotOf(hash)
	}
	if s, ok := ev.frame.vars[hash]; ok {
		return s
	}
	return -1
}

// writtenThrough gives the collection of a loop the elements that the loop left in the variable by which it writes them.
func (ev *evaluator) writtenThrough(l *looping) {
	t := ev.frame.tree
	ref := l.target
	if t.Nodes[ref].Op == ir.OpTuple {
		ref = lastChild(t, ref)
	}
	name, ok := t.Child(ref, ir.Value)
	if t.Nodes[ref].Op != ir.OpRef || !ok || t.Nodes[name].Op != ir.OpName || !isPlace(t, l.iter) || ev.dead {
		return
	}
	s := ev.slotOf(t.Nodes[name].Hash)
	if s < 0 {
		return
	}
	all := ev.quiet(l.iter)
	x := *ev.store.at(s)
	if len(l.left.breaks) > 0 {
		x = join(x, ev.elementsOf(all))
	}
	typ := all.typ
	if !ev.isCollection(typ) {
		typ = "list"
	}
	o := ev.newObject(typ, l.iter)
	ev.setSequence(o, &sequence{open: true, rest: x})
	ev.assignTo(l.iter, Value{typ: typ, objs: []*object{o}})
}

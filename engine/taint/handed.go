package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// What one function gives an object that functions share (see sharedMark), those of other files find there, as a handler finds in a request what another
// that ran before it read of a header. Whether it ran before is not asked: it may be registered far from either. Only members count that a function gives
// its first parameter by name, and functions that are declared: a module that passes its routes on would be run for each of them.

// maxHanders bounds the functions that are asked for one member. Of a name that more of them give, nothing is said.
const maxHanders = 8

// gift is a member that the first parameter of a function is given, and where.
type gift struct {
	member string
	node   ir.NodeID
}

// gifts lists those of a tree.
func gifts(t *ir.Tree) []gift {
	var out []gift
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpAssign {
			continue
		}
		target, ok := t.Child(ir.NodeID(n), ir.Target)
		if !ok || t.Nodes[target].Op != ir.OpMember {
			continue
		}
		obj, ok1 := t.Child(target, ir.Object)
		mem, ok2 := t.Child(target, ir.Member)
		if ok1 && ok2 && t.Nodes[obj].Op == ir.OpName && t.Nodes[mem].Op == ir.OpName && isFirstParameter(t, ir.NodeID(n), t.Nodes[obj].Hash) {
			out = append(out, gift{t.Text(mem), ir.NodeID(n)})
		}
	}
	return out
}

// isFirstParameter: a name is the first of several parameters of a function around a node.
func isFirstParameter(t *ir.Tree, at ir.NodeID, name uint32) bool {
	for n := t.Nodes[at].Parent; ; n = t.Nodes[n].Parent {
		if op := t.Nodes[n].Op; op == ir.OpLambda || op == ir.OpFunc {
			if ps := t.Children(n, ir.Param, nil); len(ps) > 1 && ir.HashText(parameterName(t, ps[0])) == name {
				return true
			}
		}
		if n == 0 {
			return false
		}
	}
}

// handers notes the members that the file's functions give, and which functions do.
func (f *File) handers() {
	f.hands = map[string][]*Func{}
	for i, x := range f.facts {
		for _, g := range x.gifts {
			fn := f.around(i, g.node)
			if fn == nil || slices.Contains(f.hands[g.member], fn) {
				continue
			}
			f.hands[g.member] = append(f.hands[g.member], fn)
			d := newDigest()
			put(d, f.Path, "hands", g.member)
			f.shape += d.sum()
		}
	}
}

// around is the innermost declared function around a node of a unit, or nil.
func (f *File) around(unit int, node ir.NodeID) *Func {
	var in *Func
	for _, fn := range f.Funcs {
		if fn.Unit == unit && fn.Node <= node && node < fn.Tree.Nodes[fn.Node].Next && (in == nil || fn.Node > in.Node) {
			in = fn
		}
	}
	return in
}

// handed adds to a member of an object that functions share what those of other files give it. Members that models speak of are known.
func (ev *evaluator) handed(v, of Value, key string) Value {
	hs := ev.idx.hands[key]
	if len(hs) == 0 || len(hs) > maxHanders || ev.opts.Intraprocedural || len(ev.lib.reads[ir.HashText(key)]) > 0 {
		return v
	}
	typ := ev.lib.sharedAs(of.typ)
	if typ == "" || slices.ContainsFunc(of.objs, func(o *object) bool { s, ok := o.fields.get(key); return ok && ev.dirty[s] }) {
		return v
	}
	name := sharedMark + typ + "." + key
	for _, h := range hs {
		if h.File == ev.file || h.File.Family != ev.file.Family {
			continue
		}
		last := &lastingState{a: ev.analyzer, file: h.File}
		for _, s := range last.shares(ev.summaryOf(h).effects, h) {
			rest, ok := strings.CutPrefix(s.key, name)
			if !ok {
				continue
			}
			switch ms := ev.clean(Value{marks: directly(s.marks)}, ev.lib.mask(wholeTexts)).marks; {
			case ms == nil:
			case rest == "":
				v.marks = joinMarks(v.marks, ms)
			case rest[0] == '.' && len(v.objs) == 1 && !strings.Contains(rest[1:], "."):
				ev.handedBelow(v.objs[0], rest[1:], ms)
			}
		}
	}
	return v
}

// directly are the marks, taken for texts, of what was read of the object itself: what functions made of it is a matter of theirs.
func directly(ms *markSet) *markSet {
	var out *markSet
	for i := range ms.list {
		m := &ms.list[i]
		s := m.step
		for s != nil && s.note != entered && s.note != returned && s.note != supposed && s.note != supposedOf && s.note != foundBy && s.note != oneOfAll {
			s = s.prev
		}
		if s == nil {
			out = joinMarks(out, &markSet{[]mark{*m}})
		}
	}
	return out
}

// handedBelow adds to a field of a member, as long as the function gave it nothing itself.
func (ev *evaluator) handedBelow(o *object, key string, ms *markSet) {
	if !o.symbolic {
		return
	}
	slot, _ := ev.fieldSlot(o, key, true)
	if ev.dirty[slot] {
		return
	}
	x := *ev.store.at(slot)
	if all := joinMarks(x.marks, ms); all != x.marks {
		x.marks = all
		ev.store.begin(slot, x)
	}
}

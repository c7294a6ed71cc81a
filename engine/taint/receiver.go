package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A method that calls others of its object is run once for receivers of any class, and for each class of which a receiver is known to be: which
// methods it reaches depends on that.

// special is what a function is run apart for: the class of its receiver, constants, or both; or a function that it makes.
type special struct {
	typ   string // "" for any
	exact bool   // and none that extends it
	fixed []fixedParam
	made  ir.NodeID // the function that it makes there, counted from its own node; 0 for the function itself
}

func (x special) equal(o special) bool {
	return x.typ == o.typ && x.exact == o.exact && x.made == o.made && slices.Equal(x.fixed, o.fixed)
}

// Marks of an id of what is run apart, which no path and no name holds.
const (
	specialMark = "\x01"
	fixedMark   = "\x02"
)

// whole is the id of the function, whatever it is run apart for.
func (id FuncID) whole() FuncID {
	if i := strings.IndexAny(id.Base, specialMark+fixedMark+madeMark); i >= 0 {
		id.Base = id.Base[:i]
	}
	return id
}

// forReceiver is the function as it runs on a receiver: for its class, where that is known and matters.
func (a *analyzer) forReceiver(fn *Func, recv Value) *Func {
	if fn.Class == nil || fn.As != nil || recv.typ == "" || a.opts.Intraprocedural {
		return fn
	}
	cs := a.idx.Types(recv.typ)
	if len(cs) != 1 || !recv.exact && cs[0] == a.idx.whole(fn.Class) || !a.dispatches(fn) {
		return fn
	}
	return a.apart(fn, special{typ: recv.typ, exact: recv.exact})
}

// apart is a function as it runs for something special, which is made known.
func (a *analyzer) apart(fn *Func, x special) *Func {
	id := fn.ID.whole()
	if a.uses != nil {
		a.uses[id] = true // who calls a function is asked under this name
	}
	out := a.specialise(fn, x)
	if a.common == nil && !slices.ContainsFunc(a.special[id], x.equal) {
		a.special[id] = append(a.special[id], x)
	}
	return out
}

// specialise is a function as it runs for something special, or nil where that is no more.
func (st *State) specialise(fn *Func, x special) *Func {
	if x.made > 0 {
		return st.makes(fn, x.made)
	}
	out := *fn
	out.ID, out.of, out.Fixed = fn.ID.whole(), x, x.fixed
	if x.typ != "" {
		cs := st.idx.Types(x.typ)
		if len(cs) != 1 {
			return nil
		}
		out.As, out.Exact = cs[0], x.exact
		if out.ID.Base += specialMark + x.typ; !x.exact {
			out.ID.Base += specialMark
		}
	}
	if len(x.fixed) > 0 {
		if last := x.fixed[len(x.fixed)-1].param; last >= len(fn.Params) && (last != receiverParam && last != staticParam || fn.Class == nil) {
			return nil
		}
		out.ID.Base += fixedMark + fixedKey(x.fixed)
	}
	return &out
}

// specialised lists the versions of a function that were asked for.
func (st *State) specialised(fn *Func) []*Func {
	var out []*Func
	for _, x := range st.special[fn.ID] {
		if s := st.specialise(fn, x); s != nil {
			out = append(out, s)
		}
	}
	return out
}

// functionOf is the function that an id means, or nil.
func (st *State) functionOf(id FuncID) *Func {
	fn := st.idx.byID[id.whole()]
	if fn == nil || fn.ID == id {
		return fn
	}
	for _, x := range st.specialised(fn) {
		if x.ID == id {
			return x
		}
	}
	return nil
}

// dispatches: a method names another that a class below its own overrides.
func (a *analyzer) dispatches(fn *Func) bool {
	if v, ok := a.virtual[fn.ID]; ok {
		return v
	}
	overridden := a.idx.overrides(fn.Class)
	found := false
	if len(overridden) > 0 {
		t := fn.Tree
		for n := fn.Node; n < t.Nodes[fn.Node].Next && !found; n++ {
			x := &t.Nodes[n]
			found = x.Op == ir.OpName && (x.Role == ir.Member || x.Role == ir.Callee) && overridden[x.Hash]
		}
	}
	a.virtual[fn.ID] = found
	return found
}

// ownMethods are the methods that a bare name may call within a class: those of the receiver's, which may be below it.
func (ev *evaluator) ownMethods(c *Class, name string) []*Func {
	if r := ev.receiver(); r.typ != "" && ev.isType(r.typ, c.File.qualified(c)) {
		if fs := ev.idx.Methods(r.typ, name, r.exact); len(fs) > 0 {
			return fs
		}
	}
	return ev.idx.inherited(c, name)
}

// bareCall is a call of a function without parameters by its name alone, in languages that need no parentheses: of a method of the receiver, or of a function that the
// file declares outside of classes. Elsewhere a method's name in small letters, without a receiver, means nothing.
func (ev *evaluator) bareCall(id ir.NodeID, word string) (Value, bool) {
	c := ev.class()
	if !isLower(word) || ev.opts.Intraprocedural {
		return Value{}, false
	}
	var fs []*Func
	if c != nil && len(ev.idx.methods[word]) > 0 {
		fs = ev.ownMethods(c, word)
	}
	recv := ev.receiver()
	if len(fs) == 0 && ev.file.lang.SelfCalls {
		fs, recv = ev.file.byName[word], Value{}
	}
	var targets []*closure
	for _, f := range fs {
		if len(f.Params) > 0 {
			return Value{}, false
		}
		targets = append(targets, &closure{fn: f})
	}
	if len(targets) == 0 {
		return Value{}, false
	}
	return ev.reach(&site{id: id, ev: ev, name: word, hash: ir.HashText(word)}, targets, recv), true
}

// isSuper: an expression means the receiver as the class above sees it.
func (ev *evaluator) isSuper(id ir.NodeID) bool {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpSuper:
		return true
	case ir.OpCall: // super().m()
		c, ok := t.Child(id, ir.Callee)
		return ok && t.Nodes[c].Op == ir.OpName && t.Text(c) == "super" && ev.slotOf(t.Nodes[c].Hash) < 0
	case ir.OpName: // parent::m()
		return t.Text(id) == "parent" && ev.slotOf(t.Nodes[id].Hash) < 0 && ev.class() != nil
	}
	return false
}

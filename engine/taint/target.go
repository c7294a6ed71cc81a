package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// abstract is a call of a method without a body: whatever the caller passed has one.
func (ev *evaluator) abstract(s *site, targets []*closure, recv Value) (Value, bool) {
	for _, f := range targets {
		if f.fn == nil || f.fn.Class == nil {
			return Value{}, false
		}
		if _, ok := f.fn.Tree.Child(f.fn.Node, ir.Body); !ok {
			return ev.callOfParam(recv, s.name, true, s.args, treeNode{ev.frame.tree, s.id})
		}
	}
	return Value{}, false
}

// bodiless: none of the functions that a call may reach has a body, so what runs is not known.
func bodiless(targets []*closure) bool {
	return !slices.ContainsFunc(targets, func(f *closure) bool {
		if f.fn == nil {
			return true
		}
		_, ok := f.fn.Tree.Child(f.fn.Node, ir.Body)
		return ok || f.fn.Class == nil || f.fn.Class.Kind != "enum" && f.fn.Class.Kind != "interface"
	})
}

// targets are the functions of the workspace that a call may reach, and the receiver that they get.
func (ev *evaluator) targets(s *site, known bool) ([]*closure, Value) {
	if len(s.callee.fns) > 0 {
		return s.callee.fns, s.recv
	}
	if s.isSuper {
		return ev.superTargets(s), ev.receiver()
	}
	wrap := func(fs []*Func) []*closure {
		var out []*closure
		for _, f := range fs {
			out = append(out, &closure{fn: f})
		}
		return out
	}
	if ev.opts.Intraprocedural {
		return nil, Value{}
	}
	if c := ev.class(); c != nil && ev.frame.fn != nil && s.name == "constructor" && s.recvNode != 0 && ev.frame.tree.Nodes[s.recvNode].Op == ir.OpThis && ev.frame.tree.Nodes[s.recvNode].Role == ir.Callee {
		others := slices.DeleteFunc(slices.Clone(constructors(c)), func(f *Func) bool { return f.Node == ev.frame.fn.Node && f.Unit == ev.frame.fn.Unit })
		if f := ev.constructor(others, s.args); f != nil {
			return wrap([]*Func{f}), s.recv
		}
	}
	if s.recvNode != 0 {
		if len(s.recv.fns) > 0 && !known && s.recv.typ != "" && s.recv.typ != "function" && len(ev.idx.Methods(s.recv.typ, s.name, false)) > 0 {
			return s.recv.fns, Value{} // the only method of an interface, for which a function stands
		}
		if len(s.recv.fns) > 0 && !known && s.recv.typ == "function" && rules.Means(rules.CallsIt, s.name) && !givesReceiver(s) {
			return s.recv.fns, Value{}
		}
		if len(s.recv.fns) > 0 && !known && s.recv.typ == "function" && s.name == "call" && len(s.args) > 1 {
			recv := s.args[0].val
			s.args = s.args[1:]
			return s.recv.fns, recv
		}
		if cs := ev.byObject(s); len(cs) > 0 {
			return cs, s.recv
		}
		if s.recv.typ != "" {
			if fs := ev.idx.Methods(s.recv.typ, s.name, s.recv.exact); len(fs) > 0 {
				fs = ev.ofInterface(fs, s.recvNode)
				return wrap(ofClass(fs, ev.frame.tree.Nodes[s.recvNode].Op == ir.OpThis && ev.onClass())), s.recv
			}
		}
		if cs := ev.keptFunctions(s); len(cs) > 0 {
			return cs, Value{}
		}
		if s.path != "" && (s.recv.typ == "" || s.recv.typ == "function") { // a function may have members of its own
			if fs := ev.static(s.path); len(fs) > 0 {
				fs = ev.classMethods(s.path, fs)
				return wrap(fs), ev.classItself(s.path, fs)
			}
		}
		if cs := ev.extensions(s); len(cs) > 0 && !known {
			return cs, s.recv
		}
		if !known && s.recv.typ == "" && (s.path == "" || !ev.file.importsHead(s.path)) {
			return wrap(ev.idx.Only(ev.file, s.name, s.args)), s.recv
		}
		return nil, Value{}
	}
	if !s.isNew && ownType(s.callee.typ) && s.name != "cls" {
		for _, name := range rules.Names(rules.IsCalled) {
			if fs := ev.idx.Methods(s.callee.typ, name, s.callee.exact); len(fs) > 0 {
				return wrap(fs), s.callee // an object that is called
			}
		}
	}
	if marks := ev.file.lang.AnswerMethods; marks != "" && !s.isNew && len(s.args) == 1 && ownType(s.args[0].val.typ) {
		if fs := ev.idx.Methods(s.args[0].val.typ, marks+s.name+marks, s.args[0].val.exact); len(fs) > 0 {
			return wrap(fs), s.args[0].val // a function that asks its argument for the answer, as len does
		}
	}
	if !s.isNew {
		if c := ev.class(); c != nil {
			if fs := ev.ownMethods(c, s.name); len(fs) > 0 {
				return wrap(ofClass(fs, ev.onClass())), ev.receiver()
			}
			for o := c.Outer; o != nil; o = o.Outer { // those of the classes around it
				if fs := ev.ownMethods(o, s.name); len(fs) > 0 {
					around := ev.outerObject(o)
					around.typ = o.File.qualified(o)
					return wrap(fs), around
				}
			}
		}
		if fs := ev.static(s.path); len(fs) > 0 {
			return wrap(fs), Value{}
		}
		if fs := ev.idx.ofModule(ev.file, s.name, s.args); len(fs) > 0 && !known {
			return wrap(fs), Value{}
		}
	}
	return nil, Value{}
}

// givesReceiver: what the first argument is may be the receiver of the function that is called, and not its argument: f.call(null, a), f.apply(this, list).
func givesReceiver(s *site) bool {
	return (s.name == "call" || s.name == "apply") && (len(s.args) > 1 || len(s.args) == 1 && s.args[0].val.isNull())
}

// byObject finds the methods of the objects that a receiver may be, each of which gets its own. What the objects are is told better than by the type of
// a receiver that was declared or joined.
func (ev *evaluator) byObject(s *site) []*closure {
	if s.recv.exact || len(s.recv.objs) == 0 {
		return nil
	}
	var out []*closure
	for i, o := range s.recv.objs {
		if o.symbolic || o.typ == "" || o.typ == s.recv.typ {
			return nil
		}
		fs := ev.idx.Methods(o.typ, s.name, true)
		if len(fs) == 0 {
			return nil
		}
		recv := s.recv
		recv.objs, recv.typ, recv.exact = s.recv.objs[i:i+1:i+1], o.typ, true
		for _, f := range fs {
			out = append(out, &closure{fn: f, recv: &recv, bound: true})
		}
	}
	return out
}

// static finds the functions and class methods that a path names.
func (ev *evaluator) static(path string) []*Func {
	if path == "" {
		return nil
	}
	if fs := ev.idx.Functions(ev.file, path); len(fs) > 0 {
		return fs
	}
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return nil
	}
	for _, c := range ev.typesNamed(path[:i]) {
		if fs := ev.idx.inherited(c, path[i+1:]); len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// onClass: what is run is a method of the class itself.
func (ev *evaluator) onClass() bool { return ev.fn != nil && ev.fn.OfClass }

// ofClass are, of functions of a name, those of classes themselves or those of their objects, where there are some.
func ofClass(fs []*Func, class bool) []*Func {
	other := func(f *Func) bool { return f.OfClass != class }
	if !slices.ContainsFunc(fs, other) || !slices.ContainsFunc(fs, func(f *Func) bool { return !other(f) }) {
		return fs
	}
	return slices.DeleteFunc(slices.Clone(fs), other)
}

// classMethods are the methods that a class itself has, or inherits, where a path names one; fs are those of that name, its objects' included.
func (ev *evaluator) classMethods(path string, fs []*Func) []*Func {
	if ev.file.lang.SelfCalls && !fs[0].OfClass {
		i := strings.LastIndexByte(path, '.')
		for _, c := range ev.typesNamed(path[:max(i, 0)]) {
			for _, s := range ev.supers(c.File.qualified(c)) {
				for _, b := range ev.idx.Types(s) {
					if own := ofClass(b.Methods[path[i+1:]], true); len(own) > 0 && own[0].OfClass {
						return own
					}
				}
			}
		}
	}
	return ofClass(fs, true)
}

// classItself is the receiver of a method that a class inherits and that is called on the class: it makes objects of that one.
func (ev *evaluator) classItself(path string, fs []*Func) Value {
	if !ev.file.lang.SelfCalls || fs[0].Class == nil {
		return Value{}
	}
	for _, c := range ev.typesNamed(path[:strings.LastIndexByte(path, '.')]) {
		if c != fs[0].Class {
			return Value{typ: c.File.qualified(c), exact: true}
		}
	}
	return Value{}
}

func (ev *evaluator) superTargets(s *site) []*closure {
	c := ev.class()
	if c == nil || ev.opts.Intraprocedural {
		return nil
	}
	var out []*closure
	name := s.name
	if f := ev.frame.fn; name == "" && f != nil && f.Class == c && !slices.Contains(constructors(c), f) {
		name = f.Name // the method that this one overrides
	}
	for _, b := range c.Bases {
		for _, bc := range ev.idx.Types(b) {
			if name == "" {
				for _, f := range ev.idx.constructorsOf(bc, 0) {
					out = append(out, &closure{fn: f})
				}
				continue
			}
			for _, f := range ev.idx.inherited(bc, name) {
				out = append(out, &closure{fn: f})
			}
		}
	}
	return out
}

// constructors are the functions of a class that run when it is constructed, under the names that languages give them.
func constructors(c *Class) []*Func {
	if fs := c.Methods[c.Name]; len(fs) > 0 {
		return fs
	}
	for _, n := range rules.Names(rules.Constructs) {
		if fs := c.Methods[n]; len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// constructorsOf are the constructors of a class or, where it has none and no fields that its construction fills, those that it inherits.
func (x *Index) constructorsOf(c *Class, depth int) []*Func {
	fs := constructors(c)
	if len(fs) > 0 || len(c.Params) > 0 || depth > 8 {
		return fs
	}
	for _, b := range c.Bases {
		for _, bc := range x.Types(b) {
			if bc == c {
				continue
			}
			if fs = x.constructorsOf(bc, depth+1); len(fs) > 0 {
				return fs
			}
		}
	}
	return nil
}

// reach runs every target and joins what they return.
func (ev *evaluator) reach(s *site, targets []*closure, recv Value) Value {
	var out Value
	n := 0
	m := ev.store.mark()
	var states []state
	several := ev.anyOf(s, targets, recv)
	for _, f := range targets {
		ev.several = several
		v := ev.run(f, recv, s.args, s.id, s.recvNode)
		ev.several = false
		if f.fn != nil && f.fn.maker != nil {
			v.marks = joinMarks(v.marks, s.callee.marks)
		}
		if n++; n == 1 {
			out = v
		} else {
			out = join(out, v)
		}
		if len(targets) > 1 {
			states = append(states, ev.store.take(m, ev.dead))
			ev.dead = false
		}
	}
	if len(targets) > 1 {
		ev.dead = !ev.store.merge(states...)
	}
	if out.typ == "" && len(targets) > 0 && targets[0].fn != nil {
		out.typ = targets[0].fn.Result
	}
	return out
}

// run calls one function with values.
func (ev *evaluator) run(f *closure, recv Value, args []argument, at, recvNode ir.NodeID) Value {
	if len(f.front) > 0 {
		args = append(f.front[:len(f.front):len(f.front)], args...)
	}
	if f.record != nil {
		return ev.ofRecord(f, args, at)
	}
	if f.path != "" {
		s := &site{id: at, ev: ev, args: args, callee: Value{fns: []*closure{f}}}
		s.library()
		return ev.callResult(s)
	}
	if f.gives != nil {
		if ev.handing != nil && f == ev.handing.next {
			ev.handsOn(args)
			return Value{}
		}
		if len(args) > 0 {
			*f.gives = join(*f.gives, args[0].val)
		}
		return Value{}
	}
	if len(f.all) > 0 {
		var v Value
		for _, x := range f.all {
			v = ev.run(x, Value{}, args, at, 0)
		}
		return v
	}
	if f.bound {
		recv = *f.recv
	}
	if ev.within >= maxWithin {
		// Functions that are passed to each other may call each other without end.
		v := Value{marks: ev.deep(recv)}
		for _, a := range args {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
		ev.out.limited = true
		return v
	}
	ev.within++
	defer func() { ev.within-- }()
	if f.extension {
		args = append([]argument{{node: recvNode, val: recv}}, args...)
		recv, recvNode = Value{}, 0
	}
	if f.fn != nil {
		fn := ev.current(f.fn)
		if ev.runsHere(fn) {
			return ev.runHere(fn, recv, args)
		}
		return ev.summarised(fn, recv, args, at, recvNode)
	}
	if ev.this == nil && (f.bound || len(recv.objs) > 0 && (f.isMethod() || f.ofBody())) {
		ev.this, ev.plain = &recv, !f.ofBody()
	}
	return ev.invoke(f, args)
}

// current is the function as its file declares it now. What was learnt of a module or a function may hold the one that an earlier version declared.
func (a *analyzer) current(fn *Func) *Func {
	if fn.maker != nil {
		if maker := a.current(fn.maker); maker != fn.maker || maker.Tree != fn.Tree { // of which one unit may be another
			return cmp.Or(a.makes(maker, fn.of.made), fn)
		}
		return fn
	}
	if fn.File.replaced {
		if now := a.idx.byID[fn.ID]; now != nil {
			return now
		}
	}
	return fn
}

// maxWithin bounds how many calls are being applied within each other in one function.
const maxWithin = 32

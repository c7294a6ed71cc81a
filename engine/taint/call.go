package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// site is a call that is being evaluated.
type site struct {
	id       ir.NodeID
	ev       *evaluator
	name     string
	last     string // the last name of path, where an import calls it something else
	hash     uint32
	path     string // the dotted name that is called, resolved; "" where it has none
	recv     Value
	recvNode ir.NodeID // 0 for none
	isNew    bool
	isSuper  bool
	page     bool // it writes its arguments on a page
	each     bool // what it gets is run for each element of a collection
	sure     bool // what it gets is surely run, and has ended when the call has
	args     []argument
	callee   Value
	braces   *argument  // the members that stand in braces behind a construction; nil for none
	before   ir.NodeID  // the call whose arguments come before this one's function; 0 for none
	this     *Value     // on which functions among the arguments are run; nil for none
	dynamic  *argument  // what names the function or class that is called, where a variable does; nil for none
	ran      []*closure // functions among the arguments that were run
	above    []string   // what the class of path extends, and itself; nil where nobody asked
}

// element is an argument, or what it holds under an index or a key.
func (s *site) element(v Value, key string) Value {
	switch {
	case key == "" || s.ev == nil:
		return v
	case key == "*":
		return s.ev.elementsOf(v)
	case key == "#":
		return Value{marks: s.ev.ownKeys(&v)}
	}
	if i, err := strconv.Atoi(key); err == nil {
		return s.ev.readIndex(v, constValue(num(float64(i))))
	}
	return s.ev.readField(v, key)
}

type argument struct {
	node   ir.NodeID
	val    Value
	name   string // of a keyword argument
	spread bool
	at     position // where its text begins on a page
}

// conversion is a call of a type that is no name, such as []byte(x): it changes what the value is, not what it says.
func (ev *evaluator) conversion(id ir.NodeID) (Value, bool) {
	t := ev.frame.tree
	c, ok := t.Child(id, ir.Callee)
	if !ok || t.Nodes[c].Op != ir.OpTypeRef {
		return Value{}, false
	}
	args := t.Children(id, ir.Arg, nil)
	if len(args) != 1 {
		return Value{}, false
	}
	v := ev.eval(args[0])
	if !v.exact {
		v.typ = ""
	}
	return v, true
}

// defined is a constant of a type that the package defines. Where a package is all of its files, a name is that of such a type which is called with a constant
// and is neither a function nor a variable.
func (ev *evaluator) defined(s *site) (Value, bool) {
	if !ev.file.embeds() || s.recvNode != 0 || s.isNew || len(s.args) != 1 || s.path != s.name && s.path != "" {
		return Value{}, false
	}
	v := s.args[0].val
	if c, ok := v.constant(); !ok || c.kind != ir.OpString || v.marks != nil || slices.Contains(ev.file.lang.Universe, s.name) {
		return Value{}, false
	}
	callee, ok := ev.frame.tree.Child(s.id, ir.Callee)
	if _, variable := ev.file.vars[s.name]; variable || !ok || ev.frame.tree.Nodes[callee].Op != ir.OpName || ev.slotOf(s.hash) >= 0 || rules.Means(rules.Counts, s.name) {
		return Value{}, false
	}
	return v, true
}

func (ev *evaluator) call(id ir.NodeID) Value {
	if v, ok := ev.conversion(id); ok {
		return v
	}
	if module, ok := ev.moduleAt(id); ok {
		if v, ok := ev.imported(module); ok {
			return v
		}
	}
	s := ev.store.sites.one()
	s.id, s.ev = id, ev
	start := ev.start
	ev.start = position{}
	ev.calleeOf(s)
	if s.recv.consts != nil && s.recvNode != 0 {
		if c, ok := ev.frame.tree.Child(id, ir.Callee); ok && ev.ofNothing(c, s.recvNode, &s.recv) {
			ev.toHandlers(Value{})
			ev.leave()
			return Value{}
		}
	}
	s.library()
	s.page = s.recvNode == 0 && ev.lib.pages[s.hash]
	ev.arguments(s)
	ev.start = start
	v := ev.guarded(id, ev.callResult(s))
	if ev.guards > 0 && s.recvNode != 0 && len(s.args) == 1 && setterOf.MatchString(s.name) {
		ev.forget(s.recvNode) // what its getter gave is not what it gives
	}
	ev.initialised(s, &v)
	ev.last = s
	for _, a := range s.args {
		for _, f := range a.val.fns {
			if f.fn == nil && f.frame != nil && !contains(s.ran, f) && ev.isArgument(f, a.node) {
				ev.runPassed(f, s, a)
			} else if f.fn != nil && !contains(s.ran, f) && !ev.opts.Intraprocedural {
				ev.runNamed(f, s, a)
			} else if f.frame != nil && !contains(s.ran, f) {
				ev.runLocal(f, s, a)
			}
		}
	}
	ev.last = s
	return v
}

// isArgument: the function stands in the call itself and was not run when it was made.
func (ev *evaluator) isArgument(f *closure, at ir.NodeID) bool {
	return f.frame == ev.frame && f.tree == ev.frame.tree && f.node >= at && f.node < ev.frame.tree.Nodes[at].Next
}

func contains(list []*closure, f *closure) bool {
	for _, x := range list {
		if x == f {
			return true
		}
	}
	return false
}

// library: what is called is a function of a library that was kept as a value, or that an import calls something else.
func (s *site) library() {
	if len(s.callee.fns) == 1 && s.callee.fns[0].path != "" {
		f := s.callee.fns[0]
		s.path = f.path
		s.name = lastComponent(s.path)
		s.hash = ir.HashText(s.name)
		s.callee, s.recv, s.recvNode = Value{}, Value{}, 0
		if f.bound {
			s.path, s.recv, s.recvNode = "", *f.recv, s.id
		}
	}
	if last := s.path[strings.LastIndexByte(s.path, '.')+1:]; last != s.name {
		s.last = last
	}
}

// callResult runs a call: what models say of it, what the functions of the workspace do that it may reach, or the policy for those that nobody knows.
func (ev *evaluator) callResult(s *site) Value {
	entries, strict := ev.entriesOf(s)
	targets, recv := ev.targets(s, len(entries) > 0)
	targets = ev.meant(targets, s.args)
	dangerous := entries
	if len(targets) > 0 && (!strict || s.saysMore(entries) || s.shadows(targets)) && !bodiless(targets) {
		entries, dangerous = namedByEnding(entries), toldByText(entries)
	}
	ev.sinks(s, dangerous)
	ev.comparesCall(s)
	ev.dynamicCall(s)
	var v Value
	done := false
	if len(targets) == 0 {
		v, done = ev.folded(s)
	}
	if !done {
		v, done = ev.modelled(s, entries)
	}
	if !done {
		if len(targets) > 0 {
			s.args = ev.taggedArguments(s)
			v = ev.reach(s, targets, recv)
			if w, ok := ev.abstract(s, targets, recv); ok {
				v = join(v, w)
			} else if bodiless(targets) {
				v = ev.unknown(s)
			}
		} else {
			ev.calledState(s)
			v = ev.unknown(s)
		}
	}
	var several []Value
	for _, e := range entries {
		if i := resultAt(e.To); i > 0 {
			several = ev.laterResult(s, e, several, i)
			continue
		}
		switch e.Section {
		case rules.TypeSection:
			if !e.fitsFront(s) {
				continue
			}
			if e.Type == typeNamed {
				if v.typ = ev.typeNamedBy(s); v.typ == "" {
					continue
				}
			} else {
				v.typ = s.typeGiven(canonicalType(e.Type))
			}
			v.exact = false
			v = ev.shared(v)
			if isNumeric(v.typ) {
				done := ev.because(s.name)
				v.marks = ev.ofNumber(v.typ, v.marks)
				done()
			}
		case rules.SourceSection:
			v = ev.sourceCall(s, e, v)
		}
	}
	for _, e := range entries { // what a source hands out may be clean in part
		if e.Section == rules.SanitizerSection {
			v = ev.sanitize(s, e, v)
		}
	}
	v = ev.filtered(s, ev.rewritten(s, ev.derived(s, v)))
	if len(several) > 0 {
		several[0] = v
		o := ev.newObject("list", s.id)
		ev.setSequence(o, &sequence{known: several})
		return Value{typ: "list", objs: []*object{o}}
	}
	return v
}

// namedByEnding lists what models say of whatever a program calls so: it holds for its own functions, too.
func namedByEnding(entries []*entry) (out []*entry) {
	for _, e := range entries {
		if e.Section == rules.SanitizerSection && len(e.names) > 0 && e.names[0].ending != "" {
			out = append(out, e)
		}
	}
	return out
}

// typeGiven: what a class inherits that gives its own kind, as finders of records do, gives objects of that class.
func (s *site) typeGiven(typ string) string {
	if s.isNew || s.above == nil || !ownType(typ) || len(s.path) <= len(s.name)+1 || !slices.Contains(s.above, typ) {
		return typ
	}
	return s.path[:len(s.path)-len(s.name)-1]
}

// maxResults is how many results of a call are told apart.
const maxResults = 5

// resultAt is the place of the result that a model speaks of, where that is not the first of several.
func resultAt(to []rules.ModelArg) int {
	if len(to) != 1 || to[0].Position != rules.ReturnArg || to[0].Element == "" {
		return 0
	}
	i, _ := strconv.Atoi(to[0].Element)
	return min(i, maxResults-1)
}

// laterResult adds what a model says of another result than the first.
func (ev *evaluator) laterResult(s *site, e *entry, results []Value, i int) []Value {
	if results == nil {
		results = make([]Value, maxResults)
	}
	v := &results[i]
	switch e.Section {
	case rules.TypeSection:
		v.typ = canonicalType(e.Type)
	case rules.SourceSection:
		v.marks = joinMarks(v.marks, ev.newSource(e.source, ev.place(s.id)))
	case rules.SanitizerSection:
		*v = ev.clean(*v, e.channels)
	case rules.PropagatorSection:
		for _, a := range s.selected(e.From) {
			if len(e.From) > 0 {
				v.marks = joinMarks(v.marks, ev.deep(a.val))
			}
		}
		v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
	}
	return results
}

package taint

import (
	"regexp"
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
	args     []argument
	callee   Value
	ran      []*closure // functions among the arguments that were run
}

// element is an argument, or what it holds under an index or a key.
func (s *site) element(v Value, key string) Value {
	switch {
	case key == "" || s.ev == nil:
		return v
	case key == "*":
		return s.ev.elementsOf(v)
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

func (ev *evaluator) call(id ir.NodeID) Value {
	if v, ok := ev.conversion(id); ok {
		return v
	}
	s := &site{id: id, ev: ev}
	ev.calleeOf(s)
	if last := s.path[strings.LastIndexByte(s.path, '.')+1:]; last != s.name {
		s.last = last
	}
	ev.arguments(s)
	v := ev.callResult(s)
	ev.last = s
	for _, a := range s.args {
		for _, f := range a.val.fns {
			if f.fn == nil && f.frame != nil && !contains(s.ran, f) && ev.isArgument(f, a.node) {
				ev.runPassed(f, s, a)
			} else if f.fn != nil && !contains(s.ran, f) && !ev.opts.Intraprocedural {
				ev.runNamed(f, s, a)
			}
		}
	}
	return v
}

// isArgument: the function stands in the call itself and was not run when it was made.
func (ev *evaluator) isArgument(f *closure, at ir.NodeID) bool {
	return f.frame == ev.frame && f.node >= at && f.node < ev.frame.tree.Nodes[at].Next
}

func contains(list []*closure, f *closure) bool {
	for _, x := range list {
		if x == f {
			return true
		}
	}
	return false
}

func (ev *evaluator) calleeOf(s *site) {
	t := ev.frame.tree
	if t.Nodes[s.id].Op == ir.OpNew {
		s.isNew = true
		if c, ok := t.Child(s.id, ir.Type); ok {
			s.path = ev.file.typeName(t, c)
			if s.path == "" {
				ev.eval(c)
			}
		}
		s.name = s.path[strings.LastIndexByte(s.path, '.')+1:]
		s.hash = ir.HashText(s.name)
		return
	}
	c, ok := t.Child(s.id, ir.Callee)
	if !ok {
		return
	}
	switch t.Nodes[c].Op {
	case ir.OpName:
		s.name, s.hash = t.Text(c), t.Nodes[c].Hash
		s.path = ev.pathOf(c)
		if ev.slotOf(s.hash) >= 0 {
			s.callee = ev.eval(c)
		} else if s.path == "" {
			s.path = s.name
		}
	case ir.OpMember:
		obj, ok1 := t.Child(c, ir.Object)
		mem, ok2 := t.Child(c, ir.Member)
		if !ok1 || !ok2 {
			s.callee = ev.eval(c)
			return
		}
		s.isSuper = ev.isSuper(obj)
		s.recv, s.recvNode = ev.eval(obj), obj
		s.name, s.hash = t.Text(mem), t.Nodes[mem].Hash
		if t.Nodes[mem].Op != ir.OpName {
			s.name, s.hash = "", 0
			ev.eval(mem)
		}
		s.path = ev.pathOf(c)
		s.callee = ev.memberFunctions(s.recv, s.name)
	case ir.OpSuper:
		s.isSuper, s.recv, s.recvNode = true, ev.receiver(), c
	case ir.OpThis:
		s.recv, s.recvNode = ev.receiver(), c
		s.name = "constructor"
	default:
		s.callee = ev.eval(c)
		if module, ok := t.Module(c); ok {
			s.path, s.name = module, lastComponent(module)
			s.hash = ir.HashText(s.name)
		}
	}
}

// curriedPath is what a call of a call's result names: f in f(a)(b). It is "" for other calls.
func (s *site) curriedPath() string {
	ev := s.ev
	t := ev.frame.tree
	c, ok := t.Child(s.id, ir.Callee)
	for ok && t.Nodes[c].Op == ir.OpCall {
		inner, found := t.Child(c, ir.Callee)
		if !found {
			return ""
		}
		if t.Nodes[inner].Op == ir.OpName {
			if p := ev.pathOf(inner); p != "" {
				return p
			}
			return t.Text(inner)
		}
		c = inner
	}
	return ""
}

// memberFunctions are the functions that a receiver holds in a field.
func (ev *evaluator) memberFunctions(recv Value, name string) Value {
	for _, o := range recv.objs {
		if slot, ok := o.fields[name]; ok {
			return ev.store.vals[slot]
		}
	}
	return Value{}
}

// arguments evaluates what a call is given. A block behind it is its last argument.
func (ev *evaluator) arguments(s *site) {
	t := ev.frame.tree
	for c := s.id + 1; c < t.Nodes[s.id].Next; c = t.Nodes[c].Next {
		n := &t.Nodes[c]
		if n.Role == ir.Callee || n.Role == ir.Type && s.isNew {
			continue
		}
		if n.Role == ir.Body {
			if f, ok := blockBehind(t, c); ok {
				s.args = append(s.args, argument{node: f, val: ev.eval(f)})
			}
			continue
		}
		a := argument{node: c}
		switch n.Op {
		case ir.OpKeyword:
			if k, ok := t.Child(c, ir.Key); ok {
				a.name = keyText(t, k)
			}
			if v, ok := t.Child(c, ir.Value); ok {
				a.val, a.node = ev.eval(v), v
			}
		case ir.OpSpread:
			v := ev.eval(c)
			if each, ok := ev.spreadOut(c, v); ok {
				s.args = append(s.args, each...)
				continue
			}
			a.val, a.spread = v, true
		default:
			a.val = ev.eval(c)
		}
		s.args = append(s.args, a)
	}
}

// spreadOut is the arguments that a list of known elements, or a map of known keys, stands for.
func (ev *evaluator) spreadOut(at ir.NodeID, v Value) ([]argument, bool) {
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many {
		return nil, false
	}
	o := v.objs[0]
	var out []argument
	for _, k := range o.names {
		x := ev.store.vals[o.fields[k]]
		switch {
		case k == anyField, k == elements && (x.seq == nil || x.seq.open):
			return nil, false
		case k == elements:
			for _, e := range x.seq.known {
				out = append(out, argument{node: at, val: e})
			}
		default:
			out = append(out, argument{node: at, val: x, name: k})
		}
	}
	return out, len(out) > 0
}

// blockBehind is the function that stands as a block behind a call.
func blockBehind(t *ir.Tree, body ir.NodeID) (ir.NodeID, bool) {
	if t.Nodes[body].Op == ir.OpBlock && t.Nodes[body].Flags&ir.Implicit != 0 {
		body++
	}
	return body, t.Nodes[body].Op == ir.OpLambda
}

// arg finds an argument as a model names it; -1 is none.
func (s *site) arg(a rules.ModelArg) int {
	n := 0
	for i := range s.args {
		x := &s.args[i]
		if a.Position == rules.NamedArg {
			if x.name == a.Name {
				return i
			}
			continue
		}
		if x.name == "" {
			if n == a.Position {
				return i
			}
			n++
		}
	}
	return -1
}

// selected lists the values that model arguments name, with where they stand. An empty list is all of them.
func (s *site) selected(list []rules.ModelArg) []argument {
	if len(list) == 0 {
		return s.args
	}
	var out []argument
	high, named := -1, false
	for _, a := range list {
		high = max(high, a.Position)
		named = named || a.Position == rules.NamedArg
	}
	for _, a := range list {
		switch {
		case a.Position == rules.ReceiverArg:
			if s.recvNode != 0 {
				out = append(out, argument{node: s.recvNode, val: s.recv})
			}
		case a.Position == rules.RestArg:
			n := 0
			for _, x := range s.args {
				if x.name != "" {
					continue
				}
				if n > high {
					out = append(out, x)
				}
				n++
			}
		default:
			if i := s.arg(a); i >= 0 {
				if a.Position == rules.NamedArg || !named || !s.args[i].val.isOptions() {
					x := s.args[i]
					x.val = s.element(x.val, a.Element)
					out = append(out, x)
				}
			} else if x, ok := s.option(a.Name); ok {
				out = append(out, x)
			}
		}
	}
	if len(s.args) > 0 && s.args[len(s.args)-1].spread && len(out) == 0 {
		out = append(out, s.args[len(s.args)-1])
	}
	return out
}

// option is a named argument where a language passes those in an object or a map.
func (s *site) option(name string) (argument, bool) {
	if name == "" {
		return argument{}, false
	}
	for i := len(s.args) - 1; i >= 0; i-- {
		for _, o := range s.args[i].val.objs {
			if slot, ok := o.fields[name]; ok && o.typ == "map" {
				return argument{node: s.args[i].node, val: s.ev.store.vals[slot], name: name}, true
			}
		}
	}
	return argument{}, false
}

// isOptions: the value is a map that the code wrote out, whose entries are arguments each.
func (v *Value) isOptions() bool {
	if len(v.objs) != 1 || v.objs[0].typ != "map" || v.objs[0].symbolic {
		return false
	}
	for _, k := range v.objs[0].names {
		if k != elements && k != anyField {
			return true
		}
	}
	return false
}

// matches reports whether an entry speaks of a call, and whether it does so without knowing the receiver's type.
func (ev *evaluator) matches(e *entry, s *site) (ok, loose bool) {
	for i := range e.names {
		n := &e.names[i]
		if n.last != s.name && n.last != "*" && (n.last != s.last || n.Member) {
			continue
		}
		if k, l := ev.named(n, s); k {
			ok, loose = true, l
			if !l {
				break
			}
		}
	}
	if !ok {
		return false, false
	}
	if e.Passed && s.recv.exact {
		return false, false
	}
	if e.MaxCount > 0 && (len(s.args) < e.MinCount || len(s.args) > e.MaxCount) {
		return false, false
	}
	for i := range e.when {
		if !ev.meets(s, &e.when[i]) {
			return false, false
		}
	}
	for i := range e.unless {
		if ev.meets(s, &e.unless[i]) {
			return false, false
		}
	}
	return true, loose
}

func (ev *evaluator) named(n *name, s *site) (ok, loose bool) {
	if !n.Member {
		return s.path != "" && (samePath(n.Path, s.path, ev.file) || ev.inherited(n.Path, s.path)), false
	}
	if s.recvNode == 0 || s.isNew {
		return false, false
	}
	switch {
	case n.Any:
		return true, true
	case s.recv.typ != "":
		if ev.isType(s.recv.typ, n.Receiver) {
			return true, false
		}
		return false, false
	case n.Loose:
		return s.path == "" || !ev.file.importsHead(s.path), true
	}
	return false, false
}

// inherited: the code calls a static member by a class that extends the one of the model.
func (ev *evaluator) inherited(model, code string) bool {
	m, c := strings.LastIndexByte(model, '.'), strings.LastIndexByte(code, '.')
	return m > 0 && c > 0 && model[m:] == code[c:] && ev.isType(code[:c], model[:m])
}

// importsHead: the path begins with a module that the file imports, so that its last name is a function of that module.
func (f *File) importsHead(p string) bool {
	for _, full := range f.imports {
		for _, x := range full {
			if p == x || strings.HasPrefix(p, x+".") && strings.Count(p, ".") == strings.Count(x, ".")+1 && isLower(p[len(x)+1:]) {
				return true
			}
		}
	}
	return false
}

func isLower(s string) bool { return s != "" && (s[0] < 'A' || s[0] > 'Z') }

func (ev *evaluator) meets(s *site, c *condition) bool {
	i := s.arg(c.arg)
	if c.arg.Position == rules.ReceiverArg {
		return ev.is(&s.recv, c)
	}
	if i < 0 {
		a, ok := s.option(c.arg.Name)
		return ok && ev.is(&a.val, c)
	}
	v := s.element(s.args[i].val, c.arg.Element)
	return ev.is(&v, c) || c.typ == "" && s.args[i].val.consts == nil && c.names(s.ev.pathOf(s.args[i].node))
}

// names: the argument is the member or class that a condition names, such as yaml.SafeLoader.
func (c *condition) names(path string) bool {
	return path != "" && (c.re != nil && c.re.MatchString(path) || c.re == nil && c.value == path)
}

// is reports whether a value can be the constant, or is of the type, that a condition names.
func (ev *evaluator) is(v *Value, c *condition) bool {
	if c.typ != "" {
		return ev.isType(v.typ, c.typ)
	}
	if v.consts == nil {
		return ev.anyElementIs(v, c)
	}
	for _, k := range v.consts.list {
		if c.re != nil && c.re.MatchString(k.text) || c.re == nil && strings.EqualFold(k.text, c.value) {
			return true
		}
	}
	return false
}

// anyElementIs: a list meets a condition where one of its elements does.
func (ev *evaluator) anyElementIs(v *Value, c *condition) bool {
	if len(v.objs) != 1 || c.typ != "" {
		return false
	}
	if _, listed := v.objs[0].fields[elements]; !listed {
		return false
	}
	for _, x := range ev.sequenceOfObject(v.objs[0]).known {
		if x.consts != nil && ev.is(&x, c) {
			return true
		}
	}
	return false
}

// callResult runs a call: what models say of it, what the functions of the workspace do that it may reach, or the policy for those that nobody knows.
func (ev *evaluator) callResult(s *site) Value {
	entries, strict := ev.entriesOf(s)
	targets, recv := ev.targets(s, len(entries) > 0)
	if len(targets) > 0 && !strict {
		entries = nil
	}
	ev.sinks(s, entries)
	v, done := ev.modelled(s, entries)
	if !done {
		if len(targets) > 0 {
			v = ev.reach(s, targets, recv)
			if w, ok := ev.abstract(s, targets, recv); ok {
				v = join(v, w)
			}
		} else {
			v = ev.unknown(s)
		}
	}
	for _, e := range entries {
		switch e.Section {
		case rules.TypeSection:
			v.typ = canonicalType(e.Type)
			v.exact = false
			if isNumeric(v.typ) {
				v.marks = ev.ofNumber(v.typ, v.marks)
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
	return ev.rewritten(s, ev.derived(s, v))
}

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

// derived notes of which variable a value was made that a call made of one tainted argument, so that what is learnt of the one is learnt of the other.
func (ev *evaluator) derived(s *site, v Value) Value {
	if v.marks == nil || len(s.args) == 0 || len(s.args) > 2 || v.typ == "str" {
		return v
	}
	if slot, ok := ev.slotAt(s.args[0].node); ok && s.args[0].val.tainted() {
		v.of = slot + 1
	}
	return v
}

// rewritten: a text in which a telling constant was replaced lacks it.
func (ev *evaluator) rewritten(s *site, v Value) Value {
	if v.marks == nil || len(s.args) < 2 || !slices.Contains(replacing, s.name) {
		return v
	}
	c, ok := s.args[0].val.constant()
	if !ok {
		return v
	}
	if mask := ev.told(c.text); mask != 0 {
		return ev.clean(v, mask)
	}
	return v
}

// replacing are methods that replace every occurrence of their first argument.
var replacing = []string{"replace", "replaceAll", "replace_all", "gsub", "Replace", "str_replace", "ReplaceAll", "tr", "delete"}

// entriesOf finds what models say of a call; strict says that some of it is about this type or path and no other.
func (ev *evaluator) entriesOf(s *site) (out []*entry, strict bool) {
	if s.name == "" {
		return nil, false
	}
	lists := [][]*entry{ev.lib.calls[s.hash], ev.lib.anyCall}
	if s.last != "" {
		lists = append(lists, ev.lib.calls[ir.HashText(s.last)])
	}
	var guesses []*entry
	for _, list := range lists {
		for _, e := range list {
			if ok, loose := ev.matches(e, s); ok {
				out = append(out, e)
				strict = strict || !loose
				if loose && e.Section == rules.SinkSection && guessed(e, s) {
					guesses = append(guesses, e)
				}
			}
		}
	}
	if strict && len(guesses) > 0 {
		out = slices.DeleteFunc(out, func(e *entry) bool { return slices.Contains(guesses, e) })
	}
	return out, strict
}

// guessed: an entry speaks of a call only because the receiver's type is not known. Where another one knows the call, the guess is void.
func guessed(e *entry, s *site) bool {
	for i := range e.names {
		if n := &e.names[i]; n.last == s.name && !n.Loose {
			return false
		}
	}
	return true
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
	if s.recvNode != 0 {
		if len(s.recv.fns) > 0 && !known && s.recv.typ != "" && s.recv.typ != "function" && len(ev.idx.Methods(s.recv.typ, s.name, false)) > 0 {
			return s.recv.fns, Value{} // the only method of an interface, for which a function stands
		}
		if cs := ev.byObject(s); len(cs) > 0 {
			return cs, s.recv
		}
		if s.recv.typ != "" {
			if fs := ev.idx.Methods(s.recv.typ, s.name, s.recv.exact); len(fs) > 0 {
				return wrap(fs), s.recv
			}
		}
		if s.path != "" && s.recv.typ == "" {
			if fs := ev.static(s.path); len(fs) > 0 {
				return wrap(fs), Value{}
			}
		}
		if !known && s.recv.typ == "" && (s.path == "" || !ev.file.importsHead(s.path)) {
			return wrap(ev.idx.Only(ev.file, s.name, len(s.args))), s.recv
		}
		return nil, Value{}
	}
	if !s.isNew {
		if c := ev.class(); c != nil {
			if fs := ev.ownMethods(c, s.name); len(fs) > 0 {
				return wrap(fs), ev.receiver()
			}
		}
		if fs := ev.static(s.path); len(fs) > 0 {
			return wrap(fs), Value{}
		}
	}
	return nil, Value{}
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
			out = append(out, &closure{fn: f, recv: recv, bound: true})
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
	for _, c := range ev.idx.Types(path[:i]) {
		if fs := ev.idx.inherited(c, path[i+1:], 0); len(fs) > 0 {
			return fs
		}
	}
	return nil
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
			for _, f := range ev.idx.inherited(bc, name, 0) {
				out = append(out, &closure{fn: f})
			}
		}
	}
	return out
}

// constructors are the functions of a class that run when it is constructed, under the names that languages give them.
func constructors(c *Class) []*Func {
	for _, n := range []string{c.Name, "constructor", "__init__", "__construct", "initialize", "init"} {
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
	for _, f := range targets {
		v := ev.run(f, recv, s.args, s.id, s.recvNode)
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
	if f.bound {
		recv = f.recv
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
	if f.fn != nil {
		return ev.summarised(f.fn, recv, args, at, recvNode)
	}
	return ev.invoke(f, args)
}

// maxWithin bounds how many calls are being applied within each other in one function.
const maxWithin = 32

// unknown is a call of a function that nobody knows: a constant where it is a well-known method of constants, the construction of an object of a class,
// or a value that carries what went in.
func (ev *evaluator) unknown(s *site) Value {
	if v, ok := ev.folded(s); ok {
		return v
	}
	if v, ok := ev.settingsOf(s); ok {
		return v
	}
	if v, ok := ev.construct(s); ok {
		return v
	}
	if v, ok := ev.accessor(s); ok {
		return v
	}
	if v, ok := ev.enumerated(s); ok {
		return v
	}
	if v, ok := ev.callOfParam(s.callee, "", false, s.args, treeNode{ev.frame.tree, s.id}); ok {
		return v
	}
	if ev.opts.SafeFunctions {
		return Value{}
	}
	v := Value{marks: ev.deep(s.recv)}
	if len(s.callee.fns) == 0 {
		v.marks = joinMarks(v.marks, ev.deep(s.callee)) // an element, where elements are read by calls
	}
	for _, a := range s.args {
		if len(a.val.fns) == 0 {
			v.marks = joinMarks(v.marks, ev.deep(a.val))
		}
	}
	ev.template(s, &v)
	v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
	if s.recv.typ == "str" && v.marks != nil {
		v.typ = "" // it may be a text, or its length
	}
	return v
}

// accessor is a call of what a class declares as a field only, such as a component of a record.
func (ev *evaluator) accessor(s *site) (Value, bool) {
	if len(s.args) > 0 || s.recvNode == 0 || s.recv.typ == "" || s.name == "" {
		return Value{}, false
	}
	if f, _, ok := ev.idx.Field(s.recv.typ, s.name, 0); ok && f.Type == "function" || !ok && !ev.holds(&s.recv, s.name) {
		return Value{}, false
	}
	return ev.readField(s.recv, s.name), true
}

// holds: every object that a value may be, of a class of the workspace, was given a field of that name.
func (ev *evaluator) holds(v *Value, name string) bool {
	if len(v.objs) == 0 || len(ev.idx.Types(v.typ)) == 0 {
		return false
	}
	for _, o := range v.objs {
		if _, ok := o.fields[name]; !ok {
			return false
		}
	}
	return true
}

// enumerated is what an enumeration finds under a name: one of its constants, whatever the name was.
func (ev *evaluator) enumerated(s *site) (Value, bool) {
	i := strings.LastIndexByte(s.path, '.')
	if i < 0 || s.recvNode == 0 {
		return Value{}, false
	}
	cs := ev.idx.Types(s.path[:i])
	if len(cs) == 0 || cs[0].Kind != "enum" {
		return Value{}, false
	}
	return Value{typ: cs[0].File.qualified(cs[0])}, true
}

func (ev *evaluator) folded(s *site) (Value, bool) {
	if len(s.args) > 3 || s.isNew {
		return Value{}, false
	}
	var args []constant
	for i := range s.args {
		c, ok := s.args[i].val.constant()
		if !ok || s.args[i].val.marks != nil {
			return Value{}, false
		}
		args = append(args, c)
	}
	if s.recvNode != 0 {
		if c, ok := s.recv.constant(); ok && s.recv.marks == nil {
			if k, ok := foldMethod(s.name, c, args); ok {
				return constValue(k), true
			}
		}
	}
	switch s.name {
	case "compile", "MustCompile", "RegExp", "Regex", "Pattern":
		if len(args) > 0 && args[0].kind == ir.OpString {
			return Value{consts: &constSet{args[:1]}, typ: "regex"}, true
		}
	case "str", "String", "strval", "valueOf", "to_s":
		if len(args) == 1 && (s.recvNode == 0 || s.path != "") {
			return constValue(str(args[0].text)), true
		}
	case "len", "strlen":
		if len(args) == 1 && args[0].kind == ir.OpString {
			return constValue(num(float64(len(args[0].text)))), true
		}
	case "parseInt", "int", "intval", "Atoi":
		if len(args) == 1 {
			if v := number(args[0].text); v.consts != nil {
				return v, true
			}
		}
	}
	return Value{}, false
}

var reTemplateName = regexp.MustCompile(`(?:^|[^{])(?:\{\{)*\{([A-Za-z_]\w*)(?::[^}]*)?\}`)

// template reads a macro's text with holes, which begins as the text does, and holds the variables that the text names.
func (ev *evaluator) template(s *site, v *Value) {
	if ev.frame.tree.Nodes[s.id].Op != ir.OpMacro {
		return
	}
	for i := range s.args {
		c, ok := s.args[i].val.constant()
		if !ok || c.kind != ir.OpString {
			continue
		}
		for _, m := range reTemplateName.FindAllStringSubmatch(c.text, -1) {
			if slot := ev.slotOf(ir.HashText(m[1])); slot >= 0 {
				v.marks = joinMarks(v.marks, ev.deep(ev.store.vals[slot]))
			}
		}
		if i == 0 {
			v.prefix, _, _ = strings.Cut(c.text, "{")
			v.typ = "str"
		}
		return
	}
}

// construct makes an object of a class that the workspace declares, or of one that is named by a new.
func (ev *evaluator) construct(s *site) (Value, bool) {
	var cs []*Class
	if s.path != "" && !ev.opts.Intraprocedural {
		cs = ev.idx.Types(s.path)
	}
	if s.name == "new" && s.recvNode != 0 && s.path != "" {
		cs = ev.idx.Types(strings.TrimSuffix(s.path, ".new"))
		if len(cs) == 0 {
			s.path = strings.TrimSuffix(s.path, ".new")
			s.isNew = true
		}
	}
	if len(cs) == 0 && !s.isNew && !ev.lib.hasType(s.path, ev.file) {
		return Value{}, false
	}
	typ := s.path
	if len(cs) > 0 {
		typ = cs[0].Qual
		if cs[0].File.Package != "" {
			typ = cs[0].File.Package + "." + cs[0].Qual
		}
	}
	o := ev.newObject(typ, s.id)
	v := Value{typ: typ, exact: true, objs: []*object{o}}
	ev.anonymous(s, o)
	if len(cs) == 0 {
		for _, a := range s.args {
			if len(a.val.fns) == 0 {
				v.marks = joinMarks(v.marks, ev.deep(a.val))
			}
		}
		ev.literalElements(s, o)
		v.marks = ev.stepped(v.marks, passed, ev.place(s.id), s.name)
		return v, true
	}
	for _, c := range cs {
		fs := ev.idx.constructorsOf(c, 0)
		for _, f := range fs {
			if len(fs) == 1 || len(f.Params) == len(s.args) {
				ev.summarised(f, v, s.args, s.id, 0)
				break
			}
		}
		if len(fs) == 0 {
			ev.positional(c, o, s)
		}
	}
	return v, true
}

// positional fills the fields of a class without a constructor, or with a primary one, from the arguments.
func (ev *evaluator) positional(c *Class, o *object, s *site) {
	for i, a := range s.args {
		switch {
		case a.name != "":
			ev.putField(o, a.name, a.val)
		case i < len(c.Params):
			ev.putField(o, c.Params[i].Name, a.val)
		case len(a.val.objs) == 1 && len(s.args) == 1:
			ev.copyFields(a.val.objs[0], o) // a literal of fields
		}
	}
}

// literalElements keeps the elements of `new T[]{…}` and the fields of `T{…}` apart.
func (ev *evaluator) literalElements(s *site, o *object) {
	for _, a := range s.args {
		if len(a.val.objs) != 1 {
			continue
		}
		src := a.val.objs[0]
		ev.copyFields(src, o)
		if slot, ok := src.fields[elements]; ok && ev.store.vals[slot].seq != nil {
			ev.setSequence(o, ev.store.vals[slot].seq)
		}
	}
}

// anonymous gives an object the methods of the class body behind its construction.
func (ev *evaluator) anonymous(s *site, o *object) {
	t := ev.frame.tree
	body, ok := t.Child(s.id, ir.Body)
	if !ok {
		return
	}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpFunc {
			continue
		}
		f := &closure{frame: ev.frame, node: c}
		if n, ok := t.Child(c, ir.Target); ok {
			ev.putField(o, keyText(t, n), Value{fns: []*closure{f}, typ: "function"})
		}
		ev.runApart(f)
	}
}

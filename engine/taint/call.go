package taint

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

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
	braces   argument   // the members that stand in braces behind a construction; no node for none
	before   ir.NodeID  // the call whose arguments come before this one's function; 0 for none
	this     *Value     // on which functions among the arguments are run; nil for none
	dynamic  argument   // what names the function or class that is called, where a variable does
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

// newOfValue: what is constructed is named by a value of a type, such as a model of a library that holds a table: new User(…) is User.new(…).
func (ev *evaluator) newOfValue(s *site, c ir.NodeID) bool {
	hash := ir.HashText("new")
	if op := ev.frame.tree.Nodes[c].Op; len(ev.lib.calls[hash]) == 0 || op != ir.OpName && op != ir.OpMember || len(ev.idx.Types(s.path)) > 0 {
		return false
	}
	v := ev.eval(c)
	if !ownType(v.typ) {
		return false
	}
	s.recv, s.recvNode, s.isNew = v, c, false
	s.path, s.name, s.hash = "", "new", hash
	return true
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

func (ev *evaluator) calleeOf(s *site) {
	t := ev.frame.tree
	if t.Nodes[s.id].Op == ir.OpNew {
		s.isNew = true
		if c, ok := t.Child(s.id, ir.Type); ok {
			s.path = ev.file.typeName(t, c)
			if head, rest, _ := strings.Cut(s.path, "."); head != "" {
				if module, ok := ev.importedHere(ir.HashText(head)); ok {
					s.path = strings.TrimSuffix(module+"."+rest, ".")
				}
			}
			if s.path == "" || ev.spots != nil {
				ev.eval(c)
			}
			if typ := ev.typeArgument(s.path); typ != "" {
				s.path = typ
			}
			if name, ok := ev.dynamicName(s, c); ok {
				s.path = name
			}
			if ev.newOfValue(s, c) {
				return
			}
		}
		s.name = s.path[strings.LastIndexByte(s.path, '.')+1:]
		s.hash = ir.HashText(s.name)
		return
	}
	if c, ok := t.Child(s.id, ir.Callee); ok {
		ev.calleeAt(s, c)
	}
}

// calleeAt tells what is called by the expression that names it.
func (ev *evaluator) calleeAt(s *site, c ir.NodeID) {
	t := ev.frame.tree
	switch t.Nodes[c].Op {
	case ir.OpName:
		s.name, s.hash = t.Text(c), t.Nodes[c].Hash
		if ev.scopes > 0 && ev.onScope(s) {
			return
		}
		s.path = ev.pathOf(c)
		if ev.slotOf(s.hash) >= 0 {
			s.callee = ev.eval(c)
			if name, ok := ev.dynamicName(s, c); ok && len(s.callee.fns) == 0 {
				s.path, s.name = name, lastComponent(name)
				s.hash = ir.HashText(s.name)
			}
			s.callValue(s.callee, c)
		} else if g := ev.globalOf(ev.file, s.name); g != nil && len(g.fns) == 1 && g.fns[0].fn == nil {
			s.callee.fns = g.fns
		} else if g != nil && ownType(g.typ) && s.callValue(ev.eval(c), c) {
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
			s.dynamic = argument{node: mem, val: ev.eval(mem)}
		} else if name, ok := ev.dynamicName(s, mem); ok {
			s.name, s.hash = name, ir.HashText(name)
		}
		s.path = ev.pathOf(c)
		s.callee = ev.memberFunctions(s.recv, s.name)
		if ev.patches > 0 {
			if v, ok := ev.patchedCallee(s); ok {
				s.callee = v
				return
			}
		}
		s.callValue(s.callee, c)
	case ir.OpSuper:
		s.isSuper, s.recv, s.recvNode = true, ev.receiver(), c
	case ir.OpThis:
		s.recv, s.recvNode = ev.receiver(), c
		s.name = "constructor"
	default:
		if inner, ok := ev.blockBehindCall(s, c); ok {
			s.before = c
			ev.calleeAt(s, inner)
			return
		}
		s.callee = ev.eval(c)
		if t.Nodes[c].Op == ir.OpIndex && len(ev.lib.calls[hashKeyed]) > 0 {
			ev.keyedCall(s, c)
		}
		if module, ok := ev.moduleAt(c); ok {
			s.path, s.name = module, lastComponent(module)
			s.hash = ir.HashText(s.name)
		}
	}
}

// blockBehindCall is what is called by a call behind which a function stands, where that is one of its arguments: with in with(x) { … }.
func (ev *evaluator) blockBehindCall(s *site, c ir.NodeID) (ir.NodeID, bool) {
	t := ev.frame.tree
	if !ev.file.lang.TrailingBlocks || t.Nodes[c].Op != ir.OpCall || ev.spots != nil || s.before != 0 {
		return 0, false
	}
	if a := lastChild(t, s.id); t.Nodes[a].Op != ir.OpLambda || t.Nodes[c].Next != a {
		return 0, false
	}
	inner, ok := t.Child(c, ir.Callee)
	return inner, ok && t.Nodes[inner].Op != ir.OpCall
}

// callValue: what is called is a value of a library's type, such as a template that was compiled, of which models speak as (T).call.
func (s *site) callValue(v Value, at ir.NodeID) bool {
	if len(v.fns) > 0 || !ownType(v.typ) || !slices.ContainsFunc(s.ev.lib.calls[hashCall], func(e *entry) bool {
		return slices.ContainsFunc(e.names, func(n name) bool { return n.Member && !n.Any && s.ev.isType(v.typ, n.Receiver) })
	}) {
		return false
	}
	s.recv, s.recvNode, s.callee = v, at, Value{}
	s.path, s.name, s.hash = "", "call", hashCall
	return true
}

// hashCall is that of the name by which models speak of calls of values.
var hashCall = ir.HashText("call")

// dynamicName is the name of what is called where a variable holds it, as a text that is known. Variables have a sign of their own in languages with such calls.
func (ev *evaluator) dynamicName(s *site, id ir.NodeID) (string, bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpName || !strings.HasPrefix(t.Text(id), "$") {
		return "", false
	}
	slot := ev.slotOf(t.Nodes[id].Hash)
	if slot < 0 {
		return "", false
	}
	v := *ev.store.at(slot)
	s.dynamic = argument{node: id, val: v}
	c, ok := v.constant()
	if !ok || c.kind != ir.OpString || c.text == "" || strings.ContainsFunc(c.text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_\\:.", r)
	}) {
		return "", false
	}
	return strings.Trim(strings.NewReplacer("::", ".", "\\", ".").Replace(c.text), "."), true
}

// dynamicCall checks what names the function or class that a call reaches. What a function was passed is as a rule a function, which it calls.
func (ev *evaluator) dynamicCall(s *site) {
	if s.dynamic.node == 0 || s.dynamic.val.marks == nil || len(s.callee.fns) > 0 {
		return
	}
	var own markSet
	for _, m := range s.dynamic.val.marks.list {
		if m.origin.kind == fromSource {
			own.list = append(own.list, m)
		}
	}
	if len(own.list) == 0 {
		return
	}
	for _, e := range ev.lib.calls[hashDynamic] {
		if e.Section == rules.SinkSection {
			ev.check(e, s.id, s.dynamic.node, Value{marks: &own}, "")
		}
	}
}

// keyedCall checks the key by which a call finds its function in an object, as in actions[name](), which finds what the object inherits, too.
func (ev *evaluator) keyedCall(s *site, index ir.NodeID) {
	t := ev.frame.tree
	object, ok := t.Child(index, ir.Object)
	key := lastChild(t, index)
	if !ok || key == object || key == index || t.Nodes[key].Op == ir.OpString || t.Nodes[key].Op == ir.OpNumber {
		return
	}
	v := ev.eval(key)
	if v.marks == nil || v.prefix != "" || v.consts != nil {
		return
	}
	for _, e := range ev.lib.calls[hashKeyed] {
		if e.Section == rules.SinkSection {
			ev.check(e, s.id, key, v, "")
		}
	}
}

// hashKeyed is that of the name by which models speak of calls whose function is found under a key.
var hashKeyed = ir.HashText("$member")

// hashDynamic is that of the name by which models speak of calls whose function is named by data.
var hashDynamic = ir.HashText("$function")

// curriedPath is what a call of a call's result names: f in f(a)(b). It is "" for other calls.
func (s *site) curriedPath() string {
	ev := s.ev
	t := ev.frame.tree
	c, ok := t.Child(s.id, ir.Callee)
	for ok && s.before == 0 && t.Nodes[c].Op == ir.OpCall {
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
		if slot, ok := o.fields.get(name); ok {
			return *ev.store.at(slot)
		}
	}
	return Value{}
}

// arguments evaluates what a call is given. A block behind it is its last argument.
func (ev *evaluator) arguments(s *site) {
	t := ev.frame.tree
	n := 0
	for c := s.id + 1; c < t.Nodes[s.id].Next; c = t.Nodes[c].Next {
		n++
	}
	for c := s.before + 1; s.before != 0 && c < t.Nodes[s.before].Next; c = t.Nodes[c].Next {
		n++
	}
	if n > 1 {
		s.args = ev.argumentList(n - 1) // one is the callee
	}
	if s.before != 0 {
		ev.argumentsOf(s, s.before)
	}
	ev.argumentsOf(s, s.id)
}

func (ev *evaluator) argumentsOf(s *site, id ir.NodeID) {
	t := ev.frame.tree
	first := id + 1
	if typ, ok := t.Child(id, ir.Type); ok && t.Nodes[id].Op == ir.OpNew {
		first = t.Nodes[typ].Next // what stands before it is the object around the new one, as in `this.new Entry(x)`
	}
	for c := first; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		n := &t.Nodes[c]
		if n.Role == ir.Callee {
			continue
		}
		if n.Role == ir.Body {
			if f, ok := blockBehind(t, c); ok {
				s.args = append(s.args, argument{node: f, val: ev.eval(f)})
			}
			continue
		}
		a := argument{node: c}
		if n.Role == ir.Elem && n.Op == ir.OpMap && s.isNew && c+1 < n.Next && t.Nodes[c+1].Op == ir.OpAssign {
			s.braces = argument{node: c, val: ev.eval(c)}
			continue
		}
		if s.page && len(ev.lib.placed) > 0 {
			ev.page.begun = true
			a.at, ev.start = ev.page, ev.page
		}
		switch n.Op {
		case ir.OpKeyword:
			if k, ok := t.Child(c, ir.Key); ok {
				a.name = keyText(t, k)
			}
			if v, ok := t.Child(c, ir.Value); ok {
				a.val, a.node = ev.eval(v), v
			}
		case ir.OpPair:
			a = ev.pairArgument(c)
		case ir.OpSpread:
			v := ev.eval(c)
			if t.Text(c) == "&" { // a block that is passed is none of the arguments that have a place
				a.val, a.name, a.spread = v, "&", true
				break
			}
			if each, ok := ev.spreadOut(c, v); ok {
				s.args = append(s.args, each...)
				continue
			}
			a.val, a.spread = v, true
		default:
			a.val = ev.eval(c)
		}
		if s.page && ev.muted == 0 {
			ev.page = ev.end(&a.val, a.at)
		}
		s.args = append(s.args, a)
	}
}

// argumentList has room for arguments. A probe keeps those of calls.
func (ev *evaluator) argumentList(n int) []argument {
	if ev.probe != nil {
		return make([]argument, 0, n)
	}
	return ev.store.args.list(n)
}

// spreadOut is the arguments that a list of known elements, or a map of known keys, stands for.
func (ev *evaluator) spreadOut(at ir.NodeID, v Value) ([]argument, bool) {
	if len(v.objs) > 1 {
		return ev.eitherSpread(at, v)
	}
	if len(v.objs) != 1 || v.objs[0].symbolic || v.objs[0].many {
		return nil, false
	}
	o := v.objs[0]
	var out []argument
	for _, k := range o.fields.names {
		x := *ev.store.at(o.fields.slot(k))
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

// eitherSpread is the arguments that one of several lists of as many elements each stands for.
func (ev *evaluator) eitherSpread(at ir.NodeID, v Value) ([]argument, bool) {
	var out []argument
	for i, o := range v.objs {
		list, ok := ev.spreadOut(at, Value{objs: []*object{o}})
		if !ok || i > 0 && len(list) != len(out) {
			return nil, false
		}
		if i == 0 {
			out = list
			continue
		}
		for k := range list {
			if list[k].name != out[k].name {
				return nil, false
			}
			out[k].val = join(out[k].val, list[k].val)
		}
	}
	return out, true
}

// pairArgument is an entry of a map that is written among the arguments: one under a name where its key is known, and else a map.
func (ev *evaluator) pairArgument(id ir.NodeID) argument {
	t := ev.frame.tree
	k, ok1 := t.Child(id, ir.Key)
	v, ok2 := t.Child(id, ir.Value)
	if !ok1 || !ok2 {
		return argument{node: id, val: ev.eval(id)}
	}
	key := ev.eval(k)
	x := ev.eval(v)
	if c, ok := key.constant(); ok {
		return argument{node: v, val: x, name: c.text}
	}
	o := ev.madeAt("map", id, nil)
	ev.putField(o, "", x)
	return argument{node: id, val: Value{typ: "map", exact: true, objs: []*object{o}, marks: key.marks}}
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
				out = append(out, argument{node: s.recvNode, val: s.element(s.recv, a.Element)})
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
	if n := len(s.args); n > 0 && s.args[n-1].spread && s.args[n-1].name == "" && len(out) == 0 {
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
			if slot, ok := o.fields.get(name); ok && o.typ == "map" {
				return argument{node: s.args[i].node, val: *s.ev.store.at(slot), name: name}, true
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
	for _, k := range v.objs[0].fields.names {
		if k != elements && k != anyField {
			return true
		}
	}
	return false
}

// callResult runs a call: what models say of it, what the functions of the workspace do that it may reach, or the policy for those that nobody knows.
func (ev *evaluator) callResult(s *site) Value {
	entries, strict := ev.entriesOf(s)
	targets, recv := ev.targets(s, len(entries) > 0)
	targets = ev.meant(targets, s.args)
	if len(targets) > 0 && (!strict || s.saysMore(entries)) && !bodiless(targets) {
		entries = nil
	}
	ev.sinks(s, entries)
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

package taint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// newSource is the mark of data that enters at a place.
func (ev *evaluator) newSource(s *sourceSpec, at Place) *markSet {
	return &markSet{[]mark{{origin: &origin{kind: fromSource, source: s, place: at, live: s.live}}}}
}

func (ev *evaluator) placeIn(fn *Func, id ir.NodeID) Place {
	n := &fn.Tree.Nodes[id]
	u := ev.frame.id
	if fn.Tree != ev.frame.tree {
		u = fn.File.Units[fn.Unit]
	}
	return Place{u, text.Span{Start: int(n.Start), End: int(n.End)}}
}

// readModels adds what models say of a member that is read: a source, a type, cleanness.
func (ev *evaluator) readModels(id ir.NodeID, key string, es []*entry, base Value, path string, v Value) Value {
	for _, list := range [][]*entry{es, ev.lib.anyRead} {
		for _, e := range list {
			if !ev.readFits(e, key, base, path) {
				continue
			}
			switch e.Section {
			case rules.TypeSection:
				if !v.exact {
					v.typ = canonicalType(e.Type)
				}
				if ev.lib.shared[v.typ] {
					v.objs = nil // it is that of all functions, however they come by it
					v = ev.shared(v)
				}
			case rules.SourceSection:
				if e.Route && ev.fixedRoute() {
					v.consts, v.prefix = nil, ""
					continue
				}
				v.marks = joinMarks(settledBy(v.marks, e.source), ev.newSource(e.source, ev.place(id)))
				v.consts, v.prefix = nil, ""
			case rules.SanitizerSection:
				v = ev.clean(v, e.channels)
			case rules.PropagatorSection:
				switch {
				case e.Effect != "":
					obj, _ := ev.frame.tree.Child(id, ir.Object)
					v = ev.effect(&site{id: id, ev: ev, recv: base, recvNode: obj}, e)
				case e.Fixed && len(e.From) == 0:
					v.marks = nil
				}
			case rules.SinkSection:
				ev.check(e, id, id, base, "")
			}
		}
	}
	return v
}

// settledBy is what a value brings that is read where a source is known: what a caller passed or another function left there is that source, and is
// reported here alone.
func settledBy(ms *markSet, s *sourceSpec) *markSet {
	if ms == nil {
		return nil
	}
	out := make([]mark, 0, len(ms.list))
	for _, m := range ms.list {
		if m.origin.kind != fromSource {
			m.clean |= s.live
		}
		if m.origin.live&^m.clean != 0 || m.labels != 0 {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return &markSet{out}
}

// fixedRoute: the function that is run answers one path only, which its decorator names.
func (ev *evaluator) fixedRoute() bool {
	fn := ev.frame.fn
	if fn == nil {
		return false
	}
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		a, ok := t.Child(c, ir.Arg)
		if ok && t.Nodes[a].Op == ir.OpString {
			if p := t.StringText(a); strings.HasPrefix(p, "/") && !strings.ContainsAny(p, "<{:*") {
				return true
			}
		}
	}
	return false
}

func (ev *evaluator) readFits(e *entry, key string, base Value, path string) bool {
	for i := range e.names {
		n := &e.names[i]
		switch {
		case !n.Member:
			if path != "" && samePath(n.Path, path, ev.file) {
				return true
			}
		case n.Any:
			return true
		case base.typ != "":
			if (n.last == "*" && !ev.declares(base.typ, key) || key == n.last) && ev.isType(base.typ, n.Receiver) {
				return true
			}
		case n.Loose && base.consts == nil && len(base.fns) == 0:
			if key == n.last {
				return true
			}
		}
	}
	return false
}

// declares: the code declares a member of that name for a type, so that it is none of those that a library makes up.
func (ev *evaluator) declares(typ, key string) bool {
	_, _, ok := ev.idx.Field(typ, key)
	if !ok {
		_, _, ok = ev.idx.Field(typ, "$"+key) // where a declaration has a sign that a use has not
	}
	return ok
}

// writeModels checks an assignment to a member against sinks.
func (ev *evaluator) writeModels(target, mem ir.NodeID, base, v Value) {
	ev.writeModelsNamed(target, ev.frame.tree.Text(mem), base, v)
}

func (ev *evaluator) writeModelsNamed(target ir.NodeID, key string, base, v Value) {
	for _, e := range ev.lib.writes[ir.HashText(key)] {
		if e.Section == rules.SinkSection && ev.readFits(e, key, base, ev.pathOf(target)) {
			ev.check(e, ev.frame.tree.Nodes[target].Parent, target, v, "")
		}
	}
}

// returnModels checks what a function of the code returns against sinks.
func (ev *evaluator) returnModels(id ir.NodeID, v Value) {
	fn := ev.frame.fn
	if len(ev.lib.returns) == 0 || fn == nil || v.empty() {
		return
	}
	for _, e := range ev.lib.returns {
		if e.Section != rules.SinkSection || !ev.functionFits(e.Of, fn) || !ev.returnsType(e.Of, fn) {
			continue
		}
		if x, ok := ev.returnedPart(e, v); ok {
			ev.check(e, id, id, x, "")
		}
	}
}

// returnedPart is what a sink means of what is returned: all of it, or an element of a list or an object that the code writes out.
func (ev *evaluator) returnedPart(e *entry, v Value) (Value, bool) {
	if len(e.Args) != 1 || e.Args[0].Element == "" {
		return v, true
	}
	i, err := strconv.Atoi(e.Args[0].Element)
	if len(v.objs) != 1 || v.objs[0].symbolic {
		return Value{}, false
	}
	if err != nil {
		return ev.readField(v, e.Args[0].Element), true
	}
	return ev.sequenceOfObject(v.objs[0]).at(i)
}

// returnsType: a function is declared to return the type that a model speaks of.
func (ev *evaluator) returnsType(p *rules.ModelParameter, fn *Func) bool {
	if !p.HasType {
		return true
	}
	typ, ok := fn.Tree.Child(fn.Node, ir.Type)
	return ok && ev.isType(fn.File.typeName(fn.Tree, typ), p.Type.Path)
}

// sinks checks a call against the sinks among its entries.
func (ev *evaluator) sinks(s *site, entries []*entry) {
	for _, e := range entries {
		if e.Section != rules.SinkSection {
			continue
		}
		if e.Always {
			ev.reportPlain(e, s.id, "")
			continue
		}
		for _, a := range ev.reaching(s, e, entries) {
			if k, ok := a.val.constant(); ok && e.Where == "option" && k.text == endOfOptions {
				break
			}
			a.val.marks = ev.put(a.val.marks, a.at)
			ev.check(e, s.id, a.node, a.val, s.name)
		}
	}
}

// reaching are the arguments that a sink asks for. A call that writes what a format makes of its arguments writes one text.
func (ev *evaluator) reaching(s *site, e *entry, entries []*entry) []argument {
	if !s.page || len(s.args) == 0 || !slices.ContainsFunc(entries, func(x *entry) bool { return x.Effect == "format" }) {
		return s.selected(e.Args)
	}
	v := ev.formatted(s, s.args[0].at)
	if ev.muted == 0 {
		ev.page = ev.end(&v, s.args[0].at)
	}
	return []argument{{node: s.args[len(s.args)-1].node, val: v}}
}

// check reports a value that reaches a sink.
func (ev *evaluator) check(e *entry, at, arg ir.NodeID, v Value, name string) {
	if e.constant != nil {
		if v.consts == nil {
			// A member of a class or enumeration is a constant whose name says it all, such as CipherMode.ECB.
			if p := ev.pathOf(arg); strings.Contains(p, ".") && e.constant.MatchString(p) {
				ev.reportPlain(e, at, p)
			}
			return
		}
		for _, c := range v.consts.list {
			if e.constant.MatchString(c.text) {
				ev.reportPlain(e, at, c.text)
				return
			}
		}
		return
	}
	if e.sink.where == "prefix" || e.html() || e.Context == "statement" {
		v = ev.first(v) // of a list the program, the page before its status and headers, the statement before its values
	}
	ms := ev.deep(v)
	switch {
	case e.Where == "option":
		ms = ev.optionMarks(v)
	case ev.file.lang.OpenObjects && ev.ownObject(v):
		ms = v.marks // a record, whatever its attributes are, is no text
	case (e.Context == "statement" || e.html() && e.sink.where == "prefix") && ev.isType(v.typ, "map"):
		return // whose keys and values are quoted, or which has no beginning
	case (e.html() || e.Where == "whole") && v.isOptions():
		ms = v.marks // an object is sent or bound as data, and is no text
	}
	if e.Context == "document" {
		ms = ev.documentMarks(v, 0)
	}
	front := v.prefix
	if e.begins != nil {
		at := e.begins.FindStringIndex(front)
		if at == nil {
			return
		}
		front = front[at[1]:]
	}
	if ms == nil || fixedFront(e.sink.where, front) {
		return
	}
	for i := range ms.list {
		ev.arrive(&ms.list[i], e.sink, sinkPlace{call: ev.place(at), arg: ev.place(arg)})
	}
}

// html: the sink's text is read as HTML.
func (e *entry) html() bool { return e.Context == "html" || e.Context == "page" }

// documentMarks is the data that may say what a query asks for: that of keys and of values that may be more than a text. A text under a key is compared
// and nothing else, but for the keys whose values are code.
func (ev *evaluator) documentMarks(v Value, depth int) *markSet {
	if len(v.objs) == 0 || depth > maxPath {
		return v.marks
	}
	own := ownMarks(&v)
	for _, o := range v.objs {
		if o.symbolic {
			return ev.deep(v)
		}
		for _, k := range o.fields.names {
			x := *ev.store.at(o.fields.slot(k))
			switch {
			case k == elements && x.seq != nil:
				own = joinMarks(own, ev.sequenceMarks(x.seq, depth))
			case codeKey(k):
				own = joinMarks(own, ev.deep(x))
			case x.typ != "str":
				own = joinMarks(own, ev.documentMarks(x, depth+1))
			}
		}
	}
	return own
}

// sequenceMarks is documentMarks of a list, or of a pair of a key and a value.
func (ev *evaluator) sequenceMarks(q *sequence, depth int) *markSet {
	var out *markSet
	if len(q.known) == 2 && !q.open {
		if k, ok := q.known[0].constant(); ok {
			switch x := q.known[1]; {
			case codeKey(k.text):
				return ev.deep(x)
			case x.typ == "str":
				return nil
			}
		}
	}
	for _, x := range append(q.known[:len(q.known):len(q.known)], q.rest) {
		out = joinMarks(out, ev.documentMarks(x, depth+1))
	}
	return out
}

// codeKey: what stands under the key is run.
func codeKey(k string) bool {
	switch k {
	case "$where", "$expr", "$function", "$accumulator", "$regex", "mapReduce", "map", "reduce", "$eval", anyField:
		return true
	}
	return false
}

// ownObject: the value is an object of a class of the workspace.
func (ev *evaluator) ownObject(v Value) bool {
	return len(v.objs) == 1 && !v.objs[0].symbolic && ownType(v.objs[0].typ) && len(ev.idx.Types(v.objs[0].typ)) > 0
}

// first is what stands at the beginning of a value: of a list whose elements are known, the first one.
func (ev *evaluator) first(v Value) Value {
	if len(v.objs) != 1 || v.objs[0].symbolic || v.marks != nil {
		return v
	}
	if s := ev.sequenceOfObject(v.objs[0]); len(s.known) > 0 {
		return s.known[0]
	}
	return v
}

// endOfOptions is the word behind which no program takes a word for an option.
const endOfOptions = "--"

// optionMarks is the data that may become an option of a program: that of words which begin with it. Of a list these are the elements before the
// end of options.
func (ev *evaluator) optionMarks(v Value) *markSet {
	if len(v.objs) != 1 || v.objs[0].symbolic || v.marks != nil {
		return ev.deep(v)
	}
	q := ev.sequenceOfObject(v.objs[0])
	if len(q.known) == 0 {
		return ev.deep(v)
	}
	var out *markSet
	for _, x := range q.known {
		if k, ok := x.constant(); ok && k.text == endOfOptions {
			return out
		}
		if !fixedFront("option", x.prefix) {
			out = joinMarks(out, ev.deep(x))
		}
	}
	return joinMarks(out, ev.deep(q.rest))
}

// reHost is the beginning of an address whose host is fixed: a scheme and a host, or a path that can have none any more.
var reHost = regexp.MustCompile(`^(?:(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#@\\]+[/?#]|[^:/?#\\]+[/?#]|[?#])`)

// unknownFront stands in the known beginning of a text for a part that is not known and not the attacker's, such as a configured address.
const unknownFront = "\x00"

// settled: the value is the program's own, or that of whoever runs it.
func (ev *evaluator) settled(v Value) bool {
	ms := ev.deep(v)
	if ms == nil {
		return true
	}
	for i := range ms.list {
		o := ms.list[i].origin
		if o.kind == fromParam || o.kind == fromSource && (o.source == nil || o.source.kind != "local") {
			return false
		}
	}
	return true
}

// fixedFront: what the text begins with leaves the attacker no say in what counts.
func fixedFront(where, prefix string) bool {
	switch where {
	case "host":
		if i := strings.IndexByte(prefix, unknownFront[0]); i >= 0 && strings.ContainsAny(prefix[i:], "/?#") {
			return true // whatever the program's own address is, it ends before the data
		}
		return reHost.MatchString(prefix) || len(prefix) > 1 && prefix[0] == '/' && prefix[1] != '/' && prefix[1] != '\\'
	case "prefix":
		return prefix != ""
	case "option":
		return prefix != "" && prefix != "-"
	}
	return false
}

// modelled runs a call as models say. done is false where they say nothing of what it returns.
func (ev *evaluator) modelled(s *site, entries []*entry) (v Value, done bool) {
	if s.recvNode != 0 && (fluent(entries) || slices.ContainsFunc(entries, func(e *entry) bool { return e.Effect == "iterator" })) {
		if ev.fluent == nil {
			ev.fluent = map[treeNode]bool{}
		}
		ev.fluent[treeNode{ev.frame.tree, s.id}] = true
	}
	for _, e := range entries {
		if e.Section != rules.PropagatorSection || done && (e.Callback != nil || e.Effect != "") || resultAt(e.To) > 0 {
			continue // what several entries say is done once
		}
		switch {
		case e.Callback != nil:
			v, done = ev.callback(s, e.Callback), true
		case e.Effect != "" && len(e.To) > 0:
			ev.giveArguments(s, e.To, ev.effect(s, e))
			v, done = Value{typ: "bool"}, true
		case e.Effect != "":
			v, done = ev.effect(s, e), true
		default:
			ev.propagate(s, e, &v, &done)
		}
	}
	return v, done
}

// fluent: what a call changes is its receiver, which it returns.
func fluent(entries []*entry) bool {
	changes, returns := false, false
	for _, e := range entries {
		if e.Section != rules.PropagatorSection || e.Effect != "" {
			continue
		}
		for _, to := range e.To {
			changes = changes || to.Position == rules.ReceiverArg
			returns = returns || to.Position == rules.ReturnArg && slices.ContainsFunc(e.From, func(a rules.ModelArg) bool { return a.Position == rules.ReceiverArg })
		}
	}
	return changes && returns
}

func (ev *evaluator) propagate(s *site, e *entry, v *Value, done *bool) {
	var ms *markSet
	var prefix string
	if len(e.From) > 0 {
		for i, a := range s.selected(e.From) {
			ms = joinMarks(ms, ev.deep(a.val))
			if i == 0 {
				prefix = a.val.prefix
			}
		}
	}
	ms = ev.stepped(ms, passed, ev.place(s.id), s.name)
	to := e.To
	if len(to) == 0 {
		to = []rules.ModelArg{{Position: rules.ReturnArg}}
	}
	for _, t := range to {
		if t.Position == rules.ReturnArg {
			if v.typ == "" && (s.isNew || ev.lib.hasType(s.path, ev.file)) {
				// The model says what passes; what is made is still an object of its class.
				made, _ := ev.construct(s)
				v.typ, v.exact, v.objs = made.typ, made.exact, made.objs
			}
			v.marks, *done = joinMarks(v.marks, ms), true
			v.prefix = prefix
			if len(e.From) == 1 {
				ev.passSettings(s, e, v)
			}
			continue
		}
		ev.taintArgument(s, t, ms)
	}
}

// giveArguments gives the variables that are passed what a call puts into them.
func (ev *evaluator) giveArguments(s *site, to []rules.ModelArg, v Value) {
	for _, a := range s.selected(to) {
		if slot, ok := ev.slotAt(ev.referred(a.node)); ok {
			ev.store.set(slot, v)
		}
	}
}

// passSettings hands on what a reader of settings was given.
func (ev *evaluator) passSettings(s *site, e *entry, v *Value) {
	for _, a := range s.selected(e.From) {
		if len(ev.idx.settings) > 0 && a.val.typ == "map" && len(a.val.objs) > 0 {
			v.objs, v.typ = a.val.objs, a.val.typ
		}
	}
}

// taintArgument adds marks to what an argument, or the receiver, refers to.
func (ev *evaluator) taintArgument(s *site, to rules.ModelArg, ms *markSet) {
	if ms == nil {
		return
	}
	for _, a := range s.selected([]rules.ModelArg{to}) {
		node := ev.referred(a.node)
		slot, ok := ev.slotAt(node)
		if n := &ev.frame.tree.Nodes[node]; !ok && n.Op == ir.OpName && len(ev.file.imports[ev.frame.tree.Text(node)]) == 0 {
			slot, ok = ev.define(n.Hash), true // a variable that the call makes
		}
		if !ok {
			continue
		}
		x := *ev.store.at(slot)
		x.marks, x.consts = joinMarks(x.marks, ms), nil
		ev.store.set(slot, x)
		if to.Position != rules.ReceiverArg {
			ev.fillObjects(x.objs, ms, 0)
		}
	}
}

// fillObjects is what a call does to the fields of what it fills: those that are known get the data as well, and what a caller passed gets it in any field.
func (ev *evaluator) fillObjects(objs []*object, ms *markSet, depth int) {
	for _, o := range objs {
		if o.symbolic {
			if !o.global {
				ev.putField(o, "", Value{marks: ms})
			}
			continue
		}
		for _, k := range o.fields.names {
			s, ok := o.fields.get(k)
			if !ok || k == elements {
				continue
			}
			f := *ev.store.at(s)
			if depth < maxPath {
				ev.fillObjects(f.objs, ms, depth+1)
			}
			if !ev.numeric(f.typ) {
				f.marks = joinMarks(f.marks, ms)
			}
			f.consts, f.prefix = nil, ""
			ev.store.set(s, f)
		}
	}
}

// referred is the place that an argument points to: &x, (char *)&x, x + n and &x[n] are all of x, and so is x.append(y) where that returns x.
func (ev *evaluator) referred(id ir.NodeID) ir.NodeID {
	t := ev.frame.tree
	for {
		role := ir.Value
		switch t.Nodes[id].Op {
		case ir.OpRef, ir.OpCast:
		case ir.OpDecl: // a variable that stands among the arguments: out var x
			role = ir.Target
		case ir.OpBinary:
			role = ir.Left
		case ir.OpIndex:
			role = ir.Object
		case ir.OpCall:
			callee, ok := t.Child(id, ir.Callee)
			if !ok || !ev.fluent[treeNode{t, id}] {
				return id
			}
			id, role = callee, ir.Object
		default:
			return id
		}
		c, ok := t.Child(id, role)
		if !ok {
			return id
		}
		id = c
	}
}

func (ev *evaluator) sourceCall(s *site, e *entry, v Value) Value {
	ms := ev.newSource(e.source, ev.place(s.id))
	if len(e.To) == 0 {
		if isNumeric(v.typ) {
			ms = ev.ofNumber(v.typ, ms)
		}
		v.marks = joinMarks(v.marks, ms)
		v.consts, v.prefix = nil, ""
		return v
	}
	for _, to := range e.To {
		if to.Position == rules.ReturnArg {
			v.marks = joinMarks(v.marks, ms)
			continue
		}
		ev.taintArgument(s, to, ms)
	}
	return v
}

func (ev *evaluator) sanitize(s *site, e *entry, v Value) Value {
	if e.begins != nil && (len(s.args) == 0 || !e.begins.MatchString(s.args[0].val.prefix)) {
		return v
	}
	defer ev.because(s.name)()
	if len(e.To) == 0 {
		return ev.clean(v, e.channels)
	}
	for _, to := range e.To {
		if to.Position == rules.ReturnArg {
			v = ev.clean(v, e.channels)
			continue
		}
		for _, a := range s.selected([]rules.ModelArg{to}) {
			if slot, ok := ev.slotAt(a.node); ok {
				ev.store.set(slot, ev.clean(*ev.store.at(slot), e.channels))
			}
		}
	}
	return v
}

// clean is a value whose data does no harm in some channels any more.
func (ev *evaluator) clean(v Value, channels uint64) Value {
	if ev.probe != nil {
		if ms := ev.deep(v); ms != nil || channels == allChannels {
			v.marks, v.objs = ev.probe.cleansed(ms, channels), nil
		}
		return v
	}
	if channels == allChannels {
		v.marks = nil
		if len(v.objs) > 0 {
			v.objs = nil
		}
		return v
	}
	ms := ev.deep(v)
	if ms == nil {
		return v
	}
	v.marks, v.objs = cleaned(ms, channels), nil
	return v
}

// cleaned are the marks that still do harm when they are clean in some channels.
func cleaned(ms *markSet, channels uint64) *markSet {
	out := make([]mark, 0, len(ms.list))
	for _, m := range ms.list {
		if m.clean |= channels; m.origin.live&^m.clean != 0 {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return &markSet{out}
}

// callCondition is a call whose answer may say something of an argument.
func (ev *evaluator) callCondition(id ir.NodeID) cond {
	v := ev.eval(id)
	k := cond{value: v, truth: v.known()}
	s := ev.last
	if s == nil || s.id != id || ev.dead {
		return k
	}
	defer ev.because(s.name)()
	for _, e := range slices.Concat(ev.lib.guards[s.hash], ev.lib.anyGuard) {
		if ok, _ := ev.matches(e, s); !ok {
			continue
		}
		args := s.selected(e.Args)
		if len(e.Args) == 0 && s.recvNode != 0 && len(e.names) > 0 && e.names[0].Member {
			args = []argument{{node: s.recvNode, val: s.recv}}
		}
		for _, a := range args {
			if r := ev.cleaned(a.node, a.val, e.channels); e.Says {
				k.yes = append(k.yes, r...)
			} else {
				k.no = append(k.no, r...)
			}
		}
	}
	k.yes = append(k.yes, ev.usualGuards(s)...)
	if v.says != nil {
		k.yes, k.no = append(k.yes, ev.still(v.says.yes)...), append(k.no, ev.still(v.says.no)...)
	}
	if slices.Contains(memberships, s.name) && s.recvNode != 0 && len(s.args) == 1 && s.recv.tainted() {
		k.no = append(k.no, ev.without(s.recvNode, s.args[0].val)...)
	}
	if len(k.yes)+len(k.no) == 0 {
		ev.predicate(s, &k)
	}
	return k
}

var (
	equalities  = []string{"equals", "equalsIgnoreCase", "Equals", "eql?", "equal?", "contentEquals", "strcmp", "hash_equals"}
	memberships = []string{"contains", "includes", "include?", "Contains", "in_array", "has", "containsKey", "member?", "key?", "has_key?", "ContainsKey", "array_key_exists", "containsValue", "indexOf"}
	wholeMatch  = []string{"matches", "fullmatch", "matchEntire"}
	partMatch   = []string{"match", "test", "preg_match", "match?", "IsMatch", "MatchString", "Match", "search"}
)

// beginnings are methods that say what a text begins with.
var beginnings = []string{"startsWith", "startswith", "StartsWith", "HasPrefix", "start_with?", "str_starts_with", "hasPrefix", "is_relative_to"}

// beginsWith: a path that begins with the folder it shall stay in does stay there, where it was resolved before.
func (ev *evaluator) beginsWith(s *site) []refinement {
	mask := ev.lib.mask([]string{"path", "archive"})
	if mask == 0 || len(s.args) == 0 {
		return nil
	}
	node, v := s.recvNode, s.recv
	if node == 0 || s.path != "" && len(s.args) > 1 {
		node, v = s.args[0].node, s.args[0].val
	}
	return ev.cleaned(node, v, mask)
}

// usualGuards are comparisons that are calls, memberships in collections of constants, and matches of harmless regular expressions.
func (ev *evaluator) usualGuards(s *site) []refinement {
	switch {
	case slices.Contains(equalities, s.name):
		var out []refinement
		if s.recvNode != 0 && len(s.args) == 1 {
			out = append(ev.sameAs(s.recvNode, s.recv, s.args[0].val), ev.sameAs(s.args[0].node, s.args[0].val, s.recv)...)
		}
		return out
	case s.name == "in?" && s.recvNode != 0 && len(s.args) == 1:
		return ev.member1of(s.recvNode, s.recv, s.args[0].val)
	case strings.HasSuffix(s.name, "?") && slices.Contains(memberships, s.name) && s.recvNode != 0 && len(s.args) == 1 && !s.recv.fromSource():
		if known := ev.member1of(s.args[0].node, s.args[0].val, s.recv); known != nil {
			return known
		}
		// Nothing else than a collection, or a text, of the program's own is asked so, wherever it comes from.
		return ev.cleaned(s.args[0].node, s.args[0].val, allChannels)
	case slices.Contains(memberships, s.name):
		if s.recvNode != 0 && len(s.args) > 0 {
			return ev.member1of(s.args[0].node, s.args[0].val, s.recv)
		}
		if len(s.args) > 1 {
			return ev.member1of(s.args[0].node, s.args[0].val, s.args[1].val)
		}
	}
	if slices.Contains(endings, s.name) {
		return ev.endsWith(s)
	}
	if slices.Contains(beginnings, s.name) {
		return ev.beginsWith(s)
	}
	whole := slices.Contains(wholeMatch, s.name)
	if !whole && !slices.Contains(partMatch, s.name) {
		return nil
	}
	parts := s.args
	if s.recvNode != 0 {
		parts = append([]argument{{node: s.recvNode, val: s.recv}}, parts...)
	}
	parts = append(parts, ev.matcherOf(s)...)
	var safe uint64
	for _, a := range parts {
		if c, ok := a.val.constant(); ok && a.val.marks == nil {
			safe |= ev.allows(c.text, whole)
		}
	}
	if safe == 0 {
		return nil
	}
	var out []refinement
	for _, a := range parts {
		if a.val.tainted() {
			out = append(out, ev.cleaned(a.node, a.val, safe)...)
		}
	}
	return out
}

// matcherOf are the expression and the text of a matcher that was made of them: those of re.matcher(text) in re.matcher(text).matches().
func (ev *evaluator) matcherOf(s *site) []argument {
	t := ev.frame.tree
	if s.recvNode == 0 || len(s.args) > 0 || t.Nodes[s.recvNode].Op != ir.OpCall {
		return nil
	}
	callee, ok1 := t.Child(s.recvNode, ir.Callee)
	arg, ok2 := t.Child(s.recvNode, ir.Arg)
	if !ok1 || !ok2 || t.Nodes[callee].Op != ir.OpMember {
		return nil
	}
	obj, ok := t.Child(callee, ir.Object)
	if !ok {
		return nil
	}
	re := ev.quiet(obj)
	if c, ok := re.constant(); !ok || c.kind != ir.OpString {
		return nil
	}
	return []argument{{node: obj, val: re}, {node: arg, val: ev.quiet(arg)}}
}

// predicate looks into a function of the workspace that returns one condition on its parameters: what it says of them, it says of the arguments.
func (ev *evaluator) predicate(s *site, k *cond) {
	targets, _ := ev.targets(s, false)
	if len(targets) != 1 || targets[0].fn == nil || ev.inPredicate > 1 {
		return
	}
	fn := targets[0].fn
	t := fn.Tree
	body, ok := t.Child(fn.Node, ir.Body)
	if !ok {
		return
	}
	ret := body
	if t.Nodes[body].Op == ir.OpBlock {
		if body+1 >= t.Nodes[body].Next || t.Nodes[body+1].Next != t.Nodes[body].Next {
			return
		}
		ret = body + 1
	}
	if t.Nodes[ret].Op == ir.OpReturn {
		if ret, ok = t.Child(ret, ir.Value); !ok {
			return
		}
	}
	in := &frame{tree: t, unit: fn.Unit, id: fn.File.Units[fn.Unit], vars: map[uint32]int32{}, receiver: -1, class: fn.Class, mark: ev.store.mark()}
	for i := range fn.Params {
		if i < len(s.args) && s.args[i].name == "" {
			if slot, ok := ev.slotAt(s.args[i].node); ok {
				in.vars[ir.HashText(fn.Params[i].Name)] = slot // the parameter is the argument's variable
			}
		}
	}
	hosts := map[int32]ir.NodeID{} // what a parameter says that is given the host of an address
	for i := range fn.Params {
		h := ir.HashText(fn.Params[i].Name)
		if _, has := in.vars[h]; has || i >= len(s.args) || s.args[i].name != "" || !s.args[i].val.tainted() || len(ev.hostOf(s.args[i].node)) == 0 {
			continue
		}
		slot := ev.store.slot()
		ev.store.begin(slot, s.args[i].val)
		in.vars[h], hosts[slot] = slot, s.args[i].node
	}
	if len(in.vars) == 0 {
		return
	}
	outer, file := ev.frame, ev.file
	ev.frame, ev.file = in, fn.File
	ev.inPredicate++
	ev.muted++
	inner := ev.condition(ret)
	ev.muted--
	ev.inPredicate--
	ev.frame, ev.file = outer, file
	k.yes, k.no = ev.ofHosts(inner.yes, hosts), ev.ofHosts(inner.no, hosts)
	if k.truth == 0 {
		k.truth = inner.truth
	}
}

// ofHosts puts what is said of the hosts of addresses on the addresses.
func (ev *evaluator) ofHosts(list []refinement, hosts map[int32]ir.NodeID) []refinement {
	if len(hosts) == 0 {
		return list
	}
	var out []refinement
	for _, r := range list {
		if id, ok := hosts[r.slot]; ok {
			out = append(out, ev.hostOf(id)...)
			continue
		}
		out = append(out, r)
	}
	return out
}

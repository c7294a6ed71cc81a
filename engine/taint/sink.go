package taint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// writeModels checks an assignment to a member against sinks.
func (ev *evaluator) writeModels(target, mem ir.NodeID, base, v Value) {
	ev.writeModelsNamed(target, ev.frame.tree.Text(mem), base, v)
}

func (ev *evaluator) writeModelsNamed(target ir.NodeID, key string, base, v Value) {
	for _, e := range ev.lib.writes[ir.HashText(key)] {
		if e.Section == rules.SinkSection && ev.readFits(e, key, base, ev.pathOf(target)) {
			ev.checkWrite(e, target, base, v)
		}
	}
	if base.typ == "" {
		return
	}
	for _, e := range ev.lib.anyWrite {
		if e.Section == rules.SinkSection && ev.readFits(e, key, base, "") {
			ev.checkWrite(e, target, base, v)
		}
	}
}

// checkWrite checks what is written into a member, or what a sink says that it makes dangerous.
func (ev *evaluator) checkWrite(e *entry, target ir.NodeID, base, v Value) {
	at := ev.frame.tree.Nodes[target].Parent
	if len(e.when)+len(e.unless)+len(e.Args) == 0 {
		ev.check(e, at, target, v, "")
		return
	}
	value, ok := ev.frame.tree.Child(at, ir.Value)
	if !ok {
		value = target
	}
	s := &site{id: at, ev: ev, recv: base, recvNode: target, args: []argument{{node: value, val: v}}}
	if !ev.conditionsHold(e, s) {
		return
	}
	for _, a := range s.selected(e.Args) {
		ev.check(e, at, target, a.val, "")
	}
}

// returnModels checks what a function of the code returns against sinks.
func (ev *evaluator) returnModels(id ir.NodeID, v Value) {
	fn := ev.frame.fn
	if len(ev.lib.returns) == 0 || fn == nil || v.empty() && !ev.lib.recordReturns {
		return
	}
	for _, e := range ev.lib.returns {
		if e.Section != rules.SinkSection || e.record == nil && v.empty() || !ev.functionFits(e.Of, fn) || !ev.returnsType(e.Of, fn) {
			continue
		}
		if len(v.objs) < 2 || len(e.Args) != 1 || e.Args[0].Element == "" {
			ev.returned(e, id, v)
			continue
		}
		for _, o := range v.objs { // the ends of branches, each of which makes its own list
			w, at := v, id
			if w.objs = []*object{o}; o.node > id && o.node < ev.frame.tree.Nodes[id].Next {
				at = o.node
			}
			ev.returned(e, at, w)
		}
	}
}

// returned checks what a sink means of what is returned.
func (ev *evaluator) returned(e *entry, id ir.NodeID, v Value) {
	x, ok := ev.returnedPart(e, v)
	for i := range e.unless { // what stands beside it, as the type of an answer
		if beside, has := ev.beneath(v, e.unless[i].arg.Element); has && ev.is(&beside, &e.unless[i]) {
			return
		}
	}
	if !ok || e.html() && !e.Of.HasType && strings.Contains(x.typ, ".") && !ev.isType(x.typ, "str") {
		return // an object of a library's, such as a response, is no text, whatever was written into its members
	}
	ev.check(e, id, id, x, "")
}

// returnedPart is what a sink means of what is returned: all of it, or an element of a list or an object that the code writes out.
func (ev *evaluator) returnedPart(e *entry, v Value) (Value, bool) {
	if len(e.Args) != 1 || e.Args[0].Element == "" {
		return v, true
	}
	return ev.beneath(v, e.Args[0].Element)
}

// beneath is what stands in a list or an object that the code writes out, under keys with points between.
func (ev *evaluator) beneath(v Value, keys string) (Value, bool) {
	ok := false
	for _, key := range strings.Split(keys, ".") {
		if len(v.objs) != 1 || v.objs[0].symbolic {
			return Value{}, false
		}
		i, err := strconv.Atoi(key)
		if err != nil {
			v, ok = ev.readField(v, key), true
		} else if v, ok = ev.sequenceOfObject(v.objs[0]).at(i); !ok {
			break
		}
	}
	return v, ok
}

// returnsType: a function is declared to return the type that a model speaks of.
func (ev *evaluator) returnsType(p *rules.ModelParameter, fn *Func) bool {
	if !p.HasType {
		return true
	}
	typ, ok := fn.Tree.Child(fn.Node, ir.Type)
	return ok && ev.isType(fn.File.typeName(fn.Tree, typ), p.Type.Path)
}

// tagged: a template with a tag, which gets what is put into it apart from the text.
func tagged(t *ir.Tree, call ir.NodeID) bool {
	if t.Nodes[call].Op != ir.OpMacro {
		return false
	}
	text, ok := t.Child(call, ir.Elem)
	return ok && t.Nodes[text].Op == ir.OpString && text+1 < t.Nodes[text].Next
}

// sinks checks a call against the sinks among its entries.
func (ev *evaluator) sinks(s *site, entries []*entry) {
	if tagged(ev.frame.tree, s.id) {
		return
	}
	for _, e := range entries {
		if e.Section != rules.SinkSection {
			continue
		}
		if len(e.In) > 0 && !ev.standsIn(e.In) || e.owned != nil && !ev.owned(e.owned, s) {
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

// toldByText lists the sinks of any receiver that know a call by a text that it is passed, such as a statement, or by the record that it sends: a function of the
// code that takes it is one, too.
func toldByText(entries []*entry) (out []*entry) {
	for _, e := range entries {
		told := len(e.when) > 0 && e.when[0].re != nil || e.record != nil
		if e.Section == rules.SinkSection && told && slices.ContainsFunc(e.names, func(n name) bool { return n.Any || n.Free }) {
			out = append(out, e)
		}
	}
	return out
}

// reaching are the arguments that a sink asks for. A call that writes what a format makes of its arguments writes one text.
func (ev *evaluator) reaching(s *site, e *entry, entries []*entry) []argument {
	if !s.page && len(e.Args) > 0 || len(s.args) == 0 || !slices.ContainsFunc(entries, func(x *entry) bool { return x.Effect == "format" }) {
		return s.selected(e.Args)
	}
	v := ev.formatted(s, s.args[0].at)
	if s.page && ev.muted == 0 {
		ev.page = ev.end(&v, s.args[0].at)
	}
	return []argument{{node: s.args[len(s.args)-1].node, val: v}}
}

// check reports a value that reaches a sink.
func (ev *evaluator) check(e *entry, at, arg ir.NodeID, v Value, name string) {
	if e.record != nil {
		ev.checkRecord(e, at, arg)
		return
	}
	if e.constant != nil {
		if v.consts == nil && ev.callersConstant(&v, e.sink, sinkPlace{call: ev.place(at), arg: ev.place(arg)}) {
			return
		}
		if v.consts == nil {
			// A member of a class or enumeration is a constant whose name says it all, such as CipherMode.ECB.
			if p := ev.pathOf(arg); strings.Contains(p, ".") && e.constant.MatchString(p) {
				ev.reportPlain(e, at, p)
			}
			return
		}
		if text, ok := v.consts.fitting(e.constant); ok {
			ev.reportPlain(e, at, text)
		}
		return
	}
	if ev.ownMethodNamed(e, arg) {
		return
	}
	if e.sink.where == "prefix" || e.html() || e.Context == "statement" {
		v = ev.first(v) // of a list the program, the page before its status and headers, the statement before its values
	}
	ms := ev.deep(v)
	switch {
	case e.Where == "bound":
		if !v.parameter() || !v.fromSource() {
			return // what was made of the object that a request filled, and what callers pass, is none
		}
		ms = v.marks
	case e.Where == "option":
		ms = ev.optionMarks(v)
	case ev.file.lang.OpenObjects && ev.ownObject(v):
		ms = v.marks // a record, whatever its attributes are, is no text
	case ev.file.lang.OpenObjects && e.sink.ofAddress() && (ev.attributesOnly(v) || v.isRoute()):
		ms = v.marks // nor is it an address: its route is
	case ev.file.lang.OpenObjects && e.Where == "whole" && v.setByKeys():
		ms = v.marks // the code names what it puts under keys itself
	case (e.Context == "statement" || e.html() && (e.sink.where == "prefix" || e.Access == rules.ReturnAccess)) && ev.isType(v.typ, "map"):
		return // whose keys and values are quoted, which has no beginning, or which frameworks send as data
	case e.Context == "statement" && ev.hasFields(v.typ):
		return // nor is an object with fields a statement: they are conditions, whose values are quoted
	case ev.file.lang.OpaqueObjects && e.html() && ev.hasFields(v.typ):
		return // it is sent as data, or shows no more than that it is an object
	case ev.file.lang.OpaqueObjects && e.html() && ev.attributesOnly(v):
		ms = v.marks // nor does an element show the attributes that it was given
	case e.html() && v.isOptions(), e.Where == "whole" && v.isObject():
		ms = v.marks // an object is sent or bound as data, and is no text
	case e.Where == "whole" && v.setByName():
		ms = ev.unnamedMarks(v)
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
	place := sinkPlace{call: ev.place(at), arg: ev.place(arg), bare: (len(e.Doubtful) > 0 || e.Access == rules.ReturnAccess) && front == "" && ev.calledSo(e, arg)}
	for i := range ms.list {
		ev.arrive(&ms.list[i], e.sink, place)
	}
}

// calledSo: the value has a last name such as the sink says, or the sink says nothing of names.
func (ev *evaluator) calledSo(e *entry, arg ir.NodeID) bool {
	t := ev.frame.tree
	if e.Access == rules.WriteAccess {
		v, ok := t.Child(t.Nodes[arg].Parent, ir.Value)
		if !ok {
			return false
		}
		arg = v
	}
	return e.called == nil || e.called.MatchString(readAs(t, arg))
}

// readAs is the last name of what a value is read from: name, .name of a member, and name() or .name() of what a call gives.
func readAs(t *ir.Tree, id ir.NodeID) string {
	for t.Nodes[id].Op == ir.OpAwait && id+1 < t.Nodes[id].Next {
		id++
	}
	switch t.Nodes[id].Op {
	case ir.OpName:
		return t.Text(id)
	case ir.OpMember:
		if m, ok := t.Child(id, ir.Member); ok {
			return "." + t.Text(m)
		}
	case ir.OpCall:
		if c, ok := t.Child(id, ir.Callee); ok && t.Nodes[c].Op != ir.OpCall {
			return readAs(t, c) + "()"
		}
	}
	return ""
}

// html: the sink's text is read as HTML.
func (e *entry) html() bool { return e.Context == "html" || e.Context == "page" }

func (s *sinkSpec) html() bool { return s.context == "html" || s.context == "page" }

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
			case slices.Contains(comparing, k): // with whatever it is
			case x.typ != "str":
				own = joinMarks(own, ev.documentMarks(x, depth+1))
			}
		}
	}
	return own
}

// comparing are operators of queries whose value is compared as it is, be it an object.
var comparing = []string{"$eq", "$ne", "$gt", "$gte", "$lt", "$lte"}

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

// hasFields: a type is a class or an interface of the workspace that has fields.
func (ev *evaluator) hasFields(typ string) bool {
	return typ != "" && ownType(typ) && slices.ContainsFunc(ev.idx.Types(typ), func(c *Class) bool { return len(c.Fields)+len(c.Params) > 0 })
}

// ownObject: the value is an object of a class of the workspace.
func (ev *evaluator) ownObject(v Value) bool {
	return len(v.objs) == 1 && !v.objs[0].symbolic && ownType(v.objs[0].typ) && len(ev.idx.Types(v.objs[0].typ)) > 0
}

// ofAddress: the sink reads the beginning of a text.
func (s *sinkSpec) ofAddress() bool {
	return s.where == "host" || s.where == "prefix" || s.where == "scheme"
}

// isRoute: a value is a list that the code writes out, of what a route is made of.
func (v *Value) isRoute() bool {
	return len(v.objs) == 1 && v.objs[0].typ == "list" && !v.objs[0].symbolic
}

// setByKeys: what a value holds stands under names that the code gave it.
func (v *Value) setByKeys() bool {
	return len(v.objs) > 0 && !slices.ContainsFunc(v.objs, func(o *object) bool {
		return len(o.fields.names) == 0 || slices.Contains(o.fields.names, elements) || slices.Contains(o.fields.names, anyField)
	})
}

// setByName: the code names some of what it puts into an object.
func (v *Value) setByName() bool {
	return len(v.objs) > 0 && !slices.ContainsFunc(v.objs, func(o *object) bool {
		return !slices.ContainsFunc(o.fields.names, func(k string) bool { return k != elements && k != anyField })
	})
}

// unnamedMarks are those of an object and of what stands under keys that the code does not name.
func (ev *evaluator) unnamedMarks(v Value) *markSet {
	out := v.marks
	for _, o := range v.objs {
		if o.symbolic && out != nil { // a part of it that became a key is no whole
			out = setOf(slices.DeleteFunc(slices.Clone(out.list), func(m mark) bool {
				return m.origin.kind == fromParam && m.origin.param == o.param && m.origin.path != o.path
			}))
		}
		if o.symbolic {
			continue
		}
		for _, k := range []string{elements, anyField} {
			if s, ok := o.fields.get(k); ok {
				out = joinMarks(out, ev.store.at(s).marks)
			}
		}
	}
	return out
}

// attributesOnly: what is known of a value are attributes that the code set.
func (ev *evaluator) attributesOnly(v Value) bool {
	if ev.isType(v.typ, "map") || ev.isType(v.typ, "list") {
		return false
	}
	return len(v.objs) > 0 && !slices.ContainsFunc(v.objs, func(o *object) bool {
		return o.typ == "map" || slices.Contains(o.fields.names, elements) || slices.Contains(o.fields.names, anyField)
	})
}

// first is what stands at the beginning of a value: of a list whose elements are known, the first one, and so of one of several lists.
func (ev *evaluator) first(v Value) Value {
	if len(v.objs) > 1 && v.marks == nil && !slices.ContainsFunc(v.objs, func(o *object) bool { return o.symbolic }) {
		var out Value
		for _, o := range v.objs { // one of several, as it was made on the way
			if s := ev.sequenceOfObject(o); len(s.known) > 0 {
				out = join(out, s.known[0])
			} else if len(o.fields.names) > 0 {
				out = join(out, Value{typ: o.typ, objs: []*object{o}})
			}
		}
		return out
	}
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
	case "scheme": // a text that is opened as an address only where it begins with a scheme, and else as a file
		return prefix != "" && (!strings.Contains(prefix, "://") || fixedFront("host", prefix))
	case "prefix":
		return prefix != ""
	case "option":
		return prefix != "" && prefix != "-"
	}
	return false
}

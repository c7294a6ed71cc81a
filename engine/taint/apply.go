package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// newSource is the mark of data that enters at a place.
func (ev *evaluator) newSource(s *sourceSpec, at Place) *markSet {
	return oneMark(origin{kind: fromSource, source: s, place: at, live: s.live})
}

func (ev *evaluator) placeIn(fn *Func, id ir.NodeID) Place {
	u := ev.frame.id
	if fn.Tree != ev.frame.tree {
		u = fn.File.Units[fn.Unit]
	}
	return ev.placeAt(fn.Tree, fn.Unit, u, id)
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
				if e.Value != "" && isNumeric(canonicalType(e.Type)) {
					return number(e.Value)
				} else if e.Value != "" {
					return constValue(str(e.Value))
				}
				if !v.exact {
					v.typ = canonicalType(e.Type)
				}
				if ev.lib.sharedAs(v.typ) != "" && (ev.handing == nil || len(v.objs) == 0) { // what the handler that is run gives it is told by the way to it
					v.objs = nil // it is that of all functions, however they come by it
					v = ev.shared(v)
				}
			case rules.SourceSection:
				if e.Filled && !ev.filledKey(id) {
					continue
				}
				if e.Route && ev.fixedRoute() {
					v.consts, v.prefix = nil, ""
					continue
				}
				v.marks = joinMarks(settledBy(v.marks, e.source), ev.newSource(e.source, ev.place(id)))
				if e.source.kind != "secret" { // what is written out is as known as before, secret or not
					v.consts, v.prefix = nil, ""
				}
			case rules.SanitizerSection:
				v = ev.clean(v, e.channels)
			case rules.PropagatorSection:
				switch {
				case e.Effect == "conform": // what it is read of is the schema
					if c, _ := ev.schemaClass(base); c != nil || len(ev.idx.Types(base.typ)) == 0 && ev.acceptsOf(base, false).known {
						v = ev.accepted(base, v, false, id, 0)
					}
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
			if path != "" && (samePath(n.Path, path, ev.file) || n.beginsLike(key) && samePath(n.Path[:len(n.Path)-len(n.last)]+key, path, ev.file)) {
				return true
			}
		case n.Any:
			if key == n.last || n.last == "*" {
				return true
			}
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
	var of []int32
	if len(e.From) > 0 {
		for i, a := range s.selected(e.From) {
			ms = joinMarks(ms, ev.deep(a.val))
			if slot, ok := ev.slotAt(a.node); ok && a.val.tainted() {
				of = append(of, slot+1)
			}
			if x := a.val.says; x != nil && e.Encoding != "" && x.encoding == e.Encoding {
				ms = joinMarks(ms, x.before)
			}
			if i == 0 {
				if prefix = a.val.prefix; prefix == "" && len(s.args) > 1 && rules.Means(rules.JoinsPaths, s.name) && !a.val.fromSource() {
					prefix = unknownFront // a folder of the program's own
				}
			}
		}
		if e.From[len(e.From)-1].Position == rules.RestArg {
			for i := range s.args {
				if s.args[i].name != "" {
					ms = joinMarks(ms, ev.deep(s.args[i].val))
				}
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
			if !rules.Means(rules.ResolvesPath, s.name) {
				v.prefix = prefix
			}
			if len(e.From) == 1 {
				ev.passSettings(s, e, v)
			}
			if e.Encoding != "" {
				ev.decode(s, e, v)
			}
			continue
		}
		ev.taintArgument(s, t, ms, of...)
	}
}

// giveArguments gives the variables that are passed what a call puts into them.
func (ev *evaluator) giveArguments(s *site, to []rules.ModelArg, v Value) {
	for _, a := range s.selected(to) {
		node := ev.referred(a.node)
		slot, ok := ev.slotAt(node)
		if n := &ev.frame.tree.Nodes[node]; !ok && n.Op == ir.OpName {
			slot, ok = ev.define(n.Hash), true // a variable that the call makes
		}
		if ok {
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

// taintArgument adds marks to what an argument, or the receiver, refers to. from is the variable that they come from, plus one, where it is one.
func (ev *evaluator) taintArgument(s *site, to rules.ModelArg, ms *markSet, from ...int32) {
	if ms == nil {
		return
	}
	for _, a := range s.selected([]rules.ModelArg{to}) {
		if a.node == s.id { // the object that the function around the call is run on
			ev.tell(a.val.objs, ms)
			continue
		}
		node := ev.referred(a.node)
		slot, ok := ev.slotAt(node)
		if n := &ev.frame.tree.Nodes[node]; !ok && n.Op == ir.OpName && len(ev.file.imports[ev.frame.tree.Text(node)]) == 0 {
			slot, ok = ev.define(n.Hash), true // a variable that the call makes
		}
		if !ok && to.Position == rules.ReceiverArg {
			ev.tell(a.val.objs, ms) // what was made just now
		}
		if !ok {
			continue
		}
		x := *ev.store.at(slot)
		x.marks, x.consts = joinMarks(x.marks, ms), nil
		if len(from) == 1 {
			x.of = from[0]
		}
		ev.store.set(slot, x)
		if to.Position != rules.ReceiverArg {
			ev.fillObjects(x.objs, ms, 0)
		} else if !ev.isCollection(x.typ) {
			ev.tell(x.objs, ms)
		}
	}
}

// tell adds marks to objects for whoever else has them.
func (ev *evaluator) tell(objs []*object, ms *markSet) {
	for _, o := range objs {
		if !o.global {
			ev.putField(o, "", Value{marks: ms})
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

// fitsFront: the first argument of a call begins as an entry wants it.
func (e *entry) fitsFront(s *site) bool {
	return e.begins == nil || len(s.args) > 0 && e.begins.MatchString(s.args[0].val.prefix)
}

func (ev *evaluator) sanitize(s *site, e *entry, v Value) Value {
	if !e.fitsFront(s) {
		return v
	}
	defer ev.because(s.name)()
	if len(e.To) == 0 {
		if rules.Means(rules.CharacterAt, s.name) && ev.takesEach(s.id) {
			return v
		}
		before := v.marks
		if v.says != nil && v.says.encoding == e.Encoding && e.Encoding != "" {
			before = v.says.before // another entry cleaned it for the same call
		}
		if v = ev.clean(v, e.channels); e.Encoding != "" && before != nil {
			v.says = &answers{encoding: e.Encoding, before: before}
		} else if e.Encoding != "" {
			ev.encode(s, e, &v)
		}
		return v
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

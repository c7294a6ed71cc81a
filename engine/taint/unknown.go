package taint

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// derived notes of which variable a value was made that a call made of one tainted argument, so that what is learnt of the one is learnt of the other.
func (ev *evaluator) derived(s *site, v Value) Value {
	if v.marks != nil && s.recvNode != 0 && len(s.args) == 0 && (rules.Means(rules.Host, s.name) || rules.Means(rules.Parent, s.name)) {
		if slot, ok := ev.slotAt(s.recvNode); ok {
			v.of = slot + 1
		} else {
			v.of = s.recv.of
		}
		v.host = true
		return v
	}
	if v.marks != nil && len(s.args) > 0 && rules.Means(rules.RelativeTo, s.name) {
		at := s.args[len(s.args)-1]
		if s.name == "relpath" {
			at = s.args[0]
		}
		if at.val.tainted() {
			v.of = ev.variableOf(&at)
		}
		return v
	}
	if v.marks == nil {
		return v
	}
	if len(s.args) == 0 {
		if s.recvNode != 0 && rules.Means(rules.RespellsOwn, s.name) {
			if slot, ok := ev.slotAt(s.recvNode); ok {
				v.of, v.host = slot+1, false
			} else if v.of == 0 {
				v.of, v.host = s.recv.of, s.recv.host
			}
		}
		return v
	}
	if rules.Means(rules.JoinsPaths|rules.JoinsParts, s.name) {
		if v.of = ev.onlyTainted(s.args); v.of == 0 && s.args[len(s.args)-1].val.tainted() {
			v.of = ev.variableOf(&s.args[len(s.args)-1])
		}
		return v
	}
	if a := &s.args[0].val; a.host && a.of != 0 { // such as a host's network addresses
		v.of, v.host = a.of, true
		return v
	}
	if rules.Means(rules.ResolvesHost, s.name) {
		if i := slices.IndexFunc(s.args, func(a argument) bool { return a.val.tainted() }); i >= 0 {
			v.of = ev.variableOf(&s.args[i])
			v.host = v.of != 0
			return v
		}
	}
	if v.of == 0 && len(s.args) == 1 && s.args[0].val.of != 0 && rules.Means(rules.Respells, s.name) {
		v.of, v.host = s.args[0].val.of, s.args[0].val.host
	}
	if len(s.args) == 1 && rules.Means(rules.ResolvesPath, s.name) { // it names the same file
		if of := ev.variableOf(&s.args[0]); of != 0 {
			v.of, v.host = of, false
			return v
		}
	}
	if len(s.args) > 2 || v.typ == "str" {
		return v
	}
	i := 0
	if len(s.args) == 2 && (!s.args[0].val.tainted() || (s.isNew || v.typ != "") && s.args[1].val.tainted()) {
		i = 1 // below the folder that stands first
	}
	if slot, ok := ev.slotAt(s.args[i].node); !ok && len(s.args) == 1 && v.of == 0 {
		v.of = s.args[0].val.of
	} else if ok && s.args[i].val.tainted() {
		v.of = slot + 1
		v.host = i == 0 && len(s.args) == 2 && rules.Means(rules.HostPart, ev.frame.tree.SourceOf(s.args[1].node))
	}
	return v
}

// onlyTainted is the slot, plus one, of the only one of several arguments that has data of others; 0 where there are more, or where it is no variable.
func (ev *evaluator) onlyTainted(args []argument) int32 {
	var of int32
	for i := range args {
		a := &args[i]
		switch {
		case !a.val.outside():
		case of != 0:
			return 0
		default:
			if of = ev.variableOf(a); of == 0 {
				return 0
			}
		}
	}
	return of
}

// variableOf is the slot, plus one, of the variable that an argument is, is a part of or was made of; 0 for none.
func (ev *evaluator) variableOf(a *argument) int32 {
	if t := ev.frame.tree; t.Nodes[a.node].Op == ir.OpMember {
		obj, _ := t.Child(a.node, ir.Object)
		if slot, ok := ev.slotAt(obj); ok && ev.store.at(slot).tainted() { // it is tainted as a whole
			return slot + 1
		}
	}
	if slot, ok := ev.slotAt(a.node); ok {
		return slot + 1
	}
	return a.val.of
}

// rewritten: a text in which a telling constant was replaced lacks it.
func (ev *evaluator) rewritten(s *site, v Value) Value {
	if v.marks == nil || !rules.Means(rules.Replaces, s.name) && (s.name != "sub" || len(s.args) < 3) {
		return v
	}
	if s.recvNode != 0 && len(s.recv.objs) == 1 && len(s.args) == 1 { // a replacer that was made of pairs
		var mask uint64
		for _, x := range ev.sequenceOfObject(s.recv.objs[0]).known {
			if c, ok := x.constant(); ok {
				mask |= ev.told(c.text)
			}
		}
		if mask != 0 {
			return ev.clean(v, mask)
		}
	}
	if s.recvNode != 0 && len(s.args) > 1 && s.args[0].val.marks != nil {
		return ev.rewrittenBy(s, v)
	}
	if len(s.args) == 0 {
		return v
	}
	if mask := ev.replacedMatches(s); mask != 0 {
		return ev.clean(v, mask)
	}
	c, ok := s.args[0].val.constant()
	if !ok {
		return v
	}
	if strings.HasPrefix(s.name, "tr") || s.name == "delete" { // whose first argument is a list of characters
		if strings.HasPrefix(c.text, "^") && leaves("["+c.text+"]") {
			return ev.clean(v, allChannels)
		}
		if mask := ev.told(c.text); mask != 0 && s.name == "delete" {
			return ev.clean(v, mask)
		}
	}
	if len(s.args) < 2 {
		return v
	}
	if r, ok := s.args[1].val.constant(); ok && leaves(c.text) && harmlessBody(r.text) && ev.replacesAll(s) {
		return ev.clean(v, ev.spared(c.text))
	}
	gone := ev.told(c.text)
	if r, ok := s.args[1].val.constant(); ok && r.text == "" {
		gone = ev.toldOfRemoved(c.text)
	}
	if mask := gone; mask != 0 && ev.replacesAll(s) {
		return ev.clean(v, mask)
	}
	if mask := ev.removed(c, s.args[1].val, s.name == "gsub" || s.name == "preg_replace"); mask != 0 {
		return ev.clean(v, mask)
	}
	return v
}

// replacesAll: a call replaces each place of a text that its constant argument fits, and not the first alone.
func (ev *evaluator) replacesAll(s *site) bool {
	if !ev.file.lang.ReplaceOnce || s.name != "replace" {
		return true
	}
	re, ok := s.args[0].val.constant()
	return ok && s.args[0].val.typ == "regex" && strings.Contains(re.text[strings.LastIndexByte(re.text, '/')+1:], "g")
}

// rewrittenBy is rewritten for the calls of a package, or of an expression, that get the text as their first argument.
func (ev *evaluator) rewrittenBy(s *site, v Value) Value {
	what, with := s.recv, s.args[len(s.args)-1].val
	if s.path != "" && len(s.args) > 2 {
		what, with = s.args[1].val, s.args[2].val
	}
	c, ok1 := what.constant()
	r, ok2 := with.constant()
	if !ok1 || !ok2 || c.kind != ir.OpString {
		return v
	}
	if len(s.args) > 3 {
		if n, ok := s.args[3].val.constant(); !ok || n.num >= 0 {
			return v // not all of them
		}
	}
	if s.path != "" && len(s.args) > 2 {
		if strings.Contains(r.text, c.text) {
			return v
		}
		return ev.clean(v, ev.toldOfRemoved(c.text))
	}
	if leaves(c.text) && harmlessBody(r.text) {
		return ev.clean(v, ev.spared(c.text))
	}
	var mask uint64
	for _, text := range alternatives(c.text) {
		if !strings.Contains(r.text, text) {
			mask |= ev.toldOfRemoved(text)
		}
	}
	return ev.clean(v, mask)
}

// removed is the channels in which a text does no harm of which every place was replaced that an expression fits. What stands in their place is a constant
// that the expression does not fit. every: the call needs no flag to replace them all.
func (ev *evaluator) removed(re constant, with Value, every bool) uint64 {
	r, ok := with.constant()
	body := bodyOf(re.text)
	if !ok || len(re.text) < 3 || body == re.text {
		return 0
	}
	if flags := re.text[strings.LastIndex(re.text, body)+len(body):]; !every && !strings.Contains(flags, "g") {
		return 0
	}
	var mask uint64
	var gone []string
	for _, text := range alternatives(body) {
		if !strings.Contains(r.text, text) {
			mask |= ev.toldOfRemoved(text)
			gone = append(gone, text)
		}
	}
	return mask | ev.unshelled(gone)
}

// unknown is a call of a function that nobody knows: a constant where it is a well-known method of constants, the construction of an object of a class,
// or a value that carries what went in.
func (ev *evaluator) unknown(s *site) Value {
	if v, ok := ev.settingsOf(s); ok {
		return v
	}
	if v, ok := ev.defined(s); ok {
		return v
	}
	if v, ok := ev.construct(s); ok {
		return v
	}
	if v, ok := ev.reflected(s); ok {
		return v
	}
	if v, ok := ev.allocated(s); ok {
		return v
	}
	if v, ok := ev.accessor(s); ok {
		return v
	}
	if v, ok := ev.enumerated(s); ok {
		return v
	}
	if v, ok := ev.callOfParam(ev.heldFunction(s), "", false, s.args, treeNode{ev.frame.tree, s.id}); ok {
		return v
	}
	if ev.opts.SafeFunctions || ev.opts.FirstOfSeveral && (ev.isErrorOf(s) || ev.asksElsewhere(s)) {
		return Value{}
	}
	v := Value{marks: ev.passes(s.recv)}
	if ev.otherAttribute(s) {
		v.marks = ownMarks(&s.recv)
	}
	if len(s.callee.fns) == 0 {
		v.marks = joinMarks(v.marks, ev.passes(s.callee)) // an element, where elements are read by calls
	}
	note := passed
	if !ev.isType(s.recv.typ, "str") {
		note = supposed
		if ev.oneOfSeveral(s) {
			note = oneOfAll
		} else if ev.file.lang.Juggles && s.recvNode != 0 && !s.isNew {
			note = supposedOf
		}
	}
	var keys *markSet
	finds := ev.findsRecord(s)
	if finds && len(s.recv.objs) > 0 { // nor what another member of the object holds
		var members *markSet
		v.marks, members = v.marks.divide(s.recv.marks)
		keys = ev.stepped(members, foundBy, ev.place(s.id), s.name)
	}
	for _, a := range s.args {
		switch ms := ev.passes(a.val); {
		case len(a.val.fns) > 0 || ms == nil:
		case finds || ev.chosenAt(s):
			keys = joinMarks(keys, ev.stepped(ms, foundBy, ev.place(s.id), s.name))
		default:
			v.marks = joinMarks(v.marks, ms)
		}
	}
	ev.template(s, &v)
	v.marks = joinMarks(ev.stepped(v.marks, note, ev.place(s.id), s.name), keys)
	switch {
	case s.name == "new" && s.recvNode != 0:
		v.typ = "object" // of a class that is not known
	case s.recv.typ == "str" && keepsText(s.name):
		v.objs, v.consts = s.recv.objs, s.recv.consts // a text that was passed remains what was passed
	case s.recvNode != 0 && rules.Means(rules.Splits, s.name):
		v.typ = "list"
	case s.recv.typ == "str" && v.marks != nil:
		v.typ = "" // it may be a text, or its length
	case v.marks != nil && ev.sameKeys(s):
		v.objs = ev.cloned(s.id, s.args[1].val).objs
		v.objs[0].given = true
	}
	return v
}

// fewMethods is how many methods of a name may each be meant: those of classes that take each other's place, such as the products of a factory.
const fewMethods = 2

// oneOfSeveral: many classes of the code have a method of the name that is called, and no library that is known, so that one of these is meant. What the
// receiver holds itself may well be what it gives; and where types are declared, one that is not known is that of a product of generic code, made for its argument.
func (ev *evaluator) oneOfSeveral(s *site) bool {
	held := Value{marks: ownMarks(&s.recv)}
	return ev.file.lang.Juggles && s.recvNode != 0 && !held.fromSource() && !s.isNew && len(ev.idx.methods[s.name]) > fewMethods && len(ev.lib.calls[s.hash]) == 0 && s.name != "new" && !rules.Means(rules.RespellsOwn, s.name)
}

// chosenAt: which member is called is chosen when the program runs, and of none is known what it gives: service[method](data).
func (ev *evaluator) chosenAt(s *site) bool {
	t := ev.frame.tree
	c, ok := t.Child(s.id, ir.Callee)
	for ok && t.Nodes[c].Op == ir.OpTuple && c+1 < t.Nodes[c].Next {
		c++
	}
	if !ok || t.Nodes[c].Op != ir.OpIndex {
		return false
	}
	key := lastChild(t, c)
	return t.Nodes[key].Op == ir.OpName && s.name == ""
}

// sameKeys: what a call gets behind a name is a map that is written out, as a hook does that plugins are run for: what it gives holds under a key what the map did, for all that is known.
func (ev *evaluator) sameKeys(s *site) bool {
	n := len(s.args)
	if n != 2 || s.isNew || !s.args[1].val.isOptions() || s.args[1].val.objs[0].many || s.args[1].val.marks != nil || s.recv.fromSource() {
		return false
	}
	_, named := s.args[0].val.constant()
	return named
}

// heldFunction is what is called: a value, or what a field holds of an object that the present function was passed, and that has no method of that name.
func (ev *evaluator) heldFunction(s *site) Value {
	if s.recvNode == 0 || len(s.callee.objs)+len(s.callee.fns) > 0 || len(s.recv.objs) != 1 || !s.recv.objs[0].symbolic {
		return s.callee
	}
	if f, _, ok := ev.idx.Field(s.recv.objs[0].typ, s.name); !ok || s.recv.objs[0].typ == "" || isNumeric(f.Type) || f.Type == "str" {
		return s.callee
	}
	return ev.readField(s.recv, s.name)
}

// allocated is an empty collection of the type that a call gets as its first argument.
func (ev *evaluator) allocated(s *site) (Value, bool) {
	if s.recvNode != 0 || len(s.args) == 0 || ev.frame.tree.Nodes[s.args[0].node].Op != ir.OpTypeRef {
		return Value{}, false
	}
	switch typ := ev.file.typeName(ev.frame.tree, s.args[0].node); typ {
	case "map", "list":
		return Value{typ: typ, exact: true, objs: []*object{ev.madeAt(typ, s.id, nil)}}, true
	}
	return Value{}, false
}

// otherAttribute: a call reads what may be an attribute of an object of which some attributes are known, and none of that name. It has nothing of those.
func (ev *evaluator) otherAttribute(s *site) bool {
	if !ev.file.lang.OpenObjects || s.recvNode == 0 || len(s.args) > 0 || len(s.recv.objs) == 0 || !isLower(s.name) || rules.Means(rules.WholeRecord, s.name) || len(ev.idx.methods[s.name]) > 0 {
		return false
	}
	for _, o := range s.recv.objs {
		if o.symbolic || o.typ == "map" || o.typ == "list" || o.typ == "set" {
			return false
		}
		for _, k := range o.fields.names {
			if k == elements || k == anyField || k == "" || k == s.name {
				return false
			}
		}
		if len(o.fields.names) == 0 {
			return false
		}
	}
	return true
}

// asksElsewhere: a call that can be given up by its context asks a service or a store. What comes back is theirs, and not what was asked with. One that is
// given where to write an answer, and what, gives back how that went.
func (ev *evaluator) asksElsewhere(s *site) bool {
	if s.recvNode == 0 || len(s.args) < 2 || s.args[0].val.typ == "" {
		return false
	}
	first := s.args[0].val.typ
	return ev.isType(first, "context.Context") || ev.isType(first, "http.ResponseWriter")
}

// passes is what an unknown call hands on of a value: all that it holds, but for secrets below it. What was set up with a password does not tell it.
func (ev *evaluator) passes(v Value) *markSet {
	ms := ev.deep(v)
	if ms == v.marks || ms == nil {
		return ms
	}
	out := make([]mark, 0, len(ms.list))
	for _, m := range ms.list {
		below := v.marks == nil || !slices.ContainsFunc(v.marks.list, func(x mark) bool { return x.same(&m) })
		if !below || m.origin.kind != fromSource || m.origin.source == nil || m.origin.source.kind != "secret" {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return &markSet{out}
}

// isErrorOf: the result of a call is kept as what went wrong, which is no data.
func (ev *evaluator) isErrorOf(s *site) bool {
	t := ev.frame.tree
	p := t.Nodes[s.id].Parent
	if returnedError(t, s.id) {
		return !rules.Means(rules.MakesError, s.name)
	}
	if t.Nodes[p].Op != ir.OpAssign || t.Nodes[s.id].Role != ir.Value {
		return false
	}
	target, ok := t.Child(p, ir.Target)
	return ok && t.Nodes[target].Op == ir.OpName && t.Text(target) == "err" && !rules.Means(rules.MakesError, s.name)
}

// returnedError: a call gives what its function returns as its error, as the type of the result says.
func returnedError(t *ir.Tree, call ir.NodeID) bool {
	p, several := t.Nodes[call].Parent, false
	if op := t.Nodes[p].Op; op == ir.OpTuple || op == ir.OpList {
		if t.Nodes[call].Next != t.Nodes[p].Next {
			return false
		}
		p, several = t.Nodes[p].Parent, true
	}
	if t.Nodes[p].Op != ir.OpReturn {
		return false
	}
	for p != 0 && t.Nodes[p].Op != ir.OpFunc && t.Nodes[p].Op != ir.OpLambda {
		p = t.Nodes[p].Parent
	}
	typ, ok := t.Child(p, ir.Type)
	if ok && several && t.Nodes[typ].Op == ir.OpTuple {
		for c := typ + 1; c < t.Nodes[typ].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Next == t.Nodes[typ].Next {
				typ = c
				break
			}
		}
	}
	return ok && t.Nodes[typ].Op == ir.OpName && t.Text(typ) == "error"
}

// accessor is a call of what a class declares as a field only, such as a component of a record.
func (ev *evaluator) accessor(s *site) (Value, bool) {
	if len(s.args) > 0 || s.recvNode == 0 || s.recv.typ == "" || s.name == "" {
		return Value{}, false
	}
	if f, _, ok := ev.idx.Field(s.recv.typ, s.name); ok && f.Type == "function" || !ok && !ev.holds(&s.recv, s.name) {
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
		if _, ok := o.fields.get(name); !ok {
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
	cs := ev.typesNamed(s.path[:i])
	if len(cs) == 0 || cs[0].Kind != "enum" {
		return Value{}, false
	}
	return Value{typ: cs[0].File.qualified(cs[0])}, true
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
				v.marks = joinMarks(v.marks, ev.deep(*ev.store.at(slot)))
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
	if s.name == "new" && s.recvNode != 0 && s.path != "" && !(ev.opts.Intraprocedural && ev.deep(s.recv) != nil) {
		cs = ev.idx.Types(strings.TrimSuffix(s.path, ".new"))
		if len(cs) == 0 {
			s.path = strings.TrimSuffix(s.path, ".new")
			s.isNew = true
		}
	}
	if len(cs) == 0 {
		cs = ev.constructsOwn(s)
	}
	if len(cs) == 0 && !s.isNew && !ev.lib.hasType(s.path, ev.file) {
		return Value{}, false
	}
	typ := s.path
	if s.isNew && typ == "" && len(s.args) == 1 && ev.frame.tree.Nodes[s.args[0].node].Op == ir.OpList {
		typ = "list"
	}
	if s.isNew && s.name == "new" && isLower(lastComponent(typ)) {
		typ = "object" // of the class that a variable or a method gives
	}
	if len(cs) > 0 {
		typ = cs[0].Qual
		if cs[0].File.Package != "" {
			typ = cs[0].full()
		}
	}
	o := ev.madeAt(typ, s.id, nil)
	v := Value{typ: typ, exact: true, objs: []*object{o}}
	if t, ok := ev.frame.tree.Child(s.id, ir.Type); ok && s.isNew {
		v.copied = ev.copies(ev.file, ev.frame.tree, t)
	}
	ev.anonymous(s, o)
	if len(cs) == 0 {
		t := ev.frame.tree
		for _, a := range s.args {
			literal := s.isNew && t.Nodes[a.node].End == t.Nodes[s.id].End // of braces behind the type
			switch op := t.Nodes[a.node].Op; {
			case len(a.val.fns) > 0:
			case literal && (op == ir.OpMap || op == ir.OpList) && len(a.val.objs) == 1:
				v.marks = joinMarks(v.marks, ownMarks(&a.val)) // the fields and elements know the rest
			default:
				v.marks = joinMarks(v.marks, ev.deep(a.val))
			}
		}
		ev.literalElements(s, o)
		for _, k := range o.fields.names {
			if x := *ev.store.at(o.fields.slot(k)); x.marks != nil {
				ev.store.set(o.fields.slot(k), ev.cleanUnder(k, v, x))
			}
		}
		if v.marks = ev.stepped(v.marks, supposed, ev.place(s.id), s.name); isNumeric(typ) {
			return Value{typ: typ, marks: ev.ofNumber(typ, v.marks)}, true
		}
		return v, true
	}
	for _, c := range cs {
		ev.givenToClass(c, o)
		ev.givesOuter(c, o, s)
		fs := ev.idx.constructorsOf(c, 0)
		if f := ev.constructor(fs, s.args); f != nil {
			ev.summarised(f, v, s.args, s.id, 0)
		}
		if len(fs) == 0 {
			ev.positional(c, o, s)
		}
		ev.typedFields(c, o, s.id)
	}
	return v, true
}

// givenToClass gives a new object what the present function gave its class: members that objects read where they have none of their own, and functions, which
// get the object that they are called of first.
func (ev *evaluator) givenToClass(c *Class, o *object) {
	if len(ev.assigned) == 0 {
		return
	}
	prefix := c.File.Path + "#" + c.Qual + "."
	for _, name := range slices.Sorted(maps.Keys(ev.assigned)) {
		key, ok := strings.CutPrefix(name, prefix)
		if !ok || strings.Contains(key, ".") {
			continue
		}
		v, ok := ev.stateAt(name, 0)
		if !ok {
			continue
		}
		fns := v.fns
		v.fns = nil
		for _, f := range fns {
			given := *f
			given.extension = given.extension || len(c.Methods[key]) > 0 && !given.bound
			v.fns = append(v.fns, &given)
		}
		ev.putField(o, key, v)
	}
}

// constructor is the one that a call with such arguments means: the only one, or the first of those that fit best.
func (ev *evaluator) constructor(fs []*Func, args []argument) *Func {
	if len(fs) == 1 {
		return fs[0]
	}
	var out *Func
	best := miscounted
	for _, f := range fs {
		if n := ev.fit(f, args); n > best || out == nil && len(f.Params) == len(args) {
			out, best = f, n
		}
	}
	return out
}

// constructsOwn: a method of a class itself makes an object of the class that it is called on, in languages where a call without a receiver is one of the
// receiver's methods.
func (ev *evaluator) constructsOwn(s *site) []*Class {
	if !ev.file.lang.SelfCalls || s.name != "new" || s.isNew || ev.opts.Intraprocedural {
		return nil
	}
	if s.recvNode != 0 && ev.frame.tree.Nodes[s.recvNode].Op != ir.OpThis {
		return nil
	}
	return ev.idx.Types(ev.receiver().typ)
}

// initialised gives what was constructed the members that stand in braces behind it, as assignments would.
func (ev *evaluator) initialised(s *site, v *Value) {
	if s.braces == nil || len(s.braces.val.objs) != 1 {
		return
	}
	src := s.braces.val.objs[0]
	if len(v.objs) == 0 {
		if v.typ == "" {
			v.typ = s.path
		}
		v.objs = []*object{ev.madeAt(v.typ, s.id, nil)}
	}
	v.marks = joinMarks(v.marks, ownMarks(&s.braces.val))
	for _, o := range v.objs {
		if !o.symbolic {
			ev.copyFields(src, o)
		}
	}
	t := ev.frame.tree
	for c := s.braces.node + 1; c < t.Nodes[s.braces.node].Next; c = t.Nodes[c].Next {
		if n, ok := t.Child(c, ir.Target); ok && t.Nodes[n].Op == ir.OpName {
			ev.writeModelsNamed(n, t.Text(n), *v, ev.readField(*v, t.Text(n)))
		}
	}
}

// positional fills the fields of a class without a constructor, or with a primary one, from the arguments.
func (ev *evaluator) positional(c *Class, o *object, s *site) {
	for i, a := range s.args {
		switch {
		case c.File.embeds() && len(a.val.objs) == 1 && ev.frame.tree.Nodes[a.node].Op == ir.OpList: // a literal without the names of the fields
			for k, x := range ev.sequenceOfObject(a.val.objs[0]).known {
				if k < len(c.Order) {
					ev.putField(o, c.Order[k], x)
				}
			}
			ev.lend(c, o, o)
		case a.name != "":
			ev.putField(o, a.name, a.val)
		case i < len(c.Params):
			ev.putField(o, c.Params[i].Name, a.val)
		case len(c.Params) == 0 && i < len(c.Order) && ev.file.lang.FieldOrder:
			ev.putField(o, c.Order[i], a.val)
		case len(a.val.objs) == 1 && len(s.args) == 1:
			ev.copyFields(a.val.objs[0], o) // a literal of fields
			ev.lend(c, a.val.objs[0], o)
		case a.val.marks != nil && len(s.args) == 1 && ev.file.lang.OpenObjects:
			ev.putField(o, "", Value{marks: a.val.marks}) // a map of attributes
		}
	}
	if len(c.Params) > 0 {
		ev.fromParameters(c, o)
	}
}

// fromParameters fills the fields that begin with what a parameter of the class's primary constructor is.
func (ev *evaluator) fromParameters(c *Class, o *object) {
	for _, name := range slices.Sorted(maps.Keys(c.Fields)) {
		f := c.Fields[name]
		if f.Init == 0 || f.Tree == nil {
			continue
		}
		if f.Tree.Nodes[f.Init].Op != ir.OpName {
			if v := ev.textOfParameters(c, o, f); v.marks != nil {
				ev.putField(o, name, v)
			}
			continue
		}
		word := f.Tree.Text(f.Init)
		if slot, ok := o.fields.get(word); ok && name != word && slices.ContainsFunc(c.Params, func(p Param) bool { return p.Name == word }) {
			ev.putField(o, name, *ev.store.at(slot))
		}
	}
}

// lend gives an object the fields of those that it is made of.
func (ev *evaluator) lend(c *Class, parts, o *object) {
	if !c.File.embeds() {
		return
	}
	for _, b := range c.Bases {
		if slot, ok := parts.fields.get(lastComponent(b)); ok {
			for _, part := range ev.store.at(slot).objs {
				ev.copyFields(part, o)
			}
		}
	}
}

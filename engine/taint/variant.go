package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A function whose branches a constant decides that it is passed is run apart for that constant: render(page, "raw") does other than render(page, "html").
// Which variants there are follows from the calls alone, never from the order of work: a call passes constants that its own function computes, and in a
// variant those that stand in the call or that the variant itself was made for, so that a recursion that counts makes no more of them.

// fixedParam is a parameter and the constant that is passed for it, or what is passed under a name that a variadic parameter takes up, or the type of a library
// that what is passed has.
type fixedParam struct {
	param    int
	key, typ string
	value    constant
}

const (
	maxFixed        = 3   // parameters of a variant
	maxFixedText    = 40  // bytes of a constant
	maxVariants     = 12  // that one function asks for,
	maxAsking       = 24  // and of those that ask with what they are passed, such as an expression that a parameter of a request has to fit
	maxVariantNodes = 400 // of a function that has variants
)

// deciding are the parameters of a function, as bits, on which its branches depend: what is compared, and what is only asked for its truth.
type deciding struct {
	compared, tested uint64
	asked            uint64       // expressions that something is matched with, and keys of what else is passed
	cast             uint64       // what is asked whether it is of a type
	made             uint64       // classes of which an object is made
	keys             []string     // that calls of libraries are asked for, which are given all that the last parameter takes up
	methods          []methodCall // of parameters of which no type is known
	fields           []string     // of the receiver, on which branches depend
	computes         bool         // it gives what can be computed of what it is passed, and does nothing else
}

// methodCall is a method that a function calls of a parameter.
type methodCall struct {
	param int
	name  string
	hash  uint32
}

// fixed is the constant that a parameter of a variant is.
func (fn *Func) fixed(param int) (constant, bool) {
	for _, x := range fn.Fixed {
		if x.param == param && x.key == "" && x.typ == "" {
			return x.value, true
		}
	}
	return constant{}, false
}

// fixedType is the type that a variant is made for of what a parameter is passed, or "".
func (fn *Func) fixedType(param int) string {
	for _, x := range fn.Fixed {
		if x.param == param && x.key == "" {
			return x.typ
		}
	}
	return ""
}

// fixedKeys puts what a variant is passed under names into the parameter that takes them up.
func (ev *evaluator) fixedKeys(fn *Func, param int, o *object) {
	for _, x := range fn.Fixed {
		if x.param != param || x.key == "" || x.key == classKey {
			continue
		}
		if param != receiverParam {
			o.typ = "map"
		}
		if s, ok := ev.fieldSlot(o, x.key, false); ok {
			ev.store.begin(s, constValue(x.value))
		}
	}
}

// variant is the function as it runs with the constants that a call passes for what decides its branches, or nil where that would tell nothing new.
func (ev *evaluator) variant(fn *Func, sum *summary, recv Value, args []argument) *Func {
	holds := fn.Class != nil && holdsConstants(recv)
	if len(fn.Params) == 0 && !holds || sum.limited || fn.maker != nil {
		return nil
	}
	data := holds || passesData(sum, recv, args)
	varies := data && (sum.varies() || ev.decides(fn).asked != 0)
	computes := !varies && (ev.computes(fn, sum, args) || holds && len(args) == 0 && ev.computesHeld(fn, sum))
	if !varies && !computes && !(data && ev.passesLibraryType(args)) {
		return nil
	}
	for i := range args {
		if args[i].spread && (i < len(args)-1 || i != len(fn.Params)-1 || fn.Params[i].Rest != "*") {
			return nil
		}
	}
	if int(fn.Tree.Nodes[fn.Node].Next-fn.Node) > maxVariantNodes {
		return nil
	}
	var buf [maxFixed]fixedParam
	list := buf[:0]
	for i := range fn.Params {
		if name := ev.classFor(fn, i, args); name != "" && varies {
			if list = append(list, fixedParam{param: i, key: classKey, typ: name}); len(list) == maxFixed {
				break
			}
			continue
		}
		if typ := ev.typeFor(fn, i, args); typ != "" {
			if list = append(list, fixedParam{param: i, typ: typ}); len(list) == maxFixed {
				break
			}
			continue
		}
		if !varies && !computes {
			continue
		}
		c, ok := ev.fixedBy(fn, i, args)
		if !ok || sum.wants(i) {
			continue
		}
		d := ev.decides(fn)
		if bit := uint64(1) << i; !computes && d.compared&bit == 0 && (d.tested&bit == 0 || c.kind == ir.OpString && c.text != "") {
			continue
		}
		if list = append(list, fixedParam{param: i, value: c}); len(list) == maxFixed {
			break
		}
	}
	list = ev.fixedNames(fn, args, list)
	if holds && (varies || computes) {
		list = ev.fixedFields(fn, recv, list)
	}
	if len(ev.state) > 0 && (varies || computes) {
		list = ev.fixedStatics(fn, list)
	}
	if len(list) == 0 {
		return nil
	}
	return ev.variantOf(fn, list)
}

// holdsConstants: a receiver is an object that the calling function made, or was given, with fields that it knows.
func holdsConstants(recv Value) bool {
	return len(recv.objs) == 1 && !recv.other && !recv.objs[0].symbolic && !recv.objs[0].many && len(recv.objs[0].fields.names) > 0
}

// fixedFields adds the constants in fields of the receiver on which the function's branches depend.
func (ev *evaluator) fixedFields(fn *Func, recv Value, list []fixedParam) []fixedParam {
	for _, name := range ev.decides(fn).fields {
		slot, ok := recv.objs[0].fields.get(name)
		if !ok || len(list) == maxFixed {
			continue
		}
		v := ev.store.at(slot)
		c, ok := v.constant()
		if !ok || v.marks != nil || len(c.text) > maxFixedText {
			continue
		}
		if ev.fn != nil && len(ev.fn.Fixed) > 0 && !slices.ContainsFunc(ev.fn.Fixed, func(x fixedParam) bool { return x.value == c }) {
			continue
		}
		list = append(list, fixedParam{param: receiverParam, key: name, value: c})
	}
	return list
}

// fixedStatics adds the constants that the calling function gave fields of the function's class, on which its branches depend.
func (ev *evaluator) fixedStatics(fn *Func, list []fixedParam) []fixedParam {
	for _, name := range ev.decides(fn).fields {
		f, own := fn.Class.Fields[name]
		if !own || !f.Static || len(list) == maxFixed {
			continue
		}
		v := ev.givenState(stateOfField(fn.Class, name))
		if v == nil {
			continue
		}
		if c, ok := v.constant(); ok && v.marks == nil && len(c.text) <= maxFixedText {
			list = append(list, fixedParam{param: staticParam, key: name, value: c})
		}
	}
	return list
}

// fixedStatic is the constant that a variant is made for of a field of its class.
func (fn *Func) fixedStatic(c *Class, name string) (constant, bool) {
	if fn == nil || fn.Class != c {
		return constant{}, false
	}
	for _, x := range fn.Fixed {
		if x.param == staticParam && x.key == name {
			return x.value, true
		}
	}
	return constant{}, false
}

// passesLibraryType: some argument is an object of a library.
func (ev *evaluator) passesLibraryType(args []argument) bool {
	return slices.ContainsFunc(args, func(a argument) bool { return ev.libraryType(a.val.typ) })
}

func (ev *evaluator) libraryType(typ string) bool {
	return strings.IndexByte(typ, '.') > 0 && len(ev.idx.Types(typ)) == 0
}

// typeFor is the type that an argument has of whose parameter nothing is known, where the function calls a method of it: that of the object of a class of the
// code, or of a library whose method models know; "" where there is neither.
func (ev *evaluator) typeFor(fn *Func, i int, args []argument) string {
	p := &fn.Params[i]
	if p.Type != "" && !(fn.File.embeds() && ev.idx.saysNothing(p.Type)) || p.Rest != "" || i >= 64 {
		return ""
	}
	v, given := ev.argumentFor(args, p.Name, i)
	if given && ev.constructed(&v) {
		if d := ev.decides(fn); d.cast&(1<<i) != 0 || slices.ContainsFunc(d.methods, func(m methodCall) bool { return m.param == i }) {
			return v.typ
		}
	}
	if !given || !ev.libraryType(v.typ) {
		return ""
	}
	for _, m := range ev.decides(fn).methods {
		if m.param == i && slices.ContainsFunc(ev.lib.calls[m.hash], func(e *entry) bool {
			return slices.ContainsFunc(e.names, func(n name) bool {
				return n.Member && !n.Any && !n.Loose && n.last == m.name && ev.isType(v.typ, n.Receiver)
			})
		}) {
			return v.typ
		}
	}
	return ""
}

// constructed: the value is an object of a class of the code, and of none that extends it.
func (ev *evaluator) constructed(v *Value) bool {
	return v.exact && len(v.objs) == 1 && ownType(v.typ) && len(ev.idx.Types(v.typ)) == 1
}

// fixedNames adds the constants that a call passes under names which the last parameter takes up.
func (ev *evaluator) fixedNames(fn *Func, args []argument, list []fixedParam) []fixedParam {
	last := len(fn.Params) - 1
	if last < 0 || fn.Params[last].Rest != "**" {
		return list
	}
	for i := range args {
		a := &args[i]
		c, ok := a.val.constant()
		if !ok || a.name == "" || a.val.marks != nil || len(list) == maxFixed || len(c.text) > maxFixedText ||
			slices.ContainsFunc(fn.Params, func(p Param) bool { return p.Name == a.name }) || !slices.Contains(ev.decides(fn).keys, a.name) {
			continue
		}
		list = append(list, fixedParam{param: last, key: a.name, value: c})
	}
	return list
}

// variantOf makes a variant known, unless the present function asked for many.
func (ev *evaluator) variantOf(fn *Func, list []fixedParam) *Func {
	x := special{typ: fn.of.typ, exact: fn.of.exact, fixed: slices.Clone(list)}
	out := ev.apart(fn, x)
	if out == nil {
		return nil
	}
	known, most := &ev.variants, maxVariants
	if ev.decides(fn).asked != 0 {
		known, most = &ev.inquiries, maxAsking
	}
	if !slices.Contains(*known, out.ID) {
		if len(*known) == most {
			return nil
		}
		*known = append(*known, out.ID)
	}
	return out
}

// fixedBy is the constant that a call passes for a parameter, or that the parameter has where the call passes nothing.
func (ev *evaluator) fixedBy(fn *Func, i int, args []argument) (constant, bool) {
	p := &fn.Params[i]
	if i >= 64 || p.Rest != "" || p.ByRef || fn.takesBlock(i) {
		return constant{}, false
	}
	v, given := ev.argumentFor(args, p.Name, i)
	if !given {
		if p.Default == 0 {
			return constant{}, false
		}
		return literal(fn.Tree, p.Default)
	}
	c, ok := v.constant()
	if !ok || v.marks != nil || len(c.text) > maxFixedText {
		return constant{}, false
	}
	if ev.fn != nil && len(ev.fn.Fixed) > 0 && !slices.ContainsFunc(ev.fn.Fixed, func(x fixedParam) bool { return x.value == c }) {
		b := binding{fn: fn, args: args}
		node := b.node(i)
		if node == 0 {
			return constant{}, false
		}
		_, ok = literal(ev.frame.tree, node)
	}
	return c, ok
}

// literal is the constant that an expression spells.
func literal(t *ir.Tree, id ir.NodeID) (constant, bool) {
	var v Value
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpString:
		if n.Next > id+2 || n.Next == id+2 && t.Nodes[id+1].Op != ir.OpChars {
			return constant{}, false
		}
		return str(unescape(t.StringText(id))), len(t.StringText(id)) <= maxFixedText
	case ir.OpNumber:
		v = number(t.Text(id))
	case ir.OpBool:
		return truth(t.Text(id) == "true" || t.Text(id) == "True"), true
	case ir.OpNull:
		return null, true
	}
	return v.constant()
}

// varies: constants may change what a function does with data, or of what type or which of several constants it returns.
func (s *summary) varies() bool {
	r := s.ret
	return len(s.sinks) > 0 || r.carries() || len(r.fns) > 1 || r.object != nil && !r.exact || r.consts != nil && len(r.consts.list) > 1 ||
		slices.ContainsFunc(s.effects, func(e effect) bool { return !e.again && e.val.marks != nil })
}

// carries: a value or a part of it has data.
func (s *snap) carries() bool { return s.marks != nil || !s.each(func(*mark) bool { return false }, 0) }

// passesData: what the call passes, or what the function returns by itself, can make a difference.
func passesData(s *summary, recv Value, args []argument) bool {
	r := s.ret
	if r.consts != nil && len(r.consts.list) > 1 || r.object != nil && !r.exact || r.marks != nil && slices.ContainsFunc(r.marks.list, func(m mark) bool { return m.origin.kind != fromParam }) {
		return true
	}
	return recv.outside() || slices.ContainsFunc(args, func(a argument) bool { return a.val.outside() || len(a.val.objs) > 0 && !a.val.objs[0].symbolic })
}

// wants: a sink asks whether the parameter is a certain constant, which is told of the call.
func (s *summary) wants(param int) bool {
	return slices.ContainsFunc(s.sinks, func(f sinkFlow) bool {
		return f.sink.wanted != nil && f.mark.origin.kind == fromParam && f.mark.origin.param == param
	})
}

// fixedKey names constants by the parameters that they are passed for.
func fixedKey(list []fixedParam) string {
	var sb strings.Builder
	for _, x := range list {
		sb.WriteByte(byte('0' + x.param))
		sb.WriteString(x.key)
		sb.WriteString(x.typ)
		sb.WriteByte(byte('A' + x.value.kind%26))
		sb.WriteString(x.value.text)
		sb.WriteByte(0x03)
	}
	return sb.String()
}

// decides finds the parameters on which the branches of a function depend.
func (a *analyzer) decides(fn *Func) deciding {
	id := fn.ID.whole()
	if d, ok := a.deciding[id]; ok {
		return d
	}
	d := a.decidesItself(fn)
	a.handsOn(fn, &d)
	a.deciding[id] = d
	return d
}

// decidesItself is decides, but for what other functions make of parameters that are handed on to them.
func (a *analyzer) decidesItself(fn *Func) deciding {
	d := deciding{computes: computable(fn)}
	t := fn.Tree
	names := map[uint32]uint64{}
	for i := range fn.Params {
		if i < 64 {
			names[ir.HashText(fn.Params[i].Name)] |= 1 << i
		}
	}
	for n := fn.Node; n < t.Nodes[fn.Node].Next; n++ {
		x := &t.Nodes[n]
		bits := uint64(0)
		if x.Op == ir.OpName && x.Role != ir.Target && x.Role != ir.Member {
			bits = names[x.Hash]
		}
		if bits != 0 && asksWith(t, n) {
			d.asked |= bits
			d.compared |= bits
			continue
		}
		if bits == 0 {
			d.fields = ownFieldThatDecides(fn, n, d.computes, d.fields)
			continue
		}
		if m, ok := calledOf(t, n); ok {
			for i := range fn.Params {
				if bits&(1<<i) != 0 && i < 64 && (fn.Params[i].Type == "" || fn.File.embeds() && a.idx.saysNothing(fn.Params[i].Type)) {
					d.methods = append(d.methods, methodCall{i, t.Text(m), t.Nodes[m].Hash})
				}
			}
		}
		if asksType(t, n) {
			d.cast |= bits
		}
		if madeOf(t, n) {
			d.made |= bits
		}
		if keys := a.conditionNames(t, n); len(keys) > 0 {
			d.compared |= bits
			if t.Nodes[t.Nodes[n].Parent].Op == ir.OpSpread {
				d.keys = append(d.keys, keys...)
			}
			continue
		}
		switch use := useOf(t, n); use.kind {
		case useCompared:
			d.compared |= bits
		case useTested:
			d.tested |= bits
		case useKept:
			names[t.Nodes[use.target].Hash] |= bits
		}
	}
	return d
}

// asksWith: a variable is what a text is matched with that stands beside it, or the key of something in another variable.
func asksWith(t *ir.Tree, name ir.NodeID) bool {
	p := t.Nodes[name].Parent
	if t.Nodes[name].Role != ir.Arg {
		return false
	}
	switch t.Nodes[p].Op {
	case ir.OpCall:
		word := lastCallee(t, p)
		return rules.Means(rules.MatchesPart, word) || rules.Means(rules.MatchesWhole, word)
	case ir.OpIndex:
		o, ok := t.Child(p, ir.Object)
		return ok && t.Nodes[o].Op == ir.OpName
	}
	return false
}

// asksType: a cast of a variable, or a switch over its type, tells whether it is of a type.
func asksType(t *ir.Tree, name ir.NodeID) bool {
	p := t.Nodes[name].Parent
	switch t.Nodes[p].Op {
	case ir.OpCast:
		target, ok := t.Child(t.Nodes[p].Parent, ir.Target)
		return ok && t.Nodes[target].Op == ir.OpTuple
	case ir.OpSwitch:
		return t.Nodes[name].Role == ir.Cond
	}
	return false
}

// ownFieldThatDecides adds the field of the receiver that a name is, where a branch depends on it, or all that the function computes.
func ownFieldThatDecides(fn *Func, n ir.NodeID, all bool, list []string) []string {
	t := fn.Tree
	x := &t.Nodes[n]
	if fn.Class == nil || x.Op != ir.OpName || x.Role == ir.Target {
		return list
	}
	at, word := n, t.Text(n)
	if x.Role == ir.Member {
		at = x.Parent
		if o, ok := t.Child(at, ir.Object); !ok || t.Nodes[o].Op != ir.OpThis {
			return list
		}
	}
	if _, ok := fn.Class.Fields[word]; !ok || slices.Contains(list, word) {
		return list
	}
	if k := useOf(t, at).kind; !all && k != useCompared && k != useTested {
		return list
	}
	return append(list, word)
}

// calledOf is the name of the method that is called of a variable.
func calledOf(t *ir.Tree, name ir.NodeID) (ir.NodeID, bool) {
	p := t.Nodes[name].Parent
	if t.Nodes[name].Role != ir.Object || t.Nodes[p].Op != ir.OpMember || t.Nodes[p].Role != ir.Callee {
		return 0, false
	}
	return t.Child(p, ir.Member)
}

// conditionNames are the names under which models ask for what a variable passes to a call of a library: that of the argument that it is, or all that they ask
// for where it is spread.
func (a *analyzer) conditionNames(t *ir.Tree, name ir.NodeID) []string {
	p := t.Nodes[name].Parent
	key := ""
	switch t.Nodes[p].Op {
	case ir.OpKeyword:
		k, ok := t.Child(p, ir.Key)
		if !ok || k == name {
			return nil
		}
		key = keyText(t, k)
	case ir.OpSpread:
	default:
		return nil
	}
	call := t.Nodes[p].Parent
	if t.Nodes[call].Op != ir.OpCall {
		return nil
	}
	var out []string
	for _, e := range a.lib.calls[ir.HashText(lastCallee(t, call))] {
		for _, list := range [2][]condition{e.when, e.unless} {
			for i := range list {
				if of := list[i].arg.Name; of != "" && (key == "" || of == key) && !slices.Contains(out, of) {
					out = append(out, of)
				}
			}
		}
	}
	return out
}

type useKind uint8

const (
	useOther useKind = iota
	useCompared
	useTested
	useKept // in a variable
)

type use struct {
	kind   useKind
	target ir.NodeID
}

// maxUse bounds how far above a name its use is looked for.
const maxUse = 8

// useOf tells what a name's value, or what is computed of it alone, is used for.
func useOf(t *ir.Tree, id ir.NodeID) use {
	for range maxUse {
		n, p := &t.Nodes[id], t.Nodes[id].Parent
		switch t.Nodes[p].Op {
		case ir.OpBinary:
			switch op := t.Text(p); op {
			case "&&", "||", "??":
				return use{kind: useTested}
			case "==", "!=", "===", "!==", "is", "is not", "in", "not in", "<", ">", "<=", ">=", "=~", "!~":
				other := ir.Left
				if n.Role == ir.Left {
					other = ir.Right
				}
				if o, ok := t.Child(p, other); ok && t.Nodes[o].Op == ir.OpNull {
					return use{kind: useTested}
				}
				return use{kind: useCompared}
			}
		case ir.OpUnary:
			if t.Text(p) == "!" {
				return use{kind: useTested}
			}
		case ir.OpIf, ir.OpTernary, ir.OpWhile, ir.OpFor, ir.OpDoWhile:
			if n.Role == ir.Cond {
				return use{kind: useTested}
			}
			return use{}
		case ir.OpSwitch:
			if n.Role == ir.Cond {
				return use{kind: useCompared}
			}
			return use{}
		case ir.OpIndex:
			if n.Role == ir.Arg {
				return use{kind: useCompared}
			}
		case ir.OpCall:
			name := lastCallee(t, p)
			if rules.Means(rules.Equals, name) || rules.Means(rules.Holds, name) || n.Role == ir.Arg && rules.Means(rules.LooksUp, name) ||
				n.Role == ir.Callee && (rules.Means(rules.Begins, name) || rules.Means(rules.Ends, name)) {
				return use{kind: useCompared}
			}
			if n.Role != ir.Callee {
				return use{}
			}
		case ir.OpMember, ir.OpTuple, ir.OpCast:
		case ir.OpAssign:
			if c, ok := t.Child(p, ir.Target); ok && n.Role == ir.Value && t.Nodes[c].Op == ir.OpName {
				return use{useKept, c}
			}
			return use{}
		default:
			return use{}
		}
		id = p
	}
	return use{}
}

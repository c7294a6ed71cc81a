package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// check is what a function's answer says of something that it was passed: the channels in which it does no harm where the answer was true or an error,
// and those where it was false or nothing. Where both say so, it holds once the function has returned.
type check struct {
	param   int
	field   string // of what was passed; "" for itself
	yes, no uint64
}

// leaving is one way out of a function: the answers that it may give, and what was checked on the way, with the channels for either answer.
type leaving struct {
	yes, no bool
	checks  []check
}

// maxLeaving bounds the ways out of a function that checks something.
const maxLeaving = 32

// checking: the present function may check what it was passed. It answers true, false or nothing somewhere, or it does not come back.
func (ev *evaluator) checking() bool {
	if ev.fn == nil || ev.frame.outer != nil || ev.frame.fn != ev.fn || ev.spots != nil || ev.opts.NoGuards || len(ev.roots) == 0 {
		return false
	}
	if ev.checks == 0 {
		ev.checks = -1
		t := ev.fn.Tree
		if b, ok := t.Child(ev.fn.Node, ir.Body); ok && t.Nodes[b].Op != ir.OpBlock {
			ev.answers(t, b)
		}
		for n := ev.fn.Node; n < t.Nodes[ev.fn.Node].Next; n++ {
			switch t.Nodes[n].Op {
			case ir.OpThrow:
				ev.checks = 1
			case ir.OpIf:
				if endsInCall(t, n) {
					ev.checks = 1 // which may not come back
				}
			case ir.OpBinary:
				if r, ok := t.Child(n, ir.Right); ok && t.Nodes[r].Op == ir.OpCall && t.Text(n) == "||" && statement(t, n) {
					ev.checks = 1
				}
			case ir.OpCall:
				if statement(t, n) && ev.handsParameter(t, n) {
					ev.checks = 1 // to what may not come back
				}
			case ir.OpName:
				if t.Nodes[n].Role == ir.Callee && slices.ContainsFunc(ev.lib.calls[t.Nodes[n].Hash], func(e *entry) bool { return e.Effect == "exit" || e.Effect == "throw" }) {
					ev.checks = 1
				}
			case ir.OpReturn, ir.OpBlock:
				v, ok := t.Child(n, ir.Value)
				if t.Nodes[n].Op == ir.OpBlock {
					v, ok = lastChild(t, n), ev.file.lang.LastValue && t.Nodes[n].Parent == ev.fn.Node
				}
				if ok {
					ev.answers(t, v)
				}
			}
		}
		if ev.checks < 0 && tallies(t, ev.fn.Node) {
			ev.checks = 1
		}
	}
	return ev.checks > 0
}

// handsParameter: a call is passed a parameter of the present function as it is.
func (ev *evaluator) handsParameter(t *ir.Tree, call ir.NodeID) bool {
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if x := &t.Nodes[c]; x.Role == ir.Arg && x.Op == ir.OpName {
			word := t.Text(c)
			if slices.ContainsFunc(ev.fn.Params, func(p Param) bool { return p.Name == word }) {
				return true
			}
		}
	}
	return false
}

// endsInCall: the last statement of a branch is a call, whose result nobody wants.
func endsInCall(t *ir.Tree, branch ir.NodeID) bool {
	n, ok := t.Child(branch, ir.Then)
	if !ok {
		return false
	}
	if t.Nodes[n].Op == ir.OpBlock && n+1 < t.Nodes[n].Next {
		n = lastChild(t, n)
	}
	return t.Nodes[n].Op == ir.OpCall
}

// statement: an expression stands as a statement.
func statement(t *ir.Tree, id ir.NodeID) bool {
	op := t.Nodes[t.Nodes[id].Parent].Op
	return op == ir.OpBlock || op == ir.OpUnit
}

// answers notes what a function returns that may be an answer.
func (ev *evaluator) answers(t *ir.Tree, v ir.NodeID) {
	switch t.Nodes[answerNode(t, v)].Op {
	case ir.OpNull:
		ev.checks, ev.nulls = 1, true
	case ir.OpBool:
		ev.checks = 1
	case ir.OpName: // what a check said that was kept in a variable
		if typ, ok := t.Child(ev.fn.Node, ir.Type); ok && ev.isType(ev.file.typeName(t, typ), "bool") {
			ev.checks = 1
		}
	default:
		if ev.isQuestion(t, v) {
			ev.checks = 1
		}
	}
}

// isQuestion: the expression compares, or calls something that may say something of what it gets.
func (ev *evaluator) isQuestion(t *ir.Tree, v ir.NodeID) bool {
	switch t.Nodes[v].Op {
	case ir.OpBinary, ir.OpUnary:
		return slices.Contains(questions, t.Text(v))
	case ir.OpMember:
		return rules.Means(rules.InnerNetwork|rules.OuterNetwork, lastName(t, v))
	case ir.OpCall:
		c, ok := t.Child(v, ir.Callee)
		if !ok {
			return false
		}
		name := lastName(t, c)
		return len(ev.lib.guards[ir.HashText(name)]) > 0 || rules.Means(rules.Holds, name) || rules.Means(rules.MatchesPart, name) || rules.Means(rules.MatchesWhole, name) ||
			rules.Means(rules.AnyOf|rules.AllOf|rules.InnerNetwork|rules.Begins, name)
	}
	return false
}

// questions are operators whose result is true or false.
var questions = []string{"==", "===", "!=", "!==", "&&", "||", "!", "and", "or", "not", "in", "not in", "=~", "!~", ">", "<", ">=", "<="}

// answerNode is the part of a returned expression that answers: of several results the last.
func answerNode(t *ir.Tree, v ir.NodeID) ir.NodeID {
	if t.Nodes[v].Op == ir.OpTuple && v+1 < t.Nodes[v].Next {
		return lastChild(t, v)
	}
	return v
}

// leaves notes a way out of a function that checks something. node is what is returned, 0 for nothing.
func (ev *evaluator) leaves(node ir.NodeID, v Value) {
	if ev.dead || !ev.checking() || len(ev.ways) >= maxLeaving {
		return
	}
	w := leaving{yes: true, no: true}
	var yes, no []refinement
	if node != 0 {
		t := ev.frame.tree
		at := answerNode(t, node)
		if at != node {
			v = ev.quietConstant(at)
		}
		switch known := v.known(); {
		case known > 0:
			w.no = false
		case known < 0:
			w.yes = false
		case ev.nulls && ev.isError(at):
			w.no = false
		case t.Nodes[at].Op == ir.OpBinary || t.Nodes[at].Op == ir.OpUnary || t.Nodes[at].Op == ir.OpMember || t.Nodes[at].Op == ir.OpCall && !ev.nulls || t.Nodes[at].Op == ir.OpName && (v.says != nil || len(ev.whereEmpty(&v)) > 0):
			m := ev.store.mark()
			ev.muted++
			k := ev.condition(at)
			ev.muted--
			ev.store.undo(m)
			yes, no = k.yes, k.no
		}
	}
	for _, r := range ev.roots {
		if s, ok := ev.parameterSlot(r.param); ok {
			w.add(ev, check{param: r.param}, s, yes, no)
		}
		for _, name := range r.obj.fields.names {
			if s := r.obj.fields.slot(name); !ev.dirty[s] {
				w.add(ev, check{param: r.param, field: name}, s, yes, no)
			}
		}
	}
	ev.leavesKeys(&w, yes, no)
	ev.ways = append(ev.ways, w)
}

// isError: an expression that stands where nothing is returned if all is well, and that is something.
func (ev *evaluator) isError(at ir.NodeID) bool {
	t := ev.frame.tree
	switch t.Nodes[at].Op {
	case ir.OpNew, ir.OpRef, ir.OpString:
		return true
	case ir.OpMember:
		return ev.pathOf(at) != ""
	case ir.OpCall:
		return rules.MeansAtFirst(rules.MakesError, lastName(t, at+1))
	case ir.OpName:
		return ev.slotOf(t.Nodes[at].Hash) < 0 || notNull(t, at)
	}
	return false
}

// notNull: the name stands within a branch that is taken where it is not null.
func notNull(t *ir.Tree, name ir.NodeID) bool {
	for n := name; n != 0; n = t.Nodes[n].Parent {
		p := t.Nodes[n].Parent
		if t.Nodes[p].Op != ir.OpIf || t.Nodes[n].Role != ir.Then {
			continue
		}
		c, ok := t.Child(p, ir.Cond)
		if !ok || t.Nodes[c].Op != ir.OpBinary || t.Text(c) != "!=" {
			continue
		}
		l, ok1 := t.Child(c, ir.Left)
		r, ok2 := t.Child(c, ir.Right)
		if ok1 && ok2 && t.Nodes[l].Hash == t.Nodes[name].Hash && t.Nodes[l].Op == ir.OpName && t.Nodes[r].Op == ir.OpNull {
			return true
		}
	}
	return false
}

// parameterSlot is the variable of a parameter that is given no other value.
func (ev *evaluator) parameterSlot(param int) (int32, bool) {
	if param >= len(ev.fn.Params) { // the receiver, or a block
		return 0, false
	}
	hash := ir.HashText(ev.fn.Params[param].Name)
	s, ok := ev.frame.vars[hash]
	if !ok || isNumeric(ev.fn.Params[param].Type) {
		return 0, false
	}
	t := ev.fn.Tree
	body, _ := t.Child(ev.fn.Node, ir.Body)
	for n := body; n < t.Nodes[ev.fn.Node].Next; n++ {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target && x.Hash == hash && !respeltFrom(t, x.Parent, hash) {
			return 0, false
		}
	}
	return s, true
}

// respeltFrom: a variable is given its own text or path in another form: path = Path(path).resolve().
func respeltFrom(t *ir.Tree, assign ir.NodeID, name uint32) bool {
	n, ok := t.Child(assign, ir.Value)
	for ok && t.Nodes[assign].Op == ir.OpAssign && t.Nodes[n].Op == ir.OpCall {
		if a, same := sameTextArgument(t, n); same {
			n = a
			continue
		}
		c, is := t.Child(n, ir.Callee)
		if _, has := t.Child(n, ir.Arg); !is || has || t.Nodes[c].Op != ir.OpMember || !rules.Means(rules.RespellsOwn, lastName(t, c)) {
			return false
		}
		n, ok = t.Child(c, ir.Object)
	}
	return ok && t.Nodes[n].Op == ir.OpName && t.Nodes[n].Hash == name
}

// add notes the channels in which a place is clean at a way out.
func (w *leaving) add(ev *evaluator, c check, s int32, yes, no []refinement) {
	path := ""
	if c.field != "" {
		path = "." + c.field
	}
	clean := func(rs []refinement) uint64 {
		v, met := *ev.store.at(s), false
		for _, r := range rs {
			switch {
			case r.slot != s:
			case met:
				v = meet(v, r.value)
			default:
				v, met = r.value, true
			}
		}
		return cleanOf(&v, c.param, path)
	}
	c.yes, c.no = clean(yes), clean(no)
	if c.yes|c.no != 0 {
		w.checks = append(w.checks, c)
	}
}

// cleanOf is the channels in which the data of a parameter, or of what lies below it, is clean in a value that was made of nothing else.
func cleanOf(v *Value, param int, path string) uint64 {
	out := uint64(allChannels)
	if v.marks == nil {
		return out
	}
	found := false
	for i := range v.marks.list {
		m := &v.marks.list[i]
		if m.origin.kind == fromParam && m.origin.param == param && m.origin.path == path {
			out &= m.clean
			found = true
		}
	}
	if !found {
		return 0
	}
	return out
}

// checksOf is what holds whichever way a function was left.
func checksOf(ways []leaving) []check {
	var out []check
	for _, w := range ways {
		for _, c := range w.checks {
			if slices.ContainsFunc(out, func(x check) bool { return x.param == c.param && x.field == c.field }) {
				continue
			}
			c.yes, c.no = allChannels, allChannels
			yes, no := false, false
			for i := range ways {
				x := ways[i].of(c)
				if ways[i].yes {
					c.yes &= x.yes
					yes = true
				}
				if ways[i].no {
					c.no &= x.no
					no = true
				}
			}
			switch { // an answer that is never given says whatever the other does
			case !yes && !no:
				c.yes, c.no = 0, 0
			case !yes:
				c.yes = c.no
			case !no:
				c.no = c.yes
			}
			if c.yes|c.no != 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

func (w *leaving) of(c check) check {
	for _, x := range w.checks {
		if x.param == c.param && x.field == c.field {
			return x
		}
	}
	return check{}
}

// checked is what the answer of a call says of what it was passed.
func (b *binding) checked(c *check) (yes, no []refinement) {
	node, v := b.recvNode, b.recv
	if c.param != receiverParam {
		node, v = b.node(c.param), b.param(c.param)
	}
	if node == 0 {
		return nil, nil
	}
	return b.ev.checkedPlace(node, v, c.field, c.yes), b.ev.checkedPlace(node, v, c.field, c.no)
}

// checkedPlace is a place, or a field of it, that is clean in some channels.
func (ev *evaluator) checkedPlace(node ir.NodeID, v Value, field string, channels uint64) []refinement {
	if op := ev.frame.tree.Nodes[node].Op; op != ir.OpIndex && (op != ir.OpBinary || !ev.computedPlace(node)) {
		node = ev.referred(node)
	}
	switch {
	case channels == 0:
		return nil
	case field == "":
		out := ev.cleaned(node, v, channels)
		if mask := ev.lib.addressed & channels; mask != 0 {
			for _, r := range ev.asHost(node, v) { // what is said of the host of an address, is said of the address
				out = append(out, refinement{r.slot, ev.clean(*ev.store.at(r.slot), mask)})
			}
		}
		return out
	}
	var out []refinement
	if len(v.objs) == 1 {
		if s, ok := ev.fieldSlot(v.objs[0], field, false); ok {
			out = append(out, refinement{s, ev.clean(*ev.store.at(s), channels)})
		}
	}
	if len(out) > 0 && !v.fromSource() { // of what is untrusted as a whole, a field has data besides its own
		return out
	}
	if name, root, ok := ev.placeName(node); ok && v.tainted() {
		out = append(out, ev.guardNamed(name+"."+field, root, channels)...)
	}
	return out
}

// answer gives the result of a call what it says of what was passed, and what holds after the call whatever it says.
func (ev *evaluator) answer(b *binding, checks []check, ret *Value) {
	if ev.opts.NoGuards || ev.dead {
		return
	}
	var yes, no []refinement
	for i := range checks {
		c := &checks[i]
		if both := c.yes & c.no; both != 0 {
			r, _ := b.checked(&check{c.param, c.field, both, 0})
			ev.refine(r)
		}
		y, n := b.checked(c)
		yes, no = append(yes, y...), append(no, n...)
	}
	yes = append(yes, b.amongPassed()...)
	if len(yes)+len(no) > 0 {
		ret.says = &answers{yes: ev.asOf(yes), no: ev.asOf(no)}
	}
}

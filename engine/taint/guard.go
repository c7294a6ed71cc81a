package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// callCondition is a call whose answer may say something of an argument.
func (ev *evaluator) callCondition(id ir.NodeID) cond {
	v := ev.eval(id)
	k := cond{value: v, truth: v.known()}
	s := ev.last
	if s == nil || s.id != id || ev.dead {
		return k
	}
	defer ev.because(s.name)()
	list := slices.Concat(ev.lib.guards[s.hash], ev.lib.anyGuard)
	if s.last != "" && s.last != s.name { // it is called by another name here
		list = append(list, ev.lib.guards[ir.HashText(s.last)]...)
	}
	silent := false // a model says of the type that the answer says nothing
	for _, e := range list {
		if ok, _ := ev.matches(e, s); !ok {
			continue
		}
		silent = silent || len(e.Weaknesses) == 0
		args := s.selected(e.Args)
		if len(e.Args) == 0 && s.recvNode != 0 && len(e.names) > 0 && e.names[0].Member {
			args = []argument{{node: s.recvNode, val: s.recv}}
		}
		for _, a := range args {
			if ev.wasPutIn(s, a) {
				continue
			}
			r := ev.cleaned(a.node, a.val, e.channels)
			if e.channels == allChannels {
				r = append(r, ev.hostOf(a.node, a.val)...)
			}
			// What it was made of is as harmless as a path that it was resolved to, or a number that it was read as.
			made := ev.lib.mask(paths) | a.val.cleanIn()
			if ev.isParent(a.node) || e.channels&^ev.lib.mask(addressed) == 0 { // where an address leads, what it was made of does
				made = allChannels
			}
			r = ev.madeOfIn(a.val.of, e.channels&made, r)
			if e.Says {
				k.yes = append(k.yes, r...)
			} else {
				k.no = append(k.no, r...)
			}
		}
	}
	k.yes = append(k.yes, ev.usualGuards(s)...)
	k.yes = append(k.yes, ev.allCharacters(s)...)
	k.no = append(k.no, ev.noCharacter(s)...)
	k.no = append(k.no, ev.unmatched(s)...)
	k.no = append(k.no, ev.amongNone(s)...)
	if rules.Means(rules.AnyOf, s.name) {
		k.no = append(k.no, ev.ofElements(s, false)...)
	} else if rules.Means(rules.AsksEach, s.name) {
		k.yes = append(k.yes, ev.ofElements(s, true)...)
	}
	if rules.Means(rules.Begins, s.name) && !silent {
		yes, no := ev.beginsWith(s)
		k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
	}
	yes, no := ev.networkAsked(id, v)
	k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
	yes, no = ev.elementsAsked(s)
	k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
	yes, no = ev.hostless(s, v)
	k.yes, k.no = append(k.yes, yes...), append(k.no, no...)
	if b, ok := ev.beginningAsked(s); ok {
		k.yes, k.no = append(k.yes, ev.begun(b)...), append(k.no, ev.notBegun(b)...)
	}
	if v.says != nil {
		k.yes, k.no = append(k.yes, ev.still(v.says.yes)...), append(k.no, ev.still(v.says.no)...)
	}
	if rules.Means(rules.Holds, s.name) && s.recvNode != 0 && len(s.args) == 1 && s.recv.tainted() {
		k.no = append(k.no, ev.without(s.recvNode, s.args[0].val)...)
	}
	if s.recvNode == 0 && len(s.args) > 1 && rules.Means(rules.HoldsSecond, s.name) {
		k.no = append(k.no, ev.without(s.args[0].node, s.args[1].val)...)
	}
	if rules.Means(rules.IsEmpty, s.name) {
		k.no = append(k.no, ev.entryAsked(s)...)
		k.yes = append(append(k.yes, ev.nothing(s)...), ev.whereEmptyOf(s)...)
	} else if rules.Means(rules.IsPresent, s.name) {
		k.yes = append(k.yes, ev.entryAsked(s)...)
		k.no = append(k.no, ev.whereEmptyOf(s)...)
	} else if rules.Means(rules.Counts, s.name) {
		k.no = append(k.no, ev.whereEmptyOf(s)...)
	}
	if len(k.yes)+len(k.no) == 0 {
		ev.predicate(s, &k)
	}
	return k
}

// entryAsked is what it says of a key that a call which asks for an entry of a map, as isset does, finds it.
func (ev *evaluator) entryAsked(s *site) []refinement {
	node := s.recvNode
	if node == 0 && len(s.args) == 1 {
		node = s.args[0].node
	}
	if node == 0 || ev.frame.tree.Nodes[node].Op != ir.OpIndex {
		return nil
	}
	return ev.keyOf(node)
}

// nothing is what it says of a place that it is empty: there is no data in it.
func (ev *evaluator) nothing(s *site) []refinement {
	if s.recvNode != 0 {
		return ev.cleaned(s.recvNode, s.recv, allChannels)
	}
	if len(s.args) == 1 {
		return ev.cleaned(s.args[0].node, s.args[0].val, allChannels)
	}
	return nil
}

// beginsWith: a path that begins with the folder it shall stay in does stay there, where it was resolved before; an address that begins with a host of the
// program's own goes there. What does not begin with two slashes names no other host, what does not begin with two dots leads nowhere up.
func (ev *evaluator) beginsWith(s *site) (yes, no []refinement) {
	if len(s.args) == 0 {
		return nil, nil
	}
	node, v, prefix := s.recvNode, s.recv, s.args[0]
	if node == 0 || s.path != "" && len(s.args) > 1 {
		node, v, prefix = s.args[0].node, s.args[0].val, s.args[len(s.args)-1]
	}
	return ev.beginning(node, v, prefix.node, prefix.val)
}

// beginning is what it says of a place whether it begins with a text.
func (ev *evaluator) beginning(node ir.NodeID, v Value, at ir.NodeID, prefix Value) (yes, no []refinement) {
	paths, addresses := ev.lib.mask(paths), ev.lib.addressed
	c, ok := prefix.constant()
	if prefix.consts != nil && len(prefix.consts.list) > 1 && prefix.marks == nil { // with one of several
		if slices.ContainsFunc(prefix.consts.list, func(c constant) bool { return !fixedFront("host", c.text) }) {
			return nil, nil
		}
		return ev.cleaned(node, v, paths|addresses), nil
	}
	if v.prefix != "" && (ok && strings.HasPrefix(v.prefix, c.text) || !ok && prefix.prefix == "" && strings.HasPrefix(v.prefix, unknownFront)) {
		return nil, nil // it was made so, whatever follows
	}
	if t := ev.frame.tree; !ok && t.Nodes[at].Op == ir.OpBinary && t.Text(at) == "+" { // a text and what follows it, such as the mark that separates folders
		first := ev.quietConstant(at + 1)
		if c, ok = first.constant(); ok {
			prefix = first
		}
	}
	switch {
	case !ok || prefix.marks != nil || c.kind != ir.OpString:
	case c.text == "//":
		return nil, ev.cleaned(node, v, addresses)
	case strings.HasPrefix(c.text, ".."):
		if v.of <= 0 {
			return nil, nil // as it came: what leads up may stand behind the name of a folder
		}
		return nil, ev.madeOfIn(v.of, paths, ev.madeFrom(node, paths))
	case len(c.text) < 2:
		return nil, nil
	case fixedFront("host", c.text):
		return ev.cleaned(node, v, paths|addresses), nil
	}
	if paths == 0 || ok && c.kind == ir.OpString && (!strings.ContainsAny(c.text, `/\`) || strings.Contains(c.text, "://")) {
		return nil, nil // no folder, but a word such as the name of a parameter, or a scheme
	}
	if !ok && !prefix.outside() {
		paths |= addresses
	}
	return ev.madeOfIn(v.of, paths, ev.cleaned(node, v, paths)), nil
}

// wasPutIn: what is looked for in a collection that the function made was put there before, so that it says nothing that it is found.
func (ev *evaluator) wasPutIn(s *site, a argument) bool {
	if s.recvNode == 0 || a.node == s.recvNode || a.val.marks == nil || len(s.recv.objs) != 1 || s.recv.objs[0].symbolic || !rules.Means(rules.Holds, s.name) {
		return false
	}
	if _, listed := s.recv.objs[0].fields.get(elements); !listed {
		return false
	}
	in := ev.elementsOf(s.recv)
	return in.marks != nil && slices.ContainsFunc(in.marks.list, func(m mark) bool {
		return slices.ContainsFunc(a.val.marks.list, func(x mark) bool { return x.origin.same(m.origin) })
	})
}

// usualGuards are comparisons that are calls, memberships in collections of constants, and matches of harmless regular expressions.
func (ev *evaluator) usualGuards(s *site) []refinement {
	switch {
	case rules.Means(rules.Equals, s.name):
		var a, b argument
		switch n := len(s.args); {
		case s.recvNode != 0 && (n == 1 || n > 1 && s.recv.tainted()): // and how they are compared
			a, b = argument{node: s.recvNode, val: s.recv}, s.args[0]
		case n > 1 && !rules.Means(rules.Orders, s.name):
			a, b = s.args[0], s.args[1]
		default:
			return nil
		}
		return append(ev.sameAs(a.node, a.val, b.val), ev.sameAs(b.node, b.val, a.val)...)
	case s.name == "in?" && s.recvNode != 0 && len(s.args) == 1:
		return ev.member1of(s.recvNode, s.recv, s.args[0].val)
	case strings.HasSuffix(s.name, "?") && rules.Means(rules.Holds, s.name) && s.recvNode != 0 && len(s.args) == 1 && !s.recv.fromSource():
		if known := ev.member1of(s.args[0].node, s.args[0].val, s.recv); known != nil {
			return known
		}
		// Nothing else than a collection, or a text, of the program's own is asked so, wherever it comes from.
		return append(ev.hostOf(s.args[0].node, s.args[0].val), ev.cleaned(s.args[0].node, s.args[0].val, allChannels)...)
	case rules.Means(rules.Holds, s.name):
		if len(s.args) == 2 && s.path != "" && s.args[1].val.tainted() && !s.args[0].val.tainted() { // the collection stands first
			return ev.member1of(s.args[1].node, s.args[1].val, s.args[0].val)
		}
		if s.recvNode != 0 && len(s.args) > 0 {
			if known := ev.member1of(s.args[0].node, s.args[0].val, s.recv); known != nil || !ev.namedSeveral(s) {
				return known
			}
			return append(ev.hostOf(s.args[0].node, s.args[0].val), ev.cleaned(s.args[0].node, s.args[0].val, allChannels)...)
		}
		if len(s.args) > 1 {
			return ev.member1of(s.args[0].node, s.args[0].val, s.args[1].val)
		}
	}
	if rules.Means(rules.Ends, s.name) {
		return ev.endsWith(s)
	}
	if rules.Means(rules.AnyOf, s.name) && s.recvNode != 0 && len(s.args) == 1 && !s.recv.fromSource() {
		return ev.anyElement(s)
	}
	whole := rules.Means(rules.MatchesWhole, s.name)
	part := rules.Means(rules.MatchesPart, s.name)
	if !whole && !part && !rules.Means(rules.FindsMatch, s.name) {
		return nil
	}
	made := ev.matcherOf(s)
	if !whole && !part && made == nil {
		return nil
	}
	parts := s.args
	if s.recvNode != 0 {
		parts = append([]argument{{node: s.recvNode, val: s.recv}}, parts...)
	}
	parts = append(parts, made...)
	var safe uint64
	for _, a := range parts {
		if c, ok := a.val.constant(); ok && a.val.marks == nil {
			safe |= ev.allows(c.text, whole)
			if fixedFront("host", expressionFront(c.text, whole)) {
				safe |= ev.lib.addressed
			}
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

// onlyResult is the expression that a function gives whose body is nothing else.
func onlyResult(t *ir.Tree, body ir.NodeID) (ir.NodeID, bool) {
	ret := body
	if t.Nodes[body].Op == ir.OpBlock {
		ret = body + 1
		for ret < t.Nodes[body].Next && spelt(t, ret) { // a docstring
			ret = t.Nodes[ret].Next
		}
		if ret >= t.Nodes[body].Next || t.Nodes[ret].Next != t.Nodes[body].Next {
			return 0, false
		}
	}
	if t.Nodes[ret].Op == ir.OpReturn {
		return t.Child(ret, ir.Value)
	}
	return ret, givesValue(t, ret)
}

// givesValue: what stands alone in a body is evaluated for what it gives, and neither leaves the function nor changes a variable.
func givesValue(t *ir.Tree, id ir.NodeID) bool {
	switch op := t.Nodes[id].Op; {
	case op == ir.OpIf || op == ir.OpSwitch || op == ir.OpBlock:
		for n := id + 1; n < t.Nodes[id].Next; n++ {
			if op := t.Nodes[n].Op; op == ir.OpReturn || op == ir.OpThrow {
				return false
			}
		}
		return true
	case op == ir.OpAssign, op == ir.OpAugment, op == ir.OpDecl:
		return false
	default:
		return op < ir.OpReturn || op > ir.OpDefer
	}
}

// spelt: a statement that is a text and nothing else.
func spelt(t *ir.Tree, stmt ir.NodeID) bool {
	for ; t.Nodes[stmt].Op != ir.OpString; stmt++ {
		if stmt+1 >= t.Nodes[stmt].Next || t.Nodes[stmt+1].Next != t.Nodes[stmt].Next || t.Nodes[stmt].Op == ir.OpReturn {
			return false
		}
	}
	return true
}

// unmatched is what it says of a text that an expression fits no part of it which looks for characters or texts that do harm.
func (ev *evaluator) unmatched(s *site) []refinement {
	if !rules.Means(rules.MatchesPart, s.name) {
		return nil
	}
	parts := s.args
	if s.recvNode != 0 {
		parts = append([]argument{{node: s.recvNode, val: s.recv}}, parts...)
	}
	var mask uint64
	for _, a := range parts {
		if c, ok := a.val.constant(); ok && a.val.marks == nil {
			mask |= ev.lacking(looksFor(c.text))
			if leaves(c.text) {
				mask |= ev.spared(c.text)
			}
		}
	}
	var out []refinement
	if mask != 0 {
		for _, a := range parts {
			if a.val.tainted() {
				out = append(out, ev.cleaned(a.node, a.val, mask)...)
			}
		}
	}
	return out
}

// predicate looks into a function of the workspace that returns one condition on its parameters: what it says of them, it says of the arguments.
func (ev *evaluator) predicate(s *site, k *cond) {
	targets, _ := ev.targets(s, false)
	targets = ev.meant(targets, s.args)
	if len(targets) != 1 || targets[0].fn == nil || ev.inPredicate > 1 {
		return
	}
	fn := targets[0].fn
	t := fn.Tree
	body, ok := t.Child(fn.Node, ir.Body)
	if !ok {
		return
	}
	ret, ok := onlyResult(t, body)
	if !ok {
		return
	}
	in := &frame{tree: t, unit: fn.Unit, id: fn.File.Units[fn.Unit], vars: map[uint32]int32{}, receiver: -1, class: fn.Class, mark: ev.store.mark()}
	for i := range fn.Params {
		if i < len(s.args) && s.args[i].name == "" {
			if slot, ok := ev.slotAt(s.args[i].node); ok {
				in.vars[ir.HashText(fn.Params[i].Name)] = slot // the parameter is the argument's variable
			}
		}
	}
	hosts := map[int32]argument{} // what a parameter says that is given the host of an address, or something that is computed
	for i := range fn.Params {
		h := ir.HashText(fn.Params[i].Name)
		if _, has := in.vars[h]; has || i >= len(s.args) || s.args[i].name != "" || !s.args[i].val.tainted() ||
			len(ev.hostOf(s.args[i].node, s.args[i].val)) == 0 && !ev.computedPlace(s.args[i].node) {
			continue
		}
		slot := ev.store.slot()
		ev.store.begin(slot, s.args[i].val)
		in.vars[h], hosts[slot] = slot, s.args[i]
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

// ofHosts puts what is said of the hosts of addresses on the addresses, and of something that is computed on whatever is computed alike.
func (ev *evaluator) ofHosts(list []refinement, hosts map[int32]argument) []refinement {
	if len(hosts) == 0 {
		return list
	}
	var out []refinement
	for _, r := range list {
		if a, ok := hosts[r.slot]; ok {
			host := ev.hostOf(a.node, a.val)
			if out = append(out, host...); len(host) == 0 {
				out = append(out, ev.guardPlace(a.node, a.val, r.value.cleanIn())...)
			}
			continue
		}
		out = append(out, r)
	}
	return out
}

// isParent: the folder of a path is asked for, which says of a resolved path where it leads.
func (ev *evaluator) isParent(id ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpCall {
		return false
	}
	callee, ok := t.Child(id, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpMember {
		return false
	}
	mem, ok := t.Child(callee, ir.Member)
	return ok && rules.Means(rules.Parent, t.Text(mem))
}

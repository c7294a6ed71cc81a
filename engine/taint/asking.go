package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What conditions say of a place that ask for a part of it, or for something that was made of it: the folder of a path, the network of a host, what is left
// of a name once everything else was taken away.

// partOf is the value whose member an expression reads or asks for by a call without arguments, where the member's name has a meaning; 0 for
// any.
func (ev *evaluator) partOf(id ir.NodeID, m rules.Meaning) (obj ir.NodeID, name string, ok bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpCall {
		if _, has := t.Child(id, ir.Arg); has {
			return 0, "", false
		}
		if id, ok = t.Child(id, ir.Callee); !ok {
			return 0, "", false
		}
	}
	if t.Nodes[id].Op != ir.OpMember {
		return 0, "", false
	}
	obj, ok1 := t.Child(id, ir.Object)
	mem, ok2 := t.Child(id, ir.Member)
	if !ok1 || !ok2 || m != 0 && !rules.Means(m, t.Text(mem)) {
		return 0, "", false
	}
	return obj, t.Text(mem), true
}

// networkAsked is what a condition says which asks whether a network address lies within the network of the server: no request to the inside goes out where
// it does not.
func (ev *evaluator) networkAsked(id ir.NodeID, v Value) (yes, no []refinement) {
	obj, name, ok := ev.partOf(id, rules.InnerNetwork|rules.OuterNetwork)
	mask := ev.lib.mask([]string{"ssrf"})
	if !ok || mask == 0 {
		return nil, nil
	}
	r := ev.madeOfIn(v.of, mask, ev.cleaned(obj, v, mask))
	if rules.Means(rules.OuterNetwork, name) {
		return r, nil
	}
	return nil, r
}

// sameParent: the folder of a path is one of the program's own.
func (ev *evaluator) sameParent(id ir.NodeID, v, other Value) []refinement {
	obj, _, ok := ev.partOf(id, rules.Parent)
	if t := ev.frame.tree; !ok && t.Nodes[id].Op == ir.OpCall && rules.Means(rules.ParentOf, lastCallee(t, id)) {
		obj, ok = t.Child(id, ir.Arg)
	}
	if !ok || !v.tainted() || other.outside() {
		return nil
	}
	return ev.withinFolder(obj, v)
}

// amongParents: a folder of the program's own is one of those around a path.
func (ev *evaluator) amongParents(id ir.NodeID, v, folder Value) []refinement {
	obj, _, ok := ev.partOf(id, rules.Parents)
	if !ok || !v.tainted() || folder.outside() {
		return nil
	}
	return ev.withinFolder(obj, v)
}

func (ev *evaluator) withinFolder(path ir.NodeID, v Value) []refinement {
	mask := ev.lib.mask(paths)
	x := ev.quietConstant(path)
	return ev.madeOfIn(x.of, mask, ev.madeOfIn(v.of, mask, ev.cleaned(path, v, mask)))
}

// sameAsCleaned: a place equals what a call made of its own data that is clean in some channels, as a name does that is its own last part.
func (ev *evaluator) sameAsCleaned(id ir.NodeID, v, other Value) []refinement {
	t := ev.frame.tree
	if v.marks == nil || other.marks == nil || v.marks == other.marks || t.Nodes[id].Op == ir.OpCall {
		return nil
	}
	mask := uint64(allChannels)
	for i := range v.marks.list {
		m := &v.marks.list[i]
		clean, found := uint64(allChannels), false
		for j := range other.marks.list {
			if o := &other.marks.list[j]; o.origin.same(m.origin) {
				clean, found = clean&o.clean, true
			}
		}
		if !found {
			return nil
		}
		mask &= clean | m.clean
	}
	if mask == 0 {
		return nil
	}
	return ev.cleaned(id, v, mask)
}

// amongOwn: a place whose text is found in something of the program's own, such as the names of the files that it has, which is no text. In a text of the program's own single characters are looked for,
// which do no harm where none of its characters does.
func (ev *evaluator) amongOwn(id ir.NodeID, v, set Value, named bool) []refinement {
	if !v.tainted() || !ownEntries(set) {
		return nil
	}
	if c, ok := set.constant(); ok && c.kind == ir.OpString {
		return ev.cleaned(id, v, ev.charactersAllowed(c.text))
	}
	if set.consts != nil && !set.isNull() || set.typ == "str" {
		return nil
	}
	if named || ev.isCollection(set.typ) || set.typ == "" && !ofCaller(set) {
		return append(ev.hostOf(id, v), ev.cleaned(id, v, allChannels)...)
	}
	return nil
}

// ownEntries: no sender of requests, as far as is known, chose what a collection holds.
func ownEntries(set Value) bool {
	return set.marks == nil || !slices.ContainsFunc(set.marks.list, func(m mark) bool { return m.origin.kind == fromSource && m.origin.source.kind != "file" })
}

// reSeveral fits the names of what holds several things, and reOneText those of a text that end in the same letter.
var (
	reSeveral = regexp.MustCompile(`(?i)(allow|permit|known|valid|support|trust|white|accept)\w*$|(list|set)$|[a-rt-z]s$`)
	reOneText = regexp.MustCompile(`(?i)(contents|chars|characters|letters|digits|class|address|status|process|access|css|params|args|headers|words|bytes)$`)
)

// namedSeveral: nothing is known of what a call asks whether it holds something than that it is the program's own, and its name is that of several things.
func (ev *evaluator) namedSeveral(s *site) bool {
	if len(s.args) != 1 || !s.args[0].val.tainted() || s.recv.marks != nil && !ev.kept(&s.recv) || s.recv.typ != "" || s.recv.consts != nil || len(s.recv.objs) > 0 {
		return false
	}
	t := ev.frame.tree
	name := lastName(t, s.recvNode)
	if t.Nodes[s.recvNode].Op == ir.OpCall {
		name = lastCallee(t, s.recvNode)
	}
	return reSeveral.MatchString(name) && !reOneText.MatchString(name)
}

// ofCaller: a value may be what the function was passed.
func ofCaller(v Value) bool {
	return v.marks != nil && slices.ContainsFunc(v.marks.list, func(m mark) bool { return m.origin.kind == fromParam && m.origin.param != receiverParam })
}

// charactersAllowed is the channels in which a text does no harm that consists of the characters of a list.
func (ev *evaluator) charactersAllowed(list string) uint64 {
	var mask uint64
	if harmlessBody("[" + strings.NewReplacer("[", "!", "]", "!", `\`, "!").Replace(list) + "]") {
		mask = ev.spared("[" + list + "]")
	}
	for _, x := range telling {
		if x.separators != "" && !strings.ContainsAny(list, x.separators) {
			mask |= ev.lib.mask(x.weaknesses)
		}
	}
	return mask
}

// elementsAsked is what a condition says which asks whether all elements of something, or any of them, fit: all(c.isalnum() for c in name),
// any(host == h for h in hosts).
func (ev *evaluator) elementsAsked(s *site) (yes, no []refinement) {
	t := ev.frame.tree
	all := rules.Means(rules.AllOf, s.name)
	if s.recvNode != 0 || len(s.args) != 1 || !all && !rules.Means(rules.AnyOf, s.name) || t.Nodes[s.args[0].node].Op != ir.OpCompre || ev.inPredicate > 1 {
		return nil, nil
	}
	value := s.args[0].node + 1
	each := t.Nodes[value].Next
	target, iter, ok := ir.NodeID(0), ir.NodeID(0), false
	if each < t.Nodes[s.args[0].node].Next && t.Nodes[value].Role == ir.Value && t.Nodes[each].Next == t.Nodes[s.args[0].node].Next {
		target, iter, ok = ev.eachOf(each)
	}
	if !ok {
		return nil, nil
	}
	m := ev.store.mark()
	ev.inPredicate++
	ev.muted++
	defer func() {
		ev.muted--
		ev.inPredicate--
		ev.store.undo(m)
	}()
	for _, x := range ev.constantElements(target, iter, value) {
		ev.declare(target, x)
		no = append(no, ev.condition(value).no...)
	}
	of := ev.eval(iter)
	x := ev.elementsOf(of)
	ev.declare(target, x)
	own, outer := ev.slotOf(t.Nodes[target].Hash), ev.each
	ev.each = own + 1
	k := ev.condition(value)
	ev.each = outer
	fits, fails := k.yes, k.no
	if !all && !of.fromSource() {
		for _, r := range k.yes {
			if r.slot != own {
				yes = append(yes, r)
			}
		}
	}
	after := ev.store.mark()
	if all {
		ev.refine(fits)
	} else {
		ev.refine(fails)
	}
	mask := ev.asked(target, x.marks)
	ev.store.undo(after)
	if list := ev.askedOfAll(iter, of.of, mask); of.marks == nil || mask == allChannels && x.marks == nil {
		return yes, no
	} else if all {
		yes = append(yes, list...)
	} else {
		no = append(no, list...)
	}
	return yes, no
}

// orDefault is what stands before a constant that takes its place where it is empty or missing: a check of both is one of the first, of which nothing else
// is left.
func (ev *evaluator) orDefault(id ir.NodeID) (ir.NodeID, bool) {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpBinary {
		return 0, false
	}
	if op := t.Text(id); op != "||" && op != "??" {
		return 0, false
	}
	left, ok1 := t.Child(id, ir.Left)
	right, ok2 := t.Child(id, ir.Right)
	if !ok1 || !ok2 {
		return 0, false
	}
	_, ok := literal(t, right)
	return left, ok
}

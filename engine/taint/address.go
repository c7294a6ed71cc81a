package taint

import (
	"regexp/syntax"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What guards of addresses ask: whether an address has a host at all, which it is, and how its text begins. An address without a host, and a path that begins
// with one slash, lead nowhere else.

// literalText is the text of a string that the code writes out.
func literalText(t *ir.Tree, id ir.NodeID) string {
	if op := t.Nodes[id].Op; op == ir.OpString || op == ir.OpChars {
		for n := id; n < t.Nodes[id].Next; n++ {
			if t.Nodes[n].Op == ir.OpChars {
				return t.Text(n)
			}
		}
	}
	return ""
}

// hostless is what a condition on an address's host says where there is none: of a call that asks whether it is empty, or of the host itself.
func (ev *evaluator) hostless(s *site, v Value) (yes, no []refinement) {
	empty := rules.Means(rules.IsEmpty, s.name)
	if !empty && !rules.Means(rules.IsPresent, s.name) {
		return nil, ev.asHost(s.id, v)
	}
	node, of := s.recvNode, s.recv
	if node == 0 && len(s.args) == 1 {
		node, of = s.args[0].node, s.args[0].val
	}
	if node == 0 {
		return nil, nil
	}
	if r := ev.asHost(node, of); empty {
		return r, nil
	} else {
		return nil, r
	}
}

// asHost is hostOf an expression that is a host beyond doubt.
func (ev *evaluator) asHost(id ir.NodeID, v Value) []refinement {
	if ev.lib.addressed == 0 || ev.frame.tree.Nodes[id].Op == ir.OpName && !v.host {
		return nil
	}
	return ev.hostOf(id, v)
}

// sameHost: the host of an address is that of the server, or one that nobody outside chose.
func (ev *evaluator) sameHost(l, r ir.NodeID, v, other Value) []refinement {
	if other.consts != nil || other.tainted() && !ev.ownHost(r) && !ev.harmlessIn(other, "redirect") {
		return nil
	}
	return ev.asHost(l, v)
}

// harmlessIn: what a value carries does no harm in a weakness.
func (ev *evaluator) harmlessIn(v Value, weakness string) bool {
	mask := ev.lib.mask([]string{weakness})
	return mask != 0 && v.marks != nil && !slices.ContainsFunc(v.marks.list, func(m mark) bool { return m.origin.live&^m.clean&mask != 0 })
}

// ownHost: the expression is the host that the request at hand asked for. Whoever sends somebody else a link cannot choose it.
func (ev *evaluator) ownHost(id ir.NodeID) bool {
	t := ev.frame.tree
	ofRequest := func(obj ir.NodeID) bool {
		return rules.Means(rules.Request, strings.ToLower(strings.TrimPrefix(lastName(t, obj), "$")))
	}
	switch t.Nodes[id].Op {
	case ir.OpIndex:
		obj, ok1 := t.Child(id, ir.Object)
		key, ok2 := t.Child(id, ir.Arg)
		if !ok1 || !ok2 {
			return false
		}
		name := literalText(t, key)
		return rules.Means(rules.OwnHost, name) || rules.Means(rules.Host, name) && ofRequest(obj)
	case ir.OpCall:
		callee, ok := t.Child(id, ir.Callee)
		if !ok {
			return false
		}
		if args := t.Children(id, ir.Arg, nil); len(args) == 1 && t.Nodes[callee].Op == ir.OpMember { // req.get("host")
			obj, ok := t.Child(callee, ir.Object)
			return ok && ofRequest(obj) && rules.Means(rules.Host, strings.ToLower(literalText(t, args[0])))
		}
		return ev.ownHost(callee)
	case ir.OpMember:
		obj, ok1 := t.Child(id, ir.Object)
		mem, ok2 := t.Child(id, ir.Member)
		return ok1 && ok2 && rules.Means(rules.Host, t.Text(mem)) && ofRequest(obj)
	}
	return false
}

// unhosted: an address whose host was taken away, or set by the program.
func (ev *evaluator) unhosted(obj, mem ir.NodeID, v Value) {
	if !rules.Means(rules.Host, ev.frame.tree.Text(mem)) {
		return
	}
	if v.tainted() { // what it began with says nothing any more
		if s, ok := ev.slotAt(obj); ok && ev.store.at(s).prefix != "" {
			x := *ev.store.at(s)
			x.consts, x.prefix = nil, ""
			ev.store.set(s, x)
		}
		return
	}
	if mask := ev.lib.addressed; mask != 0 && (v.isNull() || v.consts != nil) {
		ev.refine(ev.cleaned(obj, Value{}, mask))
	}
}

// unslashed: the expression is a text from whose front slashes were taken away.
func (ev *evaluator) unslashed(id ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpCall || !rules.Means(rules.StripsFront, lastCallee(t, id)) {
		return false
	}
	args := t.Children(id, ir.Arg, nil)
	return len(args) > 0 && strings.Contains(literalText(t, args[len(args)-1]), "/")
}

// beginning is a question how a text begins.
type beginning struct {
	subject ir.NodeID
	with    string
	second  bool // only the second of its characters is asked for
}

// beginningAsked reads text.startsWith("/"), strpos($text, "/") === 0, substr($text, 0, 1) === "/" and text[0] == "/".
func (ev *evaluator) beginningAsked(s *site) (b beginning, ok bool) {
	if !rules.Means(rules.Begins, s.name) || len(s.args) == 0 {
		return b, false
	}
	node, with := s.recvNode, s.args[0].val
	if node == 0 || s.path != "" && len(s.args) > 1 {
		if len(s.args) < 2 {
			return b, false
		}
		node, with = s.args[0].node, s.args[1].val
	}
	c, ok := with.constant()
	return beginning{subject: node, with: c.text}, ok && with.marks == nil && c.kind == ir.OpString
}

// beginningCompared reads a comparison of two expressions that asks how a text begins.
func (ev *evaluator) beginningCompared(l, r ir.NodeID, a, b Value) (beginning, bool) {
	t := ev.frame.tree
	other, ok := b.constant()
	if !ok || b.marks != nil {
		return beginning{}, false
	}
	switch t.Nodes[l].Op {
	case ir.OpIndex: // text[0], text[1]
		obj, ok1 := t.Child(l, ir.Object)
		at, ok2 := t.Child(l, ir.Arg)
		if ok1 && ok2 && t.Text(at) == "1" && other.text == "/" {
			return beginning{obj, "//", true}, true
		}
		return beginning{subject: obj, with: other.text}, ok1 && ok2 && t.Text(at) == "0" && len(other.text) == 1
	case ir.OpCall:
		callee, ok := t.Child(l, ir.Callee)
		if !ok {
			return beginning{}, false
		}
		name := lastName(t, callee)
		var args []ir.NodeID
		if obj, ok := t.Child(callee, ir.Object); ok && t.Nodes[callee].Op == ir.OpMember {
			args = append(args, obj)
		}
		for c := callee; c < t.Nodes[l].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role == ir.Arg {
				args = append(args, c)
			}
		}
		switch {
		case rules.Means(rules.FindsFirst, name) && len(args) == 2 && other.text == "0" && t.Nodes[args[1]].Op != ir.OpCall:
			with := ev.quietConstant(args[1])
			c, ok := with.constant()
			return beginning{subject: args[0], with: c.text}, ok
		case rules.Means(rules.Cuts, name) && len(args) == 3 && t.Text(args[1]) == "0":
			return beginning{subject: args[0], with: other.text}, other.text != ""
		case rules.Means(rules.First, name) && (len(args) == 1 || len(args) == 2 && t.Text(args[1]) == "0"):
			return beginning{subject: args[0], with: other.text}, len(other.text) == 1
		}
	}
	return beginning{}, false
}

// begun is what is known of a text that begins so: its data chooses no host where what it begins with ends one.
func (ev *evaluator) begun(b beginning) []refinement {
	mask := ev.lib.addressed
	s, ok := ev.slotAt(b.subject)
	if mask == 0 || !ok || b.with == "" || b.second {
		return nil
	}
	v := *ev.store.at(s)
	if !v.tainted() {
		return nil
	}
	if len(b.with) > len(v.prefix) {
		v.prefix = b.with
	}
	if fixedFront("host", b.with) || b.with == "/" && v.single {
		v = ev.clean(v, mask)
	}
	return []refinement{{s, v}}
}

// options are the weaknesses that want a dash at the front.
var options = []string{"argument"}

// notBegun is what is known of a text that does not begin so.
func (ev *evaluator) notBegun(b beginning) []refinement {
	if b.with == "-" && !b.second {
		return ev.cleaned(b.subject, ev.quietConstant(b.subject), ev.lib.mask(options))
	}
	mask := ev.lib.addressed
	s, ok := ev.slotAt(b.subject)
	if mask == 0 || !ok || b.with != "//" {
		return nil
	}
	v := *ev.store.at(s)
	if !v.tainted() {
		return nil
	}
	if v.single = true; strings.HasPrefix(v.prefix, "/") {
		v = ev.clean(v, mask)
	}
	return []refinement{{s, v}}
}

// bodyOf is a regular expression without the delimiters and flags that it is written with.
func bodyOf(re string) string {
	if len(re) > 3 && strings.HasPrefix(re, "%r") {
		if i := strings.LastIndexAny(re, "})]>!|/"); i > 2 {
			return re[3:i]
		}
	}
	if len(re) > 2 && (strings.IndexByte("/#~!@%|", re[0]) >= 0 || strings.HasPrefix(re, "=^")) {
		if i := strings.LastIndexByte(re, re[0]); i > 0 {
			return re[1:i]
		}
	}
	return re
}

// fronted is the channels in which a text does no harm that an expression fits which asks how it begins.
func (ev *evaluator) fronted(re string, whole bool) uint64 {
	if mask := ev.lib.mask([]string{"redirect"}); mask != 0 && ev.frontFits(re, whole) {
		return mask
	}
	return 0
}

// frontFits: every text that the expression fits begins so that it names no host of its own choice.
func (ev *evaluator) frontFits(re string, whole bool) bool {
	body := bodyOf(re)
	switch {
	case strings.HasPrefix(body, `\A`):
		body = body[2:]
	case strings.HasPrefix(body, "^") && !ev.file.lang.LineAnchors:
		body = body[1:]
	case !whole:
		return false
	}
	x, err := syntax.Parse(strings.ReplaceAll(body, `\z`, "$"), syntax.Perl)
	if err != nil {
		return false
	}
	return frontOf(x.Simplify(), "")
}

// frontOf: what an expression fits behind a known beginning fixes the host.
func frontOf(x *syntax.Regexp, front string) bool {
	list := []*syntax.Regexp{x}
	if x.Op == syntax.OpConcat {
		list = x.Sub
	}
	for _, p := range list {
		for p.Op == syntax.OpCapture {
			p = p.Sub[0]
		}
		switch p.Op {
		case syntax.OpLiteral:
			front += string(p.Rune)
		case syntax.OpEndText, syntax.OpEndLine:
			return front == "/"
		case syntax.OpCharClass:
			return front == "/" && !slashed(p)
		case syntax.OpAlternate:
			return !slices.ContainsFunc(p.Sub, func(s *syntax.Regexp) bool { return !frontOf(s, front) })
		default:
			return fixedFront("host", front)
		}
		if fixedFront("host", front) {
			return true
		}
	}
	return false
}

// slashed: the class holds a slash.
func slashed(class *syntax.Regexp) bool {
	for i := 0; i+1 < len(class.Rune); i += 2 {
		if class.Rune[i] <= '/' && '/' <= class.Rune[i+1] {
			return true
		}
	}
	return false
}

package taint

import (
	"slices"
	"strings"
	"unicode"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What a call calls.

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
		} else if g := ev.globalOf(ev.file, s.name); g != nil && len(g.fns) == 1 && (g.fns[0].fn == nil || g.fns[0].fn.maker != nil) {
			s.callee.fns = g.fns
		} else if g != nil && ownType(g.typ) && s.callValue(ev.eval(c), c) {
		} else if v, ok := ev.madeElsewhere(s.name, g); ok {
			s.callee = v
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
		if s.recv.typ == "" && len(s.recv.fns)+len(s.recv.objs) == 0 {
			if fn := ev.calledByMember(obj, s.hash); len(fn.fns) > 0 {
				s.recv = fn
			}
		}
		if t.Nodes[mem].Op != ir.OpName {
			s.name, s.hash = "", 0
			s.dynamic = &argument{node: mem, val: ev.eval(mem)}
		} else if name, ok := ev.dynamicName(s, mem); ok {
			s.name, s.hash = name, ir.HashText(name)
		}
		s.path = ev.pathOf(c)
		if s.callee = ev.memberFunctions(s.recv, s.name); len(s.callee.fns) == 0 && t.Nodes[obj].Op == ir.OpName {
			if v, ok := ev.madeInModule(t.Text(obj), s.name); ok {
				s.callee = v
				return
			}
		}
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
	s.dynamic = &argument{node: id, val: v}
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
	if s.dynamic == nil || s.dynamic.val.marks == nil || len(s.callee.fns) > 0 {
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

// memberFunctions are the functions that a receiver holds in a field, whichever of several objects it is.
func (ev *evaluator) memberFunctions(recv Value, name string) Value {
	var out Value
	found := false
	for _, o := range recv.objs {
		slot, ok := o.fields.get(name)
		switch {
		case !ok:
		case !found:
			out, found = *ev.store.at(slot), true
		default:
			if v := ev.store.at(slot); len(v.fns) > 0 {
				out = join(out, *v)
			}
		}
	}
	return out
}

package taint

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// group is a part of a regular expression in parentheses whose text a match keeps.
type group struct {
	name string // or ""
	body string
}

// groupsOf lists what a match of an expression keeps, in the order of the numbers by which it is found. ok is false where parentheses do not pair.
func groupsOf(re string) (out []group, ok bool) {
	re = bodyOf(re)
	type opened struct{ at, nth int }
	var stack []opened
	for i := 0; i < len(re); i++ {
		switch re[i] {
		case '\\':
			i++
		case '[':
			end := classEnd(re, i)
			if end < 0 {
				return nil, false
			}
			i = end
		case '(':
			o := opened{at: i + 1, nth: -1}
			if name, at, keeps := groupHead(re, i+1); keeps {
				o = opened{at: at, nth: len(out)}
				out = append(out, group{name: name})
			}
			stack = append(stack, o)
		case ')':
			if len(stack) == 0 {
				return nil, false
			}
			o := stack[len(stack)-1]
			if stack = stack[:len(stack)-1]; o.nth >= 0 {
				out[o.nth].body = re[o.at:i]
			}
		}
	}
	return out, len(stack) == 0
}

// groupHead reads what stands behind an opening parenthesis: whether a match keeps the part, by which name, and where it begins.
func groupHead(re string, at int) (name string, body int, keeps bool) {
	rest, special := strings.CutPrefix(re[at:], "?")
	if !special {
		return "", at, !strings.HasPrefix(rest, "*")
	}
	rest = strings.TrimPrefix(rest, "P")
	for _, q := range []string{"<>", "''"} {
		if !strings.HasPrefix(rest, q[:1]) || strings.HasPrefix(rest, "<=") || strings.HasPrefix(rest, "<!") {
			continue
		}
		if end := strings.IndexByte(rest[1:], q[1]); end > 0 {
			return rest[1 : end+1], len(re) - len(rest) + end + 2, true
		}
	}
	return "", at, false
}

// groups is what a match keeps of a text: all that fitted, and the part of each pair of parentheses, by its number and by its name. Where such a part fits
// harmless characters alone, it is harmless. under is the field of what is given that holds the list, "" where that is the list.
func (ev *evaluator) groups(s *site, under string) Value {
	parts := s.args
	if s.recvNode != 0 && (len(s.args) < 2 || s.recv.consts != nil) { // and not the module of a function that gets both
		parts = append([]argument{{node: s.recvNode, val: s.recv}}, parts...)
	}
	re, known, all := "", false, (*markSet)(nil)
	for _, a := range parts[:min(len(parts), 2)] {
		if c, ok := a.val.constant(); ok && a.val.marks == nil && !known {
			re, known = c.text, true
			continue
		}
		all = joinMarks(all, ev.deep(a.val))
	}
	if all = ev.stepped(all, passed, ev.place(s.id), s.name); all == nil {
		return Value{typ: "list"}
	}
	list, ok := groupsOf(re)
	if !known || !ok || len(list) > maxKnown/2 {
		return Value{typ: "list", marks: all}
	}
	defer ev.because(s.name)()
	part := func(body string) Value { return ev.clean(Value{marks: all}, ev.allows(body, true)) }
	whole := part(re)
	if whole.prefix = expressionFront(re, false); whole.prefix != "" {
		whole.typ = "str"
	}
	q := &sequence{known: []Value{whole}}
	o := ev.newObject("list", s.id)
	for _, g := range list {
		v := part(g.body)
		if q.known = append(q.known, v); g.name != "" {
			ev.putField(o, g.name, v)
		}
	}
	if len(s.args) > 3 { // flags may turn matches and groups around
		var any Value
		for _, v := range q.known[min(1, len(q.known)-1):] {
			any = join(any, v)
		}
		q = &sequence{open: true, rest: any}
	}
	ev.setSequence(o, q)
	v := Value{typ: "list", objs: []*object{o}}
	if under != "" {
		match := ev.newObject("", s.id)
		ev.putField(match, under, v)
		v = Value{objs: []*object{match}, marks: whole.marks} // whatever else is asked for is of all that fitted
	}
	return v
}

// matchedPart is text[re], or text[re, group]: what an expression fits in a text, or a part of that.
func (ev *evaluator) matchedPart(id, obj ir.NodeID, text, re, part Value, n int) Value {
	v := ev.groups(&site{id: id, ev: ev, name: "[]", recv: text, recvNode: obj, args: []argument{{val: re}}}, "")
	if n == 1 {
		part = constValue(num(0))
	}
	v = ev.readIndex(v, part)
	v.typ = "str"
	return v
}

// maxNumbered is how many groups have names of their own.
const maxNumbered = 9

// keepGroups gives $1 and its like what a match has kept.
func (ev *evaluator) keepGroups(id ir.NodeID, a, b Value) {
	if !a.tainted() && !b.tainted() {
		return
	}
	v := ev.groups(&site{id: id, ev: ev, name: "=~", args: []argument{{val: a}, {val: b}}}, "")
	for i := 1; i <= maxNumbered; i++ {
		hash := ir.HashText("$" + strconv.Itoa(i))
		slot := ev.slotOf(hash)
		if slot < 0 {
			slot = ev.define(hash)
		}
		ev.store.set(slot, ev.readIndex(v, constValue(num(float64(i)))))
	}
}

package taint

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Functions that wait for an event of an object, and are run when the object is told of it. Either may come first, and in another function: the object
// keeps those who wait, and what it was told.

// maxTold bounds how many of the values are told apart that an event brings.
const maxTold = 4

// event is a part of the names of the fields under which an object keeps what belongs to an event; "" where the event is not known.
func (x *changing) event() string {
	k, ok := x.first.constant()
	if !ok || k.kind != ir.OpString {
		return ""
	}
	return " " + strings.ReplaceAll(k.text, ".", ":")
}

func toldField(event string, i int) string {
	return "told" + event + " " + strconv.Itoa(min(i, maxTold))
}

// keeper is the object of an event, which it gets where nobody knows it. That of a variable of the module is kept for other functions.
func (ev *evaluator) keeper(x changing) Value {
	if name := ev.keptName(x.node); name != "" {
		return Value{typ: x.of.typ, objs: joinPointers(x.of.objs, []*object{ev.stateObject(name)}, maxObjects)}
	}
	if len(x.of.objs) > 0 {
		return x.of
	}
	c := ev.basedOn(ev.referred(x.node))
	c.typ = x.of.typ
	return c
}

// keptName is the name of the module's variable that an expression of a function is; "" for others.
func (ev *evaluator) keptName(id ir.NodeID) string {
	t := ev.frame.tree
	if t.Nodes[id].Op != ir.OpName || ev.fn == nil || ev.slotOf(t.Nodes[id].Hash) >= 0 {
		return ""
	}
	word := t.Text(id)
	if ev.ownAlone(word) || ev.globalOf(ev.file, word) == nil {
		return ""
	}
	return ev.file.Path + "#" + word
}

// listens keeps a function with the receiver, which it gives, and runs it with what the receiver was told.
func (ev *evaluator) listens(x changing) Value {
	event := x.event()
	if event == "" || len(x.with) == 0 {
		return x.of
	}
	c := ev.keeper(x)
	for _, o := range c.objs {
		if len(x.last.fns) > 0 {
			ev.addTo(o, "on"+event, Value{typ: "function", fns: x.last.fns})
		}
	}
	args := make([]argument, maxTold)
	for i := range args {
		args[i] = argument{node: x.node, val: ev.readField(c, toldField(event, i))}
	}
	ev.runCallbacks(x.site, x.with[len(x.with)-1], args)
	return x.of
}

// addTo joins a value to those that a field of an object may hold.
func (ev *evaluator) addTo(o *object, field string, v Value) {
	if slot, ok := o.fields.get(field); ok {
		v = join(*ev.store.at(slot), v)
	}
	ev.putField(o, field, v)
}

// tells runs the functions that wait for an event with the arguments behind its name, and keeps these for others.
func (ev *evaluator) tells(x changing, named bool) Value {
	event, args := x.event(), x.with
	if !named && len(args) > 0 {
		args = args[1:]
	}
	if event == "" {
		return Value{typ: "bool"}
	}
	c := ev.keeper(x)
	for _, o := range c.objs {
		for i, a := range args {
			ev.addTo(o, toldField(event, i), ev.note(a.val, stored, x.id))
		}
	}
	waiting := ev.readField(c, "on"+event)
	for _, f := range waiting.fns {
		ev.mayRun(false, func() Value { return ev.runOn(f, c, args, x.id) })
	}
	if len(waiting.fns) == 0 {
		ev.callOfParam(waiting, "", false, args, treeNode{ev.frame.tree, x.id})
	}
	return Value{typ: "bool"}
}

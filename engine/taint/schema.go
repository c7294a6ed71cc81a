package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A schema describes data: which entries an object has, and of each entry what it may be. Builders of schemas hand out values of types of which models say
// what they accept; an object of such values stands for the schema of an object, and a list for that of a list. A document is a schema that is written as
// data, as JSON Schema has it.

// accepts is what a schema says of the data that it lets through.
type accepts struct {
	clean  uint64         // channels in which the data does no harm
	fields []acceptsField // of an object
	each   *Value         // the schema of a list's elements
	known  bool           // it says anything at all
}

type acceptsField struct {
	key    string
	schema Value
	checks *Func // the method that checks the entry besides, or nil
}

// isSchema: models say of the value's type that it is one of a schema.
func (ev *evaluator) isSchema(v Value) bool {
	if v.typ == "" {
		return false
	}
	_, known := ev.schemaType(v.typ)
	return known
}

// schemaType is what models say of a schema's type: the channels in which what it accepts does no harm. known is false for other types.
func (a *analyzer) schemaType(typ string) (clean uint64, known bool) {
	for _, s := range a.supers(typ) {
		for _, x := range a.lib.schemas[lastComponent(s)] {
			if x.members == nil && sameType(x.of, s) {
				clean, known = clean|x.clean, true
			}
		}
	}
	return clean, known
}

// fixedType: what a framework passes as a value of the type does no harm, as models say, such as a member of an enumeration.
func (ev *evaluator) fixedType(typ string) bool {
	if len(ev.lib.schemas) == 0 || !ownType(typ) {
		return false
	}
	clean, _ := ev.schemaType(typ)
	return clean == allChannels
}

// isDocument: a schema's type is one of those that are written as data.
func (a *analyzer) isDocument(typ string) bool {
	return typ != "" && slices.ContainsFunc(a.supers(typ), func(s string) bool {
		return slices.ContainsFunc(a.lib.schemas[lastComponent(s)], func(x schemaClass) bool { return x.document && sameType(x.of, s) })
	})
}

// acceptsOf reads a schema.
func (ev *evaluator) acceptsOf(schema Value, document bool) accepts {
	var out accepts
	if schema.typ != "" {
		out.clean, out.known = ev.schemaType(schema.typ)
	}
	if c, methods := ev.schemaClass(schema); c != nil {
		out.fields, out.known = ev.memberSchemas(c, schema, methods), true
		return out
	}
	if len(schema.objs) != 1 || schema.objs[0].symbolic || out.clean == allChannels {
		return out
	}
	o := schema.objs[0]
	if document && !ownType(schema.typ) || ev.isDocument(schema.typ) {
		return ev.documented(o)
	}
	if _, listed := o.fields.get(elements); listed {
		x := ev.elementsOf(schema)
		out.each, out.known = &x, true
		return out
	}
	for _, k := range o.fields.names {
		if k != anyField {
			out.fields = append(out.fields, acceptsField{k, *ev.store.at(o.fields.slot(k)), nil})
			out.known = true
		}
	}
	return out
}

// schemaClass is the class of the code whose fields are the schemas of the entries of what a value lets through, and the names of methods that check those.
func (ev *evaluator) schemaClass(schema Value) (*Class, []string) {
	if schema.typ == "" || !ownType(schema.typ) {
		return nil, nil
	}
	for _, s := range ev.supers(schema.typ) {
		for _, x := range ev.lib.schemas[lastComponent(s)] {
			if x.members == nil || !sameType(x.of, s) {
				continue
			}
			if list := ev.idx.Types(schema.typ); len(list) == 1 {
				return list[0], x.members
			}
			return nil, nil
		}
	}
	return nil, nil
}

// memberSchemas are the entries that a class describes, and those above it in the code.
func (ev *evaluator) memberSchemas(c *Class, schema Value, methods []string) []acceptsField {
	var out []acceptsField
	for _, s := range ev.supers(schema.typ) {
		for _, x := range ev.idx.Types(s) {
			names := make([]string, 0, len(x.Fields))
			for k := range x.Fields {
				names = append(names, k)
			}
			slices.Sort(names)
			for _, k := range names {
				if slices.ContainsFunc(out, func(f acceptsField) bool { return f.key == k }) {
					continue
				}
				f := acceptsField{key: k, schema: ev.readField(schema, k)}
				if !ev.isSchema(f.schema) && f.schema.typ == "" {
					continue
				}
				for _, m := range methods {
					if list := c.Methods[strings.Replace(m, "*", k, 1)]; len(list) == 1 && len(list[0].Params) == 1 {
						f.checks = list[0]
					}
				}
				out = append(out, f)
			}
		}
	}
	return out
}

// documented reads an object as JSON Schema.
func (ev *evaluator) documented(o *object) accepts {
	out := accepts{known: true}
	entry := func(key string) Value {
		v, _ := ev.objectField(o, key)
		return v
	}
	text := func(key string) string {
		v := entry(key)
		c, _ := v.constant()
		return c.text
	}
	if _, ok := o.fields.get("enum"); ok {
		out.clean = allChannels
	} else if _, ok := o.fields.get("const"); ok {
		out.clean = allChannels
	}
	switch text("type") {
	case "integer", "number", "boolean", "null":
		out.clean = allChannels
	case "string":
		out.clean |= ev.lib.mask(wholeTexts)
	}
	if slices.Contains(plainFormats, text("format")) {
		out.clean = allChannels
	}
	if p := text("pattern"); p != "" {
		out.clean |= ev.allows(p, false)
	}
	if items := entry("items"); len(items.objs) == 1 {
		out.each = &items
	}
	if all := entry("properties"); len(all.objs) == 1 && !all.objs[0].symbolic {
		for _, k := range all.objs[0].fields.names {
			if k != elements && k != anyField {
				out.fields = append(out.fields, acceptsField{k, *ev.store.at(all.objs[0].fields.slot(k)), nil})
			}
		}
	}
	return out
}

// wholeTexts are the weaknesses of data that is more than a text.
var wholeTexts = []string{"nosql", "mass-assignment", "prototype"}

// plainFormats are the formats of JSON Schema whose texts have no syntax of their own.
var plainFormats = []string{"uuid", "date", "time", "date-time", "duration", "ipv4", "ipv6"}

// maxSchema bounds how deep a schema is read.
const maxSchema = 4

// accepted is data that a schema has let through.
func (ev *evaluator) accepted(schema, data Value, document bool, at ir.NodeID, depth int) Value {
	x := ev.acceptsOf(schema, document)
	switch {
	case x.clean == allChannels:
		return Value{}
	case depth > maxSchema || !x.known:
		return data
	case len(x.fields) > 0:
		o := ev.newObject("map", at)
		for _, f := range x.fields {
			x := ev.accepted(f.schema, ev.readField(data, f.key), document, at, depth+1)
			if f.checks != nil {
				x = ev.clean(x, ev.letThrough(f.checks))
			}
			ev.putField(o, f.key, x)
		}
		return Value{typ: "map", objs: []*object{o}}
	case x.each != nil:
		return ev.newList(at, ev.accepted(*x.each, ev.elementsOf(data), document, at, depth+1))
	}
	return ev.clean(data, x.clean)
}

// acceptedPlaces is what it says of a place, and of its fields, that a schema accepts what stands there.
func (ev *evaluator) acceptedPlaces(schema Value, document bool, node ir.NodeID, data Value) []refinement {
	x := ev.acceptsOf(schema, document)
	if x.clean != 0 {
		return ev.cleaned(node, data, x.clean)
	}
	var out []refinement
	for _, f := range x.fields {
		if inner := ev.acceptsOf(f.schema, document); inner.clean != 0 {
			out = append(out, ev.checkedPlace(node, data, f.key, inner.clean)...)
		}
	}
	return out
}

// schemaOf tells the schema of a call from the data that it gets: the schema is the receiver, or one of the first two arguments.
func (ev *evaluator) schemaOf(s *site) (schema Value, document bool, data argument, ok bool) {
	if s.recvNode != 0 {
		document = ev.isDocument(s.recv.typ)
		if len(s.args) == 1 || len(s.args) > 0 && !document && s.recv.typ != "" && !ev.isCollection(s.recv.typ) {
			return s.recv, document, s.args[0], true
		}
	}
	if len(s.args) < 2 {
		return Value{}, false, argument{}, false
	}
	if ev.isSchema(s.args[1].val) {
		return s.args[1].val, false, s.args[0], true
	}
	return s.args[0].val, document, s.args[1], true
}

// eitherSchema is a schema that accepts what one of several does: the one that says least of the data, where the others say as much. They are the receiver
// and the arguments, or the elements of a list.
func (ev *evaluator) eitherSchema(s *site) Value {
	var all []Value
	if s.recvNode != 0 && s.recv.typ != "" {
		all = append(all, s.recv)
	}
	for _, a := range s.args {
		if ev.isType(a.val.typ, "list") && len(a.val.objs) == 1 {
			q := ev.sequenceOfObject(a.val.objs[0])
			if q.open {
				return Value{}
			}
			all = append(all, q.known...)
		} else {
			all = append(all, a.val)
		}
	}
	clean := uint64(allChannels)
	for _, v := range all {
		clean &= ev.acceptsOf(v, false).clean
	}
	for _, v := range all {
		if ev.acceptsOf(v, false).clean == clean {
			return v
		}
	}
	return Value{}
}

// conforming is the data that a call gets as a schema has let it through, or, with a key, an object that holds it under the key and tells whether all was well.
func (ev *evaluator) conforming(s *site, e *entry) Value {
	schema, document, data, ok := ev.schemaOf(s)
	if !ok {
		return Value{}
	}
	v := ev.accepted(schema, data.val, document, s.id, 0)
	if e.Under == "" {
		return v
	}
	o := ev.newObject("map", s.id)
	ev.putField(o, e.Under, v)
	well := ev.asOf(ev.acceptedPlaces(schema, document, data.node, data.val))
	for _, name := range rules.Names(rules.TellsFailure) {
		ev.putField(o, name, Value{says: &answers{no: well}, typ: "error"})
	}
	for _, name := range rules.Names(rules.TellsSuccess) {
		ev.putField(o, name, Value{says: &answers{yes: well}, typ: "bool"})
	}
	return Value{typ: "map", objs: []*object{o}}
}

// conforms is the answer of a call that asks whether a schema accepts data.
func (ev *evaluator) conforms(s *site) Value {
	schema, document, data, ok := ev.schemaOf(s)
	if !ok {
		return Value{typ: "bool"}
	}
	return Value{typ: "bool", says: &answers{yes: ev.asOf(ev.acceptedPlaces(schema, document, data.node, data.val))}}
}

// asserted is a call that comes back only where its first argument holds.
func (ev *evaluator) asserted(s *site) {
	if len(s.args) == 0 {
		return
	}
	ev.muted++
	k := ev.condition(s.args[0].node)
	ev.muted--
	if k.truth < 0 {
		ev.leave()
		return
	}
	ev.refine(k.yes)
}

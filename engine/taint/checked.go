package taint

import (
	"maps"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What frameworks check before a function gets its data: fields of classes by their decorators, parameters by what their annotations are given, and parts of
// a request by what else the call is passed that the function is passed to.

// checkedField is the channels in which a field does no harm, as its decorators, its type or the call that describes it say.
func (ev *evaluator) checkedField(typ, key string) uint64 {
	f, c, ok := ev.idx.Field(typ, key)
	if !ok {
		return 0
	}
	var out uint64
	for _, e := range ev.lib.fields {
		switch {
		case e.tag != nil:
			if f.Decorated == 0 || !e.tag.MatchString(tagOf(f.Tree, f.Decorated)) {
				continue
			}
		case e.Of.HasDecorator:
			if f.Decorated == 0 || !ev.decoratedBy(e, c.File, f.Tree, f.Decorated) || e.Of.HasAnnotation && !ev.checkedWhole(typ, &e.Of.Annotation) {
				continue
			}
		case e.Of.HasType:
			if f.Type == "" || !ev.fitsType(f.Type, e.Of.Type.Path) {
				continue
			}
		case !describedBy(e, c.File, f):
			continue
		}
		out |= e.channels
	}
	if len(ev.lib.checks) > 0 && len(c.Methods) > 0 {
		out |= ev.validatedField(c, typ, key)
	}
	return out
}

// validatedField is the channels in which a field does no harm because a method of its class lets nothing else through: one whose decorator names the field,
// and that gives back what it was passed.
func (ev *evaluator) validatedField(c *Class, typ, key string) (out uint64) {
	for _, e := range ev.lib.checks {
		if !slices.ContainsFunc(e.Names, func(n rules.ModelName) bool { return ev.extends(c, n.Path) }) {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(c.Methods)) {
			for _, fn := range c.Methods[name] {
				if fn != ev.fn && len(fn.Params) > 0 && validates(fn, e.Checks, key) {
					out |= ev.letThrough(fn)
				}
			}
		}
	}
	return out
}

// validates: a decorator of a function, of these, is given the name.
func validates(fn *Func, decorators []string, name string) bool {
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		callee, ok := t.Child(c, ir.Callee)
		if t.Nodes[c].Op != ir.OpDecorator || !ok {
			continue
		}
		p, ok := t.Path(callee)
		if !ok || !slices.ContainsFunc(decorators, func(d string) bool { return samePath(d, fn.File.resolve(p), fn.File) }) {
			continue
		}
		for _, a := range t.Children(c, ir.Arg, nil) {
			if x, ok := literal(t, a); ok && (x.text == name || x.text == "*") {
				return true
			}
		}
	}
	return false
}

// letThrough is the channels in which what a function gives does no harm, whatever it is passed as its first argument.
func (ev *evaluator) letThrough(fn *Func) uint64 {
	sum := ev.summaryOf(fn)
	if sum.ret == nil || sum.limited {
		return 0
	}
	mask := uint64(allChannels)
	for i := 0; sum.ret.marks != nil && i < len(sum.ret.marks.list); i++ {
		if m := &sum.ret.marks.list[i]; m.origin.kind == fromParam && m.origin.param == 0 {
			mask &= m.clean
		} else {
			return 0
		}
	}
	return mask
}

// tagOf is the text that stands as the decorator of a field.
func tagOf(t *ir.Tree, id ir.NodeID) string {
	if tag, ok := t.Child(id, ir.Decorator); ok && t.Nodes[tag].Op == ir.OpString {
		return t.StringText(tag)
	}
	return ""
}

// checkedParameter is the channels in which a parameter does no harm, as its own decorators say.
func (ev *evaluator) checkedParameter(fn *Func, i int) (out uint64) {
	for _, e := range ev.lib.fields {
		if e.Of.HasDecorator && ev.decoratedBy(e, fn.File, fn.Tree, fn.Params[i].Node) {
			out |= e.channels
		}
	}
	return out
}

// decoratedBy: a declaration carries the decorator that an entry speaks of, with such arguments.
func (ev *evaluator) decoratedBy(e *entry, file *File, t *ir.Tree, id ir.NodeID) bool {
	return ev.decoratedIn(file, nil, t, id, &e.Of.Decorator, 0) && decoratorMeets(e, t, id, e.Of.Decorator.Path)
}

// describedBy: the value that a class gives a field is a call that describes it, as an entry wants it: name: str = Field(pattern="^[a-z]+$").
func describedBy(e *entry, file *File, f Field) bool {
	t := f.Tree
	if !e.Of.HasAnnotation || f.Init == 0 || t.Nodes[f.Init].Op != ir.OpCall {
		return false
	}
	callee, ok := t.Child(f.Init, ir.Callee)
	if !ok {
		return false
	}
	p, ok := t.Path(callee)
	if !ok || !samePath(e.Of.Annotation.Path, file.resolve(p), file) {
		return false
	}
	return !slices.ContainsFunc(e.when, func(w condition) bool {
		for c := callee; c < t.Nodes[f.Init].Next; c = t.Nodes[c].Next {
			k, ok1 := t.Child(c, ir.Key)
			v, ok2 := t.Child(c, ir.Value)
			if t.Nodes[c].Op == ir.OpKeyword && ok1 && ok2 && keyText(t, k) == w.arg.Name {
				x, ok := literal(t, v)
				return !ok || w.re == nil || !w.re.MatchString(x.text)
			}
		}
		return true
	})
}

// checkedWhole: the present function has a parameter of a type that carries an annotation, which has its fields checked.
func (ev *evaluator) checkedWhole(typ string, annotation *rules.ModelName) bool {
	return ev.fn != nil && slices.ContainsFunc(ev.fn.Params, func(p Param) bool {
		return ev.fitsType(p.Type, typ) && ev.decorated(ev.fn, ev.fn.Tree, p.Node, annotation)
	})
}

// decoratorMeets: the arguments of the decorator of that name are as the conditions of an entry want them.
func decoratorMeets(e *entry, t *ir.Tree, id ir.NodeID, name string) bool {
	if len(e.when) == 0 {
		return true
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		callee, ok := t.Child(c, ir.Callee)
		if t.Nodes[c].Op != ir.OpDecorator || !ok || lastName(t, callee) != lastComponent(name) {
			continue
		}
		return !slices.ContainsFunc(e.when, func(w condition) bool {
			a, ok := decoratorArgument(t, c, w.arg)
			return w.re == nil || !ok || !w.re.MatchString(t.Text(a))
		})
	}
	return false
}

// decoratorArgument is an argument of a decorator, by its position or its name.
func decoratorArgument(t *ir.Tree, decorator ir.NodeID, want rules.ModelArg) (ir.NodeID, bool) {
	args := t.Children(decorator, ir.Arg, nil)
	if i := want.Position; i >= 0 && i < len(args) {
		return args[i], true
	}
	for _, a := range args {
		if key, ok := t.Child(a, ir.Key); ok && want.Name != "" && t.Nodes[a].Op == ir.OpKeyword && t.Text(key) == want.Name {
			return t.Child(a, ir.Value)
		}
	}
	return 0, false
}

// annotatedWith: an annotation is given one of some classes, or what is made of it.
func annotatedWith(t *ir.Tree, id ir.NodeID, names []string) bool {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		for _, a := range t.Children(c, ir.Arg, nil) {
			for _, role := range []ir.Role{ir.Type, ir.Callee} {
				if x, ok := t.Child(a, role); ok {
					a = x
					break
				}
			}
			if slices.Contains(names, lastName(t, a)) {
				return true
			}
		}
	}
	return false
}

// decoratedWith: a decorator of a function is given one of some classes.
func decoratedWith(fn *Func, names []string) bool {
	return givenOf(fn.Tree, fn.Node+1, fn.Tree.Nodes[fn.Node].Next, names) || fn.above != 0 && givenOf(fn.beside, fn.above, fn.decoratorsEnd(), names)
}

// givenOf asks the decorators among the nodes from one to before another.
func givenOf(t *ir.Tree, from, end ir.NodeID, names []string) bool {
	for c := from; c < end; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		for a := c + 1; a < t.Nodes[c].Next; a++ {
			if slices.Contains(names, lastName(t, a)) {
				return true
			}
		}
	}
	return false
}

// entryOfSchema is the schema of one entry of a part of a function's first parameter: the part is the entry's key, and its name the first argument. Where
// that is a schema, it is the one of the part, and where it is an object of schemas, these are those of the parts.
func (ev *evaluator) entryOfSchema(s *site, e *entry) Value {
	if len(s.args) == 0 {
		return Value{}
	}
	if x := s.args[0].val; x.consts == nil && len(x.objs) == 1 {
		return ev.partsOfSchema(s, e)
	}
	o := ev.newObject("", s.id)
	ev.putField(o, "part", constValue(str(e.Under)))
	ev.putField(o, "name", s.args[0].val)
	return Value{objs: []*object{o}}
}

// describedParameters is what the arguments before a function say of the parts of its first parameter: entries of schemas, or a document under the name that
// the part has there, or handlers that check what they hand on.
func (ev *evaluator) describedParameters(fn *Func) {
	if len(fn.Params) == 0 || len(ev.lib.schemas) == 0 || ev.opts.NoGuards {
		return
	}
	if doc, ok := documentBeside(fn); ok && ev.takesRequest(fn) {
		o := ev.newObject("map", 0)
		ev.putField(o, documentKey, ev.quietConstant(doc))
		ev.passed(fn.Params[0].Name, ev.described(Value{objs: []*object{o}}))
	}
	if len(ev.passing) == 0 {
		return
	}
	p := ev.passing[len(ev.passing)-1]
	if p.fn != nil || p.node != fn.Node {
		return
	}
	request := ev.takesRequest(fn)
	for _, a := range p.site.args {
		if a.node == p.arg {
			break
		}
		places := ev.described(a.val)
		if request && len(places) == 0 {
			places = ev.passageOf(ev.file, ev.frame.outer.tree, ev.frame.outer.unit, a.node)
		}
		ev.passed(fn.Params[0].Name, places)
	}
}

// documentKey is where the options of a route hold the schemas of the parts of its requests.
const documentKey = "schema"

// documentBeside finds the schemas in the options of a route that hold its handler, too.
func documentBeside(fn *Func) (ir.NodeID, bool) {
	t := fn.Tree
	m := t.Nodes[fn.Node].Parent
	if t.Nodes[m].Op == ir.OpPair {
		m = t.Nodes[m].Parent
	}
	if t.Nodes[m].Op != ir.OpMap {
		return 0, false
	}
	for c := m + 1; c < t.Nodes[m].Next; c = t.Nodes[c].Next {
		if k, ok := t.Child(c, ir.Key); ok && t.Nodes[c].Op == ir.OpPair && keyText(t, k) == documentKey {
			return t.Child(c, ir.Value)
		}
	}
	return 0, false
}

// described is what an argument that describes data says of the parts of a request.
func (ev *evaluator) described(v Value) []passedPlace {
	if len(v.objs) != 1 || v.objs[0].symbolic {
		return nil
	}
	var out []passedPlace
	note := func(part, key string, channels uint64) {
		out = append(out, passedPlace{"." + part + "." + key, channels})
	}
	if ev.isType(v.typ, "list") {
		for _, x := range ev.sequenceOfObject(v.objs[0]).known {
			if !ev.isType(x.typ, "list") {
				out = append(out, ev.described(x)...)
			}
		}
		return out
	}
	if clean, known := ev.schemaType(v.typ); v.typ != "" && known {
		part, _ := ev.objectField(v.objs[0], "part")
		name, _ := ev.objectField(v.objs[0], "name")
		of, ok1 := part.constant()
		if ok1 && name.consts != nil && name.marks == nil {
			for _, k := range name.consts.list {
				note(of.text, k.text, clean)
			}
		}
		return out
	}
	if parts, ok := ev.objectField(v.objs[0], partsField); ok && len(parts.objs) == 1 && !parts.objs[0].symbolic {
		for _, part := range parts.objs[0].fields.names {
			if part == elements || part == anyField {
				continue
			}
			for _, f := range ev.acceptsOf(*ev.store.at(parts.objs[0].fields.slot(part)), false).fields {
				note(part, f.key, ev.acceptsOf(f.schema, false).clean)
			}
		}
		return out
	}
	doc, _ := ev.objectField(v.objs[0], documentKey)
	if len(doc.objs) != 1 || doc.objs[0].symbolic {
		return nil
	}
	for _, part := range doc.objs[0].fields.names {
		if part == elements || part == anyField {
			continue
		}
		of := part
		if part == "querystring" {
			of = "query"
		}
		for _, f := range ev.acceptsOf(*ev.store.at(doc.objs[0].fields.slot(part)), true).fields {
			note(of, f.key, ev.acceptsOf(f.schema, true).clean)
		}
	}
	return out
}

// partsField is where a value that describes the parts of a request holds their schemas.
const partsField = "\x00parts"

func (ev *evaluator) partsOfSchema(s *site, e *entry) Value {
	parts := s.args[0].val
	if e.Under != "" {
		m := ev.newObject("map", s.id)
		ev.putField(m, e.Under, parts)
		parts = Value{typ: "map", objs: []*object{m}}
	}
	o := ev.newObject("", s.id)
	ev.putField(o, partsField, parts)
	return Value{objs: []*object{o}}
}

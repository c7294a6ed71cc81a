package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// matches reports whether an entry speaks of a call, and whether it does so without knowing the receiver's type.
func (ev *evaluator) matches(e *entry, s *site) (ok, loose bool) {
	if e.Filled && !ev.readsFilled(s) {
		return false, false
	}
	for i := range e.names {
		n := &e.names[i]
		if n.last != s.name && n.last != "*" && (n.last != s.last || n.Member) && !n.endsLike(s.name) {
			continue
		}
		if k, l := ev.named(n, s); k {
			ok, loose = true, l
			if !l {
				break
			}
		}
	}
	if !ok {
		return false, false
	}
	if e.Passed && s.recv.exact || e.Unpassed && s.recv.parameter() {
		return false, false
	}
	if e.MaxCount != 0 && (len(s.args) < e.MinCount || len(s.args) > max(e.MaxCount, 0)) {
		return false, false
	}
	if len(e.Imports) > 0 && !ev.idx.importsOneOf(ev.file, e.Imports) {
		return false, false
	}
	return ev.conditionsHold(e, s), loose
}

// conditionsHold: what an entry asks of arguments and receiver is so.
func (ev *evaluator) conditionsHold(e *entry, s *site) bool {
	for i := range e.when {
		if !ev.meets(s, &e.when[i]) {
			return false
		}
	}
	for i := range e.unless {
		if ev.meets(s, &e.unless[i]) {
			return false
		}
	}
	return true
}

// parameter: the value is what the caller passed, of which no more is known than its declared type.
func (v *Value) parameter() bool {
	return !v.exact && len(v.objs) == 1 && v.objs[0].symbolic && !v.objs[0].global && v.objs[0].path == "" && v.objs[0].param != receiverParam
}

func (ev *evaluator) named(n *name, s *site) (ok, loose bool) {
	switch {
	case n.ending != "":
		return s.recvNode == 0 || n.Any, true
	case n.Free:
		return !s.isNew && lastComponent(s.path) == n.Path && (s.recvNode == 0 || ev.file.importsFunction(s.path)), false
	case !n.Member:
		return s.path != "" && (samePath(n.Path, s.path, ev.file) && !ev.shadowed(n.Path, s.path) || ev.inherited(n.Path, s)) && !ev.ownModule(n.Path, s.path) || ev.ownMember(n, s), false
	case s.isNew:
		return false, false
	case s.recvNode == 0:
		return ev.ownMember(n, s), false
	}
	switch {
	case n.Any:
		return true, true
	case s.recv.typ != "":
		if ev.isType(s.recv.typ, n.Receiver) {
			return true, false
		}
		return false, false
	case n.Loose:
		return s.path == "" || !ev.file.importsHead(s.path) && !ev.closedClass(s.path, n.Receiver), true
	}
	return false, false
}

// shadowed: the code names a class of the workspace that is called as the end of the model's path is, such as Post for Net.HTTP.Post.
func (ev *evaluator) shadowed(model, path string) bool {
	i := strings.LastIndexByte(path, '.')
	return i > 0 && len(path) < len(model) && ev.ownShort(model[:len(model)-len(path)+i], path[:i])
}

// ownModule: a file of the workspace, which the code names by its place, has the name of a model's library and declares the function itself.
func (ev *evaluator) ownModule(model, path string) bool {
	i := strings.LastIndexByte(path, '.')
	if i < 0 || len(path) <= len(model) {
		return false
	}
	f := ev.idx.moduleNamed(path[:i], ev.file.Family)
	return f != nil && slices.ContainsFunc(ev.idx.Functions(ev.file, path), func(fn *Func) bool { return fn.File == f })
}

// ownShort: a class of the workspace has a name of which the model's is a longer one.
func (ev *evaluator) ownShort(model, class string) bool {
	return len(class) < len(model) && !isLower(class) && !ev.idx.libraryType(class, model)
}

// closedClass: a static member's class and all that it extends are the workspace's own, and none of them is of a type.
func (ev *evaluator) closedClass(path, typ string) bool {
	i := strings.LastIndexByte(path, '.')
	if i < 0 || len(ev.idx.Types(path[:i])) == 0 {
		return false
	}
	// Whoever writes how an object is made from what a call passes has none of a library made so, whatever it takes over.
	made := func() bool {
		return slices.ContainsFunc(ev.idx.Types(path[:i]), func(c *Class) bool {
			fs := ev.idx.constructorsOf(c, 0)
			return len(fs) > 0 && len(fs[0].Params) > 0 && fs[0].Class == c
		})
	}
	for _, s := range ev.supers(path[:i]) {
		if len(ev.idx.Types(s)) == 0 && !made() || sameType(typ, s) {
			return false
		}
	}
	return true
}

// endsLike: the model's name is an ending, such as *_path.
// beginsLike: the model knows the beginning of a key, and this one begins so.
func (n *name) beginsLike(key string) bool {
	begin, ok := strings.CutSuffix(n.last, "*")
	return ok && begin != "" && strings.HasPrefix(key, begin)
}

func (n *name) endsLike(s string) bool {
	return n.ending != "" && len(s) > len(n.ending) && strings.HasSuffix(s, n.ending)
}

// ownMember: a call by its bare name alone is one of the receiver's, where the language says so and the class is of the model's type.
func (ev *evaluator) ownMember(n *name, s *site) bool {
	if !ev.file.lang.SelfCalls || s.recvNode != 0 || s.isNew || s.path != s.name || n.Any {
		return false
	}
	c := ev.class()
	of := n.Receiver
	if !n.Member {
		of = strings.TrimSuffix(n.Path, "."+n.last)
	}
	return c != nil && of != n.Path && of != "" && ev.extends(c, of)
}

// inherited: the code calls a static member by a class that extends the one of the model.
func (ev *evaluator) inherited(model string, s *site) bool {
	m, c := strings.LastIndexByte(model, '.'), strings.LastIndexByte(s.path, '.')
	if m <= 0 || c <= 0 || model[m:] != s.path[c:] {
		return false
	}
	if s.above == nil {
		s.above = ev.supers(s.path[:c])
	}
	return slices.ContainsFunc(s.above, func(class string) bool { return sameType(model[:m], class) && !ev.ownShort(model[:m], class) })
}

// importsHead: the path begins with a module that the file imports, so that its last name is a function of that module.
func (f *File) importsHead(p string) bool {
	for _, full := range f.imports {
		for _, x := range full {
			if p == x || strings.HasPrefix(p, x+".") && strings.Count(p, ".") == strings.Count(x, ".")+1 && isLower(p[len(x)+1:]) {
				return true
			}
		}
	}
	return false
}

// importsFunction: the path is that of something in a module that the file imports.
func (f *File) importsFunction(p string) bool {
	of, _, ok := cutLast(p)
	if !ok {
		return false
	}
	for _, full := range f.imports {
		if slices.Contains(full, of) {
			return true
		}
	}
	return false
}

func isLower(s string) bool { return s != "" && (s[0] < 'A' || s[0] > 'Z') }

func (ev *evaluator) meets(s *site, c *condition) bool {
	i := s.arg(c.arg)
	if c.given && c.arg.Element != "" {
		of := s.recv
		if c.arg.Position != rules.ReceiverArg {
			if i < 0 {
				return false
			}
			of = s.args[i].val
		}
		return slices.ContainsFunc(of.objs, func(o *object) bool { _, has := o.fields.get(c.arg.Element); return has })
	}
	if c.arg.Position == rules.ReceiverArg {
		v := s.element(s.recv, c.arg.Element)
		return ev.is(&v, c)
	}
	if i < 0 {
		a, ok := s.option(c.arg.Name)
		return ok && ev.is(&a.val, c)
	}
	if c.typ == "template" {
		return ev.written(s.args[i].node)
	}
	v := s.element(s.args[i].val, c.arg.Element)
	return ev.is(&v, c) || c.typ == "" && s.args[i].val.consts == nil && c.names(s.ev.pathOf(s.args[i].node))
}

// written: an argument is a text that is written out in the call, with expressions in it.
func (ev *evaluator) written(arg ir.NodeID) bool {
	t := ev.frame.tree
	if t.Nodes[arg].Op != ir.OpString {
		return false
	}
	for c := arg + 1; c < t.Nodes[arg].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpChars {
			return true
		}
	}
	return false
}

// names: the argument is the member or class that a condition names, such as yaml.SafeLoader. One that any text meets asks for a constant, which a variable's
// name is not.
func (c *condition) names(path string) bool {
	if path == "" || c.re == nil {
		return path != "" && c.value == path
	}
	return c.re.MatchString(path) && (strings.Contains(path, ".") || !isLower(path) || !c.re.MatchString(noText))
}

// noText is met by conditions alone that any text meets.
const noText = "\x01"

// is reports whether a value can be the constant, or is of the type, that a condition names.
func (ev *evaluator) is(v *Value, c *condition) bool {
	switch c.typ {
	case "":
	case "object":
		return ev.isType(v.typ, "object") || v.exact && ownType(v.typ)
	case "list":
		if len(v.objs) == 1 && v.typ == "" {
			_, listed := v.objs[0].fields.get(elements)
			return listed
		}
		return ev.isType(v.typ, c.typ)
	default:
		return ev.isType(v.typ, c.typ)
	}
	if v.consts == nil {
		return ev.anyElementIs(v, c)
	}
	for _, k := range v.consts.list {
		if c.re != nil && c.re.MatchString(k.text) || c.re == nil && strings.EqualFold(k.text, c.value) {
			return true
		}
	}
	return false
}

// anyElementIs: a list meets a condition where one of its elements does.
func (ev *evaluator) anyElementIs(v *Value, c *condition) bool {
	if len(v.objs) != 1 || c.typ != "" {
		return false
	}
	if _, listed := v.objs[0].fields.get(elements); !listed {
		return false
	}
	for _, x := range ev.sequenceOfObject(v.objs[0]).known {
		if x.consts != nil && ev.is(&x, c) {
			return true
		}
	}
	return false
}

// entriesOf finds what models say of a call; strict says that some of it is about this type or path and no other.
func (ev *evaluator) entriesOf(s *site) (out []*entry, strict bool) {
	if s.name == "" {
		return nil, false
	}
	lists := [][]*entry{ev.lib.calls[s.hash], ev.lib.anyCall}
	if s.last != "" {
		lists = append(lists, ev.lib.calls[ir.HashText(s.last)])
	}
	var guesses []*entry
	for _, list := range lists {
		for _, e := range list {
			if ok, loose := ev.matches(e, s); ok {
				out = append(out, e)
				strict = strict || !loose
				if loose && e.Section == rules.SinkSection && guessed(e, s) {
					guesses = append(guesses, e)
				}
			}
		}
	}
	if strict && len(guesses) > 0 {
		out = slices.DeleteFunc(out, func(e *entry) bool { return slices.Contains(guesses, e) })
	}
	return out, strict
}

// saysMore: what is called has a longer name than the entries, which end it: a file of the code's own that is named as a library is.
func (s *site) saysMore(entries []*entry) bool {
	for _, e := range entries {
		for i := range e.names {
			if n := &e.names[i]; n.Member && n.last == s.name && s.ev.isType(s.recv.typ, n.Receiver) || !n.Member && len(n.Path) >= len(s.path) && strings.HasSuffix(n.Path, s.name) {
				return false
			}
		}
	}
	return len(entries) > 0
}

// guessed: an entry speaks of a call only because the receiver's type is not known. Where another one knows the call, the guess is void.
func guessed(e *entry, s *site) bool {
	for i := range e.names {
		if n := &e.names[i]; n.last == s.name && !n.Loose {
			return false
		}
	}
	return true
}

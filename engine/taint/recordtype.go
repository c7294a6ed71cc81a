package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// The class of a record is read where the code writes it: at the declaration of a variable, a field or a function, wherever that stands.

// declared is the type of a value.
func (r *recordSearch) declared(id ir.NodeID, depth int) sent {
	if depth > maxRecordSteps {
		return sent{}
	}
	if r.spec.part != nil {
		if *r.left--; *r.left < 0 {
			return sent{}
		}
	}
	switch r.t.Nodes[id].Op {
	case ir.OpAwait, ir.OpRef, ir.OpDeref:
		return r.declared(id+1, depth+1)
	case ir.OpCast:
		return r.cast(id, depth+1)
	case ir.OpNew:
		if typ, ok := r.t.Child(id, ir.Type); ok {
			return sent{text: typeText(r.t, typ), file: r.file, made: id}
		}
	case ir.OpName:
		return r.named(id, depth)
	case ir.OpMember:
		o, ok1 := r.t.Child(id, ir.Object)
		m, ok2 := r.t.Child(id, ir.Member)
		if ok1 && ok2 {
			return fieldType(r.owner(o, depth+1), r.t.Text(m))
		}
	case ir.OpCall:
		return r.result(id, 0, depth+1)
	}
	return sent{}
}

// cast is the type that a value is cast to, where the code declares it, and otherwise its own: what is sent stays the same object.
func (r *recordSearch) cast(id ir.NodeID, depth int) sent {
	if typ, ok := r.t.Child(id, ir.Type); ok {
		if s := (sent{text: typeText(r.t, typ), file: r.file}); r.class(s) != nil {
			return s
		}
	}
	if v, ok := r.t.Child(id, ir.Value); ok {
		return r.declared(v, depth)
	}
	return sent{}
}

// passes: a call gives what its receiver holds, as its name says, or its name and what it is passed.
func (r *recordSearch) passes(call, member ir.NodeID) bool {
	if r.spec.through == nil {
		return false
	}
	t := r.t
	name := t.Text(member)
	if r.spec.through.MatchString(name) {
		return true
	}
	from, end := int(t.Nodes[member].Start), int(t.Nodes[call].End)
	return from+len(name) < end && end-from <= maxTypeText && r.spec.through.MatchString(t.Source[from:end])
}

// named is the type of a variable: that of its declaration, or of the last value that it was given before. What was passed is not sent back as a record.
func (r *recordSearch) named(id ir.NodeID, depth int) sent {
	fn, t := r.fn, r.t
	hash, from := t.Nodes[id].Hash, ir.NodeID(0)
	if fn != nil && fn.Tree == t {
		from = fn.Node
	}
	value, nth := ir.NodeID(0), 0
	for n := from; n < id; n++ {
		switch t.Nodes[n].Op {
		case ir.OpName: // the only parameter of a lambda, without brackets
			if t.Nodes[n].Role == ir.Param && t.Nodes[n].Hash == hash {
				if from := r.settled(n); from != 0 {
					return r.outside().declared(from, depth+1)
				}
			}
		case ir.OpParam:
			if name, ok := t.Child(n, ir.Target); ok && t.Nodes[name].Hash == hash {
				typ, ok := t.Child(n, ir.Type)
				if from := r.settled(n); !ok && from != 0 {
					return r.outside().declared(from, depth+1)
				}
				if depth == 0 || !ok {
					return sent{}
				}
				return sent{text: typeText(t, typ), file: r.file}
			}
		case ir.OpDecl, ir.OpAssign:
			i := targetNamed(t, n, hash)
			if i < 0 {
				continue
			}
			if typ, ok := t.Child(n, ir.Type); ok {
				return sent{text: typeText(t, typ), file: r.file}
			}
			if v, ok := t.Child(n, ir.Value); ok && id >= t.Nodes[n].Next {
				value, nth = v, i
			}
		}
	}
	if value != 0 {
		for t.Nodes[value].Op == ir.OpAwait {
			value++
		}
		if t.Nodes[value].Op == ir.OpCall {
			return r.result(value, nth, depth+1)
		}
		return r.declared(value, depth+1)
	}
	if fn != nil {
		if s := fieldType(fn.Class, t.Text(id)); s.text != "" {
			return s
		}
	}
	if s := r.around(id, from, depth); s.text != "" || s.column != "" {
		return s
	}
	if depth == 0 {
		return sent{}
	}
	return sent{text: t.Text(id), file: r.file} // the class itself, whose functions need no object
}

// settled is what reads the record that the parameter of a function is: find() of find().then((record) => …); 0 where it is none.
func (r *recordSearch) settled(param ir.NodeID) ir.NodeID {
	t := r.t
	fn := t.Nodes[param].Parent
	call := t.Nodes[fn].Parent
	if t.Nodes[fn].Op != ir.OpLambda || t.Nodes[call].Op != ir.OpCall || r.spec.then == nil {
		return 0
	}
	callee, ok1 := t.Child(call, ir.Callee)
	first, ok2 := t.Child(call, ir.Arg)
	if !ok1 || !ok2 || first != fn || t.Nodes[callee].Op != ir.OpMember || !r.spec.then.MatchString(t.Text(lastOf(t, callee))) {
		return 0
	}
	o, _ := t.Child(callee, ir.Object)
	return o
}

// outside looks on in the method around a lambda, which is a function of no class.
func (r *recordSearch) outside() *recordSearch {
	for f := r.ev.frame; f != nil && r.fn != nil && r.fn.Class == nil; f = f.outer {
		if f.fn != nil && f.fn.Class != nil && f.fn.Tree == r.t {
			return r.in(r.t, f.fn, r.file)
		}
	}
	return r
}

// targetNamed is the place of a name among the targets of a declaration or an assignment, or -1.
func targetNamed(t *ir.Tree, id ir.NodeID, hash uint32) int {
	target, ok := t.Child(id, ir.Target)
	if !ok {
		return -1
	}
	if t.Nodes[target].Op != ir.OpTuple {
		if t.Nodes[target].Op == ir.OpName && t.Nodes[target].Hash == hash {
			return 0
		}
		return -1
	}
	i := 0
	for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpName && t.Nodes[c].Hash == hash {
			return i
		}
		i++
	}
	return -1
}

// owner is the class of the object whose member is read or called.
func (r *recordSearch) owner(o ir.NodeID, depth int) *Class {
	fn := r.fn
	if fn != nil && fn.Class != nil && (r.t.Nodes[o].Op == ir.OpThis || fn.Receiver != "" && r.t.Nodes[o].Op == ir.OpName && r.t.Text(o) == fn.Receiver) {
		return r.ev.idx.whole(fn.Class)
	}
	return r.class(r.declared(o, max(depth, 1)))
}

// result is the nth part of what a call gives: as the function of the workspace is declared that it calls, or what its receiver holds.
func (r *recordSearch) result(call ir.NodeID, nth, depth int) sent {
	if depth > maxRecordSteps {
		return sent{}
	}
	t := r.t
	callee, ok := t.Child(call, ir.Callee)
	if !ok {
		return sent{}
	}
	var fns []*Func
	var held sent
	if s := r.read(call, callee); s.column != "" || s.text != "" || s.hidden {
		return s
	}
	if t.Nodes[callee].Op == ir.OpMember {
		o, ok1 := t.Child(callee, ir.Object)
		m, ok2 := t.Child(callee, ir.Member)
		if !ok1 || !ok2 {
			return sent{}
		}
		held = r.declared(o, max(depth, 1))
		c := r.headClass(held)
		if fn := r.fn; c == nil && fn != nil && (t.Nodes[o].Op == ir.OpThis || fn.Receiver != "" && t.Text(o) == fn.Receiver) {
			c = fn.Class
		}
		if c != nil {
			fns = c.Methods[t.Text(m)]
		}
		if given := typesBehind(t, m); len(given) > 0 {
			held = sent{text: given[len(given)-1], file: r.file} // of the type that the call names
		} else if !r.passes(call, m) {
			held = sent{}
		} else if of := r.keptBy(c); c != nil && len(fns) == 0 && of.text != "" {
			held = of
		}
		held.read = t.SourceOf(call)
		if held.text != "" && r.spec.part != nil && r.spec.part.MatchString(t.SourceOf(call)) {
			return sent{hidden: true}
		}
	} else if fn := r.fn; fn != nil && fn.Class != nil {
		fns = fn.Class.Methods[t.Text(callee)]
	}
	if len(fns) == 0 && held.text == "" {
		fns = r.ev.idx.Functions(r.file, r.file.resolve(r.pathOf(callee)))
	}
	if len(fns) != 1 {
		return held
	}
	s := resultType(fns[0], nth)
	if r.spec.part != nil {
		return r.behind(fns[0], s, held, depth)
	}
	if r.class(s) == nil && held.text != "" {
		return held // of a type that the receiver's class is made for
	}
	s.by = append(s.by, fns[0])
	return s
}

// resultType is the nth type that a function is declared to give.
func resultType(fn *Func, nth int) sent {
	t := fn.Tree
	typ, ok := t.Child(fn.Node, ir.Type)
	if !ok {
		return sent{}
	}
	if t.Nodes[typ].Op == ir.OpTuple {
		c := typ + 1
		for ; nth > 0 && c < t.Nodes[typ].Next; nth-- {
			c = t.Nodes[c].Next
		}
		if c >= t.Nodes[typ].Next {
			return sent{}
		}
		typ = c
	} else if nth > 0 {
		return sent{}
	}
	if t.Nodes[typ].Op == ir.OpParam { // a result with a name
		if of, ok := t.Child(typ, ir.Type); ok {
			typ = of
		}
	}
	return sent{text: typeText(t, typ), file: fn.File}
}

// class is the one class of the workspace that a type means, without what it stands in: List<User> means User.
func (r *recordSearch) class(s sent) *Class { return r.classNamed(s, innermostType(s.text)) }

// headClass is the class of the workspace that stands before a type's brackets.
func (r *recordSearch) headClass(s sent) *Class {
	head, _, _ := strings.Cut(s.text, "<")
	return r.classNamed(s, strings.Trim(head, "*&?[] "))
}

func (r *recordSearch) classNamed(s sent, name string) *Class {
	if name == "" || s.file == nil {
		return nil
	}
	cs := r.ev.idx.Types(s.file.resolveType(name))
	if len(cs) > 1 {
		cs = slices.DeleteFunc(slices.Clone(cs), func(c *Class) bool { return !s.file.opens(c) })
	}
	if len(cs) == 1 {
		return cs[0]
	}
	if len(cs) == 0 {
		return r.modelOfRecords(s, name)
	}
	return nil
}

// opens: the file can name a class without what it stands in, as it imports all of that, or is a part of it.
func (f *File) opens(c *Class) bool {
	space := strings.TrimSuffix(c.full(), "."+c.Qual)
	return c.File == f || slices.Contains(f.wildcards, space) || f.Package == space || strings.HasPrefix(f.Package, space+".")
}

// fieldType is the type of a class's field as it is declared.
func fieldType(c *Class, name string) sent {
	if c == nil || c.Tree == nil || c.Node == 0 {
		return sent{}
	}
	t := c.Tree
	for _, p := range c.Params {
		if typ, ok := t.Child(p.Node, ir.Type); ok && p.Name == name {
			return sent{text: typeText(t, typ), file: c.File}
		}
	}
	body, ok := t.Child(c.Node, ir.Body)
	if !ok {
		return sent{}
	}
	for m := body + 1; m < t.Nodes[body].Next; m = t.Nodes[m].Next {
		if n, ok := t.Child(m, ir.Target); !ok || t.Nodes[n].Op != ir.OpName || t.Text(n) != name {
			continue
		}
		if typ, ok := t.Child(m, ir.Type); ok {
			return sent{text: typeText(t, typ), file: c.File}
		}
	}
	for _, fn := range constructors(c) {
		for _, p := range fn.Params { // which declares the field where the class does not
			if typ, ok := fn.Tree.Child(p.Node, ir.Type); ok && p.Name == name {
				return sent{text: typeText(fn.Tree, typ), file: c.File}
			}
		}
	}
	return sent{}
}

// typeText is a type as it is written, with what stands in the brackets behind its name.
func typeText(t *ir.Tree, id ir.NodeID) string {
	text := t.SourceOf(id)
	end := int(t.Nodes[id].End)
	if end >= len(t.Source) || t.Source[end] != '<' {
		return text
	}
	depth := 0
	for i, c := range t.Source[end:min(len(t.Source), end+maxTypeText)] {
		switch c {
		case '<':
			depth++
		case '>':
			if depth--; depth == 0 {
				return text + t.Source[end:end+i+1]
			}
		case ';', '{', '(':
			return text
		}
	}
	return text
}

// innermostType is the name of the type that a type is a list, a promise or a pointer of: the last in the innermost brackets.
func innermostType(text string) string {
	for {
		text = strings.Trim(text, "*&?[] ")
		i := strings.IndexByte(text, '<')
		if i < 0 {
			if j := strings.LastIndexByte(text, ']'); j >= 0 {
				text = strings.Trim(text[j+1:], "*&? ")
			}
			return text
		}
		end := strings.LastIndexByte(text, '>')
		if end < i {
			return ""
		}
		text = text[i+1 : end]
		depth := 0
		for k := len(text) - 1; k >= 0; k-- {
			switch text[k] {
			case '>':
				depth++
			case '<':
				depth--
			case ',':
				if depth == 0 {
					text, k = text[k+1:], 0
				}
			}
		}
	}
}

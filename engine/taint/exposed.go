package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// recordSpec is what a sink asks of the records that it sends: of their classes' fields, and of the functions that they come from.
type recordSpec struct {
	field   *regexp.Regexp // the name of one that nobody should get
	beside  *regexp.Regexp // that of another, by which it is a record of the kind that is meant
	hidden  *regexp.Regexp // of declarations of fields that are not sent
	except  *regexp.Regexp // names of classes that are no such records
	through *regexp.Regexp // calls that give what their receiver holds
	made    *regexp.Regexp // the code of a function that the record comes from; nil for any
	columns *regexp.Regexp // that of a function of which made is asked; nil for all
}

// newRecordSpec compiles what a model says; nil where an expression needs another engine than Go's.
func newRecordSpec(r *rules.ModelRecord) *recordSpec {
	x := &recordSpec{}
	for _, p := range []struct {
		to   **regexp.Regexp
		text string
	}{{&x.field, r.Field}, {&x.beside, r.Beside}, {&x.hidden, r.Hidden}, {&x.except, r.Except}, {&x.through, r.Through}, {&x.made, r.Made}, {&x.columns, r.Columns}} {
		if p.text == "" {
			continue
		}
		re, err := regexp.Compile(p.text)
		if err != nil {
			return nil
		}
		*p.to = re
	}
	if x.field == nil {
		return nil
	}
	return x
}

// Bounds on the way from what is sent back to where its type is written, and on the text of a type.
const (
	maxRecordSteps   = 8
	maxRecordParts   = 16
	maxRecordClasses = 16
	maxRecordNodes   = 1 << 14 // of the function, which each of its answers is looked up in
)

// sent is a type as the code writes it, with what stands in its brackets, the file in which it is written, and the functions that give a value of it.
type sent struct {
	text string
	file *File
	by   []*Func
	made ir.NodeID // where the function makes it itself, or 0
}

// checkRecord reports what is sent where it is a record, or a list of records, with a field that nobody should get.
func (ev *evaluator) checkRecord(e *entry, at, arg ir.NodeID) {
	if ev.muted > 0 || ev.dead || len(ev.frame.tree.Nodes) > maxRecordNodes {
		return
	}
	for _, id := range sentParts(ev.frame.tree, arg, nil, 0) {
		r := &recordSearch{ev: ev, spec: e.record, t: ev.frame.tree}
		s := r.declared(id, 0)
		c := r.class(s)
		if c == nil {
			continue
		}
		if field := r.shown(c); field != "" && !r.emptied(s, field) && r.sets(s, field) && filled(s, c, field) && r.loaded(s) {
			ev.reportPlain(e, at, c.Name+"."+field)
			return
		}
	}
}

// sentParts are the values that an object, a map or a list holds which the code writes out; otherwise the value itself.
func sentParts(t *ir.Tree, id ir.NodeID, out []ir.NodeID, depth int) []ir.NodeID {
	if len(out) >= maxRecordParts || depth > maxRecordSteps {
		return out
	}
	switch n := &t.Nodes[id]; n.Op {
	case ir.OpMap, ir.OpList:
		for c := id + 1; c < n.Next; c = t.Nodes[c].Next {
			v, ok := t.Child(c, ir.Value)
			if !ok || t.Nodes[c].Op != ir.OpPair && t.Nodes[c].Op != ir.OpAssign && t.Nodes[c].Op != ir.OpKeyword {
				v = c
			}
			out = sentParts(t, v, out, depth+1)
		}
		return out
	case ir.OpNew:
		if a, ok := t.Child(id, ir.Arg); ok && (t.Nodes[a].Op == ir.OpMap || t.Nodes[a].Op == ir.OpList) {
			return sentParts(t, a, out, depth+1)
		}
		return out // what is made in place was made to be sent
	case ir.OpRef, ir.OpAwait, ir.OpReturn:
		if id+1 < n.Next {
			return sentParts(t, id+1, out, depth+1)
		}
	case ir.OpName, ir.OpMember, ir.OpCall:
		return append(out, id)
	}
	return out
}

// recordSearch looks in a function for the type of what it sends.
type recordSearch struct {
	ev   *evaluator
	spec *recordSpec
	t    *ir.Tree
}

// declared is the type of a value.
func (r *recordSearch) declared(id ir.NodeID, depth int) sent {
	if depth > maxRecordSteps {
		return sent{}
	}
	switch r.t.Nodes[id].Op {
	case ir.OpAwait, ir.OpRef, ir.OpDeref:
		return r.declared(id+1, depth+1)
	case ir.OpNew:
		if typ, ok := r.t.Child(id, ir.Type); ok {
			return sent{text: typeText(r.t, typ), file: r.ev.file, made: id}
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

// named is the type of a variable: that of its declaration, or of the last value that it was given before. What was passed is not sent back as a record.
func (r *recordSearch) named(id ir.NodeID, depth int) sent {
	fn, t := r.ev.frame.fn, r.t
	hash, from := t.Nodes[id].Hash, ir.NodeID(0)
	if fn != nil && fn.Tree == t {
		from = fn.Node
	}
	value, nth := ir.NodeID(0), 0
	for n := from; n < id; n++ {
		switch t.Nodes[n].Op {
		case ir.OpParam:
			if name, ok := t.Child(n, ir.Target); ok && t.Nodes[name].Hash == hash {
				typ, ok := t.Child(n, ir.Type)
				if depth == 0 || !ok {
					return sent{}
				}
				return sent{text: typeText(t, typ), file: r.ev.file}
			}
		case ir.OpDecl, ir.OpAssign:
			i := targetNamed(t, n, hash)
			if i < 0 {
				continue
			}
			if typ, ok := t.Child(n, ir.Type); ok {
				return sent{text: typeText(t, typ), file: r.ev.file}
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
	if depth == 0 {
		return sent{}
	}
	return sent{text: t.Text(id), file: r.ev.file} // the class itself, whose functions need no object
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
	fn := r.ev.frame.fn
	if fn != nil && fn.Class != nil && (r.t.Nodes[o].Op == ir.OpThis || fn.Receiver != "" && r.t.Nodes[o].Op == ir.OpName && r.t.Text(o) == fn.Receiver) {
		return fn.Class
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
	if t.Nodes[callee].Op == ir.OpMember {
		o, ok1 := t.Child(callee, ir.Object)
		m, ok2 := t.Child(callee, ir.Member)
		if !ok1 || !ok2 {
			return sent{}
		}
		held = r.declared(o, max(depth, 1))
		c := r.headClass(held)
		if fn := r.ev.frame.fn; c == nil && fn != nil && (t.Nodes[o].Op == ir.OpThis || fn.Receiver != "" && t.Text(o) == fn.Receiver) {
			c = fn.Class
		}
		if c != nil {
			fns = c.Methods[t.Text(m)]
		}
		if given := typesBehind(t, m); len(given) > 0 {
			held = sent{text: given[len(given)-1], file: r.ev.file} // of the type that the call names
		} else if r.spec.through == nil || !r.spec.through.MatchString(t.Text(m)) {
			held = sent{}
		}
	} else if fn := r.ev.frame.fn; fn != nil && fn.Class != nil {
		fns = fn.Class.Methods[t.Text(callee)]
	}
	if len(fns) == 0 && held.text == "" {
		fns = r.ev.idx.Functions(r.ev.file, r.ev.file.resolve(r.ev.pathOf(callee)))
	}
	if len(fns) != 1 {
		return held
	}
	s := resultType(fns[0], nth)
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
	return sent{text: typeText(t, typ), file: fn.File}
}

// class is the one class of the workspace that a type means, without what it stands in: List<User> means User.
func (r *recordSearch) class(s sent) *Class { return r.classNamed(s, innermostType(s.text)) }

// headClass is the class of the workspace that stands before a type's brackets, or the one within them.
func (r *recordSearch) headClass(s sent) *Class {
	head, _, generic := strings.Cut(s.text, "<")
	if c := r.classNamed(s, strings.Trim(head, "*&?[] ")); c != nil || !generic {
		return c
	}
	return nil
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
	return nil
}

// opens: the file can name a class without what it stands in, as it imports all of that, or is a part of it.
func (f *File) opens(c *Class) bool {
	space := strings.TrimSuffix(c.full(), "."+c.Qual)
	return c.File == f || slices.Contains(f.wildcards, space) || f.Package == space || strings.HasPrefix(f.Package, space+".")
}

// shown is the field of a class, or of one that it extends, that nobody should get and that is sent; "" where there is none.
func (r *recordSearch) shown(c *Class) string {
	field, beside := "", r.spec.beside == nil
	r.eachField(c, map[*Class]bool{}, func(name, declaration string) {
		switch {
		case r.spec.hidden != nil && r.spec.hidden.MatchString(declaration):
		case field == "" && r.spec.field.MatchString(name):
			field = name
		case r.spec.beside != nil && r.spec.beside.MatchString(name):
			beside = true
		}
	})
	if !beside || r.spec.except != nil && r.spec.except.MatchString(c.Name) {
		return ""
	}
	return field
}

// eachField visits the fields that a class and those declare that it extends, of which at most maxRecordClasses are looked into.
func (r *recordSearch) eachField(c *Class, seen map[*Class]bool, visit func(name, declaration string)) {
	if seen[c] || len(seen) >= maxRecordClasses {
		return
	}
	seen[c] = true
	if c.Tree != nil && c.Node != 0 {
		if body, ok := c.Tree.Child(c.Node, ir.Body); ok {
			for m := body + 1; m < c.Tree.Nodes[body].Next; m = c.Tree.Nodes[m].Next {
				if op := c.Tree.Nodes[m].Op; op != ir.OpDecl && op != ir.OpAssign {
					continue
				}
				if name, ok := c.Tree.Child(m, ir.Target); ok && c.Tree.Nodes[name].Op == ir.OpName {
					visit(c.Tree.Text(name), c.Tree.SourceOf(m))
				}
			}
		}
	}
	for _, b := range c.Bases {
		if cs := r.ev.idx.Types(b); len(cs) == 1 {
			r.eachField(cs[0], seen, visit)
		}
	}
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
	return sent{}
}

// emptied: the function that sends a record, or one that it comes from, gives the field a constant before.
func (r *recordSearch) emptied(s sent, field string) bool {
	hash := ir.HashText(field)
	if empties(r.t, 0, ir.NodeID(len(r.t.Nodes)), hash) {
		return true
	}
	return slices.ContainsFunc(s.by, func(fn *Func) bool { return empties(fn.Tree, fn.Node, fn.Tree.Nodes[fn.Node].Next, hash) })
}

func empties(t *ir.Tree, from, to ir.NodeID, field uint32) bool {
	for n := from; n < to; n++ {
		if t.Nodes[n].Op != ir.OpAssign {
			continue
		}
		target, ok1 := t.Child(n, ir.Target)
		v, ok2 := t.Child(n, ir.Value)
		if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpMember {
			continue
		}
		if m, ok := t.Child(target, ir.Member); ok && t.Nodes[m].Hash == field && (t.Nodes[v].Op == ir.OpNull || t.Nodes[v].Op == ir.OpString || t.Nodes[v].Op == ir.OpMember || t.Nodes[v].Op == ir.OpOther) {
			return true
		}
	}
	return false
}

// sets: the function gives the field of an object a value that it makes itself.
func (r *recordSearch) sets(s sent, field string) bool {
	if s.made == 0 {
		return true
	}
	hash := ir.HashText(field)
	for n := s.made + 1; int(n) < len(r.t.Nodes); n++ {
		if r.t.Nodes[n].Hash != hash || r.t.Nodes[n].Op != ir.OpName {
			continue
		}
		p := r.t.Nodes[n].Parent
		if n < r.t.Nodes[s.made].Next || r.t.Nodes[n].Role == ir.Member && r.t.Nodes[p].Role == ir.Target {
			return true
		}
	}
	return false
}

// filled: no function that the record comes from makes it there without giving the field a value.
func filled(s sent, c *Class, field string) bool {
	hash, class := ir.HashText(field), ir.HashText(c.Name)
	return !slices.ContainsFunc(s.by, func(fn *Func) bool {
		makes, t := false, fn.Tree
		for n := fn.Node; n < t.Nodes[fn.Node].Next; n++ {
			switch {
			case t.Nodes[n].Op == ir.OpName && t.Nodes[n].Hash == hash:
				return false
			case t.Nodes[n].Op == ir.OpNew:
				typ, ok := t.Child(n, ir.Type)
				makes = makes || ok && t.Nodes[lastOf(t, typ)].Hash == class
			}
		}
		return makes
	})
}

// lastOf is the last name of a dotted one.
func lastOf(t *ir.Tree, id ir.NodeID) ir.NodeID {
	if m, ok := t.Child(id, ir.Member); ok {
		return m
	}
	return id
}

// loaded: the field was read with the record, as far as the functions show that it comes from.
func (r *recordSearch) loaded(s sent) bool {
	if r.spec.made == nil {
		return true
	}
	fits := func(t *ir.Tree, id ir.NodeID) bool { return r.spec.made.MatchString(t.SourceOf(id)) }
	if r.spec.columns != nil {
		return !slices.ContainsFunc(s.by, func(fn *Func) bool {
			return r.spec.columns.MatchString(fn.Tree.SourceOf(fn.Node)) && !fits(fn.Tree, fn.Node)
		})
	}
	if fn := r.ev.frame.fn; fn != nil && fits(fn.Tree, fn.Node) {
		return true
	}
	return slices.ContainsFunc(s.by, func(fn *Func) bool { return fits(fn.Tree, fn.Node) })
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

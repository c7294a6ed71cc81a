package taint

import (
	"regexp"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// recordSpec is what a sink asks of the records that it sends: of their classes' fields, and of the functions that they come from.
type recordSpec struct {
	field             *regexp.Regexp // the name of one that nobody should get
	beside            *regexp.Regexp // that of another, by which it is a record of the kind that is meant
	hidden            *regexp.Regexp // of declarations of fields that are not sent
	except            *regexp.Regexp // names of classes that are no such records
	through           *regexp.Regexp // calls that give what their receiver holds
	made              *regexp.Regexp // the code of a function that the record comes from; nil for any
	columns           *regexp.Regexp // that of a function of which made is asked; nil for all
	part              *regexp.Regexp // that of what reads some columns only, or takes some away; nil where types are always declared
	store             *regexp.Regexp // calls that give what reads the records of the class which they are passed
	tables            *regexp.Regexp // the code of what reads the records of a table, its first group, of which no class is seen
	joined            *regexp.Regexp // what has a reader of such records give those of another table with them, its first group
	shows             *regexp.Regexp // names of classes by whose fields the accounts of such a table have what nobody should get
	wraps             *regexp.Regexp // types of parameters as which a function takes whatever is sent
	populated, refers *regexp.Regexp // fields, its groups, that are read along with a record; and what a field refers to, its first group
	then              *regexp.Regexp // calls that pass the function which they are given what their receiver holds
	shaped            *regexp.Regexp // names of methods of a class, or words of its head, that say what is sent of it
	along             *regexp.Regexp // declarations of fields whose records are sent with those that have them
}

// newRecordSpec compiles what a model says; nil where an expression needs another engine than Go's.
func newRecordSpec(r *rules.ModelRecord) *recordSpec {
	x := &recordSpec{}
	for _, p := range []struct {
		to   **regexp.Regexp
		text string
	}{{&x.field, r.Field}, {&x.beside, r.Beside}, {&x.hidden, r.Hidden}, {&x.except, r.Except}, {&x.through, r.Through}, {&x.made, r.Made}, {&x.columns, r.Columns},
		{&x.part, r.Part}, {&x.store, r.Store}, {&x.tables, r.Tables}, {&x.joined, r.Joined}, {&x.shows, r.Shows}, {&x.wraps, r.Wraps}, {&x.shaped, r.Shaped}, {&x.populated, r.Populated}, {&x.refers, r.Refers}, {&x.then, r.Then}, {&x.along, r.Along}} {
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
	maxRecordLooks   = 64      // at what variables and calls are, where functions show what they give
	maxRecordNodes   = 1 << 14 // of the function, which each of its answers is looked up in
)

// sent is a type as the code writes it, with what stands in its brackets, the file in which it is written, and the functions that give a value of it.
type sent struct {
	text string
	file *File
	by   []*Func
	made ir.NodeID // where the function makes it itself, or 0
	// column is what a record of a table holds that nobody should get, where no class of it is seen.
	column string
	hidden bool   // some columns only are read of it
	read   string // the code that reads it
}

// checkRecord reports what is sent where it is a record, or a list of records, with a field that nobody should get.
func (ev *evaluator) checkRecord(e *entry, at, arg ir.NodeID) {
	if ev.muted > 0 || ev.dead || len(ev.frame.tree.Nodes) > maxRecordNodes || e.record.part != nil && !ev.idx.holdsField(e.record) {
		return
	}
	left := maxRecordLooks
	parts := sentParts(ev.frame.tree, arg, e.record.field, nil, 0)
	for i := 0; i < len(parts); i++ {
		id := parts[i]
		r := &recordSearch{ev: ev, spec: e.record, t: ev.frame.tree, fn: ev.frame.fn, file: ev.file, left: &left}
		s := r.declared(id, 0)
		if s.column != "" && !r.emptied(s, s.column) {
			ev.reportPlain(e, at, s.column)
			return
		}
		c := r.class(s)
		if c == nil || r.spec.wraps != nil && r.shown(c) == "" {
			parts = r.wrapped(id, parts)
			continue
		}
		field := r.shown(c)
		if field == "" {
			of := r.joinedField(s, c)
			if of == "" {
				of = r.sentAlong(s, c)
			}
			if of != "" {
				ev.reportPlain(e, at, of)
				return
			}
			continue
		}
		s.by = r.givers(s.by, c)
		if !r.emptied(s, field) && r.sets(s, field) && filled(s, c, field) && r.loaded(s) {
			ev.reportPlain(e, at, c.Name+"."+field)
			return
		}
	}
}

// sentParts are the values that an object, a map or a list holds which the code writes out; otherwise the value itself.
func sentParts(t *ir.Tree, id ir.NodeID, field *regexp.Regexp, out []ir.NodeID, depth int) []ir.NodeID {
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
			if t.Nodes[c].Op == ir.OpSpread && setsKey(t, id, field) {
				continue // what stands beside it takes the field's place
			}
			out = sentParts(t, v, field, out, depth+1)
		}
		return out
	case ir.OpNew:
		if a, ok := t.Child(id, ir.Arg); ok && (t.Nodes[a].Op == ir.OpMap || t.Nodes[a].Op == ir.OpList) {
			return sentParts(t, a, field, out, depth+1)
		}
		return out // what is made in place was made to be sent
	case ir.OpSpread, ir.OpRef, ir.OpAwait, ir.OpReturn:
		if id+1 < n.Next {
			return sentParts(t, id+1, field, out, depth+1)
		}
	case ir.OpName, ir.OpMember, ir.OpCall, ir.OpCast:
		return append(out, id)
	}
	return out
}

// setsKey: a map that the code writes out has a key that matches.
func setsKey(t *ir.Tree, id ir.NodeID, key *regexp.Regexp) bool {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if k, ok := t.Child(c, ir.Key); ok && key.MatchString(t.Text(k)) {
			return true
		}
	}
	return false
}

// recordSearch looks in a function for the type of what it sends.
type recordSearch struct {
	ev   *evaluator
	spec *recordSpec
	t    *ir.Tree
	fn   *Func // that the tree is of; nil for a module
	file *File
	left *int // how often it may still be asked what something is
}

// shown is the field of a class, or of one that it extends, that nobody should get and that is sent; "" where there is none.
func (r *recordSearch) shown(c *Class) string {
	field, beside := "", r.spec.beside == nil
	r.eachField(c, map[*Class]bool{}, func(name, declaration string) {
		switch {
		case r.spec.hidden != nil && (r.spec.hidden.MatchString(declaration) || r.hiddenByGetter(c, name)):
		case field == "" && r.spec.field.MatchString(name):
			field = name
		case r.spec.beside != nil && r.spec.beside.MatchString(name):
			beside = true
		}
	})
	if !beside || r.spec.except != nil && r.spec.except.MatchString(c.Name) || r.shapes(c) {
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
	if c.Kind == kindSchema {
		c.schemaFields(visit)
		return
	}
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

// emptied: the function that sends a record, or one that it comes from, gives the field a constant before.
func (r *recordSearch) emptied(s sent, field string) bool {
	hash, setter := ir.HashText(field), ir.HashText(accessorName("set", field))
	if empties(r.t, 0, ir.NodeID(len(r.t.Nodes)), hash, setter) {
		return true
	}
	return slices.ContainsFunc(s.by, func(fn *Func) bool {
		return empties(fn.Tree, fn.Node, fn.Tree.Nodes[fn.Node].Next, hash, setter)
	})
}

func empties(t *ir.Tree, from, to ir.NodeID, field, setter uint32) bool {
	for n := from; n < to; n++ {
		if t.Nodes[n].Op == ir.OpCall && setsNothing(t, n, setter) {
			return true
		}
		if t.Nodes[n].Op == ir.OpUnary && t.Nodes[n].Flags&ir.Statement != 0 { // as a statement, it takes the field away
			if m, ok := t.Child(n+1, ir.Member); ok && t.Nodes[m].Hash == field {
				return true
			}
		}
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
	hash, setter, class := ir.HashText(field), ir.HashText(accessorName("set", field)), ir.HashText(c.Name)
	return !slices.ContainsFunc(s.by, func(fn *Func) bool {
		makes, t := false, fn.Tree
		for n := fn.Node; n < t.Nodes[fn.Node].Next; n++ {
			switch {
			case t.Nodes[n].Op == ir.OpName && (t.Nodes[n].Hash == hash || t.Nodes[n].Hash == setter):
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
	if fn := r.fn; fn != nil && fits(fn.Tree, fn.Node) {
		return true
	}
	return slices.ContainsFunc(s.by, func(fn *Func) bool { return fits(fn.Tree, fn.Node) })
}

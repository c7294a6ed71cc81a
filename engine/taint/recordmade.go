package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Where types need not be declared, the class of a record is that of what reads it: a repository that is made for a class, a table of a client that is made
// of a schema, or what a function of the workspace is seen to give.

// in looks in another tree: a function's, or that of what stands around the functions of a file, where fn is nil.
func (r *recordSearch) in(t *ir.Tree, fn *Func, file *File) *recordSearch {
	return &recordSearch{ev: r.ev, spec: r.spec, t: t, fn: fn, file: file, left: r.left}
}

// around is the type of a variable that stands around the function which begins at a node, in its tree or in its file.
func (r *recordSearch) around(id, from ir.NodeID, depth int) sent {
	if r.spec.store == nil {
		return sent{}
	}
	hash := r.t.Nodes[id].Hash
	for n := from; n > 1; {
		n--
		if s := r.assigned(n, hash, id, depth); s.text != "" || s.column != "" {
			return s
		}
	}
	outline := r.file.IR.Units[0].Tree
	if r.t == outline || len(outline.Nodes) > maxRecordNodes {
		return sent{}
	}
	out := r.in(outline, nil, r.file)
	for c := ir.NodeID(1); int(c) < len(outline.Nodes); c = outline.Nodes[c].Next {
		if s := out.assigned(c, hash, 0, depth); s.text != "" || s.column != "" {
			return s
		}
	}
	return sent{}
}

// assigned is the type of the value that a statement gives to a variable, where that can be named at a node, which is 0 for anywhere.
func (r *recordSearch) assigned(n ir.NodeID, hash uint32, at ir.NodeID, depth int) sent {
	if op := r.t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl || targetNamed(r.t, n, hash) != 0 {
		return sent{}
	}
	if p := r.t.Nodes[n].Parent; at != 0 && (at < p || at >= r.t.Nodes[p].Next) {
		return sent{} // of another function
	}
	if v, ok := r.t.Child(n, ir.Value); ok {
		return r.declared(v, depth+1)
	}
	return sent{}
}

// read is what a call gives that makes a store for a class, or reads a table of which no class is seen.
func (r *recordSearch) read(call, callee ir.NodeID) sent {
	if r.spec.store == nil {
		return sent{}
	}
	t, name := r.t, lastOf(r.t, callee)
	if arg, ok := t.Child(call, ir.Arg); ok && t.Nodes[arg].Op == ir.OpName && r.spec.store.MatchString(t.Text(name)) {
		return sent{text: t.Text(arg), file: r.file}
	}
	o, ok := t.Child(callee, ir.Object)
	if !ok || r.spec.tables == nil {
		return sent{}
	}
	m := r.spec.tables.FindStringSubmatch(t.SourceOf(callee))
	if len(m) < 2 || r.hidesColumns(o) {
		return sent{}
	}
	text := t.SourceOf(call)
	if table := m[1]; table != "" {
		if r.spec.part.MatchString(text) {
			return sent{hidden: true}
		}
		return sent{column: r.shownOf(table)}
	}
	if r.spec.joined != nil {
		if j := r.spec.joined.FindStringSubmatch(text); len(j) > 1 {
			return sent{column: r.shownOf(j[1])}
		}
	}
	return sent{}
}

// hidesColumns: the class of the client, whose tables are read, says for all of them what is left out.
func (r *recordSearch) hidesColumns(o ir.NodeID) bool {
	client, ok := r.t.Child(o, ir.Object)
	if !ok {
		return false
	}
	c := r.owner(client, 1)
	if c == nil || c.Tree == nil || c.Node == 0 {
		return false
	}
	for _, fns := range c.Methods {
		for _, fn := range fns {
			if r.spec.part.MatchString(fn.Tree.SourceOf(fn.Node)) {
				return true
			}
		}
	}
	return r.spec.part.MatchString(c.Tree.SourceOf(c.Node))
}

// shownOf is what a record of a table of accounts holds that nobody should get, with the table's name: as the classes say by which accounts are made and
// asked for. Where one of them names a table, as CreateUser does, the others have no accounts.
func (r *recordSearch) shownOf(table string) string {
	if r.spec.shows == nil {
		return ""
	}
	found, known := r.ev.fieldsShown[r.spec]
	if !known {
		found = r.fieldsShown()
		if r.ev.fieldsShown == nil {
			r.ev.fieldsShown = map[*recordSpec]map[string]string{}
		}
		r.ev.fieldsShown[r.spec] = found
	}
	field := found[singular(table)]
	if field == "" && len(found) == 1 {
		field = found[anyTable]
	}
	if field == "" {
		return ""
	}
	return table + "." + field
}

// anyTable stands for what a class is of that names no table.
const anyTable = ""

func singular(table string) string { return strings.TrimSuffix(strings.ToLower(table), "s") }

// fieldsShown looks for it in the classes of the workspace, by the tables that they name.
func (r *recordSearch) fieldsShown() map[string]string {
	out := map[string]string{}
	r.fieldsOf(r.ev.idx.models, out)
	r.fieldsOf(r.ev.idx.classes, out)
	return out
}

func (r *recordSearch) fieldsOf(classes map[string][]*Class, out map[string]string) {
	for name, cs := range classes {
		words := r.spec.shows.FindAllString(name, -1)
		if words == nil {
			continue
		}
		table := anyTable
		if r.spec.except != nil && r.spec.except.MatchString(name) { // what requests fill, and no record itself
			table = r.tableNamed(words)
		}
		for _, c := range cs {
			for field := range c.Fields {
				if r.spec.field.MatchString(field) && (out[table] == "" || field < out[table]) {
					out[table] = field
				}
			}
		}
	}
}

// tableNamed is the first table that one of the words of a class's name means: user of CreateUserInput.
func (r *recordSearch) tableNamed(words []string) string {
	for _, w := range words {
		if r.spec.tables == nil {
			break
		}
		if m := r.spec.tables.FindStringSubmatch("db." + strings.ToLower(w) + ".create"); len(m) > 1 && m[1] != "" {
			return singular(m[1])
		}
	}
	return anyTable
}

// behind is what a call of a function gives: as its type is declared, unless it, or what it calls for that, reads some columns only; otherwise as it is seen to give.
func (r *recordSearch) behind(fn *Func, declared, held sent, depth int) sent {
	seen := r.given(fn, depth)
	switch {
	case seen.hidden:
		return seen
	case r.class(declared) == nil && seen.text == "" && seen.column == "":
		return held
	case r.class(declared) == nil:
		declared = seen
	default:
		declared.by = seen.by
	}
	if r.partial(fn) { // asked last, as it reads all of the function
		return sent{hidden: true}
	}
	declared.by = append(declared.by, fn)
	return declared
}

func (r *recordSearch) partial(fn *Func) bool {
	return r.spec.part.MatchString(fn.Tree.SourceOf(fn.Node))
}

// given is what a function is seen to return: the first record that one of its answers is, or holds.
func (r *recordSearch) given(fn *Func, depth int) sent {
	t := fn.Tree
	if depth > maxRecordSteps || len(t.Nodes) > maxRecordNodes {
		return sent{}
	}
	in := r.in(t, fn, fn.File)
	end := t.Nodes[fn.Node].Next
	for n := fn.Node + 1; n < end; n++ {
		switch t.Nodes[n].Op {
		case ir.OpLambda, ir.OpFunc:
			n = t.Nodes[n].Next - 1 // what a function in it returns
			continue
		case ir.OpReturn:
		default:
			continue
		}
		for _, id := range sentParts(t, n, r.spec.field, nil, 0) {
			s := in.declared(id, depth+1)
			if s.hidden || s.column != "" || s.text != "" && (in.class(s) != nil || len(s.by) > 0) {
				return s
			}
		}
	}
	return sent{}
}

// holdsField: a class of the workspace has a field that nobody should get. Where none has, no record is looked for.
func (x *Index) holdsField(spec *recordSpec) bool {
	return remembered(x.found.holding, spec, func() bool {
		for _, of := range []map[string][]*Class{x.classes, x.models} {
			for _, cs := range of {
				for _, c := range cs {
					for field := range c.Fields {
						if spec.field.MatchString(field) {
							return true
						}
					}
				}
			}
		}
		return false
	})
}

// pathOf is what a callee means by its imports.
func (r *recordSearch) pathOf(callee ir.NodeID) string {
	if r.spec.part == nil && r.t == r.ev.frame.tree { // what the evaluator is asked counts as read by the function
		return r.ev.pathOf(callee)
	}
	p, _ := r.t.Path(callee)
	return p
}

// shapes: the class says by a method, or in its head, what is sent of it.
func (r *recordSearch) shapes(c *Class) bool {
	if r.spec.shaped == nil {
		return false
	}
	if c.shapedSchema(r.spec.shaped) {
		return true
	}
	for name := range c.Methods {
		if r.spec.shaped.MatchString(name) {
			return true
		}
	}
	return c.Tree != nil && c.Node != 0 && r.spec.shaped.MatchString(strings.TrimSpace(c.Tree.SourceOf(c.Node)))
}

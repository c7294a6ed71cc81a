package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Where records have no classes, what they hold is said by the schema that the object is made of which reads them: const User = model("User", new Schema({ … })).
// Fields that refer to other records name the model of these.

// kindSchema is that of a class which stands for such a schema. It is no type: only records are looked up by it.
const kindSchema = "schema"

// schemaOf is a schema that a unit gives a name, and modelOf a model that it makes of one.
type (
	schemaOf struct {
		name string
		node ir.NodeID
	}
	modelOf struct {
		name, kept string // as records name it, and the variable that holds it
		schema     string
		node       ir.NodeID // of the schema, where it stands in the call
	}
)

// documents are what a unit says of records so.
type documents struct {
	schemas []schemaOf
	models  []modelOf
	hash    uint64
}

func (d *documents) same(o *documents) bool {
	if d == nil || o == nil {
		return d == o
	}
	return d.hash == o.hash
}

// documentsOf reads a tree; nil where it says nothing of records.
func documentsOf(t *ir.Tree, l *parsers.Language) *documents {
	var out *documents
	add := func() *documents {
		if out == nil {
			out = &documents{}
		}
		return out
	}
	for n := range t.Nodes {
		id := ir.NodeID(n)
		if makesSchema(t, id, l) {
			name := ""
			if p := t.Nodes[id].Parent; t.Nodes[p].Op == ir.OpAssign || t.Nodes[p].Op == ir.OpDecl {
				target, _ := t.Child(p, ir.Target)
				name = lastName(t, target)
			}
			d := add()
			d.schemas = append(d.schemas, schemaOf{name, id})
			d.hash = d.hash*31 + uint64(ir.HashText(name+t.SourceOf(id)))
			continue
		}
		if m, ok := makesModel(t, id, l); ok {
			d := add()
			d.models = append(d.models, m)
			d.hash = d.hash*31 + uint64(ir.HashText(m.name+" "+m.schema))
			if m.node == id {
				d.hash = d.hash*31 + uint64(ir.HashText(t.SourceOf(id)))
			}
		}
	}
	return out
}

// makesSchema: a call, or new, makes a schema of an object that is written there.
func makesSchema(t *ir.Tree, id ir.NodeID, l *parsers.Language) bool {
	var callee ir.NodeID
	switch t.Nodes[id].Op {
	case ir.OpNew:
		callee, _ = t.Child(id, ir.Type)
	case ir.OpCall:
		callee, _ = t.Child(id, ir.Callee)
	default:
		return false
	}
	if callee == 0 || !slices.Contains(l.Schemas, t.Text(lastOf(t, callee))) {
		return false
	}
	arg, ok := t.Child(id, ir.Arg)
	return ok && t.Nodes[arg].Op == ir.OpMap
}

// makesModel: a call makes a model, by a name, of a schema.
func makesModel(t *ir.Tree, id ir.NodeID, l *parsers.Language) (modelOf, bool) {
	if t.Nodes[id].Op != ir.OpCall {
		return modelOf{}, false
	}
	callee, ok := t.Child(id, ir.Callee)
	word := ""
	if ok {
		word = t.Text(lastOf(t, callee))
	}
	defines := slices.Contains(l.FieldModels, word)
	if !defines && !slices.Contains(l.Models, word) {
		return modelOf{}, false
	}
	args := t.Children(id, ir.Arg, nil)
	if len(args) < 2 || t.Nodes[args[0]].Op != ir.OpString {
		return modelOf{}, false
	}
	m := modelOf{name: t.StringText(args[0])}
	switch t.Nodes[args[1]].Op {
	case ir.OpName, ir.OpMember:
		m.schema = lastName(t, args[1])
	case ir.OpNew, ir.OpCall:
		m.node = args[1]
	case ir.OpMap:
		if !defines {
			return modelOf{}, false
		}
		m.node = id
	default:
		return modelOf{}, false
	}
	for p, left := t.Nodes[id].Parent, maxRecordSteps; p != 0 && left > 0; p, left = t.Nodes[p].Parent, left-1 {
		if op := t.Nodes[p].Op; op == ir.OpAssign || op == ir.OpDecl {
			target, _ := t.Child(p, ir.Target)
			m.kept = lastName(t, target)
			break
		}
	}
	return m, true
}

// readModels gathers the models of a file, each with its schema, where that stands in the file.
func (f *File) readModels() {
	for i, x := range f.facts {
		if x.documents == nil {
			continue
		}
		d := newDigest()
		put(d, f.Path, "documents", string(rune('0'+x.documents.hash%64)))
		f.shape += d.sum() + x.documents.hash
		for _, m := range x.documents.models {
			if c := f.modelClass(f.IR.Units[i].Tree, m); c != nil {
				f.models = append(f.models, c)
			}
		}
	}
}

func (f *File) modelClass(t *ir.Tree, m modelOf) *Class {
	node := m.node
	for i := 0; node == 0 && i < len(f.facts); i++ {
		if f.facts[i].documents == nil {
			continue
		}
		for _, s := range f.facts[i].documents.schemas {
			if s.name == m.schema && s.name != "" {
				t, node = f.IR.Units[i].Tree, s.node
			}
		}
	}
	if node == 0 {
		return nil
	}
	args := t.Children(node, ir.Arg, nil)
	i := slices.IndexFunc(args, func(a ir.NodeID) bool { return t.Nodes[a].Op == ir.OpMap })
	if i < 0 || i > 1 {
		return nil
	}
	arg := args[i]
	c := &Class{File: f, Name: m.name, Qual: m.kept, Tree: t, Node: node, Kind: kindSchema, schema: m.schema, Fields: map[string]Field{}}
	for p := arg + 1; p < t.Nodes[arg].Next; p = t.Nodes[p].Next {
		if k, ok := t.Child(p, ir.Key); ok && t.Nodes[p].Op == ir.OpPair {
			c.Fields[keyText(t, k)] = Field{Tree: t, Init: p}
		}
	}
	return c
}

func fileOfClass(c *Class) string { return c.File.Path }

// modelNamed is the model that a name in full means, which a file holds or exports as itself, or nil.
func (x *Index) modelNamed(path, family string) *Class {
	front, last, _ := cutLast(path)
	for _, p := range []string{path, front} {
		f := x.moduleNamed(p, family)
		if f == nil {
			continue
		}
		for _, c := range f.models {
			if p == front && (c.Qual == last || c.Name == last) {
				return c
			}
		}
		if len(f.models) == 1 && (p == path || last == "default") {
			return f.models[0]
		}
	}
	return nil
}

// modelOfRecords is the model that a type of a file means.
func (r *recordSearch) modelOfRecords(s sent, name string) *Class {
	if r.spec.store == nil || len(r.ev.idx.models) == 0 {
		return nil
	}
	for _, c := range s.file.models {
		if c.Qual == name {
			return c
		}
	}
	if c := r.ev.idx.modelNamed(s.file.resolve(name), s.file.Family); c != nil {
		return c
	}
	// What a function makes with the fields that stand in its code has the name that the program gives it.
	if of := r.ev.idx.models[name]; len(of) == 1 && of[0].schema == "" && slices.Contains(of[0].File.lang.FieldModels, calledAs(of[0].Tree, of[0].Node)) {
		return of[0]
	}
	return nil
}

// calledAs is the last name of what a call calls, or "".
func calledAs(t *ir.Tree, call ir.NodeID) string {
	callee, ok := t.Child(call, ir.Callee)
	if !ok {
		return ""
	}
	return t.Text(lastOf(t, callee))
}

// joinedField is the field of another model's records that are read with those of a model, with the name of that.
func (r *recordSearch) joinedField(s sent, c *Class) string {
	if c.Kind != kindSchema || r.spec.populated == nil {
		return ""
	}
	for _, m := range r.spec.populated.FindAllStringSubmatch(s.read, maxRecordParts) {
		name := strings.Join(m[1:], "")
		f, ok := c.Fields[name]
		if !ok || r.spec.refers == nil {
			continue
		}
		to := r.spec.refers.FindStringSubmatch(f.Tree.SourceOf(f.Init))
		if len(to) < 2 {
			continue
		}
		if of := r.ev.idx.models[to[1]]; len(of) == 1 {
			if field := r.shown(of[0]); field != "" {
				return of[0].Name + "." + field
			}
		}
	}
	return ""
}

// schemaFields visits the fields of a schema. What a program sends of all its records a method of the schema, or one of its options, may say.
func (c *Class) schemaFields(visit func(name, declaration string)) {
	for name, f := range c.Fields {
		visit(name, f.Tree.SourceOf(f.Init))
	}
}

// shapedSchema: a schema says what is sent of its records, itself or where the file goes on with it.
func (c *Class) shapedSchema(re *regexp.Regexp) bool {
	if c.Kind != kindSchema || re.MatchString(c.Tree.SourceOf(c.Node)) {
		return c.Kind == kindSchema
	}
	if c.schema == "" {
		return false
	}
	for line := range strings.Lines(c.File.IR.Source) {
		if strings.Contains(line, c.schema) && re.MatchString(line) {
			return true
		}
	}
	return false
}

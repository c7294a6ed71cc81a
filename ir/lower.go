package ir

import (
	"fmt"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// MaxDepth bounds how deep a lowered tree can be. Code nested deeper is cut off there and marked Broken: every walk over a
// Tree may recurse because of it. Real code stays below a hundred; long chains of operators reach a few hundred.
const MaxDepth = 1500

// Mapping says how a grammar's kinds become Ops. It is data; a Shape's Hook is for what a table cannot say.
type Mapping struct {
	// Shapes by kind name. Anonymous tokens may be mapped too, by their text.
	Shapes map[string]Shape
	// Statements are kinds whose lowered node is flagged Statement when it is an expression (expression_statement).
	Statements []string
	// Operators normalises operators: "and" → "&&".
	Operators map[string]string
	// ImportCalls are functions that import the module named by their first argument, such as require.
	ImportCalls []string
	// Rebinds: an import binds its name anew, so that it hides what an earlier one bound to it.
	Rebinds bool
	// Exports are the dotted names of the object that others get who import the file, such as module.exports.
	Exports []string
}

// Shape says what a kind becomes.
type Shape struct {
	Op    Op
	Flags Flags
	// Roles maps a child's field to its role; a field mapped to Drop is left out.
	Roles map[string]Role
	// Kinds maps a child's kind to its role, where the child has no mapped field.
	Kinds map[string]Role
	// Default is the role of named children that neither map knows.
	Default Role
	// Text is the field whose text is the node's word, such as "operator"; or, with a leading "=", the word itself.
	Text string
	// Interp are the kinds of children that hold expressions within a string; for OpString only.
	Interp []string
	// Hook lowers the node instead of the table.
	Hook func(b *Builder, id syntax.NodeID, role Role)
	// Anywhere marks a node that may stand anywhere, as comments do, and that is lowered nevertheless.
	Anywhere bool
	// inline and drop are made by Inline and Skip.
	inline, drop, leaf bool
}

// Drop is the role of children that are left out.
const Drop Role = 255

// Inline shapes vanish; their children take their place, with the role of the parent or, where Roles says so, their own.
func Inline() Shape { return Shape{inline: true} }

// Skip shapes vanish with all that is in them.
func Skip() Shape { return Shape{drop: true} }

// Leaf shapes have no children; their text is their source.
func Leaf(op Op) Shape { return Shape{Op: op, leaf: true} }

// Hooked shapes are lowered by f.
func Hooked(f func(b *Builder, id syntax.NodeID, role Role)) Shape { return Shape{Hook: f} }

// Headed is the shape of a node whose first named child has one role and whose others have another.
func Headed(op Op, head, rest Role) Shape {
	return Hooked(func(b *Builder, id syntax.NodeID, role Role) {
		at := b.Open(op, id, role)
		for i, c := range b.Children(id, true) {
			if i == 0 {
				b.Lower(c, head)
			} else {
				b.Lower(c, rest)
			}
		}
		b.Close(at)
	})
}

// String is the shape of string literals whose children of the given kinds hold expressions.
func String(interp ...string) Shape { return Shape{Op: OpString, Interp: interp} }

// Lowering is a Mapping compiled for a grammar. It is safe for concurrent use.
type Lowering struct {
	Grammar   *syntax.Grammar
	shapes    []*compiledShape // by kind
	anonymous []bool           // kinds that are words or operators, kept in OpOther
	operators map[string]string
	calls     []string
	rebinds   bool
	exports   []string
}

type compiledShape struct {
	Shape
	fields    []fieldRole
	kinds     []kindRole
	interp    []syntax.Kind
	textField syntax.Field
	word      string
	statement bool
}

// The roles of a shape's children are few: a list of them is searched faster than a map.
type (
	fieldRole struct {
		field syntax.Field
		role  Role
	}
	kindRole struct {
		kind syntax.Kind
		role Role
	}
)

func (s *compiledShape) byField(f syntax.Field) (Role, bool) {
	for i := range s.fields {
		if s.fields[i].field == f {
			return s.fields[i].role, true
		}
	}
	return 0, false
}

func (s *compiledShape) byKind(k syntax.Kind) (Role, bool) {
	for i := range s.kinds {
		if s.kinds[i].kind == k {
			return s.kinds[i].role, true
		}
	}
	return 0, false
}

// NewLowering compiles m. Names that the grammar lacks are ignored: a mapping may serve several versions of a grammar;
// Unknown lists them for tests.
func NewLowering(g *syntax.Grammar, m Mapping) *Lowering {
	l := &Lowering{Grammar: g, shapes: make([]*compiledShape, len(g.Kinds)), anonymous: make([]bool, len(g.Kinds)), operators: m.Operators, calls: m.ImportCalls, rebinds: m.Rebinds, exports: m.Exports}
	for name, shape := range m.Shapes {
		c := compile(g, shape)
		for _, k := range g.KindsNamed(name) {
			l.shapes[k] = c
		}
	}
	for _, name := range m.Statements {
		c := compile(g, Inline())
		c.statement = true
		for _, k := range g.KindsNamed(name) {
			l.shapes[k] = c
		}
	}
	for k, name := range g.Kinds {
		l.anonymous[k] = !isPunctuation(name)
	}
	return l
}

// Unknown lists the kinds and fields of m that g does not have.
func Unknown(g *syntax.Grammar, m Mapping) []string {
	var out []string
	kind := func(k string) {
		if len(g.KindsNamed(k)) == 0 {
			out = append(out, "kind "+k)
		}
	}
	for k, s := range m.Shapes {
		kind(k)
		for f := range s.Roles {
			if g.FieldNamed(f) == 0 {
				out = append(out, "field "+f+" of "+k)
			}
		}
		for c := range s.Kinds {
			kind(c)
		}
	}
	for _, k := range m.Statements {
		kind(k)
	}
	return out
}

func compile(g *syntax.Grammar, s Shape) *compiledShape {
	c := &compiledShape{Shape: s}
	for f, r := range s.Roles {
		if id := g.FieldNamed(f); id != 0 {
			c.fields = append(c.fields, fieldRole{id, r})
		}
	}
	for k, r := range s.Kinds {
		for _, id := range g.KindsNamed(k) {
			c.kinds = append(c.kinds, kindRole{id, r})
		}
	}
	for _, k := range s.Interp {
		c.interp = append(c.interp, g.KindsNamed(k)...)
	}
	if len(s.Text) > 0 && s.Text[0] == '=' {
		c.word = s.Text[1:]
	} else if s.Text != "" {
		c.textField = g.FieldNamed(s.Text)
	}
	return c
}

func isPunctuation(s string) bool {
	switch s {
	case "(", ")", "{", "}", "[", "]", ",", ";", ":", "\n", "":
		return true
	}
	return false
}

// Unit lowers a unit's syntax tree. The root of the result is an OpUnit over the whole source. Where a hook fails, the result says so and
// has the root only: broken code may be of a shape that nobody thought of.
func (l *Lowering) Unit(t *syntax.Tree) (out *Tree) {
	b := builders.Get().(*Builder)
	defer func() {
		if x := recover(); x != nil {
			out = &Tree{Source: t.Source, Nodes: []Node{{Op: OpUnit, Flags: Broken, End: uint32(len(t.Source)), Next: 1}}, Fault: fmt.Sprint(x)}
			return
		}
		b.release()
	}()
	b.l, b.src = l, t
	b.out.Source, b.out.Nodes = t.Source, b.nodes[:0]
	root := b.Open(OpUnit, 0, Elem)
	b.Lower(0, Elem)
	b.Close(root)
	b.nodes = b.out.Nodes
	b.nodes[0].Start, b.nodes[0].End = 0, uint32(len(t.Source))
	b.out.Nodes = append(make([]Node, 0, len(b.nodes)), b.nodes...)
	tree := b.out
	tree.imports(l.calls, l.rebinds)
	tree.exports(l.exports)
	return &tree
}

// builders keep the memory of trees while they are made; a tree that is done takes no more than it needs.
var builders = sync.Pool{New: func() any { return &Builder{} }}

func (b *Builder) release() {
	if cap(b.nodes) < 1<<16 {
		*b = Builder{nodes: b.nodes, stack: b.stack[:0]}
		builders.Put(b)
	}
}

// Builder writes a Tree in preorder while a syntax tree is walked. Hooks call it.
type Builder struct {
	l     *Lowering
	src   *syntax.Tree
	out   Tree
	nodes []Node
	stack []NodeID
	hole  uint32
}

// Setting notes that the node is the value of a dotted name.
func (b *Builder) Setting(name string, value NodeID) {
	if b.out.Settings == nil {
		b.out.Settings = map[string]NodeID{}
	}
	if _, again := b.out.Settings[name]; again {
		value = 0
	}
	b.out.Settings[name] = value
}

// Tree is the syntax tree that is lowered.
func (b *Builder) Tree() *syntax.Tree { return b.src }

// Kind is the name of a syntax node's kind.
func (b *Builder) Kind(id syntax.NodeID) string { return b.l.Grammar.KindName(b.src.Nodes[id].Kind) }

// Text is a syntax node's source.
func (b *Builder) Text(id syntax.NodeID) string { return b.src.Text(id) }

// Field is the first child of id with the field of that name.
func (b *Builder) Field(id syntax.NodeID, name string) (syntax.NodeID, bool) {
	return b.src.ChildByField(id, b.l.Grammar.FieldNamed(name))
}

// FieldName is the name of the field that id has in its parent, or "".
func (b *Builder) FieldName(id syntax.NodeID) string {
	f := b.src.Nodes[id].Field
	if int(f) < len(b.l.Grammar.Fields) {
		return b.l.Grammar.Fields[f]
	}
	return ""
}

// Children lists a node's children without comments; named only, where asked.
func (b *Builder) Children(id syntax.NodeID, namedOnly bool) []syntax.NodeID {
	var out []syntax.NodeID
	b.src.Children(id, func(c syntax.NodeID) bool {
		f := b.src.Nodes[c].Flags
		if f&syntax.Extra == 0 && (!namedOnly || f&syntax.Named != 0) {
			out = append(out, c)
		}
		return true
	})
	return out
}

// ChildOfKind is the first child of one of the given kinds.
func (b *Builder) ChildOfKind(id syntax.NodeID, kinds ...string) (syntax.NodeID, bool) {
	var found syntax.NodeID
	ok := false
	b.src.Children(id, func(c syntax.NodeID) bool {
		name := b.Kind(c)
		for _, k := range kinds {
			if k == name {
				found, ok = c, true
				return false
			}
		}
		return true
	})
	return found, ok
}

// Open begins a node that stands for the syntax node id. Every Open is followed by its Close.
func (b *Builder) Open(op Op, id syntax.NodeID, role Role) NodeID {
	n := &b.src.Nodes[id]
	var parent NodeID
	if len(b.stack) > 0 {
		parent = b.stack[len(b.stack)-1]
	}
	at := NodeID(len(b.out.Nodes))
	var flags Flags
	if n.Flags&(syntax.HasError|syntax.Missing) != 0 {
		flags = Broken
	}
	b.out.Nodes = append(b.out.Nodes, Node{Op: op, Role: role, Flags: flags, Kind: n.Kind, Start: n.Start, End: n.End, Parent: parent})
	b.stack = append(b.stack, at)
	return at
}

// Close ends the node that Open began.
func (b *Builder) Close(at NodeID) {
	b.out.Nodes[at].Next = NodeID(len(b.out.Nodes))
	b.stack = b.stack[:len(b.stack)-1]
}

// Span sets a node's place, where it is not that of its syntax node.
func (b *Builder) Span(at NodeID, start, end uint32) {
	b.out.Nodes[at].Start, b.out.Nodes[at].End = start, end
}

// Last is the node that was written last.
func (b *Builder) Last() NodeID { return NodeID(len(b.out.Nodes)) - 1 }

// Flag adds flags to a node.
func (b *Builder) Flag(at NodeID, f Flags) { b.out.Nodes[at].Flags |= f }

// Word sets a node's text, normalised as an operator.
func (b *Builder) Word(at NodeID, word string) {
	if w, ok := b.l.operators[word]; ok {
		word = w
	}
	b.out.Nodes[at].Hash = HashText(word)
	b.out.SetText(at, word)
}

// Leaf writes a node without children whose text is the source of id.
func (b *Builder) Leaf(op Op, id syntax.NodeID, role Role) NodeID {
	at := b.Open(op, id, role)
	b.out.Nodes[at].Hash = HashText(b.src.Text(id))
	b.Close(at)
	return at
}

// Name writes an OpName with a text of its own, at the place of id.
func (b *Builder) Name(text string, id syntax.NodeID, role Role) {
	at := b.Open(OpName, id, role)
	b.Word(at, text)
	b.Close(at)
}

// Dotted writes the name a.b.c, as members of members, at the place of id. The separators are ".", "::", "/" or "\".
func (b *Builder) Dotted(path string, id syntax.NodeID, role Role) {
	parts := SplitPath(path)
	if len(parts) == 0 {
		return
	}
	if len(parts) > 64 {
		parts = parts[:64]
	}
	var open []NodeID
	for i := len(parts) - 1; i > 0; i-- {
		open = append(open, b.Open(OpMember, id, role))
		role = Object
	}
	b.Name(parts[0], id, role)
	for i := 1; i < len(parts); i++ {
		b.Name(parts[i], id, Member)
		b.Close(open[len(open)-i])
	}
}

// Import writes an OpImportName: the dotted path, and the local name that it binds ("" for none).
func (b *Builder) Import(path, local string, id syntax.NodeID) {
	at := b.Open(OpImportName, id, Elem)
	b.Dotted(path, id, Value)
	if local != "" {
		b.Name(local, id, Target)
	}
	b.Close(at)
}

// Graft writes what t, the lowered tree of a part of the text in another language, holds: its places begin at the byte at. The nodes at its
// top get the role.
func (b *Builder) Graft(t *Tree, at uint32, role Role) {
	base := NodeID(len(b.out.Nodes)) - 1 // t's root is left out
	var parent NodeID
	if len(b.stack) > 0 {
		parent = b.stack[len(b.stack)-1]
	}
	for i := 1; i < len(t.Nodes); i++ {
		n := t.Nodes[i]
		if n.Parent == 0 {
			n.Parent, n.Role = parent, role
		} else {
			n.Parent += base
		}
		n.Next += base
		n.Start += at
		n.End += at
		n.word = 0
		b.out.Nodes = append(b.out.Nodes, n)
		if t.Nodes[i].word != 0 {
			b.out.SetText(NodeID(len(b.out.Nodes)-1), t.Text(NodeID(i)))
		}
	}
}

// Lower writes the syntax node id, and what is below it, with the given role.
func (b *Builder) Lower(id syntax.NodeID, role Role) {
	n := &b.src.Nodes[id]
	var s *compiledShape
	if int(n.Kind) < len(b.l.shapes) {
		s = b.l.shapes[n.Kind]
	}
	switch {
	case n.Flags&syntax.Hole != 0:
		at := b.Open(OpHole, id, role)
		b.hole++
		b.out.Nodes[at].Hash = b.hole
		b.Close(at)
		return
	case n.Flags&syntax.Extra != 0 && n.Kind != syntax.KindError && (s == nil || !s.Anywhere):
		return // a comment, unless the language says what else may stand anywhere
	case len(b.stack) >= MaxDepth:
		b.Flag(b.Open(OpError, id, role), Broken)
		b.Close(NodeID(len(b.out.Nodes) - 1))
		return
	case n.Kind == syntax.KindError:
		at := b.Open(OpError, id, role)
		b.children(id, Elem)
		b.Close(at)
		return
	}
	switch {
	case s == nil:
		b.other(id, role)
	case s.drop:
	case s.inline:
		b.inlined(s, id, role)
	case s.Hook != nil:
		b.body(role, id, func() { s.Hook(b, id, role) })
	case s.leaf:
		b.Flag(b.Leaf(s.Op, id, role), s.Flags)
	case s.Op == OpString:
		b.string(s, id, role)
	default:
		b.body(role, id, func() { b.shaped(s, id, role) })
	}
}

// body wraps what stands where a block may stand in an implicit block, unless it is one: `if (x) f();` is `if (x) { f(); }`.
func (b *Builder) body(role Role, id syntax.NodeID, write func()) {
	parent := b.parentOp()
	if role != Then && role != Else && role != Body || b.opens(id) == OpBlock || parent == OpLambda || parent == OpTernary {
		write()
		return
	}
	at := b.Open(OpBlock, id, role)
	b.Flag(at, Implicit)
	first := NodeID(len(b.out.Nodes))
	write()
	b.Close(at)
	if int(first) < len(b.out.Nodes) {
		b.out.Nodes[first].Role = Elem
	}
}

func (b *Builder) parentOp() Op {
	if len(b.stack) == 0 {
		return OpNone
	}
	return b.out.Nodes[b.stack[len(b.stack)-1]].Op
}

// opens is the Op that id will become, as far as the table tells.
func (b *Builder) opens(id syntax.NodeID) Op {
	k := b.src.Nodes[id].Kind
	if int(k) < len(b.l.shapes) && b.l.shapes[k] != nil {
		return b.l.shapes[k].Op
	}
	return OpOther
}

// BlockHook marks a hooked shape as one that writes an OpBlock.
func (s Shape) BlockHook() Shape { s.Op = OpBlock; return s }

func (b *Builder) inlined(s *compiledShape, id syntax.NodeID, role Role) {
	first := len(b.out.Nodes)
	write := func() { b.children(id, role) }
	if (role == Then || role == Else || role == Body) && s.statement {
		b.body(role, id, func() { b.children(id, Elem) })
		first++
	} else {
		write()
	}
	if s.statement && first < len(b.out.Nodes) && b.out.Nodes[first].Next == NodeID(len(b.out.Nodes)) {
		b.out.Nodes[first].Flags |= Statement
	}
}

// children lowers the named children of id, all with one role.
func (b *Builder) children(id syntax.NodeID, role Role) {
	for c, end := id+1, b.src.Nodes[id].Next; c < end; c = b.src.Nodes[c].Next {
		n := &b.src.Nodes[c]
		if n.Flags&syntax.Named != 0 || n.Flags&syntax.Hole != 0 || n.Kind == syntax.KindError || b.mapped(n.Kind) {
			b.Lower(c, role)
		}
	}
}

func (b *Builder) mapped(k syntax.Kind) bool { return int(k) < len(b.l.shapes) && b.l.shapes[k] != nil }

// Rest lowers the children of id that are named or have a shape, as a grammar's tokens for this and super do, where keep does not refuse them; for hooks.
func (b *Builder) Rest(id syntax.NodeID, role Role, keep func(c syntax.NodeID) bool) {
	for _, c := range b.Children(id, false) {
		if n := &b.src.Nodes[c]; n.Flags&syntax.Named == 0 && !b.mapped(n.Kind) {
			continue
		}
		if keep == nil || keep(c) {
			b.Lower(c, role)
		}
	}
}

// other keeps a construct that has no word of its own: named children, and the words and operators between them.
func (b *Builder) other(id syntax.NodeID, role Role) {
	n := &b.src.Nodes[id]
	if n.Next == id+1 {
		if n.Flags&syntax.Named != 0 || int(n.Kind) < len(b.l.anonymous) && b.l.anonymous[n.Kind] {
			b.Leaf(OpOther, id, role)
		}
		return
	}
	b.body(role, id, func() {
		at := b.Open(OpOther, id, role)
		for c, end := id+1, n.Next; c < end; c = b.src.Nodes[c].Next {
			b.Lower(c, Elem)
		}
		b.Close(at)
	})
}

func (b *Builder) shaped(s *compiledShape, id syntax.NodeID, role Role) {
	at := b.Open(s.Op, id, role)
	b.Flag(at, s.Flags)
	if s.word != "" {
		b.Word(at, s.word)
	}
	for c, end := id+1, b.src.Nodes[id].Next; c < end; c = b.src.Nodes[c].Next {
		n := &b.src.Nodes[c]
		if s.textField != 0 && n.Field == s.textField {
			b.Word(at, b.src.Text(c))
			continue
		}
		r, ok := Role(0), false
		if n.Field != 0 {
			r, ok = s.byField(n.Field)
		}
		if !ok {
			if r, ok = s.byKind(n.Kind); !ok {
				if n.Flags&(syntax.Named|syntax.Hole) == 0 && n.Kind != syntax.KindError && !b.mapped(n.Kind) {
					continue
				}
				r = s.Default
			}
		}
		if r != Drop {
			b.Lower(c, r)
		}
	}
	b.Close(at)
}

// Shape lowers id as s would, for hooks that differ from a table in a detail only. The maps of s are looked up by name.
func (b *Builder) Shape(s Shape, id syntax.NodeID, role Role) {
	b.shaped(compile(b.l.Grammar, s), id, role)
}

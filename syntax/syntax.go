// Package syntax holds a concrete syntax tree as a flat value: nodes in preorder, without pointers and without C memory
// behind them. A Tree never changes once it was returned by a parser.
package syntax

// Kind is a grammar's number for a kind of node. Kinds of different grammars are not comparable.
type Kind uint16

// KindError is the kind that every grammar gives to text it could not parse.
const KindError Kind = 0xFFFF

// Field is a grammar's number for the role that a node plays in its parent; 0 is none.
type Field uint16

// NodeID is the index of a node in Tree.Nodes; 0 is the root.
type NodeID = uint32

// Flags are facts about one node.
type Flags uint16

const (
	// Named nodes have a name in the grammar; the others are punctuation and keywords.
	Named Flags = 1 << iota
	// Missing nodes were inserted by the parser to recover, and are empty.
	Missing
	// Extra nodes may stand anywhere, as comments do.
	Extra
	// HasError marks a node with a syntax error at or below it.
	HasError
	// Hole marks a leaf that stands for a unit kept in a tree of its own; the unit's number is the count of holes before it.
	Hole
)

// Node is one node of a Tree. Descendants of the node i are Nodes[i+1:Nodes[i].Next].
type Node struct {
	Start, End   uint32 // bytes, relative to the start of the Tree's Source
	Parent, Next NodeID
	Kind         Kind
	Field        Field
	Flags        Flags
	_            uint16
}

// Tree is a syntax tree over Source. Its first node is the root.
type Tree struct {
	Source string
	Nodes  []Node
}

// Text is the source text of a node.
func (t *Tree) Text(id NodeID) string {
	n := &t.Nodes[id]
	return t.Source[n.Start:n.End]
}

// Children calls f for every child of id in order, until f returns false.
func (t *Tree) Children(id NodeID, f func(child NodeID) bool) {
	for c, end := id+1, t.Nodes[id].Next; c < end; c = t.Nodes[c].Next {
		if !f(c) {
			return
		}
	}
}

// ChildByField returns the first child of id with the given field.
func (t *Tree) ChildByField(id NodeID, f Field) (NodeID, bool) {
	if f == 0 {
		return 0, false
	}
	for c, end := id+1, t.Nodes[id].Next; c < end; c = t.Nodes[c].Next {
		if t.Nodes[c].Field == f {
			return c, true
		}
	}
	return 0, false
}

// Grammar names a grammar's kinds and fields.
type Grammar struct {
	Kinds  []string // by Kind; kinds that share a name share it here too
	Fields []string // by Field; Fields[0] is ""
	// Anonymous tells punctuation and keywords, by Kind.
	Anonymous []bool
	byKind    map[string][]Kind
	byName    map[string]Field
}

// NewGrammar indexes the names of a grammar.
func NewGrammar(kinds, fields []string, anonymous []bool) *Grammar {
	g := &Grammar{Kinds: kinds, Fields: fields, Anonymous: anonymous, byKind: map[string][]Kind{}, byName: map[string]Field{}}
	for i, k := range kinds {
		g.byKind[k] = append(g.byKind[k], Kind(i))
	}
	for i, f := range fields {
		if f != "" {
			g.byName[f] = Field(i)
		}
	}
	return g
}

// KindsNamed returns every kind of that name; anonymous tokens have their text as name. A keyword that shares its name with a
// construct, as yield does with its expression, is not meant.
func (g *Grammar) KindsNamed(name string) []Kind {
	all := g.byKind[name]
	named := make([]Kind, 0, len(all))
	for _, k := range all {
		if !g.Anonymous[k] {
			named = append(named, k)
		}
	}
	if len(named) > 0 {
		return named
	}
	return all
}

// FieldNamed returns the field of that name, or 0.
func (g *Grammar) FieldNamed(name string) Field { return g.byName[name] }

// KindName is the name of a kind.
func (g *Grammar) KindName(k Kind) string {
	if k == KindError {
		return "ERROR"
	}
	if int(k) < len(g.Kinds) {
		return g.Kinds[k]
	}
	return ""
}

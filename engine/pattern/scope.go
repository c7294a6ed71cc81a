package pattern

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Scope is a tree to be searched, with what its surroundings say: imports and constants. It indexes lazily; one
// goroutine uses it at a time.
type Scope struct {
	Tree    *ir.Tree
	Context *Context
	ordered []ir.NodeID // by operation; starts says where each begins
	starts  [257]uint32
	locals  map[uint32][]ir.NodeID // assignments and declarations by the hash of their target's name
	// declared are the declarations of a name, by its hash; lines the statements of the tree in order.
	declared map[uint32][]declaration
	lines    []ir.NodeID
	lists    []statementList
	idle     *matcher // that of the search before, whose memory the next one uses
	// Budget, where Bounded is set, is how many more steps the rule at work may take in the scope; what is below 0 was one too many.
	Budget  int
	Bounded bool
	// Refuses, where it is set, says that a metavariable, by its number, cannot stand for something.
	Refuses func(v int, b Binding) bool
	// Skip are parts of the tree, in order, in which nothing is looked for but what begins before them.
	Skip []Part
}

// Part is the nodes from From to before To.
type Part struct{ From, To ir.NodeID }

// skipped returns the end of the part that a node lies in, and the parts from there on; 0 where it lies in none. It is asked of nodes in ascending order.
func skipped(parts []Part, id ir.NodeID) (end ir.NodeID, rest []Part) {
	for len(parts) > 0 && parts[0].To <= id {
		parts = parts[1:]
	}
	if len(parts) > 0 && parts[0].From <= id {
		return parts[0].To, parts
	}
	return 0, parts
}

// Reset makes the scope one of another tree; it keeps its memory.
func (s *Scope) Reset(t *ir.Tree, c *Context) {
	*s = Scope{Tree: t, Context: c, ordered: s.ordered[:0], lines: nil, idle: s.idle}
}

// Spend takes steps off the budget, and reports whether that was within it.
func (s *Scope) Spend(steps int) bool {
	s.Budget -= steps
	return !s.Bounded || s.Budget >= 0
}

// Context is what a file says to its units. It is immutable and safe for concurrent use once made.
type Context struct {
	imports   map[string][]string // local name → dotted paths
	wildcards []string
	outline   *ir.Tree
	once      sync.Once
	globals   map[uint32][]ir.NodeID
	keys      []string // the imports, sorted
	bringing  sync.Once
	brought   map[uint32]bool // the words of imported paths
	settings  map[string]setting
}

// setting is the literal that a dotted name stands for; node is 0 where it may be one of several.
type setting struct {
	tree *ir.Tree
	node ir.NodeID
}

// NewContext collects the imports of trees and the constants of the outline.
func NewContext(outline *ir.Tree, trees ...*ir.Tree) *Context {
	c := &Context{imports: map[string][]string{}, outline: outline}
	c.add(outline)
	for _, t := range trees {
		c.add(t)
	}
	sort.Strings(c.keys)
	return c
}

// WithSettings adds what the units of the file give values to, and returns the context.
func (c *Context) WithSettings(f *ir.File) *Context {
	for i := range f.Units {
		if f.Units[i].Tree.Settings != nil {
			c.set(f.Units[i].Tree)
		}
	}
	if c.settings != nil {
		sort.Strings(c.keys)
	}
	return c
}

// set takes the settings of a tree that are literals.
func (c *Context) set(t *ir.Tree) {
	for name, id := range t.Settings {
		if c.settings == nil {
			c.settings = map[string]setting{}
		}
		c.keys = append(c.keys, name+"="+t.SourceOf(id))
		if _, again := c.settings[name]; again {
			id = 0
		}
		switch op := t.Nodes[id].Op; {
		case op == ir.OpNumber, op == ir.OpBool, op == ir.OpString && !interpolated(t, id):
			c.settings[name] = setting{t, id}
		default:
			c.settings[name] = setting{}
		}
	}
}

func (c *Context) add(t *ir.Tree) {
	for _, im := range t.Imports {
		if im.Local == "*" {
			c.wildcards = append(c.wildcards, im.Path)
		} else if im.Hides {
			c.imports[im.Local] = []string{im.Path}
		} else {
			c.imports[im.Local] = append(c.imports[im.Local], im.Path)
		}
		c.keys = append(c.keys, im.Local+"="+im.Path)
	}
}

// Hash identifies all that a unit's findings depend on outside of the unit. It is reckoned at each call.
func (c *Context) Hash() uint64 {
	h := newMixed()
	c.Said(h.add)
	return uint64(h)
}

// Settings identifies the imports and settings of the context.
func (c *Context) Settings() uint64 {
	h := newMixed()
	for _, k := range c.keys {
		h.add(k)
	}
	return uint64(h)
}

// mixed is the FNV-1a hash of several texts.
type mixed uint64

func newMixed() mixed { return 14695981039346656037 }

func (h *mixed) add(s string) {
	for i := 0; i < len(s); i++ {
		*h = (*h ^ mixed(s[i])) * 1099511628211
	}
	*h *= 1099511628211
}

// Said calls f with all texts that a unit's findings depend on outside of the unit: imports, settings, and the declarations of constants.
func (c *Context) Said(f func(text string)) {
	for _, k := range c.keys {
		f(k)
	}
	for i := range c.outline.Nodes {
		n := &c.outline.Nodes[i]
		if (n.Op == ir.OpAssign || n.Op == ir.OpDecl || n.Op == ir.OpAugment) && n.End-n.Start < maxConstant {
			f(c.outline.SourceOf(ir.NodeID(i)))
		}
	}
}

// maxConstant bounds the declarations of an outline that its units see, in bytes: longer ones are tables, not constants.
const maxConstant = 2048

func (c *Context) globalsByName() map[uint32][]ir.NodeID {
	c.once.Do(func() { c.globals = assignments(c.outline) })
	return c.globals
}

// ImportedNames calls f with the hash of every word of every imported path.
func (c *Context) ImportedNames(f func(hash uint32)) {
	c.ImportedPaths(func(path string) {
		for name := range strings.SplitSeq(path, ".") {
			f(ir.HashText(name))
		}
	})
}

// ImportedPaths calls f with every imported path, as a dotted name.
func (c *Context) ImportedPaths(f func(path string)) {
	for _, paths := range c.imports {
		for _, p := range paths {
			f(p)
		}
	}
	for _, p := range c.wildcards {
		f(p)
	}
}

// ByOp lists the nodes with an operation, in order.
func (s *Scope) ByOp(op ir.Op) []ir.NodeID {
	if len(s.ordered) == 0 {
		s.index()
	}
	return s.ordered[s.starts[op]:s.starts[int(op)+1]]
}

// index sorts the nodes by their operations.
func (s *Scope) index() {
	s.ordered = slices.Grow(s.ordered[:0], len(s.Tree.Nodes))[:len(s.Tree.Nodes)]
	clear(s.starts[:])
	for i := range s.Tree.Nodes {
		s.starts[int(s.Tree.Nodes[i].Op)+1]++
	}
	for i := 1; i < len(s.starts); i++ {
		s.starts[i] += s.starts[i-1]
	}
	at := s.starts
	for i := range s.Tree.Nodes {
		op := s.Tree.Nodes[i].Op
		s.ordered[at[op]] = ir.NodeID(i)
		at[op]++
	}
}

// Parent is the parent of a node.
func (s *Scope) Parent(id ir.NodeID) ir.NodeID { return s.Tree.Nodes[id].Parent }

// assignments lists, by name, the nodes that give a name a value or a type.
func assignments(t *ir.Tree) map[uint32][]ir.NodeID {
	out := map[uint32][]ir.NodeID{}
	for i := range t.Nodes {
		id := ir.NodeID(i)
		switch t.Nodes[i].Op {
		case ir.OpAssign, ir.OpDecl, ir.OpAugment, ir.OpParam, ir.OpForEach, ir.OpCatch:
			for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
				if t.Nodes[c].Role != ir.Target {
					continue
				}
				for n := c; n < t.Nodes[c].Next; n++ {
					if t.Nodes[n].Op == ir.OpName && t.Nodes[n].Role != ir.Member {
						out[t.Nodes[n].Hash] = append(out[t.Nodes[n].Hash], id)
					}
				}
			}
		case ir.OpUnary:
			if w := t.Text(id); strings.Contains(w, "++") || strings.Contains(w, "--") {
				if c, ok := t.Child(id, ir.Operand); ok && t.Nodes[c].Op == ir.OpName {
					out[t.Nodes[c].Hash] = append(out[t.Nodes[c].Hash], id)
				}
			}
		}
	}
	return out
}

func (s *Scope) assigned(hash uint32) []ir.NodeID {
	if s.locals == nil {
		s.locals = assignments(s.Tree)
	}
	return s.locals[hash]
}

// statementList is a list in which runs of statements are looked for: the elements of a node, the one expression that is a lambda's body, or one resource of those
// that a try statement opens.
type statementList struct {
	of    ir.NodeID
	op    ir.Op
	items []ir.NodeID
}

// statementLists are those of the tree, in the order of the nodes that they belong to.
func (s *Scope) statementLists() []statementList {
	if s.lists == nil {
		s.lists = make([]statementList, 0, len(s.Tree.Nodes)/16+1)
		ids := make([]ir.NodeID, 0, len(s.Tree.Nodes)/4+1)
		for i := range s.Tree.Nodes {
			id, op := ir.NodeID(i), s.Tree.Nodes[i].Op
			from := len(ids)
			if op == ir.OpLambda {
				if body, ok := s.Tree.Child(id, ir.Body); ok && s.Tree.Nodes[body].Op != ir.OpBlock {
					ids = append(ids, body)
				}
			} else if isList(op) {
				ids = s.Tree.Children(id, ir.Elem, ids)
			} else if op == ir.OpTry {
				for c := id + 1; c < s.Tree.Nodes[id].Next; c = s.Tree.Nodes[c].Next {
					if s.Tree.Nodes[c].Role == ir.Init {
						s.lists = append(s.lists, statementList{id, op, []ir.NodeID{c}})
					}
				}
			}
			if len(ids) > from {
				s.lists = append(s.lists, statementList{id, op, ids[from:len(ids):len(ids)]})
			}
		}
	}
	return s.lists
}

// statements lists all statements of the tree in the order of the source: what stands in blocks, cases and files, and the expression that
// is a lambda's body.
func (s *Scope) statements() []ir.NodeID {
	if s.lines == nil {
		s.lines = make([]ir.NodeID, 0, len(s.Tree.Nodes)/8+1)
		for i := 1; i < len(s.Tree.Nodes); i++ {
			n := &s.Tree.Nodes[i]
			switch op := s.Tree.Nodes[n.Parent].Op; {
			case n.Role == ir.Elem && (op == ir.OpBlock || op == ir.OpUnit || op == ir.OpCase),
				n.Role == ir.Body && op == ir.OpLambda && n.Op != ir.OpBlock:
				s.lines = append(s.lines, ir.NodeID(i))
			}
		}
	}
	return s.lines
}

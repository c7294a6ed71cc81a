// Package pattern matches one pattern against a tree. A pattern is a tree of the same vocabulary as code, with
// metavariables and ellipses in it; matching is structural, by role, with the equivalences that ir does not already make:
// imported names, constants, unordered keywords and modifiers, optional qualifiers.
//
// A match is found by backtracking with a budget of steps, so that no pattern can stall an edit.
package pattern

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Vars numbers the metavariables of a rule; all patterns of a rule share one.
type Vars struct {
	Names []string
	index map[string]int
}

// Index is the number of a metavariable; "$_" has none (-1).
func (v *Vars) Index(name string) int {
	if name == "$_" {
		return -1
	}
	if i, ok := v.index[name]; ok {
		return i
	}
	if v.index == nil {
		v.index = map[string]int{}
	}
	v.index[name] = len(v.Names)
	v.Names = append(v.Names, name)
	return len(v.Names) - 1
}

// Options change what a pattern matches; the names follow the rule language.
type Options struct {
	Constants       bool // a literal matches a constant with its value
	Symbolic        bool // a name matches as the expression that it was given
	AC              bool // && || | & ^ are associative, and the last three commute
	CommutativeBool bool // && and || commute
	SymmetricEq     bool // == and != match in either order
	Returns         int  // what is returned without the word: see parsers.PatternSyntax
	Records         bool // {a: $X} matches objects that have further fields
	Apart           bool // an assignment is no declaration
	Messages        bool // see parsers.PatternSyntax
	Scalars         bool // 1 is "1"
	Keys            bool // see parsers.PatternSyntax
	ArrayArgs       bool // new T(...) matches new T[] {...}
	Pointers        bool // a pointer's type is not that of what it points to
}

// Pattern is a compiled pattern. It is safe for concurrent use.
type Pattern struct {
	tree  *ir.Tree
	roots []ir.NodeID
	vars  []int    // by pattern node: the metavariable's number, or -1
	paths []string // by pattern node: the dotted name that it spells, or ""
	// orders are the roles of each pattern node's children, in the order in which they come up first.
	orders [][]ir.Role
	res    map[ir.NodeID]*regexp.Regexp
	// targs are the type arguments that the pattern gives to a node, and typeVars the numbers of the metavariables in them.
	targs    map[ir.NodeID][]string
	typeVars map[string]int
	sides    [2]*regexp.Regexp // what must stand before and behind an OpAround at the root
	opts     Options
	// Needs are names of which a tree must hold every one, itself or by way of its imports; Names are the same as they are spelt.
	Needs []uint32
	Names []string
	// FileWide patterns can match across units. Runs can too; see Begins.
	FileWide bool
	quick    []quickName
}

// Facts are what must be known of a pattern before it is matched: which names a text must hold for it, and where it can match.
type Facts struct {
	Needs      []uint32 // names of which a tree must hold every one, itself or by way of its imports
	Names      []string // the same as they are spelt
	FirstNeeds []uint32 // those of them in the first statement of a run
	Ops        []ir.Op  // operations of nodes at which a pattern with one root can match; nil is any
	Run        bool
	FileWide   bool
}

// Facts of the pattern.
func (p *Pattern) Facts() Facts {
	f := Facts{Needs: p.Needs, Names: p.Names, Ops: p.Ops(), Run: p.Run(), FileWide: p.FileWide}
	if f.Run {
		f.FirstNeeds = p.FirstNeeds()
	}
	return f
}

// PlainFacts are those of a pattern that is not compiled yet, of which the names are known, and of a single statement the operation at its root.
func PlainFacts(names, first []string, root ir.Op, statements int) Facts {
	p := Pattern{tree: &ir.Tree{Nodes: []ir.Node{{Op: ir.OpUnit}, {Op: root}}}, roots: []ir.NodeID{1}}
	f := Facts{Ops: p.Ops(), Run: statements > 1}
	f.Needs, f.Names = hashes(names)
	if f.Run {
		f.FirstNeeds, _ = hashes(first)
		f.Ops = nil
	}
	return f
}

// hashes are the hashes of names, each once, and the names.
func hashes(names []string) (out []uint32, spelt []string) {
	out = make([]uint32, 0, len(names))
	for _, n := range names {
		if h := ir.HashText(n); !slices.Contains(out, h) {
			out, spelt = append(out, h), append(spelt, n)
		}
	}
	return out, spelt
}

// Compile prepares a parsed pattern, whose root is an OpUnit. The error is about a regular expression in a string.
func Compile(t *ir.Tree, vars *Vars, opts Options) (*Pattern, error) {
	t = memberOnly(t)
	p := &Pattern{tree: t, vars: make([]int, len(t.Nodes)), paths: make([]string, len(t.Nodes)), opts: opts}
	for c := ir.NodeID(1); c < t.Nodes[0].Next; c = t.Nodes[c].Next {
		p.roots = append(p.roots, c)
	}
	for i := range t.Nodes {
		id := ir.NodeID(i)
		p.vars[i] = -1
		switch n := &t.Nodes[i]; n.Op {
		case ir.OpMetavar, ir.OpMetaRest:
			p.vars[i] = vars.Index(t.Text(id))
		case ir.OpRegex:
			if inside, _, ok := cutRegex(t.Text(id)); ok && reVariable.MatchString(inside) {
				p.vars[i] = vars.Index(inside)
			}
		case ir.OpMember, ir.OpName:
			if path, ok := t.Path(id); ok && !strings.Contains(path, "$") {
				p.paths[i] = path
			}
		case ir.OpAround:
			p.sides = sides(t.Text(id))
		case ir.OpChars:
			if err := p.regex(id, vars); err != nil {
				return nil, err
			}
		}
	}
	p.orders = orders(t)
	p.typeArguments()
	for _, args := range p.targs {
		for _, word := range reTypeVariable.FindAllStringSubmatch(strings.Join(args, " "), -1) {
			if p.typeVars == nil {
				p.typeVars = map[string]int{}
			}
			p.typeVars["$"+word[1]] = vars.Index("$" + word[1])
		}
	}
	p.needs()
	p.quick = p.quickNames()
	p.FileWide = p.spansUnits()
	return p, nil
}

func orders(t *ir.Tree) [][]ir.Role {
	out := make([][]ir.Role, len(t.Nodes))
	all := make([]ir.Role, 0, len(t.Nodes))
	for id := range t.Nodes {
		from := len(all)
		for ch := ir.NodeID(id) + 1; ch < t.Nodes[id].Next; ch = t.Nodes[ch].Next {
			if r := t.Nodes[ch].Role; r < 64 && !slices.Contains(all[from:], r) {
				all = append(all, r)
			}
		}
		out[id] = all[from:len(all):len(all)]
	}
	return out
}

// memberOnly: a pattern `a.b`, in a language in which that is a call, is also the beginning of `a.b(c)`.
func memberOnly(t *ir.Tree) *ir.Tree {
	if len(t.Nodes) < 4 || t.Nodes[1].Op != ir.OpCall || t.Nodes[1].Next != t.Nodes[0].Next || t.Nodes[2].Op != ir.OpMember || t.Nodes[2].Role != ir.Callee ||
		t.Nodes[2].Next != t.Nodes[1].Next || t.Nodes[1].End != t.Nodes[2].End {
		return t
	}
	out := &ir.Tree{Source: t.Source, Nodes: make([]ir.Node, 0, len(t.Nodes)-1)}
	for id := range t.Nodes {
		if id == 1 {
			continue
		}
		n := t.Nodes[id]
		text := t.Text(ir.NodeID(id))
		if n.Parent > 0 {
			n.Parent--
		}
		n.Next--
		out.Nodes = append(out.Nodes, n)
		if n.Hash != 0 {
			out.SetText(ir.NodeID(len(out.Nodes)-1), text)
		}
	}
	out.Nodes[1].Parent, out.Nodes[1].Role = 0, t.Nodes[1].Role
	out.Nodes[1].Flags |= t.Nodes[1].Flags & ir.Statement
	return out
}

// reTypeVariable is a metavariable as the parser of patterns writes it in their texts.
var reTypeVariable = regexp.MustCompile(`\bMV_([A-Z0-9_]+?)_x\b`)

var reVariable = regexp.MustCompile(`^\$[A-Z_][A-Z_0-9]*$`)

// regex compiles "=~/re/", and "…$X…" with metavariables among other characters.
func (p *Pattern) regex(id ir.NodeID, vars *Vars) error {
	s := p.tree.Text(id)
	var src string
	switch {
	case strings.HasPrefix(s, "=~/") && strings.LastIndexByte(s, '/') > 2:
		end := strings.LastIndexByte(s, '/')
		src = s[3:end]
		if strings.Contains(s[end:], "i") {
			src = "(?i)" + src
		}
	default:
		return nil
	}
	re, err := regexp.Compile(src)
	if err != nil {
		return err
	}
	if p.res == nil {
		p.res = map[ir.NodeID]*regexp.Regexp{}
	}
	p.res[id] = re
	return nil
}

// needs collects the names without which the pattern cannot match. A name that an alternative spelling could avoid (a constant,
// a keyword's position, the type of a declaration) is not among them.
func (p *Pattern) needs() {
	seen := map[uint32]bool{}
	t := p.tree
	for i := range t.Nodes {
		n := &t.Nodes[i]
		if p.opts.Keys && p.key(ir.NodeID(i)) && !seen[n.Hash] {
			seen[n.Hash] = true
			p.Needs, p.Names = append(p.Needs, n.Hash), append(p.Names, t.Text(ir.NodeID(i)))
		}
		if n.Op != ir.OpName || n.Role == ir.Type && t.Nodes[n.Parent].Op != ir.OpNew || seen[n.Hash] {
			continue
		}
		// The qualifier of an imported name may not be spelt in the unit, but it is in the imports; both are searched.
		seen[n.Hash] = true
		p.Needs, p.Names = append(p.Needs, n.Hash), append(p.Names, t.Text(ir.NodeID(i)))
	}
}

// key: the characters are a key of a mapping, as it must be written.
func (p *Pattern) key(id ir.NodeID) bool {
	n := &p.tree.Nodes[id]
	k := &p.tree.Nodes[n.Parent]
	return n.Op == ir.OpChars && n.Hash != 0 && k.Op == ir.OpString && k.Role == ir.Key && k.Next == n.Next && n.Parent+1 == id && p.res[id] == nil && p.vars[id] < 0
}

func (p *Pattern) spansUnits() bool {
	if len(p.roots) != 1 {
		return !p.Run()
	}
	switch p.tree.Nodes[p.roots[0]].Op {
	case ir.OpClass, ir.OpImport, ir.OpImportName, ir.OpPackage, ir.OpBlock, ir.OpEllipsis:
		return true
	}
	return false
}

// Root is the operation of a pattern's root, for an index by operation; runs of statements have OpBlock.
func (p *Pattern) Root() ir.Op {
	if len(p.roots) != 1 {
		return ir.OpBlock
	}
	return p.tree.Nodes[p.roots[0]].Op
}

// String is the pattern's tree as text, for logs.
func (p *Pattern) String() string { return p.tree.Dump() }

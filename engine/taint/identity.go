package taint

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// treeNode is where a function stands: trees of units that did not change are shared between versions of a file.
type treeNode struct {
	tree *ir.Tree
	node ir.NodeID
}

// identify gives functions their names across versions, and hashes what others see of the declarations.
func (f *File) identify(before *File) {
	nth := make(map[string]int, len(f.Funcs))
	for _, fn := range f.Funcs {
		class := ""
		if fn.Class != nil {
			class = fn.Class.Qual
		}
		fn.ID.Base = f.Path + pathEnd + class + pathEnd + fn.Name
		fn.shape = fn.head()
		fn.ID.Nth = nth[fn.ID.Base]
		nth[fn.ID.Base]++
		f.shape += fn.shape * uint64(2*fn.ID.Nth+1)
	}
	f.module = FuncID{Base: f.Path + pathEnd}
	h := newDigest()
	put(h, f.Package, f.exported)
	f.shape += h.sum() // others name its declarations by it
	for name, paths := range f.forwards {
		x := newDigest()
		put(x, f.Package, name)
		put(x, paths...)
		f.shape += x.sum()
	}
	for _, w := range f.wildcards {
		put(h, w)
	}
	put(h, "")
	put(h, f.modules...)
	f.context = h.sum()
	for local, paths := range f.imports {
		x := newDigest()
		put(x, local)
		put(x, paths...)
		f.context += x.sum()
	}
	if f.folder() {
		f.shape += f.context // what it imports, it hands on
	}
	declared := map[string]bool{}
	f.declared = declared
	for _, c := range f.Classes {
		f.shape += c.hash(f, declared)
	}
	f.outsideUnits(declared)
	f.packageVariables()
	f.readFacts(before)
	f.assignments(declared)
	f.registrations()
	f.readRoutes()
	f.readMounts()
	f.readModels()
	f.fillings()
	f.handers()
	f.constructs()
	f.keeps()
	f.givings()
}

// head hashes a function's head: all that stands before its body.
func (fn *Func) head() uint64 {
	h := newDigest()
	put(h, fn.ID.Base)
	t := fn.Tree
	n := &t.Nodes[fn.Node]
	end := n.End
	if b, ok := bodyRun(t, fn.Node); ok {
		end = t.Nodes[b].Start
	}
	if n.Start <= end && int(end) <= len(t.Source) {
		put(h, t.Source[n.Start:end])
	}
	for c := fn.above; c < fn.decoratorsEnd(); c = fn.beside.Nodes[c].Next {
		put(h, fn.beside.SourceOf(c))
	}
	return h.sum()
}

// bodyRun is the body of a function, or of the last one that a call is given.
func bodyRun(t *ir.Tree, fn ir.NodeID) (ir.NodeID, bool) {
	if b, ok := t.Child(fn, ir.Body); ok || t.Nodes[fn].Op != ir.OpCall {
		return b, ok
	}
	last := ir.NodeID(0)
	for a := fn + 1; a < t.Nodes[fn].Next; a = t.Nodes[a].Next {
		if t.Nodes[a].Op == ir.OpLambda && t.Nodes[a].Role == ir.Arg {
			last = a
		}
	}
	if last == 0 {
		return 0, false
	}
	return t.Child(last, ir.Body)
}

// NamesBeside lists the names in the decorators that stand beside the functions of a unit, one a line: @Roles('admin') before a method, of a language whose
// trees have both under the class.
func (f *File) NamesBeside(unit *ir.Tree) string {
	var b strings.Builder
	for _, fn := range f.Funcs {
		if fn.Tree == unit && fn.Class != nil && fn.Class.File == f {
			fn.Class.decoratorKeys(&b)
		}
		if fn.Tree != unit || fn.above == 0 {
			continue
		}
		for id := fn.above; id < fn.decoratorsEnd(); id++ {
			if n := &fn.beside.Nodes[id]; n.Op == ir.OpName {
				b.WriteString(fn.beside.SourceOf(id))
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// decoratorKeys adds the names of what the decorators of a class are given by name, one a line: Roles of [Authorize(Roles = "staff")], which holds for all of
// its methods.
func (c *Class) decoratorKeys(b *strings.Builder) {
	t := c.Tree
	if t == nil || int(c.Node) >= len(t.Nodes) {
		return
	}
	for d := c.Node + 1; d < t.Nodes[c.Node].Next; d = t.Nodes[d].Next {
		if t.Nodes[d].Op != ir.OpDecorator {
			continue
		}
		for id := d + 1; id < t.Nodes[d].Next; id++ {
			if t.Nodes[id].Op == ir.OpName && t.Nodes[id].Role == ir.Key {
				b.WriteString(t.SourceOf(id))
				b.WriteByte('\n')
			}
		}
	}
}

// NamesOverClass lists the names in the decorators of the class whose method a unit is, one a line: AdminGuard of @UseGuards(AdminGuard).
func (f *File) NamesOverClass(unit *ir.Tree) string {
	fn := f.MethodIn(unit)
	if fn == nil || fn.Class.Tree == nil || int(fn.Class.Node) >= len(fn.Class.Tree.Nodes) {
		return ""
	}
	var b strings.Builder
	t := fn.Class.Tree
	for d := fn.Class.Node + 1; d < t.Nodes[fn.Class.Node].Next; d++ {
		if t.Nodes[d].Op != ir.OpDecorator || t.Nodes[d].Parent != fn.Class.Node { // those of its members stand in its body
			continue
		}
		for id := d + 1; id < t.Nodes[d].Next; id++ {
			if t.Nodes[id].Op == ir.OpName {
				b.WriteString(t.SourceOf(id))
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// decoratorsEnd is behind the decorators that stand beside a function.
func (fn *Func) decoratorsEnd() ir.NodeID {
	c := fn.above
	for c != 0 && int(c) < len(fn.beside.Nodes) && fn.beside.Nodes[c].Op == ir.OpDecorator {
		c = fn.beside.Nodes[c].Next
	}
	return c
}

func (c *Class) hash(f *File, declared map[string]bool) uint64 {
	h := newDigest()
	put(h, f.Path, c.space, c.Qual, c.Kind, strconv.FormatBool(c.Partial))
	put(h, c.Bases...)
	put(h, c.Order...)
	if v := f.lang.Filters; v != nil {
		for _, x := range c.filters(v) {
			put(h, x.names...)
			put(h, x.only...)
			put(h, x.except...)
		}
		put(h, c.mixed()...)
	}
	sum := h.sum()
	for name, x := range c.Fields {
		declared[name] = true
		g := newDigest()
		put(g, c.Qual, name, x.Type, strconv.FormatBool(x.Const))
		if x.Decorated != 0 {
			put(g, x.Tree.SourceOf(x.Decorated))
		}
		if x.Init != 0 {
			put(g, x.Tree.SourceOf(x.Init))
		}
		sum += g.sum()
	}
	return sum
}

// outsideUnits hashes the units that are statements of the module, and lists the variables that they declare.
func (f *File) outsideUnits(declared map[string]bool) {
	for i := range f.IR.Units {
		if i > 0 && f.byUnit[i] != nil {
			continue
		}
		f.outside = f.outside*31 + f.IR.Units[i].Hash
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role == ir.Target && topLevel(t, ir.NodeID(n)) {
				declared[t.Text(ir.NodeID(n))] = true
			}
		}
	}
}

// assignments lists what functions assign of what the file declares outside of them.
func (f *File) assignments(declared map[string]bool) {
	f.changed, f.elsewhere = map[string]bool{}, nil
	for _, x := range f.facts {
		for _, w := range x.assigned {
			if w.class != "" && f.classes[w.class] == nil {
				f.elsewhere = append(f.elsewhere, classField{w.class, w.name})
				h := newDigest()
				put(h, f.Path, "elsewhere", w.class, w.name)
				f.shape += h.sum()
			}
			if declared[strings.TrimSuffix(w.name, elements)] {
				f.changed[w.name] = true
				h := newDigest()
				put(h, f.Path, "=", w.name, w.value)
				f.shape += h.sum()
			}
		}
	}
}

// given is an assignment of a function: what is given a value, or, with brackets behind its name, an element; the value where that is made by a call,
// which may tell the type; and the name before it where that is written as those of classes are.
type given struct{ name, value, class string }

// classField is a field that is named by its class.
type classField struct{ class, field string }

func assignedIn(t *ir.Tree, outline bool) []given {
	var out []given
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpAssign && x.Op != ir.OpAugment || x.Flags&ir.Decl != 0 || outline && topLevel(t, ir.NodeID(n)) {
			continue
		}
		if c, ok := t.Child(ir.NodeID(n), ir.Target); ok {
			if w := lastName(t, c); w != "" {
				g := given{name: w}
				if v, ok := t.Child(ir.NodeID(n), ir.Value); ok && t.Nodes[c].Op == ir.OpName && t.Nodes[n].Op == ir.OpAssign && makes(t, v) {
					g.value = t.SourceOf(v)
				}
				if o, ok := t.Child(c, ir.Object); ok && t.Nodes[c].Op == ir.OpMember && t.Nodes[o].Op == ir.OpName && isCapital(t.Text(o)) {
					g.class = t.Text(o)
				}
				out = append(out, g)
			} else if o, ok := t.Child(c, ir.Object); ok && t.Nodes[c].Op == ir.OpIndex && t.Nodes[o].Op == ir.OpName {
				out = append(out, given{name: t.Text(o) + elements})
			}
		}
	}
	return out
}

// topLevel: a node stands in no function.
func topLevel(t *ir.Tree, id ir.NodeID) bool {
	for id != 0 {
		id = t.Nodes[id].Parent
		if op := t.Nodes[id].Op; op == ir.OpFunc || op == ir.OpLambda {
			return false
		}
	}
	return true
}

// content identifies what a function's summary depends on in its own file.
func (fn *Func) content() uint64 {
	return fn.File.Units[fn.Unit].Hash*31 + uint64(fn.Node)*7 + fn.File.context + uint64(fn.File.Units[fn.Unit].Nth)
}

// contentOfModule is the same of the statements outside of functions.
func (f *File) contentOfModule() uint64 { return f.outside + f.context }

// makes: an expression is a call, or one that is waited for.
func makes(t *ir.Tree, id ir.NodeID) bool {
	switch t.Nodes[id].Op {
	case ir.OpCall, ir.OpNew:
		return true
	case ir.OpAwait:
		c, ok := t.Child(id, ir.Value)
		return ok && makes(t, c)
	}
	return false
}

package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Revise makes of a File that of another version of the same text, where the edit lies in the body of one function and changes nothing that the file
// declares by it. It returns the function, or nil where that is not so; the File stays as it was then. Its cost does not follow what the file declares, as that of NewFile does.
// The File must belong to one Index alone, whose owner calls this while nobody reads it.
func (f *File) Revise(next *ir.File) *Func {
	k := f.edited(next)
	if k < 0 {
		return nil
	}
	fn := f.onlyFunc(k)
	if fn == nil {
		return nil
	}
	old, t := f.IR.Units[k].Tree, next.Units[k].Tree
	if !sameButForBody(old, t, fn.Node) || f.declaresWithin(fn, t) {
		return nil
	}
	now := f.factsOf(t, false)
	if !f.tellSame(f.facts[k], now) {
		return nil
	}
	id := &UnitID{Path: f.Path, Hash: next.Units[k].Hash}
	for i := range next.Units {
		if h := next.Units[i].Hash; i != k && (h == id.Hash || h == f.Units[k].Hash) {
			return nil // which one of several it is may change
		}
	}
	if a, b := f.IR.Units[0].Tree, next.Units[0].Tree; a != b {
		f.move(a, b)
	}
	fn.Tree, f.Units[k], f.facts[k], f.IR = t, id, now, next
	f.words.Store(nil)
	return fn
}

// edited is the one unit in which a version differs from the File's, or -1 where there is none such.
func (f *File) edited(next *ir.File) int {
	old := f.IR
	if old == nil || len(old.Units) != len(next.Units) || len(old.Units) < 2 || old.Language != next.Language || len(next.Embedded) > 0 ||
		old.Units[0].Hash != next.Units[0].Hash || len(old.Units[0].Tree.Nodes) != len(next.Units[0].Tree.Nodes) {
		return -1
	}
	if k := next.OneUnit(old); k > 0 {
		return k
	}
	k := -1
	for i := 1; i < len(old.Units); i++ {
		if old.Units[i].Tree == next.Units[i].Tree {
			continue
		}
		if k >= 0 {
			return -1
		}
		k = i
	}
	return k
}

// onlyFunc is the function that a unit is, where the unit declares nothing else.
func (f *File) onlyFunc(k int) *Func {
	t, only := f.IR.Units[k].Tree, f.byUnit[k]
	if only == nil || f.declares[k] != 1 || only.Tree != t {
		return nil
	}
	for _, c := range f.Classes {
		if c.Tree == t {
			return nil
		}
	}
	return only
}

// sameButForBody: two trees are the same up to the body of a function, which is the last that they hold.
func sameButForBody(a, b *ir.Tree, fn ir.NodeID) bool {
	if int(fn) >= len(b.Nodes) {
		return false
	}
	x, ok1 := bodyRun(a, fn)
	y, ok2 := bodyRun(b, fn)
	if !ok1 || !ok2 || x != y || int(a.Nodes[x].Next) != len(a.Nodes) || int(b.Nodes[y].Next) != len(b.Nodes) {
		return false
	}
	p, q := a.Nodes[x], b.Nodes[y]
	if p.Start != q.Start || p.End < p.Start || q.End < q.Start || a.Source[:p.Start] != b.Source[:q.Start] || a.Source[p.End:] != b.Source[q.End:] {
		return false
	}
	for i := range x {
		m, n := &a.Nodes[i], &b.Nodes[i]
		if m.Op != n.Op || m.Role != n.Role || m.Flags != n.Flags || m.Hash != n.Hash || m.Start != n.Start || m.Parent != n.Parent {
			return false
		}
	}
	return true
}

// declaresWithin: the body of a function declares fields or methods, or will.
func (f *File) declaresWithin(fn *Func, t *ir.Tree) bool {
	if fn.Class != nil {
		return rules.Means(rules.Constructs, fn.Name)
	}
	body, ok := bodyRun(t, fn.Node)
	if !ok {
		return false
	}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		if target, ok := t.Child(c, ir.Target); ok && t.Nodes[target].Op == ir.OpMember {
			if o, ok := t.Child(target, ir.Object); ok && t.Nodes[o].Op == ir.OpThis {
				return true
			}
		}
	}
	return false
}

// lasting are those assignments that count for the file: of what it declares outside of functions.
func (f *File) lasting(list []given) []given {
	return slices.DeleteFunc(slices.Clone(list), func(g given) bool { return !f.declared[g.name] && g.class == "" })
}

// passing are those calls that count for the file: they pass functions.
func (f *File) passing(list []registration) []registration {
	return slices.DeleteFunc(slices.Clone(list), func(r registration) bool { return !r.method && !f.passesFunction(r.target) })
}

// passesFunction: a name may be that of a function that the file declares, or of a member of what it imports.
func (f *File) passesFunction(target string) bool {
	head, _, dotted := strings.Cut(target, ".")
	return len(f.imports[head]) > 0 || !dotted && (len(f.byName[head]) > 0 || f.lang.MethodGroups && len(f.methodsNamed(head)) > 0)
}

// move puts the outline of a new version in the place of that of the old one. Their nodes are the same.
func (f *File) move(old, next *ir.Tree) {
	if f.declares[0] > 0 {
		for _, fn := range f.Funcs {
			if fn.Tree == old {
				fn.Tree = next
			}
		}
	}
	for _, c := range f.Classes {
		if c.Tree == old {
			c.Tree = next
		}
		for name, x := range c.Fields {
			if x.Tree == old {
				x.Tree = next
				c.Fields[name] = x
			}
		}
	}
}

package pattern

import (
	"slices"
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A run is tried at every statement of every list, and behind an ellipsis again at every statement. Most hold none of the names that the
// statement of the pattern needs; where these names stand is found in one pass over the tree.

// quick lists, for statements of the pattern, the nodes of which one must lie in a statement that it matches. Statements that can match
// without a name of theirs are not in it.
type quick []quickNodes

type quickNodes struct {
	quickName
	nodes []ir.NodeID
}

// quickName is a name that a statement of a pattern, its root, cannot match without.
type quickName struct {
	root ir.NodeID
	hash uint32
}

// quickNames are those of a pattern's statements. Names tell nothing where they stand for values.
func (p *Pattern) quickNames() []quickName {
	if p.opts.Symbolic || len(p.roots) == 1 && !p.statement() {
		return nil
	}
	var out []quickName
	for _, r := range p.roots {
		if !isExpression(p.pt(r).Op) {
			continue
		}
		for i := r; i < p.pt(r).Next; i++ {
			if n := p.pt(i); n.Op == ir.OpName && n.Role != ir.Type && slices.Contains(p.Needs, n.Hash) {
				out = append(out, quickName{r, n.Hash})
			}
		}
	}
	return out
}

// quickly prepares the search for a run. Names that imports may spell otherwise tell nothing.
func (m *matcher) quickly() {
	all := m.runNames[:0]
	for _, name := range m.p.quick {
		if m.s.Context.brings(name.hash) {
			continue
		}
		if n := len(all); n < cap(all) {
			all = all[:n+1]
			all[n].quickName, all[n].nodes = name, all[n].nodes[:0]
		} else {
			all = append(all, quickNodes{quickName: name})
		}
	}
	m.runNames, m.quick = all, m.quick[:0]
	if len(all) == 0 {
		return
	}
	from, to := m.bounds()
	for id := from; id < to; id++ {
		h := m.ct.Nodes[id].Hash
		for i := range all {
			if all[i].hash == h {
				all[i].nodes = append(all[i].nodes, id)
			}
		}
	}
	// Of the names of a statement, which follow each other, the rarest counts.
	for i := range all {
		if last := len(m.quick) - 1; last < 0 || m.quick[last].root != all[i].root {
			m.quick = append(m.quick, all[i])
		} else if len(all[i].nodes) < len(m.quick[last].nodes) {
			m.quick[last] = all[i]
		}
	}
}

// holds: a node that the statement of the pattern needs lies in the statement of the code.
func (q quick) holds(t *ir.Tree, p, c ir.NodeID) bool {
	for i := range q {
		if q[i].root == p {
			ids := q[i].nodes
			k := sort.Search(len(ids), func(k int) bool { return ids[k] >= c })
			return k < len(ids) && ids[k] < t.Nodes[c].Next
		}
	}
	return true
}

// brings: an import has the word in its path, so that the code may say another name for it.
func (c *Context) brings(hash uint32) bool {
	c.bringing.Do(func() {
		c.brought = map[uint32]bool{}
		c.ImportedNames(func(h uint32) { c.brought[h] = true })
	})
	return c.brought[hash]
}

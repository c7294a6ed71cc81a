package pattern

import (
	"sort"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A run is tried at every statement of every list, and behind an ellipsis again at every statement. Most hold none of the names that the
// statement of the pattern needs; where these names stand is found in one pass over the tree.

// quick lists, for a statement of the pattern, the nodes of which one must lie in a statement that it matches. Statements that can match
// without a name of theirs are not in it.
type quick map[ir.NodeID][]ir.NodeID

// quickly prepares the search for a run. Names that imports may spell otherwise tell nothing, nor do any where names stand for values.
func (m *matcher) quickly() quick {
	if m.p.opts.Symbolic {
		return nil
	}
	type name struct {
		root  ir.NodeID
		hash  uint32
		nodes []ir.NodeID
	}
	var names []name
	for _, r := range m.p.roots {
		if !isExpression(m.pt.Nodes[r].Op) {
			continue
		}
		for i := r; i < m.pt.Nodes[r].Next; i++ {
			if n := &m.pt.Nodes[i]; n.Op == ir.OpName && n.Role != ir.Type && m.p.needed(n.Hash) && !m.s.Context.brings(n.Hash) {
				names = append(names, name{root: r, hash: n.Hash})
			}
		}
	}
	if len(names) == 0 {
		return nil
	}
	from, to := m.bounds()
	for id := from; id < to; id++ {
		h := m.ct.Nodes[id].Hash
		for i := range names {
			if names[i].hash == h {
				names[i].nodes = append(names[i].nodes, id)
			}
		}
	}
	out := quick{}
	for _, n := range names {
		if old, ok := out[n.root]; !ok || len(n.nodes) < len(old) {
			out[n.root] = n.nodes
		}
	}
	return out
}

func (p *Pattern) needed(hash uint32) bool {
	for _, h := range p.Needs {
		if h == hash {
			return true
		}
	}
	return false
}

// holds: a node that the statement of the pattern needs lies in the statement of the code.
func (q quick) holds(t *ir.Tree, p, c ir.NodeID) bool {
	ids, ok := q[p]
	if !ok {
		return true
	}
	i := sort.Search(len(ids), func(i int) bool { return ids[i] >= c })
	return i < len(ids) && ids[i] < t.Nodes[c].Next
}

// brings: an import has the word in its path, so that the code may say another name for it.
func (c *Context) brings(hash uint32) bool {
	c.bringing.Do(func() {
		c.brought = map[uint32]bool{}
		c.ImportedNames(func(h uint32) { c.brought[h] = true })
	})
	return c.brought[hash]
}

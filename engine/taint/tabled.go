package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// maxTabled bounds the functions of one table that are declared.
const maxTabled = 64

// tabled declares the functions that a package's variable holds within a literal, as a table of commands does: whoever finds one there calls it as one that
// has a name. Those that a call gets run there, and those within functions belong to these.
func (d *declarer) tabled(t *ir.Tree, unit int, value ir.NodeID, name string) {
	if op := t.Nodes[value].Op; op == ir.OpLambda || op == ir.OpFunc {
		return // it has the variable's name
	}
	found := 0
	for n := value; n < t.Nodes[value].Next && found < maxTabled; n++ {
		switch t.Nodes[n].Op {
		case ir.OpLambda:
			p := t.Nodes[n].Parent
			entry := t.Nodes[p].Op == ir.OpPair && t.Nodes[p].Parent == value && t.Nodes[value].Op == ir.OpMap // see members
			if t.Nodes[p].Op != ir.OpCall && !entry {
				d.function(t, unit, n, nil).Name = "(" + name + ")"
				found++
			}
			n = t.Nodes[n].Next - 1
		case ir.OpFunc, ir.OpClass:
			n = t.Nodes[n].Next - 1
		}
	}
}

package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// record declares the class that a call makes of the fields that its arguments name, with the methods in the block behind it.
func (d *declarer) record(t *ir.Tree, unit int, call ir.NodeID, outer *Class, name string) bool {
	c := &Class{File: d.file, Name: name, Tree: t, Node: call, Kind: "class", Methods: map[string][]*Func{}, Fields: map[string]Field{}}
	if name == "" || !d.recordFields(t, call, c) {
		return false
	}
	d.place(c, outer, d.file.classes[name])
	if body, ok := t.Child(call, ir.Body); ok {
		if f, ok := blockBehind(t, body); ok {
			if b, ok := t.Child(f, ir.Body); ok {
				d.within(t, unit, b, c)
			}
		}
	}
	return true
}

// recordFields gives a class the fields that a call names which makes it, or what it extends.
func (d *declarer) recordFields(t *ir.Tree, call ir.NodeID, c *Class) bool {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[call].Op != ir.OpCall {
		return false
	}
	if p, ok := t.Path(callee); !ok || !rules.Means(rules.MakesRecord, p) {
		return false
	}
	for _, a := range t.Children(call, ir.Arg, nil) {
		if name := constantText(t, a); name != "" {
			c.Params = append(c.Params, Param{Name: name, Node: a})
			c.Fields[name] = Field{Tree: t}
		}
	}
	return len(c.Params) > 0
}

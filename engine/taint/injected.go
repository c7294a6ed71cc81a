package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// injected is what a framework puts into a field that carries an annotation of its parameters.
func (ev *evaluator) injected(c *Class, f Field) *markSet {
	for _, e := range ev.lib.params {
		if e.Section == rules.SourceSection && e.Of.OnlyAnnotation() && ev.decoratedIn(c.File, nil, f.Tree, f.Decorated, &e.Of.Annotation, 0) {
			return ev.partOfType(f.Type, ev.newSource(e.source.field, c.File.placeIn(f.Tree, f.Decorated)))
		}
	}
	return nil
}

// placeIn is the place of a node in a tree of the file.
func (f *File) placeIn(t *ir.Tree, id ir.NodeID) Place {
	i := max(0, slices.IndexFunc(f.IR.Units, func(u ir.Unit) bool { return u.Tree == t }))
	return f.placeOf(i, &t.Nodes[id])
}

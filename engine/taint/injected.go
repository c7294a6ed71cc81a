package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// injected is what a framework puts into a field that carries an annotation of its parameters.
func (ev *evaluator) injected(c *Class, f Field) *markSet {
	for _, e := range ev.lib.params {
		if e.Section == rules.SourceSection && e.Of.OnlyAnnotation() && ev.decoratedIn(c.File, nil, f.Tree, f.Decorated, &e.Of.Annotation, 0) {
			return ev.partOfType(f.Type, ev.newSource(e.source, c.File.placeOf(f.Tree, f.Decorated)))
		}
	}
	return nil
}

// placeOf is the place of a node in a tree of the file.
func (f *File) placeOf(t *ir.Tree, id ir.NodeID) Place {
	i := max(0, slices.IndexFunc(f.IR.Units, func(u ir.Unit) bool { return u.Tree == t }))
	n := &t.Nodes[id]
	return Place{f.Units[i], text.Span{Start: int(n.Start), End: int(n.End)}}
}

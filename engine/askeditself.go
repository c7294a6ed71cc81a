package engine

import (
	"regexp"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A name such as userId mostly is that of whoever is signed in, so a function that has it asks who is calling. Where the number in the address is called so
// itself, it asks nobody.

var (
	rePlainName = regexp.MustCompile(`^[\w$.?!]+$`)
	reNames     = regexp.MustCompile(`[\w$]+`)
)

// calledSo are the names that the data of a hit goes by and that ask nobody then, as the rule says, and the texts that it stands in.
type calledSo struct {
	names, texts []string
	found        found
}

func (f *Flow) calledSo(file *taint.File, h *taint.Hit) calledSo {
	c := calledSo{found: f.foundBy(file, h)}
	re := doubtExpression(h.Rule.Metadata.Flow.Itself)
	if re == nil {
		return c
	}
	take := func(p taint.Place, any bool) {
		_, src, span, ok := f.locate(file, p)
		if !ok || span.End-span.Start > 120 {
			return
		}
		text := src[span.Start:span.End]
		if !any && !rePlainName.MatchString(text) {
			return
		}
		c.texts = append(c.texts, text)
		for _, name := range reNames.FindAllString(text, -1) {
			if fits(re, name) {
				c.names = append(c.names, name)
			}
		}
	}
	take(h.Source, true)
	take(h.Sink, false)
	for i := range h.Steps {
		take(h.Steps[i].Place, false)
	}
	return c
}

// asksNobody: the name is that of the data itself here. A field of something else that is called so, and what it is compared with, ask.
func (c calledSo) asksNobody(t *ir.Tree, id ir.NodeID) bool {
	if c.found.asksNobody(t, id) {
		return true
	}
	if !slices.Contains(c.names, t.SourceOf(id)) {
		return false
	}
	for n := id; n != 0; {
		role, up := t.Nodes[n].Role, t.Nodes[n].Parent
		switch t.Nodes[up].Op {
		case ir.OpMember:
			if role == ir.Member && !slices.Contains(c.texts, t.SourceOf(up)) {
				return false
			}
			n = up
			continue
		case ir.OpBinary:
			return constantBeside(t, up, role)
		}
		return true
	}
	return true
}

// constantBeside: the other side of an operation is written out.
func constantBeside(t *ir.Tree, operation ir.NodeID, side ir.Role) bool {
	other := ir.Left
	if side == ir.Left {
		other = ir.Right
	}
	id, ok := t.Child(operation, other)
	if !ok {
		return false
	}
	switch t.Nodes[id].Op {
	case ir.OpString, ir.OpNumber, ir.OpNull:
		return true
	}
	return false
}

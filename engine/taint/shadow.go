package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// shadows: what is called goes by a name that no import stands behind, and the file itself declares a function of that name. A library's
// function of the same name is out of reach there, so that models which know it speak of another one. A function that calls something by its
// own name hands its arguments on to what it is named after, as a wrapper around a library does that is loaded late.
func (s *site) shadows(targets []*closure) bool {
	if s.recvNode != 0 || s.isNew || s.path != s.name {
		return false
	}
	for _, c := range targets {
		if c.fn == nil || c.fn.File != s.ev.file || c.fn.calls(s.hash) {
			return false
		}
	}
	return true
}

// calls: the function's body has a call of a function of this name.
func (fn *Func) calls(name uint32) bool {
	t := fn.Tree
	for id := fn.Node; id < t.Nodes[fn.Node].Next; id++ {
		if t.Nodes[id].Op != ir.OpCall {
			continue
		}
		if c, ok := t.Child(id, ir.Callee); ok && t.Nodes[c].Op == ir.OpName && t.Nodes[c].Hash == name {
			return true
		}
	}
	return false
}

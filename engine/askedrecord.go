package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function that looks after accounts has names such as user for the records themselves: what finds them, prisma.user, and the variable that holds one. They
// say whose record it is as little as order does of an order.

// recordCode is the code of what finds the record of a hit, without white space: this.prisma.user of this.prisma.user.findUnique(…).
type recordCode string

func (f *Flow) recordCode(file *taint.File, h *taint.Hit) recordCode {
	_, src, span, ok := f.locate(file, h.Sink)
	if !ok {
		if _, src, span, ok = f.locate(file, h.At); !ok {
			return ""
		}
	}
	code, _, _ := strings.Cut(src[span.Start:span.End], "(")
	code = withoutSpace(strings.TrimPrefix(code, "await "))
	if len(code) > maxFinder {
		return ""
	}
	return recordCode(code[:max(strings.LastIndexByte(code, '.'), 0)])
}

// maxFinder bounds the code of what finds a record: a chain of calls that is longer is none that a person reads.
const maxFinder = 200

func beginningOf(code string, most int) string { return code[:min(len(code), most)] }

func withoutSpace(code string) string { return strings.Join(strings.Fields(code), "") }

// names are the nodes of a function that speak of the record, or of what finds it.
func (o recordCode) names(t *ir.Tree) map[ir.NodeID]bool {
	out := map[ir.NodeID]bool{}
	if o == "" {
		return out
	}
	held := map[uint32]bool{} // variables that hold one
	for n := range t.Nodes {
		id := ir.NodeID(n)
		switch t.Nodes[n].Op {
		case ir.OpMember, ir.OpName:
			if text := t.SourceOf(id); len(text) <= 2*len(o) && withoutSpace(text) == string(o) {
				for c := id; c < t.Nodes[id].Next; c++ {
					out[c] = true
				}
			}
		case ir.OpAssign, ir.OpDecl:
			target, ok1 := t.Child(id, ir.Target)
			v, ok2 := t.Child(id, ir.Value)
			for ok2 && t.Nodes[v].Op == ir.OpAwait {
				v++
			}
			if ok1 && ok2 && t.Nodes[target].Op == ir.OpName && t.Nodes[v].Op == ir.OpCall && strings.HasPrefix(withoutSpace(beginningOf(t.SourceOf(v), 4*len(o)+64)), string(o)+".") {
				held[t.Nodes[target].Hash] = true
			}
		}
	}
	for n := range t.Nodes {
		if x := &t.Nodes[n]; x.Op == ir.OpName && x.Role != ir.Member && x.Role != ir.Key && held[x.Hash] {
			out[ir.NodeID(n)] = true
		}
	}
	return out
}

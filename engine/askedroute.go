package engine

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Where the routes of a program stand one behind the other, each with its block, what one asks says nothing of the others. What runs before them does, as far as
// its address goes.

// routeAround is the innermost call around a place that is given an address and a block, in which the place lies; 0 where there is none.
func routeAround(of *taint.File, t *ir.Tree, at int) ir.NodeID {
	found := ir.NodeID(0)
	if len(of.FilterCalls()) == 0 {
		return found
	}
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpLambda || int(x.Start) > at || int(x.End) <= at {
			continue
		}
		for up := x.Parent; up != 0 && t.Nodes[up].Start+uint32(maxBeforeBlock) >= x.Start; up = t.Nodes[up].Parent {
			if t.Nodes[up].Op == ir.OpCall {
				if routeAddress(t, up) != "" {
					found = up
				}
				break
			}
		}
	}
	return found
}

// maxBeforeBlock bounds what stands before the block of a route in its call, in bytes.
const maxBeforeBlock = 1 << 10

// classAround is the innermost class of a tree around a place; the whole where there is none.
func classAround(t *ir.Tree, at int) ir.NodeID {
	found := ir.NodeID(0)
	for n := range t.Nodes {
		if x := &t.Nodes[n]; x.Op == ir.OpClass && int(x.Start) <= at && at < int(x.End) {
			found = ir.NodeID(n)
		}
	}
	return found
}

// routeAddress is the address that a call begins with, or "".
func routeAddress(t *ir.Tree, call ir.NodeID) string {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpName {
		return ""
	}
	arg, ok := t.Child(call, ir.Arg)
	if !ok || t.Nodes[arg].Op != ir.OpString {
		return ""
	}
	if text := strings.Trim(t.SourceOf(arg), `"'`); strings.HasPrefix(text, "/") {
		return text
	}
	return ""
}

// routeAsks: a route asks who is calling, or what runs before it does; or it only shows what everybody may see.
func (f *Flow) routeAsks(of *taint.File, unit int, route ir.NodeID, h *taint.Hit, re *regex.Regexp, names string) bool {
	if fits(re, names) {
		return true
	}
	t := of.IR.Units[unit].Tree
	callee, _ := t.Child(route, ir.Callee)
	if open := doubtExpression(h.Rule.Metadata.Flow.Open); open != nil && strings.EqualFold(t.SourceOf(callee), "get") && (fits(open, names) || fits(open, f.sinkNames(of, h))) {
		return true
	}
	address, login := routeAddress(t, route), doubtExpression(h.Rule.Metadata.Flow.Login)
	outline := of.IR.Units[0].Tree
	class := classAround(outline, of.IR.Units[unit].Start+int(t.Nodes[route].Start))
	for id := class; id < outline.Nodes[class].Next; id++ {
		if outline.Nodes[id].Op == ir.OpCall && slices.Contains(of.FilterCalls(), calleeName(outline, id)) && runsBefore(outline, id, address) &&
			fits(re, handedOn(words(outline.SourceOf(id)), login)) {
			return true
		}
	}
	return false
}

func calleeName(t *ir.Tree, call ir.NodeID) string {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpName {
		return ""
	}
	return t.SourceOf(callee)
}

// runsBefore: a filter has no address, or one that the route's begins with, up to what stands for anything.
func runsBefore(t *ir.Tree, filter ir.NodeID, address string) bool {
	of := routeAddress(t, filter)
	if i := strings.IndexAny(of, "*:?"); i >= 0 {
		of = of[:i]
	}
	return strings.HasPrefix(address, of)
}

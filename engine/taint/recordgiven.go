package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A record often comes a long way: a handler asks a service, that a repository, and each only knows the other as an interface. What is done with the record on
// that way stands in the functions of those that implement it.

// Bounds on the functions that are looked at for one record, and on the calls in them.
const (
	maxRecordGivers = 12
	maxRecordCalls  = 48
)

// givers are the functions that a record of a class comes from, with those that they get it from.
func (r *recordSearch) givers(by []*Func, c *Class) []*Func {
	if r.spec.part != nil || len(by) == 0 {
		return by // there, functions are seen to give what they give
	}
	out, calls := slices.Clone(by), maxRecordCalls
	for i := 0; i < len(out) && len(out) < maxRecordGivers; i++ {
		for _, fn := range r.giversOf(out[i], c, &calls) {
			if !slices.Contains(out, fn) && len(out) < maxRecordGivers {
				out = append(out, fn)
			}
		}
	}
	return out
}

// giversOf are those behind one: what implements it, or what its calls give such a record.
func (r *recordSearch) giversOf(fn *Func, c *Class, calls *int) []*Func {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	if !ok {
		if fn.Class == nil || r.ev.idx.crowded(fn.Class.full(), fn.Name) {
			return nil
		}
		return r.ev.idx.Methods(fn.Class.full(), fn.Name, false)
	}
	if len(fn.Tree.Nodes) > maxRecordNodes {
		return nil
	}
	var out []*Func
	in := r.in(fn.Tree, fn, fn.File)
	for n := body; n < fn.Tree.Nodes[body].Next && *calls > 0; n++ {
		if fn.Tree.Nodes[n].Op != ir.OpCall {
			continue
		}
		*calls--
		if s := in.result(n, 0, 1); len(s.by) > 0 && in.class(s) == c {
			out = append(out, s.by...)
		}
	}
	return out
}

// wrapped adds what a call is passed to what is sent, where it is of a function that takes whatever it gets: envelope(200, accounts).
func (r *recordSearch) wrapped(call ir.NodeID, parts []ir.NodeID) []ir.NodeID {
	t := r.t
	if r.spec.wraps == nil || t.Nodes[call].Op != ir.OpCall {
		return parts
	}
	callee, ok := t.Child(call, ir.Callee)
	if !ok {
		return parts
	}
	fns := r.ev.idx.Functions(r.file, r.file.resolve(r.pathOf(callee)))
	if len(fns) != 1 {
		return parts
	}
	k := 0
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role != ir.Arg {
			continue
		}
		if at := min(k, len(fns[0].Params)-1); at >= 0 {
			typ, ok := fns[0].Tree.Child(fns[0].Params[at].Node, ir.Type)
			if ok && r.spec.wraps.MatchString(fns[0].Tree.SourceOf(typ)) {
				parts = sentParts(t, c, r.spec.field, parts, 0)
			}
		}
		k++
	}
	return parts
}

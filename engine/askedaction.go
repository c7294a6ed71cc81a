package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A record may be found in a method that runs before the actions of a class, or that they call. Who asks for it is then a question to each of them, and to the
// other methods that run before it.

// actions are the methods that answer requests by what is found at a place; false where the language has no classes that do so.
func (f *Flow) actions(file *taint.File, p taint.Place) ([]taint.Action, bool) {
	path, _, span, ok := f.locate(file, p)
	if !ok {
		return nil, false
	}
	if path != file.Path {
		if file = f.index.File(path); file == nil {
			return nil, false
		}
	}
	b, ok := f.index.Of(file.Family).Behind(file.MethodIn(file.IR.Units[file.IR.UnitAt(span.Start)].Tree))
	return b.Actions, ok
}

// actionsAsk: each of the methods that use the record of a hit asks who is calling, has another do so before it, or is open to visitors.
func (f *Flow) actionsAsk(file *taint.File, h *taint.Hit, re *regex.Regexp) bool {
	actions, ok := f.actions(file, h.Source)
	if !ok {
		return false
	}
	open := doubtExpression(h.Rule.Metadata.Flow.Open)
	for _, a := range actions {
		names := namesWithin(a.Func)
		asked := fits(re, names) || fits(re, strings.Join(a.Filters, "\n")) || fits(re, a.Func.Class.Heading()) || f.calledAsk(file, a.Func, re)
		route := a.Func.Tree.Nodes[a.Func.Node].Op == ir.OpCall // of which routeAsks says what it shows
		if !asked && !a.Open && (open == nil || a.Changes || route || !fits(open, names) && !fits(open, f.sinkNames(file, h))) {
			return false
		}
	}
	return true
}

// calledAsk: a function asks who is calling that this one hands what it has found.
func (f *Flow) calledAsk(file *taint.File, fn *taint.Func, re *regex.Regexp) bool {
	for _, c := range f.index.Of(file.Family).Called(fn) {
		if fits(re, namesWithin(c)) {
			return true
		}
	}
	return false
}

// sinkNames are the words of the call that finds the record.
func (f *Flow) sinkNames(file *taint.File, h *taint.Hit) string {
	if _, src, span, ok := f.locate(file, h.Sink); ok {
		return words(src[span.Start:span.End])
	}
	return ""
}

// namesWithin lists the names of one function, one a line.
func namesWithin(fn *taint.Func) string {
	var b strings.Builder
	t := fn.Tree
	for id := fn.Node; id < t.Nodes[fn.Node].Next; id++ {
		if t.Nodes[id].Op == ir.OpName && (t.Nodes[id].Role != ir.Key || !namesColumns(t, id)) {
			b.WriteString(t.SourceOf(id))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// signedIn: a method that asks for a log-in runs before one that uses the record.
func (f *Flow) signedIn(file *taint.File, h *taint.Hit) bool {
	actions, _ := f.actions(file, h.Source)
	for _, a := range actions {
		if a.Login {
			return true
		}
	}
	return false
}

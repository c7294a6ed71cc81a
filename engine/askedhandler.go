package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A function that answers requests by itself, and that asks nobody, is a flaw where it changes records or shows those of people. What it does stands in its own
// code and in that of the functions that it calls.

// leftAlone: a hit is a function that answers requests by itself, and that asks who is calling, has another do so, or does nothing that the rule speaks of.
func (f *Flow) leftAlone(file *taint.File, h *taint.Hit) bool {
	m := h.Rule.Metadata.Flow
	uses := doubtExpression(m.Uses)
	if uses == nil || m.Route != "" {
		return false
	}
	path, _, span, ok := f.locate(file, h.At)
	if !ok || path != file.Path {
		return true
	}
	unit := file.IR.UnitAt(span.Start)
	fn := file.FuncAt(file.IR.Units[unit].Tree, span.Start-file.IR.Units[unit].Start)
	if fn == nil {
		return true
	}
	names := f.namesDone(file, f.index.Of(file.Family).Does(fn))
	return fits(doubtExpression(m.Asked), names) || !fits(uses, names)
}

// namesDone lists the names that functions say. That they say so is what a finding of the file rests on, whose files they may not be.
func (f *Flow) namesDone(file *taint.File, fns []*taint.Func) string {
	st := f.state(f.program.language(parsers.ByID(file.IR.Language)).library, file.Family)
	var b strings.Builder
	for _, fn := range fns {
		if fn.File != file {
			st.RestsOn(file.Path, fn.File.Path)
		}
		b.WriteString(namesSaid(fn))
	}
	return b.String()
}

// namesSaid lists the names of one function, one a line, but for the keys of its objects: what a column is called asks nobody, and what it is compared with does.
func namesSaid(fn *taint.Func) string {
	var b strings.Builder
	t := fn.Tree
	for id := fn.Node; id < t.Nodes[fn.Node].Next; id++ {
		if t.Nodes[id].Op == ir.OpName && t.Nodes[id].Role != ir.Key {
			b.WriteString(t.SourceOf(id))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// checkedBefore: what is registered before a handler that the data of a hit goes through may have checked the data, as its name says.
func (f *Flow) checkedBefore(file *taint.File, h *taint.Hit) bool {
	re := doubtExpression(h.Rule.Metadata.Flow.Checked)
	return re != nil && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		return fits(re, words(f.index.Of(of.Family).PassedBefore(of, of.IR.Units[unit].Tree)))
	})
}

// openUnits are the units of a file whose functions answer requests and ask nobody, as a rule says by what they use.
func (f *Flow) openUnits(file *taint.File, hits []*taint.Hit) map[int]bool {
	var open map[int]bool
	for _, h := range hits {
		if h.Rule.Metadata.Flow.Uses == "" || h.Rule.Metadata.Flow.Route != "" || h.Rule.Metadata.Flow.Silent || !h.Rule.Paths.Allow(file.Path) || f.asked(file, h) || f.leftAlone(file, h) || f.unknown(file, h) {
			continue
		}
		if _, _, span, ok := f.locate(file, h.At); ok {
			if open == nil {
				open = map[int]bool{}
			}
			open[file.IR.UnitAt(span.Start)] = true
		}
	}
	return open
}

// toldBy: that the function asks nobody which a hit's data enters by is told already, so nobody is asked whose the record is that it names.
func (f *Flow) toldBy(file *taint.File, h *taint.Hit, open map[int]bool) bool {
	if m := h.Rule.Metadata.Flow; len(open) == 0 || m.Asked == "" || m.Uses != "" {
		return false
	}
	path, _, span, ok := f.locate(file, h.Source)
	return ok && path == file.Path && open[file.IR.UnitAt(span.Start)]
}

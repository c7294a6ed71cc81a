package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
)

// A function that answers requests by itself, and that asks nobody, is a flaw where it changes records or shows those of people. What it does stands in its own
// code and in that of the functions that it calls.

// leftAlone: a hit is a function that answers requests by itself, and that asks who is calling, has another do so, or does nothing that the rule speaks of.
func (f *Flow) leftAlone(file *taint.File, h *taint.Hit) bool {
	m := h.Rule.Metadata.Flow
	uses := doubtExpression(m.Uses)
	if uses == nil {
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
	var b strings.Builder
	for _, does := range f.index.Of(file.Family).Does(fn) {
		b.WriteString(namesWithin(does))
	}
	names := b.String()
	return fits(doubtExpression(m.Asked), names) || !fits(uses, names)
}

// checkedBefore: what is registered before a handler that the data of a hit goes through may have checked the data, as its name says.
func (f *Flow) checkedBefore(file *taint.File, h *taint.Hit) bool {
	re := doubtExpression(h.Rule.Metadata.Flow.Checked)
	return re != nil && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		return fits(re, words(f.index.Of(of.Family).PassedBefore(of, of.IR.Units[unit].Tree)))
	})
}

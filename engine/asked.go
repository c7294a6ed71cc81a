package engine

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Whether a record belongs to whoever asks for it is no question of where data comes from. A rule of a record that a request names alone says by which names a
// function asks, and each function on the way of the data is looked at: the handler, what it calls, and where the record is found.

// asked: a function that the data of a hit goes through has a name by which the rule says that it asks who is calling.
func (f *Flow) asked(file *taint.File, h *taint.Hit) bool {
	re := doubtExpression(h.Rule.Metadata.Flow.Asked)
	if re == nil {
		return false
	}
	seen, itself := map[*ir.Tree]bool{}, f.calledSo(file, h)
	asks := func(p taint.Place) bool {
		path, _, span, ok := f.locate(file, p)
		if !ok {
			return false
		}
		of := file
		if path != file.Path {
			of = f.index.File(path)
		}
		k := of.IR.UnitAt(span.Start)
		t := of.IR.Units[k].Tree
		if k == 0 || seen[t] {
			return false
		}
		seen[t] = true
		return fits(re, namesOf(t, itself)) || fits(re, of.NamesBeside(t)) || fits(re, words(f.index.Of(of.Family).PassedBefore(of, t)))
	}
	if asks(h.Source) || asks(h.At) || asks(h.Sink) {
		return true
	}
	for i := range h.Steps {
		if asks(h.Steps[i].Place) {
			return true
		}
	}
	return f.actionsAsk(file, h, re)
}

var reNotWord = regexp.MustCompile(`\W+`)

// words are those of a piece of code, one a line. What its texts say counts as well: requireRole("admin").
func words(code string) string {
	if code == "" {
		return ""
	}
	return reNotWord.ReplaceAllString(code, "\n")
}

// namesOf lists the names that a function's code is made of, one a line, and once more with brackets what is read under a key. What its texts and comments say asks nobody.
func namesOf(t *ir.Tree, itself calledSo) string {
	var b strings.Builder
	for id := range t.Nodes {
		if n := &t.Nodes[id]; n.Op == ir.OpName && !itself.asksNobody(t, ir.NodeID(id)) {
			b.WriteString(t.SourceOf(ir.NodeID(id)))
			if up := t.Nodes[n.Parent]; up.Op == ir.OpIndex && n.Role == ir.Object {
				b.WriteByte('\n')
				b.WriteString(t.SourceOf(ir.NodeID(id)) + "[]")
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// unknown: neither does the file know who is calling, nor is it left to each function of the workspace to ask that.
func (f *Flow) unknown(file *taint.File, h *taint.Hit) bool {
	m := h.Rule.Metadata.Flow
	if m.Asked == "" {
		return false
	}
	if re := doubtExpression(m.Known); re != nil && fits(re, file.IR.Source) || f.signedIn(file, h) {
		return false
	}
	return !f.index.Of(file.Family).LoginsOnly()
}

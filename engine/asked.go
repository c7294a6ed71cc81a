package engine

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
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
	type part struct {
		tree *ir.Tree
		node ir.NodeID
	}
	seen, itself, found, login := map[part]bool{}, f.calledSo(file, h), f.recordCode(file, h), doubtExpression(h.Rule.Metadata.Flow.Login)
	present := doubtExpression(h.Rule.Metadata.Flow.Present)
	asks := func(of *taint.File, unit, at int) bool {
		t := of.IR.Units[unit].Tree
		root := entryAround(t, at)
		if unit == 0 || seen[part{t, root}] {
			return false
		}
		seen[part{t, root}] = true
		return fits(re, namesOf(t, root, login, present, itself, found)) || login != nil && fits(re, handedOn(of.NamesOverClass(t), login)) || fits(re, of.NamesBeside(t)) || fits(re, handedOn(words(f.index.Of(of.Family).PassedBefore(of, t)), login)) || fits(re, handedOn(f.index.Of(of.Family).RoutedBy(of, t), login))
	}
	if f.onTheWay(file, h, asks) {
		return true
	}
	return f.actionsAsk(file, h, re)
}

// onTheWay looks at the units that the data of a hit goes through, and where in them it does, in bytes from their beginning, until one is met.
func (f *Flow) onTheWay(file *taint.File, h *taint.Hit, meets func(of *taint.File, unit, at int) bool) bool {
	places := []taint.Place{h.Source, h.At, h.Sink}
	for i := range h.Steps {
		places = append(places, h.Steps[i].Place)
	}
	return slices.ContainsFunc(places, func(p taint.Place) bool {
		path, _, span, ok := f.locate(file, p)
		if !ok {
			return false
		}
		of := file
		if path != file.Path {
			of = f.index.File(path)
		}
		unit := of.IR.UnitAt(span.Start)
		return meets(of, unit, span.Start-of.IR.Units[unit].Start)
	})
}

var reNotWord = regexp.MustCompile(`\W+`)

// words are those of a piece of code, one a line. What its texts say counts as well: requireRole("admin").
func words(code string) string {
	if code == "" {
		return ""
	}
	return reNotWord.ReplaceAllString(code, "\n")
}

// handedOn is what stands before a handler less the names that ask for a log-in, whoever it is.
func handedOn(names string, login *regex.Regexp) string {
	if login == nil || names == "" {
		return names
	}
	return strings.Join(slices.DeleteFunc(strings.Split(names, "\n"), func(name string) bool { return fits(login, name) }), "\n")
}

// entryAround is the innermost function around a place that is an entry of an object: what stands beside it in the object says nothing of it. 0 is the whole.
func entryAround(t *ir.Tree, at int) ir.NodeID {
	found := ir.NodeID(0)
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if (x.Op == ir.OpLambda || x.Op == ir.OpFunc) && t.Nodes[x.Parent].Op == ir.OpPair && int(x.Start) <= at && at < int(x.End) {
			found = ir.NodeID(n)
		}
	}
	return found
}

// namesOf lists the names that a function's code is made of, one a line, and once more with brackets what is read under a key. What its texts and comments say asks
// nobody, and neither does a log-in that stands beside it where it is registered, or one that is only asked for in it.
func namesOf(t *ir.Tree, root ir.NodeID, login, present *regex.Regexp, itself calledSo, found recordCode) string {
	var b strings.Builder
	record, there := found.names(t), presenceIn(t, root, present)
	for id, within := root, ir.NodeID(0); id < t.Nodes[root].Next; id++ {
		n := &t.Nodes[id]
		if n.Op == ir.OpLambda || n.Op == ir.OpFunc {
			within = max(within, n.Next)
		}
		if n.Op != ir.OpName || record[id] || there.holds(id) || itself.asksNobody(t, id) || id >= within && login != nil && fits(login, t.SourceOf(id)) {
			continue
		}
		b.WriteString(t.SourceOf(id))
		b.WriteByte('\n')
		if t.Nodes[n.Parent].Op == ir.OpIndex && n.Role == ir.Object {
			b.WriteString(t.SourceOf(id) + "[]\n")
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
	if re := doubtExpression(m.Known); re != nil && fits(re, file.IR.Source) || f.signedIn(file, h) || f.routedBehindLogin(file, h) {
		return false
	}
	return !f.index.Of(file.Family).LoginsOnly()
}

// routedBehindLogin: a table of routes lets only those who have signed in come to a function that the data of a hit goes through.
func (f *Flow) routedBehindLogin(file *taint.File, h *taint.Hit) bool {
	login := doubtExpression(h.Rule.Metadata.Flow.Login)
	return login != nil && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		return unit != 0 && fits(login, f.index.Of(of.Family).RoutedBy(of, of.IR.Units[unit].Tree))
	})
}

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
	if re == nil || h.Rule.Metadata.Flow.Uses != "" || h.Rule.Metadata.Flow.Route != "" { // of those all is asked at once
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
		if r := routeAround(of, t, at); r != 0 {
			if seen[part{t, r}] {
				return false
			}
			seen[part{t, r}] = true
			return f.routeAsks(of, unit, r, h, re, namesOf(t, r, login, present, itself, found))
		}
		if unit == 0 || seen[part{t, root}] {
			return false
		}
		seen[part{t, root}] = true
		return fits(re, namesOf(t, root, login, present, itself, found)) || login != nil && fits(re, handedOn(of.NamesOverClass(t), login)) || fits(re, handedOn(f.besides(of, t, h), login)) || fits(re, handedOn(words(f.index.Of(of.Family).PassedBefore(of, t)), login)) ||
			slices.ContainsFunc(f.index.Of(of.Family).Fronts(of, t), func(front string) bool { return fits(re, handedOn(words(front), login)) }) || fits(re, handedOn(f.index.Of(of.Family).RoutedBy(of, t), login))
	}
	if f.onTheWay(file, h, asks) {
		return true
	}
	return f.actionsAsk(file, h, re)
}

// besides are the names that stand before the functions of a unit, less roles that everybody has who signs in.
func (f *Flow) besides(of *taint.File, t *ir.Tree, h *taint.Hit) string {
	names := of.NamesBeside(t)
	if ordinary := doubtExpression(h.Rule.Metadata.Flow.Ordinary); ordinary != nil && names != "" {
		if less, err := ordinary.ReplaceAll(names, "", 0, new(regex.Work)); err == nil {
			return less
		}
	}
	return names
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
// nobody, and neither does a log-in that stands beside it where it is registered, or one that is only asked for in it, or what copies a record.
func namesOf(t *ir.Tree, root ir.NodeID, login, present *regex.Regexp, itself calledSo, found recordCode) string {
	var b strings.Builder
	record, there := found.names(t), presenceIn(t, root, present)
	copied := copiesIn(t, root)
	for id, within := root, ir.NodeID(0); id < t.Nodes[root].Next; id++ {
		n := &t.Nodes[id]
		if n.Op == ir.OpLambda || n.Op == ir.OpFunc {
			within = max(within, n.Next)
		}
		if n.Op != ir.OpName || record[id] || n.Role == ir.Key && namesColumns(t, id) || there.holds(id) || copied.holds(id) || itself.asksNobody(t, id) || id >= within && login != nil && fits(login, t.SourceOf(id)) {
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

// namesColumns: a key says which columns, or whose, are read along, and has no value of the program's: include: { user: true }.
func namesColumns(t *ir.Tree, key ir.NodeID) bool {
	v, ok := t.Child(t.Nodes[key].Parent, ir.Value)
	if !ok || t.Nodes[v].Op != ir.OpBool && t.Nodes[v].Op != ir.OpMap && t.Nodes[v].Op != ir.OpString {
		return false
	}
	for id := v; id < t.Nodes[v].Next; id++ {
		switch n := &t.Nodes[id]; n.Op {
		case ir.OpMap, ir.OpPair, ir.OpBool, ir.OpString, ir.OpChars, ir.OpNumber, ir.OpNull:
		case ir.OpName:
			if n.Role != ir.Key {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// maxBeginning bounds the beginning of a file that says what its functions are for.
const maxBeginning = 200

// unknown: neither does the file know who is calling, nor is it left to each function of the workspace to ask that.
func (f *Flow) unknown(file *taint.File, h *taint.Hit) bool {
	m := h.Rule.Metadata.Flow
	if m.Asked == "" || m.Route != "" {
		return false
	}
	if re := doubtExpression(m.Known); re != nil && fits(re, file.IR.Source) || f.signedIn(file, h) || f.signedInAbove(file, h) || f.behindLogin(file, h) || f.routedBehindLogin(file, h) {
		return false
	}
	of := f.index.Of(file.Family)
	if alone := doubtExpression(m.Alone); alone != nil && of.EachAsks() {
		from := h.Source
		if from.Unit == nil {
			from = h.At // a flaw without data
		}
		path, src, _, ok := f.locate(file, from)
		if ok && (fits(alone, path) || f.changes(file, h) && fits(alone, path+"\n"+src[:min(len(src), maxBeginning)])) {
			return false
		}
	}
	return !of.LoginsOnly()
}

// signedInAbove: what stands before a function on the way, or its class, asks for a log-in, and not all who have one may do the same.
func (f *Flow) signedInAbove(file *taint.File, h *taint.Hit) bool {
	login := doubtExpression(h.Rule.Metadata.Flow.Login)
	return login != nil && f.index.Of(file.Family).Ranked() && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		t := of.IR.Units[unit].Tree
		return unit != 0 && slices.ContainsFunc(strings.Split(of.NamesOverClass(t)+"\n"+of.NamesBeside(t), "\n"), func(name string) bool { return fits(login, name) })
	})
}

// behindLogin: a function that the data of a hit goes through is given to a router that asks for a log-in before it.
func (f *Flow) behindLogin(file *taint.File, h *taint.Hit) bool {
	login := doubtExpression(h.Rule.Metadata.Flow.Login)
	return login != nil && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		return slices.ContainsFunc(f.index.Of(of.Family).Fronts(of, of.IR.Units[unit].Tree), func(front string) bool { return fits(login, words(reTexts.ReplaceAllString(front, ""))) })
	})
}

// reTexts fits texts in code: an address is called as it likes.
var reTexts = regexp.MustCompile("\"[^\"\n]*\"|'[^'\n]*'|`[^`]*`")

// routedBehindLogin: a table of routes lets only those who have signed in come to a function that the data of a hit goes through.
func (f *Flow) routedBehindLogin(file *taint.File, h *taint.Hit) bool {
	login := doubtExpression(h.Rule.Metadata.Flow.Login)
	return login != nil && f.onTheWay(file, h, func(of *taint.File, unit, _ int) bool {
		return unit != 0 && fits(login, f.index.Of(of.Family).RoutedBy(of, of.IR.Units[unit].Tree))
	})
}

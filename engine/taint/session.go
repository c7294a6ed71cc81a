package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// What a request puts into the session under a key, as the name that somebody signs in with, other files of the program show. Such keys are kept for the
// workspace with the names of attributes (filled.go), behind the name of the session, which none of those begins with.

// sessionPut is a text that a unit puts into the session: what a request says under a key, or a variable that another part of the file may give such a text.
type sessionPut struct {
	key  string
	from string // the variable; "" for the request itself
}

// sessionPuts are those of a unit, and the variables of statements outside of functions that it gives texts of a request.
func sessionPuts(t *ir.Tree, l *parsers.Language) (puts []sessionPut, taken []string) {
	v := &l.Session
	stores := strings.Contains(t.Source, v.Store)
	asks := slices.ContainsFunc(v.Requests, func(r string) bool { return strings.Contains(t.Source, r) })
	if !stores && !asks {
		return nil, nil
	}
	alone := t.Nodes[0].Op == ir.OpFunc || len(t.Nodes) > 1 && t.Nodes[1].Op == ir.OpFunc // variables of a function are its own
	for n := range t.Nodes {
		id := ir.NodeID(n)
		if t.Nodes[n].Op != ir.OpAssign {
			continue
		}
		target, ok1 := t.Child(id, ir.Target)
		value, ok2 := t.Child(id, ir.Value)
		if !ok1 || !ok2 {
			continue
		}
		if !alone && asks && t.Nodes[target].Op == ir.OpName && ofRequest(t, value, v, 1) {
			taken = append(taken, t.Text(target))
		}
		key := keyOf(t, target, v.Store)
		switch {
		case key == "" || checkedIn(t, value, v):
		case asks && ofRequest(t, value, v, 0):
			puts = append(puts, sessionPut{key: key})
		case !alone && t.Nodes[value].Op == ir.OpName:
			puts = append(puts, sessionPut{key, t.Text(value)})
		}
	}
	return puts, taken
}

// sessionKeys are the keys of the session under which the file's code puts texts of a request as they came.
func (f *File) sessionKeys() []string {
	var out []string
	for _, x := range f.facts {
		for _, p := range x.puts {
			if p.from == "" || slices.ContainsFunc(f.facts, func(y *facts) bool { return slices.Contains(y.taken, p.from) }) {
				out = append(out, f.lang.Session.Store+" "+p.key)
			}
		}
	}
	return out
}

// keyOf is the constant under which an expression reads what a variable holds, or "".
func keyOf(t *ir.Tree, id ir.NodeID, variable string) string {
	if t.Nodes[id].Op != ir.OpIndex {
		return ""
	}
	obj, ok1 := t.Child(id, ir.Object)
	key, ok2 := t.Child(id, ir.Arg)
	if !ok1 || !ok2 || t.Nodes[obj].Op != ir.OpName || t.Text(obj) != variable || t.Nodes[key].Op != ir.OpString {
		return ""
	}
	return constantText(t, key)
}

// ofRequest: a value is what a request says, as it came, or a variable that the unit gives such a value.
func ofRequest(t *ir.Tree, id ir.NodeID, v *parsers.Session, depth int) bool {
	switch t.Nodes[id].Op {
	case ir.OpIndex:
		obj, ok := t.Child(id, ir.Object)
		return ok && t.Nodes[obj].Op == ir.OpName && slices.Contains(v.Requests, t.Text(obj))
	case ir.OpName:
		return depth == 0 && slices.ContainsFunc(assignedTo(t, id), func(value ir.NodeID) bool { return ofRequest(t, value, v, 1) })
	case ir.OpTernary:
		then, ok := t.Child(id, ir.Then)
		return ok && ofRequest(t, then, v, depth)
	case ir.OpBinary:
		left, ok := t.Child(id, ir.Left)
		return ok && t.Text(id) == "??" && ofRequest(t, left, v, depth)
	case ir.OpCall:
		callee, ok := t.Child(id, ir.Callee)
		if !ok || !slices.Contains(v.Keep, lastName(t, callee)) {
			return false
		}
		return slices.ContainsFunc(t.Children(id, ir.Arg, nil), func(a ir.NodeID) bool { return ofRequest(t, a, v, depth) })
	}
	return false
}

// assignedTo are the values that the unit gives the variable that a name means.
func assignedTo(t *ir.Tree, name ir.NodeID) []ir.NodeID {
	var out []ir.NodeID
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpAssign {
			continue
		}
		target, ok1 := t.Child(ir.NodeID(n), ir.Target)
		value, ok2 := t.Child(ir.NodeID(n), ir.Value)
		if ok1 && ok2 && t.Nodes[target].Op == ir.OpName && t.Nodes[target].Hash == t.Nodes[name].Hash {
			out = append(out, value)
		}
	}
	return out
}

// checkedIn: a call of the unit that asks what a text is like is passed the value.
func checkedIn(t *ir.Tree, value ir.NodeID, v *parsers.Session) bool {
	written := t.SourceOf(value)
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpCall {
			continue
		}
		callee, ok := t.Child(ir.NodeID(n), ir.Callee)
		if !ok || !slices.Contains(v.Checks, lastName(t, callee)) {
			continue
		}
		if slices.ContainsFunc(t.Children(ir.NodeID(n), ir.Arg, nil), func(a ir.NodeID) bool { return t.SourceOf(a) == written }) {
			return true
		}
	}
	return false
}

// filledKey: what is read under a key is what a request put there somewhere in the workspace.
func (ev *evaluator) filledKey(id ir.NodeID) bool {
	t := ev.frame.tree
	s := &ev.file.lang.Session
	key := keyOf(t, id, s.Store)
	return key != "" && ev.idx != nil && ev.idx.filled[s.Store+" "+key] > 0
}

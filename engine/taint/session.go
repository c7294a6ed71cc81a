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
	r := sessionReader{t: t, words: v}
	for n := range t.Nodes {
		id := ir.NodeID(n)
		if t.Nodes[n].Op != ir.OpAssign && t.Nodes[n].Op != ir.OpAugment {
			continue
		}
		target, ok1 := t.Child(id, ir.Target)
		value, ok2 := t.Child(id, ir.Value)
		if !ok1 || !ok2 {
			continue
		}
		if !alone && asks && t.Nodes[target].Op == ir.OpName && r.ofRequest(value, 1) {
			taken = append(taken, t.Text(target))
		}
		key := keyOf(t, target, v.Store)
		switch {
		case key == "" || r.checked(value):
		case asks && r.ofRequest(value, 0):
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
	taken := map[string]bool{"": true}
	for _, x := range f.facts {
		for _, name := range x.taken {
			taken[name] = true
		}
	}
	for _, x := range f.facts {
		for _, p := range x.puts {
			if taken[p.from] {
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
	if !ok1 || !ok2 || t.Nodes[obj].Op != ir.OpName || t.Text(obj) != variable {
		return ""
	}
	switch t.Nodes[key].Op {
	case ir.OpString:
		return constantText(t, key)
	case ir.OpOther: // a symbol
		if c := key + 1; c < t.Nodes[key].Next && t.Nodes[c].Op == ir.OpChars {
			return t.Text(c)
		}
	}
	return ""
}

// sessionReader reads what a unit puts into the session. What it asks of the whole unit it gathers once, since a unit may put thousands of texts there.
type sessionReader struct {
	t        *ir.Tree
	words    *parsers.Session
	assigned map[uint32][]ir.NodeID // the values that variables are given, by the hashes of their names
	asked    map[string]bool        // what calls are passed that ask what a text is like, as written
}

// maxAssigned bounds how many values of a variable are looked at.
const maxAssigned = 16

// ofRequest: a value is what a request says, as it came, or a variable that the unit gives such a value.
func (r *sessionReader) ofRequest(id ir.NodeID, depth int) bool {
	t := r.t
	switch t.Nodes[id].Op {
	case ir.OpIndex:
		obj, ok := t.Child(id, ir.Object)
		return ok && t.Nodes[obj].Op == ir.OpName && slices.Contains(r.words.Requests, t.Text(obj))
	case ir.OpName:
		return depth == 0 && slices.ContainsFunc(r.valuesOf(t.Nodes[id].Hash), func(value ir.NodeID) bool { return r.ofRequest(value, 1) })
	case ir.OpList:
		return slices.ContainsFunc(t.Children(id, ir.Elem, nil), func(e ir.NodeID) bool { return r.ofRequest(e, depth) })
	case ir.OpTernary:
		then, ok := t.Child(id, ir.Then)
		return ok && r.ofRequest(then, depth)
	case ir.OpBinary:
		left, ok := t.Child(id, ir.Left)
		return ok && t.Text(id) == "??" && r.ofRequest(left, depth)
	case ir.OpCall:
		callee, ok := t.Child(id, ir.Callee)
		if !ok || !slices.Contains(r.words.Keep, lastName(t, callee)) {
			return false
		}
		return slices.ContainsFunc(t.Children(id, ir.Arg, nil), func(a ir.NodeID) bool { return r.ofRequest(a, depth) })
	}
	return false
}

// valuesOf are the first values that the unit gives a variable.
func (r *sessionReader) valuesOf(name uint32) []ir.NodeID {
	if r.assigned == nil {
		r.assigned = map[uint32][]ir.NodeID{}
		for n := range r.t.Nodes {
			if r.t.Nodes[n].Op != ir.OpAssign {
				continue
			}
			target, ok1 := r.t.Child(ir.NodeID(n), ir.Target)
			value, ok2 := r.t.Child(ir.NodeID(n), ir.Value)
			if !ok1 || !ok2 || r.t.Nodes[target].Op != ir.OpName {
				continue
			}
			if h := r.t.Nodes[target].Hash; len(r.assigned[h]) < maxAssigned {
				r.assigned[h] = append(r.assigned[h], value)
			}
		}
	}
	return r.assigned[name]
}

// checked: a call of the unit that asks what a text is like is passed the value.
func (r *sessionReader) checked(value ir.NodeID) bool {
	if r.asked == nil {
		r.asked = map[string]bool{}
		for n := range r.t.Nodes {
			if r.t.Nodes[n].Op != ir.OpCall {
				continue
			}
			callee, ok := r.t.Child(ir.NodeID(n), ir.Callee)
			if !ok || !slices.Contains(r.words.Checks, lastName(r.t, callee)) {
				continue
			}
			for _, a := range r.t.Children(ir.NodeID(n), ir.Arg, nil) {
				r.asked[r.t.SourceOf(a)] = true
			}
		}
	}
	return r.asked[r.t.SourceOf(value)]
}

// filledKey: what is read under a key is what a request put there somewhere in the workspace.
func (ev *evaluator) filledKey(id ir.NodeID) bool {
	t := ev.frame.tree
	s := &ev.file.lang.Session
	key := keyOf(t, id, s.Store)
	return key != "" && ev.idx != nil && ev.idx.filled[s.Store+" "+key] > 0
}

package engine

import "github.com/appsec-lsp/appsec-lsp/ir"

// What is answered is often a record with its fields copied one by one, under the names that they have: {id: user.id, email: user.email, isAdmin: user.isAdmin}. That
// one of them is called as a role tells what is shown, and asks nobody.

// Bounds on the copies of a function that are looked at, and on their fields.
const (
	leastCopied = 3 // fields of one object: fewer may say whose records are sought
	mostCopies  = 64
	mostCopied  = 64
)

// copiesIn finds the fields that copy others of the same name, where one object is made of some of another so.
func copiesIn(t *ir.Tree, root ir.NodeID) presence {
	var out presence
	left := mostCopies
	for id := root; id < t.Nodes[root].Next && left > 0; id++ {
		if t.Nodes[id].Op != ir.OpMap {
			continue
		}
		left--
		fields, of := 0, map[string]presence{}
		for c := id + 1; c < t.Nodes[id].Next && fields < mostCopied; c = t.Nodes[c].Next {
			if t.Nodes[c].Op != ir.OpPair {
				continue
			}
			fields++
			if from, ok := copiedFrom(t, c); ok {
				of[from] = append(of[from], nodeRange{c, t.Nodes[c].Next})
			}
		}
		for _, copies := range of {
			if len(copies) >= leastCopied {
				out = append(out, copies...)
			}
		}
	}
	return out
}

// copiedFrom is the code of the object that a field is copied from under its own name.
func copiedFrom(t *ir.Tree, pair ir.NodeID) (string, bool) {
	key, ok1 := t.Child(pair, ir.Key)
	v, ok2 := t.Child(pair, ir.Value)
	if !ok1 || !ok2 || t.Nodes[v].Op != ir.OpMember {
		return "", false
	}
	m, ok1 := t.Child(v, ir.Member)
	o, ok2 := t.Child(v, ir.Object)
	if !ok1 || !ok2 || t.Nodes[o].Op != ir.OpName || t.Text(m) != t.SourceOf(key) {
		return "", false
	}
	return t.SourceOf(o), true
}

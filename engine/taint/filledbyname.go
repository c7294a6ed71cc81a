package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A program that names no list of permitted parameters takes them one by one: Note.create(title: params[:title]), note.title = params[:title].

// takenOneByOne are the attributes that a unit's code gives what a request says under a key.
func takenOneByOne(t *ir.Tree, l *parsers.Language) []string {
	v := &l.Session
	if len(l.Makers) == 0 || !slices.ContainsFunc(v.Requests, func(r string) bool { return strings.Contains(t.Source, r) }) {
		return nil
	}
	for n := range t.Nodes { // what is passed under the request's name is no request
		if t.Nodes[n].Op == ir.OpParam {
			if name, ok := t.Child(ir.NodeID(n), ir.Target); ok && slices.Contains(v.Requests, t.Text(name)) {
				return nil
			}
		}
	}
	var out []string
	r := sessionReader{t: t, words: v}
	take := func(name ir.NodeID, value ir.NodeID) {
		if word := t.Text(name); mayHoldText(word) && r.ofRequest(value, 0) {
			out = append(out, word)
		}
	}
	for n := range t.Nodes {
		id := ir.NodeID(n)
		switch t.Nodes[n].Op {
		case ir.OpAssign:
			target, ok1 := t.Child(id, ir.Target)
			value, ok2 := t.Child(id, ir.Value)
			if !ok1 || !ok2 {
				continue
			}
			if callee, ok := t.Child(target, ir.Callee); ok && t.Nodes[target].Op == ir.OpCall {
				target = callee // an attribute is read and written by methods
			}
			if m, ok := t.Child(target, ir.Member); ok && t.Nodes[target].Op == ir.OpMember {
				take(m, value)
			}
		case ir.OpCall:
			callee, ok := t.Child(id, ir.Callee)
			if !ok || !slices.Contains(l.Makers, lastName(t, callee)) {
				continue
			}
			for a := t.Nodes[callee].Next; a < t.Nodes[id].Next; a = t.Nodes[a].Next {
				for _, e := range entriesOf(t, a) {
					key, ok1 := t.Child(e, ir.Key)
					value, ok2 := t.Child(e, ir.Value)
					if ok1 && ok2 {
						take(key, value)
					}
				}
			}
		}
	}
	return out
}

// entriesOf are the argument itself where it is passed by its name, or those of a map that is written out.
func entriesOf(t *ir.Tree, arg ir.NodeID) []ir.NodeID {
	switch t.Nodes[arg].Op {
	case ir.OpKeyword, ir.OpPair:
		return []ir.NodeID{arg}
	case ir.OpMap:
		var out []ir.NodeID
		for e := arg + 1; e < t.Nodes[arg].Next; e = t.Nodes[e].Next {
			if t.Nodes[e].Op == ir.OpPair || t.Nodes[e].Op == ir.OpKeyword {
				out = append(out, e)
			}
		}
		return out
	}
	return nil
}

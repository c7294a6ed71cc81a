package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// storeVerbs begin the names of functions by which programs ask a store or a service for what they name.
var storeVerbs = []string{"get", "find", "load", "lookup", "fetch"}

// findsRecord: a call is named as one that finds an object by its only argument, or one that waits for what a store or a service has. What it gives is rarely a
// form of what it was asked with.
func (ev *evaluator) findsRecord(s *site) bool {
	if s.recvNode == 0 || s.isNew || s.recv.typ == "str" {
		return false
	}
	return len(s.args) == 1 && findsByKey(s.name) || slices.Contains(storeVerbs, verbOf(s.name)) && ev.awaited(s.id)
}

// findsByKey: get, find, getByName, find_by_id.
func findsByKey(name string) bool {
	verb, _, _ := strings.Cut(strings.ToLower(name), "by")
	return rules.Means(rules.LooksUp|rules.FindsFirst, strings.TrimRight(verb, "_")) && name != "fetch"
}

// verbOf is the first word of a name that has several, in lower case: getObjectField, find_one, LoadAsync. Of a name of one word it is the name.
func verbOf(name string) string {
	for i := 1; i < len(name); i++ {
		if c := name[i]; c == '_' || 'A' <= c && c <= 'Z' {
			return strings.ToLower(name[:i])
		}
	}
	return strings.ToLower(name)
}

// awaited: the program waits for what a call gives: await find(x), find(x).then(…), await Promise.all([find(x), …]).
func (ev *evaluator) awaited(id ir.NodeID) bool {
	t := ev.frame.tree
	p := t.Nodes[id].Parent
	switch t.Nodes[p].Op {
	case ir.OpAwait:
		return true
	case ir.OpList:
		call := t.Nodes[p].Parent
		return t.Nodes[call].Op == ir.OpCall && lastName(t, call+1) == "all" && ev.awaited(call)
	case ir.OpMember:
		return t.Nodes[p].Role == ir.Callee && lastName(t, p) == "then"
	}
	return false
}

package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// facts are what a unit's tree alone tells of what the unit does for other functions and files, before names are resolved. NewFile reads them of all
// units, those of units that stayed as they were from the version before; Revise compares those of the unit that was edited.
type facts struct {
	assigned  []given        // the names and members that its functions give a value
	passes    []registration // names that its calls are passed
	fills     []string       // attributes that a request fills, and whether people sign in; see logins.go
	routes    []route        // handlers that it gives routers, and functions that it hands them to
	mounts    []mount        // what its routers are given; see mounted.go
	documents *documents     // what it says of records by schemas; nil for nothing
	gifts     []gift         // members that functions give their first parameter
	made      *madeObjects   // what its calls make objects with; nil where parameters have types
	keepings  []keeping      // what fields of its literals are given
	puts      []sessionPut   // what it puts into the session,
	taken     []string       // and variables that it gives texts of a request
	outwards  []outward      // variables that functions give values and do not declare
}

// factsOf reads a unit's tree. The outline is the unit of what stands outside of functions.
func (f *File) factsOf(t *ir.Tree, outline bool) *facts {
	x := &facts{assigned: assignedIn(t, outline), passes: passes(t)}
	if len(f.lang.Fillers)+len(f.lang.Logins)+len(f.lang.Roles) > 0 {
		x.fills = fills(t, f.lang)
	}
	if f.lang.Session.Store != "" {
		x.puts, x.taken = sessionPuts(t, f.lang)
	}
	if len(f.lang.RouterAsks) > 0 {
		x.routes = routesOf(t, f.lang.RouterAsks)
	}
	if f.lang.Routers != nil {
		x.mounts = mountsOf(t, f.lang.Routers)
	}
	if len(f.lang.Models) > 0 {
		x.documents = documentsOf(t, f.lang)
	}
	if f.lang.OpenArguments {
		x.gifts = gifts(t)
	}
	if f.lang.UntypedParameters {
		x.made = constructions(t)
	}
	if f.embeds() {
		x.keepings = keepings(t)
	}
	if f.vars != nil {
		x.outwards = outwards(t)
	}
	return x
}

// readFacts reads those of all units. before, which may be nil, is the version before.
func (f *File) readFacts(before *File) {
	known := map[*ir.Tree]*facts{}
	if before != nil {
		for i, x := range before.facts {
			known[before.IR.Units[i].Tree] = x
		}
	}
	f.facts = make([]*facts, len(f.IR.Units))
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		if f.facts[i] = known[t]; f.facts[i] == nil {
			f.facts[i] = f.factsOf(t, i == 0)
		}
	}
}

// tellSame: two versions of a function's unit tell others the same.
func (f *File) tellSame(was, now *facts) bool {
	return slices.Equal(f.lasting(was.assigned), f.lasting(now.assigned)) &&
		slices.Equal(f.passing(was.passes), f.passing(now.passes)) &&
		was.documents.same(now.documents) && slices.Equal(was.fills, now.fills) && slices.Equal(was.routes, now.routes) && slices.Equal(was.mounts, now.mounts) && slices.Equal(was.puts, now.puts) && slices.Equal(was.taken, now.taken) &&
		slices.EqualFunc(was.gifts, now.gifts, func(a, b gift) bool { return a.member == b.member }) &&
		was.made.equal(now.made) &&
		slices.Equal(was.keepings, now.keepings) &&
		slices.EqualFunc(was.outwards, now.outwards, func(a, b outward) bool { return a.name == b.name && a.data == b.data })
}

package engine

import (
	"slices"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// libraries are what was compiled of models for flow rules. Languages of a family for which that is the same share it: what was learnt of a function of
// JavaScript holds when TypeScript calls it, and is not learnt again.
type libraries struct {
	mu   sync.Mutex
	list []madeLibrary
}

type madeLibrary struct {
	family string
	models []*rules.Model
	flow   []*rules.Rule
	*taint.Library
}

// of is the library of models and flow rules for the languages of a family.
func (ls *libraries) of(family string, models []*rules.Model, flow []*rules.Rule) *taint.Library {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	for _, x := range ls.list {
		if x.family == family && slices.Equal(x.models, models) && slices.EqualFunc(x.flow, flow, sameFlow) {
			return x.Library
		}
	}
	x := madeLibrary{family, models, flow, taint.NewLibrary(models, flow)}
	ls.list = append(ls.list, x)
	return x.Library
}

// sameFlow: two rules are one, or silent ones that stand for one.
func sameFlow(a, b *rules.Rule) bool {
	return a == b || a.ID == b.ID && a.Metadata.Flow.Silent && b.Metadata.Flow.Silent && a.Metadata.Flow.Weakness == b.Metadata.Flow.Weakness
}

// library compiles the models of a language for the flow rules among rs.
func (p *Program) library(lp *langProgram, id string, l *parsers.Language, rs []*rules.Rule) *taint.Library {
	var flow []*rules.Rule
	for _, r := range rs {
		if _, ok := applies(r, l); ok && r.Mode == rules.ModeTaint && r.Metadata.Flow != nil {
			flow = append(flow, r)
		}
	}
	flow = append(flow, silent(flow, l, rs)...)
	if len(flow) == 0 {
		return nil
	}
	name, ok := rules.CanonicalLanguage(id)
	if !ok {
		name = id
	}
	models, faults := rules.ModelsFor(name)
	lp.faults = append(lp.faults, faults...)
	for _, m := range p.models {
		for _, l := range m.Languages {
			if l == name {
				models = append(models[:len(models):len(models)], m)
			}
		}
	}
	return p.libraries.of(parsers.Family(l.ID), models, flow)
}

package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// callerKind is the kind of sources that only callers fill, whoever they are: the parameters of public functions. Nothing is known of what is passed, so
// it is no source to follow through a program. It counts at sinks of the function itself, and only where the function makes a text of it: one that hands
// on what it was given is no worse than the sink.
const callerKind = "caller"

// fromCaller is a parameter at a sink of its own function.
func (ev *evaluator) fromCaller(m *mark, sink *sinkSpec, at sinkPlace) {
	fn := ev.fn
	if !m.set && !m.bare || fn == nil || m.origin.param >= len(fn.Params) || m.origin.kind != fromParam || len(ev.including) > 0 || !sink.wants(callerKind) {
		return
	}
	for _, e := range ev.lib.callers {
		if e.source == nil || !ev.parameterFits(e.Of, fn, m.origin.param) || ev.sourceParameter(fn, m.origin.param) {
			continue
		}
		x := *m
		x.origin = &origin{kind: fromSource, source: e.source, place: ev.placeIn(fn, fn.Params[m.origin.param].Node), live: e.source.live}
		for i := range sink.targets {
			t := &sink.targets[i]
			if slices.Contains(t.kinds, callerKind) && ev.lib.harms(&x, t.channel) && (x.set || t.rule.Metadata.Flow.Weakness != "sql") {
				ev.hit(newHit(t, &x, at, at.call, ev.file.Path))
			}
		}
		return
	}
}

// sourceParameter: models know the parameter as a source, which is reported as such.
func (ev *evaluator) sourceParameter(fn *Func, i int) bool {
	return slices.ContainsFunc(ev.lib.params, func(e *entry) bool {
		return e.Section == rules.SourceSection && ev.parameterFits(e.Of, fn, i)
	})
}

// wants: some rule asks at the sink for sources of a kind.
func (s *sinkSpec) wants(kind string) bool {
	return slices.ContainsFunc(s.targets, func(t target) bool { return slices.Contains(t.kinds, kind) })
}

package workspace

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine"
)

// withoutEchoes leaves out the findings of built-in rules that go by the form of the code alone, where data was followed to the same place and the flaw is the
// same: the flow says more of it. It takes over their fixes, and the highest severity. What a comment suppresses stays as it is.
func withoutEchoes(list []engine.Finding) []engine.Finding {
	var flows []int
	for i := range list {
		if f := &list[i]; len(f.Flow) > 0 && f.Rule.Builtin && f.Suppressed == nil && !f.Incoming {
			flows = append(flows, i)
		}
	}
	if len(flows) == 0 {
		return list
	}
	list = slices.Clone(list)
	out := make([]engine.Finding, 0, len(list))
	gone := make([]bool, len(list))
	for i := range list {
		s := &list[i]
		if len(s.Flow) > 0 || !s.Rule.Builtin || s.Suppressed != nil {
			continue
		}
		for _, j := range flows {
			f := &list[j]
			if s.Span.Start < f.Span.End && f.Span.Start < s.Span.End && sameFlaw(s, f) {
				f.Severity = max(f.Severity, s.Severity)
				f.Fixes = joinFixes(f.Fixes, s.Fixes)
				gone[i] = true
				break
			}
		}
	}
	for i := range list {
		if !gone[i] {
			out = append(out, list[i])
		}
	}
	return out
}

// sameFlaw: the rules name the same weakness first.
func sameFlaw(a, b *engine.Finding) bool {
	x, y := a.Rule.Metadata.CWE, b.Rule.Metadata.CWE
	return len(x) > 0 && len(y) > 0 && x[0] == y[0]
}

// joinFixes adds fixes that do something else.
func joinFixes(list, more []engine.Fix) []engine.Fix {
	list = slices.Clip(list)
	for _, fix := range more {
		if !slices.ContainsFunc(list, func(x engine.Fix) bool { return x.Title == fix.Title || slices.Equal(x.All(), fix.All()) }) {
			list = append(list, fix)
		}
	}
	return list
}

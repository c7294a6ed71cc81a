package rules

import (
	"slices"
	"strings"
)

// shortestDetails is the length in bytes below which `details` cannot hold a whole story.
const shortestDetails = 200

// Complete lists what a built-in rule must have and this one has not. Rules of others need not be complete.
func Complete(r *Rule) []Fault {
	var out []Fault
	miss := func(ok bool, message, suggestion string) {
		if !ok {
			out = append(out, Fault{Place: r.Place, RuleID: r.ID, Message: message, Suggestion: suggestion})
		}
	}
	m := &r.Metadata
	for _, f := range []struct{ key, value string }{
		{"message", r.Message}, {"title", m.Title}, {"category", m.Category}, {"summary", m.Summary}, {"explanation", m.Explanation}, {"attack", m.Attack},
		{"remediation", m.Remediation},
	} {
		miss(strings.TrimSpace(f.value) != "", "`"+f.key+"` is missing", "")
	}
	for _, f := range []struct{ key, value string }{{"impact", m.Impact}, {"likelihood", m.Likelihood}, {"confidence", m.Confidence}} {
		miss(f.value == "HIGH" || f.value == "MEDIUM" || f.value == "LOW", "`"+f.key+"` is not a level", "HIGH, MEDIUM or LOW")
	}
	miss(len(m.CWE) > 0, "`cwe` is missing", "for example CWE-89")
	for _, c := range m.CWE {
		miss(CWEName(c) != "", "the name of "+c+" is not known", "add it to cweNames")
	}
	miss(has2025(m.OWASP), "`owasp` names no category of the OWASP Top 10:2025", strings.Join(OWASPFor(m.CWE), ", "))
	for _, c := range m.OWASP {
		miss(!strings.HasSuffix(c, ":2025") || OWASPTitle(c) != "", c+" is no category of the OWASP Top 10:2025", "")
	}
	if fit := OWASPFor(m.CWE); len(fit) > 0 {
		miss(slices.ContainsFunc(m.OWASP, func(c string) bool { return slices.Contains(fit, c) }), "`owasp` names no category that the CWEs belong to", strings.Join(fit, ", "))
	}
	miss(len(m.ASVS) > 0, "`asvs` is missing", "for example v5.0.0-1.2.4")
	for _, a := range m.ASVS {
		miss(ASVSSection(a) != "", a+" is no requirement of ASVS 5.0.0", "")
	}
	miss(len(m.Technology) > 0, "`technology` is missing", "the library or framework, or the language")
	miss(len(strings.TrimSpace(m.Details)) >= shortestDetails, "`details` does not tell the whole story", "how it arises with this API, how it is used, how to check a fix, what does not help")
	miss(len(m.References) > 0, "`references` is empty", "")
	for _, s := range m.References {
		miss(strings.HasPrefix(s, "https://"), "the reference "+quote(s)+" is no address of https", "")
	}
	miss(len(strings.TrimSpace(m.Title)) <= 60, "`title` is longer than 60 characters", "")
	miss(len(m.Summary) <= 160, "`summary` is longer than 160 characters", "")
	miss(len(m.Bad) > 0, "`bad` holds no example", "")
	miss(len(m.Good) > 0, "`good` holds no example", "")
	return append(out, completeFix(r)...)
}

// completeFix checks that a fix has a title and a golden, and that nothing else claims to have one.
func completeFix(r *Rule) []Fault {
	var out []Fault
	miss := func(at Place, message string) {
		out = append(out, Fault{Place: at, RuleID: r.ID, Message: message})
	}
	fixed, chosen := 0, 0
	for _, e := range r.Metadata.Bad {
		if e.Fixed == e.Code {
			miss(e.Place, "`fixed` is the same as `code`")
		}
		if e.Fixed != "" {
			fixed++
		}
		chosen += len(e.Alternatives)
	}
	hasFix := r.Fix != "" || r.FixRegex != nil
	switch {
	case hasFix && fixed == 0:
		miss(r.Place, "the rule has a fix and no bad example with `fixed`")
	case !hasFix && fixed > 0:
		miss(r.Place, "an example has `fixed` and the rule has no fix")
	}
	if chosen < len(r.Metadata.Fixes) {
		miss(r.Place, "the bad examples have fewer `alternatives` than there are `fixes`")
	}
	if hasFix && (r.Metadata.FixTitle == "" || r.Metadata.FixSafety == "") {
		miss(r.Place, "the rule has a fix and no `fix-title` or `fix-safety`")
	}
	return out
}

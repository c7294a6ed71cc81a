// Package engine runs rules over units. A Program is a set of rules compiled for every language that they name; Check
// is a function of its arguments.
package engine

import (
	"slices"
	"sort"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Finding is one flaw in one place. It never changes once returned.
type Finding struct {
	Rule     *rules.Rule
	Severity rules.Severity // the rule's, unless a configuration overrides it
	Span     text.Span      // bytes in the file
	Message  string         // the rule's message, with the metavariables filled in
	Bindings []Binding      // by name, sorted
	Flow     []Step         // from source to sink; empty for findings that are not flows
	Fixes    []Fix          // candidates; a fix is to be proven before it is offered
	// Doubtful lowers the confidence: several steps of the flow rest on what calls that nobody knows are supposed to do.
	Doubtful bool
	made     made // of a flow
	// Incoming: the finding is one of another file, where the data enters, and is shown in this one as well, where it becomes dangerous. Only those who edit
	// files are told.
	Incoming bool
	// Fingerprint identifies the finding across edits elsewhere in the file: rule, path, matched code and which one of
	// its equals it is. Hexadecimal.
	Fingerprint string
	// Suppressed says by what comment the finding is suppressed, or is nil.
	Suppressed *Suppression
}

// made is where a function of another file makes of data what does harm: whoever mends it, mends it there. The path is "" where the file of the finding does.
type made struct {
	path string
	at   text.Span
}

// Confidence is the rule's, and low where the finding is doubtful.
func (f *Finding) Confidence() rules.Confidence {
	if f.Doubtful {
		return rules.LowConfidence
	}
	return f.Rule.Confidence()
}

// Binding is what a metavariable stood for.
type Binding struct {
	Name string // "$X"
	Span text.Span
	Text string
}

// Step is one place on the way of untrusted data.
type Step struct {
	Path   string // "" for the file of the finding
	Source string // the text of that other file
	Span   text.Span
	Note   string
}

// Safety says whether a person must look at a fix.
type Safety uint8

// Safe fixes keep what the code does for every honest input; Review fixes may change it.
const (
	Review Safety = iota
	Safe
)

// Fix is a change that removes a finding.
type Fix struct {
	Title  string
	Edits  []text.Edit // sorted, not overlapping
	Safety Safety
	// Imports add what Edits need and the file lacks.
	Imports []text.Edit
	needs   []string // import statements, until the file's imports are known
}

// All are the fix's edits, sorted and not overlapping.
func (x Fix) All() []text.Edit {
	if len(x.Imports) == 0 {
		return x.Edits
	}
	return Together([]Fix{x})
}

// Together are the edits of fixes that do not overlap, each import once, sorted.
func Together(fixes []Fix) []text.Edit {
	var all []text.Edit
	for _, x := range fixes {
		for _, e := range x.Imports {
			if !slices.Contains(all, e) {
				all = append(all, e)
			}
		}
	}
	for _, x := range fixes {
		all = append(all, x.Edits...)
	}
	// At one place imports come first, then the blank line that sets them apart, then what replaces code there.
	rank := func(e text.Edit) int {
		switch {
		case e.Span.Len() > 0:
			return 2
		case strings.TrimSpace(e.New) == "":
			return 1
		}
		return 0
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		return a.Span.Start < b.Span.Start || a.Span.Start == b.Span.Start && rank(a) < rank(b)
	})
	return all
}

// Suppression is a comment `appsec:ignore RULE-ID -- reason [until=YYYY-MM-DD] [by=who]`.
type Suppression struct {
	Span      text.Span // of the comment
	RuleIDs   []string  // empty: every rule
	Reason    string
	Until, By string
	Expired   bool
}

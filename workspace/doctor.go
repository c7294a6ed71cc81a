package workspace

import (
	"fmt"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Diagnosis says why findings of a file are shown, hidden or missing. Its facts are in the order in which a review meets them.
type Diagnosis struct{ Facts [][2]string }

// Diagnose explains the outcome of a file's review. path is relative to the workspace root.
func Diagnose(r *Reviewer, s *Setup, path string, o *Outcome) *Diagnosis {
	d := &Diagnosis{}
	add := func(what, format string, args ...any) {
		d.Facts = append(d.Facts, [2]string{what, fmt.Sprintf(format, args...)})
	}
	add("file", "%s", path)
	if o.Language == "" {
		add("language", "none claims this file; only rules that look at text run")
	} else {
		add("language", "%s", o.Language)
	}
	if o.Skipped != "" {
		add("not analysed", "%s", o.Skipped)
	}
	if o.Broken {
		add("syntax errors", "yes; what is broken is analysed as far as it parses")
	}
	add("rules", "%d can apply", o.Rules)
	if s.Config.File != "" {
		add("configuration", "%s", s.Config.File)
	} else {
		add("configuration", "none found")
	}
	if len(r.Config.Policy.Require) > 0 {
		add("required by policy", "%s", strings.Join(r.Config.Policy.Require, ", "))
	}
	add("limit", "files up to %d bytes are analysed", r.Limit())
	if r.Config.Excludes(path) {
		add("excluded", "by the configuration's `exclude`")
	}
	if c := r.Config.Severity; c != nil {
		add("least severity shown", "%s", *c)
	}
	if c := r.Config.Confidence; c != nil {
		add("least confidence shown", "%s", *c)
	} else {
		add("least confidence shown", "%s of built-in rules, which is the default", rules.MediumConfidence)
	}
	if o.Kind != rules.Source {
		add("kind of file", "%s; of built-in rules' findings the settings say `%s`", o.Kind, r.Config.Treats(o.Kind))
	}
	add("hidden", "%d by the kind of file, %d by severity or confidence", o.HiddenByKind, o.HiddenByThreshold)
	suppressed := 0
	for i := range o.Findings {
		if o.Findings[i].Suppressed != nil {
			suppressed++
		}
	}
	add("findings", "%d, of which %d are suppressed by comments", len(o.Findings), suppressed)
	for _, p := range o.Problems {
		add("rule set aside", "%s: %s", p.RuleID, p.Message)
	}
	for _, f := range s.Faults {
		add("fault", "%s:%d: %s", f.File, f.Line, f.Message)
	}
	return d
}

// Ignored adds whether a scan of the folder leaves the file out by an ignore file.
func (d *Diagnosis) Ignored(yes bool) *Diagnosis {
	if yes {
		d.Facts = append(d.Facts, [2]string{"ignored", "by .gitignore or .appsecignore: scans of the folder leave it out, one of the file itself does not"})
	}
	return d
}

// Markdown is the diagnosis as a list.
func (d *Diagnosis) Markdown() string {
	var sb strings.Builder
	for _, f := range d.Facts {
		fmt.Fprintf(&sb, "- **%s**: %s\n", f[0], f[1])
	}
	return sb.String()
}

// Text is the diagnosis for a terminal.
func (d *Diagnosis) Text() string {
	var sb strings.Builder
	for _, f := range d.Facts {
		fmt.Fprintf(&sb, "%-24s %s\n", f[0], f[1])
	}
	return sb.String()
}

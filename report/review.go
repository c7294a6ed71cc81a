package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Review is what a change does, for a reviewer. Its Scan holds what the change adds.
type Review struct {
	Scan
	Base     string // the commit that it is compared with
	Fixed    []Finding
	Weakened []Weakening
}

// Weakening is a change by which less is seen than before.
type Weakening struct {
	Path    string `json:"path"`
	Line    int    `json:"line,omitempty"` // 1-based; 0 for the file as a whole
	Rule    string `json:"rule,omitempty"`
	Message string `json:"message"`
}

func (x Weakening) place() string {
	if x.Line > 0 {
		return fmt.Sprintf("%s:%d", x.Path, x.Line)
	}
	return x.Path
}

// WriteReview writes a review in a format. Text, JSON, Markdown and SARIF tell all of it; in SARIF what is fixed is absent. The other formats know
// findings only, and tell those that are new.
func WriteReview(w io.Writer, format string, r *Review, o Options) error {
	switch format {
	case "text":
		return writeReviewText(w, r, o)
	case "json":
		return writeReviewJSON(w, r)
	case "markdown":
		return writeReviewMarkdown(w, r)
	case "sarif":
		return writeReviewSARIF(w, r)
	}
	return Write(w, format, &r.Scan, o)
}

// summary says in a line what the change does.
func (r *Review) summary() string {
	out := "The change adds " + strings.Replace(r.Scan.summary(), " in ", ", in ", 1)
	return fmt.Sprintf("%s. It fixes %s and weakens %s.", out, plural(len(r.Fixed), "finding"), plural(len(r.Weakened), "safeguard"))
}

func writeReviewText(w io.Writer, r *Review, o Options) error {
	p := newPalette(o.Colour)
	width := o.Width
	if width <= 0 {
		width = 100
	}
	var sb strings.Builder
	for _, f := range r.active() {
		f.writeText(&sb, p, width)
	}
	if len(r.Fixed) > 0 {
		sb.WriteString(p.good("fixed") + "\n")
		for i := range r.Fixed {
			f := &r.Fixed[i]
			line, _ := f.start(text.UTF32)
			fmt.Fprintf(&sb, "    %s:%d  %s  %s\n", oneLine(f.Path), line, f.Severity, printable(f.Rule.ID))
		}
		sb.WriteString("\n")
	}
	if len(r.Weakened) > 0 {
		sb.WriteString(p.warn("weakened") + "\n")
		for _, x := range r.Weakened {
			fmt.Fprintf(&sb, "    %s  %s\n", oneLine(strings.TrimSpace(x.place()+"  "+x.Rule)), oneLine(x.Message))
		}
		sb.WriteString("\n")
	}
	for _, n := range r.Incomplete {
		fmt.Fprintf(&sb, "%s %s: %s\n", p.warn("not analysed"), oneLine(strings.TrimSpace(n.Path+" "+n.Rule)), oneLine(n.Message))
	}
	fmt.Fprintf(&sb, "%s %s\n", p.bold(r.summary()), p.dim("Against "+short(r.Base)+"."))
	_, err := io.WriteString(w, sb.String())
	return err
}

func short(hash string) string { return hash[:min(len(hash), 10)] }

func writeReviewJSON(w io.Writer, r *Review) error {
	out := struct {
		Version    string        `json:"version"`
		Base       string        `json:"base"`
		Files      int           `json:"files"`
		Added      []jsonFinding `json:"added"`
		Fixed      []jsonFinding `json:"fixed"`
		Weakened   []Weakening   `json:"weakened"`
		Incomplete []jsonNotice  `json:"incomplete"`
	}{r.Version, r.Base, r.Files, []jsonFinding{}, []jsonFinding{}, append([]Weakening{}, r.Weakened...), []jsonNotice{}}
	for i := range r.Findings {
		out.Added = append(out.Added, r.Findings[i].json())
	}
	for i := range r.Fixed {
		out.Fixed = append(out.Fixed, r.Fixed[i].json())
	}
	for _, n := range r.Incomplete {
		out.Incomplete = append(out.Incomplete, jsonNotice(n))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// writeReviewMarkdown is for the comment of a bot on a pull request.
func writeReviewMarkdown(w io.Writer, r *Review) error {
	var sb strings.Builder
	quote := func(s string) string { return strings.ReplaceAll(oneLine(s), "`", "'") }
	fmt.Fprintf(&sb, "# Security review of the change\n\n%s\n", rules.Neutral(r.summary()))
	for _, f := range r.active() {
		f.writeMarkdown(&sb)
	}
	if len(r.Fixed) > 0 {
		sb.WriteString("\n## Fixed\n\n")
		for i := range r.Fixed {
			f := &r.Fixed[i]
			line, _ := f.start(text.UTF32)
			fmt.Fprintf(&sb, "- `%s:%d` %s: %s\n", quote(f.Path), line, f.Severity, rules.Neutral(oneLine(f.Rule.Title())))
		}
	}
	if len(r.Weakened) > 0 {
		sb.WriteString("\n## Weakened\n\n")
		for _, x := range r.Weakened {
			fmt.Fprintf(&sb, "- `%s` %s\n", quote(strings.TrimSpace(x.place()+" "+x.Rule)), rules.Neutral(oneLine(x.Message)))
		}
	}
	writeIncomplete(&sb, r.Incomplete)
	_, err := io.WriteString(w, sb.String())
	return err
}

// writeReviewSARIF tells what is new and what is absent by the baseline state of each result, and what is weakened as notifications.
func writeReviewSARIF(w io.Writer, r *Review) error {
	all := r.Scan
	all.Findings = append(all.Findings[:len(all.Findings):len(all.Findings)], r.Fixed...)
	for i := range all.Findings {
		all.Findings[i].state = "new"
		if i >= len(r.Findings) {
			all.Findings[i].state = "absent"
		}
	}
	for _, x := range r.Weakened {
		all.Incomplete = append(all.Incomplete, Notice{Path: x.Path, Rule: x.Rule, Message: "weakened: " + x.Message})
	}
	return writeSARIF(w, &all, Options{})
}

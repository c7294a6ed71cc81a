package report

import (
	"encoding/json"
	"io"

	"github.com/appsec-lsp/appsec-lsp/text"
)

type jsonReport struct {
	Version    string        `json:"version"`
	Files      int           `json:"files"`
	Findings   []jsonFinding `json:"findings"`
	Incomplete []jsonNotice  `json:"incomplete"`
}

type jsonNotice struct {
	Path    string `json:"path,omitempty"`
	Rule    string `json:"rule,omitempty"`
	Message string `json:"message"`
}

type jsonFinding struct {
	Rule        string           `json:"rule"`
	Severity    string           `json:"severity"`
	Confidence  string           `json:"confidence"`
	Message     string           `json:"message"`
	Path        string           `json:"path"`
	Start       jsonPlace        `json:"start"`
	End         jsonPlace        `json:"end"`
	Code        string           `json:"code"`
	CWE         []string         `json:"cwe,omitempty"`
	OWASP       []string         `json:"owasp,omitempty"`
	Fingerprint string           `json:"fingerprint"`
	Flow        []jsonStep       `json:"flow,omitempty"`
	Fixes       []jsonFix        `json:"fixes,omitempty"`
	Suppressed  *jsonSuppression `json:"suppressed,omitempty"`
}

// jsonPlace is a 1-based line and column, the column in characters, and the offset in bytes.
type jsonPlace struct {
	Line   int `json:"line"`
	Column int `json:"column"`
	Offset int `json:"offset"`
}

type jsonStep struct {
	Start jsonPlace `json:"start"`
	Path  string    `json:"path,omitempty"` // where it is another file than the finding's
	Note  string    `json:"note"`
}

type jsonFix struct {
	Title string     `json:"title"`
	Edits []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Start jsonPlace `json:"start"`
	End   jsonPlace `json:"end"`
	New   string    `json:"new"`
}

type jsonSuppression struct {
	Reason string `json:"reason"`
	Until  string `json:"until,omitempty"`
	By     string `json:"by,omitempty"`
}

func (f *Finding) jsonPlace(offset int) jsonPlace {
	line, column := f.at(offset, text.UTF32)
	return jsonPlace{line, column, offset}
}

func writeJSON(w io.Writer, s *Scan, _ Options) error {
	out := jsonReport{Version: s.Version, Files: s.Files, Findings: []jsonFinding{}, Incomplete: []jsonNotice{}}
	for i := range s.Findings {
		out.Findings = append(out.Findings, s.Findings[i].json())
	}
	for _, n := range s.Incomplete {
		out.Incomplete = append(out.Incomplete, jsonNotice(n))
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func (f *Finding) json() jsonFinding {
	j := jsonFinding{
		Rule: f.Rule.ID, Severity: f.Severity.String(), Confidence: f.Confidence().String(), Message: f.Message, Path: f.Path,
		Start: f.jsonPlace(f.Span.Start), End: f.jsonPlace(f.Span.End), Code: f.Source[f.Span.Start:f.Span.End],
		CWE: f.Rule.Metadata.CWE, OWASP: f.Rule.Metadata.OWASP, Fingerprint: f.Fingerprint,
	}
	for _, step := range f.Flow {
		j.Flow = append(j.Flow, jsonStep{f.in(step).jsonPlace(step.Span.Start), step.Path, step.Note})
	}
	for _, fix := range f.Fixes {
		x := jsonFix{Title: fix.Title}
		for _, e := range fix.All() {
			x.Edits = append(x.Edits, jsonEdit{f.jsonPlace(e.Span.Start), f.jsonPlace(e.Span.End), e.New})
		}
		j.Fixes = append(j.Fixes, x)
	}
	if p := f.Suppressed; p != nil {
		j.Suppressed = &jsonSuppression{Reason: p.Reason, Until: p.Until, By: p.By}
	}
	return j
}

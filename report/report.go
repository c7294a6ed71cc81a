// Package report writes what a scan found, in the formats that people and other tools read. Everything that came out of the scanned
// files, their names too, is neutralised in each format: a hostile repository cannot write to the terminal or into a page.
package report

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Scan is what is reported.
type Scan struct {
	Version  string // of this program
	Findings []Finding
	Files    int
	Started  time.Time
	Ended    time.Time
	// Incomplete names what could not be analysed.
	Incomplete []Notice
}

// Notice is a file or a rule that could not be analysed, and why.
type Notice struct {
	Path    string // "" where it is about a rule only
	Rule    string // "" where it is about a file
	Message string
}

// Finding is a finding in its file.
type Finding struct {
	engine.Finding
	Path   string // relative to the root, with slashes
	Source string // the file's text
	Lines  *text.Lines
	state  string // of SARIF: "new" or "absent" in a review, else ""
}

// Options change how a report looks.
type Options struct {
	Colour bool // for text
	Width  int  // columns of the terminal; 0 is 100
}

// writers by the formats' names.
var writers = map[string]func(io.Writer, *Scan, Options) error{
	"text": writeText, "json": writeJSON, "sarif": writeSARIF, "markdown": writeMarkdown, "html": writeHTML,
	"github": writeGitHub, "gitlab": writeGitLab, "junit": writeJUnit,
}

// Formats are the names of the formats, sorted.
func Formats() []string {
	out := make([]string, 0, len(writers))
	for name := range writers {
		out = append(out, name)
	}
	sort.Strings(out)
	return out
}

// Write writes a scan in a format. The error is about the format's name, or w's.
func Write(w io.Writer, format string, s *Scan, o Options) error {
	f, ok := writers[format]
	if !ok {
		hint := rules.Suggest(format, Formats())
		if hint != "" {
			hint = "; did you mean " + hint + "?"
		}
		return fmt.Errorf("unknown format %q, there are %s%s", format, strings.Join(Formats(), ", "), hint)
	}
	return f(w, s, o)
}

// start and end are positions of the finding, 1-based, the column in units of enc; the end is exclusive.
func (f *Finding) start(enc text.Encoding) (line, column int) { return f.at(f.Span.Start, enc) }
func (f *Finding) end(enc text.Encoding) (line, column int)   { return f.at(f.Span.End, enc) }

func (f *Finding) at(offset int, enc text.Encoding) (line, column int) {
	p := f.Lines.Position(f.Source, offset, enc)
	return int(p.Line) + 1, int(p.Character) + 1
}

// active are the findings that no comment suppresses.
func (s *Scan) active() []*Finding {
	out := make([]*Finding, 0, len(s.Findings))
	for i := range s.Findings {
		if s.Findings[i].Suppressed == nil {
			out = append(out, &s.Findings[i])
		}
	}
	return out
}

// rulesOf are the rules of the findings, each once, by id.
func (s *Scan) rulesOf() []*rules.Rule {
	seen := map[*rules.Rule]bool{}
	var out []*rules.Rule
	for i := range s.Findings {
		if r := s.Findings[i].Rule; !seen[r] {
			seen[r] = true
			out = append(out, r)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}

// printable replaces what a terminal or a log would obey: control characters, and the marks that reorder text.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return r
		case r < 0x20, r == 0x7f, r >= 0x80 && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f:
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

func oneLine(s string) string { return printable(strings.Join(strings.Fields(s), " ")) }

// summary is the last line of a text report.
func (s *Scan) summary() string {
	active := s.active()
	counts := map[rules.Severity]int{}
	for _, f := range active {
		counts[f.Severity]++
	}
	var parts []string
	for sev := rules.Critical; ; sev-- {
		if n := counts[sev]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, sev))
		}
		if sev == rules.Info {
			break
		}
	}
	out := fmt.Sprintf("%s in %s", plural(len(active), "finding"), plural(s.Files, "file"))
	if len(parts) > 0 {
		out += ": " + strings.Join(parts, ", ")
	}
	if n := len(s.Findings) - len(active); n > 0 {
		out += fmt.Sprintf("; %d suppressed", n)
	}
	if n := len(s.Incomplete); n > 0 {
		out += fmt.Sprintf("; %d not analysed", n)
	}
	return out
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// in is the finding as if it stood in the file of a step, for the step's line and column.
func (f *Finding) in(step engine.Step) *Finding {
	if step.Path == "" {
		return f
	}
	return &Finding{Finding: f.Finding, Path: step.Path, Source: step.Source, Lines: text.NewLines(step.Source)}
}

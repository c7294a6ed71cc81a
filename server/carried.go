package server

import (
	"fmt"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// maxCarried bounds the lines that a hover says of a name.
const maxCarried = 3

// carried says in Markdown which untrusted data a name carries, where that began and what cleaned it: a line for each source and parameter.
func carried(doc *workspace.Document, p *engine.Probe) string {
	name := code(p.Name)
	if p.Call {
		name = "the result of " + name
	}
	var lines []string
	for i := range p.Carried {
		if left := len(p.Carried) - i; i == maxCarried-1 && left > 1 {
			lines = append(lines, fmt.Sprintf("And from %d further places.", left))
			break
		}
		c := &p.Carried[i]
		if c.Param != "" {
			lines = append(lines, passed(doc, name, c))
			continue
		}
		line := "**Untrusted data** in " + name
		if c.Everything {
			line = "**Cleaned data** in " + name
		}
		line += origin(doc, c.Note, c.Source)
		if c.Field != "" {
			line += ", by way of " + code(c.Field)
		}
		lines = append(lines, line+"."+cleaned(doc, c))
	}
	return strings.Join(lines, "\n\n")
}

// origin says what a source is and where it stands.
func origin(doc *workspace.Document, note string, at engine.Step) string {
	out := ""
	if note != "" {
		out = ": " + rules.Neutral(strings.TrimSuffix(note, "."))
	}
	return out + ", " + where(doc, at)
}

// passed says what callers pass as a parameter.
func passed(doc *workspace.Document, name string, c *engine.Carried) string {
	line := name + " carries what callers pass as " + code(c.Param)
	if name == code(c.Param) {
		line = name + " is what callers pass"
	}
	for i, p := range c.Passed {
		if i == maxCarried {
			line += fmt.Sprintf("; %d more do so", len(c.Passed)-i)
			break
		}
		by := "the module"
		if p.Function != "" {
			by = code(p.Function)
		}
		if p.Param != "" {
			line += "; " + by + " passes on its own " + code(p.Param)
			continue
		}
		line += "; " + by + " passes **untrusted data**" + origin(doc, p.Note, p.Source)
	}
	switch {
	case len(c.Passed) > 0:
	case c.Callers == 0:
		line += "; no call is known"
	case c.Callers == 1:
		line += "; the one known caller passes no untrusted data"
	default:
		line += fmt.Sprintf("; none of %d known callers passes untrusted data", c.Callers)
	}
	return strings.ToUpper(line[:1]) + line[1:] + "." + cleaned(doc, c)
}

// cleaned says in which weaknesses the data does no harm any more, and what saw to that.
func cleaned(doc *workspace.Document, c *engine.Carried) string {
	if len(c.Weaknesses) == 0 {
		return ""
	}
	what := strings.Join(c.Weaknesses, ", ")
	switch {
	case c.Everything:
		what = "everything"
	case len(c.Left) < len(c.Weaknesses):
		what = "everything but " + strings.Join(c.Left, ", ")
	}
	var by []string
	for _, s := range c.By {
		name := "a check"
		if s.Note != "" {
			name = code(s.Note)
		}
		by = append(by, name+" ("+where(doc, s)+")")
	}
	if len(by) == 0 {
		return " Clean for " + what + "."
	}
	return " Cleaned for " + what + " by " + strings.Join(by, " and ") + "."
}

// where names a line of the document, or of another file.
func where(doc *workspace.Document, s engine.Step) string {
	if s.Path == "" {
		return fmt.Sprintf("line %d", doc.Lines.Position(doc.Text, s.Span.Start, text.UTF8).Line+1)
	}
	return fmt.Sprintf("%s:%d", code(s.Path), text.NewLines(s.Source).Position(s.Source, s.Span.Start, text.UTF8).Line+1)
}

// code shows a name as it is spelt. Backquotes around names of some languages would end it.
func code(name string) string {
	return "`" + strings.NewReplacer("`", "", "\n", " ").Replace(name) + "`"
}

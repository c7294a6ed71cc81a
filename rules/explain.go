package rules

import (
	"slices"
	"strconv"
	"strings"
)

// Depth is how much an explanation says.
type Depth uint8

// The depths of an explanation.
const (
	Line      Depth = iota // a line, without an end of line
	Paragraph              // a few sentences and the standards
	Whole                  // everything, in sections
)

// Markdown explains the rule's flaw. It is the one text that hovers, the command line and reports show. Rule files of a
// workspace are not trusted: the text holds no HTML, no images, and no links but to http and https.
func (r *Rule) Markdown(d Depth) string {
	switch d {
	case Line:
		return r.line()
	case Paragraph:
		return r.paragraph()
	}
	return r.whole()
}

// Title is the heading of the explanation: the title, or else the rule's name in words.
func (r *Rule) Title() string {
	if r.Metadata.Title != "" {
		return oneLine(r.Metadata.Title)
	}
	id := r.ID[strings.LastIndexByte(r.ID, '.')+1:]
	words := strings.TrimSpace(strings.NewReplacer("-", " ", "_", " ").Replace(id))
	if words == "" {
		return r.ID
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

func (r *Rule) line() string {
	for _, s := range []string{r.Metadata.Summary, r.Metadata.Title, r.Message} {
		if s = oneLine(s); s != "" {
			return inline(s)
		}
	}
	return inline(r.Title())
}

func (r *Rule) paragraph() string {
	var sb strings.Builder
	sb.WriteString("**" + inline(r.Title()) + "**\n\n")
	sb.WriteString(neutral(first(r.Metadata.Explanation, r.Metadata.Summary, r.Message)))
	if s := r.standards(); len(s) > 0 {
		sb.WriteString("\n\n" + strings.Join(s, " · "))
	}
	return sb.String() + "\n"
}

func (r *Rule) whole() string {
	m := &r.Metadata
	var sb strings.Builder
	section := func(title, body string) {
		if body = strings.TrimSpace(body); body != "" {
			sb.WriteString("\n### " + title + "\n\n" + body + "\n")
		}
	}
	sb.WriteString("## " + inline(r.Title()) + "\n")
	if m.Summary != "" && m.Explanation != "" {
		sb.WriteString("\n" + inline(oneLine(m.Summary)) + "\n")
	}
	section("What is wrong", joinParagraphs(neutral(first(m.Explanation, m.Summary, r.Message)), neutral(m.Details)))
	section("What an attacker sends", neutral(m.Attack))
	section("How it is done right", joinParagraphs(neutral(m.Remediation), examples("Wrong", m.Bad), examples("Right", m.Good)))
	section("Standards", bullets(r.standards()))
	var refs []string
	for _, s := range m.References {
		refs = append(refs, link(s))
	}
	section("References", bullets(refs))
	return sb.String()
}

// standards lists what says so, each in a line of Markdown.
func (r *Rule) standards() []string {
	var out []string
	for _, c := range r.Metadata.CWE {
		s := "[" + c + "](" + CWEAddress(c) + ")"
		if name := CWEName(c); name != "" {
			s += " " + name
		}
		out = append(out, s)
	}
	for _, c := range r.Metadata.OWASP {
		id, year, _ := strings.Cut(c, ":")
		if t := OWASPTitle(c); t != "" {
			out = append(out, "OWASP Top 10:"+year+" "+id+" "+t)
		}
	}
	if slices.ContainsFunc(r.Metadata.CWE, InTop25) {
		out = append(out, "CWE Top 25:2025")
	}
	if len(r.Metadata.ASVS) > 0 {
		ids := make([]string, len(r.Metadata.ASVS))
		for i, s := range r.Metadata.ASVS {
			ids[i] = strings.TrimPrefix(s, "v5.0.0-")
			if name := ASVSSection(s); name != "" {
				ids[i] += " " + name
			}
		}
		out = append(out, "ASVS 5.0 "+strings.Join(ids, ", "))
	}
	return out
}

// CWEAddress is MITRE's page on a weakness ("CWE-89").
func CWEAddress(cwe string) string {
	return "https://cwe.mitre.org/data/definitions/" + strconv.Itoa(cweNumber(cwe)) + ".html"
}

func examples(label string, list []Example) string {
	var parts []string
	for _, e := range list {
		parts = append(parts, label+":\n\n"+fence(e.Language, e.Code))
	}
	return strings.Join(parts, "\n\n")
}

func bullets(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return "- " + strings.Join(list, "\n- ")
}

func joinParagraphs(list ...string) string {
	var kept []string
	for _, s := range list {
		if s = strings.TrimSpace(s); s != "" {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, "\n\n")
}

func first(list ...string) string {
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

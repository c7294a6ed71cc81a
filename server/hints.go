package server

import (
	"context"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// InlayHint tells, where untrusted data enters a document, in which lines it becomes dangerous.
func (s *server) InlayHint(ctx context.Context, p *protocol.InlayHintParams) ([]protocol.InlayHint, error) {
	if !s.shown().inlayHints {
		return nil, nil
	}
	an, err := s.analysed(ctx, string(p.TextDocument.URI))
	if err != nil || an == nil {
		return nil, err
	}
	doc, within := an.Document, s.spanOf(an.Document, p.Range)
	lines := map[int][]int{} // by where data enters: the lines of the findings, 1-based
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		if f.Suppressed != nil || len(f.Flow) < 2 || f.Flow[0].Path != "" {
			continue
		}
		from, line := f.Flow[0].Span, doc.Lines.Line(f.Span.Start)
		if from.End < within.Start || from.End > within.End || line == doc.Lines.Line(from.Start) || slices.Contains(lines[from.End], line+1) {
			continue
		}
		lines[from.End] = append(lines[from.End], line+1)
	}
	out := []protocol.InlayHint{}
	for _, at := range slices.Sorted(maps.Keys(lines)) {
		slices.Sort(lines[at])
		label := "→ line " + strings.Trim(strings.Join(strings.Fields(fmt.Sprint(lines[at])), ", "), "[]")
		out = append(out, protocol.InlayHint{Position: s.positionOf(doc, at), Label: protocol.String(label), PaddingLeft: ptr(true),
			Tooltip: protocol.String("Untrusted data enters here and becomes dangerous there.")})
	}
	return out, nil
}

// maxLinks bounds the links of a document.
const maxLinks = 500

var reSuppressed = regexp.MustCompile(`appsec:ignore[ \t]+([\w.\-]+(?:[ \t]*,[ \t]*[\w.\-]+)*)`)
var reRuleID = regexp.MustCompile(`[\w.\-]+`)

// DocumentLink leads from the rules that comments suppress to what their flaw is, and from a configuration file to the files that it names.
func (s *server) DocumentLink(_ context.Context, p *protocol.DocumentLinkParams) ([]protocol.DocumentLink, error) {
	doc := s.session.Snapshot().Document(string(p.TextDocument.URI))
	if doc == nil || !s.shown().documentLinks {
		return nil, nil
	}
	out := []protocol.DocumentLink{}
	for _, m := range reSuppressed.FindAllStringSubmatchIndex(doc.Text, maxLinks) {
		for _, id := range reRuleID.FindAllStringIndex(doc.Text[m[2]:m[3]], -1) {
			span := text.Span{Start: m[2] + id[0], End: m[2] + id[1]}
			r := s.ruleByID(doc.Text[span.Start:span.End])
			if r == nil {
				continue
			}
			if href := reference(r); href != "" {
				link := protocol.DocumentLink{Range: s.rangeOf(doc, span), Target: &href}
				if s.can.linkTooltip {
					link.Tooltip = ptr(r.Title())
				}
				out = append(out, link)
			}
		}
	}
	if base := pathOf(doc.URI); path.Base(doc.Path) == rules.ConfigName && base != "" {
		c, _ := rules.ParseConfig(doc.Path, []byte(doc.Text))
		for _, name := range slices.Concat(c.Rules, c.Models) {
			if at := strings.Index(doc.Text, name); at >= 0 && name != "" {
				target := uriOf(filepath.Join(filepath.Dir(base), filepath.FromSlash(name)))
				out = append(out, protocol.DocumentLink{Range: s.rangeOf(doc, text.Span{Start: at, End: at + len(name)}), Target: &target})
			}
		}
	}
	return out, nil
}

package server

import (
	"context"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Hover explains the findings at a position: what is wrong here, what an attacker sends, how it is done right, and the standards. Of a name it tells
// which untrusted data it carries. In a rule or configuration file it explains the key.
func (s *server) Hover(ctx context.Context, p *protocol.HoverParams) (*protocol.Hover, error) {
	if h := s.hoverKey(p); h != nil {
		return h, nil
	}
	an, err := s.analysed(ctx, string(p.TextDocument.URI))
	if err != nil || an == nil {
		return nil, err
	}
	doc := an.Document
	at := doc.Lines.Offset(doc.Text, position(p.Position), s.encoding)
	var parts []string
	var span text.Span
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		if at < f.Span.Start || at > f.Span.End {
			continue
		}
		if len(parts) == 0 || f.Span.Len() < span.Len() {
			span = f.Span
		}
		parts = append(parts, explain(f))
	}
	probe, err := s.reviewerOf(doc).Probe(ctx, an, at)
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	if probe != nil {
		if len(parts) == 0 {
			span = probe.Span
		}
		parts = append(parts, carried(doc, probe))
	}
	if len(parts) == 0 {
		return nil, nil
	}
	r := s.rangeOf(doc, span)
	return &protocol.Hover{Contents: &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: strings.Join(parts, "\n\n---\n\n")}, Range: &r}, nil
}

// hoverKey explains the key of a rule or configuration file at a position.
func (s *server) hoverKey(p *protocol.HoverParams) *protocol.Hover {
	doc := s.session.Snapshot().Document(string(p.TextDocument.URI))
	if doc == nil {
		return nil
	}
	root := s.rootTable(doc)
	if root == nil {
		return nil
	}
	k, start, end, ok := rules.KeyAt(doc.Text, doc.Lines.Offset(doc.Text, position(p.Position), s.encoding), root)
	if !ok {
		return nil
	}
	r := s.rangeOf(doc, text.Span{Start: start, End: end})
	return &protocol.Hover{Contents: &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: k.Markdown()}, Range: &r}
}

// explain is a finding's own message above what its rule teaches.
func explain(f *engine.Finding) string {
	var sb strings.Builder
	if f.Suppressed != nil {
		sb.WriteString("*Suppressed")
		if f.Suppressed.Reason != "" {
			sb.WriteString(": " + rules.Neutral(f.Suppressed.Reason))
		}
		sb.WriteString("*\n\n")
	}
	sb.WriteString("**" + f.Severity.String() + "** · " + rules.Neutral(f.Message) + "\n\n")
	sb.WriteString(f.Rule.Markdown(rules.Whole))
	return sb.String()
}

package server

import (
	"context"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Hover explains the findings at a position: what is wrong here, what an attacker sends, how it is done right, and the standards.
func (s *server) Hover(ctx context.Context, p *protocol.HoverParams) (*protocol.Hover, error) {
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
	if len(parts) == 0 {
		return nil, nil
	}
	r := s.rangeOf(doc, span)
	return &protocol.Hover{Contents: &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: strings.Join(parts, "\n\n---\n\n")}, Range: &r}, nil
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

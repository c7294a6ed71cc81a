package server

import (
	"context"
	"fmt"

	"go.lsp.dev/protocol"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Completion offers the keys, operators, values and metavariables that can stand at a place of a rule or configuration file.
func (s *server) Completion(_ context.Context, p *protocol.CompletionParams) (protocol.CompletionResult, error) {
	doc := s.session.Snapshot().Document(string(p.TextDocument.URI))
	if doc == nil {
		return nil, nil
	}
	root := s.rootTable(doc)
	if root == nil {
		return nil, nil
	}
	at := doc.Lines.Offset(doc.Text, position(p.Position), s.encoding)
	out := protocol.CompletionItemSlice{}
	for i, o := range rules.Offers(doc.Text, at, root) {
		item := protocol.CompletionItem{Label: o.Label, Kind: completionKinds[o.Kind], SortText: protocol.NewOptional(fmt.Sprintf("%04d", i)), FilterText: protocol.NewOptional(o.Label)}
		if o.Detail != "" {
			item.Detail = protocol.NewOptional(o.Detail)
		}
		if o.Doc != "" {
			item.Documentation = &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: o.Doc}
		}
		insert := o.Text
		if s.can.snippets && o.Snippet != "" {
			insert, item.InsertTextFormat = o.Snippet, protocol.InsertTextFormatSnippet
		}
		item.TextEdit = &protocol.TextEdit{Range: s.rangeOf(doc, text.Span{Start: o.Start, End: o.End}), NewText: insert}
		out = append(out, item)
	}
	return out, nil
}

var completionKinds = [...]protocol.CompletionItemKind{
	rules.OfferKey: protocol.CompletionItemKindProperty, rules.OfferValue: protocol.CompletionItemKindEnum,
	rules.OfferMetavariable: protocol.CompletionItemKindVariable, rules.OfferRule: protocol.CompletionItemKindSnippet,
}

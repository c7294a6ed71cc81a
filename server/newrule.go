package server

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// kindNewRule is the kind of the actions that make a rule from the selection.
const kindNewRule = protocol.CodeActionKind("refactor.extract.appsec")

// drafts are the ways in which a rule is made from code, with what the user reads.
var drafts = []struct {
	looseness engine.Looseness
	title     string
}{
	{engine.AnyVariables, "Make a rule from the selection: any literals and variables"},
	{engine.AnyArguments, "Make a rule from the selection: any arguments"},
	{engine.AnyLiterals, "Make a rule from the selection: any literals"},
	{engine.AsWritten, "Make a rule from the selection: as written"},
}

// newRules offers rules that match the selected code. Each is a new file in the folder's .appsec/rules, which the editor makes.
func (s *server) newRules(ctx context.Context, an *workspace.Analysed, span text.Span) []*protocol.CodeAction {
	doc := an.Document
	root := s.rootOf(pathOf(doc.URI))
	if !s.can.createFiles || pathOf(doc.URI) == "" || strings.TrimSpace(doc.Text[span.Start:span.End]) == "" || span.Len() > maxSelection || an.Outcome.Language == "" {
		return nil
	}
	var out []*protocol.CodeAction
	seen := map[string]bool{}
	for _, d := range drafts {
		pattern, ok := engine.Draft(ctx, an.File, span, d.looseness)
		if !ok || seen[pattern] {
			continue
		}
		seen[pattern] = true
		path := workspace.FreeName(filepath.Join(root, ".appsec", "rules"), ruleName(an.Outcome.Language, pattern))
		id := strings.TrimSuffix(filepath.Base(path), ".yaml")
		u := uri.URI(uriOf(path))
		zero := protocol.Range{}
		out = append(out, &protocol.CodeAction{Title: d.title, Kind: ptr(kindNewRule), Edit: &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{
			&protocol.CreateFile{Kind: "create", URI: u},
			&protocol.TextDocumentEdit{TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: u}},
				Edits: []protocol.TextDocumentEditElement{&protocol.TextEdit{Range: zero, NewText: ruleText(id, an.Outcome.Language, pattern)}}},
		}}})
	}
	return out
}

// maxSelection bounds the code that a rule is made from, in bytes.
const maxSelection = 4 << 10

var reNamePart = regexp.MustCompile(`[A-Za-z][A-Za-z0-9]+`)

// ruleName makes a name of the words of a pattern, to be changed.
func ruleName(language, pattern string) string {
	parts := []string{language}
	for _, w := range reNamePart.FindAllString(pattern, 3) {
		parts = append(parts, strings.ToLower(w))
	}
	return strings.Join(parts, "-")
}

func ruleText(id, language, pattern string) string {
	return fmt.Sprintf(`rules:
  - id: %s
    message: What is wrong here, and what follows from it.
    severity: MEDIUM
    languages: [%s]
    pattern: |
      %s
`, id, language, strings.ReplaceAll(pattern, "\n", "\n      "))
}

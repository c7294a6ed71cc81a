package server

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

const kindExplain = protocol.CodeActionKind("appsec.explain")

const kindFixAll = protocol.CodeActionKind("source.fixAll.appsec")

// actionData finds, at resolve, what an action is to do.
type actionData struct {
	URI         string `json:"uri"`
	Version     int32  `json:"version"`
	Fingerprint string `json:"fingerprint"`
	Fix         int    `json:"fix"` // index in the finding's fixes; -1 suppresses
}

// CodeAction offers, for the findings in a range, the fixes that were proven, and a suppression with a reason.
func (s *server) CodeAction(ctx context.Context, p *protocol.CodeActionParams) ([]protocol.CommandOrCodeAction, error) {
	an, err := s.analysed(ctx, string(p.TextDocument.URI))
	if err != nil || an == nil || an.File == nil || !s.can.literals {
		return nil, err
	}
	var out []protocol.CommandOrCodeAction
	if wants(p.Context.Only, protocol.CodeActionKindQuickFix) {
		at := s.spanOf(an.Document, p.Range)
		for i := range an.Outcome.Findings {
			f := &an.Outcome.Findings[i]
			if f.Suppressed == nil && at.Start <= f.Span.End && f.Span.Start <= at.End {
				for _, a := range s.quickFixes(ctx, an, f) {
					out = append(out, a)
				}
			}
		}
		// Fixes come before suppressions, whichever finding they are of.
		slices.SortStableFunc(out, func(a, b protocol.CommandOrCodeAction) int { return rank(a) - rank(b) })
	}
	if wants(p.Context.Only, kindExplain) {
		out = append(out, s.explanations(an, s.spanOf(an.Document, p.Range))...)
	}
	if at := s.spanOf(an.Document, p.Range); at.Len() > 0 && wants(p.Context.Only, kindNewRule) {
		for _, a := range s.newRules(ctx, an, at) {
			out = append(out, a)
		}
	}
	if slices.ContainsFunc(p.Context.Only, func(k protocol.CodeActionKind) bool { return covers(k, kindFixAll) }) {
		if a := s.fixAll(ctx, an); a != nil {
			out = append(out, a)
		}
	}
	return out, nil
}

// explanations offer to explain the findings in a range, one for each rule.
func (s *server) explanations(an *workspace.Analysed, at text.Span) (out []protocol.CommandOrCodeAction) {
	seen := map[string]bool{}
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		if at.Start > f.Span.End || f.Span.Start > at.End || f.Suppressed != nil || seen[f.Rule.ID] {
			continue
		}
		seen[f.Rule.ID] = true
		argument, err := json.Marshal(explained{URI: an.Document.URI, Rule: f.Rule.ID, Fingerprint: f.Fingerprint, Show: true})
		if err != nil {
			continue
		}
		out = append(out, &protocol.CodeAction{Title: "Explain " + f.Rule.ID, Kind: ptr(kindExplain), Diagnostics: []protocol.Diagnostic{s.diagnostic(an.Document, f)},
			Command: protocol.Command{Title: "Explain", Command: "appsec.explain", Arguments: []protocol.LSPAny{argument}}})
	}
	return out
}

// explained are the arguments with which a code action explains a finding.
type explained struct {
	URI         string `json:"uri"`
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
	Show        bool   `json:"show"` // in a message, where the editor does not show what commands return
}

func rank(a protocol.CommandOrCodeAction) int {
	if x, ok := a.(*protocol.CodeAction); ok && strings.HasPrefix(x.Title, suppressTitle) {
		return 1
	}
	return 0
}

// wants: an empty filter wants everything that is not asked for by name only.
func wants(only []protocol.CodeActionKind, kind protocol.CodeActionKind) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(k protocol.CodeActionKind) bool { return covers(k, kind) })
}

// covers: kinds are hierarchical.
func covers(wanted, kind protocol.CodeActionKind) bool {
	return wanted == kind || wanted == "" || strings.HasPrefix(string(kind), string(wanted)+".")
}

const suppressTitle = "Suppress "

func (s *server) quickFixes(ctx context.Context, an *workspace.Analysed, f *engine.Finding) []*protocol.CodeAction {
	var out []*protocol.CodeAction
	diagnostic := s.diagnostic(an.Document, f)
	add := func(title string, fix int, edits []text.Edit, preferred bool) {
		a := &protocol.CodeAction{Title: title, Kind: ptr(protocol.CodeActionKindQuickFix), Diagnostics: []protocol.Diagnostic{diagnostic}}
		if preferred && s.can.preferred {
			a.IsPreferred = ptr(true)
		}
		data, err := json.Marshal(actionData{an.Document.URI, an.Document.Version, f.Fingerprint, fix})
		if err == nil && s.can.resolveEdit {
			a.Data = data
		} else {
			a.Edit = s.edit(an.Document, edits)
		}
		out = append(out, a)
	}
	r := s.reviewerOf(an.Document)
	for i, fix := range f.Fixes {
		if r.ProveIn(ctx, an, *f, fix) {
			add(fix.Title, i, fix.All(), fix.Safety == engine.Safe && i == 0)
		}
	}
	if edits, ok := r.Suppress(ctx, an, *f, "reason"); ok {
		add(suppressTitle+f.Rule.ID+" here, with a reason", -1, edits, false)
	}
	return out
}

// edit is a change of one document, bound to its version where the client can check it.
func (s *server) edit(doc *workspace.Document, edits []text.Edit) *protocol.WorkspaceEdit {
	if !s.can.versionedEdits {
		list := make([]protocol.TextEdit, 0, len(edits))
		for _, e := range edits {
			list = append(list, protocol.TextEdit{Range: s.rangeOf(doc, e.Span), NewText: e.New})
		}
		return &protocol.WorkspaceEdit{Changes: map[uri.URI][]protocol.TextEdit{uri.URI(doc.URI): list}}
	}
	change := &protocol.TextDocumentEdit{TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{
		TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: uri.URI(doc.URI)}, Version: ptr(doc.Version)}}
	for _, e := range edits {
		change.Edits = append(change.Edits, &protocol.TextEdit{Range: s.rangeOf(doc, e.Span), NewText: e.New})
	}
	return &protocol.WorkspaceEdit{DocumentChanges: []protocol.DocumentChange{change}}
}

// CodeActionResolve fills in an action's edit. It refuses when the document has changed since the action was offered.
func (s *server) CodeActionResolve(ctx context.Context, a *protocol.CodeAction) (*protocol.CodeAction, error) {
	var data actionData
	if json.Unmarshal(a.Data, &data) != nil || data.URI == "" {
		return a, nil
	}
	an, err := s.analysed(ctx, data.URI)
	if err != nil {
		return nil, err
	}
	if an == nil || an.Document.Version != data.Version {
		return nil, protocol.ErrContentModified
	}
	for i := range an.Outcome.Findings {
		f := &an.Outcome.Findings[i]
		if f.Fingerprint != data.Fingerprint {
			continue
		}
		if data.Fix >= 0 && data.Fix < len(f.Fixes) {
			a.Edit = s.edit(an.Document, f.Fixes[data.Fix].All())
		} else if edits, ok := s.reviewerOf(an.Document).Suppress(ctx, an, *f, "reason"); ok {
			a.Edit = s.edit(an.Document, edits)
		}
		return a, nil
	}
	return nil, protocol.ErrContentModified
}

// fixAll applies every fix that is safe and proven, where they do not overlap.
func (s *server) fixAll(ctx context.Context, an *workspace.Analysed) *protocol.CodeAction {
	edits := s.reviewerOf(an.Document).SafeFixes(ctx, an)
	if len(edits) == 0 {
		return nil
	}
	return &protocol.CodeAction{Title: "Apply every proven fix", Kind: ptr(kindFixAll), Edit: s.edit(an.Document, edits)}
}

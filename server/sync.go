package server

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// DidOpen begins to review a document. One that is open already is replaced: the client's state counts.
func (s *server) DidOpen(_ context.Context, p *protocol.DidOpenTextDocumentParams) error {
	d := p.TextDocument
	u := strings.Clone(string(d.URI))
	if u == "" {
		return errors.New("a document without a URI")
	}
	path, rel := pathOf(u), ""
	if path != "" {
		rel = workspace.Relative(s.rootOf(path), path)
	}
	s.session.Apply(workspace.Open{URI: u, Path: rel, LanguageID: strings.Clone(string(d.LanguageID)), Version: d.Version, Text: strings.Clone(d.Text)})
	s.closed.opened(u)
	s.hold()
	s.reviewInTurn(u)
	s.refreshLenses()
	return nil
}

// rootOf is the folder of a path without a look at its configuration.
func (s *server) rootOf(path string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	best := filepath.Dir(path)
	length := -1
	for _, f := range s.folders {
		if f.path != "" && len(f.path) > length && strings.HasPrefix(path, strings.TrimSuffix(f.path, string(filepath.Separator))+string(filepath.Separator)) {
			best, length = f.path, len(f.path)
		}
	}
	return best
}

// DidChange applies edits in their order. Edits of a document that is not open are left out.
func (s *server) DidChange(_ context.Context, p *protocol.DidChangeTextDocumentParams) error {
	u := string(p.TextDocument.URI)
	_, ok := s.session.Apply(workspace.Edit{URI: u, Version: p.TextDocument.Version, Edits: func(d *workspace.Document) (string, *text.Lines, *text.Edit) {
		return s.splice(d, p.ContentChanges)
	}})
	if !ok {
		return fmt.Errorf("%s is not open", u)
	}
	s.hold()
	s.review(strings.Clone(u))
	if d := s.session.Snapshot().Document(u); d != nil && !s.isRuleDoc(d) {
		s.refreshLenses()
	}
	return nil
}

// splice applies content changes to a document's text, and says by which one edit. Positions out of range are clamped, reversed ranges turned.
func (s *server) splice(d *workspace.Document, changes []protocol.TextDocumentContentChangeEvent) (string, *text.Lines, *text.Edit) {
	src, lines := d.Text, d.Lines
	var all *text.Edit
	known := true
	for _, c := range changes {
		switch c := c.(type) {
		case *protocol.TextDocumentContentChangeWholeDocument:
			src = strings.Clone(c.Text)
			lines, known = text.NewLines(src), false
		case *protocol.TextDocumentContentChangePartial:
			start := lines.Offset(src, position(c.Range.Start), s.encoding)
			end := lines.Offset(src, position(c.Range.End), s.encoding)
			e := text.Edit{Span: text.Span{Start: min(start, end), End: max(start, end)}, New: c.Text}
			src = src[:e.Span.Start] + e.New + src[e.Span.End:]
			e.New = src[e.Span.Start : e.Span.Start+len(e.New)] // what the message holds does not last
			lines = lines.Apply(src, e)
			if all != nil {
				e = all.Then(e, src)
			}
			all = &e
		}
	}
	if !known {
		all = nil
	}
	return src, lines, all
}

// DidClose forgets a document and clears what it showed.
func (s *server) DidClose(_ context.Context, p *protocol.DidCloseTextDocumentParams) error {
	u := strings.Clone(string(p.TextDocument.URI))
	s.cancel(u)
	if _, ok := s.session.Apply(workspace.Close{URI: u}); !ok {
		return fmt.Errorf("%s is not open", u)
	}
	path := pathOf(u)
	if path != "" && s.surveyedAt(path) {
		s.closed.shown(u)
		defer s.reviewClosed(path)
	} else if err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: uri.URI(u), Diagnostics: []protocol.Diagnostic{}}); err != nil {
		s.log.Warn("clearing findings", zap.Error(err))
	}
	if path != "" {
		s.reindex(path) // the text on disk counts again
	}
	if path != "" && s.readByASetup(filepath.ToSlash(path)) {
		f := s.folderOf(path)
		s.mu.Lock()
		setup := f.setup
		s.mu.Unlock()
		if setup != nil {
			go s.guarded("faults", func() { s.publishFaults(f, setup) })
		}
	}
	s.bench.forget(u)
	s.refreshLenses()
	return nil
}

// DidSave needs nothing: what is saved was reviewed as it was typed.
func (s *server) DidSave(context.Context, *protocol.DidSaveTextDocumentParams) error { return nil }

func position(p protocol.Position) text.Position {
	return text.Position{Line: p.Line, Character: p.Character}
}

// rangeOf is a span of a document as the client counts.
func (s *server) rangeOf(d *workspace.Document, span text.Span) protocol.Range {
	return protocol.Range{Start: s.positionOf(d, span.Start), End: s.positionOf(d, span.End)}
}

func (s *server) positionOf(d *workspace.Document, offset int) protocol.Position {
	p := d.Lines.Position(d.Text, offset, s.encoding)
	return protocol.Position{Line: p.Line, Character: p.Character}
}

func (s *server) spanOf(d *workspace.Document, r protocol.Range) text.Span {
	a, b := d.Lines.Offset(d.Text, position(r.Start), s.encoding), d.Lines.Offset(d.Text, position(r.End), s.encoding)
	return text.Span{Start: min(a, b), End: max(a, b)}
}

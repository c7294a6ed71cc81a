package server

import (
	"context"
	"fmt"
	"path/filepath"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// reviewed is what appsec.review answers: what the change adds, fixes and weakens against its base. Ranges of what is fixed are in the base's
// text.
type reviewed struct {
	Base     string      `json:"base"`
	Summary  string      `json:"summary"`
	Added    []changed   `json:"added"`
	Fixed    []changed   `json:"fixed"`
	Weakened []weakening `json:"weakened"`
}

type changed struct {
	URI      uri.URI        `json:"uri"`
	Range    protocol.Range `json:"range"`
	Rule     string         `json:"rule"`
	Severity string         `json:"severity"`
	Message  string         `json:"message"`
}

type weakening struct {
	URI     uri.URI `json:"uri"`
	Rule    string  `json:"rule,omitempty"`
	Line    int     `json:"line,omitempty"` // 1-based; 0 for the file as a whole
	Message string  `json:"message"`
}

// reviewChange compares a folder with the commit at which it parted from the main line, or from the revision named. Open documents count as they
// are, saved or not. The folder is that of the URI, or the first.
func (s *server) reviewChange(ctx context.Context, a arguments) (any, error) {
	path := pathOf(a.URI)
	if path == "" {
		s.mu.Lock()
		path = s.folders[0].path
		s.mu.Unlock()
	}
	f := s.reviewingAt(path)
	if f.path == "" {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, "there is no folder to review")
	}
	base, err := workspace.FindBase(f.path, a.Base)
	if err != nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, err.Error())
	}
	report, end := s.begin(&ctx, a.token, "Reviewing the change")
	defer end()
	reviewer, setup := f.reviewer, f.setup
	files, err := workspace.Walk(f.path, []string{f.path}, reviewer.Config)
	if err != nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InternalError, err.Error())
	}
	o := workspace.ScanOptions{Reviewer: reviewer, Progress: report, Read: workspace.Overlay(s.openTexts())}
	now, _, err := workspace.Scan(ctx, files, o)
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	before, err := base.Scan(ctx, f.path, []string{f.path}, files, o)
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	d := workspace.Compare(before, now)
	out := reviewed{Base: base.Commit(), Added: s.changed(d.Added), Fixed: s.changed(d.Fixed), Weakened: []weakening{}}
	for _, w := range d.Weakened {
		out.Weakened = append(out.Weakened, weakening{URI: uriOf(absolute(f.path, w.Path)), Rule: w.Rule, Line: w.Line, Message: w.Message})
	}
	for _, w := range base.Weakened(setup) {
		out.Weakened = append(out.Weakened, weakening{URI: uriOf(absolute(base.Root(), w.Path)), Rule: w.Rule, Message: w.Message})
	}
	out.Summary = fmt.Sprintf("The change adds %d, fixes %d and weakens %d.", len(out.Added), len(out.Fixed), len(out.Weakened))
	return out, nil
}

func absolute(root, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(root, filepath.FromSlash(path))
}

// openTexts are the texts of the open files, by their paths.
func (s *server) openTexts() map[string]string {
	out := map[string]string{}
	s.session.Snapshot().Documents(func(d *workspace.Document) {
		if path := pathOf(d.URI); path != "" {
			out[path] = d.Text
		}
	})
	return out
}

func (s *server) changed(list []workspace.Changed) []changed {
	out := []changed{}
	lines := map[*workspace.FileOutcome]*text.Lines{}
	for _, x := range list {
		if lines[x.File] == nil {
			lines[x.File] = text.NewLines(x.File.Source)
		}
		f := &x.File.Findings[x.Index]
		doc := &workspace.Document{Text: x.File.Source, Lines: lines[x.File]}
		out = append(out, changed{uriOf(x.File.Path), s.rangeOf(doc, f.Span), f.Rule.ID, f.Severity.String(), f.Message})
	}
	return out
}

package server

import (
	"context"
	"encoding/json"
	"fmt"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// scanSummary is what appsec.scanWorkspace answers.
type scanSummary struct {
	Files    int `json:"files"`
	Findings int `json:"findings"`
	// Recalled are the files of which an earlier review was remembered.
	Recalled int `json:"recalled"`
}

// scanWorkspace reviews every file of every folder, and publishes the findings of those that are not open. Open documents have theirs.
func (s *server) scanWorkspace(ctx context.Context, a arguments) (any, error) {
	report, end := s.begin(&ctx, a.token, "Reviewing the workspace")
	defer end()
	var sum scanSummary
	s.mu.Lock()
	folders := append([]*folder(nil), s.folders...)
	s.mu.Unlock()
	for _, folder := range folders {
		if folder.path == "" {
			continue
		}
		f := s.reviewingAt(folder.path)
		files, err := workspace.Walk(f.path, []string{f.path}, f.reviewer.Config)
		if err != nil {
			s.log.Warn("walking a folder", zap.Error(err))
			continue
		}
		o := workspace.ScanOptions{Reviewer: f.reviewer, Progress: report, Memory: s.memory(f)}
		out, times, err := workspace.Scan(ctx, files, o)
		if o.Memory != nil {
			if err := o.Memory.Close(f.reviewer.Program); err != nil {
				s.log.Warn("remembering what was found", zap.Error(err))
			}
		}
		if err != nil {
			return nil, protocol.ErrRequestCancelled
		}
		sum.Recalled += int(times.Recalled)
		for i := range out {
			sum.Files++
			sum.Findings += s.publishClosed(&out[i])
		}
	}
	return sum, nil
}

// memory is what earlier reviews of a folder remember, or nil.
func (s *server) memory(f reviewing) *workspace.Memory {
	if s.options.Cache == "" || s.options.Program == "" {
		return nil
	}
	m, err := workspace.OpenMemory(s.options.Cache, f.path, s.options.Program, f.reviewer, f.setup.Files, "workspace")
	if err != nil {
		s.log.Warn("opening what was remembered", zap.Error(err))
		return nil
	}
	return m
}

// publishClosed shows the findings of a file that is not open, or clears those that it had. It returns their number.
func (s *server) publishClosed(o *workspace.FileOutcome) int {
	u := string(uriOf(o.Path))
	n := 0
	for i := range o.Findings {
		if o.Findings[i].Suppressed == nil {
			n++
		}
	}
	if s.session.Snapshot().Document(u) != nil {
		return n
	}
	s.mu.Lock()
	had := s.closed[u]
	if s.closed == nil {
		s.closed = map[string]bool{}
	}
	s.closed[u] = n > 0
	s.mu.Unlock()
	if n == 0 && !had {
		return 0
	}
	doc := &workspace.Document{URI: u, Text: o.Source, Lines: text.NewLines(o.Source)}
	err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: uri.URI(u),
		Diagnostics: s.diagnostics(&workspace.Analysed{Document: doc, Outcome: o.Outcome})})
	if err != nil && s.ctx.Err() == nil {
		s.log.Warn("publishing findings", zap.Error(err))
	}
	return n
}

// begin reports work on the client's token, or on one that it is asked for. The work's context ends when the client cancels it.
func (s *server) begin(ctx *context.Context, token protocol.ProgressToken, title string) (report func(done, total int), end func()) {
	inner, cancel := context.WithCancel(*ctx)
	*ctx = inner
	if token == nil && s.can.progress {
		own := protocol.String(fmt.Sprintf("appsec-%p", &inner))
		if err := s.client.WorkDoneProgressCreate(s.ctx, &protocol.WorkDoneProgressCreateParams{Token: own}); err == nil {
			token = own
		}
	}
	if token == nil {
		return nil, cancel
	}
	key := fmt.Sprint(token)
	s.mu.Lock()
	if s.progress == nil {
		s.progress = map[string]context.CancelFunc{}
	}
	s.progress[key] = cancel
	s.mu.Unlock()
	s.tell(token, protocol.WorkDoneProgressBegin{Kind: "begin", Title: title, Cancellable: ptr(true), Percentage: ptr(uint32(0))})
	last := make(chan int, 1)
	last <- -1
	report = func(done, total int) {
		percent := done * 100 / max(total, 1)
		if before := <-last; percent > before {
			s.tell(token, protocol.WorkDoneProgressReport{Kind: "report", Percentage: ptr(uint32(percent)), Message: ptr(fmt.Sprintf("%d of %d files", done, total))})
			last <- percent
		} else {
			last <- before
		}
	}
	return report, func() {
		s.tell(token, protocol.WorkDoneProgressEnd{Kind: "end"})
		s.mu.Lock()
		delete(s.progress, key)
		s.mu.Unlock()
		cancel()
	}
}

func (s *server) tell(token protocol.ProgressToken, value any) {
	raw, err := json.Marshal(value)
	if err == nil {
		err = s.client.Progress(s.ctx, &protocol.ProgressParams{Token: token, Value: raw})
	}
	if err != nil && s.ctx.Err() == nil {
		s.log.Warn("reporting progress", zap.Error(err))
	}
}

// WorkDoneProgressCancel stops the work of a token.
func (s *server) WorkDoneProgressCancel(_ context.Context, p *protocol.WorkDoneProgressCancelParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.progress[fmt.Sprint(p.Token)]; cancel != nil {
		cancel()
	}
	return nil
}

// SetTrace needs nothing: the log's level is chosen on the command line.
func (s *server) SetTrace(context.Context, *protocol.SetTraceParams) error { return nil }

package server

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

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
		findings, recalled, err := s.scanFolder(ctx, f, files, report)
		if err != nil {
			return nil, err
		}
		sum.Files, sum.Findings, sum.Recalled = sum.Files+len(files), sum.Findings+findings, sum.Recalled+recalled
	}
	if s.can.pull {
		s.askToPull()
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

// SetTrace chooses what of the work is told by $/logTrace.
func (s *server) SetTrace(_ context.Context, p *protocol.SetTraceParams) error {
	s.trace.Store(p.Value)
	return nil
}

// traceAnalysis tells the client what a review took, where it asked for that: in verbose traces also what was analysed anew.
func (s *server) traceAnalysis(an *workspace.Analysed) {
	level, _ := s.trace.Load().(protocol.TraceValue)
	if level != protocol.TraceValueMessages && level != protocol.TraceValueVerbose {
		return
	}
	p := &protocol.LogTraceParams{Message: fmt.Sprintf("reviewed version %d of %s: %d findings", an.Document.Version, an.Document.URI, len(an.Outcome.Findings))}
	if level == protocol.TraceValueVerbose {
		p.Verbose = ptr(fmt.Sprintf("%d units were checked anew: %s", len(an.Checked), strings.Join(an.Checked, ", ")))
	}
	if err := s.client.LogTrace(s.ctx, p); err != nil && s.ctx.Err() == nil {
		s.log.Warn("tracing", zap.Error(err))
	}
}

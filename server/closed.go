package server

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// closedFiles are the findings that the client is shown of files that are not open, by their URIs.
type closedFiles struct {
	mu     sync.Mutex
	items  map[string][]protocol.Diagnostic // of files that have some
	pushed map[string]bool                  // what the client was sent without asking
	pulled bool                             // the client asks for the findings of the workspace
}

// set replaces what is known of a file. push reports whether the client is to be sent it.
func (c *closedFiles) set(u string, items []protocol.Diagnostic) (push bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.items == nil {
		c.items, c.pushed = map[string][]protocol.Diagnostic{}, map[string]bool{}
	}
	if len(items) > 0 {
		c.items[u] = items
	} else {
		delete(c.items, u)
	}
	if c.pulled {
		return false
	}
	push = len(items) > 0 || c.pushed[u]
	c.pushed[u] = len(items) > 0
	return push
}

// shown says that the client was sent something of a file, which is to be cleared where nothing is left.
func (c *closedFiles) shown(u string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pushed == nil {
		c.items, c.pushed = map[string][]protocol.Diagnostic{}, map[string]bool{}
	}
	c.pushed[u] = true
}

// opened forgets a file: an open document has its own findings.
func (c *closedFiles) opened(u string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.items, u)
	delete(c.pushed, u)
}

// pull says that the client asks for the findings of the workspace. What it was sent before is returned: it would see that twice.
func (c *closedFiles) pull() (sent []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pulled = true
	for u, some := range c.pushed {
		if some {
			sent = append(sent, u)
		}
	}
	c.pushed = map[string]bool{}
	return sent
}

// list is what is known, by URI, in order.
func (c *closedFiles) list() (uris []string, items map[string][]protocol.Diagnostic) {
	c.mu.Lock()
	defer c.mu.Unlock()
	items = map[string][]protocol.Diagnostic{}
	for u, list := range c.items {
		uris = append(uris, u)
		items[u] = list
	}
	slices.Sort(uris)
	return uris, items
}

// paths are the files with findings.
func (c *closedFiles) paths() []string {
	uris, _ := c.list()
	for i, u := range uris {
		uris[i] = pathOf(u)
	}
	return uris
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
	doc := &workspace.Document{URI: u, Path: o.Rel, Text: o.Source, Lines: text.NewLines(o.Source)}
	var items []protocol.Diagnostic
	if n > 0 {
		items = s.diagnostics(&workspace.Analysed{Document: doc, Outcome: o.Outcome})
	}
	s.showClosed(u, items)
	return n
}

func (s *server) showClosed(u string, items []protocol.Diagnostic) {
	if !s.closed.set(u, items) {
		return
	}
	if items == nil {
		items = []protocol.Diagnostic{}
	}
	if err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: uri.URI(u), Diagnostics: items}); err != nil && s.ctx.Err() == nil {
		s.log.Warn("publishing findings", zap.Error(err))
	}
}

// surveyedAt reports whether the findings of closed files are shown in the folder of a path.
func (s *server) surveyedAt(path string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.folderAt(path).surveyed != nil
}

// reviewClosed reviews files again that are not open, where the findings of such are shown, in the background: they changed on disk, were closed, or are
// reviewed with other rules.
func (s *server) reviewClosed(paths ...string) {
	if len(paths) == 0 {
		return
	}
	go s.guarded("closed files", func() {
		select {
		case s.reading <- struct{}{}:
			defer func() { <-s.reading }()
		case <-s.ctx.Done():
			return
		}
		for _, path := range paths {
			u := string(uriOf(path))
			if s.session.Snapshot().Document(u) != nil || !s.surveyedAt(path) {
				continue
			}
			an, err := s.analyseClosed(s.ctx, u, path)
			if err != nil {
				return
			}
			var items []protocol.Diagnostic
			if an != nil {
				items = s.diagnostics(an)
			}
			if s.session.Snapshot().Document(u) == nil {
				s.showClosed(u, items)
			}
		}
		s.session.Worked()
	})
}

// analyseClosed reviews a file that is not open; nil is that no folder has it, or leaves it out.
func (s *server) analyseClosed(ctx context.Context, u, path string) (*workspace.Analysed, error) {
	if path == "" {
		return nil, nil
	}
	f := s.reviewingAt(path)
	if f.path == "" {
		return nil, nil
	}
	return f.reviewer.AnalyseFile(ctx, u, f.path, path)
}

// clearBelow clears what is shown of closed files below a folder that is a root no more.
func (s *server) clearBelow(folder string) {
	for _, path := range s.closed.paths() {
		if strings.HasPrefix(path, strings.TrimSuffix(folder, string(filepath.Separator))+string(filepath.Separator)) && s.reviewingAt(path).path == "" {
			s.showClosed(string(uriOf(path)), nil)
		}
	}
}

// maxSurveyed and maxSurveyedBytes bound the folders that are reviewed as a whole because a client pulls the findings of the workspace. A larger one is
// reviewed when a person asks for it by appsec.scanWorkspace.
const (
	maxSurveyed      = 3000
	maxSurveyedBytes = 24 << 20
)

// survey reviews all files of the folders that have not been.
func (s *server) survey(ctx context.Context, token protocol.ProgressToken) error {
	s.mu.Lock()
	var due []string
	for _, f := range s.folders {
		if f.path != "" && (f.surveyed == nil || f.surveyed != f.reviewer) {
			due = append(due, f.path)
		}
	}
	s.mu.Unlock()
	if len(due) == 0 {
		return nil
	}
	report := func(done, total int) {}
	if token != nil {
		var end func()
		report, end = s.begin(&ctx, token, "Reviewing the workspace")
		defer end()
	}
	for _, path := range due {
		f := s.reviewingAt(path)
		files, err := workspace.Walk(f.path, []string{f.path}, f.reviewer.Config)
		if err != nil {
			s.log.Warn("walking a folder", zap.Error(err))
			continue
		}
		bytes := int64(0)
		for _, x := range files {
			bytes += x.Size
		}
		if len(files) > maxSurveyed || bytes > maxSurveyedBytes {
			s.logMessage(protocol.MessageTypeInfo, fmt.Sprintf("%s is large (%d files): findings of files that are not open are shown after the command appsec.scanWorkspace", filepath.Base(path), len(files)))
			s.markSurveyed(f)
			continue
		}
		if _, _, err := s.scanFolder(ctx, f, files, report); err != nil {
			return err
		}
	}
	return nil
}

// markSurveyed notes that the findings of a folder's closed files are shown from now on.
func (s *server) markSurveyed(r reviewing) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.folders {
		if f.path == r.path {
			f.surveyed = r.reviewer
		}
	}
}

// scanFolder reviews files of a folder, and shows the findings of those that are not open. It returns how many findings there are, and of how many files
// an earlier review was remembered.
func (s *server) scanFolder(ctx context.Context, f reviewing, files []workspace.SourceFile, report func(done, total int)) (findings, recalled int, err error) {
	o := workspace.ScanOptions{Reviewer: f.reviewer, Progress: report, Memory: s.memory(f)}
	out, times, err := workspace.Scan(ctx, files, o)
	if o.Memory != nil {
		if err := o.Memory.Close(f.reviewer.Program); err != nil {
			s.log.Warn("remembering what was found", zap.Error(err))
		}
	}
	if err != nil {
		return 0, 0, protocol.ErrRequestCancelled
	}
	seen := map[string]bool{}
	for i := range out {
		seen[string(uriOf(out[i].Path))] = true
		findings += s.publishClosed(&out[i])
	}
	// What an earlier review showed of files that are gone, or left out now, goes.
	uris, _ := s.closed.list()
	for _, u := range uris {
		if !seen[u] && s.reviewingAt(pathOf(u)).path == f.path {
			s.showClosed(u, nil)
		}
	}
	s.markSurveyed(f)
	return findings, int(times.Recalled), nil
}

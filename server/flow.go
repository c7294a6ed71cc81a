package server

import (
	"path/filepath"
	"time"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// rest is how long nobody must type before documents are reviewed that may have changed because another one declares other things: while a name is typed
// that is every keystroke.
const rest = 150 * time.Millisecond

// late are reviews that wait until nobody types: the timer that begins them, and those it began.
type late struct {
	timer *time.Timer
	tasks []*task
}

// reviewDependents reviews the open documents in which an edit of this one changed what is found, and after a rest those in which it may have. Those of
// other folders are asked too: their reviews may have been held for this edit.
func (s *server) reviewDependents(edited *workspace.Document) {
	var outdated, perhaps []string
	s.session.Snapshot().Documents(func(d *workspace.Document) {
		if d.URI == edited.URI {
			return
		}
		if is, may := s.reviewerOf(d).Outdated(d); is {
			outdated = append(outdated, d.URI)
		} else if may {
			perhaps = append(perhaps, d.URI)
		}
	})
	s.reviewAgain(outdated)
	if len(perhaps) == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.late.timer != nil {
		s.late.timer.Stop()
	}
	s.late.timer = time.AfterFunc(rest, func() {
		tasks := s.reviewAgain(perhaps)
		s.mu.Lock()
		defer s.mu.Unlock()
		s.late.tasks = append(s.late.tasks, tasks...)
	})
}

// reviewAgain reviews open documents that are outdated. A client that pulls is told to ask, once for each change: it may not ask for all of them.
func (s *server) reviewAgain(uris []string) []*task {
	var tasks []*task
	ask := false
	for _, u := range uris {
		d := s.session.Snapshot().Document(u)
		if d == nil {
			continue
		}
		r := s.reviewerOf(d)
		if is, may := r.Outdated(d); !is && !may {
			continue
		}
		if !s.can.pull {
			tasks = append(tasks, s.reviewInTurn(u))
			continue
		}
		state := r.FlowState(d)
		s.mu.Lock()
		ask = ask || s.asked[u] != state
		s.asked[u] = state
		s.mu.Unlock()
	}
	if ask {
		s.askToPull()
	}
	return tasks
}

// hold stops reviews that can wait, for an edit. The review of that edit begins them again where they are still due.
func (s *server) hold() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.late.timer == nil {
		return
	}
	s.late.timer.Stop()
	for _, t := range s.late.tasks {
		t.cancel()
	}
	s.late = late{}
}

// indexFor reads the files of a document's folder that are not open, once for each family of languages: a folder whose documents are in one language
// loads no rules for others.
func (s *server) indexFor(doc *workspace.Document) {
	f := s.folderOf(pathOf(doc.URI))
	if doc.Family() == "" || f.path == "" {
		return
	}
	family := doc.Family()
	s.mu.Lock()
	s.load(f) // settings may have changed since
	known := f.indexed[family] == f.reviewer
	if f.indexed == nil {
		f.indexed = map[string]*workspace.Reviewer{}
	}
	f.indexed[family] = f.reviewer
	r := f.reviewer
	s.mu.Unlock()
	if known || !r.Follows(doc) {
		return
	}
	go s.guarded("index", func() {
		select {
		case s.reading <- struct{}{}:
			defer func() { <-s.reading }()
		case <-s.ctx.Done():
			return
		}
		trees := s.trees(f.path, family)
		got, err := r.Index(s.ctx, f.path, family, trees, func(path string) bool { return s.isOpen(r, path) })
		s.session.Worked()
		if err != nil {
			return
		}
		s.log.Info("indexed", zap.String("folder", filepath.Base(f.path)), zap.String("languages", family), zap.Int("files", got.Files), zap.Int64("bytes", got.Bytes), zap.Int("remembered", got.Remembered), zap.Int("left", got.Left))
		s.reviewAgain(s.openOf(r))
		if err := trees.Close(); err != nil {
			s.log.Warn("keeping trees", zap.Error(err))
		}
	})
}

// trees are those of a folder's files that an earlier start kept, or nil.
func (s *server) trees(root, family string) *workspace.Trees {
	if s.options.Cache == "" || s.options.Program == "" {
		return nil
	}
	t, err := workspace.OpenTrees(s.options.Cache, root, s.options.Program, family)
	if err != nil {
		s.log.Warn("opening the trees that were kept", zap.Error(err))
		return nil
	}
	return t
}

// reindex reads files again that changed on disk and are not open, one after the other: a checkout changes thousands.
func (s *server) reindex(paths ...string) {
	go s.guarded("index", func() {
		select {
		case s.reading <- struct{}{}:
			defer func() { <-s.reading }()
		case <-s.ctx.Done():
			return
		}
		changed := map[*workspace.Reviewer]bool{}
		for _, path := range paths {
			if s.ctx.Err() != nil {
				return
			}
			f := s.reviewingAt(path)
			if f.path == "" {
				continue
			}
			if rel := workspace.Relative(f.path, path); !s.isOpen(f.reviewer, rel) && f.reviewer.Reindex(s.ctx, f.path, rel) {
				changed[f.reviewer] = true
			}
		}
		s.session.Worked()
		for r := range changed {
			s.reviewAgain(s.openOf(r))
		}
	})
}

// openOf lists the documents that a reviewer reviews.
func (s *server) openOf(r *workspace.Reviewer) []string {
	var out []string
	s.session.Snapshot().Documents(func(d *workspace.Document) {
		if s.reviewerOf(d) == r {
			out = append(out, d.URI)
		}
	})
	return out
}

// isOpen reports whether a file of a reviewer's folder is open now. The path is relative to the folder.
func (s *server) isOpen(r *workspace.Reviewer, path string) bool {
	open := false
	s.session.Snapshot().Documents(func(d *workspace.Document) { open = open || d.Path == path && s.reviewerOf(d) == r })
	return open
}

// locationOf is where a step of a flow stands, in the document or in another file of its folder.
func (s *server) locationOf(doc *workspace.Document, step engine.Step) protocol.Location {
	if step.Path == "" {
		return protocol.Location{URI: uri.URI(doc.URI), Range: s.rangeOf(doc, step.Span)}
	}
	path := filepath.Join(s.folderOf(pathOf(doc.URI)).path, filepath.FromSlash(step.Path))
	lines := text.NewLines(step.Source)
	at := func(offset int) protocol.Position {
		p := lines.Position(step.Source, offset, s.encoding)
		return protocol.Position{Line: p.Line, Character: p.Character}
	}
	return protocol.Location{URI: uri.File(path), Range: protocol.Range{Start: at(step.Span.Start), End: at(step.Span.End)}}
}

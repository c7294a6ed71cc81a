package server

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// lensData finds, at resolve, the rule that a lens stands on.
type lensData struct {
	URI  string `json:"uri"`
	Rule string `json:"rule"`
}

// CodeLens puts a lens on each rule of a rule file. What it says is counted when the editor shows it.
func (s *server) CodeLens(_ context.Context, p *protocol.CodeLensParams) ([]protocol.CodeLens, error) {
	doc := s.session.Snapshot().Document(string(p.TextDocument.URI))
	if doc == nil || !s.isRuleDoc(doc) || !s.shown().codeLens {
		return nil, nil
	}
	out := []protocol.CodeLens{}
	for _, r := range s.ruleDoc(doc).rules {
		data, err := json.Marshal(lensData{doc.URI, r.ID})
		if err != nil {
			return nil, err
		}
		start := doc.Lines.Start(r.Line-1) + r.Column - 1
		out = append(out, protocol.CodeLens{Range: s.rangeOf(doc, text.Span{Start: start, End: start}), Data: data})
	}
	return out, nil
}

// CodeLensResolve counts where a rule matches: in its annotated programs, with what they expect, in the files that are open and in others of the folder.
func (s *server) CodeLensResolve(ctx context.Context, l *protocol.CodeLens) (*protocol.CodeLens, error) {
	var data lensData
	if err := json.Unmarshal(l.Data, &data); err != nil || data.URI == "" {
		return l, nil
	}
	doc := s.session.Snapshot().Document(data.URI)
	if doc == nil {
		return nil, protocol.ErrContentModified
	}
	t := s.ruleDoc(doc).trial(data.Rule)
	if t == nil {
		l.Command = protocol.Command{Title: "this rule has a fault"}
		return l, nil
	}
	found, err := s.try(ctx, doc, t)
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	argument, err := json.Marshal(data)
	if err != nil {
		return nil, err
	}
	l.Command = protocol.Command{Title: found.title(), Command: "appsec.showMatches", Arguments: []protocol.LSPAny{argument}}
	return l, nil
}

// tried is what a rule found.
type tried struct {
	programs, open, closed                 []matched
	wanted, missing, unexpected, inProgram int
	cut                                    bool // there are more closed files than were read
}

// matched is a file with what was found in it.
type matched struct {
	doc      *workspace.Document
	findings []engine.Finding
}

// title reads, for example: 2 matches in own.py, as expected · 5 matches in 3 open files · 1 match in 20 other files.
func (t *tried) title() string {
	var parts []string
	if len(t.programs) > 0 {
		name := filepath.Base(t.programs[0].doc.Path)
		if len(t.programs) > 1 {
			name = fmt.Sprintf("%d test files", len(t.programs))
		}
		verdict := ""
		switch {
		case t.missing > 0 && t.unexpected > 0:
			verdict = fmt.Sprintf(", %d missing, %d unexpected", t.missing, t.unexpected)
		case t.missing > 0:
			verdict = fmt.Sprintf(", %d missing", t.missing)
		case t.unexpected > 0:
			verdict = fmt.Sprintf(", %d unexpected", t.unexpected)
		case t.wanted > 0:
			verdict = ", as expected"
		}
		parts = append(parts, fmt.Sprintf("%s in %s%s", plural(t.inProgram, "match", "matches"), name, verdict))
	} else {
		parts = append(parts, "no test file")
	}
	parts = append(parts, count(t.open)+plural(len(t.open), "open file", "open files"))
	if len(t.closed) > 0 {
		others := count(t.closed) + plural(len(t.closed), "other file", "other files")
		if t.cut {
			others += ", there are more files"
		}
		parts = append(parts, others)
	}
	return strings.Join(parts, " · ")
}

func count(files []matched) string {
	n := 0
	for _, m := range files {
		n += len(m.findings)
	}
	return plural(n, "match", "matches") + " in "
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// try runs one rule over its annotated programs and over the open documents, with the trees that they have.
func (s *server) try(ctx context.Context, ruleFile *workspace.Document, t *workspace.Trial) (*tried, error) {
	out := &tried{}
	inPrograms := map[string]bool{}
	for _, path := range workspace.Programs(pathOf(ruleFile.URI)) {
		u := string(uriOf(path))
		inPrograms[u] = true
		doc, p, err := s.program(ctx, path, u)
		if err != nil {
			if ctx.Err() != nil {
				return nil, err
			}
			continue // not readable, or too large
		}
		fs, err := t.Find(ctx, "", p.File)
		if err != nil {
			return nil, err
		}
		wanted, missing, unexpected := workspace.Expectations(p.Text, t.Rule.ID, fs)
		out.wanted, out.missing, out.unexpected, out.inProgram = out.wanted+wanted, out.missing+len(missing), out.unexpected+len(unexpected), out.inProgram+len(fs)
		out.programs = append(out.programs, matched{doc, fs})
	}
	var docs []*workspace.Document
	s.session.Snapshot().Documents(func(d *workspace.Document) {
		if d.URI != ruleFile.URI && !inPrograms[d.URI] {
			docs = append(docs, d)
		}
	})
	sort.Slice(docs, func(i, j int) bool { return docs[i].URI < docs[j].URI })
	for _, d := range docs {
		an, err := s.reviewerOf(d).Analyse(ctx, d)
		if err != nil {
			return nil, err
		}
		if an.File == nil {
			continue
		}
		fs, err := t.Find(ctx, d.Path, an.File)
		if err != nil {
			return nil, err
		}
		out.open = append(out.open, matched{d, fs})
		inPrograms[d.URI] = true
	}
	return out, s.tryClosed(ctx, ruleFile, t, out, inPrograms)
}

// maxClosed and maxClosedBytes bound the files that are not open in which the matches of a rule are counted.
const (
	maxClosed      = 100
	maxClosedBytes = 2 << 20
)

// tryClosed runs a rule over the files of its folder that are not open and that it speaks of.
func (s *server) tryClosed(ctx context.Context, ruleFile *workspace.Document, t *workspace.Trial, out *tried, done map[string]bool) error {
	f := s.reviewingAt(pathOf(ruleFile.URI))
	if f.path == "" {
		return nil
	}
	files, err := workspace.Walk(f.path, []string{f.path}, f.reviewer.Config)
	if err != nil {
		return nil // the folder is gone; what was counted stands
	}
	read := 0
	for _, file := range files {
		u := string(uriOf(file.Path))
		if done[u] || !t.Reads(file.Path) {
			continue
		}
		if len(out.closed) == maxClosed || read > maxClosedBytes {
			out.cut = true
			return nil
		}
		doc, p, err := s.program(ctx, file.Path, u)
		if err != nil {
			if ctx.Err() != nil {
				return err
			}
			continue
		}
		fs, err := t.Find(ctx, file.Rel, p.File)
		if err != nil {
			return err
		}
		read += len(p.Text)
		out.closed = append(out.closed, matched{doc, fs})
	}
	return nil
}

// program is an annotated program, as it is in the editor where it is open there.
func (s *server) program(ctx context.Context, path, u string) (*workspace.Document, workspace.Program, error) {
	doc := s.session.Snapshot().Document(u)
	if doc == nil {
		src, err := workspace.ReadProgram(path)
		if err != nil {
			return nil, workspace.Program{}, err
		}
		doc = &workspace.Document{URI: u, Path: path, Text: src, Lines: text.NewLines(src)}
	}
	b := &s.bench
	b.mu.Lock()
	p, ok := b.programs[path]
	b.mu.Unlock()
	if ok && p.Text == doc.Text {
		return doc, p, nil
	}
	p, err := workspace.ParseProgram(ctx, path, doc.Text)
	if err != nil {
		return nil, p, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.programs == nil || len(b.programs) >= maxPrograms {
		b.programs = map[string]workspace.Program{}
	}
	b.programs[path] = p
	return doc, p, nil
}

// showMatches lists where a rule of an open rule file matches.
func (s *server) showMatches(ctx context.Context, a arguments) (any, error) {
	doc := s.session.Snapshot().Document(a.URI)
	if doc == nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("%q is not open", a.URI))
	}
	t := s.ruleDoc(doc).trial(a.Rule)
	if t == nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, fmt.Sprintf("the file has no rule %q without a fault", a.Rule))
	}
	found, err := s.try(ctx, doc, t)
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	out := []protocol.Location{}
	for _, m := range slices.Concat(found.programs, found.open, found.closed) {
		for _, f := range m.findings {
			out = append(out, protocol.Location{URI: uri.URI(m.doc.URI), Range: s.rangeOf(m.doc, f.Span)})
		}
	}
	return out, nil
}

// lensDelay is how long the files beside a rule file must rest before its lenses are counted anew.
var lensDelay = 500 * time.Millisecond

// refreshLenses has the client ask for lenses again, once typing rests: what is typed in a rule file the client sees by itself.
func (s *server) refreshLenses() {
	if !s.can.lensRefresh || !s.bench.open() {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lenses != nil {
		s.lenses.Stop()
	}
	s.lenses = time.AfterFunc(lensDelay, func() {
		s.guarded("lenses", func() {
			if s.down.Load() || s.ctx.Err() != nil {
				return
			}
			if err := s.client.CodeLensRefresh(s.ctx); err != nil && s.ctx.Err() == nil {
				s.log.Warn("asking the client to refresh lenses", zap.Error(err))
			}
		})
	})
}

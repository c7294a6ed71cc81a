package server

import (
	"context"
	"encoding/json"
	"hash/fnv"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// idle is how long a document with broken code must rest before it is parsed from scratch. Tests set it.
var idle = 400 * time.Millisecond

// task is the review of a document that is under way, and the timer of the one from scratch.
type task struct {
	cancel context.CancelFunc
	fresh  *time.Timer
}

// atOnce is how many reviews run at the same time that nobody waits for while typing: each may parse a file from scratch.
const atOnce = 2

// What the log says around the review of a version: between the two, documents that depend on it may have begun theirs. Tests wait until all have ended.
const (
	reviewBegins = "review begins"
	reviewEnds   = "review ends"
)

// review starts the review of a document's present version, and cancels that of an earlier one.
func (s *server) review(u string) *task { return s.reviewSoon(u, nil) }

// reviewInTurn is review for documents that may be many, such as those that another one's edit touches.
func (s *server) reviewInTurn(u string) *task { return s.reviewSoon(u, s.turns) }

func (s *server) reviewSoon(u string, turns chan struct{}) *task {
	ctx, cancel := context.WithCancel(s.ctx)
	s.mu.Lock()
	if old := s.tasks[u]; old != nil {
		old.stop()
	}
	t := &task{cancel: cancel}
	s.tasks[u] = t
	s.mu.Unlock()
	if s.can.pull {
		return t // the client asks
	}
	if doc := s.session.Snapshot().Document(u); doc != nil {
		s.log.Debug(reviewBegins)
		go s.guarded("review", func() {
			defer s.log.Debug(reviewEnds)
			if turns != nil {
				select {
				case turns <- struct{}{}:
					defer func() { <-turns }()
				case <-ctx.Done():
					return
				}
			}
			s.reviewNow(ctx, t, doc, false)
		})
	}
	return t
}

func (t *task) stop() {
	t.cancel()
	if t.fresh != nil {
		t.fresh.Stop()
	}
}

// guarded keeps a fault in background work from ending the process.
func (s *server) guarded(what string, f func()) {
	defer func() {
		if x := recover(); x != nil {
			s.log.Error("internal fault", zap.String("in", what), zap.Any("panic", x), zap.Stack("stack"))
		}
	}()
	f()
}

func (s *server) reviewNow(ctx context.Context, t *task, doc *workspace.Document, fresh bool) {
	r := s.reviewerOf(doc)
	analyse := r.Analyse
	if fresh {
		analyse = r.Refresh
	}
	an, err := analyse(ctx, doc)
	if err != nil {
		return // superseded
	}
	s.publish(an)
	s.tellProblems(an)
	s.reviewDependents(doc)
	s.indexFor(doc)
	if an.Stale && !fresh {
		s.mu.Lock()
		defer s.mu.Unlock()
		if ctx.Err() == nil {
			t.fresh = time.AfterFunc(idle, func() { s.guarded("review", func() { s.reviewNow(ctx, t, doc, true) }) })
		}
	}
}

// noteAnalysis logs which units an edit had analysed anew, and through which functions data was followed.
func (s *server) noteAnalysis(an *workspace.Analysed) {
	if e := s.log.Check(zap.DebugLevel, "analysed"); e != nil {
		e.Write(zap.String("document", an.Document.URI), zap.Int32("version", an.Document.Version), zap.Strings("units", an.Checked), zap.Strings("followed", an.Followed()))
	}
	s.traceAnalysis(an)
}

func (s *server) reviewerOf(doc *workspace.Document) *workspace.Reviewer {
	return s.reviewingAt(pathOf(doc.URI)).reviewer
}

// publish pushes the findings of a version, unless a newer one is known.
func (s *server) publish(an *workspace.Analysed) {
	now := s.session.Snapshot().Document(an.Document.URI)
	if now == nil || now.Version != an.Document.Version || s.down.Load() {
		return
	}
	p := &protocol.PublishDiagnosticsParams{URI: uri.URI(an.Document.URI), Diagnostics: s.diagnostics(an)}
	if s.can.version {
		p.Version = protocol.NewOptional(an.Document.Version)
	}
	if err := s.client.PublishDiagnostics(s.ctx, p); err != nil && s.ctx.Err() == nil {
		s.log.Warn("publishing findings", zap.Error(err))
	}
}

// tellProblems logs each rule that failed, once.
func (s *server) tellProblems(an *workspace.Analysed) {
	for _, p := range an.Outcome.Problems {
		key := p.RuleID + "\x00" + an.Document.URI
		s.mu.Lock()
		again := s.told[key]
		if s.told == nil {
			s.told = map[string]bool{}
		}
		s.told[key] = true
		s.mu.Unlock()
		if !again {
			s.log.Warn("a rule was set aside", zap.String("rule", p.RuleID), zap.String("unit", p.Unit), zap.String("problem", p.Message))
			s.logMessage(protocol.MessageTypeWarning, "rule "+p.RuleID+" was set aside in "+filepath.Base(an.Document.URI)+": "+p.Message)
		}
	}
}

func (s *server) logMessage(level protocol.MessageType, message string) {
	if err := s.client.LogMessage(s.ctx, &protocol.LogMessageParams{Type: level, Message: message}); err != nil && s.ctx.Err() == nil {
		s.log.Warn("logging to the client", zap.Error(err))
	}
}

// diagnostics are what the editor shows of an analysis.
func (s *server) diagnostics(an *workspace.Analysed) []protocol.Diagnostic {
	out := make([]protocol.Diagnostic, 0, len(an.Outcome.Findings)+1)
	if an.Outcome.Skipped != "" {
		out = append(out, notice("appsec-not-analysed", "This file is not analysed: "+an.Outcome.Skipped+"."))
	}
	for i := range an.Outcome.Findings {
		if f := &an.Outcome.Findings[i]; f.Suppressed == nil {
			out = append(out, s.diagnostic(an.Document, f))
		}
	}
	return append(out, s.ruleFaults(an.Document)...)
}

// notice is a diagnostic about the file as a whole.
func notice(code, message string) protocol.Diagnostic {
	return protocol.Diagnostic{Severity: protocol.DiagnosticSeverityInformation, Code: protocol.String(code), Source: protocol.NewOptional("appsec"), Message: protocol.String(message)}
}

// findingData travels with a diagnostic, so that a code action finds its finding again.
type findingData struct {
	Rule        string `json:"rule"`
	Fingerprint string `json:"fingerprint"`
}

func (s *server) diagnostic(doc *workspace.Document, f *engine.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range:    s.rangeOf(doc, f.Span),
		Severity: severities[min(int(f.Severity), len(severities)-1)],
		Code:     protocol.String(f.Rule.ID),
		Source:   protocol.NewOptional("appsec"),
		Message:  protocol.String(f.Message),
	}
	if href := reference(f.Rule); href != "" && s.can.codeDescription {
		d.CodeDescription = protocol.CodeDescription{Href: href}
	}
	if data, err := json.Marshal(findingData{f.Rule.ID, f.Fingerprint}); err == nil && s.can.diagnosticData {
		d.Data = data
	}
	if s.can.deprecated && slices.ContainsFunc(f.Rule.Metadata.CWE, obsolete) {
		d.Tags = protocol.NewDiagnosticTags(protocol.DiagnosticTagDeprecated)
	}
	if s.can.related {
		for _, step := range f.Flow {
			d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{Location: s.locationOf(doc, step), Message: step.Note})
		}
	}
	return d
}

// obsolete: the weakness is the use of what should not be used any more: CWE-477, an obsolete function, and CWE-1104, a component that nobody maintains.
func obsolete(cwe string) bool { return cwe == "CWE-477" || cwe == "CWE-1104" }

var severities = [...]protocol.DiagnosticSeverity{
	rules.Info: protocol.DiagnosticSeverityHint, rules.Low: protocol.DiagnosticSeverityInformation, rules.Medium: protocol.DiagnosticSeverityWarning,
	rules.High: protocol.DiagnosticSeverityError, rules.Critical: protocol.DiagnosticSeverityError,
}

// reference is where a rule's flaw is described: its CWE, else the first of its references.
func reference(r *rules.Rule) uri.URI {
	var list []string
	if len(r.Metadata.CWE) > 0 {
		list = append(list, rules.CWEAddress(r.Metadata.CWE[0]))
	}
	for _, address := range append(list, r.Metadata.References...) {
		if u, err := uri.Parse(address); err == nil && address != "" {
			return u
		}
	}
	return ""
}

// reviewAll reviews every open document anew, or tells a pulling client to ask.
func (s *server) reviewAll() {
	if s.can.pull {
		s.askToPull()
		return
	}
	s.session.Snapshot().Documents(func(d *workspace.Document) { s.reviewInTurn(d.URI) })
}

// askToPull has a client that pulls ask for findings again.
func (s *server) askToPull() {
	if !s.can.pullRefresh || !s.ready.Load() {
		return
	}
	go func() {
		if err := s.client.DiagnosticRefresh(s.ctx); err != nil && s.ctx.Err() == nil {
			s.log.Warn("asking the client to refresh", zap.Error(err))
		}
	}()
}

func (s *server) cancel(u string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t := s.tasks[u]; t != nil {
		t.stop()
		delete(s.tasks, u)
	}
}

func (s *server) stopTasks() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, t := range s.tasks {
		t.stop()
	}
	for _, cancel := range s.progress {
		cancel()
	}
}

// analysed is the analysis of an open document; nil where it is not open.
func (s *server) analysed(ctx context.Context, u string) (*workspace.Analysed, error) {
	doc := s.session.Snapshot().Document(u)
	if doc == nil {
		return nil, nil
	}
	return s.reviewerOf(doc).Analyse(ctx, doc)
}

// Diagnostic answers a client that pulls: the findings, or that they are as before.
func (s *server) Diagnostic(ctx context.Context, p *protocol.DocumentDiagnosticParams) (protocol.DocumentDiagnosticReport, error) {
	u := string(p.TextDocument.URI)
	an, err := s.analysed(ctx, u)
	closed := an == nil && err == nil
	if closed {
		an, err = s.analyseClosed(ctx, u, pathOf(u))
	}
	if err != nil {
		return nil, protocol.ErrRequestCancelled
	}
	items := []protocol.Diagnostic{}
	if an != nil {
		items = s.diagnostics(an)
		s.tellProblems(an)
		if !closed {
			s.reviewDependents(an.Document)
		}
		s.indexFor(an.Document)
	}
	id := resultID(items)
	if p.PreviousResultID != nil && *p.PreviousResultID == id {
		r := &protocol.RelatedUnchangedDocumentDiagnosticReport{}
		r.Kind, r.ResultID = "unchanged", id
		return r, nil
	}
	r := &protocol.RelatedFullDocumentDiagnosticReport{}
	r.Kind, r.ResultID, r.Items = "full", &id, items
	return r, nil
}

// resultID names a list of diagnostics by its content.
func resultID(items []protocol.Diagnostic) string {
	h := fnv.New64a()
	if data, err := protocol.Marshal(items); err == nil {
		h.Write(data)
	}
	return strconv.FormatUint(h.Sum64(), 36)
}

// DiagnosticWorkspace reports on every open document, and on the other files of the folders that have findings, as long as the folders are not too large.
func (s *server) DiagnosticWorkspace(ctx context.Context, p *protocol.WorkspaceDiagnosticParams) (*protocol.WorkspaceDiagnosticReport, error) {
	for _, u := range s.closed.pull() {
		if err := s.client.PublishDiagnostics(s.ctx, &protocol.PublishDiagnosticsParams{URI: uri.URI(u), Diagnostics: []protocol.Diagnostic{}}); err != nil {
			return nil, err
		}
	}
	if err := s.survey(ctx, p.WorkDoneToken); err != nil {
		return nil, err
	}
	before := map[string]string{}
	for _, r := range p.PreviousResultIds {
		before[string(r.URI)] = r.Value
	}
	out := &protocol.WorkspaceDiagnosticReport{Items: []protocol.WorkspaceDocumentDiagnosticReport{}}
	var docs []*workspace.Document
	s.session.Snapshot().Documents(func(d *workspace.Document) { docs = append(docs, d) })
	for _, d := range docs {
		an, err := s.reviewerOf(d).Analyse(ctx, d)
		if err != nil {
			return nil, protocol.ErrRequestCancelled
		}
		items := s.diagnostics(an)
		id := resultID(items)
		if before[d.URI] == id {
			r := &protocol.WorkspaceUnchangedDocumentDiagnosticReport{URI: uri.URI(d.URI), Version: ptr(d.Version)}
			r.Kind, r.ResultID = "unchanged", id
			out.Items = append(out.Items, r)
			delete(before, d.URI)
			continue
		}
		r := &protocol.WorkspaceFullDocumentDiagnosticReport{URI: uri.URI(d.URI), Version: ptr(d.Version)}
		r.Kind, r.ResultID, r.Items = "full", &id, items
		out.Items = append(out.Items, r)
		delete(before, d.URI)
	}
	out.Items = append(out.Items, s.closedReports(before)...)
	return out, nil
}

// closedReports report on the files that are not open, and on those that the client knows findings of and that have none any more. before are the results
// that the client has.
func (s *server) closedReports(before map[string]string) []protocol.WorkspaceDocumentDiagnosticReport {
	var out []protocol.WorkspaceDocumentDiagnosticReport
	none := resultID([]protocol.Diagnostic{})
	uris, items := s.closed.list()
	for u, id := range before {
		if items[u] == nil && id != none {
			uris, items[u] = append(uris, u), []protocol.Diagnostic{}
		}
	}
	slices.Sort(uris)
	for _, u := range uris {
		id := resultID(items[u])
		if before[u] == id {
			r := &protocol.WorkspaceUnchangedDocumentDiagnosticReport{URI: uri.URI(u)}
			r.Kind, r.ResultID = "unchanged", id
			out = append(out, r)
			continue
		}
		r := &protocol.WorkspaceFullDocumentDiagnosticReport{URI: uri.URI(u)}
		r.Kind, r.ResultID, r.Items = "full", &id, items[u]
		out = append(out, r)
	}
	return out
}

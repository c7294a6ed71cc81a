// Package workspace holds what is open and how it is reviewed: a Session changes by Apply only, and each Apply gives a Snapshot that never
// changes. Analysis is a function of a Snapshot; what a Document remembers from its last analysis makes the next one cheap and changes no
// result.
package workspace

import (
	"context"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Change is one change of a session's documents: Open, Edit or Close.
type Change interface{ uri() string }

type (
	// Open shows a document. A document that is open already is replaced.
	Open struct {
		URI, Path  string // Path is relative to the workspace root, with slashes; "" for untitled documents
		LanguageID string
		Version    int32
		Text       string
	}
	// Edit changes the text of an open document. Edits gives the new text and its lines, and the one edit that makes it of the old text,
	// or nil where that is not known.
	Edit struct {
		URI     string
		Version int32
		Edits   func(doc *Document) (string, *text.Lines, *text.Edit)
	}
	// Close forgets a document.
	Close struct{ URI string }
)

func (c Open) uri() string  { return c.URI }
func (c Edit) uri() string  { return c.URI }
func (c Close) uri() string { return c.URI }

// Document is a version of an open document. It never changes.
type Document struct {
	URI, Path  string
	LanguageID string
	Version    int32
	Text       string
	Lines      *text.Lines
	Language   *parsers.Language // nil where none claims the document
	state      *analysis
	// serial numbers the versions, for clients may number theirs as they like. since makes this version of that with the serial base.
	serial, base uint64
	since        text.Edit
}

// Name is the document's path, or of one without a path what its URI ends with. Rules that look at some files only go by it.
func (d *Document) Name() string {
	if d.Path != "" {
		return d.Path
	}
	return d.URI[strings.LastIndexAny(d.URI, "/:")+1:]
}

// analysis is what the versions of a document share: the parse and the findings of the one analysed last.
type analysis struct {
	mu     turn
	parsed *parsers.Parsed
	serial atomic.Uint64 // of the version parsed, or 0
	memo   engine.Memo
	last   *Analysed
	closed bool
	warm   *warm
	flow   atomic.Pointer[flowSeen] // nil before the first analysis
	alone  ownFlow
}

// ownFlow is the flow of a document that belongs to no workspace.
type ownFlow struct {
	flow *engine.Flow
	r    *Reviewer
}

func (o *ownFlow) of(r *Reviewer) *engine.Flow {
	if o.r != r {
		o.r, o.flow = r, r.Program.NewFlow()
	}
	return o.flow
}

// warmDocuments and warmBytes bound which documents keep their trees between analyses, by their number and by the length of their texts. The others
// keep their texts and what their units gave, and are parsed anew when they are next looked at: trees weigh thirty times the text. The two analysed
// last keep theirs however long they are.
const (
	warmDocuments = 12
	warmBytes     = 2 << 20
)

// warm lists the analyses that hold trees, the latest last.
type warm struct {
	mu    sync.Mutex
	order []held
	bytes int
	spare spare
	// dropping are those that give up their trees at present.
	dropping sync.WaitGroup
}

type held struct {
	*analysis
	bytes int
}

// touch makes a the latest, and has the oldest drop their trees when there are too many. It does not wait for that: its caller holds a lock.
func (w *warm) touch(a *analysis, bytes int) {
	w.spare.worked()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.remove(a)
	w.order = append(w.order, held{a, bytes})
	w.bytes += bytes
	for n := len(w.order); n > warmDocuments || n > 2 && w.bytes > warmBytes; n = len(w.order) {
		cold := w.order[0].analysis
		w.remove(cold)
		w.dropping.Go(cold.drop)
	}
}

// forget is touch for a document that is not open any more.
func (w *warm) forget(a *analysis) {
	w.spare.worked()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.remove(a)
}

func (w *warm) remove(a *analysis) {
	if i := slices.IndexFunc(w.order, func(h held) bool { return h.analysis == a }); i >= 0 {
		w.bytes -= w.order[i].bytes
		w.order = slices.Delete(w.order, i, i+1)
	}
}

func (a *analysis) drop() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.dropTrees()
}

func (a *analysis) dropTrees() {
	a.keep(nil, 0)
	a.last = nil
	a.alone = ownFlow{}
}

// keep replaces the parse. The old one is freed beside the work: that takes longer than a keystroke may.
func (a *analysis) keep(p *parsers.Parsed, serial uint64) {
	if old := a.parsed; old != nil {
		go old.Close()
	}
	a.parsed = p
	a.serial.Store(serial)
}

// Analysed is a document's version with its findings.
type Analysed struct {
	Document *Document
	File     *ir.File // nil when Outcome.Skipped says why
	Outcome  Outcome
	// Checked names the units that were checked anew, in order.
	Checked []string
	// TreeSitter is what tree-sitter's own parse took of the analysis.
	TreeSitter time.Duration
	// Stale says that a parse from scratch may give another tree, as incremental parses of broken code can.
	Stale    bool
	reviewer *Reviewer
}

// Snapshot is the state of a session at one moment. It never changes.
type Snapshot struct {
	ID   uint64
	docs map[string]*Document
}

// Document is an open document, or nil.
func (s *Snapshot) Document(uri string) *Document { return s.docs[uri] }

// Documents calls f for every open document, in no particular order.
func (s *Snapshot) Documents(f func(*Document)) {
	for _, d := range s.docs {
		f(d)
	}
}

// Session is the changing state of an editor's documents.
type Session struct {
	mu     sync.RWMutex
	now    *Snapshot
	serial uint64
	warm   warm
}

// NewSession has no documents.
func NewSession() *Session { return &Session{now: &Snapshot{docs: map[string]*Document{}}} }

// Snapshot is the present state.
func (s *Session) Snapshot() *Snapshot {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.now
}

// Settle waits until the documents that are to give up their trees have done so. It is for tests.
func (s *Session) Settle() { s.warm.dropping.Wait() }

// Worked says that files were read in the background: memory is given back when that has rested, too.
func (s *Session) Worked() { s.warm.spare.worked() }

// Apply makes the next snapshot, which shares every document that did not change. Edits and closes of documents that are not open are
// left out; ok is false then.
func (s *Session) Apply(c Change) (next *Snapshot, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.now.docs[c.uri()]
	s.serial++
	docs := make(map[string]*Document, len(s.now.docs)+1)
	for k, d := range s.now.docs {
		docs[k] = d
	}
	switch c := c.(type) {
	case Open:
		d := &Document{URI: c.URI, Path: c.Path, LanguageID: c.LanguageID, Version: c.Version, Text: c.Text, Lines: text.NewLines(c.Text)}
		d.Language = parsers.Detect(d.Name(), c.LanguageID, c.Text[:min(len(c.Text), 256)])
		d.state, d.serial = &analysis{mu: newTurn(), warm: &s.warm}, s.serial
		if old != nil {
			go old.state.close()
		}
		docs[c.URI] = d
	case Edit:
		if old == nil {
			return s.now, false
		}
		docs[c.URI] = s.edited(old, c)
	case Close:
		if old == nil {
			return s.now, false
		}
		delete(docs, c.URI)
		go old.state.close()
	}
	s.now = &Snapshot{ID: s.now.ID + 1, docs: docs}
	return s.now, true
}

// edited is the next version of a document. It knows the edit since the version that was parsed last, so that the texts need not be compared.
func (s *Session) edited(old *Document, c Edit) *Document {
	d := *old
	d.Version, d.serial = c.Version, s.serial
	var e *text.Edit
	d.Text, d.Lines, e = c.Edits(old)
	parsed := d.state.serial.Load()
	d.base = 0
	switch {
	case parsed == 0 || e == nil:
	case parsed == old.serial:
		d.base, d.since = parsed, *e
	case parsed == old.base:
		d.base, d.since = parsed, old.since.Then(*e, d.Text)
	}
	return &d
}

func (a *analysis) close() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.closed = true
	a.dropTrees()
	a.warm.forget(a)
}

// Analyse reviews a document. Callers of the same version and reviewer share one analysis. The error is the context's.
func (r *Reviewer) Analyse(ctx context.Context, d *Document) (*Analysed, error) {
	a := d.state
	if err := a.mu.take(ctx); err != nil {
		return nil, err
	}
	defer a.mu.Unlock()
	return r.analyse(ctx, d, false)
}

// analyse does it under the lock of the document's analysis; fresh has the text parsed whatever is known of it.
func (r *Reviewer) analyse(ctx context.Context, d *Document, fresh bool) (*Analysed, error) {
	a := d.state
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if a.last != nil && a.last.Document.Version == d.Version && a.last.Document.Text == d.Text && a.last.reviewer == r {
		if is, may := r.Outdated(d); !is && !may {
			return a.last, nil
		}
	}
	out := &Analysed{Document: d, reviewer: r}
	if d.Path != "" && r.Config.Excludes(d.Path) {
		a.keep(nil, 0)
		a.last = out
		return out, nil // as a scan leaves it out
	}
	file, err := r.parse(ctx, d, fresh)
	if err != nil {
		why := skipReason(err)
		if why == "" {
			return nil, err
		}
		out.Outcome.Skipped = why
	}
	if file != nil {
		kind := rules.KindOf(d.Name(), d.Text)
		flow, seen := r.flowOf(d, kind), r.seen(d)
		if out.Outcome, err = r.checkAs(ctx, kind, d.Name(), file, &a.memo, flow); err != nil {
			return nil, err
		}
		a.flow.Store(seen)
		out.File, out.Checked = file, a.memo.Checked()
		if a.parsed != nil {
			out.TreeSitter = a.parsed.TreeSitter
		}
		out.Stale = a.parsed != nil && a.parsed.NeedsFresh()
	}
	if !a.closed {
		a.last = out
		a.warm.touch(a, len(d.Text))
	}
	if r.Tell != nil {
		r.Tell(out)
	}
	return out, nil
}

// flowOf is the Flow by which a document is looked at. An untitled one belongs to no workspace, and a suite of tests to no program. The caller holds the lock of the
// document's analysis.
func (r *Reviewer) flowOf(d *Document, kind rules.FileKind) *engine.Flow {
	switch {
	case d.Path == "":
	case r.apart(kind):
		if r.flow.File(d.Path) != nil { // it was none until now
			r.flow.Remove(d.Path)
		}
	default:
		return r.flow
	}
	return d.state.alone.of(r)
}

// Refresh analyses a document from scratch. It is for idle moments, after Analyse said Stale.
func (r *Reviewer) Refresh(ctx context.Context, d *Document) (*Analysed, error) {
	a := d.state
	if err := a.mu.take(ctx); err != nil {
		return nil, err
	}
	defer a.mu.Unlock()
	a.dropTrees()
	return r.analyse(ctx, d, true)
}

// parse makes the document's file, from its last version where there is one. Of a document that gave back its trees, data flow may have the file still: one
// without errors is as a new parse would make it. The caller holds the lock of the document's analysis.
func (r *Reviewer) parse(ctx context.Context, d *Document, fresh bool) (*ir.File, error) {
	a := d.state
	if limit := r.Limit(); int64(len(d.Text)) > limit {
		a.keep(nil, 0)
		return nil, &tooLargeError{len(d.Text), limit}
	}
	if d.Language == nil {
		return ir.PlainFile(d.Text), nil
	}
	if a.parsed == nil && !fresh && d.Path != "" && a.flow.Load() != nil {
		if f := r.flow.File(d.Path); f != nil && f.Broken == 0 && f.Language == d.Language.ID && f.Source == d.Text {
			return f, nil
		}
	}
	var since *text.Edit
	if d.base != 0 && d.base == a.serial.Load() {
		since = &d.since
	}
	next, err := d.Language.ParseEdit(ctx, d.Text, a.parsed, since)
	if err != nil {
		return nil, err
	}
	if a.closed {
		next.Close()
		a.keep(nil, 0)
		return next.File, nil
	}
	a.keep(next, d.serial)
	return next.File, nil
}

type tooLargeError struct {
	size  int
	limit int64
}

func (e *tooLargeError) Error() string { return tooLarge(e.size, e.limit) }
func (e *tooLargeError) Unwrap() error { return parsers.ErrTooLarge }

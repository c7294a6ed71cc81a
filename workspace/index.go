package workspace

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// maxIndexed bounds the source that is kept for data flow through files that are not open, in bytes: 48 MB are about a million lines.
const maxIndexed = 48 << 20

// Indexed says what Index took in.
type Indexed struct {
	Files int
	Bytes int64
	// Remembered counts the files whose trees were known.
	Remembered int
	// Left counts the files that were too many.
	Left int
}

// Index reads the files of a folder that are not open, so that data can be followed through them. Only files of a family of languages are read, and
// only where rules follow data in them; open says which are open when it is asked, and trees, which may be nil, remembers. It is for the background; the
// error is the context's.
func (r *Reviewer) Index(ctx context.Context, root, family string, trees *Trees, open func(path string) bool) (Indexed, error) {
	var out Indexed
	files, err := Walk(root, []string{root}, r.Config)
	if err != nil {
		return out, nil // a folder that cannot be read has no files
	}
	var settings []taint.Settings
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		if rules.IsSettings(f.Rel) && f.Size <= rules.MaxSettings {
			settings = append(settings, settingsAt(f))
		}
		lang := parsers.Detect(f.Rel, "", "")
		if lang == nil || parsers.Family(lang.ID) != family || open(f.Rel) || f.Size > r.Limit() || !r.Program.Follows(lang.ID) {
			continue
		}
		if out.Bytes+f.Size > maxIndexed {
			out.Left++
			continue
		}
		if file := r.parseFile(ctx, trees, lang, f.Path, f.Rel); file != nil && !open(f.Rel) { // it may have been opened meanwhile
			out.Files++
			out.Bytes += f.Size
			r.flow.Update(f.Rel, file)
		}
	}
	r.flow.Settings(settings)
	if trees != nil {
		out.Remembered = trees.read
	}
	return out, nil
}

// Reindex reads one file again that is not open, after it changed on disk, or forgets it where it is gone.
// It reports whether that can change what is found.
func (r *Reviewer) Reindex(ctx context.Context, root, rel string) bool {
	lang := parsers.Detect(rel, "", "")
	if lang == nil || !r.flow.Reads(parsers.Family(lang.ID)) || r.Config.Excludes(rel) || !r.Program.Follows(lang.ID) {
		return false
	}
	if file := r.parseFile(ctx, nil, lang, filepath.Join(root, filepath.FromSlash(rel)), rel); file != nil {
		r.flow.Update(rel, file)
		return true
	}
	r.flow.Remove(rel)
	return true
}

func (r *Reviewer) parseFile(ctx context.Context, trees *Trees, lang *parsers.Language, path, rel string) *ir.File {
	data, err := readBounded(path, r.Limit())
	if err != nil || notText(string(data), lang) != "" {
		return nil
	}
	if kind := rules.KindOf(rel, string(data)); r.apart(kind) || !r.asks(ctx, kind, rel, lang, string(data)) {
		return nil
	}
	return trees.parse(ctx, lang, string(data))
}

// settingsAt is a settings file, which is read when its values are first asked for.
func settingsAt(f SourceFile) taint.Settings {
	return taint.Settings{Path: f.Rel, Values: sync.OnceValue(func() map[string]any {
		data, err := readBounded(f.Path, rules.MaxSettings)
		if err != nil {
			return nil
		}
		values, ok := rules.ParseSettings(f.Rel, data)
		if !ok {
			return nil
		}
		return values
	})}
}

// Outdated reports whether an edit of another document changed what is found in this one since it was analysed. It may have where may is true: another
// file was read, or declares other things.
func (r *Reviewer) Outdated(d *Document) (is, may bool) {
	seen := d.state.flow.Load()
	if d.Path == "" || seen == nil {
		return false, false
	}
	now := r.seen(d)
	return now.version != seen.version, now.declared != seen.declared
}

// flowSeen are the Flow's counts for a document when it was analysed.
type flowSeen struct{ version, declared int }

func (r *Reviewer) seen(d *Document) *flowSeen {
	return &flowSeen{r.flow.Version(d.Path), r.flow.Declared(d.Path)}
}

// FlowState names what data flow knows of the files around a document, and changes where Outdated may report another answer.
func (r *Reviewer) FlowState(d *Document) string {
	x := r.seen(d)
	return fmt.Sprint(x.version, " ", x.declared)
}

// FlowRan lists the functions through which data was followed anew since the last call, for logs and tests.
func (r *Reviewer) FlowRan() []string { return r.flow.Ran() }

// Probe tells what the name at an offset of an analysed document carries; nil is nothing, or that the document has changed since. The error is the
// context's.
func (r *Reviewer) Probe(ctx context.Context, an *Analysed, offset int) (*engine.Probe, error) {
	if an.File == nil || an.reviewer != r {
		return nil, nil
	}
	a := an.Document.state
	a.mu.Lock()
	flow := r.flowOf(an.Document, an.Outcome.Kind)
	a.mu.Unlock()
	return flow.Probe(ctx, an.Document.Name(), an.File, offset)
}

// Followed lists the functions through which data was followed anew since the last call, for logs: those of the reviewer, whichever document they are
// of.
func (an *Analysed) Followed() []string { return an.reviewer.FlowRan() }

// Family names the languages whose code calls that of the document; "" for a document of no language.
func (d *Document) Family() string {
	if d.Language == nil {
		return ""
	}
	return parsers.Family(d.Language.ID)
}

// Follows reports whether there are rules that follow data through the document.
func (r *Reviewer) Follows(d *Document) bool {
	return d.Language != nil && r.Program.Follows(d.Language.ID)
}

// SourceGlobs are globs on the files whose changes on disk matter to data flow.
func SourceGlobs() []string {
	var out []string
	for _, l := range parsers.All() {
		for _, e := range l.Extensions {
			out = append(out, "**/*"+e)
		}
	}
	return out
}

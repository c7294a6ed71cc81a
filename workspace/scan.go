package workspace

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

// ScanOptions say what a scan looks at.
type ScanOptions struct {
	Reviewer  *Reviewer // nil with ParseOnly
	Jobs      int       // 0: the processors
	ParseOnly bool      // read and parse, and nothing else: the floor that a scan is measured against
	Languages []string  // ids or aliases; empty: all
	// Read gives the text of a file; nil reads it from the disk. ok is false where there is none.
	Read func(SourceFile) (src string, ok bool, err error)
	// Memory is what earlier scans remembered, and this one will; nil for none.
	Memory *Memory
	// Progress is called from several goroutines after each file. It may be nil.
	Progress func(done, total int)
}

// FileOutcome is what a scan of one file gave.
type FileOutcome struct {
	SourceFile
	Outcome
	Source string // the text, kept where there are findings
	Err    error  // the file could not be read

	file   *ir.File // until data was followed through it
	lang   *parsers.Language
	sum    [sha256.Size]byte // of the text, where a Memory is asked
	record *record           // what is remembered of it; nil for none
	fresh  *record           // what is to be remembered
}

// Times are the sums of what the workers spent, and what they did.
type Times struct {
	Files, Bytes, Nodes               int64
	Recalled                          int64 // files of which a review was remembered
	Read, Parse, Lower, Match         time.Duration
	Flow                              time.Duration // by the clock
	Total                             time.Duration // by the clock
	Rules                             int
	readNs, parseNs, lowerNs, matchNs atomic.Int64
	fileCount, byteCount, node        atomic.Int64
	recalled                          atomic.Int64
}

// Scan reviews files on several workers. The outcomes are in the order of the files, whatever the workers did. The error is the
// context's; the outcomes so far are returned with it.
func Scan(ctx context.Context, files []SourceFile, o ScanOptions) ([]FileOutcome, *Times, error) {
	start := time.Now()
	jobs := o.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	t := &Times{}
	o.prepare(files, jobs)
	out := make([]FileOutcome, len(files))
	var done atomic.Int64
	share(len(files), jobs, func(i int) {
		if ctx.Err() != nil {
			return
		}
		out[i] = o.file(ctx, files[i], t)
		if n := int(done.Add(1)); o.Progress != nil {
			o.Progress(n, len(files))
		}
	})
	if !o.ParseOnly && ctx.Err() == nil {
		o.followAll(ctx, out, jobs, t)
	}
	t.Files, t.Bytes, t.Nodes = t.fileCount.Load(), t.byteCount.Load(), t.node.Load()
	t.Recalled = t.recalled.Load()
	t.Read, t.Parse = time.Duration(t.readNs.Load()), time.Duration(t.parseNs.Load())
	t.Lower, t.Match = time.Duration(t.lowerNs.Load()), time.Duration(t.matchNs.Load())
	t.Total = time.Since(start)
	for i := range out {
		t.Rules = max(t.Rules, out[i].Rules)
	}
	return out, t, ctx.Err()
}

// prepare compiles the rules for the languages of the files, each on a worker: who comes by its first file of one would wait for another who does. Where
// earlier scans left something, few files may be reviewed, and few languages wanted.
func (o *ScanOptions) prepare(files []SourceFile, jobs int) {
	if o.ParseOnly || o.Memory != nil && !o.Memory.pack.Empty() {
		return
	}
	languages := []*parsers.Language{nil} // for texts of none
	for i := range files {
		if l := parsers.Detect(files[i].Rel, "", ""); l != nil && o.wants(l) && !slices.Contains(languages, l) {
			languages = append(languages, l)
		}
	}
	share(len(languages), jobs, func(i int) { o.Reviewer.Program.Prepare(languages[i]) })
}

// settingsAmong lists the settings files among those that are scanned, in their order.
func settingsAmong(outs []FileOutcome) []taint.Settings {
	var list []taint.Settings
	for i := range outs {
		if x := &outs[i]; rules.IsSettings(x.Rel) && x.Size <= rules.MaxSettings {
			list = append(list, settingsAt(x.SourceFile))
		}
	}
	return list
}

// anyFollowed: data is followed through one of the files.
func anyFollowed(outs []FileOutcome) bool {
	for i := range outs {
		if outs[i].file != nil {
			return true
		}
	}
	return false
}

// followAll follows data through the files, once all are parsed.
func (o *ScanOptions) followAll(ctx context.Context, outs []FileOutcome, jobs int, t *Times) {
	begin := time.Now()
	defer func() { t.Flow = time.Since(begin) }()
	if o.Memory == nil && !anyFollowed(outs) {
		return // and nobody asks for settings
	}
	var again []*FileOutcome
	var texts cache.Key
	if o.Memory != nil {
		texts = settingsKey(outs)
		if again = o.stale(outs, texts); len(again) == 0 {
			return
		}
		o.parseRemembered(ctx, outs, jobs, t)
	}
	parsers.GiveBack() // all is parsed
	files := declared(outs, jobs)
	if o.Memory == nil {
		for i := range outs {
			if outs[i].file != nil {
				again = append(again, &outs[i])
			}
		}
	}
	world := engine.NewWorld(files, settingsAmong(outs))
	o.follow(ctx, world, again, jobs)
	if o.Memory != nil && ctx.Err() == nil {
		o.rememberFollowed(world, outs, again, files, texts)
	}
}

// declared collects what the files declare, in their order.
func declared(outs []FileOutcome, jobs int) []*taint.File {
	files := make([]*taint.File, len(outs))
	share(len(outs), jobs, func(i int) {
		if f := outs[i].file; f != nil && f.Language != "" {
			files[i] = engine.Declare(outs[i].Rel, f)
		}
	})
	return slices.DeleteFunc(files, func(f *taint.File) bool { return f == nil })
}

// share has workers do n pieces of work, each the next that nobody has begun.
func share(n, jobs int, do func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(jobs, max(n, 1)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
}

// follow follows data through some of the files. What the workers learn of functions they share.
func (o *ScanOptions) follow(ctx context.Context, world *engine.World, outs []*FileOutcome, jobs int) {
	folders := byFolder(outs)
	turns := newTurns(len(folders), jobs)
	var wg sync.WaitGroup
	for worker := range min(jobs, len(folders)) {
		wg.Go(func() {
			flow := o.Reviewer.Program.NewFlowOf(world)
			for n, ok := turns.next(worker); ok; n, ok = turns.next(worker) {
				for _, x := range folders[n] {
					if ctx.Err() != nil {
						return
					}
					o.followFile(ctx, flow, x)
				}
			}
		})
	}
	wg.Wait()
}

func (o *ScanOptions) followFile(ctx context.Context, flow *engine.Flow, x *FileOutcome) {
	defer func() { x.file = nil }()
	if x.file == nil || o.Reviewer.silent(x.Kind) {
		return // it could not be parsed again, or nothing in it is shown
	}
	if err := o.Reviewer.Follow(ctx, x.Rel, x.file, flow, &x.Outcome); err != nil {
		return
	}
	x.Source = "" // what was found by form may have given way
	if len(x.Findings) > 0 {
		x.Source = x.file.Source
		o.Reviewer.keepProvenFlows(ctx, x.Rel, x.file, x.Findings)
	}
}

// maxTogether is how many files of a folder one worker takes at a time.
const maxTogether = 32

// byFolder lists the files that data is followed through, those of a folder together: functions call their neighbours most.
func byFolder(outs []*FileOutcome) [][]*FileOutcome {
	files := map[string][]*FileOutcome{}
	var dirs []string
	for _, x := range outs {
		dir := path.Dir(x.Rel)
		if files[dir] == nil {
			dirs = append(dirs, dir)
		}
		files[dir] = append(files[dir], x)
	}
	// The folder with the most code comes first. In a large program its functions call each other in a circle, which many others come by; it is run once where it is entered by
	// the first of them.
	if len(dirs) > 0 {
		most := slices.MaxFunc(dirs, func(a, b string) int { return cmp.Compare(nodesOf(files[a]), nodesOf(files[b])) })
		dirs = append([]string{most}, slices.DeleteFunc(dirs, func(dir string) bool { return dir == most })...)
	}
	var lists [][]*FileOutcome
	for _, dir := range dirs {
		lists = slices.AppendSeq(lists, slices.Chunk(files[dir], maxTogether))
	}
	return lists
}

func nodesOf(files []*FileOutcome) int {
	n := 0
	for _, x := range files {
		if x.file != nil {
			n += x.file.Nodes()
		}
	}
	return n
}

func (o *ScanOptions) wants(l *parsers.Language) bool {
	if len(o.Languages) == 0 {
		return true
	}
	for _, name := range o.Languages {
		if l != nil && l.Hears(name) {
			return true
		}
	}
	return false
}

// file reviews one file: its language comes from its name, and from its first line where the name says nothing.
func (o *ScanOptions) file(ctx context.Context, sf SourceFile, t *Times) FileOutcome {
	out := FileOutcome{SourceFile: sf}
	lang := parsers.Detect(sf.Rel, "", "")
	texts := !o.ParseOnly && o.Reviewer.Program.ReadsText()
	if lang != nil && !o.wants(lang) || lang == nil && len(o.Languages) > 0 {
		return out
	}
	limit := int64(parsers.MaxSize)
	if !o.ParseOnly {
		limit = o.Reviewer.Limit()
	}
	if sf.Size > limit {
		if lang != nil {
			out.Language, out.Skipped = lang.ID, tooLarge(int(sf.Size), limit)
		}
		return out
	}
	begin := time.Now()
	src, ok, err := o.read(sf, &lang, texts)
	if err != nil || !ok {
		out.Err = err
		return out
	}
	t.readNs.Add(int64(time.Since(begin)))
	if why := notText(src, lang); why != "" {
		if lang != nil {
			out.Language, out.Skipped = lang.ID, why
		}
		return out
	}
	t.fileCount.Add(1)
	t.byteCount.Add(int64(len(src)))
	out.lang = lang
	if o.Memory != nil && o.recall(&out, src, t) {
		return out
	}
	o.review(ctx, &out, lang, src, t)
	if len(out.Findings) > 0 {
		out.Source = src
	}
	if o.Memory != nil && ctx.Err() == nil {
		o.rememberChecked(&out, src)
	}
	return out
}

// read gives a file's text, and its language where the first line tells it. ok is false where there is nothing to review.
func (o *ScanOptions) read(sf SourceFile, lang **parsers.Language, texts bool) (src string, ok bool, err error) {
	if o.Read != nil {
		if src, ok, err = o.Read(sf); !ok || err != nil {
			return "", false, err
		}
		if *lang == nil {
			*lang = parsers.Detect("", "", src[:min(len(src), 128)])
		}
		return src, *lang != nil || texts, nil
	}
	if *lang == nil {
		if *lang = byFirstLine(sf.Path); *lang == nil && !texts {
			return "", false, nil
		}
	}
	data, err := readBounded(sf.Path, parsers.MaxSize)
	return string(data), err == nil, err
}

func (o *ScanOptions) review(ctx context.Context, out *FileOutcome, lang *parsers.Language, src string, t *Times) {
	begin := time.Now()
	var file *ir.File
	var parsed *parsers.Parsed
	var kind rules.FileKind
	if !o.ParseOnly {
		kind = rules.KindOf(out.Rel, src)
	}
	switch {
	case lang == nil:
		file = ir.PlainFile(src)
	case o.ParseOnly:
		out.Language = lang.ID
		if err := lang.ParseOnly(src); err != nil {
			out.Skipped = skipReason(err)
		}
		t.parseNs.Add(int64(time.Since(begin)))
		return
	case !o.Reviewer.asks(ctx, kind, out.Rel, lang, src):
		out.Outcome = Outcome{Language: lang.ID, Kind: kind}
		return
	default:
		p, err := lang.Parse(ctx, src, nil)
		if err != nil {
			out.Language, out.Skipped = lang.ID, skipReason(err)
			return
		}
		defer p.Close()
		file, parsed = p.File, p
		t.lowerNs.Add(int64(p.Lowering))
		t.parseNs.Add(-int64(p.Lowering))
	}
	t.parseNs.Add(int64(time.Since(begin)))
	begin = time.Now()
	flow := engine.Later
	if o.Reviewer.apart(kind) {
		flow = o.Reviewer.Program.NewFlow()
	} else if o.Reviewer.Program.Follows(file.Language) || len(file.Embedded) > 0 {
		out.file = file // whose functions others may call
	}
	if o.Reviewer.silent(kind) {
		out.Outcome = Outcome{Language: file.Language, Kind: kind, Broken: file.Broken > 0}
		t.node.Add(int64(file.Nodes()))
		return
	}
	var memo engine.Memo
	res, err := o.Reviewer.checkAs(ctx, kind, out.Rel, file, &memo, flow)
	if err == nil && parsed != nil {
		o.Reviewer.keepProven(ctx, out.Rel, lang, parsed, &memo, flow, res.Findings)
	}
	t.matchNs.Add(int64(time.Since(begin)))
	if err == nil {
		out.Outcome = res
		t.node.Add(int64(file.Nodes()))
	}
}

// byFirstLine looks at a file without a telling name for a "#!" line.
func byFirstLine(path string) *parsers.Language {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var head [128]byte
	n, _ := f.Read(head[:])
	if n < 2 || head[0] != '#' || head[1] != '!' {
		return nil
	}
	return parsers.Detect("", "", string(head[:n]))
}

func tooLarge(size int, limit int64) string {
	return fmt.Sprintf("too large to analyse: %d bytes, the limit is %d", size, limit)
}

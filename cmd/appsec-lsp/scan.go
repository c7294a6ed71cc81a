package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/report"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

// scanFlags are the flags of scan, as written.
type scanFlags struct {
	config, models          []string
	only, except, languages []string
	noBuiltin, parseOnly    bool
	format, output, failOn  string
	baseline, stats, color  string
	confidence, cache       string
	policy                  string
	noCache                 bool
	jobs                    int
}

func newScan() *cobra.Command {
	var f scanFlags
	c := &cobra.Command{
		Use: "scan [PATH…]", Short: "Review files and folders", Example: "  appsec-lsp scan src --format sarif --output report.sarif",
		Long: "Reviews files and folders, the present folder by default. A file is analysed whatever ignore rules say; a folder honours .gitignore and .appsecignore.",
		RunE: func(c *cobra.Command, args []string) error { return f.run(c, args) },
	}
	fl := c.Flags()
	f.shared(fl)
	fl.StringArrayVar(&f.languages, "lang", nil, "only this `language`; repeatable")
	fl.StringVar(&f.baseline, "baseline", "", "only what is new against a saved SARIF or JSON report, or against the merge base with a `revision` of git")
	fl.StringVar(&f.stats, "stats", "", "write one JSON object about the work to this `file`; - is standard error")
	fl.StringVar(&f.cache, "cache", "", "`folder` for what scans remember from one to the next; by default one of the user's, outside of every workspace")
	fl.BoolVar(&f.noCache, "no-cache", false, "remember nothing, and use nothing that is remembered")
	fl.BoolVar(&f.parseOnly, "parse-only", false, "read and parse, and stop: the floor that a scan is measured against")
	return c
}

// shared are the flags of every command that reviews files.
func (f *scanFlags) shared(fl *pflag.FlagSet) {
	policyFlag(fl, &f.policy)
	fl.StringArrayVar(&f.models, "models", nil, "`file` or folder of library models for data flow; repeatable")
	fl.StringArrayVar(&f.config, "config", nil, "Semgrep-compatible rule `file` or folder, added to the built-in packs; repeatable")
	fl.BoolVar(&f.noBuiltin, "no-builtin", false, "only the rules of --config")
	fl.StringArrayVar(&f.only, "rule", nil, "only rules whose id fits this `glob`; repeatable")
	fl.StringArrayVar(&f.except, "exclude-rule", nil, "no rules whose id fits this `glob`; repeatable")
	fl.StringVar(&f.format, "format", "text", strings.Join(report.Formats(), ", "))
	fl.StringVar(&f.output, "output", "", "write the report to this `file`")
	fl.StringVar(&f.failOn, "fail-on", "info", "the least severity that makes the exit code 1, or never")
	fl.StringVar(&f.confidence, "confidence", "", "the least confidence that is shown: low, medium or high; by default what the configuration says")
	fl.IntVar(&f.jobs, "jobs", 0, "workers; by default as many as there are processors")
	fl.StringVar(&f.color, "color", "auto", "auto, always or never")
}

func usage(format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...)}
}

func (f *scanFlags) run(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		args = []string{"."}
	}
	root := rootOf(args)
	w, err := f.prepare(c, projectOf(root, args), args)
	if err != nil {
		return err
	}
	w.shownFrom(root)
	known, err := f.readBaseline(w.root)
	if err != nil {
		return err
	}
	if err := f.remember(w, args); err != nil {
		return err
	}
	outcomes, times, err := w.scan(c, f.parseOnly)
	if err != nil {
		return err
	}
	if m := w.options.Memory; m != nil {
		if err := m.Close(w.options.Reviewer.Program); err != nil {
			fmt.Fprintln(c.ErrOrStderr(), "appsec-lsp: what was found is not remembered:", err)
		}
	}
	scan := w.gather(outcomes, nil)
	if known != nil && !f.parseOnly {
		keep, err := known.newer(c.Context(), w, outcomes)
		if err != nil {
			return err
		}
		scan = w.gather(outcomes, keep)
	}
	if !f.parseOnly {
		if err := f.write(c, func(out io.Writer, o report.Options) error { return report.Write(out, f.format, scan, o) }); err != nil {
			return err
		}
	}
	if err := f.writeStats(c, times, scan); err != nil {
		return err
	}
	return verdict(scan, w.threshold, w.never)
}

// remember opens what earlier scans of the same with the same remembered. Where that cannot be, the scan does without, unless a folder was named.
func (f *scanFlags) remember(w *work, args []string) error {
	program := workspace.ProgramID()
	if f.noCache || f.parseOnly || program == "" {
		return nil
	}
	folder, err := f.cache, error(nil)
	if folder == "" {
		if folder, err = cache.Folder(); err != nil {
			return nil
		}
	}
	files := w.setup.Files
	for _, list := range [][]string{f.config, f.models} {
		for _, path := range list {
			more, err := workspace.FilesBelow(path)
			if err != nil {
				return usage("%v", err)
			}
			files = append(files[:len(files):len(files)], more...)
		}
	}
	options := []string{fmt.Sprintf("%q %q %q %q %v", args, f.languages, f.only, f.except, f.noBuiltin)}
	w.options.Memory, err = workspace.OpenMemory(folder, w.root, program, w.options.Reviewer, files, options...)
	if err != nil && f.cache != "" {
		return usage("--cache: %v", err)
	}
	return nil
}

// work is what the flags ask for, checked and loaded.
type work struct {
	root      string
	prefix    string // what stands before paths, which are relative to root, where they are shown; "" or with a slash at its end
	paths     []string
	setup     *workspace.Setup
	files     []workspace.SourceFile
	options   workspace.ScanOptions
	notices   []report.Notice
	threshold rules.Severity
	never     bool
	started   time.Time
}

// prepare refuses what cannot be meant, before any work is done, and lists the files below the paths.
func (f *scanFlags) prepare(c *cobra.Command, root string, paths []string) (*work, error) {
	w := &work{root: root, paths: paths, started: time.Now()}
	var err error
	if w.threshold, w.never, err = f.threshold(); err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	for flag, file := range map[string]string{"--output": f.output, "--stats": f.stats} {
		if err := writable(file); err != nil {
			return nil, usage("%s: %v", flag, err)
		}
	}
	if w.setup, err = loadSetup(root, f.policy); err != nil {
		return nil, err
	}
	if f.confidence != "" {
		least, ok := rules.ParseConfidence(f.confidence)
		if !ok {
			return nil, usage("--confidence: %q is none of low, medium, high", f.confidence)
		}
		w.setup.Config.Confidence = &least
	}
	extra, notices, err := f.rules(c.ErrOrStderr())
	if err != nil {
		return nil, err
	}
	w.notices = notices
	for _, path := range f.models {
		models, faults, err := workspace.LoadModels(path)
		if err != nil {
			return nil, usage("--models: %v", err)
		}
		if bad := firstError(faults); bad != nil {
			return nil, usage("%s", describe(*bad))
		}
		w.setup.Models = append(w.setup.Models, models...)
	}
	if w.files, err = workspace.Walk(root, paths, w.setup.Config); err != nil {
		return nil, usage("%v", err)
	}
	w.options = workspace.ScanOptions{Jobs: f.jobs, ParseOnly: f.parseOnly, Languages: f.languages}
	if !f.parseOnly {
		if err := f.some(append(slices.Clone(w.setup.Rules), extra...)); err != nil {
			return nil, err
		}
		w.options.Reviewer = workspace.NewReviewer(w.setup, extra, !f.noBuiltin, f.keep)
	}
	return w, nil
}

// scan reviews the files, or only parses them.
func (w *work) scan(c *cobra.Command, parseOnly bool) ([]workspace.FileOutcome, *workspace.Times, error) {
	bar := newProgress(c.ErrOrStderr())
	defer bar.clear()
	o := w.options
	o.Progress = bar.tell
	if os.Getenv("GOGC") == "" {
		// Matching makes much and keeps little: it is collected a third as often, for little memory. Data is followed through all files together, whose
		// trees are kept: as often as keeps the heap below heapGoal, within bounds.
		debug.SetGCPercent(200)
		o.Progress = func(done, total int) {
			if done == total {
				live := liveHeap()
				debug.SetGCPercent(collectAt(live))
				debug.SetMemoryLimit(max(heapGoal, 5*int64(live)))
				collectAtOnce()
			}
			bar.tell(done, total)
		}
	}
	outcomes, times, err := workspace.Scan(c.Context(), w.files, o)
	if err != nil {
		return nil, nil, errStopped
	}
	return outcomes, times, nil
}

// heapGoal is how many bytes the heap of a scan may take where that costs little time.
const heapGoal = 880 << 20

// collectAt is how much the heap may grow, in percent, until it is collected again while data is followed through files whose trees take live bytes. What is
// learnt of their functions takes four fifths of that again. A limit close to what is needed would
// have the collector take half of the time.
func collectAt(live uint64) int {
	percent := 100 * (heapGoal/(1.8*float64(max(live, 1<<20))) - 1)
	return int(min(max(percent, 60), 300))
}

// collectAtOnce lets a thread of the collector work all of the time while there is something to collect. On fewer than four processors it may take half of
// one at most: it takes a second then, and what the workers make meanwhile, which is most of what they make at all, stays until the next time.
func collectAtOnce() {
	const enough = 4
	if os.Getenv("GOMAXPROCS") == "" && runtime.GOMAXPROCS(0) < enough {
		runtime.GOMAXPROCS(enough)
	}
}

// liveHeap collects, and is how many bytes that left.
func liveHeap() uint64 {
	runtime.GC()
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return sample[0].Value.Uint64()
}

var errStopped = &exitError{exitIncomplete, errors.New("stopped before the end")}

func verdict(s *report.Scan, threshold rules.Severity, never bool) error {
	if len(s.Incomplete) > 0 {
		return &exitError{exitIncomplete, nil}
	}
	for i := range s.Findings {
		if f := &s.Findings[i]; !never && f.Suppressed == nil && f.Severity >= threshold {
			return &exitError{exitFindings, nil}
		}
	}
	return nil
}

func (f *scanFlags) threshold() (s rules.Severity, never bool, err error) {
	if f.failOn == "never" {
		return 0, true, nil
	}
	s, err = rules.ParseSeverity(f.failOn)
	if err != nil {
		return 0, false, usage("--fail-on: %v, or never", err)
	}
	return s, false, nil
}

// check refuses what cannot be meant before any work is done.
func (f *scanFlags) check() error {
	known := map[string]bool{}
	for _, name := range report.Formats() {
		known[name] = true
	}
	if !known[f.format] {
		return usage("--format: %v", report.Write(io.Discard, f.format, &report.Scan{}, report.Options{}))
	}
	for _, name := range f.languages {
		if _, err := languageNamed(name); err != nil {
			return usage("--lang: %v", err)
		}
	}
	switch f.color {
	case "auto", "always", "never":
	default:
		return usage("--color: %q is none of auto, always, never", f.color)
	}
	if f.jobs < 0 {
		return usage("--jobs: %d is less than 0", f.jobs)
	}
	return nil
}

// writable reports why a file cannot be written, before the work whose result it is to hold.
func writable(path string) error {
	if path == "" || path == "-" {
		return nil
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	return file.Close()
}

// languageNamed finds a language by its id or an alias.
func languageNamed(name string) (*parsers.Language, error) {
	if l := parsers.ByID(name); l != nil {
		return l, nil
	}
	var ids []string
	for _, l := range parsers.All() {
		ids = append(append(ids, l.ID), l.Aliases...)
	}
	hint := rules.Suggest(name, ids)
	if hint != "" {
		hint = "; did you mean " + hint + "?"
	}
	return nil, fmt.Errorf("unknown language %q%s", name, hint)
}

func (f *scanFlags) keep(r *rules.Rule) bool {
	return (len(f.only) == 0 || rules.MatchID(f.only, r.ID)) && !rules.MatchID(f.except, r.ID)
}

// some refuses flags under which no rule runs, or a glob that fits none: a slip of the pen would look like clean code. own are the rules beside the built-in ones.
func (f *scanFlags) some(own []*rules.Rule) error {
	if f.noBuiltin && len(own) == 0 {
		return usage("--no-builtin: there are no other rules; add --config")
	}
	if len(f.only) == 0 {
		return nil
	}
	all := own
	if !f.noBuiltin {
		builtin, _ := rules.BuiltinAll()
		all = append(slices.Clone(own), builtin...)
	}
	ids := make([]string, 0, len(all))
	for _, r := range all {
		ids = append(ids, r.ID)
	}
	for _, glob := range f.only {
		if !slices.ContainsFunc(ids, func(id string) bool { return rules.MatchID([]string{glob}, id) }) {
			hint := "; `appsec-lsp rules list` lists them"
			if s := rules.Suggest(glob, ids); s != "" {
				hint = "; did you mean " + s + "?"
			}
			return usage("--rule: no rule fits %q%s", glob, hint)
		}
	}
	return nil
}

// rules loads the files of --config. A rule with a fault is left out and told with the findings; it is an error when nothing is left.
func (f *scanFlags) rules(errs io.Writer) ([]*rules.Rule, []report.Notice, error) {
	var out []*rules.Rule
	var notices []report.Notice
	for _, path := range f.config {
		rs, faults, _, err := workspace.LoadRules(path)
		if err != nil {
			return nil, nil, usage("--config: %v", err)
		}
		if bad := firstError(faults); bad != nil && len(rs) == 0 {
			return nil, nil, usage("--config: %s", describe(*bad))
		}
		if len(rs) == 0 {
			return nil, nil, usage("--config: there are no rules in %s", path)
		}
		for _, fault := range faults {
			if fault.Warning {
				fmt.Fprintln(errs, "appsec-lsp:", describe(fault))
				continue
			}
			notices = append(notices, report.Notice{Path: fmt.Sprintf("%s:%d", fault.File, fault.Line), Rule: fault.RuleID, Message: fault.Message})
		}
		out = append(out, rs...)
	}
	return out, notices, nil
}

func firstError(faults []rules.Fault) *rules.Fault {
	for i := range faults {
		if !faults[i].Warning {
			return &faults[i]
		}
	}
	return nil
}

// describe is a fault on one line: where, what, and what to write instead.
func describe(f rules.Fault) string {
	s := fmt.Sprintf("%s:%d:%d: ", f.File, f.Line, f.Column)
	if f.Warning {
		s += "warning: "
	}
	if f.RuleID != "" {
		s += "rule " + f.RuleID + ": "
	}
	s += f.Message
	if f.Suggestion != "" {
		s += "; " + f.Suggestion
	}
	return s
}

// gather turns outcomes into a report, in the order of the files. keep, which may be nil, chooses among the findings of a file.
func (w *work) gather(outcomes []workspace.FileOutcome, keep func(o *workspace.FileOutcome, finding int) bool) *report.Scan {
	s := &report.Scan{Version: versionString(), Started: w.started, Ended: time.Now(), Incomplete: slices.Clone(w.notices)}
	if r := w.options.Reviewer; r != nil {
		for _, fault := range r.Program.Faults() {
			s.Incomplete = append(s.Incomplete, report.Notice{Path: fault.File, Rule: fault.RuleID, Message: fault.Message})
		}
	}
	for i := range outcomes {
		o := &outcomes[i]
		switch {
		case o.Err != nil:
			s.Incomplete = append(s.Incomplete, report.Notice{Path: w.shown(o.Rel), Message: o.Err.Error()})
			continue
		case o.Skipped != "":
			s.Incomplete = append(s.Incomplete, report.Notice{Path: w.shown(o.Rel), Message: o.Skipped})
			continue
		case o.Language != "":
			s.Files++
		}
		for _, p := range o.Problems {
			s.Incomplete = append(s.Incomplete, report.Notice{Path: w.shown(o.Rel), Rule: p.RuleID, Message: p.Message})
		}
		var lines *text.Lines
		for k, fd := range o.Findings {
			if keep != nil && !keep(o, k) {
				continue
			}
			if lines == nil {
				lines = text.NewLines(o.Source)
			}
			s.Findings = append(s.Findings, report.Finding{Finding: w.placed(fd), Path: w.shown(o.Rel), Source: o.Source, Lines: lines})
		}
	}
	return s
}

func (f *scanFlags) write(c *cobra.Command, report func(io.Writer, report.Options) error) error {
	w := c.OutOrStdout()
	if f.output != "" {
		file, err := os.Create(f.output)
		if err != nil {
			return usage("--output: %v", err)
		}
		defer file.Close()
		w = file
	}
	if err := report(w, f.look(w)); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	return nil
}

func (f *scanFlags) look(w io.Writer) report.Options {
	return report.Options{Colour: f.color == "always" || f.color == "auto" && os.Getenv("NO_COLOR") == "" && isTerminal(w)}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}

// writeStats writes what the work cost, in milliseconds summed over the workers, but for the total.
func (f *scanFlags) writeStats(c *cobra.Command, t *workspace.Times, s *report.Scan) error {
	if f.stats == "" {
		return nil
	}
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	data, err := json.Marshal(map[string]any{
		"files": t.Files, "bytes": t.Bytes, "nodes": t.Nodes, "rules": t.Rules, "findings": len(s.Findings), "read_ms": ms(t.Read), "parse_ms": ms(t.Parse),
		"lower_ms": ms(t.Lower), "match_ms": ms(t.Match), "flow_ms": ms(t.Flow), "total_ms": ms(t.Total), "remembered": t.Recalled, "peak_rss_bytes": peakRSS()})
	if err != nil {
		return err
	}
	data = append(data, '\n')
	if f.stats == "-" {
		_, err = c.ErrOrStderr().Write(data)
	} else {
		err = os.WriteFile(f.stats, data, 0o644)
	}
	if err != nil {
		return usage("--stats: %v", err)
	}
	return nil
}

// progress tells on a terminal how far a long scan is.
type progress struct {
	w     io.Writer
	mu    sync.Mutex
	start time.Time
	last  time.Time
	shown bool
}

func newProgress(w io.Writer) *progress {
	p := &progress{start: time.Now()}
	if isTerminal(w) {
		p.w = w
	}
	return p
}

func (p *progress) tell(done, total int) {
	if p.w == nil || time.Since(p.start) < time.Second {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Since(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.shown = time.Now(), true
	fmt.Fprintf(p.w, "\r%d of %d files", done, total)
}

func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

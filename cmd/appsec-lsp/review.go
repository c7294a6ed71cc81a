package main

import (
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/appsec-lsp/appsec-lsp/report"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

func newReview() *cobra.Command {
	var f scanFlags
	var ref string
	c := &cobra.Command{
		Use: "review", Short: "Say what a change adds, fixes and weakens", Example: "  appsec-lsp review --base origin/main --format markdown",
		Long: "Compares the working tree, with all that is not committed yet, with the commit at which it parted from the main line, and says which " +
			"findings the change adds, which it fixes, and which safeguards it weakens: findings that a comment hides, rules that do not run any more, " +
			"files that are not analysed any more. It reads the repository itself and runs no git.",
		Args: exactArgs(0),
		RunE: func(c *cobra.Command, _ []string) error { return f.review(c, ref) },
	}
	f.shared(c.Flags())
	c.Flags().StringVar(&ref, "base", "", "the `revision` that the change is made against; by default the main branch of origin, or here")
	return c
}

func (f *scanFlags) review(c *cobra.Command, ref string) error {
	here, err := os.Getwd()
	if err != nil {
		return usage("%v", err)
	}
	base, err := workspace.FindBase(here, ref)
	if err != nil {
		return usage("--base: %v", err)
	}
	w, err := f.prepare(c, base.Root(), []string{base.Root()})
	if err != nil {
		return err
	}
	now, _, err := w.scan(c, false)
	if err != nil {
		return err
	}
	before, err := base.Scan(c.Context(), w.root, w.paths, w.files, w.options)
	if err != nil {
		return errStopped
	}
	r := w.reviewOf(base, workspace.Compare(before, now), now)
	if err := f.write(c, func(out io.Writer, o report.Options) error { return report.WriteReview(out, f.format, r, o) }); err != nil {
		return err
	}
	return verdict(&r.Scan, w.threshold, w.never)
}

// reviewOf is the report of a difference.
func (w *work) reviewOf(base *workspace.Base, d *workspace.Difference, now []workspace.FileOutcome) *report.Review {
	none := func(*workspace.FileOutcome, int) bool { return false }
	r := &report.Review{Scan: *w.gather(now, none), Base: base.Commit()}
	lines := map[*workspace.FileOutcome]*text.Lines{}
	turn := func(list []workspace.Changed) (out []report.Finding) {
		for _, x := range list {
			if lines[x.File] == nil {
				lines[x.File] = text.NewLines(x.File.Source)
			}
			out = append(out, report.Finding{Finding: x.File.Findings[x.Index], Path: x.File.Rel, Source: x.File.Source, Lines: lines[x.File]})
		}
		return out
	}
	r.Findings, r.Fixed = turn(d.Added), turn(d.Fixed)
	for _, x := range append(d.Weakened, base.Weakened(w.setup)...) {
		r.Weakened = append(r.Weakened, report.Weakening{Path: x.Path, Line: x.Line, Rule: x.Rule, Message: x.Message})
	}
	return r
}

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"syscall"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// baseline is what is known already: the fingerprints of a report, or a commit.
type baseline struct {
	known map[string]bool
	base  *workspace.Base
}

// readBaseline reads a saved report, or finds a revision in the repository of a folder. There is none where the flag is not given.
func (f *scanFlags) readBaseline(root string) (*baseline, error) {
	if f.baseline == "" {
		return nil, nil
	}
	if st, err := os.Stat(f.baseline); err == nil && !st.IsDir() {
		known, err := readReport(f.baseline)
		return &baseline{known: known}, err
	}
	base, err := workspace.FindBase(root, f.baseline)
	if err != nil {
		return nil, usage("--baseline: %s is no file, and no revision to compare with: %v", f.baseline, err)
	}
	return &baseline{base: base}, nil
}

// newer chooses the findings that the baseline does not have.
func (b *baseline) newer(ctx context.Context, w *work, now []workspace.FileOutcome) (func(*workspace.FileOutcome, int) bool, error) {
	if b.base == nil {
		return func(o *workspace.FileOutcome, k int) bool { return !b.known[o.Findings[k].Fingerprint] }, nil
	}
	before, err := b.base.Scan(ctx, w.root, w.paths, w.files, w.options)
	if err != nil {
		return nil, errStopped
	}
	d := workspace.Compare(before, now)
	added := map[workspace.Changed]bool{}
	for _, x := range d.Added {
		added[x] = true
	}
	known := map[string]bool{}
	for i := range before {
		for k := range before[i].Findings {
			known[before[i].Findings[k].Fingerprint] = true
		}
	}
	return func(o *workspace.FileOutcome, k int) bool {
		f := &o.Findings[k]
		return added[workspace.Changed{File: o, Index: k}] || f.Suppressed != nil && !known[f.Fingerprint]
	}, nil
}

// readReport reads the fingerprints of a saved report, in SARIF or in JSON.
func readReport(path string) (map[string]bool, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, usage("--baseline: %v", err)
	}
	var doc struct {
		Findings []struct{ Fingerprint string }
		Runs     []struct {
			Results []struct {
				PartialFingerprints map[string]string `json:"partialFingerprints"`
			}
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, usage("--baseline: %s is neither a SARIF nor a JSON report: %v", path, err)
	}
	if doc.Findings == nil && doc.Runs == nil {
		return nil, usage("--baseline: %s holds no findings of a report; write one with --format sarif --output %s", path, path)
	}
	out := map[string]bool{}
	for _, f := range doc.Findings {
		out[f.Fingerprint] = true
	}
	for _, r := range doc.Runs {
		for _, x := range r.Results {
			for _, v := range x.PartialFingerprints {
				out[v] = true
			}
		}
	}
	return out, nil
}

// peakRSS is the most memory that the process had resident, in bytes.
func peakRSS() int64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		fmt.Fprintln(os.Stderr, "appsec-lsp: reading the memory in use:", err)
		return 0
	}
	return u.Maxrss * maxrssUnit
}

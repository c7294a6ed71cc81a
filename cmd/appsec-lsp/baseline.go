package main

import (
	"encoding/json"
	"fmt"
	"os"
	"syscall"
)

// readBaseline reads the fingerprints of a saved report, in SARIF or in JSON.
func readBaseline(path string) (map[string]bool, error) {
	if path == "" {
		return nil, nil
	}
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

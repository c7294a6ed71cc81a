package workspace_test

import (
	"context"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// circles is a program of functions in several files that call each other at random, often in circles, with few sources and sinks among them.
func circles(rnd *rand.Rand, files, functions int) map[string]string {
	out := map[string]string{}
	name := func(i int) string { return fmt.Sprintf("f%02d", i) }
	for f := range files {
		var sb strings.Builder
		sb.WriteString("import os\nfrom flask import request\n")
		for i := range functions {
			if i%files != f {
				fmt.Fprintf(&sb, "from m%d import %s\n", i%files, name(i))
			}
		}
		for i := f; i < functions; i += files {
			fmt.Fprintf(&sb, "\ndef %s(x, o, n):\n    y = x\n", name(i))
			for range 1 + rnd.Intn(3) {
				to := rnd.Intn(functions)
				if rnd.Intn(3) > 0 { // near by, so that there are many small circles
					to = (i + rnd.Intn(5) - 2 + functions) % functions
				}
				switch rnd.Intn(5) {
				case 0:
					fmt.Fprintf(&sb, "    if n:\n        y = %s(y, o, n - 1)\n", name(to))
				case 1:
					fmt.Fprintf(&sb, "    o.a%d = %s(o.a%d, o, %d)\n", rnd.Intn(3), name(to), rnd.Intn(3), rnd.Intn(2))
				case 2:
					fmt.Fprintf(&sb, "    for z in y:\n        y = %s(z, o, 'k%d')\n", name(to), rnd.Intn(2))
				case 3:
					fmt.Fprintf(&sb, "    if n == 'k1':\n        return %s(o.a1, o, n)\n", name(to))
				case 4:
					fmt.Fprintf(&sb, "    y = y + %s(x, o, n)\n", name(to))
				}
			}
			if rnd.Intn(5) == 0 {
				sb.WriteString("    o.a1 = request.args['q']\n")
			}
			if rnd.Intn(4) == 0 {
				sb.WriteString("    os.system(y)\n")
			}
			sb.WriteString("    return y\n")
		}
		out[fmt.Sprintf("m%d.py", f)] = sb.String()
	}
	return out
}

// TestCircles: functions that call each other in circles come to an end, and to the same one with any number of workers. The deadline is far beyond what
// they need: workers that wait for each other would wait for ever.
func TestCircles(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	found := 0
	for seed := range int64(150) {
		rnd := rand.New(rand.NewSource(seed))
		functions := 6 + rnd.Intn(8)
		if seed%10 == 0 {
			functions *= 6 // circles that are too large to be run until they settle
		}
		files := circles(rnd, 4, functions)
		var order []workspace.SourceFile
		for name, src := range files {
			order = append(order, workspace.SourceFile{Path: name, Rel: name, Size: int64(len(src))})
		}
		var want string
		for _, jobs := range []int{1, 2, 5, 3} {
			slices.SortFunc(order, func(a, b workspace.SourceFile) int { return strings.Compare(a.Rel, b.Rel) })
			if jobs > 1 {
				rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			}
			outs, _, err := workspace.Scan(ctx, order, workspace.ScanOptions{Reviewer: r, Jobs: jobs, Read: func(f workspace.SourceFile) (string, bool, error) {
				return files[f.Rel], true, nil
			}})
			if err != nil {
				t.Fatalf("seed %d, %d workers: %v", seed, jobs, err)
			}
			var all []string
			for _, o := range outs {
				if o.Err != nil {
					t.Fatalf("seed %d, %d workers: %v", seed, jobs, o.Err)
				}
				found += len(o.Findings)
				all = append(all, o.Rel+"\n"+listFlows(o.Findings))
			}
			slices.Sort(all)
			got := strings.Join(all, "")
			if want == "" {
				want = got
			}
			if got != want {
				t.Fatalf("seed %d, %d workers: %s", seed, jobs, firstDifference(got, want))
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d findings", found)
	}
}

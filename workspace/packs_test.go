package workspace

import (
	"context"
	"testing"
	"time"
)

// packsLimit stops tests that hang: those of all built-in packs take a quarter of a minute on two idle cores.
const packsLimit = 3 * time.Minute

// TestPacks: the annotated programs and the examples of every built-in rule hold, and its fixes are proven, in bounded time.
func TestPacks(t *testing.T) {
	start := time.Now()
	results, err := TestRules(context.Background(), []string{"../rules/packs"})
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, r := range results {
		checked += r.Checked
		for _, f := range r.Failures {
			t.Error(f)
		}
		if r.Programs == 0 {
			t.Errorf("%s has no annotated program", r.File)
		}
	}
	if d := time.Since(start); d > packsLimit {
		t.Errorf("the packs' tests took %v", d)
	}
	if checked < 500 {
		t.Errorf("only %d expectations", checked)
	}
}

package workspace_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// TestCancelledWhileAnotherAnalyses: who is cancelled does not wait for another's analysis of the same document.
func TestCancelledWhileAnotherAnalyses(t *testing.T) {
	src, _, _ := testkit.Program("python", 20_000)
	s := workspace.NewSession()
	now, _ := s.Apply(workspace.Open{URI: "untitled:a.py", LanguageID: "python", Version: 1, Text: src})
	d := now.Document("untitled:a.py")
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	type done struct {
		err  error
		took time.Duration
	}
	begin := time.Now()
	first := make(chan done, 1)
	go func() {
		_, err := r.Analyse(context.Background(), d)
		first <- done{err, time.Since(begin)}
	}()
	time.Sleep(10 * time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	if _, err := r.Analyse(ctx, d); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("cancelled: %v", err)
	}
	waited := time.Since(begin)
	if other := <-first; other.err != nil || waited > other.took*3/4 {
		t.Errorf("the cancelled one waited %s, the other took %s (%v)", waited, other.took, other.err)
	}
}

//go:build unix

package report

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMarkdownHTMLIsLinear: a hostile text takes no time of the processor, however busy that is with others.
func TestMarkdownHTMLIsLinear(t *testing.T) {
	for _, s := range []string{"[", "*", "`", "<", "- ", "[a](https://", "**a"} {
		start := processorTime(t)
		markdownHTML(strings.Repeat(s, 200_000/len(s)))
		if d := processorTime(t) - start; d > 10*time.Second {
			t.Errorf("%q takes %v", s, d)
		}
	}
}

// processorTime is what this process has used.
func processorTime(t *testing.T) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

package parsers_test

import (
	"context"
	"slices"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// TestParsingInSlices: a parse that is stopped again and again, as a busy machine stops it, gives the same tree of code that is not broken.
func TestParsingInSlices(t *testing.T) {
	programs := programsByLanguage(t)
	for _, l := range parsers.All() {
		whole := 0
		for _, src := range programs[l.ID] {
			want, err := l.ParseTree(context.Background(), src)
			if err != nil {
				t.Fatal(err)
			}
			if want.Nodes[0].Flags&syntax.HasError != 0 {
				continue
			}
			whole++
			restore := parsers.InSlices(1)
			got, err := l.ParseTree(context.Background(), src)
			restore()
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got.Nodes, want.Nodes) {
				t.Errorf("%s: %d nodes in slices, %d at once, of\n%s", l.ID, len(got.Nodes), len(want.Nodes), src)
			}
		}
		if whole == 0 {
			t.Errorf("%s: all programs are broken", l.ID)
		}
	}
}

package workspace_test

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// TestNestingIsReviewed: 200,000 nested brackets are reviewed with the built-in packs in every language, or the file is left out and says why.
func TestNestingIsReviewed(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	for _, l := range parsers.All() {
		t.Run(l.ID, func(t *testing.T) {
			for _, bracket := range []string{"(", "[", "{"} {
				src := "x = " + strings.Repeat(bracket, 200_000)
				out, err := r.Review(context.Background(), "", l, src)
				if err != nil {
					t.Fatal(err)
				}
				for _, p := range out.Problems {
					if strings.Contains(p.Message, "internal fault") {
						t.Errorf("%s: %s in %s: %s", bracket, p.RuleID, p.Unit, p.Message)
					}
				}
			}
		})
	}
}

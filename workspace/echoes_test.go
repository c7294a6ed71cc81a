package workspace_test

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// TestEchoes: where data was followed to a place, what other rules say of its form is left out, and their fixes are kept.
func TestEchoes(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	for _, tc := range []struct{ name, body, want string }{
		{"data reaches it", "    yaml.load(request.data, Loader=yaml.Loader)\n", "python-request-deserialized"},
		{"no data reaches it", "    yaml.load(text, Loader=yaml.Loader)\n", "python-yaml-unsafe-load"},
		{"at another place", "    yaml.load(request.data, Loader=yaml.Loader)\n    yaml.load(text, Loader=yaml.Loader)\n", "python-request-deserialized python-yaml-unsafe-load"},
		{"the flow is suppressed", "    # appsec:ignore python-request-deserialized -- signed\n    yaml.load(request.data, Loader=yaml.Loader)\n", "python-request-deserialized python-yaml-unsafe-load"},
	} {
		src := "import yaml\nfrom flask import request\n\n\ndef read(text):\n" + tc.body
		out, err := r.Review(context.Background(), "a.py", parsers.ByID("python"), src)
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for _, f := range out.Findings {
			ids = append(ids, f.Rule.ID)
			if len(f.Fixes) == 0 {
				t.Errorf("%s: %s has no fix", tc.name, f.Rule.ID)
			}
		}
		if got := strings.Join(ids, " "); got != tc.want {
			t.Errorf("%s: %s", tc.name, got)
		}
	}
}

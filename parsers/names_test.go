package parsers_test

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// TestUnitNames: a unit is called after what it declares, and not after what stands above it.
func TestUnitNames(t *testing.T) {
	for _, c := range []struct{ language, src, want string }{
		{"python", "@app.route('/a', methods=['POST'])\n@login_required\ndef show(x):\n    return x\n", "show"},
		{"python", "def show(x):\n    return x\n", "show"},
		{"typescript", "export function show(x: number) { return x; }\n", "show"},
		{"typescript", "export const show = async (x: number) => x;\n", "show"},
	} {
		p, err := parsers.ByID(c.language).Parse(context.Background(), c.src, nil)
		if err != nil {
			t.Fatal(err)
		}
		if us := p.File.Units; len(us) != 2 || us[1].Name != c.want {
			t.Errorf("%s: %d units, the last called %q, want %q", c.src, len(us), us[len(us)-1].Name, c.want)
		}
		p.Close()
	}
}

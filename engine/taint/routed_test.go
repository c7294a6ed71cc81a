package taint

import (
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// What a table of routes says of a method: the calls of its line, and those that are passed the function around it.
func TestSaidAround(t *testing.T) {
	src := `<?php
Route::group(['middleware' => 'auth', 'prefix' => 'admin'], function () {
    Route::get('/a/{id}', [Orders::class, 'show'])->middleware('can:see');
    Route::put('/b/{id}', 'Orders@change');
    Route::resource('/c', Orders::class);
    Route::get('/d', ['x', 'y']);
});
`
	tree, err := parsers.ByID("php").ParseWhole(src)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, r := range passes(tree) {
		if r.method {
			got[r.target] = r.behind
		}
	}
	if len(got) != 3 {
		t.Errorf("%d methods are named, want 3: %q", len(got), got)
	}
	for target, want := range map[string][]string{
		"Orders.show":   {"middleware:can:see\n", "middleware:auth\n", "prefix:admin\n", "get:/a/{id}\n"},
		"Orders.change": {"put:Orders@change\n", "middleware:auth\n"},
		"Orders.class":  {"resource:/c\n", "middleware:auth\n"},
	} {
		for _, line := range want {
			if !strings.Contains(got[target], line) {
				t.Errorf("%s: %q is missing in %q", target, line, got[target])
			}
		}
	}
	if strings.Contains(got["Orders.change"], "can:see") {
		t.Error("what stands in another line is told")
	}
}

// Tables that are nested without end are read within bounds.
func TestSaidAroundDeep(t *testing.T) {
	const depth = 300
	src := "<?php\n" + strings.Repeat("f(function () {\n", depth) + "Route::get('/a', [Orders::class, 'show']);\n" + strings.Repeat("});\n", depth)
	tree, err := parsers.ByID("php").ParseWhole(src)
	if err != nil {
		t.Fatal(err)
	}
	for n := range tree.Nodes {
		if tree.Nodes[n].Op == ir.OpCall {
			if s := saidAround(tree, ir.NodeID(n)); len(s) > maxSaidAround {
				t.Fatalf("%d bytes are kept", len(s))
			}
		}
	}
}

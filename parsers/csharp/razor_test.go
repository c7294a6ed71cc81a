package csharp

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// TestPageCode: what a page runs stands at the places of the page.
func TestPageCode(t *testing.T) {
	page := `@page
@using System.Net
@inject IStore store
@{
    var raw = Request.Query["raw"];
    <p class="@raw">me@example.org @raw</p>
    @: a line of @raw
}
<div>@Html.Raw(raw) and @(1 + 2)</div>
@* @Html.Raw(raw) @@ *@
@if (raw.Count > 0) {
    <br><b>@store.Find(raw)</b>
} else {
    <text>none</text>
}
@functions {
    string Bold(string s) { return "<b>" + s + "</b>"; }
}
`
	want := []string{
		``,
		` using System.Net`,
		`;       IStore store`,
		`;`,
		`    var raw = Request.Query["raw"];`,
		``,
		``,
		``,
		`    _=Html.Raw(raw);    _=1 + 2;`,
		``,
		`;if (raw.Count > 0) {`,
		`          _=store.Find(raw);`,
		`} else {`,
		``,
		`}`,
		``,
		`    string Bold(string s) { return "<b>" + s + "</b>"; }`,
		``,
		``,
	}
	code := pageCode(page)
	if len(code) != len(page) {
		t.Fatalf("%d bytes of code for %d of the page", len(code), len(page))
	}
	lines := strings.Split(code, "\n")
	for i, w := range want {
		if got := strings.TrimRight(lines[i], " "); got != w {
			t.Errorf("line %d: %q, want %q", i+1, got, w)
		}
	}
}

// TestPagesInTheMaking: pages that end anywhere are read to their end.
func TestPagesInTheMaking(t *testing.T) {
	page := "@using X\n@{ var a = \"b\"; <p title='@a'>@(a)</p> @: x\n}\n@if (a) { <b>@a[0].B(c)</b> } else { @foreach (var x in y) { <i>@x</i> } }\n@functions { int F() { return 1; } }"
	l := parsers.ByID("razor")
	for i := range page {
		if code := pageCode(page[:i]); len(code) != i {
			t.Fatalf("%q: %d bytes of code", page[:i], len(code))
		}
		p, err := l.Parse(context.Background(), page[:i], nil)
		if err != nil {
			t.Fatal(err)
		}
		p.Close()
	}
	pageCode(strings.Repeat("@{", 10000) + strings.Repeat("@if(a){<p>", 10000))
}

package engine

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestYieldInPages: of what a page writes that is known which all who show the page give it.
func TestYieldInPages(t *testing.T) {
	files := map[string]string{
		"NotesController.cs": `public class NotesController : Controller {
    private readonly HtmlSanitizer sanitizer = new Ganss.Xss.HtmlSanitizer();
    public IActionResult Index(string text) {
        ViewBag.Fixed = "<b>fixed</b>";
        ViewBag.Asked = text;
        return View(new Note { Text = text, Clean = sanitizer.Sanitize(text) });
    }
}
public class Note { public string Text; public string Clean; }
`,
		"Views/Notes/Index.cshtml": `@model Note
@Html.Raw(ViewBag.Fixed)
@Html.Raw(ViewBag.Asked)
@Html.Raw(Model.Clean)
@Html.Raw(Model.Text)
`,
		"Views/Orders/Index.cshtml": "@Html.Raw(Model.Clean)\n",
	}
	rs, faults := rules.Load("r.yaml", []byte(`rules: [{id: r, message: m, severity: HIGH, languages: [csharp], pattern: Html.Raw($X), metadata: {yields: {weakness: xss, values: [$X]}}}]`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	p := Compile(rs, func(language string) []*rules.Rule { rs, _ := rules.BuiltinFor(language); return rs }, SuppressionPolicy{})
	var declared []*taint.File
	for name, src := range files {
		parsed, err := parsers.Detect(name, "", "").Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer parsed.Close()
		declared = append(declared, Declare(name, parsed.File))
	}
	flow := p.NewFlowOf(NewWorld(declared, nil))
	for name, want := range map[string][]int{"Views/Notes/Index.cshtml": {3, 5}, "Views/Orders/Index.cshtml": {1}} {
		i := slices.IndexFunc(declared, func(f *taint.File) bool { return f.Path == name })
		out, err := p.Check(context.Background(), name, declared[i].IR, nil, flow)
		if err != nil {
			t.Fatal(err)
		}
		var lines []int
		for _, f := range out.Findings {
			if f.Rule.ID == "r" {
				lines = append(lines, 1+strings.Count(files[name][:f.Span.Start], "\n"))
			}
		}
		if !slices.Equal(lines, want) {
			t.Errorf("%s: lines %v, want %v", name, lines, want)
		}
	}
}

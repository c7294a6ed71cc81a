package report

import (
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

func TestMarkdownHTML(t *testing.T) {
	for in, want := range map[string]string{
		"## A `b` <c>":                       "<h2>A <code>b</code> &lt;c&gt;</h2>\n",
		"one\ntwo\n\nthree":                  "<p>one\ntwo</p>\n<p>three</p>\n",
		"- a\n  more\n- b\n\ntext":           "<ul>\n<li>a\nmore</li>\n<li>b</li>\n</ul>\n<p>text</p>\n",
		"1. a\n2. b":                         "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n",
		"```js\n<b>\n```":                    "<pre><code class=\"language-js\">&lt;b&gt;\n</code></pre>\n",
		"**a** *b* 2 * 3":                    "<p><strong>a</strong> <em>b</em> 2 * 3</p>\n",
		"[x](https://a.example/?b&c)":        "<p><a href=\"https://a.example/?b&amp;c\">x</a></p>\n",
		"<https://a.example>":                "<p><a href=\"https://a.example\">https://a.example</a></p>\n",
		"\\[x\\](javascript:a) &lt;b> `<i>`": "<p>[x](javascript:a) &lt;b&gt; <code>&lt;i&gt;</code></p>\n",
		"[x](javascript:a)":                  "<p><a href=\"\">x</a></p>\n",
		"![x](https://a.example/b.png)":      "<p>x</p>\n",
		"a <img src=x> b":                    "<p>a &lt;img src=x&gt; b</p>\n",
		"<script>\nalert(1)\n</script>\n":    "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;\n</p>\n",
		"**open":                             "<p>**open</p>\n",
	} {
		if got := markdownHTML(in); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

// TestPageExplains: the page tells of each rule once what a hover tells, and nothing of it as HTML.
func TestPageExplains(t *testing.T) {
	rs, _ := rules.Load("x.yaml", []byte("rules:\n  - id: a-b\n    message: m\n    severity: HIGH\n    languages: [python]\n    pattern: f()\n    metadata:\n      title: T\n      details: The <script>alert(1)</script> story.\n      attack: He sends `'\"><img>`.\n"))
	src := "f()\nf()\n"
	s := &Scan{Files: 1}
	for _, at := range []int{0, 4} {
		s.Findings = append(s.Findings, Finding{Finding: engine.Finding{Rule: rs[0], Span: text.Span{Start: at, End: at + 3}}, Path: "<a>.py", Source: src, Lines: text.NewLines(src)})
	}
	var sb strings.Builder
	if err := Write(&sb, "html", s, Options{}); err != nil {
		t.Fatal(err)
	}
	page := sb.String()
	for _, bad := range []string{"<script", "<img", "<a>.py"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %s", bad)
		}
	}
	if strings.Count(page, "What an attacker sends") != 1 || strings.Count(page, `href="#rule-1"`) != 2 || !strings.Contains(page, `<section id="rule-1">`) {
		t.Errorf("%s", page)
	}
}

// FuzzMarkdownHTML: whatever the text, only the elements that are made here are opened.
func FuzzMarkdownHTML(f *testing.F) {
	f.Add("# a\n- b\n```\n<c>\n```\n[x](https://y) **z** `q`")
	f.Add("[a](https://x\" onclick=y)")
	f.Fuzz(func(t *testing.T, s string) {
		out := markdownHTML(s)
		for _, part := range strings.Split(out, "<")[1:] {
			name, _, _ := strings.Cut(strings.TrimPrefix(part, "/"), ">")
			name, attributes, _ := strings.Cut(name, " ")
			if !strings.Contains(" p pre ul ol li strong em code a h1 h2 h3 h4 h5 h6 blockquote hr br ", " "+name+" ") || attributes != "" && name != "a" && name != "code" && name != "ol" || strings.Count(attributes, `"`) > 4 {
				t.Errorf("%q became %q", s, out)
			}
		}
	})
}

// A long text is not read as Markdown, of which a hostile one would take minutes.
func TestMarkdownHTMLIsBounded(t *testing.T) {
	for _, s := range []string{"[", "<", "- ", "[a](https://", "**a"} {
		long := markdownHTML(strings.Repeat(s, 2_000_000/len(s)))
		if !strings.HasPrefix(long, "<pre>") || strings.Contains(strings.TrimPrefix(strings.TrimSuffix(long, "</pre>\n"), "<pre>"), "<") {
			t.Errorf("many %q are rendered as %.40q", s, long)
		}
	}
	if got := markdownHTML(strings.Repeat("**a** ", 1000)); !strings.HasPrefix(got, "<p><strong>a</strong>") {
		t.Errorf("a text of some length is rendered as %.40q", got)
	}
}

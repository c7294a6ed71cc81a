package rules

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestExplain: the three depths of a rule of our own, of one that says little, and of a hostile one.
func TestExplain(t *testing.T) {
	ours, err := os.ReadFile("testdata/complete.yaml")
	if err != nil {
		t.Fatal(err)
	}
	hostile, err := os.ReadFile("testdata/hostile.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"ours": ours, "plain": []byte(small), "hostile": hostile} {
		rs, faults := Load("x.yaml", data)
		if len(rs) != 1 || len(faults) != 0 {
			t.Fatalf("%s: %d rules, %v", name, len(rs), faults)
		}
		var sb strings.Builder
		if strings.Contains(rs[0].Markdown(Line), "\n") {
			t.Errorf("%s: the line has an end of line", name)
		}
		for _, d := range []Depth{Line, Paragraph, Whole} {
			sb.WriteString("<!-- " + [...]string{"line", "paragraph", "whole"}[d] + " -->\n" + rs[0].Markdown(d) + "\n")
		}
		golden(t, "explain-"+name+".md", sb.String())
	}
}

func TestNeutral(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain *text* and `code <b>`", "plain *text* and `code <b>`"},
		{"<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"},
		{"[run](command:workbench.action.terminal.new)", "\\[run\\](command:workbench.action.terminal.new)"},
		{"[docs](https://a.example/x?y=1#z)", "[docs](https://a.example/x?y=1#z)"},
		{"[a\\](https://a.example) ](command:x)", "\\[a\\\\\\](https://a.example) \\](command:x)"},
		{"![pixel](https://evil.example/p.png)", "\\!\\[pixel\\](https://evil.example/p.png)"},
		{"[a]: command:x\n[a]", "\\[a\\]: command:x\n\\[a\\]"},
		{"open ` tick <b>", "open \\` tick &lt;b>"},
		{"`a\n<b>`", "\\`a\n&lt;b>\\`"},
		{"``a`b`` <i>", "``a`b`` &lt;i>"},
		{"\\`<b>\\`", "\\`&lt;b>\\`"},
		{"```js\n<b>\n```\n<b>", "```js\n<b>\n```\n&lt;b>"},
		{"```\nunclosed <b>", "```\nunclosed <b>\n```"},
		{"```js title=<b>\nx\n```", "\\`\\`\\`js title=&lt;b>\nx\n```\n\n```"},
		{"~~~\n```\n~~~", "````\n```\n````"},
		{"a\r<b>", "a\n&lt;b>"},
		{"&lt;b&gt;", "&amp;lt;b&amp;gt;"},
	}
	for _, tt := range tests {
		if got := neutral(tt.in); got != tt.want {
			t.Errorf("neutral(%q)\n got %q\nwant %q", tt.in, got, tt.want)
		}
	}
	for in, want := range map[string]string{
		"https://a.example/b?c=d": "<https://a.example/b?c=d>", "command:x": "command:x", "javascript:alert(1)": "javascript:alert(1)",
		"https://a.example/ <b>": "https://a.example/ &lt;b>",
	} {
		if got := link(in); got != want {
			t.Errorf("link(%q) = %q, want %q", in, got, want)
		}
	}
}

var reUnescaped = regexp.MustCompile(`(^|[^\\])\]\((command|javascript|file|data):`)

// FuzzNeutral: outside of the code that neutral itself marks, nothing is left that begins HTML or a link to anything but http.
func FuzzNeutral(f *testing.F) {
	for _, s := range []string{"[a](command:b)", "``` `` ` <b>", "~~~\n<b>", "\\`[a](command:x)\\`", "> ```\n> <b>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		out := neutral(s)
		plain := outsideCode(out)
		if strings.Contains(plain, "<") || reUnescaped.MatchString(plain) {
			t.Errorf("%q became %q", s, out)
		}
	})
}

// outsideCode drops fenced blocks and code spans, by CommonMark's rules, on its own.
func outsideCode(s string) string {
	var sb strings.Builder
	fence := ""
	for _, line := range strings.Split(s, "\n") {
		ticks := strings.Repeat("`", run(line))
		switch {
		case fence != "" && len(ticks) >= len(fence) && strings.Trim(line, "`") == "":
			fence = ""
		case fence != "":
		case len(ticks) >= 3 && !strings.Contains(line[len(ticks):], "`"):
			fence = ticks
		default:
			for i := 0; i < len(line); i++ {
				if line[i] == '\\' && i+1 < len(line) {
					sb.WriteString(line[i : i+2])
					i++
					continue
				}
				if line[i] == '`' {
					if end := codeEnd(line, i, run(line[i:])); end > 0 {
						i = end - 1
						continue
					}
				}
				sb.WriteByte(line[i])
			}
			sb.WriteByte('\n')
		}
	}
	return sb.String()
}

func TestSeverity(t *testing.T) {
	for name, want := range map[string]Severity{"ERROR": High, "WARNING": Medium, "INFO": Low, "INVENTORY": Info, "EXPERIMENT": Info,
		"CRITICAL": Critical, "HIGH": High, "MEDIUM": Medium, "LOW": Low} {
		if got, ok := FromSemgrep(name); !ok || got != want {
			t.Errorf("FromSemgrep(%s) = %v", name, got)
		}
	}
	if Info >= Low || Low >= Medium || Medium >= High || High >= Critical {
		t.Error("severities are out of order")
	}
	for in, want := range map[string]string{"hgih": "did you mean high?", "ERROR": "did you mean high?", "purple": "one of info, low"} {
		if _, err := ParseSeverity(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseSeverity(%q): %v", in, err)
		}
	}
	b, err := json.Marshal(map[string]Severity{"s": Critical})
	var back map[string]Severity
	if err != nil || string(b) != `{"s":"critical"}` || json.Unmarshal(b, &back) != nil || back["s"] != Critical {
		t.Errorf("JSON: %s %v %v", b, err, back)
	}
}

func TestSuggest(t *testing.T) {
	words := []string{"pattern", "patterns", "pattern-either", "paths", "options"}
	for in, want := range map[string]string{"patern": "pattern", "pattrens": "patterns", "pattern-ether": "pattern-either", "path": "paths",
		"optoins": "options", "xyz": "", "": "", strings.Repeat("a", 100): ""} {
		if got := Suggest(in, words); got != want {
			t.Errorf("Suggest(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPaths(t *testing.T) {
	tests := []struct {
		p    Paths
		path string
		want bool
	}{
		{Paths{}, "a/b.py", true},
		{Paths{Include: []string{"*.py"}}, "a/b.py", true},
		{Paths{Include: []string{"*.py"}}, "a/b.js", false},
		{Paths{Include: []string{"src"}}, "a/src/b.js", true},
		{Paths{Include: []string{"/src"}}, "a/src/b.js", false},
		{Paths{Include: []string{"src/**/*.go"}}, "src/x/y/z.go", true},
		{Paths{Exclude: []string{"tests"}}, "a/tests/b.py", false},
		{Paths{Exclude: []string{"tests"}}, "a/mytests/b.py", true},
		{Paths{Include: []string{"*.py"}, Exclude: []string{"*_test.py"}}, "a_test.py", false},
		{Paths{Include: []string{".github/workflows/*.yml"}}, ".github/workflows/ci.yml", true},
	}
	for _, tt := range tests {
		if got := tt.p.Allow(tt.path); got != tt.want {
			t.Errorf("%+v.Allow(%q) = %v", tt.p, tt.path, got)
		}
	}
}

func TestStandards(t *testing.T) {
	if got := OWASPFor([]string{"CWE-89", "CWE-79", "CWE-295"}); len(got) != 2 || got[0] != "A05:2025" || got[1] != "A07:2025" {
		t.Errorf("OWASPFor: %v", got)
	}
	if OWASPTitle("A05:2025") != "Injection" || OWASPTitle("A05:2021") != "" {
		t.Error("titles")
	}
	if !InTop25("CWE-89") || InTop25("CWE-327") || len(top25) != 25 {
		t.Error("Top 25")
	}
	for id, want := range map[string]string{"v5.0.0-1.2.4": "Injection Prevention", "v5.0.0-1.2.11": "", "v5.0.0-1.2.0": "", "v4.0.3-1.2.4": "", "v5.0.0-": "", "v5.0.0-x": ""} {
		if got := ASVSSection(id); got != want {
			t.Errorf("ASVSSection(%q) = %q", id, got)
		}
	}
	requirements := 0
	for _, s := range asvs500 {
		requirements += s.Requirements
	}
	if requirements != 345 {
		t.Errorf("%d requirements of ASVS", requirements)
	}
	n := 0
	for _, c := range owasp2025 {
		n += len(c.CWEs)
	}
	if len(owasp2025) != 10 || n != 249 {
		t.Errorf("%d categories with %d weaknesses", len(owasp2025), n)
	}
	if CWEName("CWE-502") != "Deserialization of Untrusted Data" || CWEName("CWE-0") != "" || CWEName("x") != "" {
		t.Error("names")
	}
}

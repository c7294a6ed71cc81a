package generic

import (
	"reflect"
	"strings"
	"testing"
)

func TestMatchDoc(t *testing.T) {
	for _, tc := range []struct {
		name, pattern, src string
		want               []string
	}{
		{"words", "ssl_protocols ... TLSv1 ...;", "server {\n  ssl_protocols SSLv3 TLSv1 TLSv1.2;\n}", []string{"ssl_protocols SSLv3 TLSv1 TLSv1.2;"}},
		{"metavariable", "USER $NAME", "FROM x\nUSER root\nUSER app\n", []string{"USER root", "USER app"}},
		{"same twice", "$X == $X", "a == a; a == b", []string{"a == a"}},
		{"glued", `"$KEY":`, `{"token": 1, "other" : 2}`, []string{`"token":`, `"other" :`}},
		{"rest", "password = $...VALUE;", "password = a b c; d;", []string{"password = a b c;"}},
		{"trailing ellipsis", "begin ...", "  begin a\n  b\nc", []string{"begin a\n  b"}},
		{"each start once", "a ... c", "a a b c c", []string{"a b c"}},
		{"block of any length", "x {\n  ...\n}", "x {\n" + strings.Repeat("  a\n", 20) + "}", []string{"x {\n" + strings.Repeat("  a\n", 20) + "}"}},
		{"indented pattern needs a block", "x {\n  a\n}", "x {\na\n}", nil},
		{"flat pattern takes a block", "x { a }", "x {\n  a\n}", []string{"x {\n  a\n}"}},
		{"not out of its block", "a ... b", "  a\nb", nil},
		{"overlapping", "f ... g ... h", "f f\nf g h\ng h", []string{"f g h"}},
		{"stays in brackets", "f(... x ...)", "f(a, (b), x, y) f(a) x", []string{"f(a, (b), x, y)"}},
		{"lines", "begin ... end", "begin\n" + strings.Repeat("\n", 12) + "end begin\n\nend", []string{"begin\n\nend"}},
		{"none", "abc def", "abc-def", nil},
		{"template", "{{ ... | safe }}", "<p>{{ user.name | safe }}</p>", []string{"{{ user.name | safe }}"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p, err := Compile(tc.pattern, Options{})
			if err != nil {
				t.Fatal(err)
			}
			ms, err := p.MatchDoc(Tokenize(tc.src), -1)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range ms {
				got = append(got, tc.src[m.Span.Start:m.Span.End])
			}
			if !reflect.DeepEqual(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestBindings(t *testing.T) {
	p, err := Compile("password = $...VALUE;", Options{})
	if err != nil {
		t.Fatal(err)
	}
	src := "password = a b c;\n"
	ms, err := p.MatchDoc(Tokenize(src), -1)
	if err != nil || len(ms) != 1 {
		t.Fatal(ms, err)
	}
	b := ms[0].Bindings["$...VALUE"]
	if got := src[b.Start:b.End]; got != " a b c" {
		t.Errorf("bound %q", got)
	}
}

func TestEmptyPattern(t *testing.T) {
	if _, err := Compile(" ... ", Options{}); err == nil {
		t.Error("a pattern without words was accepted")
	}
}

// FuzzMatch: whatever pattern and text, the search ends and its spans lie in the text.
func FuzzMatch(f *testing.F) {
	f.Add("a ... b $X ... $X", strings.Repeat("a ", 200))
	f.Fuzz(func(t *testing.T, pattern, src string) {
		p, err := Compile(pattern, Options{})
		if err != nil {
			return
		}
		ms, _ := p.MatchDoc(Tokenize(src), 100)
		for _, m := range ms {
			_ = src[m.Span.Start:m.Span.End]
		}
	})
}

// TestBlank: comments of each style become spaces, and places stay.
func TestBlank(t *testing.T) {
	const src = "a # b\n/* c\nd */ e // f"
	for style, want := range map[string]string{
		"":      src,
		"shell": "a    \n/* c\nd */ e // f",
		"c":     "a # b\n    \n     e // f",
		"cpp":   "a # b\n    \n     e     ",
	} {
		if got := Blank(src, style); got != want {
			t.Errorf("style %q: %q, want %q", style, got, want)
		}
	}
	if got := Blank("a /* b", "c"); got != "a     " {
		t.Errorf("an open comment: %q", got)
	}
}

// TestNoSpan: an ellipsis may be kept to its line.
func TestNoSpan(t *testing.T) {
	p, err := Compile("begin ... end", Options{EllipsisLines: -1})
	if err != nil {
		t.Fatal(err)
	}
	if ms, _ := p.MatchDoc(Tokenize("begin\nend\nbegin a end\n"), -1); len(ms) != 1 || ms[0].Span.Start != 10 {
		t.Errorf("matches %v, want the one on a line", ms)
	}
}

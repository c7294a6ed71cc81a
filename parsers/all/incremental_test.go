package all

import (
	"context"
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// samples are small programs of every kind of grammar, for edits to work on.
var samples = map[string]string{
	"python":        "import os\n\n@app.route('/')\ndef f(a):\n    return os.system(a)\n\nclass A(B):\n    x = 1\n    def m(self):\n        if x: y(f'{z}')\n",
	"go":            "package p\n\nimport \"os\"\n\nfunc f(a int) {\n\tif a > 1 { g(\"x\") }\n}\n\nfunc (t T) m() { t.x = 1 }\n",
	"java":          "class A {\n  int x = 1;\n  void f(String a) { if (a.b()) { c(a + \"x\"); } }\n  void g() { }\n}\n",
	"jsp":           "<%@ page import=\"a.b\" %>\n<ul><% for (String x : y) { %><li><%= x %></li><% } %></ul>\n<script>f(<%= z %>);</script>\n",
	"erb":           "<h1><%= @title %></h1>\n<% @list.each do |x| %>\n<p><%== x.text -%></p>\n<% end %>\n<script>var a = <%= @a %>;</script>\n",
	"erb-unescaped": "<h1><%= @title %></h1>\n<% if @a %><%= t \"b\" %><% end %>\n<%# nothing %>\n",
	"erb-app":       "<h1><%= @title %></h1>\n<% if @a %><%= link_to @a.b, c_path %><% end %>\n",
	"erb-component": "<h1><%= @title %></h1>\n<%= content %>\n",
	"erb-text":      "Dear <%= @name %>,\n",
	"tsx":           "import a from 'b';\nexport function f(x: string) { return <div>{x}</div>; }\nclass A { m() { y(`${z}`) } }\n",
	"ruby":          "class A\n  def f(x)\n    system(\"a #{x}\")\n  end\nend\n",
	"php":           "<?php\nfunction f($a) { echo \"x $a\"; }\nclass A { function m() { return 1; } }\n",
	"csharp":        "using System;\nnamespace N { class A { void F(string a) { G($\"x{a}\"); } } }\n",
	"razor":         "@using A.B\n@{ var x = Request.Query[\"x\"]; }\n<ul>@foreach (var y in z) { <li>@y</li> }</ul>\n@Html.Raw(x)\n",
	"javascript":    "const h = require('h');\nexports.f = async (q) => { for (const x of q) { await h.g(`${x}`); } };\nclass A { #b = 1; c() { return this.#b; } }\n",
	"typescript":    "import { a } from 'b';\nexport default class C<T> { constructor(private x: T) {} @d() m(y?: string): void { a<T>(y!); } }\n",
	"c":             "#include <stdio.h>\n#define N 4\nstruct s { char *p; };\nint f(struct s *a) { if (a->p) { printf(a->p); } return N; }\n",
	"cpp":           "namespace n { template <class T> class A : public B { public: A() : x(1) {} T f(const T &a) { auto g = [&](int i) { return i; }; return a; } int x; }; }\n",
	"kotlin":        "package p\nclass A(val b: String) { fun f(c: Int?) = c?.let { g(\"$b ${it}\") } }\nfun h() { when (x) { 1 -> y() else -> z() } }\n",
	"rust":          "use std::fs;\nimpl T { fn f(&self, a: &str) -> Result<(), E> { match g(a)? { Some(x) => h!(\"{x}\"), None => {} } Ok(()) } }\n",
	"scala":         "package p\nobject A extends B { def f(a: String): Int = a match { case \"x\" => g(s\"$a\"); case _ => 1 } }\n",
	"swift":         "import F\nclass A: B { func f(_ a: String?) -> Int { guard let b = a else { return 0 }; return g(\"x\\(b)\") } }\n",
	"bash":          "#!/bin/bash\nf() { if [ -n \"$1\" ]; then eval \"$1\"; fi; }\ncat <<E | grep $(f x)\na $b\nE\n",
	"hcl":           "resource \"a\" \"b\" {\n  c = [for x in var.y : \"${x}-1\"]\n  d { e = true }\n}\n",
	"dockerfile":    "FROM a:1 AS b\nARG X=1\nRUN apt-get update && \\\n  curl $X | sh\nCMD [\"c\", \"d\"]\n",
	"json":          "{\"a\": [1, true, null, {\"b\": \"c\"}]}\n",
	"html":          "<p>a</p><script>function f() { eval(x) }</script>",
	"yaml":          "a:\n  - b: c\n    d: \"e\"\n",
}

// TestIncrementalEqualsFresh: after any edits the file equals that of a new parse of the same text, unless the text is broken, where the
// parser promises less and says so.
func TestIncrementalEqualsFresh(t *testing.T) {
	for _, l := range parsers.All() {
		if samples[l.ID] == "" {
			t.Errorf("%s has no sample", l.ID)
		}
	}
	pieces := []string{"x", " ", "\n", "(", ")", "{", "}", "\"", "def ", "if ", "é", ";", ""}
	for id, src := range samples {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			rnd := rand.New(rand.NewSource(7))
			for range 30 {
				edited := src
				p := parse(t, id, edited, nil)
				for range 8 {
					at := rnd.Intn(len(edited) + 1)
					to := min(len(edited), at+rnd.Intn(4))
					edited = edited[:at] + pieces[rnd.Intn(len(pieces))] + edited[to:]
					next := parse(t, id, edited, p)
					follows(t, p.File, next.File)
					p.Close()
					p = next
					compare(t, id, edited, p)
				}
				p.Close()
			}
		})
	}
}

// TestTypingWithinAUnit: words typed and rubbed out all over a program leave every other unit as it is, and what the outline says too.
func TestTypingWithinAUnit(t *testing.T) {
	for _, id := range testkit.Languages() {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			rnd := rand.New(rand.NewSource(3))
			src, _, _ := testkit.Program(id, 120)
			p := parse(t, id, src, nil)
			defer func() { p.Close() }()
			shared, sound, alone := 0, 0, 0
			for range 150 {
				at := rnd.Intn(len(src))
				for src[at] < 'a' || src[at] > 'z' {
					at = (at + 1) % len(src)
				}
				edited := src[:at] + "xy"[:rnd.Intn(3)] + src[at+rnd.Intn(2):]
				next := parse(t, id, edited, p)
				compare(t, id, edited, next)
				follows(t, p.File, next.File)
				if p.File.Broken == 0 {
					sound++
					if next.Excerpt {
						alone++
					}
				}
				same := 0
				for i := range min(len(p.File.Units), len(next.File.Units)) {
					if p.File.Units[i].Tree == next.File.Units[i].Tree {
						same++
					}
				}
				if same >= len(next.File.Units)-2 && p.File.Units[0].Hash == next.File.Units[0].Hash {
					shared++
				}
				p.Close()
				p, src = next, edited
			}
			if shared < 75 || alone == 0 || alone < sound/2 {
				t.Errorf("%d of 150 edits shared all but one unit; %d parsed it alone, of %d in a sound file", shared, alone, sound)
			}
		})
	}
}

func parse(t *testing.T, id, src string, prev *parsers.Parsed) *parsers.Parsed {
	t.Helper()
	p, err := parsers.ByID(id).Parse(context.Background(), src, prev)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func compare(t *testing.T, id, src string, p *parsers.Parsed) {
	t.Helper()
	if p.NeedsFresh() {
		return
	}
	fresh := parse(t, id, src, nil)
	defer fresh.Close()
	if a, b := p.File.Whole().Dump(), fresh.File.Whole().Dump(); a != b {
		t.Fatalf("an incremental parse of\n%s\ngave\n%s\na fresh one\n%s", src, a, b)
	}
	got, want := p.File.Units, fresh.File.Units
	if len(got) != len(want) {
		t.Fatalf("%d units, a fresh parse has %d:\n%s", len(got), len(want), src)
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Fatalf("unit %d is %s\n%+v\n%+v\na fresh parse has %s\n%+v\n%+v\nin\n%s", i, got[i].Name, got[i], got[i].Tree, want[i].Name, want[i], want[i].Tree, src)
		}
	}
}

// follows: what a version says of the one before it is so, and it could not say that fewer units differ.
func follows(t *testing.T, was, now *ir.File) {
	t.Helper()
	s := now.Since
	if s.Version != was.Version || now.Version == was.Version || len(was.Units)-s.Old != len(now.Units)-s.New {
		t.Fatalf("since %+v, but the versions are %d of %d units and %d of %d", s, was.Version, len(was.Units), now.Version, len(now.Units))
	}
	for i := 1; i < s.First; i++ {
		if was.Units[i].Tree != now.Units[i].Tree {
			t.Fatalf("since %+v, but unit %d differs", s, i)
		}
	}
	for i := s.First + s.New; i < len(now.Units); i++ {
		if was.Units[i-s.New+s.Old].Tree != now.Units[i].Tree {
			t.Fatalf("since %+v, but unit %d differs", s, i)
		}
	}
	if s.Old > 0 && s.New > 0 && was.Units[s.First].Tree == now.Units[s.First].Tree {
		t.Fatalf("since %+v, but unit %d is the same", s, s.First)
	}
}

// FuzzIncremental makes arbitrary edits: the parser must not crash, and where it promises so the result is that of a fresh parse.
func FuzzIncremental(f *testing.F) {
	for id, src := range samples {
		f.Add(id, src, 3, 5, "x")
	}
	f.Fuzz(func(t *testing.T, id, src string, at, length int, text string) {
		if parsers.ByID(id) == nil || len(src) > 1<<16 {
			return
		}
		p := parse(t, id, src, nil)
		defer p.Close()
		at = min(max(at, 0), len(src))
		end := min(max(at, at+length), len(src))
		next := parse(t, id, src[:at]+text+src[end:], p)
		defer next.Close()
		compare(t, id, src[:at]+text+src[end:], next)
	})
}

// TestNesting: 200,000 nested brackets crash no grammar, and walks over what comes out are bounded.
func TestNesting(t *testing.T) {
	for _, l := range parsers.All() {
		t.Run(l.ID, func(t *testing.T) {
			for _, bracket := range []string{"(", "[", "{"} {
				p, err := l.Parse(context.Background(), strings.Repeat(bracket, 200_000), nil)
				if err != nil {
					t.Logf("%s: %v", bracket, err)
					continue
				}
				_ = p.File.Whole()
				p.Close()
			}
		})
	}
}

// BenchmarkEdit types one character into a file of 10,000 lines.
func BenchmarkEdit(b *testing.B) {
	for _, id := range testkit.Languages() {
		b.Run(id, func(b *testing.B) {
			src, _, _ := testkit.Program(id, 10_000)
			at := strings.Index(src[len(src)/2:], "total") + len(src)/2
			l := parsers.ByID(id)
			p, err := l.Parse(context.Background(), src, nil)
			if err != nil {
				b.Fatal(err)
			}
			defer func() { p.Close() }()
			for b.Loop() {
				src = src[:at] + "x" + src[at:]
				next, err := l.Parse(context.Background(), src, p)
				if err != nil {
					b.Fatal(err)
				}
				p.Close()
				p = next
			}
		})
	}
}

package parsers_test

import (
	"context"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// TestFlatEqualsCursor: the walk over private subtrees gives what the public cursor gives, for every grammar, over whole and broken code.
func TestFlatEqualsCursor(t *testing.T) {
	programs := programsByLanguage(t)
	for _, l := range parsers.All() {
		t.Run(l.ID, func(t *testing.T) {
			t.Parallel()
			if len(programs[l.ID]) == 0 {
				t.Fatal("no program in this language")
			}
			rnd := rand.New(rand.NewSource(1))
			for _, src := range programs[l.ID] {
				sameTrees(t, l, src)
				for range 10 {
					at := rnd.Intn(len(src) + 1)
					to := min(len(src), at+rnd.Intn(12))
					sameTrees(t, l, src[:at]+[]string{"", "(", "}", "\"", "é"}[rnd.Intn(5)]+src[to:])
				}
			}
		})
	}
}

func sameTrees(t *testing.T, l *parsers.Language, src string) {
	t.Helper()
	flat, err := l.ParseTree(context.Background(), src)
	if err != nil {
		t.Fatal(err)
	}
	want, err := parsers.CursorNodes(l, src)
	if err != nil {
		t.Fatal(err)
	}
	if len(flat.Nodes) != len(want) {
		t.Fatalf("%d nodes, the cursor walks %d:\n%s", len(flat.Nodes), len(want), src)
	}
	for i, n := range flat.Nodes {
		if n != want[i] {
			t.Fatalf("node %d is %+v, the cursor's is %+v, in:\n%s", i, n, want[i], src)
		}
	}
}

// programsByLanguage collects the programs of the languages' own tests and of the rules'.
func programsByLanguage(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{
		"dockerfile": {"FROM alpine:3\nRUN apk add x && \\\n  echo \"$Y\"\nCMD [\"a\", \"b\"]\n"},
		"html":       {"<p class=a>b</p><script>f()</script><style>a{}</style>"},
		"c":          {"#include <a.h>\nint main(int c, char **v) { printf(\"%s\", v[1]); return x->y; }\n"},
		"cpp":        {"#include <a>\nnamespace n { class A : B { public: virtual int f() const { return a::b<c>(d); } }; }\n"},
		"kotlin":     {"package a\nclass A(val x: Int) : B() { fun f(s: String) = \"a ${s}\" }\n"},
		"rust":       {"use a::b;\nimpl A { pub fn f(&self, x: &str) -> Result<(), E> { println!(\"{}\", x)?; Ok(()) } }\n"},
		"scala":      {"package a\nobject A { def f(x: Int): String = s\"a $x\" }\n"},
		"swift":      {"import A\nclass A: B { func f(_ x: Int) -> String { return \"a \\(x)\" } }\n"},
		"bash":       {"#!/bin/bash\nf() { echo \"$1\" | grep a; }\nif [ -n \"$x\" ]; then eval $y; fi\n"},
		"javascript": {"const a = require('b');\nclass A { m() { return `x ${y}`; } }\n"},
		"typescript": {"import { a } from 'b';\nexport class A<T> { private m(x: string): void { y(x as T); } }\n"},
		"ruby":       {"class A < B\n  def f(x)\n    system(\"a #{x}\")\n  end\nend\n"},
		// Of templates, the code that is left when the text is blank.
		"jsp":           {"   if (a) {\n  rr( b );   \n }\n"},
		"erb":           {"   if a\n  b(c)   \nend\n"},
		"erb-unescaped": {"   x { |y| z(y)   }\n"},
		"erb-text":      {"    \n"},
		"erb-app":       {"   x { |y| z(y)   }\n"},
		"erb-component": {"   if a\n  b(c)   \nend\n"},
		"php":           {"<p><?php function f($a) { echo \"x $a\"; } ?></p>\n"},
	}
	for _, root := range []string{".", filepath.Join("..", "rules", "packs"), filepath.Join("..", "testdata")} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			l := parsers.Detect(strings.TrimSuffix(filepath.Base(path), ".src"), "", "")
			if l == nil || len(out[l.ID]) > 12 || filepath.Ext(path) == ".golden" {
				return nil
			}
			src, err := os.ReadFile(path)
			if len(src) < 32<<10 {
				out[l.ID] = append(out[l.ID], string(src))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

package rewrite

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// read parses code and reads the text that is the only argument of run(…) in it.
func read(t *testing.T, file, code string, loose bool) (tree *ir.Tree, call, arg ir.NodeID, x *Text, ok bool) {
	t.Helper()
	lang := parsers.Detect(file, "", "")
	if lang.ID == "php" {
		code = "<?php\n" + code
	}
	p, err := lang.Parse(context.Background(), code, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	tree = p.File.Whole()
	for i := range tree.Nodes {
		id := ir.NodeID(i)
		if c, is := tree.Child(id, ir.Callee); is && tree.Nodes[i].Op == ir.OpCall && tree.SourceOf(c) == "run" {
			call = id
			arg, _ = tree.Child(id, ir.Arg)
		}
	}
	if arg == 0 {
		t.Fatalf("no call of run in %q", code)
	}
	x, ok = Read(tree, arg, Spelling{Join: lang.Texts.Join, Template: lang.Texts.Template}, loose)
	return tree, call, arg, x, ok
}

// TestValues: the code after the edits, and the values that were taken out; "" where there is no such rewriting.
func TestValues(t *testing.T) {
	for _, c := range []struct{ name, file, code, want, values string }{
		{"a join", "a.js", `run("a = '" + x + "' AND b = " + y.z)`, `run("a = ? AND b = ?")`, "x, y.z"},
		{"an unquoted value at the end", "a.py", `run("a = " + x)`, `run("a = ?")`, "x"},
		{"parentheses", "a.js", `run("a = " + (x) + " AND b")`, `run("a = ? AND b")`, "x"},
		{"other quotation marks", "a.js", `run("a = " + x + ' AND b')`, `run("a = ?" + ' AND b')`, "x"},
		{"escaped quotation marks", "a.php", `run('a = \'' . $x . '\'');`, "<?php\nrun('a = ?');", "$x"},
		{"a template", "a.js", "run(`a = ${x} AND b LIKE '%${y}%'`)", "run(`a = ? AND b LIKE ?`)", "x, `%${y}%`"},
		{"an f-string loses its letter", "a.py", `run(f"a = '{x['k']}'")`, `run("a = ?")`, "x['k']"},
		{"and keeps it for a name", "a.py", `run(f"SELECT a FROM {t} WHERE a = {x}")`, `run(f"SELECT a FROM {t} WHERE a = ?")`, "x"},
		{"literals beside each other", "a.py", "run(\"SELECT a \"\n    f\"FROM t WHERE a = '{x}'\")", "run(\"SELECT a \"\n    \"FROM t WHERE a = ?\")", "x"},
		{"names in a text", "a.php", `run("a = '$x' AND b = {$y->z}");`, "<?php\nrun(\"a = ? AND b = ?\");", "$x, $y->z"},
		{"Ruby", "a.rb", `run("a = '#{x}'")`, `run("a = ?")`, "x"},
		{"C#", "a.cs", `run($"a = '{x}'");`, `run("a = ?");`, "x"},
		{"Kotlin", "a.kt", `fun f() { run("a = '$x' AND b = ${y.z}") }`, `fun f() { run("a = ? AND b = ?") }`, "x, y.z"},
		{"a format", "a.go", "package a\n\nfunc f() { run(fmt.Sprintf(\"a = '%s' AND b = %d\", x, y)) }", "package a\n\nfunc f() { run(\"a = ? AND b = ?\") }", "x, y"},
		{"a format with a name", "a.go", "package a\n\nfunc f() { run(fmt.Sprintf(\"SELECT a FROM %s WHERE b LIKE '%%%s'\", t, x)) }", "package a\n\nfunc f() { run(fmt.Sprintf(\"SELECT a FROM %s WHERE b LIKE ?\", t)) }", `fmt.Sprintf("%%%s", x)`},
		{"percent signs", "a.py", `run("a = '%s' AND b LIKE 'x%%'" % x)`, `run("a = ? AND b LIKE 'x%'")`, "x"},
		{"several of them", "a.py", `run("a = %s AND b = %s" % (x, y))`, `run("a = ? AND b = ?")`, "x, y"},
		{"braces", "a.py", `run("a = '{}' AND b = {k}".format(x, k=y))`, `run("a = ? AND b = ?")`, "x, y"},
		{"numbered braces", "a.cs", `run(string.Format("a = '{1}' AND b = {0}", x, y));`, `run("a = ? AND b = ?");`, "y, x"},
		{"a list of values", "a.js", `run("INSERT INTO t (a, b) VALUES ('" + x + "', " + y + ")")`, `run("INSERT INTO t (a, b) VALUES (?, ?)")`, "x, y"},
		{"a joined value", "a.java", `class A { void f() { run("a LIKE '" + x + "%'"); } }`, `class A { void f() { run("a LIKE ?"); } }`, `x + "%"`},
		{"a variable", "a.js", "const q = \"a = \" + x;\nlog(q);\nrun(q);", "const q = \"a = ?\";\nlog(q);\nrun(q);", "x"},
		{"a variable that grows", "a.js", "let q = \"a = \" + x;\nq += \" AND b = '\" + y + \"'\";\nrun(q);", "let q = \"a = ?\";\nq += \" AND b = ?\";\nrun(q);", "x, y"},
		{"that grows now and then", "a.js", "let q = \"a = \" + x;\nif (y) {\n  q += \" AND b = \" + y;\n}\nrun(q);", "", ""},
		{"that is used twice", "a.js", "const q = \"a = \" + x;\nother(q);\nrun(q);", "", ""},
		{"a value that changes", "a.js", "let x = f();\nconst q = \"a = \" + x;\nx = g();\nrun(q);", "", ""},
		{"a name alone", "a.js", `run("SELECT a FROM t ORDER BY " + x)`, "", ""},
		{"a part of a name", "a.js", `run("SELECT a FROM t WHERE a = " + x + "_id")`, "", ""},
		{"a column", "a.js", `run("SELECT a, " + x + " FROM t")`, "", ""},
		{"an identifier", "a.js", "run(\"SELECT `\" + x + \"` FROM t\")", "", ""},
		{"placeholders are there", "a.js", `run("a = ? AND b = " + x)`, "", ""},
		{"no text", "a.js", `run(x + y)`, "", ""},
		{"a width", "a.py", `run("a = '%5s'" % x)`, "", ""},
		{"an open quotation", "a.js", `run("a = '" + x)`, "", ""},
		{"a parameter of the function", "a.js", "function f(q) { run(q) }", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, call, _, x, ok := read(t, c.file, c.code, false)
			var edits []Edit
			var values []Value
			if ok {
				edits, values, ok = x.Values(tree.Nodes[call].Start, false, func(int, string) string { return "?" })
			}
			if !ok {
				if c.want != "" {
					t.Error("no rewriting")
				}
				return
			}
			var list []string
			for _, v := range values {
				list = append(list, v.Code)
			}
			if got := Source(tree, 0, uint32(len(tree.Source)), edits); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if got := strings.Join(list, ", "); got != c.values {
				t.Errorf("the values are %s, want %s", got, c.values)
			}
		})
	}
}

// TestNames: values are named by their keys or last words, each differently.
func TestNames(t *testing.T) {
	tree, call, _, x, _ := read(t, "a.js", "run(`a = ${x} AND b = ${q[\"name\"]} AND c = ${y.x} AND d = ${get(\"1\")}`)", false)
	edits, _, ok := x.Values(tree.Nodes[call].Start, false, func(n int, name string) string { return fmt.Sprintf("%d:%s", n, name) })
	if got, want := Source(tree, 0, uint32(len(tree.Source)), edits), "run(`a = 1:x AND b = 2:name AND c = 3:x2 AND d = 4:value`)"; !ok || got != want {
		t.Errorf("got %s", got)
	}
}

// TestAnywhere: in a template values may stand everywhere.
func TestAnywhere(t *testing.T) {
	tree, call, _, x, _ := read(t, "a.js", `run("<a title='" + x + "'>" + y + "</a>")`, false)
	edits, values, ok := x.Values(tree.Nodes[call].Start, true, func(_ int, name string) string { return "{{" + name + "}}" })
	if got, want := Source(tree, 0, uint32(len(tree.Source)), edits), `run("<a title='{{x}}'>{{y}}</a>")`; !ok || got != want || len(values) != 2 {
		t.Errorf("got %s", got)
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ file, code, want string }{
		{"a.js", `run("ls -l " + x)`, `"ls" "-l" x`},
		{"a.js", `run("ls a " + x + " " + y)`, `"ls" "a" "--" x y`},
		{"a.js", "run(`ls '/a b/${x}' c`)", "'ls' `/a b/${x}` 'c'"},
		{"a.js", `run("ls --in=" + x + ".txt")`, `"ls" "--in=" + x + ".txt"`},
		{"a.py", `run(f"ls {x}/y 'a b'")`, `"ls" "--" f"{x}/y" "a b"`},
		{"a.go", "package a\n\nfunc f() { run(fmt.Sprintf(\"ls '%s'\", x)) }", `"ls" "--" x`},
		{"a.js", `run("ls " + x + " | wc")`, ""},
		{"a.js", `run("ls *.js " + x)`, ""},
		{"a.js", `run("ls $HOME " + x)`, ""},
		{"a.js", `run("ls > " + x)`, ""},
		{"a.js", `run(x + " -l")`, ""},
		{"a.js", `run("ls '" + x)`, ""},
		{"a.js", `run("ls")`, ""},
	} {
		tree, call, _, x, ok := read(t, c.file, c.code, false)
		var list []string
		if ok {
			list, _ = x.Words(tree.Nodes[call].Start)
		}
		if got := strings.Join(list, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.code, got, c.want)
		}
	}
}

// TestEscape: what holds a name that begins with x is wrapped.
func TestEscape(t *testing.T) {
	for _, c := range []struct {
		file, code, want string
		unquote          bool
	}{
		{"a.js", `run("<p>" + x + "</p>" + y)`, `run("<p>" + e(x) + "</p>" + y)`, false},
		{"a.js", "run(`<p>${x.y}</p>${z}`)", "run(`<p>${e(x.y)}</p>${z}`)", false},
		{"a.kt", `fun f() { run("<p>$x</p>") }`, `fun f() { run("<p>${e(x)}</p>") }`, false},
		{"a.php", `run("<p>$x</p>");`, "<?php\nrun(\"<p>\" . e($x) . \"</p>\");", false},
		{"a.php", `run("{$x->y}</p>");`, "<?php\nrun(e($x->y) . \"</p>\");", false},
		{"a.php", `run("du '$x' 2>&1");`, "<?php\nrun(\"du \" . e($x) . \" 2>&1\");", true},
		{"a.js", `run("du '" + x + "'")`, `run("du " + e(x))`, true},
		{"a.js", `run("du 'a" + x + "'")`, "", true},
		{"a.go", "package a\n\nfunc f() { run([]byte(fmt.Sprintf(\"<p>%s%s</p>\", y, x))) }", "package a\n\nfunc f() { run([]byte(fmt.Sprintf(\"<p>%s%s</p>\", y, e(x)))) }", false},
		{"a.js", `run(path.join(dir, "a", x + ".txt"))`, `run(path.join(dir, "a", e(x) + ".txt"))`, false},
		{"a.js", `run({ a: x, b: [x.y, z] })`, `run({ a: e(x), b: [e(x.y), z] })`, false},
		{"a.js", "const p = path.join(dir, x);\nrun(p)", "const p = path.join(dir, e(x));\nrun(p)", false},
	} {
		tree, _, _, x, ok := read(t, c.file, c.code, true)
		var edits []Edit
		if ok {
			dirty := func(from, to uint32) bool {
				return strings.HasPrefix(strings.TrimPrefix(tree.Source[from:to], "$"), "x")
			}
			edits, ok = x.Escape(dirty, func(code string) string { return "e(" + code + ")" }, c.unquote)
		}
		if got := Source(tree, 0, uint32(len(tree.Source)), edits); (ok || c.want != "") && got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.code, got, c.want)
		}
	}
}

package engine_test

import (
	"fmt"
	"slices"
	"testing"

	_ "github.com/appsec-lsp/appsec-lsp/parsers/bash"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ecma"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/java"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/php"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/python"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/ruby"
)

// TestTaintFormulas: what rules in taint mode with formulas of their own find, as Semgrep does.
func TestTaintFormulas(t *testing.T) {
	for _, c := range []struct{ name, language, keys, code, lines string }{
		{"a method called new is one", "python", "pattern-sources: [{pattern: lib.MD5}], pattern-sinks: [{pattern: sink(...)}]",
			"from lib import MD5\nh = MD5.new()\nh.update(1)\nsink(h.digest())\n", "[4]"},
		{"a part of a list is clean", "python", "pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"x = src()\nsink(x[1:])\nsink(x[0])\n", "[3]"},
		{"an element carries what another does", "python", "pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"def f():\n  o = {'a': src(), 'b': 1}\n  sink(o['b'])\n  q = [1, 2]\n  sink(q[0])\n  q[0] = src()\n  sink(q[1])\n  t, u = src(), 1\n  sink(u)\n  v, w = 1, 2\n  sink(v)\n", "[3 7 9]"},
		{"what is denied, and what a type is asked of", "javascript", "pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"function f() {\n  sink(!src())\n  sink(typeof src())\n  sink(!x)\n}\n", "[2 3]"},
		{"a denial is safe where the rule says so", "javascript", "options: {taint_assume_safe_booleans: true}, pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"function f() {\n  sink(!src())\n  sink(src())\n}\n", "[3]"},
		{"a field carries its own", "javascript", "pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"function f() {\n  let o = {a: src(), b: 1}\n  sink(o.b)\n  sink(o.a)\n  let [r, s] = [1, src()]\n  sink(r)\n}\n", "[4 6]"},
		{"a field that was overwritten is clean", "javascript", "pattern-sources: [{patterns: [{pattern-inside: 'function $F($P) {...}'}, {focus-metavariable: $P}]}], pattern-sinks: [{patterns: [{pattern: 'sink($X)'}, {focus-metavariable: $X}]}]",
			"function f(p) {\n  p.a = 1\n  sink(p.a)\n  sink(p.b)\n}\n", "[4]"},
		{"a parameter that is taken apart", "javascript", "pattern-sources: [{patterns: [{pattern-inside: '({ $P }, ...) => {...}'}, {focus-metavariable: $P}]}], pattern-sinks: [{pattern: sink(...)}]",
			"const f = ({ body }, res) => {\n  const u = body.url\n  sink(u)\n  sink(res)\n}\n", "[3]"},
		{"a function behind a return", "javascript", "pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"function f() {\n  return g()\n  function g() {\n    sink(src())\n  }\n}\n", "[4]"},
		{"the class that is constructed is named by data", "php", "pattern-sources: [{pattern: $_GET}], pattern-sinks: [{patterns: [{pattern-inside: 'new $S(...)'}, {pattern: $S}]}]",
			"<?php\n$c = $_GET['a'];\n$o = new $c(1);\n$p = new Foo($c);\n", "[3]"},
		{"the output of a command", "bash", "pattern-sources: [{pattern: '$(curl ...)'}], pattern-sinks: [{pattern: eval ...}]",
			"x=$(curl http://a)\neval $x\neval y\n", "[2]"},
		{"a sink that is a statement", "java", "pattern-sources: [{pattern: 'src()'}], pattern-sinks: [{pattern: '$X.query(...);'}]",
			"class A { void m() {\n  Long a =\n    b.query(src());\n} }\n", "[2]"},
		{"a variable that is declared elsewhere", "python", "pattern-sources: [{patterns: [{pattern: taint($X)}, {focus-metavariable: $X}], by-side-effect: true}, {pattern: src()}], pattern-sinks: [{pattern: sink(...)}]",
			"def f():\n  taint(q)\n  sink(q)\n  o.a = src()\n  sink(o.a)\n  sink(o.b)\n", "[3 5]"},
		{"control is of one function", "python", "pattern-sources: [{pattern: src(), control: true}], pattern-sinks: [{pattern: sink(...)}]",
			"def f():\n  src()\n  sink(1)\ndef g():\n  sink(2)\n", "[3]"},
		{"the expressions of a regular expression", "ruby", "pattern-sources: [{pattern: 'params[...]'}], pattern-sinks: [{patterns: [{pattern: $Y}, {pattern-inside: '/...#{...}.../'}]}]",
			"a.match(/#{params[:x]}/)\na.match(/b#{y}/)\n", "[1]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, problems := matchedLines(t, c.language, "mode: taint, languages: ["+c.language+"], "+c.keys, c.code)
			if fmt.Sprint(slices.Compact(got)) != c.lines {
				t.Errorf("lines %v, want %s; problems %v", got, c.lines, problems)
			}
		})
	}
}

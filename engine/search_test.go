package engine_test

import (
	"fmt"
	"testing"

	_ "github.com/appsec-lsp/appsec-lsp/parsers/ecma"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/hcl"
)

// TestFormula: how ranges of a formula are intersected, taken away, asked and narrowed.
func TestFormula(t *testing.T) {
	for _, c := range []struct{ name, keys, code, lines string }{
		{"not takes the same range only", "patterns: [{pattern: 'f(...)'}, {pattern-not: 'g(f(1))'}]", "g(f(1))\n", "[1]"},
		{"not takes the range with what is bound", "patterns: [{pattern: '$F($X)'}, {pattern-not: '$F(1)'}]", "a(1)\nb(2)\n", "[2]"},
		{"not inside", "patterns: [{pattern: 'f(...)'}, {pattern-not-inside: 'g(...)'}]", "g(f(1))\nf(2)\n", "[2]"},
		{"not regex excludes what lies in it and around it", "patterns: [{pattern: 'f(...)'}, {pattern-not-regex: 'test'}]", "f('test')\nf('prod')\n", "[2]"},
		{"not regex around", "patterns: [{pattern: 'f(...)'}, {pattern-not-regex: 'x = .*'}]", "x = f(1)\nf(2)\n", "[2]"},
		{"literal with its quotes", "patterns: [{pattern: 'f($X)'}, {metavariable-regex: {metavariable: $X, regex: '^[\"]a'}}]", "f(\"a\")\nf(a)\n", "[1]"},
		{"contents without quotes", "patterns: [{pattern: 'f(\"$X\")'}, {metavariable-regex: {metavariable: $X, regex: '^a$'}}]", "f(\"a\")\nf(\"b\")\n", "[1]"},
		{"value of a constant", "patterns: [{pattern: 'f(\"$X\")'}, {metavariable-regex: {metavariable: $X, regex: '^a$'}}]", "k = \"a\"\nf(k)\nf(\"b\")\n", "[2]"},
		{"focus outside of the match is dropped", "patterns: [{pattern: 'f(\"$X\")'}, {focus-metavariable: $X}]", "k = \"a\"\nf(k)\nf(\"b\")\n", "[3]"},
		{"focus on two", "patterns: [{pattern: 'f($X, $Y)'}, {focus-metavariable: [$X, $Y]}]", "f(\n a,\n b)\n", "[2 3]"},
		{"condition sees the binding alone", "patterns: [{pattern: 'f($X)'}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern-inside: 'g(...)'}, {pattern: 'h()'}]}}]", "f(g(h()))\ng(f(h()))\n", "[1]"},
		{"condition without a positive", "patterns: [{pattern: 'f($X)'}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern-not: '\"...\"'}]}}]", "f(\"a\")\nf(a)\n", "[2]"},
		{"a run has all of what its ellipsis stands for", "patterns: [{pattern: 'k()'}, {pattern-inside: \"f()\\n...\\ng()\"}]", "f()\nif a:\n    g()\n    k()\nk()\n", "[4]"},
		{"symbolic propagation", "options: {symbolic_propagation: true}, pattern: 'f(g(...))'", "x = g(1)\nf(x)\nf(y)\n", "[2]"},
		{"no symbolic propagation", "pattern: 'f(g(...))'", "x = g(1)\nf(x)\n", "[]"},
		{"symmetric equality", "options: {symmetric_eq: true}, pattern: '$X == 1'", "1 == a\n", "[1]"},
		{"commutative operators", "options: {commutative_boolop: true}, pattern: 'a and b'", "b and a\n", "[1]"},
		{"anything but a literal", "patterns: [{pattern: 'f($X)'}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern: '...'}, {pattern-not: '\"...\"'}]}}]", "f(\"a\")\nf(a)\n", "[2]"},
		{"an expression in where may match anywhere", "match: {pattern: 'f($X)', where: [{metavariable: $X, regex: '1'}]}", "f(0x1)\nf(2)\n", "[1]"},
		{"one of metavariable-regex matches at the beginning", "patterns: [{pattern: 'f($X)'}, {metavariable-regex: {metavariable: $X, regex: '1'}}]", "f(0x1)\nf(1)\n", "[2]"},
		{"what an expression needs stands in the import", "patterns: [{pattern: '$M.$F(...)'}, {metavariable-regex: {metavariable: $F, regex: '^loads$'}}]", "from pickle import loads as read\ndef f(x):\n    return read(x)\n", "[3]"},
		{"and so does the module", "patterns: [{pattern: '$M.$F(...)'}, {metavariable-regex: {metavariable: $M, regex: '^pickle$'}}]", "from pickle import loads\ndef f(x):\n    return loads(x)\n", "[3]"},
		{"what an expression needs stands in a constant of the file", "patterns: [{pattern: 'f(\"$X\")'}, {metavariable-regex: {metavariable: $X, regex: '^secret$'}}]", "K = \"secret\"\ndef g():\n    f(K)\n", "[3]"},
		{"and in two pieces", "patterns: [{pattern: 'f(\"$X\")'}, {metavariable-regex: {metavariable: $X, regex: '^secret$'}}]", "def g():\n    f(\"sec\" + \"ret\")\n", "[2]"},
		{"what an expression needs in one function is not needed in the next", "patterns: [{pattern: 'f($X)'}, {metavariable-regex: {metavariable: $X, regex: '(?i)^my_secret$'}}]", "def g():\n    f(my_Secret)\ndef h():\n    f(x)\nf(my_secret)\n", "[2 5]"},
		{"each alternative needs its own", "pattern-either: [{patterns: [{pattern: '$O.$M($X)'}, {metavariable-regex: {metavariable: $M, regex: '^(get|read)$'}}, {metavariable-regex: {metavariable: $X, regex: '^secret$'}}]}, {pattern: 'show(...)'}]", "def g():\n    o.get(secret)\ndef h():\n    show(x)\ndef i():\n    o.got(secret)\n    o.read(x)\n", "[2 4]"},
		{"a name of several stands in the import", "patterns: [{pattern: '$M.$F(...)'}, {metavariable-regex: {metavariable: $F, regex: '^(load|loads)$'}}]", "from pickle import loads as read\ndef f(x):\n    return read(x)\n", "[3]"},
		{"an expression that says what is not meant needs nothing", "patterns: [{pattern: 'f($X)'}, {metavariable-regex: {metavariable: $X, regex: '^(?!secret)'}}]", "def g():\n    f(x)\n", "[2]"},
		{"code of unknown value is in no comparison", "patterns: [{pattern: 'f($X)'}, {metavariable-comparison: {comparison: '$X != 1'}}]", "f(a)\nf(2)\n", "[2]"},
		{"but its text is known", "patterns: [{pattern: 'f($X)'}, {metavariable-comparison: {comparison: 'str($X) == \"a\"'}}]", "f(a)\nf(2)\n", "[1]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, problems := matchedLines(t, "python", "languages: [python], "+c.keys, c.code)
			if fmt.Sprint(got) != c.lines {
				t.Errorf("lines %v, want %s; problems %v", got, c.lines, problems)
			}
		})
	}
}

// TestDeclarations: an assignment matches a declaration, unless the rule says that it does not.
func TestDeclarations(t *testing.T) {
	for options, want := range map[string]string{"{}": "[1 2]", "{vardef_assign: false}": "[2]"} {
		got, problems := matchedLines(t, "javascript", "languages: [javascript], pattern: '$X = f()', options: "+options, "const a = f();\nb = f();\n")
		if fmt.Sprint(got) != want {
			t.Errorf("with %s: lines %v, want %s; problems %v", options, got, want, problems)
		}
	}
}

// TestSettings: a dotted name that the file gives a value matches as that value, wherever in the file that is said; one with two values does not.
func TestSettings(t *testing.T) {
	const code = "a \"b\" {\n  on = var.x\n  at = local.y\n  in = \"${local.y}-1\"\n  no = !var.x\n  re = var.z\n}\n" +
		"variable \"x\" {\n  default = true\n}\nlocals {\n  y = \"k\"\n}\nvariable \"z\" {\n  default = 1\n}\nvariable \"z\" {\n  default = 2\n}\n"
	for pattern, want := range map[string]string{"on = true": "[2]", "at = \"k\"": "[3]", "in = \"k-1\"": "[4]", "in = \"...\"": "[4]", "no = false": "[5]", "re = 1": "[]", "re = 2": "[]"} {
		got, problems := matchedLines(t, "hcl", "languages: [hcl], pattern: '"+pattern+"'", code)
		if fmt.Sprint(got) != want {
			t.Errorf("%s: lines %v, want %s; problems %v", pattern, got, want, problems)
		}
	}
}

package taint_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestEnds follows data through programs that are made to keep it from coming to an end. The deadline is far beyond what they need; a fault would end the
// process or run for minutes.
func TestEnds(t *testing.T) {
	var many, nested, mutual, branches strings.Builder
	many.WriteString("def many(request):\n    x = request.args.get('a')\n")
	for i := range 10_000 {
		fmt.Fprintf(&many, "    x%d = x + str(%d)\n", i%500, i)
	}
	for i := range 200 {
		fmt.Fprintf(&mutual, "def f%d(g, x):\n    return f%d(g, f%d(g, x)) if x else g(f%d)\n", i, (i+1)%200, (i+7)%200, (i+3)%200)
	}
	nested.WriteString("def nested(a):\n")
	for i := range 60 {
		nested.WriteString(strings.Repeat(" ", i+1) + fmt.Sprintf("while a.b%d(lambda q: q(a)):\n", i))
	}
	nested.WriteString(strings.Repeat(" ", 61) + "pass\n")
	branches.WriteString("def branches(a):\n    x = None\n")
	for i := range 300 {
		fmt.Fprintf(&branches, "    if a.c%d():\n        x = a.d%d(x)\n", i, i)
	}
	doubles := func(text, double string) string {
		return "def doubles(request):\n    y = request.args.get('a')\n    x = " + text + "\n" + strings.Repeat("    x = "+double+"\n", 40) + "    eval(x)\n"
	}
	var twice strings.Builder
	twice.WriteString("import os\nfrom flask import request\n\ndef f40(x):\n    return x + 'a'\n")
	for i := 39; i >= 0; i-- {
		fmt.Fprintf(&twice, "\ndef f%d(x):\n    return f%d(f%d(x))\n", i, i+1, i+1)
	}
	twice.WriteString("\ndef g():\n    os.system(f0(request.args['q']))\n")
	var makers strings.Builder
	makers.WriteString("import os\nfrom flask import request\n")
	for i := range 60 {
		fmt.Fprintf(&makers, "\ndef make%d(x):\n", i)
		for k := range 40 {
			fmt.Fprintf(&makers, "    def f%d(y):\n        return make%d(x)['a%d'](y)(y)\n", k, (i+k+1)%60, k)
		}
		makers.WriteString("    return {")
		for k := range 40 {
			fmt.Fprintf(&makers, "'a%d': f%d, ", k, k)
		}
		makers.WriteString("}\n")
	}
	makers.WriteString("\ndef g():\n    os.system(make0(1)['a1'](request.args['q']))\n")
	programs := map[string]string{
		"functions that make each other":                     makers.String(),
		"a function that makes itself":                       "def f(x):\n    def g(y):\n        return f(g)(f(y))\n    return g\n\ndef h(request):\n    eval(f(f)(f(request.args.get('a'))(f))(f))\n",
		"functions that go through others twice":             twice.String(),
		"functions that go through others twice for nothing": strings.NewReplacer("return x + 'a'", "return x", "def g():\n    os.system(f0(request.args['q']))", "def h(x):\n    os.system(f0(x))\n\ndef g():\n    h(request.args['q'])").Replace(twice.String()),
		"a text twice itself":                                doubles("'0123456789'", "x + x"),
		"a template of itself":                               doubles("'0123456789'", "f'{x}{x}'"),
		"a format of itself":                                 doubles("'0123456789'", "'%s%s' % (x, x)"),
		"a joined beginning":                                 doubles("'0123456789' + y", "x + x"),
		"a beginning in templates":                           doubles("f'0123456789{y}'", "f'{x}{x}'"),
		"a replaced text":                                    doubles("'0'", "x.replace('0', '00')"),
		"an encoded text":                                    doubles("'3'", "binascii.hexlify(x)"),
		"passed to itself":                                   "def f(g):\n    return g(g)(f)(g)\n\ndef h(k):\n    k.append(f).append(h)\n    return f(h(f(k)))\n\nf(f)\nh(h)\n",
		"a chain of calls":                                   "def chain(a):\n    return a" + strings.Repeat(".b().c(a)", 400) + "\n",
		"ten thousand statements":                            many.String(),
		"mutual recursion":                                   mutual.String(),
		"nested loops":                                       nested.String(),
		"many branches":                                      branches.String(),
		"classes in a ring":                                  "class A(C):\n    def m(self): return self.m().n(self)\nclass B(A):\n    def n(self, x): return x.m()\nclass C(B):\n    def m(self): return self.n(self)\n",
	}
	for name, src := range programs {
		t.Run(name, func(t *testing.T) { ends(t, "python", src) })
	}
}

// TestRoutesEnd: thousands of routes that pass one handler, behind others.
func TestRoutesEnd(t *testing.T) {
	src := strings.Builder{}
	src.WriteString("const router = require('express').Router();\nfunction shows(req, res) { res.send(req.query.a); }\n")
	for i := range 8000 {
		fmt.Fprintf(&src, "router.get('/a%d', asks%d, may('x'), shows, function (req, res) { res.send(req.query.a); });\n", i, i)
	}
	ends(t, "javascript", src.String())
}

// ends checks a program with the built-in rules within the deadline.
func ends(t *testing.T, language, src string) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	p, err := parsers.ByID(language).Parse(ctx, src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	program := engine.Compile(nil, func(l string) []*rules.Rule { rs, _ := rules.BuiltinFor(l); return rs }, engine.SuppressionPolicy{})
	out, err := program.Check(ctx, "a", p.File, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range out.Problems {
		if strings.Contains(x.Message, "internal fault") {
			t.Error(x)
		}
	}
}

// TestTables: of a long table of numbers the first are told apart, and the others are any number.
func TestTables(t *testing.T) {
	var table, list strings.Builder
	for i := range 300 {
		fmt.Fprintf(&table, "%d: %d, ", i, i+1)
		fmt.Fprintf(&list, "(%d, %d), %d, ", i, i, i)
	}
	src := "import os\nfrom flask import request\n\ndef tables():\n    t = {" + table.String() + "}\n    l = [" + list.String() + "]\n" + `
    if t[5] != 6:
        os.system(request.args['a'])
    if t[290] != 6:
        os.system(request.args['b'])
    if l[7] != 6:
        os.system(request.args['c'])
`
	p, err := parsers.ByID("python").Parse(t.Context(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	program := engine.Compile(nil, func(l string) []*rules.Rule { rs, _ := rules.BuiltinFor(l); return rs }, engine.SuppressionPolicy{})
	out, err := program.Check(t.Context(), "a.py", p.File, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, f := range out.Findings {
		if f.Rule.ID == "python-command-from-request" || strings.Contains(f.Rule.ID, "command") {
			found = append(found, src[f.Span.Start:f.Span.End])
		}
	}
	if got := strings.Join(found, " "); strings.Contains(got, "'a'") || !strings.Contains(got, "'b'") || !strings.Contains(got, "'c'") {
		t.Errorf("found %q", got)
	}
}

package engine

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// plainGrammar makes patterns of the kind that is known without being parsed.
type plainGrammar struct {
	*rand.Rand
	assign, declare []string
	typed           bool
}

func (g *plainGrammar) of(words ...string) string { return words[g.Intn(len(words))] }

func (g *plainGrammar) operand(depth int) string {
	switch g.Intn(5) {
	case 0:
		return g.of(`"..."`, `"$S"`, `"md5"`, `"a-b c"`, "7", "4096")
	case 1:
		return g.of("$X", "$Y", "value", "Total_2")
	}
	s := g.of("$F", "load", "Client", "lib", "request")
	for range 1 + g.Intn(3) {
		if g.Intn(2) == 0 {
			s += "." + g.of("$M", "execute", "get_value", "Args", "unsafeCall")
		} else if !strings.HasSuffix(s, ")") {
			s += g.arguments(depth)
		}
	}
	return s
}

func (g *plainGrammar) arguments(depth int) string {
	var args []string
	for range g.Intn(4) {
		if depth == 0 || g.Intn(3) == 0 {
			args = append(args, g.of("...", "$X", `"..."`, "$...ARGS"))
		} else {
			args = append(args, g.expression(depth-1))
		}
	}
	return "(" + strings.Join(args, ", ") + ")"
}

func (g *plainGrammar) expression(depth int) string {
	s := g.operand(depth)
	for g.Intn(4) == 0 {
		s += " + " + g.operand(depth)
	}
	return s
}

func (g *plainGrammar) statement() string {
	switch {
	case g.Intn(3) > 0:
		return g.expression(2)
	case len(g.declare) > 0 && g.Intn(2) == 0:
		return g.of(g.declare...) + " " + g.of("$X", "value") + " = " + g.expression(2)
	case g.typed && g.Intn(2) == 0:
		return g.of("$T", "String", "Client") + " " + g.of("$X", "value") + " = " + g.expression(2)
	}
	return g.of("$X", "$Z", "value", "$X.field", "self_.option") + " " + g.of(g.assign...) + " " + g.expression(2)
}

func (g *plainGrammar) pattern() string {
	lines := []string{g.statement()}
	for range g.Intn(3) {
		lines = append(lines, g.of("...", g.statement()))
	}
	return strings.Join(lines, g.of("\n", ";\n"))
}

// checkPlain compares what is known of a pattern by its text with what the compiled one says. A mistake would hide matches.
func checkPlain(t *testing.T, l *parsers.Language, src string) (plain bool) {
	t.Helper()
	p, ok := l.PlainPattern(src)
	if !ok {
		return false
	}
	tree, err := l.ParsePattern(src)
	if err != nil {
		t.Errorf("%s: %q does not parse", l.ID, src)
		return true
	}
	var vars pattern.Vars
	c, err := pattern.Compile(tree, &vars, pattern.Options{Constants: true})
	if err != nil {
		t.Errorf("%s: %q: %v", l.ID, src, err)
		return true
	}
	got, want := pattern.PlainFacts(p.Names, p.First, p.Root, p.Statements), c.Facts()
	within := func(a, b []uint32) bool {
		return !slices.ContainsFunc(a, func(h uint32) bool { return !slices.Contains(b, h) })
	}
	ops := slices.Equal(got.Ops, want.Ops)
	if !within(got.Needs, want.Needs) || !within(got.FirstNeeds, want.FirstNeeds) || !ops || got.Run != want.Run || got.FileWide != want.FileWide {
		t.Errorf("%s: %q: %+v (names %v), compiled %+v\n%s", l.ID, src, got, p.Names, want, c)
	}
	for _, v := range vars.Names {
		if !slices.Contains(p.Vars, v) {
			t.Errorf("%s: %q: %s is not known", l.ID, src, v)
		}
	}
	return true
}

func TestPlainPatterns(t *testing.T) {
	for _, l := range parsers.All() {
		s := l.Pattern.Plain
		if s == nil {
			continue
		}
		t.Run(l.ID, func(t *testing.T) {
			g := &plainGrammar{Rand: rand.New(rand.NewSource(1)), assign: s.Assign, declare: s.Declare, typed: s.Typed}
			plain := 0
			for range 500 {
				if checkPlain(t, l, g.pattern()) {
					plain++
				}
				if t.Failed() {
					return
				}
			}
			if plain < 80 {
				t.Errorf("only %d of 400 are plain", plain)
			}
		})
	}
}

// TestPlainPatternsOfPacks: the patterns of the built-in rules that are plain are what they are taken for.
func TestPlainPatternsOfPacks(t *testing.T) {
	plain, all := 0, 0
	for _, l := range parsers.All() {
		for _, r := range builtin(t, l.ID) {
			for _, src := range patternTexts(r.Match, nil) {
				if all++; checkPlain(t, l, src) {
					plain++
				}
			}
		}
	}
	t.Logf("%d of %d patterns are plain", plain, all)
	if plain < 300 {
		t.Errorf("only %d of %d patterns are plain", plain, all)
	}
}

func patternTexts(f rules.Formula, out []string) []string {
	switch f := f.(type) {
	case *rules.Pattern:
		return append(out, f.Text)
	case *rules.And:
		for _, m := range f.Members {
			out = patternTexts(m, out)
		}
	case *rules.Or:
		for _, m := range f.Members {
			out = patternTexts(m, out)
		}
	case *rules.Not:
		return patternTexts(f.Of, out)
	case *rules.Inside:
		return patternTexts(f.Of, out)
	case *rules.NotInside:
		return patternTexts(f.Of, out)
	}
	return out
}

func builtin(t *testing.T, language string) []*rules.Rule {
	rs, faults := rules.BuiltinFor(language)
	if len(faults) > 0 {
		t.Fatal(faults[0])
	}
	return rs
}

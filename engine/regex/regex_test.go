package regex

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestMatches gives, for each expression, what its first match in a text is, "-" where it has none.
func TestMatches(t *testing.T) {
	for _, c := range []struct{ src, s, want string }{
		{`a+`, "xaay", "aa"},
		{`\h+x`, "a \t x", " \t x"},
		{`[\h,]+`, "a, \tb", ", \t"},
		{`foo\Z`, "foo", "foo"},
		{`\/\"\'\=\_\-\<`, `/"'=_-<`, `/"'=_-<`},
		{`[]a]+`, "x]a]", "]a]"},
		{`[^]a]+`, "]ab]", "b"},
		{`[[]+`, "a[[", "[["},
		{`[a[b]+`, "a[bz", "a[b"},
		{`[[:alpha:]_]+`, "12ab_3", "ab_"},
		{`[\w-.]+`, "(a-b.c)", "a-b.c"},
		{`[.-\w]+`, "(a-b.c)", "a-b.c"},
		{`[\w\-.]+@`, "a-b.c@", "a-b.c@"},
		{`[\b]x`, "\bx", "\bx"},
		{`a{,2}`, "a{,2}", "a{,2}"},
		{`x{a}`, "x{a}", "x{a}"},
		{`{{.*}}`, "a{{b}}", "{{b}}"},
		{`\u0041\x42\x{43}`, "ABC", "ABC"},
		{`\Qa.b\E+`, "a.bb", "a.bb"},
		{`a\R b`, "a\r\n b", "a\r\n b"},
		{`\pL+`, "1é2", "é"},
		{`\p{Lu}\p{Ll}`, "xÉé", "Éé"},
		{`\e\cA`, "\x1b\x01", "\x1b\x01"},
		{`(?i)abc`, "xABC", "ABC"},
		{`(?i:a)b`, "AB Ab", "Ab"},
		{`(?ai)abc`, "ABC", "ABC"},
		{"(?x) a b # c d\n [ ] \\  c", "ab  c", "ab  c"},
		{`(?x:a b) c`, "ab c", "ab c"},
		{"(?x)(?-x:a b) c", "a bc", "a bc"},
		{`a(?#comment)b`, "ab", "ab"},
		{`foo(?!bar)\w+`, "foobar foobaz", "foobaz"},
		{`(?<!x)y`, "xy y", "y"},
		{`(?<=\h)y\/`, "y/ y/", "y/"},
		{`(["']).*?\1`, `x "a'b" y`, `"a'b"`},
		{`(?P<q>["']).*?(?P=q)`, `x "a'b" y`, `"a'b"`},
		{`(?<q>["']).*?\k<q>`, `x "a'b" y`, `"a'b"`},
		{`(a)(b)\g{2}\g{-2}`, "abba", "abba"},
		{`a++b`, "aaab", "aaab"},
		{`a++ab`, "aaab", "-"},
		{`(?:ab)*+c`, "ababc", "ababc"},
		{`[a-z]{2,}+z`, "abz", "-"},
		{`(?>a+)b`, "aab", "aab"},
		{`(a)(?<n>b)(c)\3(?=x)`, "abccx", "abcc"},
		{`(?!x)[[:digit:]]+`, "a12", "12"},
		{`(?!x)[\w-.]+`, "a-b.c", "a-b.c"},
		{`(?!x)\d+`, "٣4", "4"},
		{`(?=a)[a[]+`, "a[", "a["},
		{`(\()?(?<q>")?\w(?(1)\))(?(q)")(?=;)`, `(a; ("b)";`, "a"},
		{`(\()?\w(?(1)\)|!)`, "(a! (b)", "a!"},
		{`a{1001}`, strings.Repeat("a", 1001), strings.Repeat("a", 1001)},
	} {
		re, err := Compile(c.src)
		if err != nil {
			t.Errorf("%s: %v", c.src, err)
			continue
		}
		got := "-"
		if ms, err := re.FindAll(c.s, -1, nil); err != nil {
			t.Errorf("%s: %v", c.src, err)
		} else if len(ms) > 0 {
			got = c.s[ms[0].Start:ms[0].End]
		}
		if got != c.want {
			t.Errorf("%s in %q: %q, want %q", c.src, c.s, got, c.want)
		}
		if ok, _ := re.MatchString(c.s, nil); ok != (c.want != "-") {
			t.Errorf("%s in %q: MatchString says %v", c.src, c.s, ok)
		}
	}
}

func TestLinearWherePossible(t *testing.T) {
	for src, want := range map[string]bool{`(?x) a \h+ \Z`: true, `(?<n>a)\/[[]`: true, `a(?=b)`: false, `a++`: false, `(a)\1`: false} {
		re, err := Compile(src)
		if err != nil || (re.linear != nil) != want {
			t.Errorf("%s: linear is %v, want %v (%v)", src, re.linear != nil, want, err)
		}
	}
}

func TestGroups(t *testing.T) {
	const s = "é\xff key='v' \xff"
	for _, src := range []string{`(\w+)=(?P<Q>['"])(\w+)['"](x)?`, `(\w+)=(?P<Q>['"])(\w+)\2(x)?`} {
		re, err := Compile(src)
		if err != nil {
			t.Fatal(err)
		}
		if want := []string{"", "", "Q", "", ""}; !slices.Equal(re.Groups(), want) {
			t.Errorf("%s: groups %q", src, re.Groups())
		}
		ms, err := re.FindAll(s, -1, nil)
		if err != nil || len(ms) != 1 {
			t.Fatalf("%s: %v, %v", src, ms, err)
		}
		if got := s[ms[0].Start:ms[0].End]; got != "key='v'" {
			t.Errorf("%s: matched %q", src, got)
		}
		var texts []string
		for i, g := range ms[0].Groups {
			if g.Index != i+1 || g.Name != re.Groups()[i+1] {
				t.Errorf("%s: group %d is %+v", src, i+1, g)
			}
			if g.Start < 0 {
				texts = append(texts, "-")
			} else {
				texts = append(texts, s[g.Start:g.End])
			}
		}
		if want := []string{"key", "'", "v", "-"}; !slices.Equal(texts, want) {
			t.Errorf("%s: %q, want %q", src, texts, want)
		}
	}
}

func TestMultilineAndPrefix(t *testing.T) {
	for _, c := range []struct {
		src        string
		multi      bool
		s          string
		all        int
		fromPrefix bool
	}{
		{`^a$`, false, "a\na", 0, false},
		{`^a$`, true, "a\na", 2, true},
		{`^a$(?!b)`, true, "a\na", 2, true},
		{`a|b`, false, "ba", 2, true},
		{`a`, false, "ba", 1, false},
		{`a(?!c)`, false, "bab", 1, false},
		{`x|a(?!c)`, false, "ab", 1, true},
		{`(?i)A`, false, "ab", 1, true},
	} {
		var opts []Option
		if c.multi {
			opts = append(opts, Multiline())
		}
		re, err := Compile(c.src, opts...)
		if err != nil {
			t.Fatal(err)
		}
		if ms, err := re.FindAll(c.s, -1, nil); err != nil || len(ms) != c.all {
			t.Errorf("%s in %q: %d matches, want %d (%v)", c.src, c.s, len(ms), c.all, err)
		}
		if ok, err := re.MatchPrefix(c.s, nil); err != nil || ok != c.fromPrefix {
			t.Errorf("%s in %q: prefix %v, want %v (%v)", c.src, c.s, ok, c.fromPrefix, err)
		}
	}
}

func TestLimit(t *testing.T) {
	for _, src := range []string{`a`, `a(?!b)`} {
		re, err := Compile(src)
		if err != nil {
			t.Fatal(err)
		}
		for limit, want := range map[int]int{-1: 4, 0: 0, 1: 1, 9: 4} {
			if ms, _ := re.FindAll("aaaa", limit, nil); len(ms) != want {
				t.Errorf("%s: limit %d gives %d", src, limit, len(ms))
			}
		}
	}
}

func TestReplaceAll(t *testing.T) {
	for _, c := range []struct {
		src, s, repl string
		count        int
		want         string
	}{
		{`(a)(b)?`, "ab a", `<\1\2>`, 0, "<ab> <a>"},
		{`(a)(b)?`, "ab a", `\g<2>\g<1>`, 1, "ba a"},
		{`(?P<n>a)`, "aé", `\g<n>\g<0>\0\\$1\t`, -1, "aaa\\$1\té"},
		{`(a)(?=é)`, "aéa", `\11`, 0, "a1éa"},
		{`a`, "a", `\g<x`, 0, "g<x"},
		{`x*`, "ab", `-`, 0, "-a-b-"},
	} {
		re, err := Compile(c.src)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := re.ReplaceAll(c.s, c.repl, c.count, nil); err != nil || got != c.want {
			t.Errorf("%s in %q by %q: %q, want %q (%v)", c.src, c.s, c.repl, got, c.want, err)
		}
	}
}

func TestNeed(t *testing.T) {
	for src, want := range map[string]string{
		`foo\d+`: "foo 0", `ab`: "", `(?i)password`: "password 0", `pass(?i)WORD`: "password 0", `(?:secret)?`: "", `(?:secret)+`: "secret 0",
		`foo(?!barbar)\s*qux4`: "qux4 ~ 1048576", `(["'])token\1`: "\"token 'token 0", `é+éé`: "éé 1048576", `(secret){0,3}`: "", `a\x{FFFD}b`: "", `(?x) lit eral`: "literal 0",
		`(x)?(?(1)abc|def)`: "", `abc++d`: "", `[a-z]{0,4}_token`: "_token 4", `\w+password`: "password 1048576", `(?i)\bkey_(a|b)`: "key_a key_b 0",
		`AKIA|ASIA|x\dxyz1`: "akia asia xyz1 2", `(?i)straße12`: "stra 0", `.{2}é.?token`: "token 14", `(?s).token`: "token ~ 4", `[^a]secret`: "secret ~ 4", `one\ntwotwo`: "one\ntwotwo ~ 0",
		`gh[ops]_[0-9a-z]{36}`: "gho_ ghp_ ghs_ 0", `(?:key\d+|token=)x`: "key token= 0", `key(?:\d|)s`: "key 0", `[a-z]abc|de`: "", `x[0-9][0-9]yz1`: "yz1 3",
		`(?:abc|d\w)e`: "", `AKIA[A-Z]{16}\b`: "akia 0", `(?i)(a|b)[ks]1`: "ak1 as1 bk1 bs1 0", `(foo|bar)baz`: "foobaz barbaz 0",
		`(?i)log_?in`: "login log_in 0", `e?mails?`: "mail 1", `(?i)(?:a|b|c|d|e|f|g)_?(?:x|y)?p(?:q|r)`: "", `(?i)(?:ab|c|d|e|f|g|h)_?(?:x|y)?pass`: "pass 4",
		`(?:e-)?e?mails?`: "mail 3", `(?:user_?)?pass`: "pass 5", `a?b?c?`: "", `api(?:_|-)?key`: "apikey api-key api_key 0", `x(?:y\n)?abc`: "xabc xy\nabc ~ 0",
	} {
		re, err := Compile(src)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		got := ""
		if n := re.need; n.literals != nil {
			got = strings.Join(n.literals, " ")
			if !n.inLine {
				got += " ~"
			}
			got += fmt.Sprintf(" %d", n.before)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", src, got, want)
		}
	}
}

// TestTexts: an expression for whole texts that are few tells them.
func TestTexts(t *testing.T) {
	for src, want := range map[string]string{
		`^(Get|Post)$`: "Get Post", `^Query(Row)?(Context)?$`: "QueryRowContext QueryRow QueryContext Query", `^[a-c]x$`: "ax bx cx", `^a$`: "a", `^(?:)a()b$`: "ab",
		`(Get|Post)`: "", `^Get`: "", `(?i)^get$`: "", `^\w\w$`: "", `^a+$`: "", `^.$`: "", `^([a-z][a-z])$`: "", `(?m)^a$`: "", `^(?!x)a$`: "",
	} {
		re, err := Compile(src)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(re.Texts(), " "); got != want {
			t.Errorf("%s: %q, want %q", src, got, want)
		}
		if re.linear == nil {
			continue
		}
		for _, s := range []string{"", "Get", "GET", "get", "GetX", "xGet", "QueryContext", "Query\n", "bx", "a", "aa", "ab", "ab\n", "\na"} {
			whole, err1 := re.MatchString(s, nil)
			prefix, err2 := re.MatchPrefix(s, nil)
			if at := re.linear().FindStringIndex(s); err1 != nil || err2 != nil || whole != (at != nil) || prefix != (at != nil && at[0] == 0) {
				t.Errorf("%s in %q: %v and at its start %v, want as %v", src, s, whole, prefix, at)
			}
		}
	}
}

// TestNear: a search near the literals gives what a search through the whole text gives.
func TestNear(t *testing.T) {
	sources := []string{`(?i)token_[0-9a-f]{2,4}`, `\btoken\b`, `^token`, `token$`, `(?i)[a-z]*token\s*=\s*"([^"]*)"`, `(token|secret)+`, `.{0,3}(?P<N>secret)(x?)`, `\Atoken`, `secret\z`,
		`(?i)éTOKEN`, `[^t]token`, `(?s).token.`, `\Btoken`, `(?<!x)token`, `token(?!x)`, `(?i)(.)token\1`, `(?<=é)secret(x*+)y?`, `x{0,2}token(?=\n)`, `(?i)task`, `\s+secret`, `token.*?secret`,
		`(?i)token[^=]{0,12}=\s{0,3}secret`, `secret.{0,4}(?:token|tok_y)\W{0,9}beef`, `(?:token[x=]?)+(?:\n|secret){1,2}`, `(?s)(?:secret|token).{0,6}(?:token|=xx).{0,6}secret(\1)?`}
	pieces := []string{"token", "TOKEN", "secret", "Secret", "x", "é", "\n", " ", "=", "\"", "_a1", "\xff", "tok", "token_beef", "ta\u017fk", "tas\u212a", "y"}
	random := rand.New(rand.NewSource(1))
	tried := 0
	for _, src := range sources {
		re, err := Compile(src, Multiline())
		if err != nil {
			t.Fatal(err)
		}
		if re.need.literals == nil {
			t.Errorf("%s needs nothing", src)
		}
		whole := *re
		whole.need = need{}
		for range 400 {
			var sb strings.Builder
			for range random.Intn(14) {
				sb.WriteString(pieces[random.Intn(len(pieces))])
			}
			s := sb.String()
			for _, limit := range []int{-1, 1} {
				got, err1 := re.FindAll(s, limit, nil)
				want, err2 := whole.FindAll(s, limit, nil)
				if err1 != nil || err2 != nil || !reflect.DeepEqual(got, want) {
					t.Fatalf("%s in %q:\n%+v %v\nwant %+v %v", src, s, got, err1, want, err2)
				}
				tried += len(got)
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d matches", tried)
	}
}

// BenchmarkNear searches half a megabyte that holds the literal 600 times.
func BenchmarkNear(b *testing.B) {
	s := strings.Repeat(strings.Repeat("def function(argument): return value + 1\n", 20)+"    token = request.args\n", 600)
	for _, src := range []string{`(?i)(token|secret)\s*=\s*["'][^"']{8,}["']`, `(?i)token_1_[0-9a-f]{32}`, `(?<!x)token\s*=\s*"`} {
		b.Run(src, func(b *testing.B) {
			re, err := Compile(src, Multiline())
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				if ms, err := re.FindAll(s, -1, nil); len(ms) > 0 || err != nil {
					b.Fatal(ms, err)
				}
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for src, want := range map[string]string{
		`(a`:                          "missing closing )",
		`a)`:                          "unexpected )",
		`[a`:                          "missing closing ]",
		`*a`:                          "missing argument to repetition",
		`((?)?)`:                      "missing argument to repetition",
		`(?x)( ?a)`:                   "missing argument to repetition",
		`(?P=`:                        "cannot be read",
		"a\xff":                       "not valid UTF-8",
		`(?R)`:                        "cannot be read",
		`(a)\2`:                       "cannot be read",
		strings.Repeat("a", 32<<10+1): "at most 32768 are read",
	} {
		if _, err := Compile(src); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20s: %v, want %q", src, err, want)
		}
	}
}

// TestBudget: a search ends after a number of steps, the same one wherever it runs.
func TestBudget(t *testing.T) {
	re, err := Compile(`(a+)+\1b|c`)
	if err != nil {
		t.Fatal(err)
	}
	s := "c" + strings.Repeat("a", 60)
	var w, again Work
	ms, err := re.FindAll(s, -1, &w)
	if !errors.Is(err, ErrBudget) || len(ms) != 1 {
		t.Errorf("FindAll: %v, %v", ms, err)
	}
	if w < minSteps {
		t.Errorf("%d steps counted", w)
	}
	if _, _ = re.FindAll(s, -1, &again); w != again {
		t.Errorf("%d steps, then %d", w, again)
	}
	if _, err := re.MatchPrefix(s[1:], nil); !errors.Is(err, ErrBudget) {
		t.Errorf("MatchPrefix: %v", err)
	}
	if _, err := re.MatchString(s[1:], nil); !errors.Is(err, ErrBudget) {
		t.Errorf("MatchString: %v", err)
	}
	if _, err := re.ReplaceAll(s, "", 0, nil); !errors.Is(err, ErrBudget) {
		t.Errorf("ReplaceAll: %v", err)
	}
}

// TestRemembersFailures: expressions that are known to explode end within their budget, for the steps follow the text.
func TestRemembersFailures(t *testing.T) {
	for src, text := range map[string]string{
		`(?!x)(a+)+b|c`:                       strings.Repeat("a", 20_000),
		`^(?=(?:a|a)*$)(?:a|aa)+!`:            strings.Repeat("a", 20_000),
		`(?<!b)(?:\w+\s?)*;`:                  strings.Repeat("word ", 4_000),
		`(?>x)?(?:a?){300}a{300}!`:            strings.Repeat("a", 300),
		`(?=.*z)(.*)(.*)(.*)y`:                strings.Repeat("x", 200) + "z",
		`(?<=\()[^)]*[^)]*\)`:                 strings.Repeat("(", 300),
		`^(([a-z])+.)+[A-Z]([a-z])+(?!\d)`:    strings.Repeat("a", 5_000),
		`(?i)(?!no)(?:[a-z0-9]+-?)+@[a-z]+\.`: strings.Repeat("ab-", 3_000),
	} {
		re, err := Compile(src)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		if ms, err := re.FindAll(text, -1, nil); err != nil || len(ms) > 0 {
			t.Errorf("%s: %v, %v", src, ms, err)
		}
	}
}

// TestSameAsGo: what Go's engine can say, the engine that backtracks says too. They differ in loops of which a turn matches nothing: it ends the
// loop here, as in PCRE, and is not taken in Go.
func TestSameAsGo(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	var expression func(depth int) string
	expression = func(depth int) string {
		if depth == 0 {
			return []string{"a", "b", "é", ".", "[ab]", "[^a]", "ab", "$", "^", `\b`, `(?i:A)`, ""}[random.Intn(12)]
		}
		switch random.Intn(6) {
		case 0:
			return "(" + expression(depth-1) + ")"
		case 1, 2:
			return expression(depth-1) + expression(depth-1)
		case 3:
			return "(?:" + expression(depth-1) + "|" + expression(depth-1) + ")"
		case 4:
			return "(?:" + expression(depth-1) + ")" + []string{"*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}?", "{1,3}?"}[random.Intn(10)]
		}
		return expression(depth - 1)
	}
	matches := 0
	for range 6000 {
		src := expression(1 + random.Intn(4))
		plain, err := regexp.Compile("(?m)" + src)
		if err != nil {
			continue
		}
		p, names, err := compileBack("(?m)", src)
		if err != nil {
			t.Fatalf("%s: %v", src, err)
		}
		if p.slots > 2*len(names) {
			continue
		}
		re := (&Regexp{back: func() *program { return p }, names: names}).ready()
		for range 6 {
			var sb strings.Builder
			for range random.Intn(9) {
				sb.WriteString([]string{"a", "b", "A", "é", "\n", " ", "\xff"}[random.Intn(7)])
			}
			s := sb.String()
			var want []Match
			for _, m := range plain.FindAllStringSubmatchIndex(s, -1) {
				want = append(want, re.match(m, 0))
			}
			got, err := re.FindAll(s, -1, nil)
			got = slices.DeleteFunc(got, func(m Match) bool { // Go has no empty match right behind another one
				return m.End == m.Start && slices.ContainsFunc(got, func(x Match) bool { return x.End == m.Start && x.Start < x.End })
			})
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%s in %q:\n%+v %v\nwant %+v", src, s, got, err, want)
			}
			matches += len(got)
		}
	}
	if matches < 5000 {
		t.Errorf("only %d matches", matches)
	}
}

// FuzzCompile holds that no expression and text break the engines, that offsets lie in the text and cut no character, that a search
// near the literals gives what a search through the whole gives, and that what Go understands as it is means the same once rewritten.
func FuzzCompile(f *testing.F) {
	for _, s := range []string{`(?x) a # b`, `[]a-\w]`, `(?<!a)b++`, `(?P<n>a)(?P=n)`, `\Qa\E{2}`, `a(?i-s:b)|(?=c)`, `[[:alpha:]-x]`, `\u0041\`} {
		f.Add(s, "abé\xffc")
	}
	f.Fuzz(func(t *testing.T, src, s string) {
		if len(src) > 100 || len(s) > 100 {
			return
		}
		re, err := Compile(src)
		if err != nil {
			return
		}
		ms, err := re.FindAll(s, -1, nil)
		if err != nil {
			return
		}
		for _, m := range ms {
			if m.Start < 0 || m.End < m.Start || m.End > len(s) || len(m.Groups) != len(re.Groups())-1 {
				t.Fatalf("%q in %q: %+v", src, s, m)
			}
			if m.Start < len(s) && utf8.ValidString(s) && !utf8.RuneStart(s[m.Start]) {
				t.Fatalf("%q in %q cuts a character: %+v", src, s, m)
			}
		}
		whole := *re
		whole.need = need{}
		if want, err := whole.FindAll(s, -1, nil); err == nil && !reflect.DeepEqual(ms, want) {
			t.Fatalf("%q in %q: %+v near its literals %v, %+v in the whole", src, s, ms, re.need.literals, want)
		}
		plain, err := regexp.Compile(src)
		if err == nil && !strings.ContainsAny(src, `\[{(`) && plain.MatchString(s) != (len(ms) > 0) {
			t.Fatalf("%q in %q: Go says %v", src, s, plain.MatchString(s))
		}
	})
}

// TestUnfinished: an expression that is being typed is read to its end, whatever that is.
func TestUnfinished(t *testing.T) {
	for _, src := range []string{`(?P<n>a)(?P=n)(?(n)b|c)(?(1)d)`, `(?<!a)(?<=b)(?!c)(?=d)(?>e)(?#f)(?'g'h)(?<i>j)`, `[[:alpha:]-x\]][^]a]{2,3}+\k<n>\g{1}\Qa\E\p{L}\x{41}\u0041(?i-s:b)(?x) a # b`} {
		for i := range len(src) {
			for _, part := range []string{src[:i], src[i:]} {
				if re, err := Compile(part); err == nil {
					if _, err := re.FindAll("aab", -1, nil); err != nil {
						t.Errorf("%s: %v", part, err)
					}
				}
			}
		}
	}
}

// TestRepeatedWithoutEnd: counts that are multiplied cost neither time nor memory, also those of nothing, and those of large classes.
func TestRepeatedWithoutEnd(t *testing.T) {
	for _, src := range []string{`((a{99}){99}){99}`, `(((a{99}){99}){99}){99}b++`, `\p{L}{1000}{1000}(?!x)`, `(?:(?:(?:){999}){999}){999}(?=a)`, `(?:){1000}{1000}{1000}++`,
		`(a|){999}{999}++`, `(?:(?:\b{999}){999}){999}(?=a)`, `(?i:(\pL{30}){30})(?=a)`, `(?:(?:(?=a){999}){999}){999}`, `(?:(?:(?:(?>)|){999}){999}){999}`} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if re, err := Compile(src); err == nil {
			if _, err := re.FindAll(strings.Repeat("aé b", 20), -1, nil); err != nil && !errors.Is(err, ErrBudget) {
				t.Errorf("%s: %v", src, err)
			}
		}
		if runtime.ReadMemStats(&after); after.TotalAlloc-before.TotalAlloc > 100<<20 {
			t.Errorf("%s: %d MB", src, (after.TotalAlloc-before.TotalAlloc)>>20)
		}
	}
}

// TestIndexFold compares with a search that looks at each place.
func TestIndexFold(t *testing.T) {
	letters := "abEe_K\u017f 1"
	rnd := rand.New(rand.NewSource(1))
	text := func(n int) string {
		b := make([]byte, n)
		for i := range b {
			b[i] = letters[rnd.Intn(len(letters))]
		}
		return string(b)
	}
	for range 20_000 {
		s, literal := text(rnd.Intn(24)), ""
		for literal == "" {
			literal = strings.Map(func(r rune) rune {
				if r >= 0x80 {
					return -1
				}
				return unicode.ToLower(r)
			}, strings.ToValidUTF8(text(rnd.Intn(4)), ""))
		}
		want := -1
		for i := 0; i+len(literal) <= len(s) && want < 0; i++ {
			if equalFold(s[i:i+len(literal)], literal) {
				want = i
			}
		}
		if got := indexFold(s, literal); got != want {
			t.Fatalf("%q in %q: at %d, not at %d", literal, s, got, want)
		}
	}
}

package expr

import "testing"

func TestEval(t *testing.T) {
	env := Env{Lookup: func(n string) (string, bool) {
		v, ok := map[string]string{"$N": "2048", "$H": "0x1F", "$S": `"abc"`, "$Q": `"80"`, "$X": "f(x)", "$O": "0o777", "$L": "10L", "$U": "1_000"}[n]
		return v, ok
	}}
	for src, want := range map[string]bool{
		"$N >= 2048": true, "$N < 2048": false, "$H == 31": true, "$S == 'abc'": true, "$N in [1, 2048]": true, "$N not in (1, 2)": true,
		"1 < $N < 4096": true, "not $N > 1 or $S == 'abc'": true, "$N % 2 == 0 and $N // 3 == 682": true, "len($S) == 3": true, "re.match('a.*', $S)": true,
		"int($Q) > 79": true, "-$N < 0": true, "2 ** 10 == 1024": true, "$O & 2 != 0": true, "$L == 10": true, "$U == 1000": true, "$X == 'f(x)'": true,
		"'b' in $S": true, "(1 if $N > 1 else 2) == 1": true, "strptime('2020-01-01') < today()": true, "$S.upper() == 'ABC'": true, "~0 == -1": true, "1 << 3 == 8": true,
		"9007199254740993 // 1 == 9007199254740992": false, "9007199254740993 % 2 == 1": true, "2 ** 64 + 1 == 2 ** 64": false, "-7 // 2 == -4": true, "7 // -2 == -4 and 7 % -2 == -1": true,
	} {
		e, err := Parse(src)
		if err != nil {
			t.Errorf("%s: %v", src, err)
			continue
		}
		v, err := e.Eval(env)
		if err != nil || v.Truth() != want {
			t.Errorf("%s = %v, %v; want %v", src, v, err, want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for src, want := range map[string]string{
		"$X >":     "column 5: the expression ends too early",
		"$X > foo": `column 9: unknown name "foo"; metavariables begin with $`,
		"1 +* 2":   `column 4: unexpected "*"`,
		"$X == 'a": "column 7: the string does not end",
		"1 2":      `column 3: unexpected "2"`,
		"f(1":      "column 4: `,` or `)` is missing",
	} {
		if _, err := Parse(src); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", src, err, want)
		}
	}
}

func TestLabels(t *testing.T) {
	e, err := ParseLabels("INPUT and not CLEAN")
	if err != nil {
		t.Fatal(err)
	}
	for label, want := range map[string]bool{"INPUT": true, "CLEAN": false} {
		v, err := e.Eval(Env{Lookup: func(n string) (string, bool) { return map[bool]string{true: "true", false: "false"}[n == label], true }})
		if err != nil || v.Truth() != want {
			t.Errorf("with %s alone: %v, %v; want %v", label, v, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("$X > 1 and not ($Y in [1,2])")
	f.Add("((((((")
	f.Fuzz(func(t *testing.T, src string) {
		if e, err := Parse(src); err == nil {
			_, _ = e.Eval(Env{Lookup: func(string) (string, bool) { return "1", true }})
		}
	})
}

// TestBases: a base that no number has is as good as none.
func TestBases(t *testing.T) {
	e, err := Parse("$X == 255")
	if err != nil {
		t.Fatal(err)
	}
	for base, text := range map[int]string{16: "ff", 0: "0xff", -3: "255", 1: "255", 99: "255"} {
		v, err := e.Eval(Env{Base: base, Lookup: func(string) (string, bool) { return text, true }})
		if err != nil || !v.Truth() {
			t.Errorf("base %d of %q: %v, %v", base, text, v, err)
		}
	}
}

package analyze

import "testing"

func TestEntropy(t *testing.T) {
	for s, want := range map[string]bool{
		"8f3b9c1d7e2a4f60b5c8d9e1": true, "Xq7vR2mK9pLw4TzB": true, "aK3jd9Fj2LmQ8sVb0ZxC": true, `"d41e8cd97fa0b2634e5c"`: true,
		"configuration": false, "password123": false, "https://host/path/x1y2z3": false, "aaaaaaaaaaaaaaaa": false, "your-api-key-here-1": false,
		"application/json": false, "ThisIsAClassNameInCamelCase": false, "short1A": false, "tok_abababababababababababababab": false, "6da89121079f83b2eb6acccf8219ea98": true, "edf10572-880c-4dd9-aaf0-6ec402f678db": true,
		"getConfigurationValue1": false, "a sentence with 12 words": false,
	} {
		if got := Entropy(s); got != want {
			t.Errorf("Entropy(%q) = %v", s, got)
		}
	}
}

func TestReDoS(t *testing.T) {
	for s, want := range map[string]bool{
		`(a+)+$`: true, `([a-zA-Z]+)*x`: true, `"^(([a-z])+.)+[A-Z]([a-z])+$"`: true, `(.*)*`: true, `(x+x+)+y`: true, `^(\\w+)+$`: true, `^(\w+)+$`: true,
		`^a+$`: false, `(ab)+`: false, `[a-z]+@[a-z]+`: false, `(a|b)*`: false, `^([a-z]{4})*([a-z]{2}==)?$`: false, `^([a-z]{2,4})*$`: true, `(\d+,)+`: false, `(\\d+,)+`: false, `(`: false,
		`\s*\s*$`: true, `^(.*)x(.*)y$`: true, `a.*b.*c`: true, `^\d+\w*;`: true, `^(\s|a)*b`: false, `\w+\d+`: false, `.*`: false, `^.*a.*`: false, `^\d+[a-z]+$`: false,
		`^\s*[a-z]+\s*$`: false, `^(\d+)(\.\d+)?$`: false, `^[a-z]*(x?)[a-z]*!`: true, `(?:\s*,\s*)end`: false, `(foo.*|bar\d*\d*);`: true,
		`((\[\[[^|\]]*\|[^|\]]*\]\]|[^|])*)\|`: false, `(a+b|[ab])*c`: true, `(<[^>]*>|[^<])*$`: false, `^.+\n.+\n`: false, `^.+\s.+x`: true,
		`^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$`: false, `^\d+\d*x`: true, `^Bearer\s+(.+)$`: false, `^Bearer\s+(.+);`: true, `^(.*?):[ \t]*([^\r\n]*)$`: false, `^(.*?):[ \t]*([^\r\n]*)x`: true, `^\s*(\w*\s*)$`: true,
		`(a|a)*b`: true, `(\d|0)*x`: true, `^((\w|[a-f])+)$`: true, `(?:[^a-z]|[^0-9])*!`: true, `(["']|[^"'])*;`: false, `(?:\d|[a-z]|_)+;`: false, `(\||[^|])*$`: false, `[(|)]+x`: false, `(a|b)|c`: false,
		`(foo|foe)+;`: false, `(\d|0)*\Z`: true, `X(\u0061|a)*Y`: true, `X(\u0062|a)*Y`: false, `(?i)(a|A)*b`: true, `(?i)x|(?:\d|[a-z])*b`: false, `(a(b|b)c)*;`: true,
	} {
		if got := ReDoS(s); got != want {
			t.Errorf("ReDoS(%q) = %v", s, got)
		}
	}
}

package rules

import "testing"

// TestAllow: which paths a glob speaks of.
func TestAllow(t *testing.T) {
	for _, tc := range []struct {
		glob, path string
		want       bool
	}{
		{"tests", "a/tests/b.py", true},
		{"tests", "a/contests/b.py", false},
		{"*.py", "a/b.py", true},
		{"*.py", "a/b.pyc", false},
		{"src/**/*.go", "src/b.go", true},
		{"src/**/*.go", "lib/src/a/b.go", true},
		{"/src/**/*.go", "lib/src/a/b.go", false},
		{"./src", "src/a/b.go", true},
		{"a?c/**", "abc/x", true},
		{"*.{yml,yaml}", ".github/workflows/ci.yaml", true},
		{"*.{yml,yaml}", "ci.yam", false},
		{"[ab].txt", "x/b.txt", true},
		{"**/test/**", "test/x.java", true},
		{"*", "anything", true},
		{"", "anything", false},
	} {
		if got := (Paths{Include: []string{tc.glob}}).Allow(tc.path); got != tc.want {
			t.Errorf("%q, %q: %v", tc.glob, tc.path, got)
		}
	}
}

package rules

import (
	"slices"
	"testing"
)

func TestBoundNames(t *testing.T) {
	for text, want := range map[string][]string{
		"f($X, $...ARGS, \"$Y_2\")":         {"$X", "$...ARGS", "$Y_2"},
		"(?<KEY>a)|(?P<VALUE>b)|(?<lower>)": {"$KEY", "$VALUE"},
		"$Xa $x $2 $ $_":                    {"$_"},
	} {
		if got := boundNames(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

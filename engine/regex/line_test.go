package regex

import (
	"slices"
	"strings"
	"testing"
)

// TestWithinLine: what is said to look at lines finds in each line alone what it finds in the text.
func TestWithinLine(t *testing.T) {
	text := "def f(x): # login\n    return current_user\n\n@app.route('/a')\n  a = b[1] # not\nabort(401)\nlast"
	for _, c := range []struct {
		src  string
		want bool
	}{
		{`(?i)current_|\bg\.|(?<![.\w])session\[|abort\(40[13]`, true}, {`(?im)^[^#\n]*?(?:login|user)`, true}, {`@(?!\w+\.post\b)\w`, true}, {`.$`, true}, {`^.`, true}, {`\b\w`, true},
		{`[a-z]+`, true}, {`(?<=n )c`, true},
		{`[^a]`, false}, {`\s`, false}, {`a\n`, false}, {`(?s).`, false}, {`\W`, false}, {`\Aa`, false}, {`a\z`, false}, {`[^-a\n]`, false}, {`[\s]`, false}, {`[^\d]`, false}, {`(?x) a`, false}, {`[[:space:]]`, false}, {"a\nb", false},
	} {
		re, err := Compile(c.src, Multiline())
		if err != nil {
			t.Fatal(c.src, err)
		}
		if re.WithinLine() != c.want {
			t.Errorf("%s looks at lines: %v", c.src, re.WithinLine())
		}
		if !c.want {
			continue
		}
		all := func(s string, base int) (out [][2]int) {
			ms, err := re.FindAll(s, -1, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range ms {
				out = append(out, [2]int{base + m.Start, base + m.End})
			}
			return out
		}
		var lines [][2]int
		at := 0
		for line := range strings.SplitSeq(text, "\n") {
			lines = append(lines, all(line, at)...)
			at += len(line) + 1
		}
		if whole := all(text, 0); !slices.Equal(whole, lines) || len(whole) == 0 {
			t.Errorf("%s: %v in the text, %v in its lines", c.src, whole, lines)
		}
	}
}

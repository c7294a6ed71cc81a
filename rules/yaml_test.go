package rules

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
	"testing"
)

// differs tells how two trees differ; "" is not at all.
func differs(a, b *node) string {
	switch {
	case a == nil || b == nil:
		if a != b {
			return fmt.Sprintf("%v and %v", a, b)
		}
		return ""
	case a.Kind != b.Kind || a.Tag != b.Tag || a.Value != b.Value || a.Line != b.Line || a.Column != b.Column || len(a.Content) != len(b.Content):
		show := func(n *node) string {
			return fmt.Sprintf("%d:%d: kind %d %s %q with %d", n.Line, n.Column, n.Kind, n.Tag, n.Value, len(n.Content))
		}
		return show(a) + ", but " + show(b)
	}
	for i := range a.Content {
		if s := differs(a.Content[i], b.Content[i]); s != "" {
			return s
		}
	}
	return ""
}

// sameAsLibrary reports whether the reader took a text, and fails where it read something else than the library.
func sameAsLibrary(t *testing.T, src string) bool {
	t.Helper()
	got, ok := readYAML(src)
	if !ok {
		return false
	}
	want, err := parseAnyYAML([]byte(src))
	if err != nil {
		t.Errorf("%q was read, but is refused: %v", src, err)
	} else if s := differs(got, want); s != "" {
		t.Errorf("%q was read as %s", src, s)
	}
	return true
}

// yamlTexts are what the reader must take.
var yamlTexts = []string{
	"", "\n", "# nothing\n", "a: b", "a: b\n", "a:\n", "a:\nb:\n", "- a\n- b", "-\n- a\n-\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  - c: d\n    e: f\n  -\n    g: h\n",
	"---\na: b\n", "# first\n---\na: b # last\n", "a: 'it''s'\nb: \"say \\\"so\\\" \\u00e9\\x41\\n\"\n", "'a b': c\n\"d\": e\n", "a : b\n",
	"a: one\n  two\n\n\n  three # four\nb: c\n", "- one\n  two\n- three\n", "a:\n  one\n  two\n", "a: 'one\n  two\n\n  three'\nb: \"one \n  two\"\n",
	"a: |\n  one\n   two\n\n  three\n\n\nb: |-\n  one\n\nc: |+\n  one\n\nd: >\n  one\n  two\n\n  three\n    four\n  five\ne: >-\n  one\n  two\n",
	"a: |2\n    one\n   two\nb: |\n\n   one\n  \n   two\nc: |\nd: e\n", "a: |  # note\n  b\n", "- |\n one\n- >\n two\n", "|\n one\n", "a: |\n  one", "a: >+\n\n  one\n\n",
	"a: [b, 'c', \"d\", 1, 2.5, {e: f, \"g\":h}, []]\nb: {}\nc: {a: [b], }\n", "a: [\n  b, # c\n\td,\n]\n", "{\"a\": {\"b\": [1, null, true]}}\n", "[a, b]\n", "a: [b c, d:e, http://f]\n",
	"a: 1\nb: 0x1f\nc: 0o17\nd: -3\ne: 1_000\nf: 1.5e3\ng: .5\nh: .inf\ni: ~\nj: null\nk: true\nl: yes\nm: 2001-12-14\nn: 12:30\no: .x\np: -\u00e9\nq: 0b11\nr: +1\n",
	"<<: a\n", "a: b:c\nd: e#f\ng: http://h\ni: -j\nk: ?l\nm: :n\n", "é: ü\nb: [é, ü]\nc: \"é\" # ü\n", "a: b\n\n# c\n\n  # d\ne: f\n", "a:\n    b: c\nd:\n  e: f\n",
	"a: $X = (...)\nb: $F(\"...\", $X)\n", "a:\n  # first\n  b: c\n", "- - a\n  - b\n- - - c\n", "- a: b\n  c:\n  - d\n  e:\n    - f\n", "-   a: b\n    c: d\n", "a: b\t# c\n", "a: \"b\" \n", "a: b \n", "a: 'b'\nc: ''\nd: \"\"\n",
	"a: |\n  one\n# two\nb: c\n", "a:\n  - |\n    one\n\n    two\n  - three\n", "a: \"\\ \\t\\\\\"\n", "a: ab\tcd\n", "%a\n",
}

func TestYAMLReader(t *testing.T) {
	for _, src := range yamlTexts[:len(yamlTexts)-1] {
		if !sameAsLibrary(t, src) {
			t.Errorf("%q was left to the library", src)
		}
	}
	for _, src := range []string{"a: &b c\n", "a: *b\n", "a: !!str b\n", "? a\n: b\n", "a: b\n---\nc: d\n", "a: b: c\n", "a: [b\n", "a\tb: c\n\td: e\n", "a: b\r\nc: d\n", "[a: b]\n", "{a, b}\n", "a: 'b\n",
		"a: \"\\q\"\n", "\ufeffa: b\n", "a: \x01\n", "a: - b\n", "a:\n b: c\n  d: e\n", "- a\nb: c\n", "a: b\nc\n", "a: @b\n", "a: [b]c\n", "...\n", "a: |\n  \tone\n", strings.Repeat("[", 5000)} {
		if _, ok := readYAML(src); ok {
			t.Errorf("%q was not left to the library", src)
		}
	}
}

// TestYAMLReaderTakesPacks: what we wrote is read by the reader, and the same as by the library.
func TestYAMLReaderTakesPacks(t *testing.T) {
	for _, files := range []fs.FS{packs, modelFiles} {
		err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || isProgram(d.Name()) {
				return err
			}
			data, err := fs.ReadFile(files, path)
			if err == nil && !sameAsLibrary(t, string(data)) {
				t.Errorf("%s was left to the library", path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestYAMLReaderOnBrokenTexts: whatever the reader takes of texts that were changed at random, it reads as the library does.
func TestYAMLReaderOnBrokenTexts(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	pieces := []string{" ", "  ", "\n", "\n  ", "\n- ", ": ", ":", "- ", "#", " #", "'", "\"", "|\n", ">\n", "[", "]", "{", "}", ",", "a", "b: c", "\t", "---\n", "...", "?", "&x", "*x", "!", "\\", "é", "%", "|2-", "0", "~"}
	taken := 0
	for i := range 60_000 {
		src := yamlTexts[i%len(yamlTexts)]
		for range 1 + rnd.IntN(4) {
			at := rnd.IntN(len(src) + 1)
			end := min(len(src), at+rnd.IntN(4))
			if rnd.IntN(3) == 0 {
				end = at
			}
			src = src[:at] + pieces[rnd.IntN(len(pieces))] + src[end:]
		}
		if sameAsLibrary(t, src) {
			taken++
		}
		if t.Failed() {
			return
		}
	}
	if taken < 10_000 {
		t.Errorf("only %d texts were taken", taken)
	}
}

func FuzzYAMLReader(f *testing.F) {
	for _, src := range yamlTexts {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src string) { sameAsLibrary(t, src) })
}

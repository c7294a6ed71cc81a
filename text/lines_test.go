package text

import (
	"math/rand"
	"strings"
	"testing"
)

// TestApplyEqualsNew: a patched table is that of the new text, whatever the edit does to line breaks.
func TestApplyEqualsNew(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	alphabet := []string{"a", "\n", "\r", "\r\n", "é", "😀", ""}
	word := func() string {
		var sb strings.Builder
		for range rnd.Intn(6) {
			sb.WriteString(alphabet[rnd.Intn(len(alphabet))])
		}
		return sb.String()
	}
	src := ""
	l := NewLines(src)
	for i := range 20000 {
		if len(src) > 60 {
			src, l = "", NewLines("")
		}
		a, b := rnd.Intn(len(src)+1), rnd.Intn(len(src)+1)
		if a > b {
			a, b = b, a
		}
		e := Edit{Span{a, b}, word()}
		old := src
		src = src[:a] + e.New + src[b:]
		l = l.Apply(src, e)
		want := NewLines(src)
		if len(want.starts) != len(l.starts) {
			t.Fatalf("step %d: %q edit %v %q → %q: got %v, want %v", i, old, e.Span, e.New, src, l.starts, want.starts)
		}
		for k := range want.starts {
			if want.start(k) != l.start(k) {
				t.Fatalf("step %d: %q edit %v %q → %q: got %v, want %v", i, old, e.Span, e.New, src, l.starts, want.starts)
			}
		}
	}
}

// TestThen: one edit in place of two makes the same text.
func TestThen(t *testing.T) {
	rnd := rand.New(rand.NewSource(2))
	apply := func(src string, e Edit) string { return src[:e.Span.Start] + e.New + src[e.Span.End:] }
	edit := func(src string) Edit {
		a, b := rnd.Intn(len(src)+1), rnd.Intn(len(src)+1)
		return Edit{Span{min(a, b), max(a, b)}, "wxyz"[:rnd.Intn(5)]}
	}
	for range 5000 {
		src := "abcdefghij"[:rnd.Intn(11)]
		first := edit(src)
		between := apply(src, first)
		second := edit(between)
		want := apply(between, second)
		both := first.Then(second, want)
		if got := apply(src, both); got != want {
			t.Fatalf("%q, then %+v and %+v: %q; as one, %+v: %q", src, first, second, want, both, got)
		}
	}
}

func TestPositions(t *testing.T) {
	src := "ab\r\ncé😀d\re\n"
	l := NewLines(src)
	for _, tc := range []struct {
		offset int
		enc    Encoding
		want   Position
	}{
		{0, UTF16, Position{0, 0}},
		{2, UTF16, Position{0, 2}},
		{3, UTF16, Position{0, 2}}, // between \r and \n
		{4, UTF16, Position{1, 0}},
		{7, UTF16, Position{1, 2}},
		{9, UTF16, Position{1, 2}}, // within the emoji
		{11, UTF16, Position{1, 4}},
		{11, UTF32, Position{1, 3}},
		{11, UTF8, Position{1, 7}},
		{len(src), UTF16, Position{3, 0}},
		{999, UTF16, Position{3, 0}},
	} {
		if got := l.Position(src, tc.offset, tc.enc); got != tc.want {
			t.Errorf("Position(%d, %d) = %v, want %v", tc.offset, tc.enc, got, tc.want)
		}
	}
	for _, tc := range []struct {
		p    Position
		enc  Encoding
		want int
	}{
		{Position{1, 3}, UTF16, 7}, // in the middle of a surrogate pair
		{Position{1, 4}, UTF16, 11},
		{Position{1, 99}, UTF16, 12},
		{Position{0, 99}, UTF8, 2},
		{Position{99, 0}, UTF16, len(src)},
		{Position{2, 1}, UTF32, 14},
		{Position{1 << 31, 1 << 31}, UTF16, len(src)},
	} {
		if got := l.Offset(src, tc.p, tc.enc); got != tc.want {
			t.Errorf("Offset(%v, %d) = %d, want %d", tc.p, tc.enc, got, tc.want)
		}
	}
}

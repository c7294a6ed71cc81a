package text

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Lines is the table of where lines start. It never changes once made.
type Lines struct {
	starts []int32 // starts[0] is 0; shared with other versions of the text
	// The starts from a line on are moved by as many bytes: what is typed within a line costs nothing for those behind it.
	from, by int
	size     int
}

// start is where a line of the table starts.
func (l *Lines) start(line int) int {
	s := int(l.starts[line])
	if line >= l.from {
		s += l.by
	}
	return s
}

// NewLines finds the lines of src. "\n", "\r\n" and a lone "\r" end a line; a text without any has one line.
func NewLines(src string) *Lines {
	l := &Lines{starts: make([]int32, 1, strings.Count(src, "\n")+2), size: len(src)}
	l.starts = appendStarts(l.starts, src, 0, len(src))
	return l
}

// appendStarts appends the starts of the lines that begin after from and not after to. A "\r\n" across to belongs to it.
func appendStarts(out []int32, src string, from, to int) []int32 {
	for i := from; i < to; {
		next := strings.IndexAny(src[i:to], "\r\n")
		if next < 0 {
			break
		}
		i += next + 1
		if src[i-1] == '\r' && i < len(src) && src[i] == '\n' {
			if i++; i > to {
				to = i
			}
		}
		out = append(out, int32(i))
	}
	return out
}

// Apply is the table of src, which is the text after the edit e of the text that l describes.
func (l *Lines) Apply(src string, e Edit) *Lines {
	// A "\r" before the edit may have lost or gained its "\n", so scanning starts a line early; and it ends where the old
	// table is in step again.
	first := l.Line(e.Span.Start)
	last := l.Line(e.Span.End) + 1
	if last == first+1 && (l.by == 0 || l.from == last) && !strings.ContainsAny(e.New, "\r\n") && !strings.HasSuffix(src[:e.Span.Start], "\r") {
		return &Lines{starts: l.starts, from: last, by: l.by + e.Delta(), size: len(src)}
	}
	if first > 0 {
		first--
	}
	out := &Lines{starts: make([]int32, 0, len(l.starts)+strings.Count(e.New, "\n")+2), size: len(src)}
	for i := range first + 1 {
		out.starts = append(out.starts, int32(l.start(i)))
	}
	to, delta := len(src), e.Delta()
	if last < len(l.starts) {
		to = l.start(last) + delta
	}
	out.starts = appendStarts(out.starts, src, l.start(first), to)
	for i := last; i < len(l.starts); i++ {
		if n := int32(l.start(i) + delta); n > out.starts[len(out.starts)-1] {
			out.starts = append(out.starts, n)
		}
	}
	return out
}

// Count is the number of lines, at least 1.
func (l *Lines) Count() int { return len(l.starts) }

// Line is the 0-based line that the byte offset lies in; offsets out of range are clamped.
func (l *Lines) Line(offset int) int {
	return max(0, sort.Search(len(l.starts), func(i int) bool { return l.start(i) > offset })-1)
}

// Start is the offset of the first byte of a line; lines after the last start at the end of the text.
func (l *Lines) Start(line int) int {
	switch {
	case line < 0:
		return 0
	case line >= len(l.starts):
		return l.size
	}
	return l.start(line)
}

// end is the offset after a line's last character, before its line break.
func (l *Lines) end(src string, line int) int {
	if line >= len(l.starts) {
		return l.size
	}
	if line == len(l.starts)-1 {
		return l.size
	}
	end := l.start(line+1) - 1
	if end > l.start(line) && src[end] == '\n' && src[end-1] == '\r' {
		end--
	}
	return end
}

// Text is a line without its break.
func (l *Lines) Text(src string, line int) string {
	if line < 0 || line >= len(l.starts) {
		return ""
	}
	return src[l.Start(line):l.end(src, line)]
}

// Position translates a byte offset in src. An offset within a character is taken as the character's start, one within
// "\r\n" as the end of its line.
func (l *Lines) Position(src string, offset int, enc Encoding) Position {
	offset = min(max(offset, 0), l.size)
	line := l.Line(offset)
	start := l.start(line)
	offset = min(offset, l.end(src, line))
	for range utf8.UTFMax - 1 {
		if offset > start && offset < len(src) && !utf8.RuneStart(src[offset]) {
			offset--
		}
	}
	return Position{uint32(line), uint32(units(src[start:offset], enc))}
}

// Offset translates a position into a byte offset of src. Characters past the end of a line are its end, lines past the last
// the end of the text, and a position in the middle of a surrogate pair the character's start.
func (l *Lines) Offset(src string, p Position, enc Encoding) int {
	if int64(p.Line) >= int64(len(l.starts)) {
		return l.size
	}
	line := int(p.Line)
	start, end := l.Start(line), l.end(src, line)
	rest, want := src[start:end], int(min(p.Character, 1<<30))
	if want >= len(rest) && enc == UTF8 {
		return end
	}
	i, n := 0, 0
	for i < len(rest) {
		w, u := 1, 1
		if rest[i] >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(rest[i:])
			w, u = size, unitsOf(r, size, enc)
		}
		if n+u > want {
			break
		}
		n += u
		i += w
	}
	return start + i
}

func units(s string, enc Encoding) int {
	if enc == UTF8 {
		return len(s)
	}
	n := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		n += unitsOf(r, size, enc)
		i += size
	}
	return n
}

// unitsOf: an invalid byte counts as one unit, as decoders replace it by one character.
func unitsOf(r rune, size int, enc Encoding) int {
	switch {
	case enc == UTF8:
		return size
	case enc == UTF16 && r >= 0x10000:
		return 2
	}
	return 1
}

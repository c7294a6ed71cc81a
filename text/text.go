// Package text holds what every other floor says about places in a file: byte spans, edits, line tables, and the
// translation between byte offsets and the positions that editors speak of. It imports the standard library only.
//
// Offsets are bytes, 0-based, and spans are half open. Positions are 0-based lines and characters whose unit is the
// Encoding. A line ends at "\n", "\r\n" or a lone "\r", as the Language Server Protocol says.
package text

// Span is a half-open range of bytes, [Start, End).
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s; equal spans contain each other.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Touches reports whether the spans share a byte or meet at an edge.
func (s Span) Touches(o Span) bool { return s.Start <= o.End && o.Start <= s.End }

// Shift moves the span by n bytes.
func (s Span) Shift(n int) Span { return Span{s.Start + n, s.End + n} }

// Edit replaces the bytes of Span by New.
type Edit struct {
	Span Span
	New  string
}

// Delta is by how many bytes the edit changes the length of the text.
func (e Edit) Delta() int { return len(e.New) - e.Span.Len() }

// Then is the one edit that does what e and then next do; src is the text after both.
func (e Edit) Then(next Edit, src string) Edit {
	end := e.Span.Start + len(e.New) // of what e wrote, in the text between the two
	start, last := min(e.Span.Start, next.Span.Start), max(end, next.Span.End)
	return Edit{Span: Span{start, last - e.Delta()}, New: src[start : last+next.Delta()]}
}

// Encoding is the unit in which Position.Character counts.
type Encoding uint8

// The encodings that the protocol lets client and server agree on.
const (
	UTF16 Encoding = iota
	UTF8
	UTF32
)

// Position is a 0-based line, and a 0-based character within it in units of an Encoding.
type Position struct{ Line, Character uint32 }

package rules

import (
	"strings"
	"unicode/utf8"
)

// plain reads a scalar without quotes: up to a colon or a comment, in a flow also to one of its marks. It goes on in lines that are indented further than the
// collection around it, of which the breaks become blanks.
func (r *yamlReader) plain(indent int, flow bool) *node {
	switch c := r.peek(0); c {
	case 0, ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '\n', '\t', ' ':
		return r.fail()
	case '-', '?', ':':
		if r.blankAt(r.pos+1) || flow && c != '-' {
			return r.fail()
		}
	}
	n := r.node(scalarNode, "")
	from, end := r.pos, r.pos // of the part that was read and not copied
	var sb strings.Builder
	for {
		end = r.words(end, flow)
		if r.failed {
			return nil
		}
		if r.peek(0) != '\n' {
			break
		}
		breaks := 0
		for r.peek(0) == '\n' {
			breaks++
			r.newline()
			for r.peek(0) == ' ' {
				r.pos++
			}
		}
		if c := r.peek(0); c == '\t' || r.marked() {
			return r.fail()
		} else if c == 0 || c == '#' || !flow && r.pos-r.lineStart <= indent {
			break
		} else if flow && strings.IndexByte(",]}", c) >= 0 {
			break
		} else if c == ':' && r.blankAt(r.pos+1) {
			return r.fail()
		}
		sb.WriteString(r.src[from:end])
		if breaks == 1 {
			sb.WriteByte(' ')
		}
		for range breaks - 1 {
			sb.WriteByte('\n')
		}
		from, end = r.pos, r.pos
	}
	if n.Value = r.src[from:end]; sb.Len() > 0 {
		n.Value = sb.String() + n.Value
	}
	n.Tag = plainTag(n.Value)
	return n
}

// words reads the rest of a line that belongs to a plain scalar; it returns the end of its last word.
func (r *yamlReader) words(end int, flow bool) int {
	for i := r.pos; ; i++ {
		if i == len(r.src) {
			r.pos = i
			return end
		}
		switch c := r.src[i]; c {
		case '\n':
			r.pos = i
			return end
		case ' ', '\t':
			continue
		case '#':
			if i > r.pos && (r.src[i-1] == ' ' || r.src[i-1] == '\t') {
				r.pos = i
				return end
			}
		case ':':
			if r.blankAt(i + 1) {
				r.pos = i
				return end
			}
		case ',', ']', '}':
			if flow {
				r.pos = i
				return end
			}
		case '?', '[', '{':
			if flow {
				r.failed = true
				return end
			}
		}
		end = i + 1
	}
}

// quoted reads a scalar in quotes.
func (r *yamlReader) quoted() *node {
	n := r.node(scalarNode, tagString)
	quote := r.src[r.pos]
	r.pos++
	from := r.pos
	var sb strings.Builder
	for {
		i := from
		if single := quote == '\''; single {
			i += strings.IndexAny(r.src[from:], "'\n")
		} else {
			i += strings.IndexAny(r.src[from:], "\"\\\n")
		}
		if i < from {
			return r.fail()
		}
		switch c := r.src[i]; {
		case c == '\n':
			sb.WriteString(strings.TrimRight(r.src[from:i], " \t"))
			r.pos = i
			if !r.folded(&sb) {
				return r.fail()
			}
			from = r.pos
			continue
		case c == '\\':
			sb.WriteString(r.src[from:i])
			if from = r.escape(&sb, i+1); from < 0 {
				return r.fail()
			}
			continue
		case c == '\'' && i+1 < len(r.src) && r.src[i+1] == '\'':
			sb.WriteString(r.src[from : i+1])
			from = i + 2
			continue
		}
		if n.Value = r.src[from:i]; sb.Len() > 0 {
			n.Value = sb.String() + n.Value
		}
		r.pos = i + 1
		return n
	}
}

// folded reads the breaks of lines within quotes, and the blanks around them: one break is a blank, of more one is left out.
func (r *yamlReader) folded(sb *strings.Builder) bool {
	breaks := 0
	for r.peek(0) == '\n' {
		breaks++
		r.newline()
		if r.marked() {
			return false
		}
		for r.peek(0) == ' ' || r.peek(0) == '\t' {
			r.pos++
		}
	}
	if breaks == 1 {
		sb.WriteByte(' ')
	}
	for range breaks - 1 {
		sb.WriteByte('\n')
	}
	return true
}

// escape writes what the escape behind a backslash stands for, and returns the place behind it, or -1 for one that is not known.
func (r *yamlReader) escape(sb *strings.Builder, at int) int {
	if at >= len(r.src) {
		return -1
	}
	digits := 0
	switch c := r.src[at]; c {
	case '0':
		sb.WriteByte(0)
	case 'a':
		sb.WriteByte('\a')
	case 'b':
		sb.WriteByte('\b')
	case 't', '\t':
		sb.WriteByte('\t')
	case 'n':
		sb.WriteByte('\n')
	case 'v':
		sb.WriteByte('\v')
	case 'f':
		sb.WriteByte('\f')
	case 'r':
		sb.WriteByte('\r')
	case 'e':
		sb.WriteByte(0x1b)
	case ' ', '"', '\'', '\\':
		sb.WriteByte(c)
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	default:
		return -1
	}
	at++
	if digits == 0 {
		return at
	}
	value := rune(0)
	for range digits {
		if at >= len(r.src) {
			return -1
		}
		d := strings.IndexByte("0123456789abcdef", r.src[at]|0x20)
		if r.src[at] < '0' || d < 0 {
			return -1
		}
		value = value<<4 | rune(d)
		at++
	}
	if !utf8.ValidRune(value) {
		return -1
	}
	sb.WriteRune(value)
	return at
}

// literal reads a text that begins behind "|", or ">" where its lines are joined.
func (r *yamlReader) literal(outer int) *node {
	n := r.node(scalarNode, tagString)
	fold := r.src[r.pos] == '>'
	r.pos++
	keep, indent, ok := r.header(outer)
	if !ok {
		return r.fail()
	}
	var text strings.Builder
	broken, blank := false, false // the line before ended in a break; it began with a blank
	count := r.emptyLines(&indent, outer)
	for count >= 0 && r.pos < len(r.src) && r.pos-r.lineStart == indent {
		c := r.src[r.pos]
		indented := c == ' ' || c == '\t'
		switch {
		case fold && !blank && !indented && broken:
			if count == 0 {
				text.WriteByte(' ')
			}
		case broken:
			text.WriteByte('\n')
		}
		writeBreaks(&text, count)
		blank = indented
		end := len(r.src)
		if i := strings.IndexByte(r.src[r.pos:], '\n'); i >= 0 {
			end = r.pos + i
		}
		text.WriteString(r.src[r.pos:end])
		r.pos = end
		if broken = end < len(r.src); broken {
			r.newline()
		}
		count = r.emptyLines(&indent, outer)
	}
	if count < 0 {
		return r.fail()
	}
	if keep >= 0 && broken {
		text.WriteByte('\n')
	}
	if keep > 0 {
		writeBreaks(&text, count)
	}
	n.Value = text.String()
	return n
}

func writeBreaks(sb *strings.Builder, n int) {
	for range n {
		sb.WriteByte('\n')
	}
}

// header reads the rest of the line that a literal text begins in: whether the breaks at its end are kept (1), dropped (-1) or but for one dropped (0), and how
// far it is indented, 0 where that is not said.
func (r *yamlReader) header(outer int) (keep, indent int, ok bool) {
	for {
		switch c := r.peek(0); {
		case (c == '+' || c == '-') && keep == 0:
			keep = 1
			if c == '-' {
				keep = -1
			}
			r.pos++
			continue
		case c >= '1' && c <= '9' && indent == 0:
			indent = max(outer, 0) + int(c-'0')
			r.pos++
			continue
		}
		break
	}
	if r.sameLine() || r.peek(0) == '#' && !r.comment() {
		return 0, 0, false
	}
	if r.pos < len(r.src) {
		r.newline()
	}
	return keep, indent, true
}

// emptyLines goes over lines of a literal text that hold nothing, and the indentation of the next; it counts them. Where the indentation is not known, it is that
// of the first line that holds something. -1 is for tabs in it.
func (r *yamlReader) emptyLines(indent *int, outer int) int {
	count, most := 0, 0
	for {
		for (*indent == 0 || r.pos-r.lineStart < *indent) && r.peek(0) == ' ' {
			r.pos++
		}
		most = max(most, r.pos-r.lineStart)
		if (*indent == 0 || r.pos-r.lineStart < *indent) && r.peek(0) == '\t' {
			return -1
		}
		if r.peek(0) != '\n' {
			break
		}
		count++
		r.newline()
	}
	if *indent == 0 {
		*indent = max(most, outer+1, 1)
	}
	return count
}

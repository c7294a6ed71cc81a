package analyze

import "strings"

// keptApart puts every alternative within parentheses into a group of its own. The parser merges alternatives of single characters, as
// in (\d|0), and takes out what they begin with, as in (a|ab); after that nobody sees that they overlap.
func keptApart(src string) string {
	if !strings.Contains(src, "|") {
		return src
	}
	var b strings.Builder
	for i := 0; i < len(src); i++ {
		switch c := src[i]; c {
		case '\\':
			b.WriteByte(c)
			if i++; i < len(src) {
				b.WriteByte(src[i])
			}
		case '[':
			end := classEnd(src, i)
			b.WriteString(src[i:end])
			i = end - 1
		case '(':
			end, flags := groupStart(src, i)
			b.WriteString(src[i:end])
			if !flags {
				b.WriteByte('(')
			}
			i = end - 1
		case '|':
			b.WriteString(")|(")
		case ')':
			b.WriteString("))")
		default:
			b.WriteByte(c)
		}
	}
	return "(" + b.String() + ")"
}

// classEnd is the index behind the class of characters that begins at i.
func classEnd(src string, i int) int {
	j := i + 1
	if j < len(src) && src[j] == '^' {
		j++
	}
	if j < len(src) && src[j] == ']' {
		j++
	}
	for ; j < len(src); j++ {
		switch {
		case src[j] == '\\':
			j++
		case src[j] == '[' && j+1 < len(src) && src[j+1] == ':':
			if k := strings.Index(src[j:], ":]"); k > 0 {
				j += k + 1
			}
		case src[j] == ']':
			return j + 1
		}
	}
	return len(src)
}

// groupStart is the index behind what opens the group at i, and whether it only sets flags, as (?i) does.
func groupStart(src string, i int) (end int, flags bool) {
	if i+1 >= len(src) || src[i+1] != '?' {
		return i + 1, false
	}
	for j := i + 2; j < len(src); j++ {
		switch src[j] {
		case ':', '>':
			return j + 1, false
		case ')':
			return j + 1, true
		}
	}
	return len(src), true
}

package regex

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// escape writes what a backslash outside of a class stands for.
func (t *translator) escape() {
	rest := t.rest()
	if len(rest) < 2 {
		t.copy(len(rest))
		return
	}
	t.begin()
	switch c := rest[1]; c {
	case 'h', 'R', 'N', 'Z', 'H':
		t.at += 2
		t.emit(map[byte]string{'h': `[ \t\xA0]`, 'H': `[^ \t\xA0]`, 'R': `(?:\r\n|[\n\v\f\r])`, 'N': `[^\n]`, 'Z': `\z`}[c])
	case '1', '2', '3', '4', '5', '6', '7', '8', '9':
		n := 2
		for n < len(rest) && n < 3 && rest[n] >= '0' && rest[n] <= '9' {
			n++
		}
		t.at += n
		t.reference(rest[1:n], rest[:n])
	case 'k', 'g':
		if name, n := bracketed(rest[2:]); n > 0 {
			t.at += 2 + n
			t.reference(name, rest[:2+n])
			return
		}
		t.copy(2)
	case 'Q':
		t.quoted()
	case 'E':
		t.at += 2
	default:
		t.character(rest)
	}
}

// bracketed reads {name}, <name>, 'name' or a number, and its length.
func bracketed(s string) (string, int) {
	if s == "" {
		return "", 0
	}
	if i := strings.IndexByte("{<'", s[0]); i >= 0 {
		end := strings.IndexByte(s[1:], "}>'"[i])
		if end < 1 {
			return "", 0
		}
		return s[1 : end+1], end + 2
	}
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n], n
}

// quoted writes the text between \Q and \E.
func (t *translator) quoted() {
	text, _, closed := strings.Cut(t.src[t.at+2:], `\E`)
	t.at += 2 + len(text)
	if closed {
		t.at += 2
	}
	for _, r := range text {
		t.begin()
		t.rune(r)
	}
}

// character writes an escape that means the same in and out of a class: a character by number, a class of characters, or the
// character itself where it is not a letter.
func (t *translator) character(rest string) {
	switch c := rest[1]; {
	case c == 'x' || c == 'u' || c == 'U':
		if r, n := numbered(rest); n > 0 {
			t.at += n
			t.rune(r)
			return
		}
		t.copy(2)
	case c == 'e':
		t.at += 2
		t.emit(`\x1b`)
	case c == 'c' && len(rest) > 2 && rest[2] >= '@' && rest[2] < 0x7f:
		t.at += 3
		t.rune(rune(rest[2]&^0x20) ^ 0x40)
	case (c == 'p' || c == 'P') && len(rest) > 2 && rest[2] != '{':
		t.at += 3
		t.emit(rest[:2] + "{" + rest[2:3] + "}")
	case c == 'p' || c == 'P':
		t.copy(max(2, strings.IndexByte(rest, '}')+1))
	case c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		t.copy(2)
	default:
		r, n := utf8.DecodeRuneInString(rest[1:])
		t.at += 1 + n
		t.rune(r)
	}
}

// numbered reads \xHH, \x{H…}, \uHHHH, \u{H…} or \UHHHHHHHH, and its length.
func numbered(s string) (rune, int) {
	digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[s[1]]
	hex, n := "", 0
	if strings.HasPrefix(s[2:], "{") {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			return 0, 0
		}
		hex, n = s[3:end], end+1
	} else if len(s) >= 2+digits {
		hex, n = s[2:2+digits], 2+digits
	}
	v, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || v > utf8.MaxRune {
		return 0, 0
	}
	return rune(v), n
}

// rune writes a character that stands for itself.
func (t *translator) rune(r rune) {
	switch {
	case r < 0x20 || r == 0x7f:
		t.emit(fmt.Sprintf(`\x%02x`, r))
	case r < utf8.RuneSelf && strings.ContainsRune(`\.+*?()|[]{}^$-&~#`, r):
		t.emit(`\` + string(r))
	default:
		t.emit(string(r))
	}
}

// class writes a class of characters: [ and - that stand for themselves are escaped, for Go reads more into them.
func (t *translator) class() {
	t.begin()
	t.copy(1)
	if strings.HasPrefix(t.rest(), "^") {
		t.copy(1)
	}
	first, afterClass := true, false
	for t.at < len(t.src) {
		rest := t.rest()
		wasClass := afterClass
		afterClass = false
		switch c := rest[0]; {
		case c == ']' && first:
			t.at++
			t.emit(`\]`)
		case c == ']':
			t.copy(1)
			return
		case c == '[' && strings.HasPrefix(rest, "[:") && strings.Contains(rest, ":]"):
			t.copy(strings.Index(rest, ":]") + 2)
			afterClass = true
		case c == '[':
			t.at++
			t.emit(`\[`)
		case c == '-' && (first || wasClass || hasAnyPrefix(rest[1:], "]", `\w`, `\d`, `\s`, `\h`, `\W`, `\D`, `\S`, "[:")):
			t.at++
			t.emit(`\-`)
		case c == '\\' && len(rest) > 1:
			afterClass = t.classEscape(rest)
		default:
			_, n := utf8.DecodeRuneInString(rest)
			t.copy(n)
		}
		first = false
	}
}

// classEscape writes an escape in a class and reports whether it stands for several characters.
func (t *translator) classEscape(rest string) bool {
	switch c := rest[1]; c {
	case 'b':
		t.at += 2
		t.emit(`\x08`)
	case 'h':
		t.at += 2
		t.emit(` \t\xA0`)
		return true
	default:
		t.character(rest)
		return strings.IndexByte("wdsWDSpP", c) >= 0
	}
	return false
}

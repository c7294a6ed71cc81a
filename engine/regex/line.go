package regex

import "strings"

// withinLine reports whether nothing in an expression can match the end of a line, neither in its matches nor in what it asks of their surroundings: a line is
// then searched as well alone as within its text. In doubt it is false: of escapes and groups those are known that are common.
func withinLine(src string) bool {
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c < ' ':
			return false
		case strings.HasPrefix(src[i:], "[^"):
			n := excludingLines(src[i:])
			if n < 0 {
				return false
			}
			i += n
		case c == '\\':
			if i++; i == len(src) || !strings.ContainsRune("wdbBt.()[]{}/-+*?^$|\\\"'@:#&=!<>,;% _", rune(src[i])) {
				return false
			}
		case strings.HasPrefix(src[i:], "(?"):
			if !plainGroup(src[i+2:]) {
				return false
			}
		case c == '[':
			n := classEnd(src[i:])
			if n < 0 {
				return false
			}
			i += n
		}
	}
	return true
}

// plainGroup: what follows `(?` changes no flag but that of case, or that ^ and $ know lines.
func plainGroup(s string) bool {
	s = strings.TrimLeft(s, "im")
	for _, p := range []string{":", ")", "=", "!", "<=", "<!", "P<"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// excludingLines is where a class ends that says what it does not stand for, the end of a line among that; else -1.
func excludingLines(s string) int {
	excludes := false
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == ']' && i > 2:
			if !excludes {
				return -1
			}
			return i
		case c == '[', c == '-':
			return -1
		case c == '\\':
			if i++; i < len(s) && s[i] == 'n' {
				excludes = true
			}
		}
	}
	return -1
}

// classEnd is where the class ends that s begins with, or -1 where a part of it may stand for the end of a line: a class within, an escape, or a range
// of control characters.
func classEnd(s string) int {
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == ']' && i > 1:
			return i
		case c < ' ', c == '[', c == '-' && i > 1 && s[i-1] < '0':
			return -1
		case c == '\\':
			if i++; i == len(s) || !strings.ContainsRune("wdt.()[]{}/-+*?^$|\\\"'@", rune(s[i])) {
				return -1
			}
		}
	}
	return -1
}

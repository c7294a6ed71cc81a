package csharp

import "strings"

// How far tokens of a page's code reach.

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

func wordEnd(s string, at int) int {
	for at < len(s) && isWordByte(s[at]) {
		at++
	}
	return at
}

// tagEnd is the end of an element's name, which may have dashes and colons in it.
func tagEnd(s string, at int) int {
	for at < len(s) && (isWordByte(s[at]) || s[at] == '-' || s[at] == ':') {
		at++
	}
	return at
}

// isVoid: the element has no end tag.
func isVoid(tag string) bool {
	switch strings.ToLower(tag) {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}

// lineEnd is the place of the end of a line, without a carriage return before it.
func lineEnd(s string, at int) int {
	n := strings.IndexByte(s[at:], '\n')
	if n < 0 {
		return len(s)
	}
	if n > 0 && s[at+n-1] == '\r' {
		n--
	}
	return at + n
}

// tokenEnd is the end of the text, comment or parentheses that begin at a place; at itself where none does.
func tokenEnd(s string, at int) int {
	switch c := s[at]; {
	case c == '(' || c == '[' || c == '{':
		return balanced(s, at)
	case c == '"':
		return quoted(s, at, false)
	case c == '\'':
		return quoted(s, at, false)
	case strings.HasPrefix(s[at:], "//"):
		return lineEnd(s, at)
	case strings.HasPrefix(s[at:], "/*"):
		if n := strings.Index(s[at+2:], "*/"); n >= 0 {
			return at + n + 4
		}
		return len(s)
	case c == '@' || c == '$':
		i, verbatim := at, false
		for i < len(s) && (s[i] == '@' || s[i] == '$') {
			verbatim = verbatim || s[i] == '@'
			i++
		}
		if i < len(s) && s[i] == '"' {
			return quoted(s, i, verbatim)
		}
	}
	return at
}

// quoted is the end of a text between quotation marks.
func quoted(s string, at int, verbatim bool) int {
	mark := s[at]
	for i := at + 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && !verbatim:
			i++
		case s[i] == mark && verbatim && i+1 < len(s) && s[i+1] == mark:
			i++
		case s[i] == mark:
			return i + 1
		case s[i] == '\n' && !verbatim:
			return i
		}
	}
	return len(s)
}

// balanced is the end of the parentheses, brackets or braces that open at a place.
func balanced(s string, at int) int {
	depth := 0
	for i := at; i < len(s); {
		switch c := s[i]; {
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			if depth--; depth <= 0 {
				return i + 1
			}
		case c == '"', c == '\'', c == '/', c == '@', c == '$':
			if end := tokenEnd(s, i); end > i {
				i = end
				continue
			}
		}
		i++
	}
	return len(s)
}

// expressionEnd is the end of an expression that a page writes without parentheses around it: names, calls and indices.
func expressionEnd(s string, at int) int {
	if strings.HasPrefix(s[at:], "await ") {
		at += len("await ")
	}
	at = wordEnd(s, at)
	for at < len(s) {
		switch {
		case s[at] == '(' || s[at] == '[':
			at = balanced(s, at)
		case s[at] == '.' && at+1 < len(s) && isWordByte(s[at+1]):
			at = wordEnd(s, at+1)
		case strings.HasPrefix(s[at:], "?.") && at+2 < len(s) && isWordByte(s[at+2]):
			at = wordEnd(s, at+2)
		case s[at] == '!' && at+1 < len(s) && (s[at+1] == '.' || s[at+1] == '['):
			at++
		default:
			return at
		}
	}
	return at
}

package rules

import (
	"regexp"
	"strings"
)

// Text of rule files goes into Markdown that editors render, some of them with command links and HTML. What is made here
// keeps emphasis, lists, code and links to http and https, and turns everything else into plain characters. It decides by itself
// what is code, and escapes each back-tick that it does not take for a delimiter, so that no renderer sees less code than it does.

// fence is a fenced block that holds code whatever the code is.
func fence(language, code string) string {
	ticks := "```"
	for strings.Contains(code, ticks) {
		ticks += "`"
	}
	language = strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '+' || r == '#' || r == '-' || r == '_' {
			return r
		}
		return -1
	}, strings.ToLower(language))
	return ticks + language + "\n" + strings.TrimRight(plainLines(code), "\n") + "\n" + ticks
}

// plainLines makes every end of line a "\n": a lone "\r" ends a line for renderers, too.
func plainLines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

var reFence = regexp.MustCompile("^ {0,3}(```+|~~~+)[ \t]*([A-Za-z0-9+#_-]*)[ \t]*$")

// neutral makes the Markdown of a rule file harmless.
func neutral(s string) string {
	lines := strings.Split(strings.TrimSpace(plainLines(s)), "\n")
	var out []string
	for i := 0; i < len(lines); i++ {
		m := reFence.FindStringSubmatch(lines[i])
		if m == nil {
			out = append(out, inline(lines[i]))
			continue
		}
		var code []string
		for i++; i < len(lines) && !closes(lines[i], m[1]); i++ {
			code = append(code, lines[i])
		}
		out = append(out, fence(m[2], strings.Join(code, "\n")))
	}
	return strings.Join(out, "\n")
}

func closes(line, opening string) bool {
	m := reFence.FindStringSubmatch(line)
	return m != nil && m[2] == "" && m[1][0] == opening[0] && len(m[1]) >= len(opening)
}

// reSafeLink is a link that stays: to http or https, without anything that could end or nest it.
var reSafeLink = regexp.MustCompile("^\\[[^\\[\\]<>`!\\\\&]{1,200}\\]\\(https?://[A-Za-z0-9._~:/?#@%+,;=-]{1,500}\\)")

// inline makes one line of Markdown harmless.
func inline(s string) string {
	var sb strings.Builder
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '`':
			n := run(s[i:])
			if end := codeEnd(s, i, n); end > 0 {
				sb.WriteString(s[i:end])
				i = end
				continue
			}
			sb.WriteString(strings.Repeat("\\`", n))
			i += n
			continue
		case c == '\\' && i+1 < len(s) && s[i+1] != '`':
			sb.WriteString("\\\\")
		case c == '\\':
			sb.WriteString("\\`")
			i += 2
			continue
		case c == '<':
			sb.WriteString("&lt;")
		case c == '&':
			sb.WriteString("&amp;")
		case c == '~':
			sb.WriteString("\\~")
		case c == '!' && i+1 < len(s) && s[i+1] == '[':
			sb.WriteString("\\!")
		case c == '[':
			if m := reSafeLink.FindString(s[i:]); m != "" && (i == 0 || s[i-1] != '!') {
				sb.WriteString(m)
				i += len(m)
				continue
			}
			sb.WriteString("\\[")
		case c == ']':
			sb.WriteString("\\]")
		case c < ' ' && c != '\t':
			sb.WriteByte(' ')
		default:
			sb.WriteByte(c)
		}
		i++
	}
	return sb.String()
}

// run is the number of back-ticks at the start of s.
func run(s string) int {
	n := 0
	for n < len(s) && s[n] == '`' {
		n++
	}
	return n
}

// codeEnd is the end of the code span that n back-ticks at i open, or 0: the next run of exactly n closes it.
func codeEnd(s string, i, n int) int {
	for j := i + n; j < len(s); {
		if s[j] != '`' {
			j++
			continue
		}
		k := run(s[j:])
		if k == n {
			return j + k
		}
		j += k
	}
	return 0
}

var reAddress = regexp.MustCompile(`^https?://[A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]{1,1000}$`)

// link is a reference as an autolink where it is an address of http or https, and as plain text otherwise.
func link(s string) string {
	if reAddress.MatchString(s) {
		return "<" + s + ">"
	}
	return inline(oneLine(s))
}

// Neutral makes Markdown that a workspace wrote harmless, as Rule.Markdown does: no HTML, no images, links to http and https only.
func Neutral(s string) string { return neutral(s) }

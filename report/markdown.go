package report

import (
	"html"
	"regexp"
	"strings"
)

// markdownHTML renders the Markdown that rules.Markdown makes: headings, paragraphs, lists, fenced code, emphasis, code and links to http and https.
// Whatever else stands in it becomes text, so no rule file can write HTML into a page. Headings begin at level.
func markdownHTML(src string, level int) string {
	var sb strings.Builder
	lines := strings.Split(strings.TrimSpace(src), "\n")
	var paragraph []string
	list := "" // the open list's element
	flush := func() {
		if len(paragraph) > 0 {
			sb.WriteString("<p>" + inlineHTML(strings.Join(paragraph, " ")) + "</p>\n")
			paragraph = nil
		}
	}
	item := []string(nil)
	closeItem := func() {
		if item != nil {
			sb.WriteString("<li>" + inlineHTML(strings.Join(item, " ")) + "</li>\n")
			item = nil
		}
	}
	closeList := func() {
		closeItem()
		if list != "" {
			sb.WriteString("</" + list + ">\n")
			list = ""
		}
	}
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		trimmed := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(trimmed, "```"):
			flush()
			closeList()
			ticks := trimmed[:len(trimmed)-len(strings.TrimLeft(trimmed, "`"))]
			var code []string
			for i++; i < len(lines) && strings.TrimSpace(lines[i]) != ticks; i++ {
				code = append(code, lines[i])
			}
			sb.WriteString("<pre>" + html.EscapeString(printable(strings.Join(code, "\n"))) + "</pre>\n")
		case trimmed == "":
			flush()
			// A list goes on over a blank line when its next item or a further line of it follows.
			if list != "" && (i+1 >= len(lines) || !reItem.MatchString(lines[i+1]) && !strings.HasPrefix(lines[i+1], "  ")) {
				closeList()
			}
		case reHeading.MatchString(line):
			flush()
			closeList()
			m := reHeading.FindStringSubmatch(line)
			h := "h" + string(rune('0'+min(level+len(m[1])-1, 6)))
			sb.WriteString("<" + h + ">" + inlineHTML(m[2]) + "</" + h + ">\n")
		case reItem.MatchString(line):
			flush()
			m := reItem.FindStringSubmatch(line)
			kind := "ul"
			if m[1] != "-" && m[1] != "*" {
				kind = "ol"
			}
			if closeItem(); list != kind {
				closeList()
				sb.WriteString("<" + kind + ">\n")
				list = kind
			}
			item = []string{m[2]}
		case item != nil:
			item = append(item, trimmed)
		default:
			paragraph = append(paragraph, trimmed)
		}
	}
	flush()
	closeList()
	return sb.String()
}

var (
	reHeading = regexp.MustCompile(`^(#{1,6}) +(.*)$`)
	reItem    = regexp.MustCompile(`^ {0,3}([-*]|[0-9]{1,3}\.) +(.*)$`)
)

// linkAt reads "[label](address)" or "<address>" at the beginning of s, to http or https; n is its length, or 0.
func linkAt(s string) (label, address string, n int) {
	closing := byte('>')
	at := 1
	if s[0] == '[' {
		closing = ')'
		end := strings.IndexByte(s[:min(len(s), 300)], ']')
		if end < 0 || strings.IndexByte(s[:end], '\\') >= 0 || !strings.HasPrefix(s[end:], "](") {
			return "", "", 0
		}
		label, at = s[1:end], end+2
	}
	rest := s[at:]
	if !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "http://") {
		return "", "", 0
	}
	end := strings.IndexByte(rest[:min(len(rest), 1000)], closing)
	if end < 0 || strings.ContainsAny(rest[:end], " \t") {
		return "", "", 0
	}
	address = rest[:end]
	if closing == '>' {
		label = address
	}
	return label, address, at + end + 1
}

// inlineHTML renders a line. What it does not know it escapes.
func inlineHTML(s string) string {
	var sb strings.Builder
	open := map[string]bool{}
	toggle := func(mark, element string) {
		if open[mark] {
			sb.WriteString("</" + element + ">")
		} else {
			sb.WriteString("<" + element + ">")
		}
		open[mark] = !open[mark]
	}
	s = printable(s)
	for i := 0; i < len(s); {
		rest := s[i:]
		switch {
		case rest[0] == '\\' && len(rest) > 1 && strings.IndexByte("\\`*_[]()#+-.!<>~{}|", rest[1]) >= 0:
			sb.WriteString(html.EscapeString(rest[1:2]))
			i += 2
		case rest[0] == '`':
			ticks := rest[:len(rest)-len(strings.TrimLeft(rest, "`"))]
			end := strings.Index(rest[len(ticks):], ticks)
			if end < 0 {
				sb.WriteString(ticks)
				i += len(ticks)
				continue
			}
			sb.WriteString("<code>" + html.EscapeString(strings.TrimSpace(rest[len(ticks):len(ticks)+end])) + "</code>")
			i += 2*len(ticks) + end
		case strings.HasPrefix(rest, "**") && (open["**"] || strings.Contains(rest[2:], "**")):
			toggle("**", "strong")
			i += 2
		case rest[0] == '*' && (open["*"] || strings.Contains(rest[1:], "*") && len(rest) > 1 && rest[1] != ' ' && rest[1] != '*'):
			toggle("*", "em")
			i++
		case rest[0] == '[' || rest[0] == '<':
			label, address, n := linkAt(rest)
			if n == 0 {
				sb.WriteString(html.EscapeString(rest[:1]))
				i++
				continue
			}
			sb.WriteString(`<a href="` + html.EscapeString(address) + `" rel="noreferrer">` + html.EscapeString(html.UnescapeString(label)) + "</a>")
			i += n
		case strings.HasPrefix(rest, "&lt;"):
			sb.WriteString("&lt;")
			i += 4
		case strings.HasPrefix(rest, "&amp;"):
			sb.WriteString("&amp;")
			i += 5
		default:
			n := 1
			for n < len(rest) && rest[n]&0xc0 == 0x80 {
				n++
			}
			sb.WriteString(html.EscapeString(rest[:n]))
			i += n
		}
	}
	for _, mark := range []struct{ mark, element string }{{"*", "em"}, {"**", "strong"}} {
		if open[mark.mark] {
			sb.WriteString("</" + mark.element + ">")
		}
	}
	return sb.String()
}

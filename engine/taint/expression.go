package taint

import (
	"regexp"
	"strings"
)

// What regular expressions let through.

// harmless reports whether a regular expression fits texts of letters, digits and a few marks only, from the beginning to the end. whole says that
// its user matches whole texts anyway.
func harmless(re string, whole bool) bool {
	if body, ok := anchored(bodyOf(re), whole); ok {
		return harmlessBody(withoutLookahead(body))
	}
	return false
}

// anchored is an expression without the anchors at both its ends, where it has them: around all alternatives, or around each. whole says that it needs none.
func anchored(re string, whole bool) (string, bool) {
	parts := topAlternatives(re)
	for i, p := range parts {
		start := strings.HasPrefix(p, "^") || strings.HasPrefix(p, `\A`)
		end := strings.HasSuffix(p, "$") || strings.HasSuffix(p, `\z`) || strings.HasSuffix(p, `\Z`)
		if !whole && !(start && end) {
			return "", false
		}
		p = strings.TrimPrefix(strings.TrimPrefix(p, "^"), `\A`)
		parts[i] = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(p, "$"), `\z`), `\Z`)
	}
	return strings.Join(parts, "|"), true
}

// topAlternatives are the alternatives of an expression that stand in no parentheses.
func topAlternatives(re string) []string {
	if !strings.Contains(re, "|") {
		return []string{re}
	}
	var out []string
	from := 0
	for i := 0; i < len(re); i++ {
		switch re[i] {
		case '\\':
			i++
		case '[':
			if end := classEnd(re, i); end > 0 {
				i = end
			}
		case '(':
			if i = groupEnd(re, i); i < 0 {
				return append(out, re[from:])
			}
		case '|':
			out, from = append(out, re[from:i]), i+1
		}
	}
	return append(out, re[from:])
}

// groupEnd is where the parenthesis closes that opens at a place of an expression, or -1.
func groupEnd(re string, at int) int {
	depth := 0
	for i := at; i < len(re); i++ {
		switch re[i] {
		case '\\':
			i++
		case '[':
			if end := classEnd(re, i); end > 0 {
				i = end
			}
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// withoutLookahead is an expression without the conditions on what follows, which leave it fewer texts to fit.
func withoutLookahead(re string) string {
	for {
		at := strings.Index(re, "(?!")
		if i := strings.Index(re, "(?="); at < 0 || i >= 0 && i < at {
			at = i
		}
		if at < 0 || at > 0 && re[at-1] == '\\' {
			return re
		}
		end := groupEnd(re, at)
		if end < 0 {
			return re
		}
		re = re[:at] + re[end+1:]
	}
}

// allows is the channels in which a text that the expression fits does no harm. Where it lets slashes through, it may still be a path or an address.
func (ev *evaluator) allows(re string, whole bool) uint64 {
	var local uint64
	if m := reLocal.FindStringSubmatch(re); m != nil && (whole || m[1] == `\A` && m[2] != "$" || !ev.file.lang.LineAnchors && m[1] != "" && m[2] != "") {
		local = ev.lib.mask([]string{"redirect"})
	}
	if reLines.MatchString(re) && !ev.file.lang.LineAnchors && !whole {
		return 0
	}
	if !harmless(re, whole) {
		return local | ev.fronted(re, whole) | ev.ofOnePart(re, whole)
	}
	if body := bodyOf(re); ev.file.lang.LineAnchors && !whole && (strings.HasPrefix(body, "^") || strings.HasSuffix(strings.TrimRight(body, "imxo/"), "$")) {
		return local
	}
	return local | ev.spared(re)
}

// ofOnePart is the channels in which a text does no harm that an expression fits which lets neither slash nor backslash through: it is the name of something in a
// folder, and no way out of it, as it has more than points.
func (ev *evaluator) ofOnePart(re string, whole bool) uint64 {
	body, ok := anchored(bodyOf(re), whole)
	if !ok || ev.file.lang.LineAnchors && !whole && !strings.Contains(re, `\A`) || !reOnePart.MatchString(body) || !strings.Contains(body, `]+\.[^`) && !reWordEnd.MatchString(body) {
		return 0
	}
	return ev.lib.mask([]string{"path", "archive"})
}

// reOnePart is an expression of lists of characters that are not let through, among them both slashes, and of letters, digits and points. Something else than a
// list must stand in it, or the whole may be two points (see reWordEnd).
var reOnePart = regexp.MustCompile(`^(?:\[\^(?:[^\]\\]|\\.)*(?:/(?:[^\]\\]|\\.)*\\\\|\\\\(?:[^\]\\]|\\.)*/)(?:[^\]\\]|\\.)*\][+*]?|\\\.|\w)*$`)

// reWordEnd is an expression that ends with a letter or digit, as of the end of a file's name.
var reWordEnd = regexp.MustCompile(`(?:^|[^\\\w])\w+$`)

// reLines is an expression with delimiters and the flag by which its anchors fit at every line.
var reLines = regexp.MustCompile(`^([/~#]).*[/~#][a-ln-z]*m[a-z]*$`)

// reLocal is an expression that fits addresses of this site only: a slash, behind which no further one, nor what browsers take for one or leave out, stands.
var reLocal = regexp.MustCompile(`^[/~#]?(\^|\\A)?\\?/\(?(?:\?:)?\[(?:[\w.~%-]|\\[\w.~-])+\]\[(?:[^\]\\^]|\\.)+\]\*\)?\??(\$|\\[zZ])?[/~#]?[a-z]*$`)

// spared is the channels in which a text of the characters does no harm that a harmless expression allows: slashes make paths and addresses, and the ends of
// lines make headers and commands.
func (ev *evaluator) spared(re string) uint64 {
	out, body := uint64(allChannels), bodyOf(re)
	if strings.Contains(body, "/") {
		out &^= ev.lib.mask([]string{"path", "archive", "ssrf", "redirect"})
	}
	if strings.Contains(body, `\s`) {
		out &^= ev.lib.mask([]string{"header", "log", "mail-header", "command"})
	}
	return out
}

// reRest is an expression that fits every character but those of a list.
var reRest = regexp.MustCompile(`^/?\[\^((?:[^\]\\]|\\.)+)\][+*]?(?:/[a-z]*)?$`)

// reOthers fits everything but letters, digits and the underscore, or but digits, or everything there is.
var reOthers = regexp.MustCompile(`^/?(?:\\[WD]|\[\^\\[wd]\]|\.|\[\\s\\S\])[+*]?(?:/[a-z]*)?$`)

// leaves: once everything is taken out that the expression fits, harmless characters are left.
func leaves(re string) bool {
	if reOthers.MatchString(re) {
		return true
	}
	m := reRest.FindStringSubmatch(re)
	return m != nil && harmlessBody("["+m[1]+"]")
}

func harmlessBody(re string) bool {
	class := false
	for i := 0; i < len(re); i++ {
		switch c := re[i]; {
		case c == '\\':
			i++
			if i < len(re) && re[i] == 'p' { // a class of letters or digits of any script
				m := reLetters.FindString(re[i:])
				if m == "" {
					return false
				}
				i += len(m) - 1
				continue
			}
			if i >= len(re) || !strings.ContainsRune(`wdbsAzZ.-_@+/=:,`, rune(re[i])) {
				return false
			}
		case c == '[':
			if class = true; i+1 < len(re) && re[i+1] == '^' {
				return false
			}
		case c == ']':
			class = false
		case c == '.' && !class:
			return false
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		case strings.IndexByte("+*?{},-_:@()|. /=", c) >= 0:
			if c == '{' || c == '(' || c == ')' || c == '|' {
				continue
			}
		default:
			return false
		}
	}
	return true
}

// reLetters is a class of letters or digits of any script, behind its backslash.
var reLetters = regexp.MustCompile(`^p(?:[LN]|\{(?:L[ultmo]?|N[dlo]?|Letter|Number|Alphabetic)\})`)

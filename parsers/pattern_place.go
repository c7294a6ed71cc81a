package parsers

import (
	"regexp"
	"strings"
)

var reAnnotation = regexp.MustCompile(`@[\w$.]+\s*\($`)

// reHead is the beginning of a definition up to its parameters.
var reHead = regexp.MustCompile(`\b(func|fun|def)\b[^{};\n]*$`)

var reCatch = regexp.MustCompile(`\bcatch\s*\(\s*$`)

// ellipsisForm is how the ellipsis at i is written: between statements, members, parameters, entries or values.
func (l *Language) ellipsisForm(src string, i int, pair, inBraces, inClass bool) string {
	p := &l.Pattern
	before := strings.TrimRight(src[:i], " \t\n")
	switch {
	case strings.HasSuffix(before, "${") || strings.HasSuffix(before, "#{"):
		return "%s" // in a hole of a template
	case p.Attr != "" && strings.HasSuffix(before, "=") && inTag(before):
		return p.Attr
	case p.Attr != "" && (strings.HasSuffix(before, "={") && inTag(before) || strings.HasSuffix(before, "}") && innermost(before) == 0 && inTag(before)):
		return "%s"
	case p.Annotation != "" && inAnnotation(src, i):
		return p.Annotation
	case p.Entries && beginsEntry(src[:i]):
		return p.Statement
	case p.Lines && !p.Entries && aloneOnLine(src, i) && besideItem(src, i):
		return "- %s"
	case p.Case != "" && standsAsStatement(src, i) && reMatch.MatchString(enclosing(src[:i])):
		return p.Case
	case standsAsStatement(src, i) && (!p.Lines || aloneOnLine(src, i)):
		switch {
		case pair && inBraces && !reBlock.MatchString(enclosing(src[:i])):
			return p.Pair
		case inClass:
			return or(p.Member, or(p.Statement, "%s"))
		}
		return or(p.Statement, "%s")
	case p.Catch != "" && inCatch(src[:i]):
		return p.Catch
	case p.Param != "" && inParams(src, i, p.TypedHeader):
		return p.Param
	case pair && inBraces && beginsEntry(src[:i]):
		return p.Pair
	}
	return "%s"
}

// beginsEntry: what follows stands in braces, and is no value of an entry.
func beginsEntry(before string) bool {
	before = strings.TrimRight(before, " \t")
	if before == "" || !strings.ContainsRune("{,\n", rune(before[len(before)-1])) {
		return false
	}
	return innermost(before) == '{'
}

// enclosing is s up to the last bracket that is open at its end, or "".
func enclosing(s string) string { return s[:max(lastOpen(s), 0)] }

// lastOpen is where the last bracket stands that is open at the end of s, or -1.
func lastOpen(s string) int {
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ')', ']', '}':
			depth++
		case '(', '[', '{':
			if depth--; depth < 0 {
				return i
			}
		}
	}
	return -1
}

// reBlock is what stands before the braces around statements.
var reBlock = regexp.MustCompile(`(\)|=>|\b(else|try|finally|do))\s*$`)

// reMatch is what stands before the braces around cases.
var reMatch = regexp.MustCompile(`\b(match|catch)\s*$`)

// innermost is the last bracket that is open at the end of s, or 0.
func innermost(s string) byte {
	if i := lastOpen(s); i >= 0 {
		return s[i]
	}
	return 0
}

// besideItem: the line before or after, at the same indentation, is an item of a list in YAML.
func besideItem(src string, i int) bool {
	lines := strings.Split(src, "\n")
	at := strings.Count(src[:i], "\n")
	indent := strings.Index(lines[at], "...")
	for _, n := range []int{at + 1, at - 1} {
		if n >= 0 && n < len(lines) && strings.HasPrefix(strings.TrimLeft(lines[n], " "), "- ") && len(lines[n])-len(strings.TrimLeft(lines[n], " ")) == indent {
			return true
		}
	}
	return false
}

// inTag: s ends within a tag of markup, behind its name.
func inTag(s string) bool {
	i := strings.LastIndexAny(s, "<>")
	return i >= 0 && s[i] == '<' && i+1 < len(s) && isWordByte(s[i+1]) && strings.ContainsAny(s[i:], " \t\n")
}

// inAnnotation: the ellipsis stands in the parentheses of an annotation, directly, beside a named argument.
func inAnnotation(src string, i int) bool {
	depth, open := 0, -1
	for j := i - 1; j >= 0 && open < 0; j-- {
		switch src[j] {
		case ')':
			depth++
		case '(':
			if depth--; depth < 0 {
				open = j
			}
		}
	}
	if open < 0 || !reAnnotation.MatchString(src[:open+1]) {
		return false
	}
	depth = 0
	for j := open; j < len(src); j++ {
		switch src[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return false
			}
		case '=':
			if depth == 1 {
				return true
			}
		}
	}
	return false
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// standsAsStatement: a line's or a block's edge before it, and nothing after it that goes on with an expression or a list.
func standsAsStatement(src string, i int) bool {
	before := strings.TrimRight(src[:i], " \t")
	after := strings.TrimLeft(src[i+3:], " \t")
	left := before == "" || strings.ContainsRune("\n{};", rune(before[len(before)-1])) || reCaseLabel.MatchString(before)
	right := after == "" || !strings.ContainsRune(",:=.)]+-*/%<>&|?\"'`", rune(after[0]))
	if !left || !right || src == "..." {
		return false
	}
	// A line of its own within parentheses or brackets is an argument, and one within the braces of a value an element.
	open := innermost(src[:i])
	return open == 0 || open == '{' && !reArrayValue.MatchString(enclosing(src[:i]))
}

// reCaseLabel is the end of a label of a case, behind which statements stand.
var reCaseLabel = regexp.MustCompile(`\b(?:case\s[^:?\n]*|default\s*):$`)

// reArrayValue is what stands before the braces around the elements of an array that is declared with its type.
var reArrayValue = regexp.MustCompile(`\[\s*\]\s*(?:[\w$]+\s*=\s*)?$`)

func aloneOnLine(src string, i int) bool {
	before := strings.TrimRight(src[:i], " \t")
	after := strings.TrimLeft(src[i+3:], " \t\r")
	return (before == "" || before[len(before)-1] == '\n') && (after == "" || after[0] == '\n')
}

// inParams: within parentheses that a body or an arrow follows, after a name that is declared; where typed is set, also after a type and a name.
func inParams(src string, i int, typed bool) bool {
	depth := 0
	open := -1
	for j := i - 1; j >= 0 && open < 0; j-- {
		switch src[j] {
		case ')':
			depth++
		case '(':
			if depth == 0 {
				open = j
			}
			depth--
		case '{', '}', ';':
			return false
		}
	}
	if open <= 0 || reConstructs.MatchString(src[:open]) {
		return false
	}
	depth = 0
	for j := open; j < len(src); j++ {
		switch src[j] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				rest := strings.TrimSpace(src[j+1:])
				declares := strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "throws") || strings.HasPrefix(rest, "->") || strings.HasPrefix(rest, ":")
				return declares && !controls(src[:open]) || reHead.MatchString(src[:open]) ||
					typed && strings.HasPrefix(rest, ";") && reDeclared.MatchString(src[:open]) && !reStatementWord.MatchString(src[:open]) && !isStatementKeyword(firstWord(src[:open]))
			}
		}
	}
	return false
}

// reDeclared is the end of a type and a name.
var reDeclared = regexp.MustCompile(`^\s*(?:[\w$.<>\[\],?@]+\s+)+[\w$]+\s*$`)

// reConstructs is what stands before the arguments of a constructor, which a body may follow.
var reConstructs = regexp.MustCompile(`\bnew\s+[\w$.]+\s*(?:<[^<>()]*>)?\s*$`)

func inCatch(before string) bool { return reCatch.MatchString(before) }

func controls(head string) bool {
	head = strings.TrimSpace(head)
	for _, k := range []string{"if", "while", "for", "switch", "catch", "foreach", "using", "lock", "match", "synchronized", "try", "with"} {
		if head == k || strings.HasSuffix(head, " "+k) || strings.HasSuffix(head, "}"+k) || strings.HasSuffix(head, "\n"+k) {
			return true
		}
	}
	return false
}

// isWhole: nothing stands beside [from, to) between the commas or parentheses around it.
func isWhole(src string, from, to int) bool {
	before := strings.TrimRight(src[:from], " \t\n")
	after := strings.TrimLeft(src[to:], " \t\n")
	return before != "" && after != "" && strings.ContainsRune("(,", rune(before[len(before)-1])) && strings.ContainsRune("),", rune(after[0]))
}

// isStatement: [from, to) is all of a statement.
func isStatement(src string, from, to int) bool {
	before := strings.TrimRight(src[:from], " \t\n")
	after := strings.TrimLeft(src[to:], " \t\n")
	return before != "" && strings.ContainsRune("{};", rune(before[len(before)-1])) && strings.HasPrefix(after, ";")
}

// spreads: the dots at i stand directly before what they spread, as in f(...x), and are no ellipsis.
func spreads(src string, i int) bool {
	before := strings.TrimRight(src[:i], " \t\n")
	return i+3 < len(src) && isWordByte(src[i+3]) && before != "" && strings.IndexByte("([{,", before[len(before)-1]) >= 0
}

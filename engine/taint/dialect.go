package taint

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Regular expressions of other dialects, where they are applied to constants.

// anyCase stands before an expression that takes capital letters for others.
const anyCase = "(?i)"

// compiled is an expression of a program, with what this dialect spells otherwise, or does not have, replaced.
func compiled(src string) (*regexp.Regexp, error) {
	if strings.IndexByte(src, '\\') >= 0 {
		src = withoutReferences(strings.ReplaceAll(src, `\Z`, `\z`))
	}
	return regexp.Compile(src)
}

// withoutReferences puts what a group holds in the place of references to it, where it holds nothing but letters and digits.
func withoutReferences(src string) string {
	var groups []string
	named := map[string]string{}
	var out strings.Builder
	for i := 0; i < len(src); i++ {
		switch {
		case src[i] == '(':
			text, name, counted := literalGroup(src[i:])
			if counted {
				groups = append(groups, text)
			}
			if name != "" {
				named[name] = text
			}
		case src[i] == '\\' && i+1 < len(src):
			text, n := "", 0
			if d := src[i+1]; d >= '1' && d <= '9' && int(d-'1') < len(groups) {
				text, n = groups[d-'1'], 2
			} else if strings.HasPrefix(src[i+1:], "k<") || strings.HasPrefix(src[i+1:], "k{") {
				if end := strings.IndexAny(src[i:], ">}"); end > 0 {
					text, n = named[src[i+3:i+end]], end+1
				}
			}
			if text == "" {
				out.WriteString(src[i : i+2])
				i++
				continue
			}
			out.WriteString(text)
			i += n - 1
			continue
		}
		out.WriteByte(src[i])
	}
	return out.String()
}

// literalGroup reads a group: its text where that is of letters and digits alone, its name, and whether it is counted.
func literalGroup(src string) (text, name string, counted bool) {
	body := src[1:]
	counted = true
	if strings.HasPrefix(body, "?") {
		x := strings.TrimPrefix(body[1:], "P")
		end := strings.IndexByte(x, '>')
		if !strings.HasPrefix(x, "<") || end < 2 || x[1] == '=' || x[1] == '!' {
			return "", "", false
		}
		name, body = x[1:end], x[end+1:]
	}
	n := 0
	for n < len(body) && isWordByte(body[n]) {
		n++
	}
	if n > 0 && n < len(body) && body[n] == ')' && !quantified(body[n+1:]) {
		text = body[:n]
	}
	return text, name, counted
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

// quantified: what stands before is to be there several times, or may be missing.
func quantified(rest string) bool { return rest != "" && strings.IndexByte("?*+{", rest[0]) >= 0 }

// ignoresCase: the last argument of a call says that capital letters are like others.
func (ev *evaluator) ignoresCase(args []argument) bool {
	if len(args) < 2 {
		return false
	}
	t, at := ev.frame.tree, args[len(args)-1].node
	op := t.Nodes[at].Op
	return (op == ir.OpName || op == ir.OpMember) && rules.OperationNamed(rules.OfFlag, lastName(t, at)) == "ignores-case"
}

// inAnyCase has the expression among the arguments of a call say itself what the last of them says. Without it they are the rest.
func (ev *evaluator) inAnyCase(s *site) []argument {
	if !ev.ignoresCase(s.args) {
		return s.args
	}
	at := 0
	switch rules.OperationNamed(rules.OfFunction, s.name) {
	case "expression":
	default:
		switch {
		case rules.OperationNamed(rules.OfTextFunction, lastComponents(s.path, 2)) == "has-match":
			at = 1
		case !strings.HasPrefix(string(rules.OperationNamed(rules.OfFunction, lastComponents(s.path, 2))), "matches-"):
			return s.args
		}
	}
	args := append([]argument(nil), s.args[:len(s.args)-1]...)
	if at >= len(args) {
		return s.args
	}
	c, ok := args[at].val.constant()
	if !ok || c.kind != ir.OpString || args[at].val.marks != nil {
		return s.args
	}
	args[at].val = constValue(str(anyCase + c.text))
	return args
}

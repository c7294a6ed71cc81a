package engine

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// hinted is a fault in a pattern, with what to write instead.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

// maxHints bounds the patterns of a program for which a suggestion is looked for: each is parsed in many ways.
const maxHints = 50

var (
	reLowerVariable = regexp.MustCompile(`\$(\.\.\.)?[a-z_][A-Za-z0-9_]*\b`)
	reEndedDots     = regexp.MustCompile(`\.\.\.\s*;`)
	reTwoDots       = regexp.MustCompile(`(^|[^.])\.\.($|[^.])`)
	reLastEnd       = regexp.MustCompile(`;[ \t]*(\n|$)`)
)

// suggestion is what to write instead of a pattern that does not parse in its language: a small change after which it does, or the language in
// which it does.
func suggestion(l *parsers.Language, src string) string {
	parses := func(s string) bool {
		_, err := l.ParsePattern(s)
		return err == nil
	}
	lower := reLowerVariable.FindString(src)
	upper := reLowerVariable.ReplaceAllStringFunc(src, strings.ToUpper)
	for _, try := range []struct{ text, hint string }{
		{strings.ReplaceAll(src, "…", "..."), "write `...` with three dots, not with the one character for them"},
		{reTwoDots.ReplaceAllString(src, "${1}...${2}"), "an ellipsis has three dots: `...`"},
		{upper, fmt.Sprintf("metavariables are in capitals: write `%s`", strings.ToUpper(lower))},
		{reEndedDots.ReplaceAllString(src, "..."), "leave out the `;` behind `...`"},
		{reLastEnd.ReplaceAllString(src, "$1"), "leave out the `;`"},
		{strings.TrimRight(src, " \n") + ";", "end the statement with `;`"},
		{strings.TrimRight(src, " \n:{") + l.Pattern.Header, "a definition needs its body: `" + strings.TrimSpace(l.Pattern.Header) + "`"},
	} {
		if try.text != src && parses(try.text) {
			return try.hint
		}
	}
	if hint := unbalanced(src); hint != "" {
		return hint
	}
	for _, other := range parsers.All() {
		if other == l || other.Pattern.Lines || other.ID == "bash" || other.ID == "html" || other.ID == "dockerfile" {
			continue // that read nearly everything
		}
		if _, err := other.ParsePattern(src); err == nil {
			return "it can be read as " + other.ID
		}
	}
	return ""
}

// unbalanced finds the first bracket that nothing closes, or that closes nothing. Brackets in strings are not told apart.
func unbalanced(src string) string {
	closes := map[rune]rune{')': '(', ']': '[', '}': '{'}
	var open []rune
	for _, r := range src {
		switch r {
		case '(', '[', '{':
			open = append(open, r)
		case ')', ']', '}':
			if len(open) == 0 || open[len(open)-1] != closes[r] {
				return fmt.Sprintf("`%c` closes nothing", r)
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return fmt.Sprintf("`%c` is not closed", open[len(open)-1])
	}
	return ""
}

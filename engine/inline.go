package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// doubtInlineTests marks the findings in what only tests are compiled with, in languages whose tests stand in the file that they test. Those that follow data
// are left alone, as they are in files of tests.
func doubtInlineTests(f *ir.File, fs []Finding) {
	lang := parsers.ByID(f.Language)
	if len(fs) == 0 || lang == nil || len(lang.InlineTests) == 0 {
		return
	}
	var spans []text.Span
	for _, mark := range lang.InlineTests {
		spans = append(spans, inlineTests(f.Source, mark)...)
	}
	for i := range fs {
		for _, s := range spans {
			if len(fs[i].Flow) == 0 && s.Start <= fs[i].Span.Start && fs[i].Span.End <= s.End {
				fs[i].Doubtful = true
			}
		}
	}
}

// maxInline bounds the marks that are looked at in a file.
const maxInline = 200

// inlineTests are the items behind a mark that begins its line. An item with a body ends where a brace stands as far to the right as the mark does.
func inlineTests(src, mark string) []text.Span {
	var out []text.Span
	from := 0
	for range maxInline {
		i := strings.Index(src[from:], mark)
		if i < 0 {
			break
		}
		start := from + i
		from = start + len(mark)
		line := strings.LastIndexByte(src[:start], '\n') + 1
		if strings.TrimSpace(src[line:start]) != "" {
			continue
		}
		body := strings.IndexAny(src[from:], "{;")
		if body < 0 {
			break
		}
		end := from + body + 1
		if src[end-1] == '{' {
			closing := "\n" + src[line:start] + "}"
			if k := strings.Index(src[end:], closing); k >= 0 {
				end += k + len(closing)
			} else {
				end = len(src)
			}
		}
		out = append(out, text.Span{Start: start, End: end})
		from = end
	}
	return out
}

package java

import (
	"regexp"
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/java"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// A page of JSP is read as the Java that it runs, at the same places: text becomes blank, scriptlets and declarations stay, the directive that imports a
// package becomes an import. An expression is the argument of a call whose name is spelt as its tag is: "<%" for what is written into the page, "<" for what
// becomes an attribute of a custom tag. The whole of the file is a page of HTML, too.

func init() { parsers.Register(&page) }

var page = parsers.Language{
	ID:           "jsp",
	DialectOf:    []string{"java"},
	Family:       "jvm",
	Extensions:   []string{".jsp", ".jspf", ".tag"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   language.Containers,
	Functions:    language.Functions,
	Keep:         language.Keep,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	PatternsBy:   "java",
	Blank:        pageCode,
	BlockComment: [2]string{"<%--", "--%>"},
	// The first four are what JSP says; a directive may name several packages, of which only the first can be an import at its place, and these are
	// what it names nearly always.
	Implied: []string{"java.lang", "javax.servlet", "javax.servlet.http", "javax.servlet.jsp", "java.sql", "java.util", "java.io", "java.net", "javax.naming"},
	Embedded: func(t *syntax.Tree, _ *syntax.Grammar) []parsers.Embedding {
		return []parsers.Embedding{{Language: "html", Span: text.Span{End: len(t.Source)}}}
	},
}

var (
	importing = regexp.MustCompile(`\bimport\s*(=)\s*(["'])\s*([\w.]*\w(?:\.\*)?)`)
	customTag = regexp.MustCompile(`<[a-zA-Z][\w-]*:[^<>]*$`)
)

// pageCode is the Java of a page, as long as it is.
func pageCode(src string) string {
	out := []byte(src)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			if out[i] != '\n' {
				out[i] = ' '
			}
		}
	}
	for at := 0; ; {
		i := strings.Index(src[at:], "<%")
		if i < 0 {
			blank(at, len(src))
			return string(out)
		}
		start := at + i
		blank(at, start)
		closing := "%>"
		if strings.HasPrefix(src[start:], "<%--") {
			closing = "--%>"
		}
		n := strings.Index(src[start:], closing)
		if n < 0 { // it is being written
			blank(start, len(src))
			return string(out)
		}
		end := start + n
		at = end + len(closing)
		pageTag(src, out, start, end, blank)
		if closing != "%>" {
			blank(start, at)
		}
	}
}

// pageTag writes the code of one tag, which lasts from start to the "%>" at end.
func pageTag(src string, out []byte, start, end int, blank func(from, to int)) {
	switch body := src[start+2 : end]; {
	case strings.HasPrefix(body, "@"):
		blank(start, end+2)
		m := importing.FindStringSubmatchIndex(body)
		if m == nil {
			return
		}
		from := start + 2
		copy(out[from+m[0]:], "import")
		copy(out[from+m[6]:], body[m[6]:m[7]])
		out[from+m[7]] = ';' // in place of the quotation mark or the comma behind it
	case strings.HasPrefix(body, "="):
		blank(end, end+2)
		copy(out[end:], ");")
		name := "rr("
		if customTag.MatchString(src[max(0, start-400):start]) {
			name = "r ("
		}
		copy(out[start:], name)
		if strings.TrimSpace(body[1:]) == "" {
			blank(start, end+2)
		}
	case strings.HasPrefix(body, "!"):
		blank(start, start+3)
		blank(end, end+2)
	default:
		blank(start, start+2)
		blank(end, end+2)
	}
}

package csharp

import (
	"strings"
	"unsafe"

	grammar "github.com/smacker/go-tree-sitter/csharp"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A page of Razor is read as the C# that it runs, at the same places: markup becomes blank, code stays, and what is written into the page is a statement of its
// own. An @ ends the statement before it, if a line's end or a brace did not leave room for that. `@inject T x` declares the variable x.

func init() { parsers.Register(&razorPage) }

var razorPage = parsers.Language{
	ID:           "razor",
	DialectOf:    []string{"csharp"},
	Family:       "csharp",
	Extensions:   []string{".cshtml", ".razor"},
	Grammar:      func() unsafe.Pointer { return parsers.Raw(grammar.GetLanguage()) },
	Containers:   language.Containers,
	Functions:    language.Functions,
	Keep:         language.Keep,
	Implied:      implied,
	MethodGroups: true,
	TuplePlaces:  language.TuplePlaces,
	TakesApart:   language.TakesApart,
	Mapping:      mapping,
	Pattern:      patternSyntax,
	PatternsBy:   "csharp",
	Blank:        pageCode,
	BlockComment: [2]string{"@*", "*@"},
	Texts:        language.Texts,
}

// page is a page of Razor whose code is being written.
type page struct {
	src string
	out []byte // the code, as long as src; blank where nothing was written
	at  int
}

// pageCode is the C# of a page, as long as it is.
func pageCode(src string) string {
	p := &page{src: src, out: []byte(src)}
	for i, c := range p.out {
		if c != '\n' {
			p.out[i] = ' '
		}
	}
	p.markup("", 0)
	return string(p.out)
}

// write puts code at a place, without what lies behind the end or over an end of line.
func (p *page) write(at int, code string) {
	for i := 0; i < len(code) && at+i < len(p.out); i++ {
		if code[i] > ' ' && p.out[at+i] != '\n' {
			p.out[at+i] = code[i]
		}
	}
}

// maxNested bounds how deep markup and code lie within each other.
const maxNested = 64

// markup reads markup up to the end of the element whose tag is given, or of the page; "\n" is the rest of the line.
func (p *page) markup(tag string, depth int) {
	open := 0
	for p.at < len(p.src) {
		rest := p.src[p.at:]
		switch {
		case tag == "\n" && rest[0] == '\n':
			return
		case strings.HasPrefix(rest, "@*"):
			p.skipTo("*@")
		case strings.HasPrefix(rest, "@@"):
			p.at += 2
		case rest[0] == '@' && (p.at == 0 || !isWordByte(p.src[p.at-1])):
			p.transition(depth)
		case tag != "" && tag != "\n" && strings.HasPrefix(rest, "</"+tag):
			p.skipTo(">")
			if open--; open <= 0 {
				return
			}
		case tag != "" && tag != "\n" && strings.HasPrefix(rest, "<"+tag) && (len(rest) == len(tag)+1 || !isWordByte(rest[len(tag)+1])):
			open++
			end := strings.IndexByte(rest, '>')
			if end < 0 {
				p.at = len(p.src)
				return
			}
			if rest[end-1] == '/' || isVoid(tag) {
				open--
			}
			p.attributes(p.at+end, depth)
			if open <= 0 {
				return
			}
		default:
			p.at++
		}
	}
}

// attributes reads what is written within a tag that ends at a place.
func (p *page) attributes(end, depth int) {
	for p.at < end {
		if p.src[p.at] == '@' && !isWordByte(p.src[p.at-1]) && !strings.HasPrefix(p.src[p.at:], "@@") {
			p.transition(depth)
			end = max(end, p.at)
			continue
		}
		p.at++
	}
	p.at = max(p.at, min(end+1, len(p.src)))
}

func (p *page) skipTo(end string) {
	n := strings.Index(p.src[p.at:], end)
	if n < 0 {
		p.at = len(p.src)
		return
	}
	p.at += n + len(end)
}

// statementWords begin statements whose bodies are code with markup in it.
var statementWords = map[string]bool{"if": true, "for": true, "foreach": true, "while": true, "do": true, "switch": true, "lock": true, "try": true, "using": true}

// transition reads the code behind an @.
func (p *page) transition(depth int) {
	at := p.at
	p.at++
	if p.at >= len(p.src) || depth > maxNested {
		return
	}
	word := p.src[p.at:wordEnd(p.src, p.at)]
	switch c := p.src[p.at]; {
	case c == '{':
		p.write(at, ";")
		p.block(depth)
		if end := p.at - 1; depth == 0 && p.src[end] == '}' { // what it declares, the page behind it sees
			p.out[at+1] = ' '
			p.out[end] = ' '
		}
	case c == '(':
		end := balanced(p.src, p.at)
		p.write(at, "_="+strings.TrimSuffix(p.src[p.at+1:max(p.at+1, end)], ")"))
		p.end(end - 1)
		p.at = end
	case word == "inject" || word == "using" && !strings.HasPrefix(strings.TrimLeft(p.src[p.at+len(word):], " "), "("):
		p.directive(at, word)
	case word == "page" || word == "model" || word == "layout" || word == "inherits" || word == "namespace" || word == "addTagHelper" || word == "removeTagHelper" || word == "tagHelperPrefix" || word == "attribute" || word == "implements" || word == "typeparam" || word == "rendermode":
		p.at = lineEnd(p.src, p.at)
	case word == "functions" || word == "code":
		p.at += len(word)
		if open := strings.IndexByte(p.src[p.at:], '{'); open >= 0 && strings.TrimSpace(p.src[p.at:p.at+open]) == "" {
			end := balanced(p.src, p.at+open)
			p.write(p.at+open+1, p.src[p.at+open+1:max(p.at+open+1, end-1)])
			p.at = end
		}
	case word == "section":
		p.at += len(word)
	case statementWords[word]:
		p.write(at, ";")
		p.statement(depth)
	case word != "":
		end := expressionEnd(p.src, p.at)
		p.expression(at, end)
		p.at = end
	}
}

// expression writes an expression as a statement, as the value of an assignment where the line has room for one. What calls nothing says nothing.
func (p *page) expression(at, end int) {
	code := p.src[at+1 : end]
	if !strings.ContainsAny(code, "([") {
		return
	}
	switch {
	case at > 0 && p.out[at-1] == ' ':
		p.write(at-1, "_="+code)
	default:
		p.write(at, ";"+code)
	}
	p.end(end)
}

// end ends a statement at a place, or at the beginning of the next line where that has room.
func (p *page) end(at int) {
	for at < len(p.src) && (p.src[at] == '\n' || p.src[at] == '\r') {
		at++
	}
	if at < len(p.src) && p.src[at] != '}' && p.src[at] != '@' {
		p.write(at, ";")
	}
}

// directive keeps the declaration that a line is, without its first word where that is no word of C#.
func (p *page) directive(at int, word string) {
	end := lineEnd(p.src, p.at)
	from := p.at
	if word == "inject" {
		from += len(word)
	}
	if word == "inject" {
		p.write(at, ";")
	}
	p.write(from, p.src[from:end])
	if !strings.HasSuffix(strings.TrimRight(p.src[from:end], " "), ";") {
		p.end(end)
	}
	p.at = end
}

// statement is one of C#'s with a body in braces, and what goes on behind it: else, catch, finally, while.
func (p *page) statement(depth int) {
	for p.at < len(p.src) {
		open := p.at
		for open < len(p.src) && p.src[open] != '{' && p.src[open] != ';' {
			if p.src[open] == '(' {
				open = balanced(p.src, open)
				continue
			}
			open++
		}
		if open >= len(p.src) || p.src[open] == ';' {
			p.write(p.at, p.src[p.at:min(open+1, len(p.src))])
			p.at = min(open+1, len(p.src))
			return
		}
		p.write(p.at, p.src[p.at:open])
		p.at = open
		p.block(depth)
		next := p.at + len(p.src[p.at:]) - len(strings.TrimLeft(p.src[p.at:], " \t\r\n"))
		switch p.src[next:wordEnd(p.src, next)] {
		case "else", "catch", "finally":
			p.at = next
		default:
			return
		}
	}
}

// block is code in braces, in which statements that begin with a tag are markup.
func (p *page) block(depth int) {
	p.write(p.at, "{")
	p.at++
	fresh := true // a statement may begin here
	for p.at < len(p.src) {
		rest := p.src[p.at:]
		switch c := rest[0]; {
		case c == '}':
			p.write(p.at, "}")
			p.at++
			return
		case c == '{' && depth < maxNested:
			p.block(depth + 1)
			fresh = true
		case strings.HasPrefix(rest, "@*"):
			p.skipTo("*@")
		case fresh && strings.HasPrefix(rest, "@:"):
			p.at += 2
			p.markup("\n", depth+1)
		case fresh && c == '<' && len(rest) > 1 && isWordByte(rest[1]):
			p.markup(p.src[p.at+1:tagEnd(p.src, p.at+1)], depth+1)
		case fresh && c == '@' && len(rest) > 1 && rest[1] != '"':
			p.transition(depth + 1)
		case c == '"' || c == '\'' || c == '/' && (strings.HasPrefix(rest, "//") || strings.HasPrefix(rest, "/*")) || c == '@' || c == '$' || c == '(' || c == '[':
			end := max(p.at+1, tokenEnd(p.src, p.at))
			p.write(p.at, p.src[p.at:end])
			p.at, fresh = end, false
		default:
			p.write(p.at, rest[:1])
			if p.at++; c == ';' {
				fresh = true
			} else if c > ' ' {
				fresh = false
			}
		}
	}
}

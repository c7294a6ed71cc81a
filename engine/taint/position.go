package taint

import (
	"slices"
	"strings"
)

// Some sanitizers make data harmless in some places of a text only: what escapes quotation marks does nothing for a number that stands without them,
// and what escapes for HTML does nothing within a script. So the place in which data is put into a text is followed. Each such place of a weakness is a
// context with a channel of its own: data leaves its source live in all of them, a sanitizer cleans those that its model names (all, where it names
// none), and a sink asks for the one in which the data stands.

// contextsOf are the places that weaknesses tell apart. The first one has the weakness's own channel.
var contextsOf = map[string][]string{
	"sql":     {"quotes", "outside"},
	"command": {"quotes", "outside"},
	"xpath":   {"quotes", "outside"},
	"code":    {"quotes", "outside"},
	"xss":     pageContexts,
}

// pageContexts are the places of an HTML page: the text between tags, a quoted attribute, a quoted text of a script, a tag outside of quotes, the code of
// scripts and styles, and the beginning of an address.
var pageContexts = []string{"text", "attribute", "string", "tag", "script", "address"}

const (
	inText = iota
	inAttribute
	inString
	inTag
	inScript
	inAddress
)

// position is a place in a text: the quotation mark that is open there, and what HTML would read.
type position struct {
	begun bool // something is known to stand before
	equal bool // what stands before ends with an equals sign
	quote byte
	page  pageState
}

// after is the position behind a text that begins at p.
func (p position) after(s string) position {
	if s == "" {
		return p
	}
	p.begun = true
	p.equal = strings.HasSuffix(strings.TrimRight(s, " "), "=")
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case p.quote == 0 && (c == '\'' || c == '"' || c == '`'):
			p.quote = c
		case c == p.quote:
			p.quote = 0
		}
	}
	p.page = p.page.after(s)
	return p
}

// pageState is where in a page a text ends. The tags of scripts and styles are told apart by a bit, as what follows them is not HTML.
type pageState uint8

const (
	pageText  pageState = iota
	pageName            // in the name of a tag
	pageTag             // in a tag, between attributes or in the name of one
	pageValue           // behind the = of an attribute
	pageBare            // in a value without quotes
	pageDouble
	pageSingle
	pageDoubleAddress // at the beginning of a value that is an address
	pageSingleAddress
	pageDoubleCode // in a value that is a script or a style
	pageSingleCode
	pageScript
	pageScriptDouble
	pageScriptSingle
	pageScriptTemplate
	pageScriptCodeDouble // in a text that the script evaluates
	pageScriptCodeSingle
	pageStyle
	pageComment

	ofScript  pageState = 0x20
	ofStyle   pageState = 0x40
	pageFlags           = ofScript | ofStyle
)

// context is which of pageContexts a place is.
func (s pageState) context() int {
	switch s &^ pageFlags {
	case pageName, pageTag, pageValue, pageBare:
		return inTag
	case pageDouble, pageSingle:
		return inAttribute
	case pageDoubleAddress, pageSingleAddress:
		return inAddress
	case pageScriptDouble, pageScriptSingle:
		return inString
	case pageDoubleCode, pageSingleCode, pageScript, pageScriptTemplate, pageScriptCodeDouble, pageScriptCodeSingle, pageStyle:
		return inScript
	}
	return inText
}

// after is the state behind a piece of a page. It follows the tokenizer of HTML as far as attributes, scripts, styles and comments go.
func (s pageState) after(text string) pageState {
	l := pageLexer{text: text, state: s}
	for l.at < len(text) {
		l.next()
	}
	return l.state
}

type pageLexer struct {
	text  string
	at    int
	state pageState
	mark  int // where the present name began
}

// next reads one character, or more where they belong together.
func (l *pageLexer) next() {
	c := l.text[l.at]
	flags := l.state & pageFlags
	switch l.state &^ pageFlags {
	case pageText:
		l.inText(c)
	case pageName:
		l.inName(c)
	case pageTag:
		switch c {
		case '>':
			l.closeTag()
		case '=':
			l.state = pageValue | flags
		}
	case pageValue:
		l.value(c)
	case pageBare:
		switch c {
		case ' ', '\t', '\n', '\r':
			l.state = pageTag | flags
		case '>':
			l.closeTag()
		}
	case pageDouble, pageDoubleCode, pageDoubleAddress:
		l.quoted(c, '"', pageDouble, pageDoubleCode, pageDoubleAddress)
	case pageSingle, pageSingleCode, pageSingleAddress:
		l.quoted(c, '\'', pageSingle, pageSingleCode, pageSingleAddress)
	case pageScript:
		l.inScript(c)
	case pageScriptDouble, pageScriptCodeDouble:
		l.inScriptText(c, '"')
	case pageScriptSingle, pageScriptCodeSingle:
		l.inScriptText(c, '\'')
	case pageScriptTemplate:
		l.inScriptText(c, '`')
	case pageStyle:
		l.end("</style")
	case pageComment:
		if strings.HasPrefix(l.text[l.at:], "-->") {
			l.state = pageText
		}
	}
	l.at++
}

func (l *pageLexer) inText(c byte) {
	if c != '<' {
		return
	}
	rest := l.text[l.at+1:]
	switch {
	case strings.HasPrefix(rest, "!--"):
		l.state = pageComment
	case rest == "" || rest[0] == '/' || rest[0] == '!' || 'a' <= rest[0]|0x20 && rest[0]|0x20 <= 'z':
		l.state, l.mark = pageName, l.at+1
	}
}

func (l *pageLexer) inName(c byte) {
	if c != '>' && c != ' ' && c != '\t' && c != '\n' && c != '\r' {
		return
	}
	l.state = pageTag
	switch strings.ToLower(l.text[min(l.mark, l.at):l.at]) {
	case "script":
		l.state |= ofScript
	case "style":
		l.state |= ofStyle
	}
	if c == '>' {
		l.closeTag()
	}
}

// closeTag is the end of a tag, behind which its contents begin.
func (l *pageLexer) closeTag() {
	switch l.state & pageFlags {
	case ofScript:
		l.state = pageScript
	case ofStyle:
		l.state = pageStyle
	default:
		l.state = pageText
	}
}

// value is what stands behind the = of an attribute, whose name tells what the value is.
func (l *pageLexer) value(c byte) {
	flags := l.state & pageFlags
	switch c {
	case ' ', '\t', '\n', '\r':
		return
	case '>':
		l.closeTag()
		return
	case '"', '\'':
	default:
		l.state = pageBare | flags
		return
	}
	name := strings.TrimRight(l.text[:l.at], " \t\r\n=")
	name = strings.ToLower(name[strings.LastIndexAny(name, " \t\r\n\"'/<")+1:])
	state := pageDouble
	switch {
	case strings.HasPrefix(name, "on") || name == "style":
		state = pageDoubleCode
	case name == "src" && l.shown():
	case name == "href" || name == "src" || name == "action" || name == "formaction" || name == "data" || name == "xlink:href":
		state = pageDoubleAddress
	}
	if c == '\'' {
		state++ // the one in single quotes stands behind it
	}
	l.state = state | flags
}

// shownElements show what their address gives, and run none of it.
var shownElements = []string{"img", "audio", "video", "source", "track", "input"}

// maxTagBefore is how far before an attribute its element's name is looked for.
const maxTagBefore = 1 << 10

// shown: the tag at hand is that of an element whose src is no code: no script runs that it begins with.
func (l *pageLexer) shown() bool {
	before := l.text[max(0, l.at-maxTagBefore):l.at]
	i := strings.LastIndexByte(before, '<')
	if i < 0 {
		return false
	}
	name := before[i+1:]
	if end := strings.IndexAny(name, " \t\r\n/>"); end >= 0 {
		name = name[:end]
	}
	return slices.ContainsFunc(shownElements, func(e string) bool { return strings.EqualFold(e, name) })
}

func (l *pageLexer) quoted(c, quote byte, plain, code, address pageState) {
	flags := l.state & pageFlags
	switch {
	case c == quote:
		l.state = pageTag | flags
	case l.state&^pageFlags != address || c == ' ':
	case len(l.text)-l.at >= 11 && strings.EqualFold(l.text[l.at:l.at+11], "javascript:"):
		l.state = code | flags
	default:
		l.state = plain | flags
	}
}

// evaluators are functions of a script that read a text as code.
var evaluators = []string{"setTimeout(", "setInterval(", "eval(", "Function("}

func (l *pageLexer) inScript(c byte) {
	if l.end("</script") {
		return
	}
	switch c {
	case '`':
		l.state = pageScriptTemplate
	case '"', '\'':
		state := pageScriptDouble
		for _, e := range evaluators {
			if strings.HasSuffix(strings.TrimRight(l.text[:l.at], " "), e) {
				state = pageScriptCodeDouble
			}
		}
		if c == '\'' {
			state++
		}
		l.state = state
	case '/':
		rest := l.text[l.at:]
		end := -1
		switch {
		case strings.HasPrefix(rest, "//"):
			end = strings.IndexByte(rest, '\n')
		case strings.HasPrefix(rest, "/*"):
			end = strings.Index(rest, "*/")
		default:
			return
		}
		if end < 0 {
			end = len(rest) - 1
		}
		l.at += end
	}
}

func (l *pageLexer) inScriptText(c, quote byte) {
	switch {
	case l.end("</script"):
	case c == '\\':
		l.at++
	case c == quote, c == '\n' && quote != '`': // a text ends with its line
		l.state = pageScript
	}
}

// end leaves a script or a style at its closing tag.
func (l *pageLexer) end(tag string) bool {
	rest := l.text[l.at:]
	if len(rest) < len(tag) || !strings.EqualFold(rest[:len(tag)], tag) {
		return false
	}
	l.state = pageTag
	l.at += len(tag) - 1
	return true
}

// addContexts gives the places of the weaknesses that rules report a channel each, where models have sanitizers that know them.
func (l *Library) addContexts() {
	l.contexts = map[string][]uint{}
	for _, w := range l.names[:len(l.names):len(l.names)] {
		names := contextsOf[w]
		if len(names) == 0 || len(l.names)+len(names) > 63 {
			continue
		}
		list := []uint{l.channels[w]}
		for range names[1:] {
			list = append(list, uint(len(l.names)))
			l.names = append(l.names, w)
		}
		l.contexts[w] = list
		if l.placed == nil {
			l.placed = map[uint][]uint{}
		}
		l.placed[list[0]] = list
	}
	bits := func(of ...string) (out uint64) {
		for _, w := range of {
			if list := l.contexts[w]; list != nil {
				out |= 1 << list[1]
			}
		}
		return out
	}
	l.inDouble = bits("sql", "xpath")
	l.inSingle = l.inDouble | bits("command", "code") // between double quotes a shell and PHP replace names by what they stand for
}

// within is the channels of a weakness that a sanitizer cleans which knows its places.
func (l *Library) within(weaknesses []string, places []string) uint64 {
	out := l.mask(weaknesses)
	for _, w := range weaknesses {
		for i, ch := range l.contexts[w] {
			if !slices.Contains(places, contextsOf[w][i]) {
				out &^= 1 << ch
			}
		}
	}
	return out
}

// harms: data does harm at a sink of a channel, in the place where it stands.
func (l *Library) harms(m *mark, channel uint) bool {
	live := m.origin.live &^ m.clean
	list := l.placed[channel]
	switch {
	case len(list) == len(pageContexts):
		if m.page == 0 {
			return live>>channel&1 != 0
		}
		for i, ch := range list {
			if m.page>>i&1 != 0 && live>>ch&1 != 0 {
				return true
			}
		}
		return false
	case list != nil:
		return live>>channel&1 != 0 || m.bare && live>>list[1]&1 != 0
	}
	return live>>channel&1 != 0
}

// leftOutside: what is harmful in some channels is harmful outside of quotation marks, where a weakness tells that apart.
func (l *Library) leftOutside(weakness string, harm uint64) bool {
	list := l.contexts[weakness]
	return len(list) == 2 && harm>>list[1]&1 != 0
}

// tellsPlaces: some weakness or source asks where in a text data stands.
func (l *Library) tellsPlaces() bool { return len(l.placed) > 0 || len(l.callers) > 0 }

// put gives marks the place in a text that they are put into. The place in a page is the first that is known.
func (ev *evaluator) put(ms *markSet, p position) *markSet {
	if ms == nil || !ev.lib.tellsPlaces() || !p.begun {
		return ms
	}
	page := uint8(1) << p.page.context()
	if page == 1<<inAddress {
		page |= 1 << inAttribute // an address stands in an attribute
	}
	var clean uint64
	switch p.quote {
	case '\'':
		clean = ev.lib.inSingle
	case '"':
		clean = ev.lib.inDouble
	}
	out := make([]mark, len(ms.list))
	for i, m := range ms.list {
		if m.page == 0 {
			m.page = page
		}
		m.clean |= clean
		m.bare = m.bare || clean == 0
		m.set = m.set || p.quote == '\'' || p.quote == 0 && p.equal
		out[i] = m
	}
	return &markSet{out}
}

// end is the position behind a value that begins at a position.
func (ev *evaluator) end(v *Value, start position) position {
	switch {
	case !ev.lib.tellsPlaces():
		return position{}
	case v.consts != nil && v.marks == nil:
		out := start.after(v.consts.list[0].text)
		for _, c := range v.consts.list[1:] {
			if start.after(c.text) != out {
				return start
			}
		}
		return out
	case v.end != position{}:
		return v.end
	}
	start.begun = start.begun || v.typ == "str" && v.prefix != ""
	return start
}

package rules

import (
	"strings"
	"unicode/utf8"
)

// yamlReader reads the part of YAML that rule files, models and settings are mostly written in: blocks, flows, plain and quoted scalars and literal texts,
// comments. It gives up on all else, such as anchors, tags, explicit keys, several documents, and on whatever may be a mistake, so that the library decides about
// it and words the fault. It reads the text once, and scalars are parts of it where they can be.
type yamlReader struct {
	src       string
	pos       int
	line      int // 0-based
	lineStart int
	depth     int
	ascii     bool
	failed    bool
	nodes     []node  // a block of nodes to come
	children  []*node // a block of places for lists of children
	open      []*node // the children of the collections that are being read
}

// maxYAMLDepth is from which depth on the library reads a text.
const maxYAMLDepth = 200

// readYAML reads a text. ok is false where it must be read by the library.
func readYAML(src string) (root *node, ok bool) {
	r := &yamlReader{src: src}
	if ok, r.ascii = plainText(src); !ok {
		return nil, false
	}
	r.space()
	if r.pos == r.lineStart && strings.HasPrefix(src[r.pos:], "---\n") { // the only mark that is understood
		r.pos += 3
		r.space()
		if r.pos == len(src) {
			return nil, false // an empty document is one that says nothing
		}
	}
	if r.failed {
		return nil, false
	}
	if r.pos == len(src) {
		return nil, true
	}
	root = r.block(-1)
	r.space()
	return root, !r.failed && r.pos == len(src)
}

// fail gives the text up.
func (r *yamlReader) fail() *node {
	r.failed = true
	return nil
}

func (r *yamlReader) peek(ahead int) byte {
	if r.pos+ahead < len(r.src) {
		return r.src[r.pos+ahead]
	}
	return 0
}

// blankAt: what ends a word stands at a place: a blank, the end of the line or of the text.
func (r *yamlReader) blankAt(i int) bool {
	return i >= len(r.src) || r.src[i] == ' ' || r.src[i] == '\n' || r.src[i] == '\t'
}

// column of the present place in its line, from 0.
func (r *yamlReader) column() int {
	if r.ascii {
		return r.pos - r.lineStart
	}
	return utf8.RuneCountInString(r.src[r.lineStart:r.pos])
}

// node is a new one at the present place.
func (r *yamlReader) node(kind nodeKind, tag string) *node {
	if len(r.nodes) == 0 {
		r.nodes = make([]node, min(max(len(r.src)/256, 16), 512))
	}
	n := &r.nodes[0]
	r.nodes = r.nodes[1:]
	n.Kind, n.Tag, n.Line, n.Column = kind, tag, int32(r.line+1), int32(r.column()+1)
	return n
}

// adopt gives a collection the children that were opened since from.
func (r *yamlReader) adopt(n *node, from int) *node {
	count := len(r.open) - from
	if count > len(r.children) {
		r.children = make([]*node, max(count, min(max(len(r.src)/256, 16), 512)))
	}
	n.Content = r.children[:count:count]
	r.children = r.children[count:]
	copy(n.Content, r.open[from:])
	r.open = r.open[:from]
	return n
}

// newline steps over a line break.
func (r *yamlReader) newline() {
	r.pos++
	r.line++
	r.lineStart = r.pos
}

// space goes to the next token: over blanks, comments and line breaks.
func (r *yamlReader) space() {
	for r.pos < len(r.src) {
		switch r.src[r.pos] {
		case ' ':
			r.pos++
		case '\n':
			r.newline()
		case '#':
			if !r.comment() {
				r.failed = true
				return
			}
		case '\t':
			r.failed = true
			return
		default:
			return
		}
	}
}

// comment goes to the end of the line. A comment stands behind a blank or at the beginning of a line.
func (r *yamlReader) comment() bool {
	if r.pos > r.lineStart && r.src[r.pos-1] != ' ' && r.src[r.pos-1] != '\t' {
		return false
	}
	if i := strings.IndexByte(r.src[r.pos:], '\n'); i >= 0 {
		r.pos += i
	} else {
		r.pos = len(r.src)
	}
	return true
}

// sameLine goes over blanks, and reports whether a token follows in the line.
func (r *yamlReader) sameLine() bool {
	for r.peek(0) == ' ' {
		r.pos++
	}
	return r.pos < len(r.src) && r.src[r.pos] != '\n' && r.src[r.pos] != '#'
}

// marked: a mark of documents stands at the beginning of a line, or a directive.
func (r *yamlReader) marked() bool {
	if r.pos != r.lineStart {
		return false
	}
	rest := r.src[r.pos:]
	return strings.HasPrefix(rest, "---") || strings.HasPrefix(rest, "...") || strings.HasPrefix(rest, "%")
}

func (r *yamlReader) entry() bool { return r.peek(0) == '-' && r.blankAt(r.pos+1) }

// block reads the node at the present place, which may begin a collection of lines. indent is the column of the collection around it, -1 for none.
func (r *yamlReader) block(indent int) *node {
	column := r.column()
	if r.depth++; r.depth > maxYAMLDepth || column <= indent || r.marked() {
		return r.fail()
	}
	defer func() { r.depth-- }()
	if r.entry() {
		return r.sequence(column)
	}
	first, key := r.scalarOrFlow(indent)
	if r.failed || !key {
		return first
	}
	return r.mapping(column, first)
}

// scalarOrFlow reads a scalar or a flow collection of a block. key says that the colon of a key follows it.
func (r *yamlReader) scalarOrFlow(indent int) (n *node, key bool) {
	line := r.line
	begin := r.pos
	switch r.peek(0) {
	case '|', '>':
		return r.literal(indent), false
	case '"', '\'':
		n = r.quoted()
	case '[', '{':
		n = r.flow()
		if !r.failed && r.ends() {
			return n, false
		}
		return r.fail(), false
	default:
		n = r.plain(indent, false)
	}
	if r.failed {
		return nil, false
	}
	for r.peek(0) == ' ' {
		r.pos++
	}
	if r.peek(0) == ':' && r.blankAt(r.pos+1) {
		if r.line != line || r.pos-begin > maxYAMLKey {
			return r.fail(), false
		}
		return n, true
	}
	if !r.ends() {
		return r.fail(), false
	}
	return n, false
}

// maxYAMLKey is how long a key may be, less than by the standard.
const maxYAMLKey = 1000

// ends: nothing but a comment follows in the line, or the next token was reached behind it.
func (r *yamlReader) ends() bool {
	if r.sameLine() {
		return r.atLineBegin()
	}
	return r.peek(0) != '#' || r.comment()
}

// atLineBegin: only blanks stand before the present place in its line.
func (r *yamlReader) atLineBegin() bool {
	return strings.TrimLeft(r.src[r.lineStart:r.pos], " ") == ""
}

// sequence reads entries whose dashes stand in a column.
func (r *yamlReader) sequence(column int) *node {
	n := r.node(sequenceNode, tagList)
	from := len(r.open)
	for {
		r.pos++ // the dash
		r.open = append(r.open, r.entryValue(column))
		r.space()
		if r.failed {
			return nil
		}
		if at := r.column(); r.pos == len(r.src) || at != column || !r.entry() {
			if r.pos < len(r.src) && at > column {
				return r.fail()
			}
			return r.adopt(n, from)
		}
		if r.marked() {
			return r.fail()
		}
	}
}

func (r *yamlReader) entryValue(column int) *node {
	empty := *r // the place behind the dash
	if r.sameLine() {
		return r.block(column)
	}
	r.space()
	if r.failed {
		return nil
	}
	if r.pos < len(r.src) && r.column() > column {
		return r.block(column)
	}
	return r.nothing(&empty)
}

// nothing is the value that is not written at a place.
func (r *yamlReader) nothing(at *yamlReader) *node {
	n := r.node(scalarNode, tagNull)
	n.Line, n.Column = int32(at.line+1), int32(at.column()+1)
	return n
}

// mapping reads pairs whose keys stand in a column. The first key is read, and its colon comes.
func (r *yamlReader) mapping(column int, first *node) *node {
	n := r.node(mappingNode, tagMap)
	n.Line, n.Column = first.Line, first.Column
	from := len(r.open)
	key := first
	for {
		r.pos++ // the colon
		r.open = append(r.open, key, r.pairValue(column))
		r.space()
		if r.failed {
			return nil
		}
		if at := r.column(); r.pos == len(r.src) || at < column {
			return r.adopt(n, from)
		} else if at > column || r.entry() || r.marked() {
			return r.fail()
		}
		var ok bool
		if key, ok = r.scalarOrFlow(column); !ok {
			return r.fail()
		}
	}
}

// pairValue reads the value behind a colon. A list may stand in the column of its key.
func (r *yamlReader) pairValue(column int) *node {
	empty := *r
	if r.sameLine() {
		if r.entry() {
			return r.fail()
		}
		n, key := r.scalarOrFlow(column)
		if key {
			return r.fail()
		}
		return n
	}
	r.space()
	if r.failed {
		return nil
	}
	if r.pos < len(r.src) {
		switch at := r.column(); {
		case at > column:
			return r.block(column)
		case at == column && r.entry():
			if r.depth++; r.depth > maxYAMLDepth || r.marked() {
				return r.fail()
			}
			defer func() { r.depth-- }()
			return r.sequence(column)
		}
	}
	return r.nothing(&empty)
}

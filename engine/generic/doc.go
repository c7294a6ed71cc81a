package generic

import "unicode/utf8"

// kind is what an atom is.
type kind uint8

const (
	word     kind = iota // letters, digits and underscores of ASCII
	mark                 // one character of another kind
	ellipsis             // ...
	variable             // $X
	rest                 // $...X
	block                // no atom: a list of nodes
)

// token is a piece of a text, with its place in bytes and its line, which counts from 0.
type token struct {
	kind       kind
	start, end int
	line       int
	text       string
}

// node is an atom, or a block whose nodes follow it; next is the node behind it.
type node struct {
	token int32 // -1 for a block
	next  int32
}

// Doc is a text as a tree: a line that is indented more than the one before begins a block, and so do brackets that close on their line.
// It is safe for concurrent use.
type Doc struct {
	src    string
	tokens []token
	nodes  []node
	end    []int32            // by node: the end of the list that it stands in
	index  map[string][]int32 // nodes by their text
}

// Tokenize cuts a text.
func Tokenize(src string) *Doc {
	d := &Doc{src: src, index: map[string][]int32{}}
	b := builder{doc: d, brackets: true}
	b.lines(cut(src, false))
	b.finish()
	for i, n := range d.nodes {
		if n.token >= 0 {
			t := d.tokens[n.token].text
			d.index[t] = append(d.index[t], int32(i))
		}
	}
	return d
}

// line is the tokens of a line, and how far they are indented: a tab counts as eight.
type line struct {
	indent int
	tokens []token
}

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// cut splits a text into the lines that hold something.
func cut(src string, pattern bool) []line {
	var out []line
	for i, number := 0, 0; i < len(src); number++ {
		l := line{}
		for i < len(src) && (src[i] == ' ' || src[i] == '\t') {
			if src[i] == '\t' {
				l.indent += 7
			}
			l.indent++
			i++
		}
		for i < len(src) && src[i] != '\n' {
			if c := src[i]; c == ' ' || c == '\t' || c == '\r' {
				i++
				continue
			}
			t := next(src, i, pattern)
			t.line, t.text = number, src[t.start:t.end]
			l.tokens = append(l.tokens, t)
			i = t.end
		}
		i++
		if len(l.tokens) > 0 {
			out = append(out, l)
		}
	}
	return out
}

func next(src string, i int, pattern bool) token {
	t := token{kind: mark, start: i, end: i + 1}
	dots := 0
	for i+dots < len(src) && src[i+dots] == '.' {
		dots++
	}
	switch {
	case pattern && dots == 3:
		t.kind, t.end = ellipsis, i+3
	case pattern && src[i] == '$' && len(src) > i+4 && src[i+1:i+4] == "...":
		if n := name(src[i+4:]); n > 0 {
			t.kind, t.end = rest, i+4+n
		}
	case pattern && src[i] == '$':
		if n := name(src[i+1:]); n > 0 {
			t.kind, t.end = variable, i+1+n
		}
	case isWordByte(src[i]):
		t.kind = word
		for t.end < len(src) && isWordByte(src[t.end]) {
			t.end++
		}
	case src[i] >= utf8.RuneSelf:
		_, size := utf8.DecodeRuneInString(src[i:])
		t.end = i + size
	}
	return t
}

// name is the length of the metavariable's name that s begins with: a capital or an underscore, then word characters.
func name(s string) int {
	if s == "" || s[0] != '_' && (s[0] < 'A' || s[0] > 'Z') {
		return 0
	}
	n := 1
	for n < len(s) && isWordByte(s[n]) {
		n++
	}
	return n
}

// builder writes the nodes of a Doc.
type builder struct {
	doc      *Doc
	brackets bool // whether brackets that close on their line make blocks
	indents  []int
	open     []int32
}

func (b *builder) lines(ls []line) {
	for _, l := range ls {
		for len(b.indents) > 0 && l.indent < b.indents[len(b.indents)-1] {
			b.indents = b.indents[:len(b.indents)-1]
			b.close(len(b.open) - 1)
		}
		if current := b.indent(); l.indent > current {
			b.indents = append(b.indents, l.indent)
			b.begin()
		}
		b.line(l.tokens)
	}
}

func (b *builder) indent() int {
	if len(b.indents) == 0 {
		return 0
	}
	return b.indents[len(b.indents)-1]
}

func (b *builder) begin() {
	b.open = append(b.open, int32(len(b.doc.nodes)))
	b.doc.nodes = append(b.doc.nodes, node{token: -1})
}

// close ends the blocks that are open from the n-th on.
func (b *builder) close(n int) {
	for len(b.open) > n {
		b.doc.nodes[b.open[len(b.open)-1]].next = int32(len(b.doc.nodes))
		b.open = b.open[:len(b.open)-1]
	}
}

// finish ends the document.
func (b *builder) finish() {
	b.close(0)
	b.doc.end = make([]int32, len(b.doc.nodes))
	b.ends(0, int32(len(b.doc.nodes)))
}

func (b *builder) ends(from, to int32) {
	for i := from; i < to; i = b.doc.nodes[i].next {
		b.doc.end[i] = to
		if b.doc.nodes[i].token < 0 {
			b.ends(i+1, b.doc.nodes[i].next)
		}
	}
}

func (b *builder) atom(t token) {
	b.doc.nodes = append(b.doc.nodes, node{token: int32(len(b.doc.tokens)), next: int32(len(b.doc.nodes)) + 1})
	b.doc.tokens = append(b.doc.tokens, t)
}

// line writes the tokens of a line; what stands between two brackets that match becomes a block.
func (b *builder) line(ts []token) {
	var closing map[int]int
	if b.brackets {
		closing = pairs(ts)
	}
	base := len(b.open)
	var until []int
	for i, t := range ts {
		if len(until) > 0 && until[len(until)-1] == i {
			until = until[:len(until)-1]
			b.close(len(b.open) - 1)
		}
		b.atom(t)
		if end, ok := closing[i]; ok && end > i+1 {
			b.begin()
			until = append(until, end)
		}
	}
	if len(b.open) > base {
		b.close(base)
	}
}

// pairs gives for each opening bracket the one that closes it on the line. One that nothing closes is an ordinary character.
func pairs(ts []token) map[int]int {
	out := map[int]int{}
	var stack []int
	for i, t := range ts {
		switch t.text {
		case "(", "[", "{":
			stack = append(stack, i)
		case ")", "]", "}":
			for n := len(stack) - 1; n >= 0; n-- {
				if closes(ts[stack[n]].text, t.text) {
					out[stack[n]] = i
					stack = stack[:n]
					break
				}
			}
		}
	}
	return out
}

func closes(open, close string) bool {
	return open == "(" && close == ")" || open == "[" && close == "]" || open == "{" && close == "}"
}

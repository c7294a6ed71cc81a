package rewrite

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Words takes a command line apart into the code of its words, the program first, with an end of the options before a value that could be taken
// for one. It is false where a shell would do more than take words
// apart: where there are pipes, redirections, variables or patterns of file names, and where the program is not a fixed one.
func (x *Text) Words(until uint32) ([]string, bool) {
	w := &words{Text: x}
	if !w.split() || len(w.out) < 2 || !w.fixed {
		return nil, false
	}
	for i := range x.parts {
		if p := &x.parts[i]; p.hole && !x.lasting(p, until) {
			return nil, false
		}
	}
	return w.out, true
}

type words struct {
	*Text
	out    []string
	pieces []piece // of the word that is being read
	fixed  bool    // the first word has no hole
	ended  bool    // the end of the options was written
	option bool    // the word before begins with a hyphen: it may want this one as its value
}

// piece is a stretch of characters of a literal, or a hole.
type piece struct {
	part     *part
	from, to uint32
}

func (w *words) split() bool {
	src := w.tree.Source
	var mark byte
	for i := range w.parts {
		p := &w.parts[i]
		if p.hole {
			w.pieces = append(w.pieces, piece{p, p.from, p.to})
			continue
		}
		from := p.start
		chars := func(to uint32) {
			if from < to {
				w.pieces = append(w.pieces, piece{p, from, to})
			}
		}
		for at := p.start; at < p.end; at++ {
			width := uint32(1)
			c := src[at]
			if c == '\\' {
				if at+1 >= p.end || src[at+1] != '\'' && src[at+1] != '"' {
					return false
				}
				c, width = src[at+1], 2
			}
			switch {
			case mark != 0 && c == mark:
				chars(at)
				mark, from = 0, at+width
			case mark != 0:
				if mark == '"' && strings.IndexByte("$`", c) >= 0 || width == 2 {
					return false
				}
			case c == '\'' || c == '"':
				chars(at)
				mark, from = c, at+width
			case c == ' ' || c == '\t':
				chars(at)
				if !w.end() {
					return false
				}
				from = at + 1
			case strings.IndexByte("|&;<>()$`*?~#!{}[]\n\r%", c) >= 0:
				return false
			}
			at += width - 1
		}
		chars(p.end)
	}
	return mark == 0 && w.end()
}

// end finishes a word.
func (w *words) end() bool {
	if len(w.pieces) == 0 {
		return true
	}
	if len(w.out) == 0 {
		w.fixed = true
		for _, p := range w.pieces {
			w.fixed = w.fixed && !p.part.hole
		}
	}
	code, ok := w.word()
	first := w.pieces[0]
	if first.part.hole && !w.ended && !w.option && len(w.out) > 0 {
		w.out = append(w.out, w.out[0][:1]+"--"+w.out[0][:1])
		w.ended = true
	}
	w.option = !first.part.hole && w.tree.Source[first.from] == '-'
	w.out, w.pieces = append(w.out, code), nil
	return ok
}

// word is the code of a word.
func (w *words) word() (string, bool) {
	src := w.tree.Source
	first, last := w.pieces[0], w.pieces[len(w.pieces)-1]
	if len(w.pieces) == 1 {
		if first.part.hole {
			return w.value(first.part), true
		}
		return w.plainLiteral(first), true
	}
	// Of one template, what stands in it beside each other stays so.
	one := first.part.in != nil && first.part.format == nil
	for i, p := range w.pieces {
		one = one && p.part.in == first.part.in && p.part.format == nil && (i == 0 || p.from == w.pieces[i-1].to)
	}
	if one {
		return first.part.in.open + src[first.from:last.to] + first.part.in.close, true
	}
	var code []string
	for _, p := range w.pieces {
		switch {
		case p.part.hole:
			code = append(code, w.value(p.part))
		default:
			code = append(code, w.plainLiteral(p))
		}
	}
	return strings.Join(code, w.spelling.join()), true
}

// plainLiteral writes characters as a literal without holes.
func (w *words) plainLiteral(p piece) string {
	chars := w.tree.Source[p.from:p.to]
	mark := p.part.in.close
	if mark == "`" && !strings.ContainsAny(chars, `'"`) {
		mark = "'"
	} else if len(mark) == 3 && !strings.Contains(chars, mark[:1]) {
		mark = mark[:1]
	}
	return mark + chars + mark
}

// Definitions are the statements that kept the text in variables that nothing else reads, so that they can go with it.
func (x *Text) Definitions() []ir.NodeID {
	if !x.alone() {
		return nil
	}
	return x.through
}

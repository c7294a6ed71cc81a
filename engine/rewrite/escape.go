package rewrite

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Escape wraps holes of a text in a call; wrap gives the code for a value's code. dirty says which holes are meant. With unquote, quotation
// marks around a hole go away, as the call writes its own.
func (x *Text) Escape(dirty func(from, to uint32) bool, wrap func(code string) string, unquote bool) ([]Edit, bool) {
	var edits []Edit
	for i := range x.parts {
		p := &x.parts[i]
		if !p.hole {
			continue
		}
		from, to := p.start, p.end
		if !dirty(from, to) {
			continue
		}
		out, ok := x.wrapped(p, wrap)
		if !ok {
			return nil, false
		}
		edits = append(edits, out...)
		if unquote {
			marks, ok := x.marksAround(i)
			if !ok {
				return nil, false
			}
			edits = append(edits, marks...)
		}
	}
	edits = sorted(edits)
	return edits, len(edits) > 0
}

// EscapeValue wraps a value that is no text.
func EscapeValue(t *ir.Tree, id ir.NodeID, wrap func(code string) string) []Edit {
	n := &t.Nodes[id]
	return []Edit{{n.Start, n.End, wrap(t.SourceOf(id))}}
}

// wrapped puts a call around the value of a hole. A template that takes variables only is taken apart.
func (x *Text) wrapped(p *part, wrap func(code string) string) ([]Edit, bool) {
	if p.format != nil || p.in == nil {
		return []Edit{{p.start, p.end, wrap(x.value(p))}}, true
	}
	src := x.tree.Source
	code := wrap(x.code(p))
	switch open := src[p.from:p.start]; {
	case open == "$": // $name of a template in which ${…} may stand, too
		return []Edit{{p.from, p.to, "${" + code + "}"}}, true
	case open == "" || open == "{" && strings.HasPrefix(x.code(p), "$"):
		if len(p.in.close) != 1 || strings.Contains(x.code(p), "[") && open == "" && !strings.ContainsAny(x.code(p), `'"`) {
			return nil, false // $a[key], of which the key is no expression
		}
		before, behind := p.in.close+x.spelling.join(), x.spelling.join()+p.in.open
		from, to := p.from, p.to
		if from == p.in.from {
			from, before = p.in.start, ""
		}
		if to == p.in.to {
			to, behind = p.in.end, ""
		}
		return []Edit{{from, to, before + code + behind}}, true
	case x.spelling.Template != "" && strings.Contains(code, p.in.close) && !strings.Contains(x.code(p), p.in.close):
		return nil, false // the quotation mark would end the template
	}
	return []Edit{{p.start, p.end, code}}, true
}

// marksAround takes away the quotation marks on both sides of a hole. It is false where there is one on one side only.
func (x *Text) marksAround(i int) ([]Edit, bool) {
	src := x.tree.Source
	var l, r *part
	if i > 0 && !x.parts[i-1].hole {
		l = &x.parts[i-1]
	}
	if i+1 < len(x.parts) && !x.parts[i+1].hole {
		r = &x.parts[i+1]
	}
	var left, right string
	if l != nil {
		left = markAt(src[l.start:l.end], true)
	}
	if r != nil {
		right = markAt(src[r.start:r.end], false)
	}
	if left == "" && right == "" {
		return nil, true
	}
	if left != right {
		return nil, false
	}
	out := []Edit{{l.end - uint32(len(left)), l.end, ""}}
	if r.start+uint32(len(right)) == r.end && r.in.from == r.start && r.in.to == r.end && r.in != l.in {
		return append(out, Edit{x.parts[i].to, r.in.end, ""}), true // nothing is left of the literal
	}
	return append(out, Edit{r.start, r.start + uint32(len(right)), ""}), true
}

// markAt is the quotation mark at the end, or the beginning, of characters, as it is written.
func markAt(chars string, end bool) string {
	for _, m := range []string{`\'`, `\"`, `'`, `"`} {
		if end && strings.HasSuffix(chars, m) || !end && strings.HasPrefix(chars, m) {
			return m
		}
	}
	return ""
}

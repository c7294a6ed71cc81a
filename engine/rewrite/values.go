package rewrite

import (
	"fmt"
	"regexp"
	"sort"
	"strings"
)

// Value is one that was taken out of a text.
type Value struct {
	Code string
	Name string // a word for it, made of its code; no two values of a text share one
}

// Values takes the values out of a statement of a query language and puts placeholders there; placeholder gets the value's number, from 1, and
// name. Quotation marks around a value go with it. What stands where no value may stand, such as the name of a table, stays. With anywhere the
// text is a template, in which values may stand everywhere and quotation marks mean nothing. until is where the values are used. It is false
// where no value is left to take, or where the code cannot be changed with certainty.
func (x *Text) Values(until uint32, anywhere bool, placeholder func(n int, name string) string) ([]Edit, []Value, bool) {
	v := &values{Text: x, placeholder: placeholder, anywhere: anywhere, gone: map[*format]map[int]bool{}, taken: map[string]bool{}}
	if !x.alone() || !anywhere && x.hasPlaceholders(placeholder(1, "\x00")) || !v.regions() || len(v.out) == 0 {
		return nil, nil, false
	}
	for i := range x.parts {
		if p := &x.parts[i]; p.hole && !x.lasting(p, until) {
			return nil, nil, false
		}
	}
	for _, f := range x.formats {
		if gone := v.gone[f]; len(gone) > 0 {
			edits, ok := x.emptied(f, gone)
			if !ok {
				return nil, nil, false
			}
			v.edits = append(v.edits, edits...)
		}
	}
	v.edits = append(v.edits, x.plain(v.consumed)...)
	return sorted(v.edits), v.out, true
}

var rePlaceholder = regexp.MustCompile(`[$:@]\d`)

// hasPlaceholders: the text has placeholders already that are told apart by their order, as those that are to be written.
func (x *Text) hasPlaceholders(first string) bool {
	if strings.Contains(first, "\x00") {
		return false // they have names
	}
	for i := range x.parts {
		if p := &x.parts[i]; !p.hole {
			if chars := x.code(p); strings.Contains(chars, first) || rePlaceholder.MatchString(chars) && rePlaceholder.MatchString(first) {
				return true
			}
		}
	}
	return false
}

type values struct {
	*Text
	placeholder func(n int, name string) string
	anywhere    bool
	edits       []Edit
	out         []Value
	consumed    []bool // by part
	gone        map[*format]map[int]bool
	taken       map[string]bool // names
	sofar       strings.Builder // the text up to here, with ? for what was taken out
}

// quoted is a stretch between quotation marks: from a byte of a part to one of another.
type quoted struct {
	mark       byte
	part       int
	from       uint32
	holes      int
	characters bool
}

func (v *values) regions() bool {
	v.consumed = make([]bool, len(v.parts))
	var q quoted
	for i := range v.parts {
		p := &v.parts[i]
		if p.hole {
			if q.mark == '\'' || q.mark == '"' {
				q.holes++
			} else if q.mark == 0 && !v.unquoted(i) {
				return false
			}
			continue
		}
		if v.anywhere {
			continue
		}
		src := v.tree.Source
		for at := p.start; at < p.end; {
			width := uint32(1)
			c := src[at]
			if c == '\\' && at+1 < p.end {
				width = 2
				if c = src[at+1]; c != '\'' && c != '"' {
					c = ' '
				}
			}
			switch {
			case q.mark == 0 && (c == '\'' || c == '"' || c == '`'):
				q = quoted{mark: c, part: i, from: at}
			case q.mark == c && c != 0:
				if q.holes > 0 && c != '`' {
					if !v.quotedValue(&q, i, at, at+width) {
						return false
					}
					v.sofar.WriteByte('?')
				}
				q = quoted{}
			case q.mark != 0:
				q.characters = true
			default:
				v.sofar.WriteString(src[at : at+width])
			}
			at += width
		}
	}
	return q.holes == 0 || q.mark == '`'
}

// quotedValue takes out what stands between two quotation marks: a value, or characters and values that become one.
func (v *values) quotedValue(q *quoted, last int, at, end uint32) bool {
	l, r := &v.parts[q.part], &v.parts[last]
	if l.group != r.group || l.in != r.in && (l.in.open != r.in.open || l.in.close != r.in.close) {
		return false
	}
	code, ok := v.between(q, last, at)
	if !ok {
		return false
	}
	for i := q.part; i <= last; i++ {
		v.take(i)
	}
	v.put(q.from, end, code, "")
	return true
}

// between is the code of the value: that of the one hole, or what joins the characters and the holes as the text does.
func (v *values) between(q *quoted, last int, at uint32) (string, bool) {
	src := v.tree.Source
	mark := uint32(1)
	if src[q.from] == '\\' {
		mark = 2
	}
	l, r := &v.parts[q.part], &v.parts[last]
	if !q.characters && q.holes == 1 {
		return v.value(&v.parts[q.part+1]), true
	}
	if l.in == r.in {
		slice := l.in.open + src[q.from+mark:at] + l.in.close
		f := v.parts[q.part+1].format
		if f == nil {
			return slice, true
		}
		first, final := -1, -1
		for i := q.part; i <= last; i++ {
			if p := &v.parts[i]; p.hole {
				if first < 0 {
					first = p.arg
				}
				final = p.arg
			}
		}
		if f.braces || final-first+1 != q.holes {
			return "", false
		}
		from, to := v.tree.Nodes[f.args[first]].Start, v.tree.Nodes[f.args[final]].End
		begin, finish := v.tree.Nodes[f.args[0]].Start, v.tree.Nodes[f.args[len(f.args)-1]].End
		return src[f.start:f.lit.start] + slice + src[f.lit.end:begin] + src[from:to] + src[finish:f.end], true
	}
	var pieces []string
	chars := func(p *part, from, to uint32) {
		if from < to {
			pieces = append(pieces, p.in.open+src[from:to]+p.in.close)
		}
	}
	for i := q.part; i <= last; i++ {
		p := &v.parts[i]
		switch {
		case p.hole && p.in != nil:
			return "", false
		case p.hole:
			pieces = append(pieces, src[p.from:p.to])
		case i == q.part:
			chars(p, q.from+mark, p.end)
		case i == last:
			chars(p, p.start, at)
		default:
			chars(p, p.start, p.end)
		}
	}
	return strings.Join(pieces, v.spelling.join()), true
}

// unquoted takes out a value that stands by itself, where one may stand.
func (v *values) unquoted(i int) bool {
	p := &v.parts[i]
	if !v.anywhere && !valueMayFollow(v.sofar.String()) {
		v.sofar.WriteString(" name ")
		return true // the name of something, which stays
	}
	if i+1 < len(v.parts) {
		n := &v.parts[i+1]
		if n.hole || !v.anywhere && (strings.IndexByte("._", v.tree.Source[n.start]) >= 0 || isLetter(v.tree.Source[n.start])) {
			return false
		}
	}
	v.sofar.WriteByte('?')
	if p.in != nil {
		v.take(i)
		v.put(p.from, p.to, v.value(p), "")
		return true
	}
	if i == 0 {
		return false
	}
	l := &v.parts[i-1]
	if l.hole || l.end != l.in.to || l.group != p.group {
		return false
	}
	v.take(i)
	if i+1 < len(v.parts) {
		if r := &v.parts[i+1]; r.group == p.group && r.start == r.in.from && r.in.open == l.in.open && r.in.close == l.in.close {
			v.put(l.end, r.start, v.value(p), "")
			return true
		}
	}
	// The literal ends behind the placeholder, and the operator before the value goes.
	v.put(l.end, p.to, v.value(p), l.in.close)
	return true
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func (v *values) take(i int) {
	p := &v.parts[i]
	v.consumed[i] = true
	if p.format != nil {
		if v.gone[p.format] == nil {
			v.gone[p.format] = map[int]bool{}
		}
		v.gone[p.format][p.arg] = true
	}
}

func (v *values) put(from, to uint32, code, behind string) {
	name := v.name(code)
	v.out = append(v.out, Value{code, name})
	v.edits = append(v.edits, Edit{from, to, v.placeholder(len(v.out), name) + behind})
}

var (
	reKey  = regexp.MustCompile(`["'](\w+)["']\W*$`)
	reWord = regexp.MustCompile(`([A-Za-z]\w*)\W*$`)
)

// name makes a word of a value's code: the key that it is read by, or the last name in it.
func (v *values) name(code string) string {
	name := "value"
	if m := reKey.FindStringSubmatch(code); m != nil && isLetter(m[1][0]) {
		name = m[1]
	} else if m := reWord.FindStringSubmatch(code); m != nil {
		name = m[1]
	}
	for n, base := 2, name; v.taken[name]; n++ {
		name = fmt.Sprintf("%s%d", base, n)
	}
	v.taken[name] = true
	return name
}

var (
	reValue  = regexp.MustCompile(`(?i)(?:[=<>+*/|-]|\b(?:like|ilike|rlike|regexp|between|and|or|not|is|limit|offset|then|else|when))\s*$`)
	reListed = regexp.MustCompile(`[(,]\s*$`)
	reClause = regexp.MustCompile(`(?i)\b(select|from|into|by|join|table|values|where|set|having|on|limit|offset|call|exec|execute)\b`)
)

// valueMayFollow: behind this beginning of a statement a value may stand, and not only a name.
func valueMayFollow(sofar string) bool {
	if reValue.MatchString(sofar) {
		return true
	}
	if !reListed.MatchString(sofar) {
		return false
	}
	all := reClause.FindAllString(sofar, -1)
	if len(all) == 0 {
		return false
	}
	switch strings.ToLower(all[len(all)-1]) {
	case "select", "from", "into", "by", "join", "table":
		return false
	}
	return true
}

// plain takes from templates without holes the letters that make them templates.
func (x *Text) plain(consumed []bool) []Edit {
	if x.spelling.Template == "" {
		return nil
	}
	var out []Edit
	for _, lit := range x.literals {
		had, has := false, false
		for i := range x.parts {
			if p := &x.parts[i]; p.hole && p.in == lit && p.format == nil {
				had, has = true, has || !consumed[i]
			}
		}
		prefix := strings.TrimRight(lit.open, "\"'`")
		if !had || has || prefix == "" || strings.Contains(x.tree.Source[lit.from:lit.to], "{{") {
			continue
		}
		if left := strings.Trim(prefix, x.spelling.Template); left != prefix {
			out = append(out, Edit{lit.start, lit.start + uint32(len(prefix)), left})
		}
	}
	return out
}

func sorted(edits []Edit) []Edit {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start })
	out := edits[:0]
	for _, e := range edits {
		if n := len(out); n > 0 && e.Start < out[n-1].End {
			// Within one that is made already, as where two percent signs stand in what a value took with it.
			continue
		}
		if e.Start < e.End || e.New != "" {
			out = append(out, e)
		}
	}
	return out
}

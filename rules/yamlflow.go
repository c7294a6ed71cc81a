package rules

import "strings"

// flow reads `[…]` or `{…}`.
func (r *yamlReader) flow() *node {
	if r.depth++; r.depth > maxYAMLDepth {
		return r.fail()
	}
	defer func() { r.depth-- }()
	from := len(r.open)
	if r.src[r.pos] == '[' {
		n := r.node(sequenceNode, tagList)
		for r.pos++; ; {
			if r.flowSpace(); r.failed {
				return nil
			}
			if r.peek(0) == ']' {
				break
			}
			item, key := r.flowNode()
			if key {
				return r.fail() // a pair without braces
			}
			r.open = append(r.open, item)
			if !r.comma(']') {
				return r.fail()
			}
		}
		r.pos++
		return r.adopt(n, from)
	}
	n := r.node(mappingNode, tagMap)
	for r.pos++; ; {
		if r.flowSpace(); r.failed {
			return nil
		}
		if r.peek(0) == '}' {
			break
		}
		key, ok := r.flowNode()
		if !ok {
			return r.fail()
		}
		r.pos++ // the colon
		if r.flowSpace(); r.failed || strings.IndexByte(",}", r.peek(0)) >= 0 {
			return r.fail()
		}
		value, again := r.flowNode()
		if again {
			return r.fail()
		}
		r.open = append(r.open, key, value)
		if !r.comma('}') {
			return r.fail()
		}
	}
	r.pos++
	return r.adopt(n, from)
}

// comma goes over what separates entries; the closing bracket may follow at once.
func (r *yamlReader) comma(closing byte) bool {
	if r.flowSpace(); r.failed {
		return false
	}
	if r.peek(0) == ',' {
		r.pos++
		return true
	}
	return r.peek(0) == closing
}

// flowNode reads a value or a key within a flow; key says that its colon follows.
func (r *yamlReader) flowNode() (n *node, key bool) {
	line, begin := r.line, r.pos
	c := r.peek(0)
	switch c {
	case '"', '\'':
		n = r.quoted()
	case '[', '{':
		n = r.flow()
	default:
		n = r.plain(-1, true)
	}
	if r.failed {
		return nil, false
	}
	for r.peek(0) == ' ' || r.peek(0) == '\t' {
		r.pos++
	}
	if r.peek(0) != ':' {
		return n, false
	}
	if c == '[' || c == '{' || r.line != line || r.pos-begin > maxYAMLKey {
		return r.fail(), false
	}
	return n, true
}

// flowSpace goes to the next token within a flow.
func (r *yamlReader) flowSpace() {
	for r.pos < len(r.src) {
		switch r.src[r.pos] {
		case ' ', '\t':
			r.pos++
		case '\n':
			r.newline()
			if r.marked() {
				r.failed = true
				return
			}
		case '#':
			if !r.comment() {
				r.failed = true
				return
			}
		default:
			return
		}
	}
	r.failed = true // it is not closed
}

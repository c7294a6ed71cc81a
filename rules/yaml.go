package rules

import (
	"fmt"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// node is a value of a YAML text. It is never changed once the text is read, except that the lines of a part are shifted.
type node struct {
	Kind         nodeKind
	Line, Column int32 // 1-based; columns count characters
	Tag          string
	Value        string  // of scalars
	Content      []*node // keys and values in turn, or entries
	Alias        *node   // what an alias stands for
}

type nodeKind uint8

const (
	scalarNode nodeKind = iota + 1
	mappingNode
	sequenceNode
	aliasNode
)

// The tags of values without a tag of their own.
const (
	tagString  = "!!str"
	tagNull    = "!!null"
	tagMap     = "!!map"
	tagList    = "!!seq"
	tagMerge   = "!!merge"
	tagInteger = "!!int"
	tagFloat   = "!!float"
	tagBool    = "!!bool"
)

// parseYAML reads the first document of a text; it is nil where the text has none. What rule files are mostly written in is read by yamlReader, all else,
// and what is no YAML, by the library, which is several times slower. Both give the same nodes.
func parseYAML(data []byte) (*node, error) {
	if root, ok := readYAML(string(data)); ok {
		return root, nil
	}
	return parseAnyYAML(data)
}

// parseAnyYAML reads a text with the library, and guards against faults of it.
func parseAnyYAML(data []byte) (root *node, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("yaml: %v", x)
		}
	}()
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil || len(doc.Content) == 0 {
		return nil, err
	}
	return converted(doc.Content[0], map[*yaml.Node]*node{}), nil
}

// converted is a node of the library and what is below it. seen are the nodes before it, which aliases may mean.
func converted(n *yaml.Node, seen map[*yaml.Node]*node) *node {
	out := &node{Line: int32(n.Line), Column: int32(n.Column), Tag: n.Tag, Value: n.Value}
	seen[n] = out
	switch n.Kind {
	case yaml.ScalarNode:
		out.Kind = scalarNode
	case yaml.MappingNode:
		out.Kind = mappingNode
	case yaml.SequenceNode:
		out.Kind = sequenceNode
	case yaml.AliasNode:
		out.Kind, out.Alias = aliasNode, seen[n.Alias]
	}
	for _, c := range n.Content {
		out.Content = append(out.Content, converted(c, seen))
	}
	return out
}

// plainTag is the tag of a scalar that is written without quotes.
func plainTag(s string) string {
	if s == "" {
		return tagNull
	}
	switch c := s[0]; {
	case c == '<':
		if s == "<<" {
			return tagMerge
		}
		return tagString
	case c >= '0' && c <= '9', c == '+', c == '-', c == '.':
		n := yaml.Node{Kind: yaml.ScalarNode, Value: s}
		return n.ShortTag()
	case c == 't' || c == 'T' || c == 'f' || c == 'F':
		switch s {
		case "true", "True", "TRUE", "false", "False", "FALSE":
			return tagBool
		}
	case c == '~' || c == 'n' || c == 'N':
		switch s {
		case "~", "null", "Null", "NULL":
			return tagNull
		}
	}
	return tagString
}

// plainText reports whether a text holds only characters that yamlReader knows: no control characters, no breaks of lines but "\n", and no mark of the order of
// bytes. ascii is for texts without others.
func plainText(s string) (ok, ascii bool) {
	ascii = true
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c < 0x7f || c == '\n' || c == '\t' {
			continue
		}
		if c < utf8.RuneSelf {
			return false, false
		}
		ascii = false
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError, r < 0xa0, r == 0x2028, r == 0x2029, r == 0xfeff, r > 0xfffd && r < 0x10000:
			return false, false
		}
		i += n - 1
	}
	return true, ascii
}

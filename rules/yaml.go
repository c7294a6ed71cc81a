package rules

import (
	"fmt"

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

// parseYAML reads the first document of a text; it is nil where the text has none. It guards against faults of the library.
func parseYAML(data []byte) (root *node, err error) {
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

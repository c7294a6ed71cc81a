package rules

import (
	"fmt"

	"gopkg.in/yaml.v3"
)

// parseYAML reads the first document of a text; it is nil where the text has none. It guards against faults of the library.
func parseYAML(data []byte) (root *yaml.Node, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("yaml: %v", x)
		}
	}()
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil || len(doc.Content) == 0 {
		return nil, err
	}
	return doc.Content[0], nil
}

package rules

import (
	_ "embed"
	"fmt"
	"regexp"
	"sync"
)

// Purpose is what code may be for, as the names around it say: see rules/purposes.yaml.
type Purpose struct{ ways []purposeWay }

// purposeWay is one set of names that tell a purpose. unless is nil where nothing speaks against it.
type purposeWay struct{ named, unless *regexp.Regexp }

// Told reports whether names tell the purpose. They are in lower case, without what joins their words, with a space between two of them.
func (p *Purpose) Told(names string) bool {
	for _, w := range p.ways {
		if w.named.MatchString(names) && (w.unless == nil || !w.unless.MatchString(names)) {
			return true
		}
	}
	return false
}

//go:embed purposes.yaml
var purposesFile []byte

var purposes = sync.OnceValue(func() map[string]*Purpose {
	out, err := readPurposes(purposesFile)
	if err != nil {
		panic(err) // TestPurposes reads it
	}
	return out
})

// PurposeOf is the purpose of a name, or nil.
func PurposeOf(name string) *Purpose {
	if name == "" {
		return nil
	}
	return purposes()[name]
}

func readPurposes(data []byte) (map[string]*Purpose, error) {
	root, err := parseYAML(data)
	if err != nil {
		return nil, err
	}
	out := map[string]*Purpose{}
	for i := 0; i+1 < len(root.Content); i += 2 {
		name := root.Content[i].Value
		p := &Purpose{}
		for _, entry := range root.Content[i+1].Content {
			var w purposeWay
			for k := 0; k+1 < len(entry.Content); k += 2 {
				re, err := regexp.Compile(entry.Content[k+1].Value)
				if err != nil {
					return nil, fmt.Errorf("purpose %s: %w", name, err)
				}
				switch key := entry.Content[k].Value; key {
				case "named":
					w.named = re
				case "unless":
					w.unless = re
				default:
					return nil, fmt.Errorf("purpose %s: unknown key %q", name, key)
				}
			}
			if w.named == nil {
				return nil, fmt.Errorf("purpose %s: an entry names nothing", name)
			}
			p.ways = append(p.ways, w)
		}
		out[name] = p
	}
	return out, nil
}

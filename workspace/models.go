package workspace

import (
	"fmt"
	"os"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Models are library models, in the order of their files.
type Models []*rules.Model

// Entries counts what the models say.
func (m Models) Entries() int {
	n := 0
	for _, x := range m {
		n += len(x.Entries)
	}
	return n
}

// LoadModels reads a file of library models, or every such file below a folder. Other YAML files are left out. The error is that path cannot
// be read at all.
func LoadModels(path string) (Models, []rules.Fault, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, nil, fmt.Errorf("reading models: %w", err)
	}
	paths := []string{path}
	if st.IsDir() {
		if paths, err = ruleFiles(path); err != nil {
			return nil, nil, err
		}
	}
	var out Models
	var faults []rules.Fault
	for _, p := range paths {
		data, err := readBounded(p, rules.MaxFileSize)
		if err != nil {
			faults = append(faults, rules.Fault{Place: rules.Place{File: p, Line: 1, Column: 1}, Message: err.Error()})
			continue
		}
		if !rules.IsModel(data) {
			continue
		}
		m, fs := rules.LoadModel(p, data)
		faults = append(faults, fs...)
		if m != nil {
			out = append(out, m)
		}
	}
	return out, faults, nil
}

package rules

import (
	"embed"
	"path"
	"slices"
	"strings"
	"sync"
)

// The library models: models/<language>/<library>.yaml.
//
//go:embed models/*/*.yaml
var modelFiles embed.FS

// modelServes says which languages the models of a folder may name, where it is not the folder's name alone; as folderLanguages does
// for rules, and checked by the same test.
var modelServes = map[string][]string{
	"javascript": {"javascript", "typescript"},
	"java":       {"java", "kotlin", "scala"},
	"c":          {"c", "cpp"},
}

type modelFolder struct {
	once   sync.Once
	models []*Model
	faults []Fault
}

var modelFolders = sync.OnceValue(func() map[string]*modelFolder {
	out := map[string]*modelFolder{}
	folders, err := modelFiles.ReadDir("models")
	if err != nil {
		return out
	}
	for _, d := range folders {
		out[d.Name()] = &modelFolder{}
	}
	return out
})

func (m *modelFolder) load(folder string) ([]*Model, []Fault) {
	m.once.Do(func() {
		files, err := modelFiles.ReadDir("models/" + folder)
		if err != nil {
			m.faults = append(m.faults, Fault{Message: err.Error()})
			return
		}
		for _, f := range files {
			name := path.Join("models", folder, f.Name())
			data, err := modelFiles.ReadFile(name)
			if err != nil {
				m.faults = append(m.faults, Fault{Place: Place{File: name, Line: 1, Column: 1}, Message: err.Error()})
				continue
			}
			model, faults := LoadModel(name, data)
			m.faults = append(m.faults, faults...)
			if model != nil {
				m.models = append(m.models, model)
			}
		}
	})
	return m.models, m.faults
}

// ModelsFor gives the embedded models of a language, by its main name. Only the folders that can hold such models are read, once.
func ModelsFor(language string) ([]*Model, []Fault) {
	var out []*Model
	var faults []Fault
	for folder, m := range modelFolders() {
		served, ok := modelServes[folder]
		if !ok {
			served = []string{folder}
		}
		if !slices.Contains(served, language) {
			continue
		}
		list, fs := m.load(folder)
		faults = append(faults, fs...)
		for _, x := range list {
			if slices.Contains(x.Languages, language) {
				out = append(out, x)
			}
		}
	}
	slices.SortFunc(out, func(a, b *Model) int { return strings.Compare(a.File, b.File) })
	return out, faults
}

// IsModel reports whether a YAML text is a library model and not a rule file.
func IsModel(data []byte) bool {
	for _, line := range strings.SplitN(string(data[:min(len(data), 4096)]), "\n", 64) {
		if strings.HasPrefix(line, "library:") {
			return true
		}
		if strings.HasPrefix(line, "rules:") {
			return false
		}
	}
	return false
}

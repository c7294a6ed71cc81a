package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Setup is what a workspace's files say about how it is reviewed: the merged configuration, the rules that it names, and what is
// wrong with them.
type Setup struct {
	Config *rules.Config
	Rules  []*rules.Rule
	Models Models // of the workspace's own libraries
	Faults []rules.Fault
	// Files are the configuration and rule files that were read, absolute. A change of one calls for a new Setup.
	Files []string
}

// maxConfigSize bounds configuration files, in bytes.
const maxConfigSize = 1 << 20

// LoadSetup finds configuration files from dir upwards, as far as the repository's root, and loads the rules that they name. The
// nearest file wins key by key. It reads files only; it never fails: what cannot be read is a fault.
func LoadSetup(dir string) *Setup { return SetupOptions{}.Load(dir) }

// SetupOptions are what counts beside the files of a workspace.
type SetupOptions struct {
	// Policy is an organisation's configuration file, which counts as further away than all others; "" for none.
	Policy string
	// Settings are an editor's, or nil.
	Settings *rules.Config
}

// Load is LoadSetup with what else counts. dir is "" for documents outside of every folder, for which no files count.
func (o SetupOptions) Load(dir string) *Setup {
	s := &Setup{Config: &rules.Config{}}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return s
	}
	merged := &rules.Config{}
	for at := abs; dir != ""; at = filepath.Dir(at) {
		if c := s.read(filepath.Join(at, rules.ConfigName)); c != nil {
			merged = merged.Over(c)
		}
		if isRepositoryRoot(at) || filepath.Dir(at) == at {
			break
		}
	}
	if o.Policy != "" {
		c := s.read(o.Policy)
		if c == nil && len(s.Faults) == 0 {
			s.Faults = append(s.Faults, rules.Fault{Place: rules.Place{File: o.Policy, Line: 1, Column: 1}, Message: "the policy cannot be read: there is no such file"})
		}
		merged = merged.Over(c)
	}
	merged = merged.With(o.Settings)
	s.Config = merged
	if dir == "" {
		return s
	}
	for _, p := range merged.Rules {
		s.loadRules(within(baseOf(merged.RulesFile, abs), p), p)
	}
	for _, p := range merged.Models {
		s.loadModels(within(baseOf(merged.ModelsFile, abs), p), p)
	}
	if own := filepath.Join(".appsec", "rules"); len(merged.Rules) == 0 && isDir(filepath.Join(abs, own)) {
		s.loadRules(within(abs, own), own)
	}
	return s
}

// baseOf is the folder that the paths in a configuration file are relative to; those of an editor's settings are relative to its folder.
func baseOf(file, folder string) string {
	if file == "" {
		return folder
	}
	return filepath.Dir(file)
}

// within joins a path to its base and refuses to leave the base, also by way of symbolic links: a repository does not make this program read elsewhere.
func within(base, p string) string {
	full := filepath.Join(base, filepath.FromSlash(p))
	if filepath.IsAbs(p) || !isBelow(base, full) {
		return ""
	}
	realBase, err1 := filepath.EvalSymlinks(base)
	real, err2 := filepath.EvalSymlinks(full)
	if err1 == nil && err2 == nil && !isBelow(realBase, real) {
		return ""
	}
	return full
}

func isBelow(base, path string) bool {
	rel, err := filepath.Rel(base, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

func isRepositoryRoot(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	return err == nil
}

func isDir(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.IsDir()
}

// read reads one configuration file; nil where there is none. Relative rule paths in it are made absolute.
func (s *Setup) read(path string) *rules.Config {
	data, err := readBounded(path, maxConfigSize)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	s.Files = append(s.Files, path)
	if err != nil {
		s.Faults = append(s.Faults, rules.Fault{Place: rules.Place{File: path, Line: 1, Column: 1}, Message: err.Error()})
		return nil
	}
	c, faults := rules.ParseConfig(path, data)
	s.Faults = append(s.Faults, faults...)
	return c
}

// loadModels reads the library models that the configuration names.
func (s *Setup) loadModels(path, written string) {
	fault := func(message, suggestion string) {
		s.Faults = append(s.Faults, rules.Fault{Place: rules.Place{File: s.Config.File, Line: 1, Column: 1}, Message: message, Suggestion: suggestion})
	}
	if path == "" {
		fault(fmt.Sprintf("the models in %q lie outside of the workspace", written), "keep them below "+rules.ConfigName)
		return
	}
	models, faults, err := LoadModels(path)
	if err != nil {
		fault(err.Error(), "")
	}
	s.Models = append(s.Models, models...)
	s.Faults = append(s.Faults, faults...)
	for _, m := range models {
		s.Files = append(s.Files, m.File)
	}
}

func (s *Setup) loadRules(path, written string) {
	if path == "" {
		s.Faults = append(s.Faults, rules.Fault{Place: rules.Place{File: s.Config.File, Line: 1, Column: 1},
			Message: fmt.Sprintf("the rules in %q lie outside of the workspace", written), Suggestion: "keep them below " + rules.ConfigName})
		return
	}
	rs, faults, files, err := LoadRules(path)
	if err != nil {
		faults = append(faults, rules.Fault{Place: rules.Place{File: s.Config.File, Line: 1, Column: 1}, Message: err.Error()})
	}
	s.Rules = append(s.Rules, rs...)
	s.Faults = append(s.Faults, faults...)
	s.Files = append(s.Files, files...)
}

// LoadRules reads a rule file, or every rule file below a folder. Files whose name says that they are tests (x.test.yaml, x.fixed.yaml)
// and YAML files without a list of rules are left out of a folder. The error is that path cannot be read at all.
func LoadRules(path string) (rs []*rules.Rule, faults []rules.Fault, files []string, err error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("reading rules: %w", err)
	}
	paths := []string{path}
	if st.IsDir() {
		if paths, err = ruleFiles(path); err != nil {
			return nil, nil, nil, err
		}
	}
	seen := map[string]string{}
	for _, p := range paths {
		data, err := readBounded(p, rules.MaxFileSize)
		if err != nil {
			faults = append(faults, rules.Fault{Place: rules.Place{File: p, Line: 1, Column: 1}, Message: err.Error()})
			continue
		}
		if st.IsDir() && !strings.Contains(string(data), "rules") {
			continue
		}
		list, fl := rules.Load(p, data)
		files, faults = append(files, p), append(faults, fl...)
		for _, r := range list {
			if other, ok := seen[r.ID]; ok {
				faults = append(faults, rules.Fault{Place: r.Place, RuleID: r.ID, Warning: true, Message: "a rule of this id stands in " + other + " already"})
				continue
			}
			seen[r.ID] = p
			rs = append(rs, r)
		}
	}
	return rs, faults, files, nil
}

// FilesBelow lists the YAML files that a path means: itself, or those below it.
func FilesBelow(path string) ([]string, error) {
	if !isDir(path) {
		return []string{path}, nil
	}
	return ruleFiles(path)
}

func ruleFiles(dir string) ([]string, error) {
	var out []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil
		}
		name := d.Name()
		switch {
		case d.IsDir() && p != dir && (strings.HasPrefix(name, ".") || name == "node_modules"):
			return filepath.SkipDir
		case d.Type().IsRegular() && isRuleFile(name):
			out = append(out, p)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading rules: %w", err)
	}
	return out, nil
}

func isRuleFile(name string) bool {
	stem, ok := strings.CutSuffix(name, ".yaml")
	if !ok {
		if stem, ok = strings.CutSuffix(name, ".yml"); !ok {
			return false
		}
	}
	return !strings.HasPrefix(name, ".") && !strings.HasSuffix(stem, ".test") && !strings.HasSuffix(stem, ".fixed")
}

// readBounded reads a regular file of at most max bytes.
func readBounded(path string, max int64) ([]byte, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !st.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", path)
	}
	if st.Size() > max {
		return nil, fmt.Errorf("%s has %d bytes; at most %d are read", path, st.Size(), max)
	}
	return os.ReadFile(path)
}

// Text is the content of one of the setup's files, or "" when it cannot be read any more.
func (s *Setup) Text(file string) string {
	data, err := readBounded(file, rules.MaxFileSize)
	if err != nil {
		return ""
	}
	return string(data)
}

package workspace

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// SourceFile is a file that a walk found.
type SourceFile struct {
	Path string // absolute
	Rel  string // relative to the workspace root, with slashes
	Size int64
}

// ignoreFiles are read in every folder, in this order: what a later one says wins.
var ignoreFiles = []string{".gitignore", ".appsecignore"}

// skippedFolders are never looked into: version control, and what package managers fetched.
var skippedFolders = map[string]bool{".git": true, ".hg": true, ".svn": true, "node_modules": true, "__pycache__": true}

// Walk lists the files below the paths, sorted, each once. A path that is a file is listed whatever the ignore rules say. Symbolic links
// are not followed. root is what Rel is relative to. The error is that a path does not exist.
func Walk(root string, paths []string, config *rules.Config) ([]SourceFile, error) {
	w := &walker{root: root, config: config, seen: map[string]bool{}}
	for _, p := range paths {
		abs, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		st, err := os.Stat(abs)
		if err != nil {
			return nil, err
		}
		if !st.IsDir() && !st.Mode().IsRegular() {
			return nil, fmt.Errorf("%s is neither a file nor a folder", p)
		}
		if !st.IsDir() {
			w.add(abs, st.Size())
			continue
		}
		w.patterns = inherited(abs)
		w.dir(abs, domainOf(abs))
	}
	sort.Slice(w.files, func(i, j int) bool { return w.files[i].Rel < w.files[j].Rel })
	return w.files, nil
}

type walker struct {
	root     string
	config   *rules.Config
	patterns []gitignore.Pattern
	seen     map[string]bool
	files    []SourceFile
}

// Relative is path as seen from root, with slashes; outside of root it is the path itself.
func Relative(root, path string) string {
	rel, err := filepath.Rel(root, path)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(rel)
}

func (w *walker) add(path string, size int64) {
	if !w.seen[path] {
		w.seen[path] = true
		w.files = append(w.files, SourceFile{Path: path, Rel: Relative(w.root, path), Size: size})
	}
}

// domainOf splits an absolute path as the ignore patterns want it.
func domainOf(path string) []string {
	return strings.Split(strings.Trim(filepath.ToSlash(path), "/"), "/")
}

// inherited are the ignore patterns of the folders above dir, down from the repository's root.
func inherited(dir string) []gitignore.Pattern {
	var above []string
	for at := dir; !isRepositoryRoot(at); {
		up := filepath.Dir(at)
		if up == at {
			return nil // not in a repository
		}
		above = append(above, up)
		at = up
	}
	var out []gitignore.Pattern
	for i := len(above) - 1; i >= 0; i-- {
		out = append(out, patternsIn(above[i])...)
	}
	return out
}

func patternsIn(dir string) []gitignore.Pattern {
	var out []gitignore.Pattern
	names := ignoreFiles
	if isRepositoryRoot(dir) {
		names = append([]string{filepath.Join(".git", "info", "exclude")}, names...)
	}
	for _, name := range names {
		data, err := readBounded(filepath.Join(dir, name), maxConfigSize)
		if err != nil {
			continue
		}
		for _, line := range strings.Split(string(data), "\n") {
			line = strings.TrimSuffix(line, "\r")
			if line != "" && !strings.HasPrefix(line, "#") {
				out = append(out, gitignore.ParsePattern(line, domainOf(dir)))
			}
		}
	}
	return out
}

func (w *walker) dir(dir string, domain []string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	kept := len(w.patterns)
	w.patterns = append(w.patterns, patternsIn(dir)...)
	matcher := gitignore.NewMatcher(w.patterns)
	for _, e := range entries {
		name := e.Name()
		path := filepath.Join(dir, name)
		at := append(domain[:len(domain):len(domain)], name)
		switch {
		case e.IsDir():
			if !skippedFolders[name] && !matcher.Match(at, true) && !w.config.Excludes(Relative(w.root, path)) {
				w.dir(path, at)
			}
		case e.Type()&fs.ModeType == 0:
			if matcher.Match(at, false) || w.config.Excludes(Relative(w.root, path)) {
				continue
			}
			if info, err := e.Info(); err == nil {
				w.add(path, info.Size())
			}
		}
	}
	w.patterns = w.patterns[:kept]
}

package workspace

import (
	"context"
	"os"
	"path/filepath"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// AnalyseFile reviews a file of a folder that is not open, as it is on the disk. The result is nil where a review of the folder leaves the file out, or there
// is none. The error is the context's.
func (r *Reviewer) AnalyseFile(ctx context.Context, uri, root, path string) (*Analysed, error) {
	rel := Relative(root, path)
	st, err := os.Lstat(path)
	if filepath.IsAbs(rel) || err != nil || !st.Mode().IsRegular() || r.Config.Excludes(rel) || Ignored(root, path) {
		return nil, nil
	}
	d := &Document{URI: uri, Path: rel, Lines: text.NewLines(""), Language: parsers.Detect(rel, "", "")}
	out := &Analysed{Document: d, reviewer: r}
	if limit := r.Limit(); st.Size() > limit {
		if d.Language != nil {
			out.Outcome.Skipped = tooLarge(int(st.Size()), limit)
		}
		return out, nil
	}
	data, err := readBounded(path, r.Limit())
	if err != nil {
		return nil, nil
	}
	d.Text = string(data)
	d.Lines = text.NewLines(d.Text)
	if d.Language == nil {
		d.Language = parsers.Detect("", "", d.Text[:min(len(d.Text), 128)])
	}
	if why := notText(d.Text, d.Language); why != "" {
		if d.Language != nil {
			out.Outcome.Skipped = why
		}
		return out, nil
	}
	d.state = &analysis{mu: newTurn(), closed: true} // it keeps nothing
	d.state.mu.Lock()
	defer d.state.mu.Unlock()
	return r.analyse(ctx, d, false)
}

// Ignored reports whether a review of the folder leaves a file below it out by an ignore file, or since it lies in a folder that is never looked into.
func Ignored(root, path string) bool {
	if !isBelow(root, path) {
		return false
	}
	var folders []string // from root down to the file's
	for at := filepath.Dir(path); ; at = filepath.Dir(at) {
		folders = append([]string{at}, folders...)
		if at == root || filepath.Dir(at) == at {
			break
		}
	}
	patterns := inherited(root)
	for i, dir := range folders {
		patterns = append(patterns, patternsIn(dir)...)
		m := gitignore.NewMatcher(patterns)
		next := path
		if i+1 < len(folders) {
			next = folders[i+1]
			if skippedFolders[filepath.Base(next)] {
				return true
			}
		}
		if m.Match(domainOf(next), next != path) {
			return true
		}
	}
	return false
}

package workspace

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/workspace/history"
)

// Base is the state of a repository that a change is reviewed against.
type Base struct {
	tree *history.Tree
	root string // the repository's
}

// FindBase is where the present commit of the repository that holds dir parted from a revision; from the main line where ref is "".
func FindBase(dir, ref string) (*Base, error) {
	repo, err := history.Open(dir)
	if err != nil {
		return nil, err
	}
	if ref == "" {
		ref = repo.Mainline()
	}
	tree, err := repo.MergeBase(ref)
	if err != nil {
		return nil, err
	}
	return &Base{tree, repo.Root}, nil
}

// Commit is the hash of the base.
func (b *Base) Commit() string { return b.tree.Commit }

// Root is the folder of the repository's working tree.
func (b *Base) Root() string { return b.root }

// Text is a file of the base, by its absolute path.
func (b *Base) Text(path string) (string, bool, error) {
	return b.tree.Text(Relative(b.root, path), maxConfigSize)
}

// Scan reviews the base's version of the files that the paths hold, with the rules and the configuration of today. files are those of the
// working tree; root is what their Rel is relative to. What stands in the working tree and was not walked, because it is ignored, is
// left out of the base as well.
func (b *Base) Scan(ctx context.Context, root string, paths []string, files []SourceFile, o ScanOptions) ([]FileOutcome, error) {
	limit := o.Reviewer.Limit()
	o.Read = func(sf SourceFile) (string, bool, error) { return b.tree.Text(Relative(b.root, sf.Path), limit) }
	out, _, err := Scan(ctx, b.files(root, paths, files, o.Reviewer), o)
	return out, err
}

// files are those of the base that a walk of it would find.
func (b *Base) files(root string, paths []string, walked []SourceFile, r *Reviewer) []SourceFile {
	byPath := make(map[string]SourceFile, len(walked))
	for _, f := range walked {
		byPath[Relative(b.root, f.Path)] = f
	}
	var out []SourceFile
	for path := range b.tree.Files {
		if f, ok := byPath[path]; ok {
			f.Size = 0 // of the file on the disk
			out = append(out, f)
			continue
		}
		abs := filepath.Join(b.root, filepath.FromSlash(path))
		if _, err := os.Lstat(abs); err == nil || !below(paths, abs) || r.Config.Excludes(Relative(root, abs)) ||
			slices.ContainsFunc(strings.Split(path, "/"), func(part string) bool { return skippedFolders[part] }) {
			continue
		}
		out = append(out, SourceFile{Path: abs, Rel: Relative(root, abs)})
	}
	slices.SortFunc(out, func(a, b SourceFile) int { return strings.Compare(a.Rel, b.Rel) })
	return out
}

func below(paths []string, abs string) bool {
	for _, p := range paths {
		if full, err := filepath.Abs(p); err == nil && (full == abs || strings.HasPrefix(abs, strings.TrimSuffix(full, string(filepath.Separator))+string(filepath.Separator))) {
			return true
		}
	}
	return false
}

// A Difference is what differs between the base and the working tree, for a reviewer.
type Difference struct {
	Added    []Changed // findings that the base has not
	Fixed    []Changed // findings of the base that are gone
	Weakened []Weakening
}

// Changed is a finding on one side of a change.
type Changed struct {
	File  *FileOutcome
	Index int // in the file's findings
}

// Weakening is a change by which less is seen than before.
type Weakening struct {
	Path, Rule string // Rule is "" where it is about a file
	Line       int    // 1-based; 0 for the file as a whole
	Message    string
}

// Compare tells what differs between the outcomes of a base and those of the working tree. Findings are the same when their fingerprints are;
// those of a file that was moved are known by their rule and their code.
func Compare(base, now []FileOutcome) *Difference {
	c := &Difference{}
	before := map[string][]Changed{}
	seen := map[string]bool{}
	suppressed := map[string]bool{}
	for i := range base {
		seen[base[i].Rel] = true
		for k := range base[i].Findings {
			f := &base[i].Findings[k]
			if f.Suppressed != nil {
				suppressed[f.Fingerprint] = true
				continue
			}
			before[f.Fingerprint] = append(before[f.Fingerprint], Changed{&base[i], k})
		}
	}
	here := map[string]bool{}
	for i := range now {
		here[now[i].Rel] = true
		for k := range now[i].Findings {
			f := &now[i].Findings[k]
			old := before[f.Fingerprint]
			if len(old) > 0 {
				before[f.Fingerprint] = old[1:]
			}
			switch {
			case f.Suppressed != nil && !suppressed[f.Fingerprint]:
				c.Weakened = append(c.Weakened, suppression(&now[i], k, len(old) > 0))
			case f.Suppressed == nil && len(old) == 0:
				c.Added = append(c.Added, Changed{&now[i], k})
			}
		}
	}
	for i := range base {
		for k := range base[i].Findings {
			f := &base[i].Findings[k]
			if left := before[f.Fingerprint]; f.Suppressed == nil && slices.Contains(left, Changed{&base[i], k}) {
				c.Fixed = append(c.Fixed, Changed{&base[i], k})
			}
		}
	}
	c.dropMoved(seen, here)
	return c
}

func suppression(o *FileOutcome, k int, known bool) Weakening {
	f := &o.Findings[k]
	w := Weakening{Path: o.Rel, Rule: f.Rule.ID, Line: 1 + strings.Count(o.Source[:f.Span.Start], "\n"), Message: "a comment hides a new finding"}
	if known {
		w.Message = "a comment hides a finding that was shown before"
	}
	if f.Suppressed.Reason != "" {
		w.Message += ": " + f.Suppressed.Reason
	} else {
		w.Message += ", without a reason"
	}
	return w
}

// dropMoved takes out the findings that only changed their file: one that is gone, for one that is new.
func (c *Difference) dropMoved(before, now map[string]bool) {
	left := map[string]int{}
	for _, x := range c.Fixed {
		if !now[x.File.Rel] {
			left[x.key()]++
		}
	}
	moved := map[string]int{}
	c.Added = slices.DeleteFunc(c.Added, func(x Changed) bool {
		if before[x.File.Rel] || left[x.key()] == 0 {
			return false
		}
		left[x.key()]--
		moved[x.key()]++
		return true
	})
	c.Fixed = slices.DeleteFunc(c.Fixed, func(x Changed) bool {
		if now[x.File.Rel] || moved[x.key()] == 0 {
			return false
		}
		moved[x.key()]--
		return true
	})
}

// key is a finding's rule and code, without its place.
func (x Changed) key() string {
	f := &x.File.Findings[x.Index]
	return f.Rule.ID + "\x00" + strings.Join(strings.Fields(x.File.Source[f.Span.Start:f.Span.End]), " ")
}

// Overlay reads files of which some are open, by their absolute paths: their texts count, not those on the disk.
func Overlay(open map[string]string) func(SourceFile) (string, bool, error) {
	return func(sf SourceFile) (string, bool, error) {
		if src, ok := open[sf.Path]; ok {
			return src, true, nil
		}
		data, err := os.ReadFile(sf.Path)
		return string(data), err == nil, err
	}
}

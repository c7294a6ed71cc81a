// Package history reads what a repository of git has committed: the tree at a revision, and the revision at which two lines of work
// parted. It reads objects and references from the disk and nothing else: no program is run, no configuration obeyed, no address
// fetched, and nothing is written.
package history

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/plumbing/storer"
	"github.com/go-git/go-git/v5/storage/filesystem"
	"github.com/go-git/go-git/v5/storage/filesystem/dotgit"
)

// ErrNoRepository says that a folder is in no repository of git.
var ErrNoRepository = errors.New("no git repository")

// Repository is a repository on the disk.
type Repository struct {
	Root  string // the folder of the working tree
	store *filesystem.Storage
}

// Open finds the repository that a folder is in.
func Open(dir string) (*Repository, error) {
	at, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	for {
		if git, common, ok := gitFolder(filepath.Join(at, ".git")); ok {
			fs := osfs.New(git)
			if common != git {
				fs = dotgit.NewRepositoryFilesystem(fs, osfs.New(common))
			}
			return &Repository{at, filesystem.NewStorage(fs, cache.NewObjectLRU(32*cache.MiByte))}, nil
		}
		up := filepath.Dir(at)
		if up == at {
			return nil, fmt.Errorf("%w at %s or above", ErrNoRepository, dir)
		}
		at = up
	}
}

// gitFolder is the folder of a repository's data, and the one that its working trees share. `.git` is that folder, or in a further working tree
// a file that names it.
func gitFolder(path string) (git, common string, ok bool) {
	st, err := os.Stat(path)
	if err != nil {
		return "", "", false
	}
	git = path
	if !st.IsDir() {
		name, ok := strings.CutPrefix(smallFile(path), "gitdir:")
		if !ok {
			return "", "", false
		}
		git = against(filepath.Dir(path), strings.TrimSpace(name))
	}
	common = git
	if name := smallFile(filepath.Join(git, "commondir")); name != "" {
		common = against(git, name)
	}
	if _, err := os.Stat(filepath.Join(git, "HEAD")); err != nil {
		return "", "", false
	}
	return git, common, true
}

func against(base, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(base, path)
}

// smallFile is the first kilobyte of a file, without white space around it.
func smallFile(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, 1024))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(data))
}

// Resolve finds a commit by a reference, a hash, or the beginning of one, followed by any of ^, ^N, ~ and ~N.
func (r *Repository) Resolve(rev string) (*object.Commit, error) {
	name, steps := rev, ""
	if i := strings.IndexAny(rev, "^~"); i >= 0 {
		name, steps = rev[:i], rev[i:]
	}
	c, err := r.named(name)
	if err != nil {
		return nil, err
	}
	for steps != "" {
		op := steps[0]
		steps = steps[1:]
		digits := len(steps) - len(strings.TrimLeft(steps, "0123456789"))
		n := 1
		if digits > 0 {
			if n, err = strconv.Atoi(steps[:digits]); err != nil {
				return nil, fmt.Errorf("%q is no revision", rev)
			}
			steps = steps[digits:]
		}
		if steps != "" && steps[0] != '^' && steps[0] != '~' {
			return nil, fmt.Errorf("%q is no revision", rev)
		}
		if c, err = ancestor(c, op, n); err != nil {
			return nil, fmt.Errorf("%q: %w", rev, err)
		}
	}
	return c, nil
}

// ancestor is the nth parent (^), or the nth generation of first parents (~).
func ancestor(c *object.Commit, op byte, n int) (*object.Commit, error) {
	if op == '^' {
		if n == 0 {
			return c, nil
		}
		return c.Parent(n - 1)
	}
	var err error
	for ; n > 0 && err == nil; n-- {
		c, err = c.Parent(0)
	}
	return c, err
}

// named finds a commit as git does: HEAD and other full names, then tags, branches and those of remotes, then hashes.
func (r *Repository) named(name string) (*object.Commit, error) {
	if name == "" || strings.Contains(name, "..") || strings.HasPrefix(name, "-") {
		return nil, fmt.Errorf("%q is no revision", name)
	}
	for _, form := range plumbing.RefRevParseRules {
		ref, err := storer.ResolveReference(r.store, plumbing.ReferenceName(fmt.Sprintf(form, name)))
		if err == nil {
			return r.commit(ref.Hash())
		}
	}
	if len(name) == 40 && plumbing.IsHash(name) {
		return r.commit(plumbing.NewHash(name))
	}
	if c := r.abbreviated(name); c != nil {
		return c, nil
	}
	return nil, fmt.Errorf("there is no revision %q", name)
}

// commit is the commit of a hash, or the one that a tag of that hash names.
func (r *Repository) commit(h plumbing.Hash) (*object.Commit, error) {
	if tag, err := object.GetTag(r.store, h); err == nil {
		return tag.Commit()
	}
	c, err := object.GetCommit(r.store, h)
	if err != nil {
		return nil, fmt.Errorf("reading the commit %s: %w", h, err)
	}
	return c, nil
}

// abbreviated is the one commit whose hash begins so, or nil.
func (r *Repository) abbreviated(prefix string) *object.Commit {
	if len(prefix) < 7 || len(prefix) > 40 || strings.Trim(prefix, "0123456789abcdef") != "" {
		return nil
	}
	var found *object.Commit
	commits, err := r.store.IterEncodedObjects(plumbing.CommitObject)
	if err != nil {
		return nil
	}
	defer commits.Close()
	err = commits.ForEach(func(o plumbing.EncodedObject) error {
		if !strings.HasPrefix(o.Hash().String(), prefix) {
			return nil
		}
		if found != nil && found.Hash != o.Hash() {
			return errors.New("ambiguous")
		}
		var err error
		found, err = object.DecodeCommit(r.store, o)
		return err
	})
	if err != nil {
		return nil
	}
	return found
}

// MergeBase is where the present commit parted from a revision. A repository without commits, or without a common one, is an error.
func (r *Repository) MergeBase(rev string) (*Tree, error) {
	base, err := r.Resolve(rev)
	if err != nil {
		return nil, err
	}
	head, err := r.Resolve("HEAD")
	if err != nil {
		return nil, err
	}
	list, err := head.MergeBase(base)
	if err != nil {
		return nil, fmt.Errorf("looking for the merge base with %s: %w; is the history shallow?", rev, err)
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("HEAD and %s have no commit in common; is the history shallow?", rev)
	}
	return r.tree(list[0])
}

// mainlines are what a change is reviewed against where nothing is said, the first that exists.
var mainlines = []string{"refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"}

// Mainline is the revision that changes are made against, or HEAD where none is known.
func (r *Repository) Mainline() string {
	for _, name := range mainlines {
		if _, err := storer.ResolveReference(r.store, plumbing.ReferenceName(name)); err == nil {
			return name
		}
	}
	return "HEAD"
}

// Tree is the files of a commit.
type Tree struct {
	Commit string // its hash
	Files  map[string]File
	store  *filesystem.Storage
}

// File is a file of a tree, by its path from the root, with slashes.
type File struct{ hash plumbing.Hash }

// maxFiles bounds how many files of a commit are listed.
const maxFiles = 1 << 20

func (r *Repository) tree(c *object.Commit) (*Tree, error) {
	root, err := c.Tree()
	if err != nil {
		return nil, fmt.Errorf("reading the tree of %s: %w", c.Hash, err)
	}
	t := &Tree{Commit: c.Hash.String(), Files: map[string]File{}, store: r.store}
	w := object.NewTreeWalker(root, true, nil)
	defer w.Close()
	for {
		name, e, err := w.Next()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if err != nil || len(t.Files) > maxFiles {
			return nil, fmt.Errorf("reading the tree of %s: %w", c.Hash, err)
		}
		if e.Mode == filemode.Regular || e.Mode == filemode.Executable || e.Mode == filemode.Deprecated {
			t.Files[name] = File{e.Hash}
		}
	}
}

// Holds reports whether the tree has the text at the path.
func (t *Tree) Holds(path, src string) bool {
	f, ok := t.Files[path]
	return ok && f.hash == plumbing.ComputeHash(plumbing.BlobObject, []byte(src))
}

// Text is the text of a file, when it is at most limit bytes long. Line ends are as they were committed.
func (t *Tree) Text(path string, limit int64) (string, bool, error) {
	f, ok := t.Files[path]
	if !ok {
		return "", false, nil
	}
	size, err := t.store.EncodedObjectSize(f.hash)
	if err != nil {
		return "", false, fmt.Errorf("reading %s of %s: %w", path, t.Commit, err)
	}
	if size > limit {
		return "", false, nil
	}
	blob, err := object.GetBlob(t.store, f.hash)
	if err != nil {
		return "", false, fmt.Errorf("reading %s of %s: %w", path, t.Commit, err)
	}
	in, err := blob.Reader()
	if err != nil {
		return "", false, fmt.Errorf("reading %s of %s: %w", path, t.Commit, err)
	}
	defer in.Close()
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil || int64(len(data)) > limit {
		return "", false, err
	}
	return string(data), true, nil
}

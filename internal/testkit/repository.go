package testkit

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-git/go-billy/v5/osfs"
	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/cache"
	"github.com/go-git/go-git/v5/plumbing/filemode"
	"github.com/go-git/go-git/v5/plumbing/object"
	"github.com/go-git/go-git/v5/storage/filesystem"
)

// Commit commits every file below dir to a branch of the repository there, which is made when there is none, and makes that branch the present
// one. A new branch begins at the present commit. It returns the commit's hash.
func Commit(t *testing.T, dir, branch string) string {
	t.Helper()
	store := filesystem.NewStorage(osfs.New(filepath.Join(dir, ".git")), cache.NewObjectLRUDefault())
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	write := func(o interface {
		Encode(plumbing.EncodedObject) error
	}) plumbing.Hash {
		e := store.NewEncodedObject()
		must(o.Encode(e))
		h, err := store.SetEncodedObject(e)
		must(err)
		return h
	}
	var tree func(path string) plumbing.Hash
	tree = func(path string) plumbing.Hash {
		entries, err := os.ReadDir(path)
		must(err)
		out := &object.Tree{}
		for _, e := range entries {
			at := filepath.Join(path, e.Name())
			switch {
			case e.Name() == ".git":
			case e.IsDir():
				out.Entries = append(out.Entries, object.TreeEntry{Name: e.Name(), Mode: filemode.Dir, Hash: tree(at)})
			default:
				data, err := os.ReadFile(at)
				must(err)
				blob := store.NewEncodedObject()
				blob.SetType(plumbing.BlobObject)
				w, err := blob.Writer()
				must(err)
				_, err = w.Write(data)
				must(err)
				must(w.Close())
				h, err := store.SetEncodedObject(blob)
				must(err)
				out.Entries = append(out.Entries, object.TreeEntry{Name: e.Name(), Mode: filemode.Regular, Hash: h})
			}
		}
		// Git sorts folders as if their names ended with a slash.
		key := func(e object.TreeEntry) string {
			if e.Mode == filemode.Dir {
				return e.Name + "/"
			}
			return e.Name
		}
		slices.SortFunc(out.Entries, func(a, b object.TreeEntry) int { return strings.Compare(key(a), key(b)) })
		return write(out)
	}
	name := plumbing.NewBranchReferenceName(branch)
	c := &object.Commit{TreeHash: tree(dir), Message: "a commit", Author: object.Signature{Name: "a", Email: "a@b", When: time.Unix(1e9, 0)}}
	c.Committer = c.Author
	for _, from := range []plumbing.ReferenceName{name, "HEAD"} {
		ref, err := store.Reference(from)
		if err == nil && ref.Type() == plumbing.SymbolicReference {
			ref, err = store.Reference(ref.Target())
		}
		if err == nil {
			c.ParentHashes = []plumbing.Hash{ref.Hash()}
			break
		}
	}
	h := write(c)
	must(store.SetReference(plumbing.NewHashReference(name, h)))
	must(store.SetReference(plumbing.NewSymbolicReference(plumbing.HEAD, name)))
	return h.String()
}

// WriteFiles writes files below dir, by their paths with slashes. A text "" removes the file.
func WriteFiles(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		var err error
		if text == "" {
			err = os.Remove(path)
		} else if err = os.MkdirAll(filepath.Dir(path), fs.ModePerm); err == nil {
			err = os.WriteFile(path, []byte(text), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

package history_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/workspace/history"
)

func TestRevisions(t *testing.T) {
	dir := t.TempDir()
	testkit.WriteFiles(t, dir, map[string]string{"a.txt": "one", "in/b.txt": "two"})
	first := testkit.Commit(t, dir, "main")
	testkit.WriteFiles(t, dir, map[string]string{"a.txt": "one and a half"})
	second := testkit.Commit(t, dir, "main")
	testkit.WriteFiles(t, dir, map[string]string{"in/b.txt": "", "c.txt": "three"})
	third := testkit.Commit(t, dir, "work")
	r, err := history.Open(filepath.Join(dir, "in"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := history.Open(t.TempDir()); !errors.Is(err, history.ErrNoRepository) {
		t.Errorf("outside of a repository: %v", err)
	}
	for rev, want := range map[string]string{"HEAD": third, "work": third, "main": second, "refs/heads/main": second, "HEAD~2": first, "HEAD^": second, "HEAD^^": first,
		"HEAD~1^1": first, "main^0": second, first: first, first[:9]: first} {
		c, err := r.Resolve(rev)
		if err != nil || c.Hash.String() != want {
			t.Errorf("%s is %v (%v), want %s", rev, c, err, want)
		}
	}
	for _, rev := range []string{"", "none", "HEAD~9", "HEAD^2", "HEAD~x", "../HEAD", "--help", "HEAD..main", "0000000", strings.Repeat("0", 40)} {
		if c, err := r.Resolve(rev); err == nil {
			t.Errorf("%q is %s", rev, c.Hash)
		}
	}
	if got := r.Mainline(); got != "refs/heads/main" {
		t.Errorf("the main line is %s", got)
	}
	tree, err := r.MergeBase("main")
	if err != nil || tree.Commit != second {
		t.Fatalf("merge base %v, %v", tree, err)
	}
	if len(tree.Files) != 2 || !tree.Holds("a.txt", "one and a half") || tree.Holds("a.txt", "one") {
		t.Errorf("the tree has %v", tree.Files)
	}
	if s, ok, err := tree.Text("in/b.txt", 10); s != "two" || !ok || err != nil {
		t.Errorf("in/b.txt is %q, %v, %v", s, ok, err)
	}
	if _, ok, err := tree.Text("a.txt", 3); ok || err != nil {
		t.Errorf("a text above the limit: %v, %v", ok, err)
	}
}

// TestWorkingTree: a further working tree has a file in place of the folder.
func TestWorkingTree(t *testing.T) {
	dir := t.TempDir()
	testkit.WriteFiles(t, dir, map[string]string{"main/a.txt": "one"})
	testkit.Commit(t, filepath.Join(dir, "main"), "main")
	testkit.WriteFiles(t, dir, map[string]string{"second/.git": "gitdir: ../main/.git/worktrees/second\n",
		"main/.git/worktrees/second/HEAD": "ref: refs/heads/main\n", "main/.git/worktrees/second/commondir": "../..\n"})
	r, err := history.Open(filepath.Join(dir, "second"))
	if err != nil {
		t.Fatal(err)
	}
	if tree, err := r.MergeBase("main"); err != nil || len(tree.Files) != 1 {
		t.Errorf("%v, %v", tree, err)
	}
}

// TestHostile: what is broken is an error, and nothing else happens.
func TestHostile(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"nothing":            {"a": "b"},
		"an empty folder":    {".git/x": "y"},
		"a loop of names":    {".git/HEAD": "ref: refs/heads/a\n", ".git/refs/heads/a": "ref: refs/heads/b\n", ".git/refs/heads/b": "ref: refs/heads/a\n"},
		"a name outside":     {".git/HEAD": "ref: ../../../../etc/passwd\n"},
		"a hash of nothing":  {".git/HEAD": strings.Repeat("1", 40) + "\n"},
		"rubbish":            {".git/HEAD": "\x00\xff\n", ".git/packed-refs": "\x00\n"},
		"a file of a file":   {".git": "gitdir: .git\n"},
		"a file of nowhere":  {".git": "gitdir: /nonexistent\n"},
		"an object unlike":   {".git/HEAD": strings.Repeat("2", 40) + "\n", ".git/objects/22/" + strings.Repeat("2", 38): "not zlib"},
		"a pack unlike":      {".git/HEAD": strings.Repeat("3", 40) + "\n", ".git/objects/pack/pack-" + strings.Repeat("3", 40) + ".pack": "PACK", ".git/objects/pack/pack-" + strings.Repeat("3", 40) + ".idx": "\xfftOc"},
		"hooks and programs": {".git/HEAD": "ref: refs/heads/a\n", ".git/config": "[core]\n\tfsmonitor = touch ran\n\tsshCommand = touch ran\n", ".git/hooks/post-checkout": "#!/bin/sh\ntouch ran\n"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			testkit.WriteFiles(t, dir, files)
			r, err := history.Open(dir)
			if err != nil {
				return
			}
			if tree, err := r.MergeBase(r.Mainline()); err == nil {
				t.Errorf("a tree came of it: %v", tree.Files)
			}
			if _, err := os.Stat(filepath.Join(dir, "ran")); err == nil {
				t.Error("a program was run")
			}
		})
	}
}

package cache_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

func open(t *testing.T, dir string) *cache.Pack {
	t.Helper()
	p, err := cache.Open(dir, cache.KeyOf([]byte("subject")))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func key(s string) cache.Key { return cache.KeyOf([]byte(s)) }

// filled is a folder with a pack of two results.
func filled(t *testing.T) (dir, pack string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "results")
	p := open(t, dir)
	p.Put(key("a"), []byte("first"))
	p.Put(key("b"), []byte("second"))
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	packs, _ := filepath.Glob(filepath.Join(dir, "*.pack"))
	if len(packs) != 1 {
		t.Fatalf("packs: %q", packs)
	}
	return dir, packs[0]
}

func TestKeptBetweenRuns(t *testing.T) {
	dir, _ := filled(t)
	p := open(t, dir)
	if v, ok := p.Get(key("a")); !ok || string(v) != "first" {
		t.Errorf("a: %q, %v", v, ok)
	}
	p.Keep(key("a"))
	p.Put(key("c"), []byte("third"))
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	p = open(t, dir)
	for name, want := range map[string]bool{"a": true, "b": false, "c": true} {
		if _, ok := p.Get(key(name)); ok != want {
			t.Errorf("%s is there: %v; want %v", name, ok, want)
		}
	}
}

// Whatever one byte of a pack becomes, no result is another than it was.
func TestEveryDamagedByte(t *testing.T) {
	dir, path := filled(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		damaged := bytes.Clone(whole)
		damaged[i] ^= 0x41
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		p := open(t, dir)
		for name, want := range map[string]string{"a": "first", "b": "second"} {
			if v, ok := p.Get(key(name)); ok && string(v) != want {
				t.Fatalf("byte %d: %s is %q", i, name, v)
			}
		}
	}
	for n := range whole {
		if err := os.WriteFile(path, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		if v, ok := open(t, dir).Get(key("b")); ok && string(v) != "second" {
			t.Fatalf("cut at %d: %q", n, v)
		}
	}
}

func TestFolderOfOthersIsRefused(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "open")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if _, err := cache.Open(dir, key("subject")); err == nil {
		t.Error("a folder that anyone may write to is used")
	}
}

func TestOldPacksGo(t *testing.T) {
	dir, path := filled(t)
	old := filepath.Join(dir, "00.pack")
	other := filepath.Join(dir, "notes.txt")
	for _, f := range []string{old, other} {
		if err := os.WriteFile(f, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		past := time.Now().Add(-2 * cache.MaxAge)
		if err := os.Chtimes(f, past, past); err != nil {
			t.Fatal(err)
		}
	}
	p := open(t, dir)
	p.Put(key("d"), nil)
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); err == nil {
		t.Error("a pack that nobody asked for is still there")
	}
	for _, f := range []string{path, other} {
		if _, err := os.Stat(f); err != nil {
			t.Error(err)
		}
	}
}

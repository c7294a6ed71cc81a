package workspace_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// inTime runs f and fails where it takes too long: reading from a pipe would take for ever.
func inTime(t *testing.T, limit time.Duration, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(limit):
		t.Fatalf("%s is not done after %s", what, limit)
	}
}

func hostileRepository(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	write := func(name, text string) {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	check := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	bad := "import os\nfrom flask import request\n\ndef f():\n    os.system(request.args['c'])\n"
	write("honest.py", bad)
	write("nul.py", bad+"# \x00\n")
	write("utf.py", "# \xff\xfe \xc3\x28\n"+bad)
	write("utf16.py", "\xff\xfei\x00m\x00p\x00o\x00r\x00t\x00 \x00o\x00s\x00\n\x00")
	write("picture.ts", "G"+strings.Repeat("\x00\x01\x02\xff", 4000))
	write(strings.Repeat("d/", 300)+"leaf.py", bad)
	write("nested.py", strings.Repeat("(", 50_000)+strings.Repeat(")", 50_000))
	write("application.yml", aliasBomb())
	huge, err := os.Create(filepath.Join(root, "huge.py"))
	check(err)
	check(huge.Truncate(1 << 32))
	check(huge.Close())
	for i := range 3000 {
		write(fmt.Sprintf("many/%d.txt", i), "")
	}
	for _, name := range []string{"pipe.py", "pipe", "application.properties"} {
		check(syscall.Mkfifo(filepath.Join(root, name), 0o644))
	}
	for name, target := range map[string]string{"loop": ".", "outside": t.TempDir(), "zero.py": "/dev/zero", "away.py": "/etc/passwd", "gone.py": "nowhere", ".gitignore": "/dev/zero"} {
		check(os.Symlink(target, filepath.Join(root, name)))
	}
	return root
}

// aliasBomb is YAML of a kilobyte that stands for ten to the power of nineteen values.
func aliasBomb() string {
	var sb strings.Builder
	sb.WriteString("a0: &a0 [x]\n")
	for i := 1; i < 20; i++ {
		fmt.Fprintf(&sb, "a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i-1), 10), ","))
	}
	return sb.String()
}

// TestHostileRepository: whatever lies in a repository, a scan of it ends, finds what there is to find, and says what it left out.
func TestHostileRepository(t *testing.T) {
	root := hostileRepository(t)
	setup := workspace.LoadSetup(root)
	r := workspace.NewReviewer(setup, nil, true, nil)
	var outs []workspace.FileOutcome
	inTime(t, time.Minute, "the scan", func() {
		files, err := workspace.Walk(root, []string{root}, setup.Config)
		if err != nil {
			t.Error(err)
		}
		if outs, _, err = workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: r}); err != nil {
			t.Error(err)
		}
	})
	found, skipped := map[string]int{}, map[string]string{}
	for _, o := range outs {
		found[filepath.Base(o.Rel)] += len(o.Findings)
		if o.Skipped != "" {
			skipped[o.Rel] = o.Skipped
		}
	}
	for _, name := range []string{"honest.py", "nul.py", "utf.py", "leaf.py"} {
		if found[name] != 1 {
			t.Errorf("%s: %d findings", name, found[name])
		}
	}
	for _, name := range []string{"pipe.py", "zero.py", "away.py", "gone.py"} {
		if _, ok := found[name]; ok {
			t.Errorf("%s was looked at", name)
		}
	}
	for name, word := range map[string]string{"huge.py": "too large", "utf16.py": "UTF-16", "picture.ts": "binary"} {
		if !strings.Contains(skipped[name], word) {
			t.Errorf("%s: %q", name, skipped[name])
		}
	}
}

// TestNamedPipesAreRefused: a path that is named by itself is read only where it is a file or a folder.
func TestNamedPipesAreRefused(t *testing.T) {
	root := hostileRepository(t)
	for _, name := range []string{"pipe.py", "zero.py"} {
		if _, err := workspace.Walk(root, []string{filepath.Join(root, name)}, &rules.Config{}); err == nil || !strings.Contains(err.Error(), "neither a file nor a folder") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestHostileFilesOnDisk: what changes on disk beside an open document is read in the background, whatever it is.
func TestHostileFilesOnDisk(t *testing.T) {
	root := hostileRepository(t)
	r := workspace.NewReviewer(workspace.LoadSetup(root), nil, true, nil)
	inTime(t, time.Minute, "reading", func() {
		got, err := r.Index(context.Background(), root, "python", nil, func(string) bool { return false })
		if err != nil || got.Files < 4 {
			t.Errorf("%d files read: %v", got.Files, err)
		}
		for _, name := range []string{"pipe.py", "zero.py", "huge.py", "gone.py", "loop/honest.py"} {
			r.Reindex(context.Background(), root, name)
		}
	})
}

// TestRulesBehindSymlinks: a configuration names rules and models below it alone, also by way of symbolic links.
func TestRulesBehindSymlinks(t *testing.T) {
	root, outside := t.TempDir(), t.TempDir()
	rule := "rules:\n- {id: a, message: m, severity: LOW, languages: [python], pattern: f(...)}\n"
	for _, path := range []string{filepath.Join(outside, "r.yaml"), filepath.Join(root, "inside.yaml")} {
		if err := os.WriteFile(path, []byte(rule), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, target := range map[string]string{"folder": outside, "file.yaml": filepath.Join(outside, "r.yaml"), "link.yaml": "inside.yaml"} {
		if err := os.Symlink(target, filepath.Join(root, name)); err != nil {
			t.Fatal(err)
		}
	}
	for name, ok := range map[string]bool{"folder": false, "file.yaml": false, "link.yaml": true, "inside.yaml": true} {
		if err := os.WriteFile(filepath.Join(root, rules.ConfigName), []byte("rules: ["+name+"]\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		setup := workspace.LoadSetup(root)
		if got := len(setup.Rules) == 1 && len(setup.Faults) == 0; got != ok {
			t.Errorf("%s: %d rules, %v", name, len(setup.Rules), setup.Faults)
		}
	}
}

// TestBinaryFiles: a file of no language that is no text is not searched for secrets; one with bytes that are no UTF-8 is.
func TestBinaryFiles(t *testing.T) {
	root := t.TempDir()
	key := "AKIA" + strings.Repeat("QRSTUV2X", 2)
	var files []workspace.SourceFile
	for name, data := range map[string]string{"latin1.txt": "caf\xe9 " + key + "\n", "image.png": "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR " + key + "\n", "nul.txt": "a\x00b " + key + "\n"} {
		path := filepath.Join(root, name)
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, workspace.SourceFile{Path: path, Rel: name, Size: int64(len(data))})
	}
	outs, _, err := workspace.Scan(context.Background(), files, workspace.ScanOptions{Reviewer: workspace.NewReviewer(workspace.LoadSetup(root), nil, true, nil)})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range outs {
		if found := len(x.Findings) > 0; found != (x.Rel != "image.png") {
			t.Errorf("%s: found %v", x.Rel, found)
		}
	}
}

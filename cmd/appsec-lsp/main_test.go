package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// cli runs the program in a folder made of files.
func cli(t *testing.T, files map[string]string, args ...string) (code int, out, errs string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, ".appsec.yaml")); err != nil {
		// The flaw that these tests are about is one of those that are shown to who asks for them.
		if err := os.WriteFile(filepath.Join(dir, ".appsec.yaml"), []byte("confidence: low\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(""), &o, &e)
	return code, o.String(), e.String()
}

const (
	flawed = "import yaml\nyaml.load(x)\n"
	rule   = "rules:\n  - id: no-print\n    message: no print of $X\n    severity: WARNING\n    languages: [python]\n    pattern: print($X)\n"
)

func TestExitCodes(t *testing.T) {
	project := map[string]string{"a.py": flawed, "clean/b.py": "x = 1\n", "own.yaml": rule, "broken.yaml": "rules:\n  - id: x\n    languges: [python]\n", "p/c.py": "print(1)\n"}
	for _, tc := range []struct {
		args      string
		code      int
		out, errs string // what they must hold
	}{
		{"scan", 1, "python-yaml-unsafe-load", ""},
		{"scan clean", 0, "0 findings in 1 file", ""},
		{"scan --fail-on never", 0, "1 high", ""},
		{"scan --fail-on critical", 0, "", ""},
		{"scan --no-builtin --config own.yaml", 1, "no print of 1", ""},
		{"scan --no-builtin --config own.yaml --fail-on high", 0, "1 medium", ""},
		{"scan --rule python-yaml-* --exclude-rule *load", 0, "0 findings", ""},
		{"scan --lang java", 0, "0 findings in 0 files", ""},
		{"scan --confidence sure", 2, "", "none of low, medium, high"},
		{"scan --format sarfi", 2, "", "did you mean sarif?"},
		{"scan --fail-on hihg", 2, "", "did you mean high?"},
		{"scan --lang pyton", 2, "", "did you mean python?"},
		{"scan --confg x", 2, "", "unknown flag"},
		{"scan nowhere", 2, "", "nowhere"},
		{"scan --config broken.yaml", 2, "", "broken.yaml:3:5"},
		{"scan --config nowhere.yaml", 2, "", "nowhere.yaml"},
		{"scan --baseline own.yaml", 2, "", "neither a SARIF nor a JSON report"},
		{"rules validate own.yaml", 0, "1 rules, 0 entries of models, 0 faults", ""},
		{"rules validate broken.yaml", 1, "broken.yaml:3:5", ""},
		{"rules show python-yaml-unsafe-load", 0, "CWE-502", ""},
		{"rules schema", 0, "pattern-not-inside", ""},
		{"rules schema config", 0, "require-reason", ""},
		{"rules schema model", 0, "propagators", ""},
		{"rules schema nothing", 2, "", "there is no schema of"},
		{"rules list --lang go", 0, "go-tls-verification-off", ""},
		{"explain python-yaml-unsafe-lod", 2, "", "did you mean python-yaml-unsafe-load?"},
		{"explain python-yaml-unsafe-load", 0, "safe_load", ""},
		{"explain --depth line python-yaml-unsafe-load", 0, "\n", ""},
		{"explain --depth deep python-yaml-unsafe-load", 2, "", "none of line, paragraph, whole"},
		{"explain --path pyton", 2, "", "did you mean python?"},
		{"explain", 2, "", "takes 1 argument"},
		{"doctor a.py", 0, "python", ""},
		{"version", 0, "languages", ""},
		{"serve --listen 0.0.0.0:0", 2, "", "not a loopback address"},
		{"serve --log-level loud", 2, "", "unknown level"},
		{"nonsense", 2, "", "no command"},
		{"scna", 2, "", "did you mean scan?"},
		{"rules lits", 2, "", "did you mean list?"},
		{"rules", 0, "validate", ""},
		{"rules list --lang pyton", 2, "", "did you mean python?"},
		{"rules list --lang golang", 0, "go-tls-verification-off", ""},
		{"rules validate", 2, "", "takes arguments"},
		{"rules validate nowhere", 2, "", "nowhere"},
		{"rules validate clean", 2, "", "no rules in clean"},
		{"rules test", 2, "", "takes arguments"},
		{"scan --config clean", 2, "", "no rules in clean"},
		{"scan --rule python-yaml-unsafe-lod", 2, "", "did you mean python-yaml-unsafe-load?"},
		{"scan --rule nothing-like-it", 2, "", "no rule fits"},
		{"scan --no-builtin", 2, "", "--no-builtin"},
		{"scan --stats nowhere/s.json", 2, "", "--stats"},
		{"scan --output nowhere/s.json", 2, "", "--output"},
		{"scan --policy nowhere.yaml", 2, "", "--policy"},
		{"serve --policy nowhere.yaml", 2, "", "--policy"},
		{"doctor a.py b.py", 2, "", "takes 1 argument"},
	} {
		t.Run(tc.args, func(t *testing.T) {
			code, out, errs := cli(t, project, strings.Fields(tc.args)...)
			if code != tc.code || !strings.Contains(out, tc.out) || !strings.Contains(errs, tc.errs) {
				t.Errorf("exit %d, want %d\noutput: %s\nerrors: %s", code, tc.code, out, errs)
			}
			if code == 2 && (out != "" || strings.Count(strings.TrimSpace(errs), "\n") > 1) {
				t.Errorf("a mistake in usage takes a line and no findings:\n%s%s", out, errs)
			}
		})
	}
}

// TestFormats: every machine format can be read back, and names the finding.
func TestFormats(t *testing.T) {
	for _, format := range []string{"json", "sarif", "gitlab"} {
		code, out, errs := cli(t, map[string]string{"a.py": flawed}, "scan", "--format", format)
		var doc map[string]any
		if err := json.Unmarshal([]byte(out), &doc); err != nil || code != 1 || !strings.Contains(out, "python-yaml-unsafe-load") {
			t.Errorf("%s: exit %d, %v\n%s%s", format, code, err, out, errs)
		}
	}
	for format, want := range map[string]string{"markdown": "# Security review", "html": "<!doctype html>", "github": "::error file=a.py,line=2", "junit": "<testsuites>"} {
		if _, out, _ := cli(t, map[string]string{"a.py": flawed}, "scan", "--format", format); !strings.Contains(out, want) {
			t.Errorf("%s: %s", format, out)
		}
	}
}

// TestBaseline: what a saved report knows is not shown again.
func TestBaseline(t *testing.T) {
	for _, format := range []string{"json", "sarif"} {
		_, saved, _ := cli(t, map[string]string{"a.py": flawed}, "scan", "--format", format)
		code, out, errs := cli(t, map[string]string{"a.py": "# moved\n\n" + flawed + "yaml.unsafe_load(y)\n", "known": saved}, "scan", "--baseline", "known", "a.py")
		if code != 1 || !strings.Contains(out, "1 finding in 1 file") || !strings.Contains(out, "unsafe_load(y)") {
			t.Errorf("%s: exit %d\n%s%s", format, code, out, errs)
		}
	}
}

// TestIncomplete: a file that is too large is named, the others are reported, and the exit code says so.
func TestIncomplete(t *testing.T) {
	code, out, _ := cli(t, map[string]string{"a.py": flawed, "b.py": strings.Repeat("x = 1\n", 100), ".appsec.yaml": "max-file-size: 100\nconfidence: low\n"}, "scan")
	if code != 3 || !strings.Contains(out, "b.py") || !strings.Contains(out, "python-yaml-unsafe-load") {
		t.Errorf("exit %d\n%s", code, out)
	}
}

// TestIgnored: folders honour ignore files, a file that is named does not.
func TestIgnored(t *testing.T) {
	files := map[string]string{".git/HEAD": "", ".gitignore": "out/\n*.gen.py\n", "out/a.py": flawed, "b.gen.py": flawed, "sub/.appsecignore": "c.py\n", "sub/c.py": flawed, "node_modules/d.js": "eval(x)\n"}
	if code, out, _ := cli(t, files, "scan"); code != 0 {
		t.Errorf("ignored files were scanned:\n%s", out)
	}
	if code, out, _ := cli(t, files, "scan", "out/a.py"); code != 1 {
		t.Errorf("a named file was ignored:\n%s", out)
	}
}

// TestJobs: the output does not depend on how many work.
func TestJobs(t *testing.T) {
	files := map[string]string{}
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		files[name+".py"] = strings.Repeat(flawed, 3)
	}
	_, one, _ := cli(t, files, "scan", "--jobs", "1")
	_, many, _ := cli(t, files, "scan", "--jobs", "5")
	if one != many {
		t.Errorf("one worker:\n%s\nfive:\n%s", one, many)
	}
}

// TestStats: each part of the work has a time of its own.
func TestStats(t *testing.T) {
	_, _, errs := cli(t, map[string]string{"a.py": strings.Repeat(flawed, 500)}, "scan", "--stats", "-")
	var stats map[string]float64
	if err := json.Unmarshal([]byte(errs), &stats); err != nil {
		t.Fatal(err, errs)
	}
	for _, key := range []string{"files", "bytes", "nodes", "rules", "findings", "parse_ms", "lower_ms", "match_ms", "total_ms", "peak_rss_bytes"} {
		if stats[key] <= 0 {
			t.Errorf("%s is %v", key, stats[key])
		}
	}
}

// TestKindsOfFiles: settings say what is shown of files that are not a team's own source, and the doctor tells it.
func TestKindsOfFiles(t *testing.T) {
	files := map[string]string{"test_a.py": flawed, "vendor/b.py": flawed, "c.py": "# @generated\n" + flawed, "own.yaml": rule, "test_d.py": "print(1)\n"}
	if code, out, _ := cli(t, files, "scan"); code != 0 {
		t.Errorf("by default:\n%s", out)
	}
	if code, out, _ := cli(t, files, "scan", "--config", "own.yaml"); code != 1 || !strings.Contains(out, "1 finding in") || !strings.Contains(out, "test_d.py") {
		t.Errorf("a rule of one's own:\n%s", out)
	}
	if _, out, _ := cli(t, files, "doctor", "test_a.py"); !strings.Contains(out, "tests; of built-in rules' findings the settings say `flows`") || !strings.Contains(out, "1 by the kind of file") {
		t.Errorf("doctor:\n%s", out)
	}
	files[".appsec.yaml"] = "files: {tests: show, vendored: show, generated: show}\nconfidence: low\n"
	if _, out, _ := cli(t, files, "scan"); !strings.Contains(out, "3 findings") {
		t.Errorf("all shown:\n%s", out)
	}
}

// TestConfidenceFlag: rules that are often wrong wait until they are asked for.
func TestConfidenceFlag(t *testing.T) {
	files := map[string]string{"a.c": "void f(char *d, char *s) { strcpy(d, s); }\n", ".appsec.yaml": "severity: info\n"}
	if code, out, _ := cli(t, files, "scan"); code != 0 {
		t.Errorf("by default:\n%s", out)
	}
	if code, out, _ := cli(t, files, "scan", "--confidence", "low"); code != 1 || !strings.Contains(out, "c-string-copied-without-limit") {
		t.Errorf("low:\n%s", out)
	}
}

// TestLearningPath: what the code has comes first, the worst before the rest, and then what else there is.
func TestLearningPath(t *testing.T) {
	files := map[string]string{"a.py": flawed + "import hashlib\nhashlib.md5(x)\n", "b.py": flawed, "c.go": "package c\n"}
	code, out, errs := cli(t, files, "explain", "--path", "python")
	if code != 0 {
		t.Fatal(errs)
	}
	at := -1
	for _, want := range []string{"# A learning path for python", "## 1. Deserialization", "2 findings here: `a.py:2`, `b.py:2`", "explain python-yaml-unsafe-load",
		"## 2. Weak cryptography", "1 finding here: `a.py:4`", "## What else there is to know", "- SQL injection: `appsec-lsp explain python-"} {
		i := strings.Index(out, want)
		if i <= at {
			t.Errorf("%q is missing, or not in its place:\n%s", want, out)
		}
		at = max(at, i)
	}
	for _, foreign := range []string{"explain jsp-", "explain aspnet-", "explain jinja-"} {
		if strings.Contains(out, foreign) {
			t.Errorf("%s is of no use to who writes Python:\n%s", foreign, out)
		}
	}
	if _, out, _ := cli(t, map[string]string{"a.py": "x = 1\n"}, "explain", "--path", "py"); !strings.Contains(out, "Nothing was found here") {
		t.Errorf("%s", out)
	}
}

// TestMain keeps what scans remember out of the user's folder.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "appsec-results")
	if err != nil {
		panic(err)
	}
	for _, name := range []string{"XDG_CACHE_HOME", "HOME", "LocalAppData"} {
		if err := os.Setenv(name, dir); err != nil {
			panic(err)
		}
	}
	code := m.Run()
	if err := os.RemoveAll(dir); err != nil {
		panic(err)
	}
	os.Exit(code)
}

func TestScanRemembers(t *testing.T) {
	stats := func(text string) (s struct{ Files, Remembered, Findings int }) {
		t.Helper()
		if err := json.Unmarshal([]byte(text), &s); err != nil {
			t.Fatalf("%v in %q", err, text)
		}
		return s
	}
	code, first, errs := cli(t, map[string]string{"a.py": flawed, "b.py": "x = 1\n"}, "scan", "--format", "json", "--stats", "-")
	if s := stats(errs); code != 1 || s.Remembered != 0 || s.Findings != 1 {
		t.Errorf("first: %d, %+v", code, s)
	}
	again := func(args ...string) (string, string) {
		var o, e bytes.Buffer
		if code := run(append([]string{"scan", "--format", "json", "--stats", "-"}, args...), strings.NewReader(""), &o, &e); code != 1 {
			t.Errorf("%q: %d", args, code)
		}
		return o.String(), e.String()
	}
	second, errs := again()
	if s := stats(errs); s.Remembered != s.Files || s.Files < 2 || second != first {
		t.Errorf("second: %+v\n%s\n%s", s, first, second)
	}
	if _, errs = again("--no-cache"); stats(errs).Remembered != 0 {
		t.Errorf("--no-cache: %s", errs)
	}
	if _, errs = again("--rule", "python-*"); stats(errs).Remembered != 0 {
		t.Errorf("other rules: %s", errs)
	}
}

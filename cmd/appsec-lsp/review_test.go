package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
)

// changed is a repository with a change on a branch: a finding is there before and after, one is fixed, one is new in a file that git knows and
// one in a file that it does not; one moved with its file; one is hidden, and the configuration hides more.
func changed(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	testkit.WriteFiles(t, dir, map[string]string{
		".appsec.yaml": "builtin: false\n",
		".appsec/rules/own.yaml": "rules:\n- {id: no-eval, message: runs $X, severity: ERROR, languages: [python], pattern: eval($X)}\n" +
			"- {id: no-print, message: prints, severity: INFO, languages: [python], pattern: print($X)}\n",
		"a.py":       "eval(old)\neval(gone)\n",
		"b.py":       "x = 1\r\neval(hidden)\r\n",
		"moved.py":   "eval(moved)\n",
		"deleted.py": "print(deleted)\n",
	})
	testkit.Commit(t, dir, "main")
	testkit.WriteFiles(t, dir, map[string]string{
		"a.py":         "# moved down\neval(old)\nprint(new)\n",
		"moved.py":     "",
		"deleted.py":   "",
		"in/moved.py":  "eval(moved)\n",
		".appsec.yaml": "builtin: false\nexclude: [third]\ndisable: [no-such]\n",
	})
	testkit.Commit(t, dir, "work")
	testkit.WriteFiles(t, dir, map[string]string{
		"c.py": "eval(uncommitted)\n",
		"b.py": "x = 1\neval(hidden) # appsec:ignore no-eval -- trust me\n",
	})
	t.Chdir(dir)
	return dir
}

func command(t *testing.T, args ...string) (out string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(args, strings.NewReader(""), &stdout, &stderr)
	return stdout.String() + stderr.String(), code
}

func TestReview(t *testing.T) {
	changed(t)
	out, code := command(t, "review", "--base", "main", "--format", "json")
	var r struct {
		Base            string
		Added, Fixed    []struct{ Rule, Path, Code string }
		Weakened        []struct{ Path, Rule, Message string }
		Incomplete      []any
		Files, Unwanted int
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != exitFindings {
		t.Fatalf("exit %d, %v: %s", code, err, out)
	}
	var got []string
	for _, x := range r.Added {
		got = append(got, "+ "+x.Path+" "+x.Code)
	}
	for _, x := range r.Fixed {
		got = append(got, "- "+x.Path+" "+x.Code)
	}
	for _, x := range r.Weakened {
		got = append(got, "! "+x.Path+" "+x.Rule+" "+x.Message)
	}
	want := `+ a.py print(new)
+ c.py eval(uncommitted)
- a.py eval(gone)
- deleted.py print(deleted)
! b.py no-eval a comment hides a finding that was shown before: trust me
! .appsec.yaml  rules no-such do not run any more
! .appsec.yaml  files third are not analysed any more`
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
	for _, format := range []string{"text", "markdown", "sarif", "html", "github", "gitlab", "junit"} {
		out, code := command(t, "review", "--base", "main", "--format", format)
		if code != exitFindings || !strings.Contains(out, "no-print") {
			t.Errorf("%s: exit %d, %s", format, code, out)
		}
		whole := format == "text" || format == "markdown" || format == "sarif"
		if strings.Contains(out, "deleted.py") != whole || strings.Contains(out, "trust me") != whole {
			t.Errorf("%s tells too much or too little: %s", format, out)
		}
	}
}

// TestReviewOfRules: a rule that a change takes away is named, and nothing is found by it on either side.
func TestReviewOfRules(t *testing.T) {
	dir := changed(t)
	testkit.WriteFiles(t, dir, map[string]string{".appsec/rules/own.yaml": "rules:\n- {id: no-print, message: prints, severity: INFO, languages: [python], pattern: print($X)}\n"})
	out, _ := command(t, "review", "--base", "main")
	if !strings.Contains(out, "no-eval  the rule is gone") || strings.Contains(out, "runs ") {
		t.Error(out)
	}
}

func TestReviewSaysWhatIsWrong(t *testing.T) {
	changed(t)
	for _, base := range []string{"no-such", "--upload-pack=touch", "main..work"} {
		if out, code := command(t, "review", "--base="+base); code != exitUsage || !strings.Contains(out, "revision") {
			t.Errorf("%s: exit %d, %s", base, code, out)
		}
	}
	t.Chdir(t.TempDir())
	if out, code := command(t, "review"); code != exitUsage || !strings.Contains(out, "no git repository") {
		t.Errorf("outside of a repository: exit %d, %s", code, out)
	}
}

func TestBaselineOfARevision(t *testing.T) {
	changed(t)
	out, code := command(t, "scan", "--baseline", "main", "--format", "json")
	for text, there := range map[string]bool{"eval(uncommitted)": true, "print(new)": true, "eval(old)": false, "eval(moved)": false} {
		if strings.Contains(out, text) != there {
			t.Errorf("%s is there: %v; exit %d, %s", text, !there, code, out)
		}
	}
	if out, code := command(t, "scan", "--baseline", "HEAD", "--rule", "no-print"); code != exitDone {
		t.Errorf("against the present commit: exit %d, %s", code, out)
	}
	if out, code := command(t, "scan", "--baseline", "no-such"); code != exitUsage || !strings.Contains(out, "no-such is no file, and no revision") {
		t.Errorf("exit %d, %s", code, out)
	}
}

package main

import (
	"strings"
	"testing"
)

const unsafeLoad = "import yaml\n\ndef f(x):\n    return yaml.load(x)\n"

// TestProject: the configuration nearest to what is scanned counts, and paths are shown from the present folder.
func TestProject(t *testing.T) {
	files := map[string]string{
		"whole/a.py":               unsafeLoad,
		"part/.appsec.yaml":        "disable: [python-yaml-unsafe-load]\nexclude: [src/gen]\nrules: [own.yaml]\nconfidence: low\n",
		"part/own.yaml":            "rules:\n  - {id: no-print, languages: [python], severity: ERROR, message: no print, pattern: print(...)}\n",
		"part/src/b.py":            unsafeLoad + "print(1)\n",
		"part/src/gen/c.py":        "print(2)\n",
		"part/nested/.appsec.yaml": "overrides: {no-print: low}\n",
		"part/nested/d.py":         "print(3)\n",
	}
	for args, want := range map[string]string{
		"scan part --format github":          "file=part/src/b.py,line=5",
		"scan part/src --format github":      "file=part/src/b.py,line=5",
		"scan part/src/b.py --format github": "file=part/src/b.py,line=5",
		"scan part/src part/nested":          "part/src/b.py:5:1",
		"scan part/nested":                   "part/nested/d.py:1:1  low  no-print",
		"scan whole --confidence low":        "whole/a.py:4:12",
		"doctor part/src/b.py":               "part/.appsec.yaml",
		"explain --path python part/src":     "",
	} {
		code, out, errs := cli(t, files, strings.Fields(args)...)
		if code > 1 || !strings.Contains(out, want) {
			t.Errorf("%s: exit %d\n%s%s", args, code, out, errs)
		}
		if strings.Contains(out, "part") && strings.Contains(out, "yaml-unsafe-load") || strings.Contains(out, "gen/c.py") {
			t.Errorf("%s shows what the part's configuration hides:\n%s", args, out)
		}
	}
}

// TestPolicy: an organisation's policy binds the workspace's configuration and its comments.
func TestPolicy(t *testing.T) {
	files := map[string]string{
		"org/policy.yaml": "policy: {require: [python-yaml-unsafe-load], exclude: false, suppressions: {forbid: [python-yaml-unsafe-load], require: [by]}}\n",
		"ws/.appsec.yaml": "builtin: false\nexclude: ['**']\nrules: [own.yaml]\n",
		"ws/own.yaml":     "rules:\n  - {id: no-print, languages: [python], severity: ERROR, message: no print, pattern: print(...)}\n",
		"ws/a.py":         strings.Replace(unsafeLoad, "load(x)", "load(x)  # appsec:ignore python-yaml-unsafe-load -- reason", 1) + "print(1)  # appsec:ignore no-print -- reason\nprint(2)  # appsec:ignore no-print -- reason by=ada\n",
		"ws/.git/HEAD":    "",
		"org/slip.yaml":   "policy: {requires: [a]}\n",
	}
	if code, out, errs := cli(t, files, "scan", "ws"); code != 0 {
		t.Fatalf("without a policy: exit %d\n%s%s", code, out, errs)
	}
	check := func(args ...string) {
		t.Helper()
		code, out, errs := cli(t, files, args...)
		if code != 1 || !strings.Contains(out, "a.py:4:12") || !strings.Contains(out, "a.py:5:1") || strings.Contains(out, "a.py:6:1") {
			t.Errorf("%v: exit %d\n%s%s", args, code, out, errs)
		}
	}
	check("scan", "ws", "--policy", "org/policy.yaml")
	t.Setenv(policyVariable, "org/policy.yaml")
	check("scan", "ws")
	if _, out, _ := cli(t, files, "doctor", "ws/a.py"); !strings.Contains(out, "required by policy") {
		t.Errorf("doctor: %s", out)
	}
	if code, _, errs := cli(t, files, "scan", "ws", "--policy", "org/slip.yaml"); code != 2 || !strings.Contains(errs, "did you mean `require`?") {
		t.Errorf("a slip of the pen in a policy: exit %d %s", code, errs)
	}
}

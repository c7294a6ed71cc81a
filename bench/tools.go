package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// tool is a scanner: how it is called on a folder with src, rules.yaml and ast-grep.yaml, and how its matches are counted.
type tool struct {
	name, program string
	args          func(dir string) []string
	count         func(out []byte) (int, error)
}

// sample is one run; times are in milliseconds.
type sample struct {
	wall, cpu float64
	matches   int
}

func (t *tool) run(dir string) (sample, error) {
	cmd := exec.Command(t.program, t.args(dir)...)
	cmd.Dir = dir
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	began := time.Now()
	err := cmd.Run()
	s := sample{wall: ms(time.Since(began))}
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) { // 1 says that something was found
		return s, fmt.Errorf("%w: %s", err, strings.TrimSpace(errs.String()))
	}
	s.cpu = ms(cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime())
	s.matches, err = t.count(out.Bytes())
	return s, err
}

func oursArgs(dir string) []string {
	return []string{"scan", "--no-builtin", "--config", filepath.Join(dir, "rules.yaml"), "--jobs", "1", "--no-cache", "--format", "sarif", "--fail-on", "never", filepath.Join(dir, "src")}
}

func semgrepArgs(dir string) []string {
	return []string{"scan", "--config", filepath.Join(dir, "rules.yaml"), "--jobs", "1", "--metrics", "off", "--disable-version-check", "--no-git-ignore", "--quiet", "--sarif",
		filepath.Join(dir, "src")}
}

func astgrepArgs(dir string) []string {
	return []string{"scan", "--rule", filepath.Join(dir, "ast-grep.yaml"), "--threads", "1", "--json=stream", filepath.Join(dir, "src")}
}

// countSemgrep counts the results of a SARIF report.
func countSemgrep(out []byte) (int, error) {
	var report struct {
		Runs []struct{ Results []json.RawMessage }
	}
	if err := json.Unmarshal(out, &report); err != nil {
		return 0, err
	}
	n := 0
	for _, r := range report.Runs {
		n += len(r.Results)
	}
	return n, nil
}

// countLines counts matches that are written one a line.
func countLines(out []byte) (int, error) {
	return bytes.Count(out, []byte("\n")), nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

package shop

import (
	"os/exec"
)

const root = "/srv"

type job struct{ file string }

func newJob(file string) *job      { return &job{file: file} }
func (j *job) command() string     { return "wc " + j.file }
func (j *job) name() string        { return "job" }
func always(ignored string) string { return "fixed" }
func same(x string) string         { return x }

func count(file string) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "wc "+file).Run()
}

func list(ignored string) {
	// ok: go-command-injection
	exec.Command("sh", "-c", "ls "+root).Run()
}

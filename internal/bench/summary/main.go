// Command summary measures how soon an edit shows in other files: a function that a hundred files call begins to hand on untrusted data, or stops doing
// so, and ten of these files are open. It prints the time from sending the change to receiving the findings of the last of the ten, on a real server
// over standard streams.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
)

// project is a library whose function is used in many files. %d is the number of the file.
type project struct {
	language, library, user string
	source, use             string
	clean, hands            string // the expression that is toggled, each once in source
}

var projects = []project{
	{"python", "lib.py", "user%d.py",
		"def passed(x):\n    return int(x)\n",
		"import subprocess\nfrom flask import Flask, request\nfrom lib import passed\napp = Flask(__name__)\n\n@app.route('/r%d/<a>')\ndef run%d():\n    subprocess.call('ls ' + str(passed(request.args['a'])), shell=True)\n",
		"int(x)", "x     "},
	{"typescript", "lib.ts", "user%d.ts",
		"export function passed(x: string): any {\n  return Number(x);\n}\n",
		"import { exec } from 'child_process';\nimport type { Request, Response } from 'express';\nimport { passed } from './lib';\n\nexport function run%d(req: Request, res: Response): void {\n  exec('ls -%d ' + passed(req.query.a as string));\n}\n",
		"Number(x)", "x        "},
	{"java", "Lib.java", "User%d.java",
		"package app;\n\npublic class Lib {\n    public static String passed(String x) {\n        return \"-a\";\n    }\n}\n",
		"package app;\n\nimport javax.servlet.http.HttpServletRequest;\n\npublic class User%d {\n    public void run%d(HttpServletRequest request) throws java.io.IOException {\n        Runtime.getRuntime().exec(\"sh -c \" + Lib.passed(request.getParameter(\"a\")));\n    }\n}\n",
		"\"-a\"", "x   "},
	{"go", "lib.go", "user%d.go",
		"package app\n\nfunc passed(x string) string {\n\treturn \"-a\"\n}\n",
		"package app\n\nimport (\n\t\"net/http\"\n\t\"os/exec\"\n)\n\nfunc run%d(w http.ResponseWriter, r *http.Request) {\n\t_ = exec.Command(\"sh\", \"-c\", \"ls -%d \"+passed(r.FormValue(\"a\"))).Run()\n}\n",
		"\"-a\"", "x   "},
}

const (
	users   = 100
	opened  = 10
	changes = 40
)

func main() {
	server := flag.String("server", "bin/appsec-lsp", "the server program")
	flag.Parse()
	fmt.Printf("%-12s %10s %10s\n", "language", "p50 ms", "most ms")
	for _, p := range projects {
		if err := p.measure(*server); err != nil {
			fmt.Fprintf(os.Stderr, "summary: %s: %v\n", p.language, err)
			os.Exit(1)
		}
	}
}

func (p *project) measure(server string) error {
	dir, err := os.MkdirTemp("", "summary")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	uri := func(name string) string {
		return (&url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, name))}).String()
	}
	write := func(name, src string) error { return os.WriteFile(filepath.Join(dir, name), []byte(src), 0o600) }
	if err := write(p.library, p.source); err != nil {
		return err
	}
	for i := range users {
		if err := write(p.nth(i), p.text(i)); err != nil {
			return err
		}
	}
	c, err := lspclient.StartIn(server, dir, 3*time.Minute)
	if err != nil {
		return err
	}
	if err := c.Open(uri(p.library), p.language, p.source); err != nil {
		return err
	}
	watched := map[string]bool{}
	for i := range opened {
		name := p.nth(i * users / opened)
		watched[uri(name)] = true
		if err := c.Open(uri(name), p.language, p.text(i*users/opened)); err != nil {
			return err
		}
	}
	time.Sleep(2 * time.Second) // closed files are read meanwhile
	at := strings.Index(p.source, p.clean)
	line := strings.Count(p.source[:at], "\n")
	column := at - 1 - strings.LastIndexByte(p.source[:at], '\n')
	span := map[string]any{"start": map[string]any{"line": line, "character": column}, "end": map[string]any{"line": line, "character": column + len(p.clean)}}
	var times []time.Duration
	for i := range changes {
		text, tainted := p.hands, true
		if i%2 == 1 {
			text, tainted = p.clean, false
		}
		sent := time.Now()
		err := c.Notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri(p.library), "version": i + 2},
			"contentChanges": []any{map[string]any{"range": span, "text": text}}})
		if err != nil {
			return err
		}
		last, err := shown(c, watched, tainted, sent)
		if err != nil {
			return fmt.Errorf("change %d: %w", i, err)
		}
		times = append(times, last.Sub(sent))
		time.Sleep(50 * time.Millisecond)
	}
	slices.Sort(times)
	ms := lspclient.Milliseconds
	fmt.Printf("%-12s %10.1f %10.1f\n", p.language, ms(times[len(times)/2]), ms(times[len(times)-1]))
	return c.Stop()
}

func (p *project) nth(i int) string { return fmt.Sprintf(p.user, i) }

func (p *project) text(i int) string { return strings.ReplaceAll(p.use, "%d", fmt.Sprint(i)) }

// shown waits until every watched document shows a finding, or none does, after a change was sent, and says when the last of them did.
func shown(c *lspclient.Process, watched map[string]bool, finding bool, sent time.Time) (time.Time, error) {
	left := map[string]bool{}
	for uri := range watched {
		left[uri] = true
	}
	var last time.Time
	for len(left) > 0 {
		m, err := c.Wait(10*time.Second, func(m lspclient.Message) bool {
			if m.Method != "textDocument/publishDiagnostics" || m.At.Before(sent) {
				return false
			}
			var d lspclient.Diagnostics
			if json.Unmarshal(m.Params, &d) != nil || !left[d.URI] || (len(d.Diagnostics) > 0) != finding {
				return false
			}
			delete(left, d.URI)
			return true
		})
		if err != nil {
			return last, err
		}
		last = m.At
	}
	return last, nil
}

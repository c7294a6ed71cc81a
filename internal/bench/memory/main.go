// Command memory opens a hundred files of a thousand lines in a server, and prints what it then has resident, and how much of a processor it
// uses while nothing happens. It reads /proc, so it runs on Linux.
package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/internal/lspclient"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
)

func main() {
	server := flag.String("server", "bin/appsec-lsp", "the server program")
	files := flag.Int("files", 100, "open files")
	lines := flag.Int("lines", 1000, "lines of each")
	idle := flag.Duration("idle", 5*time.Second, "how long to watch the idle server")
	folder := flag.Bool("folder", false, "the files stand in a folder that data is followed through, in place of being untitled")
	flag.Parse()
	if err := run(*server, *files, *lines, *idle, *folder); err != nil {
		fmt.Fprintln(os.Stderr, "memory:", err)
		os.Exit(1)
	}
}

func run(server string, files, lines int, idle time.Duration, folder bool) error {
	dir := ""
	if folder {
		var err error
		if dir, err = os.MkdirTemp("", "memory"); err != nil {
			return err
		}
		defer os.RemoveAll(dir)
	}
	p, err := lspclient.StartIn(server, dir, 5*time.Minute)
	if err != nil {
		return err
	}
	languages := testkit.Languages()
	for i := range files {
		l := languages[i%len(languages)]
		src, _, _ := testkit.Program(l, lines)
		name := fmt.Sprintf("file%d%s", i, testkit.Extension(l))
		uri := "untitled:" + name
		if folder {
			path := filepath.Join(dir, name)
			if err := os.WriteFile(path, []byte(src), 0o644); err != nil {
				return err
			}
			uri = (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
		}
		if err := p.Open(uri, l, src); err != nil {
			return err
		}
		if _, _, err := p.WaitDiagnostics(uri, 1, time.Minute); err != nil {
			return err
		}
	}
	time.Sleep(5 * time.Second) // memory is given back once work has rested
	before, err := p.Used()
	if err != nil {
		return err
	}
	time.Sleep(idle)
	after, err := p.Used()
	if err != nil {
		return err
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.PID()))
	if err != nil {
		return err
	}
	for _, line := range strings.Split(string(status), "\n") {
		if strings.HasPrefix(line, "VmRSS") || strings.HasPrefix(line, "VmHWM") {
			fmt.Println(line)
		}
	}
	fmt.Printf("processor time while idle for %s: %s\n", idle, after-before)
	return p.Stop()
}

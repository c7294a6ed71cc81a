// Command memory opens a hundred files of a thousand lines in a server, and prints what it then has resident, and how much of a processor it
// uses while nothing happens. It reads /proc, so it runs on Linux.
package main

import (
	"flag"
	"fmt"
	"os"
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
	flag.Parse()
	if err := run(*server, *files, *lines, *idle); err != nil {
		fmt.Fprintln(os.Stderr, "memory:", err)
		os.Exit(1)
	}
}

func run(server string, files, lines int, idle time.Duration) error {
	p, err := lspclient.Start(server, 5*time.Minute)
	if err != nil {
		return err
	}
	languages := testkit.Languages()
	extension := map[string]string{"python": "py", "typescript": "ts", "java": "java", "go": "go"}
	for i := range files {
		l := languages[i%len(languages)]
		src, _, _ := testkit.Program(l, lines)
		uri := fmt.Sprintf("untitled:file%d.%s", i, extension[l])
		if err := p.Open(uri, l, src); err != nil {
			return err
		}
		if _, _, err := p.WaitDiagnostics(uri, 1, time.Minute); err != nil {
			return err
		}
	}
	time.Sleep(2 * time.Second)
	before, err := ticks(p.PID())
	if err != nil {
		return err
	}
	time.Sleep(idle)
	after, err := ticks(p.PID())
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
	fmt.Printf("processor time while idle for %s: %d ticks of 10 ms\n", idle, after-before)
	return p.Stop()
}

// ticks is the processor time of a process, from proc(5).
func ticks(pid int) (int, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	fields := strings.Fields(string(data[strings.LastIndexByte(string(data), ')')+1:]))
	var user, system int
	if _, err := fmt.Sscan(fields[11]+" "+fields[12], &user, &system); err != nil {
		return 0, err
	}
	return user + system, nil
}

//go:build ignore

package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"strconv"
)

func main() {
	// ruleid: go-shell-command-from-arguments
	exec.Command("sh", "-c", "grep "+os.Args[1]+" notes.txt").Run()
	// ok: go-shell-command-from-arguments
	exec.Command("grep", "--", os.Args[1], "notes.txt").Run()
	// ok: go-shell-command-from-arguments
	exec.Command(os.Args[1], os.Args[2:]...).Run()
	// ruleid: go-shell-command-from-arguments
	exec.Command("bash", "-c", fmt.Sprintf("ping -c 1 %s", os.Getenv("HOST"))).Run()
	n, err := strconv.Atoi(os.Args[2])
	if err != nil {
		return
	}
	// ok: go-shell-command-from-arguments
	exec.Command("sh", "-c", fmt.Sprintf("sleep %d", n)).Run()
	// ok: go-shell-command-from-arguments
	exec.Command("sh", "-c", `tool "$1"`, "sh").Run()
}

func ask() {
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		// ruleid: go-shell-command-from-arguments
		exec.Command("sh", "-c", "wc "+in.Text()).Run()
	}
}

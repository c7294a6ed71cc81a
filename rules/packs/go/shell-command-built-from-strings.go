//go:build ignore

package shop

import (
	"context"
	"fmt"
	"os/exec"
)

func convert(ctx context.Context, name string) {
	// ruleid: go-shell-command-built-from-strings
	exec.Command("sh", "-c", "convert "+name+" out.png").Run()
	// ruleid: go-shell-command-built-from-strings
	exec.Command("/bin/bash", "-c", fmt.Sprintf("identify %s", name)).Run()
	// ruleid: go-shell-command-built-from-strings
	exec.CommandContext(ctx, "sh", "-c", name).Run()
}

func convertSafely(ctx context.Context, name string) {
	// ok: go-shell-command-built-from-strings
	exec.Command("convert", "--", name, "out.png").Run()
	// ok: go-shell-command-built-from-strings
	exec.Command("sh", "-c", "ls | wc -l").Run()
	// ok: go-shell-command-built-from-strings
	exec.CommandContext(ctx, "tar", "-c", name).Run()
}

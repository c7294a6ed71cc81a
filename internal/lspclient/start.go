package lspclient

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// Process is a server program with a client at its standard streams.
type Process struct {
	*Client
	cmd    *exec.Cmd
	in     io.Closer
	cancel context.CancelFunc
}

// Start runs a server for at most limit, and initializes it without a folder.
func Start(program string, limit time.Duration) (*Process, error) { return StartIn(program, "", limit) }

// StartIn is Start with a folder, by its absolute path; "" for none.
func StartIn(program, folder string, limit time.Duration) (*Process, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	cmd := exec.CommandContext(ctx, program, "serve", "--no-cache", "--log-level", "error")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err == nil {
		var out io.ReadCloser
		if out, err = cmd.StdoutPipe(); err == nil {
			if err = cmd.Start(); err == nil {
				p := &Process{Client: New(in, out), cmd: cmd, in: in, cancel: cancel}
				return p, p.initialize(folder)
			}
		}
	}
	cancel()
	return nil, fmt.Errorf("starting %s: %w", program, err)
}

func (p *Process) initialize(folder string) error {
	var root any
	if folder != "" {
		root = (&url.URL{Scheme: "file", Path: filepath.ToSlash(folder)}).String()
	}
	capabilities := map[string]any{"textDocument": map[string]any{"publishDiagnostics": map[string]any{"versionSupport": true}}}
	if _, err := p.Call("initialize", map[string]any{"processId": nil, "rootUri": root, "capabilities": capabilities}, 20*time.Second); err != nil {
		return err
	}
	return p.Notify("initialized", map[string]any{})
}

// Open opens a document.
func (p *Process) Open(uri, language, src string) error {
	return p.Notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": language, "version": 1, "text": src}})
}

// PID is the server's process id.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Stop shuts the server down and waits for its end.
func (p *Process) Stop() error {
	defer p.cancel()
	if _, err := p.Call("shutdown", nil, 10*time.Second); err != nil {
		return err
	}
	if err := p.Notify("exit", nil); err != nil {
		return err
	}
	p.in.Close()
	return p.cmd.Wait()
}

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/server"
	"github.com/appsec-lsp/appsec-lsp/workspace"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

func newServe(in io.Reader) *cobra.Command {
	var listen, logFile, logLevel, folder, policy string
	var noCache bool
	c := &cobra.Command{
		Use: "serve", Short: "Serve an editor over the Language Server Protocol, on standard input and output",
		Example: "  appsec-lsp serve --log-file appsec.log --log-level debug", Args: exactArgs(0),
		RunE: func(c *cobra.Command, _ []string) error {
			log, closeLog, err := newLog(c.ErrOrStderr(), logFile, logLevel)
			if err != nil {
				return &exitError{exitUsage, err}
			}
			defer closeLog()
			parsers.SaveMemory()
			if os.Getenv("GOGC") == "" {
				// An editor's memory counts for more than the processor's time between two keystrokes.
				debug.SetGCPercent(50)
			}
			o := server.Options{Log: log, Version: versionString(), ParentAlive: alive, Program: workspace.ProgramID()}
			if o.Cache = folder; o.Cache == "" && !noCache {
				if o.Cache, err = cache.Folder(); err != nil {
					log.Info("nothing is remembered", zap.Error(err))
				}
			}
			if o.Policy, err = policyFile(policy); err != nil {
				return err
			}
			if listen == "" {
				err = server.Run(c.Context(), stdio{in, c.OutOrStdout()}, o)
			} else {
				err = serveOne(c, listen, o)
			}
			if errors.Is(err, server.ErrNoShutdown) {
				return &exitError{exitFindings, nil}
			}
			return err
		},
	}
	c.Flags().Bool("stdio", true, "speak on standard input and output, which is the default")
	c.Flags().StringVar(&listen, "listen", "", "serve one client on this loopback `address` instead, such as 127.0.0.1:7007")
	c.Flags().StringVar(&folder, "cache", "", "`folder` for what reviews of whole workspaces found; by default the user's own")
	c.Flags().BoolVar(&noCache, "no-cache", false, "remember nothing between runs")
	policyFlag(c.Flags(), &policy)
	c.MarkFlagsMutuallyExclusive("cache", "no-cache")
	c.Flags().StringVar(&logFile, "log-file", "", "write the log to this `file`, not to standard error")
	c.Flags().StringVar(&logLevel, "log-level", "warn", "debug, info, warn or error")
	return c
}

// serveOne waits for a client on a loopback address. Other addresses are refused: the protocol has no authentication.
func serveOne(c *cobra.Command, address string, o server.Options) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return &exitError{exitUsage, fmt.Errorf("--listen: %w; for example 127.0.0.1:7007", err)}
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return &exitError{exitUsage, fmt.Errorf("--listen: %s is not a loopback address; use 127.0.0.1", host)}
	}
	l, err := (&net.ListenConfig{}).Listen(c.Context(), "tcp", address)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	defer l.Close()
	go func() { <-c.Context().Done(); l.Close() }()
	fmt.Fprintln(c.ErrOrStderr(), "listening on", l.Addr())
	conn, err := l.Accept()
	if err != nil {
		return fmt.Errorf("waiting for a client: %w", err)
	}
	return server.Run(c.Context(), conn, o)
}

// stdio joins two streams into a connection. Closing it closes the input, so that reading ends.
type stdio struct {
	in  io.Reader
	out io.Writer
}

func (s stdio) Read(p []byte) (int, error)  { return s.in.Read(p) }
func (s stdio) Write(p []byte) (int, error) { return s.out.Write(p) }
func (s stdio) Close() error {
	if c, ok := s.in.(io.Closer); ok {
		return c.Close()
	}
	return nil
}

// newLog never writes to standard output, which belongs to the protocol.
func newLog(errs io.Writer, file, level string) (*zap.Logger, func(), error) {
	var lv zapcore.Level
	if err := lv.UnmarshalText([]byte(strings.ToLower(level))); err != nil {
		hint := rules.Suggest(level, []string{"debug", "info", "warn", "error"})
		if hint != "" {
			hint = "; did you mean " + hint + "?"
		}
		return nil, nil, fmt.Errorf("--log-level: unknown level %q, there are debug, info, warn and error%s", level, hint)
	}
	sink, done := zapcore.AddSync(errs), func() {}
	if file != "" {
		f, err := os.OpenFile(file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			return nil, nil, fmt.Errorf("--log-file: %w", err)
		}
		sink, done = f, func() { f.Close() }
	}
	e := zap.NewProductionEncoderConfig()
	e.EncodeTime = zapcore.ISO8601TimeEncoder
	return zap.New(zapcore.NewCore(zapcore.NewJSONEncoder(e), zapcore.Lock(sink), lv)), done, nil
}

// alive reports whether a process of that id exists and has not ended: one that nobody waited for keeps its id.
func alive(pid int) bool {
	err := syscall.Kill(pid, 0)
	if err != nil {
		return errors.Is(err, syscall.EPERM)
	}
	// On Linux the state stands behind the program's name, which is in parentheses and may hold any character.
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return true
	}
	_, state, ok := strings.Cut(string(stat[bytes.LastIndexByte(stat, ')')+1:]), " ")
	return !ok || !strings.HasPrefix(state, "Z")
}

// Command appsec-lsp reviews code for security: as a language server while it is typed, and as a scanner in a terminal or in CI.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/appsec-lsp/appsec-lsp/rules"

	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// Exit codes, as the documentation promises.
const (
	exitDone       = 0
	exitFindings   = 1
	exitUsage      = 2
	exitIncomplete = 3
)

// exitError ends the program with a code. A nil err prints nothing.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main without the process, for tests.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot(in)
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitDone
	}
	var exit *exitError
	if errors.As(err, &exit) {
		if exit.err != nil {
			fmt.Fprintln(errs, "appsec-lsp:", exit.err)
		}
		return exit.code
	}
	fmt.Fprintln(errs, "appsec-lsp:", err)
	return exitUsage
}

func newRoot(in io.Reader) *cobra.Command {
	root := &cobra.Command{
		Use:           "appsec-lsp",
		RunE:          group,
		Args:          cobra.ArbitraryArgs,
		Short:         "Reviews code for security as it is typed, and in CI",
		Long:          "appsec-lsp reviews code for security: as a language server while it is typed, and as a scanner in a terminal or in CI.",
		Example:       "  appsec-lsp scan src\n  appsec-lsp serve",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.AddCommand(newServe(in), newScan(), newReview(), newRules(), newExplain(), newDoctor(), newVersion())
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return &exitError{exitUsage, fmt.Errorf("%w; see `%s --help`", err, c.CommandPath())}
	})
	return root
}

// group is the work of a command that has others below it: it shows its help, or refuses what is none of them.
func group(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return c.Help()
	}
	var names []string
	for _, x := range c.Commands() {
		if x.IsAvailableCommand() {
			names = append(names, x.Name())
		}
	}
	hint := "; there are " + strings.Join(names, ", ")
	if s := rules.Suggest(args[0], names); s != "" {
		hint = "; did you mean " + s + "?"
	}
	return usage("`%s` has no command %q%s", c.CommandPath(), args[0], hint)
}

// someArgs wants arguments, with the usage's exit code and an example.
func someArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage("`%s` takes arguments; for example: %s", c.CommandPath(), strings.TrimSpace(c.Example))
	}
	return nil
}

// atMostOne wants one argument or none, with the usage's exit code and an example.
func atMostOne(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return exactArgs(1)(c, args)
	}
	return nil
}

// exactArgs is cobra's check, with the usage's exit code and an example.
func exactArgs(n int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != n {
			example, _, _ := strings.Cut(strings.TrimSpace(c.Example), "\n")
			return &exitError{exitUsage, fmt.Errorf("`%s` takes %d argument(s), not %d; for example: %s", c.CommandPath(), n, len(args), example)}
		}
		return nil
	}
}

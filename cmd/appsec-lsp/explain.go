package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// allRules are the built-in rules and those of the present folder's setup.
func allRules() []*rules.Rule {
	all, _ := rules.BuiltinAll()
	return append(workspace.LoadSetup(".").Rules, all...)
}

func ruleByID(id string) (*rules.Rule, error) {
	var ids []string
	for _, r := range allRules() {
		if r.ID == id {
			return r, nil
		}
		ids = append(ids, r.ID)
	}
	if hint := rules.Suggest(id, ids); hint != "" {
		return nil, usage("no rule is called %q; did you mean %s?", id, hint)
	}
	return nil, usage("no rule is called %q; `appsec-lsp rules list` lists them", id)
}

func newExplain() *cobra.Command {
	return &cobra.Command{
		Use: "explain ID", Short: "Explain a rule, as a hover in the editor does", Example: "  appsec-lsp explain python-yaml-unsafe-load", Args: exactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			r, err := ruleByID(args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.OutOrStdout(), r.Markdown(rules.Whole))
			return err
		},
	}
}

func newDoctor() *cobra.Command {
	return &cobra.Command{
		Use: "doctor [FILE]", Short: "Tell why findings are shown, hidden or missing", Example: "  appsec-lsp doctor src/app.py", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			setup := workspace.LoadSetup(".")
			if len(args) == 0 {
				for _, l := range parsers.All() {
					list, _ := rules.BuiltinFor(l.ID)
					fmt.Fprintf(c.OutOrStdout(), "%-12s %3d built-in rules  %v\n", l.ID, len(list), l.Extensions)
				}
				for _, f := range setup.Faults {
					fmt.Fprintln(c.OutOrStdout(), describe(f))
				}
				return nil
			}
			data, err := os.ReadFile(args[0])
			if err != nil {
				return usage("%v", err)
			}
			abs, err := filepath.Abs(args[0])
			if err != nil {
				return usage("%v", err)
			}
			root := rootOf(args)
			setup = workspace.LoadSetup(root)
			r := workspace.NewReviewer(setup, nil, true, nil)
			rel := workspace.Relative(root, abs)
			src := string(data)
			out, err := r.Review(c.Context(), rel, parsers.Detect(rel, "", src[:min(len(src), 256)]), src)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.OutOrStdout(), workspace.Diagnose(r, setup, rel, &out).Text())
			return err
		},
	}
}

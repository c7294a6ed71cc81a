package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/spf13/cobra"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

func newRules() *cobra.Command {
	c := &cobra.Command{RunE: group, Args: cobra.ArbitraryArgs, Use: "rules", Short: "List, show, test and validate rules", Example: "  appsec-lsp rules list\n  appsec-lsp rules test rules/"}
	c.AddCommand(newRulesList(), newRulesShow(), newRulesTest(), newRulesValidate(), newRulesDocs(), newRulesSchema())
	return c
}

func newRulesList() *cobra.Command {
	var language string
	c := &cobra.Command{
		Use: "list", Short: "List the built-in rules and those of the present folder", Example: "  appsec-lsp rules list --lang python", Args: exactArgs(0),
		RunE: func(c *cobra.Command, _ []string) error {
			if language != "" {
				l, err := languageNamed(language)
				if err != nil {
					return usage("--lang: %v", err)
				}
				language = l.ID
			}
			list := allRules()
			sort.SliceStable(list, func(i, j int) bool { return list[i].ID < list[j].ID })
			for _, r := range list {
				if language != "" && !r.Names(language) {
					continue
				}
				fmt.Fprintf(c.OutOrStdout(), "%-44s %-8s %-6s %s\n", r.ID, r.Severity, r.Confidence(), r.Title())
			}
			return nil
		},
	}
	c.Flags().StringVar(&language, "lang", "", "only rules for this `language`")
	return c
}

func newRulesShow() *cobra.Command {
	return &cobra.Command{
		Use: "show ID", Short: "Show a rule: what it says and where it comes from", Example: "  appsec-lsp rules show python-yaml-unsafe-load", Args: exactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			r, err := ruleByID(args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "id: %s\nseverity: %s\nconfidence: %s\nlanguages: %v\nfile: %s:%d\n\n%s", r.ID, r.Severity, r.Confidence(), r.Languages, r.File, r.Line, r.Markdown(rules.Whole))
			return err
		},
	}
}

func newRulesDocs() *cobra.Command {
	var output string
	c := &cobra.Command{
		Use: "docs", Short: "Write the pages that document the built-in rules", Example: "  appsec-lsp rules docs --output docs", Args: exactArgs(0),
		RunE: func(c *cobra.Command, _ []string) error {
			pages := rules.Docs()
			for _, name := range slices.Sorted(maps.Keys(pages)) {
				path := filepath.Join(output, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					return usage("--output: %v", err)
				}
				if err := os.WriteFile(path, []byte(pages[name]), 0o644); err != nil {
					return usage("--output: %v", err)
				}
			}
			fmt.Fprintf(c.OutOrStdout(), "%d pages in %s\n", len(pages), output)
			return nil
		},
	}
	c.Flags().StringVar(&output, "output", "docs", "the `folder` to write to")
	return c
}

func newRulesTest() *cobra.Command {
	return &cobra.Command{
		Use: "test PATH…", Short: "Test rules with the annotated programs beside them", Example: "  appsec-lsp rules test rules/", Args: someArgs,
		RunE: func(c *cobra.Command, args []string) error {
			results, err := workspace.TestRules(c.Context(), args)
			if err != nil {
				return usage("%v", err)
			}
			if len(results) == 0 {
				return usage("no rule files in %v", args)
			}
			return tell(c.OutOrStdout(), results)
		},
	}
}

func tell(w io.Writer, results []workspace.RuleTest) error {
	var checked, todo, failed, untested int
	for _, t := range results {
		checked += t.Checked
		todo += t.Todo
		failed += len(t.Failures)
		if t.Checked == 0 && t.Todo == 0 {
			untested++
			fmt.Fprintf(w, "%s: no tests\n", t.File)
		}
		for _, f := range t.Failures {
			fmt.Fprintln(w, f)
		}
	}
	fmt.Fprintf(w, "%d rule files, %d expectations, %d failed, %d todo, %d without tests\n", len(results), checked, failed, todo, untested)
	if failed > 0 {
		return &exitError{exitFindings, nil}
	}
	return nil
}

func newRulesValidate() *cobra.Command {
	return &cobra.Command{
		Use: "validate PATH…", Short: "Name every fault in rule files, with its place", Example: "  appsec-lsp rules validate rules/", Args: someArgs,
		RunE: func(c *cobra.Command, args []string) error {
			bad, count, entries := 0, 0, 0
			for _, path := range args {
				rs, faults, files, err := workspace.LoadRules(path)
				if err != nil {
					return usage("%v", err)
				}
				models, modelFaults, err := workspace.LoadModels(path)
				if err != nil {
					return usage("%v", err)
				}
				if len(files) == 0 && len(models) == 0 && len(modelFaults) == 0 {
					return usage("there are no rules in %s", path)
				}
				if len(models) > 0 && len(rs) == 0 {
					faults = nil // the file, or every file of the folder, is a model and no rule file
				}
				faults = append(faults, modelFaults...)
				entries += models.Entries()
				faults = append(faults, engine.Compile(rs, nil, engine.SuppressionPolicy{}).CompileAll()...)
				count += len(rs)
				for _, f := range faults {
					fmt.Fprintln(c.OutOrStdout(), describe(f))
					if !f.Warning {
						bad++
					}
				}
			}
			fmt.Fprintf(c.OutOrStdout(), "%d rules, %d entries of models, %d faults\n", count, entries, bad)
			if bad > 0 {
				return &exitError{exitFindings, nil}
			}
			return nil
		},
	}
}

func newRulesSchema() *cobra.Command {
	kinds := rules.Schemas()
	return &cobra.Command{
		Use: "schema [" + strings.Join(kinds, "|") + "]", Short: "Print the JSON schema of rule files, configuration files or library models, for editors",
		Example: "  appsec-lsp rules schema > rules.schema.json\n  appsec-lsp rules schema config", Args: atMostOne, ValidArgs: kinds,
		RunE: func(c *cobra.Command, args []string) error {
			kind := kinds[0]
			if len(args) == 1 {
				kind = args[0]
			}
			schema := rules.Schema(kind)
			if schema == nil {
				return usage("there is no schema of %q; %s", kind, strings.Join(kinds, ", "))
			}
			_, err := c.OutOrStdout().Write(schema)
			return err
		},
	}
}

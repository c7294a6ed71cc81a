package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

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

// depths by the names of the flag.
var depths = map[string]rules.Depth{"line": rules.Line, "paragraph": rules.Paragraph, "whole": rules.Whole}

func newExplain() *cobra.Command {
	var path, depth string
	c := &cobra.Command{
		Use: "explain ID | explain --path LANGUAGE [PATH…]", Short: "Explain a rule, as a hover in the editor does, or lay out a learning path",
		Long: "Explains a rule, in the words of a hover. With --path it reviews the present folder, or the paths, and lays out what there is to learn about a language: " +
			"first the weaknesses that this code really has, the worst first, then what else the rules know.",
		Example: "  appsec-lsp explain python-yaml-unsafe-load\n  appsec-lsp explain --path python src",
		RunE: func(c *cobra.Command, args []string) error {
			if path != "" {
				return learningPath(c, path, args)
			}
			if err := exactArgs(1)(c, args); err != nil {
				return err
			}
			d, ok := depths[depth]
			if !ok {
				return usage("--depth: %q is none of line, paragraph, whole", depth)
			}
			r, err := ruleByID(args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), strings.TrimRight(r.Markdown(d), "\n"))
			return err
		},
	}
	c.Flags().StringVar(&path, "path", "", "lay out a learning path for this `language`, from the weaknesses that the code here has")
	c.Flags().StringVar(&depth, "depth", "whole", "line, paragraph or whole")
	return c
}

func learningPath(c *cobra.Command, name string, args []string) error {
	l, err := languageNamed(name)
	if err != nil {
		return usage("--path: %v", err)
	}
	if len(args) == 0 {
		args = []string{"."}
	}
	root := projectOf(rootOf(args), args)
	setup, err := loadSetup(root, "")
	if err != nil {
		return err
	}
	files, err := workspace.Walk(root, args, setup.Config)
	if err != nil {
		return usage("%v", err)
	}
	outcomes, _, err := workspace.Scan(c.Context(), files, workspace.ScanOptions{
		Reviewer: workspace.NewReviewer(setup, nil, true, nil), Languages: []string{l.ID}})
	if err != nil {
		return &exitError{exitIncomplete, errors.New("stopped before the end")}
	}
	_, err = fmt.Fprint(c.OutOrStdout(), workspace.LearningPath(l.ID, workspace.Lessons(l.ID, outcomes)))
	return err
}

func newDoctor() *cobra.Command {
	var policy string
	c := &cobra.Command{
		Use: "doctor [FILE]", Short: "Tell why findings are shown, hidden or missing", Example: "  appsec-lsp doctor src/app.py", Args: atMostOne,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				setup, err := policySetup(".", policy)
				if err != nil {
					return err
				}
				list := parsers.All()
				slices.SortFunc(list, func(a, b *parsers.Language) int { return strings.Compare(a.ID, b.ID) })
				for _, l := range list {
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
			root := projectOf(rootOf(args), args)
			setup, err := policySetup(root, policy)
			if err != nil {
				return err
			}
			r := workspace.NewReviewer(setup, nil, true, nil)
			rel := workspace.Relative(root, abs)
			src := string(data)
			out, err := r.Review(c.Context(), rel, parsers.Detect(rel, "", src[:min(len(src), 256)]), src)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.OutOrStdout(), workspace.Diagnose(r, setup, rel, &out).Ignored(workspace.Ignored(root, abs)).Text())
			return err
		},
	}
	policyFlag(c.Flags(), &policy)
	return c
}

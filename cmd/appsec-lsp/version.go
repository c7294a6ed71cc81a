package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// version is set by the linker in releases; else it is what Go knows of the build.
var version = ""

func versionString() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "0.1.0-dev"
}

func newVersion() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "version", Short: "Tell the version, the languages and the number of built-in rules", Example: "  appsec-lsp version --json", Args: exactArgs(0),
		RunE: func(c *cobra.Command, _ []string) error {
			all, _ := rules.BuiltinAll()
			var languages []string
			for _, l := range parsers.All() {
				languages = append(languages, l.ID)
			}
			if asJSON {
				return json.NewEncoder(c.OutOrStdout()).Encode(map[string]any{
					"version": versionString(), "go": runtime.Version(), "languages": languages, "rules": len(all)})
			}
			_, err := fmt.Fprintf(c.OutOrStdout(), "appsec-lsp %s, %d languages, %d built-in rules\n", versionString(), len(languages), len(all))
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as one JSON object")
	return c
}

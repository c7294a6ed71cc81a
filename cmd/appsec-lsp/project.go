package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

func policyFlag(fl *pflag.FlagSet, to *string) {
	fl.StringVar(to, "policy", "", "an organisation's configuration `file`, which those of the workspace do not weaken; by default what "+policyVariable+" names")
}

// policyVariable is the environment variable that names an organisation's configuration file.
const policyVariable = "APPSEC_POLICY"

// policyFile is the absolute path of an organisation's configuration file, or "". One that is not there is an error: it would bind nobody.
func policyFile(flag string) (string, error) {
	from := "--policy"
	if flag == "" {
		flag, from = os.Getenv(policyVariable), policyVariable
	}
	if flag == "" {
		return "", nil
	}
	abs, err := filepath.Abs(flag)
	if err == nil {
		var st os.FileInfo
		if st, err = os.Stat(abs); err == nil && !st.Mode().IsRegular() {
			err = fmt.Errorf("%s is not a file", flag)
		}
	}
	if err != nil {
		return "", usage("%s: %v", from, err)
	}
	return abs, nil
}

// policySetup is loadSetup for who tells of faults himself.
func policySetup(dir, policy string) (*workspace.Setup, error) {
	file, err := policyFile(policy)
	if err != nil {
		return nil, err
	}
	return workspace.SetupOptions{Policy: file}.Load(dir), nil
}

// loadSetup loads what is configured for a folder, with the organisation's policy.
func loadSetup(dir, policy string) (*workspace.Setup, error) {
	setup, err := policySetup(dir, policy)
	if err != nil {
		return nil, err
	}
	if bad := firstError(setup.Faults); bad != nil {
		return nil, usage("%s", describe(*bad))
	}
	return setup, nil
}

// rootOf is the folder that paths are shown relative to: the present one when it holds all arguments, else the first argument's.
func rootOf(args []string) string {
	here, err := os.Getwd()
	if err != nil {
		here = "."
	}
	for _, a := range args {
		abs, err := filepath.Abs(a)
		if err != nil {
			continue
		}
		if rel, err := filepath.Rel(here, abs); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		if st, err := os.Stat(abs); err == nil && st.IsDir() {
			return abs
		}
		return filepath.Dir(abs)
	}
	return here
}

// projectOf is the folder whose configuration counts: the nearest with one, from what all arguments lie in up to root, or else root.
func projectOf(root string, args []string) string {
	common := ""
	for _, a := range args {
		abs, err := filepath.Abs(a)
		if err != nil {
			return root
		}
		if st, err := os.Stat(abs); err != nil || !st.IsDir() {
			abs = filepath.Dir(abs)
		}
		for common == "" || !isBelow(common, abs) {
			if common == "" {
				common = abs
			} else {
				common = filepath.Dir(common)
			}
		}
	}
	for at := common; isBelow(root, at); at = filepath.Dir(at) {
		for _, name := range []string{rules.ConfigName, filepath.Join(".appsec", "rules")} {
			if _, err := os.Lstat(filepath.Join(at, name)); err == nil {
				return at
			}
		}
		if at == root || filepath.Dir(at) == at {
			break
		}
	}
	return root
}

func isBelow(folder, path string) bool {
	rel, err := filepath.Rel(folder, path)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// shownFrom has paths shown relative to a folder that holds the root.
func (w *work) shownFrom(folder string) {
	if rel := workspace.Relative(folder, w.root); rel != "." && !filepath.IsAbs(rel) {
		w.prefix = rel + "/"
	}
}

// shown is a path, relative to the root, as it is shown.
func (w *work) shown(rel string) string {
	if rel == "" || filepath.IsAbs(rel) {
		return rel
	}
	return w.prefix + rel
}

// placed is a finding whose steps in other files are named as they are shown.
func (w *work) placed(f engine.Finding) engine.Finding {
	if w.prefix != "" && len(f.Flow) > 0 {
		f.Flow = slices.Clone(f.Flow)
		for i := range f.Flow {
			f.Flow[i].Path = w.shown(f.Flow[i].Path)
		}
	}
	return f
}

package workspace

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Weakened tells by what in configuration, ignore files and rule files less is seen than at the base. setup is that of the working tree.
func (b *Base) Weakened(setup *Setup) []Weakening {
	var out []Weakening
	add := func(path string, messages ...string) {
		for _, m := range messages {
			out = append(out, Weakening{Path: path, Message: m})
		}
	}
	ids := map[string]bool{}
	for _, r := range setup.Rules {
		ids[r.ID] = true
	}
	for _, p := range b.settings(setup) {
		was := b.read(p)
		data, err := readBounded(filepath.Join(b.root, filepath.FromSlash(p)), maxConfigSize)
		now := string(data)
		if err != nil && !os.IsNotExist(err) || was == now {
			continue
		}
		switch {
		case path.Base(p) == rules.ConfigName:
			add(p, rules.Weaker(parsed(p, was), parsed(p, now))...)
		case path.Base(p) == ".appsecignore":
			for _, line := range strings.Split(now, "\n") {
				if line = strings.TrimSpace(line); line != "" && line[0] != '#' && !slices.Contains(strings.Fields(was), line) {
					add(p, "files that fit `"+line+"` are not analysed any more")
				}
			}
		default:
			list, _ := rules.Load(p, []byte(was))
			for _, r := range list {
				if !ids[r.ID] {
					out = append(out, Weakening{Path: p, Rule: r.ID, Message: "the rule is gone"})
				}
			}
		}
	}
	return out
}

func parsed(name, src string) *rules.Config {
	if src == "" {
		return nil
	}
	c, _ := rules.ParseConfig(name, []byte(src))
	return c
}

func (b *Base) read(p string) string {
	src, _, err := b.tree.Text(p, maxConfigSize)
	if err != nil {
		return "" // what cannot be read of the base was nothing to lose
	}
	return src
}

// settings are the paths, from the repository's root, of configuration, ignore files and rule files on either side, sorted.
func (b *Base) settings(setup *Setup) []string {
	seen := map[string]bool{}
	for _, f := range setup.Files {
		if rel := Relative(b.root, f); !filepath.IsAbs(rel) {
			seen[rel] = true
		}
	}
	var folders []string
	for p := range b.tree.Files {
		if path.Base(p) == rules.ConfigName {
			seen[p] = true
			if c := parsed(p, b.read(p)); c != nil {
				for _, r := range c.Rules {
					folders = append(folders, path.Join(path.Dir(p), r))
				}
			}
		}
	}
	for p := range b.tree.Files {
		yaml := path.Ext(p) == ".yaml" || path.Ext(p) == ".yml"
		ours := strings.HasPrefix(p, ".appsec/rules/") || strings.Contains(p, "/.appsec/rules/") ||
			slices.ContainsFunc(folders, func(f string) bool { return p == f || strings.HasPrefix(p, f+"/") })
		if path.Base(p) == ".appsecignore" || yaml && ours {
			seen[p] = true
		}
	}
	if _, err := os.Stat(filepath.Join(b.root, ".appsecignore")); err == nil {
		seen[".appsecignore"] = true
	}
	out := make([]string, 0, len(seen))
	for p := range seen {
		out = append(out, p)
	}
	slices.Sort(out)
	return out
}

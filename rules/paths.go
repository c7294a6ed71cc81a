package rules

import (
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Allow reports whether the rule looks at a file. path is relative to the workspace root, with slashes. A glob speaks of the
// whole path or of a part of it at slashes, so that `tests`, `*.py` and `src/**/*.go` mean what one expects; with includes, one
// of them must speak of the path, and no exclude may.
func (p Paths) Allow(path string) bool {
	for _, g := range p.Exclude {
		if matchGlob(g, path) {
			return false
		}
	}
	if len(p.Include) == 0 {
		return true
	}
	for _, g := range p.Include {
		if matchGlob(g, path) {
			return true
		}
	}
	return false
}

func matchGlob(glob, path string) bool {
	anchored := strings.HasPrefix(glob, "/")
	glob = strings.Trim(strings.TrimPrefix(glob, "./"), "/")
	path = strings.TrimPrefix(path, "/")
	if glob == "" || !strings.Contains(path, plainPart(glob)) {
		return false
	}
	forms := [...]string{glob, glob + "/**", "**/" + glob, "**/" + glob + "/**"}
	n := len(forms)
	if anchored {
		n = 2
	}
	for _, f := range forms[:n] {
		if doublestar.MatchUnvalidated(f, path) {
			return true
		}
	}
	return false
}

// plainPart is the longest part of a glob that stands in every path which it fits as it is written.
func plainPart(glob string) string {
	if strings.ContainsAny(glob, "{[\\") {
		return ""
	}
	best := ""
	for glob != "" {
		i := strings.IndexAny(glob, "*?")
		if i < 0 {
			i = len(glob)
		}
		// Around ** a slash may stand for nothing.
		if part := strings.Trim(glob[:i], "/"); len(part) > len(best) {
			best = part
		}
		glob = glob[min(i+1, len(glob)):]
	}
	return best
}

// MatchID reports whether one of the globs fits a rule id. `*` fits any characters, `?` one.
func MatchID(globs []string, id string) bool {
	for _, g := range globs {
		if g == id || doublestar.MatchUnvalidated(g, id) {
			return true
		}
	}
	return false
}

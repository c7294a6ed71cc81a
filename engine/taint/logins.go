package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A program may ask in one place what somebody may do, for the addresses of many others. Whether it does so at all is kept for the workspace with the names of
// attributes (filled.go), under texts that no such name is like.

const (
	signsIn   = "has logins"
	asksRoles = "asks for roles"
	sieves    = "filters fields" // as models name it, too,
	gated     = "asks before all"
	starts    = "a program begins"
	ranked    = "some may do more"
	limits    = "attempts are counted"
	guards    = "everybody is asked to sign in" // and behind both a folder
)

// maxFolders bounds how far above a file its program is sought.
const maxFolders = 12

// asksOf: what the code of a unit says of logins and roles.
func asksOf(t *ir.Tree, l *parsers.Language) []string {
	var out []string
	for _, x := range []struct {
		texts []string
		says  string
	}{{l.Logins, signsIn}, {l.Roles, asksRoles}, {l.Sieves, sieves}, {l.Starts, starts}, {l.Ranks, ranked}, {l.Limits, limits}, {l.Guards, guards}} {
		if slices.ContainsFunc(x.texts, func(text string) bool { return strings.Contains(t.Source, text) }) {
			out = append(out, x.says)
		}
	}
	return out
}

// folders are those that a file lies in, from the innermost.
func folders(path string) []string {
	var out []string
	for len(out) < maxFolders {
		i := strings.LastIndexAny(path, "/\\")
		if i < 0 {
			return append(out, "")
		}
		path = path[:i]
		out = append(out, path)
	}
	return out
}

// inFolders says of the folders of a file what its code says of its program.
func inFolders(path string, filled []string) []string {
	for _, name := range filled {
		switch name {
		case starts:
			filled = append(filled, starts+folders(path)[0])
		case guards:
			for _, dir := range folders(path) {
				filled = append(filled, guards+dir)
			}
		}
	}
	return filled
}

// Unguarded: people sign in to the programs of the workspace, and neither the file nor anything in the folder of its program asks for that.
func (x *Index) Unguarded(f *File) bool {
	if x == nil || x.filled[signsIn] <= 0 || slices.Contains(f.filled, asksRoles) {
		return false
	}
	for _, dir := range folders(f.Path) {
		if x.filled[starts+dir] > 0 {
			return x.filled[guards+dir] <= 0
		}
	}
	return false
}

// LoginsOnly: people sign in to the programs of the workspace, and nothing asks in one place for many what they may do, so that each function must.
func (x *Index) LoginsOnly() bool {
	return x != nil && x.filled[signsIn] > 0 && x.filled[asksRoles] == 0
}

// EachAsks: people sign in to the programs of the workspace, and no file of it asks who they are before all functions that answer requests by themselves.
func (x *Index) EachAsks() bool {
	return x != nil && x.filled[signsIn] > 0 && x.filled[gated] == 0
}

// Ranked: those who sign in to the programs of the workspace may not all do the same.
func (x *Index) Ranked() bool { return x != nil && x.filled[ranked] > 0 }

// Unlimited: nothing in the workspace counts how often somebody tries.
func (x *Index) Unlimited() bool { return x != nil && x.filled[limits] <= 0 }

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
	sieves    = "filters fields" // as models name it, too
	gated     = "asks before all"
)

// asksOf: what the code of a unit says of logins and roles.
func asksOf(t *ir.Tree, l *parsers.Language) []string {
	var out []string
	holds := func(text string) bool { return strings.Contains(t.Source, text) }
	if slices.ContainsFunc(l.Logins, holds) {
		out = append(out, signsIn)
	}
	if slices.ContainsFunc(l.Roles, holds) {
		out = append(out, asksRoles)
	}
	if slices.ContainsFunc(l.Sieves, holds) {
		out = append(out, sieves)
	}
	return out
}

// LoginsOnly: people sign in to the programs of the workspace, and nothing asks in one place for many what they may do, so that each function must.
func (x *Index) LoginsOnly() bool {
	return x != nil && x.filled[signsIn] > 0 && x.filled[asksRoles] == 0
}

// EachAsks: people sign in to the programs of the workspace, and no file of it asks who they are before all functions that answer requests by themselves.
func (x *Index) EachAsks() bool {
	return x != nil && x.filled[signsIn] > 0 && x.filled[gated] == 0
}

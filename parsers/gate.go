package parsers

import (
	"regexp"
	"strings"
)

// Gate tells files of a program that ask who is calling before the functions that answer requests, in whatever file those stand.
type Gate struct {
	Path *regexp.Regexp // of the file
	Asks *regexp.Regexp // its text asks who is calling
	// Narrowed is a text by which such a file says which addresses it stands before, or none. They are all where Reaches fits its text, and Leaves does not.
	Narrowed        string
	Reaches, Leaves *regexp.Regexp
}

// Stands says that a file is such a gate.
func (g *Gate) Stands(path, source string) bool {
	if g == nil || !g.Path.MatchString(path) || !g.Asks.MatchString(source) {
		return false
	}
	return g.Narrowed == "" || !strings.Contains(source, g.Narrowed) || g.Reaches.MatchString(source) && !g.Leaves.MatchString(source)
}

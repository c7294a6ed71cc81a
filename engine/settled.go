package engine

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// maxSettled is how many variables are followed, those that the value of a variable names in turn among them. Each is judged once.
const maxSettled = 64

// settled: the code names variables, and the file sets each of them, wherever it does, to text that it writes out itself. A script's own command line is no
// data of others. Of the expression for names the first group is a variable; what fits without it is a value that nobody sets here. Of the one for settings
// the first group is a variable and the second its value; the third holds variables that get a value from elsewhere.
func (x *doubting) settled(d *rules.Doubt, code string) bool {
	names, sets := doubtExpression(d.Names), doubtExpression(d.Sets)
	return names != nil && sets != nil && fits(names, code) && x.settledIn(names, sets, code, map[string]bool{})
}

func (x *doubting) settledIn(names, sets *regex.Regexp, code string, seen map[string]bool) bool {
	list, _ := names.FindAll(code, maxResults, new(regex.Work))
	for _, m := range list {
		name, ok := group(&m, 1, code)
		if judged, met := seen[name]; ok && met && judged {
			continue
		} else if !ok || met || len(seen) == maxSettled {
			return false // a variable that its own value names came from elsewhere
		}
		seen[name] = false
		if !x.setByText(names, sets, name, seen) {
			return false
		}
		seen[name] = true
	}
	return true
}

// setByText: a variable is set in the file, and by nothing but text.
func (x *doubting) setByText(names, sets *regex.Regexp, name string, seen map[string]bool) bool {
	found := false
	for _, m := range x.all(sets) {
		if from, ok := group(&m, 3, x.src); ok && slices.Contains(strings.Fields(from), name) {
			return false
		}
		if set, ok := group(&m, 1, x.src); !ok || set != name {
			continue
		}
		if value, ok := group(&m, 2, x.src); !ok || !x.settledIn(names, sets, value, seen) {
			return false
		}
		found = true
	}
	return found
}

// group is what the group of that number fits of the text that was searched.
func group(m *regex.Match, number int, s string) (string, bool) {
	for _, g := range m.Groups {
		if g.Index == number && g.Start >= 0 {
			return s[g.Start:g.End], true
		}
	}
	return "", false
}

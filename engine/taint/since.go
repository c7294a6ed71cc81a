package taint

import (
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A program says which version of a framework's defaults it takes. What such a default refuses when the program runs is told with low confidence. The versions
// that calls name, and the defaults that are turned off, are kept with the names of attributes (filled.go), which no such name is like.

// latest is how many versions after the one that a model names are asked for.
const latest = 20

func versionName(call string, version int) string { return call + " " + strconv.Itoa(version) }

func switchName(member string) string { return member + " false" }

func optionName(call, option string) string { return call + " " + option }

// turnedOn are the names under which it is kept that a call turns options on: entries of its last argument, or keywords, that are true.
func turnedOn(t *ir.Tree, call ir.NodeID, name string) []string {
	var out []string
	for c := call + 1; c < t.Nodes[call].Next; c++ {
		if op := t.Nodes[c].Op; op != ir.OpPair && op != ir.OpKeyword {
			continue
		}
		key, ok1 := t.Child(c, ir.Key)
		value, ok2 := t.Child(c, ir.Value)
		if ok1 && ok2 && t.Nodes[value].Op == ir.OpBool && t.Text(value) == "true" {
			if option := strings.Trim(t.SourceOf(key), `:"'`); option != "" {
				out = append(out, optionName(name, option))
			}
		}
	}
	return out
}

// majorVersion is what stands before the point of the number that is the only argument of a call, or 0.
func majorVersion(t *ir.Tree, call ir.NodeID) int {
	args := t.Children(call, ir.Arg, nil)
	if len(args) != 1 {
		return 0
	}
	text := ""
	switch t.Nodes[args[0]].Op {
	case ir.OpNumber:
		text = t.Text(args[0])
	case ir.OpString:
		text = t.StringText(args[0])
	}
	major, _, _ := strings.Cut(text, ".")
	v, err := strconv.Atoi(major)
	if err != nil {
		return 0
	}
	return v
}

// turnedOff is the name under which it is kept that an assignment turns a default off, or "".
func turnedOff(t *ir.Tree, assign ir.NodeID, l *parsers.Language) string {
	target, ok1 := t.Child(assign, ir.Target)
	value, ok2 := t.Child(assign, ir.Value)
	if !ok1 || !ok2 || t.Nodes[value].Op != ir.OpBool || t.Text(value) != "false" {
		return ""
	}
	written := t.SourceOf(target)
	for _, s := range l.Switches {
		if strings.HasSuffix(written, s) {
			return switchName(s)
		}
	}
	return ""
}

// since: the workspace takes the defaults of a version that a model names, or later ones, or turns an option on: "load_defaults 7 unless raise_on_open_redirects",
// "set escape_html".
func (x *Index) since(said string) bool {
	if said == "" || x == nil {
		return false
	}
	said, switched, _ := strings.Cut(said, " unless ")
	call, number, _ := strings.Cut(said, " ")
	v, err := strconv.Atoi(number)
	if err != nil {
		return x.filled[said] > 0
	}
	if switched != "" && x.filled[switchName(switched)] > 0 {
		return false
	}
	for i := range latest {
		if x.filled[versionName(call, v+i)] > 0 {
			return true
		}
	}
	return false
}

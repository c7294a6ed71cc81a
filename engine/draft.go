package engine

import (
	"context"
	"fmt"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Looseness is how far a drafted pattern departs from the code that it is made from.
type Looseness uint8

// The degrees of looseness.
const (
	AsWritten    Looseness = iota
	AnyLiterals            // strings are "...", and what else is spelt out a metavariable
	AnyVariables           // variables are metavariables, too
	AnyArguments           // calls take any arguments
)

// Draft makes a pattern of the code in a span. ok is false where no pattern of it can be made that matches that code.
func Draft(ctx context.Context, f *ir.File, span text.Span, l Looseness) (pattern string, ok bool) {
	lang := parsers.ByID(f.Language)
	src := f.Source[span.Start:span.End]
	span.Start += len(src) - len(strings.TrimLeft(src, " \t\r\n"))
	span.End -= len(src) - len(strings.TrimRight(src, " \t\r\n;"))
	if lang == nil || span.Start >= span.End {
		return "", false
	}
	d := drafter{file: f, span: span, looseness: l, names: map[string]string{}, local: map[string]bool{}}
	d.locals(f.Units[f.UnitAt(span.Start)].Tree)
	pattern = d.write()
	return pattern, d.matches(ctx, lang, pattern)
}

// drafter rewrites the code of a span.
type drafter struct {
	file      *ir.File
	span      text.Span
	looseness Looseness
	names     map[string]string // a variable's metavariable
	local     map[string]bool   // names that the unit gives a value: modules and classes are none
	edits     []text.Edit
}

func (d *drafter) locals(t *ir.Tree) {
	for i := range t.Nodes {
		n := &t.Nodes[i]
		if n.Op == ir.OpName && (n.Role == ir.Target || n.Role == ir.Param || t.Nodes[n.Parent].Op == ir.OpParam && n.Role != ir.Type) {
			d.local[t.Text(ir.NodeID(i))] = true
		}
	}
}

func (d *drafter) write() string {
	u := &d.file.Units[d.file.UnitAt(d.span.Start)]
	for i := 1; i < len(u.Tree.Nodes); {
		n := &u.Tree.Nodes[i]
		at := text.Span{Start: u.Start + int(n.Start), End: u.Start + int(n.End)}
		if at.Start < d.span.Start || at.End > d.span.End || !d.node(u.Tree, ir.NodeID(i), at) {
			i++
			continue
		}
		i = int(n.Next)
	}
	out := d.file.Source[d.span.Start:d.span.End]
	for i := len(d.edits) - 1; i >= 0; i-- {
		e := d.edits[i]
		out = out[:e.Span.Start-d.span.Start] + e.New + out[e.Span.End-d.span.Start:]
	}
	return dedent(out, d.file.Source, d.span.Start)
}

// node rewrites a node; it reports whether that was done, so that its children are passed over.
func (d *drafter) node(t *ir.Tree, id ir.NodeID, at text.Span) bool {
	n := &t.Nodes[id]
	replace := func(by string) bool {
		if len(d.edits) > 0 && d.edits[len(d.edits)-1].Span.End > at.Start {
			return false
		}
		d.edits = append(d.edits, text.Edit{Span: at, New: by})
		return true
	}
	switch {
	case n.Role == ir.Arg && d.looseness >= AnyArguments && t.Nodes[n.Parent].Op == ir.OpCall:
		// The first argument becomes the ellipsis, and stretches over the last.
		last := id
		for c := n.Next; c < t.Nodes[n.Parent].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role == ir.Arg {
				last = c
			}
		}
		start := at.Start - int(n.Start)
		at.End = start + int(t.Nodes[last].End)
		return at.End <= d.span.End && replace("...")
	case n.Op == ir.OpString && d.looseness >= AnyLiterals && n.Role != ir.Key && plainString(t, id):
		return replace(`"..."`)
	case (n.Op == ir.OpNumber || n.Op == ir.OpBool) && d.looseness >= AnyLiterals && isValue(n.Role):
		return replace(d.variable(t.SourceOf(id)))
	case n.Op == ir.OpName && d.looseness >= AnyVariables && isValue(n.Role) && d.local[t.Text(id)] && t.Text(id) == t.SourceOf(id):
		return replace(d.variable(t.Text(id)))
	}
	return false
}

// isValue: a node in that role is an expression, not part of a name or a declaration.
func isValue(r ir.Role) bool {
	switch r {
	case ir.Arg, ir.Value, ir.Object, ir.Target, ir.Left, ir.Right, ir.Operand, ir.Cond, ir.Then, ir.Else, ir.Iter:
		return true
	}
	return false
}

// plainString: the string has no holes.
func plainString(t *ir.Tree, id ir.NodeID) bool {
	for c := id + 1; c < t.Nodes[id].Next; c++ {
		if t.Nodes[c].Op != ir.OpChars {
			return false
		}
	}
	return true
}

// variable is the metavariable of a variable: the same for all of its places.
func (d *drafter) variable(name string) string {
	if v, ok := d.names[name]; ok {
		return v
	}
	letters := "XYZABCDEFGHIJKLMNOPQRSTUVW"
	v := fmt.Sprintf("$X%d", len(d.names))
	if len(d.names) < len(letters) {
		v = "$" + letters[len(d.names):len(d.names)+1]
	}
	d.names[name] = v
	return v
}

// dedent takes the indentation of the first line off the others.
func dedent(code, src string, start int) string {
	line := src[strings.LastIndexByte(src[:start], '\n')+1 : start]
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	lines := strings.Split(code, "\n")
	for i := 1; i < len(lines); i++ {
		lines[i] = strings.TrimPrefix(lines[i], indent)
	}
	return strings.Join(lines, "\n")
}

// matches: the pattern finds the code that it was made from.
func (d *drafter) matches(ctx context.Context, lang *parsers.Language, pattern string) bool {
	r := &rules.Rule{ID: "draft", Languages: []string{lang.ID}, Mode: rules.ModeSearch, Match: &rules.Pattern{Text: pattern}, Options: rules.DefaultOptions()}
	res, err := Compile([]*rules.Rule{r}, nil, SuppressionPolicy{}).Check(ctx, "", d.file, nil, nil)
	if err != nil {
		return false
	}
	for _, f := range res.Findings {
		if f.Span.Start <= d.span.Start && d.span.End <= f.Span.End && strings.Trim(d.file.Source[f.Span.Start:d.span.Start]+d.file.Source[d.span.End:f.Span.End], " \t\r\n;") == "" {
			return true
		}
	}
	return false
}

package engine

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/rewrite"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// around writes the statements before and behind the one in which the code stands.
func (r *rewriting) around() bool {
	if r.a.Before == "" && r.a.After == "" {
		return true
	}
	if !r.complete(r.a.Before + r.a.After) {
		return false
	}
	statement, body, ok := r.statement()
	if !ok {
		return false
	}
	if r.a.Before != "" {
		start := r.declarator(int(r.t.Nodes[statement].Start))
		indent, ok := r.lineStart(start)
		if !ok || r.t.Nodes[statement].Op == ir.OpTry {
			return false
		}
		r.outer = append(r.outer, rewrite.Edit{Start: uint32(start), End: uint32(start), New: strings.Join(r.lines(r.a.Before), "\n"+indent) + "\n" + indent})
	}
	if r.a.After == "" {
		return true
	}
	if body != 0 { // what is opened for a block is used in it
		first := body + 1
		if first >= r.t.Nodes[body].Next {
			return false
		}
		start := int(r.t.Nodes[first].Start)
		indent, ok := r.lineStart(start)
		if !ok {
			return false
		}
		r.outer = append(r.outer, rewrite.Edit{Start: uint32(start), End: uint32(start), New: strings.Join(r.lines(r.a.After), "\n"+indent) + "\n" + indent})
		return true
	}
	indent, ok := r.lineStart(int(r.t.Nodes[statement].Start))
	end := int(r.t.Nodes[statement].End)
	rest, _, _ := strings.Cut(r.t.Source[end:], "\n")
	rest = strings.TrimRight(rest, "\r")
	if !ok || strings.TrimLeft(rest, "; \t") != "" {
		return false
	}
	at := uint32(end + len(strings.TrimRight(rest, " \t")))
	r.outer = append(r.outer, rewrite.Edit{Start: at, End: at, New: "\n" + indent + strings.Join(r.lines(r.a.After), "\n"+indent)})
	return true
}

// reDeclarator is what a line may begin with before the name of a variable that is declared: `const`, a type.
var reDeclarator = regexp.MustCompile(`^[ \t]*((?:[\w.<>\[\],?]+[ \t]+)+)$`)

// declarator is where a statement begins with what declares its variable.
func (r *rewriting) declarator(at int) int {
	line := strings.LastIndexByte(r.t.Source[:at], '\n') + 1
	if m := reDeclarator.FindStringSubmatch(r.t.Source[line:at]); m != nil {
		return at - len(m[1])
	}
	return at
}

// lineStart is the white space before the first code of a line; false where other code stands before it.
func (r *rewriting) lineStart(at int) (string, bool) {
	line := r.t.Source[strings.LastIndexByte(r.t.Source[:at], '\n')+1 : at]
	return line, strings.TrimLeft(line, " \t") == ""
}

// lines are those of a template; one that speaks of a value is there for each.
func (r *rewriting) lines(template string) []string {
	var out []string
	for _, line := range strings.Split(strings.TrimRight(template, "\n"), "\n") {
		if !strings.Contains(line, "$ITEM") {
			out = append(out, fill(line, r.bindings, false))
			continue
		}
		for i, v := range r.taken {
			out = append(out, r.each(line, i, v))
		}
	}
	return out
}

// statement is the statement around the code, and the block that it opens something for, or 0. It is false where the code may be run more than
// once for the statement, or not at all.
func (r *rewriting) statement() (statement, body ir.NodeID, ok bool) {
	for at := r.at; at != 0; at = r.t.Nodes[at].Parent {
		n, p := &r.t.Nodes[at], r.t.Nodes[at].Parent
		switch op := r.t.Nodes[p].Op; {
		case (op == ir.OpBlock || op == ir.OpUnit || op == ir.OpCase) && n.Role == ir.Elem:
			return at, body, true
		case op == ir.OpLambda, op == ir.OpFunc, op == ir.OpClass, op == ir.OpWhile, op == ir.OpDoWhile, op == ir.OpFor, op == ir.OpForEach, op == ir.OpCompre, op == ir.OpSwitch,
			n.Role == ir.Then, n.Role == ir.Else, n.Role == ir.Body:
			return 0, 0, false
		case n.Role == ir.Init && (op == ir.OpTry || op == ir.OpWith):
			if body, ok = r.t.Child(p, ir.Body); !ok || r.t.Nodes[body].Op != ir.OpBlock {
				return 0, 0, false
			}
		}
	}
	return 0, 0, false
}

// wholeLine is the edit that takes a statement away with its line.
func (r *rewriting) wholeLine(id ir.NodeID) (rewrite.Edit, bool) {
	n := &r.t.Nodes[id]
	start := strings.LastIndexByte(r.t.Source[:n.Start], '\n') + 1
	rest, _, more := strings.Cut(r.t.Source[n.End:], "\n")
	if !more || strings.TrimSpace(r.t.Source[start:n.Start]) != "" || strings.Trim(rest, "; \t\r") != "" {
		return rewrite.Edit{}, false
	}
	return rewrite.Edit{Start: uint32(start), End: n.End + uint32(len(rest)) + 1}, true
}

package pattern

import (
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A pattern that is nothing but $X, ... or <... p ...> is an expression: it matches no statement, no definition, no type, and no name where that
// is declared, imported or selected.

// anyExpression: the root of the pattern stands for any expression.
func anyExpression(op ir.Op) bool {
	return op == ir.OpMetavar || op == ir.OpEllipsis || op == ir.OpDeep || op == ir.OpAround
}

// canRoot reports whether a node may be what a pattern with one root matches. The whole of a window is, whatever it is.
func (m *matcher) canRoot(root, c ir.NodeID) bool {
	op := m.pt.Nodes[root].Op
	if !anyExpression(op) {
		switch cn := m.ct.Nodes[c].Op; {
		case (cn == ir.OpName || cn == ir.OpMember) && (op == ir.OpName || op == ir.OpMember):
			return !m.inPath(c) && (op != ir.OpName || m.window.Bound && m.window.Node == c || !m.names(c))
		case cn == ir.OpString && op == ir.OpString:
			return !m.inPath(c)
		}
		return true
	}
	return m.window.Bound && m.window.Node == c || m.isValue(c)
}

// isValue: the node is an expression, or an entry of what is no program.
func (m *matcher) isValue(c ir.NodeID) bool {
	n := &m.ct.Nodes[c]
	switch n.Op {
	case ir.OpBlock, ir.OpReturn, ir.OpIf, ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpDoWhile, ir.OpSwitch, ir.OpCase, ir.OpTry, ir.OpCatch, ir.OpThrow, ir.OpBreak,
		ir.OpContinue, ir.OpFallThrough, ir.OpWith, ir.OpAssert, ir.OpDelete, ir.OpLabel, ir.OpDefer, ir.OpFunc, ir.OpParam, ir.OpClass, ir.OpDecorator, ir.OpModifier,
		ir.OpImport, ir.OpImportName, ir.OpPackage, ir.OpScope, ir.OpDecl, ir.OpTypeRef, ir.OpError:
		return false
	}
	switch n.Role {
	case ir.Member, ir.Base:
		return false
	case ir.Type:
		if m.ct.Nodes[n.Parent].Op != ir.OpNew { // where a variable may stand
			return false
		}
	case ir.Target:
		if p := &m.ct.Nodes[n.Parent]; p.Op != ir.OpAssign && p.Op != ir.OpAugment && p.Op != ir.OpForEach || p.Flags&ir.Decl != 0 {
			return false
		}
	case ir.Key:
		if m.ct.Nodes[n.Parent].Op == ir.OpKeyword {
			return false
		}
	}
	return n.Op != ir.OpName && n.Op != ir.OpMember && n.Op != ir.OpString || !m.inPath(c)
}

// names: the name is that of a member, a parameter, a function or a class, and no expression.
func (m *matcher) names(c ir.NodeID) bool {
	n := &m.ct.Nodes[c]
	switch n.Role {
	case ir.Member:
		return true
	case ir.Target:
		op := m.ct.Nodes[n.Parent].Op
		return op == ir.OpParam || op == ir.OpFunc || op == ir.OpClass
	}
	return false
}

// inPath: the name is part of what an import or the head of a file says.
func (m *matcher) inPath(c ir.NodeID) bool {
	for p := m.ct.Nodes[c].Parent; p != 0; p = m.ct.Nodes[p].Parent {
		switch m.ct.Nodes[p].Op {
		case ir.OpMember, ir.OpString:
		case ir.OpImport, ir.OpImportName, ir.OpPackage:
			return true
		default:
			return false
		}
	}
	return false
}

// maxSide bounds the code before an expression that is looked at for the words of an OpAround, in bytes.
const maxSide = 80

// around matches an expression beside which the words of the pattern stand.
func (m *matcher) around(p, c ir.NodeID, k func() bool) bool {
	n := &m.ct.Nodes[c]
	for i, re := range m.p.sides {
		side := m.ct.Source[max(n.Start, maxSide)-maxSide : n.Start]
		if i == 1 {
			side = m.ct.Source[n.End:]
		}
		if re != nil && !re.MatchString(side) {
			return false
		}
	}
	v, _ := m.pt.Child(p, ir.Target)
	return m.bind(m.p.vars[v], m.nodeBinding(c), k)
}

var reSide = regexp.MustCompile(`\s+|\$[A-Z_][A-Z_0-9]*|[^\s$]+|\$`)

// sides compiles what stands before and behind a metavariable. A metavariable there is any name or type.
func sides(word string) (out [2]*regexp.Regexp) {
	for i, side := range strings.Split(word, "\x00") {
		if strings.TrimSpace(side) == "" {
			continue
		}
		expr := reSide.ReplaceAllStringFunc(strings.TrimSpace(side), func(s string) string {
			switch {
			case strings.TrimSpace(s) == "":
				return `\s+`
			case len(s) > 1 && s[0] == '$':
				return `[\w.:<>]+`
			}
			return regexp.QuoteMeta(s)
		})
		if i == 0 {
			expr += `\s*$`
		} else {
			expr = `^\s*` + expr
		}
		out[i], _ = regexp.Compile(expr)
	}
	return out
}

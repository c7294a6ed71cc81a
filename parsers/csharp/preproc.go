package csharp

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// preproc is code between #if and #endif, all of which counts. Statements that declare nothing are those of a branch that is taken in some builds only: one of them need not
// end the function, nor clean what the code behind uses.
func preproc(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	cond, ok := b.Field(id, "condition")
	if !ok || !statementsOnly(b, id) {
		b.Rest(id, role, func(c syntax.NodeID) bool { return b.FieldName(c) != "condition" })
		return
	}
	at := b.Open(ir.OpIf, id, role)
	b.Name("#"+b.Text(cond), cond, ir.Cond)
	then := b.Open(ir.OpBlock, id, ir.Then)
	b.Rest(id, ir.Elem, func(c syntax.NodeID) bool { return b.FieldName(c) != "condition" && b.FieldName(c) != "alternative" })
	b.Close(then)
	if other, ok := b.Field(id, "alternative"); ok {
		b.Lower(other, ir.Else)
	}
	b.Close(at)
}

// preprocElse is what stands between #else and #endif.
func preprocElse(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	if role != ir.Else {
		b.Rest(id, role, nil)
		return
	}
	at := b.Open(ir.OpBlock, id, role)
	b.Rest(id, ir.Elem, nil)
	b.Close(at)
}

// statementsOnly reports that a part of a function between #if and #endif holds statements, none of which declares a name for those behind it.
func statementsOnly(b *ir.Builder, id syntax.NodeID) bool {
	if p := b.Kind(b.Tree().Nodes[id].Parent); p != "block" && p != "preproc_if" && p != "preproc_elif" && p != "switch_section" {
		return false
	}
	for _, c := range b.Children(id, true) {
		switch k := b.Kind(c); {
		case b.FieldName(c) == "condition" || k == "comment":
		case k == "preproc_else" || k == "preproc_elif":
			if !statementsOnly(b, c) {
				return false
			}
		case k == "local_declaration_statement" || k == "local_function_statement" || !isStatement(k):
			return false
		}
	}
	return true
}

// isStatement reports that a kind of node is a statement.
func isStatement(kind string) bool {
	switch kind {
	case "block", "preproc_if", "preproc_region", "preproc_endregion", "preproc_pragma":
		return true
	}
	return len(kind) > len("statement") && kind[len(kind)-len("statement"):] == "statement"
}

package csharp

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// indexer is what an object gives under keys, a function "this", and what it does when it is given a value for them, a function "this=" whose last parameter is the value.
func indexer(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	body, ok := b.Field(id, "value")
	if list, found := b.Field(id, "accessors"); found {
		for _, c := range b.Children(list, true) {
			of, written := b.Field(c, "body")
			name, named := b.Field(c, "name")
			switch {
			case !written || !named:
			case b.Text(name) == "get":
				body, ok = of, true
			case b.Text(name) == "set":
				indexerPart(b, id, role, "this=", of, true)
			}
		}
	}
	indexerPart(b, id, role, "this", body, ok)
}

func indexerPart(b *ir.Builder, id syntax.NodeID, role ir.Role, word string, body syntax.NodeID, written bool) {
	at := b.Open(ir.OpFunc, id, role)
	b.Name(word, id, ir.Target)
	for _, c := range b.Children(id, true) {
		switch b.FieldName(c) {
		case "type":
			b.Lower(c, ir.Type)
		case "parameters":
			b.Lower(c, ir.Param)
		case "":
			modifiers(b, at, []syntax.NodeID{c})
		}
	}
	if word == "this=" {
		p := b.Open(ir.OpParam, id, ir.Param)
		b.Flag(p, ir.Implicit)
		b.Name("value", id, ir.Target)
		b.Close(p)
	}
	if written {
		functionBody(b, body, word == "this")
	}
	b.Close(at)
}

package parsers

import "github.com/appsec-lsp/appsec-lsp/syntax"

// CursorNodes is the tree of src as tree-sitter's public cursor walks it.
func CursorNodes(l *Language, src string) ([]syntax.Node, error) {
	l.load()
	t, err := l.parseC(src, nil)
	if err != nil {
		return nil, err
	}
	defer t.close()
	return t.root().flattenByCursor(), nil
}

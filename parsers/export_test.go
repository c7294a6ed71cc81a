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

// InSlices has every parse stop and go on again each few microseconds, until the returned function is called.
func InSlices(micros uint64) (restore func()) {
	before := parseSlice
	setSlice(micros)
	return func() { parseSlice = before }
}

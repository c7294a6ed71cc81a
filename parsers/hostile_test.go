package parsers_test

import (
	"context"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
)

// TestWrappersWithoutEnd: what wraps a function lies in another of its kind as often as a file has room for. The walk over them needs no stack.
func TestWrappersWithoutEnd(t *testing.T) {
	const wrapper = "template<class T>"
	src := strings.Repeat(wrapper, parsers.MaxSize/len(wrapper)-10) + "void f(){}\n"
	p, err := parsers.ByID("cpp").Parse(context.Background(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	if len(p.File.Units) == 0 {
		t.Error("no units")
	}
}

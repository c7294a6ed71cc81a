package all

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// TestTablesNameTheGrammar: a kind or field that the grammar lacks is a slip of the pen.
func TestTablesNameTheGrammar(t *testing.T) {
	for _, l := range parsers.All() {
		// JavaScript shares its tables with TypeScript, C with C++ and JSON with YAML, which have more.
		if l.ID == "javascript" || l.ID == "c" || l.ID == "json" {
			continue
		}
		for _, u := range l.Unknown() {
			if (l.ID == "typescript" || l.ID == "tsx") && (parsersKnow("tsx", u) || parsersKnow("typescript", u) || parsersKnow("javascript", u)) {
				continue
			}
			t.Errorf("%s: no %s", l.ID, u)
		}
	}
}

func parsersKnow(id, name string) bool {
	for _, u := range parsers.ByID(id).Unknown() {
		if u == name {
			return false
		}
	}
	return true
}

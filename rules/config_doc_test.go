package rules

import (
	"os"
	"strings"
	"testing"
)

// TestConfigurationIsDocumented: the page names every key.
func TestConfigurationIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range []*Table{&configTable, &filesTable, &suppressionsTable} {
		for _, k := range table.Keys {
			if !strings.Contains(string(page), "`"+k.Name+"`") && !strings.Contains(string(page), k.Name+":") {
				t.Errorf("docs/configuration.md does not tell of %s", k.Name)
			}
		}
	}
}

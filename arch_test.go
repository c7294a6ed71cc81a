package arch_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/appsec-lsp/appsec-lsp/"

// floors lists, for each folder, the folders that it may import. A folder that is not listed takes the entry of its parent.
// Test files may also import internal/testkit and parsers/all.
var floors = map[string][]string{
	"text":               {},
	"syntax":             {"text"},
	"rules":              {"text"},
	"ir":                 {"syntax", "text"},
	"parsers":            {"ir", "syntax", "text"},
	"engine":             {"engine", "rules", "parsers", "ir", "syntax", "text"},
	"engine/regex":       {},
	"engine/expr":        {"engine/regex"},
	"engine/analyze":     {},
	"engine/generic":     {"text"},
	"engine/pattern":     {"ir", "syntax", "text"},
	"engine/rewrite":     {"parsers", "ir"},
	"engine/taint":       {"rules", "parsers", "ir", "syntax", "text"},
	"workspace":          {"workspace", "engine", "parsers", "rules", "ir", "text"},
	"workspace/history":  {},
	"workspace/cache":    {},
	"report":             {"engine", "rules", "text"},
	"server":             {"server", "workspace", "engine", "rules", "text"},
	"cmd":                {"server", "report", "workspace", "engine", "rules", "parsers", "text"},
	"internal/testkit":   {"engine", "rules", "parsers", "ir", "syntax", "text"},
	"internal/lspclient": {"text"},
	"internal/bench":     {"internal", "parsers", "parsers/all", "text"}, // what parsing takes is the yardstick
}

func TestImportsGoDown(t *testing.T) {
	for file, imports := range projectImports(t) {
		for _, p := range upward(file, imports) {
			t.Errorf("%s imports %s: not below its floor", file, p)
		}
	}
}

// TestUpwardImportIsSeen plants an upward import: the check itself is checked.
func TestUpwardImportIsSeen(t *testing.T) {
	planted := map[string]string{
		"text/lines.go":            "syntax",
		"ir/lower.go":              "parsers",
		"engine/pattern/match.go":  "engine",
		"engine/check.go":          "workspace",
		"workspace/session.go":     "server",
		"parsers/python/python.go": "engine",
	}
	for file, p := range planted {
		if len(upward(file, []string{p})) != 1 {
			t.Errorf("%s importing %s was not refused", file, p)
		}
	}
	if got := upward("engine/check.go", []string{"ir", "rules"}); len(got) != 0 {
		t.Errorf("allowed imports refused: %v", got)
	}
}

// TestLanguagesAreData: outside of parsers, nothing imports a language's folder.
func TestLanguagesAreData(t *testing.T) {
	for file, imports := range projectImports(t) {
		if strings.HasPrefix(file, "parsers/") || strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, p := range imports {
			if strings.HasPrefix(p, "parsers/") && p != "parsers/all" {
				t.Errorf("%s imports the language %s", file, p)
			}
		}
	}
}

func upward(file string, imports []string) []string {
	dir := filepath.ToSlash(filepath.Dir(file))
	own := floorOf(dir)
	if own == "" {
		return nil
	}
	allowed := floors[own]
	if strings.HasSuffix(file, "_test.go") {
		allowed = append(slices.Clone(allowed), "internal/testkit", "internal/lspclient", "parsers/all", "engine", "rules")
		if strings.HasPrefix(file, "text/") || strings.HasPrefix(file, "ir/") || strings.HasPrefix(file, "engine/rewrite/") {
			allowed = append(allowed, "parsers")
		}
	}
	var out []string
	for _, p := range imports {
		if p == own || strings.HasPrefix(p, own+"/") {
			continue
		}
		if !slices.ContainsFunc(allowed, func(a string) bool { return p == a || strings.HasPrefix(p, a+"/") }) {
			out = append(out, p)
		}
	}
	return out
}

// floorOf is the longest listed folder that holds dir.
func floorOf(dir string) string {
	for dir != "." && dir != "/" && dir != "" {
		if _, ok := floors[dir]; ok {
			return dir
		}
		dir = filepath.ToSlash(filepath.Dir(dir))
	}
	return ""
}

// projectImports maps each Go file to the project's own packages that it imports, without the module's path.
func projectImports(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != "." && (strings.HasPrefix(name, ".") || name == "testdata" || name == "node_modules" || name == "packs") {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(path) != ".go" {
			return nil
		}
		f, err := parser.ParseFile(fset, path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, im := range f.Imports {
			if p, ok := strings.CutPrefix(strings.Trim(im.Path.Value, `"`), module); ok {
				out[filepath.ToSlash(path)] = append(out[filepath.ToSlash(path)], p)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 10 {
		t.Fatalf("only %d files seen", len(out))
	}
	return out
}

package engine

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	_ "github.com/appsec-lsp/appsec-lsp/parsers/all"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

func packs(language string) []*rules.Rule {
	list, _ := rules.BuiltinFor(language)
	return list
}

// TestCouldMatch: what is found in a text tells that it had to be parsed, in all programs of the packs whose languages spell their names.
func TestCouldMatch(t *testing.T) {
	p := Compile(nil, packs, SuppressionPolicy{})
	asked, found := 0, 0
	err := filepath.WalkDir("../rules/packs", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		lang := parsers.Detect(path, "", "")
		if lang == nil || !lang.Spelt {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		parsed, err := lang.Parse(t.Context(), string(src), nil)
		if err != nil {
			return nil
		}
		defer parsed.Close()
		result, err := p.Check(t.Context(), "", parsed.File, nil, Later)
		if err != nil {
			return err
		}
		asked++
		if len(result.Findings) == 0 {
			return nil
		}
		found++
		if !p.CouldMatch(t.Context(), "", lang, string(src)) {
			t.Errorf("%s: %s is found, but the text was not to be parsed", path, result.Findings[0].Rule.ID)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if asked < 50 || found < 50 {
		t.Errorf("%d programs were looked at, and something was found in %d", asked, found)
	}
}

// TestCouldNotMatch: texts without the words of any rule are not parsed, nor are those in which only rules that look at texts would have to match.
func TestCouldNotMatch(t *testing.T) {
	p := Compile(nil, packs, SuppressionPolicy{})
	for _, c := range []struct {
		path, src string
		want      bool
	}{
		{"locales/de.yml", "de:\n  greeting: Guten Tag\n  field:\n    password: Kennwort\n", false},
		{"data/list.json", `{"list": [{"name": "a", "size": 3}]}`, false},
		{"deploy/pod.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n", true},
		{"deploy/pod.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  \"hostNetw\\u006frk\": true\n", true},
		{"app/settings.yml", "dbPassword: svQX8SViufvYKNu6m3Kv\n", true},
	} {
		lang := parsers.Detect(c.path, "", "")
		if got := p.CouldMatch(t.Context(), c.path, lang, c.src); got != c.want {
			t.Errorf("%s: %v, want %v:\n%s", c.path, got, c.want, c.src)
		}
	}
}

// TestCouldMatchSigns: a name of a tree may stand for signs, so that the text does not tell whether a pattern matches.
func TestCouldMatchSigns(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte("rules: [{id: a, severity: ERROR, message: m, languages: [php], pattern: '`...`;'}]"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	p := Compile(rs, nil, SuppressionPolicy{})
	if src := "<?php\necho `ping -n 3 {$host}`;\n"; !p.CouldMatch(t.Context(), "a.php", parsers.Detect("a.php", "", ""), src) {
		t.Error("backticks are not looked at")
	}
}

package rules

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// schemaFolder is where the extension for VS Code takes the schemas from, and where other editors are pointed to.
const schemaFolder = "../editors/vscode/schemas"

// TestSchemas: the schemas that are checked in are current, and point nowhere that is not there.
func TestSchemas(t *testing.T) {
	for _, kind := range Schemas() {
		got, path := Schema(kind), filepath.Join(schemaFolder, kind+".schema.json")
		if *update {
			if err := os.WriteFile(path, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs; run with -update", path)
		}
		var doc struct {
			Definitions map[string]any
		}
		if err := json.Unmarshal(got, &doc); err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`"#/definitions/([^"]+)"`).FindAllSubmatch(got, -1) {
			if name := strings.ReplaceAll(string(m[1]), "%20", " "); doc.Definitions[name] == nil {
				t.Errorf("%s points to %q, which is not there", path, name)
			}
		}
	}
	if Schema("no such") != nil {
		t.Error("a schema of nothing")
	}
}

// TestSchemaAgrees: what Load takes, the schema takes; and a key that Load refuses, the schema refuses.
func TestSchemaAgrees(t *testing.T) {
	schemas := map[string]map[string]any{}
	for _, kind := range Schemas() {
		var schema map[string]any
		if err := json.Unmarshal(Schema(kind), &schema); err != nil {
			t.Fatal(err)
		}
		schemas[kind] = schema
	}
	check := func(kind string, data []byte) []string {
		var doc any
		if err := yaml.Unmarshal(data, &doc); err != nil {
			t.Fatal(err)
		}
		v := validator{root: schemas[kind]}
		v.check(v.root, doc, "")
		return v.faults
	}
	for kind, glob := range map[string]string{"rules": "packs/*/*.yaml", "model": "models/*/*.yaml"} {
		files, err := filepath.Glob(glob)
		if err != nil || len(files) == 0 {
			t.Fatal(glob, err)
		}
		for _, path := range files {
			if strings.HasSuffix(path, ".test.yaml") || strings.HasSuffix(path, ".fixed.yaml") {
				continue
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if faults := check(kind, data); len(faults) > 0 {
				t.Errorf("%s: %v", path, faults[0])
			}
		}
	}
	for text, want := range map[string]string{
		"rules: [{id: a, patern: x}]": "/rules/0/patern",
		"rules: [{id: a, patterns: [{pattern: x}, {metavariable-regex: {regx: a}}]}]": "/rules/0/patterns/1",
		"rules: [{id: a, severity: HUGE}]":                                            "/rules/0/severity",
		"rules: [{message: m}]":                                                       "/rules/0",
		"rules: [{id: a, languages: [pyton]}]":                                        "/rules/0/languages/0",
	} {
		if faults := check("rules", []byte(text)); !slices.ContainsFunc(faults, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("%s: faults %v, want %s", text, faults, want)
		}
	}
	if faults := check("config", []byte("severty: low")); len(faults) != 1 {
		t.Errorf("a configuration: %v", faults)
	}
	if faults := check("config", []byte("severity: low\nsuppressions: {require-reason: true, honour: [nosemgrep]}\noverrides: {a: off}\nfiles: {tests: hide}\n")); len(faults) != 0 {
		t.Errorf("a configuration: %v", faults)
	}
}

// validator checks as much of JSON schema as Schema writes.
type validator struct {
	root   map[string]any
	faults []string
}

func (v *validator) fail(at, why string) { v.faults = append(v.faults, at+": "+why) }

func (v *validator) check(schema any, doc any, at string) {
	s, ok := schema.(map[string]any)
	if !ok {
		return // true
	}
	if r, ok := s["$ref"].(string); ok {
		name := strings.ReplaceAll(strings.TrimPrefix(r, "#/definitions/"), "%20", " ")
		v.check(v.root["definitions"].(map[string]any)[name], doc, at)
		return
	}
	if list, ok := s["allOf"].([]any); ok {
		for _, x := range list {
			v.check(x, doc, at)
		}
	}
	if list, ok := s["anyOf"].([]any); ok {
		if !slices.ContainsFunc(list, func(x any) bool {
			trial := validator{root: v.root}
			trial.check(x, doc, at)
			return len(trial.faults) == 0
		}) {
			v.fail(at, "none of the alternatives")
		}
	}
	if list, ok := s["enum"].([]any); ok && !slices.Contains(list, doc) {
		v.fail(at, "not one of the values")
	}
	types, _ := s["type"].([]any)
	if typ, ok := s["type"].(string); ok {
		types = []any{typ}
	}
	if types != nil && !slices.ContainsFunc(types, func(typ any) bool { return isType(typ.(string), doc) }) {
		v.fail(at, fmt.Sprintf("not of type %v", types))
		return
	}
	switch doc := doc.(type) {
	case map[string]any:
		v.object(s, doc, at)
	case []any:
		for i, x := range doc {
			v.check(s["items"], x, at+"/"+string(rune('0'+i%10)))
		}
	}
}

func (v *validator) object(s, doc map[string]any, at string) {
	properties, _ := s["properties"].(map[string]any)
	for name, x := range doc {
		p, known := properties[name]
		patterns, _ := s["patternProperties"].(map[string]any)
		for re := range patterns {
			known = known || regexp.MustCompile(re).MatchString(name)
		}
		if !known && s["additionalProperties"] == false {
			v.fail(at+"/"+name, "unknown")
		}
		v.check(p, x, at+"/"+name)
	}
	required, _ := s["required"].([]any)
	for _, name := range required {
		if _, ok := doc[name.(string)]; !ok {
			v.fail(at, name.(string)+" is missing")
		}
	}
}

func isType(typ string, doc any) bool {
	switch doc.(type) {
	case string:
		return typ == "string"
	case bool:
		return typ == "boolean"
	case int, float64:
		return typ == "integer" || typ == "number"
	case []any:
		return typ == "array"
	case map[string]any:
		return typ == "object"
	}
	return typ == "null"
}

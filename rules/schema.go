package rules

import (
	"encoding/json"
	"slices"
)

// Schemas names the kinds of files that Schema describes: rule files, configuration files and library models.
func Schemas() []string { return []string{"rules", "config", "model"} }

// Schema is the JSON schema (draft 7, which editors read) of a kind of files, by which editors complete and check them. It is made from the
// tables that the loaders check with. It is nil for a kind that there is not.
func Schema(kind string) []byte {
	root, title := (*Table)(nil), ""
	switch kind {
	case "rules":
		root, title = tables[tableFile], "appsec-lsp rule file"
	case "config":
		root, title = &configTable, "appsec-lsp configuration"
	case "model":
		root, title = tables[tableModel], "appsec-lsp library model"
	default:
		return nil
	}
	defs := map[string]any{}
	define(root, defs)
	if kind == "rules" {
		defs["formula"] = map[string]any{"anyOf": []any{map[string]any{"type": "string"}, ref(tableItem)}}
		defs["match formula"] = map[string]any{"anyOf": []any{map[string]any{"type": "string"}, ref(tableMatch)}}
		refine(defs)
	}
	out, err := json.MarshalIndent(map[string]any{"$schema": "http://json-schema.org/draft-07/schema#", "title": title, "description": root.Doc,
		"allOf": []any{ref(root.Name)}, "definitions": defs}, "", "  ")
	if err != nil {
		return nil // maps, strings and truth values always have a JSON form
	}
	return append(out, '\n')
}

// define adds a table and all that stand below it.
func define(t *Table, defs map[string]any) {
	if t == nil || defs[t.Name] != nil {
		return
	}
	defs[t.Name] = tableSchema(t)
	for _, k := range t.Keys {
		define(k.inside(), defs)
	}
}

// refine says of rules what the tables do not.
func refine(defs map[string]any) {
	rule := defs[tableRule].(map[string]any)
	rule["required"] = []string{"id"}
	rule["patternProperties"] = map[string]any{"^(r2c-internal|semgrep-internal|x-)": true}
	defs[tableFile].(map[string]any)["required"] = []string{"rules"}
	defs[tableMetaPatt].(map[string]any)["required"] = []string{"metavariable"}
	names := make([]string, 0, len(languageNames))
	for n := range languageNames {
		names = append(names, n)
	}
	slices.Sort(names)
	rule["properties"].(map[string]any)["languages"] = map[string]any{
		"description": tables[tableRule].doc("languages"), "type": "array", "minItems": 1, "items": map[string]any{"enum": names}}
}

func (t *Table) doc(key string) string {
	k, _ := t.Key(key)
	return k.Doc
}

func ref(table string) map[string]any {
	return map[string]any{"$ref": "#/definitions/" + pointer(table)}
}

// pointer writes a name as a part of a URI fragment.
func pointer(name string) string {
	out := ""
	for _, r := range name {
		if r == ' ' {
			out += "%20"
		} else {
			out += string(r)
		}
	}
	return out
}

func tableSchema(t *Table) map[string]any {
	properties := map[string]any{}
	for _, k := range t.Keys {
		properties[k.Name] = keySchema(k)
	}
	return map[string]any{"type": "object", "description": t.Doc, "properties": properties, "additionalProperties": t.Free}
}

func keySchema(k Key) map[string]any {
	out := valueSchema(k)
	if out["$ref"] != nil {
		out = map[string]any{"allOf": []any{out}} // in draft 7 nothing may stand beside a reference
	}
	out["description"] = k.Doc
	if k.Example != "" {
		out["markdownDescription"] = k.Doc + "\n\n```yaml\n" + k.Example + "\n```"
	}
	if k.Foreign {
		out["deprecated"] = true
	}
	return out
}

func valueSchema(k Key) map[string]any {
	text := map[string]any{"type": []string{"string", "number", "boolean"}} // of a number or a truth value, the loaders take the spelling
	list := func(of any) map[string]any { return map[string]any{"type": "array", "items": of} }
	formula := map[string]any{"$ref": "#/definitions/formula"}
	if k.Table == tableMatch {
		formula = map[string]any{"$ref": "#/definitions/match%20formula"}
	}
	switch k.Type {
	case StringValue:
		if len(k.Values) == 3 && k.Values[2] == "only" { // by-side-effect is a truth value, or a word
			return map[string]any{"enum": []any{true, false, "true", "false", "only"}}
		}
		if k.Values != nil {
			return map[string]any{"type": "string", "enum": k.Values}
		}
		return text
	case StringsValue:
		return list(text)
	case StringOrListValue:
		if k.Values != nil {
			text = map[string]any{"type": "string", "enum": k.Values}
		}
		return map[string]any{"anyOf": []any{text, list(text)}}
	case BoolValue:
		return map[string]any{"type": "boolean"}
	case IntValue:
		return map[string]any{"type": "integer", "minimum": 0}
	case FormulaValue:
		return formula
	case FormulasValue:
		if k.Table == tableMatch {
			return list(formula)
		}
		return list(ref(k.Table))
	case TableValue:
		return ref(k.Table)
	case TablesValue:
		return list(ref(k.Table))
	case FormulaTablesValue:
		return list(map[string]any{"anyOf": []any{text, ref(k.Table)}})
	case ExamplesValue:
		one := map[string]any{"anyOf": []any{text, ref(k.Table)}}
		return map[string]any{"anyOf": []any{text, ref(k.Table), list(one)}}
	}
	return map[string]any{}
}

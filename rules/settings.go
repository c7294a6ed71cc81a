package rules

import (
	"path"
	"regexp"
	"strings"

	"gopkg.in/yaml.v3"
)

// MaxSettings bounds the settings files that are read for data flow, in bytes.
const MaxSettings = 256 << 10

// IsSettings reports whether a file, by its name, holds settings that code reads by key.
func IsSettings(name string) bool {
	switch path.Ext(name) {
	case ".properties", ".ini", ".cfg", ".conf", ".toml", ".env", ".yaml", ".yml", ".json", ".xml":
		return true
	}
	return strings.HasPrefix(path.Base(name), ".env")
}

// ParseSettings reads a settings file as nested maps, lists and strings. Sections of .ini and .toml files are maps. ok is false for a text that is no
// settings file of its kind.
func ParseSettings(name string, data []byte) (settings map[string]any, ok bool) {
	if len(data) > MaxSettings {
		return nil, false
	}
	switch path.Ext(name) {
	case ".yaml", ".yml", ".json":
		root, err := parseYAML(data)
		if err != nil || root == nil || root.Kind != yaml.MappingNode {
			return nil, false
		}
		l := &loader{file: name}
		m, _ := l.value(root).(map[string]any)
		return m, m != nil && !l.stopped
	case ".properties":
		return parseLines(string(data), "=:"), true
	case ".xml":
		return parseStatements(string(data))
	}
	return parseLines(string(data), "="), true
}

var (
	xmlComment   = regexp.MustCompile(`(?s)<!--.*?-->`)
	xmlNamespace = regexp.MustCompile(`<(?:mapper|sqlMap)\b[^>]*\bnamespace\s*=\s*["']([\w.$]+)["']`)
	xmlStatement = regexp.MustCompile(`(?s)<(select|insert|update|delete|procedure|statement|sql)\b[^>]*?\bid\s*=\s*["'](\w+)["'][^>]*>(.*?)</(?:select|insert|update|delete|procedure|statement|sql)>`)
	xmlInclude   = regexp.MustCompile(`<include\b[^>]*\brefid\s*=\s*["'](?:[\w.]+\.)?(\w+)["'][^>]*>`)
)

// parseStatements reads the statements of an XML file that maps functions to SQL: by the namespace, which is the name of a class, and by their own names.
// What they include is put in its place.
func parseStatements(text string) (map[string]any, bool) {
	ns := xmlNamespace.FindStringSubmatch(text)
	if ns == nil {
		return nil, false
	}
	text = xmlComment.ReplaceAllString(text, "")
	parts, of := map[string]string{}, map[string]any{}
	found := xmlStatement.FindAllStringSubmatch(text, -1)
	for _, m := range found {
		parts[m[2]] = m[3]
	}
	for _, m := range found {
		if m[1] == "sql" {
			continue
		}
		of[m[2]] = xmlInclude.ReplaceAllStringFunc(m[3], func(s string) string { return parts[xmlInclude.FindStringSubmatch(s)[1]] })
	}
	return map[string]any{ns[1]: of}, len(of) > 0
}

// parseLines reads `key = value` lines with sections in brackets. A key before any section stands at the top.
func parseLines(text, separators string) map[string]any {
	out := map[string]any{}
	at := out
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';' || line[0] == '!':
			continue
		case line[0] == '[' && strings.HasSuffix(line, "]"):
			section := map[string]any{}
			out[strings.Trim(line, "[] ")] = section
			at = section
			continue
		}
		i := strings.IndexAny(line, separators)
		if i <= 0 {
			continue
		}
		key := strings.TrimPrefix(strings.TrimSpace(line[:i]), "export ")
		value := strings.TrimSpace(line[i+1:])
		if n := len(value); n > 1 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
			value = value[1 : n-1]
		}
		at[key] = value
	}
	return out
}

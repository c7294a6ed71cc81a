package rules

import (
	"encoding/json"
	"maps"
	"slices"
)

// ParseEditor reads what an editor has under `appsec`: the keys of a configuration file but `policy`. What the editor alone knows is left out, and
// a value that is null or empty says nothing. name is for faults.
func ParseEditor(name string, data []byte) (*Config, []Fault) {
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		return &Config{}, []Fault{{Place: Place{File: name, Line: 1, Column: 1}, Message: "the settings are no object: " + err.Error()}}
	}
	said := map[string]any{}
	for _, k := range configTable.Keys {
		if v := spoken(all[k.Name]); v != nil && k.Name != "policy" {
			said[k.Name] = v
		}
	}
	text, err := json.Marshal(said)
	if err != nil {
		return &Config{}, nil // what was JSON has a JSON form
	}
	c, faults := ParseConfig(name, text)
	c.File, c.RulesFile, c.ModelsFile = "", "", "" // what it names is relative to the folder that it is asked for
	return c, faults
}

// spoken is a value without what is null or empty in it; nil where nothing is left.
func spoken(v any) any {
	switch v := v.(type) {
	case string:
		if v == "" {
			return nil
		}
	case []any:
		if len(v) == 0 {
			return nil
		}
	case map[string]any:
		out := map[string]any{}
		for k, x := range v {
			if x = spoken(x); x != nil {
				out[k] = x
			}
		}
		if len(out) == 0 {
			return nil
		}
		return out
	}
	return v
}

// With lays an editor's settings over a workspace's configuration. What both switch off, exclude or ask of suppressions adds up, and of severities the
// stricter threshold counts. Confidence, kinds of files and the rest are the user's to choose, who may want to see more than the team shows by default.
func (c *Config) With(s *Config) *Config {
	if s == nil {
		return c
	}
	out := *c
	if s.Rules != nil {
		out.Rules, out.RulesFile = s.Rules, s.RulesFile
	}
	if s.Models != nil {
		out.Models, out.ModelsFile = s.Models, s.ModelsFile
	}
	out.Builtin, out.Packs = or1(s.Builtin, c.Builtin), or(s.Packs, c.Packs)
	out.Disable, out.Overrides = slices.Concat(c.Disable, s.Disable), slices.Concat(c.Overrides, s.Overrides)
	if !c.Policy.KeepFiles {
		out.Exclude = slices.Concat(c.Exclude, s.Exclude)
	}
	if s.Severity != nil && (c.Severity == nil || *s.Severity > *c.Severity) {
		out.Severity = s.Severity
	}
	out.Confidence = or1(s.Confidence, c.Confidence)
	if len(s.Files) > 0 {
		out.Files = map[FileKind]Treatment{}
		maps.Copy(out.Files, c.Files)
		maps.Copy(out.Files, s.Files)
	}
	out.Honour = or(s.Honour, c.Honour)
	if c.NeedReason == nil || !*c.NeedReason {
		out.NeedReason = or1(s.NeedReason, c.NeedReason)
	}
	out.MaxFileSize = or1(s.MaxFileSize, c.MaxFileSize)
	return &out
}

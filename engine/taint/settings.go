package taint

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Settings is a settings file of the workspace, whose path it has.
type Settings struct {
	Path string
	// Values are its nested maps of strings, as rules.ParseSettings reads them; nil for a text that is no settings file after all. A workspace may have
	// thousands of files of which code names none: they are read when they are first asked for, by any of several workers.
	Values func() map[string]any
}

// settingsNamed finds the settings file that a constant text names: by its whole path, or the end of it. Two that fit equally well are none.
func (x *Index) settingsNamed(name string) *Settings {
	name = strings.TrimLeft(path.Clean("/"+strings.ReplaceAll(name, "\\", "/")), "/")
	if name == "" || !rules.IsSettings(name) {
		return nil
	}
	var found *Settings
	for _, s := range x.settings[path.Base(name)] {
		if (s.Path == name || strings.HasSuffix(s.Path, "/"+name)) && s.Values() != nil {
			if found != nil {
				return nil
			}
			found = s
		}
	}
	return found
}

// WithSettings adds the settings files of the workspace to an index that is not used yet.
func (x *Index) WithSettings(list []Settings) *Index {
	x.settings = map[string][]*Settings{}
	var mapped []*Settings
	for i := range list {
		base := path.Base(list[i].Path)
		x.settings[base] = append(x.settings[base], &list[i])
		if path.Ext(base) == ".xml" {
			mapped = append(mapped, &list[i])
		}
	}
	x.statements = nil
	if len(mapped) > 0 {
		x.statements = sync.OnceValue(func() map[string]string { return statementsIn(mapped) })
	}
	return x
}

// statementsIn reads the statements of settings files that map functions to them.
func statementsIn(files []*Settings) map[string]string {
	out := map[string]string{}
	for _, f := range files {
		for class, of := range f.Values() {
			named, _ := of.(map[string]any)
			for name, text := range named {
				if s, ok := text.(string); ok {
					out[class+"."+name] = s
				}
			}
		}
	}
	return out
}

// settingsOf is what a call hands out that is told the name of a settings file: its values, by their keys.
func (ev *evaluator) settingsOf(s *site) (Value, bool) {
	if len(ev.idx.settings) == 0 {
		return Value{}, false
	}
	for _, a := range s.args {
		c, ok := a.val.constant()
		if !ok || a.val.marks != nil {
			continue
		}
		if f := ev.idx.settingsNamed(c.text); f != nil {
			return ev.settingsValue(f.Values(), 0), true
		}
	}
	return Value{}, false
}

func (ev *evaluator) settingsValue(x any, depth int) Value {
	switch x := x.(type) {
	case map[string]any:
		o := ev.newObject("map", 0)
		if depth <= maxPath {
			keys := make([]string, 0, len(x))
			for k := range x {
				keys = append(keys, k)
			}
			slices.Sort(keys)
			for _, k := range keys {
				v := ev.settingsValue(x[k], depth+1)
				ev.putField(o, k, v)
				if sub, ok := x[k].(map[string]any); ok && depth == 0 {
					for _, k2 := range keysOf(sub) {
						ev.putField(o, k+"\x00"+k2, ev.settingsValue(sub[k2], depth+2)) // by section and key
					}
				}
			}
		}
		return Value{typ: "map", objs: []*object{o}}
	case []any:
		o := ev.newObject("list", 0)
		q := &sequence{}
		for _, e := range x {
			q.known = append(q.known, ev.settingsValue(e, depth+1))
		}
		ev.setSequence(o, q.clip())
		return Value{typ: "list", objs: []*object{o}}
	case nil:
		return Value{}
	case bool:
		return constValue(truth(x))
	case string:
		return constValue(str(x))
	}
	return number(fmt.Sprint(x))
}

func keysOf(m map[string]any) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

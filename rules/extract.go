package rules

// extract reads the keys of a rule in extract mode.
func (l *loader) extract(o *object) *Extract {
	out := &Extract{Metavariable: l.optional(o, "extract"), Concat: l.choice(o, "reduce", []string{"concat", "separate"}) == "concat"}
	if v := o.get("extract"); v == nil {
		l.fault(o.node, "for example `extract: $CODE`", "a rule in mode extract has no `extract`")
	} else {
		l.metavariableName(v, out.Metavariable)
	}
	if v := o.get("dest-language"); v == nil {
		l.fault(o.node, "for example `dest-language: python`", "a rule in mode extract has no `dest-language`")
	} else {
		out.Language = l.languageName(v, l.optional(o, "dest-language"))
	}
	if t := l.choice(o, "transform", []string{"no_transform", "unquote_string", "concat_json_string_array"}); t != "no_transform" {
		out.Transform = t
	}
	if v := o.get("dest-rules"); v != nil {
		if m := l.mapping(v, "dest-rules"); m != nil {
			for key, to := range map[string]*[]string{"include": &out.Include, "exclude": &out.Exclude} {
				if v := m.get(key); v != nil {
					*to = l.texts(v, key)
				}
			}
		}
	}
	return out
}

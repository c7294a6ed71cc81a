package rules

import "gopkg.in/yaml.v3"

// alternatives reads further fixes. One that is not as it should be is left out with a warning.
func (l *loader) alternatives(f field) []Alternative {
	if f.value.Kind != yaml.SequenceNode {
		l.warn(f.value, "", "`fixes` must be a list")
		return nil
	}
	var out []Alternative
	for _, n := range f.value.Content {
		if n = l.resolve(n); n == nil || n.Kind != yaml.MappingNode {
			l.warn(f.value, "", "an entry of `fixes` must be an object with keys")
			continue
		}
		o := l.mapping(n, "fixes")
		if o == nil {
			continue
		}
		if a, ok := l.alternative(o, n); ok {
			out = append(out, a)
		}
	}
	return out
}

func (l *loader) alternative(o *object, n *yaml.Node) (Alternative, bool) {
	a := Alternative{Place: l.at(n), Safety: "review"}
	for _, x := range o.fields {
		switch x.name {
		case "title":
			a.Title = l.loose(x)
		case "safety":
			a.Safety = l.loose(x)
		case "fix":
			a.Fix = l.loose(x)
		case "fix-regex":
			a.FixRegex = l.fixRegex(x.value)
		case "imports":
			a.Imports = l.looseList(x.value)
		case "match":
			a.Match = l.looseList(x.value)
		case "unless":
			a.Unless = l.looseList(x.value)
		case "text":
			a.Text = l.textFix(x.value)
		case "inside":
			a.Inside = l.looseList(x.value)
		case "made":
			a.Made = l.madeFix(x.value)
		case "before":
			a.Before = l.loose(x)
		case "after":
			a.After = l.loose(x)
		default:
			l.warn(x.key, hint(x.name, tables[tableAlternative].Names()), "unknown key `%s` in `fixes`", clip(x.name))
		}
	}
	kinds := 0
	for _, has := range []bool{a.Fix != "" || a.Text != nil || a.Before != "", a.FixRegex != nil} {
		if has {
			kinds++
		}
	}
	switch {
	case kinds != 1 || a.Title == "":
		l.warn(n, "", "an entry of `fixes` needs `title` and one of `fix`, `text`, `before` and `fix-regex`")
		return a, false
	case len(a.Match) == 0 && (a.After != "" || a.Made != nil || a.Text != nil && a.Fix != ""):
		l.warn(n, "", "an entry of `fixes` with `after`, `made`, or `text` and `fix`, needs `match`")
		return a, false
	}
	return a, true
}

func (l *loader) textFix(n *yaml.Node) *TextFix {
	o := l.mapping(n, "text")
	if o == nil {
		return nil
	}
	t := &TextFix{Of: "$VALUE", Value: "$ITEM", Join: ", "}
	for _, x := range o.fields {
		switch x.name {
		case "of":
			t.Of = l.loose(x)
		case "placeholder":
			t.Placeholder = l.loose(x)
		case "value":
			t.Value = l.loose(x)
		case "join":
			t.Join = l.loose(x)
		case "anywhere":
			t.Anywhere = l.loose(x) == "true"
		case "words":
			t.Words = l.loose(x) == "true"
		case "wrap":
			t.Wrap = l.loose(x)
		case "unquote":
			t.Unquote = l.loose(x) == "true"
		default:
			l.warn(x.key, hint(x.name, tables[tableTextFix].Names()), "unknown key `%s` in `text`", clip(x.name))
		}
	}
	kinds := 0
	for _, has := range []bool{t.Placeholder != "", t.Words, t.Wrap != ""} {
		if has {
			kinds++
		}
	}
	if kinds != 1 {
		l.warn(n, "", "`text` needs one of `placeholder`, `words` and `wrap`")
		return nil
	}
	return t
}

func (l *loader) madeFix(n *yaml.Node) *MadeFix {
	o := l.mapping(n, "made")
	if o == nil {
		return nil
	}
	m := &MadeFix{}
	for _, x := range o.fields {
		switch x.name {
		case "of":
			m.Of = l.loose(x)
		case "match":
			m.Match = l.loose(x)
		case "fix":
			m.Fix = l.loose(x)
		case "type":
			m.Type = l.loose(x)
		default:
			l.warn(x.key, hint(x.name, tables[tableMadeFix].Names()), "unknown key `%s` in `made`", clip(x.name))
		}
	}
	if m.Of == "" || m.Match == "" {
		l.warn(n, "", "`made` needs `of` and `match`")
		return nil
	}
	return m
}

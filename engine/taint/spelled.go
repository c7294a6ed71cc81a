package taint

import "slices"

// Where a text is wanted, some languages write a list or a map as a word that says no more than that it is one: 'x = ' . $list is 'x = Array'.

// spelled is the data that a value brings into a text. What a parameter is passed may yet turn out to be a list.
func (ev *evaluator) spelled(v Value) *markSet {
	if !ev.file.lang.Juggles {
		return ev.deep(v)
	}
	if slices.ContainsFunc(v.objs, writtenAsWord) {
		v.objs = slices.DeleteFunc(slices.Clone(v.objs), writtenAsWord)
	}
	if v.typ == "list" {
		return nil
	}
	ms := ev.deep(v)
	if ms == nil || !slices.ContainsFunc(ms.list, passedAsItIs) {
		return ms
	}
	out := make([]mark, 0, len(ms.list))
	for _, m := range ms.list {
		m.text = m.text || passedAsItIs(m)
		if !hasMark(out, &m) {
			out = append(out, m)
		}
	}
	return &markSet{out}
}

func writtenAsWord(o *object) bool { return !o.symbolic && (o.typ == "list" || o.typ == "map") }

func passedAsItIs(m mark) bool { return m.origin.kind == fromParam && !m.text }

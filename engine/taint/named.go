package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Some languages have calls that make a constant of the whole program, under a name that is their first argument. Where one file alone says so, or all that do
// say the same, the name is that constant in every file of the family.

// namedConstant is what a file says that a name is.
type namedConstant struct {
	name  string
	value constant
	file  *File
}

// nameConstants finds the calls of a file outside of functions that name a constant which they spell.
func (f *File) nameConstants() {
	words := f.lang.NamesConstants
	if len(words) == 0 {
		return
	}
	for i := range f.IR.Units {
		if fn := f.byUnit[i]; fn != nil {
			continue
		}
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			id := ir.NodeID(n)
			if t.Nodes[n].Op != ir.OpCall || !slices.Contains(words, lastCallee(t, id)) {
				continue
			}
			args := t.Children(id, ir.Arg, nil)
			if len(args) < 2 || t.Nodes[args[0]].Op != ir.OpString {
				continue
			}
			name, ok := literal(t, args[0])
			value, spelt := literal(t, args[1])
			if !ok || !spelt {
				value = constant{} // two values are none
			}
			f.named = append(f.named, namedConstant{name.text, value, f})
			h := newDigest()
			put(h, name.text, value.text)
			f.shape += h.sum()
		}
	}
}

// named is the constant of the whole program that a name is, with false where files say different things of it.
func (x *Index) named(word string) (constant, bool) {
	list := x.constants[word]
	if len(list) == 0 {
		return constant{}, false
	}
	for _, c := range list {
		if c.value != list[0].value || c.value == (constant{}) {
			return constant{}, false
		}
	}
	return list[0].value, true
}

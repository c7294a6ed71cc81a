package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Functions that literals of a type keep in its fields are what a call of such a field reaches, wherever it stands: tables of routes, of commands and of
// handlers, and the services that a struct is made of. Of which literal an object is, is not asked.

// maxKept bounds the functions that a field is taken to hold. Of one that holds more, nothing is said.
const maxKept = 16

// keeping is a function that a field of a literal is given, as written: by its name, or at its place.
type keeping struct {
	of, field, target string
	at                int
}

// holding is such a function and the file that says it.
type holding struct {
	file *File
	keeping
}

func pathOfHolding(k *holding) string { return k.file.Path }

// keepings lists those of a tree.
func keepings(t *ir.Tree) []keeping {
	var out []keeping
	for n := range t.Nodes {
		id := ir.NodeID(n)
		if t.Nodes[n].Op != ir.OpNew {
			continue
		}
		typ, ok := t.Child(id, ir.Type)
		if !ok {
			continue
		}
		of, many := literalType(t, typ)
		if of == "" {
			continue
		}
		for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role == ir.Type {
				continue
			}
			if many {
				out = keptByParts(t, c, of, out)
			} else {
				out = keptByLiteral(t, c, of, out)
			}
		}
	}
	return out
}

// literalType is the type of a literal, or that of the elements of a list or a map, of which the literal has many.
func literalType(t *ir.Tree, typ ir.NodeID) (string, bool) {
	if p, ok := t.Path(typ); ok {
		return p, false
	}
	if t.Nodes[typ].Op != ir.OpTypeRef {
		return "", false
	}
	last := typ
	for c := typ + 1; c < t.Nodes[typ].Next; c = t.Nodes[c].Next {
		last = c
	}
	if last == typ {
		return "", false
	}
	if p, ok := t.Path(last); ok {
		return p, true
	}
	p, _ := literalType(t, last)
	return p, p != ""
}

// keptByParts reads the elements of a list, or the values of a map, of which those without a type of their own are literals of a type.
func keptByParts(t *ir.Tree, list ir.NodeID, of string, out []keeping) []keeping {
	for c := list + 1; c < t.Nodes[list].Next; c = t.Nodes[c].Next {
		v := c
		if t.Nodes[c].Op == ir.OpPair {
			v, _ = t.Child(c, ir.Value)
		}
		if op := t.Nodes[v].Op; v != 0 && (op == ir.OpMap || op == ir.OpList) {
			out = keptByLiteral(t, v, of, out)
		}
	}
	return out
}

// keptByLiteral reads the fields of one literal.
func keptByLiteral(t *ir.Tree, literal ir.NodeID, of string, out []keeping) []keeping {
	k := 0
	for c := literal + 1; c < t.Nodes[literal].Next; c = t.Nodes[c].Next {
		x, v := keeping{of: of, at: k}, c
		if t.Nodes[c].Op == ir.OpPair {
			key, ok := t.Child(c, ir.Key)
			if v, _ = t.Child(c, ir.Value); !ok || t.Nodes[key].Op != ir.OpName {
				continue
			}
			x.field, x.at = t.Text(key), 0
		}
		if op := t.Nodes[v].Op; op == ir.OpName || op == ir.OpMember {
			if p, ok := t.Path(v); ok {
				x.target = p
				out = append(out, x)
			}
		}
		k++
	}
	return out
}

// keeps lists what literals of the file keep.
func (f *File) keeps() {
	for _, u := range f.facts {
		for _, k := range u.keepings {
			if !f.passesFunction(k.target) && len(f.imports[k.target]) == 0 && !f.ofPackage(k.target) {
				continue
			}
			x := &holding{f, keeping{of: f.resolve(k.of), field: k.field, at: k.at, target: f.resolve(k.target)}}
			d := newDigest()
			put(d, f.Path, "keeps", x.of, x.field, x.target, string(rune('0'+x.at)))
			f.shape += d.sum()
			f.holdings = append(f.holdings, x)
		}
	}
}

// ofPackage: a bare name may be that of a function which another file of the package declares.
func (f *File) ofPackage(name string) bool {
	return f.hasPack && lastComponent(name) == name && name != "nil"
}

// keptFunctions are the functions that a call of a field may reach: those that literals of its type keep there.
func (ev *evaluator) keptFunctions(s *site) []*closure {
	if ev.idx == nil || len(ev.idx.holdings) == 0 || s.recvNode == 0 || s.name == "" || ev.opts.Intraprocedural {
		return nil
	}
	typ := s.recv.typ
	if typ == "" && len(s.recv.objs) > 0 {
		typ = s.recv.objs[0].typ
	}
	if !ownType(typ) {
		return nil
	}
	_, c, ok := ev.idx.Field(typ, s.name)
	if !ok || c == nil {
		return nil
	}
	var out []*closure
	for _, k := range ev.idx.holdings[c.Name] {
		if k.field != s.name && (k.field != "" || k.at >= len(c.Order) || c.Order[k.at] != s.name) || !slices.Contains(ev.idx.Types(k.of), c) && ev.idx.typeIn(k.file, k.of) != c {
			continue
		}
		for _, fn := range ev.idx.Functions(k.file, k.target) {
			if !fn.takes(s.args) || slices.ContainsFunc(out, func(o *closure) bool { return o.fn == fn }) {
				continue
			}
			if out = append(out, &closure{fn: fn}); len(out) > maxKept {
				return nil
			}
		}
	}
	return out
}

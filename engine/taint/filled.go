package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// Whoever can send a request chooses what stands in the attributes that a list of permitted parameters, or a form, names: such names count for the whole
// workspace, as a record is filled in one file, and shown in another.

// fills are the attributes that the calls of a tree name, sorted.
func fills(t *ir.Tree, l *parsers.Language) []string {
	out := append(asksOf(t, l), takenOneByOne(t, l)...)
	for n := 0; n < len(t.Nodes) && len(l.Fillers) > 0; n++ {
		id := ir.NodeID(n)
		if t.Nodes[n].Op == ir.OpAssign && len(l.Switches) > 0 {
			if name := turnedOff(t, id, l); name != "" {
				out = append(out, name)
			}
		}
		if t.Nodes[n].Op != ir.OpCall {
			continue
		}
		callee, ok := t.Child(id, ir.Callee)
		if ok && len(l.Versions) > 0 && slices.Contains(l.Versions, lastName(t, callee)) {
			if v := majorVersion(t, id); v > 0 {
				out = append(out, versionName(lastName(t, callee), v))
			}
		}
		if ok && t.Nodes[callee].Op == ir.OpName && slices.Contains(l.Settings, t.Text(callee)) {
			out = append(out, turnedOn(t, id, t.Text(callee))...)
		}
		if name := lastName(t, callee); !ok || !slices.Contains(l.Fillers, name) && (t.Nodes[callee].Op != ir.OpMember || !slices.Contains(l.Fillers, "."+name)) {
			continue
		}
		for c := t.Nodes[callee].Next; c < t.Nodes[id].Next; c++ {
			if t.Nodes[c].Role == ir.Body && t.Nodes[c].Parent == id {
				break // the block behind the call
			}
			if t.Nodes[c].Op == ir.OpOther && c+1 < t.Nodes[c].Next && t.Nodes[c+1].Op == ir.OpChars {
				if name := t.Text(c + 1); mayHoldText(name) {
					out = append(out, name)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// fillings notes which attributes the file's calls name.
func (f *File) fillings() {
	for _, x := range f.facts {
		f.filled = append(f.filled, x.fills...)
	}
	f.filled = append(f.filled, f.sessionKeys()...)
	if f.lang.Gate.Stands(f.Path, f.IR.Source) {
		f.filled = append(f.filled, gated)
	}
	f.filled = inFolders(f.Path, f.filled)
	slices.Sort(f.filled)
	f.filled = slices.Compact(f.filled)
	for _, name := range f.filled {
		h := newDigest()
		put(h, "filled", name)
		f.shape += h.sum()
	}
}

// readsFilled: a call may read an attribute that a request filled, of a record: of an object, and no class, whose type is not one that a model knows.
func (ev *evaluator) readsFilled(s *site) bool {
	if len(s.args) > 0 || s.recvNode == 0 || ev.idx.filled[s.name] <= 0 {
		return false
	}
	if s.path != "" && !isLower(s.path) {
		return false
	}
	return s.recv.typ == "" || s.recv.typ == "object" || ev.isType(s.recv.typ, "ActiveRecord.Base") || len(ev.idx.Types(s.recv.typ)) > 0
}

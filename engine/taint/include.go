package taint

import (
	"path"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A call that includes a file runs its statements with the variables of the place where it stands, and leaves it with those that they make. So they are
// evaluated there, besides on their own.

const (
	maxIncluding = 8      // files that include each other
	maxIncluded  = 40_000 // nodes that a function evaluates before further files are left out
)

// including is a file that is being run by a call.
type including struct {
	file *File // that the call stands in
	at   Place
	runs *File
}

// include runs the file that the first argument of a call names, where its name can be told and one file has it.
func (ev *evaluator) include(s *site) Value {
	if len(s.args) == 0 || ev.opts.Intraprocedural || ev.muted > 0 || ev.dead || len(ev.including) >= maxIncluding || ev.steps > maxIncluded {
		return Value{}
	}
	f := ev.includedFile(s.args[0])
	if f == nil || f == ev.file || len(f.IR.Units) == 0 || ev.probe != nil {
		return Value{}
	}
	for _, x := range ev.including {
		if x.file == f {
			return Value{}
		}
	}
	once := strings.HasSuffix(s.name, "_once")
	if once && ev.once[f] {
		ev.ranBy(f) // it is there for what is run by this call, too
		return Value{}
	}
	if ev.once == nil {
		ev.once = map[*File]bool{}
	}
	ev.once[f] = true
	ev.ranBy(f)
	ev.moduleOf(f) // what is learnt here is learnt anew when the file changes
	return ev.runIncluded(f, ev.place(s.id))
}

func (ev *evaluator) runIncluded(f *File, at Place) Value {
	outer := ev.frame
	in := &frame{vars: outer.vars, outer: outer.outer, fn: outer.fn, class: outer.class, receiver: outer.receiver, included: true}
	ev.dead = ev.runFile(f, at, in, func() {
		for i := range outer.bound {
			ev.bindIn(in.tree, &outer.bound[i])
		}
	})
	return in.ret
}

// runFile runs the statements of a file in the place of a call, in a frame that begins as before makes it. It tells whether none of their ways comes to an end.
func (ev *evaluator) runFile(f *File, at Place, in *frame, before func()) bool {
	ev.including = append(ev.including, including{ev.file, at, f})
	outer, file, start := ev.frame, ev.file, ev.start
	in.tree, in.id, in.mark = f.IR.Units[0].Tree, f.Units[0], ev.store.mark()
	ev.frame, ev.file, ev.start = in, f, position{}
	before()
	ev.eval(0)
	end := ev.store.take(in.mark, ev.dead)
	if len(in.exits) == 0 {
		ev.store.apply(end)
	} else {
		ev.store.merge(append(in.exits, end)...)
	}
	ev.frame, ev.file, ev.start = outer, file, start
	ev.including = ev.including[:len(ev.including)-1]
	return end.dead && len(in.exits) == 0
}

// includedFile is the file of the workspace that an argument names: by all of its text, or by the end of it that stands in the code.
func (ev *evaluator) includedFile(a argument) *File {
	name := ""
	if c, ok := a.val.constant(); ok && c.kind == ir.OpString {
		name = c.text
	} else if !a.val.fromSource() {
		name = ev.lastText(a.node)
	}
	name = path.Clean("/" + name)
	base := path.Base(name)
	stem := strings.TrimSuffix(base, path.Ext(base))
	if stem == "" || stem == "/" || strings.ContainsAny(stem, "$*") {
		return nil
	}
	var best *File
	most, several := -1, false
	here := strings.Split(path.Dir(ev.file.Path), "/")
	for _, f := range ev.idx.Modules(stem) {
		at := "/" + strings.TrimPrefix(f.Path, "/")
		if !strings.HasSuffix(at, name) {
			continue
		}
		n := 0
		for there := strings.Split(path.Dir(f.Path), "/"); n < len(here) && n < len(there) && here[n] == there[n]; {
			n++
		}
		if several = n == most; n > most {
			best, most = f, n
		}
	}
	if several {
		return nil
	}
	return best
}

// lastText is the text that ends an expression which puts texts together.
func (ev *evaluator) lastText(id ir.NodeID) string {
	t := ev.frame.tree
	for {
		switch t.Nodes[id].Op {
		case ir.OpString:
			last := lastChild(t, id)
			if last == id || t.Nodes[last].Op != ir.OpChars {
				return ""
			}
			text := unescape(t.Text(last))
			if t.Nodes[id+1].Next != t.Nodes[id].Next && !strings.Contains(text, "/") {
				return "" // a part of a name
			}
			if i := strings.IndexByte(text, '/'); i > 0 && t.Nodes[id+1].Next != t.Nodes[id].Next {
				text = text[i:]
			}
			return text
		case ir.OpBinary:
			r, ok := t.Child(id, ir.Right)
			if !ok {
				return ""
			}
			if text := ev.lastText(r); strings.HasPrefix(text, "/") || t.Nodes[r].Op != ir.OpString {
				return text
			} else if l, ok := t.Child(id, ir.Left); ok && (t.Nodes[l].Op == ir.OpName || t.Nodes[l].Op == ir.OpCall) {
				return text // behind a folder that a constant or a function gives
			}
			return ""
		default:
			return ""
		}
	}
}

// outside: a flow that a call which includes a file meets in that file belongs to the place of the call. ok is false where the file finds it by itself.
func (ev *evaluator) outside(m *mark, from Place) (Place, string, bool) {
	if len(ev.including) == 0 || from.Unit == nil {
		return from, ev.file.Path, true
	}
	outer := ev.including[0]
	if from.Unit.Path == outer.file.Path {
		return from, outer.file.Path, true
	}
	if ev.isIncluding(m.origin.place.Unit) || ev.isIncluding(m.step.first()) {
		return from, "", false
	}
	return outer.at, outer.file.Path, true
}

// isIncluding: what begins in a unit begins in a file that is being run by a call, or was run by a file that is.
func (ev *evaluator) isIncluding(u *UnitID) bool {
	if u != nil {
		for _, x := range ev.including {
			if x.runs.Path == u.Path {
				return true
			}
		}
		return slices.Contains(ev.included[u.Path], ev.including[0].at)
	}
	return false
}

// ranBy notes that a file is run within the outermost call that includes one.
func (ev *evaluator) ranBy(f *File) {
	if len(ev.including) == 0 {
		return // this is that call: what it runs finds its flows by itself
	}
	at := ev.including[0].at
	if slices.Contains(ev.included[f.Path], at) {
		return
	}
	if ev.included == nil {
		ev.included = map[string][]Place{}
	}
	ev.included[f.Path] = append(ev.included[f.Path], at)
}

// first is the unit in which a way begins: that of the call, where a function gave the data.
func (s *step) first() *UnitID {
	if s == nil {
		return nil
	}
	for s.prev != nil {
		s = s.prev
	}
	return s.place.Unit
}

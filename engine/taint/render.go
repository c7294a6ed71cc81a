package taint

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A call that shows a page runs the page's code, with a variable that holds what the page is given. The call names the page by a text, or the function that
// it stands in does; the folder of the page has the name that the function's class begins with. Objects that functions share (see sharedMark) the page shares, too.

// render runs the page that a call shows.
func (ev *evaluator) render(s *site, e *entry) Value {
	if ev.opts.Intraprocedural || ev.muted > 0 || ev.dead || len(ev.including) >= maxIncluding || ev.steps > maxIncluded || ev.probe != nil && ev.probe.judged == nil {
		return Value{}
	}
	name, model := ev.shown(s, e)
	f := ev.pageNamed(name)
	if f == nil || f == ev.file || slices.ContainsFunc(ev.including, func(x including) bool { return x.runs == f || x.file == f }) {
		return Value{}
	}
	ev.ranBy(f)
	ev.moduleOf(f) // what is learnt here is learnt anew when the file changes
	m := ev.store.mark()
	if e.Under == "" {
		ev.runOwnPage(f, model, ev.place(s.id))
	} else {
		ev.runPage(f, e.Under, model, ev.place(s.id))
	}
	ev.store.merge(ev.store.take(m, false), state{}) // it is run once the function has ended
	return Value{}
}

// shown is the name of the page that a call shows, and what the page is given.
func (ev *evaluator) shown(s *site, e *entry) (name string, model Value) {
	for i, a := range s.args {
		if c, ok := a.val.constant(); ok && c.kind == ir.OpString && i == 0 {
			name = c.text
		} else if model.empty() && (e.Under != "" || a.name == "locals") {
			model = a.val
		}
	}
	if c, ok := s.recv.constant(); ok && c.kind == ir.OpString && name == "" {
		name = c.text // what knows one page and is asked to show it
	} else if name == "" && e.Under != "" {
		if fn := ev.showing(); fn != nil {
			name = fn.Name
		}
	}
	return name, model
}

// showing is the function that is run, or that the place of a function within it belongs to.
func (ev *evaluator) showing() *Func {
	for f := ev.frame; f != nil; f = f.outer {
		if f.fn != nil {
			return f.fn
		}
	}
	return nil
}

// runPage runs the code of a page, in which a variable holds what it is given. Who shows the page goes on however that ends.
func (ev *evaluator) runPage(f *File, word string, model Value, at Place) {
	in := &frame{vars: map[uint32]int32{}, fn: ev.showing(), receiver: -1}
	ev.runFile(f, at, in, func() { ev.store.set(ev.define(ir.HashText(word)), model) })
	ev.dead = false
}

// runOwnPage runs the code of a page as a method of the object whose method shows it: it sees the object's fields, and the entries of what it is given as variables.
func (ev *evaluator) runOwnPage(f *File, model Value, at Place) {
	in := &frame{vars: map[uint32]int32{}, fn: ev.showing(), class: ev.class(), receiver: -1}
	for o := ev.frame; o != nil && in.receiver < 0; o = o.outer {
		in.receiver = o.receiver
	}
	for _, u := range f.IR.Units[:1] { // fields of objects of which no class is known are variables
		for n := range u.Tree.Nodes {
			if x := &u.Tree.Nodes[n]; x.Op == ir.OpName && strings.HasPrefix(u.Tree.Text(ir.NodeID(n)), "@") {
				if s := ev.slotOf(x.Hash); s >= 0 {
					in.vars[x.Hash] = s
				}
			}
		}
	}
	ev.runFile(f, at, in, func() {
		if len(model.objs) != 1 {
			return
		}
		o := model.objs[0]
		for _, k := range o.fields.names {
			if slot, ok := o.fields.get(k); ok && isLower(k) {
				ev.store.set(ev.define(ir.HashText(k)), *ev.store.at(slot))
			}
		}
	})
	ev.dead = false
}

// pageNamed is the page that a name means at the present place, or nil: one whose path ends as the name says, in the folder that the class is named after, in that of
// the page which shows it, or the only one of that name.
func (ev *evaluator) pageNamed(name string) *File {
	name = path.Clean("/" + strings.TrimLeft(name, "~/."))
	stem := path.Base(name)
	if ext := path.Ext(stem); ext != "" {
		stem, name = strings.TrimSuffix(stem, ext), strings.TrimSuffix(name, ext)
	}
	var best *File
	most, several := 0, false
	for _, f := range ev.idx.Modules(stem) {
		if n := ev.fitsPage(f, name); n > most {
			best, most, several = f, n, false
		} else {
			several = several || n == most && n > 0
		}
	}
	if several {
		return nil
	}
	return best
}

// fitsPage measures how well a file fits the name of a page: 0 for not at all.
func (ev *evaluator) fitsPage(f *File, name string) int {
	at := "/" + strings.TrimPrefix(strings.TrimSuffix(f.Path, path.Ext(f.Path)), "/")
	if f.lang.Blank == nil || f.Family != ev.file.Family || len(f.IR.Units) == 0 || !strings.HasSuffix(at, name) {
		return 0
	}
	folder := path.Base(path.Dir(at))
	n := 1
	switch fn := ev.showing(); {
	case strings.Count(name, "/") > 1:
		n = 3
	case path.Dir(path.Dir(f.Path)) == path.Dir(ev.file.Path):
		n = 2 // in a folder beside who shows it
	case len(ev.including) > 0 && sameFolder(f, ev.file), fn != nil && fn.Class != nil && namedAfter(fn.Class.Name, folder):
		n = 3
	case slices.ContainsFunc(ev.idx.Modules(path.Base(name)), func(o *File) bool { return o != f && o.lang.Blank != nil }):
		return 0
	}
	return n<<8 + commonStart(f.Path, ev.file.Path)
}

// namedAfter: a class has the name of a folder, or that and a further word: OrdersController, of Orders.
func namedAfter(class, folder string) bool {
	rest, ok := strings.CutPrefix(class, folder)
	return ok && (rest == "" || unicode.IsUpper(rune(rest[0])))
}

// commonStart is how many folders two paths begin with that are the same.
func commonStart(a, b string) int {
	x, y := strings.Split(path.Dir(a), "/"), strings.Split(path.Dir(b), "/")
	n := 0
	for n < len(x) && n < len(y) && x[n] == y[n] {
		n++
	}
	return min(n, 255)
}

// showers are the functions that may show a page: the methods of the classes that its folder is named after.
func (a *analyzer) showers(f *File) []*Func {
	if f.lang.Blank == nil || !a.lib.renders || a.opts.Intraprocedural {
		return nil
	}
	folder := path.Base(path.Dir(f.Path))
	var out []*Func
	for _, g := range a.idx.ordered() {
		if g.Family != f.Family || g == f {
			continue
		}
		for _, fn := range g.Funcs {
			if fn.Class != nil && namedAfter(fn.Class.Name, folder) {
				out = append(out, fn)
			}
		}
		if len(out) > maxCallers {
			return nil
		}
	}
	return out
}

// judgeShown has a probe of a page look at what it is given by those who show it. It is false where nobody is known to.
func (a *analyzer) judgeShown(f *File, p *probe) bool {
	for _, fn := range a.showers(f) {
		a.restsOn(f.Path, fn.File.Path)
		a.evaluate(fn, p)
	}
	for _, j := range p.judged {
		if j.whole && j.seen {
			return true
		}
	}
	return false
}

package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A router that a file exports gets its requests from those that mount it: app.use('/orders', login, orders). What a request passes on its way to a route is what
// stands in the route's own call, what its router was given before, and the same of each router above, up to the program itself. Only where the whole way can be seen
// does it say anything that nobody asks on it.

// mount is a call by which a router is given what requests pass: handlers, or other routers.
type mount struct {
	path    string // of the file
	router  string // as written
	names   string // the dotted name that each of its arguments is, or is made of, but for texts; one a line
	front   string // the code of these arguments, one a line
	address string // that the call begins with
	key     string // under which a list has the routers that are mounted one by one; names is one of them where router is "", and is missing where it is not
	at      uint32 // in bytes from the beginning of the unit
	unit    int
}

func pathOfMount(m *mount) string { return m.path }

// Bounds on what is kept of the mounts of a unit, and on the way up from a route.
const (
	maxMounts     = 400
	maxMountsUp   = 4
	maxMountFiles = 8
)

// mountsOf lists the mounts of a tree.
func mountsOf(t *ir.Tree, l *parsers.Routers) []mount {
	var out []mount
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpCall || len(out) >= maxMounts {
			continue
		}
		call := ir.NodeID(n)
		o, m, ok := memberCall(t, call)
		if !ok || !slices.Contains(l.Mounts, m) || t.Nodes[o].Op != ir.OpName {
			continue
		}
		x := mount{router: t.Text(o), at: t.Nodes[n].Start}
		var names, front strings.Builder
		for c := call + 1; c < t.Nodes[call].Next && front.Len() < maxFront; c = t.Nodes[c].Next {
			op := t.Nodes[c].Op
			if t.Nodes[c].Role == ir.Callee {
				continue
			}
			text := t.SourceOf(c)
			if op == ir.OpString {
				if x.address == "" {
					x.address = strings.Trim(text, "\"'`")
				}
				continue
			}
			if l.Plain.MatchString(text) {
				continue
			}
			names.WriteString(madeFrom(t, c))
			names.WriteByte('\n')
			if op == ir.OpMember {
				x.key = lastName(t, c)
			}
			front.WriteString(strings.ReplaceAll(text[:min(len(text), maxFront)], "\n", " "))
			front.WriteByte('\n')
		}
		x.names, x.front = names.String(), front.String()
		out = append(out, x)
	}
	return append(out, listedIn(t)...)
}

// listedIn are the routers that lists of a tree have under a key, beside an address: [{ path: '/orders', route: orders }].
func listedIn(t *ir.Tree) []mount {
	var out []mount
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpMap || t.Nodes[t.Nodes[n].Parent].Op != ir.OpList || len(out) >= maxMounts {
			continue
		}
		x := mount{at: t.Nodes[n].Start}
		for c := ir.NodeID(n) + 1; c < t.Nodes[n].Next; c = t.Nodes[c].Next {
			k, ok1 := t.Child(c, ir.Key)
			v, ok2 := t.Child(c, ir.Value)
			if !ok1 || !ok2 {
				continue
			}
			if text := t.SourceOf(v); t.Nodes[v].Op == ir.OpString && len(text) > 1 && text[1] == '/' {
				x.address = strings.Trim(text, "\"'`")
			} else if path, ok := t.Path(v); ok && x.names == "" {
				x.key, x.names, x.front = t.Text(k), path+"\n", path+"\n"
			}
		}
		if x.address != "" && x.names != "" {
			out = append(out, x)
		}
	}
	return out
}

// madeFrom is the dotted name that an expression is, or that the object of the method is which it calls: orders of orders.routes().
func madeFrom(t *ir.Tree, id ir.NodeID) string {
	if t.Nodes[id].Op == ir.OpCall {
		callee, ok := t.Child(id, ir.Callee)
		if !ok {
			return ""
		}
		path, _ := t.Path(callee)
		if front, last, dotted := cutLast(path); dotted && (last == "routes" || last == "allowedMethods" || last == "middleware") {
			return front
		}
		return path + "()"
	}
	path, _ := t.Path(id)
	return path
}

// readMounts gathers the mounts of a file's units.
func (f *File) readMounts() {
	if f.lang.Routers == nil {
		return
	}
	var listed, each []*mount
	for i, x := range f.facts {
		for _, m := range x.mounts {
			m.path, m.unit = f.Path, i
			if m.router == "" {
				listed = append(listed, &m)
				continue
			}
			if m.key != "" {
				each = append(each, &m)
			}
			f.mounts = append(f.mounts, &m)
		}
	}
	for _, by := range each {
		for _, m := range listed {
			if m.key == by.key && len(f.mounts) < maxMounts {
				f.mounts = append(f.mounts, &mount{path: f.Path, router: by.router, names: m.names, front: m.front, address: m.address, at: by.at, unit: by.unit})
			}
		}
	}
	f.programs = f.programsOf()
	for _, m := range f.mounts {
		h := newDigest()
		put(h, f.Path, m.router, m.names, m.front, m.address)
		f.shape += h.sum()
	}
	for _, name := range f.programs {
		h := newDigest()
		put(h, f.Path, "program", name)
		f.shape += h.sum()
	}
}

// programsOf are the variables of a file that are programs and mount something.
func (f *File) programsOf() []string {
	var out []string
	seen := map[string]bool{}
	for _, m := range f.mounts {
		if !seen[m.router] && f.lang.Routers.Programs.MatchString(f.madeOf(m.router)) {
			out = append(out, m.router)
		}
		seen[m.router] = true
	}
	return out
}

// mountKeys are the words by which a mount is found: the last two of each name that it is given.
func (f *File) mountKeys(m *mount) []string {
	var out []string
	for name := range strings.Lines(m.names) {
		front, last, _ := cutLast(f.resolve(strings.TrimSuffix(name, "\n")))
		for _, key := range []string{last, lastComponent(front)} {
			if key != "" && !slices.Contains(out, key) {
				out = append(out, key)
			}
		}
	}
	return out
}

// Way is what a request passes on its way to a route, and where the route is.
type Way struct {
	Front   string // the code of what stands before, one a line
	Address string // of the route, with those of the routers above it
	Whole   bool   // whether it can be seen up to the program
}

// WayTo follows the way to a route whose call a router of a file stands in.
func (x *Index) WayTo(f *File, unit int, call ir.NodeID) Way {
	t := f.IR.Units[unit].Tree
	w := &Way{}
	router, front, address := routeOf(t, call)
	if x == nil || f.lang.Routers == nil || router == "" {
		return *w
	}
	w.Front, w.Address = front, address
	x.above(f, router, f.IR.Units[unit].Start+int(t.Nodes[call].Start), w, 0)
	return *w
}

// routeOf is the router of a route's call, the code of its arguments but for functions, and its address, which may stand in a call before: router.route('/').get(…).
func routeOf(t *ir.Tree, call ir.NodeID) (router, front, address string) {
	var b strings.Builder
	for depth := 0; depth < maxRouterSteps; depth++ {
		for c := call + 1; c < t.Nodes[call].Next && b.Len() < maxFront; c = t.Nodes[c].Next {
			if op := t.Nodes[c].Op; t.Nodes[c].Role == ir.Callee || op == ir.OpLambda || op == ir.OpFunc {
				continue
			}
			text := t.SourceOf(c)
			if t.Nodes[c].Op == ir.OpString {
				if address == "" {
					address = strings.Trim(text, "\"'`")
				}
			} else if depth == 0 { // of a chain, others have handlers of their own
				b.WriteString(text[:min(len(text), maxFront)])
				b.WriteByte('\n')
			}
		}
		o, _, ok := memberCall(t, call)
		if !ok {
			return "", "", ""
		}
		if t.Nodes[o].Op == ir.OpName {
			return t.Text(o), b.String(), address
		}
		if t.Nodes[o].Op != ir.OpCall {
			return "", "", ""
		}
		call = o
	}
	return "", "", ""
}

// above adds what a router was given before a place of its file, and what stands before where it is mounted.
func (x *Index) above(f *File, router string, at int, w *Way, depth int) {
	if depth >= maxMountsUp {
		return
	}
	value := f.madeOf(router)
	for _, m := range f.mounts {
		if m.router == router && f.IR.Units[m.unit].Start+int(m.at) < at && len(w.Front) < 4*maxFront && x.reaches(m, w.Address) {
			w.Front += x.asksBefore(f, m, nil, "")
		}
	}
	switch {
	case f.lang.Routers.Programs.MatchString(value):
		w.Whole = true
		return
	case value == "" && f.passesIn(router, at):
		x.givenByProgram(f, w)
		return
	case !f.lang.Routers.Makes.MatchString(value):
		return
	}
	mounted := x.mountedAt(f, router)
	whole, address, longest := len(mounted) > 0, w.Address, 0
	for _, m := range mounted {
		g, up := x.files[m.path], &Way{Address: w.Address}
		if g == nil || g == f && m.router == router {
			whole = false
			continue
		}
		up.Address = strings.TrimSuffix(m.address, "/") + w.Address
		x.above(g, m.router, g.IR.Units[m.unit].Start+int(m.at), up, depth+1)
		w.Front += x.asksBefore(g, m, f, router) + up.Front
		longest = max(longest, len(up.Address))
		if len(up.Address) == longest {
			address = up.Address
		}
		whole = whole && up.Whole
	}
	w.Whole, w.Address = whole, address
}

// passesIn: a name at a place of a file is the first parameter of a function around it that nobody passes by its name in the file, as of what it exports.
func (f *File) passesIn(name string, at int) bool {
	unit := f.IR.UnitAt(at)
	t, in := f.IR.Units[unit].Tree, uint32(at-f.IR.Units[unit].Start)
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpLambda && x.Op != ir.OpFunc || in < x.Start || in >= x.End {
			continue
		}
		if p, ok := t.Child(ir.NodeID(n), ir.Param); ok && parameterName(t, p) == name {
			return true
		}
	}
	return false
}

// givenByProgram: a function is given its router by others. Where the workspace has one program alone, that is what it gets, whatever it was given before or will be.
func (x *Index) givenByProgram(f *File, w *Way) {
	of := slices.DeleteFunc(slices.Clone(x.programs[f.Family]), func(g *File) bool { return len(g.programs) == 0 })
	if len(of) != 1 || len(of[0].programs) != 1 {
		return
	}
	for _, m := range of[0].mounts {
		if m.router == of[0].programs[0] && len(w.Front) < 4*maxFront {
			w.Front += x.asksBefore(of[0], m, nil, "")
		}
	}
	w.Whole = true
}

func pathOfFile(f *File) string { return f.Path }

// reaches: a mount is for all addresses of its router, or for those that one begins with.
func (x *Index) reaches(m *mount, address string) bool {
	of, _, _ := strings.Cut(m.address, "*")
	return strings.HasPrefix(address, strings.TrimSuffix(of, "/")) || !strings.HasPrefix(of, "/")
}

// asksBefore is the code of what a mount is given, less routers, which ask for themselves alone. below is the router that it is looked at for, of which file.
func (x *Index) asksBefore(g *File, m *mount, f *File, below string) string {
	names, fronts := strings.Split(m.names, "\n"), strings.Split(m.front, "\n")
	var b strings.Builder
	for i, front := range fronts {
		if i >= len(names) || front == "" || x.isRouter(g, names[i]) || f != nil && names[i] != "" && x.nameMeans(g, names[i], f, below) {
			continue
		}
		b.WriteString(front)
		b.WriteByte('\n')
	}
	return b.String()
}

// isRouter: a name of a file means a router, of its own or of another file.
func (x *Index) isRouter(g *File, name string) bool {
	if name == "" || strings.HasSuffix(name, "()") {
		return false
	}
	if g.lang.Routers.Makes.MatchString(g.madeOf(name)) {
		return true
	}
	full := g.resolve(name)
	if full == name && !strings.Contains(name, ".") {
		return false
	}
	front, last, _ := cutLast(full)
	for _, h := range append(slices.Clone(x.exporting(full, g.Family)), x.exporting(front, g.Family)...) {
		if h.lang.Routers != nil && (h.lang.Routers.Makes.MatchString(h.madeOf(h.exported)) || h.lang.Routers.Makes.MatchString(h.madeOf(last))) {
			return true
		}
	}
	return false
}

// madeOf is the code of the value that a file's variable is given outside of functions, or "".
func (f *File) madeOf(name string) string {
	t := f.IR.Units[0].Tree
	for n := range t.Nodes {
		if op := t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl {
			continue
		}
		target, ok1 := t.Child(ir.NodeID(n), ir.Target)
		value, ok2 := t.Child(ir.NodeID(n), ir.Value)
		if ok1 && ok2 && t.Nodes[target].Op == ir.OpName && t.Text(target) == name {
			text := t.SourceOf(value)
			return text[:min(len(text), maxFront)]
		}
	}
	return ""
}

// mountedAt are the mounts that a router of a file is given to: in the file itself by its name, in others by what they import.
func (x *Index) mountedAt(f *File, router string) []*mount {
	var out []*mount
	front, last, _ := cutLast(strings.Join(f.Module, "."))
	keys := []string{router, last}
	if last == "index" {
		keys = append(keys, lastComponent(front))
	}
	for _, key := range keys {
		for _, m := range x.mounts[key] {
			if len(out) < maxMountFiles && !slices.Contains(out, m) && x.mountMeans(m, f, router) {
				out = append(out, m)
			}
		}
	}
	return out
}

// mountMeans: one of the names that a mount is given means a router of a file.
func (x *Index) mountMeans(m *mount, f *File, router string) bool {
	g := x.files[m.path]
	return g != nil && slices.ContainsFunc(strings.Split(m.names, "\n"), func(name string) bool { return name != "" && x.nameMeans(g, name, f, router) })
}

// nameMeans: a name of a file means a router of another one, or of itself.
func (x *Index) nameMeans(g *File, name string, f *File, router string) bool {
	if g == f {
		return name == router
	}
	full := g.resolve(name)
	if full == name && !strings.Contains(name, ".") && len(g.imports[name]) == 0 {
		return false
	}
	front, _, _ := cutLast(full)
	return slices.Contains(x.exporting(full, f.Family), f) || front != "" && slices.Contains(x.exporting(front, f.Family), f)
}

// Handlers are the functions that a route's call is given: those that stand there, and those that it names.
func (x *Index) Handlers(f *File, unit int, call ir.NodeID) []*Func {
	t := f.IR.Units[unit].Tree
	var out []*Func
	for c := call + 1; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Callee {
			continue
		}
		for n := c; n < t.Nodes[c].Next; n++ { // a handler may be wrapped: caught(async (req, res) => …)
			if op := t.Nodes[n].Op; op == ir.OpLambda || op == ir.OpFunc {
				out = append(out, &Func{File: f, Tree: t, Node: n})
				n = t.Nodes[n].Next - 1
				continue
			}
			if op := t.Nodes[n].Op; op != ir.OpName && op != ir.OpMember || t.Nodes[n].Role == ir.Member {
				continue
			}
			if p, ok := t.Path(n); ok {
				out = append(out, x.meant(f, p)...)
				n = t.Nodes[n].Next - 1
			}
		}
	}
	return out
}

// meant are the functions that a file means by a name, methods that it calls by their class or module included.
func (x *Index) meant(f *File, name string) []*Func {
	full := f.resolve(name)
	fs := x.Functions(f, full)
	if front, last, dotted := cutLast(full); dotted && len(fs) == 0 {
		if of, _, dotted := cutLast(front); dotted { // of an object that the module exports
			for _, g := range x.exporting(of, f.Family) {
				fs = append(fs, g.byName[last]...)
			}
		}
	}
	if len(fs) <= maxTargets {
		return fs
	}
	return nil
}

// DoesAll are some functions, and those that they call, the methods of what they import included.
func (x *Index) DoesAll(fns []*Func) []*Func {
	return doing(fns, func(fn *Func, callee ir.NodeID) []*Func {
		name, ok := fn.Tree.Path(callee)
		if !ok || len(name) > maxCalledName {
			return nil
		}
		return x.meant(fn.File, name)
	})
}

// SignsIn: people sign in to the programs of the workspace.
func (x *Index) SignsIn() bool { return x != nil && x.filled[signsIn] > 0 }

package taint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// registration is a call that is passed a function by its name, such as the line of a table of routes. The function may stand in another file, whose
// reader is told of what it does with its parameters: so what models say of the call is known where the function is looked at by itself.
type registration struct {
	file   *File
	callee string // in full as far as imports tell
	target string // the function, so too
	name   string // the last component of callee
	made   string // the call that gave the variable whose member is called
	at, of int    // which argument of how many
	before uint64 // the arguments before it, as written, but for functions that stand there
	behind string // and what of them is written, where there are several
	method bool   // the target is a class with one of its methods, or with all of them; behind is what is said around the call then
}

// variables are the names that a tree binds to what is no function: parameters, and what is given another value than a function.
func variables(t *ir.Tree) map[uint32]bool {
	out := map[uint32]bool{}
	for n := range t.Nodes {
		x := &t.Nodes[n]
		if x.Op != ir.OpName || x.Role != ir.Target {
			continue
		}
		switch t.Nodes[x.Parent].Op {
		case ir.OpParam, ir.OpForEach:
			out[x.Hash] = true
		case ir.OpAssign, ir.OpDecl:
			v, ok := t.Child(x.Parent, ir.Value)
			if op := t.Nodes[v].Op; !ok || op != ir.OpLambda && op != ir.OpFunc && op != ir.OpName && op != ir.OpMember {
				out[x.Hash] = true
			}
		}
	}
	return out
}

// passes are the calls of a tree that are passed names, as written.
func passes(t *ir.Tree) []registration {
	var out []registration
	bound := variables(t)
	for n := range t.Nodes {
		if t.Nodes[n].Op != ir.OpCall {
			continue
		}
		id := ir.NodeID(n)
		callee, ok := t.Child(id, ir.Callee)
		if !ok {
			continue
		}
		path, ok := t.Path(callee)
		if !ok {
			if path = lastName(t, callee); path == "" {
				continue
			}
			path = "()." + path
		}
		first, k := len(out), 0
		for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Role == ir.Callee {
				continue
			}
			v := c
			if t.Nodes[c].Op == ir.OpKeyword {
				v, _ = t.Child(c, ir.Value)
			}
			if to, ok := handsOnTo(t, v); ok {
				v = to
			}
			if target, ok := methodNamed(t, v); ok {
				out = append(out, registration{callee: path, target: target, name: lastComponent(path), at: k, behind: saidAround(t, id), method: true})
				k++
				continue
			}
			if op := t.Nodes[v].Op; v != 0 && (op == ir.OpName && !bound[t.Nodes[v].Hash] || op == ir.OpMember) {
				if target, ok := t.Path(v); ok {
					out = append(out, registration{callee: path, target: target, name: lastComponent(path), at: k, before: textBefore(t, id, c), behind: writtenBefore(t, id, c, k)})
				}
			}
			k++
		}
		for i := first; i < len(out); i++ {
			out[i].of = k
		}
	}
	return out
}

// handsOnTo is the function that a lambda calls with its own parameters, in their order, and does nothing else: (req, res) => notes.change(req, res).
func handsOnTo(t *ir.Tree, lambda ir.NodeID) (ir.NodeID, bool) {
	if t.Nodes[lambda].Op != ir.OpLambda {
		return 0, false
	}
	var names []string
	for c := lambda + 1; c < t.Nodes[lambda].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpParam {
			target, _ := t.Child(c, ir.Target)
			names = append(names, t.SourceOf(target))
		}
	}
	n, ok := t.Child(lambda, ir.Body)
	for ok && t.Nodes[n].Op != ir.OpCall {
		switch c := n + 1; t.Nodes[n].Op {
		case ir.OpBlock, ir.OpReturn, ir.OpAwait:
			ok = c < t.Nodes[n].Next && t.Nodes[c].Next == t.Nodes[n].Next
			n = c
		default:
			return 0, false
		}
	}
	if !ok {
		return 0, false
	}
	at := 0
	for c := n + 1; c < t.Nodes[n].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Callee {
			continue
		}
		if at >= len(names) || t.Nodes[c].Op != ir.OpName || t.SourceOf(c) != names[at] {
			return 0, false
		}
		at++
	}
	callee, ok := t.Child(n, ir.Callee)
	return callee, ok && at > 0
}

// textBefore identifies what is written before an argument of a call, but for functions that stand there.
func textBefore(t *ir.Tree, call, arg ir.NodeID) uint64 {
	var out uint64
	for c := call + 1; c < arg; c = t.Nodes[c].Next {
		if op := t.Nodes[c].Op; t.Nodes[c].Role != ir.Callee && op != ir.OpLambda && op != ir.OpFunc {
			out = out*31 + uint64(ir.HashText(t.SourceOf(c)))
		}
	}
	return out
}

// maxWrittenBefore bounds what is kept of the arguments before a function that a call is passed, in bytes.
const maxWrittenBefore = 200

// writtenBefore is what stands between the first argument of a call and one behind it: what a request passes on its way to a handler.
func writtenBefore(t *ir.Tree, call, arg ir.NodeID, at int) string {
	if at < 2 {
		return ""
	}
	first, ok := t.Child(call, ir.Arg)
	if !ok || t.Nodes[first].Next >= arg {
		return ""
	}
	n := &t.Nodes[t.Nodes[first].Next]
	end := min(t.Nodes[arg].Start, n.Start+maxWrittenBefore)
	if n.Start >= end || int(end) > len(t.Source) {
		return ""
	}
	return t.Source[n.Start:end]
}

// PassedBefore lists what stands before the functions of a unit in the calls that are passed them: requireLogin and may("edit") in
// router.put("/notes/:id", requireLogin, may("edit"), notes.change).
func (x *Index) PassedBefore(f *File, unit *ir.Tree) string {
	var b strings.Builder
	x.beforeHeld(f, unit, &b)
	for _, fn := range f.Funcs {
		if fn.Tree != unit || fn.Name == "" {
			continue
		}
		for _, r := range x.passed[fn.Name] {
			if r.behind != "" && !r.method && slices.Contains(x.registered(r), fn) {
				b.WriteString(r.behind)
				b.WriteByte('\n')
			}
		}
	}
	return b.String()
}

// registrations lists what the file's calls pass: functions that it declares, and members of what it imports.
func (f *File) registrations() {
	var made map[string]string
	for _, x := range f.facts {
		for _, r := range x.passes {
			if !r.method && !f.passesFunction(r.target) {
				continue
			}
			if object, member, ok := strings.Cut(r.callee, "."); ok && !strings.Contains(member, ".") {
				if made == nil {
					made = f.madeBy()
				}
				r.made = made[object]
			}
			r.file, r.callee, r.target = f, f.resolve(r.callee), f.resolve(r.target)
			h := newDigest()
			put(h, f.Path, r.callee, r.made, r.target, strconv.Itoa(r.at), strconv.Itoa(r.of), strconv.FormatUint(r.before, 16))
			if r.method {
				put(h, r.behind)
			}
			f.shape += h.sum()
			f.passed = append(f.passed, &r)
		}
	}
}

// madeBy are the calls that variables of the module are given, in full as far as imports tell.
func (f *File) madeBy() map[string]string {
	out := map[string]string{}
	for i := range f.IR.Units {
		if i > 0 && f.byUnit[i] != nil {
			continue
		}
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			id := ir.NodeID(n)
			if op := t.Nodes[n].Op; op != ir.OpAssign && op != ir.OpDecl {
				continue
			}
			target, ok1 := t.Child(id, ir.Target)
			value, ok2 := t.Child(id, ir.Value)
			if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName || !topLevel(t, id) {
				continue
			}
			if callee, ok := t.Child(value, ir.Callee); ok {
				if p, ok := t.Path(callee); ok && out[t.Text(target)] == "" {
					out[t.Text(target)] = f.resolve(p)
				}
			}
		}
	}
	return out
}

// registered: some call that the entry names is passed the function.
func (ev *evaluator) registered(p *rules.ModelParameter, fn *Func) bool {
	if ev.idx == nil || ev.opts.Intraprocedural || fn.Name == "" || len(ev.idx.passed[fn.Name])+len(ev.idx.passed[keyOfClass(fn)]) == 0 {
		return false
	}
	key := registeredBy{p, fn, ev.file}
	is, known := ev.registrations[key]
	if !known {
		names := func(r *registration) bool {
			if r.method && strings.HasSuffix(r.target, "."+wholeClass) && len(p.Methods) == 0 {
				return false // which of its methods, the call does not say
			}
			return ev.registers(p, r) && ev.idx.registers(r, fn)
		}
		is = slices.ContainsFunc(ev.idx.passed[fn.Name], names) || slices.ContainsFunc(ev.idx.passed[keyOfClass(fn)], names)
		if ev.registrations == nil {
			ev.registrations = map[registeredBy]bool{}
		}
		ev.registrations[key] = is
	}
	return is
}

// registeredBy asks whether a call that an entry names is passed a function. A file of routes asks it at each of them for the few functions that all of
// them pass, of which each call is one registration.
type registeredBy struct {
	by   *rules.ModelParameter
	fn   *Func
	from *File // whose imports say what a call makes
}

func (ev *evaluator) registers(p *rules.ModelParameter, r *registration) bool {
	at := p.Argument
	if at < 0 {
		at += r.of
	}
	if p.Argument != rules.AnyArgument && at != r.at {
		return false
	}
	want := &p.PassedTo
	if !want.Member {
		return lastComponent(want.Path) == lastComponent(r.callee) && samePath(want.Path, r.callee, r.file)
	}
	if want.Path != r.name || !strings.Contains(r.callee, ".") {
		return false
	}
	if r.made != "" && !want.Any {
		return ev.givenBy(r.made, want.Receiver)
	}
	return want.Loose || want.Any
}

// givenBy: what a call of that path gives is of a type, as models say.
func (ev *evaluator) givenBy(path, typ string) bool {
	if ev.isType(path, typ) {
		return true
	}
	for _, e := range ev.lib.calls[ir.HashText(lastComponent(path))] {
		if e.Section != rules.TypeSection {
			continue
		}
		for i := range e.names {
			// What a variable's own member gives, as builder.Build(), is told by the member's name: the variable's type is not asked here.
			if n := &e.names[i]; (n.Member && n.Path == lastComponent(path) && n.Path != path || !n.Member && samePath(n.Path, path, ev.file)) && ev.isType(e.Type, typ) {
				return true
			}
		}
	}
	return false
}

// registered are the functions that a registration names.
func (x *Index) registered(r *registration) []*Func {
	if fs := x.Functions(r.file, r.target); len(fs) > 0 {
		return fs
	}
	i := strings.LastIndexByte(r.target, '.')
	if i < 0 {
		if r.file.lang.MethodGroups {
			return r.file.methodsNamed(r.target)
		}
		return nil
	}
	for _, c := range x.Types(r.target[:i]) {
		if fs := x.inherited(c, r.target[i+1:]); len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// methodsNamed are the methods of that name of the classes of a file.
func (f *File) methodsNamed(name string) []*Func {
	var out []*Func
	for _, c := range f.Classes {
		out = append(out, c.Methods[name]...)
	}
	return out
}

package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Where a router is told what to ask before the handlers that it is given from then on (api.Use(login)), or a part of it is made with that (api :=
// root.Group("/api", login)), what stands before a handler is no part of the call that it is passed to. Routers go on to other functions, which give them
// handlers: orders.Routes(api).

// route is a handler that a router is given, or a function that is handed a router.
type route struct {
	path   string // of the file
	target string // as written: orders.Change
	front  string // the code that a request passes before it, with its address
	within string // the function whose parameter the router is; "" where it is none
	handed bool
}

func pathOfRoute(r *route) string { return r.path }

// Bounds on the code that is kept of what stands before a handler, on the routers that one is made of, and on the routes of a unit.
const (
	maxFront       = 400
	maxRouterSteps = 6
	maxRoutes      = 2000
)

// routing reads the routes of a unit.
type routing struct {
	t      *ir.Tree
	adds   map[string][]asksBefore // by the code of the router
	made   map[string][]ir.NodeID  // the values that a router's variable is given
	params map[string]bool         // of the function itself
	name   string                  // of that
}

// asksBefore is a call by which a router asks something before the handlers behind it, as far as the function around it goes.
type asksBefore struct {
	at, end ir.NodeID
	text    string
}

// routesOf lists the routes of a tree. adds are the methods by which a router asks something before others.
func routesOf(t *ir.Tree, adds []string) []route {
	r := &routing{t: t}
	var calls []ir.NodeID
	for n := range t.Nodes {
		switch id := ir.NodeID(n); t.Nodes[n].Op {
		case ir.OpCall:
			if o, m, ok := memberCall(t, id); ok {
				calls = append(calls, id)
				if slices.Contains(adds, m) {
					if r.adds == nil {
						r.adds = map[string][]asksBefore{}
					}
					key := t.SourceOf(o)
					r.adds[key] = append(r.adds[key], asksBefore{id, r.around(id), r.argumentsOf(id)})
				}
			}
		case ir.OpAssign, ir.OpDecl:
			r.makes(id)
		case ir.OpFunc:
			if r.params == nil {
				r.heads(id)
			}
		}
	}
	var out []route
	for _, id := range calls {
		if len(out) >= maxRoutes {
			break
		}
		out = r.given(id, out)
	}
	return out
}

// memberCall is the object and the name of the member that is called.
func memberCall(t *ir.Tree, call ir.NodeID) (ir.NodeID, string, bool) {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpMember {
		return 0, "", false
	}
	o, ok1 := t.Child(callee, ir.Object)
	m, ok2 := t.Child(callee, ir.Member)
	return o, t.Text(m), ok1 && ok2
}

func (r *routing) makes(id ir.NodeID) {
	v, ok := r.t.Child(id, ir.Value)
	if !ok || r.t.Nodes[v].Op != ir.OpCall {
		return
	}
	target, ok := r.t.Child(id, ir.Target)
	if !ok || r.t.Nodes[target].Op != ir.OpName && r.t.Nodes[target].Op != ir.OpMember {
		return
	}
	if r.made == nil {
		r.made = map[string][]ir.NodeID{}
	}
	key := r.t.SourceOf(target)
	r.made[key] = append(r.made[key], v)
}

func (r *routing) heads(fn ir.NodeID) {
	r.params = parametersOf(r.t, fn)
	if name, ok := r.t.Child(fn, ir.Target); ok {
		r.name = r.t.Text(name)
	}
}

// parametersOf are the names of a function's parameters.
func parametersOf(t *ir.Tree, fn ir.NodeID) map[string]bool {
	out := map[string]bool{}
	for c := fn + 1; c < t.Nodes[fn].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpParam {
			if name := parameterName(t, c); name != "" {
				out[name] = true
			}
		}
	}
	return out
}

// around is where the innermost function around a node ends.
func (r *routing) around(id ir.NodeID) ir.NodeID {
	for n := r.t.Nodes[id].Parent; n != 0; n = r.t.Nodes[n].Parent {
		if op := r.t.Nodes[n].Op; op == ir.OpLambda || op == ir.OpFunc {
			return r.t.Nodes[n].Next
		}
	}
	return ir.NodeID(len(r.t.Nodes))
}

// argumentsOf is the code of what a call is passed, but for functions that stand there.
func (r *routing) argumentsOf(call ir.NodeID) string {
	var b strings.Builder
	for c := call + 1; c < r.t.Nodes[call].Next && b.Len() < maxFront; c = r.t.Nodes[c].Next {
		if op := r.t.Nodes[c].Op; r.t.Nodes[c].Role == ir.Callee || op == ir.OpLambda || op == ir.OpFunc {
			continue
		}
		text := r.t.SourceOf(c)
		b.WriteString(text[:min(len(text), maxFront)])
		b.WriteByte('\n')
	}
	return b.String()
}

// given adds the handlers that a call gives a router under an address, or the function that it hands a router to.
func (r *routing) given(call ir.NodeID, out []route) []route {
	t := r.t
	first, ok := t.Child(call, ir.Arg)
	if !ok {
		return out
	}
	if t.Nodes[first].Op != ir.OpString {
		return r.hands(call, first, out)
	}
	if address := t.SourceOf(first); !strings.Contains(address, "/") && len(address) > 2 {
		return out
	}
	o, _, _ := memberCall(t, call)
	front, within := "", ""
	for c := t.Nodes[first].Next; c < t.Nodes[call].Next && len(out) < maxRoutes; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == ir.Callee {
			continue
		}
		targets, wrapped := r.handlers(c)
		if len(targets) > 0 && front == "" {
			front, within = r.before(o, call, 0)
			front = clipped(t.SourceOf(first) + "\n" + front)
		}
		for _, h := range targets {
			out = append(out, route{target: h, front: clipped(front + wrapped), within: within})
		}
		front = clipped(front + t.SourceOf(c) + "\n")
	}
	return out
}

// handlers are the functions that an argument names, itself or as what another is passed: login(orders.Change).
func (r *routing) handlers(arg ir.NodeID) (targets []string, wrapped string) {
	for depth := 0; depth < maxRouterSteps; depth++ {
		switch r.t.Nodes[arg].Op {
		case ir.OpName, ir.OpMember:
			if p, ok := r.t.Path(arg); ok {
				targets = append(targets, p)
			}
			return targets, wrapped
		case ir.OpCall:
			callee, ok1 := r.t.Child(arg, ir.Callee)
			inner, ok2 := r.t.Child(arg, ir.Arg)
			if ok1 {
				if p, ok := r.t.Path(callee); ok {
					targets = append(targets, p) // which may make the handler
				}
			}
			if !ok1 || !ok2 {
				return targets, wrapped
			}
			wrapped += r.t.SourceOf(callee) + "\n"
			arg = inner
		default:
			return targets, wrapped
		}
	}
	return targets, wrapped
}

// hands adds a function that a router goes on to.
func (r *routing) hands(call, first ir.NodeID, out []route) []route {
	t := r.t
	for c := first; c < t.Nodes[call].Next; c = t.Nodes[c].Next {
		if op := t.Nodes[c].Op; t.Nodes[c].Role != ir.Arg || op != ir.OpName && op != ir.OpMember {
			continue
		}
		key := t.SourceOf(c)
		if len(r.adds[key]) == 0 && len(r.made[key]) == 0 && !r.params[key] {
			continue
		}
		callee, _ := t.Child(call, ir.Callee)
		target, ok := t.Path(callee)
		front, within := r.before(c, call, 0)
		if ok && (front != "" || within != "") {
			out = append(out, route{target: target, front: front, within: within, handed: true})
		}
	}
	return out
}

// before is the code that a request passes before what a router is given at a node, and the function whose parameter the router is.
func (r *routing) before(router, at ir.NodeID, depth int) (string, string) {
	t := r.t
	if depth > maxRouterSteps {
		return "", ""
	}
	if t.Nodes[router].Op == ir.OpCall {
		o, _, ok := memberCall(t, router)
		if !ok {
			return "", ""
		}
		front, within := r.before(o, at, depth+1)
		return clipped(r.argumentsOf(router) + front), within
	}
	key := t.SourceOf(router)
	front := key + "\n"
	for _, a := range r.adds[key] {
		if a.at < at && at < a.end {
			front = clipped(front + a.text)
		}
	}
	made := ir.NodeID(0)
	for _, v := range r.made[key] {
		if v < at {
			made = v
		}
	}
	if made != 0 {
		more, within := r.before(made, made, depth+1)
		return clipped(front + more), within
	}
	for n := t.Nodes[at].Parent; n != 0; n = t.Nodes[n].Parent {
		call := t.Nodes[n].Parent
		if t.Nodes[n].Op != ir.OpLambda || t.Nodes[call].Op != ir.OpCall || !parametersOf(t, n)[key] {
			continue
		}
		more, within := r.before(call, n, depth+1)
		return clipped(front + more), within
	}
	if r.params[key] {
		return front, r.name
	}
	return front, ""
}

func clipped(text string) string { return text[:min(len(text), maxFront)] }

// readRoutes gathers the routes of a file's units.
func (f *File) readRoutes() {
	if len(f.lang.RouterAsks) == 0 {
		return
	}
	for _, x := range f.facts {
		for _, r := range x.routes {
			r.path = f.Path
			h := newDigest()
			put(h, f.Path, r.target, r.front, r.within)
			f.shape += h.sum()
			f.routes = append(f.routes, &r)
		}
	}
}

// Fronts lists what a request passes before each of the routes that lead to the functions of a unit.
func (x *Index) Fronts(f *File, unit *ir.Tree) []string {
	if x == nil || len(f.lang.RouterAsks) == 0 {
		return nil
	}
	var out []string
	for _, fn := range f.Funcs {
		if fn.Tree != unit || fn.Name == "" {
			continue
		}
		for _, r := range routesTo(x.routes[fn.Name], fn, false) {
			out = append(out, clipped(r.front)+x.handedTo(r.within, 0))
		}
	}
	return out
}

// routesTo are those of some routes that mean a function. Which object a member is of is not known: where one is called as the function's class, it is that.
func routesTo(list []*route, fn *Func, handed bool) []*route {
	var all, named []*route
	for _, r := range list {
		if r.handed != handed {
			continue
		}
		front, _, dotted := cutLast(r.target)
		of := lastComponent(fn.File.Package)
		if fn.Class != nil {
			of = fn.Class.Name
		}
		switch {
		case dotted && strings.EqualFold(lastComponent(front), of):
			named = append(named, r)
		case dotted == (fn.Class != nil):
			all = append(all, r)
		}
	}
	if len(named) > 0 {
		return named
	}
	return all
}

// cutLast cuts a path before its last component.
func cutLast(path string) (front, last string, ok bool) {
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		return path[:i], path[i+1:], true
	}
	return "", path, false
}

// handedTo is what stands before the routers that a function is handed.
func (x *Index) handedTo(name string, depth int) string {
	if name == "" || depth >= maxRouterSteps/2 {
		return ""
	}
	var b strings.Builder
	b.WriteString(name)
	b.WriteByte('\n')
	for _, r := range x.routes[name] {
		if r.handed && b.Len() < maxFront {
			b.WriteString(r.front)
			b.WriteString(x.handedTo(r.within, depth+1))
		}
	}
	return b.String()
}

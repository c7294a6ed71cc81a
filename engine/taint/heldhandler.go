package taint

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A module may keep under a name what a call makes of a function that stands there: const show = handled(async (request, response) => { … }). Routes pass that name,
// so what stands before it there stands before the function.

// heldIn are the names that the statements of a unit give to what a call makes of a function among its arguments.
func heldIn(unit *ir.Tree) []string {
	var out []string
	for c := ir.NodeID(1); int(c) < len(unit.Nodes); c = unit.Nodes[c].Next {
		if op := unit.Nodes[c].Op; op != ir.OpAssign && op != ir.OpDecl {
			continue
		}
		target, ok1 := unit.Child(c, ir.Target)
		value, ok2 := unit.Child(c, ir.Value)
		if !ok1 || !ok2 || unit.Nodes[value].Op != ir.OpCall {
			continue
		}
		for a := value + 1; a < unit.Nodes[value].Next; a = unit.Nodes[a].Next {
			if unit.Nodes[a].Op == ir.OpLambda && unit.Nodes[a].Role == ir.Arg {
				if name := lastName(unit, target); name != "" {
					out = append(out, name)
				}
				break
			}
		}
	}
	return out
}

// beforeHeld adds what stands before the names that the statements of a unit keep such functions under.
func (x *Index) beforeHeld(f *File, unit *ir.Tree, b *strings.Builder) {
	for _, name := range heldIn(unit) {
		for _, r := range x.passed[name] {
			if r.behind != "" && !r.method && x.meansHeld(r, f) {
				b.WriteString(r.behind)
				b.WriteByte('\n')
			}
		}
	}
}

// meansHeld: a registration names what a file keeps under a name: as a member of the module, or of an object that the module exports.
func (x *Index) meansHeld(r *registration, f *File) bool {
	front, _, ok := cutLast(r.target)
	if !ok || len(f.Module) == 0 {
		return false
	}
	module := strings.Join(f.Module, ".")
	if inModule(front, module) {
		return true
	}
	for _, p := range x.forwarded(front, f.Family) {
		if inModule(p, module) {
			return true
		}
	}
	return false
}

// inModule: a path is that of a module, or of something that stands in it by itself.
func inModule(path, module string) bool {
	if path == module {
		return true
	}
	front, _, ok := cutLast(path)
	return ok && front == module
}

package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// What files export to those that import them. In languages whose imports name files, "./user" means the file beside, whatever other file is called
// so; what it means to those who import it is what it exports, or the class or function that it exports under a name of its own.

// reRelative is a module that is named by its place relative to the file.
var reRelative = regexp.MustCompile(`["'](\.{1,2}(?:/[^"'\n]*)?)["']`)

// relatives lists what names of the outline are imported from, for the modules that are named by their place.
func relatives(t *ir.Tree) map[string]string {
	var out map[string]string
	note := func(local, spec string) {
		if out == nil {
			out = map[string]string{}
		}
		out[local] = spec
	}
	for i := range t.Nodes {
		id := ir.NodeID(i)
		switch n := &t.Nodes[i]; {
		case n.Op == ir.OpImport:
			m := reRelative.FindStringSubmatch(t.SourceOf(id))
			for c := id + 1; m != nil && c < n.Next; c = t.Nodes[c].Next {
				if local, ok := t.Child(c, ir.Target); ok {
					note(importKey(t, c, t.Text(local)), m[1])
				}
			}
		case n.Op == ir.OpAssign && n.Flags&ir.Imports != 0:
			if spec := importedFrom(t, id); spec != "" {
				for _, im := range t.ImportsOf(id) {
					note(im.Local, spec)
				}
			}
		}
	}
	return out
}

// forwards lists what the outline imports only to export it.
func forwards(t *ir.Tree) map[string]bool {
	var out map[string]bool
	for i := range t.Nodes {
		id := ir.NodeID(i)
		if n := &t.Nodes[i]; n.Op == ir.OpImport && n.Flags&ir.Exported != 0 {
			for c := id + 1; c < n.Next; c = t.Nodes[c].Next {
				if local, ok := t.Child(c, ir.Target); ok {
					if out == nil {
						out = map[string]bool{}
					}
					out[importKey(t, c, t.Text(local))] = true
				}
			}
		}
	}
	return out
}

// importKey names what an import binds: of those that bring all names of a module, there may be several.
func importKey(t *ir.Tree, id ir.NodeID, local string) string {
	if v, ok := t.Child(id, ir.Value); ok && local == "*" {
		p, _ := t.Path(v)
		return local + p
	}
	return local
}

// importedFrom is the place of the module that an assignment with the flag Imports imports; "" where it is named otherwise.
func importedFrom(t *ir.Tree, id ir.NodeID) string {
	v, ok := t.Child(id, ir.Value)
	if !ok {
		return ""
	}
	if m := reRelative.FindStringSubmatch(t.SourceOf(v)); m != nil {
		return m[1]
	}
	return ""
}

// placed is the dotted path of a module, or of a member of it, that is named by its place: that of the file which is meant.
func (f *File) placed(spec, path string) string {
	member := strings.TrimPrefix(path, strings.Join(ir.SplitPath(spec), "."))
	parts := strings.Split(f.Path, "/")
	parts = parts[:len(parts)-1]
	if l := parsers.Detect(spec[strings.LastIndexByte(spec, '/')+1:], "", ""); l != nil && parsers.Family(l.ID) == f.Family {
		spec = spec[:strings.LastIndexByte(spec, '.')]
	}
	for _, p := range strings.Split(spec, "/") {
		switch p {
		case "", ".":
		case "..":
			parts = parts[:max(0, len(parts)-1)]
		default:
			parts = append(parts[:len(parts):len(parts)], p)
		}
	}
	if n := len(parts); n > 1 && parts[n-1] == "index" {
		parts = parts[:n-1]
	}
	return strings.Trim(strings.Join(parts, ".")+member, ".")
}

// exports finds the class or function that a file exports as itself.
func (f *File) exports() {
	for i := range f.IR.Units {
		t := f.IR.Units[i].Tree
		for n := ir.NodeID(1); n < t.Nodes[0].Next; n = t.Nodes[n].Next {
			if t.Nodes[n].Flags&ir.Exported == 0 {
				continue
			}
			target, ok := t.Child(n, ir.Target)
			if !ok {
				continue
			}
			f.exported = lastName(t, target)
			if v, ok := t.Child(n, ir.Value); ok && t.Nodes[n].Op == ir.OpAssign {
				switch t.Nodes[v].Op {
				case ir.OpName:
					f.exported = t.Text(v)
				case ir.OpClass:
					if name, ok := t.Child(v, ir.Target); ok {
						f.exported = t.Text(name)
					}
				}
			}
		}
	}
}

// exporting lists the files that a dotted module name means: the one of that path, or those whose path ends so.
func (x *Index) exporting(name, family string) []*File {
	var out []*File
	for _, f := range x.Modules(name) {
		if family != "" && f.Family != family {
			continue
		}
		switch full := strings.Join(f.Module, "."); {
		case full == name:
			return []*File{f}
		case strings.HasSuffix(full, "."+name):
			out = append(out, f)
		}
	}
	if len(out) > 1 {
		return nil
	}
	return out
}

// exportedClass is the class that a file exports as itself, where a dotted name is that of the file.
func (x *Index) exportedClass(name string) *Class {
	for _, f := range x.Modules(name) {
		if full := strings.Join(f.Module, "."); f.exported != "" && (full == name || strings.HasSuffix(full, "."+name)) {
			if c := f.classes[f.exported]; c != nil {
				return c
			}
		}
	}
	return nil
}

// maxForwards bounds how many modules hand on a name to each other.
const maxForwards = 4

// forwarded is where a dotted name leads that a module only hands on: what it imports under that name, or all of another module.
func (x *Index) forwarded(name, family string) []string {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return nil
	}
	var out []string
	for _, f := range x.exporting(name[:i], family) {
		out = append(out, f.forwards[name[i+1:]]...)
		for _, w := range f.forwards["*"] {
			out = append(out, w+name[i:])
		}
	}
	return out
}

// exportedFunctions are those that a file exports as itself.
func (x *Index) exportedFunctions(name, family string) []*Func {
	for _, f := range x.exporting(name, family) {
		if fs := f.byName[f.exported]; f.exported != "" && len(fs) > 0 {
			return fs
		}
	}
	return nil
}

// allExported is the name of a module's variable for what the file exports as itself. No variable of the code has it.
const allExported = "\x00exports"

// export notes what the statements of a module export.
func (ev *evaluator) export(id ir.NodeID, v Value) {
	if ev.fn != nil || ev.frame.outer != nil {
		return
	}
	t := ev.frame.tree
	if t.Nodes[id].Flags&ir.ExportedMember == 0 {
		ev.store.set(ev.define(ir.HashText(allExported)), v)
		return
	}
	target, _ := t.Child(id, ir.Target)
	word := lastName(t, target)
	if s := ev.slotOf(ir.HashText(allExported)); s >= 0 && len(ev.store.at(s).objs) > 0 {
		ev.writeField(*ev.store.at(s), word, v)
	}
	if ev.slotOf(ir.HashText(word)) < 0 {
		ev.store.set(ev.define(ir.HashText(word)), v)
		ev.members = append(ev.members, word)
	}
}

// exportedValue is what a module exports as itself.
func (ev *evaluator) exportedValue(name string) (Value, bool) {
	for _, f := range ev.idx.exporting(withoutAlias(name), ev.file.Family) {
		if f == ev.file {
			continue
		}
		if s := ev.globalOf(f, allExported); s != nil {
			b := &binding{ev: ev, fn: &Func{}}
			return b.give(s), true
		}
	}
	return Value{}, false
}

// moduleAt is the path of the module that a call imports where it stands.
func (ev *evaluator) moduleAt(id ir.NodeID) (string, bool) {
	t := ev.frame.tree
	if t.Nodes[id].Flags&ir.Imports == 0 {
		return "", false
	}
	p, ok := t.Module(id)
	if m := reRelative.FindStringSubmatch(t.SourceOf(id)); ok && m != nil {
		p = ev.file.placed(m[1], p)
	}
	return p, ok
}

// bindImports binds the names that an assignment imports to what they mean.
func (ev *evaluator) bindImports(id ir.NodeID) {
	if ev.frame.imports == nil {
		ev.frame.imports = map[uint32]string{}
	}
	spec := importedFrom(ev.frame.tree, id)
	for _, im := range ev.frame.tree.ImportsOf(id) {
		p := im.Path
		if spec != "" {
			p = ev.file.placed(spec, p)
		}
		h := ir.HashText(im.Local)
		ev.frame.imports[h] = p
		if s := ev.slotOf(h); s >= 0 && ev.store.at(s).empty() {
			if v, ok := ev.imported(p); ok {
				ev.store.set(s, v)
			}
		}
	}
}

// importedHere is what a name means that a function around this point imports.
func (ev *evaluator) importedHere(hash uint32) (string, bool) {
	for f := ev.frame; f != nil; f = f.outer {
		if p, ok := f.imports[hash]; ok {
			return p, true
		}
		if _, ok := f.vars[hash]; ok {
			return "", false
		}
	}
	if ev.frame.unit > 0 { // a statement that imports, somewhere in the function
		for _, x := range ev.frame.tree.Imports {
			if ir.HashText(x.Local) == hash {
				return ev.file.absolute(x.Path), true
			}
		}
	}
	return "", false
}

// givenLater is the type that a variable of the module, which holds nothing yet, is given by functions.
func (ev *evaluator) givenLater(id ir.NodeID) string {
	if len(ev.file.changed) == 0 || ev.opts.Intraprocedural {
		return ""
	}
	hash := ev.frame.tree.Nodes[id].Hash
	for f := ev.frame; f != nil; f = f.outer {
		if _, ok := f.vars[hash]; ok {
			if f.outer != nil || f.fn != nil {
				return ""
			}
			break
		}
	}
	word := ev.frame.tree.Text(id)
	if !ev.file.changed[word] {
		return ""
	}
	return ev.givenTypes(ev.file)[word]
}

// laterTypes are types that functions give the variables of their module, by name, and what they were found by.
type laterTypes struct {
	types map[string]string
	uses  map[FuncID]bool
}

// givenTypes are the types of the variables of a module that its functions give their values.
func (a *analyzer) givenTypes(f *File) map[string]string {
	if x := a.given[f]; x != nil {
		a.asks(x.uses)
		return x.types
	}
	out := map[string]string{}
	x := &laterTypes{types: out}
	a.given[f] = x
	outer := a.uses
	a.uses = map[FuncID]bool{}
	defer func() {
		x.uses, a.uses = a.uses, outer
		a.asks(x.uses)
	}()
	for i := range f.IR.Units {
		if !slices.ContainsFunc(f.facts[i].assigned, func(g given) bool { return g.value != "" && f.changed[g.name] }) {
			continue
		}
		t := f.IR.Units[i].Tree
		for n := range t.Nodes {
			id := ir.NodeID(n)
			if t.Nodes[n].Op != ir.OpAssign || t.Nodes[n].Flags&ir.Decl != 0 || topLevel(t, id) && i == 0 {
				continue
			}
			target, ok1 := t.Child(id, ir.Target)
			value, ok2 := t.Child(id, ir.Value)
			if !ok1 || !ok2 || t.Nodes[target].Op != ir.OpName || !f.changed[t.Text(target)] || !makes(t, value) {
				continue
			}
			if v := a.initialValue(f, t, i, value); v.typ != "" && v.consts == nil && out[t.Text(target)] == "" {
				out[t.Text(target)] = v.typ
			}
		}
	}
	return out
}

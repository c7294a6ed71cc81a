package ir

import (
	"fmt"
	"slices"
	"strings"
)

// Import is a local name that an import binds.
type Import struct {
	Local string // "*" where every name of Path becomes visible
	Path  string // dotted
	// Hides: the import is run wherever what follows it is, so that in its tree and in those within it the name means nothing else. Only imports of
	// languages that bind a name anew are so marked.
	Hides bool
}

// Relative begins the path of an import that counts from the file's own folder: that folder for one underscore behind it, the one above for two.
const Relative = "__relative"

// Text is a node's word: an operator, or the source of a leaf.
func (t *Tree) Text(id NodeID) string {
	n := &t.Nodes[id]
	if n.word == 0 {
		return t.Source[n.Start:n.End]
	}
	if n.word == manyWords {
		return t.further[id]
	}
	return t.words[n.word-1]
}

// manyWords is the number of nodes whose text is kept in Tree.further.
const manyWords = 1<<16 - 1

// SetText gives a node a text that is not its source. It is for those who make a tree.
func (t *Tree) SetText(id NodeID, word string) {
	// The same few operators come again and again.
	for i := range t.words[:min(len(t.words), 16)] {
		if t.words[i] == word {
			t.Nodes[id].word = uint16(i + 1)
			return
		}
	}
	if len(t.words) < manyWords-1 {
		t.words = append(t.words, word)
		t.Nodes[id].word = uint16(len(t.words))
		return
	}
	if t.further == nil {
		t.further = map[NodeID]string{}
	}
	t.Nodes[id].word, t.further[id] = manyWords, word
}

// SourceOf is the code that a node stands for.
func (t *Tree) SourceOf(id NodeID) string {
	n := &t.Nodes[id]
	return t.Source[n.Start:n.End]
}

// Child is the first child of id with the role.
func (t *Tree) Child(id NodeID, r Role) (NodeID, bool) {
	for c, end := id+1, t.Nodes[id].Next; c < end; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == r {
			return c, true
		}
	}
	return 0, false
}

// Children appends the children of id with the role to out.
func (t *Tree) Children(id NodeID, r Role, out []NodeID) []NodeID {
	for c, end := id+1, t.Nodes[id].Next; c < end; c = t.Nodes[c].Next {
		if t.Nodes[c].Role == r {
			out = append(out, c)
		}
	}
	return out
}

// IsLeaf reports whether a node has no children.
func (t *Tree) IsLeaf(id NodeID) bool { return t.Nodes[id].Next == id+1 }

// Path is the dotted name that a chain of names and members spells, such as "a.b.c".
func (t *Tree) Path(id NodeID) (string, bool) {
	switch n := &t.Nodes[id]; n.Op {
	case OpName, OpThis, OpSuper:
		return t.Text(id), true
	case OpMember:
		obj, ok1 := t.Child(id, Object)
		mem, ok2 := t.Child(id, Member)
		if !ok1 || !ok2 || t.Nodes[mem].Op != OpName {
			return "", false
		}
		p, ok := t.Path(obj)
		if !ok {
			return "", false
		}
		return p + "." + t.Text(mem), true
	}
	return "", false
}

// imports collects what the tree's imports bind.
func (t *Tree) imports(calls []string, rebinds bool) {
	for i := range t.Nodes {
		id := NodeID(i)
		switch t.Nodes[i].Op {
		case OpImportName:
			t.importName(id, rebinds)
		case OpAssign:
			if len(calls) > 0 {
				t.importCall(id, calls)
			}
		case OpCall:
			if _, ok := t.importedModule(id, calls); ok {
				t.Nodes[i].Flags |= Imports
			}
		}
	}
}

// exports flags the assignments to what the file exports, and to members of that.
func (t *Tree) exports(names []string) {
	if len(names) == 0 {
		return
	}
	for i := range t.Nodes {
		if t.Nodes[i].Op != OpAssign {
			continue
		}
		target, ok := t.Child(NodeID(i), Target)
		if !ok {
			continue
		}
		if t.isPath(target, names) {
			t.Nodes[i].Flags |= Exported
		} else if t.Nodes[target].Op == OpMember {
			if o, ok := t.Child(target, Object); ok && t.isPath(o, names) {
				t.Nodes[i].Flags |= ExportedMember
			}
		}
	}
}

func (t *Tree) isPath(id NodeID, names []string) bool {
	if op := t.Nodes[id].Op; op != OpName && op != OpMember {
		return false
	}
	p, ok := t.Path(id)
	return ok && slices.Contains(names, p)
}

func (t *Tree) importName(id NodeID, rebinds bool) {
	v, ok := t.Child(id, Value)
	if !ok {
		return
	}
	path, ok := t.Path(v)
	if !ok {
		return
	}
	if local, ok := t.Child(id, Target); ok {
		im := Import{Local: t.Text(local), Path: path}
		if im.Hides = rebinds && t.unconditional(id); im.Hides {
			t.Imports = hide(t.Imports, im.Local)
		}
		t.Imports = append(t.Imports, im)
	}
}

// unconditional: no branch, loop, handler or function of the tree stands around a node. A function that is all of the tree is not counted.
func (t *Tree) unconditional(id NodeID) bool {
	for p := t.Nodes[id].Parent; p != 0; p = t.Nodes[p].Parent {
		switch t.Nodes[p].Op {
		case OpImport, OpBlock:
		case OpFunc:
			return p == 1 && int(t.Nodes[p].Next) == len(t.Nodes)
		default:
			return false
		}
	}
	return true
}

func hide(list []Import, local string) []Import {
	if local == "*" {
		return list
	}
	return slices.DeleteFunc(list, func(im Import) bool { return im.Local == local })
}

// importCall sees `x = require("m")`, `const {a, b: c} = require("m")` and `x = require("m").y`, also of `await import("m")`.
func (t *Tree) importCall(id NodeID, calls []string) {
	target, ok1 := t.Child(id, Target)
	value, ok2 := t.Child(id, Value)
	if !ok1 || !ok2 {
		return
	}
	value, suffix := t.importing(value)
	module, ok := t.importedModule(value, calls)
	if !ok {
		return
	}
	t.Nodes[id].Flags |= Imports
	t.Imports = t.bound(target, module+suffix, t.Imports)
}

// defaultExport is what a module that is called is, where its exports are named.
const defaultExport = "default"

// importing is the call within `require("m").y`, `await import("m")` or `(await import("m")).y`, and the member with a dot before it.
func (t *Tree) importing(value NodeID) (call NodeID, suffix string) {
	if t.Nodes[value].Op == OpMember {
		if m, ok := t.Child(value, Member); ok && t.Text(m) != defaultExport {
			suffix = "." + t.Text(m)
		}
		if obj, ok := t.Child(value, Object); ok {
			value = obj
		}
	}
	if t.Nodes[value].Op == OpAwait {
		if v, ok := t.Child(value, Value); ok {
			value = v
		}
	}
	return value, suffix
}

// ImportsOf lists what an assignment with the flag Imports binds.
func (t *Tree) ImportsOf(id NodeID) []Import {
	target, ok1 := t.Child(id, Target)
	value, ok2 := t.Child(id, Value)
	if !ok1 || !ok2 {
		return nil
	}
	value, suffix := t.importing(value)
	arg, ok := t.Child(value, Arg)
	if !ok {
		return nil
	}
	return t.bound(target, t.modulePath(arg)+suffix, nil)
}

// bound appends the names that a target binds to a module or to members of it.
func (t *Tree) bound(target NodeID, module string, out []Import) []Import {
	switch t.Nodes[target].Op {
	case OpName:
		out = append(out, Import{Local: t.Text(target), Path: module})
	case OpMap:
		for c := target + 1; c < t.Nodes[target].Next; c = t.Nodes[c].Next {
			switch t.Nodes[c].Op {
			case OpName:
				out = append(out, Import{Local: t.Text(c), Path: module + "." + t.Text(c)})
			case OpPair:
				k, ok1 := t.Child(c, Key)
				v, ok2 := t.Child(c, Value)
				if ok1 && ok2 && t.Nodes[v].Op == OpName {
					path := module
					if name := t.Text(k); name != defaultExport {
						path += "." + name
					}
					out = append(out, Import{Local: t.Text(v), Path: path})
				}
			}
		}
	}
	return out
}

// modulePath is the dotted path of the module that a string names.
func (t *Tree) modulePath(id NodeID) string {
	return strings.Join(SplitPath(strings.TrimPrefix(t.StringText(id), "node:")), ".")
}

func (t *Tree) importedModule(id NodeID, calls []string) (string, bool) {
	if t.Nodes[id].Op != OpCall {
		return "", false
	}
	callee, ok1 := t.Child(id, Callee)
	arg, ok2 := t.Child(id, Arg)
	if !ok1 || !ok2 || t.Nodes[callee].Op != OpName || t.Nodes[arg].Op != OpString {
		return "", false
	}
	name := t.Text(callee)
	for _, c := range calls {
		if c == name {
			return t.modulePath(arg), true
		}
	}
	return "", false
}

// Module is the path of the module that a call imports where it stands: `require("m").f(x)`.
func (t *Tree) Module(id NodeID) (string, bool) {
	if t.Nodes[id].Op != OpCall || t.Nodes[id].Flags&Imports == 0 {
		return "", false
	}
	arg, ok := t.Child(id, Arg)
	return t.modulePath(arg), ok
}

// StringText joins the literal characters of an OpString, without its expressions.
func (t *Tree) StringText(id NodeID) string {
	first := id + 1
	if t.Nodes[id].Next == first {
		return ""
	}
	if t.Nodes[first].Next == t.Nodes[id].Next && t.Nodes[first].Op == OpChars {
		return t.Text(first)
	}
	var sb strings.Builder
	for c := first; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == OpChars {
			sb.WriteString(t.Text(c))
		}
	}
	return sb.String()
}

// Dump writes the tree as indented text, a node a line: role, op, word. Goldens are made of it.
func (t *Tree) Dump() string {
	var sb strings.Builder
	depth := make([]int, len(t.Nodes))
	for i := range t.Nodes {
		n := &t.Nodes[i]
		if i > 0 {
			depth[i] = depth[n.Parent] + 1
		}
		sb.WriteString(strings.Repeat("  ", depth[i]))
		if i > 0 && n.Role != Elem {
			sb.WriteString(n.Role.String() + ": ")
		}
		sb.WriteString(n.Op.String())
		if n.Hash != 0 && n.Op != OpHole {
			fmt.Fprintf(&sb, " %q", t.Text(NodeID(i)))
		} else if n.Op == OpHole {
			fmt.Fprintf(&sb, " %d", n.Hash)
		}
		for f, name := range flagNames {
			if n.Op == OpString && Flags(1<<f) == Character {
				name = "character"
			}
			if n.Flags&(1<<f) != 0 {
				sb.WriteString(" +" + name)
			}
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

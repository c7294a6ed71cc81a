package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A table of routes may name a method of a class by a list of both, [Orders::class, 'show'], by a text, 'Orders@show', or all of its methods by the class alone. Who
// may call it stands around that: in the calls that follow, and in those that are passed the function in which the line stands.

// wholeClass is the member by which a class is named as a value.
const wholeClass = "class"

// Bounds on what is kept of a line of a table of routes, in bytes and in calls around it.
const (
	maxSaidAround  = 600
	maxCallsAround = 24
	maxAboveLine   = 200 // nodes above it that are no such calls
	maxSaidNodes   = 64  // of one call
)

var reMethodText = regexp.MustCompile(`^\\?[A-Z][\w\\]*@\w+$`)

// methodNamed is the method, or the class with .class behind it, that an argument of a call names so.
func methodNamed(t *ir.Tree, arg ir.NodeID) (string, bool) {
	switch n := &t.Nodes[arg]; n.Op {
	case ir.OpMember:
		return classNamed(t, arg)
	case ir.OpString:
		if text := literalText(t, arg); n.End-n.Start < 120 && reMethodText.MatchString(text) {
			class, method, _ := strings.Cut(strings.TrimPrefix(text, "\\"), "@")
			return strings.ReplaceAll(class, "\\", ".") + "." + method, true
		}
	case ir.OpList:
		first := arg + 1
		if first >= n.Next {
			return "", false
		}
		second := t.Nodes[first].Next
		if second >= n.Next || t.Nodes[second].Next != n.Next || t.Nodes[second].Op != ir.OpString {
			return "", false
		}
		class, ok := classNamed(t, first)
		method := literalText(t, second)
		return strings.TrimSuffix(class, wholeClass) + method, ok && method != ""
	}
	return "", false
}

func classNamed(t *ir.Tree, id ir.NodeID) (string, bool) {
	m, ok := t.Child(id, ir.Member)
	if !ok || t.Nodes[id].Op != ir.OpMember || t.SourceOf(m) != wholeClass {
		return "", false
	}
	return t.Path(id)
}

// saidAround lists the names of the calls that belong to a line of a table of routes, and the texts that they are passed, one a line: those that follow it, those
// before it in the same chain, and those that are passed the function around it, and so on.
func saidAround(t *ir.Tree, call ir.NodeID) string {
	var b strings.Builder
	left, above := maxCallsAround, maxAboveLine
	for n := call; n != 0 && left > 0 && above > 0 && b.Len() < maxSaidAround; {
		for up := t.Nodes[n].Parent; above > 0 && (t.Nodes[up].Op == ir.OpMember || t.Nodes[up].Op == ir.OpCall && t.Nodes[n].Role == ir.Callee); up = t.Nodes[up].Parent {
			n = up
			above--
		}
		for c := n; t.Nodes[c].Op == ir.OpCall || t.Nodes[c].Op == ir.OpMember; left-- {
			sayCall(t, c, &b)
			next, ok := t.Child(c, ir.Callee)
			if t.Nodes[c].Op == ir.OpMember {
				next, ok = t.Child(c, ir.Object)
			}
			if !ok || left <= 0 {
				break
			}
			c = next
		}
		for n = t.Nodes[n].Parent; n != 0 && above > 0 && t.Nodes[n].Op != ir.OpCall; n = t.Nodes[n].Parent {
			above--
		}
	}
	return b.String()[:min(b.Len(), maxSaidAround)]
}

// sayCall adds what one call of a chain says: the texts and names among its arguments, each behind the name of the call, or of the key that it stands under; not
// what functions among them hold.
func sayCall(t *ir.Tree, call ir.NodeID, b *strings.Builder) {
	if t.Nodes[call].Op != ir.OpCall {
		return
	}
	callee, _ := t.Child(call, ir.Callee)
	name, key := lastName(t, callee), ""
	c, end := t.Nodes[callee].Next, ir.NodeID(0) // of the entry under the key
	for left := maxSaidNodes; left > 0 && c < t.Nodes[call].Next && b.Len() < maxSaidAround; left-- {
		n := &t.Nodes[c]
		said := key
		if c >= end {
			said = name
		}
		switch {
		case n.Op == ir.OpLambda || n.Op == ir.OpFunc:
			c = n.Next
		case n.Op == ir.OpPair && t.Nodes[c+1].Op == ir.OpString:
			key, end = literalText(t, c+1), n.Next
			c = t.Nodes[c+1].Next
		case n.Op == ir.OpString:
			b.WriteString(said + ":" + literalText(t, c) + "\n")
			c = n.Next
		case n.Op == ir.OpName && n.Role != ir.Member:
			b.WriteString(said + ":" + t.SourceOf(c) + "\n")
			c++
		default:
			c++
		}
	}
}

// RoutedBy lists what stands around the lines of tables of routes that name the functions of a unit, or their class.
func (x *Index) RoutedBy(f *File, unit *ir.Tree) string {
	var b strings.Builder
	if x == nil {
		return ""
	}
	f.askedOfAll(unit, &b)
	for _, fn := range f.Funcs {
		if fn.Tree != unit || fn.Name == "" || fn.Class == nil {
			continue
		}
		for _, list := range [][]*registration{x.passed[fn.Name], x.passed[keyOfClass(fn)]} {
			for _, r := range list {
				if r.method && x.registers(r, fn) && !leavesOut(r, fn.Name) {
					b.WriteString(r.behind)
				}
			}
		}
	}
	return b.String()
}

// leavesOut: the line of a class says which of its methods it means, and this one is not among them: ->except(['index']), ->only(['show']).
func leavesOut(r *registration, method string) bool {
	if lastComponent(r.target) != wholeClass {
		return false
	}
	said := "\n" + r.behind
	return strings.Contains(said, "\nexcept:"+method+"\n") || strings.Contains(said, "\nonly:") && !strings.Contains(said, "\nonly:"+method+"\n")
}

// askedOfAll adds what the constructor of a class says in calls of its own, for all of its methods: $this->middleware('auth').
func (f *File) askedOfAll(unit *ir.Tree, b *strings.Builder) {
	fn := f.MethodIn(unit)
	if fn == nil || fn.Tree != unit {
		return
	}
	for _, c := range constructors(fn.Class) {
		t := c.Tree
		if c.Tree == unit && c.Node == fn.Node {
			continue
		}
		for n := c.Node; n < t.Nodes[c.Node].Next && b.Len() < maxSaidAround; n++ {
			if t.Nodes[n].Op != ir.OpCall {
				continue
			}
			callee, _ := t.Child(n, ir.Callee)
			if o, ok := t.Child(callee, ir.Object); ok && t.Nodes[o].Op == ir.OpThis {
				b.WriteString(lastName(t, callee) + "\n")
				sayCall(t, n, b)
			}
		}
	}
}

// key is under what an index has a registration: the name of the function, or of the class whose methods are meant.
func (r *registration) key() string {
	name := lastComponent(r.target)
	if r.method && name == wholeClass {
		return lastComponent(strings.TrimSuffix(r.target, "."+wholeClass)) + "." + wholeClass
	}
	return name
}

// keyOfClass is that of the registrations of all methods of the class that has a function.
func keyOfClass(fn *Func) string {
	if fn.Class == nil {
		return ""
	}
	return fn.Class.Name + "." + wholeClass
}

// registers: a call is passed the function by its name, or the class whose method it is.
func (x *Index) registers(r *registration, fn *Func) bool {
	if !r.method {
		return slices.Contains(x.registered(r), fn)
	}
	i := strings.LastIndexByte(r.target, '.')
	if fn.Class == nil || i < 0 || r.target[i+1:] != wholeClass && r.target[i+1:] != fn.Name {
		return false
	}
	path := r.target[:i]
	written := lastComponent(path)
	return (written == fn.Class.Name || folds(fn.Class.File) && strings.EqualFold(written, fn.Class.Name)) && slices.Contains(x.Types(path), x.whole(fn.Class))
}

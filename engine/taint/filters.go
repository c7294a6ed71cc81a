package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// A class may have methods run before others, by calls in its body that name them: before_action :find_order, only: [:show]. What those ask is asked for the
// methods behind them, and the record that they find is used there.

// maxFilters bounds how many calls of a class and of those above it are read, and maxUsers for how many methods it is asked who uses what they find.
const (
	maxFilters = 64
	maxUsers   = 24
)

// filter is such a call.
type filter struct {
	names        []string
	skips        bool
	only, except []string
	bounded      bool // it says which methods it is for
}

// before: the methods of the filter run before this one.
func (x *filter) before(name string) bool {
	return !slices.Contains(x.except, name) && (!x.bounded || slices.Contains(x.only, name))
}

// filters are those that the body of a class writes.
func (c *Class) filters(v *parsers.Filters) []filter {
	if c.Node == 0 {
		return nil
	}
	t := c.Tree
	body, ok := t.Child(c.Node, ir.Body)
	if !ok {
		return nil
	}
	var out []filter
	for id := c.Node + 1; id < t.Nodes[c.Node].Next && len(out) < maxFilters; {
		n := &t.Nodes[id]
		switch {
		case n.Op == ir.OpFunc || n.Op == ir.OpClass:
			id = n.Next
			continue
		case n.Op == ir.OpCall && id > body:
			if f, ok := filterOf(t, id, v); ok {
				out = append(out, f)
				id = n.Next
				continue
			}
		}
		id++
	}
	return out
}

// filterOf reads a call of a class's body.
func filterOf(t *ir.Tree, call ir.NodeID, v *parsers.Filters) (filter, bool) {
	callee, ok := t.Child(call, ir.Callee)
	if !ok || t.Nodes[callee].Op != ir.OpName {
		return filter{}, false
	}
	f := filter{skips: slices.Contains(v.Skips, t.Text(callee))}
	if !f.skips && !slices.Contains(v.Calls, t.Text(callee)) {
		return filter{}, false
	}
	f.names = append(f.names, t.Text(callee))
	for a := callee; a < t.Nodes[call].Next; a = t.Nodes[a].Next {
		if t.Nodes[a].Role != ir.Arg {
			continue
		}
		if t.Nodes[a].Op != ir.OpKeyword && t.Nodes[a].Op != ir.OpPair {
			f.names = append(f.names, wordsOf(t, a)...)
			continue
		}
		key, _ := t.Child(a, ir.Key)
		value, ok := t.Child(a, ir.Value)
		if !ok {
			continue
		}
		switch t.Text(key) {
		case v.Only:
			f.only, f.bounded = append(f.only, wordsOf(t, value)...), true
		case v.Except:
			f.except = append(f.except, wordsOf(t, value)...)
		}
	}
	return f, true
}

// wordsOf are the texts and names that an expression is made of.
func wordsOf(t *ir.Tree, id ir.NodeID) []string {
	return strings.FieldsFunc(t.SourceOf(id), func(r rune) bool { return strings.ContainsRune(" \t\r\n,:'\"[](){}|&", r) })
}

// Behind is what the filters of a class say of the method in which a record is found that a request names.
type Behind struct {
	// Actions are the methods that use it: itself, or those that it is run before or that call it. Without an action there is nothing to tell.
	Actions []Action
}

// Action is a method that answers a request.
type Action struct {
	Func    *Func
	Filters []string // names of the methods that run before it, other than those that only ask for a log-in
	Login   bool     // one that asks for a log-in runs before it,
	Open    bool     // or runs before others, and not before it
	Changes bool     // its name, or a call of it, says that it changes what it reaches
}

// Behind: see there; false where the function is no method of a class, or the language has no filters.
func (x *Index) Behind(fn *Func) (Behind, bool) {
	if fn == nil || fn.Class == nil || fn.File.lang.Filters == nil {
		return Behind{}, false
	}
	v := fn.File.lang.Filters
	own := fn.Class.filters(v)
	all := append(slices.Clone(own), x.filtersAbove(fn.Class, v, map[*Class]bool{})...)
	var b Behind
	for _, a := range fn.usedBy(own) {
		if a == fn && fn.hiddenBy(v.Hides) && len(x.subs[fn.Class.Name]) == 0 {
			continue // nothing runs it
		}
		act := Action{Func: a, Changes: v.Change != nil && v.Change.MatchString(a.Name) || a.alters(v)}
		login, skipped := false, false
		for i := range all {
			f := &all[i]
			for _, name := range f.names {
				switch isLogin := v.Logins != nil && v.Logins.MatchString(name); {
				case isLogin && f.skips:
					skipped = skipped || f.before(a.Name)
				case isLogin:
					login, act.Login = true, act.Login || f.before(a.Name)
				case !f.skips && f.before(a.Name):
					act.Filters = append(act.Filters, x.filterNames(fn.Class, name, v)...)
				}
			}
		}
		act.Login = act.Login && !skipped
		act.Open = login && !act.Login
		b.Actions = append(b.Actions, act)
	}
	return b, true
}

// maxHidden bounds how far before a method it is looked for a word that hides it, in bytes.
const maxHidden = 1 << 14

// hiddenBy: the method stands behind a word, alone on its line, that keeps others from calling what follows.
func (fn *Func) hiddenBy(words []string) bool {
	if len(words) == 0 {
		return false
	}
	at := fn.File.IR.Units[fn.Unit].Start + int(fn.Tree.Nodes[fn.Node].Start)
	src := fn.File.IR.Source[max(0, at-maxHidden):at]
	for src != "" {
		i := strings.LastIndexByte(src, '\n')
		line := strings.TrimSpace(src[i+1:])
		switch {
		case slices.Contains(words, line):
			return true
		case line == "public" || strings.HasPrefix(line, "class ") || strings.HasPrefix(line, "module "):
			return false
		}
		src = src[:max(i, 0)]
	}
	return false
}

// FilterCalls are the calls by which classes of the file's language have something run before methods or routes.
func (f *File) FilterCalls() []string {
	if f.lang.Filters == nil {
		return nil
	}
	return f.lang.Filters.Calls
}

// filterNames are the names by which a filter asks: its own, or those of its code where its own only says that it looks at something.
func (x *Index) filterNames(c *Class, name string, v *parsers.Filters) []string {
	if v.Looks == nil || !v.Looks.MatchString(name) {
		return []string{name}
	}
	fns := x.inherited(c, name)
	if len(fns) == 0 {
		return []string{name}
	}
	var out []string
	for _, fn := range fns {
		body, ok := fn.Tree.Child(fn.Node, ir.Body)
		for id := body; ok && id < fn.Tree.Nodes[body].Next; id++ {
			if fn.Tree.Nodes[id].Op == ir.OpName {
				out = append(out, fn.Tree.SourceOf(id))
			}
		}
	}
	return out
}

// filtersAbove are those of the classes that a class extends, as far as the workspace shows them.
func (x *Index) filtersAbove(c *Class, v *parsers.Filters, seen map[*Class]bool) []filter {
	var out []filter
	seen[c] = true
	for _, base := range append(slices.Clone(c.Bases), c.mixed()...) {
		for _, above := range meantBy(c, x.Types(base)) {
			if seen[above] || len(seen) > maxFilters {
				continue
			}
			out = append(out, above.filters(v)...)
			out = append(out, x.filtersAbove(above, v, seen)...)
		}
	}
	return out
}

// meantBy are those of some classes that a name means where a class extends it: those that are declared beside it, or else those that nothing is around.
func meantBy(c *Class, list []*Class) []*Class {
	if len(list) < 2 {
		return list
	}
	for _, place := range []string{c.around(), ""} {
		var out []*Class
		for _, x := range list {
			if x.around() == place {
				out = append(out, x)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return list
}

// around is the name of what a class is declared in, "" for nothing.
func (c *Class) around() string {
	if c.Outer != nil {
		return c.Outer.full()
	}
	return c.space
}

// usedBy are the methods of the class that use what a function of it finds: those that it is run before, those that call it, or the function alone.
func (fn *Func) usedBy(own []filter) []*Func {
	seen, now := []*Func{fn}, []*Func{fn}
	var out []*Func
	for depth := 0; depth < 4 && len(now) > 0; depth++ {
		var next []*Func
		for _, of := range now {
			if len(seen) > maxUsers {
				return append(out, now...)
			}
			users := of.users(own)
			if len(users) == 0 {
				out = append(out, of)
			}
			for _, u := range users {
				if !slices.Contains(seen, u) {
					seen, next = append(seen, u), append(next, u)
				}
			}
		}
		now = next
	}
	return out
}

// users are the methods of its class that a function is run before, or that call it.
func (fn *Func) users(own []filter) []*Func {
	var out []*Func
	for _, f := range fn.File.Funcs {
		if f.Class != fn.Class || f == fn {
			continue
		}
		runs := func(x filter) bool {
			return !x.skips && slices.Contains(x.names, fn.Name) && x.before(f.Name) && (x.bounded || f.actionOf(own))
		}
		if slices.ContainsFunc(own, runs) || f.names(fn.Name) {
			out = append(out, f)
		}
	}
	return out
}

// actionOf: the function is none of those that run before others.
func (fn *Func) actionOf(own []filter) bool {
	for i := range own {
		if slices.Contains(own[i].names, fn.Name) {
			return false
		}
	}
	return true
}

// alters: a call of the function changes a record.
func (fn *Func) alters(v *parsers.Filters) bool {
	t := fn.Tree
	for id := fn.Node + 1; v.Alters != nil && id < t.Nodes[fn.Node].Next; id++ {
		if n := &t.Nodes[id]; n.Op == ir.OpName && n.Role == ir.Member && v.Alters.MatchString(t.Text(id)) {
			return true
		}
	}
	return false
}

// names: the function's code has this name.
func (fn *Func) names(name string) bool {
	t := fn.Tree
	if !strings.Contains(t.Source, name) {
		return false
	}
	for id := fn.Node + 1; id < t.Nodes[fn.Node].Next; id++ {
		if n := &t.Nodes[id]; n.Op == ir.OpName && n.Role != ir.Target && t.Text(id) == name {
			return true
		}
	}
	return false
}

// Called are the functions of the workspace that the code of a function calls by their bare names, as far as few are called so.
func (x *Index) Called(fn *Func) []*Func {
	var out []*Func
	t := fn.Tree
	for id := fn.Node + 1; id < t.Nodes[fn.Node].Next && len(out) < maxFilters; id++ {
		n := &t.Nodes[id]
		if n.Op != ir.OpName || n.Role == ir.Member || n.Role == ir.Key || n.Role == ir.Target {
			continue
		}
		named := x.methods[t.Text(id)]
		if len(named) > maxTargets {
			continue
		}
		for _, f := range named {
			if f != fn && !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	return out
}

// Heading are the words of what a class, and each that it stands in, is called and of what it extends, one a line.
func (c *Class) Heading() string {
	var b strings.Builder
	for ; c != nil; c = c.Outer {
		b.WriteString(c.Name + "\n")
		if c.Node == 0 {
			continue
		}
		end := c.Tree.Nodes[c.Node].Next
		if body, ok := c.Tree.Child(c.Node, ir.Body); ok {
			end = body
		}
		for id := c.Node + 1; id < end; id++ {
			if c.Tree.Nodes[id].Op == ir.OpName {
				b.WriteString(c.Tree.Text(id) + "\n")
			}
		}
		for _, m := range c.mixed() {
			b.WriteString(strings.ReplaceAll(m, ".", "\n") + "\n")
		}
	}
	return b.String()
}

// mixed are the modules that the body of a class takes methods over from.
func (c *Class) mixed() []string {
	if c.Node == 0 || len(c.File.lang.Mixins) == 0 {
		return nil
	}
	t := c.Tree
	var out []string
	for id := c.Node + 1; id < t.Nodes[c.Node].Next; id++ {
		if t.Nodes[id].Op != ir.OpCall {
			continue
		}
		callee, ok := t.Child(id, ir.Callee)
		if !ok || t.Nodes[callee].Op != ir.OpName || !slices.Contains(c.File.lang.Mixins, t.Text(callee)) {
			continue
		}
		for _, a := range t.Children(id, ir.Arg, nil) {
			out = append(out, strings.ReplaceAll(t.SourceOf(a), "::", "."))
		}
	}
	return out
}

// MethodIn is the method of a class whose code a unit is, or nil.
func (f *File) MethodIn(unit *ir.Tree) *Func {
	for _, fn := range f.Funcs {
		if fn.Tree == unit && fn.Class != nil {
			return fn
		}
	}
	return nil
}

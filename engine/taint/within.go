package taint

import (
	"maps"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// The outline of some files runs as a method of a class that another file declares: a view, as one of its controller. It reads what the methods of the class
// left in the fields of their object, and in which order they ran does not matter.

// within is the class as whose method the outline of a file runs, or nil.
func (a *analyzer) within(f *File) *Class {
	if f.lang.Within == nil || a.opts.Intraprocedural {
		return nil
	}
	for _, name := range f.lang.Within(f.Path).Classes {
		for _, c := range a.idx.Types(name) {
			if c.File.Family == f.Family {
				return c
			}
		}
	}
	return nil
}

// broughtBy finds the sinks of such an outline that data reaches which the methods of its class left behind.
func (a *analyzer) broughtBy(f *File, m *module) []*Hit {
	c := a.within(f)
	if c == nil || len(m.sinks) == 0 {
		return nil
	}
	last := &lastingState{a: a, file: f}
	as := &Func{Class: c}
	a.left(last, as, c, f.lang.Within(f.Path), 0)
	return last.resolve(m.sinks, as)
}

// left adds what the methods of a class, and of those that it extends, write into the fields of their object.
func (a *analyzer) left(last *lastingState, as *Func, c *Class, in parsers.Surroundings, depth int) {
	if depth > maxPath {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(c.Methods)) {
		other := name != in.Entry && slices.Contains(in.Others, name)
		for _, fn := range c.Methods[name] {
			if other && !names(fn, in.Entry) {
				continue
			}
			last.add(last.shares(a.summaryOf(fn).effects, as))
		}
	}
	for _, b := range c.Bases {
		for _, bc := range a.idx.Types(b) {
			if bc != c && bc.File.Family == c.File.Family {
				a.left(last, as, bc, in, depth+1)
			}
		}
	}
}

// names: a function holds a text or symbol that is the word alone.
func names(fn *Func, word string) bool {
	t := fn.Tree
	for n := fn.Node; n < t.Nodes[fn.Node].Next; n++ {
		if t.Nodes[n].Op == ir.OpChars && t.Text(n) == word {
			return true
		}
	}
	return false
}

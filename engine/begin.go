package engine

import (
	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A rule with a run of statements is matched unit by unit, as most rules are, unless one of its runs begins in the outline. Which ones do
// depends on the outline and on what the units are, not on what stands in them, so it stays the same while one types in a function.

// spanning are the rules with runs that can span the units of a file.
type spanning struct {
	outline uint64 // the hash of the outline
	units   [256]bool
	rules   bitset // by compiled.number
}

// spans finds the rules with a run that begins in the outline. old, which may be nil, is what the file's last version had.
func (c *checker) spans(old *recall) *spanning {
	us := c.file.Units
	s := &spanning{outline: us[0].Hash}
	if old != nil && old.outline == s.outline && c.sameOps(old) {
		return old.spanning
	}
	for i := 1; i < len(us); i++ {
		s.units[opOf(&us[i])] = true
	}
	if old != nil && old.spanning.outline == s.outline && old.spanning.units == s.units {
		return old.spanning
	}
	s.rules = make(bitset, len(c.lp.runs.rules)/64+1)
	if len(us) == 1 {
		return s // the outline is the whole
	}
	var words bitset
	var scope *pattern.Scope
	for _, r := range c.lp.runs.rules {
		if words == nil {
			words = c.outlineWords()
			scope = &pattern.Scope{Tree: us[0].Tree, Context: c.outline}
		}
		for _, run := range r.runs {
			if run.possible(words) && run.pattern.get().Begins(scope, len(r.vars.Names), &s.units) {
				s.rules.set(r.number)
				break
			}
		}
	}
	return s
}

// sameOps: the units of the last version are such as those of this one, place by place.
func (c *checker) sameOps(old *recall) bool {
	s := c.file.Since
	if s.Version == 0 || s.Version != old.version || s.Old != s.New {
		return false
	}
	for i := s.First; i < s.First+s.New; i++ {
		if opOf(&c.file.Units[i]) != old.units[i].op {
			return false
		}
	}
	return true
}

// possible: every word of the first statement occurs.
func (r *run) possible(words bitset) bool {
	for _, w := range r.words {
		if !words.has(w) {
			return false
		}
	}
	return true
}

func (c *checker) outlineWords() bitset {
	words := c.lp.words.none()
	words.or(c.imported)
	t := c.file.Units[0].Tree
	for i := range t.Nodes {
		c.nameAt(t, ir.NodeID(i), words)
	}
	return words
}

// nameAt adds the name of a node that is one, or a key's.
func (c *checker) nameAt(t *ir.Tree, id ir.NodeID, to bitset) {
	if n := &t.Nodes[id]; n.Hash != 0 && (n.Op == ir.OpName || n.Op == ir.OpChars && t.Nodes[n.Parent].Role == ir.Key) {
		c.lp.words.name(n.Hash, to)
	}
}

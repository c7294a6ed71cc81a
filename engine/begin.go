package engine

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/engine/pattern"
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A rule with a run of statements is matched unit by unit, as most rules are, unless one of its runs begins in the outline, or with a unit that is no
// function and no class: a call that is given functions, say. Both are told apart, so that the rules stay the same while one types in a function, and what
// a unit begins is asked again only where it changed.

// spanning are the rules with runs that can span the units of a file.
type spanning struct {
	outside
	fixed bitset // the rules that these make, by compiled.number
	rules bitset // and those that units begin which are no functions and no classes
}

// outside is what stands between such units, as far as it tells what begins there.
type outside struct {
	outline            uint64 // its hash
	functions, classes bool   // there are units that are such
}

// spans finds the rules with a run that begins between units, and of each unit that may be another than in the file's last version those with a run that
// begins with it. old is what that version had and [from, to) are those units; old is nil where the outline says something else now.
func (c *checker) spans(old *recall, from, to int) (s *spanning, begun []bitset) {
	us := c.file.Units
	begun = make([]bitset, to-from)
	known := old.othersBegun(from)
	same := old != nil && len(old.units) == len(us) && old.spanning.outline == us[0].Hash
	for i := from; i < to; i++ {
		begun[i-from] = c.begunBy(&us[i], known)
		same = same && old.units[i].op == opOf(&us[i]) && slices.Equal(old.units[i].begun, begun[i-from])
	}
	if same {
		return old.spanning, begun
	}
	s = &spanning{outside: outside{outline: us[0].Hash}, rules: c.lp.runs.none()}
	for i := 1; i < len(us); i++ {
		op := opOf(&us[i])
		s.functions, s.classes = s.functions || op == ir.OpFunc, s.classes || op == ir.OpClass
		switch {
		case i < from:
			s.rules.or(old.units[i].begun)
		case i < to:
			s.rules.or(begun[i-from])
		default:
			s.rules.or(old.units[i+len(old.units)-len(us)].begun)
		}
	}
	if old != nil && old.spanning.outside == s.outside {
		s.fixed = old.spanning.fixed
	} else {
		s.fixed = c.begunBetween(s)
	}
	s.rules.or(s.fixed)
	return s, begun
}

// othersBegun is what the units of a version began that are no functions and no classes, by their hashes, where many of a file's are looked at again.
func (m *recall) othersBegun(from int) map[uint64]bitset {
	if m == nil || from > 1 {
		return nil
	}
	out := map[uint64]bitset{}
	for i := range m.units {
		if u := &m.units[i]; !isDefinition(u.op) {
			out[u.hash] = u.begun
		}
	}
	return out
}

func isDefinition(op ir.Op) bool { return op == ir.OpFunc || op == ir.OpClass }

// begunBetween are the rules with a run that begins in the outline, or could with a function or a class.
func (c *checker) begunBetween(s *spanning) bitset {
	if len(c.file.Units) == 1 {
		return c.lp.runs.none() // the outline is the whole
	}
	scope := &pattern.Scope{Tree: c.file.Units[0].Tree, Context: c.outline}
	return c.begins(scope, c.imported, func(p *pattern.Pattern, nvars int) bool { return p.Begins(scope, nvars, s.functions, s.classes) })
}

// begunBy are the rules with a run that begins with a unit that is no function and no class; nil for none.
func (c *checker) begunBy(u *ir.Unit, known map[uint64]bitset) bitset {
	if isDefinition(opOf(u)) {
		return nil
	}
	if b, ok := known[u.Hash]; ok {
		return b
	}
	context, imported := c.contextOf(u)
	scope := &pattern.Scope{Tree: u.Tree, Context: context}
	out := c.begins(scope, imported, func(p *pattern.Pattern, nvars int) bool { return p.BeginsWith(scope, nvars) })
	if out.empty() {
		return nil
	}
	return out
}

// begins are the rules with a run whose first statement has its words in the scope and that one says begins there.
func (c *checker) begins(s *pattern.Scope, imported bitset, one func(p *pattern.Pattern, nvars int) bool) bitset {
	words, out := c.lp.words.none(), c.lp.runs.none()
	words.or(imported)
	for i := range s.Tree.Nodes {
		c.nameAt(s.Tree, ir.NodeID(i), words)
	}
	by := search{scope: s}
	defer by.guard(nil)
	for _, r := range c.lp.runs.rules {
		for i := range r.runs {
			run := &r.runs[i]
			if !run.possible(words) {
				continue
			}
			by.guard(run.guards)
			if one(run.pattern.get(), len(r.vars.Names)) {
				out.set(r.number)
				break
			}
		}
	}
	return out
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

// nameAt adds the name of a node that is one, or a key's.
func (c *checker) nameAt(t *ir.Tree, id ir.NodeID, to bitset) {
	if n := &t.Nodes[id]; n.Hash != 0 && (n.Op == ir.OpName || n.Op == ir.OpChars && t.Nodes[n.Parent].Role == ir.Key) {
		c.lp.words.name(n.Hash, to)
	}
}

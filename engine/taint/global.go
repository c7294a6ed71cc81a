package taint

import "github.com/appsec-lsp/appsec-lsp/ir"

// noModule is what a module is taken to do at first.
var noModule module

// globalOf is a variable of a module, or nil. Of a module that is being run it is what the variable holds by then, as it is where the program runs: what
// asks for it rests on that variable alone, so that the module need be run again only if the variable was given another value since.
func (a *analyzer) globalOf(f *File, word string) *snap {
	r := a.active[f.module]
	if r == nil || a.partial[f.module] != nil || a.knownModule(f) != nil {
		return a.moduleOf(f).globals[word]
	}
	a.use(f.module)
	a.lowest = min(a.lowest, r.depth)
	s := r.now.mod.globals[word]
	if r.live != nil {
		s = r.live.variable(r.vars, word)
	}
	if r.asked == nil {
		r.asked = map[string]uint64{}
	}
	print := s.fingerprint()
	if was, ok := r.asked[word]; ok && was != print {
		r.used = true // nothing is true of it all the time
	}
	r.asked[word] = print
	return s
}

// variable is what a variable of a frame holds, or nil where there is none.
func (ev *evaluator) variable(f *frame, word string) *snap {
	slot, ok := f.vars[ir.HashText(word)]
	if !ok {
		return nil
	}
	return ev.snapshot(*ev.store.at(slot), 1)
}

// toldTrue: what was told of the module's variables while it was run is what they hold at its end.
func (r *running) toldTrue(k *kept) bool {
	for word, print := range r.asked {
		if k.mod.globals[word].fingerprint() != print {
			return false
		}
	}
	return true
}

// fingerprint identifies a value. That of none is 0.
func (s *snap) fingerprint() uint64 {
	if s == nil {
		return 0
	}
	h := newDigest()
	s.write(h, 0)
	return h.sum()
}

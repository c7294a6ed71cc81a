package taint

import (
	"regexp"
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Whose a record is, its class says: it has a field for an owner, or is that of people. Which class a call is about is read in its code, where it names the
// class: `Order.objects.get(pk=pk)`, `session.get(Order, number)`, `select(Order).where(Order.id == number)`.

// Bounds on the code of a call that is looked through for classes, and on how far up a class's fields are sought.
const (
	maxOwnedNodes   = 96
	maxOwnedBases   = 4
	maxOwnedClasses = 64
	maxOwnedText    = 400
)

// owned: a call names a class of the workspace, or is one of an object of it, whose name fits, or that has a field which does, written as Class.field, and where the class gives
// it a value as Class.field = value, or a method that does, as Class.method().
func (ev *evaluator) owned(re *regexp.Regexp, s *site) bool {
	t := ev.frame.tree
	end, left := min(t.Nodes[s.id].Next, s.id+maxOwnedNodes), maxOwnedClasses
	for _, c := range ev.idx.Types(s.recv.typ) {
		if ev.ownedClass(re, c, c.Name, maxOwnedBases, &left) {
			return true
		}
	}
	for _, a := range s.args { // a record that is passed
		for _, c := range ev.idx.Types(a.val.typ) {
			if ev.ownedClass(re, c, c.Name, maxOwnedBases, &left) {
				return true
			}
		}
	}
	for n := s.id + 1; n < end; n++ {
		if t.Nodes[n].Op != ir.OpName || t.Nodes[n].Role == ir.Member {
			continue
		}
		for _, c := range ev.idx.Types(ev.file.resolveType(t.Text(n))) {
			if ev.ownedClass(re, c, c.Name, maxOwnedBases, &left) {
				return true
			}
		}
	}
	return false
}

// ownedClass asks the same of a class under the name of the one that the code names, and of those that it extends.
func (ev *evaluator) ownedClass(re *regexp.Regexp, c *Class, name string, depth int, left *int) bool {
	if *left--; *left < 0 {
		return false
	}
	if re.MatchString(name) {
		return true
	}
	for field, x := range c.Fields {
		if re.MatchString(name + "." + field + givenText(x)) {
			return true
		}
	}
	for method := range c.Methods {
		if re.MatchString(name + "." + method + "()") {
			return true
		}
	}
	if depth == 0 {
		return false
	}
	for _, b := range c.Bases {
		for _, up := range ev.idx.Types(b) {
			if up != c && ev.ownedClass(re, up, name, depth-1, left) {
				return true
			}
		}
	}
	return false
}

// standsIn: the function that is run is one that a model speaks of.
func (ev *evaluator) standsIn(of []*rules.ModelParameter) bool {
	fn := ev.frame.fn
	if fn == nil { // what stands outside of functions
		return slices.ContainsFunc(of, func(p *rules.ModelParameter) bool {
			return p.Unguarded && ev.idx.Unguarded(ev.file) || p.Unlimited && ev.idx.Unlimited()
		})
	}
	return slices.ContainsFunc(of, func(p *rules.ModelParameter) bool {
		if !p.HasType {
			return ev.functionFits(p, fn)
		}
		for i := range fn.Params {
			if ev.parameterFits(p, fn, i) {
				return true
			}
		}
		return false
	})
}

// givenText is what a class's declaration gives a field, behind a sign of equality: models.ForeignKey(User).
func givenText(x Field) string {
	if x.Init == 0 || x.Tree == nil || int(x.Init) >= len(x.Tree.Nodes) {
		return ""
	}
	text := x.Tree.SourceOf(x.Init)
	return " = " + text[:min(len(text), maxOwnedText)]
}

package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A record is sent with those that its fields hold, as far as declarations of fields say so, and each of them is a record of its own: an order goes out with its
// buyer, and the buyer with a password. Getters and setters speak of a field as it does itself.

// Bounds on how deep records lie in each other, and on how many classes are looked at for one that is sent.
const (
	maxAlong        = 2
	maxAlongClasses = 12
)

// sentAlong is the field, with its class, that nobody should get of a record which is sent with those of a class.
func (r *recordSearch) sentAlong(s sent, c *Class) string {
	if r.spec.along == nil || r.spec.except != nil && r.spec.except.MatchString(c.Name) || r.shapes(c) {
		return ""
	}
	if r.fn != nil {
		s.by = append(slices.Clone(s.by), r.fn)
	}
	return r.alongWith(&s, c, map[*Class]bool{c: true}, 0)
}

// alongWith looks into the fields of a class. from is what the record comes from, for the outermost.
func (r *recordSearch) alongWith(from *sent, c *Class, seen map[*Class]bool, depth int) string {
	found := ""
	var further []*Class
	r.eachField(c, map[*Class]bool{}, func(name, declaration string) {
		if found != "" || len(seen) >= maxAlongClasses || !r.spec.along.MatchString(declaration) ||
			r.spec.hidden != nil && (r.spec.hidden.MatchString(declaration) || r.hiddenByGetter(c, name)) {
			return
		}
		of := r.class(fieldType(c, name))
		if of == nil || seen[of] || from != nil && !(filled(*from, c, name) && !r.emptied(*from, name)) {
			return
		}
		seen[of] = true
		if field := r.shown(of); field != "" {
			found = of.Name + "." + field
			return
		}
		further = append(further, of)
	})
	for _, of := range further {
		if found != "" || depth+1 >= maxAlong {
			break
		}
		found = r.alongWith(nil, of, seen, depth+1)
	}
	return found
}

// keptBy is the class whose records a class keeps that extends one made for it: Orders, of interface Orders extends Repository<Order, Long>.
func (r *recordSearch) keptBy(c *Class) sent {
	if c == nil || c.Tree == nil || c.Node == 0 {
		return sent{}
	}
	t := c.Tree
	for b := c.Node + 1; b < t.Nodes[c.Node].Next; b = t.Nodes[b].Next {
		if t.Nodes[b].Role != ir.Base {
			continue
		}
		_, given, ok := strings.Cut(typeText(t, b), "<")
		if i := strings.IndexAny(given, ",<>"); ok && i > 0 {
			if of := (sent{text: strings.TrimSpace(given[:i]), file: c.File}); r.class(of) != nil {
				return of
			}
		}
	}
	return sent{}
}

// hiddenByGetter: the method of a class that gives a field says that it is not sent.
func (r *recordSearch) hiddenByGetter(c *Class, field string) bool {
	if !strings.HasPrefix(field, "_") {
		for _, prefix := range []string{"get", "is"} {
			for _, fn := range c.Methods[accessorName(prefix, field)] {
				if r.spec.hidden.MatchString(fn.said()) {
					return true
				}
			}
		}
	}
	return false
}

// accessorName is what a method is called that gives a field, or sets it: getName of name.
func accessorName(prefix, field string) string {
	if field == "" {
		return prefix
	}
	return prefix + strings.ToUpper(field[:1]) + field[1:]
}

// setsNothing: a call gives a field nothing by its setter, or a text.
func setsNothing(t *ir.Tree, call ir.NodeID, setter uint32) bool {
	callee, ok1 := t.Child(call, ir.Callee)
	arg, ok2 := t.Child(call, ir.Arg)
	if !ok1 || !ok2 || t.Nodes[callee].Op != ir.OpMember {
		return false
	}
	m, ok := t.Child(callee, ir.Member)
	return ok && t.Nodes[m].Hash == setter && (t.Nodes[arg].Op == ir.OpNull || t.Nodes[arg].Op == ir.OpString)
}

package csharp

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// A query that orders or groups a list, `from x in xs where c orderby k select v`, is the calls that it stands for: xs.Where(x => c).OrderBy(x => k).Select(x => v).
// Any other is a comprehension.

// clause is a call of a chain, with the function that it is passed: of a variable that stands for an element, and of what it gives for that.
type clause struct {
	at       syntax.NodeID
	method   string
	variable syntax.NodeID
	gives    []syntax.NodeID // several are a tuple
	also     syntax.NodeID   // what a second function gives; 0 for none
	turned   []bool          // of what it gives: that it is ordered the other way round than the method says; nil for none
}

func query(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	source, list, ok := clauses(b, id)
	switch {
	case !ok:
		comprehension(b, id, role)
		return
	case selects(list):
		selection(b, id, source, list, role)
		return
	}
	chain(b, id, source, list, role)
}

// selects: a query has conditions and a value, and nothing else.
func selects(list []clause) bool {
	n := len(list) - 1
	for i := range list {
		if list[i].method != "Where" && (i < n || list[i].method != "Select") || list[i].variable != list[0].variable {
			return false
		}
	}
	return list[n].method == "Select"
}

// selection is a comprehension of the value for those elements of which the conditions hold.
func selection(b *ir.Builder, id, source syntax.NodeID, list []clause, role ir.Role) {
	n := len(list) - 1
	at := b.Open(ir.OpCompre, id, role)
	b.Lower(list[n].gives[0], ir.Value)
	each := b.Open(ir.OpForEach, b.Children(id, true)[0], ir.Elem)
	b.Lower(list[0].variable, ir.Target)
	b.Lower(source, ir.Iter)
	b.Close(each)
	for _, c := range list[:n] {
		b.Lower(c.gives[0], ir.Elem)
	}
	b.Close(at)
}

// clauses are those of a query over one list.
func clauses(b *ir.Builder, id syntax.NodeID) (source syntax.NodeID, list []clause, ok bool) {
	var variable syntax.NodeID
	named := false // what follows is the name for what the clauses before it gave
	for i, c := range b.Children(id, false) {
		inner := b.Children(c, true)
		switch k := b.Kind(c); {
		case i == 0 && k == "from_clause" && len(inner) > 1:
			variable, source = inner[len(inner)-2], inner[len(inner)-1]
		case variable == 0:
			return 0, nil, false
		case k == "into":
			named = true
		case named && k == "identifier":
			variable, named = c, false
		case k == "where_clause" && len(inner) == 1:
			list = append(list, clause{at: c, method: "Where", variable: variable, gives: inner})
		case k == "order_by_clause" && len(inner) > 0:
			method, turned := order(b, c)
			list = append(list, clause{at: c, method: method, variable: variable, gives: inner, turned: turned})
		case k == "select_clause" && len(inner) == 1:
			list = append(list, clause{at: c, method: "Select", variable: variable, gives: inner})
		case k == "group_clause" && len(inner) == 2:
			x := clause{at: c, method: "GroupBy", variable: variable, gives: inner[1:]}
			if b.Text(inner[0]) != b.Text(variable) {
				x.also = inner[0]
			}
			list = append(list, x)
		default:
			return 0, nil, false
		}
	}
	return source, list, len(list) > 0
}

// order is the method that brings elements into the order of a clause, as its first key says, and which of the keys are ordered the other way round.
func order(b *ir.Builder, id syntax.NodeID) (method string, turned []bool) {
	down := []bool{false}
	for _, c := range b.Children(id, false) {
		switch b.Text(c) {
		case ",":
			down = append(down, false)
		case "descending":
			down[len(down)-1] = true
		}
	}
	for _, d := range down {
		turned = append(turned, d != down[0])
	}
	if down[0] {
		return "OrderByDescending", turned
	}
	return "OrderBy", turned
}

// chain writes the last of the calls, whose receiver is what those before it give.
func chain(b *ir.Builder, query, source syntax.NodeID, list []clause, role ir.Role) {
	n := len(list) - 1
	if n < 0 {
		b.Lower(source, role)
		return
	}
	c := list[n]
	start, end := b.Tree().Nodes[query].Start, b.Tree().Nodes[c.at].End
	at := b.Open(ir.OpCall, c.at, role)
	b.Span(at, start, end)
	callee := b.Open(ir.OpMember, c.at, ir.Callee)
	b.Span(callee, start, b.Tree().Nodes[c.at].Start)
	chain(b, query, source, list[:n], ir.Object)
	b.Name(c.method, c.at, ir.Member)
	b.Close(callee)
	elementFunction(b, c, c.gives)
	if c.also != 0 {
		elementFunction(b, c, []syntax.NodeID{c.also})
	}
	b.Close(at)
}

func elementFunction(b *ir.Builder, c clause, gives []syntax.NodeID) {
	f := b.Open(ir.OpLambda, c.at, ir.Arg)
	p := b.Open(ir.OpParam, c.variable, ir.Param)
	b.Lower(c.variable, ir.Target)
	b.Close(p)
	if len(gives) == 1 {
		b.Lower(gives[0], ir.Body)
	} else {
		all := b.Open(ir.OpTuple, c.at, ir.Body)
		for i, x := range gives {
			if i < len(c.turned) && c.turned[i] {
				minus := b.Open(ir.OpUnary, x, ir.Elem)
				b.Word(minus, "-")
				b.Lower(x, ir.Operand)
				b.Close(minus)
				continue
			}
			b.Lower(x, ir.Elem)
		}
		b.Close(all)
	}
	b.Close(f)
}

// comprehension collects a value over the clauses of a query.
func comprehension(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpCompre, id, role)
	for _, c := range b.Children(id, true) {
		if k := b.Kind(c); k == "select_clause" || k == "group_clause" {
			b.Rest(c, ir.Value, nil)
		} else {
			b.Lower(c, ir.Elem)
		}
	}
	b.Close(at)
}

// fromClause binds its name to each element; so does a join's, which may give those that fit an element another name.
func fromClause(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpForEach, id, role)
	i := 0
	var each, into syntax.NodeID
	for _, c := range b.Children(id, true) {
		if i == 0 && b.FieldName(c) != "type" {
			each = c
		}
		switch {
		case b.Kind(c) == "join_into_clause":
			into = c
			continue
		case b.FieldName(c) == "type":
			continue
		case i == 0:
			b.Lower(c, ir.Target)
		case i == 1:
			b.Lower(c, ir.Iter)
		default:
			b.Lower(c, ir.Elem)
		}
		i++
	}
	b.Close(at)
	if names := b.Children(into, true); into != 0 && each != 0 && len(names) == 1 {
		all := b.Open(ir.OpAssign, into, role)
		b.Flag(all, ir.Decl)
		b.Lower(names[0], ir.Target)
		list := b.Open(ir.OpList, into, ir.Value)
		b.Lower(each, ir.Elem)
		b.Close(list)
		b.Close(all)
	}
}

func letClause(b *ir.Builder, id syntax.NodeID, role ir.Role) {
	at := b.Open(ir.OpAssign, id, role)
	b.Flag(at, ir.Decl)
	for i, c := range b.Children(id, true) {
		if i == 0 {
			b.Lower(c, ir.Target)
		} else {
			b.Lower(c, ir.Value)
		}
	}
	b.Close(at)
}

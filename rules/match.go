package rules

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// matchOperators are the operators of the newer syntax.
var matchOperators = []string{"pattern", "regex", "all", "any", "not", "inside", "anywhere"}

// match reads a formula of the newer syntax: a pattern, or an object with one operator and perhaps `where`.
func (l *loader) match(n *yaml.Node, pos position) Formula {
	if n = l.resolve(n); n == nil || !l.enter(n) {
		return nil
	}
	defer l.leave()
	if n.Kind == yaml.ScalarNode {
		return l.pattern(n, "pattern")
	}
	o := l.object(n, tables[tableMatch])
	if o == nil {
		return nil
	}
	return l.matchObject(o, pos)
}

// matchObject reads the operator of an object that may hold other keys too.
func (l *loader) matchObject(o *object, pos position) Formula {
	name, v := l.matchOperator(o)
	if name == "" {
		return nil
	}
	where := o.get("where")
	inner := pos
	if where != nil && pos != inMetaPatt {
		inner = alone
	}
	f := l.matchOperand(name, v, inner)
	if where == nil || f == nil {
		return f
	}
	and, ok := f.(*And)
	if !ok {
		and = &And{Place: l.at(o.node), Members: []Formula{f}}
	}
	for _, w := range l.items(where, "where") {
		l.where(w, and)
	}
	return and
}

func (l *loader) matchOperator(o *object) (string, *yaml.Node) {
	name, value := "", (*yaml.Node)(nil)
	for _, f := range o.fields {
		for _, op := range matchOperators {
			if f.name != op {
				continue
			}
			if name != "" {
				l.fault(f.key, "put both under `all`", "`%s` and `%s` stand in the same entry", name, op)
				return "", nil
			}
			name, value = op, f.value
		}
	}
	if name == "" && !l.broken {
		l.fault(o.node, "one of "+strings.Join(matchOperators, ", "), "there is no pattern here")
	}
	return name, value
}

func (l *loader) matchOperand(name string, v *yaml.Node, pos position) Formula {
	at := l.at(v)
	switch name {
	case "pattern":
		return l.pattern(v, name)
	case "regex":
		return l.regex(v, name)
	case "all":
		return l.all(v, pos)
	case "any":
		return l.any(v)
	}
	if name == "not" && pos != inAnd && pos != inMetaPatt {
		l.fault(v, "put it into `all`, beside a positive pattern", "`not` says only what is not wanted")
		return nil
	}
	of := l.match(v, alone)
	if of == nil {
		return nil
	}
	switch name {
	case "inside":
		return &Inside{at, of}
	case "anywhere":
		return &Anywhere{at, of}
	}
	if in, ok := of.(*Inside); ok {
		return &NotInside{at, in.Of}
	}
	return &Not{at, of}
}

func (l *loader) all(n *yaml.Node, pos position) Formula {
	and := &And{Place: l.at(n)}
	positive := false
	list := l.items(n, "all")
	for _, item := range list {
		if m := l.match(item, inAnd); m != nil {
			positive = positive || isPositive(m)
			and.Members = append(and.Members, m)
		}
	}
	if l.broken || l.stopped {
		return nil
	}
	if len(list) == 0 {
		l.fault(n, "", "`all` is empty")
		return nil
	}
	if !positive && pos != inMetaPatt {
		l.fault(n, "add a pattern", "`all` says only what is not wanted")
		return nil
	}
	return and
}

func (l *loader) any(n *yaml.Node) Formula {
	or := &Or{Place: l.at(n)}
	list := l.items(n, "any")
	for _, item := range list {
		if m := l.match(item, inOr); m != nil {
			or.Members = append(or.Members, m)
		}
	}
	if l.broken || l.stopped {
		return nil
	}
	if len(list) == 0 {
		l.fault(n, "", "`any` is empty")
		return nil
	}
	return or
}

// where reads one condition of the newer syntax. One entry may hold several: all of them must hold.
func (l *loader) where(n *yaml.Node, and *And) {
	o := l.object(n, tables[tableWhere])
	if o == nil {
		return
	}
	before := len(and.Conditions) + len(and.Focus)
	if v := o.get("focus"); v != nil {
		l.focus(v, "focus", and)
	}
	add := func(c Condition) {
		if c != nil {
			and.Conditions = append(and.Conditions, c)
		}
	}
	if o.has("comparison") {
		add(l.comparison(o))
	}
	if o.has("analyzer") {
		add(l.analysis(o))
	}
	if o.has("type") || o.has("types") {
		add(l.types(o))
	}
	add(l.whereFormula(o))
	if !l.broken && before == len(and.Conditions)+len(and.Focus) {
		l.fault(o.node, "one of focus, regex, pattern, comparison, type, analyzer", "this `where` says nothing")
	}
}

// whereFormula reads the formula that stands under `metavariable`. A regular expression alone speaks of the whole text.
func (l *loader) whereFormula(o *object) Condition {
	has := false
	for _, op := range matchOperators {
		has = has || o.has(op)
	}
	if !has {
		return nil
	}
	name, ok := l.named(o, "where")
	if !ok {
		return nil
	}
	if v := o.get("regex"); v != nil && !o.has("language") {
		re, ok := l.regexText(v, "regex")
		if !ok {
			return nil
		}
		return &MetaRegex{Place: l.at(o.node), Metavariable: name, Regex: re, Anywhere: true, ConstantPropagation: l.boolean(o, "constant-propagation", false)}
	}
	f := l.matchObject(o, inMetaPatt)
	if f == nil {
		return nil
	}
	if !isPositive(f) {
		f = &And{Place: l.at(o.node), Members: []Formula{f}}
	}
	return &MetaPattern{Place: l.at(o.node), Metavariable: name, Language: l.language(o), Of: f}
}

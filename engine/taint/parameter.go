package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What models say of a function's parameters: which they speak of, by its name, type, route, decorators and class, and what is passed there.

// paramModels adds what models say of a parameter: that it is a source, or its type.
func (ev *evaluator) paramModels(fn *Func, i int, v Value) Value {
	for _, e := range ev.spokenOf(&fn.Params[i]) {
		if e.stated != nil && !ev.states(e, fn, i) || !ev.parameterStands(e.Of, fn, i) {
			continue
		}
		switch e.Section {
		case rules.SinkSection:
			ev.check(e, fn.Params[i].Node, fn.Params[i].Node, v, "")
		case rules.TypeSection:
			if v.typ == "" {
				v.typ = e.Type
			}
			v = ev.shared(v)
			for _, o := range v.objs {
				if o.typ == "" {
					o.typ = e.Type
				}
			}
		case rules.SourceSection:
			ms := ev.newSource(e.source, ev.placeIn(fn, fn.Params[i].Node))
			if ms = ev.partOfType(v.typ, ms); ev.listsNumbers(fn, i) || e.Of.HasDecorator && numberInRoute(fn, fn.Params[i].Name) {
				ms = ev.ofNumber("int", ms)
			}
			if len(ev.lib.fields) > 0 && ms != nil {
				ms = cleaned(ms, ev.checkedParameter(fn, i))
			}
			v.marks = joinMarks(v.marks, ms)
		}
	}
	return v
}

// spelling is what is written of a parameter: its name, and its type in full as far as imports tell.
type spelling struct{ name, typ string }

// spokenOf lists what models say of parameters of such a name and type, whatever else they ask for.
func (a *analyzer) spokenOf(p *Param) []*entry {
	return remembered(a.spoken, spelling{p.Name, p.Type}, func() []*entry {
		var out []*entry
		for _, e := range a.lib.params {
			if a.isSpelt(e.Of, p) {
				out = append(out, e)
			}
		}
		return out
	})
}

func (a *analyzer) isSpelt(of *rules.ModelParameter, p *Param) bool {
	return (len(of.Names) == 0 || slices.Contains(of.Names, p.Name)) && !slices.Contains(of.Except, p.Name) &&
		(!of.HasType || p.Type != "" && a.fitsType(p.Type, of.Type.Path))
}

// numberInRoute: a decorator of the function has a placeholder for a parameter that only takes what carries no text: `/users/<int:id>`, `/users/{id:int}`.
func numberInRoute(fn *Func, name string) bool {
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		a, ok := t.Child(c, ir.Arg)
		if !ok || t.Nodes[a].Op != ir.OpString {
			continue
		}
		if isNumber(kindInRoute(t.StringText(a), name)) {
			return true
		}
	}
	return false
}

// kindInRoute is the kind of placeholder that a route has for a parameter, "" for none.
func kindInRoute(route, name string) string {
	for {
		i := strings.IndexAny(route, "<{")
		if i < 0 {
			return ""
		}
		route = route[i+1:]
		end := strings.IndexAny(route, ">}")
		if end < 0 {
			return ""
		}
		if a, b, ok := strings.Cut(route[:end], ":"); ok && a == name {
			return b
		} else if ok && b == name {
			return a
		}
	}
}

// isNumber: a kind of placeholder takes numbers and identifiers, or is one of the program's own that is named for them: uuid_str.
func isNumber(kind string) bool {
	kind, _, _ = strings.Cut(kind, "(")
	return slices.ContainsFunc(strings.FieldsFunc(kind, func(r rune) bool { return r == '_' || r == '-' }), func(w string) bool { return slices.Contains(wordless, w) })
}

// wordless are kinds of placeholders that take numbers and identifiers.
var wordless = []string{"int", "float", "number", "long", "decimal", "uuid", "guid"}

// listsNumbers: a parameter is declared as a list or an array of what carries no text.
func (ev *evaluator) listsNumbers(fn *Func, i int) bool {
	if !ev.isType(fn.Params[i].Type, "list") {
		return false
	}
	c, ok := fn.Tree.Child(fn.Params[i].Node, ir.Type)
	return ok && ev.numeric(fn.File.elementType(fn.Tree, fn.Params[i].Node, c)) &&
		!rules.Means(rules.CharacterType, strings.ToLower(strings.TrimRight(fn.Tree.SourceOf(c), "[]? ")))
}

// parameterFits: a parameter is one that an entry of a model speaks of.
func (ev *evaluator) parameterFits(p *rules.ModelParameter, fn *Func, i int) bool {
	return ev.isSpelt(p, &fn.Params[i]) && ev.parameterStands(p, fn, i)
}

// parameterStands checks what an entry wants besides the parameter's name and type: where it stands, what it carries, and its function.
func (ev *evaluator) parameterStands(p *rules.ModelParameter, fn *Func, i int) bool {
	t := fn.Tree
	x := &fn.Params[i]
	switch {
	case p.Position >= 0 && p.Position != i,
		p.MaxCount != 0 && (len(fn.Params) < p.MinCount || len(fn.Params) > max(p.MaxCount, 0)):
		return false
	case p.Untyped && (x.Default != 0 || hasType(t, x.Node)), p.Declared && !ev.holdsFields(x.Type), p.Record && !ev.isRecord(x.Type):
		return false
	case p.HasType && ev.fixedType(x.Type):
		return false
	case p.HasAnnotation && !ev.decorated(fn, t, x.Node, &p.Annotation) && !ev.implements(fn, func(f *Func) bool { return ev.decorated(f, f.Tree, f.Params[i].Node, &p.Annotation) }),
		slices.ContainsFunc(p.Undecorated, func(n rules.ModelName) bool { return ev.decorated(fn, t, x.Node, &n) }),
		len(p.Unchecked) > 0 && annotatedWith(t, x.Node, p.Unchecked):
		return false
	case !p.HasAnnotation && len(p.Methods) == 0 && (p.HasClass || p.HasDecorator) && fn.Class != nil && slices.Contains(constructors(fn.Class), fn):
		return false // what handlers get is not what their class is made with
	}
	return ev.functionFits(p, fn)
}

// functionFits checks what an entry wants of the function.
func (ev *evaluator) functionFits(p *rules.ModelParameter, fn *Func) bool {
	switch {
	case len(p.Methods) > 0 && !slices.ContainsFunc(p.Methods, fn.isNamed),
		len(p.Imports) > 0 && !ev.idx.importsOneOf(fn.File, p.Imports),
		p.HasClass && (fn.Class == nil || !ev.extends(fn.Class, p.Class.Path)),
		p.HasDecorator && !ev.functionDecorated(fn, &p.Decorator) && (p.Own || !ev.classDecorated(fn, &p.Decorator)) &&
			!ev.implements(fn, func(f *Func) bool { return ev.functionDecorated(f, &p.Decorator) }),
		slices.ContainsFunc(p.Undecorated, func(n rules.ModelName) bool {
			return ev.functionDecorated(fn, &n) || ev.classDecorated(fn, &n)
		}),
		len(p.Entries) > 0 && !entryOf(fn, p.Entries), len(p.Given) > 0 && !decoratedWith(fn, p.Given),
		p.Visibility != "" && !hasModifier(fn, p.Visibility), p.Directive != "" && !directed(fn, p.Directive),
		p.Unguarded && !ev.idx.Unguarded(fn.File), p.Unlimited && !ev.idx.Unlimited(),
		p.HasPassedTo && !ev.passedTo(p, fn) && !ev.registered(p, fn):
		return false
	}
	return true
}

// directed: the function, or its file, begins with a text as a statement, which says what is made of it.
func directed(fn *Func, text string) bool {
	body, ok := fn.Tree.Child(fn.Node, ir.Body)
	return ok && beginsWith(fn.Tree, body, text) || beginsWith(fn.File.IR.Units[0].Tree, 0, text)
}

// beginsWith: a text is among the statements at the beginning of a block that are nothing else.
func beginsWith(t *ir.Tree, block ir.NodeID, text string) bool {
	for c := block + 1; c < t.Nodes[block].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpString {
			return false
		}
		if literalText(t, c) == text {
			return true
		}
	}
	return false
}

// implements: of the interfaces' methods that a method implements, some one fits. Frameworks find there what a method and its parameters are for as well.
func (ev *evaluator) implements(fn *Func, fits func(*Func) bool) bool {
	if fn.Class == nil {
		return false
	}
	for _, b := range fn.Class.Bases {
		for _, c := range ev.idx.Types(b) {
			if c.Kind != "interface" {
				continue
			}
			for _, f := range ev.idx.inherited(c, fn.Name) {
				if f != fn && len(f.Params) == len(fn.Params) && fits(f) {
					return true
				}
			}
		}
	}
	return false
}

// holdsFields: a type is a class of the code that has fields, or gets them from another.
func (ev *evaluator) holdsFields(typ string) bool {
	for _, c := range ev.idx.Types(typ) {
		if c.Kind != "interface" && len(c.Fields)+len(c.Params)+len(c.Bases) > 0 {
			return true
		}
	}
	return false
}

// isRecord: a type is a class of the code that holds data: it has fields, and neither methods nor a library's class above it.
func (ev *evaluator) isRecord(typ string) bool {
	cs := ev.idx.Types(typ)
	for _, c := range cs {
		if c.Kind == "interface" || c.Kind == "enum" || len(c.Fields)+len(c.Params) == 0 && len(c.Bases) == 0 {
			return false
		}
		for _, fs := range c.Methods {
			if slices.ContainsFunc(fs, func(f *Func) bool { return !f.Getter && !rules.Means(rules.Constructs, f.Name) && f.Name != c.Name }) {
				return false
			}
		}
		for _, b := range c.Bases {
			if len(ev.idx.Types(b)) == 0 && !isInterfaceName(b) {
				return false
			}
		}
	}
	return len(cs) > 0
}

// isInterfaceName: a type is spelt as interfaces are in languages that tell them by their names.
func isInterfaceName(typ string) bool {
	s := lastComponent(typ)
	return len(s) > 1 && s[0] == 'I' && s[1] >= 'A' && s[1] <= 'Z'
}

func hasType(t *ir.Tree, param ir.NodeID) bool {
	_, ok := t.Child(param, ir.Type)
	return ok
}

// isNamed: the function has the name, or begins as a name does that ends with an asterisk.
func (fn *Func) isNamed(name string) bool {
	if begin, any := strings.CutSuffix(name, "*"); any {
		return strings.HasPrefix(fn.Name, begin)
	}
	return fn.Name == name
}

// importsOneOf: the file imports one of several packages, or something of it.
func (x *Index) importsOneOf(f *File, pkgs []string) bool {
	return slices.ContainsFunc(pkgs, func(pkg string) bool {
		return remembered(x.found.imports, fileName{f, pkg}, func() bool { return f.importsFrom(pkg) })
	})
}

// importsFrom: the file imports a package or something of it.
func (f *File) importsFrom(pkg string) bool {
	of := func(p string) bool { return strings.HasPrefix(p, pkg) && (len(p) == len(pkg) || p[len(pkg)] == '.') }
	for local, paths := range f.imports {
		if of(local) || slices.ContainsFunc(paths, of) {
			return true
		}
	}
	return slices.ContainsFunc(f.wildcards, of) || slices.ContainsFunc(f.modules, of)
}

// entryOf: a function is written as an entry of an object under one of the keys, or of one that is such an entry itself.
func entryOf(fn *Func, keys []string) bool {
	t := fn.Tree
	id := fn.Node
	if t.Nodes[id].Op == ir.OpFunc && slices.Contains(keys, fn.Name) && t.Nodes[t.Nodes[id].Parent].Op == ir.OpMap {
		return true
	}
	for range 4 {
		id = t.Nodes[id].Parent
		if t.Nodes[id].Op == ir.OpMap {
			id = t.Nodes[id].Parent
		}
		if t.Nodes[id].Op != ir.OpPair {
			return false
		}
		if k, ok := t.Child(id, ir.Key); ok && slices.Contains(keys, keyText(t, k)) {
			return true
		}
	}
	return false
}

// fitsType: a type is the one that a model names, which may leave a part of the name open with a star.
func (a *analyzer) fitsType(typ, want string) bool {
	before, behind, open := strings.Cut(want, "*")
	if !open {
		return a.isType(typ, want)
	}
	if !strings.Contains(before, ".") {
		typ = lastComponent(typ)
	}
	return len(typ) >= len(before)+len(behind) && strings.HasPrefix(typ, before) && strings.HasSuffix(typ, behind)
}

func (ev *evaluator) extends(c *Class, want string) bool {
	if c.Qual == want || c.full() == want { // one that is called as the library's, but stands elsewhere, is none
		return true
	}
	for _, b := range c.Bases {
		if ev.fitsType(b, want) {
			return true
		}
	}
	return false
}

func hasModifier(fn *Func, word string) bool {
	t := fn.Tree
	for c := fn.Node + 1; c < t.Nodes[fn.Node].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpModifier && t.Text(c) == word {
			return true
		}
	}
	return false
}

// decorated: a function, a parameter or a class carries a decorator of that name.
func (ev *evaluator) decorated(fn *Func, t *ir.Tree, id ir.NodeID, want *rules.ModelName) bool {
	return ev.decoratedIn(fn.File, fn, t, id, want, 0)
}

// functionDecorated: a function carries a decorator of that name, within it or beside it.
func (ev *evaluator) functionDecorated(fn *Func, want *rules.ModelName) bool {
	return ev.decorated(fn, fn.Tree, fn.Node, want) || fn.above != 0 && ev.decoratorFits(fn.File, fn, fn.beside, fn.above, fn.decoratorsEnd(), want, 0)
}

// maxComposed bounds how far annotations are followed that annotate annotations.
const maxComposed = 3

// decoratedIn asks what stands at a node of a file. An annotation that the code declares stands for those that it carries itself.
func (ev *evaluator) decoratedIn(f *File, fn *Func, t *ir.Tree, id ir.NodeID, want *rules.ModelName, depth int) bool {
	return ev.decoratorFits(f, fn, t, id+1, t.Nodes[id].Next, want, depth)
}

// decoratorFits asks the decorators among the nodes from one to before another.
func (ev *evaluator) decoratorFits(f *File, fn *Func, t *ir.Tree, from, end ir.NodeID, want *rules.ModelName, depth int) bool {
	for c := from; c < end; c = t.Nodes[c].Next {
		if t.Nodes[c].Op != ir.OpDecorator {
			continue
		}
		callee, ok := t.Child(c, ir.Callee)
		if !ok {
			continue
		}
		p, ok := t.Path(callee)
		if !ok {
			continue
		}
		p = f.resolve(p)
		if want.Member {
			if last := lastName(t, callee); last == want.Path || want.Path == "*" {
				return want.Loose || want.Any || ev.decoratorType(fn, t, callee, want.Receiver)
			}
			continue
		}
		if samePath(want.Path, p, f) || lastComponent(want.Path) == p {
			return true
		}
		if depth >= maxComposed {
			continue
		}
		for _, k := range ev.idx.Types(p) {
			if k.Kind == "@interface" && k.Tree != nil && ev.decoratedIn(k.File, fn, k.Tree, k.Node, want, depth+1) {
				return true
			}
		}
	}
	return false
}

func (ev *evaluator) classDecorated(fn *Func, want *rules.ModelName) bool {
	c := fn.Class
	return c != nil && c.Tree != nil && ev.decorated(fn, c.Tree, c.Node, want)
}

func lastComponent(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return s[i+1:]
		}
	}
	return s
}

// decoratorType: the decorator is a member of an object of that type.
func (ev *evaluator) decoratorType(fn *Func, t *ir.Tree, callee ir.NodeID, want string) bool {
	o, ok := t.Child(callee, ir.Object)
	if !ok {
		return false
	}
	if t.Nodes[o].Op == ir.OpName {
		if s := ev.globalOf(fn.File, t.Text(o)); s != nil {
			return ev.isType(s.typ, want)
		}
	}
	if ev.frame == nil || ev.frame.tree != t || ev.frame.outer == nil && ev.frame.fn == fn {
		return false
	}
	v := ev.quiet(o) // a variable, or a field of the object, around a function that is declared within another
	return ev.isType(v.typ, want)
}

// passedTo: the function that is run is an argument of a call that the entry names.
func (ev *evaluator) passedTo(p *rules.ModelParameter, fn *Func) bool {
	if len(ev.passing) == 0 {
		return false
	}
	x := ev.passing[len(ev.passing)-1]
	if x.node != fn.Node && x.fn != fn {
		return false
	}
	n := name{ModelName: p.PassedTo, last: lastComponent(p.PassedTo.Path)}
	switch {
	case x.curried != "":
		if n.Member || !samePath(n.Path, x.curried, ev.file) {
			return false
		}
	case n.last != x.site.name && n.last != "*":
		return false
	default:
		if ok, _ := ev.named(&n, x.site); !ok {
			return false
		}
	}
	if p.Argument == rules.AnyArgument {
		return true
	}
	at := p.Argument
	if at < 0 {
		at += len(x.site.args)
	}
	return at >= 0 && at < len(x.site.args) && x.site.args[at].node == x.arg
}

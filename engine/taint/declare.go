package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// declarer walks an outline.
type declarer struct {
	file  *File
	tree  *ir.Tree
	space string    // the namespace of what comes next
	above ir.NodeID // the first of the decorators that stand before the next function, and beside it; 0 for none
	ofAll bool      // what comes next belongs to the class itself, and not to its objects
}

func (d *declarer) walk(id ir.NodeID, class *Class) {
	t := d.tree
	d.above = 0
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpDecorator {
			if d.above == 0 {
				d.above = c
			}
			continue
		}
		d.member(c, class)
		d.above = 0
	}
}

// member declares one of the statements of a file, or of the members of a class.
func (d *declarer) member(c ir.NodeID, class *Class) {
	t := d.tree
	switch n := &t.Nodes[c]; n.Op {
	case ir.OpPackage:
		if v, ok := t.Child(c, ir.Value); ok {
			if p, ok := t.Path(v); ok {
				d.file.Package, d.file.hasPack = d.file.packageOf(p), !d.file.lang.Scripts
			}
		}
		d.walk(c, class)
	case ir.OpScope:
		d.space = t.Text(c)
	case ir.OpHole:
		d.unit(int(n.Hash), class)
	case ir.OpClass:
		d.class(c, class)
	case ir.OpFunc:
		d.function(t, 0, c, class)
	case ir.OpAssign, ir.OpDecl:
		d.assigned(t, 0, c, class)
	case ir.OpOther:
		if class != nil && holdsStatements(t, c) {
			f := d.file.newFunc(t, 0, c, class) // what runs when the class is first used
			f.Name, f.Static = "(static)", true
			fillStatics(t, c, class)
			d.file.Funcs = append(d.file.Funcs, f)
			d.register(f)
			return
		}
		d.walk(c, class)
	case ir.OpError:
		d.walk(c, class) // a class that is not closed yet has its methods nevertheless
	case ir.OpCall:
		d.called(t, 0, c, class)
	case ir.OpBlock, ir.OpIf, ir.OpTry, ir.OpWith, ir.OpLabel:
		d.walk(c, class)
	}
}

// fillStatics takes what a block of statements gives the fields of its class for what they hold at first.
func fillStatics(t *ir.Tree, id ir.NodeID, class *Class) {
	for c := id + 1; c < t.Nodes[id].Next; {
		if t.Nodes[c].Op == ir.OpBlock {
			c++ // its statements
			continue
		}
		target, ok1 := t.Child(c, ir.Target)
		value, ok2 := t.Child(c, ir.Value)
		if t.Nodes[c].Op == ir.OpAssign && ok1 && ok2 {
			if f, ok := class.Fields[lastName(t, target)]; ok && f.Static && f.Init == 0 {
				f.Init = value
				class.Fields[lastName(t, target)] = f
			}
		}
		c = t.Nodes[c].Next
	}
}

// unit declares what a unit is: a function, or a statement that assigns one.
func (d *declarer) unit(k int, class *Class) {
	if k <= 0 || k >= len(d.file.IR.Units) {
		return
	}
	t := d.file.IR.Units[k].Tree
	for c := ir.NodeID(1); c < t.Nodes[0].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			f := d.function(t, k, c, class)
			if d.file.byUnit[k] == nil {
				d.file.byUnit[k] = f
			}
		case ir.OpCall:
			if f := d.called(t, k, c, class); f != nil && d.file.byUnit[k] == nil {
				d.file.byUnit[k] = f
			}
		case ir.OpAssign:
			if f := d.assigned(t, k, c, class); f != nil && class == nil && namesForGood(t, c) {
				d.file.byUnit[k] = f
			}
		case ir.OpClass:
			outer := d.tree
			d.tree = t
			d.classOf(t, k, c, class)
			d.tree = outer
		case ir.OpIf:
			d.branches(t, k, c, class)
		}
	}
}

// branches declares the functions that stand in the branches of a statement: those that a program has unless another has them.
func (d *declarer) branches(t *ir.Tree, unit int, id ir.NodeID, class *Class) {
	for n := id + 1; n < t.Nodes[id].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpFunc:
			d.function(t, unit, n, class)
			n = t.Nodes[n].Next - 1
		case ir.OpLambda, ir.OpClass:
			n = t.Nodes[n].Next - 1
		}
	}
}

// called declares a call with a block that stands in a class, such as a route of Sinatra's, as a function that runs the call, and what calls do to the
// class that they stand in.
func (d *declarer) called(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	if f := d.definition(t, unit, id, class); f != nil {
		return f
	}
	if class == nil && !d.handsOver(t, unit, id) {
		return nil
	} else if class != nil && !hasBlock(t, id) {
		return nil
	}
	f := &Func{File: d.file, Unit: unit, Tree: t, Node: id, Class: class, Name: "(call)"}
	if class == nil && unit == 0 {
		if d.file.apart == nil {
			d.file.apart = map[ir.NodeID]bool{}
		}
		d.file.apart[id] = true
	}
	d.file.Funcs = append(d.file.Funcs, f)
	return f
}

// hasBlock: a function stands behind a call.
func hasBlock(t *ir.Tree, id ir.NodeID) bool {
	body, ok := t.Child(id, ir.Body)
	if !ok {
		return false
	}
	_, ok = blockBehind(t, body)
	return ok
}

// handsOver: a unit is a call of the module that is given a function where it stands, such as a route with its handler. What the function does with
// variables of the module is what a declared one would do.
func (d *declarer) handsOver(t *ir.Tree, unit int, id ir.NodeID) bool {
	if t.Nodes[id].Parent != 0 || unit > 0 && (id != 1 || t.Nodes[id].Next != t.Nodes[0].Next) || len(d.file.lang.Includers) > 0 {
		return false
	}
	if callee, ok := t.Child(id, ir.Callee); !ok || t.Nodes[callee].Op != ir.OpMember && t.Nodes[callee].Op != ir.OpName {
		return false
	}
	for a := id + 1; a < t.Nodes[id].Next; a = t.Nodes[a].Next {
		if t.Nodes[a].Op == ir.OpLambda && t.Nodes[a].Role == ir.Arg {
			return true
		}
	}
	return hasBlock(t, id)
}

// definition declares what a call defines: by its word, or in the block behind it, as `helpers do` and `class_methods do`. The function is the one that the
// call is for.
func (d *declarer) definition(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	l := d.file.lang
	if !l.SelfCalls {
		return nil
	}
	if callee, ok := t.Child(id, ir.Callee); ok && class != nil && t.Nodes[callee].Op == ir.OpName {
		switch word := t.Text(callee); {
		case slices.Contains(l.Mixins, word):
			d.mixed(t, id, class)
		case slices.Contains(l.Accessors, word):
			for _, a := range t.Children(id, ir.Arg, nil) {
				if name := constantText(t, a); name != "" {
					class.Fields[name] = Field{Tree: t}
				}
			}
		case slices.Contains(l.Definers, word):
			return d.defined(t, unit, id, class)
		}
	}
	if body, ok := t.Child(id, ir.Body); ok {
		if f, ok := blockBehind(t, body); ok {
			if b, ok := t.Child(f, ir.Body); ok {
				d.within(t, unit, b, class)
			}
		}
	}
	return nil
}

// within declares what stands in a block behind a call.
func (d *declarer) within(t *ir.Tree, unit int, block ir.NodeID, class *Class) {
	for c := block + 1; c < t.Nodes[block].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			d.function(t, unit, c, class)
		case ir.OpCall:
			d.definition(t, unit, c, class)
		}
	}
}

// mixed takes the modules that a call names for bases of a class.
func (d *declarer) mixed(t *ir.Tree, id ir.NodeID, class *Class) {
	for _, a := range t.Children(id, ir.Arg, nil) {
		if p, ok := t.Path(a); ok {
			class.Bases = append(class.Bases, d.file.resolve(p))
		}
	}
}

// defined declares the function that a call makes a method: that behind it, or the one among its arguments. The first argument is its name.
func (d *declarer) defined(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	args := t.Children(id, ir.Arg, nil)
	if len(args) == 0 {
		return nil
	}
	name := constantText(t, args[0])
	fn := ir.NodeID(0)
	if body, ok := t.Child(id, ir.Body); ok {
		if b, ok := blockBehind(t, body); ok {
			fn = b
		}
	} else if len(args) > 1 && t.Nodes[args[1]].Op == ir.OpLambda {
		fn = args[1]
	}
	if name == "" || fn == 0 {
		return nil
	}
	f := d.function(t, unit, fn, class)
	f.Name = name
	d.register(f)
	return f
}

// constantText is the text of a literal, a symbol's included, or "".
func constantText(t *ir.Tree, id ir.NodeID) string {
	switch t.Nodes[id].Op {
	case ir.OpString:
		return t.StringText(id)
	case ir.OpOther:
		if c := id + 1; c < t.Nodes[id].Next && t.Nodes[c].Op == ir.OpChars && t.Nodes[c].Next == t.Nodes[id].Next {
			return t.Text(c)
		}
	}
	return ""
}

// namesForGood: a unit is the declaration of a constant that is a function. It is called by its name alone, as one that is declared with its name.
func namesForGood(t *ir.Tree, id ir.NodeID) bool {
	target, ok := t.Child(id, ir.Target)
	return ok && t.Nodes[target].Op == ir.OpName && id == 1 && t.Nodes[id].Next == t.Nodes[0].Next && t.Nodes[id].Flags&(ir.Decl|ir.Const) == ir.Decl|ir.Const
}

// assigned declares a function that is assigned to a name or a member, which it gives back, and the fields of a class.
func (d *declarer) assigned(t *ir.Tree, unit int, id ir.NodeID, class *Class) (f *Func) {
	target, ok := t.Child(id, ir.Target)
	if !ok {
		d.embedded(t, id, class)
		return nil
	}
	value, has := t.Child(id, ir.Value)
	name := lastName(t, target)
	if class == nil && has && d.prototype(t, unit, target, value) {
		return nil
	}
	if has && t.Nodes[value].Op == ir.OpLambda && name != "" {
		f = d.function(t, unit, value, class)
		f.Name = name
		d.register(f)
		if class == nil && f.Class == nil {
			d.constructed(f)
		}
	}
	if has && t.Nodes[value].Op == ir.OpMap {
		d.members(t, unit, value, class)
	}
	if has && class == nil && name != "" && d.file.embeds() {
		d.tabled(t, unit, value, name)
	}
	if has && t.Nodes[value].Op == ir.OpClass {
		d.classAs(t, unit, value, class, exportedName(t, id, value, name))
	}
	if has && t.Nodes[value].Op == ir.OpCall && d.record(t, unit, value, class, name) {
		return nil
	}
	if class != nil && name != "" {
		x := Field{Tree: t, Type: d.file.typeAt(t, id), Static: d.ofAll}
		d.accessors(t, unit, id, class, name)
		if has && !d.arrow(t, unit, id, target, value, class, name) {
			x.Init = value
		}
		if class.Kind == "enum" && t.Nodes[id].Op == ir.OpDecl && x.Type == "" {
			if _, x.Made = t.Child(id, ir.Elem); x.Made {
				x.Init = id
				d.enumBody(t, id, class, name)
			}
		}
		for m := id + 1; m < t.Nodes[id].Next; m = t.Nodes[m].Next {
			if t.Nodes[m].Op == ir.OpDecorator || t.Nodes[m].Role == ir.Decorator && t.Nodes[m].Op == ir.OpString {
				x.Decorated = id
			}
			if t.Nodes[m].Op == ir.OpModifier {
				switch t.Text(m) {
				case "static", "companion":
					x.Static = true
				case "final", "const", "readonly", "val":
					x.Const = true
				}
			}
		}
		x.Const = x.Const || t.Nodes[id].Flags&ir.Const != 0
		if x.Type != "" && !x.Static {
			class.Order = append(class.Order, name)
		}
		class.Fields[name] = x
	}
	return f
}

// enumBody declares what stands in braces behind a value of an enumeration: a class of that value alone.
func (d *declarer) enumBody(t *ir.Tree, id ir.NodeID, outer *Class, name string) {
	for n := id + 1; n < t.Nodes[id].Next; n = t.Nodes[n].Next {
		if t.Nodes[n].Role != ir.Elem || t.Nodes[n].Op != ir.OpBlock {
			continue
		}
		c := &Class{File: d.file, Name: name, Tree: t, Node: id, Kind: "class", Bases: []string{d.file.qualified(outer)}, Methods: map[string][]*Func{}, Fields: map[string]Field{}}
		d.place(c, outer, nil)
		d.walk(n, c)
	}
}

// embedded: a field that has a type and no name lends a type its own fields and methods, and is known by the type's name.
func (d *declarer) embedded(t *ir.Tree, id ir.NodeID, class *Class) {
	typ := d.file.typeAt(t, id)
	if typ == "" || class == nil || !d.file.embeds() && !d.file.lang.Traits {
		return
	}
	class.Bases = append(class.Bases, typ)
	if !d.file.embeds() {
		return
	}
	class.Fields[lastComponent(typ)] = Field{Tree: t, Type: typ}
	class.Order = append(class.Order, lastComponent(typ))
}

// embeds: types of the file's language take over what others have by holding one of them, and override nothing of it.
func (f *File) embeds() bool { return len(f.lang.Universe) > 0 }

// members declares the functions of an object literal, such as what a module exports.
func (d *declarer) members(t *ir.Tree, unit int, id ir.NodeID, class *Class) {
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Op {
		case ir.OpFunc:
			d.function(t, unit, c, class)
		case ir.OpPair:
			k, ok1 := t.Child(c, ir.Key)
			v, ok2 := t.Child(c, ir.Value)
			if ok1 && ok2 && t.Nodes[v].Op == ir.OpLambda {
				f := d.function(t, unit, v, class)
				f.Name = keyText(t, k)
				d.register(f)
			}
		}
	}
}

func keyText(t *ir.Tree, id ir.NodeID) string {
	if t.Nodes[id].Op == ir.OpString {
		return t.StringText(id)
	}
	return t.Text(id)
}

// lastName is the name, or the member's name, that an assignment gives a value to.
func lastName(t *ir.Tree, id ir.NodeID) string {
	switch t.Nodes[id].Op {
	case ir.OpName:
		return t.Text(id)
	case ir.OpMember:
		if m, ok := t.Child(id, ir.Member); ok {
			return t.Text(m)
		}
	}
	return ""
}

func (d *declarer) class(id ir.NodeID, outer *Class) { d.classOf(d.tree, 0, id, outer) }

func (d *declarer) classOf(t *ir.Tree, unit int, id ir.NodeID, outer *Class) {
	name := ""
	if n, ok := t.Child(id, ir.Target); ok {
		name = lastName(t, n)
	}
	d.classAs(t, unit, id, outer, name)
}

// exportedName is the name of a class that an assignment keeps under one: its own where the file exports it as itself, as in module.exports = class Orders { … }.
func exportedName(t *ir.Tree, assign, class ir.NodeID, name string) string {
	if own, ok := t.Child(class, ir.Target); ok && t.Nodes[assign].Flags&ir.Exported != 0 {
		return lastName(t, own)
	}
	return name
}

// classAs declares a class under the name that it has for others.
func (d *declarer) classAs(t *ir.Tree, unit int, id ir.NodeID, outer *Class, name string) {
	if outer != nil && unit == 0 && t.Text(id) == "companion" {
		d.companion(t, id, outer)
		return
	}
	c := &Class{File: d.file, Name: name, Methods: map[string][]*Func{}, Fields: map[string]Field{}}
	known := d.file.classes[c.Name]
	if known != nil && known.Kind == "" {
		c = known // methods outside of it came first
	}
	c.Tree, c.Node, c.space = t, id, d.space
	c.Kind = t.Text(id)
	for b := id + 1; b < t.Nodes[id].Next; b = t.Nodes[b].Next {
		switch t.Nodes[b].Role {
		case ir.Base:
			if name := d.file.typeName(t, b); name != "" {
				c.Bases = append(c.Bases, name)
			}
			d.recordFields(t, b, c)
		case ir.Modifier:
			c.Partial = c.Partial || t.Text(b) == "partial"
		case ir.Param:
			p := d.file.param(t, b)
			c.Params = append(c.Params, p)
			if p.Name != "" {
				c.Fields[p.Name] = Field{Tree: t, Type: p.Type}
			}
		}
	}
	d.place(c, outer, known)
	if body, ok := t.Child(id, ir.Body); ok {
		if unit == 0 {
			d.walk(body, c)
			return
		}
		for m := body + 1; m < t.Nodes[body].Next; m = t.Nodes[m].Next {
			switch t.Nodes[m].Op {
			case ir.OpFunc:
				d.function(t, unit, m, c)
			case ir.OpAssign, ir.OpDecl:
				d.assigned(t, unit, m, c)
			}
		}
	}
}

// companion declares the members of an object that stands beside the objects of a class: others call them by the name of the class.
func (d *declarer) companion(t *ir.Tree, id ir.NodeID, outer *Class) {
	if body, ok := t.Child(id, ir.Body); ok {
		was := d.ofAll
		d.ofAll = true
		d.walk(body, outer)
		d.ofAll = was
	}
}

// place gives a class its name within others, and makes it known. known is the one of that name that the file has so far, or nil.
func (d *declarer) place(c, outer, known *Class) {
	c.Qual, c.Outer = c.Name, outer
	if outer != nil && outer.Name != "" {
		c.Qual = outer.Name + "." + c.Name
	}
	if c != known {
		d.file.Classes = append(d.file.Classes, c)
		if known == nil {
			d.file.classes[c.Name] = c
		}
	}
}

// function declares a function. One whose name is not known yet is registered by the caller.
func (d *declarer) function(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	f := d.file.newFunc(t, unit, id, class)
	if d.above != 0 {
		f.above, f.beside, d.above = d.above, d.tree, 0
	}
	f.Static = f.Static || d.ofAll
	d.file.Funcs = append(d.file.Funcs, f)
	for i := range f.Params {
		if p := &f.Params[i]; class != nil && p.Promoted {
			class.Fields[p.field()] = Field{Tree: t, Type: p.Type}
		}
	}
	if f.Class != nil && f.Name != "" && rules.Means(rules.Constructs, f.Name) {
		f.fill()
	}
	if f.Name != "" {
		d.register(f)
		if class == nil && f.Class == nil && t.Nodes[id].Op == ir.OpFunc {
			d.constructed(f)
		}
	}
	return f
}

// constructed declares the methods that a function gives to what is constructed with it: `this.find = (name) => …` makes it a class.
func (d *declarer) constructed(f *Func) {
	f.ownAssignments(func(target, value ir.NodeID) {
		if f.Tree.Nodes[value].Op == ir.OpLambda {
			m := d.function(f.Tree, f.Unit, value, d.file.classNamed(f.Name))
			m.Name = lastName(f.Tree, target)
			d.register(m)
		}
	})
}

// ownAssignments visits the statements of a function's body that give a member of its receiver a value.
func (f *Func) ownAssignments(visit func(target, value ir.NodeID)) {
	t := f.Tree
	body, ok := t.Child(f.Node, ir.Body)
	if !ok {
		return
	}
	for c := body + 1; c < t.Nodes[body].Next; c = t.Nodes[c].Next {
		target, ok1 := t.Child(c, ir.Target)
		value, ok2 := t.Child(c, ir.Value)
		if t.Nodes[c].Op != ir.OpAssign || !ok1 || !ok2 || t.Nodes[target].Op != ir.OpMember {
			continue
		}
		if o, ok := t.Child(target, ir.Object); ok && (t.Nodes[o].Op == ir.OpThis || f.Receiver != "" && t.Text(o) == f.Receiver) {
			visit(target, value)
		}
	}
}

// fill declares the fields that a constructor makes: this.db = connect().
func (f *Func) fill() {
	t := f.Tree
	f.ownAssignments(func(target, value ir.NodeID) {
		name := lastName(t, target)
		if _, known := f.Class.Fields[name]; known || name == "" || t.Nodes[value].Op == ir.OpLambda {
			return
		}
		x := Field{Tree: t, Init: value, Filled: true}
		if t.Nodes[value].Op == ir.OpName {
			word := t.Text(value)
			if i := slices.IndexFunc(f.Params, func(p Param) bool { return p.Name == word }); i >= 0 {
				x.Type, x.Init, x.Param, x.From = f.Params[i].Type, 0, i+1, word
			}
		}
		if x.Param == 0 && f.File.lang.UntypedParameters {
			x.Param, x.From = f.givenPart(value)
			x.Part = x.Param > 0
		}
		f.Class.Fields[name] = x
	})
}

func (d *declarer) register(f *Func) {
	if f.Class != nil {
		f.Class.Methods[f.Name] = append(f.Class.Methods[f.Name], f)
		return
	}
	d.file.byName[f.Name] = append(d.file.byName[f.Name], f)
}

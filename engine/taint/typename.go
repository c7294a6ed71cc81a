package taint

import (
	"slices"
	"strings"
	"unicode"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// newFunc reads a function's head.
func (f *File) newFunc(t *ir.Tree, unit int, id ir.NodeID, class *Class) *Func {
	fn := &Func{File: f, Unit: unit, Tree: t, Node: id, Class: class}
	if n, ok := t.Child(id, ir.Target); ok {
		fn.Name, fn.Generic = lastName(t, n), followedByTypes(t, n)
		if class != nil && len(class.Bases) > 0 {
			if q := qualifierOf(t, n); q != "" && slices.ContainsFunc(class.Bases, func(b string) bool { return lastComponent(b) == q }) {
				fn.For = q
			}
		}
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch t.Nodes[c].Role {
		case ir.Param:
			p := f.param(t, c)
			fn.Params = append(fn.Params, p)
		case ir.Receiver:
			p := f.param(t, c)
			fn.Receiver, fn.OfClass = p.Name, t.Nodes[c].Op == ir.OpThis
			if class == nil && p.Type != "" {
				fn.Class = f.classNamed(p.Type)
			}
		case ir.Type:
			fn.Result = f.typeName(t, c)
		case ir.Modifier:
			fn.Static = fn.Static || t.Text(c) == "static"
		}
	}
	if len(fn.Params) > 0 && fn.Class != nil && fn.Receiver == "" && !fn.Static {
		switch p := fn.Params[0].Name; p {
		case "self", "cls", "this":
			fn.Receiver, fn.Params = p, fn.Params[1:]
		}
	}
	if word := f.lang.Arguments; word != "" && len(fn.Params) == 0 {
		if at, ok := fn.named(ir.HashText(word)); ok {
			fn.Params = []Param{{Node: at, Name: word, Rest: "*"}}
		}
	}
	fn.Getter, fn.Extends = fn.isGetter(), fn.isExtension()
	if fn.isSetter() {
		fn.Setter, fn.Name = true, strings.TrimSuffix(fn.Name, "=")+"="
	}
	return fn
}

// classNamed is the class of the file with the last component of a type's name; methods that stand outside of their class make it.
func (f *File) classNamed(typ string) *Class {
	name := typ[strings.LastIndexByte(typ, '.')+1:]
	c := f.classes[name]
	if c == nil {
		c = &Class{File: f, Name: name, Qual: name, Methods: map[string][]*Func{}, Fields: map[string]Field{}}
		f.classes[name] = c
		f.Classes = append(f.Classes, c)
	}
	return c
}

func (f *File) param(t *ir.Tree, id ir.NodeID) Param {
	p := Param{Node: id}
	if t.Nodes[id].Op != ir.OpParam {
		p.Name = lastName(t, id)
		return p
	}
	if t.Nodes[id].Hash != 0 {
		p.Rest = t.Text(id)
	}
	if n, ok := t.Child(id, ir.Target); ok && t.Nodes[n].Op == ir.OpName {
		p.Name = t.Text(n)
		// The sign of a reference stands before the name and behind the type, where there is one.
		p.ByRef = strings.HasSuffix(strings.TrimRight(t.Source[t.Nodes[id].Start:t.Nodes[n].Start], " "), "&") && t.Nodes[id].Hash == 0
	}
	p.Type = f.typeAt(t, id)
	p.ByRef = p.ByRef || f.pointsToText(t, id)
	p.Array = p.Rest == "*" && (p.Type == "list" && strings.Count(t.SourceOf(id), "[]") == 1 && !strings.Contains(t.SourceOf(id), "...") || takesArray(t, id))
	p.Numbers = ofNumbers(t.Source[t.Nodes[id].Start:t.Nodes[id].End])
	if v, ok := t.Child(id, ir.Value); ok {
		p.Default = v
	}
	for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
		switch w := t.Text(c); {
		case t.Nodes[c].Role != ir.Modifier:
		case w == "ref", w == "out":
			p.ByRef = true
		case w == "public", w == "private", w == "protected", w == "readonly":
			p.Promoted = true
		}
	}
	return p
}

// takesArray: the sign of a parameter that takes up several arguments stands behind its type, as it does where an array may be passed in place of them.
func takesArray(t *ir.Tree, id ir.NodeID) bool {
	typ, ok1 := t.Child(id, ir.Type)
	n, ok2 := t.Child(id, ir.Target)
	return ok1 && ok2 && t.Nodes[typ].End <= t.Nodes[n].Start && strings.Contains(t.Source[t.Nodes[typ].End:t.Nodes[n].Start], "...")
}

// pointsToText: what a declaration or parameter is declared as is a pointer to a text.
func (f *File) pointsToText(t *ir.Tree, id ir.NodeID) bool {
	c, ok := t.Child(id, ir.Type)
	return ok && t.Nodes[c].Op == ir.OpTypeRef && wordOf(t, c) == "*" && c+1 < t.Nodes[c].Next && t.Nodes[c+1].Op == ir.OpName && f.typeName(t, c+1) == "str"
}

// ofNumbers: what is declared is of a generic type all of whose arguments are numbers.
func ofNumbers(declaration string) bool {
	from, to := strings.IndexByte(declaration, '<'), strings.LastIndexByte(declaration, '>')
	if from < 0 || to < from {
		return false
	}
	for _, typ := range strings.FieldsFunc(declaration[from+1:to], func(r rune) bool { return strings.ContainsRune("(), ", r) }) {
		if !isNumeric(canonicalType(typ)) {
			return false
		}
	}
	return true
}

// field is the name of the field that a promoted parameter fills.
func (p *Param) field() string { return strings.TrimPrefix(p.Name, "$") }

// typeAt is the declared type of a declaration or parameter, or "".
func (f *File) typeAt(t *ir.Tree, id ir.NodeID) string {
	if c, ok := t.Child(id, ir.Type); ok {
		return f.typeName(t, c)
	}
	return ""
}

// typeName resolves a type as it is written: through imports, without arguments, pointers and nullability.
func (f *File) typeName(t *ir.Tree, id ir.NodeID) string {
	for t.Nodes[id].Op == ir.OpTypeRef && !t.IsLeaf(id) {
		switch w := wordOf(t, id); {
		case w == "[]":
			return "list"
		case w == "map":
			return "map"
		}
		id++
	}
	if p, ok := t.Path(id); ok {
		if in, ok := f.within(t, id, p); ok {
			return canonicalType(f.resolveType(in))
		}
		return canonicalType(f.resolveType(p))
	}
	src := f.wrapped(t.SourceOf(id))
	if t.Nodes[id].Op == ir.OpString {
		src = f.wrapped(t.StringText(id)) // a type that is written as a text, as it is not known yet
	}
	if i := strings.IndexAny(src, "<[ ?|("); i > 0 {
		src = src[:i]
	}
	src = strings.Trim(src, "*&?: ")
	if src == "" || strings.ContainsAny(src, " \n\"'") {
		return ""
	}
	return canonicalType(f.resolveType(strings.ReplaceAll(strings.ReplaceAll(src, "::", "."), "\\", ".")))
}

// within is the type between the angle brackets behind one that says of it only that it is shared, locked or the like.
func (f *File) within(t *ir.Tree, id ir.NodeID, generic string) (string, bool) {
	src, end := t.Source, int(t.Nodes[id].End)
	if end >= len(src) || src[end] != '<' || !parsers.Wraps(f.IR.Language, lastComponent(generic)) {
		return "", false
	}
	for {
		rest := strings.TrimLeft(src[end+1:], " &*")
		n := strings.IndexAny(rest, "<>,")
		if n <= 0 {
			return "", false
		}
		name := strings.ReplaceAll(strings.TrimSpace(rest[:n]), "::", ".")
		if rest[n] != '<' || !parsers.Wraps(f.IR.Language, lastComponent(name)) {
			return name, !strings.ContainsAny(name, " ()'[]")
		}
		end = len(src) - len(rest) + n
	}
}

// wrapped is a type without the generic types around it that say of it only that it may be missing or the like.
func (f *File) wrapped(src string) string {
	for {
		i := strings.IndexByte(src, '[')
		if i <= 0 || !strings.HasSuffix(src, "]") || !parsers.Wraps(f.IR.Language, lastComponent(src[:i])) {
			return src
		}
		parts := src[i+1 : len(src)-1]
		src = ""
		for depth, k, from := 0, 0, 0; k <= len(parts) && src == ""; k++ {
			switch {
			case k == len(parts) || parts[k] == ',' && depth == 0:
				if p := strings.TrimSpace(parts[from:k]); p != "None" {
					src = p
				}
				from = k + 1
			case parts[k] == '[' || parts[k] == '(':
				depth++
			case parts[k] == ']' || parts[k] == ')':
				depth--
			}
		}
	}
}

func wordOf(t *ir.Tree, id ir.NodeID) string {
	if t.Nodes[id].Hash == 0 {
		return ""
	}
	return t.Text(id)
}

// resolve writes a dotted name in full, as the file's imports and its own classes say.
func (f *File) resolve(p string) string {
	head, rest, dot := strings.Cut(p, ".")
	if c := f.classes[head]; c != nil && !dot {
		return f.qualified(c)
	}
	if full := f.imports[head]; len(full) > 0 {
		if dot {
			return full[0] + "." + rest
		}
		return full[0]
	}
	return p
}

// resolveType is resolve for the name of a type, which may be one of the package's that another file declares.
func (f *File) resolveType(p string) string {
	full := f.resolve(p)
	if full != p || len(f.lang.Universe) == 0 || f.Package == "" || slices.Contains(f.lang.Universe, p) || !isWord(p) {
		return full
	}
	return f.Package + "." + p
}

// isWord: the text is one identifier that is no word by which the text of a type begins.
func isWord(s string) bool {
	for _, r := range s {
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return s != "func" && s != "struct" && s != "interface" && s != "chan" && s != "map"
}

// canonicalType gives the types that all languages have one name.
func canonicalType(s string) string {
	switch s[strings.LastIndexByte(s, '.')+1:] {
	case "String", "string", "str", "Text", "&str", "CharSequence":
		return "str"
	case "int", "Integer", "number", "Int", "long", "Long", "int64", "int32", "i32", "i64", "u32", "u64", "usize", "uint16", "uint32", "uint64", "int16", "short", "Short", "byte", "Byte", "uint", "Number", "BigInteger":
		return "int"
	case "float", "double", "Double", "Float", "float64", "float32", "decimal", "Decimal", "BigDecimal":
		return "float"
	case "bool", "boolean", "Boolean", "Bool":
		return "bool"
	}
	return s
}

// enumeration: the class has a fixed number of values, which the code lists and which carry nothing of a sender's, as they would where constants
// have contents of their own.
func (c *Class) enumeration() bool {
	body, ok := ir.NodeID(0), false
	if c.Kind == "enum" {
		body, ok = c.Tree.Child(c.Node, ir.Body)
	}
	if !ok {
		return false
	}
	listed := false
	for m := body + 1; m < c.Tree.Nodes[body].Next; m = c.Tree.Nodes[m].Next {
		switch c.Tree.Nodes[m].Op {
		case ir.OpDecl, ir.OpAssign:
			listed = true
		case ir.OpFunc, ir.OpHole, ir.OpClass, ir.OpBlock:
		default:
			return false
		}
	}
	return listed
}

// elementType is the type of what a parameter that is declared as a list or an array holds, as it is written before the parameter's name, or "".
func (f *File) elementType(t *ir.Tree, param, typ ir.NodeID) string {
	name, ok := t.Child(param, ir.Target)
	if !ok || t.Nodes[name].Start < t.Nodes[typ].Start {
		return ""
	}
	from := t.Nodes[typ].Start - t.Nodes[param].Start
	src := strings.TrimRight(t.SourceOf(param)[from:][:t.Nodes[name].Start-t.Nodes[typ].Start], "? ")
	for {
		switch i := strings.IndexByte(src, '<'); {
		case strings.HasSuffix(src, "[]"):
			src = strings.TrimRight(strings.TrimSuffix(src, "[]"), "? ")
		case i > 0 && strings.HasSuffix(src, ">"):
			src = strings.Trim(src[i+1:len(src)-1], "? ")
		case src == "" || strings.ContainsAny(src, " ,()\n\"'"):
			return ""
		default:
			return canonicalType(f.resolve(src))
		}
	}
}

// holdsStatements: the node is a block that stands by itself among the members of a class.
func holdsStatements(t *ir.Tree, id ir.NodeID) bool {
	c := id + 1
	return c < t.Nodes[id].Next && t.Nodes[c].Op == ir.OpBlock && c+1 < t.Nodes[c].Next && t.Nodes[c+1].Op != ir.OpHole
}

package taint

import (
	"math"
	"slices"
	"strconv"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

func (ev *evaluator) newObject(typ string, node ir.NodeID) *object {
	return &object{typ: typ, many: ev.nesting > 0 && node != 0, node: node, slots: int32(len(ev.store.vals))}
}

// allocation is a place where objects are made: an expression, and which part of what a call gives back.
type allocation struct {
	frame *frame
	node  ir.NodeID
	tree  *ir.Tree // of closures
	typ   string
	part  *snap
	field string // below what it was passed; "" for the whole
}

// madeAt is the object that an expression makes. In a loop it is one for all rounds: several objects stand behind it, and what the loop does to them
// settles.
func (ev *evaluator) madeAt(typ string, node ir.NodeID, part *snap) *object {
	return ev.madeBelow(typ, node, part, "")
}

// madeBelow is the object that a call makes in a field of what it is passed, which another field's is not.
func (ev *evaluator) madeBelow(typ string, node ir.NodeID, part *snap, field string) *object {
	if ev.nesting == 0 || node == 0 {
		return ev.newObject(typ, node)
	}
	at := allocation{frame: ev.frame, node: node, typ: typ, part: part, field: field}
	if o := ev.made[at]; o != nil {
		return o
	}
	o := ev.newObject(typ, node)
	if ev.made == nil {
		ev.made = map[allocation]*object{}
	}
	ev.made[at] = o
	return o
}

// closureAt is the function that stands at a node. It is one for all rounds of a loop.
func (ev *evaluator) closureAt(node ir.NodeID) *closure {
	for f := ev.frame; f != nil && !f.captured; f = f.outer {
		f.captured = true
	}
	if m := ev.making; m != nil && m.node == node && m.tree == ev.frame.tree {
		if m.found == nil {
			m.found = &closure{frame: ev.frame, node: node, tree: ev.frame.tree, unit: ev.frame.unit, id: ev.frame.id}
		}
		return m.found
	}
	if ev.nesting == 0 {
		return &closure{frame: ev.frame, node: node, tree: ev.frame.tree, unit: ev.frame.unit, id: ev.frame.id}
	}
	at := allocation{frame: ev.frame, node: node, tree: ev.frame.tree}
	if f := ev.closures[at]; f != nil {
		return f
	}
	f := &closure{frame: ev.frame, node: node, tree: ev.frame.tree, unit: ev.frame.unit, id: ev.frame.id}
	if ev.closures == nil {
		ev.closures = map[allocation]*closure{}
	}
	ev.closures[at] = f
	return f
}

// fieldSlot finds or makes the slot of an object's field. Fields of objects that stand for what a caller passes begin with a mark of their own.
func (ev *evaluator) fieldSlot(o *object, key string, create bool) (int32, bool) {
	if s, ok := o.fields.get(key); ok {
		return s, true
	}
	if !create && !o.symbolic {
		return 0, false
	}
	s := ev.store.slot()
	o.fields.add(key, s)
	ev.store.owner[s] = o.slots
	if o.symbolic {
		ev.store.begin(s, ev.symbolicField(o, key))
	}
	return s, true
}

// maxPath bounds how many fields deep an access path goes.
const maxPath = 3

func (ev *evaluator) symbolicField(o *object, key string) Value {
	if key == elements {
		return Value{}
	}
	var v Value
	path := o.path + "." + key
	kind := fromParam
	if o.global {
		kind = fromState
	}
	v.marks = oneMark(origin{kind: kind, param: o.param, path: path, live: allChannels})
	if f, c, ok := ev.idx.Field(o.typ, key); ok {
		k := ev.classField(c, key, f)
		if v.typ = k.typ; f.Const || f.Static || o.global || o.param == receiverParam {
			v.consts, v.prefix = k.consts, k.prefix // what was passed may have been given anything since
		}
		v.marks = joinMarks(ev.partOfType(v.typ, v.marks), k.marks)
	}
	if o.depth < maxPath {
		v.objs = []*object{{symbolic: true, param: o.param, path: path, depth: o.depth + 1, global: o.global, typ: v.typ}}
	}
	return v
}

// ownMarks are the marks of a value that its objects' fields do not know better.
func ownMarks(v *Value) *markSet {
	if v.marks == nil || len(v.objs) == 0 {
		return v.marks
	}
	var room [maxMarks]mark
	out := room[:0]
	for _, m := range v.marks.list {
		symbolic := false
		if m.origin.kind != fromSource {
			for _, o := range v.objs {
				symbolic = symbolic || o.symbolic && o.param == m.origin.param && o.path == m.origin.path
			}
		}
		if !symbolic {
			out = append(out, m)
		}
	}
	return setOf(out)
}

// theKeys is the component of an access path that stands for the keys of a map.
const theKeys = "[#]"

// ownKeys is the data in the keys of a value. Of what a caller passes these are apart from what stands under them.
func (ev *evaluator) ownKeys(v *Value) *markSet {
	out := ownMarks(v)
	for _, o := range v.objs {
		if s, ok := o.fields.get(keysField); ok {
			out = joinMarks(out, ev.store.at(s).marks)
		}
	}
	if v.marks == nil {
		return out
	}
	for _, o := range v.objs {
		if !o.symbolic || o.global || o.depth >= maxPath {
			continue
		}
		for _, m := range v.marks.list {
			if m.origin.kind == fromParam && m.origin.param == o.param && m.origin.path == o.path {
				x := m
				x.origin = &origin{kind: fromParam, param: o.param, path: o.path + "." + theKeys, live: m.origin.live}
				out = joinMarks(out, &markSet{[]mark{x}})
			}
		}
	}
	return out
}

// readField is a value's field, or its element under a constant key.
func (ev *evaluator) readField(v Value, key string) Value {
	out := ev.fieldOf(v, key)
	if ev.idx != nil && v.typ != "" && len(ev.idx.hands) > 0 && len(ev.lib.shared) > 0 {
		out = ev.handed(out, v, key)
	}
	if len(ev.lib.fields) > 0 && out.marks != nil && ownType(v.typ) {
		if channels := ev.checkedField(v.typ, key); channels != 0 {
			return ev.clean(out, channels)
		}
	}
	return out
}

func (ev *evaluator) fieldOf(v Value, key string) Value {
	own := ownMarks(&v)
	if len(v.objs) == 0 {
		out := Value{marks: own}
		if f, c, ok := ev.idx.Field(v.typ, key); ok && v.typ != "" {
			k := ev.classField(c, key, f)
			out.typ, out.consts, out.prefix = k.typ, k.consts, k.prefix
			if out.marks != nil {
				out.consts = nil
				out.marks = ev.partOfType(out.typ, out.marks)
			}
		}
		return out
	}
	var out Value
	for i, o := range v.objs {
		x, known := ev.objectField(o, key)
		if !known && ev.file.lang.Juggles && o.typ == "list" { // which has the keys of what it was made of
			if q := ev.sequenceOfObject(o); q.open {
				x = join(x, q.rest)
			}
		}
		if !known && !o.given || v.other {
			if _, _, ok := ev.idx.Field(o.typ, key); own != nil && (!ok || o.typ == "") {
				x.typ, x.exact = "", false // it is that of what was put under other keys
			}
			x.marks = joinMarks(x.marks, ev.partOfType(x.typ, own))
		}
		if i == 0 {
			out = x
		} else {
			out = join(out, x)
		}
	}
	return out
}

// partOfType is what a part of something untrusted carries of it when it has a type: numbers carry no text.
func (ev *evaluator) partOfType(typ string, ms *markSet) *markSet {
	if ms == nil || !ev.numeric(typ) {
		return ms
	}
	if !isNumeric(typ) {
		typ = "int"
	}
	return ev.ofNumber(typ, ms)
}

func (ev *evaluator) objectField(o *object, key string) (Value, bool) {
	if s, ok := ev.fieldSlot(o, key, false); ok {
		v := *ev.store.at(s)
		if a, ok := o.fields.get(anyField); ok && key != anyField && (!o.symbolic || ev.dirty[a]) {
			v = join(v, *ev.store.at(a))
		}
		if h, ok := o.fields.get(hiddenField); ok && key != hiddenField && !o.symbolic {
			v.marks = joinMarks(v.marks, ev.store.at(h).marks)
		}
		return v, ev.dirty[s] || !o.symbolic
	}
	if h, ok := o.fields.get(hiddenField); ok {
		return Value{marks: ev.store.at(h).marks}, false
	}
	if s, ok := o.fields.get(anyField); ok {
		v := *ev.store.at(s)
		if f, c, ok := ev.idx.Field(o.typ, key); ok && o.typ != "" {
			if v.typ = ev.classField(c, key, f).typ; ev.numeric(v.typ) {
				v.marks = ev.ofNumber(v.typ, v.marks)
			}
		}
		return v, false
	}
	if f, c, ok := ev.idx.Field(o.typ, key); ok && o.typ != "" {
		return ev.classField(c, key, f), false
	}
	if place, ok := ev.tuplePlace(key); ok {
		if x, ok := ev.sequenceOfObject(o).at(place); ok {
			return x, true
		}
	}
	if _, listed := o.fields.get(elements); listed && o.typ == "" {
		return ev.sequenceOfObject(o).all(), false // a part of a pair by a name of its own
	}
	return Value{}, false
}

// putField writes an object's field; an unknown key ("") may be any.
func (ev *evaluator) putField(o *object, key string, v Value) {
	if len(ev.underVariables) > 0 {
		ev.forgetUnderVariables(o)
	}
	weak := o.many
	if key == "" {
		key, weak = anyField, true
		o.loose++
	}
	s, _ := ev.fieldSlot(o, key, true)
	old := ev.store.behind(s)
	if (weak || key == hiddenField) && (key != anyField || !old.empty()) {
		ev.store.add(s, join(*old, v))
	} else {
		ev.store.set(s, v)
	}
	if o.symbolic {
		ev.setDirty(s)
	}
}

// firstField puts a value under a key of an object that is written out, where nothing stood before.
func (ev *evaluator) firstField(o *object, key string, v Value) {
	many := o.many
	if _, had := o.fields.get(key); !had {
		o.many = false
	}
	ev.putField(o, key, v)
	o.many = many
}

// unsettle forgets what constant an object's field is.
func (ev *evaluator) unsettle(o *object, key, typ string) {
	s, known := o.fields.get(key)
	var v Value
	switch {
	case known:
		v = *ev.store.behind(s)
	case o.symbolic:
		s, _ = ev.fieldSlot(o, key, true)
		v = *ev.store.behind(s)
	default:
		v, _ = ev.objectField(o, key)
		s, _ = ev.fieldSlot(o, key, true)
	}
	if o.symbolic {
		ev.setDirty(s)
	}
	if known && v.consts == nil && v.prefix == "" && (v.typ != "" || typ == "") {
		return
	}
	v.consts, v.prefix, v.end = nil, "", position{}
	if v.typ == "" {
		v.typ = typ
	}
	ev.store.add(s, v)
}

func (ev *evaluator) setDirty(s int32) {
	if ev.dirty == nil {
		ev.dirty = map[int32]bool{}
	}
	ev.dirty[s] = true
}

// writeField writes a field of what a value refers to. With several objects none is replaced.
func (ev *evaluator) writeField(v Value, key string, x Value) {
	for _, o := range v.objs {
		many := o.many
		o.many = many || len(v.objs) > 1
		ev.putField(o, key, x)
		o.many = many
	}
}

func (ev *evaluator) copyFields(from, to *object) {
	for _, k := range from.fields.names {
		slot := from.fields.slot(k)
		if k == elements || k == anyField && from.symbolic && !ev.dirty[slot] { // what was read under any key is the value's own
			continue
		}
		ev.putField(to, k, *ev.store.at(slot))
	}
	ev.copyUnderVariables(from, to)
}

// copyFieldsOf copies what the fields of a value are when they are read: those that were only read so far carry what the value does.
func (ev *evaluator) copyFieldsOf(v *Value, to *object) {
	own := ownMarks(v)
	ev.overlay(v, own, to)
	for _, from := range v.objs {
		ev.copyFields(from, to)
		if own == nil || !from.symbolic {
			continue
		}
		for _, k := range from.fields.names {
			slot := from.fields.slot(k)
			if k == elements || k == anyField || ev.dirty[slot] {
				continue
			}
			x := *ev.store.at(slot)
			x.marks = joinMarks(x.marks, ev.partOfType(x.typ, own))
			ev.putField(to, k, x)
		}
	}
}

// overlay is what an object's fields are once those of a value are copied over them of which it is not known which it has: any of them may be another now. A
// truth value stands for an option, and remains what it is by default.
func (ev *evaluator) overlay(v *Value, own *markSet, to *object) {
	for _, k := range to.fields.names {
		if k == elements || k == anyField || k == keysField {
			continue
		}
		old := *ev.store.at(to.fields.slot(k))
		given := own
		for _, from := range v.objs {
			if from.symbolic && !from.global {
				x, _ := ev.objectField(from, k)
				given = joinMarks(given, x.marks)
			}
		}
		if given == nil || old.typ == "bool" {
			continue
		}
		ev.putField(to, k, Value{marks: joinMarks(old.marks, given), objs: old.objs, fns: old.fns, other: true})
	}
}

// sequenceOf is what is known of a list's elements.
func (ev *evaluator) sequenceOf(v Value) *sequence {
	if len(v.objs) == 1 {
		return ev.sequenceOfObject(v.objs[0])
	}
	if len(v.objs) == 0 {
		return &sequence{open: true}
	}
	out := ev.sequenceOfObject(v.objs[0])
	for _, o := range v.objs[1:] {
		out = joinSequences(out, ev.sequenceOfObject(o))
	}
	return out
}

func (ev *evaluator) sequenceOfObject(o *object) *sequence {
	if s, ok := o.fields.get(elements); ok {
		ev.store.at(s) // so that the round is known to have read it
	}
	return ev.sequenceBehind(o)
}

// sequenceBehind is sequenceOfObject for what only adds to it.
func (ev *evaluator) sequenceBehind(o *object) *sequence {
	if s, ok := o.fields.get(elements); ok {
		if q := ev.store.behind(s).seq; q != nil {
			return q
		}
	}
	if o.symbolic {
		x, _ := ev.objectField(o, anyField)
		return &sequence{open: true, rest: x}
	}
	return &sequence{}
}

func (ev *evaluator) setSequence(o *object, s *sequence) { ev.writeSequence(o, s, o.many) }

// growSequence writes what was sequenceBehind, and more.
func (ev *evaluator) growSequence(o *object, s *sequence) { ev.writeSequence(o, s, true) }

func (ev *evaluator) writeSequence(o *object, s *sequence, keeps bool) {
	slot, _ := ev.fieldSlot(o, elements, true)
	if o.many {
		s = joinSequences(ev.store.behind(slot).seq, s)
	}
	if keeps {
		ev.store.add(slot, Value{seq: s})
	} else {
		ev.store.set(slot, Value{seq: s})
	}
	if o.symbolic {
		ev.setDirty(slot)
	}
}

// elementsOf is the join of what iterating over a value gives.
func (ev *evaluator) elementsOf(v Value) Value {
	out := Value{marks: ownMarks(&v)}
	if len(v.objs) == 0 && ownType(v.typ) && !ev.isCollection(v.typ) {
		// Models say of a member that holds several what one of them is.
		out.typ = v.typ
	}
	var room [4]Value
	for i, o := range v.objs {
		all := room[:0]
		if s, ok := o.fields.get(elements); ok {
			if q := ev.store.at(s).seq; q != nil {
				all = append(all, q.all())
			}
		} else if o.symbolic {
			x, _ := ev.objectField(o, anyField)
			all = append(all, x)
		}
		for _, k := range o.fields.names {
			if k != elements && k != keysField {
				all = append(all, *ev.store.at(o.fields.slot(k)))
			}
		}
		x := joinAll(all)
		x.marks = joinMarks(x.marks, out.marks)
		if x.typ == "" && o.symbolic && ev.file.lang.Ranges && ownType(v.typ) {
			x.typ = v.typ // as above
		}
		if i == 0 {
			out = x
		} else {
			out = join(out, x)
		}
	}
	return out
}

// ownType: the type is one of the code's or a library's, and none that every language has.
func ownType(typ string) bool {
	switch typ {
	case "", "str", "list", "map", "set", "tuple", "int", "float", "bool", "bytes", "regex", "function", "file":
		return false
	}
	return true
}

// readIndex is a value's element under an index or a key.
func (ev *evaluator) readIndex(v, at Value) Value {
	if at.consts != nil && len(at.consts.list) > 1 {
		var out Value
		for i, c := range at.consts.list {
			x := ev.readIndex(v, constValue(c))
			if i == 0 {
				out = x
			} else {
				out = join(out, x)
			}
		}
		return out
	}
	c, ok := at.constant()
	if !ok {
		x := ev.elementsOf(v)
		if x.prefix = ""; ev.probe == nil { // which asks what is known
			x.consts = nil
		}
		return x
	}
	if c.kind == ir.OpBool && len(v.objs) > 0 && v.objs[0].typ != "map" { // false is the first, and true the second
		c = num(0)
		if at.known() > 0 {
			c = num(1)
		}
	}
	if c.kind != ir.OpNumber || c.num != math.Trunc(c.num) {
		return ev.readField(v, c.text)
	}
	if k, ok := v.constant(); ok && k.kind == ir.OpString {
		i := int(c.num)
		if i < 0 {
			i += len(k.text) // from the end
		}
		if i >= 0 && i < len(k.text) {
			return constValue(str(k.text[i : i+1]))
		}
	}
	if len(v.objs) == 0 {
		return ev.elementsOf(v)
	}
	own := ownMarks(&v)
	var out Value
	for i, o := range v.objs {
		x, known := ev.objectElement(o, int(c.num))
		if !known || v.other {
			x.marks = joinMarks(x.marks, own)
		}
		if i == 0 {
			out = x
		} else {
			out = join(out, x)
		}
	}
	return out
}

func (ev *evaluator) objectElement(o *object, i int) (Value, bool) {
	_, listed := o.fields.get(elements)
	if s, ok := o.fields.get(strconv.Itoa(i)); ok && (!o.symbolic || !listed || ev.dirty[s]) {
		return *ev.store.at(s), !o.symbolic || ev.dirty[s]
	}
	if o.symbolic && !listed && !o.global && ev.unwritten(o) {
		s, _ := ev.fieldSlot(o, strconv.Itoa(i), true) // the caller knows which it is
		return *ev.store.at(s), false
	}
	q := ev.sequenceOfObject(o)
	if x, ok := q.at(i); ok {
		return x, true
	}
	if !o.symbolic && !o.many && q.beyond(i) {
		return Value{}, true
	}
	if a, ok := o.fields.get(anyField); ok {
		return join(q.all(), *ev.store.at(a)), false
	}
	return q.all(), false
}

// unwritten: nothing was put into what a caller passed at a place that is not known.
func (ev *evaluator) unwritten(o *object) bool {
	s, ok := o.fields.get(anyField)
	return !ok || !ev.dirty[s]
}

// keepKeyMarks keeps what a key of a map brings that is not constant. Those of a list are numbers, whatever they came from.
func (ev *evaluator) keepKeyMarks(o *object, key Value) {
	if key.marks == nil || key.consts != nil || ev.isType(o.typ, "list") && !ev.file.lang.KeyedLists {
		return
	}
	if s, ok := o.fields.get(keysField); ok {
		key.marks = joinMarks(key.marks, ev.store.at(s).marks)
	}
	ev.putField(o, keysField, Value{marks: key.marks})
}

// underKey is what is put under a key of which no more is known than who chose it: it names no field where that was nobody outside.
func (ev *evaluator) underKey(key, x Value) Value {
	mask := ev.lib.mask([]string{"mass-assignment"})
	if mask == 0 || x.marks == nil || key.outside() && !ev.harmlessIn(key, "mass-assignment") {
		return x
	}
	return ev.clean(x, mask)
}

// writeIndex writes an element under an index or a key.
func (ev *evaluator) writeIndex(v, at, x Value) {
	c, ok := at.constant()
	for _, o := range v.objs {
		_, listed := o.fields.get(elements)
		if !ok {
			ev.keepKeyMarks(o, at)
		}
		switch {
		case !ok:
			ev.putField(o, "", ev.underKey(at, x))
		case c.kind == ir.OpNumber && listed:
			q := ev.sequenceOfObject(o)
			i := int(c.num)
			if _, known := q.at(i); known && !o.many && len(v.objs) == 1 && i >= 0 {
				q = q.remove(i)
				ev.setSequence(o, q.insert(i, x))
				continue
			}
			ev.setSequence(o, &sequence{known: nil, open: true, rest: join(q.all(), x)})
		default:
			many := o.many
			o.many = many || len(v.objs) > 1
			ev.putField(o, c.text, x)
			o.many = many
		}
	}
}

// deep is every mark of a value and of what it holds, as far as maxSeen objects tell.
func (ev *evaluator) deep(v Value) *markSet {
	if len(v.objs) == 0 && v.seq == nil {
		return v.marks
	}
	var seen [maxSeen]*object
	n := 0
	return ev.deepMarks(v, 0, seen[:], &n)
}

// maxSeen bounds how many objects are looked into for what a value holds.
const maxSeen = 32

func (ev *evaluator) deepMarks(v Value, depth int, seen []*object, n *int) *markSet {
	out := v.marks
	if depth > maxPath || out.full() {
		return out
	}
	if v.seq != nil {
		for i := range v.seq.known {
			out = joinMarks(out, ev.deepMarks(v.seq.known[i], depth+1, seen, n))
		}
		out = joinMarks(out, ev.deepMarks(v.seq.rest, depth+1, seen, n))
	}
	for _, o := range v.objs {
		if *n >= len(seen) || slices.Contains(seen[:*n], o) {
			continue
		}
		seen[*n] = o
		*n++
		for _, k := range o.fields.names {
			s := o.fields.slot(k)
			if o.symbolic && !ev.dirty[s] {
				continue // what the caller passed: the whole has a mark for it
			}
			if out = joinMarks(out, ev.deepMarks(*ev.store.at(s), depth+1, seen, n)); out.full() {
				return out
			}
		}
	}
	return out
}

// classField is what a field of a class is at first: its type, and its constant where nothing changes it.
func (ev *evaluator) classField(c *Class, key string, f Field) Value {
	v := Value{typ: f.Type}
	if f.Type == "" && f.Param > 0 {
		v.typ = remembered(ev.idx.found.given, methodOf{c, key}, func() string { return ev.idx.givenType(c, &f) })
	}
	if f.Init != 0 {
		k := ev.initial(c, f)
		if v.typ == "" || k.typ != "" && k.exact {
			v.typ, v.exact = k.typ, k.exact
		}
		if f.Const || !ev.reassigned(c.File, key) && (!f.Static || ev.idx.elsewhere[classField{c.Name, key}] == 0) {
			v.consts, v.prefix, v.marks = k.consts, k.prefix, k.marks
			v.objs = ev.heldAtFirst(c, key, f)
		}
	}
	if f.Decorated != 0 {
		if ms := ev.injected(c, f); ms != nil {
			v.marks, v.consts, v.prefix = joinMarks(v.marks, ms), nil, ""
		}
	}
	return v
}

package taint

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Value is what is known of an expression's value at a point of a function: which untrusted data it may carry, which constants it
// may be, its type, the objects that it may refer to and the functions that it may be. The zero Value is a clean, unknown one. What it points to
// never changes.
type Value struct {
	marks  *markSet
	consts *constSet // nil: any value
	prefix string    // characters that the text is known to begin with
	typ    string    // a dotted name, or ""
	objs   []*object
	fns    []*closure
	seq    *sequence // only in an object's element slot
	says   *answers  // what a truth value tells of other places
	exact  bool      // typ is that of the construction, not of a declaration
	other  bool      // besides objs it may be something untrusted whose parts are not known
	copied bool      // it is an object that assignments copy, such as a struct, and no pointer to one
	host   bool      // it is the host of an address
	single bool      // the text does not begin with two slashes
	end    position  // in the text behind the value; the zero position where it is not known
	points int32     // the slot of the one variable that it points to, plus one; 0 for none
	of     int32     // the slot of the one variable that the value was read from, plus one; 0 for none
	made   int32     // of a value in the store: when it, or the oldest that was joined into it, was put there; 0 where nothing was
}

// mark is one way that untrusted data took to a value.
type mark struct {
	origin *origin
	clean  uint64 // channels in which it does no harm any more
	labels uint64 // channels of labels that were added on the way
	bare   bool   // it stands in a text outside of quotation marks
	set    bool   // the text sets it: it stands in single quotation marks or behind an equals sign
	text   bool   // it was put into a text as it is, so that of a list nothing is in it, where the language says so
	page   uint8  // the contexts of a page in which it was put, as bits; 0 where it was in none
	step   *step  // how it came here, the latest step first
}

type markSet struct{ list []mark }

// oneMark is a set of a mark that begins with o. Most sets are of one mark, so that all of it is one piece of memory.
func oneMark(o origin) *markSet {
	x := &struct {
		markSet
		room   [1]mark
		origin origin
	}{origin: o}
	x.room[0].origin = &x.origin
	x.list = x.room[:]
	return &x.markSet
}

// copyOf is a set of a copy of marks, of which there are some.
func copyOf(list []mark) *markSet {
	switch len(list) {
	case 1:
		x := &struct {
			markSet
			room [1]mark
		}{room: [1]mark{list[0]}}
		x.list = x.room[:]
		return &x.markSet
	case 2:
		x := &struct {
			markSet
			room [2]mark
		}{room: [2]mark{list[0], list[1]}}
		x.list = x.room[:]
		return &x.markSet
	}
	return &markSet{append(make([]mark, 0, len(list)), list...)}
}

// originKind tells where a mark began.
type originKind uint8

const (
	fromSource originKind = iota
	fromParam             // a parameter of the function that is summarised, or something below it
	fromState             // a variable or a field that outlives the function
)

// receiverParam is the index of a function's receiver among its parameters.
const receiverParam = 255

// blockParam is that of the block behind the call, where the language has such.
const blockParam = 254

// staticParam stands for the fields of a function's class, of which a variant knows what they are.
const staticParam = 253

// origin is the beginning of a mark. Origins are compared by their key.
type origin struct {
	kind  originKind
	param int    // of fromParam
	path  string // of fromParam: the access path below it, ".a.b"; of fromState: its name
	// source is what a model or a rule says of it, for fromSource.
	source *sourceSpec
	place  Place
	live   uint64 // channels that it is a source of
}

// step is a place on the way of data.
type step struct {
	prev  *step
	inner *step // of entered: the way within the function, the latest step first
	place Place
	name  string
	depth int32
	note  stepNote
}

type stepNote uint8

const (
	assigned stepNote = iota
	passed
	returned
	stored
	entered
	supposed   // by a call that nobody knows, of something that is no text
	foundBy    // by such a call, of what the data is the key of
	supposedOf // by such a call of a method, of an object that is no text
	oneOfAll   // by a call of one of several methods of the code, of which none is known to be meant
	cleansed   // in a probe only
)

// maxSteps bounds the length of a path; what happens further on is left out.
const maxSteps = 40

// maxMarks bounds how many marks a value carries, and maxDeep those of what lies within an object. Of more the least are kept (see mark.compare), so that
// it does not matter which came first.
const (
	maxMarks = 12
	maxDeep  = 6
)

// constant is a value known without running the code.
type constant struct {
	kind ir.Op // OpString, OpNumber, OpBool, OpNull
	text string
	num  float64
}

type constSet struct{ list []constant }

// oneConstant is a set of c alone, in one piece of memory.
func oneConstant(c constant) *constSet {
	x := &struct {
		constSet
		room [1]constant
	}{room: [1]constant{c}}
	x.list = x.room[:]
	return &x.constSet
}

// maxConsts is how many constants a value may be before it is taken for any.
const maxConsts = 6

func str(s string) constant { return constant{kind: ir.OpString, text: s} }
func num(f float64) constant {
	return constant{kind: ir.OpNumber, num: f, text: strconv.FormatFloat(f, 'f', -1, 64)}
}

// null is nothing, as a constant.
var null = constant{kind: ir.OpNull, text: "null"}

func truth(b bool) constant { return constant{kind: ir.OpBool, text: strconv.FormatBool(b)} }

// maxText bounds what is known of a text, in bytes: one that is put together of itself doubles with each statement.
const maxText = 64 << 10

func constValue(c constant) Value {
	if len(c.text) > maxText {
		return Value{typ: "str"}
	}
	v := Value{consts: oneConstant(c)}
	switch c.kind {
	case ir.OpString:
		v.typ, v.prefix = "str", c.text
	case ir.OpNumber:
		v.typ = "int"
	case ir.OpBool:
		v.typ = "bool"
	}
	return v
}

// constant is the one constant that v is.
func (v *Value) constant() (constant, bool) {
	if v.consts == nil || len(v.consts.list) != 1 {
		return constant{}, false
	}
	return v.consts.list[0], true
}

func (v *Value) tainted() bool { return v.marks != nil }

// fromSource: the value holds data of a source, and not only what callers or fields might bring.
func (v *Value) fromSource() bool {
	return v.marks != nil && slices.ContainsFunc(v.marks.list, func(m mark) bool { return m.origin.kind == fromSource })
}

// outside: the value may hold what a caller or a source brings. A variable that outlives functions is the program's own as far as is known here.
func (v *Value) outside() bool {
	return v.marks != nil && slices.ContainsFunc(v.marks.list, func(m mark) bool { return m.origin.kind != fromState })
}

func (v *Value) isNull() bool {
	c, ok := v.constant()
	return ok && c.kind == ir.OpNull
}

func (v *Value) empty() bool {
	return v.marks == nil && v.consts == nil && v.typ == "" && len(v.objs) == 0 && len(v.fns) == 0
}

// same compares two marks apart from their ways.
func (m *mark) same(o *mark) bool {
	return m.clean == o.clean && m.labels == o.labels && m.bare == o.bare && m.set == o.set && m.text == o.text && m.page == o.page && m.origin.same(o.origin)
}

// covers: the other mark came from where this one did, and does harm only where this one does.
func (m *mark) covers(o *mark) bool {
	return m.clean&^o.clean&m.origin.live == 0 && (!m.text || o.text) && m.labels == o.labels && m.bare == o.bare && m.set == o.set && m.page == o.page && m.origin.same(o.origin)
}

func (a *origin) same(b *origin) bool {
	return a == b || a.kind == b.kind && a.param == b.param && a.path == b.path && a.source == b.source && a.place == b.place
}

// full: nothing can be added to the set.
func (s *markSet) full() bool { return s != nil && len(s.list) >= maxMarks }

func joinMarks(a, b *markSet) *markSet {
	switch {
	case a == nil || a == b:
		return b
	case b == nil:
		return a
	}
	for i := range b.list {
		if m := &b.list[i]; !hasMark(a.list, m) && m.fits(a.list) {
			if a.within(b) {
				return b
			}
			return withMarks(a.list, b.list[i:])
		}
	}
	return a
}

// divide tells marks that another set has as well from those that it has not.
func (s *markSet) divide(by *markSet) (in, out *markSet) {
	if s == nil || by == nil {
		return nil, s
	}
	var has, lacks []mark
	for i := range s.list {
		if m := &s.list[i]; hasMark(by.list, m) {
			has = append(has, *m)
		} else {
			lacks = append(lacks, *m)
		}
	}
	return setOf(has), setOf(lacks)
}

// cleanIn is the channels in which a value carries nothing that does harm.
func (v *Value) cleanIn() uint64 {
	clean := uint64(allChannels)
	if v.marks != nil {
		for i := range v.marks.list {
			m := &v.marks.list[i]
			clean &= m.clean | ^m.origin.live
		}
	}
	return clean
}

// within: the other set has each mark of this one, too.
func (s *markSet) within(o *markSet) bool {
	return len(s.list) <= len(o.list) && !slices.ContainsFunc(s.list, func(m mark) bool { return !hasMark(o.list, &m) })
}

// withMarks is a set of the marks of a list and of more that are not among them.
func withMarks(list, more []mark) *markSet {
	var room [maxMarks]mark
	out := append(room[:0], list...)
	for i := range more {
		if m := &more[i]; !hasMark(out, m) && m.fits(out) {
			out = insertMark(out, m)
		}
	}
	return copyOf(out)
}

// room is how many marks a list has before it may get this one only in place of another.
func (m *mark) room() int {
	if m.origin.path == "" || m.origin.kind == fromSource {
		return maxMarks
	}
	return maxDeep
}

// fits: there is room in a list, or its last mark is greater.
func (m *mark) fits(list []mark) bool {
	return len(list) < m.room() || m.compare(&list[len(list)-1]) < 0
}

// insertMark adds a mark that a list does not have, if it fits. A list of maxDeep or more is in order.
func insertMark(list []mark, m *mark) []mark {
	list = slices.DeleteFunc(list, func(x mark) bool { return m.covers(&x) })
	switch {
	case len(list) < maxDeep-1:
		return append(list, *m)
	case len(list) == maxDeep-1:
		list = append(list, *m)
		slices.SortStableFunc(list, func(a, b mark) int { return a.compare(&b) })
		return list
	case !m.fits(list):
		return list
	case len(list) < m.room():
		list = append(list, *m)
	}
	i := len(list) - 1
	for ; i > 0 && m.compare(&list[i-1]) < 0; i-- {
		list[i] = list[i-1]
	}
	list[i] = *m
	return list
}

// compare orders marks: what comes from a source before what callers and fields might bring, what is near before what lies deep in an object, and
// what less was done to.
func (m *mark) compare(o *mark) int {
	if c := m.origin.compare(o.origin); c != 0 {
		return c
	}
	return cmp.Or(bits.OnesCount64(m.clean)-bits.OnesCount64(o.clean), cmp.Compare(m.clean, o.clean), cmp.Compare(m.labels, o.labels),
		compareTruth(o.bare, m.bare), compareTruth(o.set, m.set), compareTruth(o.text, m.text), cmp.Compare(m.page, o.page))
}

func compareTruth(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func (a *origin) compare(b *origin) int {
	switch {
	case a == b:
		return 0
	case a.kind != b.kind:
		return int(a.kind) - int(b.kind)
	case len(a.path) != len(b.path):
		return len(a.path) - len(b.path)
	case a.param != b.param:
		return a.param - b.param
	case a.path != b.path:
		return strings.Compare(a.path, b.path)
	}
	return a.place.compare(b.place)
}

// join is what may be either of two values.
func join(a, b Value) Value {
	if a.isNull() && !b.isNull() && !b.empty() {
		a, b = b, a
	}
	out := Value{marks: joinMarks(a.marks, b.marks), seq: joinSequences(a.seq, b.seq)}
	out.consts = joinConsts(a.consts, b.consts)
	out.prefix = commonPrefix(a.prefix, b.prefix)
	switch {
	case a.prefix == b.prefix:
	case out.prefix == "":
		out.prefix = joinedFront(&a, &b)
	case !fixedFront("host", out.prefix) && fixedFront("host", a.prefix) && fixedFront("host", b.prefix):
		out.prefix = unknownFront + "/" // each has a host of its own
	}
	switch {
	case a.typ == b.typ:
		out.typ, out.exact = a.typ, a.exact && b.exact
	case b.isNull() || b.typ == "" && !b.tainted():
		out.typ = a.typ
	case a.typ == "" && !a.tainted():
		out.typ = b.typ
	}
	if a.of == b.of {
		out.of = a.of
	}
	if a.points == b.points {
		out.points = a.points
	}
	out.copied = a.copied && b.copied
	if a.end == b.end {
		out.end = a.end
	}
	out.host, out.single = a.host && b.host, a.single && b.single
	out.other = a.other || b.other || len(a.objs) == 0 && a.marks != nil && len(b.objs) > 0 || len(b.objs) == 0 && b.marks != nil && len(a.objs) > 0
	out.objs = joinPointers(a.objs, b.objs, maxObjects)
	out.fns = joinPointers(a.fns, b.fns, maxFunctions)
	if a.says != nil || b.says != nil {
		out.says = joinAnswers(&a, &b)
	}
	return out
}

// joinedFront is what stands before the data of a value that has data behind a known beginning on one side, and on the other is a text of the program's own.
func joinedFront(a, b *Value) string {
	if a.prefix != "" {
		a, b = b, a
	}
	switch {
	case a.prefix != "" || a.marks != nil || len(a.objs) > 0 || b.marks == nil || len(b.objs) > 0:
		return ""
	case a.consts != nil: // an address gets a query or nothing
		if strings.HasPrefix(b.prefix, "?") && len(a.consts.list) == 1 && a.consts.list[0] == (constant{kind: ir.OpString}) {
			return b.prefix
		}
		return ""
	case b.prefix[0] == unknownFront[0]:
		return b.prefix
	case fixedFront("host", b.prefix):
		return unknownFront + b.prefix
	}
	return ""
}

const (
	maxObjects   = 4
	maxFunctions = 8
)

func joinPointers[T comparable](a, b []T, most int) []T {
	if len(b) == 0 {
		return a
	}
	if len(a) == 0 {
		return b
	}
	out := a
	for _, x := range b {
		if !slices.Contains(out, x) && len(out) < most {
			out = append(out[:len(out):len(out)], x)
		}
	}
	return out
}

func joinConsts(a, b *constSet) *constSet {
	if a == nil || b == nil {
		return nil
	}
	if a == b {
		return a
	}
	out := a.list
	for _, c := range b.list {
		if !slices.Contains(out, c) {
			out = append(out[:len(out):len(out)], c)
		}
	}
	if len(out) == len(a.list) {
		return a
	}
	if len(out) > maxConsts {
		return nil
	}
	return &constSet{out}
}

func commonPrefix(a, b string) string {
	n := min(len(a), len(b))
	i := 0
	for i < n && a[i] == b[i] {
		i++
	}
	return a[:i]
}

// equal reports whether joining b to a would change nothing that matters.
func (a *Value) covers(b *Value) bool {
	if b.marks != nil && a.marks != b.marks {
		if a.marks == nil {
			return false
		}
		for i := range b.marks.list {
			m := &b.marks.list[i]
			if !hasMark(a.marks.list, m) {
				return false
			}
		}
	}
	if a.consts != b.consts {
		if a.consts != nil && (b.consts == nil || joinConsts(a.consts, b.consts) != a.consts) {
			return false
		}
	}
	for _, o := range b.objs {
		if !slices.Contains(a.objs, o) && len(a.objs) < maxObjects {
			return false
		}
	}
	for _, f := range b.fns {
		if !slices.Contains(a.fns, f) && len(a.fns) < maxFunctions {
			return false
		}
	}
	return a.seq.covers(b.seq) && len(a.prefix) <= len(b.prefix)
}

// covers reports whether joining another sequence to it would change nothing.
func (s *sequence) covers(o *sequence) bool {
	if s == o || o == nil {
		return true
	}
	if s == nil || s.filled && o.fullness() <= 0 || len(s.known) != len(o.known) || s.open != o.open || s.open && s.most > 0 && (o.most == 0 || o.most > s.most) || s.exact && !(o.exact && o.most == s.most) || !s.rest.covers(&o.rest) {
		return false
	}
	for i := range s.known {
		if !s.known[i].covers(&o.known[i]) {
			return false
		}
	}
	return true
}

// sequence is what is known of a list's elements: those at the beginning by their index, and the join of any others.
type sequence struct {
	known []Value
	rest  Value
	open  bool // there may be elements behind the known ones, as rest says
	// emptied: the last element was taken out, and none is known to have been added.
	emptied bool
	filled  bool // there is one at least
	exact   bool // there are as many as most says
	most    int  // how many elements there are at most, of one that is open; 0 where it is not known
}

// bound is how many elements there are at most; 0 where it is not known. Of an empty list something that nobody knows may have made another.
func (s *sequence) bound() int {
	if s.open {
		return s.most
	}
	return len(s.known)
}

// fullness is 1 where a list holds something, -1 where it holds nothing, and 0 where that is not known.
func (s *sequence) fullness() int {
	switch {
	case s == nil:
		return 0
	case len(s.known) > 0 || s.filled:
		return 1
	case s.open:
		return 0
	}
	return -1
}

// beyond: there is no element at a place, as the list has not so many.
func (s *sequence) beyond(i int) bool {
	n := s.bound()
	return n > 0 && (i >= n || i < -n)
}

// maxKnown bounds how many elements are told apart.
const maxKnown = 64

func joinSequences(a, b *sequence) *sequence {
	switch {
	case a == nil || a == b:
		return b
	case b == nil || a.covers(b):
		return a
	case len(a.known) != len(b.known) || a.open || b.open:
		out := &sequence{open: true, rest: join(a.all(), b.all()), filled: a.fullness() > 0 && b.fullness() > 0}
		if m, n := a.bound(), b.bound(); m > 0 && n > 0 {
			out.most = max(m, n)
		}
		return out
	}
	out := &sequence{known: make([]Value, len(a.known)), emptied: a.emptied && b.emptied}
	for i := range a.known {
		out.known[i] = join(a.known[i], b.known[i])
	}
	return out
}

// all is the join of every element.
func (s *sequence) all() Value {
	out := s.rest
	for i, v := range s.known {
		if i == 0 && !s.open {
			out = v
			continue
		}
		out = join(out, v)
	}
	return out
}

func (s *sequence) at(i int) (Value, bool) {
	if i < 0 {
		i += len(s.known)
		if s.open {
			return Value{}, false
		}
	}
	if i >= 0 && i < len(s.known) {
		return s.known[i], true
	}
	return Value{}, false
}

// clip collapses a sequence that grew too long.
func (s *sequence) clip() *sequence {
	if len(s.known) <= maxKnown {
		return s
	}
	return &sequence{open: true, rest: s.all()}
}

func (s *sequence) insert(i int, vs ...Value) *sequence {
	if s.open && i > 0 {
		return &sequence{known: s.known, open: true, rest: join(s.rest, joinAll(vs)), filled: s.filled || len(vs) > 0}
	}
	if i < 0 || i > len(s.known) {
		return &sequence{open: true, rest: join(s.all(), joinAll(vs))}
	}
	known := make([]Value, 0, len(s.known)+len(vs))
	known = append(append(append(known, s.known[:i]...), vs...), s.known[i:]...)
	return (&sequence{known: known, open: s.open, rest: s.rest}).clip()
}

func (s *sequence) remove(i int) *sequence {
	if i < 0 || i >= len(s.known) {
		return &sequence{open: true, rest: s.all()}
	}
	known := append(append(make([]Value, 0, len(s.known)), s.known[:i]...), s.known[i+1:]...)
	return &sequence{known: known, open: s.open, rest: s.rest, emptied: len(known) == 0 && !s.open}
}

func joinAll(vs []Value) Value {
	var out Value
	for i, v := range vs {
		if i == 0 {
			out = v
		} else {
			out = join(out, v)
		}
	}
	return out
}

package regex

import (
	"errors"
	"regexp/syntax"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// A program is an expression for the backtracking engine: instructions that match bytes of UTF-8 from left to right. The tree that it is
// made of is Go's; what Go's syntax cannot say stands in it as groups with the names of marks.
type program struct {
	code  []inst
	sets  []set
	slots int // two for each group, and one for each loop that may match nothing
	// pure: whether a place in the text fails depends on the instruction alone, not on what groups hold. Failures are then remembered.
	pure bool
	// first are the bytes that a match can begin with; nil where one may be empty.
	first *[256]bool
}

type opcode uint8

const (
	opAccept  opcode = iota
	opText           // the bytes of text
	opSet            // a character of sets[a]
	opRun            // characters of sets[a], at least min, at most max (-1: any number)
	opSplit          // go on at a, else at b
	opJump           // go on at a
	opSave           // put the place into slot a
	opMoved          // go on at b unless slot a holds the place: the last turn of a loop matched something
	opAssert         // what empty says
	opLook           // match the code at pc+1 here, without moving; go on at a
	opBehind         // match the code at pc+1 so that it ends here; it takes min to max characters
	opAtomic         // match the code at pc+1 and keep its first way; go on at a
	opSame           // the text of the group a again
	opWhether        // go on at b where the group a took no part
	opFail
)

type inst struct {
	op       opcode
	lazy     bool // of a run
	not      bool // of opLook and opBehind: it must not match
	fold     bool // of opSame
	forget   bool // of opSplit and opRun: what fails depends on where a look behind ends
	empty    syntax.EmptyOp
	a, b     int
	min, max int
	text     string
}

// set is a set of characters. Those of ASCII are in a table.
type set struct {
	ascii  [2]uint64
	ranges []rune // pairs, from the first beyond ASCII on
}

func (c *set) has(r rune) bool {
	if r < utf8.RuneSelf {
		return c.ascii[r>>6]&(1<<(r&63)) != 0
	}
	for i := 0; i+1 < len(c.ranges); i += 2 {
		if r <= c.ranges[i+1] {
			return r >= c.ranges[i]
		}
	}
	return false
}

// mark is a construct that Go's syntax does not have. Its number is its group's name.
type mark struct {
	kind     markKind
	not      bool
	lazy     bool
	min, max int // of counted; the group of same and whether is min
}

type markKind uint8

const (
	markAhead markKind = iota
	markBehind
	markAtomic
	markCounted
	markSame    // holds one letter, which tells whether case is folded
	markWhether // holds two groups, markThen and perhaps markElse, of which the condition chooses one
	markThen
	markElse
)

const (
	maxProgram = 40_000  // instructions
	maxVisited = 400_000 // nodes of the tree, each as often as it is repeated: those of the empty expression make no instructions
	anyNumber  = -1
)

var errLarge = errors.New("the regular expression is too large")

// assemble compiles the tree of an expression in the marked dialect.
func assemble(re *syntax.Regexp, marks []mark, groups int) (p *program, err error) {
	a := &assembler{program: program{slots: 2 * groups, pure: true}, marks: marks, groups: groups, classes: map[*syntax.Regexp]int{}}
	defer func() {
		if x := recover(); x != nil {
			e, ok := x.(error)
			if !ok || e != errLarge && !errors.Is(e, errNoGroup) {
				panic(x)
			}
			p, err = nil, e
		}
	}()
	a.gen(re)
	a.emit(inst{op: opAccept})
	var first [256]bool
	if !a.firstBytes(re, &first) {
		a.first = &first
	}
	return &a.program, nil
}

type assembler struct {
	program
	marks   []mark
	groups  int
	behind  int                    // looks behind around what is assembled
	visited int                    // nodes so far
	classes map[*syntax.Regexp]int // the sets of nodes that are repeated
}

var errNoGroup = errors.New("reference to a group that is not there")

func (a *assembler) emit(i inst) int {
	if len(a.code) >= maxProgram {
		panic(errLarge)
	}
	if i.op == opSplit || i.op == opRun {
		i.forget = a.behind > 0
	}
	a.code = append(a.code, i)
	return len(a.code) - 1
}

func (a *assembler) gen(re *syntax.Regexp) {
	if a.visited++; a.visited > maxVisited {
		panic(errLarge)
	}
	switch re.Op {
	case syntax.OpNoMatch:
		a.emit(inst{op: opFail})
	case syntax.OpLiteral:
		a.literal(re)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		n, _ := a.single(re)
		a.emit(inst{op: opSet, a: n})
	case syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		a.emit(inst{op: opAssert, empty: emptyOps[re.Op]})
	case syntax.OpCapture:
		a.capture(re)
	case syntax.OpStar:
		a.repeat(re.Sub[0], 0, anyNumber, re.Flags&syntax.NonGreedy != 0)
	case syntax.OpPlus:
		a.repeat(re.Sub[0], 1, anyNumber, re.Flags&syntax.NonGreedy != 0)
	case syntax.OpQuest:
		a.repeat(re.Sub[0], 0, 1, re.Flags&syntax.NonGreedy != 0)
	case syntax.OpRepeat:
		a.repeat(re.Sub[0], re.Min, re.Max, re.Flags&syntax.NonGreedy != 0)
	case syntax.OpConcat:
		for _, s := range re.Sub {
			a.gen(s)
		}
	case syntax.OpAlternate:
		a.alternate(re.Sub)
	}
}

var emptyOps = map[syntax.Op]syntax.EmptyOp{syntax.OpBeginLine: syntax.EmptyBeginLine, syntax.OpEndLine: syntax.EmptyEndLine, syntax.OpBeginText: syntax.EmptyBeginText,
	syntax.OpEndText: syntax.EmptyEndText, syntax.OpWordBoundary: syntax.EmptyWordBoundary, syntax.OpNoWordBoundary: syntax.EmptyNoWordBoundary}

func (a *assembler) alternate(subs []*syntax.Regexp) {
	var ends []int
	for i, s := range subs {
		if i == len(subs)-1 {
			a.gen(s)
			break
		}
		split := a.emit(inst{op: opSplit, a: len(a.code) + 1})
		a.gen(s)
		ends = append(ends, a.emit(inst{op: opJump}))
		a.code[split].b = len(a.code)
	}
	for _, e := range ends {
		a.code[e].a = len(a.code)
	}
}

// literal joins characters that match one text to one instruction.
func (a *assembler) literal(re *syntax.Regexp) {
	text := []byte(nil)
	flush := func() {
		if len(text) > 0 {
			a.emit(inst{op: opText, text: string(text)})
			text = nil
		}
	}
	for _, r := range re.Rune {
		if folds(r, re.Flags) || r == utf8.RuneError {
			flush()
			a.emit(inst{op: opSet, a: a.set(orbit(r, re.Flags))})
			continue
		}
		text = utf8.AppendRune(text, r)
	}
	flush()
}

func folds(r rune, f syntax.Flags) bool { return f&syntax.FoldCase != 0 && unicode.SimpleFold(r) != r }

// orbit are the forms of a letter, as ranges.
func orbit(r rune, f syntax.Flags) []rune {
	out := []rune{r, r}
	if f&syntax.FoldCase != 0 {
		for x := unicode.SimpleFold(r); x != r; x = unicode.SimpleFold(x) {
			out = append(out, x, x)
		}
	}
	return out
}

// single is the set of an expression that matches exactly one character.
func (a *assembler) single(re *syntax.Regexp) (int, bool) {
	switch re.Op {
	case syntax.OpCharClass:
		n, ok := a.classes[re]
		if !ok {
			n = a.set(re.Rune)
			a.classes[re] = n
		}
		return n, true
	case syntax.OpAnyChar:
		return a.set([]rune{0, unicode.MaxRune}), true
	case syntax.OpAnyCharNotNL:
		return a.set([]rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}), true
	case syntax.OpLiteral:
		if len(re.Rune) == 1 {
			return a.set(orbit(re.Rune[0], re.Flags)), true
		}
	}
	return 0, false
}

func (a *assembler) set(ranges []rune) int {
	var s set
	for i := 0; i+1 < len(ranges); i += 2 {
		lo, hi := ranges[i], ranges[i+1]
		for r := lo; r <= hi && r < utf8.RuneSelf; r++ {
			s.ascii[r>>6] |= 1 << (r & 63)
		}
		if hi >= utf8.RuneSelf {
			at := len(s.ranges)
			for at > 0 && s.ranges[at-2] > lo { // those of an orbit are not sorted
				at -= 2
			}
			s.ranges = append(s.ranges[:at:at], append([]rune{max(lo, utf8.RuneSelf), hi}, s.ranges[at:]...)...)
		}
	}
	a.sets = append(a.sets, s)
	return len(a.sets) - 1
}

// capture assembles a group, or the construct that a mark says.
func (a *assembler) capture(re *syntax.Regexp) {
	kind, n := re.Name[0], number(re.Name[1:])
	if kind == 'g' {
		a.emit(inst{op: opSave, a: 2 * n})
		a.gen(re.Sub[0])
		a.emit(inst{op: opSave, a: 2*n + 1})
		return
	}
	m := a.marks[n]
	switch m.kind {
	case markAhead, markAtomic:
		op := opLook
		if m.kind == markAtomic {
			op = opAtomic
		}
		at := a.emit(inst{op: op, not: m.not})
		a.gen(re.Sub[0])
		a.emit(inst{op: opAccept})
		a.code[at].a = len(a.code)
	case markBehind:
		low, high := a.length(re.Sub[0])
		at := a.emit(inst{op: opBehind, not: m.not, min: low, max: high})
		a.behind++
		a.gen(re.Sub[0])
		a.behind--
		a.emit(inst{op: opAccept})
		a.code[at].a = len(a.code)
	case markCounted:
		a.repeat(re.Sub[0], m.min, m.max, m.lazy)
	case markSame:
		a.reference(m)
		a.emit(inst{op: opSame, a: m.min, fold: re.Sub[0].Flags&syntax.FoldCase != 0})
	case markWhether:
		a.whether(re.Sub[0], m)
	default:
		a.gen(re.Sub[0])
	}
}

// reference checks that a group is there. What fails now depends on what it holds.
func (a *assembler) reference(m mark) {
	if m.min < 1 || m.min >= a.groups {
		panic(errNoGroup)
	}
	a.pure = false
}

// whether assembles (?(1)then|else), which stands as then, or as an alternation of both.
func (a *assembler) whether(re *syntax.Regexp, m mark) {
	a.reference(m)
	at := a.emit(inst{op: opWhether, a: m.min})
	if re.Op != syntax.OpAlternate {
		a.gen(re)
		a.code[at].b = len(a.code)
		return
	}
	a.gen(re.Sub[0])
	end := a.emit(inst{op: opJump})
	a.code[at].b = len(a.code)
	a.gen(re.Sub[1])
	a.code[end].a = len(a.code)
}

// repeat writes the body min times, and then a loop, or as often as it may come again.
func (a *assembler) repeat(body *syntax.Regexp, low, high int, lazy bool) {
	if n, ok := a.single(body); ok {
		a.emit(inst{op: opRun, a: n, min: low, max: high, lazy: lazy})
		return
	}
	shortest, _ := a.length(body)
	for range low {
		a.gen(body)
	}
	choose := func() int { return a.emit(inst{op: opSplit, a: len(a.code) + 1}) }
	var splits []int
	if high == anyNumber {
		start := choose()
		splits = append(splits, start)
		if shortest == 0 {
			slot := a.slots
			a.slots++
			a.emit(inst{op: opSave, a: slot})
			a.gen(body)
			a.emit(inst{op: opMoved, a: slot, b: start})
		} else {
			a.gen(body)
			a.emit(inst{op: opJump, a: start})
		}
	}
	for i := low; i < high; i++ {
		splits = append(splits, choose())
		a.gen(body)
	}
	for _, s := range splits {
		c := &a.code[s]
		if c.b = len(a.code); lazy {
			c.a, c.b = c.b, c.a
		}
	}
}

// length is how many characters an expression matches, at least and at most; anyNumber where there is no limit.
func (a *assembler) length(re *syntax.Regexp) (low, high int) {
	times := func(l, h, from, to int) (int, int) {
		l = min(l*from, unbounded)
		if h == 0 || to == 0 {
			return l, 0
		}
		if h < 0 || to < 0 || h*to > unbounded {
			return l, anyNumber
		}
		return l, h * to
	}
	switch re.Op {
	case syntax.OpLiteral:
		return len(re.Rune), len(re.Rune)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1, 1
	case syntax.OpStar, syntax.OpPlus, syntax.OpQuest, syntax.OpRepeat:
		l, h := a.length(re.Sub[0])
		from, to := counts(re)
		return times(l, h, from, to)
	case syntax.OpConcat:
		for _, s := range re.Sub {
			l, h := a.length(s)
			low = min(low+l, unbounded)
			if high < 0 || h < 0 || high+h > unbounded {
				high = anyNumber
			} else {
				high += h
			}
		}
	case syntax.OpAlternate:
		for i, s := range re.Sub {
			l, h := a.length(s)
			if i == 0 {
				low, high = l, h
				continue
			}
			if low = min(low, l); h < 0 || high < 0 {
				high = anyNumber
			} else {
				high = max(high, h)
			}
		}
	case syntax.OpCapture:
		if re.Name[0] == 'g' {
			return a.length(re.Sub[0])
		}
		switch m := a.marks[number(re.Name[1:])]; m.kind {
		case markAhead, markBehind:
			return 0, 0
		case markSame:
			return 0, anyNumber
		case markCounted:
			l, h := a.length(re.Sub[0])
			return times(l, h, m.min, m.max)
		case markWhether:
			l, h := a.length(re.Sub[0])
			if re.Sub[0].Op != syntax.OpAlternate {
				l = 0
			}
			return l, h
		}
		return a.length(re.Sub[0])
	}
	return low, high
}

func counts(re *syntax.Regexp) (from, to int) {
	switch re.Op {
	case syntax.OpPlus:
		return 1, anyNumber
	case syntax.OpQuest:
		return 0, 1
	case syntax.OpRepeat:
		return re.Min, re.Max
	}
	return 0, anyNumber
}

// firstBytes adds the bytes that an expression can begin with, and reports whether it can match nothing, so that what follows counts too.
func (a *assembler) firstBytes(re *syntax.Regexp, out *[256]bool) (empty bool) {
	switch re.Op {
	case syntax.OpLiteral:
		firstOf(orbit(re.Rune[0], re.Flags), out)
		return false
	case syntax.OpCharClass:
		firstOf(re.Rune, out)
		return false
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		firstOf([]rune{0, unicode.MaxRune}, out)
		return false
	case syntax.OpNoMatch:
		return false
	case syntax.OpPlus:
		return a.firstBytes(re.Sub[0], out)
	case syntax.OpStar, syntax.OpQuest, syntax.OpRepeat:
		from, _ := counts(re)
		return a.firstBytes(re.Sub[0], out) || from == 0
	case syntax.OpConcat:
		for _, s := range re.Sub {
			if !a.firstBytes(s, out) {
				return false
			}
		}
		return true
	case syntax.OpAlternate:
		for _, s := range re.Sub {
			empty = a.firstBytes(s, out) || empty
		}
		return empty
	case syntax.OpCapture:
		if re.Name[0] == 'g' {
			return a.firstBytes(re.Sub[0], out)
		}
		switch m := a.marks[number(re.Name[1:])]; m.kind {
		case markAhead, markBehind, markSame:
			// A reference at the beginning is to a group before it, or one that took no part: what matters is what follows and what is captured.
			if m.kind == markSame {
				firstOf([]rune{0, unicode.MaxRune}, out)
			}
			return true
		case markCounted:
			return a.firstBytes(re.Sub[0], out) || m.min == 0
		case markWhether:
			return a.firstBytes(re.Sub[0], out) || re.Sub[0].Op != syntax.OpAlternate
		}
		return a.firstBytes(re.Sub[0], out)
	}
	return true
}

func firstOf(ranges []rune, out *[256]bool) {
	for i := 0; i+1 < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1] && r < utf8.RuneSelf; r++ {
			out[r] = true
		}
		if ranges[i+1] >= utf8.RuneSelf { // or a byte that is no UTF-8
			for b := utf8.RuneSelf; b < 256; b++ {
				out[b] = true
			}
		}
	}
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

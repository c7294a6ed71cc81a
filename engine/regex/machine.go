package regex

import (
	"errors"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// The backtracking engine tries one way after the other and counts its steps, so that what a search gives does not depend on the machine.
// Where whether a place fails depends on the instruction alone, failures are remembered once a search has become long, and no instruction
// fails twice at one place: then time is linear in the text, with lookaround too (Davis, Servant, Lee: Using Selective Memoization to Defeat
// Regular Expression Denial of Service, 2021; Barrière, Pit-Claudel: Linear Matching of JavaScript Regular Expressions, 2024).

// A search may take minSteps steps of some 10 ns, and stepsPerByte more for each byte of its text.
const (
	minSteps     = 2_000_000
	stepsPerByte = 24
	longSearch   = 20_000    // steps after which failures are remembered
	maxFailures  = 1_000_000 // that are remembered
)

// machine is one search in one text.
type machine struct {
	p      *program
	s      string
	slots  []int
	stack  []frame
	steps  int // left
	failed map[uint64]struct{}
	long   int // the steps left below which failures are remembered
}

// frame is what to do when a way fails. pc is that of the instruction that left it, or undo with the slot.
type frame struct {
	pc, pos, other int32
	kind           frameKind
}

type frameKind uint8

const (
	frameTry  frameKind = iota // go on at pc
	frameFail                  // the split at pc has failed at pos
	frameUndo                  // slot pc held pos
	frameRun                   // the run at pc stands at pos, and can give back down to other
	frameMore                  // the lazy run at pc stands at pos; other is how many characters it has taken, or, where it has no limit, where it began
)

var errSteps = errors.New("too many steps")

func newMachine(p *program, s string) *machine {
	m := &machine{p: p, s: s, slots: make([]int, p.slots)}
	m.allow(minSteps + stepsPerByte*len(s))
	return m
}

func (m *machine) allow(steps int) { m.steps, m.long = steps, steps-longSearch }

// match reports whether the program matches from a place on; its groups are in the slots then. The error is errSteps.
func (m *machine) match(start int) (ok bool, err error) {
	for i := range m.slots {
		m.slots[i] = -1
	}
	m.stack = m.stack[:0]
	end, ok := m.run(0, start, -1)
	if m.steps < 0 {
		return false, errSteps
	}
	m.slots[0], m.slots[1] = start, end
	return ok, nil
}

// search finds the leftmost match from a place on.
func (m *machine) search(from int) (ok bool, err error) {
	for start := from; start <= len(m.s); {
		if f := m.p.first; f != nil {
			i := start
			for i < len(m.s) && !f[m.s[i]] {
				i++
			}
			m.steps -= (i - start) / 8
			if start = i; start == len(m.s) {
				return false, nil
			}
		}
		if ok, err := m.match(start); ok || err != nil {
			return ok, err
		}
		start += m.width(start)
	}
	return false, nil
}

// width is the number of bytes of the character at a place, 1 at the end.
func (m *machine) width(at int) int {
	if at >= len(m.s) || m.s[at] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(m.s[at:])
	return n
}

func (m *machine) key(pc int, pos int) uint64 { return uint64(pc)<<32 | uint64(pos) }

// further is, beside the instruction of a run without limit, that the run goes on from a place: what follows has failed there and behind every
// further character.
const further = 1 << 24

// hasFailed: the instruction failed at that place before.
func (m *machine) hasFailed(pc, pos int) bool {
	if m.failed == nil {
		return false
	}
	_, ok := m.failed[m.key(pc, pos)]
	return ok
}

func (m *machine) fails(pc, pos int) {
	if m.steps > m.long || !m.p.pure || m.p.code[pc&^further].forget || len(m.failed) >= maxFailures {
		return
	}
	if m.failed == nil {
		m.failed = map[uint64]struct{}{}
	}
	m.failed[m.key(pc, pos)] = struct{}{}
	m.steps -= 8
}

// run matches from an instruction on until one accepts. Where until is not negative, it must do so there. Frames that it leaves on the stack
// are only those that undo.
func (m *machine) run(pc, pos, until int) (end int, ok bool) {
	base := len(m.stack)
	for {
		if m.steps--; m.steps < 0 {
			return 0, false
		}
		in := &m.p.code[pc]
		good := false
		switch in.op {
		case opAccept:
			if until < 0 || pos == until {
				m.keepUndo(base)
				return pos, true
			}
		case opText:
			if good = strings.HasPrefix(m.s[pos:], in.text); good {
				pos += len(in.text)
				pc++
			}
		case opSet:
			if n := m.char(&m.p.sets[in.a], pos); n > 0 {
				pos, pc, good = pos+n, pc+1, true
			}
		case opRun:
			pos, good = m.startRun(in, pc, pos)
			pc++
		case opSplit:
			switch {
			case m.cannot(in.a, pos):
				pc, good = in.b, true
			case m.hasFailed(pc, pos):
			default:
				good = true
				m.push(frame{pc: int32(pc), pos: int32(pos), kind: frameFail})
				m.push(frame{pc: int32(in.b), pos: int32(pos), kind: frameTry})
				pc = in.a
			}
		case opJump:
			pc, good = in.a, true
		case opSave:
			m.push(frame{pc: int32(in.a), pos: int32(m.slots[in.a]), kind: frameUndo})
			m.slots[in.a] = pos
			pc, good = pc+1, true
		case opMoved:
			if good = true; m.slots[in.a] != pos {
				pc = in.b
			} else {
				pc++
			}
		case opAssert:
			if good = m.asserts(in.empty, pos); good {
				pc++
			}
		case opLook, opBehind, opAtomic:
			pos, good = m.inner(in, pc, pos)
			pc = in.a
		case opSame:
			pos, good = m.again(in, pos)
			pc++
		case opWhether:
			if good = true; m.slots[2*in.a+1] >= 0 {
				pc++
			} else {
				pc = in.b
			}
		}
		if !good {
			if pc, pos, ok = m.back(base); !ok {
				return 0, false
			}
		}
	}
}

// cannot is a quick look at the first character of a way.
func (m *machine) cannot(pc, pos int) bool {
	switch in := &m.p.code[pc]; in.op {
	case opText:
		return pos >= len(m.s) || m.s[pos] != in.text[0]
	case opSet:
		return m.char(&m.p.sets[in.a], pos) == 0
	}
	return false
}

func (m *machine) push(f frame) { m.stack = append(m.stack, f) }

// keepUndo drops the other ways above base: what they would undo is undone when the code around fails.
func (m *machine) keepUndo(base int) {
	kept := m.stack[:base]
	for _, f := range m.stack[base:] {
		if f.kind == frameUndo {
			kept = append(kept, f)
		}
	}
	m.stack = kept
}

// back gives up the way that was gone, and finds the next.
func (m *machine) back(base int) (pc, pos int, ok bool) {
	for len(m.stack) > base {
		f := &m.stack[len(m.stack)-1]
		pc, pos := int(f.pc), int(f.pos)
		switch f.kind {
		case frameTry:
			m.stack = m.stack[:len(m.stack)-1]
			return pc, pos, true
		case frameFail:
			m.stack = m.stack[:len(m.stack)-1]
			m.fails(pc, pos)
		case frameUndo:
			m.slots[pc] = pos
			m.stack = m.stack[:len(m.stack)-1]
		case frameRun:
			if m.giveBack(f) {
				return pc + 1, int(f.pos), true
			}
		case frameMore:
			if m.takeMore(f) {
				return pc + 1, int(f.pos), true
			}
		}
		if m.steps--; m.steps < 0 {
			break
		}
	}
	return 0, 0, false
}

// char is the width of the character at a place, 0 where it is not in the set.
func (m *machine) char(c *set, at int) int {
	if at >= len(m.s) {
		return 0
	}
	if b := m.s[at]; b < utf8.RuneSelf {
		if c.ascii[b>>6]&(1<<(b&63)) != 0 {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(m.s[at:])
	if c.has(r) {
		return n
	}
	return 0
}

// startRun takes as many characters as a run may, or, where it is lazy, as it must. Of what it took, a frame gives back one by one.
func (m *machine) startRun(in *inst, pc, pos int) (int, bool) {
	c := &m.p.sets[in.a]
	low, at, taken := -1, pos, 0
	for {
		if taken >= in.min {
			if in.max == anyNumber && m.hasFailed(pc|further, at) {
				break
			}
			if pos = at; low < 0 {
				low = at
			}
		}
		if in.lazy && low >= 0 || taken == in.max {
			break
		}
		n := m.char(c, at)
		if n == 0 {
			break
		}
		at += n
		taken++
	}
	m.steps -= taken / 8
	if low < 0 {
		return pos, false
	}
	f := frame{pc: int32(pc), pos: int32(pos), other: int32(low), kind: frameRun}
	if in.lazy {
		if f.kind = frameMore; in.max != anyNumber {
			f.other = int32(taken)
		}
	}
	m.push(f)
	return pos, !m.hasFailed(in.failing(pc), pos)
}

// failing is what is remembered where the characters behind a place have been tried: of a run without limit, that it need not go on either.
func (i *inst) failing(pc int) int {
	if i.max == anyNumber && !i.lazy {
		return pc | further
	}
	return pc
}

// giveBack shortens a run by the characters of which what follows has failed. The frame goes when there is none left.
func (m *machine) giveBack(f *frame) bool {
	pc := int(f.pc)
	failing := m.p.code[pc].failing(pc)
	m.fails(failing, int(f.pos))
	for f.pos > f.other {
		f.pos--
		for f.pos > f.other && cuts(m.s, int(f.pos)) {
			f.pos--
		}
		if m.steps--; m.steps < 0 {
			return false
		}
		if !m.hasFailed(failing, int(f.pos)) {
			return true
		}
	}
	m.stack = m.stack[:len(m.stack)-1]
	return false
}

// takeMore makes a lazy run longer.
func (m *machine) takeMore(f *frame) bool {
	pc := int(f.pc)
	in := &m.p.code[pc]
	m.fails(pc, int(f.pos))
	for in.max == anyNumber || int(f.other) < in.max {
		n := m.char(&m.p.sets[in.a], int(f.pos))
		if m.steps--; m.steps < 0 {
			return false
		}
		if n == 0 {
			break
		}
		if f.pos += int32(n); in.max != anyNumber {
			f.other++
		} else if m.hasFailed(pc|further, int(f.pos)) {
			break
		}
		if !m.hasFailed(pc, int(f.pos)) {
			return true
		}
	}
	if in.max == anyNumber {
		for at := int(f.other); at <= int(f.pos); at += m.width(at) {
			m.fails(pc|further, at)
		}
	}
	m.stack = m.stack[:len(m.stack)-1]
	return false
}

// inner matches what looks around, and what is atomic.
func (m *machine) inner(in *inst, pc, pos int) (int, bool) {
	base := len(m.stack)
	if in.op == opBehind {
		found := m.behind(in, pc, pos)
		if in.not && found {
			m.unwind(base)
		}
		return pos, found != in.not
	}
	end, ok := m.run(pc+1, pos, -1)
	if in.op == opAtomic {
		return end, ok
	}
	if in.not && ok {
		m.unwind(base)
	}
	return pos, ok != in.not
}

// unwind undoes what a way captured.
func (m *machine) unwind(base int) {
	for len(m.stack) > base {
		f := m.stack[len(m.stack)-1]
		m.stack = m.stack[:len(m.stack)-1]
		if f.kind == frameUndo {
			m.slots[f.pc] = int(f.pos)
		}
	}
}

// behind tries the starts from which the code can end at a place, the nearest first.
func (m *machine) behind(in *inst, pc, pos int) bool {
	start := pos
	for n := 0; in.max == anyNumber || n <= in.max; n++ {
		if n >= in.min {
			if _, ok := m.run(pc+1, start, pos); ok {
				return true
			}
		}
		if start == 0 || m.steps < 0 {
			return false
		}
		for start--; cuts(m.s, start); start-- {
		}
		m.steps--
	}
	return false
}

// again matches the text of a group once more. One that took no part matches nowhere.
func (m *machine) again(in *inst, pos int) (int, bool) {
	from, to := m.slots[2*in.a], m.slots[2*in.a+1]
	if from < 0 || to < from {
		return pos, false
	}
	m.steps -= (to - from) / 8
	want := m.s[from:to]
	if !in.fold {
		return pos + len(want), strings.HasPrefix(m.s[pos:], want)
	}
	for _, r := range want {
		if pos >= len(m.s) {
			return pos, false
		}
		x, n := utf8.DecodeRuneInString(m.s[pos:])
		if !strings.EqualFold(string(r), string(x)) {
			return pos, false
		}
		pos += n
	}
	return pos, true
}

func (m *machine) asserts(e syntax.EmptyOp, pos int) bool {
	switch e {
	case syntax.EmptyBeginText:
		return pos == 0
	case syntax.EmptyEndText:
		return pos == len(m.s)
	case syntax.EmptyBeginLine:
		return pos == 0 || m.s[pos-1] == '\n'
	case syntax.EmptyEndLine:
		return pos == len(m.s) || m.s[pos] == '\n'
	}
	before := pos > 0 && wordByte(m.s[pos-1])
	after := pos < len(m.s) && wordByte(m.s[pos])
	return (before != after) == (e == syntax.EmptyWordBoundary)
}

func wordByte(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

package taint

import (
	"strings"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function may put a text of the program's own before what it is passed, and give the whole: address(path) of base + path. Where such an address leads is known
// where it is called, by what its argument begins with. Within what is known of the beginning, a character that no text has stands for a parameter.

// firstHanded stands for the first parameter, those behind it for the others.
const firstHanded rune = 0x10FF00

const (
	maxHanded  = 32
	handedByte = '\xF4' // with which each of them begins
)

// goesOnWith adds to what is known of the beginning of a text that a parameter follows, where the function gives the text back.
func (ev *evaluator) goesOnWith(prefix string, text ir.NodeID, with *Value) string {
	if prefix == "" || with.prefix != "" || with.consts != nil || len(with.objs) != 1 || len(with.fns) > 0 {
		return prefix
	}
	o := with.objs[0]
	if !o.symbolic || o.param < 0 || o.param >= maxHanded || o.path != "" || o.global || !ev.givenBack(text) {
		return prefix
	}
	return prefix + string(firstHanded+rune(o.param))
}

// handedFront is goesOnWith for two texts that are put together. Of texts of which no type is known, the first is one of the program's own.
func (ev *evaluator) handedFront(prefix string, text ir.NodeID, first, with *Value) string {
	switch {
	case len(with.objs) != 1 || first.marks != nil && !ev.settled(*first):
		return prefix
	case prefix == "" && first.typ == "" && with.typ == "" && first.consts == nil:
		if out := ev.goesOnWith(unknownFront, text, with); out != unknownFront {
			return out
		}
		return prefix
	}
	return ev.goesOnWith(prefix, text, with)
}

// givenBack: an expression is what the function that is run gives back.
func (ev *evaluator) givenBack(id ir.NodeID) bool {
	t, fn := ev.frame.tree, ev.fn
	if fn == nil || fn.Tree != t {
		return false
	}
	for id = t.Nodes[id].Parent; t.Nodes[id].Op == ir.OpReturn || t.Nodes[id].Op == ir.OpBlock; id = t.Nodes[id].Parent {
		if t.Nodes[id].Op == ir.OpReturn {
			for ; id > fn.Node && t.Nodes[id].Op != ir.OpFunc; id = t.Nodes[id].Parent {
			}
			return id == fn.Node
		}
	}
	return id == fn.Node
}

// front is what is known of the beginning of a text that a function gives, with that of the argument in the place of the parameter.
func (b *binding) front(prefix string) string {
	i := strings.IndexByte(prefix, handedByte)
	if i < 0 {
		return prefix
	}
	r, _ := utf8.DecodeRuneInString(prefix[i:])
	if r < firstHanded || r >= firstHanded+maxHanded {
		return prefix
	}
	x := b.value(int(r-firstHanded), "")
	if c, ok := x.constant(); ok && c.kind == ir.OpString {
		return prefix[:i] + c.text
	}
	return prefix[:i] + x.prefix
}

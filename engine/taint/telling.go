package taint

import (
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// telling are texts whose absence makes data harmless in some uses: without a way up a path stays below its folder, without the quote that ends a
// literal data stays in it, without a line's end it stays in its line.
var telling = []struct {
	texts      []string
	weaknesses []string
	separators string // of those that a list of permitted characters has none of, "" where such a list tells nothing
}{
	{[]string{"..", ".", "/", "../", "..\\", "/../"}, []string{"path", "archive"}, `/\`},
	{[]string{"'", "\""}, []string{"xpath", "code"}, ""},
	{[]string{"\n", "\r", "\r\n"}, []string{"header", "log", "mail-header"}, "\r\n"},
	{[]string{"<", ">"}, []string{"xss"}, "<>\"'"},
	{prototypeKeys, []string{"prototype"}, ""},
}

// alternatives are the texts that an expression fits which is nothing but them: a text, a list of characters, or several of these beside each other.
func alternatives(re string) []string {
	var out []string
	literal, plain := "", true // what the present alternative fits, and whether that is all
	flush := func() {
		if plain && literal != "" {
			out = append(out, literal)
		}
		literal, plain = "", true
	}
	for i := 0; i < len(re); i++ {
		switch c := re[i]; {
		case c == '|':
			flush()
		case c == '(' || c == ')':
			return nil
		case c == '\\' && i+1 < len(re):
			i++
			plain = plain && strings.IndexByte("wWdDsSbBxupPkc0123456789", re[i]) < 0
			literal += escaped(re[i])
		case c == '[':
			end := classEnd(re, i)
			if end < 0 || re[i+1] == '^' {
				return nil
			}
			list := re[i+1 : end]
			if i = end; i+1 < len(re) && re[i+1] == '+' {
				i++
			}
			if plain && literal == "" && (i+1 == len(re) || re[i+1] == '|') {
				out = append(out, members(list)...)
			}
			plain = false
		case c == '+' && len(literal) == 1: // a run of it, and so each of them
		case strings.HasPrefix(re[i:], "{2,}") && len(literal) == 1:
			literal += literal
			i += len("{2,}") - 1
		case strings.IndexByte("{}?*+^$.", c) >= 0:
			plain = false
		default:
			literal += string(rune(c))
		}
	}
	flush()
	return out
}

// looksFor are the texts that an expression looks for anywhere.
func looksFor(re string) []string {
	if i := strings.LastIndexByte(re, '/'); i > 0 && re[0] == '/' {
		re = re[1:i]
	}
	return alternatives(re)
}

// shellMarks are the characters by which a command line begins another command.
var shellMarks = []string{";", "&", "|", "`", "$"}

// lacking is the channels in which a text does no harm that has none of some texts.
func (ev *evaluator) lacking(texts []string) uint64 {
	var mask uint64
	for _, t := range texts {
		mask |= ev.told(t)
	}
	return mask | ev.unshelled(texts)
}

// unshelled is the channel of commands where the texts are those, among others, by which a command line begins another command.
func (ev *evaluator) unshelled(texts []string) uint64 {
	if slices.ContainsFunc(shellMarks, func(m string) bool { return !slices.Contains(texts, m) }) {
		return 0
	}
	return ev.lib.mask([]string{"command"})
}

// members are the characters of a list, without those that are only named as a range's ends.
func members(list string) []string {
	var out []string
	for j := 0; j < len(list); j++ {
		switch {
		case list[j] == '\\' && j+1 < len(list):
			j++
			out = append(out, escaped(list[j]))
		default:
			out = append(out, list[j:j+1])
		}
	}
	return out
}

// escaped is the character that stands for itself behind a backslash, or that the letter there names.
func escaped(c byte) string {
	switch c {
	case 'n':
		return "\n"
	case 'r':
		return "\r"
	case 't':
		return "\t"
	}
	return string(rune(c))
}

// expressionFront is what every text begins with that a regular expression fits, up to where that is not one text. whole says that its user matches
// whole texts anyway.
func expressionFront(re string, whole bool) string {
	if i := strings.LastIndexByte(re, '/'); i > 0 && re[0] == '/' {
		re = re[1:i]
	}
	rest := strings.TrimPrefix(re, "^")
	if rest == re && !whole {
		return ""
	}
	var out []byte
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		switch {
		case c == '\\' && i+1 < len(rest):
			if i++; strings.IndexByte("wWdDsSbBxupPkc0123456789nrtfv", rest[i]) >= 0 {
				return string(out)
			}
			c = rest[i]
		case c == '[' && strings.HasPrefix(rest[i:], `[^/`) && string(out) == "/":
			return "/a" // an own path: no second slash follows the first
		case c == '(' && strings.HasPrefix(rest[i:], `(?!`) && string(out) == "/" && strings.Contains(rest[i:], "/"):
			return "/a"
		case strings.IndexByte("(){}[]*+^$.|", c) >= 0:
			return string(out)
		case c == '?':
			return string(out)
		}
		if i+1 < len(rest) && strings.IndexByte("?*{", rest[i+1]) >= 0 {
			if rest[i+1] != '?' {
				return string(out)
			}
			i++ // https? : with or without it, the scheme is one
			if len(out) == 0 || c != 's' {
				return string(out)
			}
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// classEnd is where the list of characters ends that begins at i, or -1.
func classEnd(re string, i int) int {
	for j := i + 1; j < len(re); j++ {
		switch re[j] {
		case '\\':
			j++
		case ']':
			if j > i+1 {
				return j
			}
		}
	}
	return -1
}

// without: a place in whose text a telling constant was not found.
func (ev *evaluator) without(id ir.NodeID, what Value) []refinement {
	c, ok := what.constant()
	if !ok {
		return nil
	}
	mask := ev.told(c.text)
	if mask == 0 {
		return nil
	}
	out := ev.cleaned(id, ev.quiet(id), mask)
	if s, ok := ev.slotAt(id); ok {
		out = ev.madeWith(s, mask&ev.lib.mask(paths), out)
	}
	return out
}

// withoutPart: no part of a text or of a path leads up, where it was looked for among its parts.
func (ev *evaluator) withoutPart(id ir.NodeID, what Value) []refinement {
	whole, ok := ev.wholeOf(id)
	if c, is := what.constant(); !ok || !is || c.text != ".." {
		return nil
	}
	return ev.without(whole, what)
}

// madeWith adds the variables of the function whose values were made of that of one.
func (ev *evaluator) madeWith(slot int32, mask uint64, out []refinement) []refinement {
	if mask == 0 {
		return out
	}
	n := len(out)
	for _, s := range ev.frame.vars {
		if v := ev.store.at(s); s != slot && v.of == slot+1 && v.marks != nil {
			out = append(out, refinement{s, ev.clean(*v, mask)})
		}
	}
	slices.SortFunc(out[n:], func(a, b refinement) int { return int(a.slot - b.slot) })
	return out
}

// notKey: a place that is not the name by which an object's prototype is found, where it was compared with it, or a part of a path that does not lead up.
func (ev *evaluator) notKey(id ir.NodeID, v, what Value) []refinement {
	c, ok := what.constant()
	if !ok || !v.tainted() || c.kind != ir.OpString {
		return nil
	}
	if slices.Contains(prototypeKeys, c.text) {
		return ev.cleaned(id, v, ev.lib.mask([]string{"prototype"}))
	}
	if slot, ok := ev.slotAt(id); ok && c.text == ".." && slot == ev.each-1 {
		return ev.cleaned(id, v, ev.lib.mask([]string{"path", "archive"}))
	}
	return nil
}

// prototypeKeys are names of members by which an object's prototype is found.
var prototypeKeys = []string{"__proto__", "constructor", "prototype"}

// told is the channels in which a text does no harm that lacks a telling constant.
func (ev *evaluator) told(text string) uint64 {
	var mask uint64
	for _, t := range telling {
		if slices.Contains(t.texts, text) {
			mask |= ev.lib.mask(t.weaknesses)
		}
	}
	return mask
}

// toldOfRemoved is told of a text that was taken out: what is longer than a character may stand there again, made of what stood around it. Pairs of dots cannot.
func (ev *evaluator) toldOfRemoved(text string) uint64 {
	if len(text) != 1 && text != ".." && !slices.Contains(prototypeKeys, text) {
		return 0
	}
	return ev.told(text)
}

// hostOf: the host of an address, whose value is v, was compared with constants, so requests and redirections to it go where they may.
func (ev *evaluator) hostOf(id ir.NodeID, v Value) []refinement {
	t := ev.frame.tree
	if t.Nodes[id].Op == ir.OpName {
		return ev.madeOf(v.of, nil)
	}
	mask := ev.lib.mask(addressed)
	if mask == 0 {
		return nil
	}
	if t.Nodes[id].Op == ir.OpCall {
		if args := t.Children(id, ir.Arg, nil); len(args) == 2 && rules.Means(rules.HostPart, t.SourceOf(args[1])) {
			return ev.cleaned(args[0], ev.quietConstant(args[0]), mask)
		}
		c, ok := t.Child(id, ir.Callee)
		if !ok {
			return nil
		}
		id = c
	}
	obj, ok1 := t.Child(id, ir.Object)
	if !ok1 || !ev.namesHost(id) {
		return nil
	}
	if op := t.Nodes[obj].Op; op == ir.OpCall || op == ir.OpNew { // that takes an address apart, in the same expression
		arg, ok := t.Child(obj, ir.Arg)
		if !ok || t.Nodes[arg].Op == ir.OpKeyword {
			return nil
		}
		v := ev.quietConstant(arg)
		return ev.madeOf(v.of, ev.cleaned(arg, v, mask))
	}
	of := ev.quiet(obj).of
	if of == 0 {
		of = v.of
	}
	return ev.madeOf(of, ev.cleaned(obj, Value{}, mask))
}

// namesHost: a member, or what stands under a key, that is the host of an address.
func (ev *evaluator) namesHost(id ir.NodeID) bool {
	t := ev.frame.tree
	switch t.Nodes[id].Op {
	case ir.OpMember:
		mem, ok := t.Child(id, ir.Member)
		return ok && rules.Means(rules.Host, t.Text(mem))
	case ir.OpIndex:
		key, ok := t.Child(id, ir.Arg)
		if !ok {
			return false
		}
		v := ev.quietConstant(key)
		c, ok := v.constant()
		return ok && rules.Means(rules.Host, c.text)
	}
	return false
}

// addressed are the weaknesses of addresses whose host someone else chose.
var addressed = []string{"ssrf", "redirect"}

// paths are the weaknesses of paths that lead out of their folder.
var paths = []string{"path", "archive"}

// madeOf adds the variables of which a value was made: its host's address, and the text that the address was made of.
func (ev *evaluator) madeOf(of int32, out []refinement) []refinement {
	return ev.madeOfIn(of, ev.lib.mask(addressed), out)
}

// madeFrom is a place whose data does no harm in some channels, and what it was made of.
func (ev *evaluator) madeFrom(id ir.NodeID, mask uint64) []refinement {
	return ev.madeOfIn(ev.quiet(id).of, mask, ev.cleaned(id, Value{}, mask))
}

func (ev *evaluator) madeOfIn(of int32, mask uint64, out []refinement) []refinement {
	for range 6 {
		if of <= 0 || mask == 0 {
			break
		}
		v := *ev.store.at(of - 1)
		out = append(out, refinement{of - 1, ev.clean(v, mask)})
		of = v.of
	}
	return out
}

// endsWith: the host of an address that ends with a dot and a name of the program's own is one of the program's own.
func (ev *evaluator) endsWith(s *site) []refinement {
	if len(s.args) == 0 {
		return nil
	}
	node, v, suffix := s.recvNode, s.recv, s.args[0].val
	if len(s.args) > 1 {
		node, v, suffix = s.args[0].node, s.args[0].val, s.args[1].val
	}
	if node == 0 || suffix.outside() || !strings.HasPrefix(suffix.prefix, ".") {
		return nil
	}
	out := ev.hostOf(node, v)
	if v.host {
		out = append(out, ev.cleaned(node, v, ev.lib.addressed)...)
	}
	return out
}

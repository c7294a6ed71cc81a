package pattern

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Type arguments are not in the trees: code is found whatever it passes for them, unless the pattern says which. Then the texts behind both names are
// compared.

// typeArguments notes the arguments in angle brackets that a pattern gives to types and to what it calls.
func (p *Pattern) typeArguments() {
	t := p.tree
	if !strings.Contains(t.Source, "<") {
		return
	}
	for i := range t.Nodes {
		n := &t.Nodes[i]
		id := ir.NodeID(i)
		if i == 0 || n.Op != ir.OpName && n.Op != ir.OpMetavar || int(n.End) >= len(t.Source) || t.Source[n.End] != '<' {
			continue
		}
		args, rest, ok := angled(t.Source[n.End:])
		if !ok || len(args) == 0 || !isType(t, id) && (n.Role != ir.Member && n.Role != ir.Callee || !strings.HasPrefix(rest, "(")) {
			continue
		}
		if p.targs == nil {
			p.targs = map[ir.NodeID][]string{}
		}
		for p.targs[id] = args; t.Nodes[id].Role == ir.Member; p.targs[id] = args {
			if id = t.Nodes[id].Parent; t.Nodes[id].Op != ir.OpMember {
				break
			}
		}
	}
}

func isType(t *ir.Tree, id ir.NodeID) bool {
	for t.Nodes[id].Role == ir.Member {
		id = t.Nodes[id].Parent
	}
	return t.Nodes[id].Role == ir.Type || t.Nodes[id].Role == ir.Base
}

// angled splits the arguments between the angle brackets that s begins with; rest is what follows them.
func angled(s string) (args []string, rest string, ok bool) {
	depth, from := 0, 1
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '<', '(', '[':
			depth++
		case ')', ']':
			depth--
		case ',':
			if depth == 1 {
				args, from = append(args, strings.TrimSpace(s[from:i])), i+1
			}
		case ';', '{', '"':
			return nil, "", false
		case '>':
			if depth--; depth == 0 {
				if last := strings.TrimSpace(s[from:i]); last != "" {
					args = append(args, last)
				}
				return args, s[i+1:], true
			}
		}
	}
	return nil, "", false
}

// passes: the code at c gives its type the arguments that the pattern says.
func (m *matcher) passes(want []string, c ir.NodeID, k func() bool) bool {
	at := int(m.ct.Nodes[c].End)
	if at > 0 && m.ct.Source[at-1] == '>' {
		if i := strings.IndexByte(m.ct.SourceOf(c), '<'); i >= 0 {
			at = int(m.ct.Nodes[c].Start) + i
		}
	}
	if at >= len(m.ct.Source) || m.ct.Source[at] != '<' {
		return false
	}
	got, _, ok := angled(m.ct.Source[at:])
	return ok && m.typeTexts(want, got, at, k)
}

// typeTexts compares arguments as they are written; those of the code stand behind the byte at.
func (m *matcher) typeTexts(want, got []string, at int, k func() bool) bool {
	if len(want) == 0 {
		return len(got) == 0 && k()
	}
	if word, ok := encodedWord(want[0]); ok && word == "..." {
		return k()
	}
	if len(got) == 0 {
		return false
	}
	start := at + strings.Index(m.ct.Source[at:], got[0])
	rest := func() bool { return m.typeTexts(want[1:], got[1:], start+len(got[0]), k) }
	if word, ok := encodedWord(want[0]); ok {
		v := m.p.variable(word)
		return m.bind(v, Binding{Start: uint32(start), End: uint32(start + len(got[0]))}, rest)
	}
	head, inner, ok := strings.Cut(want[0], "<")
	if !ok {
		return sameTypeText(want[0], got[0]) && rest()
	}
	has, args, ok := strings.Cut(got[0], "<")
	if !ok || !sameTypeText(head, has) {
		return false
	}
	ws, _, ok1 := angled("<" + inner)
	gs, _, ok2 := angled("<" + args)
	return ok1 && ok2 && m.typeTexts(ws, gs, start+len(has), rest)
}

func sameTypeText(want, got string) bool {
	want, got = strings.Join(strings.Fields(want), ""), strings.Join(strings.Fields(got), "")
	return want == got || strings.HasSuffix(got, "."+want) || strings.HasSuffix(got, "::"+want)
}

// encodedWord is the pattern syntax that a word stands for: the metavariable "$X", or "...".
func encodedWord(s string) (string, bool) {
	inner, ok := strings.CutSuffix(s, "_x")
	switch {
	case !ok:
		return "", false
	case inner == "EL":
		return "...", true
	case strings.HasPrefix(inner, "MV_"):
		return "$" + inner[len("MV_"):], true
	}
	return "", false
}

// variable is the number of a metavariable that a text of the pattern names.
func (p *Pattern) variable(name string) int {
	if v, ok := p.typeVars[name]; ok {
		return v
	}
	return -1
}

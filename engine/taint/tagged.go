package taint

import (
	"github.com/appsec-lsp/appsec-lsp/ir"
)

// taggedArguments are what a function gets that stands before a template: its texts as a list, and behind them its values.
func (ev *evaluator) taggedArguments(s *site) []argument {
	t := ev.frame.tree
	if !ev.file.lang.TaggedTemplates || t.Nodes[s.id].Op != ir.OpMacro || len(s.args) != 1 || ev.spots != nil {
		return s.args
	}
	at := s.args[0].node
	if t.Nodes[at].Op != ir.OpString {
		return s.args
	}
	texts := &sequence{}
	args := []argument{{node: at}}
	text := ""
	ev.muted++
	for c := at + 1; c < t.Nodes[at].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpChars {
			text += unescape(t.Text(c))
			continue
		}
		texts.known, text = append(texts.known, constValue(str(text))), ""
		args = append(args, argument{node: c, val: ev.eval(c)})
	}
	ev.muted--
	texts.known = append(texts.known, constValue(str(text)))
	o := ev.newObject("list", at)
	ev.setSequence(o, texts.clip())
	args[0].val = Value{typ: "list", objs: []*object{o}}
	return args
}

package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A function that asks for the characters of a text and writes entities in their place escapes it for HTML, however it goes about it: what it gives does no
// harm where the characters would that it replaces.

// maxEscaper bounds the nodes of a function that is looked through for entities.
const maxEscaper = 1200

// entitiesOf are the ways to write a character that the text of a page, or a quoted attribute, ends at.
var entitiesOf = map[string][]string{
	"<": {"&lt;", "&#60;", "&#x3C;", "&#x3c;", "&LT;"},
	`"`: {"&quot;", "&#34;", "&#x22;", "&QUOT;"},
}

// codesOf are the numbers of these characters.
var codesOf = map[string][]string{"<": {"60", "0x3c", "0x3C"}, `"`: {"34", "0x22"}}

// escaping is what a body gives, without the harm that its own escaping takes away.
func (ev *evaluator) escaping(body ir.NodeID, v Value) Value {
	if v.marks == nil || ev.lib.contexts["xss"] == nil {
		return v
	}
	at := treeNode{ev.frame.tree, body}
	mask, known := ev.escapes[at]
	if !known {
		if mask = ev.entitiesWritten(body); ev.escapes == nil {
			ev.escapes = map[treeNode]uint64{}
		}
		ev.escapes[at] = mask
	}
	if mask == 0 {
		return v
	}
	return ev.clean(v, mask)
}

// entitiesWritten is the places of a page in which a text does no harm that a body writes with entities.
func (ev *evaluator) entitiesWritten(body ir.NodeID) uint64 {
	t := ev.frame.tree
	if t.Nodes[body].Next-body > maxEscaper {
		return 0
	}
	replaced := func(c string) bool {
		asked, written := false, false
		for n := body; n < t.Nodes[body].Next && !(asked && written); n++ {
			switch t.Nodes[n].Op {
			case ir.OpChars:
				w := t.Text(n)
				asked = asked || w == c && t.Nodes[t.Nodes[n].Parent].Role != ir.Arg // of a call, which models know
				written = written || slices.Contains(entitiesOf[c], w)
			case ir.OpNumber:
				asked = asked || slices.Contains(codesOf[c], t.Text(n))
			}
		}
		return asked && written
	}
	if !replaced("<") {
		return 0
	}
	places := []string{"text"}
	if replaced(`"`) {
		places = append(places, "attribute", "string")
	}
	return ev.lib.within([]string{"xss"}, places)
}

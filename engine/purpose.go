package engine

import (
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// The names around code tell what it is for: a hash that becomes the key of a cache protects nothing. What a rule finds that is harmless for a purpose is
// doubtful where these tell it.

const (
	maxNamed = 24   // nodes of what a match becomes whose names are read,
	maxMade  = 60   // of the match itself,
	maxUses  = 6    // uses of the variable that it is kept in,
	maxScope = 4000 // and nodes of the function in which these are looked for
)

// doubtPurposes marks the findings whose purpose the names around them tell.
func doubtPurposes(path string, f *ir.File, fs []Finding) {
	for i := range fs {
		p := rules.PurposeOf(fs[i].Rule.Metadata.HarmlessAs)
		if p == nil || fs[i].Doubtful {
			continue
		}
		for k := range f.Units {
			u := &f.Units[k]
			if s := u.Span(); k > 0 && (fs[i].Span.Start < s.Start || fs[i].Span.End > s.End) {
				continue
			}
			n, ok := nodeAt(u.Tree, fs[i].Span.Shift(-u.Start))
			if !ok {
				continue
			}
			r := namesAround{t: u.Tree}
			r.read(n)
			r.file(path)
			if p.Told(r.names.String()) {
				fs[i].Doubtful = true
			}
		}
	}
}

// namesAround gathers names, in lower case and without what joins their words.
type namesAround struct {
	t     *ir.Tree
	names strings.Builder
}

// read gathers the names of what the code at a node is made of and becomes, of what the variable becomes that it is kept in, and of the function around it.
func (r *namesAround) read(at ir.NodeID) {
	r.below(at, maxMade)
	kept := r.above(at)
	fn := r.function(at)
	if kept == 0 || fn == 0 || int(r.t.Nodes[fn].Next-fn) > maxScope {
		return
	}
	uses := 0
	for n := fn; n < r.t.Nodes[fn].Next && uses < maxUses; n++ {
		if x := &r.t.Nodes[n]; x.Op == ir.OpName && x.Hash == r.t.Nodes[kept].Hash && n != kept && x.Role != ir.Member && x.Role != ir.Key {
			r.above(n)
			uses++
		}
	}
}

// above gathers what the value of a node becomes: the targets, keys and callees on the way to its statement. kept is the variable that holds it from there on, or 0.
func (r *namesAround) above(n ir.NodeID) (kept ir.NodeID) {
	for p := r.t.Nodes[n].Parent; ; n, p = p, r.t.Nodes[p].Parent {
		x := &r.t.Nodes[p]
		switch x.Op {
		case ir.OpBlock, ir.OpUnit, ir.OpFunc, ir.OpLambda, ir.OpClass:
			return kept
		}
		for c := p + 1; c < x.Next; c = r.t.Nodes[c].Next {
			if c == n {
				continue
			}
			switch y := &r.t.Nodes[c]; y.Role {
			case ir.Target:
				if y.Op == ir.OpName {
					kept = c
				}
				r.below(c, maxNamed)
			case ir.Key, ir.Callee, ir.Object, ir.Member:
				r.below(c, maxNamed)
			case ir.Arg:
				r.below(c, maxNamed)
			}
		}
		if p == 0 {
			return kept
		}
	}
}

// function gathers the name of the innermost function around a node that has one, and gives its node.
func (r *namesAround) function(n ir.NodeID) ir.NodeID {
	for p := n; ; p = r.t.Nodes[p].Parent {
		if r.t.Nodes[p].Op == ir.OpFunc {
			if name, ok := r.t.Child(p, ir.Target); ok {
				r.below(name, maxNamed)
				return p
			}
		}
		if p == 0 {
			return 0
		}
	}
}

// file gathers the names of the file and of the folder that it lies in.
func (r *namesAround) file(path string) {
	i := strings.LastIndexByte(path, '/')
	r.words(path[strings.LastIndexByte(path[:max(0, i)], '/')+1:])
}

// below gathers the names and texts of at most so many nodes.
func (r *namesAround) below(n ir.NodeID, most int) {
	end := min(r.t.Nodes[n].Next, n+ir.NodeID(most))
	for c := n; c < end; c++ {
		switch r.t.Nodes[c].Op {
		case ir.OpName, ir.OpChars:
			if r.t.Nodes[c].Op == ir.OpChars && r.t.Nodes[c].End-r.t.Nodes[c].Start > 40 {
				continue
			}
			r.words(r.t.Text(c))
		}
	}
}

// words adds a name.
func (r *namesAround) words(name string) {
	for _, b := range []byte(name) {
		switch {
		case 'A' <= b && b <= 'Z':
			r.names.WriteByte(b | 0x20)
		case 'a' <= b && b <= 'z' || '0' <= b && b <= '9' || b >= 0x80:
			r.names.WriteByte(b)
		}
	}
	r.names.WriteByte(' ')
}

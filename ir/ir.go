// Package ir is what matching and data flow see: one small vocabulary of operations for every language, kept as flat
// trees, a tree a unit. A unit is a function, a method or a large item at the top of a file; what lies between the units is
// the outline, unit 0, in which each other unit is a hole.
//
// Spans inside a Tree are bytes relative to the unit's start, so a unit whose text did not change is shared between
// versions of a file wherever it moved. Trees, Units and Files never change once they were returned.
package ir

import (
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// NodeID is the index of a node in Tree.Nodes; 0 is the root.
type NodeID = uint32

// Node is one node of a Tree. Its descendants are Nodes[i+1:Nodes[i].Next].
type Node struct {
	Op           Op
	Role         Role
	Flags        Flags
	Kind         syntax.Kind // of the syntax node it came from; decides between OpOther nodes
	word         uint16      // of a text that is not the source: its place in Tree.words and 1; 0 for none
	Start, End   uint32      // bytes, relative to Tree.Source
	Parent, Next NodeID
	Hash         uint32 // of the node's Text for leaves and operators, 0 where there is none
}

// Tree is a unit's code.
type Tree struct {
	Source string // the unit's text
	Nodes  []Node
	// words are the texts of nodes whose text is not their source: normalised operators, names that a lowering made. further holds those of
	// a tree with more than fit into a node's number.
	words   []string
	further map[NodeID]string
	// Imports are the names that imports in this tree bind, in order.
	Imports []Import
	// Settings are the dotted names that the tree gives a value otherwise than by an assignment, with the node of that value: 0 where there are several.
	Settings map[string]NodeID
	// Fault says why the code could not be lowered, or is "". The tree is its root alone then.
	Fault string
}

// Unit is a piece of a file that is analysed by itself.
type Unit struct {
	Start int    // bytes from the start of the file
	Hash  uint64 // of the unit's text and language
	Name  string // for logs and goldens: the declared name, or the kind and the line's beginning
	Tree  *Tree
	// Comments are the places of its comments, relative to the unit.
	Comments []text.Span
}

// Span is the unit's place in the file.
func (u *Unit) Span() text.Span { return text.Span{Start: u.Start, End: u.Start + len(u.Tree.Source)} }

// Comment is a comment's place in the file.
type Comment struct{ Span text.Span }

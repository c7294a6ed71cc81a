package ir

// Splice puts units into the holes of an outline and returns the one tree of the file, with spans relative to the file. Unit
// k fills the hole whose Hash is k; start is the unit's place in the file.
func Splice(source string, outline *Tree, unit func(k uint32) (t *Tree, start int)) *Tree {
	size := len(outline.Nodes)
	for i := range outline.Nodes {
		if outline.Nodes[i].Op == OpHole {
			if t, _ := unit(outline.Nodes[i].Hash); t != nil {
				size += len(t.Nodes)
			}
		}
	}
	w := &Tree{Source: source, Nodes: make([]Node, 0, size), Imports: outline.Imports}
	moved := make([]NodeID, len(outline.Nodes)+1) // the new id of each node of the outline
	for i := range outline.Nodes {
		n := outline.Nodes[i]
		moved[i] = NodeID(len(w.Nodes))
		n.Parent = moved[n.Parent]
		if n.Op != OpHole {
			w.Nodes = append(w.Nodes, n)
			if n.word != 0 {
				w.SetText(moved[i], outline.Text(NodeID(i)))
			}
			continue
		}
		if t, start := unit(n.Hash); t != nil {
			w.splice(t, uint32(start), n)
		}
	}
	moved[len(outline.Nodes)] = NodeID(len(w.Nodes))
	for i := range outline.Nodes {
		if outline.Nodes[i].Op != OpHole {
			w.Nodes[moved[i]].Next = moved[outline.Nodes[i].Next]
		}
	}
	return w
}

// splice appends a unit's nodes without its root, in the place of a hole. A single root takes the hole's role.
func (w *Tree) splice(t *Tree, start uint32, hole Node) {
	shift := NodeID(len(w.Nodes)) - 1 // the unit's node 1 takes the next place
	for i := 1; i < len(t.Nodes); i++ {
		n := t.Nodes[i]
		if n.Parent == 0 {
			n.Parent = hole.Parent
			if hole.Role != Elem {
				n.Role = hole.Role
			}
		} else {
			n.Parent += shift
		}
		n.Next += shift
		n.Start += start
		n.End += start
		w.Nodes = append(w.Nodes, n)
		if n.word != 0 {
			w.SetText(NodeID(len(w.Nodes)-1), t.Text(NodeID(i)))
		}
	}
	w.Imports = w.Imports[:len(w.Imports):len(w.Imports)]
	for _, im := range t.Imports {
		im.Hides = false // what a function imports means nothing outside of it
		w.Imports = append(w.Imports, im)
	}
}

// Moved is the tree over another text, in which everything from an offset on stands by bytes further on. The structure is the same.
func (t *Tree) Moved(source string, from uint32, by int32) *Tree {
	out := &Tree{Source: source, Nodes: make([]Node, len(t.Nodes)), words: t.words, further: t.further, Imports: t.Imports, Settings: t.Settings}
	for i, n := range t.Nodes {
		if n.Start >= from {
			n.Start = uint32(int32(n.Start) + by)
		}
		if n.End >= from {
			n.End = uint32(int32(n.End) + by)
		}
		out.Nodes[i] = n
	}
	return out
}

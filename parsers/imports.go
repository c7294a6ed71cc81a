package parsers

import (
	"context"
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// ImportSyntax says where a file takes a further import. The zero value fits a language whose imports are statements of one line
// each, below the package clause where there is one.
type ImportSyntax struct {
	// Frame is the text in which a statement alone is a file, with %s for it; the default is "%s".
	Frame string
	// Open and Close begin and end a statement that lists several imports: "import (" and ")". Such a list takes what follows Keyword.
	Open, Close, Keyword string
	// Head is what must stay first in a file that imports nothing yet, behind its comments. It is anchored at its start.
	Head *regexp.Regexp
	// Required: a file without Head cannot take an import.
	Required bool
	// Line is how a line at the top of a file looks that imports by a call.
	Line *regexp.Regexp
	// BindsHead: an import without a name of its own binds the first word of its path.
	BindsHead bool
	// Adapt writes a statement as the file writes its own; nil where there is one way only.
	Adapt func(f *ir.File, statement string) string
}

// AddImports gives the edits after which a file binds what the import statements bind. What it binds already needs no edit. It refuses when a
// name of the statements means something else in the file, or when there is no place for them. Edits are in order, at one place.
func (l *Language) AddImports(f *ir.File, statements []string) ([]text.Edit, bool) {
	var missing []string
	have := importsOf(f)
	for _, s := range statements {
		if s = strings.TrimSpace(s); l.Imports.Adapt != nil {
			s = l.Imports.Adapt(f, s)
		}
		keys, err := l.bound(s)
		if err != nil {
			return nil, false
		}
		present := len(keys) > 0
		for k := range keys {
			switch {
			case have[k] || k.local == "*" && have[importKey{"*", k.path, ""}] || have[importKey{"*", parentPath(k.path), ""}]:
			case l.Imports.BindsHead && k.local == "" && have[importKey{headOf(k.path), k.path, ""}]:
			case taken(f, have, l.localName(k)):
				return nil, false
			default:
				present = false
			}
		}
		if len(keys) == 0 {
			present = hasLine(f.Source, s)
		}
		if !present {
			missing = append(missing, s)
		}
	}
	if len(missing) == 0 {
		return nil, true
	}
	return l.insertImports(f, missing)
}

// importKey identifies what an import binds. quoted is the path as written, where the dotted one is only its end.
type importKey struct{ local, path, quoted string }

func importsOf(f *ir.File) map[importKey]bool {
	out := map[importKey]bool{}
	t := f.Units[0].Tree
	for _, im := range t.Imports {
		out[importKey{im.Local, im.Path, ""}] = true
	}
	for k := range namedImports(t) {
		out[k] = true
	}
	return out
}

func namedImports(t *ir.Tree) map[importKey]bool {
	out := map[importKey]bool{}
	for i := range t.Nodes {
		if t.Nodes[i].Op != ir.OpImportName {
			continue
		}
		id := ir.NodeID(i)
		var k importKey
		if v, ok := t.Child(id, ir.Value); ok {
			k.path, _ = t.Path(v)
		}
		if v, ok := t.Child(id, ir.Target); ok {
			k.local = t.Text(v)
		}
		for c := id + 1; c < t.Nodes[id].Next; c = t.Nodes[c].Next {
			if t.Nodes[c].Op == ir.OpString && t.Nodes[c].Role == ir.Elem {
				k.quoted = t.StringText(c)
			}
		}
		out[k] = true
	}
	return out
}

// bound is what a statement binds, in a file of its own.
func (l *Language) bound(statement string) (map[importKey]bool, error) {
	src := statement + "\n"
	if fr := l.Imports.Frame; fr != "" {
		src = strings.Replace(fr, "%s", src, 1)
	}
	p, err := l.Parse(context.Background(), src, nil)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	t := p.File.Units[0].Tree
	out := namedImports(t)
	if len(out) == 0 {
		for _, im := range t.Imports {
			out[importKey{im.Local, im.Path, ""}] = true
		}
	}
	return out, nil
}

// localName is the name that an import gives a meaning in the file, or "".
func (l *Language) localName(k importKey) string {
	if k.local == "" && l.Imports.BindsHead {
		return headOf(k.path)
	}
	return k.local
}

func headOf(path string) string { head, _, _ := strings.Cut(path, "."); return head }

func parentPath(p string) string { return p[:max(strings.LastIndexByte(p, '.'), 0)] }

// taken: the file gives the name a meaning, by another import or anywhere by an assignment or declaration.
func taken(f *ir.File, have map[importKey]bool, local string) bool {
	if local == "" || local == "*" {
		return false
	}
	for k := range have {
		if k.local == local {
			return true
		}
	}
	hash := ir.HashText(local)
	for i := range f.Units {
		t := f.Units[i].Tree
		for j := range t.Nodes {
			n := &t.Nodes[j]
			if n.Hash == hash && n.Op == ir.OpName && n.Role == ir.Target && t.Nodes[n.Parent].Op != ir.OpImportName {
				return true
			}
		}
	}
	return false
}

// hasLine reports whether a line of src is the statement, whatever its spaces.
func hasLine(src, statement string) bool {
	want := strings.Join(strings.Fields(statement), " ")
	for line := range strings.Lines(src) {
		if strings.Join(strings.Fields(line), " ") == want {
			return true
		}
	}
	return false
}

func (l *Language) insertImports(f *ir.File, statements []string) ([]text.Edit, bool) {
	eol := "\n"
	if i := strings.IndexByte(f.Source, '\n'); i > 0 && f.Source[i-1] == '\r' {
		eol = "\r\n"
	}
	// Each statement is an edit of its own, so that the edits of several fixes can be told to be the same.
	at := func(offset int, before, after, last string) ([]text.Edit, bool) {
		var out []text.Edit
		for _, s := range statements {
			out = append(out, text.Edit{Span: text.Span{Start: offset, End: offset}, New: before + s + after})
		}
		if last != "" {
			out = append(out, text.Edit{Span: text.Span{Start: offset, End: offset}, New: last})
		}
		return out, true
	}
	if last, ok := l.lastImport(f); ok {
		if edits, ok := l.intoGroup(f.Source, last, statements, eol); ok {
			return edits, true
		}
		end := last.End
		if i := strings.IndexByte(f.Source[end:], '\n'); i >= 0 {
			return at(end+i+1, "", eol, "")
		}
		return at(len(f.Source), eol, "", "")
	}
	offset, ok := l.afterHead(f)
	if !ok {
		return nil, false
	}
	if offset > 0 && f.Source[offset-1] != '\n' {
		return at(offset, eol, "", eol)
	}
	return at(offset, "", eol, eol)
}

// intoGroup writes the statements into a list of imports, before what closes it.
func (l *Language) intoGroup(src string, last text.Span, statements []string, eol string) ([]text.Edit, bool) {
	body := strings.TrimSpace(src[last.Start:last.End])
	if l.Imports.Open == "" || !strings.HasPrefix(body, l.Imports.Open) || !strings.HasSuffix(body, l.Imports.Close) {
		return nil, false
	}
	end := last.Start + strings.LastIndex(src[last.Start:last.End], l.Imports.Close)
	lineStart := strings.LastIndexByte(src[:end], '\n') + 1
	if strings.TrimSpace(src[lineStart:end]) != "" {
		return nil, false
	}
	var out []text.Edit
	for _, s := range statements {
		out = append(out, text.Edit{Span: text.Span{Start: lineStart, End: lineStart}, New: "\t" + strings.TrimSpace(strings.TrimPrefix(s, l.Imports.Keyword)) + eol})
	}
	return out, true
}

// lastImport is the last import that stands at the top of the file.
func (l *Language) lastImport(f *ir.File) (text.Span, bool) {
	t := f.Units[0].Tree
	var out text.Span
	found := false
	for i := 1; i < len(t.Nodes); i++ {
		n := &t.Nodes[i]
		start, end := int(n.Start), int(n.End)
		from := strings.LastIndexByte(f.Source[:start], '\n') + 1
		switch {
		case n.Op == ir.OpImport && from == start:
		case n.Op != ir.OpHole && l.Imports.Line != nil && l.Imports.Line.MatchString(f.Source[from:lineAfter(f.Source, start)]):
		default:
			continue
		}
		if atTop(t, ir.NodeID(i)) {
			// Some grammars take the end of the line for a part of the statement.
			out, found = text.Span{Start: from, End: start + len(strings.TrimRight(f.Source[start:end], "\r\n"))}, true
		}
	}
	return out, found
}

// atTop: what stands around the node is no code of its own.
func atTop(t *ir.Tree, id ir.NodeID) bool {
	for id = t.Nodes[id].Parent; id != 0; id = t.Nodes[id].Parent {
		switch t.Nodes[id].Op {
		case ir.OpUnit, ir.OpOther, ir.OpPackage, ir.OpBlock:
		default:
			return false
		}
	}
	return true
}

// afterHead is where the first import of a file goes: behind its package clause, or else its leading comments and what must stay first, before the
// comments that belong to the code that follows.
func (l *Language) afterHead(f *ir.File) (int, bool) {
	src := f.Source
	t := f.Units[0].Tree
	offset := 0
	for c := ir.NodeID(1); int(c) < len(t.Nodes) && c < t.Nodes[0].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Op == ir.OpPackage {
			end := int(t.Nodes[c].End)
			if v, ok := t.Child(c, ir.Value); ok && int(t.Nodes[v].End) < end && strings.Contains(src[t.Nodes[v].End:end], "{") {
				return 0, false // a package with a body: where it ends is for a person to say
			}
			offset = lineAfter(src, end)
			return skipBlank(src, offset), true
		}
	}
	comments := f.Comments()
	for {
		offset = skipBlank(src, offset)
		if strings.HasPrefix(src[offset:], "#!") && offset == 0 {
			offset = lineAfter(src, offset)
			continue
		}
		end, ok := commentBlock(src, comments, offset)
		if !ok {
			break
		}
		offset = end
	}
	if h := l.Imports.Head; h != nil {
		if m := h.FindStringIndex(src[offset:]); m != nil && m[0] == 0 {
			return skipBlank(src, lineAfter(src, offset+max(m[1]-1, 0))), true
		}
		if l.Imports.Required {
			return 0, false
		}
	}
	return offset, true
}

// commentBlock is the end of the run of comments at an offset, where a blank line or a declaration of the encoding sets it apart from the code below.
func commentBlock(src string, comments []ir.Comment, offset int) (int, bool) {
	end := offset
	for _, c := range comments {
		if c.Span.Start == end {
			end = lineAfter(src, c.Span.End-1)
		}
	}
	if end == offset {
		return 0, false
	}
	apart := strings.TrimSpace(src[end:lineAfter(src, end)]) == "" || strings.Contains(src[offset:end], "coding:")
	return end, apart
}

func lineAfter(src string, at int) int {
	if i := strings.IndexByte(src[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(src)
}

// skipBlank goes over blank lines.
func skipBlank(src string, at int) int {
	for at < len(src) {
		next := lineAfter(src, at)
		if strings.TrimSpace(src[at:next]) != "" {
			return at
		}
		at = next
	}
	return at
}

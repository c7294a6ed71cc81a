package engine

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/engine/rewrite"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// rewriting is a fix of a kind that looks at the code around: see rules.Alternative.
type rewriting struct {
	*fixSite
	a        *rules.Alternative
	t        *ir.Tree
	at       ir.NodeID // what matched, or what is reported
	pattern  string    // that matched, or ""
	bindings []Binding
	text     *rewrite.Text // or nil
	inner    []rewrite.Edit
	outer    []rewrite.Edit
	taken    []rewrite.Value // that were in the text
}

func (s *fixSite) rewritten(a *rules.Alternative) ([]Binding, []text.Edit, bool) {
	if s.lang == nil {
		return nil, nil, false
	}
	r := &rewriting{fixSite: s, a: a, t: s.scope.Tree, bindings: s.finding.Bindings}
	at, ok := nodeAt(r.t, s.finding.Span)
	if !ok {
		return nil, nil, false
	}
	r.at = at
	r.written()
	if len(a.Match) > 0 && !r.matched() || len(a.Inside) > 0 && !r.within() || a.Text != nil && !r.readText() || a.Made != nil && !r.remade() {
		return nil, nil, false
	}
	r.data()
	r.name()
	if a.Fix != "" {
		code, ok := r.code()
		if !ok {
			return nil, nil, false
		}
		n := &r.t.Nodes[r.at]
		r.outer = append(r.outer, rewrite.Edit{Start: n.Start, End: n.End, New: code})
		for _, e := range r.inner {
			if e.End <= n.Start || e.Start >= n.End {
				r.outer = append(r.outer, e)
			}
		}
	} else {
		r.outer = append(r.outer, r.inner...)
	}
	if !r.around() {
		return nil, nil, false
	}
	out, ok := spanEdits(r.outer)
	return r.bindings, out, ok
}

// written: of an assignment that is a sink the value is what is written, and not the target; of a command between marks it is the command.
func (r *rewriting) written() {
	r.bindings = slices.Clone(r.bindings)
	for i, b := range r.bindings {
		if b.Name != "$VALUE" {
			continue
		}
		if id, ok := nodeAt(r.t, b.Span); ok {
			n := &r.t.Nodes[r.valueOf(id)]
			r.bindings[i] = Binding{Name: b.Name, Span: text.Span{Start: int(n.Start), End: int(n.End)}, Text: r.t.Source[n.Start:n.End]}
		}
	}
}

// valueOf is the value that is dangerous at a node.
func (r *rewriting) valueOf(id ir.NodeID) ir.NodeID {
	t := r.t
	if at := &t.Nodes[r.at]; at.Op == ir.OpAssign || at.Op == ir.OpReturn {
		target, ok := t.Child(r.at, ir.Target)
		if v, is := t.Child(r.at, ir.Value); is && (id == r.at || ok && target <= id && id < t.Nodes[target].Next) {
			return v
		}
	}
	for c := id; c != 0; c = t.Nodes[c].Parent {
		if p := t.Nodes[c].Parent; t.Nodes[c].Role == ir.Target && t.Nodes[p].Op == ir.OpAssign {
			if v, ok := t.Child(p, ir.Value); ok {
				return v
			}
		}
	}
	if n := &t.Nodes[id]; n.Op == ir.OpCall && strings.HasPrefix(t.SourceOf(id), "`") {
		if a, ok := t.Child(id, ir.Arg); ok {
			return a
		}
	}
	return id
}

// matched looks for the innermost code around the finding that one of the patterns matches.
func (r *rewriting) matched() bool {
	for at := r.at; ; at = r.t.Nodes[at].Parent {
		for c := at; c < r.t.Nodes[at].Next && r.t.Nodes[c].Start == r.t.Nodes[at].Start && r.t.Nodes[c].End == r.t.Nodes[at].End; c++ {
			for _, p := range r.a.Match {
				bs, ok := r.match(p, c)
				if ok && r.speaksOfValue(bs) {
					for _, p := range r.a.Unless {
						if _, ok := r.match(p, c); ok {
							return false
						}
					}
					r.at, r.pattern, r.bindings = c, p, append(bs, r.bindings...)
					return true
				}
			}
		}
		switch r.t.Nodes[at].Op {
		case ir.OpUnit, ir.OpBlock, ir.OpFunc, ir.OpLambda, ir.OpClass, ir.OpIf, ir.OpFor, ir.OpForEach, ir.OpWhile, ir.OpTry, ir.OpSwitch:
			return false
		}
	}
}

// within: the function around the code, the innermost one, is as one of the patterns says.
func (r *rewriting) within() bool {
	for at := r.at; ; at = r.t.Nodes[at].Parent {
		if op := r.t.Nodes[at].Op; op == ir.OpFunc || op == ir.OpLambda {
			for _, p := range r.a.Inside {
				if bs, ok := r.match(p, at); ok {
					r.bindings = append(bs, r.bindings...)
					return true
				}
			}
			return false
		}
		if at == 0 || r.t.Nodes[at].Parent == at {
			return false
		}
	}
}

// data binds $DATA to the code of what is dangerous in the argument: the one value in a text that is, or the argument itself.
func (r *rewriting) data() {
	if !strings.Contains(r.a.Before+r.a.After+r.a.Fix, "$DATA") {
		return
	}
	value, ok := find(r.bindings, "$VALUE")
	if !ok {
		return
	}
	id, ok := nodeAt(r.t, value.Span)
	if !ok {
		return
	}
	id = r.valueOf(id)
	x, joined := rewrite.Read(r.t, id, r.spelling(), true)
	switch {
	case !joined:
		r.bind("$DATA", r.t.SourceOf(id))
	case r.dirty != nil:
		if code, ok := x.Only(r.dirty); ok {
			r.bind("$DATA", code)
		}
	}
}

// speaksOfValue: what the pattern calls the text is the dangerous argument.
func (r *rewriting) speaksOfValue(bs []Binding) bool {
	value, ok := find(r.bindings, "$VALUE")
	if r.a.Text == nil || !ok {
		return true
	}
	of, ok := find(bs, r.a.Text.Of)
	if !ok {
		return true
	}
	return of.Span.Start <= value.Span.Start && value.Span.End <= of.Span.End || value.Span.Start <= of.Span.Start && of.Span.End <= value.Span.End
}

func find(bs []Binding, name string) (Binding, bool) {
	for _, b := range bs {
		if b.Name == name {
			return b, true
		}
	}
	return Binding{}, false
}

// readText changes the text that the fix speaks of.
func (r *rewriting) readText() bool {
	of, ok := find(r.bindings, r.a.Text.Of)
	if !ok {
		return false
	}
	id, ok := nodeAt(r.t, of.Span)
	if !ok {
		return false
	}
	id = r.valueOf(id)
	x, joined := rewrite.Read(r.t, id, r.spelling(), r.a.Text.Wrap != "")
	r.text = x
	until := r.t.Nodes[r.at].Start
	switch f := r.a.Text; {
	case f.Wrap != "":
		return r.wrapAll(f, id, joined)
	case !joined:
		return false
	case f.Words:
		list, ok := x.Words(until)
		if !ok {
			return false
		}
		r.bind("$PROGRAM", list[0])
		r.bind("$ARGUMENTS", strings.Join(list[1:], ", "))
		r.bind("$WORDS", strings.Join(list, ", "))
		for _, d := range x.Definitions() {
			if line, ok := r.wholeLine(d); ok {
				r.outer = append(r.outer, line)
			}
		}
		return true
	default:
		r.inner, r.taken, ok = x.Values(until, f.Anywhere, func(n int, name string) string {
			return strings.NewReplacer("{n}", strconv.Itoa(n), "{i}", strconv.Itoa(n-1), "{name}", name).Replace(f.Placeholder)
		})
		var list []string
		for i, v := range r.taken {
			list = append(list, r.each(f.Value, i, v))
		}
		r.bind("$VALUES", strings.Join(list, f.Join))
		return ok
	}
}

func (r *rewriting) spelling() rewrite.Spelling {
	return rewrite.Spelling{Join: r.lang.Texts.Join, Template: r.lang.Texts.Template}
}

// wrapAll wraps what is dangerous in the text, and where the fix speaks of no other, in every argument that flows of the finding end in.
func (r *rewriting) wrapAll(f *rules.TextFix, id ir.NodeID, joined bool) bool {
	if !r.wrap(f, id, joined) {
		return false
	}
	if f.Of != "$VALUE" {
		return true
	}
	edits := r.inner
	for _, span := range r.values {
		other, ok := nodeAt(r.t, span)
		if !ok {
			continue
		}
		if other = r.valueOf(other); other == id {
			continue
		}
		x, joined := rewrite.Read(r.t, other, r.spelling(), true)
		r.text = x
		if !r.wrap(f, other, joined) {
			return false
		}
		edits = append(edits, r.inner...)
	}
	slices.SortFunc(edits, func(a, b rewrite.Edit) int { return int(a.Start) - int(b.Start) })
	r.inner = slices.Compact(edits)
	return true
}

func (r *rewriting) wrap(f *rules.TextFix, id ir.NodeID, joined bool) bool {
	wrap := func(code string) string {
		return fill(f.Wrap, append([]Binding{{Name: "$ITEM", Text: code}}, r.bindings...), false)
	}
	if !joined {
		switch r.t.Nodes[id].Op {
		case ir.OpString, ir.OpMap, ir.OpList, ir.OpNew:
			return false
		}
		if _, ok := r.t.Child(id, ir.Target); ok {
			return false // a statement
		}
		r.inner = rewrite.EscapeValue(r.t, id, wrap)
		return true
	}
	dirty := func(from, to uint32) bool { return true }
	var ok bool
	if r.dirty != nil {
		if r.inner, ok = r.text.Escape(r.dirty, wrap, f.Unquote); ok {
			return true
		}
	}
	if r.dirty != nil && r.text.Holes() > 1 {
		return false // which of them is meant, is not known
	}
	r.inner, ok = r.text.Escape(dirty, wrap, f.Unquote)
	return ok
}

func (r *rewriting) bind(name, code string) {
	r.bindings = append([]Binding{{Name: name, Text: code}}, r.bindings...)
}

// each writes a line or an entry for a value.
func (r *rewriting) each(template string, i int, v rewrite.Value) string {
	return fill(template, append([]Binding{{Name: "$ITEM", Text: v.Code}, {Name: "$NAME", Text: v.Name}, {Name: "$NUMBER", Text: strconv.Itoa(i + 1)}}, r.bindings...), false)
}

// name gives the metavariables their code after the edits within them, and $RESULT the variable that gets the value of what matched.
func (r *rewriting) name() {
	r.bindings = slices.Clone(r.bindings)
	for i, b := range r.bindings {
		if b.Span.Len() > 0 {
			r.bindings[i].Text = rewrite.Source(r.t, uint32(b.Span.Start), uint32(b.Span.End), r.inner)
		}
	}
	p := r.t.Nodes[r.at].Parent
	if r.t.Nodes[p].Op == ir.OpAwait {
		p = r.t.Nodes[p].Parent
	}
	if target, ok := r.t.Child(p, ir.Target); ok && r.t.Nodes[p].Op == ir.OpAssign && r.t.Nodes[target].Op == ir.OpName {
		r.bind("$RESULT", r.t.SourceOf(target))
	}
}

// remade changes how the value of a variable was made.
func (r *rewriting) remade() bool {
	m := r.a.Made
	of, ok := find(r.bindings, m.Of)
	if !ok {
		return false
	}
	id, ok := nodeAt(r.t, of.Span)
	if !ok || r.t.Nodes[id].Op != ir.OpName {
		return false
	}
	def, ok := rewrite.Definition(r.t, id)
	if !ok {
		return false
	}
	value, ok := r.t.Child(def, ir.Value)
	if !ok {
		return false
	}
	bs, ok := r.match(m.Match, value)
	if !ok {
		return false
	}
	r.bindings = append(bs, r.bindings...)
	if m.Fix == "" {
		return true
	}
	if !r.onlyClosed(id) {
		return false
	}
	if r.text != nil {
		for _, d := range r.text.Through() {
			if d > def {
				return false // the text is not there yet
			}
		}
		if r.text.Holes() > len(r.taken) && len(r.text.Through()) == 0 {
			return false
		}
	}
	r.name()
	n := &r.t.Nodes[value]
	r.outer = append(r.outer, rewrite.Edit{Start: n.Start, End: n.End, New: fill(m.Fix, r.bindings, false)})
	if typ, ok := r.t.Child(def, ir.Type); ok && m.Type != "" {
		switch n := &r.t.Nodes[typ]; r.t.SourceOf(typ) {
		case "var", "val", "let", "auto":
		default:
			r.outer = append(r.outer, rewrite.Edit{Start: n.Start, End: n.End, New: m.Type})
		}
	}
	return true
}

var reRest = regexp.MustCompile(`,\s*(\$\.\.\.[A-Z_][A-Z_0-9]*)`)

// code is what takes the place of what matched. Where pattern and template have the same metavariables in the same order, what stands between
// them in the code stays as far as the two agree on it.
func (r *rewriting) code() (string, bool) {
	template := r.a.Fix
	for _, b := range r.bindings {
		if strings.HasPrefix(b.Name, "$...") && b.Span.Len() == 0 {
			template, r.pattern = without(template, b.Name), without(r.pattern, b.Name)
		}
	}
	if !r.complete(template) {
		return "", false
	}
	if out, ok := r.aligned(template); ok {
		return out, true
	}
	return fill(strings.ReplaceAll(template, "\n", "\n"+indentAt(r.t.Source, int(r.t.Nodes[r.at].Start))), r.bindings, false), true
}

// onlyClosed: besides at one place, of a variable nothing is asked but calls without arguments, such as close().
func (r *rewriting) onlyClosed(name ir.NodeID) bool {
	t := r.t
	for i := 1; i < len(t.Nodes); i++ {
		n, id := &t.Nodes[i], ir.NodeID(i)
		if n.Op != ir.OpName || n.Hash != t.Nodes[name].Hash || n.Role == ir.Member || n.Role == ir.Target || id == name {
			continue
		}
		call := t.Nodes[n.Parent].Parent
		if t.Nodes[n.Parent].Op == ir.OpMember && n.Role == ir.Object && t.Nodes[call].Op == ir.OpCall && t.Nodes[n.Parent].Role == ir.Callee {
			if _, ok := t.Child(call, ir.Arg); !ok {
				continue
			}
		}
		if p := &t.Nodes[n.Parent]; p.Op == ir.OpBinary && (p.Role == ir.Cond || n.Role == ir.Left) {
			continue // compared with null
		}
		return false
	}
	return true
}

// without is a template without a metavariable that stands for nothing, and the comma before it.
func without(template, name string) string {
	for _, m := range reRest.FindAllStringSubmatch(template, -1) {
		if m[1] == name {
			template = strings.Replace(template, m[0], "", 1)
		}
	}
	return strings.ReplaceAll(template, name, "")
}

// complete: every metavariable that a template has of a pattern, or is made, is bound.
func (r *rewriting) complete(template string) bool {
	for _, name := range reMetavariable.FindAllString(template, -1) {
		if _, ok := find(r.bindings, name); ok {
			continue
		}
		switch name {
		case "$VALUE", "$DATA", "$RESULT", "$VALUES", "$PROGRAM", "$ARGUMENTS", "$WORDS":
			return false
		}
		for _, p := range r.a.Match {
			if slices.Contains(reMetavariable.FindAllString(p, -1), name) {
				return false
			}
		}
	}
	return true
}

func (r *rewriting) aligned(template string) (string, bool) {
	names := reMetavariable.FindAllString(r.pattern, -1)
	gaps := reMetavariable.Split(r.pattern, -1)
	var wanted []string
	at, rest := 0, template
	for _, name := range names {
		// What stands before the name in the template, with other metavariables in it.
		i := -1
		for _, m := range reMetavariable.FindAllStringIndex(template[at:], -1) {
			if template[at+m[0]:at+m[1]] == name {
				i = at + m[0]
				break
			}
		}
		if i < 0 {
			return "", false
		}
		wanted = append(wanted, template[at:i])
		at = i + len(name)
		rest = template[at:]
	}
	wanted = append(wanted, rest)
	n := &r.t.Nodes[r.at]
	var sb strings.Builder
	from := int(n.Start)
	for i := range wanted {
		to := int(n.End)
		var b Binding
		if i < len(names) {
			b, _ = find(r.bindings, names[i])
			if b.Span.Start < from || b.Span.Len() == 0 {
				return "", false
			}
			to = b.Span.Start
		}
		sb.WriteString(between(r.t.Source[from:to], gaps[i], wanted[i], func(s string) string { return fill(s, r.bindings, false) }))
		sb.WriteString(b.Text)
		from = b.Span.End
	}
	return sb.String(), true
}

// between is what stands between two metavariables of a template, as the code writes it where the pattern has the same there.
func between(code, pattern, template string, fill func(string) string) string {
	if pattern == template {
		return code
	}
	same := 0
	for same < len(pattern) && same < len(template) && pattern[same] == template[same] {
		same++
	}
	switch {
	case same == len(pattern):
		return code + fill(template[same:])
	case strings.HasSuffix(template, pattern):
		return fill(strings.TrimSuffix(template, pattern)) + code
	}
	return fill(template)
}

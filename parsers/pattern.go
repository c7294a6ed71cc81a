package parsers

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
)

// PatternSyntax says how a language spells what patterns add to it. A pattern is made legal code by writing words in the place
// of its metavariables and ellipses, parsed by the language's own grammar, lowered by its own mapping, and turned back.
type PatternSyntax struct {
	// Frames are texts in which a pattern is tried, in order, with %s for the pattern. "%s" alone is tried first.
	Frames []string
	// First are the frames that are tried first for a pattern that begins with a word, such as catch, or with a brace; "$()" is for one that is
	// the output of a command, "=>" for one that begins with a key and an arrow.
	First map[string]string
	// Catch stands for an ellipsis in the place of what a catch clause declares; the default is the bare word.
	Catch string
	// Statement stands for an ellipsis between statements; %s is the word. The default is "%s".
	Statement string
	// Member stands for an ellipsis between the members of a class; the default is Statement.
	Member string
	// Param stands for an ellipsis among the parameters of a definition; the default is "%s".
	Param string
	// Pieces: a metavariable or an ellipsis among the characters of a string stands for a piece of a template, as in "...$X...{$Y}".
	Pieces bool
	// For and Foreach are the loops that a pattern means by `for (...)` and `foreach (...)`, up to their bodies, where the language needs more.
	For, Foreach string
	// Entry is the frame that is tried first for a pattern that begins with a key and a colon.
	Entry string
	// Deep stands for <... p ...>: %s is the word and %p the pattern. The default is a call, "%s(%p)".
	Deep string
	// Attr stands for an ellipsis that is the value of an attribute of markup; the default is the bare word.
	Attr string
	// Annotation stands for an ellipsis among the named arguments of an annotation, where the language has no others beside them.
	Annotation string
	// Bare stands for a metavariable that is a whole parameter, where the language's parameters have types; %s is its word.
	Bare string
	// Case stands for an ellipsis among the cases of a match; the default is Statement.
	Case string
	// Enum stands for an ellipsis that is all that an enumeration holds, with the braces; the default is "{%s}".
	Enum string
	// Pair stands for an ellipsis among pairs, where a bare word is no pair; tried when the bare word does not parse.
	Pair string
	// Lower writes words in lower case on a second try, where a grammar tells names by their case.
	Lower bool
	// Metavar writes the word for a metavariable, where it depends on what stands before it. The word is as given, with a sigil at most.
	Metavar func(before, word string) string
	// Lines: a statement is a line of its own, as in YAML.
	Lines bool
	// Entries: what stands in braces is a list of entries, and so is an ellipsis there.
	Entries bool
	// Semicolons: an expression with a semicolon behind it is a statement, and so is one within it.
	Semicolons bool
	// Unwrap takes, of a pattern that is a map with one entry, the entry.
	Unwrap bool
	// Variables are names of the language that look like metavariables and are none: "$_GET".
	Variables []string
	// Header is the body, of anything, that is put behind the head of a definition which stands alone: `class $A`, `def $F(...)`.
	Header string
	// TypedHeader: a head may also be a type, a name and parameters.
	TypedHeader bool
	// Returns is what `return $X` also stands for: 1 for the expression that is the body of a lambda, 2 for what comes last in a lambda, 3 for
	// what comes last in a function, too.
	Returns int
	// Apart: an assignment is no declaration.
	Apart bool
	// ArrayArgs: what an array begins with is an argument of its construction, as in new T[] {a}.
	ArrayArgs bool
	// Pointers: a type says whether it is a pointer, so that T and *T are two.
	Pointers bool
	// Scalars: a number or a truth value is also the text that spells it.
	Scalars bool
	// Keys: the keys of mappings are written as they are, so that one of a pattern stands in whatever it matches.
	Keys bool
	// Messages: a.b without parentheses or arguments is no call for a pattern that has them, and a[b] is a call of a method.
	Messages bool
	// Plain tells how plain statements are spelt; nil where even those must be parsed to be known.
	Plain *PlainSyntax
	// Prepare rewrites the pattern's text before anything else, where a language needs it.
	Prepare func(string) string
}

// The words that stand for pattern syntax in parsed patterns. They end in x so that a grammar never splits them.
const (
	wordMetavar  = "MV_"
	wordEllipsis = "EL_x"
	wordRest     = "MR_"
	wordDeep     = "DP_x"
	wordTyped    = "TY_"
	wordTarget   = "TT_x"
	wordNoType   = "NT_x"

	wordStatement = "SM_"
)

var (
	reTyped     = regexp.MustCompile(`\(\s*(\$[A-Z_][A-Z_0-9]*)\s*:\s*([^()"']+?)\s*\)`)
	reTypedC    = regexp.MustCompile(`\(\s*([A-Za-z_$][\w.:<>\[\]$?, ]*[*&]*)\s+(\*?\$[A-Z_][A-Z_0-9]*)\s*\)`)
	reRest      = regexp.MustCompile(`\$\.\.\.([A-Z_][A-Z_0-9]*)`)
	reMetavar   = regexp.MustCompile(`\$([A-Z_][A-Z_0-9]*|[0-9]+)\b`)
	reEncoded   = regexp.MustCompile(`\b(MV|MR|EL|DP)_([A-Z0-9_]+_)?x\b`)
	reParamList = regexp.MustCompile(`\b(class|interface|struct|enum|trait|object|impl|namespace|module|record|extension)\b|\bnew\s[^={}]*\)\s*$`)
	reEnum      = regexp.MustCompile(`\benum\s+[\w$]+[^{}]*$`)
)

// ParsePattern turns a pattern into a tree whose root is an OpUnit: one child for an expression, a definition or a type,
// several for a run of statements. The error says that no reading of the pattern parses.
func (l *Language) ParsePattern(src string) (*ir.Tree, error) {
	if by := ByID(l.PatternsBy); by != nil {
		return by.ParsePattern(src)
	}
	given := src
	if l.Pattern.Prepare != nil {
		src = l.Pattern.Prepare(src)
	}
	if l.Pattern.For != "" {
		src = reFor.ReplaceAllLiteralString(src, l.Pattern.For)
	}
	if l.Pattern.Foreach != "" {
		src = reForeach.ReplaceAllLiteralString(src, l.Pattern.Foreach)
	}
	if l.Pattern.Semicolons {
		src = reElse.ReplaceAllString(reBeforeElse.ReplaceAllString(src, "$1 {...} else"), "else {...}$1")
	}
	src = strings.Trim(src, "\n")
	if l.isHeader(src) {
		if t, err := l.parseFrames(strings.TrimRight(src, " \t\n")+l.Pattern.Header, given); err == nil {
			for i := range t.Nodes {
				if n := &t.Nodes[i]; n.Role == ir.Body && n.Parent != 0 && t.Nodes[n.Parent].Parent == 0 {
					n.Flags |= ir.Implicit
				}
			}
			return t, nil
		}
	}
	t, err := l.parseFrames(src, given)
	if err == nil && len(t.Nodes) > 1 && t.Nodes[1].Next == t.Nodes[0].Next {
		t.Nodes[1].Flags &^= ir.Statement
		if l.Pattern.Semicolons && strings.HasSuffix(strings.TrimSpace(given), ";") {
			t.Nodes[1].Flags |= ir.Statement
		}
	}
	return t, err
}

// isHeader: the pattern is the head of a definition, without a body.
func (l *Language) isHeader(src string) bool {
	if l.Pattern.Header == "" {
		return false
	}
	return reHeader.MatchString(src) || l.Pattern.TypedHeader && reTypedHeader.MatchString(src) && !isStatementKeyword(firstWord(src)) && !reStatementWord.MatchString(src)
}

var (
	reHeader        = regexp.MustCompile(`^\s*(?:@[\w$.]+(?:\([^()]*\))?\s+|[a-z]+\s+)*(?:class|interface|trait|enum|struct|object|record|module|impl|def|fun|func|fn|function)\s[^{};\n=]*[^{};\n=:]$`)
	reTypedHeader   = regexp.MustCompile(`^\s*(?:@[\w$.]+(?:\([^()]*\))?\s+)*(?:[\w$.<>\[\],?]+\s+)+[\w$]+\s*\((?:[^()]|\([^()]*\))*\)\s*$`)
	reStatementWord = regexp.MustCompile(`\b(new|throw|else|case|goto|in|is|as|out|ref|using|lock)\s`)
)

// parseFrames tries the readings of a pattern. given is the pattern as it was written.
func (l *Language) parseFrames(src, given string) (*ir.Tree, error) {
	frames := l.Pattern.Frames
	if len(frames) == 0 || frames[0] != "%s" {
		frames = append([]string{"%s"}, frames...)
	}
	if first := l.Pattern.First[beginning(src)]; first != "" {
		frames = append([]string{first}, frames...)
	}
	if first := l.Pattern.First[firstWord(src)]; first != "" {
		frames = append([]string{first}, frames...)
	}
	if l.Pattern.Entry != "" && reEntry.MatchString(src) {
		frames = append([]string{l.Pattern.Entry}, frames...)
	}
	var label *ir.Tree
	for _, try := range []struct{ pair, lower bool }{{false, false}, {true, false}, {false, true}} {
		if try.pair && (l.Pattern.Pair == "" || !strings.Contains(src, "...")) || try.lower && !l.Pattern.Lower {
			continue
		}
		encoded := l.encode(src, try.pair)
		if try.lower {
			encoded = reEncoded.ReplaceAllStringFunc(encoded, strings.ToLower)
		}
		for _, frame := range frames {
			for _, end := range []string{"", ";"} {
				if end != "" && !strings.HasSuffix(l.Pattern.Statement, ";") {
					continue
				}
				t, ok, err := l.tryPattern(frame, encoded+end)
				if err != nil {
					return nil, err
				}
				if ok && isLabel(t) && label == nil {
					label = t // "a: b" is rather an entry, where the language has one
				} else if ok && !isLabel(t) {
					return t, nil
				}
			}
		}
	}
	if label != nil {
		return label, nil
	}
	if other := ByID(l.Fallback); other != nil {
		if t, err := other.ParsePattern(given); err == nil {
			return t, nil
		}
	}
	return nil, fmt.Errorf("the pattern is not %s: no reading of it parses", l.ID)
}

// isLabel: the pattern was read as an expression with a label.
func isLabel(t *ir.Tree) bool {
	if len(t.Nodes) < 3 || t.Nodes[1].Op != ir.OpLabel || t.Nodes[1].Next != t.Nodes[0].Next {
		return false
	}
	for c := ir.NodeID(2); c < t.Nodes[1].Next; c = t.Nodes[c].Next {
		if t.Nodes[c].Role != ir.Target && t.Nodes[c].Flags&ir.Statement == 0 {
			return false
		}
	}
	return true
}

var reEntry = regexp.MustCompile(`^\s*(?:[\w$]+|"[^"\n]*"|'[^'\n]*')\s*:[^:]`)

// An ellipsis may be all that a branch is.
var (
	reBeforeElse = regexp.MustCompile(`(\))\s*\.\.\.\s*else\b`)
	reElse       = regexp.MustCompile(`\belse\s*\.\.\.(\s*)$`)
)

var (
	reFor     = regexp.MustCompile(`\bfor\s*\(\s*\.\.\.\s*\)`)
	reForeach = regexp.MustCompile(`\bforeach\s*\(\s*\.\.\.\s*\)`)
)

// beginning is "$()" for a pattern that is all within $(…) or between backquotes, and "=>" for one that begins with a key and an arrow.
func beginning(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 2 && s[0] == '`' && strings.IndexByte(s[1:], '`') == len(s)-2 || strings.HasPrefix(s, "$(") && strings.HasSuffix(s, ")") && enclosing(s[:len(s)-1]) == "$" {
		return "$()"
	}
	if reArrowEntry.MatchString(s) {
		return "=>"
	}
	return ""
}

var reArrowEntry = regexp.MustCompile(`^(?:\$[A-Z_][A-Z_0-9]*|"[^"\n]*"|'[^'\n]*')\s*=>`)

// firstWord is the word that s begins with, or its first character.
func firstWord(s string) string {
	s = strings.TrimSpace(s)
	n := 0
	for n < len(s) && isWordByte(s[n]) {
		n++
	}
	return s[:max(n, min(1, len(s)))]
}

// tryPattern parses one reading; ok says that it has no syntax error.
func (l *Language) tryPattern(frame, encoded string) (*ir.Tree, bool, error) {
	head, tail, _ := strings.Cut(frame, "%s")
	full := head + encoded + tail
	st, err := l.ParseTree(context.Background(), full)
	if err != nil {
		return nil, false, fmt.Errorf("parsing a pattern: %w", err)
	}
	// What the parser had to insert counts as an error, too.
	if st.Nodes[0].Flags&syntax.HasError != 0 {
		return nil, false, nil
	}
	t := l.lower(st)
	end := len(head) + len(encoded)
	if strings.TrimSpace(tail) == "" {
		end += len(tail) // a directive has the end of its line
	}
	roots := patternRoots(t, uint32(len(head)), uint32(end))
	if len(roots) == 0 {
		return nil, false, nil
	}
	if l.Pattern.Unwrap && len(roots) == 1 && t.Nodes[roots[0]].Op == ir.OpList && strings.HasPrefix(t.SourceOf(roots[0]), "-") {
		// One item of a list stands for such an item of any list.
		if c := roots[0] + 1; c < t.Nodes[roots[0]].Next && t.Nodes[c].Next == t.Nodes[roots[0]].Next {
			return decode(t, []ir.NodeID{c}, l), true, nil
		}
	}
	if l.Pattern.Unwrap && len(roots) == 1 && t.Nodes[roots[0]].Op == ir.OpMap {
		if c := roots[0] + 1; t.Nodes[c].Op == ir.OpPair && t.Nodes[c].Next == t.Nodes[roots[0]].Next {
			roots[0] = c
		}
	}
	out := around(decode(t, roots, l), len(head), len(head)+len(encoded))
	return out, !dissolved(out, strings.TrimSpace(encoded)), nil
}

// dissolved: nothing but the ellipsis in its braces is left of a construct that the lowering takes apart, such as a namespace.
func dissolved(t *ir.Tree, encoded string) bool {
	return len(t.Nodes) == 2 && t.Nodes[1].Op == ir.OpEllipsis && strings.HasSuffix(encoded, "}") && !strings.HasPrefix(encoded, "{")
}

// around keeps the words of a pattern that stand beside its only metavariable, where the lowering drops them: without them `$X as T` would match
// every expression. What is said of white space and brackets says nothing.
func around(t *ir.Tree, from, to int) *ir.Tree {
	const nothing = "(){}[]$;,\"'-\n\t "
	if len(t.Nodes) != 2 || t.Nodes[1].Op != ir.OpMetavar || t.Nodes[1].Flags&ir.Raw != 0 {
		return t
	}
	n := t.Nodes[1]
	d := decoder{from: t}
	before, after := d.restore(t.Source[from:n.Start]), d.restore(t.Source[n.End:to])
	if strings.Trim(before, nothing) == "" && strings.Trim(after, nothing) == "" {
		return t
	}
	out := &ir.Tree{Source: t.Source, Nodes: []ir.Node{t.Nodes[0], n, n}}
	word := strings.TrimLeft(before, "( \n\t") + "\x00" + strings.TrimRight(after, ") \n\t;")
	out.Nodes[0].Next, out.Nodes[1].Next, out.Nodes[2].Next = 3, 3, 3
	out.Nodes[1].Op, out.Nodes[1].Hash = ir.OpAround, ir.HashText(word)
	out.Nodes[2].Role, out.Nodes[2].Parent = ir.Target, 1
	out.SetText(1, word)
	out.SetText(2, t.Text(1))
	return out
}

// patternRoots are the topmost nodes that lie within the pattern's own text.
func patternRoots(t *ir.Tree, from, to uint32) []ir.NodeID {
	var out []ir.NodeID
	for i := ir.NodeID(1); int(i) < len(t.Nodes); {
		n := &t.Nodes[i]
		framing := n.Start < from || n.End > to || n.Op == ir.OpUnit
		if framing || n.Op == ir.OpBlock && n.Flags&ir.Implicit != 0 {
			i++
			continue
		}
		if n.Start < n.End {
			out = append(out, i)
		}
		i = n.Next
	}
	return out
}

// encode writes words for metavariables and ellipses.
func (l *Language) encode(src string, pair bool) string {
	src = l.encodeDeep(src)
	src = encodeTyped(src)
	src = reRest.ReplaceAllString(src, wordRest+"${1}_x")
	// Metavariables come first: the word of an ellipsis beside one would become part of its name.
	return l.encodeEllipses(l.bareRests(l.encodeMetavars(src)), pair)
}

var reOnlyEllipsis = regexp.MustCompile(`^\{\s*\.\.\.\s*\}`)

var reRestWord = regexp.MustCompile(`\bMR_[A-Z0-9_]+?_x\b`)

// bareRests writes a $...X that stands for parameters as a parameter.
func (l *Language) bareRests(src string) string {
	if l.Pattern.Bare == "" {
		return src
	}
	var sb strings.Builder
	last := 0
	for _, m := range reRestWord.FindAllStringIndex(src, -1) {
		if isWhole(src, m[0], m[1]) && inParams(src, m[0], l.Pattern.TypedHeader) {
			sb.WriteString(src[last:m[0]] + fmt.Sprintf(l.Pattern.Bare, src[m[0]:m[1]]))
			last = m[1]
		}
	}
	return sb.String() + src[last:]
}

// encodeDeep writes <... p ...> as a call. An ellipsis before the end of a tag is none.
func (l *Language) encodeDeep(src string) string {
	open, close := wordDeep+"(", ")"
	if l.Pattern.Deep != "" {
		open, close, _ = strings.Cut(strings.ReplaceAll(l.Pattern.Deep, "%s", wordDeep), "%p")
	}
	var sb strings.Builder
	depth := 0
	for i := 0; i < len(src); i++ {
		switch {
		case strings.HasPrefix(src[i:], "<..."):
			depth++
			sb.WriteString(open)
			i += 3
		case depth > 0 && strings.HasPrefix(src[i:], "...>"):
			depth--
			sb.WriteString(close)
			i += 3
		default:
			sb.WriteByte(src[i])
		}
	}
	return sb.String()
}

// encodeTyped writes ($X: T) and (T $X) as a call that carries the type as a string, where they are not a parameter list.
func encodeTyped(src string) string {
	for _, form := range []struct {
		re      *regexp.Regexp
		name, t int
	}{{reTyped, 1, 2}, {reTypedC, 2, 1}} {
		var sb strings.Builder
		last := 0
		for _, m := range form.re.FindAllStringSubmatchIndex(src, -1) {
			before := strings.TrimRight(src[:m[0]], " \t")
			if form.name == 1 && isCallee(before, src[m[1]:]) {
				// The only argument of a call.
				fmt.Fprintf(&sb, "%s(%s%s_x(%q))", src[last:m[0]], wordTyped, src[m[2]+1:m[3]], strings.TrimSpace(src[m[4]:m[5]]))
				last = m[1]
				continue
			}
			if before != "" && (isWordByte(before[len(before)-1]) || before[len(before)-1] == '>') && !endsInKeyword(before) {
				continue
			}
			if after := strings.TrimLeft(src[m[1]:], " \t"); strings.HasPrefix(after, "=>") || strings.HasPrefix(src[m[1]:], " -> ") {
				continue // the parameter of a lambda
			}
			typ := src[m[2*form.t]:m[2*form.t+1]]
			if isStatementKeyword(typ) || reOperatorWord.MatchString(typ) || strings.HasSuffix(strings.TrimSpace(typ), ",") {
				continue
			}
			sb.WriteString(src[last:m[0]])
			member := "" // a call is no target of an assignment, its member is
			if after := strings.TrimLeft(src[m[1]:], " \t"); strings.HasPrefix(after, "=") && !strings.HasPrefix(after, "==") && !strings.HasPrefix(after, "=~") {
				member = "." + wordTarget
			}
			name, pointer := strings.CutPrefix(src[m[2*form.name]:m[2*form.name+1]], "*")
			if name = strings.TrimPrefix(name, "$"); pointer {
				typ += "*"
			}
			fmt.Fprintf(&sb, `%s%s_x(%q)%s`, wordTyped, name, strings.TrimSpace(typ), member)
			last = m[1]
		}
		sb.WriteString(src[last:])
		src = sb.String()
	}
	return src
}

// isCallee: what ends before a parenthesis is called, and not the head of a definition. Behind it, after follows.
func isCallee(before, after string) bool {
	if before == "" || !isWordByte(before[len(before)-1]) || endsInKeyword(before) {
		return false
	}
	after = strings.TrimLeft(after, " \t")
	for _, s := range []string{"{", ":", "->", "=>", "="} {
		if strings.HasPrefix(after, s) && !strings.HasPrefix(after, "==") {
			return false
		}
	}
	line := before[strings.LastIndexAny(before, "\n;{}")+1:]
	return !reDefines.MatchString(line) && !controls(line)
}

// reOperatorWord: what ends in an operator is no type.
var reOperatorWord = regexp.MustCompile(`\b(in|is|not|and|or|if|as|instanceof)$`)

var reDefines = regexp.MustCompile(`\b(def|func|fun|function|fn|class|new|catch|lambda|constructor|init)\b`)

func isStatementKeyword(s string) bool {
	switch s {
	case "return", "new", "not", "await", "throw", "yield", "in", "is", "and", "or", "delete", "typeof", "void", "echo", "print":
		return true
	}
	return false
}

func endsInKeyword(s string) bool {
	i := len(s)
	for i > 0 && isWordByte(s[i-1]) {
		i--
	}
	return isStatementKeyword(s[i:])
}

func isWordByte(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

func (l *Language) encodeMetavars(src string) string {
	var sb strings.Builder
	last := 0
	for _, m := range reMetavar.FindAllStringIndex(src, -1) {
		name := src[m[0]+1 : m[1]]
		if contains(l.Pattern.Variables, "$"+name) {
			continue
		}
		word := wordMetavar + name + "_x"
		if l.Pattern.Metavar != nil {
			word = l.Pattern.Metavar(src[:m[0]], word)
		}
		if strings.HasSuffix(l.Pattern.Statement, "();") && isStatement(src, m[0], m[1]) {
			word = wordStatement + name + "_x()"
		}
		if l.Pattern.Bare != "" && isWhole(src, m[0], m[1]) && inParams(src, m[0], l.Pattern.TypedHeader) {
			word = fmt.Sprintf(l.Pattern.Bare, word)
		}
		sb.WriteString(src[last:m[0]])
		sb.WriteString(word)
		last = m[1]
	}
	sb.WriteString(src[last:])
	return sb.String()
}

// encodeEllipses writes each "..." in the form that its place asks for: between statements, members, parameters or values.
func (l *Language) encodeEllipses(src string, pair bool) string {
	var sb strings.Builder
	var braces []bool // for each open brace: is it a class body
	for i := 0; i < len(src); i++ {
		switch {
		case src[i] == '{':
			head := src[:i]
			if j := strings.LastIndexAny(head, ";{}"); j >= 0 {
				head = head[j+1:]
			}
			braces = append(braces, reParamList.MatchString(head))
			if reEnum.MatchString(head) && !strings.Contains(head, "enum class") {
				if m := reOnlyEllipsis.FindString(src[i:]); m != "" {
					sb.WriteString(strings.ReplaceAll(or(l.Pattern.Enum, "{%s}"), "%s", wordEllipsis))
					braces = braces[:len(braces)-1]
					i += len(m) - 1
					continue
				}
			}
		case src[i] == '}' && len(braces) > 0:
			braces = braces[:len(braces)-1]
		case strings.HasPrefix(src[i:], "...") && (spreads(src, i) || i > 0 && isWordByte(src[i-1]) && strings.HasPrefix(src[i+3:], ")") && !inParams(src, i, l.Pattern.TypedHeader)):
			sb.WriteString("...")
			i += 2
			continue
		case strings.HasPrefix(src[i:], "..."):
			form := l.ellipsisForm(src, i, pair, len(braces) > 0, len(braces) > 0 && braces[len(braces)-1])
			sb.WriteString(strings.ReplaceAll(form, "%s", wordEllipsis))
			i += 2
			continue
		}
		sb.WriteByte(src[i])
	}
	return sb.String()
}

package rules

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// OfferKind is what an Offer writes.
type OfferKind uint8

// The kinds of offers.
const (
	OfferKey OfferKind = iota
	OfferValue
	OfferMetavariable
	OfferRule // a whole rule
)

// Offer is something that can be written at a place of a rule or configuration file.
type Offer struct {
	Kind          OfferKind
	Label, Detail string
	Doc           string // Markdown, or ""
	Text          string // plain
	Snippet       string // with the tab stops of LSP's snippets, or "" where it is as Text
	Start, End    int    // the bytes to replace
}

// Offers lists what can be written at an offset, in the order in which it is to be shown. root has the keys of the outermost object.
func Offers(src string, offset int, root *Table) []Offer {
	c := At(src, offset, root)
	end := offset
	for end < len(src) && isWordByte(src[end]) {
		end++
	}
	var out []Offer
	switch {
	case c.InText || c.InValue && !isMetavariableKey(c.Key.Name):
		if m := reTyped.FindString(src[lineStart(src, offset):offset]); m != "" {
			out = metavariableOffers(src, &c, offset-len(m), end)
			break
		}
		if !c.InText {
			out = valueOffers(&c, end)
		}
	case c.InValue:
		start := valueStart(&c)
		out = metavariableOffers(src, &c, start, end)
	case c.Table != nil:
		out = keyOffers(src, &c, end)
	}
	return out
}

// reTyped is a metavariable that is being written.
var reTyped = regexp.MustCompile(`\$(\.\.\.)?[A-Z_0-9]*$`)

func isWordByte(b byte) bool {
	return b == '_' || b == '-' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z'
}

func lineStart(src string, offset int) int { return strings.LastIndexByte(src[:offset], '\n') + 1 }

func isMetavariableKey(name string) bool {
	return slices.Contains([]string{"metavariable", "focus-metavariable", "focus", "from", "to"}, name)
}

// valueStart is where the value at the place begins, behind brackets, commas, braces and quotes.
func valueStart(c *Cursor) int {
	return c.Start + strings.LastIndexAny(c.Word, `[, {"'`) + 1
}

func metavariableOffers(src string, c *Cursor, start, end int) []Offer {
	lines := strings.Split(src, "\n")
	from, to := c.Rule[0], c.Rule[1]
	if from == to {
		return nil
	}
	row := strings.Count(src[:start], "\n")
	written := lines[row]
	if at := start - lineStart(src, start); at <= len(written) {
		lines[row] = written[:at] // what is being written binds nothing yet
	}
	var out []Offer
	for _, name := range Metavariables(lines[from:min(to, len(lines))]) {
		out = append(out, Offer{Kind: OfferMetavariable, Label: name, Detail: "metavariable of this rule", Text: name, Start: start, End: end})
	}
	return out
}

// valueOffers are the values of a key that has few.
func valueOffers(c *Cursor, end int) []Offer {
	var out []Offer
	add := func(value, detail string) {
		out = append(out, Offer{Kind: OfferValue, Label: value, Detail: detail, Text: value, Start: valueStart(c), End: end})
	}
	switch {
	case c.Key.Name == "languages" || c.Key.Name == "language":
		for _, name := range LanguageNames() {
			add(name, "language")
		}
	case c.Key.Name == "cwe":
		for _, n := range knownCWEs() {
			id := fmt.Sprintf("CWE-%d", n)
			add(id, CWEName(id))
		}
	case c.Key.Type == BoolValue:
		add("true", "")
		add("false", "")
	default:
		for _, v := range c.Key.Values {
			add(v, "")
		}
	}
	return out
}

// LanguageNames are the main names of the languages that a rule may name, sorted.
func LanguageNames() []string {
	var out []string
	for _, name := range languageNames {
		out = append(out, name)
	}
	sort.Strings(out)
	return slices.Compact(out)
}

func knownCWEs() []int {
	out := make([]int, 0, len(cweNames))
	for n := range cweNames {
		out = append(out, n)
	}
	sort.Ints(out)
	return out
}

// keyOffers are the keys that the object has not. Of those whose place wants an entry, the dash is written too.
func keyOffers(src string, c *Cursor, end int) []Offer {
	renamed := end < len(src) && src[end] == ':' // the key's name is changed, and its value stays
	dash := ""
	if c.Wants {
		dash = "- "
	}
	var out []Offer
	if c.Table == tables[tableRule] && len(c.Present) == 0 && !renamed {
		text := indented(newRule, c.Indent+len(dash))
		out = append(out, Offer{Kind: OfferRule, Label: "rule", Detail: "a whole rule", Text: dash + plainSnippet(text), Snippet: dash + text, Start: c.Start, End: end})
	}
	for _, k := range c.Table.Keys {
		if slices.Contains(c.Present, k.Name) || k.Foreign && k.Doc != "" && !strings.HasPrefix(k.Name, c.Word) {
			continue
		}
		o := Offer{Kind: OfferKey, Label: k.Name, Detail: k.Type.String(), Doc: k.Markdown(), Text: k.Name, Start: c.Start, End: end}
		if !renamed {
			snippet := indented(k.snippet(), c.Indent+len(dash))
			o.Text, o.Snippet = dash+plainSnippet(snippet), dash+snippet
		}
		out = append(out, o)
	}
	return out
}

// newRule is a rule to be filled in.
const newRule = "id: ${1:flaw-in-words}\nmessage: ${2:What is wrong here, and what follows from it.}\nseverity: ${3|HIGH,CRITICAL,MEDIUM,LOW,INFO|}\nlanguages: [${4:python}]\npattern: ${0:dangerous(\\$X)}"

func indented(s string, by int) string {
	return strings.ReplaceAll(s, "\n", "\n"+strings.Repeat(" ", by))
}

var (
	reExampleLine = regexp.MustCompile(`^(\s*(?:- )?(?:[\w-]+:\s)?)(.*)$`)
	reTabStop     = regexp.MustCompile(`\$\{\d+[:|]((?:\\.|[^}\\])*)\}|\$\d`)
	reEscaped     = regexp.MustCompile(`\\([$}\\])`)
)

// snippet writes the key with a value to be filled in: that of its example.
func (k Key) snippet() string {
	switch {
	case k.Values != nil && k.Type == StringValue:
		return k.Name + ": ${1|" + strings.Join(k.Values, ",") + "|}"
	case k.Type == BoolValue:
		return k.Name + ": ${1|true,false|}"
	case k.Example == "" && (k.Type == TableValue || k.Type == TablesValue):
		return k.Name + ":\n  $0"
	case k.Example == "" && k.Type == StringsValue:
		return k.Name + ": [$0]"
	case k.Example == "":
		return k.Name + ": $0"
	}
	lines := strings.Split(k.Example, "\n")
	for i, s := range lines {
		m := reExampleLine.FindStringSubmatch(s)
		if m[2] == "" || m[2] == "|" || strings.HasSuffix(m[2], ":") {
			continue
		}
		lines[i] = m[1] + fmt.Sprintf("${%d:%s}", i+1, strings.NewReplacer(`\`, `\\`, "$", `\$`, "}", `\}`).Replace(m[2]))
	}
	return strings.Join(lines, "\n")
}

// plainSnippet is a snippet for a client that knows none: with its first choices and placeholders.
func plainSnippet(s string) string {
	s = reTabStop.ReplaceAllStringFunc(s, func(m string) string {
		body := reTabStop.FindStringSubmatch(m)[1]
		if strings.HasSuffix(m, "|}") {
			body, _, _ = strings.Cut(strings.TrimSuffix(body, "|"), ",")
		}
		return body
	})
	return reEscaped.ReplaceAllString(s, "$1")
}

// String names the type in a few words.
func (t ValueType) String() string {
	return [...]string{"any value", "string", "strings", "string or strings", "true or false", "whole number", "pattern or operator", "list of patterns or operators",
		"object", "list of objects", "list of patterns or objects", "code, or a list of it"}[t]
}

// Markdown explains a key, with an example.
func (k Key) Markdown() string {
	var sb strings.Builder
	sb.WriteString("**`" + k.Name + "`** · " + k.Type.String() + "\n\n" + k.Doc)
	if len(k.Values) > 0 && len(k.Values) <= 12 {
		sb.WriteString("\n\nOne of `" + strings.Join(k.Values, "`, `") + "`.")
	}
	if k.Foreign {
		sb.WriteString("\n\n*Semgrep's; accepted, without effect here.*")
	}
	if k.Example != "" {
		sb.WriteString("\n\n```yaml\n" + k.Example + "\n```")
	}
	return sb.String()
}

// KeyAt explains the key at an offset of a rule or configuration file, and says where it stands; ok is false where none is known.
func KeyAt(src string, offset int, root *Table) (k Key, start, end int, ok bool) {
	from := lineStart(src, min(offset, len(src)))
	text, _, _ := strings.Cut(src[from:], "\n")
	l := readLine(text)
	start, end = from+l.column, from+l.column+len(l.key)
	if l.key != "" && offset >= start && offset <= end {
		c := At(src, end, root)
		if c.Table != nil && !c.InText {
			k, ok = c.Table.Key(l.key)
		}
		return k, start, end, ok
	}
	// A key in braces on the line.
	for start = offset; start > from && isWordByte(src[start-1]); start-- {
	}
	for end = offset; end < len(src) && isWordByte(src[end]); end++ {
	}
	if c := At(src, end, root); start < end && c.Table != nil && !c.InValue && !c.InText {
		k, ok = c.Table.Key(src[start:end])
	}
	return k, start, end, ok
}

package rules

import (
	"regexp"
	"strings"
)

// Cursor says what a place in a rule or configuration file is, as far as indentation tells. Files that are being written are rarely YAML as
// a whole, so it reads lines and not documents.
type Cursor struct {
	Table   *Table   // whose keys stand at the place; nil where any may, or none is known
	Parent  Key      // the key that the object or list of the place belongs to; zero at the top
	Key     Key      // the key of the line, where one stands there that the table knows
	Name    string   // the key as written, also where it is not known; "" for none
	InValue bool     // the place is behind the key's colon, or in its text
	InText  bool     // the place is in a block of text: a pattern, a message
	Word    string   // what is written from the beginning of the key or value up to the place
	Start   int      // where Word begins, in bytes
	Present []string // other keys of the object
	Indent  int      // column of the object's keys, from 0
	Item    bool     // the object is an entry of a list, whose dash is written
	Wants   bool     // the place wants an entry of a list, whose dash is not written
	Rule    [2]int   // the lines of the rule, from 0: [first, behind the last]; equal outside of rules
}

// line is a line of YAML as far as this file looks: dashes, and a key.
type line struct {
	blank   bool
	dash    int    // column of the first dash; -1 for none
	column  int    // of what stands behind the dashes
	key     string // "" for none
	value   string // behind the colon
	text    string
	valueAt int // column of value
}

var reKey = regexp.MustCompile(`^("[^"]*"|'[^']*'|[A-Za-z_$][\w.$-]*)\s*:(\s+|$)`)

func readLine(s string) line {
	l := line{text: s, dash: -1}
	i := len(s) - len(strings.TrimLeft(s, " "))
	if rest := s[i:]; rest == "" || rest[0] == '#' || rest == "---" {
		l.blank = rest == "" || rest[0] == '#'
		l.column = i
		return l
	}
	for i < len(s) && s[i] == '-' && (i+1 == len(s) || s[i+1] == ' ') {
		if l.dash < 0 {
			l.dash = i
		}
		i++
		for i < len(s) && s[i] == ' ' {
			i++
		}
	}
	l.column = i
	if m := reKey.FindStringSubmatch(s[i:]); m != nil {
		l.key = strings.Trim(m[1], `"'`)
		l.valueAt = i + len(m[0])
		l.value = strings.TrimSpace(s[l.valueAt:])
	}
	return l
}

// block: the value is a block of text on the lines below.
func (l *line) block() bool {
	return l.value != "" && (l.value[0] == '|' || l.value[0] == '>')
}

// At reads the place of an offset in a file whose outermost object has the keys of root.
func At(src string, offset int, root *Table) Cursor {
	offset = min(max(offset, 0), len(src))
	lines := strings.Split(src, "\n")
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], "\r")
	}
	row := strings.Count(src[:offset], "\n")
	start := strings.LastIndexByte(src[:offset], '\n') + 1
	before := src[start:offset]
	here := readLine(before)
	if here.blank && here.column > len(before) {
		here.column = len(before)
	}
	c := Cursor{Indent: here.column, Item: here.dash >= 0, Start: start + here.column, Word: before[min(here.column, len(before)):]}
	up := ancestors(lines, row, &here, &c)
	c.resolve(root, up)
	c.rule(lines, row)
	if c.InText {
		return c
	}
	full := readLine(lines[row])
	if full.key != "" && full.column == here.column {
		c.Name = full.key
	}
	if here.key != "" {
		c.Name, c.InValue = here.key, true
		c.Start = start + min(here.valueAt, len(before))
		c.Word = src[c.Start:offset]
	}
	if c.Table != nil {
		c.Key, _ = c.Table.Key(c.Name)
	}
	c.inFlow()
	return c
}

// ancestors walks up over the lines that the place is below, and collects the keys beside it.
func ancestors(lines []string, row int, here *line, c *Cursor) []line {
	var up []line
	limit, beside := here.column, here.dash < 0
	if here.dash >= 0 {
		limit = here.dash + 1
		c.below(lines, row, here.column)
	}
	first := true
	for i := row - 1; i >= 0 && limit > 0; i-- {
		l := readLine(lines[i])
		if l.blank {
			continue
		}
		if beside && first && l.column == here.column && l.key != "" {
			c.Present = append(c.Present, l.key)
			if l.dash >= 0 {
				c.Item, beside, limit = true, false, l.dash+1
			}
			continue
		}
		column := l.column
		if column >= limit {
			if l.dash >= 0 && l.dash < limit-1 {
				limit = l.dash + 1 // a list of what is not an object
			}
			continue
		}
		first, beside = false, false
		if l.key != "" {
			up = append(up, l)
		}
		limit = column
		if l.dash >= 0 {
			limit = l.dash + 1
		}
	}
	if here.dash < 0 && !c.InText {
		c.below(lines, row, here.column)
	}
	return up
}

// below collects the keys of the object behind the place.
func (c *Cursor) below(lines []string, row, column int) {
	for _, s := range lines[row+1:] {
		l := readLine(s)
		switch {
		case l.blank || l.column > column:
		case l.column < column || l.dash >= 0:
			return
		case l.key != "":
			c.Present = append(c.Present, l.key)
		}
	}
}

// resolve follows the keys from the outermost to the innermost. What stands below a block of text is text.
func (c *Cursor) resolve(root *Table, up []line) {
	t := root
	for i := len(up) - 1; i >= 0; i-- {
		var k Key
		if t != nil {
			k, _ = t.Key(up[i].key)
		}
		if up[i].block() {
			c.Table, c.Key, c.Name = t, k, up[i].key
			c.InValue, c.InText = true, true
			return
		}
		t, c.Parent = k.inside(), k
	}
	c.Table = t
	switch c.Parent.Type {
	case TablesValue, FormulasValue, FormulaTablesValue, ExamplesValue:
		c.Wants = !c.Item && len(c.Present) == 0
	case StringsValue, StringOrListValue:
		if len(up) > 0 && up[0].value == "" {
			c.Key, c.Name, c.InValue, c.Table = c.Parent, c.Parent.Name, true, nil
		}
	}
}

// inside is the table of the objects below a key; nil where there are none.
func (k Key) inside() *Table {
	if k.Table != "" {
		if t := tables[k.Table]; t != nil {
			return t
		}
		return configTables[k.Table]
	}
	if k.Type == FormulaValue {
		return tables[tableItem]
	}
	return nil
}

// rule finds the lines of the rule that the place is in: from an entry of `rules` to the next one.
func (c *Cursor) rule(lines []string, row int) {
	dash, begin := -1, -1
	inside := false
	for i, s := range lines {
		l := readLine(s)
		switch {
		case l.blank:
		case l.dash < 0 && l.column == 0:
			if begin >= 0 && begin <= row && row < i {
				c.Rule = [2]int{begin, i}
				return
			}
			inside, dash, begin = l.key == "rules", -1, -1
		case inside && dash < 0 && l.dash >= 0, dash >= 0 && l.dash == dash:
			if begin >= 0 && begin <= row && row < i {
				c.Rule = [2]int{begin, i}
				return
			}
			dash, begin = l.dash, i
		}
	}
	if begin >= 0 && begin <= row {
		c.Rule = [2]int{begin, len(lines)}
	}
}

var reFlowKey = regexp.MustCompile(`([A-Za-z_][\w-]*)\s*:\s*$`)

// inFlow looks into a value that is written in braces on the line: {metavariable: $X, re.
func (c *Cursor) inFlow() {
	if !c.InValue {
		return
	}
	open := strings.LastIndexByte(c.Word, '{')
	if open < 0 || strings.Contains(c.Word[open:], "}") {
		return
	}
	k := c.Key
	if m := reFlowKey.FindStringSubmatch(c.Word[:open]); m != nil && c.Table != nil {
		if t := k.inside(); t != nil {
			k, _ = t.Key(m[1])
		}
	}
	t := k.inside()
	if t == nil {
		return
	}
	c.Table, c.Parent, c.Item, c.Present = t, k, true, nil
	parts := strings.Split(c.Word[open+1:], ",")
	for _, p := range parts[:len(parts)-1] {
		name, _, _ := strings.Cut(p, ":")
		c.Present = append(c.Present, strings.TrimSpace(name))
	}
	last := parts[len(parts)-1]
	end := c.Start + len(c.Word)
	name, value, ok := strings.Cut(last, ":")
	c.InValue = ok
	if ok {
		c.Name, c.Word = strings.TrimSpace(name), strings.TrimLeft(value, " ")
		c.Key, _ = t.Key(c.Name)
	} else {
		c.Name, c.Key, c.Word = "", Key{}, strings.TrimLeft(last, " ")
	}
	c.Start = end - len(c.Word)
}

// Metavariables lists those that the patterns, regular expressions and propagators of some lines of a rule file bind, each once, in order. What
// only uses them (messages, fixes, metadata) binds none.
func Metavariables(lines []string) []string {
	var out []string
	seen := map[string]bool{}
	using := -1 // the column of a key that only uses them
	for _, s := range lines {
		l := readLine(s)
		if using >= 0 && (l.blank || l.column > using) {
			continue
		}
		using = -1
		switch l.key {
		case "message", "fix", "fix-regex", "metadata", "options", "paths":
			using = l.column
			continue
		}
		for _, name := range boundNames(s) {
			if name != "$_" && !seen[name] {
				seen[name] = true
				out = append(out, name)
			}
		}
	}
	return out
}

package parsers

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Plain is what is known of a pattern without parsing it.
type Plain struct {
	Names      []string // that stand in it
	First      []string // those of its first statement
	Vars       []string // the metavariables, each once
	Root       ir.Op    // of its first statement
	Statements int
}

// PlainSyntax says how a language spells the statements that Plain reads.
type PlainSyntax struct {
	// Special are names whose calls are read as something else, such as what makes an object.
	Special []string
	Assign  []string // signs of assignments
	Declare []string // words that begin a declaration
	Typed   bool     // a declaration may begin with a type
	Ends    bool     // of several, each statement ends in a semicolon
}

// PlainPattern reads a pattern from its text, where it is so plain that it is certain to be legal: calls, members, names, strings, numbers and
// sums of these, alone or assigned, one statement a line. Most patterns of most rule sets are; those whose words no text has need never be
// parsed.
func (l *Language) PlainPattern(src string) (out Plain, ok bool) {
	if l.Pattern.Plain == nil {
		return Plain{}, false
	}
	p := &plain{src: src, lang: l, syntax: l.Pattern.Plain}
	p.space(true)
	ended := true
	for p.at < len(p.src) {
		op, ok := p.statement()
		if p.syntax.Ends && out.Statements > 0 && !ended {
			return Plain{}, false
		}
		ended = p.ended || op == ir.OpEllipsis
		if p.syntax.Ends && p.ended && op == ir.OpBinary {
			return Plain{}, false // no statement
		}
		if !ok || out.Statements == 0 && op == ir.OpEllipsis {
			return Plain{}, false
		}
		if out.Statements++; out.Statements == 1 {
			out.Root, out.First = op, p.words[:len(p.words):len(p.words)]
		}
	}
	if p.syntax.Ends && out.Statements > 1 && !ended {
		return Plain{}, false
	}
	out.Names, out.Vars = p.words, p.vars
	return out, len(p.words) > 0
}

var rePlainVariable = regexp.MustCompile(`^\$[A-Z_][A-Z_0-9]*$`)

type plain struct {
	src         string
	at          int
	lang        *Language
	syntax      *PlainSyntax
	words, vars []string
	depth       int
	ended       bool // the last statement ended in a semicolon
}

// space skips white space; ends of lines too where lines is set.
func (p *plain) space(lines bool) {
	for p.at < len(p.src) && (p.src[p.at] == ' ' || p.src[p.at] == '\t' || lines && (p.src[p.at] == '\n' || p.src[p.at] == ';')) {
		p.at++
	}
}

func (p *plain) take(s string) bool {
	if strings.HasPrefix(p.src[p.at:], s) {
		p.at += len(s)
		return true
	}
	return false
}

// statement reads one, and the end of its line.
func (p *plain) statement() (ir.Op, bool) {
	op, ok := ir.OpEllipsis, true
	if !p.take("...") {
		op, ok = p.assignment()
	}
	p.space(false)
	p.ended = p.at < len(p.src) && p.src[p.at] == ';'
	if ok = ok && (p.at == len(p.src) || p.src[p.at] == '\n' || p.src[p.at] == ';'); ok {
		p.space(true)
	}
	return op, ok
}

func (p *plain) assignment() (ir.Op, bool) {
	declares := p.declares()
	op, ok := p.expression()
	if !ok {
		return 0, false
	}
	p.space(false)
	for _, sign := range p.syntax.Assign {
		if strings.HasPrefix(p.src[p.at:], sign) && !strings.HasPrefix(p.src[p.at:], "==") && !strings.HasPrefix(p.src[p.at:], "=~") {
			if op == ir.OpCall || op == ir.OpBinary || op == ir.OpString || sign != "=" && op != ir.OpMetavar && op != ir.OpName || declares && op != ir.OpMetavar && op != ir.OpName {
				return 0, false
			}
			p.at += len(sign)
			p.space(false)
			_, ok := p.expression()
			return ir.OpAssign, ok
		}
	}
	switch op {
	case ir.OpCall, ir.OpBinary:
		return op, !declares
	}
	return 0, false // a name or a member alone: what it is depends on the language
}

// declares skips the word that begins a declaration, or its type.
func (p *plain) declares() bool {
	before := *p
	w, variable, ok := p.word()
	vars := p.vars
	if ok && p.at < len(p.src) && p.src[p.at] == ' ' {
		p.space(false)
		at := p.at
		if _, _, ok := p.word(); ok && (slices.Contains(p.syntax.Declare, w) && !variable || p.syntax.Typed && (variable || !p.lang.keeps(w))) {
			*p = before
			p.at, p.vars = at, vars
			return true
		}
	}
	*p = before
	return false
}

// word reads a name or a metavariable, and keeps the latter.
func (p *plain) word() (w string, variable, ok bool) {
	start := p.at
	if variable = p.take("$"); variable {
		p.take("...")
	}
	for p.at < len(p.src) && (p.src[p.at] == '_' || p.src[p.at]|0x20 >= 'a' && p.src[p.at]|0x20 <= 'z' || p.at > start && p.src[p.at] >= '0' && p.src[p.at] <= '9') {
		p.at++
	}
	w = p.src[start:p.at]
	if variable {
		if ok = rePlainVariable.MatchString(strings.Replace(w, "$...", "$", 1)); ok && w != "$_" && !slices.Contains(p.vars, w) {
			p.vars = append(p.vars, w)
		}
		return w, true, ok
	}
	return w, false, w != ""
}

// maxPlain bounds how deep calls stand in calls.
const maxPlain = 8

// expression reads a sum.
func (p *plain) expression() (ir.Op, bool) {
	if p.depth++; p.depth > maxPlain {
		return 0, false
	}
	defer func() { p.depth-- }()
	op, ok := p.operand()
	for ok {
		p.space(false)
		if !strings.HasPrefix(p.src[p.at:], "+ ") {
			break
		}
		p.at += 2
		p.space(false)
		_, ok = p.operand()
		op = ir.OpBinary
	}
	return op, ok
}

func (p *plain) operand() (ir.Op, bool) {
	if p.at == len(p.src) {
		return 0, false
	}
	switch c := p.src[p.at]; {
	case c == '"':
		return ir.OpString, p.str()
	case c >= '1' && c <= '9':
		for p.at < len(p.src) && p.src[p.at] >= '0' && p.src[p.at] <= '9' {
			p.at++
		}
		return ir.OpNumber, p.at == len(p.src) || strings.IndexByte(" ,)\n;", p.src[p.at]) >= 0
	}
	w, variable, ok := p.word()
	if !ok || strings.HasPrefix(w, "$...") || !variable && (p.lang.keeps(w) || slices.Contains(p.syntax.Special, w)) {
		return 0, false
	}
	op := ir.OpMetavar
	if !variable {
		if op = ir.OpName; !isLiteralWord(w) {
			p.words = append(p.words, w)
		}
	}
	return p.rest(op)
}

// isLiteralWord: the word is a value in some language, and a name in others.
func isLiteralWord(w string) bool {
	switch strings.ToLower(w) {
	case "true", "false", "null", "nil", "none", "undefined", "nullptr", "self", "this", "super":
		return true
	}
	return false
}

// rest reads members and calls behind an operand.
func (p *plain) rest(op ir.Op) (ir.Op, bool) {
	for p.at < len(p.src) {
		switch p.src[p.at] {
		case '.':
			p.at++
			w, variable, ok := p.word()
			if !ok || strings.HasPrefix(w, "$...") || !variable && p.lang.keeps(w) {
				return 0, false
			}
			if op = ir.OpMember; !variable {
				p.words = append(p.words, w)
			}
		case '(':
			p.at++
			if !p.arguments() {
				return 0, false
			}
			op = ir.OpCall
		default:
			return op, strings.IndexByte(" ,)\n;", p.src[p.at]) >= 0
		}
	}
	return op, true
}

func (p *plain) arguments() bool {
	p.space(false)
	if p.take(")") {
		return true
	}
	for {
		p.space(false)
		if strings.HasPrefix(p.src[p.at:], "$...") {
			if _, _, ok := p.word(); !ok {
				return false
			}
		} else if !p.take("...") {
			if _, ok := p.expression(); !ok {
				return false
			}
		}
		p.space(false)
		if p.take(")") {
			return true
		}
		if !p.take(",") {
			return false
		}
	}
}

// str reads a string that means the same in every language: an ellipsis, a metavariable, or a few harmless characters.
func (p *plain) str() bool {
	end := strings.IndexByte(p.src[p.at+1:], '"')
	if end < 0 {
		return false
	}
	inside := p.src[p.at+1 : p.at+1+end]
	p.at += end + 2
	switch {
	case inside == "...":
		return true
	case rePlainVariable.MatchString(inside):
		if inside != "$_" && !slices.Contains(p.vars, inside) {
			p.vars = append(p.vars, inside)
		}
		return true
	}
	for _, c := range []byte(inside) {
		if c != '_' && c != '-' && c != ' ' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return inside != ""
}

// keeps: the language has the word for itself, or its grammar has a kind of that name, so that a pattern with it may be read in its own way.
func (l *Language) keeps(word string) bool { return len(l.Syntax().KindsNamed(word)) > 0 }

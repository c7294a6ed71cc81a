package engine

import (
	"slices"
	"strings"
	"sync"

	"github.com/appsec-lsp/appsec-lsp/engine/analyze"
	"github.com/appsec-lsp/appsec-lsp/engine/regex"
	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// doubts holds the expressions by which rules say what they doubt, of which few are ever asked.
var doubts sync.Map // of *regex.Regexp, by their text; nil where they cannot be read

func doubtExpression(s string) *regex.Regexp {
	if s == "" {
		return nil
	}
	if re, ok := doubts.Load(s); ok {
		return re.(*regex.Regexp)
	}
	re, _ := regex.Compile(s)
	doubts.Store(s, re)
	return re
}

// fits: an expression is found in a text.
func fits(re *regex.Regexp, s string) bool {
	ok, _ := re.MatchString(s, new(regex.Work))
	return ok
}

// doubtPlaces marks the findings whose rule says that it is often wrong about such code, or in such a place.
func doubtPlaces(path string, f *ir.File, fs []Finding) {
	x := &doubting{path: path, src: f.Source}
	for i := range fs {
		if len(fs[i].Flow) == 0 && idle(f, fs[i].Span) {
			fs[i].Doubtful = true
		}
		if d := fs[i].Rule.Metadata.Doubtful; d != nil && !fs[i].Doubtful {
			fs[i].Doubtful = x.doubted(d, fs[i].Span) || d.Polynomial != "" && slowOnly(&fs[i], d.Polynomial)
		}
	}
}

// slowOnly: what a metavariable stands for takes no exponential time.
func slowOnly(x *Finding, name string) bool {
	b, ok := find(x.Bindings, name)
	return ok && !analyze.Exponential(b.Text)
}

// doubting is a file whose findings are looked at. What an expression fits in the whole of it is looked for once, however many findings ask.
type doubting struct {
	path, src string
	found     map[*regex.Regexp][]regex.Match
}

func (x *doubting) all(re *regex.Regexp) []regex.Match {
	list, ok := x.found[re]
	if !ok {
		if x.found == nil {
			x.found = map[*regex.Regexp][]regex.Match{}
		}
		list, _ = re.FindAll(x.src, maxResults, new(regex.Work))
		x.found[re] = list
	}
	return list
}

func (x *doubting) doubted(d *rules.Doubt, at text.Span) bool {
	src := x.src
	start := strings.LastIndexByte(src[:at.Start], '\n') + 1
	end := len(src)
	if i := strings.IndexByte(src[at.Start:], '\n'); i >= 0 {
		end = at.Start + i
	}
	for _, y := range []struct{ expression, of string }{{d.Text, src[at.Start:at.End]}, {d.Line, src[start:end]}, {d.Path, x.path}} {
		if re := doubtExpression(y.expression); re != nil && fits(re, y.of) {
			return true
		}
	}
	if re := doubtExpression(d.Lacks); re != nil && len(x.all(re)) == 0 {
		return true
	}
	if re := doubtExpression(d.After); re != nil && x.follows(re, at.Start) {
		return true
	}
	if d.Names != "" && x.settled(d, src[at.Start:at.End]) {
		return true
	}
	if re := doubtExpression(d.Within); re != nil {
		return slices.ContainsFunc(x.all(re), func(m regex.Match) bool { return m.Start <= at.Start && at.End <= m.End })
	}
	return false
}

// follows: what an expression fits stands before a place that lies in the same block, or in one within it, in languages that have braces around blocks.
func (x *doubting) follows(re *regex.Regexp, at int) bool {
	all := x.all(re)
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].End > at {
			continue
		}
		depth := 0
		for _, c := range []byte(x.src[all[i].End:at]) {
			switch c {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth < 0 {
				break
			}
		}
		if depth >= 0 {
			return true
		}
	}
	return false
}

// maxRepeated is how often a rule tells its flaw within one function: what is written there again and again was decided once.
const maxRepeated = 3

// eachItsOwn is the weakness of secrets in the code, of which each one is to be replaced.
const eachItsOwn = "CWE-798"

// outdated is the weakness of functions of which nobody takes care any more: what a file has of them is replaced together.
const outdated = "CWE-477"

// foreign is the weakness of what others may change, all of which a file takes over in the same way.
const foreign = "CWE-1357"

// permissions is the weakness of rights that are given to everyone, of which a script gives one after another to all that it installs.
const permissions = "CWE-732"

// decidedOnce are the weaknesses of which what a file says again and again outside of functions was decided once: whether a server's certificate is looked at, and
// how expressions are written.
var decidedOnce = []string{"CWE-295", "CWE-1333"}

// doubtRepeated marks what says again what another finding of the file says: that a value of the request ends in a place where it does little harm, which is
// mended where the value enters, that a function of another file makes something harmful of what it is passed, which is mended there, and the same flaw in one
// function, or line after line, to which no data flows. Those that a comment suppresses say nothing.
func doubtRepeated(f *ir.File, fs []Finding) {
	if len(fs) < 2 {
		return
	}
	type origin struct {
		rule *rules.Rule
		path string
		at   text.Span
	}
	seen := map[origin]int{}
	last, around := map[*rules.Rule]text.Span{}, map[*rules.Rule]text.Span{}
	for i := range fs {
		x := &fs[i]
		if x.Suppressed != nil || x.Doubtful {
			continue
		}
		if len(x.Flow) == 0 {
			if before, ok := around[x.Rule]; ok && before.Start <= x.Span.Start && x.Span.End <= before.End {
				x.Doubtful = true // a part of what is told
				continue
			}
			around[x.Rule] = x.Span
		}
		if before, ok := last[x.Rule]; len(x.Flow) == 0 && slices.Contains(x.Rule.Metadata.CWE, permissions) {
			last[x.Rule] = x.Span
			if ok && beside(f.Source, before, x.Span) {
				x.Doubtful = true
				continue
			}
		}
		o, most := origin{rule: x.Rule}, 1
		switch unit := functionAround(f, x.Span); {
		case len(x.Flow) > 0 && (x.Rule.Severity <= rules.Low || mendedAtSource(x.Rule)):
			o.path, o.at = x.Flow[0].Path, x.Flow[0].Span
		case x.made.path != "":
			o.path, o.at = x.made.path, x.made.at
		case len(x.Flow) == 0 && slices.Contains(x.Rule.Metadata.CWE, outdated):
		case len(x.Flow) == 0 && slices.Contains(x.Rule.Metadata.CWE, foreign):
			most = maxRepeated
		case len(x.Flow) == 0 && unit != nil && !slices.Contains(x.Rule.Metadata.CWE, eachItsOwn):
			o.at, most = unit.Span(), maxRepeated
		case len(x.Flow) == 0 && unit == nil && slices.ContainsFunc(x.Rule.Metadata.CWE, func(c string) bool { return slices.Contains(decidedOnce, c) }):
			most = maxRepeated
		default:
			continue
		}
		if seen[o]++; seen[o] > most {
			x.Doubtful = true
		}
	}
}

// mendedAtSource: the rule speaks of data that nobody sent from outside alone: of what a caller passes, what a page holds, or what its visitor types. What becomes of one such value in
// a file is decided where it enters.
func mendedAtSource(r *rules.Rule) bool {
	f := r.Metadata.Flow
	if f == nil || len(f.Sources) == 0 {
		return false
	}
	if f.Asked != "" { // who is calling is asked once, before the first of the calls that find the record
		return true
	}
	for _, kind := range f.Sources {
		if kind != "caller" && kind != "page" && kind != "input" {
			return false
		}
	}
	return true
}

// beside: what a rule found stands on the line behind another of its findings, as commands of a script do that were written together.
func beside(src string, before, at text.Span) bool {
	return before.End <= at.Start && strings.Count(src[before.Start:at.Start], "\n") == 1
}

// maxHead is within how many nodes the function stands that a unit is, behind what exports or wraps it.
const maxHead = 4

// functionAround is the unit that a span lies within and that is a function.
func functionAround(f *ir.File, at text.Span) *ir.Unit {
	for k := 1; k < len(f.Units); k++ {
		u := &f.Units[k]
		if s := u.Span(); s.Start > at.Start || at.End > s.End {
			continue
		}
		for _, n := range u.Tree.Nodes[:min(maxHead, len(u.Tree.Nodes))] {
			if n.Op == ir.OpFunc {
				return u
			}
		}
		return nil
	}
	return nil
}

package taint

import (
	"regexp"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// Library is what models say, compiled for one language: entries are found by the last name of what they speak of. It is immutable.
type Library struct {
	calls, reads, writes, guards map[uint32][]*entry
	anyCall, anyRead, anyGuard   []*entry // members of any name of a type, and names by their ending
	keysBegin                    []*entry // reads under keys of which the model knows the beginning
	params, returns, compared    []*entry
	siblings                     []*entry               // what methods lack that others of their classes have
	answering                    []*entry               // functions that answer requests by themselves
	recordReturns                bool                   // one of returns asks for records, whatever is known of the value
	vouches                      map[uint32][]*entry    // by the last name of what is read: what is trusted once it was compared
	anyWrite                     []*entry               // members of any name of a type that are written
	callers                      []*entry               // parameters that only callers fill, whoever they are
	extends                      map[string][]extension // by the last component of the type
	channels                     map[string]uint        // weaknesses by name
	types                        map[string][]string    // of receivers, by their last component
	names                        []string               // of channels
	numeric, sizes               uint64                 // channels in which numbers do harm, too, and of these those in which only large ones do
	addressed                    uint64                 // those in which it matters which host an address names
	kept                         uint64                 // those in which data does harm that equals what the program has already
	rules                        map[string][]*rules.Rule
	contexts                     map[string][]uint        // the channels of the places that a weakness tells apart
	placed                       map[uint][]uint          // the same, by the first of them
	inSingle, inDouble           uint64                   // channels in which quotation marks around data make it harmless
	includes                     bool                     // some call runs a file in its own place
	renders                      bool                     // and some a page
	pages                        map[uint32]bool          // last names of calls that write on a page
	fields                       []*entry                 // fields that a decorator has checked
	checks                       []*rules.ModelEntry      // classes whose methods check the fields that their decorators name
	schemas                      map[string][]schemaClass // types of schemas, by their last components
	shared                       map[string]bool          // types in whose objects functions find what others gave them
}

// schemaClass is a type of schemas.
type schemaClass struct {
	of       string
	clean    uint64   // channels in which what such a schema accepts does no harm
	document bool     // it is written as data
	members  []string // methods of classes below it that check an entry each, see rules.ModelEntry; nil where their fields are no schemas
}

// extension says what a library's type extends.
type extension struct {
	of    string
	bases []string
}

// entry is a compiled ModelEntry.
type entry struct {
	*rules.ModelEntry
	names    []name
	when     []condition
	unless   []condition
	channels uint64
	constant *regexp.Regexp
	stated   *regexp.Regexp // its first group is the name of a parameter that the statement holds
	tag      *regexp.Regexp // of a field: what the text fits that stands as its decorator
	begins   *regexp.Regexp
	record   *recordSpec    // of sinks: what they ask of records, or nil
	called   *regexp.Regexp // of sinks: the last name of a value whose data is doubtful
	said     *regexp.Regexp // of functions: what something before their bodies fits, or the name of their class
	unsaid   *regexp.Regexp // and what nothing there does
	owned    *regexp.Regexp // of sinks: a class that the call names, or Class.field of one of its fields
	source   *sourceSpec
	sink     *sinkSpec
}

type name struct {
	rules.ModelName
	last   string
	ending string // of names that the model knows by their end only
}

type condition struct {
	arg   rules.ModelArg
	typ   string
	value string
	re    *regexp.Regexp
	given bool // whatever is there will do
}

// sourceSpec is what is reported of a source.
type sourceSpec struct {
	kind, note, library string
	live                uint64
	doubtful            uint64      // channels in which what becomes of it is told with low confidence
	field               *sourceSpec // the same, of what a framework puts into a field; nil where it speaks of no fields, and in that itself
	held                bool        // it is that of a field, which stands in no function
}

// sinkSpec is what is reported at a sink: by which rules, and from which sources.
type sinkSpec struct {
	channels uint64
	targets  []target
	where    string
	context  string
	constant bool
	wanted   *regexp.Regexp // of constants, where these are the flaw
	doubtful []string       // kinds of sources whose data, as it is, is doubtful
	since    string         // the version of a framework's defaults that refuse the data
	returned bool           // it is what a function returns
}

// target is a rule that a sink reports, in one channel.
type target struct {
	channel uint
	rule    *rules.Rule
	kinds   []string // of sources; nil for any
}

// allChannels stands for every weakness.
const allChannels = ^uint64(0)

// numericWeaknesses are those of sizes and counts, and of numbers that can be guessed. In all others a number does no harm.
var numericWeaknesses = []string{"memory", "resource", "weak-random"}

// keptWeaknesses are those of what may be known or told: a password remains one when it was found to be the right one.
var keptWeaknesses = []string{"sensitive-log", "sensitive-response", "sensitive-storage", "weak-random", "timing", "hard-coded"}

// NewLibrary compiles models for the rules that use them. Rules without a flow are not its business. Entries about weaknesses that no rule
// reports are kept where they clean or propagate, and left out where they are sinks.
func NewLibrary(models []*rules.Model, rs []*rules.Rule) *Library {
	l := &Library{calls: map[uint32][]*entry{}, reads: map[uint32][]*entry{}, writes: map[uint32][]*entry{}, guards: map[uint32][]*entry{},
		extends: map[string][]extension{}, types: map[string][]string{}, channels: map[string]uint{}, rules: map[string][]*rules.Rule{}}
	for _, r := range rs {
		f := r.Metadata.Flow
		if r.Mode != rules.ModeTaint || f == nil {
			continue
		}
		if _, ok := l.channels[f.Weakness]; !ok && len(l.names) < 63 {
			l.channels[f.Weakness] = uint(len(l.names))
			l.names = append(l.names, f.Weakness)
		}
		l.rules[f.Weakness] = append(l.rules[f.Weakness], r)
	}
	l.sizes, l.addressed, l.kept = l.mask(numericWeaknesses), l.mask(addressed), l.mask(keptWeaknesses)
	l.numeric = l.sizes
	for _, r := range rs { // a number names a record as well as a text does
		if f := r.Metadata.Flow; r.Mode == rules.ModeTaint && f != nil && f.Asked != "" {
			l.numeric |= l.mask([]string{f.Weakness})
		}
	}
	if slices.ContainsFunc(models, func(m *rules.Model) bool {
		return slices.ContainsFunc(m.Entries, func(e rules.ModelEntry) bool { return len(e.Within) > 0 || e.Kind == callerKind })
	}) {
		l.addContexts()
	}
	for _, m := range models {
		for i := range m.Entries {
			l.add(&m.Entries[i])
		}
	}
	return l
}

// Empty reports whether there is nothing to look for.
func (l *Library) Empty() bool { return len(l.names) == 0 }

func (l *Library) add(e *rules.ModelEntry) {
	if e.Access == rules.ClassAccess {
		for _, n := range e.Names {
			last := lastComponent(n.Path)
			if e.Document || len(e.Weaknesses) > 0 || len(e.Members) > 0 {
				if l.schemas == nil {
					l.schemas = map[string][]schemaClass{}
				}
				l.schemas[last] = append(l.schemas[last], schemaClass{n.Path, l.mask(e.Weaknesses), e.Document, e.Members})
			}
			if len(e.Checks) > 0 {
				l.checks = append(l.checks, e)
			}
			if e.Shared {
				if l.shared == nil {
					l.shared = map[string]bool{}
				}
				l.shared[n.Path] = true
			}
			l.extends[last] = append(l.extends[last], extension{n.Path, e.Extends})
			if !slices.Contains(l.types[last], n.Path) {
				l.types[last] = append(l.types[last], n.Path)
			}
		}
		return
	}
	x := &entry{ModelEntry: e, when: conditions(e.When), unless: conditions(e.Unless), channels: l.mask(e.Weaknesses)}
	if len(e.Within) > 0 {
		x.channels = l.within(e.Weaknesses, e.Within)
	}
	if e.Begins != "" {
		re, err := regexp.Compile(e.Begins)
		if err != nil {
			return
		}
		x.begins = re
	}
	if e.Of != nil && e.Of.Statement != "" {
		re, err := regexp.Compile(strings.ReplaceAll(e.Of.Statement, "NAME", `(\w+)`))
		if err != nil {
			return
		}
		x.stated = re
	}
	if e.Of != nil && e.Of.Tag != "" {
		re, err := regexp.Compile(e.Of.Tag)
		if err != nil {
			return
		}
		x.tag = re
	}
	if e.Of != nil && e.Of.Unsaid != "" {
		re, err := regexp.Compile(e.Of.Unsaid)
		if err != nil {
			return
		}
		x.unsaid = re
	}
	if e.Of != nil && e.Of.Said != "" {
		re, err := regexp.Compile(e.Of.Said)
		if err != nil {
			return
		}
		x.said = re
	}
	if e.Called != "" {
		re, err := regexp.Compile(e.Called)
		if err != nil {
			return
		}
		x.called = re
	}
	if e.Owned != "" {
		re, err := regexp.Compile(e.Owned)
		if err != nil {
			return
		}
		x.owned = re
	}
	if e.Record != nil {
		if x.record = newRecordSpec(e.Record); x.record == nil {
			return
		}
	}
	if e.Constant != "" {
		re, err := regexp.Compile(e.Constant)
		if err != nil {
			return // an expression that needs another engine than Go's
		}
		x.constant = re
	}
	switch e.Section {
	case rules.SourceSection:
		x.source = &sourceSpec{kind: e.Kind, note: e.Note, library: e.Library, live: l.liveFor(e.Kind) &^ l.mask(e.Weaknesses), doubtful: l.mask(e.Doubtful)}
		if e.Of.OnlyAnnotation() {
			of := *x.source
			of.held = true
			x.source.field = &of
		}
	case rules.SinkSection:
		if x.sink = l.sink(x); x.sink == nil {
			return
		}
	}
	l.index(x)
}

// liveFor is the channels in which some rule wants sources of a kind.
func (l *Library) liveFor(kind string) uint64 {
	var out uint64
	for w, ch := range l.channels {
		for _, r := range l.rules[w] {
			if slices.Contains(r.Metadata.Flow.Sources, kind) {
				out |= l.channelsOf(w, ch)
			}
		}
	}
	return out
}

// channelsOf is those of a weakness, with those of its places.
func (l *Library) channelsOf(weakness string, first uint) uint64 {
	out := uint64(1) << first
	for _, ch := range l.contexts[weakness] {
		out |= 1 << ch
	}
	return out
}

func (l *Library) mask(weaknesses []string) uint64 {
	var out uint64
	for _, w := range weaknesses {
		if w == "all" {
			return allChannels
		}
		if ch, ok := l.channels[w]; ok {
			out |= l.channelsOf(w, ch)
		}
	}
	return out
}

// sink finds the rules that a sink reports: of each weakness those that name its library, and those that name none for the sources that these leave out.
func (l *Library) sink(x *entry) *sinkSpec {
	s := &sinkSpec{where: x.Where, context: x.Context, constant: x.constant != nil || x.Always, wanted: x.constant, doubtful: x.Doubtful, since: x.Since, returned: x.Access == rules.ReturnAccess}
	for _, w := range x.Weaknesses {
		ch, ok := l.channels[w]
		if !ok {
			continue
		}
		var own, general []*rules.Rule
		for _, r := range l.rules[w] {
			switch libs := r.Metadata.Flow.Libraries; {
			case len(libs) == 0:
				general = append(general, r)
			case slices.Contains(libs, x.Library):
				own = append(own, r)
			}
		}
		for _, r := range own {
			s.targets = append(s.targets, target{ch, r, r.Metadata.Flow.Sources})
		}
		for _, r := range general {
			if kinds := leftBy(own, r); len(kinds) > 0 {
				s.targets = append(s.targets, target{ch, r, kinds})
			}
		}
		if len(own)+len(general) > 0 {
			s.channels |= l.channelsOf(w, ch)
		}
	}
	if len(s.targets) == 0 {
		return nil
	}
	return s
}

// leftBy are the kinds of sources that a general rule speaks of and that rules which name the library leave to it.
func leftBy(own []*rules.Rule, general *rules.Rule) []string {
	return slices.DeleteFunc(slices.Clone(general.Metadata.Flow.Sources), func(kind string) bool {
		return slices.ContainsFunc(own, func(r *rules.Rule) bool { return slices.Contains(r.Metadata.Flow.Sources, kind) })
	})
}

func conditions(list []rules.ModelCondition) []condition {
	var out []condition
	for _, c := range list {
		x := condition{arg: c.Arg, value: c.Value, typ: c.Type}
		if c.Regex {
			re, err := regexp.Compile(c.Value)
			if err != nil {
				continue
			}
			x.re, x.given = re, c.Value == "^"
		}
		out = append(out, x)
	}
	return out
}

// nameAll prepares the names of an entry for being compared.
func (x *entry) nameAll() {
	for _, n := range x.Names {
		x.names = append(x.names, name{n, lastComponent(n.Path), ""})
	}
}

func (l *Library) index(x *entry) {
	l.includes = l.includes || x.Effect == "include" || x.Effect == "render"
	l.renders = l.renders || x.Effect == "render"
	if x.Access == rules.ParameterAccess && x.Kind == callerKind {
		l.callers = append(l.callers, x)
		return
	}
	if x.Access == rules.ParameterAccess {
		l.params = append(l.params, x)
		return
	}
	switch x.Access {
	case rules.ReturnAccess:
		if len(x.Of.Siblings) > 0 || x.Of.Unguarded {
			l.siblings = append(l.siblings, x)
			return
		}
		if x.Of.Answers {
			l.answering = append(l.answering, x)
			return
		}
		l.returns = append(l.returns, x)
		l.recordReturns = l.recordReturns || x.record != nil
		return
	case rules.FieldAccess:
		l.fields = append(l.fields, x)
		return
	case rules.ComparedAccess:
		l.compared = append(l.compared, x)
		return
	}
	if x.Access == rules.ReadAccess && x.Section == rules.SanitizerSection && len(x.To) == 1 {
		x.nameAll()
		if l.vouches == nil {
			l.vouches = map[uint32][]*entry{}
		}
		for _, n := range x.names {
			l.vouches[ir.HashText(n.last)] = append(l.vouches[ir.HashText(n.last)], x)
		}
		return
	}
	table := map[rules.Access]map[uint32][]*entry{rules.CallAccess: l.calls, rules.ReadAccess: l.reads, rules.WriteAccess: l.writes, rules.GuardAccess: l.guards}[x.Access]
	seen := map[uint32]bool{}
	for _, n := range x.Names {
		last := n.Path[strings.LastIndexByte(n.Path, '.')+1:]
		if r := n.Receiver; r != "" && !slices.Contains(l.types[lastComponent(r)], r) {
			l.types[lastComponent(r)] = append(l.types[lastComponent(r)], r)
		}
		ending := ""
		if len(last) > 1 && last[0] == '*' {
			ending = last[1:]
		}
		x.names = append(x.names, name{n, last, ending})
		if len(last) > 1 && strings.HasSuffix(last, "*") && x.Access == rules.ReadAccess {
			l.keysBegin = append(l.keysBegin, x)
			continue
		}
		if last[0] == '*' {
			switch x.Access {
			case rules.CallAccess:
				l.anyCall = append(l.anyCall, x)
			case rules.GuardAccess:
				l.anyGuard = append(l.anyGuard, x)
			case rules.WriteAccess:
				l.anyWrite = append(l.anyWrite, x)
			default:
				l.anyRead = append(l.anyRead, x)
			}
			continue
		}
		if x.Section == rules.SinkSection && x.Context == "page" {
			if l.pages == nil {
				l.pages = map[uint32]bool{}
			}
			l.pages[ir.HashText(last)] = true
		}
		if h := ir.HashText(last); !seen[h] {
			seen[h] = true
			table[h] = append(table[h], x)
		}
	}
}

// supers lists a type and all that it extends, as models and the code say.
func (a *analyzer) supers(typ string) []string {
	if out, ok := a.above[typ]; ok {
		return out
	}
	out := []string{typ}
	for i := 0; i < len(out) && len(out) < 64; i++ {
		last := lastComponent(out[i])
		for _, x := range a.lib.extends[last] {
			if sameType(x.of, out[i]) && (strings.Contains(x.of, ".") && strings.Contains(out[i], ".") || a.idx.libraryType(out[i], x.of)) {
				out = appendNew(out, x.bases)
			}
		}
		for _, c := range a.idx.Types(out[i]) {
			out = appendNew(out, c.Bases)
			if c.enumeration() {
				out = appendNew(out, []string{"int"})
			}
		}
	}
	a.above[typ] = out
	return out
}

func appendNew(list, more []string) []string {
	for _, m := range more {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

// hasType reports whether a dotted name is that of a type whose members models describe.
func (l *Library) hasType(path string, f *File) bool {
	if path == "" {
		return false
	}
	return slices.ContainsFunc(l.types[lastComponent(path)], func(t string) bool { return strings.Contains(t, ".") && samePath(t, path, f) })
}

// libraryType: a bare name means no class that the code declares, or the very one that models describe: its sources, or a stand-in for it, are among the files.
func (x *Index) libraryType(name, model string) bool {
	cs := x.Types(name)
	return len(cs) == 0 || slices.ContainsFunc(cs, func(c *Class) bool { return c.space != "" && c.space+"."+c.Qual == model })
}

// isType reports whether a type is another, or extends it. Types compare by their last components, as far as both are spelt.
func (a *analyzer) isType(got, want string) bool {
	if got == "" {
		return false
	}
	key := [2]string{got, want}
	if is, ok := a.isA[key]; ok {
		return is
	}
	is := slices.ContainsFunc(a.supers(got), func(s string) bool {
		return sameType(want, s) && (strings.Contains(s, ".") || !strings.Contains(want, ".") || a.idx.libraryType(s, want))
	})
	a.isA[key] = is
	return is
}

// sameType compares two dotted names: one may leave out components at the front.
func sameType(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if !strings.HasSuffix(a, b) {
		return canonicalType(a) == canonicalType(b)
	}
	return len(a) == len(b) || a[len(a)-len(b)-1] == '.'
}

// samePath compares the dotted name of a model with one in code, resolved as far as imports tell.
func samePath(model, code string, f *File) bool {
	if model == code {
		return true
	}
	long, short := model, code
	if len(long) < len(short) {
		long, short = short, long
	}
	if !strings.HasSuffix(long, short) || long[len(long)-len(short)-1] != '.' {
		return false
	}
	if strings.Contains(short, ".") {
		return true
	}
	if long != model {
		return false // code says more than a bare name of the model
	}
	head := model[:len(model)-len(code)-1]
	for _, w := range f.wildcards {
		if w == head {
			return true
		}
	}
	// A class by its bare name: nothing else in the file has that name, and its package need not be imported.
	return code != "" && code[0] >= 'A' && code[0] <= 'Z' && f.classes[code] == nil && strings.HasPrefix(head, "java.lang")
}

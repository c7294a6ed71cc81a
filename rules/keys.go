package rules

import (
	"slices"
	"sort"
)

// ValueType is what the value of a key must be.
type ValueType uint8

// The types of values.
const (
	AnyValue ValueType = iota
	StringValue
	StringsValue       // a list of strings
	StringOrListValue  // a string, or a list of strings
	BoolValue          // true or false
	IntValue           // a whole number
	FormulaValue       // a pattern, or an object with one operator
	FormulasValue      // a list of formulas
	TableValue         // an object with the keys of Key.Table
	TablesValue        // a list of such objects
	FormulaTablesValue // a list of patterns or of objects with the keys of Key.Table
	ExamplesValue      // a string, an object {language, code, fixed}, or a list of these
)

// Key is one key of a rule file: what loads it, what completes it and what explains it.
type Key struct {
	Name    string
	Doc     string // one or two sentences
	Example string // YAML, or ""
	Type    ValueType
	Values  []string // the only values of a string, or nil
	Table   string   // for TableValue and TablesValue
	Foreign bool     // Semgrep's, accepted and without effect here
}

// Table is what an object in a rule file may hold.
type Table struct {
	Name, Doc string
	Keys      []Key
	Free      bool // further keys are allowed

	index map[string]int
	names []string
}

// Key finds a key by its name.
func (t *Table) Key(name string) (Key, bool) {
	i, ok := t.index[name]
	if !ok {
		return Key{}, false
	}
	return t.Keys[i], true
}

// Names are the names of the table's keys, in order.
func (t *Table) Names() []string { return t.names }

// The names of the tables.
const (
	tableFile        = "file"
	tableRule        = "rule"
	tableItem        = "patterns entry"
	tableMatch       = "match"
	tableWhere       = "where entry"
	tableMetaRegex   = "metavariable-regex"
	tableMetaPatt    = "metavariable-pattern"
	tableMetaComp    = "metavariable-comparison"
	tableMetaAnal    = "metavariable-analysis"
	tableMetaType    = "metavariable-type"
	tableFixRegex    = "fix-regex"
	tablePaths       = "paths"
	tableOptions     = "options"
	tableSource      = "source"
	tableSink        = "sink"
	tableSanitizer   = "sanitizer"
	tablePropagator  = "propagator"
	tableTaint       = "taint"
	tableMetadata    = "metadata"
	tableExample     = "example"
	tableAlternative = "fixes entry"
	tableTextFix     = "text of a fix"
	tableMadeFix     = "made of a fix"
)

// tables holds every table by name. It is not changed after the package is initialised.
var tables = makeTables()

// Tables lists every kind of object that a rule file may hold, by name.
func Tables() []*Table {
	out := make([]*Table, 0, len(tables))
	for _, t := range tables {
		out = append(out, t)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// TableNamed finds a table; nil where there is none.
func TableNamed(name string) *Table { return tables[name] }

func makeTables() map[string]*Table {
	out := map[string]*Table{}
	for _, list := range [][]*Table{ruleTables(), formulaTables(), taintTables(), metadataTables(), modelTables()} {
		for _, t := range list {
			t.index = make(map[string]int, len(t.Keys))
			for i, k := range t.Keys {
				t.index[k.Name] = i
				t.names = append(t.names, k.Name)
			}
			out[t.Name] = t
		}
	}
	return out
}

// searchKeys are the operators of the older syntax that can stand alone in a rule.
func searchKeys() []Key {
	return []Key{
		{Name: "pattern", Type: StringValue, Doc: "Code to find. `$X` stands for anything, `...` for any number of things.", Example: "pattern: eval($CODE)"},
		{Name: "patterns", Type: FormulasValue, Table: tableItem, Doc: "All of these must hold of one range of code.",
			Example: "patterns:\n  - pattern: open($FILE, ...)\n  - pattern-not: open(\"...\", ...)"},
		{Name: "pattern-either", Type: FormulasValue, Table: tableItem, Doc: "At least one of these must match.",
			Example: "pattern-either:\n  - pattern: md5(...)\n  - pattern: sha1(...)"},
		{Name: "pattern-regex", Type: StringValue, Doc: "A regular expression over the text of the file, multi-line. Named groups bind metavariables.",
			Example: "pattern-regex: 'AKIA(?<KEY>[0-9A-Z]{16})'"},
	}
}

// narrowingKeys are the operators that stand in `patterns` beside a positive one.
func narrowingKeys() []Key {
	return []Key{
		{Name: "pattern-not", Type: FormulaValue, Doc: "Removes matches that this matches too.", Example: "pattern-not: hash(..., usedforsecurity=False)"},
		{Name: "pattern-inside", Type: FormulaValue, Doc: "Keeps matches that lie within a match of this.", Example: "pattern-inside: |\n  def $F(...):\n    ..."},
		{Name: "pattern-not-inside", Type: FormulaValue, Doc: "Removes matches that lie within a match of this.", Example: "pattern-not-inside: \"if DEBUG: ...\""},
		{Name: "pattern-not-regex", Type: StringValue, Doc: "Removes matches whose text this regular expression matches.", Example: "pattern-not-regex: example\\.com"},
		{Name: "metavariable-regex", Type: TableValue, Table: tableMetaRegex, Doc: "Keeps matches where the text of a metavariable matches, from its start.",
			Example: "metavariable-regex:\n  metavariable: $NAME\n  regex: (?i).*(password|secret)"},
		{Name: "metavariable-pattern", Type: TableValue, Table: tableMetaPatt, Doc: "Keeps matches where a formula matches within a metavariable's code.",
			Example: "metavariable-pattern:\n  metavariable: $ARG\n  pattern: $X + $Y"},
		{Name: "metavariable-comparison", Type: TableValue, Table: tableMetaComp, Doc: "Keeps matches for which a comparison is true.",
			Example: "metavariable-comparison:\n  metavariable: $BITS\n  comparison: $BITS < 2048"},
		{Name: "metavariable-analysis", Type: TableValue, Table: tableMetaAnal, Doc: "Keeps matches of which an analyzer says so: a string of high entropy, a regular expression that can take exponential time.",
			Example: "metavariable-analysis:\n  metavariable: $TOKEN\n  analyzer: entropy"},
		{Name: "metavariable-type", Type: TableValue, Table: tableMetaType, Doc: "Keeps matches where a metavariable has one of these types.",
			Example: "metavariable-type:\n  metavariable: $S\n  type: String"},
		{Name: "focus-metavariable", Type: StringOrListValue, Doc: "Reports the code of this metavariable in place of the whole match.", Example: "focus-metavariable: $ARG"},
	}
}

func ruleTables() []*Table {
	rule := append([]Key{
		{Name: "id", Type: StringValue, Doc: "The rule's name, unique in the file: the flaw, in words.", Example: "id: python-yaml-unsafe-load"},
		{Name: "message", Type: StringValue, Doc: "What is wrong, as the reader of the code should read it. `$X` becomes the code that it matched.", Example: "message: $FILE is opened without a check of its path."},
		{Name: "severity", Type: StringValue, Values: semgrepSeverities, Doc: "How bad it is. ERROR is high, WARNING is medium and INFO is low.", Example: "severity: HIGH"},
		{Name: "languages", Type: StringsValue, Doc: "The languages that the rule speaks of.", Example: "languages: [python]"},
		{Name: "mode", Type: StringValue, Values: []string{"search", "taint", "extract", "join"}, Doc: "How the rule looks: search (the default) for code, taint for the flow of data.", Example: "mode: taint"},
	}, searchKeys()...)
	rule = append(rule,
		Key{Name: "match", Type: FormulaValue, Table: tableMatch, Doc: "What to find, in the newer syntax.", Example: "match:\n  all:\n    - open($FILE, ...)\n    - not: open(\"...\", ...)"},
		Key{Name: "taint", Type: TableValue, Table: tableTaint, Doc: "Sources, sinks, sanitizers and propagators, in the newer syntax.", Example: "taint:\n  sources: [input(...)]\n  sinks: [eval(...)]"},
		Key{Name: "pattern-sources", Type: FormulaTablesValue, Table: tableSource, Doc: "Where untrusted data comes from.", Example: "pattern-sources:\n  - pattern: input(...)"},
		Key{Name: "pattern-sinks", Type: FormulaTablesValue, Table: tableSink, Doc: "Where untrusted data does harm.", Example: "pattern-sinks:\n  - pattern: eval(...)"},
		Key{Name: "pattern-sanitizers", Type: FormulaTablesValue, Table: tableSanitizer, Doc: "What makes data harmless.", Example: "pattern-sanitizers:\n  - pattern: escape(...)"},
		Key{Name: "pattern-propagators", Type: FormulaTablesValue, Table: tablePropagator, Doc: "Calls through which data goes from one place to another.", Example: "pattern-propagators:\n  - pattern: $TO.append($FROM)\n    from: $FROM\n    to: $TO"},
		Key{Name: "fix", Type: StringValue, Doc: "Code to put in place of the match.", Example: "fix: yaml.safe_load($X)"},
		Key{Name: "fix-regex", Type: TableValue, Table: tableFixRegex, Doc: "A replacement within the text of the match.", Example: "fix-regex:\n  regex: md5\n  replacement: sha256"},
		Key{Name: "paths", Type: TableValue, Table: tablePaths, Doc: "Which files the rule looks at.", Example: "paths:\n  exclude: [tests]"},
		Key{Name: "options", Type: TableValue, Table: tableOptions, Doc: "How patterns match.", Example: "options:\n  symbolic_propagation: true"},
		Key{Name: "metadata", Type: TableValue, Table: tableMetadata, Doc: "What there is to say about the flaw.", Example: "metadata:\n  cwe: CWE-89"},
		Key{Name: "min-version", Type: StringValue, Doc: "The oldest Semgrep that the rule is for. It is kept and has no effect.", Foreign: true},
		Key{Name: "max-version", Type: StringValue, Doc: "The newest Semgrep that the rule is for. It is kept and has no effect.", Foreign: true},
		Key{Name: "version", Doc: "The version of the rule. It has no effect.", Foreign: true},
		Key{Name: "join", Doc: "The body of a rule in mode join, which does not run.", Foreign: true},
		Key{Name: "extract", Doc: "The metavariable of mode extract whose text is code in another language.", Foreign: true},
		Key{Name: "dest-language", Type: StringValue, Doc: "The language of the code that mode extract takes out.", Foreign: true},
		Key{Name: "dest-rules", Doc: "Which rules look at the code that mode extract takes out: include, exclude.", Foreign: true},
		Key{Name: "reduce", Doc: "concat makes one text of all that mode extract takes out of a file; separate one of each.", Foreign: true},
		Key{Name: "transform", Doc: "What mode extract does to the text first: no_transform, unquote_string, concat_json_string_array.", Foreign: true},
		Key{Name: "equivalences", Doc: "Rewritings, which have no effect.", Foreign: true},
		Key{Name: "validators", Doc: "Checks of secrets over the network, which are never made.", Foreign: true},
		Key{Name: "product", Doc: "Semgrep's name of a product. It has no effect.", Foreign: true},
		Key{Name: "category", Doc: "Belongs into metadata. It has no effect.", Foreign: true},
		Key{Name: "author", Doc: "Belongs into metadata. It has no effect.", Foreign: true},
		Key{Name: "references", Doc: "Belongs into metadata. It has no effect.", Foreign: true},
		Key{Name: "project-depends-on", Doc: "Versions of dependencies, which are not looked at.", Foreign: true},
		Key{Name: "r2c-internal-project-depends-on", Doc: "Versions of dependencies, which are not looked at.", Foreign: true},
	)
	return []*Table{
		{Name: tableFile, Doc: "A rule file.", Keys: []Key{
			{Name: "rules", Type: TablesValue, Table: tableRule, Doc: "The rules."},
			{Name: "missed", Doc: "Written by Semgrep's registry. It has no effect.", Foreign: true},
			{Name: "version", Doc: "The version of the file. It has no effect.", Foreign: true},
		}},
		{Name: tableRule, Doc: "One rule.", Keys: rule},
		{Name: tableFixRegex, Doc: "A replacement within the text of a match.", Keys: []Key{
			{Name: "regex", Type: StringValue, Doc: "What to replace."},
			{Name: "replacement", Type: StringValue, Doc: "What to put there; `\\1` is the first group."},
			{Name: "count", Type: IntValue, Doc: "How many to replace; all of them by default."},
		}},
		{Name: tablePaths, Doc: "Which files a rule looks at.", Keys: []Key{
			{Name: "include", Type: StringOrListValue, Doc: "Globs, of which one must speak of the file."},
			{Name: "exclude", Type: StringOrListValue, Doc: "Globs, of which none may speak of the file."},
		}},
		{Name: tableOptions, Doc: "How patterns match.", Keys: optionKeys(), Free: true},
	}
}

func formulaTables() []*Table {
	item := slices.Concat(searchKeys(), narrowingKeys())
	metavariable := Key{Name: "metavariable", Type: StringValue, Doc: "The metavariable that this speaks of.", Example: "metavariable: $X"}
	language := Key{Name: "language", Type: StringValue, Doc: "The language of the metavariable's text, where it is not the rule's."}
	metaPattern := slices.Concat([]Key{metavariable, language}, item)
	match := []Key{
		{Name: "pattern", Type: StringValue, Doc: "Code to find.", Example: "pattern: eval($CODE)"},
		{Name: "regex", Type: StringValue, Doc: "A regular expression over the text of the file.", Example: "regex: AKIA[0-9A-Z]{16}"},
		{Name: "all", Type: FormulasValue, Table: tableMatch, Doc: "All of these must hold of one range of code.", Example: "all:\n  - open($FILE, ...)\n  - not: open(\"...\", ...)"},
		{Name: "any", Type: FormulasValue, Table: tableMatch, Doc: "At least one of these must match.", Example: "any:\n  - md5(...)\n  - sha1(...)"},
		{Name: "not", Type: FormulaValue, Table: tableMatch, Doc: "Removes matches that this matches too.", Example: "not: open(\"...\", ...)"},
		{Name: "inside", Type: FormulaValue, Table: tableMatch, Doc: "Keeps matches that lie within a match of this.", Example: "inside: |\n  def $F(...):\n    ..."},
		{Name: "anywhere", Type: FormulaValue, Table: tableMatch, Doc: "Keeps matches where this matches somewhere in the file.", Example: "anywhere: import flask"},
		{Name: "where", Type: TablesValue, Table: tableWhere, Doc: "Conditions on what the metavariables stand for.", Example: "where:\n  - metavariable: $X\n    regex: .*secret"},
		{Name: "as", Type: StringValue, Doc: "Gives the match a name. It has no effect.", Foreign: true},
	}
	where := slices.Concat([]Key{
		metavariable, language,
		{Name: "focus", Type: StringOrListValue, Doc: "Reports the code of this metavariable in place of the whole match.", Example: "focus: $ARG"},
		{Name: "comparison", Type: StringValue, Doc: "A comparison that must be true.", Example: "comparison: $BITS < 2048"},
		{Name: "base", Type: IntValue, Doc: "The base of numbers in strings."},
		{Name: "strip", Type: BoolValue, Doc: "Takes quotes off before comparing."},
		{Name: "type", Type: StringOrListValue, Doc: "A type that the metavariable must have."},
		{Name: "types", Type: StringsValue, Doc: "Types of which the metavariable must have one."},
		{Name: "analyzer", Type: StringValue, Values: analyzers, Doc: "An analyzer that must say so."},
		{Name: "constant-propagation", Type: BoolValue, Doc: "Looks at the value of a constant, too."},
	}, match[:7])
	return []*Table{
		{Name: tableItem, Doc: "An entry of `patterns` or `pattern-either`: one operator.", Keys: slices.Concat(item, []Key{{Name: "pattern-where-python", Doc: "Was removed from Semgrep.", Foreign: true}})},
		{Name: tableMatch, Doc: "A formula in the newer syntax: one operator, with `where`.", Keys: match},
		{Name: tableWhere, Doc: "A condition.", Keys: where},
		{Name: tableMetaRegex, Doc: "A condition on the text of a metavariable.", Keys: []Key{metavariable,
			{Name: "regex", Type: StringValue, Doc: "What the text must match, from its start."},
			{Name: "constant-propagation", Type: BoolValue, Doc: "Looks at the value of a constant, too."}}},
		{Name: tableMetaPatt, Doc: "A formula within a metavariable's code.", Keys: metaPattern},
		{Name: tableMetaComp, Doc: "A comparison of metavariables.", Keys: []Key{metavariable,
			{Name: "comparison", Type: StringValue, Doc: "An expression as in Python."},
			{Name: "base", Type: IntValue, Doc: "The base of numbers in strings."},
			{Name: "strip", Type: BoolValue, Doc: "Takes quotes off before comparing."}}},
		{Name: tableMetaAnal, Doc: "A question to an analyzer.", Keys: []Key{metavariable,
			{Name: "analyzer", Type: StringValue, Values: analyzers, Doc: "Whom to ask."},
			{Name: "options", Doc: "Options of the analyzer. They have no effect.", Foreign: true}}},
		{Name: tableMetaType, Doc: "A condition on the type of a metavariable.", Keys: []Key{metavariable,
			{Name: "type", Type: StringOrListValue, Doc: "The type."},
			{Name: "types", Type: StringsValue, Doc: "Types, of which one must fit."}}},
	}
}

// analyzers are those that metavariable-analysis knows.
var analyzers = []string{"entropy", "entropy_v2", "redos"}

func taintTables() []*Table {
	sideEffect := Key{Name: "by-side-effect", Type: StringValue, Values: []string{"true", "false", "only"}, Doc: "Whether the variable that is named stays tainted (or clean) afterwards; `only` leaves the expression itself out."}
	requires := Key{Name: "requires", Doc: "A formula over labels, such as `A and not B`.", Example: "requires: USER and not CHECKED"}
	exact := Key{Name: "exact", Type: BoolValue, Doc: "Whether only the very range counts, and not what lies in it."}
	label := Key{Name: "label", Type: StringValue, Doc: "The name of this kind of taint.", Example: "label: USER"}
	replace := Key{Name: "replace-labels", Type: StringsValue, Doc: "The labels that the new one takes the place of."}
	atExit := Key{Name: "at-exit", Type: BoolValue, Doc: "Whether only statements at which the function ends are sinks."}
	common := func(own ...Key) []Key {
		formula := slices.Concat(searchKeys(), narrowingKeys(), tablesMatchKeys())
		return slices.Concat(own, formula)
	}
	source := common(label, requires, exact, sideEffect, Key{Name: "control", Type: BoolValue, Doc: "Whether control, and not data, is followed from here."})
	sink := common(requires, exact, atExit)
	sanitizer := common(exact, sideEffect, requires, Key{Name: "not_conflicting", Type: BoolValue, Doc: "A sanitizer that covers exactly a source or sink does not count."})
	propagator := common(
		Key{Name: "from", Type: StringValue, Doc: "The metavariable that data comes from."},
		Key{Name: "to", Type: StringValue, Doc: "The metavariable that data goes to."},
		sideEffect, label, requires, replace)
	return []*Table{
		{Name: tableTaint, Doc: "The body of a rule that follows data, in the newer syntax.", Keys: []Key{
			{Name: "sources", Type: FormulaTablesValue, Table: tableSource, Doc: "Where untrusted data comes from."},
			{Name: "sinks", Type: FormulaTablesValue, Table: tableSink, Doc: "Where untrusted data does harm."},
			{Name: "sanitizers", Type: FormulaTablesValue, Table: tableSanitizer, Doc: "What makes data harmless."},
			{Name: "propagators", Type: FormulaTablesValue, Table: tablePropagator, Doc: "Calls through which data goes from one place to another."},
		}},
		{Name: tableSource, Doc: "Where untrusted data comes from.", Keys: source},
		{Name: tableSink, Doc: "Where untrusted data does harm.", Keys: sink},
		{Name: tableSanitizer, Doc: "What makes data harmless.", Keys: sanitizer},
		{Name: tablePropagator, Doc: "A call through which data goes from one place to another.", Keys: propagator},
	}
}

// tablesMatchKeys are the operators of the newer syntax that are not operators of the older one too.
func tablesMatchKeys() []Key {
	for _, t := range formulaTables() {
		if t.Name == tableMatch {
			return t.Keys[1:8]
		}
	}
	return nil
}

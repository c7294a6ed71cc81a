// Package rules turns Semgrep-compatible YAML into checked data: what to match, in which languages, what to say about it,
// and how to mend it. It knows nothing of trees; the engine compiles a Formula. Every fault carries its place.
package rules

// Severity orders findings; the zero value is the least severe.
type Severity uint8

// Severities, as reports and settings name them.
const (
	Info Severity = iota
	Low
	Medium
	High
	Critical
)

// Mode is how a rule's formula is evaluated.
type Mode string

// The modes of a rule.
const (
	ModeSearch  Mode = "search"
	ModeTaint   Mode = "taint"
	ModeExtract Mode = "extract" // takes code out of files, for the rules of its language
	ModeJoin    Mode = "join"    // read, and not run
)

// Place is where something stands in a rule file: 1-based line and column (in bytes).
type Place struct {
	File         string
	Line, Column int
}

// Fault is something wrong in a rule file. It loses the rule that it stands in, and nothing else, unless Warning is set.
type Fault struct {
	Place
	RuleID     string // "" where the fault is outside of any rule
	Message    string // one line, lower case
	Suggestion string // what to write instead, or ""
	Warning    bool   // the rule still runs
}

// Rule is one rule, validated.
type Rule struct {
	Place
	ID        string
	Message   string // with $X and $1 to be replaced by what they matched
	Severity  Severity
	Languages []string // as written, lower case: "python", "js", "generic", "regex"
	Mode      Mode
	Match     Formula  // for ModeSearch
	Taint     *Taint   // for ModeTaint
	Extract   *Extract // for ModeExtract
	Fix       string   // replacement for the finding's range, with metavariables; "" for none
	FixRegex  *FixRegex
	Paths     Paths
	Options   Options
	Metadata  Metadata
	Builtin   bool // from an embedded pack

	MinVersion, MaxVersion string // of Semgrep, as written; without effect
}

// Extract says what becomes of what a rule in extract mode finds.
type Extract struct {
	Metavariable, Language string   // what is code, and in which language
	Concat                 bool     // all of a file are one text, a line each; else each is one
	Transform              string   // "", "unquote_string" or "concat_json_string_array"
	Include, Exclude       []string // ids of the rules that look at it; empty for all, and for none
}

// Paths restricts a rule to files, by globs on the path relative to the workspace root.
type Paths struct{ Include, Exclude []string }

// FixRegex rewrites the matched text.
type FixRegex struct {
	Regex, Replacement string
	Count              int // 0: all
}

// Metadata is what a rule says about its flaw.
type Metadata struct {
	Title       string
	Category    string
	CWE         []string // "CWE-89"
	OWASP       []string // "A05:2025"
	ASVS        []string // "v5.0.0-1.2.4"
	Impact      string   // HIGH, MEDIUM, LOW
	Likelihood  string
	Confidence  string
	Technology  []string
	References  []string
	Summary     string   // the explanation in a line
	Explanation string   // in a paragraph, Markdown
	Details     string   // the whole story, Markdown
	Attack      string   // what an attacker sends, Markdown
	Remediation string   // how it is done right, Markdown
	Flow        *Flow    // what a rule in taint mode takes from library models, or nil
	Yields      *Yields  // to which knowledge of its data a search rule gives way, or nil
	Doubtful    *Doubt   // which matches are told with low confidence, or nil
	HarmlessAs  string   // for what purpose, by the names around it, a match does no harm: see Purpose
	FixTitle    string   // the title of the quick fix
	FixSafety   string   // "safe" (default where proven) or "review"
	FixImports  []string // import statements that the fix needs
	Fixes       []Alternative
	Bad, Good   []Example
}

// Alternative is a fix that a person may choose instead of the rule's own.
type Alternative struct {
	Place
	Title, Safety string
	Fix           string // or FixRegex
	FixRegex      *FixRegex
	Imports       []string
	// Match are patterns of which the code must match one, and Unless such that it must not; the metavariables of Match are filled in.
	Match, Unless []string
	Text          *TextFix
	Made          *MadeFix
	Inside        []string // patterns of the innermost function around
	Before, After string   // statements around that of the code
}

// TextFix says what becomes of a text that code puts together: just one of Placeholder, Words and Wrap is set.
type TextFix struct {
	Of          string // the metavariable; "$VALUE" is the dangerous argument
	Placeholder string // values become parameters
	Value       string // how each value is passed
	Join        string // what stands between them
	Anywhere    bool   // the text is a template: values may stand everywhere
	Words       bool   // words of a command become arguments
	Wrap        string // values are wrapped
	Unquote     bool   // and lose the quotation marks around them
}

// MadeFix asks how the value of a variable was made, and changes that.
type MadeFix struct {
	Of, Match string
	Fix, Type string // or ""
}

// Example is a piece of code that shows a flaw, or how it is done right.
type Example struct {
	Place
	Language string // the rule's first language where the rule does not say
	Code     string
	Fixed    string // of a bad example, the code after the quick fix, or ""
	// Alternatives are the codes after each of Metadata.Fixes.
	Alternatives []string
}

// Options change how a rule matches; names are Semgrep's.
type Options struct {
	ConstantPropagation bool // default true
	SymbolicPropagation bool
	ACMatching          bool // default true
	CommutativeBool     bool
	SymmetricEq         bool
	ImplicitEllipsis    bool // default true
	Interfile           bool
	VardefAssign        bool // default true
	AttrExpr            bool // default true
	TaintUnifyMvars     bool
	TaintAssumeSafe     map[string]bool // functions, numbers, booleans, indexes, comparisons
	GenericEllipsisMax  int             // lines that "..." may span in generic rules; default 10
	GenericCommentStyle string
	Raw                 map[string]any
}

// Formula is what a rule looks for. The implementations are the types below.
type Formula interface{ At() Place }

type (
	// Pattern is code in the rule's language.
	Pattern struct {
		Place
		Text string
	}
	// Regex is a regular expression over the file's text, multi-line.
	Regex struct {
		Place
		Text string
	}
	// And is the intersection of its positive members, less its negative ones, under its conditions.
	And struct {
		Place
		Members    []Formula
		Conditions []Condition
		Focus      [][]string // each entry narrows to one of its metavariables' bindings
	}
	// Or is the union of its members.
	Or struct {
		Place
		Members []Formula
	}
	// Not removes matches with exactly the range of a match of Of. It stands in And only.
	Not struct {
		Place
		Of Formula
	}
	// Inside keeps matches that lie within a match of Of. It stands in And only.
	Inside struct {
		Place
		Of Formula
	}
	// NotInside removes matches that lie within a match of Of. It stands in And only.
	NotInside struct {
		Place
		Of Formula
	}
	// Anywhere matches where Of matches somewhere; it keeps the rule's range (new syntax: `anywhere`).
	Anywhere struct {
		Place
		Of Formula
	}
)

// At is where the formula stands in its file.
func (p Place) At() Place { return p }

// Condition restricts the bindings of a match. The implementations are the types below.
type Condition interface{ At() Place }

type (
	// MetaRegex wants the text of a metavariable's binding to match, anchored at its start.
	MetaRegex struct {
		Place
		Metavariable, Regex string
		ConstantPropagation bool
		Negated             bool
		// Anywhere: the expression may match anywhere in the text, as in `where`, and not at its beginning alone.
		Anywhere bool
	}
	// MetaPattern wants a formula to match inside a binding.
	MetaPattern struct {
		Place
		Metavariable string
		Language     string // "" for the rule's own
		Of           Formula
	}
	// MetaComparison wants an expression over metavariables to be true.
	MetaComparison struct {
		Place
		Metavariable string // "" where the expression names its own
		Comparison   string // a Python-like expression
		Base         int
		Strip        bool
	}
	// MetaAnalysis wants an analyser ("entropy", "redos") to speak up.
	MetaAnalysis struct {
		Place
		Metavariable, Analyzer string
	}
	// MetaType wants the binding's type to be one of Types.
	MetaType struct {
		Place
		Metavariable string
		Types        []string
	}
)

// Taint is the body of a rule in taint mode.
type Taint struct {
	Sources, Sinks, Sanitizers, Propagators []TaintSpec
}

// TaintSpec is one source, sink, sanitizer or propagator.
type TaintSpec struct {
	Place
	Of             Formula
	Label          string
	Requires       string
	BySideEffect   string // "", "true", "only"
	Exact          *bool
	Control        bool
	From, To       string // of propagators: metavariables
	NotConflicting bool
	AtExit         bool
	ReplaceLabels  []string
}

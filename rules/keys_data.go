package rules

func optionKeys() []Key {
	flag := func(name, doc string) Key { return Key{Name: name, Type: BoolValue, Doc: doc} }
	foreign := func(names ...string) (out []Key) {
		for _, n := range names {
			out = append(out, Key{Name: n, Doc: "An option of Semgrep's. It has no effect.", Foreign: true})
		}
		return out
	}
	return append([]Key{
		flag("constant_propagation", "Whether a name stands for the constant that it holds. Default true."),
		flag("symbolic_propagation", "Whether a name stands for the expression that it holds. Default false."),
		flag("ac_matching", "Whether the operands of associative and commutative operators match in any order. Default true."),
		flag("commutative_boolop", "Whether the operands of and and or match in any order."),
		flag("implicit_ellipsis", "Whether a pattern of an object matches one with more entries. Default true."),
		flag("interfile", "Whether flows across files count."),
		flag("vardef_assign", "Whether an assignment in a pattern matches a declaration. Default true."),
		flag("attr_expr", "Whether an expression in a pattern matches an annotation. Default true."),
		flag("taint_unify_mvars", "Whether metavariables of sources and sinks must agree."),
		flag("taint_assume_safe_functions", "Whether calls return clean data, whatever goes in."),
		flag("taint_assume_safe_numbers", "Whether numbers are clean."),
		flag("taint_assume_safe_booleans", "Whether truth values are clean."),
		flag("taint_assume_safe_indexes", "Whether an element is clean where only its index is tainted."),
		flag("taint_assume_safe_comparisons", "Whether the result of a comparison is clean."),
		{Name: "generic_ellipsis_max_span", Type: IntValue, Doc: "How many lines `...` may span in generic rules. Default 10."},
		{Name: "generic_comment_style", Type: StringValue, Values: []string{"c", "cpp", "shell"}, Doc: "Which comments generic rules skip."},
	}, foreign("arrow_is_function", "commutative_compop", "cpp_parsing_pref", "decorators_order_matters", "dynamic_timeout",
		"dynamic_timeout_max_multiplier", "dynamic_timeout_unit_kb", "flddef_assign", "generic_braces", "generic_caseless",
		"generic_engine", "generic_extra_braces", "generic_extra_word_characters", "generic_multiline", "go_deeper_expr",
		"go_deeper_stmt", "implicit_deep_exprstmt", "implicit_return", "implicit_return_lambda", "let_is_var", "max_match_per_file", "symbol_analysis",
		"taint_assume_safe_subindex", "taint_fixpoint_timeout", "taint_focus_on", "taint_intrafile", "taint_match_on",
		"taint_only_propagate_through_assignments", "timeout", "unify_ids_strictly", "xml_attrs_implicit_ellipsis",
		"xml_children_ordered", "xml_singleton_loose_matching")...)
}

func metadataTables() []*Table {
	levels := []string{"HIGH", "MEDIUM", "LOW"}
	text := func(name, doc string) Key { return Key{Name: name, Type: StringValue, Doc: doc} }
	list := func(name, doc string) Key { return Key{Name: name, Type: StringOrListValue, Doc: doc} }
	return []*Table{
		{Name: tableMetadata, Doc: "What there is to say about a flaw. Further keys are free.", Free: true, Keys: []Key{
			text("title", "The flaw in a few words, as a heading."),
			text("summary", "The explanation in a line."),
			text("explanation", "The explanation in a paragraph, in Markdown."),
			text("details", "The whole story, in Markdown."),
			text("attack", "What an attacker sends, in Markdown."),
			text("remediation", "How it is done right, in Markdown."),
			text("category", "The kind of rule, such as security."),
			text("severity", "One of critical, high, medium, low, info, where the rule's own severity is too coarse."),
			list("cwe", "Weaknesses, such as CWE-89."),
			list("owasp", "Categories of the OWASP Top 10, such as A05:2025."),
			list("asvs", "Requirements of the OWASP ASVS, such as v5.0.0-1.2.4."),
			{Name: "impact", Type: StringValue, Values: levels, Doc: "How much harm the flaw does."},
			{Name: "likelihood", Type: StringValue, Values: levels, Doc: "How probable it is that somebody exploits it."},
			{Name: "confidence", Type: StringValue, Values: levels, Doc: "How probable it is that a match is a flaw."},
			list("technology", "Frameworks and libraries."),
			list("references", "Addresses to read on."),
			{Name: "flow", Type: TableValue, Table: tableFlow, Doc: "What a rule in taint mode reports of what library models know."},
			{Name: "yields", Type: TableValue, Table: tableYields, Doc: "Where a search rule says nothing: the data is known to do no harm."},
			{Name: "doubtful", Type: TableValue, Table: tableDoubt, Doc: "Which matches are told with low confidence; one of its expressions that fits suffices."},
			text("harmless-as", "A purpose for which the code does no harm, such as checksum: where the names around it tell it, the confidence is low."),
			text("fix-title", "The title of the quick fix."),
			{Name: "fix-safety", Type: StringValue, Values: []string{"safe", "review"}, Doc: "Whether the fix can be applied without a look."},
			list("fix-imports", "Import statements that the fix needs. Those that the file lacks are added with it."),
			{Name: "fixes", Type: TablesValue, Table: tableAlternative, Doc: "Further fixes, of which a person chooses."},
			{Name: "bad", Type: ExamplesValue, Table: tableExample, Doc: "Code with the flaw."},
			{Name: "good", Type: ExamplesValue, Table: tableExample, Doc: "Code that does it right."},
		}},
		{Name: tableExample, Doc: "A piece of code.", Keys: []Key{
			text("language", "The language of the code, where it is not the first of the rule."),
			text("code", "The code."),
			text("fixed", "The code after the quick fix."),
			list("alternatives", "The code after each entry of `fixes`."),
		}},
		{Name: tableAlternative, Doc: "A fix that a person may choose instead of the rule's own.", Keys: []Key{
			text("title", "The title of the quick fix."),
			{Name: "safety", Type: StringValue, Values: []string{"safe", "review"}, Doc: "Whether the fix can be applied without a look. Default review."},
			text("fix", "Code to put in place of the match."),
			{Name: "fix-regex", Type: TableValue, Table: tableFixRegex, Doc: "A replacement within the text of the match."},
			list("imports", "Import statements that the fix needs."),
			list("match", "Patterns, of which the code must match one. `fix` takes the place of what matched, and metavariables are filled in."),
			list("unless", "Patterns, of which the code must match none."),
			list("inside", "Patterns, of which the innermost function around the code must match one."),
			{Name: "text", Type: TableValue, Table: tableTextFix, Doc: "What becomes of a text that the code puts together."},
			{Name: "made", Type: TableValue, Table: tableMadeFix, Doc: "How the value of a variable must have been made, and what becomes of that."},
			text("before", "Statements to put before the one that the code is in. A line with `$ITEM` is written for each value; `$DATA` is the code of what is dangerous in the argument."),
			text("after", "Statements to put behind the one that the code is in. `$RESULT` is the variable that it gives its value."),
		}},
		{Name: tableTextFix, Doc: "What becomes of a text that the code puts together.", Keys: []Key{
			text("of", "The metavariable whose code is the text. Default `$VALUE`."),
			text("placeholder", "What stands for a value that becomes a parameter; `{n}` is its number from 1, `{i}` from 0, `{name}` its name."),
			text("value", "How each value is written in `$VALUES`. Default `$ITEM`; `$NAME` is its name, `$NUMBER` its number."),
			text("join", "What stands between the values in `$VALUES`. Default a comma."),
			{Name: "anywhere", Type: BoolValue, Doc: "The text is a template, in which values may stand everywhere."},
			{Name: "words", Type: BoolValue, Doc: "The text is a command line, whose words become `$PROGRAM` and `$ARGUMENTS`, together `$WORDS`."},
			text("wrap", "Code to put in the place of each dangerous value, `$ITEM`."),
			{Name: "unquote", Type: BoolValue, Doc: "Quotation marks around what is wrapped go away."},
		}},
		{Name: tableMadeFix, Doc: "How the value of a variable was made.", Keys: []Key{
			text("of", "The metavariable that is the variable."),
			text("match", "A pattern of what it was given; its metavariables are filled in."),
			text("fix", "Code to put in the place of that."),
			text("type", "The type to declare the variable with."),
		}},
	}
}

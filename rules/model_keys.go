package rules

import "slices"

// The tables of library models.
const (
	tableModel           = "model"
	tableModelType       = "types entry"
	tableModelSource     = "sources entry"
	tableModelSink       = "sinks entry"
	tableModelSanitizer  = "sanitizers entry"
	tableModelPropagator = "propagators entry"
	tableModelParameter  = "parameter"
	tableFlow            = "flow"
	tableYields          = "yields"
	tableDoubt           = "doubt"
)

func modelTables() []*Table {
	one := func(name, doc string) Key { return Key{Name: name, Type: StringValue, Doc: doc} }
	many := func(name, doc string) Key { return Key{Name: name, Type: StringOrListValue, Doc: doc} }
	list := func(name, doc, table string) Key { return Key{Name: name, Type: TablesValue, Table: table, Doc: doc} }
	call := many("call", "A call, or the construction of an object.")
	read := many("read", "A name or member that is read.")
	write := many("write", "An assignment to a member.")
	parameter := Key{Name: "parameter", Type: TableValue, Table: tableModelParameter, Doc: "A parameter of a function that the code defines."}
	returned := Key{Name: "return", Type: TableValue, Table: tableModelParameter, Doc: "A value that a function of the code returns."}
	when := Key{Name: "when", Type: AnyValue, Doc: "Constants, or types in parentheses, that arguments must have, by position or name."}
	unless := Key{Name: "unless", Type: AnyValue, Doc: "Constants, or types in parentheses, that arguments must not have."}
	count := one("count", "How many arguments the call has, such as 1-2.")
	weakness := Key{Name: "weakness", Type: StringOrListValue, Values: append([]string{"all"}, Weaknesses...), Doc: "The flaw, or several."}
	to := many("to", "Where the data goes: `return`, `receiver`, a position or a name.")
	passed := Key{Name: "passed", Type: BoolValue, Doc: "Whether only receivers are meant that were passed in or kept, and not built on the spot; `false` leaves out parameters, which may be of a class below the one that is declared."}
	encoding := one("encoding", "What a sanitizer of that encoding does, a propagator of it undoes.")
	imports := many("imports", "The file imports something of this package.")
	common := []Key{call, when, unless, count, passed, imports}
	return []*Table{
		{Name: tableModel, Doc: "What one library does with data.", Keys: []Key{
			one("library", "The library's name."), many("languages", "The languages that use it."),
			list("types", "What types the values have that the library hands out.", tableModelType),
			list("sources", "Where untrusted data comes from.", tableModelSource), list("sinks", "Where untrusted data does harm.", tableModelSink),
			list("sanitizers", "What makes data harmless.", tableModelSanitizer), list("propagators", "How data travels through calls.", tableModelPropagator)}},
		{Name: tableModelType, Doc: "A type.", Keys: slices.Concat(common, []Key{read, parameter, to, many("class", "A type of the library."),
			one("type", "The type of the result."), one("begins", "A regular expression that the known beginning of the first argument must match."), one("value", "Of what is read: the text that it always is."), {Name: "accepts", Type: StringOrListValue, Values: append([]string{"all"}, Weaknesses...), Doc: "Of a class of schemas: flaws that the data cannot cause which they accept."},
			{Name: "document", Type: BoolValue, Doc: "Whether the values of `class` are schemas that are written as data, as JSON Schema has it."}, many("checks", "Decorators of methods, of a class below `class`, that check the entries which they name."), many("members", "Methods that check an entry, with a star for its name, of a class below `class`, whose fields are the schemas of its entries."), many("extends", "The types that `class` extends."),
			{Name: "shared", Type: BoolValue, Doc: "Whether functions find in an object of `class` what others gave it, as handlers of one request do."}})},
		{Name: tableModelSource, Doc: "Where untrusted data comes from.", Keys: slices.Concat(common, []Key{read, parameter, to,
			{Name: "kind", Type: StringValue, Values: SourceKinds, Doc: "Who controls the data."}, one("note", "What it is, as the end of a sentence."),
			{Name: "clean", Type: StringOrListValue, Values: Weaknesses, Doc: "Flaws that the data cannot cause: it was validated."},
			{Name: "doubtful", Type: StringOrListValue, Values: Weaknesses, Doc: "Flaws that the data causes so rarely that they are told with low confidence."},
			{Name: "filled", Type: BoolValue, Doc: "Whether only names are meant of attributes that lists of permitted parameters, or forms, of the workspace name, or keys under which it puts what a request says into the session."},
			{Name: "route", Type: BoolValue, Doc: "Whether it is the path that the decorator of the function names, and so fixed where that holds no placeholder."}})},
		{Name: tableModelSink, Doc: "Where untrusted data does harm.", Keys: slices.Concat(common, []Key{read, write, returned, parameter, many("compared", "What is compared for equality with data of this kind."), weakness,
			many("args", "The dangerous arguments; all where it is missing."), one("constant", "A regular expression: constants that are a flaw."), one("begins", "A regular expression that the known beginning of the text must match."),
			{Name: "always", Type: BoolValue, Doc: "Whether the call itself is the flaw."},
			{Name: "where", Type: StringValue, Values: []string{"prefix", "host", "scheme", "option", "whole", "bound"}, Doc: "Where in the text the data must stand."}, one("context", "What the text is read as."),
			many("doubtful", "Kinds of sources whose data is told with low confidence, where nothing that the code knows stands before it."), one("since", "The call and the version by which the workspace takes defaults of a framework that refuse such data: `load_defaults 7`, or `load_defaults 7 unless SWITCH`; or the call and the option that it turns on: `set escape_html`. It is told with low confidence then."), {Name: "in", Type: TableValue, Table: tableModelParameter, Doc: "Of a call: the function that it stands in; of its parameters one has the `type` and the `name` that are given."}, one("owned", "A regular expression: the call names a class of the workspace whose name fits, or one with a field that does, written Class.field."), one("called", "Of `doubtful`: a regular expression that the last name of the value must match."),
			one("holds", "A regular expression on the names of fields: records are a flaw, and lists of them, whose class in the workspace has such a field."), one("beside", "Of `holds`: that another field of the class must match."), one("hidden", "Of `holds`: declarations of fields that are not sent."), one("except", "Of `holds`: names of classes that are no such records."), one("through", "Of `holds`: names of calls that give what their receiver holds."), one("made", "Of `holds`: the code of a function that the record comes from."), one("columns", "Of `holds`: the code of functions of which `made` is asked."),
			one("part", "Of `holds`: the code of what reads some columns only; types need not be declared then."), one("store", "Of `holds`: names of calls that give what reads the records of the class which they are passed."), one("tables", "Of `holds`: the code of what reads the records of a table, its first group."), one("joined", "Of `holds`: the code by which a reader gives records of another table, its first group, with those."), one("shows", "Of `holds`: names of classes whose fields tell what the accounts of such tables have."), one("wraps", "Of `holds`: types of parameters as which a function takes whatever is sent, and gives it in what the call sends."), one("then", "Of `holds`: names of calls that pass what their receiver holds to the function which they are given."), one("populated", "Of `holds`: the code by which the field of a schema, one of its groups, is read along with a record."), one("refers", "Of `holds`: how the field of a schema names the records that it refers to, its first group."), one("shaped", "Of `holds`: names of methods, and words of a class, that say what is sent of it."), one("along", "Of `holds`: declarations of fields whose records are sent with those that have them.")})},
		{Name: tableModelSanitizer, Doc: "What makes data harmless.", Keys: slices.Concat(common, []Key{read, {Name: "field", Type: TableValue, Table: tableModelParameter, Doc: "A field of a class that the code declares, with a decorator."}, many("guard", "A call whose answer says that its argument is clean."), weakness, to, encoding,
			{Name: "within", Type: StringOrListValue, Values: Places, Doc: "The places of a text in which the data is clean; any where it is missing."},
			{Name: "says", Type: BoolValue, Doc: "The answer that cleans; default true."}, one("begins", "A regular expression that the known beginning of the first argument must match."), many("arg", "The argument that is guarded; all where it is missing."), many("args", "The same as `arg`.")})},
		{Name: tableModelPropagator, Doc: "How data travels through a call.", Keys: slices.Concat(common, []Key{read, many("from", "Where the data comes from; an empty list says from nowhere."), to, encoding,
			{Name: "effect", Type: StringValue, Values: Effects, Doc: "What the call does to the collection that is its receiver."}, one("under", "Of put: the key, where the call does not name it; of run: the method."),
			one("argument", "Of a callback: which argument the function is; -1 is the last."), {Name: "element", Type: BoolValue, Doc: "Of a callback: it gets the receiver's elements."},
			{Name: "result", Type: StringValue, Values: []string{"elements", "value"}, Doc: "Of a callback: what becomes of what it returns."},
			{Name: "parameter", Type: AnyValue, Doc: "Of a callback: what its parameters get."}})},
		{Name: tableModelParameter, Doc: "Which parameters or functions are meant.", Keys: []Key{many("decorator", "The function carries it."), many("unchecked", "The annotation of the parameter is given none of these."), many("given", "A decorator of the function is given one of these."), many("undecorated", "The function does not carry it, nor does its class."), many("siblings", "Another method of the class carries it, and nothing of the workspace stands for it everywhere; of a sink on `return` that is a flaw, whatever is returned."), {Name: "unguarded", Type: BoolValue, Doc: "People sign in to the programs of the workspace, and nothing in the folder of the function's program asks for that; of a sink on `return` that is a flaw, whatever is returned."}, {Name: "unlimited", Type: BoolValue, Doc: "Nothing in the workspace counts how often somebody tries, or limits how often requests are sent."}, one("said", "A regular expression that fits something of what stands before the function's body, or the name of its class."), one("unsaid", "A regular expression that nothing fits of what stands before the function's body."), {Name: "answers", Type: BoolValue, Doc: "Of a sink on `return`: the function answers requests by itself, and a rule with `uses` reports it that asks nobody."}, many("annotation", "The parameter carries it."),
			many("type", "The declared type."), many("class", "The type that the method's class extends."), many("passed-to", "The call that the function is passed to."),
			one("argument", "As which argument: a position, -1 for the last, or any."), many("name", "Names of parameters."), many("except", "Names of parameters that are not meant."), many("entry", "Keys of the objects that the function is written in."), many("method", "Names of methods; an asterisk at the end stands for any ending."),
			many("position", "The parameter's place, from 0."), one("count", "How many parameters the function has."), one("visibility", "public."), one("directive", "The text that the function, or its file, begins with as a statement: use server."),
			imports, one("tag", "Of fields: a regular expression on the text that stands as their decorator, as the tag of a field does in Go."), one("statement", "Of sinks: a regular expression on the statement that the function stands for, in its decorators or a settings file; NAME is the parameter's name."), {Name: "own", Type: BoolValue, Doc: "Whether the decorator is to be the function's own, and not that of its class."}, {Name: "untyped", Type: BoolValue, Doc: "Whether the parameter has neither a type nor a default."}, {Name: "declared", Type: BoolValue, Doc: "The parameter's type is a class that the code declares."}, {Name: "record", Type: BoolValue, Doc: "The parameter's type is a class that the code declares, with fields and without methods."}, {Name: "uncalled", Type: BoolValue, Doc: "Of sources of the kind caller: only others call the function, its file does not."}}},
		{Name: tableDoubt, Doc: "Which matches of a rule are told with low confidence, by regular expressions.", Keys: []Key{one("names", "The variables that the matched code names, by the first group; `sets` must find that the file sets each of them to text that it writes out."), one("sets", "How the file sets a variable (the first group) to a value (the second), or variables to what comes from elsewhere (the third)."),
			one("text", "What the matched code holds."), one("line", "What the line holds on which it begins."),
			one("path", "What the file's path holds."), one("within", "What it lies within."), one("after", "What stands before it, in the same block or one around it."),
			one("lacks", "What the file must hold for the rule's own confidence."), one("polynomial", "The metavariable of a regular expression, which is doubted where it takes polynomial time and no exponential.")}},
		{Name: tableYields, Doc: "To which knowledge of its data a search rule gives way.", Keys: []Key{{Name: "weakness", Type: StringValue, Values: Weaknesses, Doc: "The flaw, as sinks and sanitizers name it."},
			{Name: "values", Type: StringOrListValue, Doc: "Metavariables. The rule says nothing where data flow knows all parts of those that a match binds: constants, numbers, and data that does no harm in the flaw."}}},
		{Name: tableFlow, Doc: "What a flow rule reports.", Keys: []Key{{Name: "weakness", Type: StringValue, Values: Weaknesses, Doc: "The flaw."},
			{Name: "sources", Type: StringOrListValue, Values: SourceKinds, Doc: "Kinds of sources; default remote and message."}, many("libraries", "Libraries whose sinks are meant; default all."),
			one("asked", "A regular expression on the names in each function that the data goes through, one a line. Where one fits, nothing is reported: the function asks who is calling."),
			one("itself", "Of a rule with `asked`: a regular expression on its names that ask nobody where what the request named is called so itself, and is compared with nothing."),
			one("found", "Of a rule with `asked`: a regular expression on its names that ask nobody where the record that is found is called so, or a member of it that is compared with nothing."),
			one("common", "Of a rule with `asked`: a regular expression on the names of records that everybody may see, in the call that finds one and of the functions and classes on the way. Where it fits, nothing is reported."),
			one("changes", "Of a rule with `common`: a regular expression on the names in the call that finds the record. Where it fits, the record is changed, and `common` says nothing."),
			one("login", "Of a rule with `asked`: a regular expression on the names of what stands before handlers where they are registered, which ask for a log-in, whoever it is."),
			one("present", "Of a rule with `asked`: a regular expression on the names of calls that tell who has signed in. Where a function only asks whether what they give is there, that asks nobody."),
			one("open", "Of a rule with `asked`: a regular expression on the names of records that everybody may see. Where it fits a method of a class with filters that changes nothing, nothing is reported for that method."),
			one("checked", "A regular expression on the names of what is registered before a handler, one a line. Where it fits, the data may have been checked there, and the finding has low confidence."),
			one("ordinary", "Of a rule with `asked`: a regular expression on the names of the decorators before a function, one a line. What fits is a role that everybody has who signs in, and asks nobody."),
			one("uses", "Of a rule with `asked` that speaks of functions which answer requests: a regular expression on the names in such a function's code and in that of what it calls. Those alone are reported whose code fits."),
			one("route", "Of a rule with `asked` whose sinks are calls that give a router a handler: a regular expression on the method and the address of the route, as in `delete /orders/:id`. Only those are reported whose whole way from the program can be seen; `asked` fits the names on it and in its handlers."),
			one("alone", "Of a rule with `asked`: a regular expression on the path and, on the lines behind it, the beginning of a file whose functions answer requests by themselves. Where it fits, by the beginning only for what changes records, the finding has the rule's confidence if people sign in to the programs of the workspace, and no file asks who they are before all."),
			one("known", "Of a rule with `asked`: a regular expression on the file. Where it does not fit, the finding has low confidence, unless people sign in and nothing in the workspace asks for roles.")}},
	}
}

package rules

// Model is what one library does with data, as docs/models.md describes it. The flow engine knows libraries by models only.
type Model struct {
	Place
	Library   string
	Languages []string // main names
	Entries   []ModelEntry
}

// Section is what an entry of a model says.
type Section uint8

// The sections of a model.
const (
	TypeSection Section = iota
	SourceSection
	SinkSection
	SanitizerSection
	PropagatorSection
)

// Access is what an entry of a model speaks of.
type Access uint8

// The accesses.
const (
	CallAccess Access = iota
	ReadAccess
	WriteAccess
	ParameterAccess
	ReturnAccess
	GuardAccess
	ClassAccess    // of types: which type it is that extends others
	ComparedAccess // of sinks: what is compared with data
	FieldAccess    // of sanitizers: a field of a class that the code declares
)

// ModelName is a name in a model: a dotted path, or a member of a receiver.
type ModelName struct {
	Receiver string // the receiver's type; "" for a path
	Member   bool   // a member of a receiver: Path is one name, or "*" for any
	Loose    bool   // the receiver's type may be unknown
	Any      bool   // the receiver may be anything
	Free     bool   // a function of whatever package
	Path     string // dotted
}

// Positions of a ModelArg that are not those of arguments.
const (
	ReceiverArg = -1 - iota
	ReturnArg
	RestArg
	NamedArg
)

// ModelArg is an argument of a call.
type ModelArg struct {
	Position int    // from 0, or one of the constants above
	Name     string // for NamedArg
	Element  string // an index or a key of the argument, "*" for any; "" for the argument itself
}

// ModelCondition restricts a call by a constant argument.
type ModelCondition struct {
	Arg   ModelArg
	Value string // the constant's text: true, 5, abc
	Regex bool   // Value is a regular expression
	Type  string // the argument's type, in place of a constant
}

// ModelParameter says which parameters, or functions, an entry speaks of. Keys that are not set hold for all.
type ModelParameter struct {
	Decorator, Annotation, Type, Class, PassedTo ModelName
	HasDecorator, HasAnnotation, HasType         bool
	HasClass, HasPassedTo                        bool
	Names, Methods, Entries                      []string
	Except                                       []string // names of parameters that are not meant
	Position                                     int      // -1: any
	MinCount, MaxCount                           int      // 0, 0: any; 0, -1: none
	Argument                                     int      // of PassedTo: from 0, -1 the last, AnyArgument
	Visibility                                   string
	Directive                                    string      // the text that the function, or its file, begins with as a statement
	Imports                                      []string    // packages of which the file must import something
	Untyped                                      bool        // the parameter has neither type nor default
	Own                                          bool        // the decorator is the function's, and not that of its class
	Declared                                     bool        // its type is a class of the code
	Record                                       bool        // its type is a class of the code that has fields and no methods
	Uncalled                                     bool        // of sources of the kind caller: the function's file does not call it by its name
	Statement                                    string      // a regular expression on the statement that the function stands for; NAME is the parameter's name
	Tag                                          string      // a regular expression on a text that stands as a field's decorator
	Unchecked                                    []string    // what does not stand among the annotation's arguments
	Given                                        []string    // of which one stands among the arguments of a decorator
	Undecorated                                  []ModelName // decorators that neither the function, nor its class, nor the parameter carries
	Siblings                                     []ModelName // of which another method of the class carries one, and no part of the program stands for it everywhere
	Answers                                      bool        // the function answers requests by itself: whether it asks who is calling, the rule says
	Unguarded                                    bool        // people sign in to programs of the workspace, and nothing of the function's own asks for that
	Unlimited                                    bool        // nothing of the workspace counts how often somebody tries
	Said                                         string      // a regular expression that fits what stands before the function's body, or the name of its class
	Unsaid                                       string      // a regular expression that nothing fits of what stands before the function's body
}

// OnlyAnnotation: nothing is asked but what the parameter itself carries, so that fields which carry it are meant as well.
func (p *ModelParameter) OnlyAnnotation() bool {
	return p != nil && p.HasAnnotation && !p.HasDecorator && !p.HasType && !p.HasClass && !p.HasPassedTo && p.Position < 0 && len(p.Names)+len(p.Methods)+len(p.Entries) == 0
}

// AnyArgument is the Argument of a function that may be passed anywhere.
const AnyArgument = 1 << 20

// ModelCallback says that a call calls a function that it is passed.
type ModelCallback struct {
	Argument  int              // which argument the function is
	Passes    map[int]ModelArg // what its parameters get
	Element   bool             // its first parameter gets the receiver's elements
	Collects  bool             // what it returns becomes the elements of the result
	Delivers  bool             // what it returns is the result
	Parameter []int            // keys of Passes, sorted
	This      *ModelArg        // the object that it is run on; nil for none
}

// ModelEntry is one statement about a library.
type ModelEntry struct {
	Place
	Library string
	Section Section
	Access  Access
	Names   []ModelName
	Of      *ModelParameter // for ParameterAccess and ReturnAccess
	Kinds   []string        // of ComparedAccess: of the sources of what it is compared with

	When, Unless       []ModelCondition
	MinCount, MaxCount int      // of arguments; 0, 0: any; 0, -1: none
	Imports            []string // packages of which the file must import something

	Type     string   // of types
	Value    string   // of types: the text that it always is; "" where it is not known
	Extends  []string // of ClassAccess
	Document bool     // of ClassAccess: its values are schemas that are written as data
	Checks   []string // of ClassAccess: decorators of methods that check the entries which they name, of a class below it
	Members  []string // of ClassAccess: the fields of a class below it are the schemas of its entries; the names of methods that check them, with a star for the entry's
	Shared   bool     // of ClassAccess: what a function gives an object of the class, another finds there

	Kind, Note string // of sources
	Encoding   string // of sanitizers and propagators: what the one does the other undoes
	Filled     bool   // of sources: calls without arguments, of the names of attributes that a request fills
	Route      bool   // of sources: it is as the function's decorator says, where that leaves nothing open

	Args []ModelArg // of sinks and guards: the dangerous ones, or the guarded one; empty: all
	From []ModelArg // of propagators
	To   []ModelArg // of sources, sanitizers and propagators; empty: the result
	// Fixed says that From was written, if only as an empty list.
	Fixed bool

	Weaknesses []string // "all" alone for every one; of sources, those that they are harmless for; of ClassAccess, those of what such a schema accepts
	Within     []string // of sanitizers: the places of a text in which data is clean; empty: any
	Constant   string   // of sinks: a regular expression
	Under      string   // of the effect put: the key, where the call does not name it; of run: the method
	Begins     string   // of sinks: a regular expression that the known beginning of the text must match
	Always     bool
	Passed     bool   // of calls: the receiver was not built in the function that calls
	Unpassed   bool   // of calls: the receiver is no parameter, which may be of a class below the declared one
	Where      string // prefix, host, whole; "" anywhere
	Context    string
	Doubtful   []string          // of sources: weaknesses that are told with low confidence; of sinks: kinds of sources whose data, as it is, is so,
	Record     *ModelRecord      // of sinks: nil, or what is asked of the records that reach it, whatever data they hold
	Called     string            // where the value's last name matches this regular expression
	In         []*ModelParameter // of sinks on calls: what the function that the call stands in may be; empty: any
	Owned      string            // of sinks: a regular expression on the classes that the call names and their fields, as Class and Class.field; one must fit
	Since      string            // of sinks: the version of a framework's defaults, taken by the workspace, that refuses the data
	Says       bool              // of guards: the answer that cleans

	Effect   string // of propagators on collections; "" for none
	Callback *ModelCallback
}

// ModelRecord is what a sink asks of records: regular expressions on the fields of their classes and on the code that they come from.
type ModelRecord struct {
	Field             string // the name of a field that nobody should get
	Beside            string // that of another which the class has
	Hidden            string // the declaration of a field that is not sent
	Except            string // names of classes that are no such records
	Through           string // calls that give what their receiver holds
	Made              string // the code of a function that the record comes from; "" for any
	Columns           string // the code of functions of which Made is asked; "" for all
	Part              string // the code of what reads some columns only; "" where types are declared
	Store             string // calls that give what reads the records of the class which they are passed
	Tables            string // the code of what reads the records of a table, its first group, of which no class is seen
	Joined            string // what has a reader give the records of another table with those, its first group
	Shows             string // names of classes by whose fields such a table has what nobody should get
	Wraps             string // types of parameters as which a function takes whatever is sent
	Then              string // names of calls that pass what their receiver holds to the function which they are given
	Populated, Refers string // the code that reads a field along, its groups; and what a field refers to, its first group
	Shaped            string // names of methods, and words of a class's head, that say what is sent of it
	Along             string // declarations of fields whose records are sent with those that have them
}

// Flow is what a rule in taint mode says about models: which weakness it reports, from which sources, at the sinks of which libraries.
type Flow struct {
	Weakness  string
	Sources   []string // kinds
	Libraries []string // empty: all
	Silent    bool     // nothing is reported: a search rule asks what is known of the data
	// Asked is a regular expression on the names in a function. Nothing is reported where one fits that the data goes through: it asks who is calling.
	Asked string
	// Itself is one on those names of Asked that ask nobody where the data that came from outside is called so, as the number of a user in an address.
	Itself string
	// Found is one on those names of Asked that ask nobody where the record that is found is called so, or a member of it that is compared with nothing.
	Found string
	// Common is one on the names of records that everybody may see, in the call that finds one and of the functions and classes that its number goes through.
	Common string
	// Changes is one on the names of calls that change what they find: then Common says nothing.
	Changes string
	// Login is one on the names of what stands before handlers and asks for a log-in, whoever it is: they ask nobody.
	Login string
	// Present is one on the names of calls that tell who has signed in. What a function only asks for being there, of what they give, asks nobody.
	Present string
	// Open is one on names of what everybody may see, where a class says by which of its methods it is used: it counts for those that change nothing.
	Open string
	// Known is one on the file in which a finding of such a rule is told as the rule says, as it knows who is calling; without it only where nothing in the
	// workspace asks what those may do who sign in.
	Known string
	// Checked is one on the names of what is registered before a handler. Where it fits, the data may have been checked there, and a finding has low confidence.
	Checked string
	// Ordinary is one on what stands before a function as its decorators, one name a line. What fits is asked of everybody who signs in, and asks nobody.
	Ordinary string
	// Uses is one on the names in a function that answers requests by itself, and in what it calls. Those whose names do not fit are left alone.
	Uses string
	// Route is one on the address of a route, behind its method, as in "delete /orders/:id", of a rule whose sinks are calls that give a router a handler. Where
	// it fits, the route is looked at: what stands before it on its way from the program, and what its handlers do.
	Route string
	// Alone is one on the path and, behind it, the beginning of a file whose functions answer requests by themselves, each of which asks who is calling unless a file does before all.
	// Where the beginning says so, the call must change what it finds.
	Alone string
}

// Yields says where a search rule says nothing: where data flow knows that all parts of the values of Values, as far as a match binds them, are constants,
// numbers, or data that does no harm in Weakness.
type Yields struct {
	Weakness string
	Values   []string // metavariables
}

// Doubt says which matches of a rule are told with low confidence, by regular expressions; one that fits suffices. Those that are empty say nothing.
type Doubt struct {
	Names  string // of the variables that the matched code names, where Sets finds that the file sets each of them to text that it writes out
	Sets   string
	Text   string // of the matched code,
	Line   string // of the line on which it begins,
	Path   string // of the file,
	Within string // of what in the file it lies within,
	After  string // of what stands before it, in the same block or one around it
	Lacks  string // of what the file holds where the match is told as the rule says; low without it
	// Polynomial is the metavariable of a regular expression; one that takes polynomial time, and no exponential, is doubtful.
	Polynomial string
}

// SourceKinds are the kinds of sources.
var SourceKinds = []string{"remote", "local", "input", "page", "file", "database", "session", "message", "secret", "archive", "constant", "caller", "answer", "random", "stored", "failure"}

// Effects are what a call may do to a collection.
var Effects = []string{"append", "prepend", "insert", "put", "combine", "counter", "count", "count-down", "exchange", "get", "default", "remove", "pop", "shift", "cut", "extend", "clear", "values", "keys", "items", "iterator", "list", "map", "invoke", "call", "apply", "partial", "listen", "tell", "build", "run", "resolve", "same", "exit", "throw", "clone", "record", "merge", "reverse", "reversed", "sort", "filter", "find", "group", "order", "order-down", "discard", "zip", "enumerate", "numbers", "section", "suffix", "unlink",
	"cell", "instance", "first", "next", "last", "tail", "copy", "join", "format", "fill", "groups", "match", "scan", "spell", "once", "caught", "include", "render", "bind", "union", "common", "names", "name", "conform", "accepts", "entry", "entries", "either", "assert", "callback"}

// Places are those of a text that sanitizers may speak of.
var Places = []string{"quotes", "outside", "text", "attribute", "string", "tag", "script", "address"}

// Weaknesses is the vocabulary that models and flow rules share.
var Weaknesses = []string{"sql", "nosql", "command", "argument", "code", "template", "ldap", "xpath", "xml", "xxe", "header", "log", "format", "expression", "xss",
	"path", "archive", "upload", "ssrf", "redirect", "deserialization", "prototype", "mass-assignment", "reflection", "regex", "trust-boundary", "resource", "cors",
	"csrf", "identifier", "email", "mail-header", "sensitive-log", "sensitive-response", "sensitive-storage", "weak-hash", "weak-cipher", "weak-random", "weak-key",
	"weak-tls", "cookie", "timing", "memory", "setting", "prompt", "graphql", "queue", "native", "hard-coded", "login"}

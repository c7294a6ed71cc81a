// Package parsers turns text into ir.Files with tree-sitter, incrementally. It holds the only cgo of the project: each language is
// a folder below it that names a grammar and maps it onto the ir; parsers/all registers them.
package parsers

import (
	"fmt"
	"regexp"
	"slices"
	"sync"
	"unsafe"

	sitter "github.com/smacker/go-tree-sitter"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/syntax"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Language is everything that the project knows about a language. It never changes once registered.
type Language struct {
	ID           string   // as rules write it
	Aliases      []string // other names in rules: "py"
	DialectOf    []string // languages whose rules speak of this one too
	Extensions   []string // with the dot
	Filenames    []string // whole base names
	Interpreters []string // in a "#!" line
	LanguageIDs  []string // that editors use, besides ID
	// Places are whole paths of files that are the language's, whatever others claim of their names. May be nil.
	Places *regexp.Regexp
	// Family names languages whose files call each other's functions; "" for the language alone.
	Family string
	// Wrapping are generic types that say of their first argument only that it may be missing, or something about it.
	Wrapping []string
	// Grammar is the tree-sitter language.
	Grammar func() unsafe.Pointer

	// The cut into units, by the names of kinds. Containers are looked into; Functions are units; Keep never are; Wrappers are
	// what they wrap. What else stands in a container is a unit when it is large.
	Containers, Functions, Keep, Wrappers []string

	Mapping ir.Mapping
	Pattern PatternSyntax
	// PatternsBy is the language with the same grammar in whose files patterns are written, where this one's files hold more than code.
	PatternsBy string
	// Fallback is a language that reads the patterns which this one does not: those of JavaScript may have types, as TypeScript's.
	Fallback string
	// Blank writes spaces for what the grammar does not know and that means nothing, such as comments; the length stays. May be nil.
	Blank func(src string) string
	// Respell writes a line of code that the grammar does not read in another way that means the same, with the same length and the same places.
	// It sees a line alone, so that an edit respells the lines that it touches. May be nil.
	Respell func(line string) string
	// LineComment begins a comment to the end of the line; BlockComment is used where it is "".
	LineComment  string
	BlockComment [2]string
	Imports      ImportSyntax
	Texts        TextSyntax
	// ImplicitParams are the names that a function without parameters of its own has for its arguments, by their places.
	ImplicitParams []string
	// InlineTests stand before what only tests are compiled with.
	InlineTests []string
	// SelfCalls: a call without a receiver in a class is one of the receiver's methods.
	SelfCalls bool
	// Scripts: files bring in names of others by running them, whatever their packages are.
	Scripts bool
	// NamesConstants are calls that make their second argument a constant of the whole program, which their first argument names.
	NamesConstants []string
	// Includers are the calls that run another file in their place, Rewriters those that give each element of their first argument to the function which their
	// second one names, that may put another in its place. AsksConstant is the call that asks whether there is a constant of a name.
	Includers, Rewriters []string
	AsksConstant         string
	// KeyVariables: a name that is a key of a map which is written out is that of a variable, and not the key itself.
	KeyVariables bool
	// FieldOrder: a class without a constructor is constructed with its fields, in the order in which they are declared.
	FieldOrder bool
	// Implied are packages whose names every file sees without importing them.
	Implied []string
	// Universe are the types that every file knows. Where there are some, a package is the files of a folder that name it: any other type that is named alone
	// is one of the package's, and so are the variables that no file declares itself.
	Universe []string
	// Ranges: a loop over a list gives the index and the element, one over a map the key and the value, and the only variable of a loop gets the first of them.
	Ranges bool
	// CasesEnd: a case of a switch ends where the next begins, unless a word at its end says otherwise.
	CasesEnd bool
	// MethodGroups: the bare name of a method of the class is a function.
	MethodGroups bool
	// OpenObjects: a call without arguments may read an attribute that no code declares.
	OpenObjects bool
	// OpenArguments: a function may give its first argument members that nothing declares, as those do that pass on a request.
	OpenArguments bool
	// UntypedParameters: parameters need no types, so that what functions are passed tells more of them.
	UntypedParameters bool
	// Sequences: expressions with commas between them are run in turn, and have the value of the last.
	Sequences bool
	// NumericOperators: operators but + make numbers of whatever they get.
	NumericOperators bool
	// Arguments is the name under which a function without parameters of its own finds a list of its arguments; "" for languages without one.
	Arguments string
	// TaggedTemplates: a template behind a function's name is a call of it: it gets the texts as a list, and behind them the values.
	TaggedTemplates bool
	// LineAnchors: ^ and $ of a regular expression fit at every line.
	LineAnchors bool
	// OpaqueObjects: where a text is wanted, an object of a class shows nothing of what it holds.
	OpaqueObjects bool
	// BareTexts: a text has no members that hold any of it.
	BareTexts bool
	// ReplaceOnce: `replace` replaces the first occurrence of a text, and those that an expression fits where it says so.
	ReplaceOnce bool
	// CopiedLists: lists and maps are copied where they are assigned.
	CopiedLists bool
	// NegativePlaces: an index below zero counts from a list's end.
	NegativePlaces bool
	// BoundedPlaces: who reads an element that a list has not is stopped by an error.
	BoundedPlaces bool
	// CopiedStructs: objects of classes that are structs, and arrays of a fixed length, are copied where they are assigned or passed, and pointers point to them.
	CopiedStructs bool
	// OwnVariables is what names of variables begin with of which a function sees its own alone, and those around it that a statement of it names: an import of
	// names of the program, a reference to one of the function around. "" for none.
	OwnVariables string
	// Juggles: operators convert constants of other kinds: a text of digits is a number where one is wanted, and `&&` gives true or false.
	Juggles bool
	// FoldedNames: names of classes and functions mean the same in upper and lower case.
	FoldedNames bool
	// Traits: a declaration without a name in a class takes over the members of its type.
	Traits bool
	// LastValue: a function gives the value of its last statement.
	LastValue bool
	// TrailingBlocks: a function behind the parentheses of a call is the last of its arguments.
	TrailingBlocks bool
	// SwitchYields: yield gives the switch around it its value.
	SwitchYields bool
	// Blocks: a function may call the block behind its call, by yield or as its last parameter, "&block".
	Blocks bool
	// GetterMethods: a.x is a.getX() where a's class has no x, as of classes that another language of the family declares.
	GetterMethods bool
	// Accessors are calls in a class that make methods which read fields of the names that they are given.
	Accessors []string
	// Fillers are calls that name, among their arguments, attributes which a request fills; a dot before one says that it is called of an object.
	Fillers []string
	// Makers are calls of a class or record that give its attributes the values which they are passed by their names.
	Makers []string
	// Session is how programs put what a request says into the session of a visitor.
	Session Session
	// ExpressionHole is what stands before and behind an expression within the literal of a regular expression.
	ExpressionHole [2]string
	// Versions are calls that say from which version on a framework's defaults hold, and Switches members that turn one of them off.
	Versions, Switches []string
	// Settings are calls that turn a framework's options on, as `set :erb, escape_html: true`.
	Settings []string
	// Filters is how classes have methods run before others; nil where they do not.
	Filters *Filters
	// Logins are texts that show that a program has people sign in, and Roles those by which it asks what somebody may do, also for addresses of other files.
	Logins, Roles []string
	// Ranks are texts that show that those who have signed in to a program may not all do the same.
	Ranks []string
	// Limits are texts that show that a program counts how often somebody tries, or asks for what no other program can give.
	Limits []string
	// Models are calls that make what reads the records of a name, of a schema; Schemas are those that make schemas.
	Models, Schemas []string
	// RouterAsks are methods by which a router asks something before the handlers that it is given from then on.
	RouterAsks []string
	// Gate is how a program has one file ask who is calling before all that answer requests; nil where none does.
	Gate *Gate
	// Starts are texts by which a program begins, in the folder of its files, and Guards those by which it asks in one place whoever calls it to sign in.
	Starts, Guards []string
	// Sieves are texts by which a program has what requests hold cut down to the fields that its classes declare.
	Sieves []string
	// Definers are calls in a class that make a function among their arguments a method, named by the first; Mixins take over the methods of the
	// modules that they are given.
	Definers, Mixins []string
	// OperatorMethods are the methods by which a class says what an operator does with an object of it and what stands behind; that of "[]" is passed the index.
	OperatorMethods map[string]string
	// AnswerMethods stands before and behind the name of a function in the name of the method by which an object answers it: "__" of len and __len__.
	AnswerMethods string
	// TuplePlaces is what the names of a tuple's parts begin with, before their numbers, which begin at 1.
	TuplePlaces string
	// TakesApart is the method that gives an object's parts to its parameters. Each is called as the member that it stands for, but for its first letter.
	TakesApart string
	// Within says by a file's path as what its outline runs: a view reads what its controller's actions set. May be nil.
	Within func(path string) Surroundings
	// Spelt: the names of its trees stand in the text, up to escapes. Others have some that stand for signs, as shell_exec for backticks.
	Spelt bool
	// Embedded finds the parts of a whole file's syntax tree that are written in other languages.
	Embedded func(t *syntax.Tree, g *syntax.Grammar) []Embedding

	once     sync.Once
	raw      unsafe.Pointer
	grammar  *syntax.Grammar
	lowering *ir.Lowering
	classes  []uint8
	comments []bool // by kind
	pool     chan *cParser
}

// TextSyntax is how texts are put together, for fixes.
type TextSyntax struct {
	Join     string // the operator that joins them; "" is "+"
	Template string // letters before a quotation mark that make a text a template
}

// Session says by which names programs put what a request says into the session of a visitor.
type Session struct {
	Store    string   // the variable
	Requests []string // those of the request
	Keep     []string // functions that give the text that they are passed, or most of it
	Checks   []string // functions that are asked whether a text is as it should be
}

// Surroundings are the class as one of whose methods the outline of a file runs, and what ran before.
type Surroundings struct {
	Classes []string // of which the first that is declared counts
	Entry   string   // the method that the outline ends; "" for any
	// Others are methods that have outlines of their own. One ran before only where it names Entry.
	Others []string
}

// Embedding is a part of a file in another language.
type Embedding struct {
	Language string
	Span     text.Span
}

// Raw is the C value of a language that the binding wraps. Its struct has that pointer as its only field.
func Raw(l *sitter.Language) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(l)) }

// Is reports whether the language is known by the name.
func (l *Language) Is(name string) bool {
	if l.ID == name {
		return true
	}
	for _, a := range l.Aliases {
		if a == name {
			return true
		}
	}
	return false
}

// Hears reports whether rules for the language of that name speak of l: it is l, or l is a dialect of it.
func (l *Language) Hears(name string) bool { return l.Is(name) || slices.Contains(l.DialectOf, name) }

// Syntax names the grammar's kinds and fields.
func (l *Language) Syntax() *syntax.Grammar { l.load(); return l.grammar }

// load reads the grammar's names and compiles the mapping, once, when a file of the language is first met.
func (l *Language) load() {
	l.once.Do(func() {
		l.raw = l.Grammar()
		l.grammar = grammarOf(l.raw)
		l.lowering = ir.NewLowering(l.grammar, l.Mapping)
		l.pool = make(chan *cParser, 4)
		l.classes = make([]uint8, len(l.grammar.Kinds))
		for class, names := range map[uint8][]string{classContainer: l.Containers, classFunction: l.Functions, classKeep: l.Keep, classWrapper: l.Wrappers} {
			for _, name := range names {
				for _, k := range l.grammar.KindsNamed(name) {
					l.classes[k] = class
				}
			}
		}
		l.comments = make([]bool, len(l.grammar.Kinds))
		for k, name := range l.grammar.Kinds {
			l.comments[k] = isComment(name)
		}
	})
}

func isComment(kind string) bool {
	switch kind {
	case "comment", "line_comment", "block_comment", "multiline_comment", "html_comment", "js_comment", "shebang_line", "documentation_comment":
		return true
	}
	return false
}

// Unknown lists the kinds and fields that the language's tables name and its grammar lacks; for tests.
func (l *Language) Unknown() []string {
	l.load()
	out := ir.Unknown(l.grammar, l.Mapping)
	for _, names := range [][]string{l.Containers, l.Functions, l.Keep, l.Wrappers} {
		for _, n := range names {
			if len(l.grammar.KindsNamed(n)) == 0 {
				out = append(out, "cut kind "+n)
			}
		}
	}
	return out
}

var (
	registryMu sync.RWMutex
	registry   []*Language
	byName     = map[string]*Language{}
)

// Register makes a language known. It panics when a name is taken: two languages would answer to it.
func Register(l *Language) {
	registryMu.Lock()
	defer registryMu.Unlock()
	for _, n := range append([]string{l.ID}, l.Aliases...) {
		if byName[n] != nil {
			panic(fmt.Sprintf("parsers: two languages are called %q", n))
		}
		byName[n] = l
	}
	registry = append(registry, l)
}

// ByID returns the language of that id or alias, or nil.
func ByID(name string) *Language {
	registryMu.RLock()
	defer registryMu.RUnlock()
	return byName[name]
}

// All lists the registered languages in the order of registration.
func All() []*Language {
	registryMu.RLock()
	defer registryMu.RUnlock()
	return append([]*Language(nil), registry...)
}

// Wraps reports whether a generic type of the language with that id stands for its first argument.
func Wraps(id, generic string) bool {
	l := ByID(id)
	return l != nil && slices.Contains(l.Wrapping, generic)
}

// Family names the languages whose code a file in the language with that id can call.
func Family(id string) string {
	if l := ByID(id); l != nil && l.Family != "" {
		return l.Family
	}
	return id
}

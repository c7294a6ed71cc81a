package ir

// Op is what a node is, in words that all languages share. Matching and data flow know Ops only.
type Op uint8

// The vocabulary. The roles that an Op's children play stand behind it, in the order in which they are kept; "…" marks
// any number. A child without a role named there has role Elem.
const (
	OpNone Op = iota
	// OpOther is a construct without a word of its own. It matches by its syntax kind and its children.
	OpOther
	// OpUnit is the root of a unit's tree: the unit's nodes are its children. It never matches.
	OpUnit
	// OpHole stands, in the tree of a file's outline, for a unit kept apart. Node.Hash is the unit's index.
	OpHole
	// OpError is text that the parser could not place.
	OpError

	// Expressions.
	OpName     // leaf: an identifier; Hash of its text. Dotted names are OpMember over OpName.
	OpString   // Elem…: OpChars and, in templates, expressions. No child: the empty string.
	OpChars    // leaf: literal characters within a string, as written, without quotes
	OpNumber   // leaf
	OpBool     // leaf: hash of "true" or "false"
	OpNull     // leaf: null, nil, None, undefined, NULL, nullptr
	OpRegex    // leaf: a regular expression literal, text with its delimiters
	OpThis     // leaf: this or self where the language has a keyword for it
	OpSuper    // leaf
	OpCall     // Callee, Arg…
	OpNew      // Type, Arg…, Body? (anonymous class)
	OpMember   // Object, Member (a name): a.b, a->b, a::b, a?.b
	OpIndex    // Object, Arg…: a[i]
	OpSlice    // Low?, High?, Step?
	OpAssign   // Target, Type?, Value; Text "=" or ":="; with the flag Decl it declares its target
	OpAugment  // Target, Value: a += b; Text is the operator with its "="
	OpDecl     // Target, Type?: a declaration without a value
	OpBinary   // Left, Right; Text is the operator, normalised: "and" and "&&" are "&&"
	OpUnary    // Operand; Text is the operator; "post++" for a postfix one
	OpTernary  // Cond, Then, Else
	OpLambda   // Param…, Body
	OpList     // Elem…: array, list, initialiser list
	OpTuple    // Elem…
	OpSet      // Elem…
	OpMap      // Elem… (OpPair, OpSpread): dict, object literal, hash
	OpPair     // Key, Value
	OpKeyword  // Key (a name), Value: a keyword argument
	OpSpread   // Value: *x, **x, ...x; Text "*" or "**"
	OpCast     // Type, Value
	OpAwait    // Value
	OpYield    // Value?
	OpTypeTest // Left, Type: instanceof, is
	OpCompre   // Value, Elem… : a comprehension
	OpTypeRef  // Elem…: a type with arguments or modifiers; a bare type name is OpName or OpMember
	OpRef      // Value: &x in Go, C, C++, Rust and PHP
	OpDeref    // Value: *x
	OpMacro    // Callee, Elem…: Rust's macro!(…)

	// Statements and declarations.
	OpBlock       // Elem…: statements
	OpReturn      // Value?
	OpIf          // Cond, Then, Else?
	OpFor         // Init?, Cond?, Step?, Body
	OpForEach     // Target, Iter, Body
	OpWhile       // Cond, Body
	OpDoWhile     // Body, Cond
	OpSwitch      // Cond, OpCase…
	OpCase        // Cond…, Elem… (statements); without Cond the default
	OpTry         // Init? (resources), Body, OpCatch…, Finally?
	OpCatch       // Type?, Target?, Body
	OpThrow       // Value?
	OpBreak       // leaf or Value
	OpContinue    // leaf or Value
	OpFallThrough // leaf: the next case follows
	OpWith        // Init…, Body: with, using, synchronized, lock
	OpAssert      // Cond, Value?
	OpDelete      // Value
	OpLabel       // Target, Body
	OpDefer       // Value: defer, go; Text is the keyword
	OpFunc        // Decorator…, Modifier…, Target (name), Type? (returned), Receiver?, Param…, Body?
	OpParam       // Decorator…, Modifier…, Target, Type?, Value? (default); Text "*" and "**" for variadic ones
	OpClass       // Decorator…, Modifier…, Target, Base…, Body?; also interfaces, structs, traits, enums; Text is the keyword
	OpDecorator   // Callee, Arg…: @x(…), #[x], [X]; children as of a call
	OpModifier    // leaf: public, static, async, const, …
	OpImport      // OpImportName…; the Hooks of the language say what they bind
	OpImportName  // Value (dotted path), Target? (alias)
	OpPackage     // Value (dotted path)
	OpScope       // leaf: the dotted name of the namespace in which stands what follows; Text is "" where it ends

	// Markup and configuration.
	OpElement // Target (tag), OpAttr…, Elem…
	OpAttr    // Key, Value?: an attribute of an element
	OpConfig  // Target (type), Arg… (labels), Elem… (entries): a block of HCL

	// What only patterns contain.
	OpMetavar   // $X; Text is "$X"
	OpMetaRest  // $...X; Text is "$...X"
	OpEllipsis  // ...
	OpDeep      // <... p ...>; Value
	OpTypedMeta // (T $X); Target OpMetavar, Type
	OpAround    // $X with words beside it that a lowering drops, as in `$X as T`; Target OpMetavar; Text is what stands before and behind it, with a 0 between

	opCount
)

// Role is the part that a node plays in its parent.
type Role uint8

// The roles, as named behind each Op.
const (
	Elem Role = iota
	Callee
	Arg
	Object
	Member
	Target
	Value
	Key
	Left
	Right
	Operand
	Cond
	Then
	Else
	Init
	Step
	Iter
	Body
	Finally
	Param
	Type
	Base
	Decorator
	Modifier
	Receiver
	Low
	High
	roleCount
)

// Flags are facts about a node that matching and data flow ask for.
type Flags uint16

const (
	// Decl marks an OpAssign that declares its target.
	Decl Flags = 1 << iota
	// Const marks a declaration whose target is not assigned again: const, final, val.
	Const
	// Optional marks an access that stops at null: a?.b, a&.b.
	Optional
	// Static marks a path rather than a field access: a::b; and a key that is a symbol, in a language in which the text of the same letters is another key.
	Static
	// Broken marks a node with a syntax error at or below it.
	Broken
	// Async marks functions and lambdas.
	Async
	// Raw marks strings whose escapes are not interpreted.
	Raw
	// Implicit marks a node that the source does not spell, such as the returned value of an arrow function.
	Implicit
	// NegatedElse marks an OpIf that was written unless, or until for OpWhile.
	NegatedElse
	// Statement marks an expression that stands as a statement of its own.
	Statement
	// Imports marks an OpAssign whose value imports a module: x = require("m").
	Imports
	// Floating marks an OpNumber of a language that has one type for whole numbers and others.
	Floating
	// Fields marks an OpMap whose keys are names of fields, as those of an object in JavaScript, and an OpImportName without a name of its own.
	Fields
	// Numeric marks an operation in a language whose + takes numbers only, as texts are joined by another operator.
	Numeric
	// Exported marks a declaration or an OpAssign of what others get who import the file itself: export default, module.exports = x.
	Exported
	// ExportedMember marks an OpAssign of what others get who import a name of the file: exports.name = x.
	ExportedMember
)

// Character marks an OpString that is one character, in a language in which that is no text. It is the bit that Floating is for numbers.
const Character = Floating

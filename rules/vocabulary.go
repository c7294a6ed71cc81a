package rules

import (
	_ "embed"
	"fmt"
	"sync"
)

// Meaning is what a method, a function or a member does in most libraries that have one of the name. rules/vocabulary.yaml says more of each, and lists the
// names.
type Meaning uint64

// The meanings.
const (
	Equals Meaning = 1 << iota
	Orders
	Holds
	HoldsSecond
	Begins
	Ends
	MatchesWhole
	MatchesPart
	AnyOf
	AsksEach
	Filters
	FindsPlace
	FindsFirst
	Cuts
	First
	Counts
	LooksUp
	EqualsBoth
	Replaces
	Respells
	RespellsOwn
	RelativeTo
	JoinsPaths
	ResolvesPath
	Parent
	Host
	HostPart
	OwnHost
	Request
	MakesError
	AnyError
	TellsFailure
	TellsSuccess
	CallsIt
	IsEmpty
	IsPresent
	WholeRecord
	FindsMatch
	MakesMatcher
	Characters
	CharacterAt
	Splits
	MakesRecord
	Parents
	InnerNetwork
	OuterNetwork
	StripsFront
	AllOf
	ParentOf
	JoinsParts
	PartsOf
	ResolvesHost
	Drops
	AsksType
	AsksMember
	Everyday
	Constructs
	IsCalled
	FindsMember
	MakesGetter
	CharacterType
	OperandError
	KeepsLetters
	IndexError
)

var meanings = []struct {
	key string
	is  Meaning
}{
	{"equals", Equals},
	{"equals-both", EqualsBoth},
	{"orders", Orders},
	{"holds", Holds},
	{"holds-second", HoldsSecond},
	{"begins", Begins},
	{"ends", Ends},
	{"matches-whole", MatchesWhole},
	{"matches-part", MatchesPart},
	{"finds-match", FindsMatch},
	{"makes-matcher", MakesMatcher},
	{"characters", Characters},
	{"character-at", CharacterAt},
	{"all-of", AllOf},
	{"splits", Splits},
	{"any-of", AnyOf},
	{"asks-each", AsksEach},
	{"filters", Filters},
	{"drops", Drops},
	{"finds-place", FindsPlace},
	{"finds-first", FindsFirst},
	{"cuts", Cuts},
	{"first", First},
	{"counts", Counts},
	{"looks-up", LooksUp},
	{"replaces", Replaces},
	{"respells", Respells},
	{"respells-own", RespellsOwn},
	{"relative-to", RelativeTo},
	{"joins-paths", JoinsPaths},
	{"resolves-path", ResolvesPath},
	{"parent", Parent},
	{"host", Host},
	{"host-part", HostPart},
	{"own-host", OwnHost},
	{"request", Request},
	{"makes-error", MakesError},
	{"any-error", AnyError},
	{"tells-failure", TellsFailure},
	{"tells-success", TellsSuccess},
	{"calls-it", CallsIt},
	{"is-empty", IsEmpty},
	{"is-present", IsPresent},
	{"whole-record", WholeRecord},
	{"makes-record", MakesRecord},
	{"parents", Parents},
	{"inner-network", InnerNetwork},
	{"outer-network", OuterNetwork},
	{"strips-front", StripsFront},
	{"resolves-host", ResolvesHost},
	{"parent-of", ParentOf},
	{"joins-parts", JoinsParts},
	{"parts-of", PartsOf},
	{"asks-type", AsksType},
	{"asks-member", AsksMember},
	{"everyday", Everyday},
	{"constructs", Constructs},
	{"is-called", IsCalled},
	{"finds-member", FindsMember},
	{"makes-getter", MakesGetter},
	{"character-type", CharacterType},
	{"operand-error", OperandError},
	{"keeps-letters", KeepsLetters},
	{"index-error", IndexError},
}

//go:embed vocabulary.yaml
var vocabularyFile []byte

// Means reports whether a name has one of the meanings.
func Means(m Meaning, name string) bool { return vocabulary().means[name]&m != 0 }

// Names lists the names that have a meaning, in the order of the file. The list is not to be changed.
func Names(m Meaning) []string { return vocabulary().names[m] }

// MeansAtFirst reports whether a name begins with one that has one of the meanings: newError with new.
func MeansAtFirst(m Meaning, name string) bool {
	for i := range name {
		if Means(m, name[:i]) {
			return true
		}
	}
	return Means(m, name)
}

// lexicon is what the file says: the meanings of each name, and the names of each meaning.
type lexicon struct {
	means map[string]Meaning
	names map[Meaning][]string
}

var vocabulary = sync.OnceValue(func() *lexicon {
	out, err := readVocabulary(vocabularyFile)
	if err != nil {
		panic(err) // TestVocabulary reads it
	}
	return out
})

func readVocabulary(data []byte) (*lexicon, error) {
	root, err := parseYAML(data)
	if err != nil {
		return nil, err
	}
	out := &lexicon{map[string]Meaning{}, map[Meaning][]string{}}
	l := &loader{file: "vocabulary.yaml"}
	for i := 0; i+1 < len(root.Content); i += 2 {
		m := meaningOf(root.Content[i].Value)
		if m == 0 {
			return nil, fmt.Errorf("line %d: no meaning is called %s", root.Content[i].Line, root.Content[i].Value)
		}
		out.names[m] = l.texts(root.Content[i+1], root.Content[i].Value)
		for _, name := range out.names[m] {
			out.means[name] |= m
		}
	}
	if len(l.faults) > 0 {
		return nil, fmt.Errorf("line %d: %s", l.faults[0].Line, l.faults[0].Message)
	}
	return out, nil
}

func meaningOf(key string) Meaning {
	for _, m := range meanings {
		if m.key == key {
			return m.is
		}
	}
	return 0
}

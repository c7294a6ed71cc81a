package parsers

import "regexp"

// Filters says how classes of a language have methods run before others: by calls in their bodies that name them.
type Filters struct {
	Calls  []string       // that have a method run before the others
	Skips  []string       // that take one away which a class above has run
	Only   string         // the keyword behind which those stand that it is run before,
	Except string         // and the one behind which the others stand
	Hides  []string       // words behind which methods answer no request
	Looks  *regexp.Regexp // names of methods that look at something, of which their code says what
	Logins *regexp.Regexp // names of methods that only ask whether somebody has signed in
	Change *regexp.Regexp // names of methods that change what they reach,
	Alters *regexp.Regexp // and of the calls by which they do
}

package rules

import (
	"fmt"
	"slices"
	"sort"
)

// Weaker says in what a configuration shows less than an earlier one, a sentence each. Either may be nil: there was or is no file.
func Weaker(before, after *Config) []string {
	if before == nil {
		before = &Config{}
	}
	if after == nil {
		after = &Config{}
	}
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	further := func(old, now []string, format string) {
		for _, x := range now {
			if !slices.Contains(old, x) {
				say(format, x)
			}
		}
	}
	further(before.Disable, after.Disable, "rules %s do not run any more")
	further(before.Exclude, after.Exclude, "files %s are not analysed any more")
	further(before.Honour, after.Honour, "comments %s suppress findings now")
	further(after.Rules, before.Rules, "the rules in %s are not loaded any more")
	if isTrue(before.Builtin, true) && !isTrue(after.Builtin, true) {
		say("the built-in rules do not run any more")
	}
	if isTrue(before.NeedReason, false) && !isTrue(after.NeedReason, false) {
		say("suppressions need no reason any more")
	}
	if after.Severity != nil && (before.Severity == nil || *after.Severity > *before.Severity) {
		say("findings below severity %s are not shown any more", *after.Severity)
	}
	// Where nothing is said, rules of middling confidence are the least that is shown.
	if a, b := confidence(after), confidence(before); a > b {
		say("findings below confidence %s are not shown any more", a)
	}
	if n := after.MaxFileSize; n != nil && (before.MaxFileSize == nil || *n < *before.MaxFileSize) {
		say("files above %d bytes are not analysed any more", *n)
	}
	if after.Packs != nil {
		old := before.Packs
		if old == nil {
			old = PackNames()
		}
		for _, name := range PackNames() {
			if MatchID(old, name) && !MatchID(after.Packs, name) {
				say("the built-in pack %s does not run any more", name)
			}
		}
	}
	after.Policy.weaker(before.Policy, say)
	out = append(out, lowered(before, after)...)
	for kind := range FileKind(len(kindNames)) {
		if a, b := after.Treats(kind), before.Treats(kind); a > b {
			say("files of kind %s are treated as `%s`, no more as `%s`", kindNames[kind], treatmentNames[a], treatmentNames[b])
		}
	}
	return out
}

func isTrue(b *bool, unset bool) bool {
	if b == nil {
		return unset
	}
	return *b
}

func confidence(c *Config) Confidence {
	if c.Confidence == nil {
		return MediumConfidence
	}
	return *c.Confidence
}

// lowered are overrides that are new or lower than they were.
func lowered(before, after *Config) []string {
	old := map[string]Severity{}
	for _, o := range before.Overrides {
		old[o.Rule] = o.Severity
	}
	var out []string
	for _, o := range after.Overrides {
		if was, ok := old[o.Rule]; !ok {
			out = append(out, fmt.Sprintf("rules %s have severity %s now, whatever their own is", o.Rule, o.Severity))
		} else if o.Severity < was {
			out = append(out, fmt.Sprintf("rules %s have severity %s, no more %s", o.Rule, o.Severity, was))
		}
	}
	sort.Strings(out)
	return out
}

package rules

import (
	"slices"

	"gopkg.in/yaml.v3"
)

// Policy is what an organisation asks of the configuration files nearer to the code, and of editors' settings. Those of several files add up: a nearer one
// takes nothing away.
type Policy struct {
	Require []string // globs on the ids of rules that run and are shown, whatever nearer files switch off, lower or hide
	Forbid  []string // globs on the ids of rules whose findings no comment suppresses
	// What a suppression must say so that it is not void, and how many days from today on it may last; 0 is no limit.
	NeedReason, NeedUntil, NeedBy bool
	MaxDays                       int
	KeepFiles                     bool // nearer files exclude no paths
}

var policyTable = Table{Name: "policy", Doc: "What an organisation asks of configuration files nearer to the code.", Keys: []Key{
	{Name: "require", Type: StringOrListValue, Doc: "Globs on the ids of rules that run and are shown, whatever nearer files switch off, lower or hide."},
	{Name: "exclude", Type: BoolValue, Doc: "Whether nearer files may exclude paths."},
	{Name: "suppressions", Type: TableValue, Table: policySuppressionsTable.Name, Doc: "Which comments suppress, whatever nearer files say."},
}}

var policySuppressionsTable = Table{Name: "policy suppressions", Doc: "Which comments suppress, whatever nearer files say.", Keys: []Key{
	{Name: "forbid", Type: StringOrListValue, Doc: "Globs on the ids of rules whose findings no comment suppresses."},
	{Name: "require", Type: StringOrListValue, Values: suppressionParts, Doc: "What a comment must say: `reason`, `until`, `by`."},
	{Name: "max-days", Type: IntValue, Doc: "How many days ahead `until` may lie."},
}}

var suppressionParts = []string{"reason", "until", "by"}

func (c *Config) readPolicy(l *loader, n *yaml.Node) {
	o := l.object(n, &policyTable)
	if o == nil {
		return
	}
	p := &c.Policy
	if o.has("require") {
		p.Require = l.texts(o.get("require"), "require")
	}
	p.KeepFiles = o.has("exclude") && !l.boolean(o, "exclude", true)
	s := o.get("suppressions")
	if s == nil {
		return
	}
	if o = l.object(s, &policySuppressionsTable); o == nil {
		return
	}
	if o.has("forbid") {
		p.Forbid = l.texts(o.get("forbid"), "forbid")
	}
	if o.has("max-days") {
		p.MaxDays = l.integer(o, "max-days", 0)
		p.NeedUntil = p.MaxDays > 0
	}
	if !o.has("require") {
		return
	}
	for _, part := range l.texts(o.get("require"), "require") {
		switch part {
		case "reason":
			p.NeedReason = true
		case "until":
			p.NeedUntil = true
		case "by":
			p.NeedBy = true
		default:
			l.fault(o.get("require"), "one of reason, until, by", "a suppression has no %q", part)
		}
	}
}

// with adds what another policy asks.
func (p Policy) with(o Policy) Policy {
	p.Require = slices.Concat(p.Require, o.Require)
	p.Forbid = slices.Concat(p.Forbid, o.Forbid)
	p.NeedReason, p.NeedUntil, p.NeedBy = p.NeedReason || o.NeedReason, p.NeedUntil || o.NeedUntil, p.NeedBy || o.NeedBy
	p.KeepFiles = p.KeepFiles || o.KeepFiles
	if p.MaxDays == 0 || o.MaxDays > 0 && o.MaxDays < p.MaxDays {
		p.MaxDays = o.MaxDays
	}
	return p
}

// Requires reports whether a rule runs and is shown whatever else is configured.
func (p Policy) Requires(id string) bool { return MatchID(p.Require, id) }

// weaker says what an earlier policy asked that this one does not.
func (p Policy) weaker(before Policy, say func(format string, args ...any)) {
	for _, g := range before.Require {
		if !slices.Contains(p.Require, g) {
			say("the policy does not require rules %s any more", g)
		}
	}
	for _, g := range before.Forbid {
		if !slices.Contains(p.Forbid, g) {
			say("the policy lets comments suppress rules %s now", g)
		}
	}
	for _, x := range []struct {
		was, is bool
		what    string
	}{{before.NeedReason, p.NeedReason, "a reason"}, {before.NeedUntil, p.NeedUntil, "a last day"}, {before.NeedBy, p.NeedBy, "a name"}} {
		if x.was && !x.is {
			say("the policy does not want %s of suppressions any more", x.what)
		}
	}
	if before.MaxDays > 0 && (p.MaxDays == 0 || p.MaxDays > before.MaxDays) {
		say("the policy lets suppressions last longer than %d days now", before.MaxDays)
	}
	if before.KeepFiles && !p.KeepFiles {
		say("the policy lets files be excluded now")
	}
}

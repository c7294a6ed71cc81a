package rules

import (
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// ConfigName is the name of a workspace's configuration file.
const ConfigName = ".appsec.yaml"

// Config is what a configuration file says. Keys that it does not have are unset, so that a file nearer to the code overrides one further
// up key by key.
type Config struct {
	File string // "" for none

	Rules      []string   // rule files and folders, relative to the folder of RulesFile
	Models     []string   // files and folders of library models, relative to the folder of ModelsFile
	Builtin    *bool      // whether the built-in packs run
	Packs      []string   // globs on the built-in packs that run; nil for all
	Disable    []string   // globs on rule ids that do not run
	Overrides  []Override // of severities; the last that fits wins
	Exclude    []string   // globs on paths, as in a rule's paths
	Severity   *Severity  // the least severity that is shown
	Confidence *Confidence
	Honour     []string // foreign suppression comments: nosemgrep, nosec, NOSONAR
	NeedReason *bool    // a suppression without a reason is void
	// Files say how kinds of files are treated; kinds that they lack are treated by default.
	Files       map[FileKind]Treatment
	MaxFileSize *int // bytes; larger files are told of and left out
	Policy      Policy
	// RulesFile and ModelsFile are the configuration files that name Rules and Models.
	RulesFile, ModelsFile string
}

// Override sets the severity of the rules whose id fits a glob.
type Override struct {
	Rule     string
	Severity Severity
}

// Confidence is how sure a rule is that what it shows is a flaw.
type Confidence uint8

// Confidences, as rules and settings name them.
const (
	LowConfidence Confidence = iota
	MediumConfidence
	HighConfidence
)

var confidenceNames = []string{"low", "medium", "high"}

// String is the name in settings.
func (c Confidence) String() string { return confidenceNames[min(int(c), len(confidenceNames)-1)] }

// ParseConfidence reads "low", "medium" or "high" in any case.
func ParseConfidence(s string) (Confidence, bool) {
	i := slices.Index(confidenceNames, strings.ToLower(strings.TrimSpace(s)))
	return Confidence(max(i, 0)), i >= 0
}

// Confidence is the rule's own; a rule that says nothing is taken as medium.
func (r *Rule) Confidence() Confidence {
	if c, ok := ParseConfidence(r.Metadata.Confidence); ok {
		return c
	}
	return MediumConfidence
}

var configTable = Table{Name: ConfigName, Keys: []Key{
	{Name: "rules", Type: StringOrListValue, Doc: "Rule files and folders, relative to this file."},
	{Name: "models", Type: StringOrListValue, Doc: "Files and folders of library models for data flow, relative to this file."},
	{Name: "builtin", Type: BoolValue, Doc: "Whether the built-in packs run."},
	{Name: "packs", Type: StringOrListValue, Doc: "Globs on the built-in packs that run, such as `python` or `secrets`; all where nothing is said."},
	{Name: "disable", Type: StringOrListValue, Doc: "Globs on the ids of rules that do not run."},
	{Name: "overrides", Type: TableValue, Table: "overrides", Doc: "Severities by globs on rule ids.", Example: "overrides: {\"python-*\": high}"},
	{Name: "exclude", Type: StringOrListValue, Doc: "Globs on paths that are not analysed."},
	{Name: "severity", Type: StringValue, Values: severityNames[:], Doc: "The least severity that is shown."},
	{Name: "confidence", Type: StringValue, Values: confidenceNames, Doc: "The least confidence that is shown; medium for built-in rules where nothing is said, and low for others."},
	{Name: "files", Type: TableValue, Table: "files", Doc: "How built-in rules treat `tests`, `generated`, `vendored`, `minified` and `examples` files: `show`, `flows` (only what follows data) or `hide`."},
	{Name: "suppressions", Type: TableValue, Table: "suppressions", Doc: "Which comments suppress findings."},
	{Name: "policy", Type: TableValue, Table: "policy", Doc: "What an organisation asks of configuration files nearer to the code."},
	{Name: "max-file-size", Type: IntValue, Doc: "Bytes above which a file is not analysed."},
}}

var suppressionsTable = Table{Name: "suppressions", Doc: "Which comments suppress findings.", Keys: []Key{
	{Name: "honour", Type: StringOrListValue, Values: []string{"nosemgrep", "nosec", "NOSONAR"}, Doc: "Comments of other tools that suppress, where they name a rule."},
	{Name: "require-reason", Type: BoolValue, Doc: "Whether a suppression without a reason is void."},
}}

var filesTable = Table{Name: "files", Doc: "How built-in rules treat kinds of files.", Keys: filesKeys()}

var overridesTable = Table{Name: "overrides", Doc: "Severities by globs on rule ids: info, low, medium, high, critical or off.", Free: true}

// configTables are the objects within a configuration file, by name.
var configTables = map[string]*Table{"suppressions": &suppressionsTable, "files": &filesTable, "overrides": &overridesTable,
	"policy": &policyTable, policySuppressionsTable.Name: &policySuppressionsTable}

// ConfigTable lists the keys of a configuration file.
func ConfigTable() *Table { return &configTable }

// FileTable lists the keys of a rule file.
func FileTable() *Table { return tables[tableFile] }

func filesKeys() []Key {
	var out []Key
	for _, name := range kindNames[1:] {
		out = append(out, Key{Name: name, Type: StringValue, Values: treatmentNames, Doc: "What built-in rules do in such files."})
	}
	return out
}

// indexed makes a table's names findable.
func (t *Table) indexed() *Table {
	if t.index == nil {
		t.index = map[string]int{}
		for i, k := range t.Keys {
			t.index[k.Name] = i
			t.names = append(t.names, k.Name)
		}
	}
	return t
}

func init() {
	configTable.indexed()
	suppressionsTable.indexed()
	filesTable.indexed()
	policyTable.indexed()
	policySuppressionsTable.indexed()
}

// ParseConfig reads a configuration file. What is wrong is told and left out; the rest counts.
func ParseConfig(name string, data []byte) (*Config, []Fault) {
	c := &Config{File: name}
	l := &loader{file: name}
	root, err := parseYAML(data)
	if err != nil {
		line, message := yamlFault(err)
		return c, []Fault{{Place: Place{File: name, Line: line, Column: 1}, Message: message, Suggestion: yamlHint(data, line)}}
	}
	if root == nil {
		return c, nil
	}
	o := l.object(root, &configTable)
	if o == nil {
		return c, l.faults
	}
	c.read(l, o)
	return c, l.faults
}

func (c *Config) read(l *loader, o *object) {
	list := func(key string) []string {
		if !o.has(key) {
			return nil
		}
		return l.texts(o.get(key), key)
	}
	c.Rules, c.Models, c.Packs, c.Disable, c.Exclude = list("rules"), list("models"), list("packs"), list("disable"), list("exclude")
	c.RulesFile, c.ModelsFile = c.File, c.File
	for _, g := range c.Packs {
		if !slices.ContainsFunc(PackNames(), func(name string) bool { return MatchID([]string{g}, name) }) {
			l.fault(o.get("packs"), hint(g, PackNames()), "there is no built-in pack %q", g)
		}
	}
	if p := o.get("policy"); p != nil {
		c.readPolicy(l, p)
	}
	if o.has("builtin") {
		b := l.boolean(o, "builtin", true)
		c.Builtin = &b
	}
	if o.has("severity") {
		if s, err := ParseSeverity(l.choice(o, "severity", severityNames[:])); err == nil {
			c.Severity = &s
		}
	}
	if o.has("confidence") {
		if v, ok := ParseConfidence(l.choice(o, "confidence", confidenceNames)); ok {
			c.Confidence = &v
		}
	}
	if f := o.get("files"); f != nil {
		c.readFiles(l, f)
	}
	if o.has("max-file-size") {
		n := l.integer(o, "max-file-size", 0)
		c.MaxFileSize = &n
	}
	if o.has("overrides") {
		c.readOverrides(l, o)
	}
	if s := o.get("suppressions"); s != nil {
		if so := l.object(s, &suppressionsTable); so != nil {
			if so.has("honour") {
				c.Honour = l.texts(so.get("honour"), "honour")
			}
			if so.has("require-reason") {
				b := l.boolean(so, "require-reason", false)
				c.NeedReason = &b
			}
		}
	}
}

func (c *Config) readFiles(l *loader, n *yaml.Node) {
	o := l.object(n, &filesTable)
	if o == nil {
		return
	}
	c.Files = map[FileKind]Treatment{}
	for i, name := range kindNames[1:] {
		if o.has(name) {
			if t, ok := ParseTreatment(l.choice(o, name, treatmentNames)); ok {
				c.Files[FileKind(i+1)] = t
			}
		}
	}
}

func (c *Config) readOverrides(l *loader, o *object) {
	m := l.mapping(o.get("overrides"), "`overrides`")
	if m == nil {
		return
	}
	for _, f := range m.fields {
		name, ok := l.text(f.value, f.name)
		if !ok {
			continue
		}
		if name == "off" || name == "false" {
			c.Disable = append(c.Disable, f.name)
			continue
		}
		s, err := ParseSeverity(name)
		if err != nil {
			l.fault(f.value, "one of info, low, medium, high, critical, off", "%v", err)
			continue
		}
		c.Overrides = append(c.Overrides, Override{Rule: f.name, Severity: s})
	}
}

// Over lays the keys of c, which is nearer to the code, over those of further.
func (c *Config) Over(further *Config) *Config {
	out := *c
	if further == nil {
		return &out
	}
	if out.File == "" {
		out.File = further.File
	}
	if c.Rules == nil {
		out.Rules, out.RulesFile = further.Rules, further.RulesFile
	}
	if c.Models == nil {
		out.Models, out.ModelsFile = further.Models, further.ModelsFile
	}
	out.Builtin = or1(c.Builtin, further.Builtin)
	out.Packs = or(c.Packs, further.Packs)
	out.Disable = or(c.Disable, further.Disable)
	out.Overrides = or(c.Overrides, further.Overrides)
	out.Exclude = or(c.Exclude, further.Exclude)
	if further.Policy.KeepFiles {
		out.Exclude = further.Exclude
	}
	out.Policy = c.Policy.with(further.Policy)
	out.Severity = or1(c.Severity, further.Severity)
	out.Confidence = or1(c.Confidence, further.Confidence)
	if len(further.Files) > 0 {
		out.Files = map[FileKind]Treatment{}
		maps.Copy(out.Files, further.Files)
		maps.Copy(out.Files, c.Files)
	}
	out.Honour = or(c.Honour, further.Honour)
	out.NeedReason = or1(c.NeedReason, further.NeedReason)
	out.MaxFileSize = or1(c.MaxFileSize, further.MaxFileSize)
	return &out
}

func or[T any](a, b []T) []T {
	if a != nil {
		return a
	}
	return b
}

func or1[T any](a, b *T) *T {
	if a != nil {
		return a
	}
	return b
}

// Disabled reports whether a rule is switched off.
func (c *Config) Disabled(id string) bool { return MatchID(c.Disable, id) && !c.Policy.Requires(id) }

// Runs reports whether a built-in rule runs: it is not switched off, and its pack is on.
func (c *Config) Runs(r *Rule) bool {
	if c.Policy.Requires(r.ID) {
		return true
	}
	return (c.Builtin == nil || *c.Builtin) && (c.Packs == nil || MatchID(c.Packs, r.Pack())) && !c.Disabled(r.ID)
}

// SeverityOf is the severity of a rule under the overrides.
func (c *Config) SeverityOf(r *Rule) Severity {
	s := r.Severity
	for _, o := range c.Overrides {
		if MatchID([]string{o.Rule}, r.ID) {
			s = o.Severity
		}
	}
	if c.Policy.Requires(r.ID) {
		return max(s, r.Severity)
	}
	return s
}

// Shows reports whether findings of the rule, of that confidence, are above the thresholds.
func (c *Config) Shows(r *Rule, sure Confidence) bool {
	return (c.Severity == nil || c.SeverityOf(r) >= *c.Severity || c.Policy.Requires(r.ID)) && sure >= c.LeastConfidence(r)
}

// LeastConfidence is the confidence below which findings of the rule are not shown. Built-in rules that are often wrong wait until they are asked for;
// a rule that a team brings is what it wants to see.
func (c *Config) LeastConfidence(r *Rule) Confidence {
	switch {
	case c.Policy.Requires(r.ID) && c.Confidence != nil && *c.Confidence == HighConfidence:
		return MediumConfidence
	case c.Confidence != nil:
		return *c.Confidence
	case r.Builtin:
		return MediumConfidence
	}
	return LowConfidence
}

// Treats is how findings of built-in rules in a kind of files are treated.
func (c *Config) Treats(k FileKind) Treatment {
	if t, ok := c.Files[k]; ok {
		return t
	}
	if t, ok := c.Files[TestFile]; ok && k == SuiteFile {
		return t
	}
	return defaultTreatments[min(int(k), len(defaultTreatments)-1)]
}

// Excludes reports whether a path, relative to the workspace root with slashes, is left out.
func (c *Config) Excludes(path string) bool {
	return len(c.Exclude) > 0 && !Paths{Exclude: c.Exclude}.Allow(path)
}

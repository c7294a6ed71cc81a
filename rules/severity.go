package rules

import (
	"fmt"
	"strings"
)

var severityNames = [...]string{Info: "info", Low: "low", Medium: "medium", High: "high", Critical: "critical"}

// String is the severity's name in reports and settings: "info", "low", "medium", "high" or "critical".
func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return fmt.Sprintf("severity(%d)", uint8(s))
}

// MarshalText writes the name, so that severities are names in JSON.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *Severity) UnmarshalText(b []byte) error {
	v, err := ParseSeverity(string(b))
	if err == nil {
		*s = v
	}
	return err
}

// ParseSeverity reads one of the five names, in any case. The error names a probable meaning.
func ParseSeverity(name string) (Severity, error) {
	low := strings.ToLower(strings.TrimSpace(name))
	for i, n := range severityNames {
		if n == low {
			return Severity(i), nil
		}
	}
	hint := Suggest(low, severityNames[:])
	if s, ok := fromSemgrep[strings.ToUpper(low)]; ok {
		hint = s.String()
	}
	if hint != "" {
		return Info, fmt.Errorf("unknown severity %q; did you mean %s?", name, hint)
	}
	return Info, fmt.Errorf("unknown severity %q; one of info, low, medium, high, critical", name)
}

// fromSemgrep maps both of Semgrep's vocabularies. INFO stands in both; it is low, as the older one means it.
var fromSemgrep = map[string]Severity{
	"ERROR": High, "WARNING": Medium, "INFO": Low,
	"CRITICAL": Critical, "HIGH": High, "MEDIUM": Medium, "LOW": Low,
	"INVENTORY": Info, "EXPERIMENT": Info,
}

// semgrepSeverities are the spellings that a rule file may use, as it should list them.
var semgrepSeverities = []string{"CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO", "ERROR", "WARNING", "INVENTORY", "EXPERIMENT"}

// FromSemgrep maps a rule file's `severity`, which is one of ERROR, WARNING, INFO, INVENTORY, EXPERIMENT, CRITICAL, HIGH, MEDIUM, LOW.
func FromSemgrep(name string) (Severity, bool) {
	s, ok := fromSemgrep[name]
	return s, ok
}

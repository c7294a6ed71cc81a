package report

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// writeGitHub writes workflow commands, which GitHub Actions shows beside the code.
func writeGitHub(w io.Writer, s *Scan, _ Options) error {
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	var sb strings.Builder
	for _, f := range s.active() {
		kind := map[string]string{"error": "error", "warning": "warning", "note": "notice"}[level(f.Severity)]
		l1, c1 := f.start(text.UTF16)
		l2, c2 := f.end(text.UTF16)
		fmt.Fprintf(&sb, "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n", kind, property.Replace(printable(f.Path)), l1, l2, c1, c2,
			property.Replace(f.Rule.ID), data.Replace(oneLine(f.Message)))
	}
	for _, n := range s.Incomplete {
		fmt.Fprintf(&sb, "::warning title=not analysed::%s\n", data.Replace(oneLine(strings.TrimSpace(n.Path+" "+n.Rule)+": "+n.Message)))
	}
	_, err := io.WriteString(w, sb.String())
	return err
}

// writeGitLab writes GitLab's security report for static analysis, version 15.
func writeGitLab(w io.Writer, s *Scan, _ Options) error {
	names := [...]string{rules.Info: "Info", rules.Low: "Low", rules.Medium: "Medium", rules.High: "High", rules.Critical: "Critical"}
	list := []object{}
	for _, f := range s.active() {
		l1, _ := f.start(text.UTF32)
		l2, _ := f.end(text.UTF32)
		ids := []object{{"type": "appsec_rule_id", "name": f.Rule.ID, "value": f.Rule.ID}}
		for _, c := range f.Rule.Metadata.CWE {
			id, _, _ := strings.Cut(c, ":")
			ids = append(ids, object{"type": "cwe", "name": id, "value": strings.TrimPrefix(id, "CWE-"), "url": rules.CWEAddress(id)})
		}
		list = append(list, object{"id": f.Fingerprint, "name": f.Rule.Title(), "description": f.Message, "severity": names[min(f.Severity, rules.Critical)],
			"location": object{"file": f.Path, "start_line": l1, "end_line": l2}, "identifiers": ids})
	}
	tool := object{"id": "appsec-lsp", "name": "appsec-lsp", "version": semantic(s.Version), "vendor": object{"name": "appsec-lsp"}}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(object{"version": "15.0.7", "vulnerabilities": list, "scan": object{"type": "sast", "status": "success", "scanner": tool, "analyzer": tool,
		"start_time": s.Started.UTC().Format("2006-01-02T15:04:05"), "end_time": s.Ended.UTC().Format("2006-01-02T15:04:05")}})
}

type junitSuites struct {
	XMLName xml.Name     `xml:"testsuites"`
	Suites  []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	ClassName string        `xml:"classname,attr"`
	Failure   *junitFailure `xml:"failure,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit writes each finding as a failed test, and one that passed where there is none.
func writeJUnit(w io.Writer, s *Scan, _ Options) error {
	suite := junitSuite{Name: "appsec-lsp"}
	for _, f := range s.active() {
		line, _ := f.start(text.UTF32)
		suite.Cases = append(suite.Cases, junitCase{Name: fmt.Sprintf("%s at %s:%d", f.Rule.ID, printable(f.Path), line), ClassName: printable(f.Path),
			Failure: &junitFailure{Message: oneLine(f.Message), Type: f.Severity.String(), Text: f.code()}})
		suite.Failures++
	}
	if len(suite.Cases) == 0 {
		suite.Cases = []junitCase{{Name: "no findings", ClassName: "appsec-lsp"}}
	}
	suite.Tests = len(suite.Cases)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(junitSuites{Suites: []junitSuite{suite}}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/internal/testkit"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

const ruleText = `rules:
- id: sql-from-request
  message: "$X of the request goes into the statement"
  severity: HIGH
  languages: [python]
  pattern: db.execute($X)
  metadata:
    title: SQL built from a request
    cwe: [CWE-89]
    owasp: ["A05:2025"]
    asvs: [v5.0.0-1.2.4]
    confidence: HIGH
    summary: A value inside the text of a statement can end the string that it stands in.
    explanation: The database cannot tell the parts of the text apart.
    attack: "An id of ` + "`1 OR 1=1`" + ` selects every row."
    remediation: Pass the value as an argument.
- id: old-hash
  message: MD5 is broken
  severity: INFO
  languages: [python]
  pattern: md5($X)
`

// The text has wide characters, a tab, both kinds of line ends, and what a terminal, a page and a log would obey.
const source = "def f(r):\r\n\tq = r[\"é😀\"]  # \x1b[31m<b>`\n\tdb.execute(q)\n\treturn md5(q) # appsec:ignore old-hash -- a name, not a secret\n"

func span(of string) text.Span {
	i := strings.Index(source, of)
	return text.Span{Start: i, End: i + len(of)}
}

func sample(t *testing.T) *Scan {
	t.Helper()
	list, faults := rules.Load("r.yaml", []byte(ruleText))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	sql, hash := list[0], list[1]
	path := "src/a b/é\x1b[2J`<i>.py"
	lines := text.NewLines(source)
	flow := engine.Finding{Rule: sql, Severity: rules.Critical, Span: span("db.execute(q)"), Message: "q of the request\n<script>`\x1b]0;x\x07 goes into the statement", Fingerprint: "00ff",
		Flow:  []engine.Step{{Span: span("r[\"é😀\"]"), Note: "comes from the request"}, {Span: span("q)"), Note: "reaches the statement"}},
		Fixes: []engine.Fix{{Title: "Pass q as an argument", Edits: []text.Edit{{Span: span("db.execute(q)"), New: "db.execute(\"?\", q)"}}, Safety: engine.Safe}}}
	hidden := engine.Finding{Rule: hash, Severity: rules.Low, Span: span("md5(q)"), Message: "MD5 is broken", Fingerprint: "01ff",
		Suppressed: &engine.Suppression{Span: span("# appsec:ignore old-hash -- a name, not a secret"), Reason: "a name, not a secret"}}
	line := engine.Finding{Rule: hash, Severity: rules.Info, Span: span("q = r[\"é😀\"]"), Message: "MD5 is broken", Fingerprint: "02ff"}
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	return &Scan{Version: "1.2.3", Files: 2, Started: at, Ended: at.Add(time.Second),
		Findings:   []Finding{{Finding: line, Path: path, Source: source, Lines: lines}, {Finding: flow, Path: path, Source: source, Lines: lines}, {Finding: hidden, Path: path, Source: source, Lines: lines}},
		Incomplete: []Notice{{Path: "big.js", Message: "too large to analyse"}, {Path: "x.py", Rule: "slow", Message: "ran out of its budget"}}}
}

func write(t *testing.T, format string, s *Scan) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, format, s, Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestGoldens: each format as it was read and found good.
func TestGoldens(t *testing.T) {
	for _, format := range Formats() {
		t.Run(format, func(t *testing.T) {
			testkit.Golden(t, filepath.Join("testdata", "scan."+format), write(t, format, sample(t)))
			empty := &Scan{Version: "1.2.3", Files: 3, Started: sample(t).Started, Ended: sample(t).Ended}
			testkit.Golden(t, filepath.Join("testdata", "empty."+format), write(t, format, empty))
		})
	}
	for _, format := range []string{"text", "json", "markdown", "sarif"} {
		t.Run("review/"+format, func(t *testing.T) {
			s := sample(t)
			r := &Review{Scan: *s, Base: strings.Repeat("ab", 20), Fixed: s.Findings[1:2], Weakened: []Weakening{{Path: "a.py", Line: 3, Rule: "old-hash", Message: "a comment hides a new finding"},
				{Path: ".appsec.yaml", Message: "rules * do not run any more"}}}
			r.Findings = s.Findings[:1]
			var out bytes.Buffer
			if err := WriteReview(&out, format, r, Options{}); err != nil {
				t.Fatal(err)
			}
			testkit.Golden(t, filepath.Join("testdata", "review."+format), out.String())
		})
	}
}

// TestNothingIsObeyed: no format lets control characters out of the code, of names or of messages reach a terminal or a log.
func TestNothingIsObeyed(t *testing.T) {
	for _, format := range Formats() {
		out := write(t, format, sample(t))
		if strings.ContainsAny(out, "\x1b\x07") {
			t.Errorf("%s lets control characters through", format)
		}
		if format == "html" && (strings.Contains(out, "<script>") || strings.Contains(out, "<i>") || strings.Contains(out, "<b>`")) {
			t.Error("html lets markup through")
		}
	}
}

func TestUnknownFormat(t *testing.T) {
	err := Write(&bytes.Buffer{}, "sariff", &Scan{}, Options{})
	if err == nil || !strings.Contains(err.Error(), "did you mean sarif?") {
		t.Error(err)
	}
}

// TestSARIF: what the schema of SARIF 2.1.0 requires of the objects that are written, and what code hosts read.
func TestSARIF(t *testing.T) {
	var log struct {
		Version string
		Schema  string `json:"$schema"`
		Runs    []struct {
			ColumnKind string
			Tool       struct {
				Driver struct {
					Name, SemanticVersion string
					Rules                 []struct {
						ID   string
						Help struct{ Text, Markdown string }
						// What GitHub sorts and filters by.
						Properties struct {
							Tags     []string
							Severity string `json:"security-severity"`
						}
					}
				}
			}
			Results []struct {
				RuleID, Level       string
				RuleIndex           int
				Message             struct{ Text string }
				PartialFingerprints map[string]string
				Locations           []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI, URIBaseID string }
						Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
					}
				}
				CodeFlows []struct{ ThreadFlows []struct{ Locations []any } }
				Fixes     []struct {
					ArtifactChanges []struct {
						Replacements []struct{ DeletedRegion map[string]int }
					}
				}
				Suppressions []struct{ Kind, Justification string }
			}
			Invocations []struct {
				ExecutionSuccessful        bool
				ToolExecutionNotifications []any
			}
		}
	}
	if err := json.Unmarshal([]byte(write(t, "sarif", sample(t))), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "utf16CodeUnits" || run.Tool.Driver.SemanticVersion != "1.2.3" || len(run.Invocations[0].ToolExecutionNotifications) != 2 {
		t.Errorf("%+v", log)
	}
	if len(run.Results) != 3 || len(run.Tool.Driver.Rules) != 2 {
		t.Fatalf("%d results, %d rules", len(run.Results), len(run.Tool.Driver.Rules))
	}
	for _, x := range run.Results {
		if run.Tool.Driver.Rules[x.RuleIndex].ID != x.RuleID || x.Message.Text == "" || x.PartialFingerprints["appsec/v1"] == "" {
			t.Errorf("%+v", x)
		}
	}
	flow := run.Results[1]
	place := flow.Locations[0].PhysicalLocation
	if place.ArtifactLocation.URI != "src/a%20b/%C3%A9%1B%5B2J%60%3Ci%3E.py" || place.Region.StartLine != 3 || place.Region.StartColumn != 2 || place.Region.EndColumn != 15 {
		t.Errorf("%+v", place)
	}
	// q = r["é😀"] has é and two units for the emoji.
	if r := run.Results[0].Locations[0].PhysicalLocation.Region; r.StartColumn != 2 || r.EndColumn != 2+len(`q = r["`)+1+2+len(`"]`) {
		t.Errorf("columns in UTF-16: %+v", r)
	}
	if len(flow.CodeFlows) != 1 || len(flow.CodeFlows[0].ThreadFlows[0].Locations) != 2 || len(flow.Fixes) != 1 || flow.Level != "error" {
		t.Errorf("%+v", flow)
	}
	if s := run.Results[2].Suppressions; len(s) != 1 || s[0].Kind != "inSource" || s[0].Justification != "a name, not a secret" {
		t.Errorf("%+v", s)
	}
	tags := strings.Join(run.Tool.Driver.Rules[1].Properties.Tags, " ")
	if !strings.Contains(tags, "external/cwe/cwe-089") || !strings.Contains(tags, "A05:2025") || run.Tool.Driver.Rules[1].Properties.Severity != "8.0" {
		t.Errorf("%s", tags)
	}
}

// TestMachineFormatsParse: what other programs read is what they can read.
func TestMachineFormatsParse(t *testing.T) {
	for _, s := range []*Scan{sample(t), {Version: "1.2.3"}} {
		for _, format := range []string{"json", "sarif", "gitlab"} {
			var v any
			if err := json.Unmarshal([]byte(write(t, format, s)), &v); err != nil {
				t.Errorf("%s: %v", format, err)
			}
		}
		var suites junitSuites
		if err := xml.Unmarshal([]byte(write(t, "junit", s)), &suites); err != nil || suites.Suites[0].Failures != len(s.active()) {
			t.Errorf("junit: %v, %+v", err, suites)
		}
	}
}

// TestColour: colour changes nothing but colour.
func TestColour(t *testing.T) {
	var plain, coloured bytes.Buffer
	if err := Write(&plain, "text", sample(t), Options{}); err != nil {
		t.Fatal(err)
	}
	if err := Write(&coloured, "text", sample(t), Options{Colour: true}); err != nil {
		t.Fatal(err)
	}
	var bare strings.Builder
	for rest := coloured.String(); rest != ""; {
		before, after, found := strings.Cut(rest, "\x1b[")
		bare.WriteString(before)
		if !found {
			break
		}
		_, rest, _ = strings.Cut(after, "m")
	}
	if coloured.Len() == plain.Len() || bare.String() != plain.String() {
		t.Errorf("coloured\n%q\nplain\n%q", coloured.String(), plain.String())
	}
}

// A flow that ends in another file is at home in both: where data leaves the one and where it becomes dangerous in the other.
func TestSARIFNamesTheSinkInAnotherFile(t *testing.T) {
	s := sample(t)
	s.Findings[1].Flow = []engine.Step{{Span: span("r[\"é😀\"]"), Note: "comes from the request"},
		{Path: "lib/store.py", Source: "def save(x):\n    db.execute(x)\n", Span: text.Span{Start: 17, End: 30}, Note: "becomes dangerous here"}}
	var log struct {
		Runs []struct {
			Results []struct {
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(write(t, "sarif", s)), &log); err != nil {
		t.Fatal(err)
	}
	results := log.Runs[0].Results
	if n := len(results[0].Locations); n != 1 {
		t.Errorf("a finding without a flow has %d places", n)
	}
	if n := len(results[1].Locations); n != 2 {
		t.Fatalf("a flow into another file has %d places", n)
	}
	if sink := results[1].Locations[1].PhysicalLocation; sink.ArtifactLocation.URI != "lib/store.py" || sink.Region.StartLine != 2 || sink.Region.StartColumn != 5 {
		t.Errorf("the sink: %+v", sink)
	}
}

package report

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// The objects of SARIF 2.1.0 (OASIS) that this program writes, as data. The library for Go writes every property that is absent, as an empty list or with its default, which makes
// reports several times as large and says of each region that it begins at byte 0.
type object = map[string]any

const sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"

func writeSARIF(w io.Writer, s *Scan, _ Options) error {
	list := s.rulesOf()
	index := map[*rules.Rule]int{}
	descriptors := []object{}
	for i, r := range list {
		index[r] = i
		descriptors = append(descriptors, sarifRule(r))
	}
	results := []object{}
	for i := range s.Findings {
		results = append(results, s.Findings[i].sarif(index))
	}
	notes := []object{}
	for _, n := range s.Incomplete {
		note := object{"level": "warning", "message": object{"text": n.Message}}
		if n.Path != "" {
			note["locations"] = []object{{"physicalLocation": object{"artifactLocation": artifact(n.Path)}}}
		}
		if n.Rule != "" {
			note["associatedRule"] = object{"id": n.Rule}
		}
		notes = append(notes, note)
	}
	run := object{
		"tool":        object{"driver": object{"name": "appsec-lsp", "version": s.Version, "semanticVersion": semantic(s.Version), "rules": descriptors}},
		"columnKind":  "utf16CodeUnits",
		"results":     results,
		"invocations": []object{{"executionSuccessful": true, "toolExecutionNotifications": notes}},
	}
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(object{"$schema": sarifSchema, "version": "2.1.0", "runs": []object{run}})
}

func semantic(v string) string {
	if v = strings.TrimPrefix(v, "v"); strings.Count(v, ".") == 2 {
		return v
	}
	return "0.0.0"
}

// artifact names a file: relative paths stay so, and each part is escaped.
func artifact(path string) object {
	u := url.URL{Path: path}
	if strings.HasPrefix(path, "/") {
		u.Scheme = "file"
		return object{"uri": u.String()}
	}
	return object{"uri": u.EscapedPath(), "uriBaseId": "%SRCROOT%"}
}

func sarifRule(r *rules.Rule) object {
	tags := []string{"security"}
	for _, c := range r.Metadata.CWE {
		if _, n, ok := strings.Cut(c, "-"); ok {
			n, _, _ = strings.Cut(n, ":")
			tags = append(tags, fmt.Sprintf("external/cwe/cwe-%03s", strings.TrimSpace(n)))
		}
	}
	tags = append(tags, r.Metadata.OWASP...)
	if slices.ContainsFunc(r.Metadata.CWE, rules.InTop25) {
		tags = append(tags, "CWE Top 25:2025")
	}
	for _, a := range r.Metadata.ASVS {
		tags = append(tags, "ASVS-"+a)
	}
	out := object{
		"id":                   r.ID,
		"name":                 r.ID,
		"shortDescription":     object{"text": r.Title()},
		"fullDescription":      object{"text": oneLine(first(r.Metadata.Summary, r.Message, r.Title()))},
		"help":                 object{"text": plain(r.Markdown(rules.Whole)), "markdown": r.Markdown(rules.Whole)},
		"defaultConfiguration": object{"level": level(r.Severity)},
		"properties":           object{"tags": tags, "security-severity": score(r.Severity), "precision": r.Confidence().String()},
	}
	if len(r.Metadata.CWE) > 0 {
		if a := rules.CWEAddress(r.Metadata.CWE[0]); a != "" {
			out["helpUri"] = a
		}
	}
	return out
}

func first(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

func plain(markdown string) string {
	return strings.NewReplacer("**", "", "`", "", "\\", "").Replace(markdown)
}

func level(s rules.Severity) string {
	switch {
	case s >= rules.High:
		return "error"
	case s == rules.Medium:
		return "warning"
	}
	return "note"
}

// score is on the scale of CVSS, by which code hosts sort: the middle of each of its bands.
func score(s rules.Severity) string {
	return [...]string{rules.Info: "0.5", rules.Low: "2.5", rules.Medium: "5.5", rules.High: "8.0", rules.Critical: "9.5"}[min(s, rules.Critical)]
}

// sinkElsewhere is where data of the finding becomes dangerous, if that is in another file. Both places belong to the one result: it is reported where the
// data leaves the file that brought it, and may be mended at either.
func (f *Finding) sinkElsewhere() (object, bool) {
	if len(f.Flow) == 0 {
		return nil, false
	}
	sink := f.Flow[len(f.Flow)-1]
	in := f.in(sink)
	if sink.Path == "" || in.Path == f.Path {
		return nil, false
	}
	return object{"message": object{"text": sink.Note}, "physicalLocation": object{"artifactLocation": artifact(in.Path), "region": in.region(sink.Span)}}, true
}

// region is 1-based; columns are in units of UTF-16.
func (f *Finding) region(span text.Span) object {
	l1, c1 := f.at(span.Start, text.UTF16)
	l2, c2 := f.at(span.End, text.UTF16)
	return object{"startLine": l1, "startColumn": c1, "endLine": l2, "endColumn": c2}
}

func (f *Finding) sarif(index map[*rules.Rule]int) object {
	region := f.region(f.Span)
	region["snippet"] = object{"text": strings.ToValidUTF8(f.Source[f.Span.Start:f.Span.End], "\uFFFD")}
	out := object{
		"ruleId": f.Rule.ID, "ruleIndex": index[f.Rule], "level": level(f.Severity), "message": object{"text": f.Message},
		"locations":           []object{{"physicalLocation": object{"artifactLocation": artifact(f.Path), "region": region}}},
		"partialFingerprints": object{"appsec/v1": f.Fingerprint},
		"properties":          object{"severity": f.Severity.String()},
	}
	if sink, ok := f.sinkElsewhere(); ok {
		out["locations"] = append(out["locations"].([]object), sink)
	}
	if f.state != "" {
		out["baselineState"] = f.state
	}
	if len(f.Flow) > 0 {
		var steps []object
		for _, step := range f.Flow {
			in := f.in(step)
			steps = append(steps, object{"location": object{"message": object{"text": step.Note},
				"physicalLocation": object{"artifactLocation": artifact(in.Path), "region": in.region(step.Span)}}})
		}
		out["codeFlows"] = []object{{"threadFlows": []object{{"locations": steps}}}}
	}
	var fixes []object
	for _, fix := range f.Fixes {
		var edits []object
		for _, e := range fix.All() {
			edits = append(edits, object{"deletedRegion": f.region(e.Span), "insertedContent": object{"text": e.New}})
		}
		fixes = append(fixes, object{"description": object{"text": fix.Title},
			"artifactChanges": []object{{"artifactLocation": artifact(f.Path), "replacements": edits}}})
	}
	if fixes != nil {
		out["fixes"] = fixes
	}
	if p := f.Suppressed; p != nil {
		sup := object{"kind": "inSource", "status": "accepted"}
		if p.Reason != "" {
			sup["justification"] = p.Reason
		}
		out["suppressions"] = []object{sup}
	}
	return out
}

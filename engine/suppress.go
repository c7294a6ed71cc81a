package engine

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

var (
	reIgnore = regexp.MustCompile(`appsec:ignore(?:[ \t]+([\w.*/,\- ]*?))?[ \t]*(?:--[ \t]*(.*))?$`)
	reField  = regexp.MustCompile(`(until|by)=(\S+)`)
)

// now is the clock by which suppressions expire; tests set it.
var now = time.Now

// ParseSuppression reads a comment `appsec:ignore RULE-ID -- reason [until=YYYY-MM-DD] [by=who]`.
func ParseSuppression(comment string) (*Suppression, bool) {
	i := strings.Index(comment, "appsec:ignore")
	if i < 0 {
		return nil, false
	}
	line, _, _ := strings.Cut(comment[i:], "\n")
	for _, end := range []string{"*/", "-->", "--%>", "*)", "}}"} {
		line = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(line), end))
	}
	m := reIgnore.FindStringSubmatch(line)
	if m == nil {
		return nil, false
	}
	s := &Suppression{Reason: m[2]}
	s.RuleIDs = strings.FieldsFunc(m[1], func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
	for _, f := range reField.FindAllStringSubmatch(s.Reason, -1) {
		if f[1] == "until" {
			s.Until = strings.Trim(f[2], "[]")
		} else {
			s.By = strings.Trim(f[2], "[]")
		}
	}
	s.Reason = strings.TrimSpace(strings.NewReplacer("[", "", "]", "").Replace(reField.ReplaceAllString(s.Reason, "")))
	if s.Until != "" {
		t, err := time.Parse("2006-01-02", s.Until)
		// A date that cannot be read suppresses nothing: silence must not come from a slip of the pen.
		s.Expired = err != nil || now().After(t.AddDate(0, 0, 1))
	}
	return s, true
}

// SuppressionPolicy says which comments suppress.
type SuppressionPolicy struct {
	Honour []string // foreign comments: nosemgrep, nosec, NOSONAR
	// A comment that lacks one of these is void.
	NeedReason, NeedUntil, NeedBy bool
	MaxDays                       int      // how many days ahead a comment may last; 0 is no limit
	Forbid                        []string // globs on the ids of rules whose findings no comment suppresses
}

// allows reports whether a comment says what it must.
func (p SuppressionPolicy) allows(s *Suppression) bool {
	if p.NeedReason && s.Reason == "" || p.NeedUntil && s.Until == "" || p.NeedBy && s.By == "" {
		return false
	}
	if p.MaxDays == 0 || s.Until == "" {
		return true
	}
	t, err := time.Parse(time.DateOnly, s.Until)
	return err == nil && !t.After(now().AddDate(0, 0, p.MaxDays))
}

var reForeign = regexp.MustCompile(`\b(nosemgrep|nosec|NOSONAR)\b(?:[ \t]*[:=( ][ \t]*([\w.\-]+(?:[ \t]*,[ \t]*[\w.\-]+)*))?`)

// parse reads a comment as a suppression, or as one of the foreign ones that the policy honours. Those must name a rule.
func (p SuppressionPolicy) parse(comment string) (*Suppression, bool) {
	if s, ok := ParseSuppression(comment); ok {
		return s, p.allows(s)
	}
	if len(p.Honour) == 0 {
		return nil, false
	}
	m := reForeign.FindStringSubmatch(comment)
	if m == nil || m[2] == "" || !slices.Contains(p.Honour, m[1]) {
		return nil, false
	}
	s := &Suppression{Reason: m[1]}
	for _, id := range strings.Split(m[2], ",") {
		s.RuleIDs = append(s.RuleIDs, strings.TrimSpace(id))
	}
	return s, p.allows(s)
}

// mark marks findings that start on the line of a suppressing comment, or on the line below one that stands alone.
func (p SuppressionPolicy) mark(f *ir.File, fs []Finding) {
	if len(fs) == 0 || len(p.Honour) == 0 && !strings.Contains(f.Source, "appsec:ignore") {
		return
	}
	type reach struct {
		start, end int // the bytes that a finding must start in
		s          *Suppression
	}
	var reaches []reach
	for _, c := range f.Comments() {
		s, ok := p.parse(f.Source[c.Span.Start:c.Span.End])
		if !ok {
			continue
		}
		s.Span = c.Span
		from := strings.LastIndexByte(f.Source[:c.Span.Start], '\n') + 1
		to := lineEnd(f.Source, c.Span.End)
		if strings.TrimLeft(f.Source[from:c.Span.Start], " \t{/<!-") == "" {
			to = lineEnd(f.Source, min(to+1, len(f.Source)))
		}
		reaches = append(reaches, reach{from, to, s})
	}
	for i := range fs {
		if rules.MatchID(p.Forbid, fs[i].Rule.ID) {
			continue
		}
		for _, l := range reaches {
			if fs[i].Span.Start >= l.start && fs[i].Span.Start <= l.end && l.s.covers(fs[i].Rule.ID) && !l.s.Expired {
				fs[i].Suppressed = l.s
				break
			}
		}
	}
}

func lineEnd(src string, from int) int {
	if from > 0 && from <= len(src) && src[from-1] == '\n' && from < len(src) {
		if i := strings.IndexByte(src[from:], '\n'); i >= 0 {
			return from + i
		}
		return len(src)
	}
	if i := strings.IndexByte(src[from:], '\n'); i >= 0 {
		return from + i
	}
	return len(src)
}

func (s *Suppression) covers(id string) bool {
	if len(s.RuleIDs) == 0 {
		return true
	}
	for _, r := range s.RuleIDs {
		if r == id || r == "*" || strings.HasSuffix(id, "."+r) {
			return true
		}
	}
	return false
}

// Prove applies a fix in memory and checks the result: the finding is gone, no other is new, and the file has no more
// syntax errors than before. check parses and checks a text.
func Prove(before []Finding, broken int, src string, target Finding, fix Fix, check func(src string) ([]Finding, int, error)) (bool, error) {
	after, brokenAfter, err := check(Apply(src, fix.All()))
	if err != nil {
		return false, err
	}
	if brokenAfter > broken {
		return false, nil
	}
	count := map[string]int{}
	for _, f := range before {
		count[f.Rule.ID]++
	}
	for _, f := range after {
		count[f.Rule.ID]--
	}
	for id, n := range count {
		if n < 0 || id == target.Rule.ID && n < 1 {
			return false, nil
		}
	}
	return true, nil
}

// Apply applies edits, which are sorted and do not overlap, to a text.
func Apply(src string, edits []text.Edit) string {
	var sb strings.Builder
	at := 0
	for _, e := range edits {
		sb.WriteString(src[at:e.Span.Start])
		sb.WriteString(e.New)
		at = e.Span.End
	}
	sb.WriteString(src[at:])
	return sb.String()
}

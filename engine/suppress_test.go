package engine

import (
	"testing"
	"time"
)

func TestSuppressions(t *testing.T) {
	defer func(was func() time.Time) { now = was }(now)
	now = func() time.Time { return time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC) }
	none := SuppressionPolicy{}
	for _, tc := range []struct {
		comment string
		policy  SuppressionPolicy
		want    bool
	}{
		{"# appsec:ignore a-rule -- checked above", none, true},
		{"/* appsec:ignore a-rule */", none, true},
		{"# appsec:ignore other -- checked above", none, false},
		{"# appsec:ignore other, a-rule", none, true},
		{"# appsec:ignore a-rule -- until=2026-06-15", none, true},
		{"# appsec:ignore a-rule -- x until=2026-06-13", none, false},
		{"# appsec:ignore a-rule -- x until=tomorrow", none, false},
		{"# appsec:ignore a-rule", SuppressionPolicy{NeedReason: true}, false},
		{"# appsec:ignore a-rule -- until=2026-07-01", SuppressionPolicy{NeedReason: true}, false},
		{"# appsec:ignore a-rule -- checked", SuppressionPolicy{NeedReason: true}, true},
		{"# appsec:ignore a-rule -- checked", SuppressionPolicy{NeedUntil: true}, false},
		{"# appsec:ignore a-rule -- checked until=2026-07-01", SuppressionPolicy{NeedUntil: true, MaxDays: 30}, true},
		{"# appsec:ignore a-rule -- checked [until=2026-08-01]", SuppressionPolicy{NeedUntil: true, MaxDays: 30}, false},
		{"# appsec:ignore a-rule -- checked until=2026-07-01", SuppressionPolicy{NeedBy: true}, false},
		{"# appsec:ignore a-rule -- checked [by=ada]", SuppressionPolicy{NeedBy: true}, true},
		{"# nosec: a-rule", none, false},
		{"# nosec: a-rule", SuppressionPolicy{Honour: []string{"nosec"}}, true},
		{"# nosec", SuppressionPolicy{Honour: []string{"nosec"}}, false},
		{"# nosemgrep: a-rule", SuppressionPolicy{Honour: []string{"nosemgrep"}, NeedBy: true}, false},
	} {
		s, ok := tc.policy.parse(tc.comment)
		if got := ok && !s.Expired && s.covers("a-rule"); got != tc.want {
			t.Errorf("%s under %+v: %v", tc.comment, tc.policy, got)
		}
	}
}

package taint

import "testing"

// TestMakingEnds: a way through functions that go through others twice, sixty levels deep, and make nothing of what they are passed.
func TestMakingEnds(t *testing.T) {
	s := &step{note: assigned}
	for range 60 {
		s = &step{note: entered, inner: s, prev: &step{note: entered, inner: s}}
	}
	if p := s.making(); p.Unit != nil {
		t.Errorf("something is made at %+v", p)
	}
}

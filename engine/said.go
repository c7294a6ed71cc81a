package engine

import "slices"

// saidBy are weaknesses that another one at the same place makes a matter of course: whoever chooses a program chooses its options, and a password that was
// hashed fast is as weak whatever collisions the hash has.
var saidBy = map[string]string{
	"CWE-88":  "CWE-78",
	"CWE-328": "CWE-916",
}

// doubtSecrets marks the secrets of which another finding says so already: several rules know the same one by its name, its form or its place.
func doubtSecrets(fs []Finding) {
	last := -1
	for i := range fs {
		if fs[i].Doubtful || fs[i].Suppressed != nil || !slices.Contains(fs[i].Rule.Metadata.CWE, eachItsOwn) || len(fs[i].Flow) > 0 {
			continue
		}
		if last >= 0 && fs[i].Span.Start < fs[last].Span.End && fs[i].Rule != fs[last].Rule {
			fs[i].Doubtful = true
			continue
		}
		last = i
	}
}

// doubtSaid marks the findings of which another one says all, and more, at the same place. They are in the order of their places.
func doubtSaid(fs []Finding) {
	for i := 0; i < len(fs); {
		n := i + 1
		for n < len(fs) && fs[n].Span == fs[i].Span {
			n++
		}
		if n > i+1 {
			doubtSaidAt(fs[i:n])
		}
		i = n
	}
}

func doubtSaidAt(fs []Finding) {
	for i := range fs {
		fs[i].Doubtful = fs[i].Doubtful || saidOfOther(fs[:i], &fs[i]) || saidOfData(fs, &fs[i])
		for _, c := range fs[i].Rule.Metadata.CWE {
			more := saidBy[c]
			if more == "" || slices.Contains(fs[i].Rule.Metadata.CWE, more) {
				continue
			}
			if slices.ContainsFunc(fs, func(x Finding) bool {
				return !x.Doubtful && x.Suppressed == nil && slices.Contains(x.Rule.Metadata.CWE, more)
			}) {
				fs[i].Doubtful = true
			}
		}
	}
}

// saidOfOther: what is told at the same place of the same flaw, of other data that harms its own visitor alone.
func saidOfOther(before []Finding, x *Finding) bool {
	if len(x.Flow) == 0 || !mendedAtSource(x.Rule) {
		return false
	}
	return slices.ContainsFunc(before, func(y Finding) bool {
		return !y.Doubtful && y.Suppressed == nil && len(y.Flow) > 0 && mendedAtSource(y.Rule) && y.Rule.Metadata.Flow.Weakness == x.Rule.Metadata.Flow.Weakness
	})
}

// saidOfData: a rule that knows the data tells the same flaw at the same place.
func saidOfData(fs []Finding, x *Finding) bool {
	if x.Rule.Metadata.Flow != nil {
		return false
	}
	return slices.ContainsFunc(fs, func(y Finding) bool {
		return !y.Doubtful && y.Suppressed == nil && y.Rule.Metadata.Flow != nil && len(y.Rule.Metadata.CWE) > 1 && slices.Equal(y.Rule.Metadata.CWE, x.Rule.Metadata.CWE)
	})
}

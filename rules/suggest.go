package rules

// Suggest returns the candidate nearest to what was written, or "" where none is near enough to be a slip of the pen.
// The distance is Damerau–Levenshtein's in its restricted form (insertion, deletion, substitution, swap of neighbours, each
// counting one); a third of the word's length may differ, at least one character.
func Suggest(written string, candidates []string) string {
	if len(written) > maxSuggestLength {
		return ""
	}
	limit := max(len(written)/3, 1)
	best := ""
	for _, c := range candidates {
		if d := distance(written, c, limit); d <= limit {
			best, limit = c, d-1
		}
		if limit < 0 {
			break
		}
	}
	return best
}

// maxSuggestLength bounds the words for which a suggestion is sought: longer ones are not slips of the pen.
const maxSuggestLength = 64

// distance is limit+1 where it is more than limit.
func distance(a, b string, limit int) int {
	if len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
			least = min(least, row[j])
		}
		if least > limit {
			return limit + 1
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// Package analyze holds the analysers of `metavariable-analysis`.
package analyze

import (
	"math"
	"strings"
	"unicode"
)

// Entropy reports whether a text looks like a secret: long, of mixed characters, without words, and as disordered as a random one. The
// measure is Shannon's entropy of its characters, against what random text of that length and alphabet has.
func Entropy(s string) bool {
	s = strings.Trim(s, "\"'` \t\r\n")
	if len(s) < 12 || len(s) > 4096 || strings.ContainsAny(s, " \n\t") || placeholder(s) {
		return false
	}
	var lower, upper, digit, other int
	counts := map[rune]int{}
	n := 0
	for _, r := range s {
		counts[r]++
		n++
		switch {
		case unicode.IsLower(r):
			lower++
		case unicode.IsUpper(r):
			upper++
		case unicode.IsDigit(r):
			digit++
		default:
			other++
		}
	}
	if digit == 0 && (upper == 0 || lower == 0) || other > n/4 {
		return false
	}
	h := 0.0
	for _, c := range counts {
		p := float64(c) / float64(n)
		h -= p * math.Log2(p)
	}
	alphabet := 0.0
	for size, present := range map[float64]bool{26: lower > 0, 26.5: upper > 0, 10: digit > 0} {
		if present {
			alphabet += math.Floor(size)
		}
	}
	hex := strings.Trim(strings.ToLower(s), "0123456789abcdef") == ""
	if hex {
		alphabet = 16
	}
	// A random text of n characters has nearly log2 of the smaller of n and its alphabet.
	return h >= 0.85*math.Log2(math.Min(float64(n), alphabet)) && wordShare(s) < 0.5
}

// placeholder: what people write where a secret will stand, and what is no secret by its form.
func placeholder(s string) bool {
	low := strings.ToLower(s)
	for _, w := range []string{"example", "changeme", "change-me", "your", "placeholder", "dummy", "xxxx", "****", "....", "<", "${", "{{", "%s", "://", "secret_", "password", "localhost", "todo", "test"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return strings.HasPrefix(s, "/") || strings.HasPrefix(s, "./") || strings.Count(s, ".") > 2 || strings.Count(s, "/") > 2
}

// wordShare is the part of s that runs of five or more letters of one case make up, with vowels among them as words have.
func wordShare(s string) float64 {
	covered := 0
	for _, run := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLower(r) }) {
		vowels := 0
		for _, r := range run {
			if strings.ContainsRune("aeiouy", r) {
				vowels++
			}
		}
		if len(run) >= 5 && vowels*5 >= len(run) && vowels*4 <= len(run)*3 {
			covered += len(run)
		}
	}
	return float64(covered) / float64(len(s))
}

package rules

import (
	"slices"
	"strconv"
	"strings"
	"sync"
)

var owaspByCWE = sync.OnceValue(func() map[int][]string {
	out := map[int][]string{}
	for _, c := range owasp2025 {
		for _, n := range c.CWEs {
			out[n] = append(out[n], c.ID)
		}
	}
	return out
})

// OWASPFor gives the categories of the OWASP Top 10:2025 that weaknesses ("CWE-89") belong to, each once, in the weaknesses' order.
func OWASPFor(cwes []string) []string {
	var out []string
	for _, c := range cwes {
		for _, id := range owaspByCWE()[cweNumber(c)] {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// OWASPTitle is the title of a category of the OWASP Top 10:2025 ("A05:2025" is "Injection"), or "".
func OWASPTitle(id string) string {
	for _, c := range owasp2025 {
		if c.ID == id {
			return c.Title
		}
	}
	return ""
}

// CWEName is MITRE's name of a weakness ("CWE-89"), or "" where the table does not hold it.
func CWEName(cwe string) string { return cweNames[cweNumber(cwe)] }

func cweNumber(cwe string) int {
	n, err := strconv.Atoi(strings.TrimPrefix(cwe, "CWE-"))
	if err != nil {
		return 0
	}
	return n
}

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

// InTop25 reports whether a weakness ("CWE-89") is on the CWE Top 25:2025.
func InTop25(cwe string) bool { return slices.Contains(top25, cweNumber(cwe)) }

// top25 are the weaknesses of the 2025 CWE Top 25 Most Dangerous Software Weaknesses (https://cwe.mitre.org/top25/archive/2025/2025_cwe_top25.html), the
// most dangerous first.
var top25 = []int{79, 89, 352, 862, 787, 22, 416, 125, 78, 94, 120, 434, 476, 121, 502, 122, 863, 20, 284, 200, 306, 918, 77, 639, 770}

// ASVSSection is the name of the section of ASVS 5.0.0 that a requirement ("v5.0.0-1.2.4") stands in, or "" where there is no such requirement.
func ASVSSection(id string) string {
	id, ok := strings.CutPrefix(id, "v5.0.0-")
	if !ok {
		return ""
	}
	i := strings.LastIndexByte(id, '.')
	n, err := strconv.Atoi(id[i+1:])
	if i < 0 || err != nil {
		return ""
	}
	for _, s := range asvs500 {
		if s.ID == id[:i] && 1 <= n && n <= s.Requirements {
			return s.Title
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

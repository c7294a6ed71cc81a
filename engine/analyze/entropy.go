// Package analyze holds the analysers of `metavariable-analysis`.
package analyze

import (
	"math"
	"strings"
)

// Entropy reports whether a text looks like a secret: it says more than English would. Each character counts the bits that it takes to name
// it where letters are as frequent as in English text and everything else as any of 62 characters. A secret has more than 64 bits, and more than
// 4.8 a character; words have about 4.2.
func Entropy(s string) bool {
	s = strings.Trim(s, "\"'` \t\r\n")
	if len(s) > 4096 || strings.ContainsAny(s, " \n\t") || repeated(s) || placeholder(s) {
		return false
	}
	bits := 0.0
	for i := 0; i < len(s); i++ {
		bits += surprise[s[i]]
	}
	bits -= common(s)
	return bits > 64 && bits > 4.8*float64(len(s))
}

// frequencies are those of the letters a to z in English text, in hundredths of a per cent.
var frequencies = [26]float64{817, 149, 278, 425, 1270, 223, 202, 609, 697, 15, 77, 403, 241, 675, 751, 193, 10, 599, 633, 906, 276, 98, 236, 15, 197, 7}

// surprise is how many bits each byte says.
var surprise = func() (out [256]float64) {
	for c := range out {
		out[c] = math.Log2(62)
	}
	for i, f := range frequencies {
		bits := math.Log2(10000 / f)
		out['a'+i], out['A'+i] = bits, bits
	}
	return out
}()

// runs are the groups of three letters that English words are made of most; each says about 5 bits less than its letters do.
const runs = " the and ing ion tio ent ati for her ter hat tha ere ate his con res ver all ons nce men ith ted ers pro thi wit are ess not ive was ect rea com eve per int est sta cti ica ist ear ain one our iti rat ame ser par tra ort ste str nal ile ple ken key oke ass swo wor ord sec cre ret use lic con fig set get val alu lue dat tes exa amp mpl "

// common is what the usual groups of letters take away, and those that were there before.
func common(s string) float64 {
	low := strings.ToLower(s)
	seen := map[string]bool{}
	less := 0.0
	for i := 0; i+3 <= len(low); i++ {
		g := low[i : i+3]
		if seen[g] {
			less += surprise[g[2]] / 8
		} else if isLetters(g) && strings.Contains(runs, " "+g+" ") {
			less += 5.0 / 3
		}
		seen[g] = true
	}
	return less
}

func isLetters(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

// repeated: one character over and over.
func repeated(s string) bool { return s == "" || strings.Trim(s, s[:1]) == "" }

// placeholder: what people write where a secret will stand, and what is no secret by its form.
func placeholder(s string) bool {
	low := strings.ToLower(s)
	for _, w := range []string{"example", "changeme", "change-me", "placeholder", "xxxx", "****", "....", "<", "${", "{{", "://", "localhost"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return strings.HasPrefix(s, "/") || strings.HasPrefix(s, "./")
}

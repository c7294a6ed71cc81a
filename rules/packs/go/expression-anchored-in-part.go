//go:build ignore

package shop

import "regexp"

// ruleid: go-expression-anchored-in-part
var hosts = regexp.MustCompile(`^good\.com|better\.com`)

// ruleid: go-expression-anchored-in-part
var ends = regexp.MustCompile("good|better$")

// ok: go-expression-anchored-in-part
var grouped = regexp.MustCompile(`^(?:good\.com|better\.com)$`)

// ok: go-expression-anchored-in-part
var anywhere = regexp.MustCompile(`good\.com|better\.com`)

// ok: go-expression-anchored-in-part
var each = regexp.MustCompile(`^good\.com$|^better\.com$`)

// ok: go-expression-anchored-in-part
var trimmed = regexp.MustCompile(`^\s+|\s+$`)

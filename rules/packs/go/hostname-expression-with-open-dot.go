//go:build ignore

package shop

import "regexp"

// ruleid: go-hostname-expression-with-open-dot
var api = regexp.MustCompile(`^https://api.shop.com/`)

// ruleid: go-hostname-expression-with-open-dot
var ends = regexp.MustCompile("www.shop.com$")

// ok: go-hostname-expression-with-open-dot
var escaped = regexp.MustCompile(`^https://api\.shop\.com/`)

// ok: go-hostname-expression-with-open-dot
var escapedTwice = regexp.MustCompile("^https://api\\.shop\\.com/")

// ok: go-hostname-expression-with-open-dot
var text = regexp.MustCompile(`see www.shop.com`)

// ok: go-hostname-expression-with-open-dot
var address = "https://api.shop.com/"

// ok: go-hostname-expression-with-open-dot
var one = regexp.MustCompile(`^https://shop.com/`)

func trusted(host string) bool {
	// ruleid: go-hostname-expression-with-open-dot
	ok, _ := regexp.MatchString(`^https?://.+.shop.com`, host)
	return ok
}

//go:build ignore

package shop

import (
	"net"
	"net/http"
)

func address(r *http.Request) string {
	// ruleid: go-client-address-from-header
	return r.Header.Get("X-Forwarded-For")
}

func addressSafely(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	// ok: go-client-address-from-header
	return host + r.Header.Get("User-Agent")
}

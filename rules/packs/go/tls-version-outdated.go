//go:build ignore

package shop

import "crypto/tls"

func config() {
	// ruleid: go-tls-version-outdated
	a := &tls.Config{MinVersion: tls.VersionTLS10}
	// ruleid: go-tls-version-outdated
	a.MinVersion = tls.VersionTLS11
	// ruleid: go-tls-version-outdated
	b := tls.Config{MaxVersion: tls.VersionSSL30}
	// ok: go-tls-version-outdated
	c := &tls.Config{MinVersion: tls.VersionTLS13}
	// ok: go-tls-version-outdated
	a.MinVersion = tls.VersionTLS12
	use(a, b, c)
}

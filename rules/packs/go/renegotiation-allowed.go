//go:build ignore

package shop

import (
	"crypto/tls"
)

func config() *tls.Config {
	// ruleid: go-renegotiation-allowed
	return &tls.Config{Renegotiation: tls.RenegotiateFreelyAsClient}
}

func configSafely() *tls.Config {
	// ok: go-renegotiation-allowed
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

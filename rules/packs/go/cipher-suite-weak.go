//go:build ignore

package shop

import (
	"crypto/tls"
)

func config() *tls.Config {
	return &tls.Config{
		CipherSuites: []uint16{
			// ruleid: go-cipher-suite-weak
			tls.TLS_RSA_WITH_AES_128_CBC_SHA,
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
		},
	}
}

func configSafely() *tls.Config {
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		// ok: go-cipher-suite-weak
		CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256},
	}
}

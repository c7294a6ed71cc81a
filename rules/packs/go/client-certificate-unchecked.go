//go:build ignore

package shop

import (
	"crypto/tls"
	"crypto/x509"
)

func config(pool *x509.CertPool) *tls.Config {
	// ruleid: go-client-certificate-unchecked
	return &tls.Config{ClientAuth: tls.RequireAnyClientCert, ClientCAs: pool}
}

func configSafely(pool *x509.CertPool) *tls.Config {
	// ok: go-client-certificate-unchecked
	return &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}
}

func pinned(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	// ok: go-client-certificate-unchecked
	return &tls.Config{ClientAuth: tls.RequireAnyClientCert, VerifyPeerCertificate: check}
}

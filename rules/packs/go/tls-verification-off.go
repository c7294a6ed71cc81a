//go:build ignore

package shop

import (
	"crypto/tls"
	"net/http"
)

func client(strict bool) *http.Client {
	// ruleid: go-tls-verification-off
	config := &tls.Config{ServerName: "pay.example", InsecureSkipVerify: true}
	// ruleid: go-tls-verification-off
	config.InsecureSkipVerify = true
	// ok: go-tls-verification-off
	good := tls.Config{MinVersion: tls.VersionTLS12}
	// ok: go-tls-verification-off
	good.InsecureSkipVerify = false
	// ok: go-tls-verification-off
	other := &tls.Config{InsecureSkipVerify: !strict}
	return &http.Client{Transport: &http.Transport{TLSClientConfig: config}}
}

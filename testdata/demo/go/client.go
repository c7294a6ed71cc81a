// Package client is scanned and never built.
package client

import (
	"crypto/tls"
	"net/http"
)

var insecure = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}

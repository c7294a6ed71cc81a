//go:build ignore

package shop

import (
	"net/http"
	"net/smtp"
)

func call(req *http.Request) {
	// ruleid: go-basic-credentials-in-code
	req.SetBasicAuth("reporter", "kD8s-20sLq")
}

func callSafely(req *http.Request, cfg config) {
	// ok: go-basic-credentials-in-code
	req.SetBasicAuth(cfg.User, cfg.Password)
	// ok: go-basic-credentials-in-code
	req.SetBasicAuth("user", "password")
}

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

func mailer() *app {
	return &app{
		MailUser: "shop@shop.internal",
		// ruleid: go-basic-credentials-in-code
		MailPassword: "TheSkyWasBlueThatDay",
	}
}

func mailerSafely() *app {
	// ok: go-basic-credentials-in-code
	return &app{MailUser: "shop@shop.internal", MailPassword: os.Getenv("MAIL_PASSWORD")}
}

// What a form calls its field.
func form() *app {
	// ok: go-basic-credentials-in-code
	return &app{MailUser: "user", MailPassword: "password"}
}

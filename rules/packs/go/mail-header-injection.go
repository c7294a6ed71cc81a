//go:build ignore

package shop

import (
	"net/http"
	"net/smtp"
	"strconv"
)

func contact(auth smtp.Auth, w http.ResponseWriter, r *http.Request) {
	msg := []byte("Subject: " + r.FormValue("subject") + "\r\n\r\nHello")
	// ruleid: go-mail-header-injection
	smtp.SendMail("mail.example.com:587", auth, "web@example.com", []string{"info@example.com"}, msg)
}

func contactSafely(auth smtp.Auth, w http.ResponseWriter, r *http.Request) {
	id, _ := strconv.Atoi(r.FormValue("order"))
	msg := []byte("Subject: Order " + strconv.Itoa(id) + "\r\n\r\nHello")
	// ok: go-mail-header-injection
	smtp.SendMail("mail.example.com:587", auth, "web@example.com", []string{"info@example.com"}, msg)
}

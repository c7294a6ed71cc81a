//go:build ignore

package shop

import (
	"log"
	"log/slog"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-log-injection
	log.Printf("login of %s", r.FormValue("user"))
}

func loginSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-log-injection
	slog.Info("login", "user", r.FormValue("user"))
	// ok: go-log-injection
	log.Printf("login from %d bytes", len(r.FormValue("user")))
}

func loginInQuotationMarks(w http.ResponseWriter, r *http.Request) {
	// ok: go-log-injection
	log.Printf("login of %q by %d", r.FormValue("user"), len(r.FormValue("user")))
	// ruleid: go-log-injection
	log.Printf("login of %q by %v", r.FormValue("user"), r.FormValue("agent"))
}

func firstLine(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	// ok: go-log-injection
	log.Printf("first line %s", bytes.TrimSpace(bytes.Split(body, []byte("\n"))[0]))
	// ok: go-log-injection
	log.Printf("first word %s", strings.Fields(string(body))[0])
	// ruleid: go-log-injection
	log.Printf("first part %s", strings.Split(string(body), ";")[0])
}

func accept(listener wrapped) {
	conn, _ := listener.inner.(net.Listener).Accept()
	// ok: go-log-injection
	log.Println("from", wrap(conn).RemoteAddr())
}

package shop

import (
	"net/http"

	"shop.example.com/project/clients"
)

func askOutside(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-server-side-request-forgery
	clients.Outside.Get(r.FormValue("address"))
	// ruleid: go-server-side-request-forgery
	clients.Inside.Get(r.FormValue("address"))
	// ok: go-server-side-request-forgery
	clients.Inside.Get(clients.Names[0])
}

//go:build ignore

package shop

import (
	"net"
	"net/http"
	"net/url"
)

func preview(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-server-side-request-forgery
	resp, err := http.Get(r.FormValue("url"))
	use(w, resp, err)
}

func previewSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-server-side-request-forgery
	resp, err := http.Get("https://api.example.com/items?q=" + url.QueryEscape(r.FormValue("q")))
	use(w, resp, err)
}

func proxy(client *http.Client, w http.ResponseWriter, r *http.Request) {
	target := "http://" + r.PathValue("host") + "/status"
	// ruleid: go-server-side-request-forgery
	req, err := http.NewRequestWithContext(r.Context(), "GET", target, nil)
	use(client, req, err)
}

var hosts = map[string]string{"eu": "https://eu.example.com", "us": "https://us.example.com"}

func region(w http.ResponseWriter, r *http.Request) {
	host, ok := hosts[r.FormValue("region")]
	if !ok {
		return
	}
	// ok: go-server-side-request-forgery
	resp, err := http.Get(host + "/status")
	use(w, resp, err)
}

func forwarded(client *http.Client, w http.ResponseWriter) {
	first, err := http.NewRequest("GET", "https://api.example.com/home", nil)
	first.Header.Set("Accept", "application/json")
	// ok: go-server-side-request-forgery
	second, err := http.NewRequest("GET", first.Header.Get("Accept")+first.URL.Host, nil)
	use(client, second, err)
}

type server struct {
	pool map[string]net.Addr
}

func (s *server) dial(r *http.Request, addr net.Addr) {
	s.pool[r.FormValue("region")] = addr
	// ok: go-server-side-request-forgery
	conn, err := net.Dial("tcp", addr.String())
	use(r, conn, err)
	// ruleid: go-server-side-request-forgery
	conn, err = net.Dial("tcp", r.FormValue("addr"))
	use(r, conn, err)
}

func fetchFast(w http.ResponseWriter, r *http.Request) {
	client := &fasthttp.Client{}
	// ruleid: go-server-side-request-forgery
	client.Get(nil, r.FormValue("url"))
	// ruleid: go-server-side-request-forgery
	fasthttp.Post(nil, r.FormValue("url"), nil)
	// ok: go-server-side-request-forgery
	client.Get(nil, "https://api.example/items/"+r.FormValue("id"))
	// ruleid: go-server-side-request-forgery
	resty.New().R().EnableTrace().Head(r.FormValue("url"))
}

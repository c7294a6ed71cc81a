//go:build ignore

package shop

import (
	"io"
	"net/http"
)

func receive(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-body-read-without-limit
	body, err := io.ReadAll(r.Body)
	use(body, err)
}

func receiveSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-body-read-without-limit
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	use(body, err)
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: go-body-read-without-limit
	body, err := io.ReadAll(r.Body)
	use(body, err)
}

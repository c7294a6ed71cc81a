//go:build ignore

package shop

import (
	"net/http"
	"time"
)

func serve(h http.Handler) error {
	// ruleid: go-server-without-timeouts
	return http.ListenAndServe(":8080", h)
}

func serveSafely(h http.Handler) error {
	// ok: go-server-without-timeouts
	srv := &http.Server{Addr: ":8080", Handler: h, ReadHeaderTimeout: 5 * time.Second}
	return srv.ListenAndServe()
}

func bare(h http.Handler) error {
	// ruleid: go-server-without-timeouts
	srv := &http.Server{Addr: ":8080", Handler: h}
	return srv.ListenAndServe()
}

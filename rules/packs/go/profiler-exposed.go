//go:build ignore

package shop

import (
	"net/http"
	_ "net/http/pprof"
)

func main() {
	// ruleid: go-profiler-exposed
	http.ListenAndServe(":8080", nil)
}

func debug() {
	// ok: go-profiler-exposed
	http.ListenAndServe("127.0.0.1:6060", nil)
}

func app(mux *http.ServeMux) {
	// ok: go-profiler-exposed
	http.ListenAndServe(":8080", mux)
}

func router() {
	r := gin.Default()
	// ruleid: go-profiler-exposed
	pprof.Register(r)
}

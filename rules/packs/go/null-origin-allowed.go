//go:build ignore

package shop

import (
	"net/http"

	"github.com/rs/cors"
)

func handlerForFrames() *cors.Cors {
	// ruleid: go-null-origin-allowed
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowedOrigins:   []string{"null", "https://shop.example.com"},
	})
}

func later() *cors.Cors {
	o := cors.Options{AllowCredentials: true}
	// ruleid: go-null-origin-allowed
	o.AllowedOrigins = []string{"https://shop.example.com", "null"}
	// ok: go-null-origin-allowed
	o.AllowedMethods = []string{"null"}
	return cors.New(o)
}

func byHand(w http.ResponseWriter) {
	// ruleid: go-null-origin-allowed
	w.Header().Set("Access-Control-Allow-Origin", "null")
	// ok: go-null-origin-allowed
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
}

func handlerForShop() *cors.Cors {
	// ok: go-null-origin-allowed
	return cors.New(cors.Options{AllowedOrigins: []string{"https://shop.example.com"}, AllowCredentials: true})
}

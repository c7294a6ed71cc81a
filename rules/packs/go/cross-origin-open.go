//go:build ignore

package shop

import (
	"github.com/rs/cors"
)

func handler() *cors.Cors {
	// ruleid: go-cross-origin-open
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true,
	})
}

func handlerSafely() *cors.Cors {
	// ok: go-cross-origin-open
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://shop.example.com"},
		AllowCredentials: true,
	})
}

func public() *cors.Cors {
	// ok: go-cross-origin-open
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}})
}

func everyScheme() *cors.Cors {
	// ruleid: go-cross-origin-open
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://*", "http://*"},
		AllowCredentials: true,
	})
}

func byHand(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-cross-origin-open
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byHandInGin(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	// ruleid: go-cross-origin-open
	c.Header("Access-Control-Allow-Origin", "*")
	c.Next()
}

func byHandForAll(w http.ResponseWriter, r *http.Request) {
	// ok: go-cross-origin-open
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET")
}

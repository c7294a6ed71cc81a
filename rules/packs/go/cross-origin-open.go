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

//go:build ignore

package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

func cors(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-origin-reflected
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func corsSafely(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://shop.example.com" {
		// ok: go-origin-reflected
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	}
	// ok: go-origin-reflected
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
}

func corsOfGin(c *gin.Context) {
	origin := c.Request.Header.Get("Origin")
	// ruleid: go-origin-reflected
	c.Header("Access-Control-Allow-Origin", origin)
	// ok: go-origin-reflected
	c.Header("Vary", origin)
	// ok: go-origin-reflected
	c.Header("Access-Control-Allow-Origin", "https://shop.example.com")
}

func corsOfFiber(c *fiber.Ctx) error {
	// ruleid: go-origin-reflected
	c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
	return c.Next()
}

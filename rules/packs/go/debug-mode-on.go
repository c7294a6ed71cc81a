//go:build ignore

package shop

import (
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func setup() {
	// ruleid: go-debug-mode-on
	gin.SetMode(gin.DebugMode)
}

func setupSafely() {
	// ok: go-debug-mode-on
	gin.SetMode(gin.ReleaseMode)
}

func setupEcho() *echo.Echo {
	e := echo.New()
	// ruleid: go-debug-mode-on
	e.Debug = true
	return e
}

//go:build ignore

package shop

import (
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func routes() *gin.Engine {
	r := gin.Default()
	r.POST("/login", login)
	r.GET("/notes", list)
	notes := r.Group("/notes", middleware.AuthRequired())
	notes.POST("/", create)
	notes.PUT("/:id", change)
	// ruleid: go-route-without-login-of-siblings
	r.DELETE("/notes/:id", remove)
	// ruleid: go-route-without-login-of-siblings
	r.POST("/settings", handlers.UpdateSettings)
	// ok: go-route-without-login-of-siblings
	r.POST("/contact", contact)
	// ok: go-route-without-login-of-siblings
	r.PUT("/password/reset/:token", reset)
	return r
}

func routesThatUse(r *gin.Engine) {
	r.POST("/login", login)
	r.Use(AuthMiddleware())
	// ok: go-route-without-login-of-siblings
	r.DELETE("/notes/:id", remove)
}

func routesOfGroup(r *gin.Engine) {
	api := r.Group("/api")
	api.Use(jwtAuth())
	// ok: go-route-without-login-of-siblings
	api.DELETE("/notes/:id", remove)
	admin := api.Group("/admin")
	// ok: go-route-without-login-of-siblings
	admin.DELETE("/users/:id", removeUser)
}

func routesOfAll(r *gin.Engine) {
	r.GET("/notes", list)
	// ok: go-route-without-login-of-siblings
	r.DELETE("/notes/:id", remove)
}

func routesOfEcho() {
	e := echo.New()
	e.POST("/notes", create, requireLogin)
	e.PUT("/notes/:id", change, requireLogin)
	// ruleid: go-route-without-login-of-siblings
	e.DELETE("/notes/:id", remove)
}

func routesOfFiber(app *fiber.App) {
	app.Post("/notes", auth.Protected(), create)
	app.Put("/notes/:id", auth.Protected(), change)
	// ruleid: go-route-without-login-of-siblings
	app.Delete("/notes/:id", remove)
}

func routesOfChi() {
	r := chi.NewRouter()
	r.Post("/login", login)
	// ruleid: go-route-without-login-of-siblings
	r.Delete("/notes/{id}", remove)
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Authenticator)
		// ok: go-route-without-login-of-siblings
		r.Put("/notes/{id}", change)
	})
}

func routesOfMux() {
	r := mux.NewRouter()
	r.HandleFunc("/notes", requireLogin(create)).Methods("POST")
	r.HandleFunc("/notes/{id}", requireLogin(change)).Methods("PUT")
	// ruleid: go-route-without-login-of-siblings
	r.HandleFunc("/notes/{id}", remove).Methods("DELETE")
}

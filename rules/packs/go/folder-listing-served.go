//go:build ignore

package shop

import (
	"net/http"
)

func static() http.Handler {
	// ruleid: go-folder-listing-served
	return http.FileServer(http.Dir("."))
}

func staticSafely() http.Handler {
	// ok: go-folder-listing-served
	return http.FileServer(http.Dir("./public"))
}

func sent(r *gin.Engine) {
	// ruleid: go-folder-listing-served
	r.StaticFS("/upload/", http.Dir("upload"))
	// ruleid: go-folder-listing-served
	http.Handle("/files/", http.FileServer(http.Dir("./uploads")))
	// ok: go-folder-listing-served
	r.Static("/upload", "./upload")
	// ok: go-folder-listing-served
	r.StaticFS("/assets", http.Dir("assets"))
}

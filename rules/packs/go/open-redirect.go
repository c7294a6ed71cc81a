//go:build ignore

package shop

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
	"gopkg.in/macaron.v1"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}

func loginSafely(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, "/welcome?from="+url.QueryEscape(r.FormValue("next")), http.StatusFound)
}

func ginLogin(c *gin.Context) {
	next := c.DefaultQuery("next", "/")
	// ruleid: go-open-redirect
	c.Redirect(http.StatusFound, next)
}

var pages = map[string]string{"cart": "/cart", "orders": "/orders"}

func known(w http.ResponseWriter, r *http.Request) {
	page, ok := pages[r.FormValue("next")]
	if !ok {
		page = "/"
	}
	// ok: go-open-redirect
	http.Redirect(w, r, page, http.StatusFound)
}

func ownPaths(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "//") {
		// ok: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
		return
	}
	// ruleid: go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
}

func prefixes(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if strings.HasPrefix(next, "http") {
		// ruleid: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
	}
	if strings.HasPrefix(next, "/") {
		// ruleid: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
	}
	if strings.HasPrefix(next, "https://shop.example.com/") {
		// ok: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
	}
}

type page struct {
	*macaron.Context
	link string
}

func remove(c *page) {
	to := c.Query("redirect_to")
	if len(to) == 0 {
		to = c.link
	}
	// ruleid: go-open-redirect
	c.Redirect(to)
	// ok: go-open-redirect
	c.Redirect(c.link)
}

func sameSite(address string) bool {
	if strings.ContainsAny(address, "\\\t\n\r") {
		return false
	}
	return strings.HasPrefix(address, "/") && !strings.Contains(address, "//")
}

func onThisSite(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !sameSite(next) {
		// ruleid: go-open-redirect
		http.Redirect(w, r, next, http.StatusFound)
		return
	}
	// ok: go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
}

//go:build ignore

package shop

import (
	"net/http"
)

func login(w http.ResponseWriter, v string) {
	// ruleid: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v})
}

func loginSafely(w http.ResponseWriter, v string) {
	// ok: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true, Secure: true})
}

func other(w http.ResponseWriter, v string) {
	// ok: go-cookie-readable-by-script
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: v})
}

func ask(request *http.Request, v string) {
	// ok: go-cookie-readable-by-script
	request.AddCookie(&http.Cookie{Name: "session", Value: v})
}

func handOut(c *gin.Context, v string) {
	// ruleid: go-cookie-readable-by-script
	c.SetCookie("session", v, 3600, "/", "", false, false)
	// ok: go-cookie-readable-by-script
	c.SetCookie("session", v, 3600, "/", "", true, true)
	// ok: go-cookie-readable-by-script
	c.SetCookie("theme", v, 3600, "/", "", false, false)
}

func handOutByFiber(c *fiber.Ctx, v string) {
	// ruleid: go-cookie-readable-by-script
	c.Cookie(&fiber.Cookie{Name: "session", Value: v})
	// ok: go-cookie-readable-by-script
	c.Cookie(&fiber.Cookie{Name: "session", Value: v, HTTPOnly: true})
}

func flagLater(w http.ResponseWriter, v string) {
	// ok: go-cookie-readable-by-script
	c := http.Cookie{Name: "session", Value: v}
	c.HttpOnly = true
	http.SetCookie(w, &c)
}

func forget(c *gin.Context) {
	// ok: go-cookie-readable-by-script
	c.SetCookie("session", "", -1, "/", "", false, false)
	// ok: go-cookie-readable-by-script
	c.SetCookie("session", "gone", -1, "/", "", false, false)
}

func filled(c echo.Context, jwt string) {
	cookie := new(http.Cookie)
	// ruleid: go-cookie-readable-by-script
	cookie.Name = "session"
	cookie.Value = jwt
	c.SetCookie(cookie)
	guarded := new(http.Cookie)
	// ok: go-cookie-readable-by-script
	guarded.Name = "session"
	guarded.Value = jwt
	guarded.HttpOnly = true
	c.SetCookie(guarded)
	early := &http.Cookie{}
	early.HttpOnly = true
	// ok: go-cookie-readable-by-script
	early.Name = "session"
	c.SetCookie(early)
	plain := new(http.Cookie)
	// ok: go-cookie-readable-by-script
	plain.Name = "colour"
	c.SetCookie(plain)
}

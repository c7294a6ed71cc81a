//go:build ignore

package shop

import (
	"net/http"
)

func login(w http.ResponseWriter, v string) {
	// ruleid: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true})
}

func loginSafely(w http.ResponseWriter, v string) {
	// ok: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: v, HttpOnly: true, Secure: true})
}

func ask(request *http.Request, v string) {
	// ok: go-cookie-sent-in-clear
	request.AddCookie(&http.Cookie{Name: "session", Value: v})
}

func handOut(c *gin.Context, v string) {
	// ruleid: go-cookie-sent-in-clear
	c.SetCookie("session", v, 3600, "/", "", false, false)
	// ok: go-cookie-sent-in-clear
	c.SetCookie("session", v, 3600, "/", "", true, true)
	// ok: go-cookie-sent-in-clear
	c.SetCookie("theme", v, 3600, "/", "", false, false)
}

func handOutByFiber(c *fiber.Ctx, v string) {
	// ruleid: go-cookie-sent-in-clear
	c.Cookie(&fiber.Cookie{Name: "session", Value: v})
	// ok: go-cookie-sent-in-clear
	c.Cookie(&fiber.Cookie{Name: "session", Value: v, Secure: true})
}

func flagLater(w http.ResponseWriter, v string) {
	// ok: go-cookie-sent-in-clear
	c := http.Cookie{Name: "session", Value: v}
	c.Secure = true
	http.SetCookie(w, &c)
}

func forget(c *gin.Context) {
	// ok: go-cookie-sent-in-clear
	c.SetCookie("session", "", -1, "/", "", false, false)
	// ok: go-cookie-sent-in-clear
	c.SetCookie("session", "gone", -1, "/", "", false, false)
}

func filled(c echo.Context, jwt string) {
	cookie := new(http.Cookie)
	// ruleid: go-cookie-sent-in-clear
	cookie.Name = "session"
	cookie.Value = jwt
	c.SetCookie(cookie)
	guarded := new(http.Cookie)
	// ok: go-cookie-sent-in-clear
	guarded.Name = "session"
	guarded.Secure = true
	c.SetCookie(guarded)
}

func kept(w http.ResponseWriter, r *http.Request) {
	session, _ := store.Get(r, "shop")
	// ruleid: go-cookie-sent-in-clear
	session.Options = &sessions.Options{HttpOnly: true, MaxAge: 3600, Secure: false}
	session.Save(r, w)
	// ok: go-cookie-sent-in-clear
	session.Options = &sessions.Options{HttpOnly: true, MaxAge: 3600, Secure: secure}
}

func decided(w http.ResponseWriter) {
	// ok: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Secure: config.Opts.HTTPS()})
	// ok: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Secure: secure})
	// ruleid: go-cookie-sent-in-clear
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Secure: false})
}

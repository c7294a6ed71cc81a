//go:build ignore

package shop

import (
	"fmt"
	"log"

	"github.com/sirupsen/logrus"
)

var logger = logrus.WithContext(ctx)

func signedIn(u user) {
	tokenString, _ := sign(u)
	// ruleid: go-secret-logged-by-name
	logger.Info(fmt.Sprintf("made: %s", tokenString))
	// ruleid: go-secret-logged-by-name
	log.Println("made: " + tokenString)
	// ruleid: go-secret-logged-by-name
	log.Printf("%d: %s", u.id, tokenString)
	// ok: go-secret-logged-by-name
	log.Printf("%d: %d", u.id, len(tokenString))
	// ok: go-secret-logged-by-name
	logger.Info("tokenString made")
}

func asked(s server, userPassword func() string) {
	dbPassword := ask()
	// ruleid: go-secret-logged-by-name
	s.log.Debug("connecting with", dbPassword)
	// ok: go-secret-logged-by-name
	s.log.Debug("connecting as", dbUser)
	maskedPassword := mask(dbPassword)
	// ok: go-secret-logged-by-name
	log.Print(maskedPassword)
	// ok: go-secret-logged-by-name
	fmt.Fprintf(w, "%s", dbPassword)
	// ok: go-secret-logged-by-name
	log.Print(passwordPolicy)
}

func fixed() {
	password := "none"
	// ok: go-secret-logged-by-name
	log.Print(password)
}

func signIn(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-secret-logged-by-name
	fmt.Println("typed", r.FormValue("passwd"))
	// ruleid: go-secret-logged-by-name
	fmt.Println(r.Form["password"])
	typed := r.FormValue("new_password")
	// ruleid: go-secret-logged-by-name
	fmt.Printf("%s\n", typed)
	// ok: go-secret-logged-by-name
	fmt.Println(len(r.FormValue("passwd")))
	// ok: go-secret-logged-by-name
	fmt.Println(r.FormValue("name"))
}

func recover(c echo.Context) (err error) {
	token, err := services.Token(c)
	// ruleid: go-secret-logged-by-name
	fmt.Println(token)
	return c.JSON(200, token)
}

func show(c echo.Context) error {
	cookie, err := c.Cookie("session")
	// ruleid: go-secret-logged-by-name
	fmt.Println(cookie.Value)
	// ok: go-secret-logged-by-name
	fmt.Println(cookie.Name)
	return err
}

func charge(c *gin.Context) {
	// ruleid: go-secret-logged-by-name
	fmt.Printf("endpoint=%s key=%s", endpoint, paymentAPIKey)
	// ok: go-secret-logged-by-name
	fmt.Printf("endpoint=%s", endpoint)
}

func tell(token string) {
	// ok: go-secret-logged-by-name
	fmt.Println(token)
}

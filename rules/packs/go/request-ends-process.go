//go:build ignore

package shop

import (
	"encoding/json"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"github.com/sirupsen/logrus"
)

type server struct {
	ErrorLog *log.Logger
	logger   *logrus.Logger
}

func (s *server) order(w http.ResponseWriter, r *http.Request) {
	var in order
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		// ruleid: go-request-ends-process
		s.ErrorLog.Fatal(err)
		return
	}
	if err := save(in); err != nil {
		// ok: go-request-ends-process
		s.ErrorLog.Println(err)
	}
}

func pay(c *gin.Context) {
	if err := c.ShouldBindJSON(&order{}); err != nil {
		// ruleid: go-request-ends-process
		logrus.Fatalf("body: %v", err)
	}
}

func (s *server) list(c echo.Context) error {
	rows, err := query()
	if err != nil {
		// ruleid: go-request-ends-process
		s.logger.Fatal(err)
	}
	return c.JSON(200, rows)
}

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if _, err := w.Write([]byte("hello")); err != nil {
			// ruleid: go-request-ends-process
			log.Fatalln(err)
		}
	})
	// ok: go-request-ends-process
	log.Fatal(http.ListenAndServe(":8080", nil))
}

func connect() {
	if err := open(); err != nil {
		// ok: go-request-ends-process
		log.Fatal(err)
	}
}

// A value that is called so by others than a log.
func weigh(w http.ResponseWriter, r *http.Request) {
	// ok: go-request-ends-process
	verdict.Fatal(r.URL.Path)
}

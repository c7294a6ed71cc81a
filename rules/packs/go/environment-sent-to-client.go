//go:build ignore

package shop

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"

	"github.com/gin-gonic/gin"
)

func debug(c *gin.Context) {
	// ruleid: go-environment-sent-to-client
	c.JSON(200, gin.H{"env": os.Environ()})
}

func debugPlainly(w http.ResponseWriter, r *http.Request) {
	variables := os.Environ()
	// ruleid: go-environment-sent-to-client
	json.NewEncoder(w).Encode(variables)
	for _, v := range os.Environ() {
		// ruleid: go-environment-sent-to-client
		fmt.Fprintln(w, v)
	}
}

func status(c *gin.Context) {
	// ok: go-environment-sent-to-client
	c.JSON(200, gin.H{"version": os.Getenv("APP_VERSION")})
}

func run(w http.ResponseWriter) {
	cmd := exec.Command("date")
	cmd.Env = append(os.Environ(), "LANG=C")
	out, _ := cmd.Output()
	// ok: go-environment-sent-to-client
	fmt.Fprintf(w, "%s", out)
	fmt.Println(os.Environ())
}

//go:build ignore

package shop

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

func show(c *gin.Context, user User) {
	// ruleid: go-password-sent-in-answer
	c.JSON(200, gin.H{"id": user.ID, "password": user.Password})
	// ok: go-password-sent-in-answer
	c.JSON(200, gin.H{"id": user.ID, "name": user.Name})
	// ok: go-password-sent-in-answer
	c.JSON(400, gin.H{"password": passwordMessage})
}

func rows(c *gin.Context) {
	var id int
	var password string
	row.Scan(&id, &password)
	// ruleid: go-password-sent-in-answer
	c.JSON(http.StatusOK, gin.H{"ID": id, "Password": password})
}

func fibers(c *fiber.Ctx, account Account) error {
	// ruleid: go-password-sent-in-answer
	return c.Status(200).JSON(fiber.Map{"name": account.Name, "password_hash": account.Hash})
}

func plain(w http.ResponseWriter, account Account) {
	// ruleid: go-password-sent-in-answer
	json.NewEncoder(w).Encode(map[string]string{"name": account.Name, "password": account.Password})
}

func elsewhere(account Account) {
	var out bytes.Buffer
	// ok: go-password-sent-in-answer
	json.NewEncoder(&out).Encode(map[string]string{"name": account.Name, "password": account.Password})
	http.Post("https://accounts.example.com/login", "application/json", &out)
}

//go:build ignore

package shop

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

func buy(w http.ResponseWriter, r *http.Request) {
	user := r.Context().Value("user").(User)
	var order Order
	order.UserID = user.ID
	// ruleid: go-identity-overwritten-by-body
	json.NewDecoder(r.Body).Decode(&order)
	save(order)
}

func comment(c *gin.Context) {
	var body Comment
	validate := newValidator()
	body.AuthorID = c.MustGet("userID").(string)
	// ruleid: go-identity-overwritten-by-body
	err := c.ShouldBindJSON(&body)
	if err != nil {
		return
	}
	save(validate, body)
}

func note(c *fiber.Ctx) error {
	var body Note
	body.OwnerID = c.Locals("user").(uint)
	// ruleid: go-identity-overwritten-by-body
	if err := c.BodyParser(&body); err != nil {
		return err
	}
	return save(body)
}

// Set again, or only then.
func reply(c *gin.Context) {
	var body Comment
	body.AuthorID = c.MustGet("userID").(string)
	// ok: go-identity-overwritten-by-body
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	body.AuthorID = c.MustGet("userID").(string)
	save(body)
}

func answer(c *gin.Context) {
	var body Comment
	// ok: go-identity-overwritten-by-body
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	body.AuthorID = c.MustGet("userID").(string)
	save(body)
}

// Another struct, and what the address says.
func move(c *gin.Context) {
	var body, record Comment
	record.AuthorID = c.MustGet("userID").(string)
	// ok: go-identity-overwritten-by-body
	if err := c.ShouldBindJSON(&body); err != nil {
		return
	}
	record.Text = body.Text
	save(record)
}

func assign(c *gin.Context) {
	var task Task
	task.UserID = c.Param("user_id")
	// ok: go-identity-overwritten-by-body
	if err := c.ShouldBindJSON(&task); err != nil {
		return
	}
	save(task)
}

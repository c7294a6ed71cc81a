//go:build ignore

package shop

import (
	"errors"

	validation "github.com/go-ozzo/ozzo-validation"
)

type registration struct {
	Name string `json:"name" binding:"required,min=2"`
	// ruleid: go-password-minimum-too-short
	Password string `json:"password" binding:"required,min=6"`
}

type change struct {
	// ok: go-password-minimum-too-short
	Old string `json:"old" validate:"required,min=1"`
	// ruleid: go-password-minimum-too-short
	NewPassword string `validate:"required,min=4,max=32" json:"new"`
}

type changeSafely struct {
	// ok: go-password-minimum-too-short
	NewPassword string `json:"new" validate:"required,min=12"`
}

func check(password string) error {
	// ruleid: go-password-minimum-too-short
	if len(password) < 6 {
		return errors.New("too short")
	}
	// ok: go-password-minimum-too-short
	if len(password) < 1 {
		return errors.New("missing")
	}
	return nil
}

func (r registration) Validate() error {
	return validation.ValidateStruct(&r,
		// ruleid: go-password-minimum-too-short
		validation.Field(&r.Password, validation.Required, validation.Length(5, 20)),
		// ok: go-password-minimum-too-short
		validation.Field(&r.Name, validation.Required, validation.Length(2, 20)),
	)
}

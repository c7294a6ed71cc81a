//go:build ignore

package shop

import (
	"crypto/md5"
	"crypto/rand"
	"fmt"
	"time"
)

func session(user string) string {
	// ruleid: go-token-made-of-time
	token := fmt.Sprintf("%s-%d", user, time.Now().UnixNano())
	// ruleid: go-token-made-of-time
	resetToken := fmt.Sprintf("%x", md5.Sum([]byte(user+time.Now().String())))
	// ok: go-token-made-of-time
	sessionToken := rand.Text()
	// ok: go-token-made-of-time
	signedToken := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"iat": time.Now().Unix()})
	// ok: go-token-made-of-time
	tokenExpires := time.Now().Unix() + 3600
	// ok: go-token-made-of-time
	fileName := fmt.Sprintf("report-%d", time.Now().Unix())
	return token + resetToken + sessionToken + signedToken.Raw + fmt.Sprint(tokenExpires) + fileName
}

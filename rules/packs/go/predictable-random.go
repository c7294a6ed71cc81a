//go:build ignore

package shop

import (
	"math/rand"
	"strconv"
)

func newToken() string {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	token := make([]byte, 24)
	for i := range token {
		// ruleid: go-predictable-random
		token[i] = letters[rand.Intn(len(letters))]
	}
	return string(token)
}

func backoff() int {
	// ok: go-predictable-random
	delay := rand.Intn(100)
	return delay
}

func otp() int {
	// ruleid: go-predictable-random
	otp := rand.Intn(1000000)
	return otp
}

func generateToken() int { // its result is used as it is
	// ruleid: go-predictable-random
	return rand.Intn(1000000)
}

type users struct{}

func (u *users) newSessionID() string {
	// ruleid: go-predictable-random
	return strconv.Itoa(rand.Int())
}

func shuffle(cards []int) {
	// ok: go-predictable-random
	rand.Shuffle(len(cards), func(i, j int) { cards[i], cards[j] = cards[j], cards[i] })
}

func mailedCode() string {
	// ruleid: go-predictable-random
	code := fmt.Sprintf("%06v", rand.New(rand.NewSource(time.Now().UnixNano())).Int31n(1000000))
	// ruleid: go-predictable-random
	code = fmt.Sprintf("%06d", rand.Intn(1000000))
	return code
}

func digits() string {
	s := ""
	for i := 0; i < 6; i++ {
		// ruleid: go-predictable-random
		s += strconv.Itoa(rand.Intn(10))
	}
	return s
}

func validateCode(n int) string {
	// ruleid: go-predictable-random
	return strconv.Itoa(rand.Intn(n))
}

func orderNumber() string {
	// ok: go-predictable-random
	order := fmt.Sprintf("%06d", rand.Intn(1000000))
	// ok: go-predictable-random
	wait := fmt.Sprintf("%ds", rand.Intn(10))
	return order + wait
}

//go:build ignore

package shop

import (
	"strconv"
)

func quantity(s string) (int32, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, err
	}
	// ruleid: go-number-narrowed
	return int32(n), nil
}

func quantitySafely(s string) (int32, error) {
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		return 0, err
	}
	// ok: go-number-narrowed
	return int32(n), nil
}

func bounded(s string) (int32, error) {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, err
	}
	if n < 0 || n > 1000 {
		return 0, errRange
	}
	// ok: go-number-narrowed
	return int32(n), nil
}

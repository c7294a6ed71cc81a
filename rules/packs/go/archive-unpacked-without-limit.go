//go:build ignore

package shop

import (
	"compress/gzip"
	"io"
)

func unpack(in io.Reader) ([]byte, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	// ruleid: go-archive-unpacked-without-limit
	return io.ReadAll(zr)
}

func unpackSafely(in io.Reader) ([]byte, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	// ok: go-archive-unpacked-without-limit
	return io.ReadAll(io.LimitReader(zr, 10<<20))
}

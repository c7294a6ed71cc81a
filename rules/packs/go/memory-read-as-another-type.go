//go:build ignore

package shop

import "unsafe"

func text(b []byte) string {
	// ruleid: go-memory-read-as-another-type
	return *(*string)(unsafe.Pointer(&b))
}

func view(p *byte, n int) []byte {
	// ruleid: go-memory-read-as-another-type
	return (*[1 << 30]byte)(unsafe.Pointer(p))[:n]
}

func viewSafely(p *byte, n int) []byte {
	// ok: go-memory-read-as-another-type
	return unsafe.Slice(p, n)
}

func bits(f float64) uint64 {
	// ok: go-memory-read-as-another-type
	return math.Float64bits(f)
}

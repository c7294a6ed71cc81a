//go:build ignore

package shop

import (
	"reflect"
	"unsafe"
)

func bytesOf(s string) []byte {
	// ruleid: go-header-of-slice-forged
	h := (*reflect.StringHeader)(unsafe.Pointer(&s))
	return unsafe.Slice((*byte)(unsafe.Pointer(h.Data)), h.Len)
}

func bytesOfSafely(s string) []byte {
	// ok: go-header-of-slice-forged
	return unsafe.Slice(unsafe.StringData(s), len(s))
}

//go:build ignore

package shop

import (
	"unsafe"
)

func field(base unsafe.Pointer, off int) *byte {
	// ruleid: go-pointer-arithmetic
	return (*byte)(unsafe.Pointer(uintptr(base) + uintptr(off)))
}

func fieldSafely(base unsafe.Pointer, off, size int) *byte {
	if off < 0 || off >= size {
		return nil
	}
	// ok: go-pointer-arithmetic
	return (*byte)(unsafe.Add(base, off))
}

//go:build ignore

package shop

import (
	"C"
)

func set(dst *C.char, s string) {
	src := C.CString(s)
	defer C.free(unsafe.Pointer(src))
	// ruleid: go-c-copy-without-limit
	C.strcpy(dst, src)
}

func setSafely(dst []byte, s string) int {
	// ok: go-c-copy-without-limit
	n := copy(dst, s)
	// ok: go-c-copy-without-limit
	C.use((*C.char)(unsafe.Pointer(&dst[0])), C.size_t(n))
	return n
}

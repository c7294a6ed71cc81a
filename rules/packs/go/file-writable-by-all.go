//go:build ignore

package shop

import (
	"os"
)

func prepare(path string) error {
	// ruleid: go-file-writable-by-all
	return os.Chmod(path, 0o777)
}

func prepareSafely(path string) error {
	// ok: go-file-writable-by-all
	return os.Chmod(path, 0o640)
}

func sticky(path string) error {
	// ok: go-file-writable-by-all
	return os.Chmod(path, 01777)
}

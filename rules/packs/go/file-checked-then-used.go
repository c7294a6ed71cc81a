//go:build ignore

package shop

import (
	"os"
)

func load(path string) (*os.File, error) {
	// ruleid: go-file-checked-then-used
	info, err := os.Stat(path)
	if err != nil || info.Size() > 1<<20 {
		return nil, err
	}
	f, err := os.Open(path)
	return f, err
}

func loadSafely(path string) (*os.File, error) {
	// ok: go-file-checked-then-used
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	use(info, err)
	return f, err
}

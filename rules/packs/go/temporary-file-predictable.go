//go:build ignore

package shop

import (
	"os"
	"path/filepath"
)

func logFile() (*os.File, error) {
	// ruleid: go-temporary-file-predictable
	return os.Create("/tmp/app.log")
}

func logFileSafely() (*os.File, error) {
	// ok: go-temporary-file-predictable
	return os.CreateTemp("", "app-*.log")
}

func joined() (*os.File, error) {
	// ruleid: go-temporary-file-predictable
	return os.Create(filepath.Join(os.TempDir(), "app.sock"))
}

func open() (*os.File, error) {
	// ok: go-temporary-file-predictable
	return os.Open("/tmp/app.log")
}

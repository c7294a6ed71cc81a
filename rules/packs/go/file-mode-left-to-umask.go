//go:build ignore

package shop

import (
	"os"
)

func save(path string, data []byte) error {
	// ruleid: go-file-mode-left-to-umask
	return os.WriteFile(path, data, 0o666)
}

func saveSafely(path string, data []byte) error {
	// ok: go-file-mode-left-to-umask
	return os.WriteFile(path, data, 0o600)
}

func folder(path string) error {
	// ruleid: go-file-mode-left-to-umask
	return os.MkdirAll(path, 0777)
}

func folderSafely(path string) error {
	// ok: go-file-mode-left-to-umask
	return os.MkdirAll(path, os.FileMode(0o750))
}

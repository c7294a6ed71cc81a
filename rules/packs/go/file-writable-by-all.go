//go:build ignore

package shop

import "os"

func save(data []byte) {
	// ruleid: go-file-writable-by-all
	os.WriteFile("app.conf", data, 0666)
	// ruleid: go-file-writable-by-all
	os.MkdirAll("/var/lib/shop", 0o777)
	// ruleid: go-file-writable-by-all
	os.Chmod("run.sh", 0777)
	// ok: go-file-writable-by-all
	os.WriteFile("app.conf", data, 0o600)
	// ok: go-file-writable-by-all
	os.MkdirAll("/var/lib/shop", 0o755)
	// ok: go-file-writable-by-all
	os.OpenFile("log", os.O_APPEND, 0644)
	// ok: go-file-writable-by-all
	os.ReadFile("app.conf")
}

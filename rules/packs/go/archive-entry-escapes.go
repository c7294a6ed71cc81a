//go:build ignore

package shop

import (
	"archive/tar"
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func unzip(src, dest string) error {
	r, err := zip.OpenReader(src)
	if err != nil {
		return err
	}
	for _, f := range r.File {
		// ruleid: go-archive-entry-escapes
		out, err := os.Create(filepath.Join(dest, f.Name))
		use(out, err)
	}
	return nil
}

func unzipSafely(src, dest string) error {
	r, err := zip.OpenReader(src)
	if err != nil {
		return err
	}
	for _, f := range r.File {
		if !filepath.IsLocal(f.Name) {
			return fmt.Errorf("%s leaves the folder", f.Name)
		}
		// ok: go-archive-entry-escapes
		out, err := os.Create(filepath.Join(dest, f.Name))
		use(out, err)
	}
	return nil
}

func untar(in io.Reader, dest string) {
	t := tar.NewReader(in)
	for {
		h, err := t.Next()
		if err != nil {
			return
		}
		path := dest + "/" + h.Name
		// ruleid: go-archive-entry-escapes
		os.MkdirAll(path, 0o755)
	}
}

//go:build ignore

package shop

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"io"

	"github.com/klauspost/compress/snappy"
	"github.com/klauspost/compress/zstd"
)

func unpack(in io.Reader) ([]byte, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	// ruleid: go-archive-unpacked-without-limit
	return io.ReadAll(zr)
}

func unpackSafely(in io.Reader) ([]byte, error) {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	// ok: go-archive-unpacked-without-limit
	return io.ReadAll(io.LimitReader(zr, 10<<20))
}

func unpackFrames(in io.Reader, out io.Writer) {
	fast, _ := zstd.NewReader(in)
	// ruleid: go-archive-unpacked-without-limit
	fast.WriteTo(out)
	old := snappy.NewReader(in)
	// ruleid: go-archive-unpacked-without-limit
	io.Copy(out, old)
	// ok: go-archive-unpacked-without-limit
	io.CopyN(out, old, 1<<20)
	plain := bufio.NewReader(in)
	// ok: go-archive-unpacked-without-limit
	io.Copy(out, plain)
}

func unpackEntries(archive *zip.Reader, out io.Writer) {
	for _, f := range archive.File {
		entry, _ := f.Open()
		// ruleid: go-archive-unpacked-without-limit
		io.Copy(out, entry)
		entry.Close()
	}
	for _, f := range archive.File {
		if f.UncompressedSize64 > 10<<20 {
			continue
		}
		entry, _ := f.Open()
		// ok: go-archive-unpacked-without-limit
		io.Copy(out, entry)
	}
}

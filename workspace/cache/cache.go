// Package cache keeps small results between runs, in a folder of the user's. A result is found under the hash of all that it depends on, so it is never
// out of date: what depends on something else has another key. Every result is verified when it is read, and the whole folder can be deleted at any time.
//
// The results of one subject, such as a workspace that is scanned with one set of rules, lie in one file, which is read at once and written anew, with
// what was asked for or added and nothing else, when the run is over.
package cache

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// Key identifies a result by the SHA-256 hash of what it depends on.
type Key [sha256.Size]byte

// KeyOf hashes parts, each with its length, so that no two lists of parts have the same key.
func KeyOf(parts ...[]byte) Key {
	h := sha256.New()
	var n [8]byte
	for _, p := range parts {
		binary.LittleEndian.PutUint64(n[:], uint64(len(p)))
		h.Write(n[:])
		h.Write(p)
	}
	return Key(h.Sum(nil))
}

// Pack is the results of one subject. It is safe for concurrent use.
type Pack struct {
	path string

	mu      sync.Mutex
	old     map[Key][]byte
	used    map[Key][]byte
	changed bool
}

const (
	suffix   = ".pack"
	format   = "appsec-lsp results 1\n"  // another one for another layout
	checked  = 8                         // bytes of the hash that stands before a result
	head     = sha256.Size + 4 + checked // of a result: its key, its length and the hash
	maxEntry = 16 << 20
	maxPack  = 512 << 20

	// MaxFolder is how many bytes the packs of a folder may take together; the oldest go first.
	MaxFolder = 1 << 30
	// MaxAge is how long a pack is kept that nobody asked for.
	MaxAge = 30 * 24 * time.Hour
)

// Folder is the user's folder for results. The error says that the system names none.
func Folder() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "appsec-lsp"), nil
}

// Open reads the results of a subject. A folder that others may write to is refused, and so is one that cannot be made; a pack that cannot be read, or
// is not whole, is as empty.
func Open(folder string, subject Key) (*Pack, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("the folder for results: %w", err)
	}
	st, err := os.Stat(folder)
	if err != nil {
		return nil, fmt.Errorf("the folder for results: %w", err)
	}
	if !st.IsDir() || othersWrite(st.Mode()) {
		return nil, fmt.Errorf("the folder for results, %s, may be written by others than its owner", folder)
	}
	p := &Pack{path: filepath.Join(folder, hex.EncodeToString(subject[:])+suffix), used: map[Key][]byte{}}
	p.old = read(p.path)
	return p, nil
}

// read gives the results of a pack that are whole: those before the first that is not.
func read(path string) map[Key][]byte {
	out := map[Key][]byte{}
	st, err := os.Lstat(path)
	if err != nil || !st.Mode().IsRegular() || st.Size() > maxPack {
		return out
	}
	data, err := os.ReadFile(path)
	if err != nil || !bytes.HasPrefix(data, []byte(format)) {
		return out
	}
	for data = data[len(format):]; len(data) >= head; {
		key := Key(data[:sha256.Size])
		n := int(binary.LittleEndian.Uint32(data[sha256.Size:]))
		sum := data[sha256.Size+4 : head]
		if n > maxEntry || n > len(data)-head {
			break
		}
		value := data[head : head+n : head+n]
		if !bytes.Equal(sum, sumOf(key, value)) {
			break
		}
		out[key], data = value, data[head+n:]
	}
	return out
}

// sumOf is what a result is verified by. It covers the key, so that no result is found under another's.
func sumOf(key Key, value []byte) []byte {
	h := sha256.New()
	h.Write(key[:])
	h.Write(value)
	return h.Sum(nil)[:checked]
}

// Get gives what was kept under a key, which is not to be changed.
func (p *Pack) Get(key Key) ([]byte, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if v, ok := p.used[key]; ok {
		return v, true
	}
	v, ok := p.old[key]
	return v, ok
}

// Empty reports whether nothing was kept when the pack was opened.
func (p *Pack) Empty() bool { return len(p.old) == 0 }

// Keep says that what is kept under a key still holds.
func (p *Pack) Keep(key Key) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if v, ok := p.old[key]; ok {
		p.used[key] = v
	}
}

// Put keeps a result under a key, in place of any other.
func (p *Pack) Put(key Key, value []byte) {
	if len(value) > maxEntry {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.used[key], p.changed = value, true
}

// Close writes the results that were put or kept in the place of those that were read, and clears away what is old in the folder. A pack of which
// nothing changed is only marked as used. Another run that ends at the same time wins or loses as a whole.
func (p *Pack) Close() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.changed && len(p.used) == len(p.old) {
		now := time.Now()
		if err := os.Chtimes(p.path, now, now); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}
	f, err := os.CreateTemp(filepath.Dir(p.path), "new-*"+suffix)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	p.encode(w)
	if err = errors.Join(w.Flush(), f.Close()); err == nil {
		err = os.Rename(f.Name(), p.path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return prune(filepath.Dir(p.path), p.path)
}

// encode writes the pack. What fails is told by w's Flush.
func (p *Pack) encode(w *bufio.Writer) {
	keys := make([]Key, 0, len(p.used))
	for k := range p.used {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b Key) int { return bytes.Compare(a[:], b[:]) })
	size, _ := w.WriteString(format)
	for _, k := range keys {
		v := p.used[k]
		if size += head + len(v); size > maxPack {
			break
		}
		_, _ = w.Write(k[:])
		_, _ = w.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(v))))
		_, _ = w.Write(sumOf(k, v))
		_, _ = w.Write(v)
	}
}

// prune removes packs that nobody asked for lately, and the oldest where all take too much.
func prune(folder, present string) error {
	list, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	type pack struct {
		path string
		size int64
		at   time.Time
	}
	var packs []pack
	for _, e := range list {
		st, err := e.Info()
		if err != nil || filepath.Ext(e.Name()) != suffix || !st.Mode().IsRegular() {
			continue
		}
		packs = append(packs, pack{filepath.Join(folder, e.Name()), st.Size(), st.ModTime()})
	}
	slices.SortFunc(packs, func(a, b pack) int { return b.at.Compare(a.at) })
	var total int64
	for _, x := range packs {
		total += x.size
		if x.path != present && (total > MaxFolder || time.Since(x.at) > MaxAge) {
			err = errors.Join(err, os.Remove(x.path))
		}
	}
	return err
}

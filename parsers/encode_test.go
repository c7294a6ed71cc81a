package parsers_test

import (
	"bytes"
	"context"
	"math/rand"
	"reflect"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
)

// TestDecodedEqualsParsed: a file that was written and read again is the one that was parsed, in every language, over whole and broken code; and whatever
// becomes of what was written, reading it ends, with an error or with a file whose nodes lie within its text.
func TestDecodedEqualsParsed(t *testing.T) {
	programs := programsByLanguage(t)
	for _, l := range parsers.All() {
		t.Run(l.ID, func(t *testing.T) {
			t.Parallel()
			rnd := rand.New(rand.NewSource(1))
			written := 0
			for i, src := range programs[l.ID] {
				if i == 40 {
					break
				}
				at := rnd.Intn(len(src) + 1)
				for _, src := range []string{src, src[:at] + "(" + src[at:]} {
					p, err := l.Parse(context.Background(), src, nil)
					if err != nil {
						t.Fatal(err)
					}
					p.Close()
					data, ok := ir.Encode(p.File)
					if !ok {
						continue // it has a tree of a text that is not its own
					}
					written++
					got, err := ir.Decode(data, src)
					if err != nil {
						t.Fatalf("%v:\n%s", err, src)
					}
					if want := unversioned(p.File); !reflect.DeepEqual(got, want) {
						t.Fatalf("another file than was parsed:\n%s", src)
					}
					damage(t, rnd, data, src)
				}
			}
			if written == 0 {
				t.Error("no file can be written")
			}
		})
	}
}

func unversioned(f *ir.File) *ir.File {
	out := *f
	out.Version, out.Since, out.Embedded = 0, ir.Since{}, nil
	for _, e := range f.Embedded {
		out.Embedded = append(out.Embedded, ir.EmbeddedFile{Start: e.Start, File: unversioned(e.File)})
	}
	return &out
}

func damage(t *testing.T, rnd *rand.Rand, data []byte, src string) {
	t.Helper()
	for range 20 {
		bad := bytes.Clone(data)
		bad[rnd.Intn(len(bad))] = byte(rnd.Intn(256))
		if rnd.Intn(3) == 0 {
			bad = bad[:rnd.Intn(len(bad))]
		}
		f, err := ir.Decode(bad, src)
		if err != nil {
			continue
		}
		for _, u := range f.Units {
			for i := range u.Tree.Nodes {
				n := &u.Tree.Nodes[i]
				if u.Tree.Text(ir.NodeID(i)); int(n.Next) > len(u.Tree.Nodes) || n.Next <= ir.NodeID(i) {
					t.Fatalf("node %d is followed by %d of %d", i, n.Next, len(u.Tree.Nodes))
				}
			}
		}
	}
}

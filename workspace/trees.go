package workspace

import (
	"context"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/workspace/cache"
)

// Trees are the lowered trees of a folder's files, kept from one start of the editor to the next: what functions do is made of them when it is asked for,
// so a folder that is known is ready in a fraction of the time that parsing it takes. Each is found by its language and its text, under the program that
// made it. A nil Trees remembers nothing.
type Trees struct {
	pack *cache.Pack
	read int
}

// OpenTrees opens the trees of a root's files in a family of languages, in a folder of the user's. program identifies the program that runs.
func OpenTrees(folder, root, program, family string) (*Trees, error) {
	pack, err := cache.Open(folder, cache.KeyOf([]byte("trees"), []byte(program), []byte(root), []byte(family)))
	if err != nil {
		return nil, err
	}
	return &Trees{pack: pack}, nil
}

// parse gives the file of a text, remembered or parsed; nil where it cannot be.
func (t *Trees) parse(ctx context.Context, lang *parsers.Language, src string) *ir.File {
	var key cache.Key
	if t != nil {
		key = cache.KeyOf([]byte(lang.ID), []byte(src))
		if data, ok := t.pack.Get(key); ok {
			if f, err := ir.Decode(data, src); err == nil {
				t.read++
				t.pack.Keep(key)
				return f
			}
		}
	}
	p, err := lang.Parse(ctx, src, nil)
	if err != nil {
		return nil
	}
	defer p.Close()
	if t != nil {
		if data, ok := ir.Encode(p.File); ok {
			t.pack.Put(key, data)
		}
	}
	return p.File
}

// Close writes the trees that were asked for, in the place of those that were known.
func (t *Trees) Close() error {
	if t == nil {
		return nil
	}
	return t.pack.Close()
}

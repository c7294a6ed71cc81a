package engine

import (
	"context"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// What the names around a hash tell of its purpose lowers the confidence, and what speaks of secrets does not.
func TestPurposes(t *testing.T) {
	rs, faults := rules.Load("r.yaml", []byte(`rules: [{id: r, message: m, severity: HIGH, languages: [python], pattern: h(...), metadata: {confidence: HIGH, harmless-as: checksum}}]`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	p := Compile(rs, nil, SuppressionPolicy{})
	l := parsers.ByID("python")
	for _, c := range []struct {
		code     string
		doubtful bool
		path     string
	}{
		{"x = h(data)\n", false, "a.py"},
		{"etag = h(data)\n", true, "a.py"},
		{"response.headers['E-Tag'] = h(data)\n", true, "a.py"},
		{"cache.set(h(key), value)\n", true, "a.py"},
		{"def cache_key(parts):\n    return h(parts)\n", true, "a.py"},
		{"class A:\n    def file_checksum(self, parts):\n        m = h()\n        m.update(parts)\n        return m\n", true, "a.py"},
		{"def save(f):\n    m = h()\n    m.update(f)\n    return {'checksum': m.hexdigest()}\n", true, "a.py"},
		{"def save(f):\n    m = h()\n    m.update(f)\n    return {'sum': m.hexdigest()}\n", false, "a.py"},
		{"cache_key = h(password)\n", false, "a.py"},
		{"def cached_login(user):\n    return h(user)\n", false, "a.py"},
		{"hmac.new(key, text, h(1))\n", true, "a.py"},
		{"x = h(relative_path)\n", true, "a.py"},
		{"x = h(data)\n", true, "lib/cache/spread.py"},
		{"x = h(data)\n", true, "lib/file_cache.py"},
		{"x = h(data)\n", false, "cache/lib/spread.py"},
		{"etag = h(data)\n", false, "lib/login.py"},
	} {
		f, err := l.Parse(context.Background(), c.code, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Check(context.Background(), c.path, f.File, nil, nil)
		f.Close()
		if err != nil || len(got.Findings) != 1 {
			t.Fatalf("%q: %d findings, %v", c.code, len(got.Findings), err)
		}
		if got.Findings[0].Doubtful != c.doubtful {
			t.Errorf("%q: doubtful is %v", c.code, got.Findings[0].Doubtful)
		}
	}
}

package taint

import (
	"encoding/base64"
	"encoding/hex"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// Encodings are computed on constants where all libraries agree on the result: what a model says that a call encodes or decodes, under the encoding's name.

// encoded are the texts that constants become in an encoding. What its kinds write differently, such as padding, is not computed.
func encoded(encoding string, v *Value) *constSet {
	return inEncoding(v, func(s string) (string, bool) {
		switch encoding {
		case "base64":
			out := base64.StdEncoding.EncodeToString([]byte(s))
			return out, !strings.ContainsAny(out, "+/=")
		case "hex":
			out := hex.EncodeToString([]byte(s))
			return out, !strings.ContainsAny(out, "abcdef")
		case "url":
			return s, !strings.ContainsFunc(s, func(r rune) bool { return !isLetterOrDigit(r) })
		}
		return "", false
	})
}

// decoded are the texts that constants stand for in an encoding.
func decoded(encoding string, v *Value) *constSet {
	return inEncoding(v, func(s string) (string, bool) {
		var out []byte
		var err error
		switch encoding {
		case "base64":
			s = strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(s), "=")
			out, err = base64.RawStdEncoding.DecodeString(s)
		case "hex":
			out, err = hex.DecodeString(s)
		case "url":
			s, err = url.PathUnescape(s)
			return s, err == nil && !strings.Contains(s, "+") // which is a space for some
		default:
			return "", false
		}
		return string(out), err == nil && utf8.Valid(out)
	})
}

// inEncoding is f of every text that a value may be; nil where it may be another, or f refuses one.
func inEncoding(v *Value, f func(string) (string, bool)) *constSet {
	if v.consts == nil || v.marks != nil {
		return nil
	}
	out := make([]constant, 0, len(v.consts.list))
	for _, c := range v.consts.list {
		s, ok := f(c.text)
		if c.kind != ir.OpString || !ok || len(s) > maxText {
			return nil
		}
		out = append(out, str(s))
	}
	return &constSet{out}
}

func isLetterOrDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// encode keeps of a constant what its encoding is made of, so that the same encoding gives it back.
func (ev *evaluator) encode(s *site, e *entry, v *Value) {
	if v.marks != nil || len(s.args) != 1 || s.args[0].val.consts == nil || s.args[0].val.marks != nil {
		return
	}
	v.consts = encoded(e.Encoding, &s.args[0].val)
	v.says = &answers{encoding: e.Encoding, of: s.args[0].val.consts}
}

// decode computes what a call decodes, where that is known.
func (ev *evaluator) decode(s *site, e *entry, v *Value) {
	if v.marks != nil || len(s.args) == 0 {
		return
	}
	a := &s.args[0].val
	switch {
	case a.says != nil && a.says.encoding == e.Encoding && a.says.of != nil:
		v.consts = a.says.of
	case len(s.args) == 1:
		v.consts = decoded(e.Encoding, a)
	}
}

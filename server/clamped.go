package server

import (
	"context"
	"encoding/json"
	"math"
	"regexp"
	"strconv"

	"go.lsp.dev/protocol"
)

// rePosition finds positions that may be no unsigned integers of 32 bits. Within a text the quotation marks are escaped.
var rePosition = regexp.MustCompile(`"(?:line|character)"\s*:\s*(?:-|\d{10}|\d+[.eE])`)

// changeClamped applies an edit whose positions are no unsigned integers of 32 bits, with the nearest that are. Left out it would make all later edits of
// the document wrong; the protocol's library takes it for a new text of the whole document.
func (s *server) changeClamped(ctx context.Context, raw []byte) error {
	var v map[string]any
	if err := json.Unmarshal(raw, &v); err != nil {
		return err
	}
	changes, _ := v["contentChanges"].([]any)
	for _, c := range changes {
		change, _ := c.(map[string]any)
		span, _ := change["range"].(map[string]any)
		delete(change, "rangeLength")
		for _, end := range []string{"start", "end"} {
			if p, ok := span[end].(map[string]any); ok {
				clamp(p, "line")
				clamp(p, "character")
			}
		}
	}
	var p protocol.DidChangeTextDocumentParams
	fixed, err := json.Marshal(v)
	if err == nil {
		err = protocol.Unmarshal(fixed, &p)
	}
	if err != nil {
		return err
	}
	return s.DidChange(ctx, &p)
}

func clamp(p map[string]any, key string) {
	if f, ok := p[key].(float64); ok {
		p[key] = json.Number(strconv.FormatUint(uint64(min(max(f, 0), math.MaxUint32)), 10))
	}
}

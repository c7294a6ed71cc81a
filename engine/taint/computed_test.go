package taint

import (
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestOperations: what rules/operations.yaml names is computed, and nothing else.
func TestOperations(t *testing.T) {
	named := rules.Operations(rules.OfText)
	for op := range named {
		if textOperations[op] == nil {
			t.Errorf("no text is asked for %s", op)
		}
	}
	functions := rules.Operations(rules.OfTextFunction)
	for op := range functions {
		if textOperations[op] == nil {
			t.Errorf("no text is asked for %s", op)
		}
	}
	for op := range textOperations {
		if !named[op] && !functions[op] {
			t.Errorf("no method and no function is called %s", op)
		}
	}
	for op := range rules.Operations(rules.OfFunction) {
		switch op {
		case "expression", "quoted-for-expression", "as-text", "length-of", "as-number", "as-truth":
			continue
		case "matches-somewhere", "matches-at-start", "matches-all":
			if _, ok := matchedBy(op, operands{str("a+"), str("aa")}); !ok {
				t.Errorf("%s is not computed", op)
			}
			continue
		}
		one, two := operands{num(2)}, operands{num(2), num(3)}
		if op == "code" {
			one = operands{str("a")}
		}
		_, ok1 := computedNumber(op, one)
		if _, ok2 := computedNumber(op, two); !ok1 && !ok2 {
			t.Errorf("%s is not computed", op)
		}
	}
}

func TestComputedText(t *testing.T) {
	for _, x := range []struct {
		name string
		args operands
		want constant
	}{
		{"charAt", operands{num(1)}, str("b")},
		{"substring", operands{num(1), num(3)}, str("bC")},
		{"substr", operands{num(1), num(1)}, str("b")},
		{"substr", operands{num(2)}, str("Cd")},
		{"upper", nil, str("ABCD")},
		{"length", nil, num(4)},
		{"equalsIgnoreCase", operands{str("ABCD")}, truth(true)},
		{"indexOf", operands{str("C")}, num(2)},
		{"replace", operands{str("C"), str("c")}, str("abcd")},
		{"toString", nil, str("abCd")},
	} {
		if got, ok := computedText(x.name, str("abCd"), x.args); !ok || got != x.want {
			t.Errorf("%s %v: %v, %v", x.name, x.args, got, ok)
		}
	}
	for name, args := range map[string]operands{"charAt": {num(4)}, "substring": {num(3), num(1)}, "replaceAll": {str("a"), str("b")}, "length": {num(1)}} {
		if got, ok := computedText(name, str("abCd"), args); ok {
			t.Errorf("%s %v is %v", name, args, got)
		}
	}
	if _, ok := computedText("length", str("é"), nil); ok {
		t.Error("bytes are taken for characters")
	}
	if _, ok := computedText("length", constant{kind: ir.OpNumber, num: 1}, nil); ok {
		t.Error("a number has a length")
	}
}

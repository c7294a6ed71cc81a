package taint

import (
	"slices"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// A short function whose body is one expression, as `return s.charAt(1)`, is run apart for the constants that it is passed: what it gives is then known as it would
// be where the expression stood in the call's place.

// maxComputed bounds a function that is computed for the constants that it is passed, in nodes.
const maxComputed = 40

// computes: a call passes constants to a function that gives what is computed of them.
func (ev *evaluator) computes(fn *Func, sum *summary, args []argument) bool {
	return int(fn.Tree.Nodes[fn.Node].Next-fn.Node) <= 2*maxComputed && sum.ret.consts == nil && onlyConstants(args) && ev.decides(fn).computes
}

// computesHeld: the function gives what is computed of what its receiver holds.
func (ev *evaluator) computesHeld(fn *Func, sum *summary) bool {
	return int(fn.Tree.Nodes[fn.Node].Next-fn.Node) <= 2*maxComputed && sum.ret.consts == nil && ev.decides(fn).computes
}

// onlyConstants: all that a call passes is known.
func onlyConstants(args []argument) bool {
	return len(args) > 0 && !slices.ContainsFunc(args, func(a argument) bool {
		_, ok := a.val.constant()
		return !ok || a.val.marks != nil
	})
}

// computable: the function's body is one expression, made of names, literals, operators and operations that are computed on constants.
func computable(fn *Func) bool {
	t := fn.Tree
	body, ok := t.Child(fn.Node, ir.Body)
	if !ok || t.Nodes[body].Next-body > maxComputed {
		return false
	}
	ret, ok := onlyResult(t, body)
	if !ok {
		return false
	}
	switch t.Nodes[ret].Op {
	case ir.OpCall, ir.OpBinary, ir.OpTernary, ir.OpIndex:
	default:
		return false
	}
	for n := ret; n < t.Nodes[ret].Next; n++ {
		switch t.Nodes[n].Op {
		case ir.OpName, ir.OpMember, ir.OpIndex, ir.OpBinary, ir.OpUnary, ir.OpTernary, ir.OpTuple, ir.OpNumber, ir.OpString, ir.OpChars, ir.OpBool, ir.OpNull:
		case ir.OpCall:
			name := lastCallee(t, n)
			if rules.OperationNamed(rules.OfText, name) == "" && rules.OperationNamed(rules.OfFunction, name) == "" && !keepsText(name) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

package taint

import (
	"regexp"

	"github.com/appsec-lsp/appsec-lsp/ir"
)

// A constant may be the flaw, as the name of a weak algorithm or a password. It may also be passed to the function in which it does harm.

// fitting is the first of the constants that an expression matches. The absence of a value is none.
func (s *constSet) fitting(re *regexp.Regexp) (string, bool) {
	for _, c := range s.list {
		if c.kind != ir.OpNull && re.MatchString(c.text) {
			return c.text, true
		}
	}
	return "", false
}

// callersConstant leaves it to callers to say whether what they pass as it is, is a constant that a sink asks for. It reports whether the value is one that
// was passed.
func (ev *evaluator) callersConstant(v *Value, sink *sinkSpec, at sinkPlace) bool {
	if v.marks == nil || len(v.objs) != 1 || !v.objs[0].symbolic || v.objs[0].global {
		return false
	}
	o := v.objs[0]
	for i := range v.marks.list {
		if m := &v.marks.list[i]; m.origin.kind == fromParam && m.origin.param == o.param && m.origin.path == o.path {
			ev.arrive(m, sink, at)
			return true
		}
	}
	return false
}

// constant is a call that passes a value to a sink which asks for constants.
func (b *binding) constant(f *sinkFlow, v *Value) {
	ev := b.ev
	if v.consts == nil {
		ev.callersConstant(v, f.sink, f.at)
		return
	}
	text, ok := v.consts.fitting(f.sink.wanted)
	if !ok || ev.muted > 0 || ev.dead || len(ev.including) > 0 {
		return
	}
	h := Hit{At: f.at.call, Arg: f.at.arg, Sink: f.at.call, Text: text, Steps: steps(b.join(nil, f.mark.step))}
	if u := f.at.call.Unit; u != nil && u.Path != ev.file.Path {
		h.At, h.Arg = b.from, b.from
	}
	for i := range f.sink.targets {
		x := h
		x.Rule = f.sink.targets[i].rule
		ev.hit(&x)
	}
}

// keepsText: the method gives the text that it is called on, in another form.
func keepsText(name string) bool {
	switch name {
	case "toString", "to_s", "ToString", "toCharArray", "getBytes", "toByteArray", "encodeToByteArray", "intern", "valueOf", "clone":
		return true
	}
	return false
}

// isASCII: every language counts the characters of a text alike, and finds the same one at a place.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

package rules

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// DefaultOptions are those of a rule without `options`.
func DefaultOptions() Options {
	return Options{ConstantPropagation: true, ACMatching: true, ImplicitEllipsis: true, VardefAssign: true, AttrExpr: true, GenericEllipsisMax: 10}
}

// maxEllipsisLines bounds the lines that `...` may span in generic rules.
const maxEllipsisLines = 10_000

func (l *loader) options(n *yaml.Node, opts *Options) {
	if n == nil || n.Tag == "!!null" {
		return
	}
	o := l.mapping(n, "options")
	if o == nil {
		return
	}
	opts.Raw = make(map[string]any, len(o.fields))
	flags := map[string]*bool{"constant_propagation": &opts.ConstantPropagation, "symbolic_propagation": &opts.SymbolicPropagation,
		"ac_matching": &opts.ACMatching, "implicit_ellipsis": &opts.ImplicitEllipsis, "interfile": &opts.Interfile,
		"vardef_assign": &opts.VardefAssign, "attr_expr": &opts.AttrExpr, "taint_unify_mvars": &opts.TaintUnifyMvars,
		"commutative_boolop": &opts.CommutativeBool, "symmetric_eq": &opts.SymmetricEq, "commutative_compop": &opts.SymmetricEq}
	for _, f := range o.fields {
		opts.Raw[f.name] = l.value(f.value)
		if p := flags[f.name]; p != nil {
			*p = l.boolean(o, f.name, *p)
			continue
		}
		if name, ok := strings.CutPrefix(f.name, "taint_assume_safe_"); ok {
			if opts.TaintAssumeSafe == nil {
				opts.TaintAssumeSafe = map[string]bool{}
			}
			opts.TaintAssumeSafe[name] = l.boolean(o, f.name, false)
			continue
		}
		switch f.name {
		case "generic_ellipsis_max_span":
			opts.GenericEllipsisMax = min(l.integer(o, f.name, opts.GenericEllipsisMax), maxEllipsisLines)
		case "generic_comment_style":
			opts.GenericCommentStyle = l.optional(o, f.name)
		default:
			l.unknownOption(f)
		}
	}
}

// unknownOption warns only: Semgrep has more options than it documents, and ignores those that it does not know.
func (l *loader) unknownOption(f field) {
	t := tables[tableOptions]
	if _, ok := t.Key(f.name); ok {
		return
	}
	l.warn(f.key, hint(f.name, t.Names()), "unknown option `%s` has no effect", clip(f.name))
}

func (l *loader) paths(n *yaml.Node) Paths {
	o := l.object(n, tables[tablePaths])
	if o == nil {
		return Paths{}
	}
	return Paths{Include: l.globs(o, "include"), Exclude: l.globs(o, "exclude")}
}

// globs reads a list of globs, each a string or an object {glob: …}.
func (l *loader) globs(o *object, key string) []string {
	v := o.get(key)
	if v == nil || v.Tag == "!!null" {
		return nil
	}
	list := []*yaml.Node{v}
	if v.Kind == yaml.SequenceNode {
		list = v.Content
	}
	var out []string
	for _, n := range list {
		if n = l.resolve(n); n == nil {
			break
		}
		if n.Kind == yaml.MappingNode {
			if m := l.mapping(n, key); m != nil {
				n = m.get("glob")
			}
			if n == nil {
				l.fault(v, "", "an entry of `%s` has no `glob`", key)
				continue
			}
		}
		if s, ok := l.text(n, key); ok && s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (l *loader) fixRegex(n *yaml.Node) *FixRegex {
	o := l.object(n, tables[tableFixRegex])
	if o == nil {
		return nil
	}
	v, w := o.get("regex"), o.get("replacement")
	if v == nil || w == nil {
		l.fault(o.node, "", "`fix-regex` needs `regex` and `replacement`")
		return nil
	}
	out := &FixRegex{Count: l.integer(o, "count", 0)}
	out.Regex, _ = l.regexText(v, "regex")
	out.Replacement, _ = l.text(w, "replacement")
	return out
}

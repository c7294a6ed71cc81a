package regex

import "regexp/syntax"

// maxListed bounds how many texts are told of an expression.
const maxListed = 64

// Texts are all texts in which the expression matches, where it is one for whole texts that are few, as ^(Get|Post)$ is; nil for others.
func (r *Regexp) Texts() []string { return r.texts }

// textsOf are those of an expression whose first and last parts are the anchors.
func textsOf(re *syntax.Regexp) []string {
	if re.Op != syntax.OpConcat || len(re.Sub) < 3 {
		return nil
	}
	last := len(re.Sub) - 1
	if re.Sub[0].Op != syntax.OpBeginText || re.Sub[last].Op != syntax.OpEndText {
		return nil
	}
	texts, ok := concatenated(re.Sub[1:last])
	if !ok {
		return nil
	}
	return texts
}

// listed are all texts that an expression without anchors matches. ok is false where they are too many.
func listed(re *syntax.Regexp) (texts []string, ok bool) {
	switch re.Op {
	case syntax.OpEmptyMatch:
		return []string{""}, true
	case syntax.OpLiteral:
		return []string{string(re.Rune)}, re.Flags&syntax.FoldCase == 0
	case syntax.OpCapture:
		return listed(re.Sub[0])
	case syntax.OpQuest:
		texts, ok = listed(re.Sub[0])
		return append(texts, ""), ok && len(texts) < maxListed
	case syntax.OpConcat:
		return concatenated(re.Sub)
	case syntax.OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			for c := re.Rune[i]; c <= re.Rune[i+1]; c++ {
				if texts = append(texts, string(c)); len(texts) > maxListed {
					return nil, false
				}
			}
		}
		return texts, true
	case syntax.OpAlternate:
		for _, s := range re.Sub {
			more, ok := listed(s)
			if texts = append(texts, more...); !ok || len(texts) > maxListed {
				return nil, false
			}
		}
		return texts, true
	}
	return nil, false
}

func concatenated(parts []*syntax.Regexp) (texts []string, ok bool) {
	texts = []string{""}
	for _, p := range parts {
		ends, ok := listed(p)
		if !ok || len(texts)*len(ends) > maxListed {
			return nil, false
		}
		var longer []string
		for _, t := range texts {
			for _, e := range ends {
				longer = append(longer, t+e)
			}
		}
		texts = longer
	}
	return texts, true
}

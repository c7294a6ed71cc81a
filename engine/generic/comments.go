package generic

import "strings"

// Blank writes spaces for the comments of a text, whose length stays. The styles are those of Semgrep's generic_comment_style: "c" for /* … */, "cpp"
// also for //, "shell" for #. Of any other style nothing is a comment.
func Blank(src, style string) string {
	if style != "c" && style != "cpp" && style != "shell" {
		return src
	}
	out := []byte(src)
	blank := func(from, to int) {
		for i := from; i < to; i++ {
			if out[i] != '\n' && out[i] != '\r' {
				out[i] = ' '
			}
		}
	}
	end := func(from int, close string) int {
		if i := strings.Index(src[from:], close); i >= 0 {
			return from + i
		}
		return len(src)
	}
	for i := 0; i < len(src); i++ {
		from := i
		switch {
		case style == "shell" && src[i] == '#', style == "cpp" && strings.HasPrefix(src[i:], "//"):
			i = end(i, "\n")
		case style != "shell" && strings.HasPrefix(src[i:], "/*"):
			i = min(end(i+2, "*/")+2, len(src))
		default:
			continue
		}
		blank(from, i)
	}
	return string(out)
}

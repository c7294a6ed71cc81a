package taint

// Functions that code finds by a name of which it wrote the end are a few of its own: "#{kind}_updated_at" names no other.

// minEnding is how many characters of a name the code writes for it to be one of its own.
const minEnding = 4

// namedTo is a text that ends in what the code wrote: where that is the end of a name, the name is one of the program's own.
func (ev *evaluator) namedTo(v Value, end string) Value {
	if v.marks == nil || len(end) < minEnding {
		return v
	}
	for i := len(end) - minEnding; i < len(end); i++ {
		if c := end[i]; c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') {
			return v
		}
	}
	if mask := ev.lib.mask(reflected); mask != 0 {
		return ev.clean(v, mask)
	}
	return v
}

// reflected is the weakness of functions that are found by their names.
var reflected = []string{"reflection"}

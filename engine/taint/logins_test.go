package taint

import (
	"slices"
	"testing"
)

// What asks everybody to sign in holds for the folders around its file, and a program begins in its own folder alone.
func TestInFolders(t *testing.T) {
	got := inFolders("shop/api/Program.cs", []string{starts, guards, "title"})
	for _, want := range []string{starts + "shop/api", guards + "shop/api", guards + "shop", guards, "title"} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is missing in %q", want, got)
		}
	}
	if slices.Contains(got, starts+"shop") {
		t.Errorf("a program begins in %q", "shop")
	}
	deep := ""
	for range 100 {
		deep += "a/"
	}
	if n := len(folders(deep + "b.cs")); n != maxFolders {
		t.Errorf("%d folders of a path without end, want %d", n, maxFolders)
	}
}

func TestUnguarded(t *testing.T) {
	x := &Index{filled: map[string]int{signsIn: 1, starts + "shop/api": 1, starts + "shop/ui": 1, guards + "shop/ui": 1}}
	for path, want := range map[string]bool{"shop/api/Orders.cs": true, "shop/api/v1/Orders.cs": true, "shop/ui/Orders.cs": false, "shop/Orders.cs": false} {
		if got := x.Unguarded(&File{Path: path}); got != want {
			t.Errorf("%s: %t, want %t", path, got, want)
		}
	}
	if x.Unguarded(&File{Path: "shop/api/Orders.cs", filled: []string{asksRoles}}) {
		t.Error("a file that asks itself is told")
	}
	if (&Index{filled: map[string]int{starts + "api": 1}}).Unguarded(&File{Path: "api/Orders.cs"}) {
		t.Error("a program is told beside which nobody signs in")
	}
}

func TestUnlimited(t *testing.T) {
	if (&Index{filled: map[string]int{limits: 1}}).Unlimited() || !(&Index{filled: map[string]int{signsIn: 1}}).Unlimited() {
		t.Error("a program is without limits where no file names one")
	}
	var none *Index
	if none.Unlimited() {
		t.Error("of what nobody knows, nothing is said")
	}
}

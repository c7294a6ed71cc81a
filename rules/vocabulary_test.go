package rules

import (
	"strings"
	"testing"
)

func TestVocabulary(t *testing.T) {
	words, err := readVocabulary(vocabularyFile)
	if err != nil {
		t.Fatal(err)
	}
	var all Meaning
	for _, m := range words.means {
		all |= m
	}
	for _, m := range meanings {
		if all&m.is == 0 {
			t.Errorf("no name %s", m.key)
		}
	}
	if !Means(Begins, "startsWith") || Means(Ends, "startsWith") || Means(^Meaning(0), "") {
		t.Error("startsWith, or no name at all, has another meaning")
	}
	if !MeansAtFirst(MakesError, "newNotFound") || MeansAtFirst(MakesError, "renew") {
		t.Error("a name that begins with another")
	}
	if _, err := readVocabulary([]byte("begins: [a]\nbegns: [b]\n")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Error("an unknown meaning:", err)
	}
}

package parsers

import (
	"path"
	"strings"
)

// Detect finds the language of a file: by its name, its extension, the editor's language id, and the "#!" line at the beginning of
// head. It returns nil for what no language claims. filename uses slashes.
func Detect(filename, languageID, head string) *Language {
	base := strings.ToLower(path.Base(filename))
	registryMu.RLock()
	defer registryMu.RUnlock()
	if base != "." && base != "/" {
		for _, l := range registry {
			if l.Places != nil && l.Places.MatchString(filename) {
				return l
			}
		}
		if l := byFilename(base); l != nil {
			return l
		}
	}
	if languageID != "" {
		for _, l := range registry {
			if l.ID == languageID || contains(l.LanguageIDs, languageID) {
				return l
			}
		}
		if l := byName[languageID]; l != nil {
			return l
		}
	}
	return byInterpreter(head)
}

func byFilename(base string) *Language {
	for _, l := range registry {
		for _, n := range l.Filenames {
			if base == strings.ToLower(n) || strings.HasSuffix(n, ".") && strings.HasPrefix(base, strings.ToLower(n)) {
				return l
			}
		}
	}
	var found *Language
	longest := 0
	for _, l := range registry {
		for _, e := range l.Extensions {
			if len(e) > longest && len(base) > len(e) && strings.HasSuffix(base, e) {
				found, longest = l, len(e)
			}
		}
	}
	return found
}

// byInterpreter reads "#!/usr/bin/env -S python3 -u" and "#!/bin/sh".
func byInterpreter(head string) *Language {
	head = strings.TrimPrefix(head, "\uFEFF")
	if !strings.HasPrefix(head, "#!") {
		return nil
	}
	line, _, _ := strings.Cut(head[2:], "\n")
	for _, w := range strings.Fields(line) {
		name := path.Base(w)
		if name == "env" || strings.HasPrefix(name, "-") || strings.Contains(name, "=") {
			continue
		}
		name = strings.TrimRight(name, "0123456789.")
		for _, l := range registry {
			if contains(l.Interpreters, name) {
				return l
			}
		}
		return nil
	}
	return nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

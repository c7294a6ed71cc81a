package testkit

import (
	"fmt"
	"os"
	"strings"
)

// File is one file of an Archive.
type File struct{ Name, Text string }

// Archive is a file of files, as txtar writes them: a comment, then files that each begin with a line `-- name --`.
type Archive struct {
	Comment string
	Files   []File
}

// ReadArchive reads an archive.
func ReadArchive(path string) (*Archive, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	a := &Archive{}
	into := &a.Comment
	for _, line := range strings.SplitAfter(string(data), "\n") {
		if name, ok := strings.CutPrefix(strings.TrimRight(line, "\n"), "-- "); ok && strings.HasSuffix(name, " --") {
			a.Files = append(a.Files, File{Name: strings.TrimSuffix(name, " --")})
			into = &a.Files[len(a.Files)-1].Text
			continue
		}
		*into += line
	}
	return a, nil
}

// Get is the text of a file, and whether there is one.
func (a *Archive) Get(name string) (string, bool) {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Text, true
		}
	}
	return "", false
}

// Set replaces the text of a file, or adds it at the end.
func (a *Archive) Set(name, text string) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Text = text
			return
		}
	}
	a.Files = append(a.Files, File{name, text})
}

// Write writes the archive to a file.
func (a *Archive) Write(path string) error {
	var sb strings.Builder
	sb.WriteString(a.Comment)
	for _, f := range a.Files {
		fmt.Fprintf(&sb, "-- %s --\n%s", f.Name, f.Text)
	}
	return os.WriteFile(path, []byte(sb.String()), 0o644)
}

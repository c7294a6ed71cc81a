package workspace_test

import (
	"context"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine"
	"github.com/appsec-lsp/appsec-lsp/text"
	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// flowPrograms are the annotated programs of data flow, which are many functions with flows between them, by language and path.
func flowPrograms(t *testing.T, only string) map[string]map[string]string {
	t.Helper()
	root := filepath.Join("..", "engine", "taint", "testdata")
	out := map[string]map[string]string{}
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		lang, name, _ := strings.Cut(filepath.ToSlash(rel), "/")
		if !strings.HasPrefix(name, only) {
			return nil
		}
		data, err := os.ReadFile(path)
		if out[lang] == nil {
			out[lang] = map[string]string{}
		}
		out[lang][name] = string(data)
		return err
	})
	if err != nil || len(out) == 0 {
		t.Fatal("no programs:", err)
	}
	return out
}

// TestFlowsDoNotDependOnOrder: whatever the order in which files are given and however many workers there are, the same is found on the same ways.
func TestFlowsDoNotDependOnOrder(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	for lang, files := range flowPrograms(t, "") {
		t.Run(lang, func(t *testing.T) {
			var order []workspace.SourceFile
			for name, src := range files {
				order = append(order, workspace.SourceFile{Path: name, Rel: name, Size: int64(len(src))})
			}
			slices.SortFunc(order, func(a, b workspace.SourceFile) int { return strings.Compare(a.Rel, b.Rel) })
			scan := func(jobs int) string {
				outs, _, err := workspace.Scan(context.Background(), order, workspace.ScanOptions{Reviewer: r, Jobs: jobs, Read: func(f workspace.SourceFile) (string, bool, error) {
					return files[f.Rel], true, nil
				}})
				if err != nil {
					t.Fatal(err)
				}
				var all []string
				for _, o := range outs {
					all = append(all, o.Rel+"\n"+listFlows(o.Findings))
				}
				slices.Sort(all)
				return strings.Join(all, "")
			}
			want := scan(1)
			if !strings.Contains(want, " <- ") {
				t.Fatal("no flows")
			}
			rnd := rand.New(rand.NewSource(7))
			for _, jobs := range []int{1, 2, 5} {
				rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
				if got := scan(jobs); got != want {
					t.Fatalf("with %d workers, in another order: %s", jobs, firstDifference(got, want))
				}
			}
		})
	}
}

// TestTypedFlowsEqualOpened: after any edits of the files of a program, what the session finds is what a Flow finds that remembers nothing, of texts that
// are parsed as they are. The steps in between are not compared: a way through a function of another file is told as it was when that function's summary
// last changed.
func TestTypedFlowsEqualOpened(t *testing.T) {
	for lang, files := range flowPrograms(t, "across-files/") {
		t.Run(lang, func(t *testing.T) {
			r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
			var names []string
			for name := range files {
				names = append(names, name)
			}
			slices.Sort(names)
			rnd := rand.New(rand.NewSource(11))
			s := workspace.NewSession()
			var snap *workspace.Snapshot
			flows, unbroken := 0, 0
			for step := range 60 {
				if step%6 == 0 { // most edits break the code sooner or later
					for _, name := range names {
						snap, _ = s.Apply(workspace.Open{URI: "file:///" + lang + "/" + name, Path: lang + "/" + name, Version: 1, Text: files[name]})
					}
				} else {
					for range 1 + rnd.Intn(2) {
						snap = edited(s, snap.Document("file:///"+lang+"/"+names[rnd.Intn(len(names))]), rnd)
					}
				}
				typed, stale := inSession(t, r.Analyse, snap, lang, names, rnd)
				got, _ := inSession(t, r.Refresh, snap, lang, names, rnd)
				want, n := withoutMemory(t, r, snap, lang, names)
				flows += n
				if !stale {
					unbroken++
				}
				if a, b := unbound(typed), unbound(want); !stale && a != b {
					t.Fatalf("after %d edits, parsed piece by piece: %s", step, firstDifference(a, b))
				}
				if got != want {
					t.Fatalf("after %d edits: %s", step, firstDifference(got, want))
				}
			}
			if flows < 60 {
				t.Errorf("only %d flows in 60 versions", flows)
			}
			if unbroken < 20 {
				t.Errorf("only %d of 60 versions were not broken", unbroken)
			}
		})
	}
}

// edited types something: a line goes, comes twice or changes places, a character comes or goes.
func edited(s *workspace.Session, d *workspace.Document, rnd *rand.Rand) *workspace.Snapshot {
	lines := strings.SplitAfter(d.Text, "\n")
	at, i := 0, rnd.Intn(len(lines))
	for _, l := range lines[:i] {
		at += len(l)
	}
	e := text.Edit{Span: text.Span{Start: at, End: at}}
	switch rnd.Intn(4) {
	case 0:
		e.Span.End += len(lines[i])
	case 1:
		e.New = lines[rnd.Intn(len(lines))]
	case 2:
		e.Span.Start = rnd.Intn(len(d.Text) + 1)
		e.Span.End = min(len(d.Text), e.Span.Start+1)
	case 3:
		e.New = "\n"
	}
	snap, _ := s.Apply(workspace.Edit{URI: d.URI, Version: d.Version + 1, Edits: func(d *workspace.Document) (string, *text.Lines, *text.Edit) {
		next := engine.Apply(d.Text, []text.Edit{e})
		return next, d.Lines.Apply(next, e), &e
	}})
	return snap
}

// inSession analyses the documents in any order, and all of them again when the session has seen each: what a document declares, others are told when they
// are looked at next. stale says that a parse from scratch may give another tree.
func inSession(t *testing.T, analyse func(context.Context, *workspace.Document) (*workspace.Analysed, error), snap *workspace.Snapshot, lang string, names []string, rnd *rand.Rand) (all string, stale bool) {
	t.Helper()
	found := map[string]string{}
	for round := range 3 {
		for _, i := range rnd.Perm(len(names)) {
			an, err := analyse(context.Background(), snap.Document("file:///"+lang+"/"+names[i]))
			if err != nil {
				t.Fatal(err)
			}
			if stale = stale || an.Stale; round > 0 {
				found[names[i]] = names[i] + "\n" + list(an.Outcome.Findings)
			}
		}
	}
	var sb strings.Builder
	for _, name := range names {
		sb.WriteString(found[name])
	}
	return sb.String(), stale
}

// unbound leaves out what findings bind: places in other files are as they were when the finding's own file was looked at.
func unbound(list string) string {
	var sb strings.Builder
	for line := range strings.Lines(list) {
		line, _, _ = strings.Cut(line, " [")
		sb.WriteString(line + "\n")
	}
	return sb.String()
}

func withoutMemory(t *testing.T, r *workspace.Reviewer, snap *workspace.Snapshot, lang string, names []string) (found string, flows int) {
	t.Helper()
	flow := r.Program.NewFlow()
	var checks []func() string
	for _, name := range names {
		d := snap.Document("file:///" + lang + "/" + name)
		if d.Language == nil {
			continue
		}
		p, err := d.Language.Parse(context.Background(), d.Text, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		flow.Update(d.Path, p.File)
		checks = append(checks, func() string {
			out, err := r.Check(context.Background(), d.Name(), p.File, &engine.Memo{}, flow)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range out.Findings {
				flows += min(1, len(f.Flow))
			}
			return name + "\n" + list(out.Findings)
		})
	}
	var sb strings.Builder
	for _, check := range checks {
		sb.WriteString(check())
	}
	return sb.String(), flows
}

// listFlows spells findings with the ways that data took.
func listFlows(fs []engine.Finding) string {
	var sb strings.Builder
	for _, f := range fs {
		fmt.Fprintf(&sb, "%s %v %s %s", f.Rule.ID, f.Span, f.Message, f.Fingerprint)
		for _, s := range f.Flow {
			fmt.Fprintf(&sb, " <- %s %v %s", s.Path, s.Span, s.Note)
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d:\n%s\ninstead of\n%s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines instead of %d", len(g), len(w))
}

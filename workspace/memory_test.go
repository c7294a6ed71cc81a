package workspace_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/workspace"
)

// TestColdDocumentsAreNotParsed: a document whose trees were given back is looked at again, because another file declares other things, without a parse of
// its text. An edit of it has it parsed.
func TestColdDocumentsAreNotParsed(t *testing.T) {
	r := workspace.NewReviewer(workspace.LoadSetup(""), nil, true, nil)
	s := workspace.NewSession()
	open := func(name, src string, version int32) *workspace.Document {
		snap, _ := s.Apply(workspace.Open{URI: "file:///" + name, Path: name, Version: version, Text: src})
		return snap.Document("file:///" + name)
	}
	look := func(d *workspace.Document) *workspace.Analysed {
		t.Helper()
		an, err := r.Analyse(context.Background(), d)
		if err != nil {
			t.Fatal(err)
		}
		return an
	}
	sink := "import os\n\ndef run(command):\n    os.system(command)\n"
	page := open("page.py", "import runner\nfrom flask import request\n\ndef page():\n    runner.run(request.args['c'])\n", 1)
	runner := open("runner.py", sink, 1)
	look(page)
	look(runner)
	first := look(page)
	if first.TreeSitter == 0 || len(first.Outcome.Findings) != 1 {
		t.Fatalf("parsed in %s, %d findings", first.TreeSitter, len(first.Outcome.Findings))
	}
	for i := range 20 {
		look(open(fmt.Sprintf("other%d.py", i), "x = 1\n", 1))
	}
	s.Settle()
	look(open("runner.py", "import os\n\ndef run(command, more=None):\n    os.system('ls')\n", 2))
	again := look(page)
	if again == first || again.TreeSitter != 0 {
		t.Errorf("looked at again: %v, parsed in %s", again != first, again.TreeSitter)
	}
	if len(again.Outcome.Findings) != 0 {
		t.Errorf("%d findings", len(again.Outcome.Findings))
	}
	if fresh, err := r.Refresh(context.Background(), page); err != nil || fresh.TreeSitter == 0 {
		t.Errorf("refreshed without a parse: %v", err)
	}
}

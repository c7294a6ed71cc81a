package engine

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/engine/taint"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
)

// TestFlowsShareWorld looks at one state of a workspace with several Flows at once, as a scan does. What a Flow asks the index is remembered in the index, so each needs
// a memory of its own; the runtime ends a program that shares it.
func TestFlowsShareWorld(t *testing.T) {
	program := Compile(nil, func(language string) []*rules.Rule {
		rs, _ := rules.BuiltinFor(language)
		return rs
	}, SuppressionPolicy{})
	sources := map[string]string{"auth.js": "import NextAuth from \"next-auth\";\nexport const { auth } = NextAuth({ providers: [] });\n"}
	for n := range 60 {
		sources[fmt.Sprintf("app/api/notes%d/route.js", n)] = fmt.Sprintf(`import { NextResponse } from "next/server";
import { remove%[1]d } from "@/lib/notes%[1]d";
export async function DELETE(request) {
	const body = await request.json();
	await remove%[1]d(body.id);
	return NextResponse.json({ done: true });
}
`, n)
		sources[fmt.Sprintf("lib/notes%d.js", n)] = fmt.Sprintf("import { prisma } from \"./prisma\";\nexport async function remove%[1]d(id) {\n\treturn await prisma.note.delete({ where: { id } });\n}\n", n)
	}
	var files []*taint.File
	for path, src := range sources {
		p, err := parsers.ByID("javascript").Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		files = append(files, Declare(path, p.File))
	}
	world := NewWorld(files, nil)
	var all sync.WaitGroup
	found := make([]int, 4)
	for n := range found {
		all.Go(func() {
			flow := program.NewFlowOf(world)
			for _, f := range files {
				res, err := program.Follow(context.Background(), f.Path, f.IR, flow)
				if err != nil {
					t.Error(err)
				}
				found[n] += len(res.Findings)
			}
		})
	}
	all.Wait()
	for _, n := range found {
		if n == 0 || n != found[0] {
			t.Errorf("the Flows found %v", found)
			break
		}
	}
}

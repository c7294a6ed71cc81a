package testkit

import (
	"fmt"
	"strings"
)

// Program makes a program of about n lines in one of python, typescript, java and go: functions of a dozen lines with calls, strings and
// branches, as real files have. It also returns where a character can be typed within a function in the middle: a 0-based line and column.
func Program(language string, n int) (src string, line, column int) {
	t := templates[language]
	var sb strings.Builder
	sb.WriteString(t.head)
	lines := strings.Count(t.head, "\n")
	count := max(1, (n-lines)/strings.Count(t.function, "\n"))
	for i := range count {
		if i == count/2 {
			before, _, _ := strings.Cut(t.function, "@")
			line = lines + strings.Count(before, "\n")
			column = len(strings.ReplaceAll(before[strings.LastIndexByte(before, '\n')+1:], "#", fmt.Sprint(i)))
		}
		f := strings.ReplaceAll(strings.ReplaceAll(t.function, "@", ""), "#", fmt.Sprint(i))
		sb.WriteString(f)
		lines += strings.Count(f, "\n")
	}
	sb.WriteString(t.tail)
	return sb.String(), line, column
}

// Languages are those that Program knows, sorted.
func Languages() []string { return []string{"go", "java", "python", "typescript"} }

// Extension is that of the files of a language that Program knows, with its dot.
func Extension(language string) string {
	return map[string]string{"python": ".py", "typescript": ".ts", "java": ".java", "go": ".go"}[language]
}

// A template's function holds # for its number, and @ where a character can be typed.
var templates = map[string]struct{ head, function, tail string }{
	"python": {"import os\nimport json\nfrom flask import request\n\n", `def handler_#(store, user, limit=10):
    name = request.args.get("name")
    rows = []
    for item in store.find({"owner": user, "kind": "k#"}):
        if item.size > limit and not item.hidden:
            rows.append({"id": item.id, "name": item.name.strip(), "n": #})
        elif item.size < 0:
            raise ValueError("bad size: %s" % item.size)
    total = sum(r["n"] for r in rows)@
    return json.dumps({"rows": rows, "total": total, "name": name})


`, ""},
	"typescript": {"import { Request, Response } from 'express';\nimport * as fs from 'fs';\n\n", `export function handler#(req: Request, res: Response, limit = 10): void {
  const name = req.query.name as string;
  const rows: Array<{ id: number; name: string }> = [];
  for (const item of store.find({ owner: req.params.user, kind: 'k#' })) {
    if (item.size > limit && !item.hidden) {
      rows.push({ id: item.id, name: item.name.trim() });
    } else if (item.size < 0) {
      throw new Error("bad size: " + item.size);
    }
  }
  const total = rows.map((r) => r.id).reduce((a, b) => a + b, #);@
  res.json({ rows, total, name });
}

`, ""},
	"java": {"package shop;\n\nimport java.util.*;\nimport javax.servlet.http.*;\n\nclass Handlers {\n", `    String handler#(HttpServletRequest request, Store store, int limit) throws Exception {
        String name = request.getParameter("name");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Item item : store.find("owner", "k#")) {
            if (item.size() > limit && !item.hidden()) {
                rows.add(Map.of("id", item.id(), "name", item.name().trim()));
            } else if (item.size() < 0) {
                throw new IllegalStateException("bad size: " + item.size());
            }
        }
        int total = rows.size() + #;@
        return json.write(rows, total, name);
    }

`, "}\n"},
	"go": {"package shop\n\nimport (\n\t\"errors\"\n\t\"net/http\"\n)\n\n", `func handler#(w http.ResponseWriter, r *http.Request, store *Store, limit int) error {
	name := r.URL.Query().Get("name")
	rows := make([]Row, 0, limit)
	for _, item := range store.Find("owner", "k#") {
		if item.Size > limit && !item.Hidden {
			rows = append(rows, Row{ID: item.ID, Name: item.Name})
		} else if item.Size < 0 {
			return errors.New("bad size of " + item.Name)
		}
	}
	total := len(rows) + #@
	return write(w, rows, total, name)
}

`, ""},
}

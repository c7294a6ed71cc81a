package engine

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/appsec-lsp/appsec-lsp/ir"
	"github.com/appsec-lsp/appsec-lsp/parsers"
	"github.com/appsec-lsp/appsec-lsp/rules"
	"github.com/appsec-lsp/appsec-lsp/text"
)

// Probes are programs in which ‹name› is asked about; the names' answers follow in order.
var probes = []struct {
	name, language, src string
	want                []string
}{
	{"source", "python", `from flask import request
‹name› = request.‹args›["n"]
other = "fixed"
print(‹other›, ‹name›)
`, []string{"remote@2", "remote@2", "", "remote@2"}},
	{"sanitizer", "python", `from flask import request
from html import escape
def f():
    a = request.args["n"]
    ‹b› = escape(‹a›)
    ‹n› = int(a + "0")
    return ‹escape›(a), b + ‹b›, n
`, []string{"remote@4 clean of xss by escape@5", "remote@4", "remote@4 clean of everything by int@6", "remote@4 clean of xss by escape@7", "remote@4 clean of xss by escape@5"}},
	{"cleaned on one way only", "python", `from flask import request
from html import escape
def f(flag):
    a = request.args["n"]
    if flag:
        a = escape(a)
    return ‹a›
`, []string{"remote@4"}},
	{"a function that cleans", "python", `from flask import request
from html import escape
def safe(x):
    return escape(x)
def f():
    ‹a› = safe(request.args["n"])
`, []string{"remote@6 clean of xss by safe@6"}},
	{"parameters", "python", `from flask import request
def top():
    middle(request.args["n"], 1)
def middle(a, ‹b›):
    inner(‹a›)
def inner(‹c›):
    return ‹c›
def alone(‹d›):
    return ‹d›
def fixed(‹e›):
    return 1
fixed("e")
`, []string{"b of 1", "a of 1 from top@3", "c of 1 from top@3", "c of 1 from top@3", "d of 0", "d of 0", "e of 1"}},
	{"a field", "python", `from flask import request
class Box:
    def fill(self):
        self.content = request.args["n"]
    def empty(self):
        return self.‹content›, self.‹other›
`, []string{"remote@4 by content", ""}},
	{"numbers in Java", "java", `import javax.servlet.http.HttpServletRequest;
class A {
  void f(HttpServletRequest req, int ‹n›) {
    String ‹a› = req.getParameter("a");
    int ‹b› = Integer.parseInt(a);
  }
}
`, []string{"", "remote@4", "remote@4 clean of everything but identifier,login,resource by parseInt@5"}},
	{"JavaScript", "javascript", `const express = require("express"); const app = express();
app.get("/", (req, res) => {
  const { ‹q› } = req.query;
  const list = [q];
  list.forEach(‹x› => res.send(‹list›));
});
`, []string{"remote@3", "remote@3", "remote@3"}},
	{"Go", "go", `package p
import "net/http"
func h(w http.ResponseWriter, r *http.Request) {
	‹q› := r.URL.Query().Get("q")
	if q == "fixed" {
		use(‹q›)
	}
}
`, []string{"remote@4", ""}},
	{"a check", "python", `from flask import request
import re
def f():
    a = request.args["n"]
    if not re.fullmatch("[a-z]+", a):
        return ""
    return ‹a›
`, []string{"remote@4 clean of everything by fullmatch@5"}},
	{"TypeScript", "typescript", `import express, { Request, Response } from "express";
const app = express();
app.get("/", (req: Request, res: Response) => {
  const ‹q›: string = req.query.q as string;
  const ‹n› = parseInt(‹q›);
});
`, []string{"remote@4", "remote@4 clean of everything but identifier,resource by parseInt@5", "remote@4"}},
	{"PHP", "php", `<?php
function f() {
    $‹a› = $_GET["a"];
    $‹b› = htmlspecialchars($‹a›);
    return $‹b›;
}
`, []string{"remote@3", "remote@3 clean of xss by htmlspecialchars@4", "remote@3", "remote@3 clean of xss by htmlspecialchars@4"}},
	{"Ruby", "ruby", `class UsersController < ApplicationController
  def show
    ‹a› = params[:id]
    ‹b› = ‹a›.to_i
    render plain: ‹a›
  end
end
`, []string{"remote@3", "remote@3 clean of everything by to_i@4", "remote@3", "remote@3"}},
	{"C#", "csharp", `using Microsoft.AspNetCore.Mvc;
public class A : Controller {
  public IActionResult Get(string ‹id›) {
    var ‹b› = Request.Query["a"];
    return Content(‹id› + b);
  }
}
`, []string{"remote@3", "remote@4", "remote@3"}},
	{"Kotlin", "kotlin", `import javax.servlet.http.HttpServletRequest
class A {
  fun f(req: HttpServletRequest) {
    val ‹a› = req.getParameter("a")
    val ‹b› = "x" + ‹a›
  }
}
`, []string{"remote@4", "remote@4", "remote@4"}},
}

func TestProbe(t *testing.T) {
	p := Compile(nil, func(l string) []*rules.Rule { rs, _ := rules.BuiltinFor(l); return rs }, SuppressionPolicy{})
	for _, c := range probes {
		t.Run(c.name, func(t *testing.T) {
			src, at := unmark(c.src)
			parsed, err := parsers.ByID(c.language).Parse(context.Background(), src, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer parsed.Close()
			flow := p.NewFlow()
			before := flows(t, p, flow, parsed.File)
			flow.Ran()
			if len(at) != len(c.want) {
				t.Fatalf("%d names and %d answers", len(at), len(c.want))
			}
			for i, offset := range at {
				got, err := flow.probe(context.Background(), "a", parsed.File, offset)
				if err != nil {
					t.Fatal(err)
				}
				if s := shownProbe(src, got); s != c.want[i] {
					t.Errorf("name %d: got %q, want %q", i+1, s, c.want[i])
				}
			}
			for offset := range len(src) + 1 {
				if _, err := flow.probe(context.Background(), "a", parsed.File, offset); err != nil {
					t.Fatal(err)
				}
			}
			if ran := flow.Ran(); len(ran) > 0 {
				t.Errorf("probes made summaries anew: %v", ran)
			}
			if after := flows(t, p, flow, parsed.File); after != before {
				t.Errorf("after probes %q is found, before %q", after, before)
			}
		})
	}
}

// TestProbeEnds: a probe that is cancelled says so, and one of another version of the file says nothing.
func TestProbeEnds(t *testing.T) {
	p := Compile(nil, func(l string) []*rules.Rule { rs, _ := rules.BuiltinFor(l); return rs }, SuppressionPolicy{})
	parse := func(src string) *parsers.Parsed {
		parsed, err := parsers.ByID("python").Parse(context.Background(), src, nil)
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	src := "a = input()\nprint(a)\n"
	now, later := parse(src), parse("# \n"+src)
	defer now.Close()
	defer later.Close()
	flow := p.NewFlow()
	flow.Update("a", now.File)
	if got, err := flow.probe(context.Background(), "a", now.File, 0); err != nil || got == nil {
		t.Errorf("got %v, %v", got, err)
	}
	if got, err := flow.probe(context.Background(), "a", later.File, 3); err != nil || got != nil {
		t.Errorf("of a version that is not followed: %v, %v", got, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if got, err := flow.probe(ctx, "a", now.File, 0); err == nil {
		t.Errorf("cancelled: %v", got)
	}
}

func flows(t *testing.T, p *Program, flow *Flow, f *ir.File) string {
	t.Helper()
	res, err := p.Follow(context.Background(), "a", f, flow)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(res.Findings)
}

func unmark(src string) (string, []int) {
	var sb strings.Builder
	var at []int
	for _, r := range src {
		switch r {
		case '‹':
			at = append(at, sb.Len())
		case '›':
		default:
			sb.WriteRune(r)
		}
	}
	return sb.String(), at
}

func shownProbe(src string, p *Probe) string {
	if p == nil {
		return ""
	}
	lines := text.NewLines(src)
	line := func(s Step) int { return int(lines.Position(src, s.Span.Start, text.UTF8).Line) + 1 }
	var out []string
	for _, c := range p.Carried {
		s := fmt.Sprintf("%s@%d", c.Kind, line(c.Source))
		if c.Param != "" {
			s = fmt.Sprintf("%s of %d", c.Param, c.Callers)
			for _, x := range c.Passed {
				s += fmt.Sprintf(" from %s@%d", x.Function, line(x.Source))
			}
		}
		if c.Field != "" {
			s += " by " + c.Field
		}
		if what := strings.Join(c.Weaknesses, ","); what != "" {
			switch {
			case c.Everything:
				what = "everything"
			case len(c.Left) < len(c.Weaknesses):
				what = "everything but " + strings.Join(c.Left, ",")
			}
			s += " clean of " + what
			for _, b := range c.By {
				s += fmt.Sprintf(" by %s@%d", b.Note, line(b))
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

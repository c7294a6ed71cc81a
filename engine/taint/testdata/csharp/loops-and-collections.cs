using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class LoopsController : ControllerBase
{
    public void Values()
    {
        foreach (var host in Request.Query["host"])
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        foreach (var host in new[] { "alpha", "beta" })
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void Collected()
    {
        string all = "";
        int n = 0;
        for (int i = 0; i < 3; i++)
        {
            string p = Request.Query["p" + i];
            all += p;
            n += p.Length;
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", all);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + n);
    }

    public void Carried()
    {
        string previous = "localhost";
        string current = "localhost";
        while (Request.Query["more"].Count > 0)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", previous);
            previous = current;
            current = Request.Query["host"];
        }
    }

    public void Chained()
    {
        var hosts = new List<string> { Request.Query["host"], "alpha" }.Where(s => s.Length > 0).Select(s => s.Trim()).OrderBy(s => s);
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Join(" ", hosts));
        var constants = new List<string> { "beta", "alpha" }.Where(s => s.Length > 0).Select(s => s.Trim()).OrderBy(s => s);
        // ok: csharp-command-injection
        Process.Start("ping", string.Join(" ", constants));
    }

    public void Counted()
    {
        var hosts = new List<string> { Request.Query["host"] };
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + hosts.Count);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + hosts.Count());
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.Aggregate("", (a, s) => a + s));
    }

    public void NeverRun()
    {
        string host = "localhost";
        while (false)
        {
            host = Request.Query["host"];
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Spread()
    {
        string[] words = { "-n", Request.Query["host"] };
        string[] all = [..words, "-4"];
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Join(" ", all));
        string[] constants = [.. new[] { "-n", "1" }, "localhost"];
        // ok: csharp-command-injection
        Process.Start("ping", string.Join(" ", constants));
    }

    private IEnumerable<string> Both(string first, string second)
    {
        yield return first;
        yield return second;
    }

    private IEnumerable<string> Cut(string first, string second)
    {
        yield return first;
        if (second.Length > 3) yield break;
        yield return second;
    }

    private IEnumerable<string> CutAt(string first, string second)
    {
        yield return first;
        if (first == "all") { yield break; }
        yield return second;
    }

    public void YieldedUpTo()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", CutAt("all", host).Last());
        // ruleid: csharp-command-injection
        Process.Start("ping", CutAt("some", host).Last());
        // ruleid: csharp-command-injection
        Process.Start("ping", CutAt(host, "localhost").First());
    }

    public void Yielded()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", Both(host, "localhost").First());
        // ok: csharp-command-injection
        Process.Start("ping", Both(host, "localhost").Last());
        // ok: csharp-command-injection
        Process.Start("ping", Both("localhost", host).First());
        // ruleid: csharp-command-injection
        Process.Start("ping", Cut("localhost", host).Last());
        foreach (var h in Both("localhost", host))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", h);
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Join(" ", Both("-4", host)));
    }

    private IEnumerable<string> Each(string[] hosts)
    {
        foreach (var h in hosts) yield return h.Trim();
    }

    public void YieldedInLoop()
    {
        foreach (var h in Each(new[] { Request.Query["host"], "localhost" }))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", h);
        }
        // ok: csharp-command-injection
        Process.Start("ping", Each(new[] { "localhost" }).First());
    }
}

public class QueriesController : ControllerBase
{
    public void Where()
    {
        string host = Request.Query["host"];
        ICollection<string> hosts = new HashSet<string>();
        hosts.Add(host);
        hosts.Add("");
        var none = from h in hosts where h.Length == 0 select h;
        // ok: csharp-command-injection
        Process.Start("ping", none.First());
        var same = from h in hosts where h == "localhost" select h;
        // ok: csharp-command-injection
        Process.Start("ping", same.First());
        var some = from h in hosts where h.Length > 0 select h;
        // ruleid: csharp-command-injection
        Process.Start("ping", some.First());
        // ok: csharp-command-injection
        Process.Start("ping", hosts.Where(h => h == "localhost").First());
        // ok: csharp-command-injection
        Process.Start("ping", hosts.First(h => h == "localhost"));
        // ok: csharp-command-injection
        Process.Start("ping", hosts.FirstOrDefault(h => h.Length == 0));
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.FirstOrDefault(h => h.Length != 0));
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.Where(h => Known(h) || h.Length > 2).First());
    }

    private bool Known(string h) => h.Contains('.');

    public void Unknown(List<string> hosts)
    {
        // ok: csharp-command-injection
        Process.Start("ping", hosts.Where(h => h == "localhost").First());
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.Where(h => h != "localhost").First());
    }

    public void Ordered()
    {
        string host = Request.Query["host"];
        var hosts = new[] { new { Rank = 2, Name = host }, new { Rank = 1, Name = "localhost" } };
        var q = from h in hosts orderby h.Rank select h.Name;
        // ok: csharp-command-injection
        Process.Start("ping", q.First());
        // ruleid: csharp-command-injection
        Process.Start("ping", q.Last());
        var d = from h in hosts orderby h.Rank descending select h.Name;
        // ruleid: csharp-command-injection
        Process.Start("ping", d.First());
        var words = new List<string> { "a", "a" + host };
        // ruleid: csharp-command-injection
        Process.Start("ping", words.OrderByDescending(w => w.Length).First());
        // todook: csharp-command-injection
        Process.Start("ping", words.OrderBy(w => w.Length).First());
    }

    public void Grouped()
    {
        string host = Request.Query["host"];
        var hosts = new List<string> { "a", "b" + host };
        var a = from h in hosts group h by h[0] into g where g.Key == 'a' select g;
        // ok: csharp-command-injection
        Process.Start("ping", a.First().First());
        var b = from h in hosts group h by h[0] into g where g.Key == 'b' select g;
        // ruleid: csharp-command-injection
        Process.Start("ping", b.First().First());
        // ok: csharp-command-injection
        Process.Start("ping", hosts.GroupBy(h => h[0]).First(g => g.Key == 'a').First());
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.GroupBy(h => h.Length).First().First());
    }

    public void Continued()
    {
        var hosts = new List<string> { Request.Query["host"] };
        var q = from h in hosts select h.Trim() into t where t.Length > 1 select t;
        // ruleid: csharp-command-injection
        Process.Start("ping", q.First());
        var two = from h in hosts from w in h.Split(' ') select w;
        // ruleid: csharp-command-injection
        Process.Start("ping", two.First());
    }
}

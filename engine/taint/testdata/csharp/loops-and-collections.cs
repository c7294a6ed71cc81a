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

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class ListsController : ControllerBase
{
    public void Added()
    {
        var hosts = new List<string>();
        hosts.Add("localhost");
        hosts.Add(Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts[0]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts[1]);
    }

    public void Shifted()
    {
        var hosts = new List<string> { "localhost", Request.Query["host"], "beta" };
        hosts.RemoveAt(0);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts[0]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts[1]);
    }

    public void Inserted()
    {
        var hosts = new List<string> { "alpha", "beta" };
        hosts.Insert(0, Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts[0]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts[2]);
    }

    public void Replaced()
    {
        var hosts = new List<string> { Request.Query["host"] };
        hosts[0] = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", hosts[0]);
    }

    public void Arrays()
    {
        string[] words = new string[2];
        words[0] = "localhost";
        words[1] = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", words[0]);
        // ruleid: csharp-command-injection
        Process.Start("ping", words[1]);
        string[] literal = { "localhost", Request.Query["host"] };
        // ok: csharp-command-injection
        Process.Start("ping", literal[0]);
        // ruleid: csharp-command-injection
        Process.Start("ping", literal[1]);
        var typed = new[] { Request.Query["host"].ToString(), "localhost" };
        // ruleid: csharp-command-injection
        Process.Start("ping", typed[0]);
        // ok: csharp-command-injection
        Process.Start("ping", typed[1]);
    }

    public void Ends()
    {
        var hosts = new List<string> { "localhost", Request.Query["host"] };
        // ok: csharp-command-injection
        Process.Start("ping", hosts.First());
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.Last());
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts[^1]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts[^2]);
    }

    public void LinkedLists(string ignored)
    {
        var links = new LinkedList<string>();
        links.AddLast("ls");
        links.AddLast(Request.Query["cmd"]);
        // ok: csharp-command-injection
        Process.Start(links.First.Value);
        // ruleid: csharp-command-injection
        Process.Start(links.Last.Value);
        RunLast(links);
    }

    private static void RunLast(LinkedList<string> links)
    {
        string data = links.Last.Value;
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c " + data);
    }

    public void Queues()
    {
        var q = new Queue<string>();
        q.Enqueue("localhost");
        q.Enqueue(Request.Query["host"]);
        string first = q.Dequeue();
        // ok: csharp-command-injection
        Process.Start("ping", first);
        // ruleid: csharp-command-injection
        Process.Start("ping", q.Dequeue());
    }

    public void Tuples()
    {
        var pair = ("localhost", Request.Query["host"].ToString());
        // ok: csharp-command-injection
        Process.Start("ping", pair.Item1);
        // ruleid: csharp-command-injection
        Process.Start("ping", pair.Item2);
        var (a, b) = pair;
        // ok: csharp-command-injection
        Process.Start("ping", a);
        // ruleid: csharp-command-injection
        Process.Start("ping", b);
    }
}

public class WrittenController : ControllerBase
{
    public void Written(string host)
    {
        var first = new[] { new { Host = host, Note = "localhost" } }.Select(o => o.Note).First();
        // ok: csharp-command-injection
        Process.Start("ping", first);
        // ruleid: csharp-command-injection
        Process.Start("ping", new[] { host }.First());
    }

    public void Ranges()
    {
        var hosts = new[] { "localhost", "beta", Request.Query["host"] };
        var middle = hosts[1..2];
        // ok: csharp-command-injection
        Process.Start("ping", middle[0]);
        var end = hosts[2..];
        // ruleid: csharp-command-injection
        Process.Start("ping", end[0]);
        var start = hosts[..^1];
        // ok: csharp-command-injection
        Process.Start("ping", start[1]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts[^2]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts[^1]);
    }

    public void Spread()
    {
        string[] names = ["localhost", "beta"];
        string[] all = [.. names, Request.Query["host"], "gamma"];
        // ruleid: csharp-command-injection
        Process.Start("ping", all[2]);
        // ok: csharp-command-injection
        Process.Start("ping", all[3]);
    }

    private string First(params string[] hosts) => hosts[0];

    private string Chosen(int place, params string[] hosts) => hosts[place];

    private string Listed(List<string> hosts)
    {
        return hosts.ElementAt(1);
    }

    public void Passed()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", First("localhost", host));
        // ruleid: csharp-command-injection
        Process.Start("ping", First(host, "localhost"));
        // ok: csharp-command-injection
        Process.Start("ping", Chosen(1, host, "localhost"));
        // ruleid: csharp-command-injection
        Process.Start("ping", Chosen(0, host, "localhost"));
        // ok: csharp-command-injection
        Process.Start("ping", Listed(new List<string> { host, "localhost" }));
        // ruleid: csharp-command-injection
        Process.Start("ping", Listed(new List<string> { "localhost", host }));
    }

    public void Pairs()
    {
        (string Name, string Host) pair = ("localhost", Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", pair.Host);
        // ruleid: csharp-command-injection
        Process.Start("ping", pair.Item2);
        // ok: csharp-command-injection
        Process.Start("ping", pair.Item1);
    }

    private string At(int place, params string[] words) => words[place];

    private string First(params string[] words) => At(0, words);

    private string Lists(params string[][] rows) => rows[0][1];

    public void HandedOn()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", First("localhost", host));
        // ruleid: csharp-command-injection
        Process.Start("ping", First(host, "localhost"));
        string[] words = { "localhost", host };
        // ok: csharp-command-injection
        Process.Start("ping", First(words));
        // ruleid: csharp-command-injection
        Process.Start("ping", At(1, words));
        // ruleid: csharp-command-injection
        Process.Start("ping", Lists(new[] { "localhost", host }));
    }
}

public class NamesController : ControllerBase
{
    public void Renamed()
    {
        string host = Request.Query["host"];
        var pair = (host, "localhost");
        (string A, string B) other = pair;
        // ok: csharp-command-injection
        Process.Start("ping", other.B);
        // ruleid: csharp-command-injection
        Process.Start("ping", other.A);
        var named = (Far: host, Near: "localhost");
        // ok: csharp-command-injection
        Process.Start("ping", named.Near);
        // ruleid: csharp-command-injection
        Process.Start("ping", named.Far);
        (string A, string B) third = named;
        // ok: csharp-command-injection
        Process.Start("ping", third.B);
        // ruleid: csharp-command-injection
        Process.Start("ping", third.A);
    }
}

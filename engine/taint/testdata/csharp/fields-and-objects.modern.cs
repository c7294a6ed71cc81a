using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

public record Job(string Name, string Command)
{
    public string Safe => "uptime";
}

public readonly struct Slug
{
    private readonly string _value;
    private Slug(string value) => _value = value;
    public static explicit operator Slug(string s) => s.All(char.IsLetterOrDigit) ? new Slug(s) : throw new FormatException();
    public static implicit operator string(Slug s) => s._value;
    public override string ToString() => _value;
}

public class Headers
{
    private readonly Dictionary<string, string> _items = new();
    public string this[string key]
    {
        get => _items[key];
        set => _items[key] = value;
    }
}

public class Masked
{
    private readonly Dictionary<string, string> _items = new();
    public string this[string key]
    {
        get => _items.ContainsKey(key) ? "***" : "";
        set => _items[key] = value;
    }
}

public static class TextExtensions
{
    public static string OnlyDigits(this string s) => new string(s.Where(char.IsDigit).ToArray());
    public static string Trimmed(this string s) => s.Trim();
    public static bool IsSimple(this string s) => s.All(c => char.IsLetterOrDigit(c) || c == '-');
}

public class Runner(string prefix)
{
    private readonly string _prefix = prefix;
    public void Run() => Process.Start("/bin/sh", "-c " + _prefix);
    public string Prefix => prefix;
}

public class FlowController : ControllerBase
{
    private string Input => Request.Query["x"];

    public void Records()
    {
        var job = new Job("a", Input);
        var other = job with { Command = "uptime" };
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + other.Command);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + job.Safe);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + job.Command);
        var third = other with { Command = Input };
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + third.Command);
        var (name, command) = job;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + name);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + command);
    }

    public void Tuples()
    {
        (string safe, string bad) = ("uptime", Input);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + safe);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + bad);
        (safe, bad) = (bad, safe);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + safe);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + bad);
        var pair = Split(Input);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + pair.Kind);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + pair.Text);
    }

    private (string Kind, string Text) Split(string s) => ("plain", s);

    public void Conversions()
    {
        Slug slug = (Slug)Input;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + slug);
    }

    public void Indexers()
    {
        var headers = new Headers();
        headers["a"] = Input;
        headers["b"] = "uptime";
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + headers["a"]);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + headers["b"]);
        var masked = new Masked();
        masked["a"] = Input;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + masked["a"]);
    }

    public void Extensions()
    {
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Input.OnlyDigits());
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Input.Trimmed());
        var x = Input;
        if (!x.IsSimple()) return;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c echo " + x);
    }

    public async Task Asynchronous()
    {
        var task = Task.FromResult(Input);
        var safe = await Task.FromResult("uptime");
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + safe);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + await task);
        var both = await Task.WhenAll(task, Task.FromResult("uptime"));
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + both[0]);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + both[1]);
    }

    private IEnumerable<string> Words()
    {
        yield return "uptime";
        yield return Input;
    }

    public void Yielded()
    {
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Words().First());
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Words().Last());
        foreach (var w in Words())
        {
            // ruleid: csharp-command-injection
            Process.Start("/bin/sh", "-c " + w);
        }
    }

    public void Local()
    {
        string input = Input;
        string Clean(string s) => s.Length > 3 ? "uptime" : "date";
        string Same(string s) { return s; }
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Clean(input));
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + Same(input));
    }

    public void Delegates()
    {
        Func<string, string> fixedTo = _ => "uptime";
        Func<string, string> same = s => s;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + fixedTo(Input));
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + same(Input));
        Action<string> run = s =>
        {
            // ruleid: csharp-command-injection
            Process.Start("/bin/sh", "-c " + s);
        };
        run(Input);
    }

    public event EventHandler<string> Received;

    public void Events()
    {
        Received += (sender, text) =>
        {
            // ruleid: csharp-command-injection
            Process.Start("/bin/sh", "-c " + text);
        };
        Received?.Invoke(this, Input);
    }

    public void Conditional()
    {
        var x = Input;
#if DEBUG
        x = "uptime";
#endif
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + x);
    }

    public void ConditionalBoth()
    {
#if NET8_0
        var x = "uptime";
#else
        var x = "date";
#endif
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + x);
    }

    public unsafe void Pointers()
    {
        string x = Input, y = "uptime";
        string* p = &x;
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + *p);
        p = &y;
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + *p);
    }

    public void References()
    {
        string x = Input;
        Reset(ref x);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + x);
        Fill(out var y);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + y);
        ref string z = ref y;
        z = "uptime";
        // todook: csharp-command-injection
        Process.Start("/bin/sh", "-c " + y);
    }

    private void Reset(ref string s) => s = "uptime";
    private void Fill(out string s) => s = Input;

    public void Constructed()
    {
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + new Runner("uptime").Prefix);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + new Runner(Input).Prefix);
    }

    public void Initialised()
    {
        var list = new List<string> { "uptime", Input };
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + list[0]);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + list[^1]);
        var map = new Dictionary<string, string> { ["a"] = Input, ["b"] = "uptime" };
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + map["b"]);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + map.GetValueOrDefault("a"));
        var anonymous = new { Good = "uptime", Bad = Input };
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + anonymous.Good);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + anonymous.Bad);
        string[] spread = ["uptime", .. list];
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + spread[0]);
    }

    public void Queries()
    {
        var jobs = new List<Job> { new("a", "uptime"), new("b", Input) };
        var names = jobs.Select(j => j.Name);
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + string.Join(" ", names));
        var commands = from j in jobs where j.Name != "" select j.Command;
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + string.Join(" ", commands));
        var lengths = jobs.Select(j => j.Command.Length).Sum();
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c sleep " + lengths);
        var byName = jobs.ToDictionary(j => j.Name, j => j.Command);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + byName["b"]);
        // todook: csharp-command-injection
        Process.Start("/bin/sh", "-c " + byName["a"]);
    }

    public void Nulls()
    {
        string x = Input;
        string y = null;
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + (y ?? x));
        y ??= "uptime";
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + y);
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + x?.Trim());
    }

    public void Finally()
    {
        string x = Input;
        try { Console.WriteLine(x); }
        finally { x = "uptime"; }
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + x);
    }

    public void Boxed()
    {
        object o = Input;
        // ruleid: csharp-command-injection
        if (o is string s && s.Length > 2) Process.Start("/bin/sh", "-c " + s);
        object n = 5;
        // ok: csharp-command-injection
        if (n is int i) Process.Start("/bin/sh", "-c sleep " + i);
        switch (o)
        {
            case int k:
                // ok: csharp-command-injection
                Process.Start("/bin/sh", "-c sleep " + k);
                break;
            case string t:
                // ruleid: csharp-command-injection
                Process.Start("/bin/sh", "-c " + t);
                break;
        }
    }
}

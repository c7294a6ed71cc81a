using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

using System.Text.RegularExpressions;

public class GuardsController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new HashSet<string> { "alpha", "beta" };
    private static readonly string[] Names = { "alpha", "beta" };
    private static readonly Regex Name = new Regex("^[a-z0-9]+$");

    private static bool Known(string s) => Hosts.Contains(s);

    public void AllowList()
    {
        string host = Request.Query["host"];
        if (Hosts.Contains(host))
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
        else
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void Refused()
    {
        string host = Request.Query["host"];
        if (!Names.Contains(host)) return;
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void OnlyLogged()
    {
        string host = Request.Query["host"];
        if (!Hosts.Contains(host)) Console.WriteLine("unknown");
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Regexes()
    {
        string host = Request.Query["host"];
        if (Regex.IsMatch(host, "^[a-z]+$"))
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
        if (Regex.IsMatch(host, "[a-z]+"))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        if (Name.IsMatch(host))
        {
            // todook: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void Equal()
    {
        string host = Request.Query["host"];
        if (host == "alpha" || host == "beta")
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
        if (host != "alpha")
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        if (host is "alpha" or "beta")
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void Helper()
    {
        string host = Request.Query["host"];
        if (!Known(host)) return;
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Combined(bool force)
    {
        string host = Request.Query["host"];
        if (host != null && Hosts.Contains(host))
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
        if (force || Hosts.Contains(host))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void Types()
    {
        object value = (string)Request.Query["host"];
        if (value is string s)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", s);
        }
        if (value is int n)
        {
            // ok: csharp-command-injection
            Process.Start("ping", "-n " + n);
        }
    }

    public void Parsed()
    {
        string text = Request.Query["host"];
        if (int.TryParse(text, out int n))
        {
            // ok: csharp-command-injection
            Process.Start("ping", "-n " + n);
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + text);
    }

    public void Patterns()
    {
        string host = Request.Query["host"];
        if (host is not ("localhost" or "intern"))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
            return;
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }
}

public class OwnListsController : ControllerBase
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "localhost", "intern" };

    private static readonly HashSet<string> hosts = new() { "localhost", "intern" };

    private static bool Permitted(string host)
    {
        var name = host.Trim();
        return hosts.Contains(name) && name.Length < 10;
    }

    public async Task Members()
    {
        string host = Request.Query["host"];
        if (hosts.Contains(host))
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
        if (!Permitted(host))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        if (await Task.FromResult(hosts.Contains(host)))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host.ToLower());
        }
    }

    private async Task<bool> Allowed(string host) { await Task.Yield(); return hosts.Contains(host); }

    public async Task Awaited()
    {
        string host = Request.Query["host"];
        if (!await Allowed(host))
        {
            return;
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }
}

public class LengthsController : ControllerBase
{
    private string Until(int value, string s)
    {
        if (s.Length == value) return s;
        if (value > s.Length) return s;
        return "localhost";
    }

    public void Lengths()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", Until(-1, host));
        // ruleid: csharp-command-injection
        Process.Start("ping", Until(4, host));
        if (host.Length == 0)
        {
            // ok: csharp-command-injection
            Process.Start("ping", "-4 " + host);
        }
        if (host.Length != 0)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        if (host.Length > 0) return;
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }
}

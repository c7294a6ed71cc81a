using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class MapsController : ControllerBase
{
    public void Put()
    {
        var hosts = new Dictionary<string, string>();
        hosts["near"] = "localhost";
        hosts.Add("far", Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts["near"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts["far"]);
    }

    public void Literal()
    {
        var hosts = new Dictionary<string, string> { ["near"] = "localhost", ["far"] = Request.Query["host"] };
        // ok: csharp-command-injection
        Process.Start("ping", hosts["near"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts["far"]);
        var pairs = new Dictionary<string, string> { { "near", "localhost" }, { "far", Request.Query["host"] } };
        // ok: csharp-command-injection
        Process.Start("ping", pairs["near"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", pairs["far"]);
    }

    public void Overwritten()
    {
        var hosts = new Dictionary<string, string>();
        hosts["far"] = Request.Query["host"];
        hosts["far"] = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", hosts["far"]);
    }

    public void UnknownKey(string key)
    {
        var hosts = new Dictionary<string, string>();
        hosts[key] = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts["near"]);
        var constant = new Dictionary<string, string> { ["near"] = "localhost" };
        // ok: csharp-command-injection
        Process.Start("ping", constant[Request.Query["host"]]);
    }

    public void TryGet()
    {
        var hosts = new Dictionary<string, string> { ["near"] = "localhost", ["far"] = Request.Query["host"] };
        if (hosts.TryGetValue("far", out var far))
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", far);
        }
        if (hosts.TryGetValue("near", out var near))
        {
            // ok: csharp-command-injection
            Process.Start("ping", near);
        }
    }

    public void Entries()
    {
        var hosts = new Dictionary<string, string> { ["far"] = Request.Query["host"] };
        foreach (var e in hosts)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", e.Value);
            // todook: csharp-command-injection
            Process.Start("ping", e.Key);
        }
        foreach (var (key, value) in hosts)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", value);
            // ok: csharp-command-injection
            Process.Start("ping", key);
        }
    }

    public void Removed()
    {
        var hosts = new Dictionary<string, string> { ["near"] = "localhost", ["far"] = Request.Query["host"] };
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts["far"]);
        hosts.Remove("far");
        foreach (var host in hosts.Values)
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void AddedOnlyOnce()
    {
        var hosts = new Dictionary<string, string>();
        hosts["a"] = "localhost";
        hosts.TryAdd("a", Request.Query["host"]);
        hosts.TryAdd("b", Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts["a"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts["b"]);
        bool added = hosts.TryAdd("c", Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + added);
    }
}

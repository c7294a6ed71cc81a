using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class ClosuresController : ControllerBase
{
    private static string Apply(Func<string, string> f, string s) => f(s);

    private static string Upper(string s) => s.ToUpper();

    private static string Constant(string s) => "localhost";

    private static void Each(List<string> list, Action<string> f)
    {
        foreach (var s in list) f(s);
    }

    public void Lambda()
    {
        Func<string, string> same = s => s.Trim();
        Func<string, string> constant = s => "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", same(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", constant(Request.Query["host"]));
        // ruleid: csharp-command-injection
        Process.Start("ping", same.Invoke(Request.Query["host"]));
    }

    public void Captured()
    {
        string host = Request.Query["host"];
        Func<string> a = () => host;
        Func<string> b = () => "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", a());
        // ok: csharp-command-injection
        Process.Start("ping", b());
    }

    public void Passed()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Apply(s => s + "!", Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Apply(s => "localhost", Request.Query["host"]));
    }

    public void Groups()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Apply(Upper, Request.Query["host"]));
        // todook: csharp-command-injection
        Process.Start("ping", Apply(Constant, Request.Query["host"]));
    }

    public void Trailing()
    {
        Each(new List<string> { Request.Query["host"] }, s =>
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", s);
        });
        Each(new List<string> { "localhost" }, s =>
        {
            // ok: csharp-command-injection
            Process.Start("ping", s);
        });
    }

    public void Linq()
    {
        var a = new List<string> { Request.Query["host"] }.Select(s => s.Trim()).ToList();
        var b = new List<string> { Request.Query["host"] }.Select(s => "localhost").ToList();
        // ruleid: csharp-command-injection
        Process.Start("ping", a[0]);
        // ok: csharp-command-injection
        Process.Start("ping", b[0]);
        var c = from s in new List<string> { Request.Query["host"] } select s.Trim();
        // ruleid: csharp-command-injection
        Process.Start("ping", c.First());
    }

    public void Stored()
    {
        string last = "localhost";
        Action<string> set = s => last = s;
        set(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", last);
        // ok: csharp-command-injection
        Process.Start("ping", "localhost");
    }
}

public static class Routes
{
    public static void Map(Microsoft.AspNetCore.Builder.WebApplication app)
    {
        app.MapGet("/ping", Ping);
    }

    private static void Ping(string host)
    {
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c " + host);
    }

    private static void Unmapped(string host)
    {
        // ok: csharp-command-injection
        Process.Start("sh", "-c " + host);
    }
}

public class DelegatesController : ControllerBase
{
    private delegate void Starter(string host);

    private void Begin(string host)
    {
        // ok: csharp-command-injection
        Process.Start("ping", "localhost");
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
    }

    public void MethodAsValue()
    {
        Starter starter = Begin;
        starter(Request.Query["host"]);
    }

    public void Threads()
    {
        var host = Request.Query["host"];
        var later = "localhost";
        new Thread(() => { later = host; }).Start();
        // ruleid: csharp-command-injection
        Process.Start("ping", later);
        string name = Request.Query["host"];
        var thread = new Thread(() => { name = "localhost"; });
        thread.Start();
        // ok: csharp-command-injection
        Process.Start("ping", name);
    }
}

public static class MappedElsewhere
{
    public static void MapHosts(this IEndpointRouteBuilder routes)
    {
        // ruleid: csharp-command-injection
        routes.MapGet("/hosts/{host}", (string host) => Process.Start("sh", "-c " + host));
        // ok: csharp-command-injection
        routes.MapGet("/numbers/{host}", (int host) => Process.Start("sh", "-c " + host));
    }

    public static RouteGroupBuilder MapNames(this RouteGroupBuilder group)
    {
        // ruleid: csharp-command-injection
        group.MapPost("/names/{name}", (string name) => Process.Start("sh", "-c " + name));
        return group;
    }
}

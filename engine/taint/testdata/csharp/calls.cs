using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class CallsController : ControllerBase
{
    private static string Same(string s) => s;

    private static string Second(string a, string b)
    {
        return b;
    }

    private static string Constant(string s) => "localhost";

    private static bool Enabled() => false;

    private static string Guarded(string s)
    {
        if (s == null) return "localhost";
        return s;
    }

    private static string Repeated(string s, int n) => n <= 0 ? s : Repeated(s, n - 1);

    private static string Joined(params string[] words) => string.Join(" ", words);

    private static string WithDefault(string host, string place = "localhost") => place;

    private static void Fill(string host, out string target)
    {
        target = host;
    }

    private static void FillConstant(string host, out string target)
    {
        target = "localhost";
    }

    public void Identity()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Same(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Same("localhost"));
    }

    public void Positions()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", Second("localhost", host));
        // ok: csharp-command-injection
        Process.Start("ping", Second(host, "localhost"));
        // ok: csharp-command-injection
        Process.Start("ping", Second(b: "localhost", a: host));
        // ruleid: csharp-command-injection
        Process.Start("ping", Second(b: host, a: "localhost"));
    }

    public void Constants()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", Constant(host));
        // ok: csharp-command-injection
        Process.Start("ping", Enabled() ? host : "localhost");
        // ruleid: csharp-command-injection
        Process.Start("ping", Enabled() ? "localhost" : host);
    }

    public void EarlyReturn()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Guarded(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Guarded("alpha"));
    }

    public void Recursion()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Repeated(Request.Query["host"], 3));
        // ok: csharp-command-injection
        Process.Start("ping", Repeated("alpha", 3));
    }

    public void Variadic()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Joined("-n 1", Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Joined("-n 1", "alpha"));
    }

    public void Defaults()
    {
        // ok: csharp-command-injection
        Process.Start("ping", WithDefault(Request.Query["host"]));
        // ruleid: csharp-command-injection
        Process.Start("ping", WithDefault("localhost", Request.Query["host"]));
    }

    public void Outs()
    {
        Fill(Request.Query["host"], out string a);
        // todoruleid: csharp-command-injection
        Process.Start("ping", a);
        FillConstant(Request.Query["host"], out string b);
        // ok: csharp-command-injection
        Process.Start("ping", b);
    }

    public void Local()
    {
        string Inner(string s) => s.Trim();
        // ruleid: csharp-command-injection
        Process.Start("ping", Inner(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Inner("alpha"));
    }

    public void Extension()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", host.Decorated());
        // ok: csharp-command-injection
        Process.Start("ping", host.Ignored());
    }
}

public static class Extensions
{
    public static string Decorated(this string s) => "-n 1 " + s;

    public static string Ignored(this string s) => "-n 1 localhost";
}

public static class Commands
{
    public static string AsCommand(this string host) => "ping " + host;
    public static string Quiet(this string host, string word) => word;
}

public class ExtensionController : Controller
{
    public void Extensions()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("sh", host.AsCommand());
        // ok: csharp-command-injection
        Process.Start("sh", host.Quiet("uptime"));
    }

    private void Fill(ref string text) { text = Request.Query["host"]; }

    private void Empty(ref string text) { text = "localhost"; }

    private void Give(out string text) { text = Request.Query["host"]; }

    public void ByReference()
    {
        string a = "localhost";
        Fill(ref a);
        // ruleid: csharp-command-injection
        Process.Start("ping", a);
        Empty(ref a);
        // ok: csharp-command-injection
        Process.Start("ping", a);
        Give(out var b);
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + (b) + " 1");
    }
}

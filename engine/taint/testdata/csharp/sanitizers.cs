using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

using System.IO;
using System.Net;

public class SanitizersController : ControllerBase
{
    private static string Cleaned(string s) => int.Parse(s).ToString();

    public void Numbers()
    {
        string text = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + int.Parse(text));
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + Convert.ToInt32(text));
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + Guid.Parse(text));
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + text);
    }

    public void OtherWeakness()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", WebUtility.HtmlEncode(Request.Query["host"]));
    }

    public void Afterwards()
    {
        string text = Request.Query["host"];
        int.Parse(text);
        // ruleid: csharp-command-injection
        Process.Start("ping", text);
    }

    public void Wrapped()
    {
        // ok: csharp-command-injection
        Process.Start("ping", Cleaned(Request.Query["host"]));
        // ruleid: csharp-command-injection
        Process.Start("ping", Cleaned(Request.Query["host"]) + Request.Query["more"]);
    }

    public void FileNames()
    {
        string name = Request.Query["host"];
        // ruleid: csharp-path-traversal
        System.IO.File.ReadAllText("/srv/files/" + name);
        // ok: csharp-path-traversal
        System.IO.File.ReadAllText("/srv/files/" + Path.GetFileName(name));
    }

    public void Enumerated()
    {
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + Enum.Parse<Kind>(Request.Query["host"]));
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + Request.Query["host"]);
    }
}

public enum Kind { Small, Large }

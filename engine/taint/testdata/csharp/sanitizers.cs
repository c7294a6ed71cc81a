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
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + new Guid(text));
        // ok: csharp-command-injection
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
        // ok: csharp-command-injection
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

public class TypedController : ControllerBase
{
    [HttpGet]
    public void Typed([FromQuery] Kind kind, [FromQuery] Guid id, [FromQuery] Guid[] ids, [FromQuery] List<Kind> kinds, [FromQuery] Kind? none, [FromQuery] List<string> names)
    {
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + kind);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + id);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + ids[0] + string.Join(",", kinds) + none);
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + names[0]);
    }

    [HttpPost]
    public void Parts([FromBody] Order order)
    {
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + order.Kind + order.Id + order.Count);
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n " + order.Name);
    }
}

public class Order
{
    public Kind Kind { get; set; }
    public Guid Id { get; set; }
    public int? Count { get; set; }
    public string Name { get; set; }
}

public enum Kind { Small, Large }

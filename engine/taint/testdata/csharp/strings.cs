using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

using System.Text;

public class StringsController : ControllerBase
{
    public void Interpolated()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", $"-n 1 {host}");
        // ruleid: csharp-command-injection
        Process.Start("ping", $"-n 1 {host.Trim().ToLower()}");
        // ok: csharp-command-injection
        Process.Start("ping", $"-n 1 {host.Length}");
        // ok: csharp-command-injection
        Process.Start("ping", $"-n 1 {"localhost"}");
    }

    public void Concatenated()
    {
        string command = "-n 1 ";
        command += Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", command);
        string constant = "-n ";
        constant += int.Parse(Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", constant);
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Concat("-n 1 ", Request.Query["host"]));
    }

    public void Formatted()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Format("-n 1 {0}", Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", string.Format("-n {0}", int.Parse(Request.Query["host"])));
    }

    public void Built()
    {
        var sb = new StringBuilder();
        sb.Append("-n 1 ").Append(Request.Query["host"]).Append(" -4");
        // ruleid: csharp-command-injection
        Process.Start("ping", sb.ToString());
        sb.Clear();
        sb.Append("localhost");
        // ok: csharp-command-injection
        Process.Start("ping", sb.ToString());
    }

    public void Joined()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Join(" ", "-n 1", Request.Query["host"]));
        // ruleid: csharp-command-injection
        Process.Start("ping", string.Join(" ", new List<string> { "-n 1", Request.Query["host"] }));
        // ok: csharp-command-injection
        Process.Start("ping", string.Join(" ", new List<string> { "-n 1", "localhost" }));
    }

    public void Parts()
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", host.Substring(1));
        // ruleid: csharp-command-injection
        Process.Start("ping", host.Split(',')[0]);
        // ruleid: csharp-command-injection
        Process.Start("ping", host[1..]);
        // ok: csharp-command-injection
        Process.Start("ping", "alpha,beta".Split(',')[0]);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + host.Length);
        // ok: csharp-command-injection
        Process.Start("ping", "-n " + string.IsNullOrEmpty(host));
        // ruleid: csharp-command-injection
        Process.Start("ping", new string(host.ToCharArray()));
        // ruleid: csharp-command-injection
        Process.Start("ping", Regex.Replace("-n HOST", "HOST", host));
        // ok: csharp-command-injection
        Process.Start("ping", Regex.Replace("-n HOST", host, "localhost"));
    }

    public void Verbatim()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", @"-n 1 " + Request.Query["host"]);
        // ok: csharp-command-injection
        Process.Start("ping", @"-n 1 localhost");
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class Refused : Exception
{
    public string Reason { get; }

    public Refused(string message, string reason) : base(message)
    {
        Reason = reason;
    }
}

public class ExceptionsController : ControllerBase
{
    public void Caught()
    {
        string host = "localhost";
        try
        {
            host = Request.Query["host"];
            int.Parse(Request.Query["port"]);
        }
        catch (FormatException)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public void ReplacedInCatch()
    {
        string host;
        try
        {
            host = int.Parse(Request.Query["host"]).ToString();
        }
        catch (FormatException)
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void TaintedInCatch()
    {
        string host = Request.Query["host"];
        string target;
        try
        {
            target = "id" + int.Parse(host);
        }
        catch (FormatException)
        {
            target = host;
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", target);
    }

    public void Last()
    {
        string host = Request.Query["host"];
        try
        {
            Console.WriteLine("begin");
        }
        finally
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void ThrownAway()
    {
        string host = Request.Query["host"];
        if (host != "localhost")
        {
            throw new ArgumentException("unknown host");
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void OrThrow()
    {
        string host = Request.Query["host"].ToString() ?? throw new ArgumentException("no host");
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Carried()
    {
        try
        {
            throw new Refused("refused", Request.Query["host"]);
        }
        catch (Refused e)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", e.Reason);
        }
        try
        {
            throw new Refused("refused", "localhost");
        }
        catch (Refused e)
        {
            // ok: csharp-command-injection
            Process.Start("ping", e.Reason);
        }
    }

    public void NoSuchPlace()
    {
        string host = Request.Query["host"];
        int[] counts = { 1, 2 };
        var at = -1;
        try
        {
            var count = counts[at];
        }
        catch (IndexOutOfRangeException)
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void OfNothing()
    {
        string host = Request.Query["host"];
        string name = null;
        try
        {
            var n = name.Length;
        }
        catch (NullReferenceException)
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void MaybeNothing()
    {
        string host = Request.Query["host"];
        string name = null;
        try
        {
            var n = name?.Length;
        }
        catch (NullReferenceException)
        {
            host = "localhost";
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class ConstantsController : ControllerBase
{
    private const bool Legacy = false;
    private const int Limit = 4;

    public void Plain()
    {
        string name = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", "-n 1 " + name);
    }

    public void Replaced()
    {
        string name = Request.Query["host"];
        name = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", "-n 1 " + name);
    }

    public void NeverTaken()
    {
        string host = "localhost";
        if (Legacy)
        {
            host = Request.Query["host"];
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void AlwaysTaken()
    {
        string host = "localhost";
        if (!Legacy && Limit > 3)
            host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Arithmetic()
    {
        int n = 106;
        string a = 7 * 18 + n > 200 ? "localhost" : Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", a);
        string b = 7 * 18 + n > 300 ? "localhost" : Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", b);
    }

    public void Text()
    {
        string mode = "strict";
        string host = Request.Query["host"];
        if (mode.Equals("strict") && mode.Length == 6)
        {
            host = "localhost";
        }
        // todook: csharp-command-injection
        Process.Start("ping", host);
    }

    public void AfterReturn()
    {
        string host = Request.Query["host"];
        if (!Legacy) return;
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Coalesced()
    {
        string host = Request.Query["host"] ?? "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
        string nothing = null;
        // ok: csharp-command-injection
        Process.Start("ping", nothing ?? "localhost");
    }

    public void Fits()
    {
        string kind = "v4-only", pattern = @"^v\d";
        string host = Request.Query["host"];
        if (Regex.IsMatch(kind, pattern)) host = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", host);
        string other = Request.Query["host"];
        if (Regex.IsMatch(kind, @"^v\d$")) other = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", other);
        string third = Request.Query["host"];
        if (Regex.IsMatch(kind, @"(?<=v)\d")) third = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", third);
    }
}

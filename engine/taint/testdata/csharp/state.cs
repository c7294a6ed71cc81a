using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public static class Context
{
    public static string User;
    public static string Mode;
}

public class Started : ControllerBase
{
    private static readonly string host = System.Console.ReadLine();
    private readonly string place = System.Console.ReadLine();
    private string later = System.Console.ReadLine();
    private readonly string here = "localhost";

    public void Run()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
        // ruleid: csharp-command-injection
        Process.Start("ping", place);
        // ok: csharp-command-injection
        Process.Start("ping", here);
        later = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", later);
    }
}

public class StateController : ControllerBase
{
    private string host;
    private string place = "localhost";
    private static string last;
    private const string Default = "localhost";

    public string Name { get; set; }

    public void Keep()
    {
        host = Request.Query["host"];
        place = "127.0.0.1";
        last = Request.Query["host"];
        Name = Request.Query["host"];
    }

    public void Use()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", host);
        // ok: csharp-command-injection
        Process.Start("ping", place);
        // ruleid: csharp-command-injection
        Process.Start("ping", Name);
    }

    public void UseStatic()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", last);
        // ok: csharp-command-injection
        Process.Start("ping", Default);
    }

    public void Set()
    {
        Context.User = Request.Query["host"];
        Context.Mode = "fast";
    }

    public void Get()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Context.User);
        // ok: csharp-command-injection
        Process.Start("ping", Context.Mode);
    }
}

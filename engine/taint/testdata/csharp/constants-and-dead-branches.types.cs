using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public record Inner(string T);

public record Outer(Inner A, Inner B);

public class TypesController
{
    void RecordSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        object o = new Outer(new Inner(data), new Inner("f"));
        if (o is Outer(Inner a, Inner b))
        {
            data = b.T;
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void RecordUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        object o = new Outer(new Inner(data), new Inner("f"));
        data = "";
        if (o is Outer(Inner a, Inner b))
        {
            data = a.T;
        }
        // ruleid: csharp-command-injection
        Process.Start(data);
    }

    void RecordNestSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        object o = new Outer(new Inner(data), new Inner("f"));
        if (o is Outer(Inner(string a), Inner(string b)))
        {
            data = b;
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void RecordNestUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        object o = new Outer(new Inner("f"), new Inner(data));
        data = "";
        if (o is Outer(Inner(string a), Inner(string b)))
        {
            data = b;
        }
        // ruleid: csharp-command-injection
        Process.Start(data);
    }

    void DynSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        dynamic d = data;
        if (d is string)
        {
            data = "e";
        }
        else
        {
            data = d;
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void RegexOptSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var r = @"abc";
        var s = "AbC";
        if (Regex.IsMatch(s, r, RegexOptions.IgnoreCase))
        {
            data = "";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void RegexBackSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var r = @"(?<g1>kek)\k<g1>";
        var s = "kekkek";
        if (Regex.IsMatch(s, r))
        {
            data = "";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }
}

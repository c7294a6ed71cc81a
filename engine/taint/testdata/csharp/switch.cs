using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class SwitchesController : ControllerBase
{
    public void ConstantCase()
    {
        string host = Request.Query["host"];
        string target;
        switch ("ABC"[1])
        {
            case 'A':
                target = host;
                break;
            case 'B':
                target = "localhost";
                break;
            default:
                target = host;
                break;
        }
        // ok: csharp-command-injection
        Process.Start("ping", target);
    }

    public void UnknownCase(int mode)
    {
        string target;
        switch (mode)
        {
            case 1:
                target = "alpha";
                break;
            case 2:
                target = Request.Query["host"];
                break;
            default:
                target = "localhost";
                break;
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", target);
    }

    public void Expression()
    {
        string host = Request.Query["host"];
        string a = host switch
        {
            "a" => "alpha",
            "b" or "c" => "beta",
            _ => "localhost",
        };
        // ok: csharp-command-injection
        Process.Start("ping", a);
        string b = host switch
        {
            "a" => "alpha",
            _ => host.Trim(),
        };
        // ruleid: csharp-command-injection
        Process.Start("ping", b);
    }

    public void Narrowed()
    {
        string host = Request.Query["host"];
        switch (host)
        {
            case "alpha":
            case "beta":
                // ok: csharp-command-injection
                Process.Start("ping", host);
                break;
            default:
                // ruleid: csharp-command-injection
                Process.Start("ping", host);
                break;
        }
    }

    public void Typed()
    {
        object value = (string)Request.Query["host"];
        switch (value)
        {
            case int n:
                // ok: csharp-command-injection
                Process.Start("ping", "-n " + n);
                break;
            case string s:
                // ruleid: csharp-command-injection
                Process.Start("ping", s);
                break;
        }
    }

    public void Compared(int place)
    {
        string host = Request.Query["host"];
        int fixedPlace = 7;
        var some = fixedPlace switch { < 0 => "localhost", > 9 => host, _ => "beta" };
        // ok: csharp-command-injection
        Process.Start("ping", some);
        some = place switch { < 0 => "localhost", > 9 => host, _ => "beta" };
        // ruleid: csharp-command-injection
        Process.Start("ping", some);
        if (fixedPlace is > 5 and < 9)
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }
}

public readonly struct Place
{
    public int X { get; }
    public int Y { get; }

    public Place(int x, int y) => (X, Y) = (x, y);

    public void Deconstruct(out int x, out int y) => (x, y) = (X, Y);
}

public record Target(string Name);

public record Route(Target From, Target To);

public class PatternsController : ControllerBase
{
    public void Positions()
    {
        string first = Request.Query["host"];
        string other = first;
        var p = new Place(4, -4);
        if (p is (4, -4)) first = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", first);
        if (p is (4, 5)) other = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", other);
        // ok: csharp-command-injection
        Process.Start("ping", p switch { (4, -4) => "localhost", _ => other });
        // ruleid: csharp-command-injection
        Process.Start("ping", p switch { (4, > 0) => "localhost", _ => other });
        var (x, y) = p;
        // ok: csharp-command-injection
        Process.Start("ping", x == 4 ? "localhost" : other);
    }

    public void Lists()
    {
        string host = Request.Query["host"];
        string a = host, b = host, c = host, d = host;
        var list = new List<int> { 1, 2, 3 };
        if (list is [1, 2, 3]) a = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", a);
        if (list is [1, 2]) b = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", b);
        if (list is [1, 2 or 7, > 2]) c = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", c);
        if (list is not [1, _, 3]) d = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", d);
        // ok: csharp-command-injection
        Process.Start("ping", list switch { [1, ..] => "localhost", _ => host });
        var words = new List<string> { "-n", host };
        if (words is [var option, var name])
        {
            // ok: csharp-command-injection
            Process.Start("ping", option);
            // ruleid: csharp-command-injection
            Process.Start("ping", name);
        }
    }

    public void Texts()
    {
        string host = Request.Query["host"];
        string a = host, b = host, c = host, d = host;
        var text = "123";
        if (text is ['1', '2', '3']) a = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", a);
        if (text is ['1' or '2', .., '3']) b = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", b);
        if (text is string { Length: 3 }) c = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", c);
        if (text is { Length: > 3 }) d = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", d);
        var longer = "A" + host + "b";
        // todook: csharp-command-injection
        Process.Start("ping", longer switch { ['a' or 'A', .., 'b' or 'B'] => "localhost", _ => host });
    }

    public void Types()
    {
        string host = Request.Query["host"];
        string a = host;
        object o = new List<int> { 1, 2, 3 };
        if (o is ICollection<int>) a = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", a);
        // ok: csharp-command-injection
        Process.Start("ping", o switch { List<int> => "localhost", _ => host });
        // ruleid: csharp-command-injection
        Process.Start("ping", o switch { Dictionary<int, int> => "localhost", _ => host });
        object target = new Target("localhost");
        // ok: csharp-command-injection
        Process.Start("ping", target switch { Route r => host, Target t when t.Name == "localhost" => t.Name, _ => host });
        // ruleid: csharp-command-injection
        Process.Start("ping", target switch { Target t when t.Name != "localhost" => t.Name, _ => host });
    }

    public void Parts()
    {
        string host = Request.Query["host"];
        object o = new Route(new Target(host), new Target("localhost"));
        if (o is Route(Target x, Target y))
        {
            // ok: csharp-command-injection
            Process.Start("ping", y.Name);
            // ruleid: csharp-command-injection
            Process.Start("ping", x.Name);
        }
        if (o is Route(Target(string s), Target(string t)))
        {
            // ok: csharp-command-injection
            Process.Start("ping", t);
            // ruleid: csharp-command-injection
            Process.Start("ping", s);
        }
        if (o is Route { To: { Name: var u }, From.Name: var v })
        {
            // ok: csharp-command-injection
            Process.Start("ping", u);
            // ruleid: csharp-command-injection
            Process.Start("ping", v);
        }
        switch (o)
        {
            case Route { To.Name: "elsewhere" }:
                // ok: csharp-command-injection
                Process.Start("ping", host);
                break;
            case Route { From: var from } when from != null:
                // ruleid: csharp-command-injection
                Process.Start("ping", from.Name);
                break;
        }
        if (o is Route { To.Name: "localhost" }) host = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }

    public void Both(string kind, int level)
    {
        string host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", (kind, level) switch { ("a", > 2) => "localhost", (_, 0) => host, _ => "beta" });
        // ok: csharp-command-injection
        Process.Start("ping", ("b", 2) switch { ("a", > 1) => host, ("b", 2) => "localhost", _ => host });
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public static class Bell
{
    public static event Action<string>? OnRing;
    public static void Ring(string a)
    {
        OnRing?.Invoke(a);
    }
}

public static class Bell2
{
    private static event Action<string>? _on;
    public static event Action<string> OnRing { add { _on += value; } remove { _on -= value; } }
    public static void Ring(string a)
    {
        _on?.Invoke(a);
    }
}

public class Rewriter
{
    public string str;
    public Rewriter(string s)
    {
        str = s;
    }
    public void Set(string s)
    {
        str = s;
    }
}

public class EventsController
{
    void EventLambdaSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        Bell.OnRing += (string s) => data = s;
        Bell.Ring("q");
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void EventLambdaUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var o = "";
        Bell.OnRing += (string s) => o = s;
        Bell.Ring(data);
        // ruleid: csharp-command-injection
        Process.Start(o);
    }

    void EventMethodUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var s = new Rewriter("a");
        Bell.OnRing += s.Set;
        Bell.Ring(data);
        // ruleid: csharp-command-injection
        Process.Start(s.str);
    }

    void EventMethodSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var s = new Rewriter(data);
        Bell.OnRing += s.Set;
        Bell.Ring("x");
        // ok: csharp-command-injection
        Process.Start(s.str);
    }

    void CustomMethodUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var s = new Rewriter("a");
        Bell2.OnRing += s.Set;
        Bell2.Ring(data);
        // ruleid: csharp-command-injection
        Process.Start(s.str);
    }

    void CustomMethodSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var s = new Rewriter(data);
        Bell2.OnRing += s.Set;
        Bell2.Ring("x");
        // ok: csharp-command-injection
        Process.Start(s.str);
    }

    void CustomRemovedSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var s = new Rewriter("a");
        Bell2.OnRing += s.Set;
        Bell2.OnRing -= s.Set;
        Bell2.Ring(data);
        // ok: csharp-command-injection
        Process.Start(s.str);
    }

    void MultiSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var o = "";
        Action<string> p = (string s) => o += s;
        Action<string> n = (string s) => o += " ";
        Action<string> a = p + n;
        a -= p;
        a(data);
        // ok: csharp-command-injection
        Process.Start(o);
    }

    void MultiUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var o = "";
        Action<string> p = (string s) => o += s;
        Action<string> n = (string s) => o += " ";
        Action<string> a = p + n;
        a(data);
        // ruleid: csharp-command-injection
        Process.Start(o);
    }
}

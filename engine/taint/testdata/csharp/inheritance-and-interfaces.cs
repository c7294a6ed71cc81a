using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public interface INaming
{
    string Name(string s);

    string Twice(string s) => Name(s) + Name(s);
}

public class Same : INaming
{
    public string Name(string s) => s;
}

public class Constant : INaming
{
    public string Name(string s) => "localhost";
}

public abstract class Base
{
    protected string host;

    protected Base(string host)
    {
        this.host = host;
    }

    protected abstract string Target();

    public virtual string Command() => "-n 1 " + Target();
}

public class Remote : Base
{
    public Remote(string host) : base(host) { }

    protected override string Target() => host;
}

public class Local : Base
{
    public Local(string host) : base(host) { }

    protected override string Target() => "localhost";
}

public class Quiet : Remote
{
    public Quiet(string host) : base(host) { }

    public override string Command() => base.Command() + " -4";
}

public interface IReader
{
    string Read(string s);
}

public class SafeReader : IReader
{
    public string Read(string s) => "localhost";
}

public class InheritanceController : ControllerBase
{
    private readonly IReader reader;

    public InheritanceController(IReader reader)
    {
        this.reader = reader;
    }

    public void Exact()
    {
        INaming a = new Same();
        INaming b = new Constant();
        // ruleid: csharp-command-injection
        Process.Start("ping", a.Name(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", b.Name(Request.Query["host"]));
    }

    public void Any(INaming naming)
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", naming.Name(Request.Query["host"]));
    }

    public void TemplateMethod()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", new Remote(Request.Query["host"]).Command());
        // ok: csharp-command-injection
        Process.Start("ping", new Local(Request.Query["host"]).Command());
    }

    public void BaseCall()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", new Quiet(Request.Query["host"]).Command());
        // ok: csharp-command-injection
        Process.Start("ping", new Quiet("localhost").Command());
    }

    public void Injected()
    {
        // ok: csharp-command-injection
        Process.Start("ping", reader.Read(Request.Query["host"]));
    }
}

public interface IChooser
{
    string Choose(string a, string b);
}

public class FirstOf : IChooser
{
    public string Choose(string a, string b) { return a; }
}

public class SecondOf : IChooser
{
    public string Choose(string a, string b) { return b; }
}

public class GenericsController : ControllerBase
{
    private static string Choose<T>(string a, string b) where T : IChooser, new()
    {
        var chooser = new T();
        return chooser.Choose(a, b);
    }

    private static string Among<T, V>(string a, string b) where T : V, new() where V : IChooser
    {
        return Choose<T>(a, b);
    }

    public void Made()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", Choose<FirstOf>("localhost", host));
        // ruleid: csharp-command-injection
        Process.Start("ping", Choose<SecondOf>("localhost", host));
        // todook: csharp-command-injection
        Process.Start("ping", Among<FirstOf, IChooser>("localhost", host));
        // ruleid: csharp-command-injection
        Process.Start("ping", Among<SecondOf, IChooser>("localhost", host));
    }
}

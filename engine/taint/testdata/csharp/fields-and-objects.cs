using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class Order
{
    public string Host { get; set; }
    public string Note { get; set; } = "none";
    public Order Next;

    public Order() { }

    public Order(string host, string note)
    {
        Host = host;
        Note = note;
    }

    public static Order Of(string host)
    {
        return new Order(host, "made");
    }
}

public record Pair(string Left, string Right);

public class Point
{
    private readonly string _host;

    public Point(string host) => _host = host;

    public string Host => _host;
    public string Fixed => "localhost";
}

public class Builder
{
    private string host = "";
    private string note = "";

    public Builder WithHost(string host)
    {
        this.host = host;
        return this;
    }

    public Builder WithNote(string note)
    {
        this.note = note;
        return this;
    }

    public Order Build() => new Order(host, note);
}

public class FieldsController : ControllerBase
{
    public void FieldsApart()
    {
        var o = new Order();
        o.Host = Request.Query["host"];
        o.Note = "localhost";
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    public void Initializer()
    {
        var o = new Order { Host = Request.Query["host"], Note = "localhost" };
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    public void Overwritten()
    {
        var o = new Order(Request.Query["host"], "x");
        o.Host = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", o.Host);
    }

    public void Alias()
    {
        var a = new Order();
        var b = a;
        b.Host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", a.Host);
        a.Host = "localhost";
        // ok: csharp-command-injection
        Process.Start("ping", b.Host);
    }

    public void Factory()
    {
        var o = Order.Of(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    public void Records()
    {
        var p = new Pair(Request.Query["host"], "localhost");
        // ruleid: csharp-command-injection
        Process.Start("ping", p.Left);
        // ok: csharp-command-injection
        Process.Start("ping", p.Right);
        var q = p with { Left = "alpha" };
        // ok: csharp-command-injection
        Process.Start("ping", q.Left);
    }

    public void Properties()
    {
        var p = new Point(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", p.Host);
        // ok: csharp-command-injection
        Process.Start("ping", p.Fixed);
    }

    public void Fluent()
    {
        var o = new Builder().WithHost(Request.Query["host"]).WithNote("localhost").Build();
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    public void Anonymous()
    {
        var o = new { Host = Request.Query["host"], Note = "localhost" };
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    public void Nested()
    {
        var o = new Order("localhost", "x");
        o.Next = new Order(Request.Query["host"], "y");
        // ok: csharp-command-injection
        Process.Start("ping", o.Host);
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Next.Host);
    }

    public void FilledElsewhere()
    {
        var o = new Order("localhost", "x");
        Fill(o);
        // ruleid: csharp-command-injection
        Process.Start("ping", o.Host);
        // ok: csharp-command-injection
        Process.Start("ping", o.Note);
    }

    private void Fill(Order o)
    {
        o.Host = Request.Query["host"];
        o.Note = "filled";
    }

    public void Properties()
    {
        var p = new Ping(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", p.Arguments);
        // ruleid: csharp-command-injection
        Process.Start("ping", p.Command);
        // ok: csharp-command-injection
        Process.Start("ping", p.Fixed);
    }
}

public class Ping
{
    private readonly string host;
    public Ping(string h) { host = h; }
    public string Arguments => "-c 1 " + host;
    public string Command { get { return "ping " + host; } }
    public string Fixed => "localhost";

    public void CopiedWith()
    {
        var o = new Order { Host = "localhost", Note = Request.Query["host"] };
        var copy = o with { Host = Request.Query["host"], Note = "a" };
        // ruleid: csharp-command-injection
        Process.Start("ping", copy.Host);
        // ok: csharp-command-injection
        Process.Start("ping", copy.Note);
    }

    public void PartsOfTuple()
    {
        var both = (Request.Query["host"].ToString(), "localhost");
        // ruleid: csharp-command-injection
        Process.Start("ping", both.Item1);
        // ok: csharp-command-injection
        Process.Start("ping", both.Item2);
    }
}

public class TargetTypedController : ControllerBase
{
    private sealed class Held { public string Host { get; set; } public string Note { get; set; } }

    public void Braces()
    {
        Held held = new() { Host = Request.Query["host"], Note = "localhost" };
        // ruleid: csharp-command-injection
        Process.Start("ping", held.Host);
        // ok: csharp-command-injection
        Process.Start("ping", held.Note);
        // ruleid: csharp-command-injection
        var a = new ProcessStartInfo { FileName = "sh", Arguments = "-c " + held.Host };
        // ok: csharp-command-injection
        var b = new ProcessStartInfo { FileName = "sh", Arguments = "-c uptime", UserName = held.Host };
        // ok: csharp-command-injection
        var c = new ProcessStartInfo("sh") { UserName = held.Host };
        ProcessStartInfo d = new("sh");
        // ruleid: csharp-command-injection
        d.Arguments = held.Host;
    }
}

public class DefaultsController : ControllerBase
{
    public class Form
    {
        public string Host { get; set; } = "";
        public const string Kind = "";
    }

    public void Sent([FromBody] Form form)
    {
        if (form.Host == "")
        {
            return;
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", form.Host);
        if (Form.Kind == "")
        {
            return;
        }
        // ok: csharp-command-injection
        Process.Start("ping", form.Host);
    }

    public void Setters()
    {
        var kept = new Kept();
        kept.Forgetful = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", kept.Forgetful);
        kept.Copied = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", kept.Copied);
    }

    public void ChainedConstructors()
    {
        var hosts = new HostList(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", hosts.All[0]);
        // ok: csharp-command-injection
        Process.Start("ping", hosts.All[1]);
    }

    public void PrimaryConstructor()
    {
        var node = new Node(Request.Query["host"], "beta");
        // ruleid: csharp-command-injection
        Process.Start("ping", node.Host);
        // ok: csharp-command-injection
        Process.Start("ping", node.Name);
        string @host = Request.Query["host"];
        // ruleid: csharp-command-injection
        Process.Start("ping", @host);
    }
}

public class Kept
{
    private string last = "";

    public string Forgetful { get { return last; } set { last = "localhost"; } }
    public string Copied { get { return last; } set { last = value; } }
}

public class HostList
{
    public string[] All;

    public HostList(string host) : this(new string[] { host, "localhost" }) { }

    public HostList(string[] all)
    {
        All = all;
    }
}

public class Node(string host, string name)
{
    public string Host { get; } = host;
    public string Name => name;
}

public class Endpoint
{
    private string name;

    public Endpoint(string name) { this.name = name; }

    public static Endpoint operator -(Endpoint l, Endpoint r) => r;

    public static Endpoint operator -(Endpoint e) => new("localhost");

    public static Endpoint operator +(Endpoint l, Endpoint r) => l;

    public static explicit operator string(Endpoint e) => e.name;

    public static explicit operator Endpoint(string s) => new("localhost");

    public string this[string key, string other] => name;

    public override string ToString() => name;
}

public class OperatorsController : ControllerBase
{
    public void Operators()
    {
        var a = new Endpoint(Request.Query["host"]);
        var b = new Endpoint("localhost");
        // ok: csharp-command-injection
        Process.Start("ping", (a - b).ToString());
        // ruleid: csharp-command-injection
        Process.Start("ping", (a + b).ToString());
        b += a;
        // ok: csharp-command-injection
        Process.Start("ping", b.ToString());
        b -= a;
        // ruleid: csharp-command-injection
        Process.Start("ping", b.ToString());
    }

    public void Conversions()
    {
        string host = Request.Query["host"];
        var made = (Endpoint)host;
        // ok: csharp-command-injection
        Process.Start("ping", made.ToString());
        var kept = new Endpoint(host);
        // ruleid: csharp-command-injection
        Process.Start("ping", (string)kept);
    }

    public void Indexed()
    {
        var e = new Endpoint(Request.Query["host"]);
        // ruleid: csharp-command-injection
        Process.Start("ping", e["a", "b"]);
        var own = new Endpoint("localhost");
        // ok: csharp-command-injection
        Process.Start("ping", own["a", Request.Query["host"]]);
    }
}

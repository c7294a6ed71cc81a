using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

using System.Threading.Tasks;

public class AsyncController : ControllerBase
{
    private async Task<string> Read()
    {
        await Task.Delay(1);
        return Request.Query["host"];
    }

    private async Task<string> Constant()
    {
        await Task.Delay(1);
        return "localhost";
    }

    public async Task Awaited()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", await Read());
        // ok: csharp-command-injection
        Process.Start("ping", await Constant());
    }

    public void Results()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Read().Result);
        // ok: csharp-command-injection
        Process.Start("ping", Constant().Result);
        // ruleid: csharp-command-injection
        Process.Start("ping", Read().GetAwaiter().GetResult());
    }

    public async Task Runs()
    {
        string host = Request.Query["host"];
        string a = await Task.Run(() => host);
        // todoruleid: csharp-command-injection
        Process.Start("ping", a);
        string b = await Task.Run(() => "localhost");
        // ok: csharp-command-injection
        Process.Start("ping", b);
        string c = await Task.FromResult(host);
        // ruleid: csharp-command-injection
        Process.Start("ping", c);
    }

    public async Task Whole()
    {
        string[] all = await Task.WhenAll(Read(), Constant());
        // ruleid: csharp-command-injection
        Process.Start("ping", all[0]);
    }

    private IEnumerable<string> Hosts()
    {
        yield return Request.Query["host"];
    }

    private IEnumerable<string> Constants()
    {
        yield return "localhost";
    }

    public void Iterators()
    {
        foreach (var host in Hosts())
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host);
        }
        foreach (var host in Constants())
        {
            // ok: csharp-command-injection
            Process.Start("ping", host);
        }
    }

    public async Task Configured()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", await Read().ConfigureAwait(false));
        // ok: csharp-command-injection
        Process.Start("ping", await Constant().ConfigureAwait(false));
    }
}

public class PromisedController : ControllerBase
{
    private sealed class Held { public string Host; public string Note; }

    private async Task<Held> Hold(string host) { return new Held { Host = host, Note = "localhost" }; }

    public async Task WithoutContext()
    {
        var held = await Hold(Request.Query["host"]).ConfigureAwait(false);
        // ruleid: csharp-command-injection
        Process.Start("ping", held.Host);
        // ok: csharp-command-injection
        Process.Start("ping", held.Note);
    }
}

public class LaterController : ControllerBase
{
    public async Task Later(string host)
    {
        var upper = await Task.Run(() => host.ToUpper());
        // ruleid: csharp-command-injection
        Process.Start("ping", upper);
        var known = await Task.Run(() => "localhost");
        // ok: csharp-command-injection
        Process.Start("ping", known);
        var lazy = new Lazy<string>(() => host);
        // ruleid: csharp-command-injection
        Process.Start("ping", lazy.Value);
        await Task.FromResult(host).ContinueWith(done =>
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", done.Result);
        });
    }

    public async Task Awaited()
    {
        string host = Request.Query["host"];
        await Task.Run(() => { host = "localhost"; });
        // ok: csharp-command-injection
        Process.Start("ping", host);
        string other = "localhost";
        await Task.Run(() => { other = Request.Query["host"]; });
        // ruleid: csharp-command-injection
        Process.Start("ping", other);
        string later = Request.Query["host"];
        var started = Task.Run(() => { later = "localhost"; });
        // ruleid: csharp-command-injection
        Process.Start("ping", later);
    }

    private class Worker
    {
        private List<string> places;
        private string name;

        public Worker(List<string> places, string name)
        {
            this.places = places;
            this.name = name;
        }

        public void Run() { places.Add(name); }
    }

    public void Started()
    {
        var places = new List<string>();
        Thread thread = new Thread(new Worker(places, Request.Query["host"]).Run);
        thread.Start();
        thread.Join();
        // ruleid: csharp-command-injection
        Process.Start("ping", places[0]);
        var own = new List<string>();
        Thread other = new(new Worker(own, "localhost").Run);
        other.Start();
        // ok: csharp-command-injection
        Process.Start("ping", own[0]);
    }
}

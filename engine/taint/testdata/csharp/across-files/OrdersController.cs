using Microsoft.AspNetCore.Mvc;
using System.Diagnostics;
using Shop.Model;
using Shop.Service;

namespace Shop.Web;

public class OrdersController : ControllerBase
{
    private readonly Shell shell = new Shell("ping");

    public void Imported()
    {
        // ruleid: csharp-command-injection
        Process.Start("ping", Names.Decorate(Request.Query["host"]));
        // ok: csharp-command-injection
        Process.Start("ping", Names.Clean(Request.Query["host"]));
    }

    public void Objects()
    {
        var order = new Order(Request.Query["host"], "localhost");
        // ruleid: csharp-command-injection
        Process.Start("ping", order.Host);
        // ok: csharp-command-injection
        Process.Start("ping", order.Place);
    }

    private string kept;

    public void Keep()
    {
        kept = Request.Query["host"];
    }

    public void Kept()
    {
        // ruleid: csharp-command-injection
        shell.Ping(kept);
        // ok: csharp-command-injection
        shell.PingFixed(kept);
    }

    public void Instance()
    {
        // ruleid: csharp-command-injection
        shell.Ping(Request.Query["host"]);
        // ok: csharp-command-injection
        shell.PingFixed(Request.Query["host"]);
    }
}

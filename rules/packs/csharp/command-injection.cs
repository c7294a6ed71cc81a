using System;
using Microsoft.AspNetCore.Mvc;
using System.Diagnostics;

public class PingController : ControllerBase
{
    [HttpGet("{host}")]
    public IActionResult Run(string host)
    {
        // ruleid: csharp-command-injection
        Process.Start("cmd.exe", "/c ping " + host);
        var info = new ProcessStartInfo("ping");
        // ruleid: csharp-command-injection
        info.Arguments = $"-n 1 {host}";
        // ruleid: csharp-command-injection
        info.FileName = Request.Query["program"];
        // ruleid: csharp-command-injection
        var other = new ProcessStartInfo { FileName = "ping", Arguments = host };
        return Ok();
    }

    [HttpPost]
    public IActionResult Safe(string host, int count)
    {
        var info = new ProcessStartInfo("ping");
        // ok: csharp-command-injection
        info.ArgumentList.Add(host);
        // ok: csharp-command-injection
        info.Arguments = "-n " + count;
        // ok: csharp-command-injection
        Process.Start(info);
        // ok: csharp-command-injection
        Process.Start("notepad.exe", "readme.txt");
        return Ok();
    }
}

public class NamesController : Controller
{
    [HttpPost]
    public IActionResult Show(Microsoft.AspNetCore.Http.IFormFile file)
    {
        // ok: csharp-command-injection
        ViewBag.FileName = file.FileName;
        // ok: csharp-command-injection
        attachment.FileName = file.FileName;
        return View();
    }

    [HttpPost]
    public IActionResult Run([FromServices] ITools tools, string name)
    {
        // ok: csharp-command-injection
        System.Diagnostics.Process.Start(tools.Path);
        // ruleid: csharp-command-injection
        System.Diagnostics.Process.Start(name);
        return View();
    }
}

public class ListsController : Controller
{
    public void Run(string name)
    {
        // ok: csharp-command-injection
        Process.Start("convert", new[] { "--", name });
        // ruleid: csharp-command-injection
        Process.Start("sh", new[] { "-c", "convert " + name });
        var info = new ProcessStartInfo("sh");
        info.ArgumentList.Add("-c");
        // ruleid: csharp-command-injection
        info.ArgumentList.Add("convert " + name);
        var plain = new ProcessStartInfo("convert");
        plain.ArgumentList.Add("--");
        // ok: csharp-command-injection
        plain.ArgumentList.Add(name);
        // ok: csharp-command-injection
        Process.Start(plain);
    }
}

using System;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

public class OutlivingController : Controller
{
    // What a method makes is called after it has returned.
    static Action<string> Runner(string prefix)
    {
        // ruleid: csharp-command-injection
        return text => Process.Start("/bin/sh", "-c " + prefix + text);
    }

    static Action<string> Careful(string prefix)
    {
        // ok: csharp-command-injection
        return text => Process.Start("/bin/sh", "-c " + prefix + int.Parse(text));
    }

    public IActionResult Count(string file)
    {
        var run = Runner("wc ");
        run(file);
        Careful("wc ")(file);
        return Ok();
    }
}

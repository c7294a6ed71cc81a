using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

// Each project of the workspace has a copy of what this one uses.
public class CopiesController : ControllerBase
{
    public void Extensions()
    {
        string host = Request.Query["host"];
        // ok: csharp-command-injection
        Process.Start("ping", host.Nothing());
        // ruleid: csharp-command-injection
        Process.Start("ping", host.Same());
    }

    public void Overridden()
    {
        Choice choice = new FixedChoice();
        // ok: csharp-command-injection
        Process.Start("ping", choice.Of(Request.Query["host"]));
    }
}

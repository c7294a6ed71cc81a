using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

public class ConvertModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Name { get; set; }

    public string Shown { get; set; }

    public void OnGet()
    {
        Run(Name);
        Twice(this.Name);
        Log(Shown);
    }

    private void Run(string name)
    {
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + name);
    }

    private void Twice(string name) => Inner(name);

    private void Inner(string name)
    {
        // ruleid: csharp-command-injection
        Process.Start("/bin/sh", "-c " + name);
    }

    private void Log(string name)
    {
        // ok: csharp-command-injection
        Process.Start("/bin/sh", "-c " + name);
    }
}

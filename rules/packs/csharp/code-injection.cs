using System;
using Microsoft.AspNetCore.Mvc;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;

public class CalcController : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Run(string expr, int n)
    {
        // ruleid: csharp-code-injection
        var a = await CSharpScript.EvaluateAsync(expr);
        var shell = PowerShell.Create();
        // ruleid: csharp-code-injection
        var b = Assembly.LoadFrom("/srv/plugins/" + Request.Query["plugin"]);
        // ok: csharp-code-injection
        var c = await CSharpScript.EvaluateAsync("1 + 1");
        // ok: csharp-code-injection
        var d = await CSharpScript.EvaluateAsync("1 + " + n);
        // ok: csharp-code-injection
        var e = Assembly.LoadFrom("/srv/plugins/orders.dll");
        return Ok(a);
    }
}

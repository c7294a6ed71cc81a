using System;
using Microsoft.AspNetCore.Mvc;
using System.Collections.Generic;

public class HandlersController : ControllerBase
{
    private readonly Dictionary<string, Func<IHandler>> factories;

    [HttpGet]
    public IActionResult Run(string handler)
    {
        // ruleid: csharp-type-named-by-request
        var a = Type.GetType("Shop." + handler);
        // ok: csharp-type-named-by-request
        var b = Type.GetType("Shop.Orders");
        // ok: csharp-type-named-by-request
        var c = Type.GetType(handler.GetType().FullName);
        // ok: csharp-type-named-by-request
        return Ok(factories[handler]());
    }
}

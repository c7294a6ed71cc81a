using System;
using Microsoft.AspNetCore.Mvc;
using System.Text.RegularExpressions;

public class SearchController : ControllerBase
{
    [HttpGet]
    public IActionResult Find(string q, string text)
    {
        // ruleid: csharp-regex-injection
        var a = new Regex(q);
        // ruleid: csharp-regex-injection
        var b = Regex.IsMatch("orders", ".*" + Request.Query["q"]);
        // ok: csharp-regex-injection
        var c = new Regex(Regex.Escape(q));
        // ok: csharp-regex-injection
        var d = "orders".Contains(q);
        return Ok(a);
    }
}

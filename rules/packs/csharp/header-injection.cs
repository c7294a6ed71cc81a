using System;
using Microsoft.AspNetCore.Mvc;

public class PagesController : ControllerBase
{
    [HttpGet]
    public void Show(string lang, int n)
    {
        // ruleid: csharp-header-injection
        Response.Headers.Append("Content-Language", lang);
        // ruleid: csharp-header-injection
        Response.Headers.Add("X-Title", "page " + Request.Query["title"]);
        // ok: csharp-header-injection
        Response.Headers.Append("Content-Language", lang == "de" ? "de" : "en");
        // ok: csharp-header-injection
        Response.Headers.Append("X-Count", n.ToString());
        // ok: csharp-header-injection
        Response.Headers.Append("X-Title", Uri.EscapeDataString(lang));
    }
}

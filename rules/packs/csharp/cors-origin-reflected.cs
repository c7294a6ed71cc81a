using System;
using Microsoft.AspNetCore.Mvc;

public class CorsController : ControllerBase
{
    [HttpGet]
    public void Get()
    {
        // ruleid: csharp-cors-origin-reflected
        Response.Headers.Append("Access-Control-Allow-Origin", Request.Headers["Origin"]);
        // ok: csharp-cors-origin-reflected
        Response.Headers.Append("Access-Control-Allow-Origin", "https://shop.example");
        // ok: csharp-cors-origin-reflected
        Response.Headers.Append("Vary", "Origin");
    }
}

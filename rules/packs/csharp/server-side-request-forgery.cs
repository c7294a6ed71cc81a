using System;
using Microsoft.AspNetCore.Mvc;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;

public class PreviewController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "a.example", "b.example" };
    private readonly HttpClient http;

    [HttpGet]
    public async Task<IActionResult> Get(string url)
    {
        // ruleid: csharp-server-side-request-forgery
        var a = await http.GetStringAsync(url);
        // ruleid: csharp-server-side-request-forgery
        var b = WebRequest.Create("http://" + Request.Query["host"] + "/status");
        // ruleid: csharp-server-side-request-forgery
        var c = new HttpRequestMessage(HttpMethod.Get, url);
        return Ok(a);
    }

    [HttpPost]
    public async Task<IActionResult> Safe(string id, string host)
    {
        // ok: csharp-server-side-request-forgery
        var a = await http.GetStringAsync("https://api.example/items/" + id);
        // ok: csharp-server-side-request-forgery
        var b = await http.GetStringAsync("https://api.example/status");
        if (Hosts.Contains(host))
        {
            // ok: csharp-server-side-request-forgery
            var c = await http.GetStringAsync("https://" + host + "/");
        }
        return Ok(a);
    }
}

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

public class AddressController : ControllerBase
{
    private readonly HttpClient client;
    private static readonly HashSet<string> Hosts = new() { "api.example" };
    private readonly HashSet<string> hosts = new(StringComparer.OrdinalIgnoreCase) { "api.example" };

    public async Task Get(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && hosts.Contains(address.Host))
        {
            // ok: csharp-server-side-request-forgery
            await client.GetAsync(address);
            // ok: csharp-server-side-request-forgery
            await client.GetAsync(url);
        }
        // ruleid: csharp-server-side-request-forgery
        await client.GetAsync(address);
        // ruleid: csharp-server-side-request-forgery
        var message = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri(url) };
        // ruleid: csharp-server-side-request-forgery
        var other = new HttpClient { BaseAddress = new Uri(url) };
        // ok: csharp-server-side-request-forgery
        var fixedOne = new HttpRequestMessage { RequestUri = new Uri("https://api.example/items?q=" + url) };
    }
}

public class OwnAddressController : ControllerBase
{
    private readonly HttpClient client;

    public async Task Get(string id)
    {
        // ok: csharp-server-side-request-forgery
        await client.GetAsync("https://shop.example" + Url.Action("Show", "Orders", new { id }));
        // ok: csharp-server-side-request-forgery
        await client.GetAsync(Url.Action("Show", "Orders", new { id }, "https"));
    }
}

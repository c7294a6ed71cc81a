using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using System.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

public class AccountController : Controller
{
    private static readonly HttpClient Client = new();
    private static readonly Dictionary<string, Uri> Partners = new() { ["a"] = new Uri("https://a.example.com"), ["b"] = new Uri("https://b.example.com") };
    private readonly ILogger<AccountController> _logger;
    private readonly HtmlEncoder _encoder;
    public AccountController(ILogger<AccountController> logger, HtmlEncoder encoder) { _logger = logger; _encoder = encoder; }

    [HttpPost]
    public IActionResult Login(string user, string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: csharp-open-redirect
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public IActionResult LoginOpen(string user, string returnUrl)
    {
        if (!string.IsNullOrEmpty(returnUrl))
            // ruleid: csharp-open-redirect
            return Redirect(returnUrl);
        return RedirectToAction("Index", "Home");
    }

    [HttpPost]
    public IActionResult LoginLocal(string returnUrl)
    {
        returnUrl ??= Url.Content("~/");
        // ok: csharp-open-redirect
        return LocalRedirect(returnUrl);
    }

    [HttpPost]
    public IActionResult LoginTernary(string returnUrl)
    {
        // ok: csharp-open-redirect
        return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    [HttpPost]
    public IActionResult LoginTernaryWrong(string returnUrl)
    {
        // ruleid: csharp-open-redirect
        return Redirect(Url.IsLocalUrl(returnUrl) ? "/" : returnUrl);
    }

    [HttpPost]
    public IActionResult LoginBefore(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl)) returnUrl = "/";
        // ok: csharp-open-redirect
        return Redirect(returnUrl);
    }

    private IActionResult RedirectToLocal(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl)) return Redirect(returnUrl);
        return RedirectToAction(nameof(Login));
    }

    [HttpPost]
    public IActionResult LoginHelper(string returnUrl)
    {
        // ok: csharp-open-redirect
        return RedirectToLocal(returnUrl);
    }

    [HttpGet]
    public IActionResult Host(string next)
    {
        if (Uri.TryCreate(next, UriKind.Absolute, out var uri) && uri.Host == "shop.example.com")
        {
            // ok: csharp-open-redirect
            return Redirect(uri.ToString());
        }
        // ruleid: csharp-open-redirect
        return Redirect(next);
    }

    [HttpGet]
    public IActionResult Encoded(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content("<p>" + HtmlEncoder.Default.Encode(name) + "</p>", "text/html");
    }

    [HttpGet]
    public IActionResult EncodedToo(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content($"<p>{WebUtility.HtmlEncode(name)}</p><b>{HttpUtility.HtmlEncode(name)}</b><i>{_encoder.Encode(name)}</i>", "text/html");
    }

    [HttpGet]
    public IActionResult UrlEncoded(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content($"<a href='/search?q={Uri.EscapeDataString(name)}'>again</a>", "text/html");
    }

    [HttpGet]
    public IActionResult NotEncoded(string name)
    {
        // ruleid: csharp-cross-site-scripting
        return Content("<p>" + HttpUtility.UrlDecode(name) + "</p>", "text/html");
    }

    [HttpGet]
    public IActionResult Plain(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content("Hello " + name);
    }

    [HttpGet]
    public IActionResult Json1(string name)
    {
        // ok: csharp-cross-site-scripting
        return Json(new { name });
    }

    [HttpGet]
    public IActionResult Json2(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content(JsonSerializer.Serialize(new { name }), "application/json");
    }

    [HttpGet]
    public IActionResult JsonInPage(string name)
    {
        // ok: csharp-cross-site-scripting
        return Content("<script>var user = " + JsonSerializer.Serialize(name) + ";</script>", "text/html");
    }

    [HttpGet]
    public IActionResult Tag(string name)
    {
        var tag = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("p");
        tag.InnerHtml.Append(name);
        // ok: csharp-cross-site-scripting
        return Content(tag.ToString(), "text/html");
    }

    [HttpGet]
    public IActionResult TagRaw(string name)
    {
        var tag = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("p");
        // ruleid: csharp-cross-site-scripting
        tag.InnerHtml.AppendHtml(name);
        return View(tag);
    }

    [HttpGet]
    public async Task<string> Partner(string partner)
    {
        if (!Partners.TryGetValue(partner, out var uri)) return "";
        // ok: csharp-server-side-request-forgery
        return await Client.GetStringAsync(uri);
    }

    [HttpGet]
    public async Task<string> AnyPartner(string partner)
    {
        if (!Partners.TryGetValue(partner, out var uri)) uri = new Uri(partner);
        // ruleid: csharp-server-side-request-forgery
        return await Client.GetStringAsync(uri);
    }

    [HttpGet]
    public async Task<string> FixedHost(string city)
    {
        // ok: csharp-server-side-request-forgery
        return await Client.GetStringAsync($"https://weather.example.com/v1/{Uri.EscapeDataString(city)}");
    }

    [HttpGet]
    public async Task<string> HostOfRequest(string region)
    {
        // ruleid: csharp-server-side-request-forgery
        return await Client.GetStringAsync($"https://{region}.example.com/");
    }

    [HttpGet]
    public async Task<string> CheckedHost(string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme != Uri.UriSchemeHttps || !AllowedHosts.Contains(uri.Host)) throw new InvalidOperationException();
        // ok: csharp-server-side-request-forgery
        return await Client.GetStringAsync(uri);
    }

    private static readonly HashSet<string> AllowedHosts = ["a.example.com", "b.example.com"];

    [HttpGet]
    public async Task<string> BaseAddress(string path)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://api.example.com/") };
        // ruleid: csharp-server-side-request-forgery
        return await client.GetStringAsync(path);
    }

    [HttpPost]
    public IActionResult Ping(string host)
    {
        if (!IPAddress.TryParse(host, out var address)) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("ping", $"-c 1 {address}");
        return Ok();
    }

    [HttpPost]
    public IActionResult PingAny(string host)
    {
        // ruleid: csharp-command-injection
        Process.Start("cmd.exe", $"/c ping {host}");
        return Ok();
    }

    [HttpPost]
    public IActionResult ArgumentList(string file)
    {
        var info = new ProcessStartInfo("convert") { UseShellExecute = false };
        info.ArgumentList.Add("--");
        info.ArgumentList.Add(file);
        // ok: csharp-command-injection
        Process.Start(info);
        return Ok();
    }

    [HttpPost]
    public IActionResult Shell(string file)
    {
        // ruleid: csharp-command-injection
        var info = new ProcessStartInfo("/bin/bash") { ArgumentList = { "-c", "convert " + file } };
        Process.Start(info);
        return Ok();
    }

    [HttpPost]
    public IActionResult Logged(string user)
    {
        // ok: csharp-log-injection
        _logger.LogInformation("login of {User}", user.Replace("\r", "").Replace("\n", ""));
        // ok: csharp-log-injection
        _logger.LogInformation("login of {User}", user.ReplaceLineEndings(""));
        // ruleid: csharp-log-injection
        _logger.LogInformation("login of " + user);
        return Ok();
    }

    [HttpGet]
    public IActionResult Cookie(string theme)
    {
        // ok: csharp-cookie-without-flags
        Response.Cookies.Append("session", theme, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict });
        return Ok();
    }
}

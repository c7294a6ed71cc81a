using System;
using Microsoft.AspNetCore.Mvc;
using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

public class HelloController : Controller
{
    public IActionResult Hello(string name)
    {
        // ruleid: csharp-cross-site-scripting
        var a = new HtmlString("<b>" + name + "</b>");
        // ruleid: csharp-cross-site-scripting
        return Content("<h1>" + name + "</h1>", "text/html");
    }

    public async Task Write()
    {
        // ruleid: csharp-cross-site-scripting
        await Response.WriteAsync("<p>" + Request.Query["q"]);
        // ok: csharp-cross-site-scripting
        await Response.WriteAsync("<p>" + HtmlEncoder.Default.Encode(Request.Query["q"]));
    }

    public IActionResult Safe(string name, int count)
    {
        // ok: csharp-cross-site-scripting
        var a = new HtmlString("<br>");
        // ok: csharp-cross-site-scripting
        var b = Content(name, "text/plain");
        // ok: csharp-cross-site-scripting
        var c = Content("<h1>" + count + "</h1>", "text/html");
        // ok: csharp-cross-site-scripting
        return Content("<h1>" + WebUtility.HtmlEncode(name) + "</h1>", "text/html");
    }
}

public class PagesController : Controller
{
    public IActionResult Written(string name)
    {
        // ruleid: csharp-cross-site-scripting
        var a = new ContentResult { ContentType = "text/html", Content = "<p>" + name };
        // ruleid: csharp-cross-site-scripting
        var b = new ContentResult { Content = "<p>" + name, ContentType = System.Net.Mime.MediaTypeNames.Text.Html };
        // ok: csharp-cross-site-scripting
        var c = new ContentResult { Content = name, ContentType = "text/plain" };
        // ok: csharp-cross-site-scripting
        var d = new ContentResult { Content = name };
        // ruleid: csharp-cross-site-scripting
        var e = Results.Text("<p>" + name, "text/html");
        // ok: csharp-cross-site-scripting
        var f = Results.Text(name);
        // ok: csharp-cross-site-scripting
        var g = Results.Text(System.IO.File.ReadAllText("./pages/start.html"), "text/html");
        // ruleid: csharp-cross-site-scripting
        var h = Results.Text(System.IO.File.ReadAllText(System.IO.Path.Combine(notes, name)), "text/html");
        // ruleid: csharp-cross-site-scripting
        return File(System.Text.Encoding.UTF8.GetBytes("<p>" + name), "text/html");
    }
}

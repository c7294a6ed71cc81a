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

public class Pieces
{
    private readonly Microsoft.AspNetCore.Mvc.Rendering.IJsonHelper _json;
    private readonly Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper _html;

    public IHtmlContent Json(object model)
    {
        // The serializer of pages writes <, > and quotation marks within texts as \u003C.
        // ok: csharp-cross-site-scripting
        return _html.Raw(_json.Serialize(model));
    }

    public static HtmlString Date(System.DateTimeOffset date, string format)
    {
        // ok: csharp-cross-site-scripting
        return new HtmlString("<time>" + date.ToString(format) + "</time>");
    }
}

public class TablesController : Controller
{
    private readonly Pieces _pieces;

    public IHtmlContent Filter(string name, System.DateTimeOffset day)
    {
        var a = _pieces.Json(name);
        var b = Pieces.Date(day, "g");
        var c = Pieces.Date(_pieces.Find(name).Day, "g");
        // ruleid: csharp-cross-site-scripting
        return new HtmlString("<p>" + name);
    }
}

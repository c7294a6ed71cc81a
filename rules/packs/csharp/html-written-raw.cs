using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

class CommentController : Controller
{
    IActionResult Show(string comment, IHtmlHelper Html, HtmlSanitizer sanitizer)
    {
        // ruleid: csharp-html-written-raw
        var a = new HtmlString(comment);
        // ruleid: csharp-html-written-raw
        var b = Html.Raw("<b>" + comment + "</b>");
        // ruleid: csharp-html-written-raw
        var c = Html.Raw(comment);
        // ok: csharp-html-written-raw
        var d = Html.Raw(sanitizer.Sanitize(comment));
        // ok: csharp-html-written-raw
        var e = new HtmlString("<hr>");
        // ok: csharp-html-written-raw
        var f = Html.Encode(comment);
        return View(a);
    }
}

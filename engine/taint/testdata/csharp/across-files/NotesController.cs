using System.Collections.Generic;
using Ganss.Xss;
using Microsoft.AspNetCore.Mvc;

// Views show what an action gives them: as their model, or under a name.
public class NoteView
{
    public string Text { get; set; }
    public string Title { get; set; }
    public List<string> Lines { get; set; }
}

public class NotesController : Controller
{
    private readonly HtmlSanitizer sanitizer = new HtmlSanitizer();

    [HttpGet]
    public IActionResult Show(string text)
    {
        // ruleid: csharp-cross-site-scripting
        return View(new NoteView { Text = text, Title = "A note" });
    }

    [HttpGet]
    public IActionResult Cleaned(string text)
    {
        // ok: csharp-cross-site-scripting
        return View("Show", new NoteView { Text = sanitizer.Sanitize(text), Title = text });
    }

    [HttpGet]
    public IActionResult Lines(string text)
    {
        var view = new NoteView { Lines = new List<string> { "first" } };
        view.Lines.Add(text);
        // ruleid: csharp-cross-site-scripting
        return View(view);
    }

    [HttpGet]
    public IActionResult Banner(string text)
    {
        ViewBag.Banner = text;
        ViewData["Footer"] = "fixed";
        // ruleid: csharp-cross-site-scripting
        return View();
    }

    [HttpGet]
    public IActionResult Footer(string text)
    {
        ViewBag.Banner = "fixed";
        ViewBag.Plain = text;
        ViewData["Footer"] = "fixed";
        // ok: csharp-cross-site-scripting
        return View("Banner");
    }

    [HttpGet]
    public IActionResult Part(string text)
    {
        // ruleid: csharp-cross-site-scripting
        return View(new NoteView { Text = text });
    }

    [HttpGet]
    public IActionResult Encoded(string text)
    {
        // ok: csharp-cross-site-scripting
        return View(new NoteView { Text = text });
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace App;

// What is asked of each character, of each allowed value, and of the parts that an expression keeps.
public class CharactersController : ControllerBase
{
    private static readonly HashSet<string> Allowed = new() { "a", "b" };

    [HttpGet("all")]
    public IActionResult All(string word)
    {
        if (!word.All(char.IsLetterOrDigit)) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + word);
        return Ok();
    }

    [HttpGet("others")]
    public IActionResult Others(string word)
    {
        if (!word.All(c => c != 'x')) return BadRequest();
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + word);
        return Ok();
    }

    [HttpGet("passing")]
    public IActionResult Passing(string word)
    {
        var letters = new string(word.Where(char.IsLetterOrDigit).ToArray());
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + letters);
        var rest = new string(word.Where(c => c != 'x').ToArray());
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + rest);
        return Ok();
    }

    [HttpGet("parts")]
    public IActionResult Parts(string id)
    {
        var m = Regex.Match(id, @"^id-(\d+)-(.*)$");
        if (!m.Success) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + m.Groups[1].Value);
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + m.Groups[2].Value);
        return Ok();
    }

    [HttpGet("flag")]
    public IActionResult Flagged(string name)
    {
        var known = false;
        foreach (var x in Allowed)
        {
            if (x == name) known = true;
        }
        if (!known) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + name);
        return Ok();
    }

    [HttpGet("parsed")]
    public IActionResult Parsed(string n)
    {
        try { int.Parse(n); } catch (FormatException) { return BadRequest(); }
        // ok: csharp-command-injection
        Process.Start("sh", "-c nice " + n);
        return Ok();
    }

    [HttpGet("encoded")]
    public IActionResult Encoded(string text)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        // ok: csharp-command-injection
        Process.Start("sh", "-c log " + encoded);
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c log " + Encoding.UTF8.GetString(Convert.FromBase64String(encoded)));
        return Ok();
    }
}

public class TimedController : ControllerBase
{
    [HttpGet("timed")]
    public IActionResult Timed(string id)
    {
        var m = Regex.Match(id, @"^id-(\d+)$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + m.Groups[1].Value);
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + id);
        return Ok();
    }
}

public class EqualController : ControllerBase
{
    [HttpGet("equal")]
    public IActionResult Same(string word)
    {
        if (!string.Equals(word, "df")) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c " + word);
        return Ok();
    }

    [HttpGet("ordinal")]
    public IActionResult Ordinal(string word)
    {
        if (!word.Equals("df", StringComparison.Ordinal)) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c " + word);
        return Ok();
    }

    [HttpGet("skipped")]
    public IActionResult Skipped(string word)
    {
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c " + new[] { "df", word }.Skip(1).First());
        return Ok();
    }

    [HttpGet("back")]
    public IActionResult Back(string word)
    {
        // ok: csharp-command-injection
        Process.Start("sh", "-c " + Uri.EscapeDataString(word));
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c " + Uri.UnescapeDataString(Uri.EscapeDataString(word)));
        return Ok();
    }
}

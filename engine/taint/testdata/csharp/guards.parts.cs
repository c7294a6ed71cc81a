using System.Collections.Generic;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace App;

// What a class keeps for good holds what its declaration says, however it is spelt.
public class LastingController : ControllerBase
{
    private static readonly Regex Word = new Regex("^[a-z0-9_]+$");
    private static readonly Regex Within = new("[a-z]+");
    private static readonly HashSet<string> Allowed = new() { "a", "b" };
    private static readonly string[] Names = { "a", "b" };

    [HttpGet("word")]
    public IActionResult Matched(string word)
    {
        if (!Word.IsMatch(word)) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + word);
        return Ok();
    }

    [HttpGet("within")]
    public IActionResult MatchedWithin(string word)
    {
        if (!Within.IsMatch(word)) return BadRequest();
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + word);
        return Ok();
    }

    [HttpGet("name")]
    public IActionResult Named(string name)
    {
        foreach (var x in Names)
        {
            if (x == name)
            {
                // ok: csharp-command-injection
                Process.Start("sh", "-c ls " + name);
            }
        }
        // ruleid: csharp-command-injection
        Process.Start("sh", "-c ls " + name);
        return Ok();
    }

    [HttpGet("allowed")]
    public IActionResult Among(string name)
    {
        if (!Allowed.Contains(name)) return BadRequest();
        // ok: csharp-command-injection
        Process.Start("sh", "-c ls " + name);
        return Ok();
    }
}

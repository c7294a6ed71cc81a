using System;
using Microsoft.AspNetCore.Mvc;

public class GreetingController : ControllerBase
{
    [HttpGet]
    public void Run(string text)
    {
        // ruleid: csharp-format-string
        string.Format(text, DateTime.Now);
        // ruleid: csharp-format-string
        Console.WriteLine("hello " + text, DateTime.Now);
        // ok: csharp-format-string
        string.Format("{0}: {1}", text, DateTime.Now);
        // ok: csharp-format-string
        Console.WriteLine(text);
    }
}

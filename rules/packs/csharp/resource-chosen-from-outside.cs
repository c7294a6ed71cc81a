using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.AspNetCore.Mvc;

public class ReportController : ControllerBase
{
    [HttpGet]
    public void Run(int count, string text)
    {
        // ruleid: csharp-resource-chosen-from-outside
        var a = new List<int>(count);
        // ruleid: csharp-resource-chosen-from-outside
        var b = new Dictionary<int, int>(int.Parse(text));
        // ruleid: csharp-resource-chosen-from-outside
        Thread.Sleep(count);
        // ok: csharp-resource-chosen-from-outside
        var c = new List<int>(10);
        if (count > 100)
        {
            return;
        }
        // ok: csharp-resource-chosen-from-outside
        var d = new List<int>(count);
        // ok: csharp-resource-chosen-from-outside
        Thread.Sleep(count);
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

public class SwitchesController : ControllerBase
{
    public void ConstantCase()
    {
        string host = Request.Query["host"];
        string target;
        switch ("ABC"[1])
        {
            case 'A':
                target = host;
                break;
            case 'B':
                target = "localhost";
                break;
            default:
                target = host;
                break;
        }
        // ok: csharp-command-injection
        Process.Start("ping", target);
    }

    public void UnknownCase(int mode)
    {
        string target;
        switch (mode)
        {
            case 1:
                target = "alpha";
                break;
            case 2:
                target = Request.Query["host"];
                break;
            default:
                target = "localhost";
                break;
        }
        // ruleid: csharp-command-injection
        Process.Start("ping", target);
    }

    public void Expression()
    {
        string host = Request.Query["host"];
        string a = host switch
        {
            "a" => "alpha",
            "b" or "c" => "beta",
            _ => "localhost",
        };
        // ok: csharp-command-injection
        Process.Start("ping", a);
        string b = host switch
        {
            "a" => "alpha",
            _ => host.Trim(),
        };
        // ruleid: csharp-command-injection
        Process.Start("ping", b);
    }

    public void Narrowed()
    {
        string host = Request.Query["host"];
        switch (host)
        {
            case "alpha":
            case "beta":
                // ok: csharp-command-injection
                Process.Start("ping", host);
                break;
            default:
                // ruleid: csharp-command-injection
                Process.Start("ping", host);
                break;
        }
    }

    public void Typed()
    {
        object value = (string)Request.Query["host"];
        switch (value)
        {
            case int n:
                // ok: csharp-command-injection
                Process.Start("ping", "-n " + n);
                break;
            case string s:
                // todoruleid: csharp-command-injection
                Process.Start("ping", s);
                break;
        }
    }

    public void Compared(int place)
    {
        string host = Request.Query["host"];
        int fixedPlace = 7;
        var some = fixedPlace switch { < 0 => "localhost", > 9 => host, _ => "beta" };
        // ok: csharp-command-injection
        Process.Start("ping", some);
        some = place switch { < 0 => "localhost", > 9 => host, _ => "beta" };
        // ruleid: csharp-command-injection
        Process.Start("ping", some);
        if (fixedPlace is > 5 and < 9)
        {
            host = "localhost";
        }
        // ok: csharp-command-injection
        Process.Start("ping", host);
    }
}

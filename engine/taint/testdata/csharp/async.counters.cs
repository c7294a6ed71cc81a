using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public class CountersController
{
    void CounterSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        int n = 0;
        Thread a = new Thread(() => Interlocked.Increment(ref n));
        a.Start();
        Thread b = new Thread(() => Interlocked.Increment(ref n));
        b.Start();
        a.Join();
        b.Join();
        if (n == 2)
        {
            data = "";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void CounterUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var c = data;
        int n = 0;
        if (n == 0)
        {
            data = "";
        }
        Thread a = new Thread(() => Interlocked.Increment(ref n));
        a.Start();
        Thread b = new Thread(() => Interlocked.Increment(ref n));
        b.Start();
        a.Join();
        b.Join();
        if (n == 2)
        {
            data = c;
        }
        // ruleid: csharp-command-injection
        Process.Start(data);
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public class Holder
{
    string value;
    public Holder(string v)
    {
        value = v;
    }
    public string Get()
    {
        return value;
    }
}

public class CountedController
{
    void ArrLoopSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        string[] a = {"a", "a"};
        for (int i = 0; i < a.Length - 1; i++)
        {
            if (a[i] == a[i + 1])
            {
                data = "";
            }
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void BoundsSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        string[] a = {"a", "b"};
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] == a[i + 1])
            {
                data = "";
            }
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void StrcpySafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        string t = "";
        for (int i = 0; i < data.Length; i++)
        {
            char c = data[i];
            t = t + c;
            if (i + 1 == data.Length)
            {
                data = "";
            }
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void SetUnionSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        ISet<string> a = new HashSet<string>();
        ISet<string> b = new HashSet<string>();
        a.Add("w");
        b.Add(data);
        a.UnionWith(b);
        if (a.Contains(data))
        {
            data = "42";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void QueueSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var q = new Queue<string>();
        q.Enqueue(data);
        var v = q.Dequeue();
        if (q.Count == 0)
        {
            v = "k";
        }
        // ok: csharp-command-injection
        Process.Start(v);
    }

    void ReflectSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var type = typeof(Holder);
        var rh = (Holder)type.GetConstructors()[0].Invoke(new object[] { data });
        type.GetFields()[0].SetValue(rh, "x");
        data = rh.Get();
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void ReflectUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var type = typeof(Holder);
        var rh = (Holder)type.GetConstructors()[0].Invoke(new object[] { "x" });
        type.GetFields()[0].SetValue(rh, data);
        data = rh.Get();
        // ruleid: csharp-command-injection
        Process.Start(data);
    }

    void ReflectNSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var rh = new Holder(data);
        typeof(Holder).GetField("value").SetValue(rh, "x");
        data = rh.Get();
        // ok: csharp-command-injection
        Process.Start(data);
    }
}

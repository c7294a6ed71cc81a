using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public class QueriesController
{
    void OrderSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        ICollection<string> c = new List<string>();
        c.Add(data);
        c.Add("");
        var q = from i in c orderby i.Length ascending select i;
        data = q.First();
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void OrderThenSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        ICollection<string> c = new List<string>();
        c.Add("a");
        c.Add("a" + data);
        var q = from i in c orderby i[0], i.Length select i;
        data = q.First();
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void GroupSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        ICollection<string> c = new List<string>();
        c.Add("a");
        c.Add("b" + data);
        var q = from i in c group i by i[0] into g where g.Key == 'a' select g;
        data = q.First().First();
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void JoinUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var a = new List<string>();
        var b = new List<string>();
        a.Add("a");
        b.Add("a" + data);
        var q = from x in a join y in b on x[0] equals y[0] into z select z;
        data = q.First().First();
        // ruleid: csharp-command-injection
        Process.Start(data);
    }
}

using System.Collections.Generic;
using System.Diagnostics;
using System.Web;

public class SingleController
{
    public void LeftAtOnce(HttpRequest req)
    {
        string data;
        while (true)
        {
            data = req.Params.Get("name");
            var queue = new Queue<string>();
            queue.Enqueue(data);
            var first = queue.Dequeue();
            if (queue.Count == 0)
            {
                first = "none";
            }
            data = first;
            break;
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    public void CountsToOne(HttpRequest req)
    {
        string data = req.Params.Get("name");
        for (int i = 0; i < 1; i++)
        {
            var parts = new[] { data, "b", "c" };
            var rest = parts[1..];
            data = rest[0];
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    public void CountsToTwo(HttpRequest req)
    {
        string data = req.Params.Get("name");
        string other = "x";
        for (int i = 0; i < 2; i++)
        {
            // ruleid: csharp-command-injection
            Process.Start(other);
            other = data;
        }
    }

    public void LeftSometimes(HttpRequest req)
    {
        string data = req.Params.Get("name");
        string other = "x";
        while (true)
        {
            // ruleid: csharp-command-injection
            Process.Start(other);
            if (other != data)
            {
                other = data;
                continue;
            }
            break;
        }
    }
}

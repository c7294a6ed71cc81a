using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public class RaisedController
{
    void DivSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        try
        {
            int a = 42;
            a = 1 / (data.Length - data.Length);
        }
        catch (DivideByZeroException e)
        {
            data = "";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void StoreExSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        try
        {
            object[] x = new string[3];
            x[0] = 0;
        }
        catch (ArrayTypeMismatchException e)
        {
            data = "";
        }
        // ok: csharp-command-injection
        Process.Start(data);
    }
}

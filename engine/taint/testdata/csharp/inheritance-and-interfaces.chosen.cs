using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Web;

public abstract class Op
{
    public abstract string Run(string l, string r);
}

public class LeftOp : Op
{
    public override string Run(string l, string r)
    {
        return l;
    }
}

public class RightOp : Op
{
    public override string Run(string l, string r)
    {
        return r;
    }
}

public class Maker<T> where T : notnull, new()
{
    private T made;
    public void Prepare()
    {
        made = new T();
    }
    public T Get()
    {
        return made;
    }
}

public class Maker2<T> where T : Op, new()
{
    private T made;
    public Maker2()
    {
        made = new T();
    }
    public T Get()
    {
        return made;
    }
}

public interface IYes
{
    string Call(string s);
}

public interface INo
{
    string Call(string s);
}

public class Both : IYes, INo
{
    string IYes.Call(string s)
    {
        return s;
    }
    string INo.Call(string s)
    {
        return "";
    }
}

public class ChosenController
{
    void NewTSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Maker<LeftOp>();
        data = m.Get().Run("x", data);
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void NewTUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Maker<RightOp>();
        data = m.Get().Run("x", data);
        // ruleid: csharp-command-injection
        Process.Start(data);
    }

    void NewT2Safe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Maker2<LeftOp>();
        data = m.Get().Run("x", data);
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void NewT2Unsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Maker2<RightOp>();
        data = m.Get().Run("x", data);
        // ruleid: csharp-command-injection
        Process.Start(data);
    }

    void ExplicitSafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Both();
        data = ((INo)m).Call(data);
        // ok: csharp-command-injection
        Process.Start(data);
    }

    void ExplicitUnsafe(HttpRequest req)
    {
        string data = req.Params.Get("name");
        var m = new Both();
        data = ((IYes)m).Call(data);
        // ruleid: csharp-command-injection
        Process.Start(data);
    }
}

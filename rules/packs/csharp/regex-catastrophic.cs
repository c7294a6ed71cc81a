using System.Text.RegularExpressions;

class Checks
{
    // ruleid: csharp-regex-catastrophic
    static readonly Regex A = new Regex("^(a+)+$");
    // ruleid: csharp-regex-catastrophic
    static readonly Regex B = new Regex("^(\\w+)+$", RegexOptions.Compiled);
    // ok: csharp-regex-catastrophic
    static readonly Regex C = new Regex("^(a+)+$", RegexOptions.NonBacktracking);
    // ok: csharp-regex-catastrophic
    static readonly Regex D = new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(100));
    // ok: csharp-regex-catastrophic
    static readonly Regex E = new Regex("^a+$");

    bool Check(string name)
    {
        // ruleid: csharp-regex-catastrophic
        return Regex.IsMatch(name, "(x+x+)+y");
    }
}

class Endless
{
    // ruleid: csharp-regex-catastrophic
    Regex a = new Regex(@"^(a+)+$", RegexOptions.None, Regex.InfiniteMatchTimeout);
    // ok: csharp-regex-catastrophic
    Regex b = new Regex(@"^(a+)+$", RegexOptions.None, TimeSpan.FromSeconds(1));
}

class Targets
{
    List<Job> jobs = new() { new("a", "b") };
    Dictionary<string, Job> byName = new() { ["a"] = new("a", "b"), { "x", new("c", "d") } };

    public string this[string key]
    {
        get { return _items[key]; }
        set { _items[key] = value; }
    }

    public string this[int place] => "none";

    async Task<Job> Make(string s)
    {
        if (s == "") { return new(s, "x"); }
        return s switch { "a" => new(s, "y"), _ => null };
    }

    (string Name, int Count) Both(string s) => s == "" ? ("none", 0) : (s, 1);

    void Parts(string s)
    {
        (string a, string b) = (s, "x");
        Register(this, a);
#if DEBUG
        a = "x";
#elif TRACE
        a = "y";
#else
        a = b;
#endif
#if DEBUG
        var kept = a;
#else
        var kept = b;
#endif
        Show(kept);
    }
}

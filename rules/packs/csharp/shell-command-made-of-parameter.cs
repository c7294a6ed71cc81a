using System.Diagnostics;

public class Tools
{
    public void Ping(string host, int count)
    {
        // ruleid: csharp-shell-command-made-of-parameter
        Process.Start("cmd.exe", "/c ping " + host);
        // ok: csharp-shell-command-made-of-parameter
        Process.Start("cmd.exe", "/c ping -n " + count + " localhost");
        var start = new ProcessStartInfo("/bin/sh");
        // ruleid: csharp-shell-command-made-of-parameter
        start.Arguments = $"-c \"ping {host}\"";
        Process.Start(start);
    }

    public void Unpack(string archive)
    {
        // ok: csharp-shell-command-made-of-parameter
        Process.Start("tar", "xf " + archive);
    }

    public void Open(string address)
    {
        // ok: csharp-shell-command-made-of-parameter
        Process.Start(address);
    }

    private void Trace(string host)
    {
        // ok: csharp-shell-command-made-of-parameter
        Process.Start("cmd.exe", "/c tracert " + host);
    }
}

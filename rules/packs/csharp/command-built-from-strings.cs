using System.Diagnostics;

class Ping
{
    void Run(string host)
    {
        // ruleid: csharp-command-built-from-strings
        Process.Start("cmd.exe", "/c ping " + host);
        // ruleid: csharp-command-built-from-strings
        Process.Start("/bin/sh", $"-c \"ping {host}\"");
        // ruleid: csharp-command-built-from-strings
        var info = new ProcessStartInfo("ping", "-n 1 " + host);
        // ruleid: csharp-command-built-from-strings
        info.Arguments = $"-n 1 {host}";
        Process.Start(info);
    }

    void RunSafely(string host)
    {
        // ok: csharp-command-built-from-strings
        var info = new ProcessStartInfo("ping");
        // ok: csharp-command-built-from-strings
        info.ArgumentList.Add(host);
        // ok: csharp-command-built-from-strings
        info.Arguments = "-n 1 localhost";
        // ok: csharp-command-built-from-strings
        Process.Start("notepad.exe", "readme.txt");
        // ok: csharp-command-built-from-strings
        info.FileName = root + host;
    }
}

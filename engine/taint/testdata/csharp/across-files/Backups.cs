using System.Diagnostics;

namespace Backups
{
    // A class of the program's own that has the name of one of the framework's.
    public class Controller
    {
        public void Restore(string folder)
        {
            // ok: csharp-command-injection
            Process.Start("restore", folder);
        }
    }

    public class Scheduler : Controller
    {
        public void Plan(string folder)
        {
            // ok: csharp-command-injection
            Process.Start("restore", folder);
        }
    }
}

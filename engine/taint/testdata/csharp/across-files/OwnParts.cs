using System.Diagnostics;

namespace Shop.Parts
{
    class Signs
    {
        Shop.Parts.TextBox own;

        void Run()
        {
            // ok: csharp-command-injection
            Process.Start("ping", own.Text);
        }
    }
}

using System.Diagnostics;

// A file that stands in for a part of a library declares its types: what models say of them holds.
namespace System.Web.UI.WebControls
{
    public class TextBox
    {
        public string Text { get; set; }
    }
}

namespace Shop.Parts
{
    public class TextBox
    {
        public string Text { get; set; }
    }
}

namespace Shop.Pages
{
    using System.Web.UI.WebControls;

    class Tools
    {
        TextBox box;
        System.Windows.Forms.TextBox field;

        void Run()
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", box.Text);
            // ruleid: csharp-command-injection
            Process.Start("ping", field.Text);
        }
    }
}

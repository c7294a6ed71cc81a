using System;
using System.Diagnostics;

namespace Shop.Web
{
    public partial class Hosts : System.Web.UI.Page
    {
        protected void Ping_Click(object sender, EventArgs e)
        {
            // ruleid: csharp-command-injection
            Process.Start("ping", host.Text);
            // ok: csharp-command-injection
            Process.Start("ping", title.Text);
        }
    }
}

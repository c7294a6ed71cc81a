namespace Shop.Web
{
    public partial class Hosts
    {
        protected global::System.Web.UI.WebControls.TextBox host;
        protected global::System.Web.UI.WebControls.Label title;
    }
}

using System.Web.UI;

class Pages
{
    void Configure(Page page)
    {
        // ruleid: csharp-view-state-unsigned
        page.EnableViewStateMac = false;
        // ok: csharp-view-state-unsigned
        page.EnableViewStateMac = true;
        // ok: csharp-view-state-unsigned
        page.EnableViewState = false;
    }
}

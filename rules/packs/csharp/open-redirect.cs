using System;
using Microsoft.AspNetCore.Mvc;

public class LoginController : Controller
{
    [HttpPost]
    public IActionResult Done(string returnUrl)
    {
        if (returnUrl == null)
        {
            // ok: csharp-open-redirect
            return Redirect("/");
        }
        // ruleid: csharp-open-redirect
        return Redirect(returnUrl);
    }

    public void Old()
    {
        // ruleid: csharp-open-redirect
        Response.Redirect("https://" + Request.Query["host"]);
        // ok: csharp-open-redirect
        Response.Redirect("/orders/" + Request.Query["id"]);
    }

    [HttpGet]
    public IActionResult Safe(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            // ok: csharp-open-redirect
            return Redirect(returnUrl);
        }
        // ok: csharp-open-redirect
        return LocalRedirect(returnUrl);
    }
}

public class SignedInController : Controller
{
    private readonly IIdentityServerInteractionService interaction;

    public async Task<IActionResult> Back(string returnUrl)
    {
        var context = await interaction.GetAuthorizationContextAsync(returnUrl);
        if (context != null)
        {
            // ok: csharp-open-redirect
            return Redirect(returnUrl);
        }
        // ruleid: csharp-open-redirect
        Response.Headers.Location = returnUrl;
        // ruleid: csharp-open-redirect
        Response.Headers["Location"] = returnUrl;
        // ruleid: csharp-open-redirect
        return RedirectPreserveMethod(returnUrl);
    }
}

class SearchModel : PageModel
{
    public IActionResult OnPostLeave(string url)
    {
        // ruleid: csharp-open-redirect
        return Redirect(url);
    }

    public IActionResult OnGetStayAsync(string url)
    {
        // ok: csharp-open-redirect
        return LocalRedirect(url);
    }

    public IActionResult Helper(string url)
    {
        // ok: csharp-open-redirect
        return Redirect(url);
    }
}

class LinksController : Controller
{
    private readonly Microsoft.AspNetCore.Routing.LinkGenerator links;

    public IActionResult Made(string id)
    {
        // ok: csharp-open-redirect
        if (id.Length > 3) return Redirect(Url.Action("Show", new { id }));
        var url = links.GetUriByAction("Show", "Orders", new { id }, "https", new HostString("shop.example"));
        // ok: csharp-open-redirect
        if (id.Length > 4) return Redirect(url);
        // ok: csharp-open-redirect
        return Redirect(links.GetPathByPage(HttpContext, "/orders", null, new { id }));
    }

    public IActionResult Allowed(string url)
    {
        // ok: csharp-open-redirect
        if (_hosts.IsAllowedHost(url)) return Redirect(url);
        // ruleid: csharp-open-redirect
        return Redirect(url);
    }
}

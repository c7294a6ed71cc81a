using System;
using Microsoft.AspNetCore.Mvc;

public class LoginController : ControllerBase
{
    [HttpPost]
    public void Run(string role, int page)
    {
        // ruleid: csharp-session-from-request
        HttpContext.Session.SetString("role", role);
        // ok: csharp-session-from-request
        HttpContext.Session.SetString("page", page.ToString());
        // ok: csharp-session-from-request
        HttpContext.Session.SetString("role", role == "buyer" ? "buyer" : "guest");
    }
}

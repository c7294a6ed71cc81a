using Microsoft.AspNetCore.Mvc;

public class AccountController : Controller
{
    [HttpPost]
    // ruleid: csharp-post-without-antiforgery
    public IActionResult Email(string address)
    {
        return Ok();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    // ok: csharp-post-without-antiforgery
    public IActionResult Name(string name)
    {
        return Ok();
    }

    [HttpGet]
    // ok: csharp-post-without-antiforgery
    public IActionResult Show(int id)
    {
        return Ok();
    }
}

[ApiController]
public class ApiController : Controller
{
    [HttpPost]
    // ok: csharp-post-without-antiforgery
    public IActionResult Email(string address)
    {
        return Ok();
    }
}

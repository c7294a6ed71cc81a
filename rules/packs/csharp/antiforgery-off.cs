using Microsoft.AspNetCore.Mvc;

public class BankController : Controller
{
    // ruleid: csharp-antiforgery-off
    [IgnoreAntiforgeryToken]
    [HttpPost]
    public IActionResult Transfer(Order order)
    {
        return Ok();
    }

    // ok: csharp-antiforgery-off
    [ValidateAntiForgeryToken]
    [HttpPost]
    public IActionResult Pay(Order order)
    {
        return Ok();
    }
}

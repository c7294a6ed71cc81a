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

public class HooksController : Controller
{
    // Told with low confidence: other sites are meant to call it.
    [HttpPost("hooks/{name}")]
    // ruleid: csharp-antiforgery-off
    [IgnoreAntiforgeryToken]
    [EnableCors("all")]
    public IActionResult Called(string name)
    {
        return Ok();
    }
}

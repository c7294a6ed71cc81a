using Microsoft.AspNetCore.Mvc;

public class PasswordController : Controller
{
    [HttpPost]
    public async Task<IActionResult> Forgot(string email)
    {
        var user = await users.FindByEmailAsync(email);
        if (user == null)
        {
            // ruleid: csharp-forgotten-password-tells-accounts
            ModelState.AddModelError("", "No account with this address.");
            return View();
        }
        // ok: csharp-forgotten-password-tells-accounts
        return Json("We have sent a mail.");
    }

    [HttpPost]
    public IActionResult RequestReset(string name)
    {
        // ruleid: csharp-forgotten-password-tells-accounts
        if (!users.Any(u => u.Name == name)) return NotFound("Username not found");
        return Ok();
    }

    // Whoever may see accounts is told that one is missing.
    public IActionResult Details(int id)
    {
        // ok: csharp-forgotten-password-tells-accounts
        return NotFound("User not found");
    }
}

public class PasswordResetsController : Controller
{
    [HttpPost]
    public IActionResult Post(string email)
    {
        if (!users.Any(u => u.Email == email))
        {
            // ruleid: csharp-forgotten-password-tells-accounts
            ModelState.AddModelError("email", "Email address does not exist");
            return BadRequest(ModelState);
        }
        return Ok();
    }
}

public class OrdersController : Controller
{
    [HttpPost]
    public IActionResult Post(string email)
    {
        // ok: csharp-forgotten-password-tells-accounts
        ModelState.AddModelError("email", "Email address does not exist");
        return BadRequest(ModelState);
    }
}
